// <nowiki>
/*!
 * AccountCreator 0.1.0: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.steps = { on: {"core":"8f0c2bdc"}, contents: 'ebed9b90', run: function () {
'use strict';
var __defProp = Object.defineProperty;
var __defProps = Object.defineProperties;
var __getOwnPropDescs = Object.getOwnPropertyDescriptors;
var __getOwnPropSymbols = Object.getOwnPropertySymbols;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __propIsEnum = Object.prototype.propertyIsEnumerable;
var __defNormalProp = (obj, key, value) => key in obj ? __defProp(obj, key, { enumerable: true, configurable: true, writable: true, value }) : obj[key] = value;
var __spreadValues = (a, b) => {
  for (var prop in b || (b = {}))
    if (__hasOwnProp.call(b, prop))
      __defNormalProp(a, prop, b[prop]);
  if (__getOwnPropSymbols)
    for (var prop of __getOwnPropSymbols(b)) {
      if (__propIsEnum.call(b, prop))
        __defNormalProp(a, prop, b[prop]);
    }
  return a;
};
var __spreadProps = (a, b) => __defProps(a, __getOwnPropDescs(b));
var __async = (__this, __arguments, generator) => {
  return new Promise((resolve, reject) => {
    var fulfilled = (value) => {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    };
    var rejected = (value) => {
      try {
        step(generator.throw(value));
      } catch (e) {
        reject(e);
      }
    };
    var step = (x) => x.done ? resolve(x.value) : Promise.resolve(x.value).then(fulfilled, rejected);
    step((generator = generator.apply(__this, __arguments)).next());
  });
};

// taken:core/accounts/contract/find-account
var findAccount = mw.libs.accountCreator.parts.core.modules[8];

// taken:core/accounts/contract/form
var emptyRequiredField = mw.libs.accountCreator.parts.core.modules[9];
var ownRefusal = mw.libs.accountCreator.parts.core.modules[12];

// taken:core/accounts/contract/observable
var Observable = mw.libs.accountCreator.parts.core.modules[13];

// taken:core/accounts/contract/outcome
var never = mw.libs.accountCreator.parts.core.modules[14];

// taken:core/accounts/contract/parameters
var initialValues = mw.libs.accountCreator.parts.core.modules[19];
var parametersOf = mw.libs.accountCreator.parts.core.modules[20];

// src/accounts/steps/step-conversation.ts
var REDIRECT_PATIENCE = 12e4;
function isRequired({ required }) {
  return required === "required";
}
function existenceOf(found) {
  return found.kind === "silent" ? "unknown" : found.kind === "free" ? "no" : "yes";
}
var StepConversation = class extends Observable {
  /**
   * @param dependencies
   * @param account
   * @param step The first step
   * @param onEnd Told once how it ended
   * @param existence What is known already of the account; left out: the wiki is asked
   */
  constructor(dependencies, account, step, onEnd, existence = "asking") {
    super({ step, existence, values: initialValues(step.requests), phase: "open", redirect: "none", notice: null });
    this.dependencies = dependencies;
    this.account = account;
    this.onEnd = onEnd;
    if (existence === "asking") {
      void this.askForAccount();
    }
  }
  setValue(name, value) {
    this.change({ values: __spreadProps(__spreadValues({}, this.state.values), { [name]: value }) });
  }
  /**
   * Answers the step with what was filled in.
   *
   * @param extra The button that was pressed, or what came back from the redirect
   */
  answer() {
    return __async(this, arguments, function* (extra = {}) {
      const { step, values, phase } = this.state;
      if (phase !== "open") {
        return;
      }
      const required = Object.keys(extra).length > 0 ? [] : step.requests.filter(isRequired);
      const empty = emptyRequiredField(required, values);
      if (empty) {
        this.change({ notice: __spreadProps(__spreadValues({}, ownRefusal("fieldmissing", empty.name)), { ended: false }) });
        return;
      }
      this.change({ phase: "sending", notice: null });
      yield this.conclude(yield this.dependencies.service.continue(
        parametersOf(step.requests, __spreadValues(__spreadValues({}, values), extra)),
        this.account.by
      ));
    });
  }
  /** The person was sent to the redirect's address, in a window of its own. */
  redirected() {
    const { step } = this.state;
    this.change({ redirect: "away" });
    this.dependencies.clock.later(REDIRECT_PATIENCE, () => {
      const { state } = this;
      if (state.step === step && state.redirect === "away" && state.phase === "open") {
        this.change({ redirect: "late" });
      }
    });
  }
  /** That window is gone. An answer may still come: some sites cut the tie between the windows. */
  redirectClosed() {
    const { redirect, phase } = this.state;
    if (redirect !== "none" && phase === "open") {
      this.change({ redirect: "closed" });
    }
  }
  /**
   * The person is back from the redirect. Only what the wiki asked for is sent on, and only if they were sent there.
   *
   * @param returned The parameters of the address that the person came back to
   */
  redirectReturned(returned) {
    return __async(this, null, function* () {
      const { step, redirect } = this.state;
      if (step.type !== "redirect" || redirect === "none") {
        return;
      }
      const wanted = /* @__PURE__ */ new Map();
      for (const { name } of step.requests.flatMap(({ fields }) => fields)) {
        const value = returned.get(name);
        if (value !== void 0) {
          wanted.set(name, value);
        }
      }
      yield this.answer(Object.fromEntries(wanted));
    });
  }
  /** Leaves the step unanswered. */
  leave() {
    const { existence, phase } = this.state;
    if (phase === "open") {
      this.end(existence === "no" ? { kind: "left" } : { kind: "unfinished", because: "left", isCertain: existence === "yes" });
    }
  }
  conclude(outcome) {
    return __async(this, null, function* () {
      switch (outcome.kind) {
        case "created":
          this.end(outcome);
          break;
        case "refused":
          if (outcome.ended) {
            yield this.endUnlessExisting({ kind: "refused", refused: outcome });
          } else {
            this.change({ phase: "open", redirect: "none", notice: outcome });
          }
          break;
        case "sessionLost":
          yield this.endUnlessExisting(outcome);
          break;
        case "step":
          yield this.next(outcome.step);
          break;
        case "unknown":
          yield this.find();
          break;
        default:
          never(outcome);
      }
    });
  }
  next(step) {
    return __async(this, null, function* () {
      if (step.type === "restart") {
        yield this.endUnlessExisting({ kind: "restart", step });
        return;
      }
      const existence = this.state.existence === "yes" ? "yes" : "asking";
      this.change({
        step,
        existence,
        values: initialValues(step.requests),
        phase: "open",
        redirect: "none",
        notice: null
      });
      if (existence === "asking") {
        yield this.askForAccount();
      }
    });
  }
  askForAccount() {
    return __async(this, null, function* () {
      const { step } = this.state;
      const { username, since } = this.account;
      const existence = existenceOf(yield this.dependencies.service.find(username, since));
      if (this.state.step === step && this.state.existence === "asking") {
        this.change({ existence });
      }
    });
  }
  /** The answer to a step got lost. */
  find() {
    return __async(this, null, function* () {
      const { service, clock } = this.dependencies;
      const { username, since } = this.account;
      const { existence } = this.state;
      this.change({ phase: "finding" });
      const found = yield findAccount(service, clock, username, since);
      switch (found.kind) {
        case "mine":
          this.end({ kind: "unfinished", because: "unanswered", isCertain: true });
          break;
        case "other":
          yield this.endUnlessExisting({ kind: "refused", refused: ownRefusal("userexists") });
          break;
        case "free":
          yield this.endUnlessExisting({ kind: "unknown", found: "free" });
          break;
        case "silent":
          this.end(existence === "no" ? { kind: "unknown", found: "silent" } : { kind: "unfinished", because: "unanswered", isCertain: existence === "yes" });
          break;
        default:
          never(found);
      }
    });
  }
  /** The wiki has ended the conversation: without an account, or with one that nobody will finish setting up. */
  endUnlessExisting(end) {
    return __async(this, null, function* () {
      const { existence } = this.state;
      const { username, since } = this.account;
      const now = existence === "yes" || existence === "no" ? existence : existenceOf(yield this.dependencies.service.find(username, since));
      this.end(now === "no" ? end : { kind: "unfinished", because: "lost", isCertain: now === "yes" });
    });
  }
  end(end) {
    if (this.state.phase !== "ended") {
      this.change({ phase: "ended" });
      this.onEnd(end);
    }
  }
};

