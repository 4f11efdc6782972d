// <nowiki>
/*!
 * AccountCreator 0.1.0+6b4e854e: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.steps = { on: {"core":"8fe840ed"}, contents: '4fe41650', run: function () {
'use strict';
var Z = Object.defineProperty;
var ee = Object.defineProperties;
var te = Object.getOwnPropertyDescriptors;
var L = Object.getOwnPropertySymbols;
var re = Object.prototype.hasOwnProperty;
var ne = Object.prototype.propertyIsEnumerable;
var V = (i, t, e) => t in i ? Z(i, t, { enumerable: true, configurable: true, writable: true, value: e }) : i[t] = e;
var m = (i, t) => {
  for (var e in t || (t = {}))
    if (re.call(t, e))
      V(i, e, t[e]);
  if (L)
    for (var e of L(t)) {
      if (ne.call(t, e))
        V(i, e, t[e]);
    }
  return i;
};
var y = (i, t) => ee(i, te(t));
var d = (i, t, e) => {
  return new Promise((r, n) => {
    var s = (p) => {
      try {
        c(e.next(p));
      } catch (w) {
        n(w);
      }
    };
    var o = (p) => {
      try {
        c(e.throw(p));
      } catch (w) {
        n(w);
      }
    };
    var c = (p) => p.done ? r(p.value) : Promise.resolve(p.value).then(s, o);
    c((e = e.apply(i, t)).next());
  });
};

// taken:core/app/browser
var F = mw.libs.accountCreator.parts.core.modules[40];

// taken:core/accounts/contract/find-account
var M = mw.libs.accountCreator.parts.core.modules[9];

// taken:core/accounts/contract/form
var q = mw.libs.accountCreator.parts.core.modules[10];
var T = mw.libs.accountCreator.parts.core.modules[12];

// taken:core/accounts/contract/observable
var D = mw.libs.accountCreator.parts.core.modules[13];

// taken:core/accounts/contract/outcome
var f = mw.libs.accountCreator.parts.core.modules[14];

// taken:core/accounts/contract/parameters
var O = mw.libs.accountCreator.parts.core.modules[19];
var W = mw.libs.accountCreator.parts.core.modules[20];

// src/accounts/steps/step-conversation.ts
var ie = 12e4;
function se({ required: i }) {
  return i === "required";
}
function x(i) {
  return i.kind === "silent" ? "unknown" : i.kind === "free" ? "no" : "yes";
}
var v = class extends D {
  /**
   * @param dependencies
   * @param account
   * @param step The first step
   * @param onEnd Told once how it ended
   * @param existence What is known already of the account; left out: the wiki is asked
   */
  constructor(e, r, n, s, o = "asking") {
    super({ step: n, existence: o, values: O(n.requests), phase: "open", redirect: "none", notice: null });
    this.dependencies = e;
    this.account = r;
    this.onEnd = s;
    if (o === "asking") {
      void this.askForAccount();
    }
  }
  setValue(e, r) {
    this.change({ values: y(m({}, this.state.values), { [e]: r }) });
  }
  /**
   * Answers the step with what was filled in.
   *
   * @param extra The button that was pressed, or what came back from the redirect
   */
  answer() {
    return d(this, arguments, function* (e = {}) {
      const { step: r, values: n, phase: s } = this.state;
      if (s !== "open") {
        return;
      }
      const o = Object.keys(e).length > 0 ? [] : r.requests.filter(se);
      const c = q(o, n);
      if (c) {
        this.change({ notice: y(m({}, T("fieldmissing", c.name)), { ended: false }) });
        return;
      }
      this.change({ phase: "sending", notice: null });
      yield this.conclude(yield this.dependencies.service.continue(
        W(r.requests, m(m({}, n), e)),
        this.account.by
      ));
    });
  }
  /** The person was sent to the redirect's address, in a window of its own. */
  redirected() {
    const { step: e } = this.state;
    this.change({ redirect: "away" });
    this.dependencies.clock.later(ie, () => {
      const { state: r } = this;
      if (r.step === e && r.redirect === "away" && r.phase === "open") {
        this.change({ redirect: "late" });
      }
    });
  }
  /** That window is gone. An answer may still come: some sites cut the tie between the windows. */
  redirectClosed() {
    const { redirect: e, phase: r } = this.state;
    if (e !== "none" && r === "open") {
      this.change({ redirect: "closed" });
    }
  }
  /**
   * The person is back from the redirect. Only what the wiki asked for is sent on, and only if they were sent there.
   *
   * @param returned The parameters of the address that the person came back to
   */
  redirectReturned(e) {
    return d(this, null, function* () {
      const { step: r, redirect: n } = this.state;
      if (r.type !== "redirect" || n === "none") {
        return;
      }
      const s = /* @__PURE__ */ new Map();
      for (const { name: o } of r.requests.flatMap(({ fields: c }) => c)) {
        const c = e.get(o);
        if (c !== void 0) {
          s.set(o, c);
        }
      }
      yield this.answer(Object.fromEntries(s));
    });
  }
  /** Leaves the step unanswered. */
  leave() {
    const { existence: e, phase: r } = this.state;
    if (r === "open") {
      this.end(e === "no" ? { kind: "left" } : { kind: "unfinished", because: "left", isCertain: e === "yes" });
    }
  }
  conclude(e) {
    return d(this, null, function* () {
      switch (e.kind) {
        case "created":
          this.end(e);
          break;
        case "refused":
          if (e.ended) {
            yield this.endUnlessExisting({ kind: "refused", refused: e });
          } else {
            this.change({ phase: "open", redirect: "none", notice: e });
          }
          break;
        case "sessionLost":
          yield this.endUnlessExisting(e);
          break;
        case "step":
          yield this.next(e.step);
          break;
        case "unknown":
          yield this.find();
          break;
        default:
          f(e);
      }
    });
  }
  next(e) {
    return d(this, null, function* () {
      if (e.type === "restart") {
        yield this.endUnlessExisting({ kind: "restart", step: e });
        return;
      }
      const r = this.state.existence === "yes" ? "yes" : "asking";
      this.change({
        step: e,
        existence: r,
        values: O(e.requests),
        phase: "open",
        redirect: "none",
        notice: null
      });
      if (r === "asking") {
        yield this.askForAccount();
      }
    });
  }
  askForAccount() {
    return d(this, null, function* () {
      const { step: e } = this.state;
      const { username: r, since: n } = this.account;
      const s = x(yield this.dependencies.service.find(r, n));
      if (this.state.step === e && this.state.existence === "asking") {
        this.change({ existence: s });
      }
    });
  }
  /** The answer to a step got lost. */
  find() {
    return d(this, null, function* () {
      const { service: e, clock: r } = this.dependencies;
      const { username: n, since: s } = this.account;
      const { existence: o } = this.state;
      this.change({ phase: "finding" });
      const c = yield M(e, r, n, s);
      switch (c.kind) {
        case "mine":
          this.end({ kind: "unfinished", because: "unanswered", isCertain: true });
          break;
        case "other":
          yield this.endUnlessExisting({ kind: "refused", refused: T("userexists") });
          break;
        case "free":
          yield this.endUnlessExisting({ kind: "unknown", found: "free" });
          break;
        case "silent":
          this.end(o === "no" ? { kind: "unknown", found: "silent" } : { kind: "unfinished", because: "unanswered", isCertain: o === "yes" });
          break;
        default:
          f(c);
      }
    });
  }
  /** The wiki has ended the conversation: without an account, or with one that nobody will finish setting up. */
  endUnlessExisting(e) {
    return d(this, null, function* () {
      const { existence: r } = this.state;
      const { username: n, since: s } = this.account;
      const o = r === "yes" || r === "no" ? r : x(yield this.dependencies.service.find(n, s));
      this.end(o === "no" ? e : { kind: "unfinished", because: "lost", isCertain: o === "yes" });
    });
  }
  end(e) {
    if (this.state.phase !== "ended") {
      this.change({ phase: "ended" });
      this.onEnd(e);
    }
  }
};

