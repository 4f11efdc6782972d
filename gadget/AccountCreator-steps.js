// <nowiki>
/*!
 * AccountCreator 0.1.0+c3dc8867: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.steps = { on: {"core":"da7e21d6"}, contents: 'e78edb22', run: function () {
'use strict';
var me = Object.defineProperty;
var fe = Object.defineProperties;
var we = Object.getOwnPropertyDescriptors;
var W = Object.getOwnPropertySymbols;
var ve = Object.prototype.hasOwnProperty;
var ge = Object.prototype.propertyIsEnumerable;
var V = (i, e, t) => e in i ? me(i, e, { enumerable: true, configurable: true, writable: true, value: t }) : i[e] = t;
var u = (i, e) => {
  for (var t in e || (e = {}))
    if (ve.call(e, t))
      V(i, t, e[t]);
  if (W)
    for (var t of W(e)) {
      if (ge.call(e, t))
        V(i, t, e[t]);
    }
  return i;
};
var w = (i, e) => fe(i, we(e));
var l = (i, e, t) => {
  return new Promise((r, n) => {
    var s = (d) => {
      try {
        c(t.next(d));
      } catch (p) {
        n(p);
      }
    };
    var o = (d) => {
      try {
        c(t.throw(d));
      } catch (p) {
        n(p);
      }
    };
    var c = (d) => d.done ? r(d.value) : Promise.resolve(d.value).then(s, o);
    c((t = t.apply(i, e)).next());
  });
};

// taken:core/app/browser
var B = mw.libs.accountCreator.parts.core.modules[44];

// taken:core/app/fetch-advice
var D = mw.libs.accountCreator.parts.core.modules[45];

// taken:core/accounts/contract/find-account
var I = mw.libs.accountCreator.parts.core.modules[10];

// taken:core/accounts/contract/form
var H = mw.libs.accountCreator.parts.core.modules[11];
var F = mw.libs.accountCreator.parts.core.modules[15];

// taken:core/accounts/contract/observable
var U = mw.libs.accountCreator.parts.core.modules[16];

// taken:core/accounts/contract/outcome
var v = mw.libs.accountCreator.parts.core.modules[17];

// taken:core/accounts/contract/parameters
var q = mw.libs.accountCreator.parts.core.modules[22];
var z = mw.libs.accountCreator.parts.core.modules[23];

// src/accounts/steps/step-conversation.ts
var ye = 12e4;
function be({ required: i }) {
  return i === "required";
}
function R(i) {
  return i.kind === "silent" ? "unknown" : i.kind === "free" ? "no" : "yes";
}
var y = class extends U {
  /**
   * @param dependencies
   * @param account
   * @param step The first step
   * @param onEnd Told once how it ended
   * @param existence What is known already of the account; left out: the wiki is asked
   */
  constructor(t, r, n, s, o = "asking") {
    super({ step: n, existence: o, values: q(n.requests), phase: "open", redirect: "none", notice: null });
    this.dependencies = t;
    this.account = r;
    this.onEnd = s;
    if (o === "asking") {
      void this.askForAccount();
    }
  }
  setValue(t, r) {
    this.change({ values: w(u({}, this.state.values), { [t]: r }) });
  }
  /**
   * Answers the step with what was filled in.
   *
   * @param extra The button that was pressed, or what came back from the redirect
   */
  answer() {
    return l(this, arguments, function* (t = {}) {
      const { step: r, values: n, phase: s } = this.state;
      if (s !== "open") {
        return;
      }
      const o = Object.keys(t).length > 0 ? [] : r.requests.filter(be);
      const c = H(o, n);
      if (c) {
        this.change({ notice: w(u({}, F("fieldmissing", c.name)), { ended: false }) });
        return;
      }
      this.change({ phase: "sending", notice: null });
      yield this.conclude(yield this.dependencies.service.continue(
        z(r.requests, u(u({}, n), t)),
        this.account.by
      ));
    });
  }
  /** The person was sent to the redirect's address, in a window of its own. */
  redirected() {
    const { step: t } = this.state;
    this.change({ redirect: "away" });
    this.dependencies.clock.later(ye, () => {
      const { state: r } = this;
      if (r.step === t && r.redirect === "away" && r.phase === "open") {
        this.change({ redirect: "late" });
      }
    });
  }
  /** That window is gone. An answer may still come: some sites cut the tie between the windows. */
  redirectClosed() {
    const { redirect: t, phase: r } = this.state;
    if (t !== "none" && r === "open") {
      this.change({ redirect: "closed" });
    }
  }
  /**
   * The person is back from the redirect. Only what the wiki asked for is sent on, and only if they were sent there.
   *
   * @param returned The parameters of the address that the person came back to
   */
  redirectReturned(t) {
    return l(this, null, function* () {
      const { step: r, redirect: n } = this.state;
      if (r.type !== "redirect" || n === "none") {
        return;
      }
      const s = /* @__PURE__ */ new Map();
      for (const { name: o } of r.requests.flatMap(({ fields: c }) => c)) {
        const c = t.get(o);
        if (c !== void 0) {
          s.set(o, c);
        }
      }
      yield this.answer(Object.fromEntries(s));
    });
  }
  /** Leaves the step unanswered. */
  leave() {
    const { existence: t, phase: r } = this.state;
    if (r === "open") {
      this.end(t === "no" ? { kind: "left" } : { kind: "unfinished", because: "left", isCertain: t === "yes" });
    }
  }
  conclude(t) {
    return l(this, null, function* () {
      switch (t.kind) {
        case "created":
          this.end(t);
          break;
        case "refused":
          if (t.ended) {
            yield this.endUnlessExisting({ kind: "refused", refused: t });
          } else {
            this.change({ phase: "open", redirect: "none", notice: t });
          }
          break;
        case "sessionLost":
          yield this.endUnlessExisting(t);
          break;
        case "step":
          yield this.next(t.step);
          break;
        case "unknown":
          yield this.find();
          break;
        default:
          v(t);
      }
    });
  }
  next(t) {
    return l(this, null, function* () {
      if (t.type === "restart") {
        yield this.endUnlessExisting({ kind: "restart", step: t });
        return;
      }
      const r = this.state.existence === "yes" ? "yes" : "asking";
      this.change({
        step: t,
        existence: r,
        values: q(t.requests),
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
    return l(this, null, function* () {
      const { step: t } = this.state;
      const { username: r, since: n } = this.account;
      const s = R(yield this.dependencies.service.find(r, n));
      if (this.state.step === t && this.state.existence === "asking") {
        this.change({ existence: s });
      }
    });
  }
  /** The answer to a step got lost. */
  find() {
    return l(this, null, function* () {
      const { service: t, clock: r } = this.dependencies;
      const { username: n, since: s } = this.account;
      const { existence: o } = this.state;
      this.change({ phase: "finding" });
      const c = yield I(t, r, n, s);
      switch (c.kind) {
        case "mine":
          this.end({ kind: "unfinished", because: "unanswered", isCertain: true });
          break;
        case "other":
          yield this.endUnlessExisting({ kind: "refused", refused: F("userexists") });
          break;
        case "free":
          yield this.endUnlessExisting({ kind: "unknown", found: "free" });
          break;
        case "silent":
          this.end(o === "no" ? { kind: "unknown", found: "silent" } : { kind: "unfinished", because: "unanswered", isCertain: o === "yes" });
          break;
        default:
          v(c);
      }
    });
  }
  /** The wiki has ended the conversation: without an account, or with one that nobody will finish setting up. */
  endUnlessExisting(t) {
    return l(this, null, function* () {
      const { existence: r } = this.state;
      const { username: n, since: s } = this.account;
      const o = r === "yes" || r === "no" ? r : R(yield this.dependencies.service.find(n, s));
      this.end(o === "no" ? t : { kind: "unfinished", because: "lost", isCertain: o === "yes" });
    });
  }
  end(t) {
    if (this.state.phase !== "ended") {
      this.change({ phase: "ended" });
      this.onEnd(t);
    }
  }
};

// src/accounts/contract/hand-over.ts
var ke = [
  { until: 6e4, pause: 5e3 },
  { until: 6e5, pause: 15e3 },
  { until: Infinity, pause: 6e4 }
];
var _ = 36e5;
var b = class {
  /**
   * @param service
   * @param clock
   * @param username
   * @param since Creations by this person from here on are the one waited for, in milliseconds since 1970 on the
   *  wiki's clock
   * @param found Told once, when the account is there
   */
  constructor(e, t, r, n, s) {
    this.service = e;
    this.clock = t;
    this.username = r;
    this.since = n;
    this.found = s;
    this.callOff = () => void 0;
    this.isOver = false;
    this.ask(0);
  }
  /** Nobody waits any more; nothing is told from now on. */
  stop() {
    this.isOver = true;
    this.callOff();
  }
  ask(e) {
    var r, n;
    const t = (n = (r = ke.find(({ until: s }) => e < s)) == null ? void 0 : r.pause) != null ? n : _;
    if (e + t > _) {
      return;
    }
    this.callOff = this.clock.later(t, () => {
      void this.service.find(this.username, this.since).then((s) => {
        if (this.isOver) {
          return;
        }
        if (s.kind === "mine") {
          this.found(s);
        } else {
          this.ask(e + t);
        }
      });
    });
  }
};

// src/i18n/en.json
var j = { "accountcreator-continue": "Continue", "accountcreator-give-up": "Do not create", "accountcreator-close-step": "The account already exists. If you leave now, its setup stays unfinished.", "accountcreator-close-step-none": "The account does not exist yet. If you leave now, it will not be created.", "accountcreator-step-more": "The wiki needs something more.", "accountcreator-step-exists": "The account “$1” already exists. Only its setup is unfinished.", "accountcreator-unfinished-left": "The account “$1” exists. Its setup was left unfinished.", "accountcreator-unfinished-maybe": "The account “$1” may exist, with its setup unfinished.", "accountcreator-unfinished-lost": "The wiki lost track of this step. The account “$1” exists, but its setup is unfinished.", "accountcreator-unfinished-unanswered": "The account “$1” exists, but the connection broke before the wiki said whether its setup is finished.", "accountcreator-unfinished-advice": "Its owner can log in, or ask for a new password on Special:PasswordReset, and finish the setup in their preferences.", "accountcreator-unfinished-advice-maybe": "If the account exists, its owner can log in, or ask for a new password on Special:PasswordReset, and finish the setup in their preferences. If not, create it again.", "accountcreator-redirect": "To continue, the wiki sends you to $1. It opens in a new window. When you are done there, you return here automatically.", "accountcreator-redirect-unsafe": "The wiki points to something that is not a web address, so it is not opened: $1", "accountcreator-redirect-go": "Go to $1", "accountcreator-redirect-again": "Open it again", "accountcreator-redirect-show": "Show the other window", "accountcreator-redirect-away": "Waiting for you to finish in the other window …", "accountcreator-redirect-late": "Nothing has come back for a while. Open it again, or stop here.", "accountcreator-redirect-closed": "The other window is closed, or your browser blocked it, and nothing has come back yet. Open it again, or stop here.", "accountcreator-captcha-another-picture": "Another picture", "accountcreator-captcha-another-question": "Another question", "accountcreator-captcha-picture": "Picture with letters to type", "accountcreator-captcha-elsewhere": "This wiki’s puzzle cannot be shown here. Create the account on the wiki’s own page: what you typed goes along, except passwords.", "accountcreator-captcha-not-shown": "This wiki’s puzzle cannot be shown here, so you can only leave this step.", "accountcreator-hand-over": "Continue there", "accountcreator-handed-over": "Create the account “$1” in the other tab.", "accountcreator-handed-over-advice": "As soon as the account exists, you see it here.", "accountcreator-challenge-for": "Answer for the account “$1”", "accountcreator-answer": "Answer" };

// taken:core/ui/shared/safe-address
var m = mw.libs.accountCreator.parts.core.modules[65];

// src/ui/shared/captcha-service.ts
var Q = 1e4;
var xe = {
  hcaptcha: "hcaptcha",
  recaptcha: "grecaptcha",
  turnstile: "turnstile"
};
function G(i) {
  const e = window;
  const t = e[xe[i]];
  return t && typeof t.render === "function" ? t : null;
}
var Se = {
  hcaptcha: /^https:\/\/(?:js\.)?hcaptcha\.com\//,
  recaptcha: /^https:\/\/www\.(?:(?:google\.com|recaptcha\.net)\/recaptcha|gstatic\.com\/recaptcha)\//,
  turnstile: /^https:\/\/challenges\.cloudflare\.com\//
};
var $e = ["", "text/javascript", "application/javascript"];
function Ae(i, e) {
  var r;
  const t = new DOMParser().parseFromString(e, "text/html");
  for (const n of Array.from(t.querySelectorAll("script[src]"))) {
    const s = m(n.getAttribute("src"));
    const o = ((r = n.getAttribute("type")) != null ? r : "").trim().toLowerCase();
    if (s && Se[i].test(s.href) && $e.includes(o)) {
      const c = document.createElement("script");
      c.src = s.href;
      for (const d of ["integrity", "crossorigin", "referrerpolicy"]) {
        const p = n.getAttribute(d);
        if (p !== null) {
          c.setAttribute(d, p);
        }
      }
      return c;
    }
  }
  return null;
}
function Oe(i) {
  return new Promise((e, t) => {
    i.onload = () => e();
    i.onerror = () => t(new Error(`Cannot load ${i.src}`));
    setTimeout(() => t(new Error(`No answer from ${i.src}`)), Q);
    document.head.appendChild(i);
  });
}
function Re(i) {
  return l(this, null, function* () {
    const e = Date.now();
    for (; ; ) {
      const t = G(i);
      if (t) {
        if (t.ready) {
          yield new Promise((r) => {
            var n;
            (n = t.ready) == null ? void 0 : n.call(t, r);
          });
        }
        return t;
      }
      if (Date.now() - e > Q) {
        throw new Error(`${i} did not start`);
      }
      yield new Promise((r) => {
        setTimeout(r, 100);
      });
    }
  });
}
function J(i, e, t, r, n) {
  return l(this, null, function* () {
    if (!G(i)) {
      const o = Ae(i, yield r());
      if (o === null) {
        throw new Error(`The wiki names no script of ${i}`);
      }
      yield Oe(o);
    }
    const s = yield Re(i);
    s.render(t, {
      sitekey: e,
      callback: n,
      "expired-callback": () => n(""),
      "error-callback": () => n("")
    });
  });
}

// src/ui/shared/captcha-widget.ts
var E = "ext.confirmEdit.CaptchaWidget";
var h = class extends Error {
};
var Ee = ["challenge-closed", "challenge-expired"];
function Pe() {
  const { confirmEdit: i } = mw.libs;
  if (!(i == null ? void 0 : i.CaptchaWidget)) {
    throw new h(`${E} makes no widget`);
  }
  return i.CaptchaWidget;
}
var C = class {
  /**
   * @param container Has to be in the page when an answer is wanted
   * @param type As the wiki declares it
   * @param key The site's key with the service
   */
  constructor(e, t, r) {
    this.container = e;
    this.type = t;
    this.key = r;
    this.widget = null;
    this.isUsed = false;
  }
  /** Has this wiki such a widget for the service? */
  static isOffered(e) {
    return e === "hcaptcha" && mw.loader.getState(E) !== null;
  }
  /**
   * Shows what there is to see before an answer is wanted: a note on privacy, or a box to tick.
   *
   * @throws WidgetBrokenError
   */
  render() {
    return l(this, null, function* () {
      var e;
      this.widget = (e = this.widget) != null ? e : this.make();
      yield this.widget;
    });
  }
  /**
   * An answer, good for one creation.
   *
   * @throws WidgetBrokenError; another Error where the person closed the puzzle
   */
  answer() {
    return l(this, null, function* () {
      yield this.render();
      const e = yield this.widget;
      try {
        if (this.isUsed) {
          yield e == null ? void 0 : e.updateForCaptchaFailure({ type: this.type, key: this.key });
        }
        this.isUsed = true;
        const t = yield e == null ? void 0 : e.getCaptchaDataForSubmission();
        if (typeof (t == null ? void 0 : t.captchaword) === "string" && t.captchaword !== "") {
          return t.captchaword;
        }
      } catch (t) {
        const r = t instanceof Error ? t.message : String(t);
        throw Ee.includes(r) ? new Error(r) : new h(r);
      }
      throw new h(`${E} gave no answer`);
    });
  }
  make() {
    return l(this, null, function* () {
      try {
        yield mw.loader.using(E);
        const e = new (Pe())({
          container: this.container,
          type: this.type,
          interfaceName: "createaccount"
        });
        yield e.updateForCaptchaFailure({ type: this.type, key: this.key });
        yield e.renderCaptcha();
        return e;
      } catch (e) {
        throw e instanceof h ? e : new h(String(e));
      }
    });
  }
};

// taken:core/ui/shared/messages
var K = mw.libs.accountCreator.parts.core.modules[57];
var a = mw.libs.accountCreator.parts.core.modules[60];

// taken:core/ui/shared/wiki-html
var x = mw.libs.accountCreator.parts.core.modules[66];

// src/ui/shared/captcha-view.ts
function X(i) {
  return $("<div>").append(x(i.instructions));
}
var f = class {
  constructor(e, t) {
    this.dependencies = t;
    this.$element = $("<div>").addClass("accountcreator-captcha");
    if (e.kind !== "service") {
      this.$element.append(X(e));
    }
    switch (e.kind) {
      case "text":
        this.$element.append($("<p>").addClass("accountcreator-captcha-question").text(e.question));
        this.addAnother(a("accountcreator-captcha-another-question"));
        break;
      case "question":
        this.$element.append(
          $("<div>").addClass("accountcreator-captcha-question").append(x(e.question))
        );
        this.addAnother(a("accountcreator-captcha-another-question"));
        break;
      case "image":
        this.addImage(e.address);
        this.addAnother(a("accountcreator-captcha-another-picture"));
        break;
      case "service":
        this.addService(e);
        break;
      default:
        v(e);
    }
  }
  addAnother(e) {
    const { another: t } = this.dependencies;
    if (t) {
      const r = new OO.ui.ButtonWidget({ label: e });
      r.on("click", t);
      this.$element.append(r.$element);
    }
  }
  addImage(e) {
    const t = m(e);
    if ((t == null ? void 0 : t.origin) === location.origin) {
      this.$element.append($("<img>").addClass("accountcreator-captcha-picture").attr({
        src: t.href,
        alt: a("accountcreator-captcha-picture")
      }));
    }
  }
  addService(e) {
    const { solvedBy: t } = this.dependencies;
    const r = document.createElement("div");
    this.$element.append(r);
    if (t && C.isOffered(e.service)) {
      this.addWidget(e, r, t);
    } else {
      this.addScript(e, r);
    }
  }
  /** The wiki's own, which gives an answer whenever one is wanted. */
  addWidget(e, t, r) {
    const n = new C(t, e.service, e.siteKey);
    const s = (o) => {
      mw.log.warn(o);
      if (o instanceof h && t.isConnected) {
        const c = document.createElement("div");
        t.replaceWith(c);
        r(null);
        this.addScript(e, c);
      }
    };
    setTimeout(() => {
      if (t.isConnected) {
        n.render().catch(s);
      }
    });
    r(() => n.answer().catch((o) => {
      s(o);
      throw o;
    }));
  }
  /** By the script that the wiki's own page has; where that is not to be had, by that page. */
  addScript(e, t) {
    const { createAccountPage: r, answered: n } = this.dependencies;
    $(t).before(X(e));
    J(e.service, e.siteKey, t, r, n).catch(
      (s) => {
        mw.log.warn(s);
        this.sayNotShown();
      }
    );
  }
  sayNotShown() {
    var r, n;
    const { ownPage: e } = this.dependencies;
    this.$element.append(new OO.ui.MessageWidget({
      type: "warning",
      label: e ? $("<div>").append(
        $("<p>").text(a("accountcreator-captcha-elsewhere")),
        this.linkTo(e)
      ) : a("accountcreator-captcha-not-shown")
    }).$element);
    const [t] = this.$element.get();
    if (t && ((r = document.activeElement) == null ? void 0 : r.contains(t))) {
      (n = t.querySelector("a")) == null ? void 0 : n.focus({ preventScroll: true });
    }
  }
  linkTo({ address: e, handOver: t }) {
    const r = new OO.ui.ButtonWidget({
      label: a("accountcreator-hand-over"),
      target: "_blank",
      flags: ["progressive"]
    });
    r.$button.attr("data-accountcreator-action", "hand-over").on("mousedown keydown click", () => {
      r.setHref(e());
    });
    r.$button.on("click", () => t());
    return r.$element;
  }
};

// taken:core/ui/shared/redirect-return
var Y = mw.libs.accountCreator.parts.core.modules[64];

// src/ui/shared/redirect-listener.ts
function Te(i) {
  const { mark: e, parameters: t } = typeof i === "object" && i !== null ? i : {};
  if (typeof e !== "string" || !Array.isArray(t)) {
    return null;
  }
  const r = t.filter((n) => Array.isArray(n) && typeof n[0] === "string" && typeof n[1] === "string");
  return { mark: e, parameters: new Map(r) };
}
function Z(i, e, t) {
  const r = Y(i);
  r.onmessage = ({ data: n }) => {
    const s = Te(n);
    if (s && s.mark === e) {
      r.close();
      t(s.parameters);
    }
  };
  return () => r.close();
}

// src/ui/shared/redirect-window.ts
var Le = 500;
var Me = 1500;
var P = class {
  /**
   * @param marks
   * @param wiki What tells it from others of the origin
   */
  constructor(e, t) {
    this.marks = e;
    this.wiki = t;
    this.popup = null;
    this.stopListening = () => void 0;
  }
  visit(e, t) {
    const r = window.open("", "_blank", "popup,width=640,height=720");
    this.popup = r;
    if (r) {
      r.opener = null;
      r.location.href = t.href;
    }
    e.redirected();
    this.await(e);
    this.look(e, r);
  }
  show() {
    var e;
    (e = this.popup) == null ? void 0 : e.focus();
  }
  /** Nobody listens before a window is sent out, nor after its answer has come or nobody waits for it any more. */
  await(e) {
    this.stopListening();
    const t = Z(this.wiki, this.marks.current, (n) => {
      void e.redirectReturned(n);
    });
    const r = e.observe(({ phase: n }) => {
      if (n === "ended") {
        t();
      }
    });
    this.stopListening = () => {
      t();
      r();
    };
  }
  look(e, t) {
    setTimeout(() => {
      if (t !== this.popup) {
        return;
      }
      if (!t || t.closed) {
        setTimeout(() => e.redirectClosed(), Me);
      } else {
        this.look(e, t);
      }
    }, Le);
  }
};

// taken:core/ui/shared/ask
var ee = mw.libs.accountCreator.parts.core.modules[48];

// taken:core/accounts/contract/captcha
var g = mw.libs.accountCreator.parts.core.modules[1];
var te = mw.libs.accountCreator.parts.core.modules[3];

// taken:core/accounts/contract/declarations
var re = mw.libs.accountCreator.parts.core.modules[8];

// taken:core/ui/shared/fields-view
var ne = mw.libs.accountCreator.parts.core.modules[55];

// taken:core/ui/shared/notice-view
var ie = mw.libs.accountCreator.parts.core.modules[62];

// src/ui/shared/step-view.ts
function S({ existence: i }) {
  return i === "yes" ? a("accountcreator-close-step") : i === "no" ? a("accountcreator-close-step-none") : a("accountcreator-close-step-maybe");
}
function A({ existence: i }) {
  return i === "no" ? a("accountcreator-give-up") : a("accountcreator-walk-away");
}
function T({ step: i, redirect: e }) {
  const { redirectTarget: t, requests: r } = i;
  if (t !== null) {
    const o = m(t);
    return !o ? null : e === "none" ? a("accountcreator-redirect-go", o.host) : e === "away" ? a("accountcreator-redirect-show") : a("accountcreator-redirect-again");
  }
  const n = r.flatMap((o) => o.fields);
  const s = n.some(({ type: o }) => o === "button") && n.every(({ type: o }) => o === "button" || o === "null" || o === "hidden");
  return s ? null : a("accountcreator-continue");
}
function Fe({ requests: i }) {
  const e = $("<dl>").addClass("accountcreator-metadata");
  for (const { metadata: t } of i) {
    for (const [r, n] of Object.entries(t)) {
      if (typeof n === "string" && n !== "") {
        e.append($("<dt>").text(r), $("<dd>").text(n));
      }
    }
  }
  return e.children().length > 0 ? e : $();
}
function qe(i) {
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
      return v(i);
  }
}
var k = class {
  constructor(e) {
    this.dependencies = e;
    this.$element = $("<div>").addClass("accountcreator-step");
    this.$existence = $("<div>").attr("role", "status");
    this.$redirect = $("<div>").attr("role", "status");
    this.$metadata = $("<div>");
    this.$message = $("<div>").addClass("accountcreator-step-message").attr("tabindex", -1);
    this.conversation = null;
    this.stopObserving = () => void 0;
    this.shown = null;
    this.existenceShown = "";
    this.notice = new ie(e.fetchAdvice);
    this.fields = new ne({
      changed: (t, r) => {
        var n;
        return (n = this.conversation) == null ? void 0 : n.setValue(t, r);
      },
      pressed: (t) => {
        var r;
        void ((r = this.conversation) == null ? void 0 : r.answer({ [t]: true }));
      },
      showsHelp: () => true,
      puzzle: (t) => new f(t, {
        answered: (r) => {
          var n;
          return (n = this.conversation) == null ? void 0 : n.setValue(g, r);
        },
        createAccountPage: () => e.createAccountPage()
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
    this.$element.on("keydown", (t) => {
      if (t.which === OO.ui.Keys.ENTER && t.target instanceof HTMLInputElement) {
        t.preventDefault();
        this.next();
      }
    });
  }
  /** Shows this conversation from now on; null: none. To be called as often as one likes. */
  render(e) {
    if (e === this.conversation) {
      return;
    }
    this.stopObserving();
    this.conversation = e;
    this.shown = null;
    if (e) {
      this.$element.attr("data-accountcreator-outcome", "step");
      this.stopObserving = e.observe((t) => this.follow(e, t));
    } else {
      this.$element.removeAttr("data-accountcreator-outcome");
      this.$message.add(this.$metadata).empty();
      this.fields.render([], null, 0);
      this.notice.render(null, null);
    }
  }
  /** The button at the bottom. */
  next() {
    const { conversation: e } = this;
    if (!e || e.state.phase !== "open") {
      return;
    }
    const { step: t, redirect: r } = e.state;
    if (t.redirectTarget === null) {
      void e.answer();
    } else if (r === "away") {
      this.dependencies.redirector.show();
    } else {
      const n = m(t.redirectTarget);
      if (n) {
        this.dependencies.redirector.visit(e, n);
      }
    }
  }
  focus() {
    var t;
    const e = this.firstInput();
    if (e) {
      e.focus();
    } else if ((t = this.conversation) == null ? void 0 : t.state.notice) {
      this.notice.$element.trigger("focus");
    } else {
      this.$message.trigger("focus");
    }
  }
  follow(e, t) {
    const { step: r, notice: n } = t;
    const s = this.shown;
    this.shown = { step: r, notice: n };
    if (r !== (s == null ? void 0 : s.step)) {
      this.build(r);
    }
    this.renderExistence(e);
    this.renderRedirect(t);
    this.fields.setValues(t.values, t.phase !== "open");
    this.renderNotice(n);
    if (s && (r !== s.step || n && n !== s.notice) && this.$element.is(":visible")) {
      this.focus();
    }
  }
  firstInput() {
    var t, r;
    const { notice: e } = (r = (t = this.conversation) == null ? void 0 : t.state) != null ? r : {};
    return (e == null ? void 0 : e.field) && this.fields.get(e.field) || this.fields.all.find(({ field: n }) => n.type === "string" || n.type === "password");
  }
  build(e) {
    var r;
    this.$message.empty();
    if (e.redirectTarget !== null) {
      const n = m(e.redirectTarget);
      this.$message.text(n ? a("accountcreator-redirect", n.host) : a("accountcreator-redirect-unsafe", e.redirectTarget));
    } else if (re(e.message)) {
      this.$message.text(a("accountcreator-step-more"));
    } else {
      this.$message.append(x(e.message));
    }
    this.$metadata.empty().append(e.redirectTarget === null ? Fe(e) : $());
    const t = e.redirectTarget === null ? e.requests.flatMap((n) => n.fields) : [];
    this.fields.render(t, te(e.requests), 0);
    (r = this.firstInput()) == null ? void 0 : r.describeBy(this.$message);
  }
  renderNotice(e) {
    const t = this.notice.render(e, null);
    this.fields.all.forEach((r) => r.setInvalid(r.field.name === t));
  }
  renderExistence({ account: e, state: t }) {
    const r = t.existence === "yes" ? a("accountcreator-step-exists", e.username) : "";
    if (r !== this.existenceShown) {
      this.existenceShown = r;
      this.$existence.empty();
      if (r !== "") {
        this.$existence.append(new OO.ui.MessageWidget({ type: "notice", label: r }).$element);
      }
    }
  }
  renderRedirect({ redirect: e }) {
    const t = qe(e);
    if (this.$redirect.text() !== t) {
      this.$redirect.text(t);
    }
  }
};

// src/ui/shared/step-screen.ts
var L = class {
  constructor(e, t) {
    this.conversation = e;
    this.$element = $("<div>");
    this.size = "large";
    this.viewName = "step";
    this.step = new k(t);
    this.$element.append(this.step.$element);
  }
  get title() {
    return a("accountcreator-title");
  }
  get status() {
    return this.conversation.state.phase === "finding" ? a("accountcreator-finding") : "";
  }
  get buttons() {
    const { state: e } = this.conversation;
    const t = e.phase !== "open";
    const r = T(e);
    return [
      { action: "leave", label: A(e), kind: "destructive", disabled: t },
      ...r === null ? [] : [{ action: "next", label: r, kind: "progressive", disabled: t }]
    ];
  }
  get closingQuestion() {
    const { state: e } = this.conversation;
    return e.phase === "ended" ? null : S(e);
  }
  press(e) {
    const { conversation: t, step: r } = this;
    if (e === "next") {
      r.next();
    } else if (e === "leave") {
      void ee(S(t.state), A(t.state)).then(
        () => t.leave(),
        () => r.focus()
      );
    }
  }
  focus() {
    this.step.focus();
  }
  observe(e) {
    this.step.render(this.conversation);
    const t = this.conversation.observe(e);
    return () => {
      t();
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

// taken:core/accounts/contract/codes
var se = mw.libs.accountCreator.parts.core.modules[6];

// src/accounts/list/row.ts
function oe(i) {
  return i === "mail" || i === "generate" || i === "type";
}
var ae = [
  "username",
  "firstname",
  "lastname",
  "realname",
  "email",
  "reason",
  "password",
  "mode",
  "unused"
];
function ce(i, e, t) {
  return {
    id: i,
    line: e,
    request: u({ username: "", email: "", realname: "", password: "", reason: "", mode: null }, t),
    cleaned: {},
    extra: [],
    linked: "",
    claim: null,
    wiki: null,
    state: "unchecked",
    canonical: "",
    remarks: [],
    attempt: null,
    creation: null,
    accepted: [],
    overrides: [],
    passwordSource: "given"
  };
}
function N({ attempt: i }) {
  return i ? i.outcome : null;
}
var Ne = ["unchecked", "checking", "ready", "warned", "rejected", "refused"];
function le({ state: i, creation: e }) {
  return Ne.includes(i) || i === "already" && (e == null ? void 0 : e.createdByMe) !== true;
}
function de(i, e) {
  var t;
  return (t = i.request.mode) != null ? t : e;
}
function M(i) {
  return i.canonical || i.request.username;
}
function pe(i) {
  const e = N(i);
  return (e == null ? void 0 : e.kind) === "created" ? e.username : i.canonical || i.request.username;
}
function ue({ state: i }) {
  return i === "created" || i === "already";
}

// taken:core/ui/shared/create-account-address
var he = mw.libs.accountCreator.parts.core.modules[49];

// src/ui/list/challenge-view.ts
var O = class {
  constructor(e, t) {
    this.list = e;
    this.createAccountPage = t;
    this.element = document.createElement("div");
    this.$element = $(this.element).addClass("accountcreator-challenge");
    this.$refused = $("<div>").attr("role", "alert");
    this.label = null;
    this.shown = 0;
    this.said = null;
    /** Whom it is for. */
    this.row = 0;
    /** Answers each challenge when it comes, mostly unnoticed; null: the person does. */
    this.solve = null;
    this.$element.append(this.$refused);
  }
  render(e, t) {
    var o;
    if (!t) {
      this.solve = null;
    }
    const { solve: r } = this;
    this.show(t && (r !== null || e !== null && !e.answered), t);
    const n = t ? e : null;
    const s = (o = n == null ? void 0 : n.number) != null ? o : 0;
    if (s !== this.shown) {
      this.shown = s;
      this.replaceBy(n);
    }
    if (n) {
      this.renderUse(n);
    }
  }
  /** Its room stays until the run is over: what is below must not move with every account. */
  show(e, t) {
    const { style: r, childElementCount: n } = this.element;
    if (!t) {
      r.minHeight = "";
    } else if (!e && n > 1) {
      r.minHeight = `${this.element.offsetHeight}px`;
    }
    r.visibility = e ? "" : "hidden";
    this.$element.toggle(t);
  }
  /** Another challenge than the one that is shown, or none. */
  replaceBy(e) {
    const { solve: t } = this;
    if (!t) {
      this.label = null;
      this.$element.children().not(this.$refused).remove();
    }
    if (e && t) {
      void this.answerBy(t);
    } else if (e) {
      this.build(e);
    }
  }
  /** An answer for the challenge of now; where none comes, the person is asked to try again. */
  answerBy(e) {
    return l(this, null, function* () {
      const { shown: t } = this;
      const r = () => this.solve === e && this.shown === t;
      try {
        const n = yield e();
        if (r()) {
          this.$refused.empty();
          this.list.run.answerChallenge(g, n);
        }
      } catch (n) {
        if (r()) {
          const s = new OO.ui.ButtonWidget({ label: a("accountcreator-reopen"), flags: ["progressive"] });
          s.$button.attr("data-accountcreator-action", "solve");
          s.on("click", () => {
            this.$refused.empty();
            void this.answerBy(e);
          });
          this.sayError(a("accountcreator-advice-captcha-unsolved"), s.$element);
          s.focus();
        }
      }
    });
  }
  sayError(e, ...t) {
    this.$refused.empty().append(new OO.ui.MessageWidget({
      type: "error",
      label: $("<div>").append($("<p>").text(e), ...t)
    }).$element);
  }
  /**
   * Whom it is for, and that the last answer was wrong: both can change while it is shown and perhaps half typed,
   * since a refused account takes the puzzle that was meant for the next one.
   */
  renderUse({ refused: e, row: t }) {
    var r;
    this.row = t;
    (r = this.label) == null ? void 0 : r.setLabel(a("accountcreator-challenge-for", this.nameOf(t)));
    if (e !== this.said) {
      this.said = e;
      this.$refused.empty();
      if (e) {
        this.sayError(a(se(e.code).advice));
      }
    }
  }
  rowOf(e) {
    return this.list.rows.find(({ id: t }) => t === e);
  }
  nameOf(e) {
    var t, r;
    return (r = (t = this.rowOf(e)) == null ? void 0 : t.canonical) != null ? r : "";
  }
  /** The wiki's own page with what the list has of the person, passwords left out. */
  ownPageAddress() {
    const e = this.rowOf(this.row);
    return e ? he(w(u({}, e.request), {
      username: M(e),
      reason: e.request.reason || this.list.state.reason,
      isMailed: this.list.modeOf(e) === "mail"
    })) : "";
  }
  build({ captcha: e, row: t }) {
    var d;
    const r = this.nameOf(t);
    const n = new OO.ui.TextInputWidget({ name: g, autocomplete: false });
    n.$input.attr({ spellcheck: "false", autocapitalize: "off" });
    const s = () => {
      if (n.getValue().trim() !== "") {
        this.list.run.answerChallenge(g, n.getValue());
      }
    };
    n.on("enter", s);
    const o = new OO.ui.ButtonWidget({ label: a("accountcreator-answer"), flags: ["primary", "progressive"] });
    o.on("click", s);
    const c = new f(e, {
      another: () => this.list.run.anotherChallenge(),
      answered: (p) => {
        if (p !== "") {
          this.list.run.answerChallenge(g, p);
        }
      },
      solvedBy: (p) => {
        this.solve = p;
        if (p) {
          void this.answerBy(p);
        }
      },
      createAccountPage: this.createAccountPage,
      ownPage: {
        address: () => this.ownPageAddress(),
        // Not within the click, which would not lead there if the link were gone.
        handOver: () => setTimeout(() => this.list.run.handOver())
      }
    });
    this.$element.append(c.$element);
    if (e.kind !== "service") {
      this.label = new OO.ui.ActionFieldLayout(n, o, {
        align: "top",
        label: a("accountcreator-challenge-for", r)
      });
      this.$element.append(this.label.$element);
      (d = n.$input[0]) == null ? void 0 : d.focus({ preventScroll: true });
    }
  }
};

// src/app/steps-part.ts
function or(i, e) {
  K(j);
  const t = new P(e, B);
  const r = () => i.service.createAccountPage();
  return {
    redirector: t,
    converse: (n, s, o) => Promise.resolve(
      new y(i, n, s, o)
    ),
    waitFor: (...n) => new b(i.service, i.clock, ...n),
    screen: (n) => new L(n, { redirector: t, createAccountPage: r, fetchAdvice: D }),
    puzzle: (n, s) => new f(n, w(u({}, s), { createAccountPage: r })).$element
  };
}

// steps.js
mw.libs.accountCreator.parts.steps.modules = [b, ae, ue, oe, le, ce, de, M, N, pe, y, R, O, k, A, S, T];
return { ChallengeView: O, makeStepsPart: or };
} };
// </nowiki>