// src/i18n/en.json
var en_default = { "accountcreator-continue": "Continue", "accountcreator-give-up": "Do not create it", "accountcreator-close-step": "The account exists already. If you leave now, its set-up stays unfinished.", "accountcreator-close-step-none": "The account does not exist yet. If you leave now, it is not created.", "accountcreator-step-more": "The wiki wants to know something more.", "accountcreator-step-exists": "The account “$1” exists already; only its set-up is unfinished.", "accountcreator-redirect": "To go on, the wiki sends you to $1. It opens in a window of its own; when you are done there, you come back here by yourself.", "accountcreator-redirect-unsafe": "The wiki leads to something that is not the address of a website, so it is not opened: $1", "accountcreator-redirect-go": "Go to $1", "accountcreator-redirect-again": "Open it again", "accountcreator-redirect-show": "Show the other window", "accountcreator-redirect-away": "Waiting for you to finish in the other window …", "accountcreator-redirect-late": "For long nothing has come back. Open it again, or stop here.", "accountcreator-redirect-closed": "The other window is closed, or your browser did not let it open, and nothing has come back yet. Open it again, or stop here.", "accountcreator-captcha-another-picture": "Another picture", "accountcreator-captcha-another-question": "Another question", "accountcreator-captcha-picture": "Picture with letters to type", "accountcreator-captcha-elsewhere": "The puzzle that this wiki asks for cannot be shown here. Create the account on the wiki’s own page: what you typed goes along, except passwords.", "accountcreator-hand-over": "Go on there" };