// src/i18n/en.json
var N = { "accountcreator-continue": "Continue", "accountcreator-give-up": "Do not create it", "accountcreator-close-step": "The account exists already. If you leave now, its set-up stays unfinished.", "accountcreator-close-step-none": "The account does not exist yet. If you leave now, it is not created.", "accountcreator-step-more": "The wiki wants to know something more.", "accountcreator-step-exists": "The account “$1” exists already; only its set-up is unfinished.", "accountcreator-redirect": "To go on, the wiki sends you to $1. It opens in a window of its own; when you are done there, you come back here by yourself.", "accountcreator-redirect-unsafe": "The wiki leads to something that is not the address of a website, so it is not opened: $1", "accountcreator-redirect-go": "Go to $1", "accountcreator-redirect-again": "Open it again", "accountcreator-redirect-show": "Show the other window", "accountcreator-redirect-away": "Waiting for you to finish in the other window …", "accountcreator-redirect-late": "For long nothing has come back. Open it again, or stop here.", "accountcreator-redirect-closed": "The other window is closed, or your browser did not let it open, and nothing has come back yet. Open it again, or stop here.", "accountcreator-captcha-another-picture": "Another picture", "accountcreator-captcha-another-question": "Another question", "accountcreator-captcha-picture": "Picture with letters to type", "accountcreator-captcha-elsewhere": "The puzzle that this wiki asks for cannot be shown here. Create the account on the wiki’s own page: what you typed goes along, except passwords.", "accountcreator-captcha-not-shown": "The puzzle that this wiki asks for cannot be shown here, so you can only leave this step.", "accountcreator-hand-over": "Go on there" };

