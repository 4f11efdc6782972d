// <nowiki>
/*!
 * AccountCreator 0.1.0+558f1468: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.steps = { on: {"core":"5578634d"}, contents: 'fb282957', run: function () {
'use strict';
var me = Object.defineProperty, fe = Object.defineProperties;
var we = Object.getOwnPropertyDescriptors;
var W = Object.getOwnPropertySymbols;
var ve = Object.prototype.hasOwnProperty, ge = Object.prototype.propertyIsEnumerable;
var V = (i, t, e) => t in i ? me(i, t, { enumerable: !0, configurable: !0, writable: !0, value: e }) : i[t] = e, u = (i, t) => {
  for (var e in t || (t = {}))
    ve.call(t, e) && V(i, e, t[e]);
  if (W)
    for (var e of W(t))
      ge.call(t, e) && V(i, e, t[e]);
  return i;
}, w = (i, t) => fe(i, we(t));
var l = (i, t, e) => new Promise((r, n) => {
  var s = (d) => {
    try {
      c(e.next(d));
    } catch (p) {
      n(p);
    }
  }, o = (d) => {
    try {
      c(e.throw(d));
    } catch (p) {
      n(p);
    }
  }, c = (d) => d.done ? r(d.value) : Promise.resolve(d.value).then(s, o);
  c((e = e.apply(i, t)).next());
});

// taken:core/app/browser
var B = mw.libs.accountCreator.parts.core.modules[44];

// taken:core/app/fetch-advice
var D = mw.libs.accountCreator.parts.core.modules[45];

// taken:core/accounts/contract/find-account
var I = mw.libs.accountCreator.parts.core.modules[10];

// taken:core/accounts/contract/form
var H = mw.libs.accountCreator.parts.core.modules[11], F = mw.libs.accountCreator.parts.core.modules[15];

// taken:core/accounts/contract/observable
var U = mw.libs.accountCreator.parts.core.modules[16];

// taken:core/accounts/contract/outcome
var v = mw.libs.accountCreator.parts.core.modules[17];

// taken:core/accounts/contract/parameters
var q = mw.libs.accountCreator.parts.core.modules[22], z = mw.libs.accountCreator.parts.core.modules[23];

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
  constructor(e, r, n, s, o = "asking") {
    super({ step: n, existence: o, values: q(n.requests), phase: "open", redirect: "none", notice: null });
    this.dependencies = e;
    this.account = r;
    this.onEnd = s;
    o === "asking" && this.askForAccount();
  }
  setValue(e, r) {
    this.change({ values: w(u({}, this.state.values), { [e]: r }) });
  }
  /**
   * Answers the step with what was filled in.
   *
   * @param extra The button that was pressed, or what came back from the redirect
   */
  answer() {
    return l(this, arguments, function* (e = {}) {
      let { step: r, values: n, phase: s } = this.state;
      if (s !== "open")
        return;
      let o = Object.keys(e).length > 0 ? [] : r.requests.filter(be), c = H(o, n);
      if (c) {
        this.change({ notice: w(u({}, F("fieldmissing", c.name)), { ended: !1 }) });
        return;
      }
      this.change({ phase: "sending", notice: null }), yield this.conclude(yield this.dependencies.service.continue(
        z(r.requests, u(u({}, n), e)),
        this.account.by
      ));
    });
  }
  /** The person was sent to the redirect's address, in a window of its own. */
  redirected() {
    let { step: e } = this.state;
    this.change({ redirect: "away" }), this.dependencies.clock.later(ye, () => {
      let { state: r } = this;
      r.step === e && r.redirect === "away" && r.phase === "open" && this.change({ redirect: "late" });
    });
  }
  /** That window is gone. An answer may still come: some sites cut the tie between the windows. */
  redirectClosed() {
    let { redirect: e, phase: r } = this.state;
    e !== "none" && r === "open" && this.change({ redirect: "closed" });
  }
  /**
   * The person is back from the redirect. Only what the wiki asked for is sent on, and only if they were sent there.
   *
   * @param returned The parameters of the address that the person came back to
   */
  redirectReturned(e) {
    return l(this, null, function* () {
      let { step: r, redirect: n } = this.state;
      if (r.type !== "redirect" || n === "none")
        return;
      let s = /* @__PURE__ */ new Map();
      for (let { name: o } of r.requests.flatMap(({ fields: c }) => c)) {
        let c = e.get(o);
        c !== void 0 && s.set(o, c);
      }
      yield this.answer(Object.fromEntries(s));
    });
  }
  /** Leaves the step unanswered. */
  leave() {
    let { existence: e, phase: r } = this.state;
    r === "open" && this.end(e === "no" ? { kind: "left" } : { kind: "unfinished", because: "left", isCertain: e === "yes" });
  }
  conclude(e) {
    return l(this, null, function* () {
      switch (e.kind) {
        case "created":
          this.end(e);
          break;
        case "refused":
          e.ended ? yield this.endUnlessExisting({ kind: "refused", refused: e }) : this.change({ phase: "open", redirect: "none", notice: e });
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
          v(e);
      }
    });
  }
  next(e) {
    return l(this, null, function* () {
      if (e.type === "restart") {
        yield this.endUnlessExisting({ kind: "restart", step: e });
        return;
      }
      let r = this.state.existence === "yes" ? "yes" : "asking";
      this.change({
        step: e,
        existence: r,
        values: q(e.requests),
        phase: "open",
        redirect: "none",
        notice: null
      }), r === "asking" && (yield this.askForAccount());
    });
  }
  askForAccount() {
    return l(this, null, function* () {
      let { step: e } = this.state, { username: r, since: n } = this.account, s = R(yield this.dependencies.service.find(r, n));
      this.state.step === e && this.state.existence === "asking" && this.change({ existence: s });
    });
  }
  /** The answer to a step got lost. */
  find() {
    return l(this, null, function* () {
      let { service: e, clock: r } = this.dependencies, { username: n, since: s } = this.account, { existence: o } = this.state;
      this.change({ phase: "finding" });
      let c = yield I(e, r, n, s);
      switch (c.kind) {
        case "mine":
          this.end({ kind: "unfinished", because: "unanswered", isCertain: !0 });
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
  endUnlessExisting(e) {
    return l(this, null, function* () {
      let { existence: r } = this.state, { username: n, since: s } = this.account, o = r === "yes" || r === "no" ? r : R(yield this.dependencies.service.find(n, s));
      this.end(o === "no" ? e : { kind: "unfinished", because: "lost", isCertain: o === "yes" });
    });
  }
  end(e) {
    this.state.phase !== "ended" && (this.change({ phase: "ended" }), this.onEnd(e));
  }
};

// src/accounts/contract/hand-over.ts
var ke = [
  { until: 6e4, pause: 5e3 },
  { until: 6e5, pause: 15e3 },
  { until: 1 / 0, pause: 6e4 }
], _ = 36e5, b = class {
  /**
   * @param service
   * @param clock
   * @param username
   * @param since Creations by this person from here on are the one waited for, in milliseconds since 1970 on the
   *  wiki's clock
   * @param found Told once, when the account is there
   */
  constructor(t, e, r, n, s) {
    this.service = t;
    this.clock = e;
    this.username = r;
    this.since = n;
    this.found = s;
    this.callOff = () => {
    };
    this.isOver = !1;
    this.ask(0);
  }
  /** Nobody waits any more; nothing is told from now on. */
  stop() {
    this.isOver = !0, this.callOff();
  }
  ask(t) {
    var r, n;
    let e = (n = (r = ke.find(({ until: s }) => t < s)) == null ? void 0 : r.pause) != null ? n : _;
    t + e > _ || (this.callOff = this.clock.later(e, () => {
      this.service.find(this.username, this.since).then((s) => {
        this.isOver || (s.kind === "mine" ? this.found(s) : this.ask(t + e));
      });
    }));
  }
};

// src/i18n/en.json
var j = { "accountcreator-continue": "Continue", "accountcreator-give-up": "Do not create", "accountcreator-close-step": "The account already exists. If you leave now, its setup stays unfinished.", "accountcreator-close-step-none": "The account does not exist yet. If you leave now, it will not be created.", "accountcreator-step-more": "The wiki needs something more.", "accountcreator-step-exists": "The account “$1” already exists. Only its setup is unfinished.", "accountcreator-unfinished-left": "The account “$1” exists. Its setup was left unfinished.", "accountcreator-unfinished-maybe": "The account “$1” may exist, with its setup unfinished.", "accountcreator-unfinished-lost": "The wiki lost track of this step. The account “$1” exists, but its setup is unfinished.", "accountcreator-unfinished-unanswered": "The account “$1” exists, but the connection broke before the wiki said whether its setup is finished.", "accountcreator-unfinished-advice": "Its owner can log in, or ask for a new password on Special:PasswordReset, and finish the setup in their preferences.", "accountcreator-unfinished-advice-maybe": "If the account exists, its owner can log in, or ask for a new password on Special:PasswordReset, and finish the setup in their preferences. If not, create it again.", "accountcreator-redirect": "To continue, the wiki sends you to $1. It opens in a new window. When you are done there, you return here automatically.", "accountcreator-redirect-unsafe": "The wiki points to something that is not a web address, so it is not opened: $1", "accountcreator-redirect-go": "Go to $1", "accountcreator-redirect-again": "Open it again", "accountcreator-redirect-show": "Show the other window", "accountcreator-redirect-away": "Waiting for you to finish in the other window …", "accountcreator-redirect-late": "Nothing has come back for a while. Open it again, or stop here.", "accountcreator-redirect-closed": "The other window is closed, or your browser blocked it, and nothing has come back yet. Open it again, or stop here.", "accountcreator-captcha-another-picture": "Another picture", "accountcreator-captcha-another-question": "Another question", "accountcreator-captcha-picture": "Picture with letters to type", "accountcreator-captcha-elsewhere": "This wiki’s puzzle cannot be shown here. Create the account on the wiki’s own page: what you typed goes along, except passwords.", "accountcreator-captcha-not-shown": "This wiki’s puzzle cannot be shown here, so you can only leave this step.", "accountcreator-hand-over": "Continue there", "accountcreator-handed-over": "Create the account “$1” in the other tab.", "accountcreator-handed-over-advice": "As soon as the account exists, you see it here.", "accountcreator-challenge-for": "Answer for the account “$1”", "accountcreator-answer": "Answer" };

// taken:core/ui/shared/safe-address
var m = mw.libs.accountCreator.parts.core.modules[65];

// src/ui/shared/captcha-service.ts
var Q = 1e4, xe = {
  hcaptcha: "hcaptcha",
  recaptcha: "grecaptcha",
  turnstile: "turnstile"
};
function G(i) {
  let e = window[xe[i]];
  return e && typeof e.render == "function" ? e : null;
}
var Se = {
  hcaptcha: /^https:\/\/(?:js\.)?hcaptcha\.com\//,
  recaptcha: /^https:\/\/www\.(?:(?:google\.com|recaptcha\.net)\/recaptcha|gstatic\.com\/recaptcha)\//,
  turnstile: /^https:\/\/challenges\.cloudflare\.com\//
}, $e = ["", "text/javascript", "application/javascript"];
function Ae(i, t) {
  var r;
  let e = new DOMParser().parseFromString(t, "text/html");
  for (let n of Array.from(e.querySelectorAll("script[src]"))) {
    let s = m(n.getAttribute("src")), o = ((r = n.getAttribute("type")) != null ? r : "").trim().toLowerCase();
    if (s && Se[i].test(s.href) && $e.includes(o)) {
      let c = document.createElement("script");
      c.src = s.href;
      for (let d of ["integrity", "crossorigin", "referrerpolicy"]) {
        let p = n.getAttribute(d);
        p !== null && c.setAttribute(d, p);
      }
      return c;
    }
  }
  return null;
}
function Oe(i) {
  return new Promise((t, e) => {
    i.onload = () => t(), i.onerror = () => e(new Error(`Cannot load ${i.src}`)), setTimeout(() => e(new Error(`No answer from ${i.src}`)), Q), document.head.appendChild(i);
  });
}
function Re(i) {
  return l(this, null, function* () {
    let t = Date.now();
    for (; ; ) {
      let e = G(i);
      if (e)
        return e.ready && (yield new Promise((r) => {
          var n;
          (n = e.ready) == null || n.call(e, r);
        })), e;
      if (Date.now() - t > Q)
        throw new Error(`${i} did not start`);
      yield new Promise((r) => {
        setTimeout(r, 100);
      });
    }
  });
}
function J(i, t, e, r, n) {
  return l(this, null, function* () {
    if (!G(i)) {
      let o = Ae(i, yield r());
      if (o === null)
        throw new Error(`The wiki names no script of ${i}`);
      yield Oe(o);
    }
    (yield Re(i)).render(e, {
      sitekey: t,
      callback: n,
      "expired-callback": () => n(""),
      "error-callback": () => n("")
    });
  });
}

// src/ui/shared/captcha-widget.ts
var E = "ext.confirmEdit.CaptchaWidget", h = class extends Error {
}, Ee = ["challenge-closed", "challenge-expired"];
function Pe() {
  let { confirmEdit: i } = mw.libs;
  if (!(i != null && i.CaptchaWidget))
    throw new h(`${E} makes no widget`);
  return i.CaptchaWidget;
}
var C = class {
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
    this.isUsed = !1;
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
    return l(this, null, function* () {
      var t;
      this.widget = (t = this.widget) != null ? t : this.make(), yield this.widget;
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
      let t = yield this.widget;
      try {
        this.isUsed && (yield t == null ? void 0 : t.updateForCaptchaFailure({ type: this.type, key: this.key })), this.isUsed = !0;
        let e = yield t == null ? void 0 : t.getCaptchaDataForSubmission();
        if (typeof (e == null ? void 0 : e.captchaword) == "string" && e.captchaword !== "")
          return e.captchaword;
      } catch (e) {
        let r = e instanceof Error ? e.message : String(e);
        throw Ee.includes(r) ? new Error(r) : new h(r);
      }
      throw new h(`${E} gave no answer`);
    });
  }
  make() {
    return l(this, null, function* () {
      try {
        yield mw.loader.using(E);
        let t = new (Pe())({
          container: this.container,
          type: this.type,
          interfaceName: "createaccount"
        });
        return yield t.updateForCaptchaFailure({ type: this.type, key: this.key }), yield t.renderCaptcha(), t;
      } catch (t) {
        throw t instanceof h ? t : new h(String(t));
      }
    });
  }
};

// taken:core/ui/shared/messages
var K = mw.libs.accountCreator.parts.core.modules[57], a = mw.libs.accountCreator.parts.core.modules[60];

// taken:core/ui/shared/wiki-html
var x = mw.libs.accountCreator.parts.core.modules[66];

// src/ui/shared/captcha-view.ts
function X(i) {
  return $("<div>").append(x(i.instructions));
}
var f = class {
  constructor(t, e) {
    this.dependencies = e;
    this.$element = $("<div>").addClass("accountcreator-captcha");
    switch (t.kind !== "service" && this.$element.append(X(t)), t.kind) {
      case "text":
        this.$element.append($("<p>").addClass("accountcreator-captcha-question").text(t.question)), this.addAnother(a("accountcreator-captcha-another-question"));
        break;
      case "question":
        this.$element.append(
          $("<div>").addClass("accountcreator-captcha-question").append(x(t.question))
        ), this.addAnother(a("accountcreator-captcha-another-question"));
        break;
      case "image":
        this.addImage(t.address), this.addAnother(a("accountcreator-captcha-another-picture"));
        break;
      case "service":
        this.addService(t);
        break;
      default:
        v(t);
    }
  }
  addAnother(t) {
    let { another: e } = this.dependencies;
    if (e) {
      let r = new OO.ui.ButtonWidget({ label: t });
      r.on("click", e), this.$element.append(r.$element);
    }
  }
  addImage(t) {
    let e = m(t);
    (e == null ? void 0 : e.origin) === location.origin && this.$element.append($("<img>").addClass("accountcreator-captcha-picture").attr({
      src: e.href,
      alt: a("accountcreator-captcha-picture")
    }));
  }
  addService(t) {
    let { solvedBy: e } = this.dependencies, r = document.createElement("div");
    this.$element.append(r), e && C.isOffered(t.service) ? this.addWidget(t, r, e) : this.addScript(t, r);
  }
  /** The wiki's own, which gives an answer whenever one is wanted. */
  addWidget(t, e, r) {
    let n = new C(e, t.service, t.siteKey), s = (o) => {
      if (mw.log.warn(o), o instanceof h && e.isConnected) {
        let c = document.createElement("div");
        e.replaceWith(c), r(null), this.addScript(t, c);
      }
    };
    setTimeout(() => {
      e.isConnected && n.render().catch(s);
    }), r(() => n.answer().catch((o) => {
      throw s(o), o;
    }));
  }
  /** By the script that the wiki's own page has; where that is not to be had, by that page. */
  addScript(t, e) {
    let { createAccountPage: r, answered: n } = this.dependencies;
    $(e).before(X(t)), J(t.service, t.siteKey, e, r, n).catch(
      (s) => {
        mw.log.warn(s), this.sayNotShown();
      }
    );
  }
  sayNotShown() {
    var r, n;
    let { ownPage: t } = this.dependencies;
    this.$element.append(new OO.ui.MessageWidget({
      type: "warning",
      label: t ? $("<div>").append(
        $("<p>").text(a("accountcreator-captcha-elsewhere")),
        this.linkTo(t)
      ) : a("accountcreator-captcha-not-shown")
    }).$element);
    let [e] = this.$element.get();
    e && ((r = document.activeElement) != null && r.contains(e)) && ((n = e.querySelector("a")) == null || n.focus({ preventScroll: !0 }));
  }
  linkTo({ address: t, handOver: e }) {
    let r = new OO.ui.ButtonWidget({
      label: a("accountcreator-hand-over"),
      target: "_blank",
      flags: ["progressive"]
    });
    return r.$button.attr("data-accountcreator-action", "hand-over").on("mousedown keydown click", () => {
      r.setHref(t());
    }), r.$button.on("click", () => e()), r.$element;
  }
};

// taken:core/ui/shared/redirect-return
var Y = mw.libs.accountCreator.parts.core.modules[64];

// src/ui/shared/redirect-listener.ts
function Te(i) {
  let { mark: t, parameters: e } = typeof i == "object" && i !== null ? i : {};
  if (typeof t != "string" || !Array.isArray(e))
    return null;
  let r = e.filter((n) => Array.isArray(n) && typeof n[0] == "string" && typeof n[1] == "string");
  return { mark: t, parameters: new Map(r) };
}
function Z(i, t, e) {
  let r = Y(i);
  return r.onmessage = ({ data: n }) => {
    let s = Te(n);
    s && s.mark === t && (r.close(), e(s.parameters));
  }, () => r.close();
}

// src/ui/shared/redirect-window.ts
var Le = 500, Me = 1500, P = class {
  /**
   * @param marks
   * @param wiki What tells it from others of the origin
   */
  constructor(t, e) {
    this.marks = t;
    this.wiki = e;
    this.popup = null;
    this.stopListening = () => {
    };
  }
  visit(t, e) {
    let r = window.open("", "_blank", "popup,width=640,height=720");
    this.popup = r, r && (r.opener = null, r.location.href = e.href), t.redirected(), this.await(t), this.look(t, r);
  }
  show() {
    var t;
    (t = this.popup) == null || t.focus();
  }
  /** Nobody listens before a window is sent out, nor after its answer has come or nobody waits for it any more. */
  await(t) {
    this.stopListening();
    let e = Z(this.wiki, this.marks.current, (n) => {
      t.redirectReturned(n);
    }), r = t.observe(({ phase: n }) => {
      n === "ended" && e();
    });
    this.stopListening = () => {
      e(), r();
    };
  }
  look(t, e) {
    setTimeout(() => {
      e === this.popup && (!e || e.closed ? setTimeout(() => t.redirectClosed(), Me) : this.look(t, e));
    }, Le);
  }
};

// taken:core/ui/shared/ask
var ee = mw.libs.accountCreator.parts.core.modules[48];

// taken:core/accounts/contract/captcha
var g = mw.libs.accountCreator.parts.core.modules[1], te = mw.libs.accountCreator.parts.core.modules[3];

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
function T({ step: i, redirect: t }) {
  let { redirectTarget: e, requests: r } = i;
  if (e !== null) {
    let o = m(e);
    return o ? t === "none" ? a("accountcreator-redirect-go", o.host) : t === "away" ? a("accountcreator-redirect-show") : a("accountcreator-redirect-again") : null;
  }
  let n = r.flatMap((o) => o.fields);
  return n.some(({ type: o }) => o === "button") && n.every(({ type: o }) => o === "button" || o === "null" || o === "hidden") ? null : a("accountcreator-continue");
}
function Fe({ requests: i }) {
  let t = $("<dl>").addClass("accountcreator-metadata");
  for (let { metadata: e } of i)
    for (let [r, n] of Object.entries(e))
      typeof n == "string" && n !== "" && t.append($("<dt>").text(r), $("<dd>").text(n));
  return t.children().length > 0 ? t : $();
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
  constructor(t) {
    this.dependencies = t;
    this.$element = $("<div>").addClass("accountcreator-step");
    this.$existence = $("<div>").attr("role", "status");
    this.$redirect = $("<div>").attr("role", "status");
    this.$metadata = $("<div>");
    this.$message = $("<div>").addClass("accountcreator-step-message").attr("tabindex", -1);
    this.conversation = null;
    this.stopObserving = () => {
    };
    this.shown = null;
    this.existenceShown = "";
    this.notice = new ie(t.fetchAdvice), this.fields = new ne({
      changed: (e, r) => {
        var n;
        return (n = this.conversation) == null ? void 0 : n.setValue(e, r);
      },
      pressed: (e) => {
        var r;
        (r = this.conversation) == null || r.answer({ [e]: !0 });
      },
      showsHelp: () => !0,
      puzzle: (e) => new f(e, {
        answered: (r) => {
          var n;
          return (n = this.conversation) == null ? void 0 : n.setValue(g, r);
        },
        createAccountPage: () => t.createAccountPage()
      }).$element
    }), this.$element.append(
      this.$message,
      this.$existence,
      this.notice.$element,
      this.$metadata,
      this.fields.$element,
      this.$redirect
    ), this.$element.on("keydown", (e) => {
      e.which === OO.ui.Keys.ENTER && e.target instanceof HTMLInputElement && (e.preventDefault(), this.next());
    });
  }
  /** Shows this conversation from now on; null: none. To be called as often as one likes. */
  render(t) {
    t !== this.conversation && (this.stopObserving(), this.conversation = t, this.shown = null, t ? (this.$element.attr("data-accountcreator-outcome", "step"), this.stopObserving = t.observe((e) => this.follow(t, e))) : (this.$element.removeAttr("data-accountcreator-outcome"), this.$message.add(this.$metadata).empty(), this.fields.render([], null, 0), this.notice.render(null, null)));
  }
  /** The button at the bottom. */
  next() {
    let { conversation: t } = this;
    if (!t || t.state.phase !== "open")
      return;
    let { step: e, redirect: r } = t.state;
    if (e.redirectTarget === null)
      t.answer();
    else if (r === "away")
      this.dependencies.redirector.show();
    else {
      let n = m(e.redirectTarget);
      n && this.dependencies.redirector.visit(t, n);
    }
  }
  focus() {
    var e;
    let t = this.firstInput();
    t ? t.focus() : (e = this.conversation) != null && e.state.notice ? this.notice.$element.trigger("focus") : this.$message.trigger("focus");
  }
  follow(t, e) {
    let { step: r, notice: n } = e, s = this.shown;
    this.shown = { step: r, notice: n }, r !== (s == null ? void 0 : s.step) && this.build(r), this.renderExistence(t), this.renderRedirect(e), this.fields.setValues(e.values, e.phase !== "open"), this.renderNotice(n), s && (r !== s.step || n && n !== s.notice) && this.$element.is(":visible") && this.focus();
  }
  firstInput() {
    var e, r;
    let { notice: t } = (r = (e = this.conversation) == null ? void 0 : e.state) != null ? r : {};
    return (t == null ? void 0 : t.field) && this.fields.get(t.field) || this.fields.all.find(({ field: n }) => n.type === "string" || n.type === "password");
  }
  build(t) {
    var r;
    if (this.$message.empty(), t.redirectTarget !== null) {
      let n = m(t.redirectTarget);
      this.$message.text(n ? a("accountcreator-redirect", n.host) : a("accountcreator-redirect-unsafe", t.redirectTarget));
    } else re(t.message) ? this.$message.text(a("accountcreator-step-more")) : this.$message.append(x(t.message));
    this.$metadata.empty().append(t.redirectTarget === null ? Fe(t) : $());
    let e = t.redirectTarget === null ? t.requests.flatMap((n) => n.fields) : [];
    this.fields.render(e, te(t.requests), 0), (r = this.firstInput()) == null || r.describeBy(this.$message);
  }
  renderNotice(t) {
    let e = this.notice.render(t, null);
    this.fields.all.forEach((r) => r.setInvalid(r.field.name === e));
  }
  renderExistence({ account: t, state: e }) {
    let r = e.existence === "yes" ? a("accountcreator-step-exists", t.username) : "";
    r !== this.existenceShown && (this.existenceShown = r, this.$existence.empty(), r !== "" && this.$existence.append(new OO.ui.MessageWidget({ type: "notice", label: r }).$element));
  }
  renderRedirect({ redirect: t }) {
    let e = qe(t);
    this.$redirect.text() !== e && this.$redirect.text(e);
  }
};

// src/ui/shared/step-screen.ts
var L = class {
  constructor(t, e) {
    this.conversation = t;
    this.$element = $("<div>");
    this.size = "large";
    this.viewName = "step";
    this.step = new k(e), this.$element.append(this.step.$element);
  }
  get title() {
    return a("accountcreator-title");
  }
  get status() {
    return this.conversation.state.phase === "finding" ? a("accountcreator-finding") : "";
  }
  get buttons() {
    let { state: t } = this.conversation, e = t.phase !== "open", r = T(t);
    return [
      { action: "leave", label: A(t), kind: "destructive", disabled: e },
      ...r === null ? [] : [{ action: "next", label: r, kind: "progressive", disabled: e }]
    ];
  }
  get closingQuestion() {
    let { state: t } = this.conversation;
    return t.phase === "ended" ? null : S(t);
  }
  press(t) {
    let { conversation: e, step: r } = this;
    t === "next" ? r.next() : t === "leave" && ee(S(e.state), A(e.state)).then(
      () => e.leave(),
      () => r.focus()
    );
  }
  focus() {
    this.step.focus();
  }
  observe(t) {
    this.step.render(this.conversation);
    let e = this.conversation.observe(t);
    return () => {
      e(), this.step.render(null);
    };
  }
  abandon() {
    return this.conversation.leave(), !0;
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
function ce(i, t, e) {
  return {
    id: i,
    line: t,
    request: u({ username: "", email: "", realname: "", password: "", reason: "", mode: null }, e),
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
function le({ state: i, creation: t }) {
  return Ne.includes(i) || i === "already" && (t == null ? void 0 : t.createdByMe) !== !0;
}
function de(i, t) {
  var e;
  return (e = i.request.mode) != null ? e : t;
}
function M(i) {
  return i.canonical || i.request.username;
}
function pe(i) {
  let t = N(i);
  return (t == null ? void 0 : t.kind) === "created" ? t.username : i.canonical || i.request.username;
}
function ue({ state: i }) {
  return i === "created" || i === "already";
}

// taken:core/ui/shared/create-account-address
var he = mw.libs.accountCreator.parts.core.modules[49];

// src/ui/list/challenge-view.ts
var O = class {
  constructor(t, e) {
    this.list = t;
    this.createAccountPage = e;
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
  render(t, e) {
    var o;
    e || (this.solve = null);
    let { solve: r } = this;
    this.show(e && (r !== null || t !== null && !t.answered), e);
    let n = e ? t : null, s = (o = n == null ? void 0 : n.number) != null ? o : 0;
    s !== this.shown && (this.shown = s, this.replaceBy(n)), n && this.renderUse(n);
  }
  /** Its room stays until the run is over: what is below must not move with every account. */
  show(t, e) {
    let { style: r, childElementCount: n } = this.element;
    e ? !t && n > 1 && (r.minHeight = `${this.element.offsetHeight}px`) : r.minHeight = "", r.visibility = t ? "" : "hidden", this.$element.toggle(e);
  }
  /** Another challenge than the one that is shown, or none. */
  replaceBy(t) {
    let { solve: e } = this;
    e || (this.label = null, this.$element.children().not(this.$refused).remove()), t && e ? this.answerBy(e) : t && this.build(t);
  }
  /** An answer for the challenge of now; where none comes, the person is asked to try again. */
  answerBy(t) {
    return l(this, null, function* () {
      let { shown: e } = this, r = () => this.solve === t && this.shown === e;
      try {
        let n = yield t();
        r() && (this.$refused.empty(), this.list.run.answerChallenge(g, n));
      } catch (n) {
        if (r()) {
          let s = new OO.ui.ButtonWidget({ label: a("accountcreator-reopen"), flags: ["progressive"] });
          s.$button.attr("data-accountcreator-action", "solve"), s.on("click", () => {
            this.$refused.empty(), this.answerBy(t);
          }), this.sayError(a("accountcreator-advice-captcha-unsolved"), s.$element), s.focus();
        }
      }
    });
  }
  sayError(t, ...e) {
    this.$refused.empty().append(new OO.ui.MessageWidget({
      type: "error",
      label: $("<div>").append($("<p>").text(t), ...e)
    }).$element);
  }
  /**
   * Whom it is for, and that the last answer was wrong: both can change while it is shown and perhaps half typed,
   * since a refused account takes the puzzle that was meant for the next one.
   */
  renderUse({ refused: t, row: e }) {
    var r;
    this.row = e, (r = this.label) == null || r.setLabel(a("accountcreator-challenge-for", this.nameOf(e))), t !== this.said && (this.said = t, this.$refused.empty(), t && this.sayError(a(se(t.code).advice)));
  }
  rowOf(t) {
    return this.list.rows.find(({ id: e }) => e === t);
  }
  nameOf(t) {
    var e, r;
    return (r = (e = this.rowOf(t)) == null ? void 0 : e.canonical) != null ? r : "";
  }
  /** The wiki's own page with what the list has of the person, passwords left out. */
  ownPageAddress() {
    let t = this.rowOf(this.row);
    return t ? he(w(u({}, t.request), {
      username: M(t),
      reason: t.request.reason || this.list.state.reason,
      isMailed: this.list.modeOf(t) === "mail"
    })) : "";
  }
  build({ captcha: t, row: e }) {
    var d;
    let r = this.nameOf(e), n = new OO.ui.TextInputWidget({ name: g, autocomplete: !1 });
    n.$input.attr({ spellcheck: "false", autocapitalize: "off" });
    let s = () => {
      n.getValue().trim() !== "" && this.list.run.answerChallenge(g, n.getValue());
    };
    n.on("enter", s);
    let o = new OO.ui.ButtonWidget({ label: a("accountcreator-answer"), flags: ["primary", "progressive"] });
    o.on("click", s);
    let c = new f(t, {
      another: () => this.list.run.anotherChallenge(),
      answered: (p) => {
        p !== "" && this.list.run.answerChallenge(g, p);
      },
      solvedBy: (p) => {
        this.solve = p, p && this.answerBy(p);
      },
      createAccountPage: this.createAccountPage,
      ownPage: {
        address: () => this.ownPageAddress(),
        // Not within the click, which would not lead there if the link were gone.
        handOver: () => setTimeout(() => this.list.run.handOver())
      }
    });
    this.$element.append(c.$element), t.kind !== "service" && (this.label = new OO.ui.ActionFieldLayout(n, o, {
      align: "top",
      label: a("accountcreator-challenge-for", r)
    }), this.$element.append(this.label.$element), (d = n.$input[0]) == null || d.focus({ preventScroll: !0 }));
  }
};

// src/app/steps-part.ts
function or(i, t) {
  K(j);
  let e = new P(t, B), r = () => i.service.createAccountPage();
  return {
    redirector: e,
    converse: (n, s, o) => Promise.resolve(
      new y(i, n, s, o)
    ),
    waitFor: (...n) => new b(i.service, i.clock, ...n),
    screen: (n) => new L(n, { redirector: e, createAccountPage: r, fetchAdvice: D }),
    puzzle: (n, s) => new f(n, w(u({}, s), { createAccountPage: r })).$element
  };
}

// steps.js
mw.libs.accountCreator.parts.steps.modules = [b, ae, ue, oe, le, ce, de, M, N, pe, y, R, O, k, A, S, T];
return { ChallengeView: O, makeStepsPart: or };
} };
// </nowiki>