// taken:core/ui/shared/safe-address
var safeAddress = mw.libs.accountCreator.parts.core.modules[55];

// src/ui/shared/captcha-service.ts
var PATIENCE = 1e4;
var GLOBALS = {
  hcaptcha: "hcaptcha",
  recaptcha: "grecaptcha",
  turnstile: "turnstile"
};
function apiOf(service) {
  const globals = window;
  const api = globals[GLOBALS[service]];
  return api && typeof api.render === "function" ? api : null;
}
var SCRIPTS = {
  hcaptcha: /^https:\/\/(?:js\.)?hcaptcha\.com\//,
  recaptcha: /^https:\/\/www\.(?:(?:google\.com|recaptcha\.net)\/recaptcha|gstatic\.com\/recaptcha)\//,
  turnstile: /^https:\/\/challenges\.cloudflare\.com\//
};
var EXECUTABLE = ["", "text/javascript", "application/javascript"];
function scriptOf(service, html) {
  var _a;
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const theirs of Array.from(page.querySelectorAll("script[src]"))) {
    const url = safeAddress(theirs.getAttribute("src"));
    const type = ((_a = theirs.getAttribute("type")) != null ? _a : "").trim().toLowerCase();
    if (url && SCRIPTS[service].test(url.href) && EXECUTABLE.includes(type)) {
      const script = document.createElement("script");
      script.src = url.href;
      for (const name of ["integrity", "crossorigin", "referrerpolicy"]) {
        const value = theirs.getAttribute(name);
        if (value !== null) {
          script.setAttribute(name, value);
        }
      }
      return script;
    }
  }
  return null;
}
function loadScript(script) {
  return new Promise((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`Cannot load ${script.src}`));
    setTimeout(() => reject(new Error(`No answer from ${script.src}`)), PATIENCE);
    document.head.appendChild(script);
  });
}
function whenReady(service) {
  return __async(this, null, function* () {
    const started = Date.now();
    for (; ; ) {
      const api = apiOf(service);
      if (api) {
        if (api.ready) {
          yield new Promise((resolve) => {
            var _a;
            (_a = api.ready) == null ? void 0 : _a.call(api, resolve);
          });
        }
        return api;
      }
      if (Date.now() - started > PATIENCE) {
        throw new Error(`${service} did not start`);
      }
      yield new Promise((resolve) => {
        setTimeout(resolve, 100);
      });
    }
  });
}
function showCaptchaService(service, siteKey, container, createAccountPage, answered) {
  return __async(this, null, function* () {
    if (!apiOf(service)) {
      const script = scriptOf(service, yield createAccountPage());
      if (script === null) {
        throw new Error(`The wiki names no script of ${service}`);
      }
      yield loadScript(script);
    }
    const api = yield whenReady(service);
    api.render(container, {
      sitekey: siteKey,
      callback: answered,
      "expired-callback": () => answered(""),
      "error-callback": () => answered("")
    });
  });
}

// taken:core/ui/shared/messages
var defineMessages = mw.libs.accountCreator.parts.core.modules[50];
var msg = mw.libs.accountCreator.parts.core.modules[51];

// taken:core/ui/shared/wiki-html
var wikiNodes = mw.libs.accountCreator.parts.core.modules[56];