// taken:core/ui/shared/safe-address
var u = mw.libs.accountCreator.parts.core.modules[58];

// src/ui/shared/captcha-service.ts
var U = 1e4;
var ae = {
  hcaptcha: "hcaptcha",
  recaptcha: "grecaptcha",
  turnstile: "turnstile"
};
function H(i) {
  const t = window;
  const e = t[ae[i]];
  return e && typeof e.render === "function" ? e : null;
}
var ce = {
  hcaptcha: /^https:\/\/(?:js\.)?hcaptcha\.com\//,
  recaptcha: /^https:\/\/www\.(?:(?:google\.com|recaptcha\.net)\/recaptcha|gstatic\.com\/recaptcha)\//,
  turnstile: /^https:\/\/challenges\.cloudflare\.com\//
};
var de = ["", "text/javascript", "application/javascript"];
function pe(i, t) {
  var r;
  const e = new DOMParser().parseFromString(t, "text/html");
  for (const n of Array.from(e.querySelectorAll("script[src]"))) {
    const s = u(n.getAttribute("src"));
    const o = ((r = n.getAttribute("type")) != null ? r : "").trim().toLowerCase();
    if (s && ce[i].test(s.href) && de.includes(o)) {
      const c = document.createElement("script");
      c.src = s.href;
      for (const p of ["integrity", "crossorigin", "referrerpolicy"]) {
        const w = n.getAttribute(p);
        if (w !== null) {
          c.setAttribute(p, w);
        }
      }
      return c;
    }
  }
  return null;
}
function le(i) {
  return new Promise((t, e) => {
    i.onload = () => t();
    i.onerror = () => e(new Error(`Cannot load ${i.src}`));
    setTimeout(() => e(new Error(`No answer from ${i.src}`)), U);
    document.head.appendChild(i);
  });
}
function ue(i) {
  return d(this, null, function* () {
    const t = Date.now();
    for (; ; ) {
      const e = H(i);
      if (e) {
        if (e.ready) {
          yield new Promise((r) => {
            var n;
            (n = e.ready) == null ? void 0 : n.call(e, r);
          });
        }
        return e;
      }
      if (Date.now() - t > U) {
        throw new Error(`${i} did not start`);
      }
      yield new Promise((r) => {
        setTimeout(r, 100);
      });
    }
  });
}
function B(i, t, e, r, n) {
  return d(this, null, function* () {
    if (!H(i)) {
      const o = pe(i, yield r());
      if (o === null) {
        throw new Error(`The wiki names no script of ${i}`);
      }
      yield le(o);
    }
    const s = yield ue(i);
    s.render(e, {
      sitekey: t,
      callback: n,
      "expired-callback": () => n(""),
      "error-callback": () => n("")
    });
  });
}