// src/ui/shared/captcha-view.ts
var CaptchaView = class {
  constructor(captcha, surroundings) {
    this.surroundings = surroundings;
    this.$element = $("<div>").addClass("accountcreator-captcha");
    this.$element.append($("<div>").append(wikiNodes(captcha.instructions)));
    switch (captcha.kind) {
      case "text":
        this.$element.append($("<p>").addClass("accountcreator-captcha-question").text(captcha.question));
        this.addAnother(msg("accountcreator-captcha-another-question"));
        break;
      case "question":
        this.$element.append(
          $("<div>").addClass("accountcreator-captcha-question").append(wikiNodes(captcha.question))
        );
        this.addAnother(msg("accountcreator-captcha-another-question"));
        break;
      case "image":
        this.addImage(captcha.address);
        this.addAnother(msg("accountcreator-captcha-another-picture"));
        break;
      case "service":
        this.addService(captcha);
        break;
      default:
        never(captcha);
    }
  }
  addAnother(label) {
    const button = new OO.ui.ButtonWidget({ label });
    button.on("click", () => this.surroundings.another());
    this.$element.append(button.$element);
  }
  addImage(address) {
    const url = safeAddress(address);
    if ((url == null ? void 0 : url.origin) === location.origin) {
      this.$element.append($("<img>").addClass("accountcreator-captcha-picture").attr({
        src: url.href,
        alt: msg("accountcreator-captcha-picture")
      }));
    }
  }
  addService(captcha) {
    const container = $("<div>")[0];
    if (!container) {
      return;
    }
    this.$element.append(container);
    const { createAccountPage, answered } = this.surroundings;
    showCaptchaService(captcha.service, captcha.siteKey, container, createAccountPage, answered).catch(
      (error) => {
        mw.log.warn(error);
        this.offerOwnPage();
      }
    );
  }
  offerOwnPage() {
    const link = new OO.ui.ButtonWidget({
      label: msg("accountcreator-hand-over"),
      target: "_blank",
      flags: ["progressive"]
    });
    link.$button.attr("data-accountcreator-handover", "").on("mousedown keydown click", () => {
      link.setHref(this.surroundings.createAccountAddress());
    });
    link.$button.on("click", () => this.surroundings.handOver());
    this.$element.append(new OO.ui.MessageWidget({
      type: "warning",
      label: $("<div>").append($("<p>").text(msg("accountcreator-captcha-elsewhere")), link.$element)
    }).$element);
  }
};

// src/ui/shared/redirect-window.ts
var LOOK = 500;
var GRACE = 1500;
var RedirectWindow = class {
  constructor(marks) {
    this.marks = marks;
    this.popup = null;
    this.stopListening = () => void 0;
  }
  visit(conversation, address) {
    const popup = window.open("", "_blank", "popup,width=640,height=720");
    this.popup = popup;
    if (popup) {
      popup.opener = null;
      popup.location.href = address.href;
    }
    conversation.redirected();
    this.stopListening();
    const stop = this.marks.listen((parameters) => {
      stop();
      void conversation.redirectReturned(parameters);
    });
    this.stopListening = stop;
    this.look(conversation, popup);
  }
  show() {
    var _a;
    (_a = this.popup) == null ? void 0 : _a.focus();
  }
  look(conversation, popup) {
    setTimeout(() => {
      if (popup !== this.popup) {
        return;
      }
      if (!popup || popup.closed) {
        setTimeout(() => conversation.redirectClosed(), GRACE);
      } else {
        this.look(conversation, popup);
      }
    }, LOOK);
  }
};

// taken:core/ui/shared/ask
var ask = mw.libs.accountCreator.parts.core.modules[44];

// taken:core/accounts/contract/captcha
var captchaOf = mw.libs.accountCreator.parts.core.modules[2];

// taken:core/accounts/contract/declarations
var isEmptyText = mw.libs.accountCreator.parts.core.modules[6];

// taken:core/ui/shared/fields-view
var FieldsView = mw.libs.accountCreator.parts.core.modules[49];

// taken:core/ui/shared/notice-view
var NoticeView = mw.libs.accountCreator.parts.core.modules[53];

// src/ui/shared/step-view.ts
function leavingText({ existence }) {
  return existence === "yes" ? msg("accountcreator-close-step") : existence === "no" ? msg("accountcreator-close-step-none") : msg("accountcreator-close-step-maybe");
}
function leavingLabel({ existence }) {
  return existence === "no" ? msg("accountcreator-give-up") : msg("accountcreator-walk-away");
}
function nextLabel({ step, redirect }) {
  const { redirectTarget, requests } = step;
  if (redirectTarget !== null) {
    const address = safeAddress(redirectTarget);
    return !address ? null : redirect === "none" ? msg("accountcreator-redirect-go", address.host) : redirect === "away" ? msg("accountcreator-redirect-show") : msg("accountcreator-redirect-again");
  }
  const fields = requests.flatMap((request) => request.fields);
  const onlyButtons = fields.some(({ type }) => type === "button") && fields.every(({ type }) => type === "button" || type === "null" || type === "hidden");
  return onlyButtons ? null : msg("accountcreator-continue");
}
function metadataList({ requests }) {
  const $list = $("<dl>").addClass("accountcreator-metadata");
  for (const { metadata } of requests) {
    for (const [name, value] of Object.entries(metadata)) {
      if (typeof value === "string" && value !== "") {
        $list.append($("<dt>").text(name), $("<dd>").text(value));
      }
    }
  }
  return $list.children().length > 0 ? $list : $();
}
function redirectText(redirect) {
  switch (redirect) {
    case "none":
      return "";
    case "away":
      return msg("accountcreator-redirect-away");
    case "late":
      return msg("accountcreator-redirect-late");
    case "closed":
      return msg("accountcreator-redirect-closed");
    default:
      return never(redirect);
  }
}
var StepView = class {
  constructor(redirector) {
    this.redirector = redirector;
    this.$element = $("<div>").addClass("accountcreator-step");
    this.notice = new NoticeView({ askAgain: () => void 0, createAllTheSame: () => void 0 });
    this.$existence = $("<div>").attr("role", "status");
    this.$redirect = $("<div>").attr("role", "status");
    this.$metadata = $("<div>");
    this.$message = $("<div>").addClass("accountcreator-step-message").attr("tabindex", -1);
    this.conversation = null;
    this.stopObserving = () => void 0;
    this.shown = null;
    this.existenceShown = "";
    this.fields = new FieldsView({
      changed: (name, value) => {
        var _a;
        return (_a = this.conversation) == null ? void 0 : _a.setValue(name, value);
      },
      pressed: (name) => {
        var _a;
        void ((_a = this.conversation) == null ? void 0 : _a.answer({ [name]: true }));
      },
      showsHelp: () => true,
      puzzle: (captcha) => new CaptchaView(captcha, {
        another: () => void 0,
        answered: () => void 0,
        createAccountPage: () => Promise.resolve(""),
        createAccountAddress: () => mw.util.getUrl("Special:CreateAccount"),
        handOver: () => void 0
      }).$element
    });
    this.$element.append(
      this.$message,
      this.$existence,
      this.notice.$element,
      this.$metadata,
      this.fields.$element,
      this.$redirect
    );
    this.$element.on("keydown", (event) => {
      var _a;
      if (event.key === "Enter" && event.target instanceof HTMLInputElement && !((_a = event.originalEvent) == null ? void 0 : _a.isComposing)) {
        event.preventDefault();
        this.next();
      }
    });
  }
  /** Shows this conversation from now on; null: none. To be called as often as one likes. */
  render(conversation) {
    if (conversation === this.conversation) {
      return;
    }
    this.stopObserving();
    this.conversation = conversation;
    this.shown = null;
    if (conversation) {
      this.$element.attr("data-accountcreator-outcome", "step");
      this.stopObserving = conversation.observe((state) => this.follow(conversation, state));
    } else {
      this.$element.removeAttr("data-accountcreator-outcome");
      this.$message.add(this.$metadata).empty();
      this.fields.render([], null, 0);
      this.notice.render(null, null);
    }
  }
  /** The button at the bottom. */
  next() {
    const { conversation } = this;
    if (!conversation || conversation.state.phase !== "open") {
      return;
    }
    const { step, redirect } = conversation.state;
    if (step.redirectTarget === null) {
      void conversation.answer();
    } else if (redirect === "away") {
      this.redirector.show();
    } else {
      const address = safeAddress(step.redirectTarget);
      if (address) {
        this.redirector.visit(conversation, address);
      }
    }
  }
  focus() {
    var _a;
    const first = this.firstInput();
    if (first) {
      first.focus();
    } else if ((_a = this.conversation) == null ? void 0 : _a.state.notice) {
      this.notice.$element.trigger("focus");
    } else {
      this.$message.trigger("focus");
    }
  }
  follow(conversation, state) {
    const { step, notice } = state;
    const before = this.shown;
    this.shown = { step, notice };
    if (step !== (before == null ? void 0 : before.step)) {
      this.build(step);
    }
    this.renderExistence(conversation);
    this.renderRedirect(state);
    this.fields.setValues(state.values, state.phase !== "open");
    this.renderNotice(notice);
    if (before && (step !== before.step || notice && notice !== before.notice) && this.$element.is(":visible")) {
      this.focus();
    }
  }
  firstInput() {
    var _a, _b;
    const { notice } = (_b = (_a = this.conversation) == null ? void 0 : _a.state) != null ? _b : {};
    return (notice == null ? void 0 : notice.field) && this.fields.get(notice.field) || this.fields.all.find(({ field }) => field.type === "string" || field.type === "password");
  }
  build(step) {
    var _a;
    this.$message.empty();
    if (step.redirectTarget !== null) {
      const address = safeAddress(step.redirectTarget);
      this.$message.text(address ? msg("accountcreator-redirect", address.host) : msg("accountcreator-redirect-unsafe", step.redirectTarget));
    } else if (isEmptyText(step.message)) {
      this.$message.text(msg("accountcreator-step-more"));
    } else {
      this.$message.append(wikiNodes(step.message));
    }
    this.$metadata.empty().append(step.redirectTarget === null ? metadataList(step) : $());
    const fields = step.redirectTarget === null ? step.requests.flatMap((request) => request.fields) : [];
    this.fields.render(fields, captchaOf(step.requests), 0);
    (_a = this.firstInput()) == null ? void 0 : _a.describeBy(this.$message);
  }
  renderNotice(notice) {
    const name = this.notice.render(notice, null);
    this.fields.all.forEach((control) => control.setInvalid(control.field.name === name));
  }
  renderExistence({ account, state }) {
    const text = state.existence === "yes" ? msg("accountcreator-step-exists", account.username) : "";
    if (text !== this.existenceShown) {
      this.existenceShown = text;
      this.$existence.empty();
      if (text !== "") {
        this.$existence.append(new OO.ui.MessageWidget({ type: "notice", label: text }).$element);
      }
    }
  }
  renderRedirect({ redirect }) {
    const text = redirectText(redirect);
    if (this.$redirect.text() !== text) {
      this.$redirect.text(text);
    }
  }
};