// src/ui/shared/captcha-widget.ts
var E = "ext.confirmEdit.CaptchaWidget";
var l = class extends Error {
};
var he = ["challenge-closed", "challenge-expired"];
function me() {
  const { confirmEdit: i } = mw.libs;
  if (!(i == null ? void 0 : i.CaptchaWidget)) {
    throw new l(`${E} makes no widget`);
  }
  return i.CaptchaWidget;
}
var b = class {
  /**
   * @param container Has to be in the page when an answer is wanted
   * @param type As the wiki declares it
   * @param key The site's key with the service
   */
  constructor(t, e, r) {
    this.container = t;
    this.type = e;
    this.key = r;
    this.widget = null;
    this.isUsed = false;
  }
  /** Has this wiki such a widget for the service? */
  static isOffered(t) {
    return t === "hcaptcha" && mw.loader.getState(E) !== null;
  }
  /**
   * Shows what there is to see before an answer is wanted: a note on privacy, or a box to tick.
   *
   * @throws WidgetBrokenError
   */
  render() {
    return d(this, null, function* () {
      var t;
      this.widget = (t = this.widget) != null ? t : this.make();
      yield this.widget;
    });
  }
  /**
   * An answer, good for one creation.
   *
   * @throws WidgetBrokenError; another Error where the person closed the puzzle
   */
  answer() {
    return d(this, null, function* () {
      yield this.render();
      const t = yield this.widget;
      try {
        if (this.isUsed) {
          yield t == null ? void 0 : t.updateForCaptchaFailure({ type: this.type, key: this.key });
        }
        this.isUsed = true;
        const e = yield t == null ? void 0 : t.getCaptchaDataForSubmission();
        if (typeof (e == null ? void 0 : e.captchaword) === "string" && e.captchaword !== "") {
          return e.captchaword;
        }
      } catch (e) {
        const r = e instanceof Error ? e.message : String(e);
        throw he.includes(r) ? new Error(r) : new l(r);
      }
      throw new l(`${E} gave no answer`);
    });
  }
  make() {
    return d(this, null, function* () {
      try {
        yield mw.loader.using(E);
        const t = new (me())({
          container: this.container,
          type: this.type,
          interfaceName: "createaccount"
        });
        yield t.updateForCaptchaFailure({ type: this.type, key: this.key });
        yield t.renderCaptcha();
        return t;
      } catch (t) {
        throw t instanceof l ? t : new l(String(t));
      }
    });
  }
};

// taken:core/ui/shared/messages
var I = mw.libs.accountCreator.parts.core.modules[50];
var a = mw.libs.accountCreator.parts.core.modules[52];

// taken:core/ui/shared/wiki-html
var k = mw.libs.accountCreator.parts.core.modules[59];

// src/ui/shared/captcha-view.ts
function z(i) {
  return $("<div>").append(k(i.instructions));
}
var h = class {
  constructor(t, e) {
    this.dependencies = e;
    this.$element = $("<div>").addClass("accountcreator-captcha");
    if (t.kind !== "service") {
      this.$element.append(z(t));
    }
    switch (t.kind) {
      case "text":
        this.$element.append($("<p>").addClass("accountcreator-captcha-question").text(t.question));
        this.addAnother(a("accountcreator-captcha-another-question"));
        break;
      case "question":
        this.$element.append(
          $("<div>").addClass("accountcreator-captcha-question").append(k(t.question))
        );
        this.addAnother(a("accountcreator-captcha-another-question"));
        break;
      case "image":
        this.addImage(t.address);
        this.addAnother(a("accountcreator-captcha-another-picture"));
        break;
      case "service":
        this.addService(t);
        break;
      default:
        f(t);
    }
  }
  addAnother(t) {
    const { another: e } = this.dependencies;
    if (e) {
      const r = new OO.ui.ButtonWidget({ label: t });
      r.on("click", e);
      this.$element.append(r.$element);
    }
  }
  addImage(t) {
    const e = u(t);
    if ((e == null ? void 0 : e.origin) === location.origin) {
      this.$element.append($("<img>").addClass("accountcreator-captcha-picture").attr({
        src: e.href,
        alt: a("accountcreator-captcha-picture")
      }));
    }
  }
  addService(t) {
    const { solvedBy: e } = this.dependencies;
    const r = document.createElement("div");
    this.$element.append(r);
    if (e && b.isOffered(t.service)) {
      this.addWidget(t, r, e);
    } else {
      this.addScript(t, r);
    }
  }
  /** The wiki's own, which gives an answer whenever one is wanted. */
  addWidget(t, e, r) {
    const n = new b(e, t.service, t.siteKey);
    const s = (o) => {
      mw.log.warn(o);
      if (o instanceof l && e.isConnected) {
        const c = document.createElement("div");
        e.replaceWith(c);
        r(null);
        this.addScript(t, c);
      }
    };
    setTimeout(() => {
      if (e.isConnected) {
        n.render().catch(s);
      }
    });
    r(() => n.answer().catch((o) => {
      s(o);
      throw o;
    }));
  }
  /** By the script that the wiki's own page has; where that is not to be had, by that page. */
  addScript(t, e) {
    const { createAccountPage: r, answered: n } = this.dependencies;
    $(e).before(z(t));
    B(t.service, t.siteKey, e, r, n).catch(
      (s) => {
        mw.log.warn(s);
        this.sayNotShown();
      }
    );
  }
  sayNotShown() {
    const { ownPage: t } = this.dependencies;
    this.$element.append(new OO.ui.MessageWidget({
      type: "warning",
      label: t ? $("<div>").append(
        $("<p>").text(a("accountcreator-captcha-elsewhere")),
        this.linkTo(t)
      ) : a("accountcreator-captcha-not-shown")
    }).$element);
  }
  linkTo({ address: t, handOver: e }) {
    const r = new OO.ui.ButtonWidget({
      label: a("accountcreator-hand-over"),
      target: "_blank",
      flags: ["progressive"]
    });
    r.$button.attr("data-accountcreator-action", "hand-over").on("mousedown keydown click", () => {
      r.setHref(t());
    });
    r.$button.on("click", () => e());
    return r.$element;
  }
};

// taken:core/ui/shared/redirect-return
var _ = mw.libs.accountCreator.parts.core.modules[57];

// src/ui/shared/redirect-listener.ts
function fe(i) {
  const { mark: t, parameters: e } = typeof i === "object" && i !== null ? i : {};
  if (typeof t !== "string" || !Array.isArray(e)) {
    return null;
  }
  const r = e.filter((n) => Array.isArray(n) && typeof n[0] === "string" && typeof n[1] === "string");
  return { mark: t, parameters: new Map(r) };
}
function j(i, t, e) {
  const r = _(i);
  r.onmessage = ({ data: n }) => {
    const s = fe(n);
    if (s && s.mark === t) {
      r.close();
      e(s.parameters);
    }
  };
  return () => r.close();
}

// src/ui/shared/redirect-window.ts
var we = 500;
var ve = 1500;
var A = class {
  /**
   * @param marks
   * @param wiki What tells it from others of the origin
   */
  constructor(t, e) {
    this.marks = t;
    this.wiki = e;
    this.popup = null;
    this.stopListening = () => void 0;
  }
  visit(t, e) {
    const r = window.open("", "_blank", "popup,width=640,height=720");
    this.popup = r;
    if (r) {
      r.opener = null;
      r.location.href = e.href;
    }
    t.redirected();
    this.await(t);
    this.look(t, r);
  }
  show() {
    var t;
    (t = this.popup) == null ? void 0 : t.focus();
  }
  /** Nobody listens before a window is sent out, nor after its answer has come or nobody waits for it any more. */
  await(t) {
    this.stopListening();
    const e = j(this.wiki, this.marks.current, (n) => {
      void t.redirectReturned(n);
    });
    const r = t.observe(({ phase: n }) => {
      if (n === "ended") {
        e();
      }
    });
    this.stopListening = () => {
      e();
      r();
    };
  }
  look(t, e) {
    setTimeout(() => {
      if (e !== this.popup) {
        return;
      }
      if (!e || e.closed) {
        setTimeout(() => t.redirectClosed(), ve);
      } else {
        this.look(t, e);
      }
    }, we);
  }
};

// taken:core/ui/shared/ask
var Q = mw.libs.accountCreator.parts.core.modules[43];

// taken:core/accounts/contract/captcha
var G = mw.libs.accountCreator.parts.core.modules[1];
var J = mw.libs.accountCreator.parts.core.modules[3];

// taken:core/accounts/contract/declarations
var K = mw.libs.accountCreator.parts.core.modules[7];

// taken:core/ui/shared/fields-view
var X = mw.libs.accountCreator.parts.core.modules[49];