// src/ui/shared/step-screen.ts
var StepScreen = class {
  constructor(conversation, redirector) {
    this.conversation = conversation;
    this.$element = $("<div>");
    this.size = "large";
    this.viewName = "step";
    this.step = new StepView(redirector);
    this.$element.append(this.step.$element);
  }
  get title() {
    return msg("accountcreator-title");
  }
  get status() {
    return this.conversation.state.phase === "finding" ? msg("accountcreator-settling") : "";
  }
  get buttons() {
    const { state } = this.conversation;
    const disabled = state.phase !== "open";
    const label = nextLabel(state);
    return [
      { action: "leave", label: leavingLabel(state), kind: "destructive", disabled },
      ...label === null ? [] : [{ action: "next", label, kind: "progressive", disabled }]
    ];
  }
  get closingQuestion() {
    const { state } = this.conversation;
    return state.phase === "ended" ? null : leavingText(state);
  }
  press(action) {
    const { conversation, step } = this;
    if (action === "next") {
      step.next();
    } else if (action === "leave") {
      void ask(leavingText(conversation.state), leavingLabel(conversation.state)).then(
        () => conversation.leave(),
        () => step.focus()
      );
    }
  }
  focus() {
    this.step.focus();
  }
  observe(changed) {
    this.step.render(this.conversation);
    const stop = this.conversation.observe(changed);
    return () => {
      stop();
      this.step.render(null);
    };
  }
  abandon() {
    this.conversation.leave();
    return true;
  }
  closed() {
  }
};

// src/app/steps-part.ts
function makeStepsPart(dependencies, marks) {
  defineMessages(en_default);
  const redirector = new RedirectWindow(marks);
  return {
    redirector,
    converse: (account, step, onEnd) => Promise.resolve(
      new StepConversation(dependencies, account, step, onEnd)
    ),
    screen: (conversation) => new StepScreen(conversation, redirector),
    puzzle: (captcha, surroundings) => new CaptchaView(captcha, surroundings).$element
  };
}

// steps.js
mw.libs.accountCreator.parts.steps.modules = [StepConversation, existenceOf, CaptchaView, StepView, leavingLabel, leavingText, nextLabel];
return { makeStepsPart };
} };
// </nowiki>