// taken:core/ui/shared/notice-view
var Y = mw.libs.accountCreator.parts.core.modules[55];

// src/ui/shared/step-view.ts
function C({ existence: i }) {
  return i === "yes" ? a("accountcreator-close-step") : i === "no" ? a("accountcreator-close-step-none") : a("accountcreator-close-step-maybe");
}
function S({ existence: i }) {
  return i === "no" ? a("accountcreator-give-up") : a("accountcreator-walk-away");
}
function R({ step: i, redirect: t }) {
  const { redirectTarget: e, requests: r } = i;
  if (e !== null) {
    const o = u(e);
    return !o ? null : t === "none" ? a("accountcreator-redirect-go", o.host) : t === "away" ? a("accountcreator-redirect-show") : a("accountcreator-redirect-again");
  }
  const n = r.flatMap((o) => o.fields);
  const s = n.some(({ type: o }) => o === "button") && n.every(({ type: o }) => o === "button" || o === "null" || o === "hidden");
  return s ? null : a("accountcreator-continue");
}
function ge({ requests: i }) {
  const t = $("<dl>").addClass("accountcreator-metadata");
  for (const { metadata: e } of i) {
    for (const [r, n] of Object.entries(e)) {
      if (typeof n === "string" && n !== "") {
        t.append($("<dt>").text(r), $("<dd>").text(n));
      }
    }
  }
  return t.children().length > 0 ? t : $();
}
function ye(i) {
  switch (i) {
    case "none":
      return "";
    case "away":
      return a("accountcreator-redirect-away");
    case "late":
      return a("accountcreator-redirect-late");
    case "closed":
      return a("accountcreator-redirect-closed");
    default:
      return f(i);
  }
}
var g = class {
  constructor(t) {
    this.dependencies = t;
    this.$element = $("<div>").addClass("accountcreator-step");
    this.notice = new Y();
    this.$existence = $("<div>").attr("role", "status");
    this.$redirect = $("<div>").attr("role", "status");
    this.$metadata = $("<div>");
    this.$message = $("<div>").addClass("accountcreator-step-message").attr("tabindex", -1);
    this.conversation = null;
    this.stopObserving = () => void 0;
    this.shown = null;
    this.existenceShown = "";
    this.fields = new X({
      changed: (e, r) => {
        var n;
        return (n = this.conversation) == null ? void 0 : n.setValue(e, r);
      },
      pressed: (e) => {
        var r;
        void ((r = this.conversation) == null ? void 0 : r.answer({ [e]: true }));
      },
      showsHelp: () => true,
      puzzle: (e) => new h(e, {
        answered: (r) => {
          var n;
          return (n = this.conversation) == null ? void 0 : n.setValue(G, r);
        },
        createAccountPage: () => t.createAccountPage()
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
    this.$element.on("keydown", (e) => {
      var r;
      if (e.key === "Enter" && e.target instanceof HTMLInputElement && !((r = e.originalEvent) == null ? void 0 : r.isComposing)) {
        e.preventDefault();
        this.next();
      }
    });
  }
  /** Shows this conversation from now on; null: none. To be called as often as one likes. */
  render(t) {
    if (t === this.conversation) {
      return;
    }
    this.stopObserving();
    this.conversation = t;
    this.shown = null;
    if (t) {
      this.$element.attr("data-accountcreator-outcome", "step");
      this.stopObserving = t.observe((e) => this.follow(t, e));
    } else {
      this.$element.removeAttr("data-accountcreator-outcome");
      this.$message.add(this.$metadata).empty();
      this.fields.render([], null, 0);
      this.notice.render(null, null);
    }
  }
  /** The button at the bottom. */
  next() {
    const { conversation: t } = this;
    if (!t || t.state.phase !== "open") {
      return;
    }
    const { step: e, redirect: r } = t.state;
    if (e.redirectTarget === null) {
      void t.answer();
    } else if (r === "away") {
      this.dependencies.redirector.show();
    } else {
      const n = u(e.redirectTarget);
      if (n) {
        this.dependencies.redirector.visit(t, n);
      }
    }
  }
  focus() {
    var e;
    const t = this.firstInput();
    if (t) {
      t.focus();
    } else if ((e = this.conversation) == null ? void 0 : e.state.notice) {
      this.notice.$element.trigger("focus");
    } else {
      this.$message.trigger("focus");
    }
  }
  follow(t, e) {
    const { step: r, notice: n } = e;
    const s = this.shown;
    this.shown = { step: r, notice: n };
    if (r !== (s == null ? void 0 : s.step)) {
      this.build(r);
    }
    this.renderExistence(t);
    this.renderRedirect(e);
    this.fields.setValues(e.values, e.phase !== "open");
    this.renderNotice(n);
    if (s && (r !== s.step || n && n !== s.notice) && this.$element.is(":visible")) {
      this.focus();
    }
  }
  firstInput() {
    var e, r;
    const { notice: t } = (r = (e = this.conversation) == null ? void 0 : e.state) != null ? r : {};
    return (t == null ? void 0 : t.field) && this.fields.get(t.field) || this.fields.all.find(({ field: n }) => n.type === "string" || n.type === "password");
  }
  build(t) {
    var r;
    this.$message.empty();
    if (t.redirectTarget !== null) {
      const n = u(t.redirectTarget);
      this.$message.text(n ? a("accountcreator-redirect", n.host) : a("accountcreator-redirect-unsafe", t.redirectTarget));
    } else if (K(t.message)) {
      this.$message.text(a("accountcreator-step-more"));
    } else {
      this.$message.append(k(t.message));
    }
    this.$metadata.empty().append(t.redirectTarget === null ? ge(t) : $());
    const e = t.redirectTarget === null ? t.requests.flatMap((n) => n.fields) : [];
    this.fields.render(e, J(t.requests), 0);
    (r = this.firstInput()) == null ? void 0 : r.describeBy(this.$message);
  }
  renderNotice(t) {
    const e = this.notice.render(t, null);
    this.fields.all.forEach((r) => r.setInvalid(r.field.name === e));
  }
  renderExistence({ account: t, state: e }) {
    const r = e.existence === "yes" ? a("accountcreator-step-exists", t.username) : "";
    if (r !== this.existenceShown) {
      this.existenceShown = r;
      this.$existence.empty();
      if (r !== "") {
        this.$existence.append(new OO.ui.MessageWidget({ type: "notice", label: r }).$element);
      }
    }
  }
  renderRedirect({ redirect: t }) {
    const e = ye(t);
    if (this.$redirect.text() !== e) {
      this.$redirect.text(e);
    }
  }
};

// src/ui/shared/step-screen.ts
var P = class {
  constructor(t, e) {
    this.conversation = t;
    this.$element = $("<div>");
    this.size = "large";
    this.viewName = "step";
    this.step = new g(e);
    this.$element.append(this.step.$element);
  }
  get title() {
    return a("accountcreator-title");
  }
  get status() {
    return this.conversation.state.phase === "finding" ? a("accountcreator-finding") : "";
  }
  get buttons() {
    const { state: t } = this.conversation;
    const e = t.phase !== "open";
    const r = R(t);
    return [
      { action: "leave", label: S(t), kind: "destructive", disabled: e },
      ...r === null ? [] : [{ action: "next", label: r, kind: "progressive", disabled: e }]
    ];
  }
  get closingQuestion() {
    const { state: t } = this.conversation;
    return t.phase === "ended" ? null : C(t);
  }
  press(t) {
    const { conversation: e, step: r } = this;
    if (t === "next") {
      r.next();
    } else if (t === "leave") {
      void Q(C(e.state), S(e.state)).then(
        () => e.leave(),
        () => r.focus()
      );
    }
  }
  focus() {
    this.step.focus();
  }
  observe(t) {
    this.step.render(this.conversation);
    const e = this.conversation.observe(t);
    return () => {
      e();
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
function At(i, t) {
  I(N);
  const e = new A(t, F);
  const r = () => i.service.createAccountPage();
  return {
    redirector: e,
    converse: (n, s, o) => Promise.resolve(
      new v(i, n, s, o)
    ),
    screen: (n) => new P(n, { redirector: e, createAccountPage: r }),
    puzzle: (n, s) => new h(n, y(m({}, s), { createAccountPage: r })).$element
  };
}

// steps.js
mw.libs.accountCreator.parts.steps.modules = [v, x, h, g, S, C, R];
return { makeStepsPart: At };
} };
// </nowiki>
