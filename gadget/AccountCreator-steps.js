// <nowiki>
/*!
 * AccountCreator 0.1.0+930321c8: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.steps = { on: {"core":"fb694889"}, contents: 'df52e8ee', run: function () {
'use strict';
var ge = Object.defineProperty, ye = Object.defineProperties;
var be = Object.getOwnPropertyDescriptors;
var V = Object.getOwnPropertySymbols;
var ke = Object.prototype.hasOwnProperty, Ce = Object.prototype.propertyIsEnumerable;
var B = (n, t, e) => t in n ? ge(n, t, { enumerable: !0, configurable: !0, writable: !0, value: e }) : n[t] = e, u = (n, t) => {
  for (var e in t || (t = {}))
    ke.call(t, e) && B(n, e, t[e]);
  if (V)
    for (var e of V(t))
      Ce.call(t, e) && B(n, e, t[e]);
  return n;
}, w = (n, t) => ye(n, be(t));
var l = (n, t, e) => new Promise((r, i) => {
  var o = (d) => {
    try {
      c(e.next(d));
    } catch (p) {
      i(p);
    }
  }, s = (d) => {
    try {
      c(e.throw(d));
    } catch (p) {
      i(p);
    }
  }, c = (d) => d.done ? r(d.value) : Promise.resolve(d.value).then(o, s);
  c((e = e.apply(n, t)).next());
});

// taken:core/app/browser
var D = mw.libs.accountCreator.parts.core.modules[48];

// taken:core/app/fetch-advice
var I = mw.libs.accountCreator.parts.core.modules[49];

// taken:core/accounts/contract/find-account
var U = mw.libs.accountCreator.parts.core.modules[10];

// taken:core/accounts/contract/form
var H = mw.libs.accountCreator.parts.core.modules[11], q = mw.libs.accountCreator.parts.core.modules[15];

// taken:core/accounts/contract/observable
var z = mw.libs.accountCreator.parts.core.modules[16];

// taken:core/accounts/contract/outcome
var v = mw.libs.accountCreator.parts.core.modules[17];

// taken:core/accounts/contract/parameters
var W = mw.libs.accountCreator.parts.core.modules[23], _ = mw.libs.accountCreator.parts.core.modules[25];

// src/accounts/steps/step-conversation.ts
var xe = 12e4;
function Se({ required: n }) {
  return n === "required";
}
function E(n) {
  return n.kind === "silent" ? "unknown" : n.kind === "free" ? "no" : "yes";
}
var y = class extends z {
  /**
   * @param dependencies
   * @param account
   * @param step The first step
   * @param onEnd Told once how it ended
   * @param existence What is known already of the account; left out: the wiki is asked
   */
  constructor(e, r, i, o, s = "asking") {
    super({ step: i, existence: s, values: W(i.requests), phase: "open", redirect: "none", notice: null });
    this.dependencies = e;
    this.account = r;
    this.onEnd = o;
    s === "asking" && this.askForAccount();
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
      let { step: r, values: i, phase: o } = this.state;
      if (o !== "open")
        return;
      let s = Object.keys(e).length > 0 ? [] : r.requests.filter(Se), c = H(s, i);
      if (c) {
        this.change({ notice: w(u({}, q("fieldmissing", c.name)), { ended: !1 }) });
        return;
      }
      this.change({ phase: "sending", notice: null }), yield this.conclude(yield this.dependencies.service.continue(
        _(r.requests, u(u({}, i), e)),
        this.account.by
      ));
    });
  }
  /** The person was sent to the redirect's address, in a window of its own. */
  redirected() {
    let { step: e } = this.state;
    this.change({ redirect: "away" }), this.dependencies.clock.later(xe, () => {
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
      let { step: r, redirect: i } = this.state;
      if (r.type !== "redirect" || i === "none")
        return;
      let o = /* @__PURE__ */ new Map();
      for (let { name: s } of r.requests.flatMap(({ fields: c }) => c)) {
        let c = e.get(s);
        c !== void 0 && o.set(s, c);
      }
      yield this.answer(Object.fromEntries(o));
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
        values: W(e.requests),
        phase: "open",
        redirect: "none",
        notice: null
      }), r === "asking" && (yield this.askForAccount());
    });
  }
  askForAccount() {
    return l(this, null, function* () {
      let { step: e } = this.state, { username: r, since: i } = this.account, o = E(yield this.dependencies.service.find(r, i));
      this.state.step === e && this.state.existence === "asking" && this.change({ existence: o });
    });
  }
  /** The answer to a step got lost. */
  find() {
    return l(this, null, function* () {
      let { service: e, clock: r } = this.dependencies, { username: i, since: o } = this.account, { existence: s } = this.state;
      this.change({ phase: "finding" });
      let c = yield U(e, r, i, o);
      switch (c.kind) {
        case "mine":
          this.end({ kind: "unfinished", because: "unanswered", isCertain: !0 });
          break;
        case "other":
          yield this.endUnlessExisting({ kind: "refused", refused: q("userexists") });
          break;
        case "free":
          yield this.endUnlessExisting({ kind: "unknown", found: "free" });
          break;
        case "silent":
          this.end(s === "no" ? { kind: "unknown", found: "silent" } : { kind: "unfinished", because: "unanswered", isCertain: s === "yes" });
          break;
        default:
          v(c);
      }
    });
  }
  /** The wiki has ended the conversation: without an account, or with one that nobody will finish setting up. */
  endUnlessExisting(e) {
    return l(this, null, function* () {
      let { existence: r } = this.state, { username: i, since: o } = this.account, s = r === "yes" || r === "no" ? r : E(yield this.dependencies.service.find(i, o));
      this.end(s === "no" ? e : { kind: "unfinished", because: "lost", isCertain: s === "yes" });
    });
  }
  end(e) {
    this.state.phase !== "ended" && (this.change({ phase: "ended" }), this.onEnd(e));
  }
};

// src/accounts/contract/hand-over.ts
var $e = [
  { until: 6e4, pause: 5e3 },
  { until: 6e5, pause: 15e3 },
  { until: 1 / 0, pause: 6e4 }
], j = 36e5, b = class {
  /**
   * @param service
   * @param clock
   * @param username
   * @param since Creations by this person from here on are the one waited for, in milliseconds since 1970 on the
   *  wiki's clock
   * @param found Told once, when the account is there
   */
  constructor(t, e, r, i, o) {
    this.service = t;
    this.clock = e;
    this.username = r;
    this.since = i;
    this.found = o;
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
    var r, i;
    let e = (i = (r = $e.find(({ until: o }) => t < o)) == null ? void 0 : r.pause) != null ? i : j;
    t + e > j || (this.callOff = this.clock.later(e, () => {
      this.service.find(this.username, this.since).then((o) => {
        this.isOver || (o.kind === "mine" ? this.found(o) : this.ask(t + e));
      });
    }));
  }
};

// src/i18n/en.json
var Q = { "accountcreator-continue": "Continue", "accountcreator-give-up": "Do not create", "accountcreator-close-step": "The account already exists. If you leave now, its setup stays unfinished.", "accountcreator-close-step-none": "The account does not exist yet. If you leave now, it will not be created.", "accountcreator-step-more": "The wiki needs something more.", "accountcreator-step-exists": "The account “$1” already exists. Only its setup is unfinished.", "accountcreator-unfinished-left": "The account “$1” exists. Its setup was left unfinished.", "accountcreator-unfinished-maybe": "The account “$1” may exist, with its setup unfinished.", "accountcreator-unfinished-lost": "The wiki lost track of this step. The account “$1” exists, but its setup is unfinished.", "accountcreator-unfinished-unanswered": "The account “$1” exists, but the connection broke before the wiki said whether its setup is finished.", "accountcreator-unfinished-advice": "Its owner can log in, or ask for a new password on Special:PasswordReset, and finish the setup in their preferences.", "accountcreator-unfinished-advice-maybe": "If the account exists, its owner can log in, or ask for a new password on Special:PasswordReset, and finish the setup in their preferences. If not, create it again.", "accountcreator-redirect": "To continue, the wiki sends you to $1. It opens in a new window. When you are done there, you return here automatically.", "accountcreator-redirect-unsafe": "The wiki points to something that is not a web address, so it is not opened: $1", "accountcreator-redirect-go": "Go to $1", "accountcreator-redirect-again": "Open it again", "accountcreator-redirect-show": "Show the other window", "accountcreator-redirect-away": "Waiting for you to finish in the other window …", "accountcreator-redirect-late": "Nothing has come back for a while. Open it again, or stop here.", "accountcreator-redirect-closed": "The other window is closed, or your browser blocked it, and nothing has come back yet. Open it again, or stop here.", "accountcreator-captcha-another-picture": "Another picture", "accountcreator-captcha-another-question": "Another question", "accountcreator-captcha-picture": "Picture with letters to type", "accountcreator-captcha-elsewhere": "This wiki’s puzzle cannot be shown here. Create the account on the wiki’s own page: what you typed goes along, except passwords.", "accountcreator-captcha-not-shown": "This wiki’s puzzle cannot be shown here, so you can only leave this step.", "accountcreator-hand-over": "Continue there", "accountcreator-handed-over": "Create the account “$1” in the other tab.", "accountcreator-handed-over-advice": "As soon as the account exists, you see it here.", "accountcreator-challenge-for": "Answer for the account “$1”", "accountcreator-answer": "Answer" };

// taken:core/ui/shared/safe-address
var h = mw.libs.accountCreator.parts.core.modules[69];

// src/ui/shared/captcha-service.ts
var J = 1e4, Oe = {
  hcaptcha: "hcaptcha",
  recaptcha: "grecaptcha",
  turnstile: "turnstile"
};
function G(n) {
  let e = window[Oe[n]];
  return e && typeof e.render == "function" ? e : null;
}
var Re = {
  hcaptcha: /^https:\/\/(?:js\.)?hcaptcha\.com\//,
  recaptcha: /^https:\/\/www\.(?:(?:google\.com|recaptcha\.net)\/recaptcha|gstatic\.com\/recaptcha)\//,
  turnstile: /^https:\/\/challenges\.cloudflare\.com\//
}, Ee = ["", "text/javascript", "application/javascript"];
function Pe(n, t) {
  var r;
  let e = new DOMParser().parseFromString(t, "text/html");
  for (let i of Array.from(e.querySelectorAll("script[src]"))) {
    let o = h(i.getAttribute("src")), s = ((r = i.getAttribute("type")) != null ? r : "").trim().toLowerCase();
    if (o && Re[n].test(o.href) && Ee.includes(s)) {
      let c = document.createElement("script");
      c.src = o.href;
      for (let d of ["integrity", "crossorigin", "referrerpolicy"]) {
        let p = i.getAttribute(d);
        p !== null && c.setAttribute(d, p);
      }
      return c;
    }
  }
  return null;
}
function Te(n) {
  return new Promise((t, e) => {
    n.onload = () => t(), n.onerror = () => e(new Error(`Cannot load ${n.src}`)), setTimeout(() => e(new Error(`No answer from ${n.src}`)), J), document.head.appendChild(n);
  });
}
function Le(n) {
  return l(this, null, function* () {
    let t = Date.now();
    for (; ; ) {
      let e = G(n);
      if (e)
        return e.ready && (yield new Promise((r) => {
          var i;
          (i = e.ready) == null || i.call(e, r);
        })), e;
      if (Date.now() - t > J)
        throw new Error(`${n} did not start`);
      yield new Promise((r) => {
        setTimeout(r, 100);
      });
    }
  });
}
function K(n, t, e, r, i) {
  return l(this, null, function* () {
    if (!G(n)) {
      let s = Pe(n, yield r());
      if (s === null)
        throw new Error(`The wiki names no script of ${n}`);
      yield Te(s);
    }
    (yield Le(n)).render(e, {
      sitekey: t,
      callback: i,
      "expired-callback": () => i(""),
      "error-callback": () => i("")
    });
  });
}

// src/ui/shared/captcha-widget.ts
var P = "ext.confirmEdit.CaptchaWidget", m = class extends Error {
}, Me = ["challenge-closed", "challenge-expired"];
function Fe() {
  let { confirmEdit: n } = mw.libs;
  if (!(n != null && n.CaptchaWidget))
    throw new m(`${P} makes no widget`);
  return n.CaptchaWidget;
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
    return t === "hcaptcha" && mw.loader.getState(P) !== null;
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
        throw Me.includes(r) ? new Error(r) : new m(r);
      }
      throw new m(`${P} gave no answer`);
    });
  }
  make() {
    return l(this, null, function* () {
      try {
        yield mw.loader.using(P);
        let t = new (Fe())({
          container: this.container,
          type: this.type,
          interfaceName: "createaccount"
        });
        return yield t.updateForCaptchaFailure({ type: this.type, key: this.key }), yield t.renderCaptcha(), t;
      } catch (t) {
        throw t instanceof m ? t : new m(String(t));
      }
    });
  }
};

// taken:core/ui/shared/messages
var X = mw.libs.accountCreator.parts.core.modules[61], a = mw.libs.accountCreator.parts.core.modules[64];

// taken:core/ui/shared/wiki-html
var x = mw.libs.accountCreator.parts.core.modules[70];

// src/ui/shared/captcha-view.ts
function Y(n) {
  return $("<div>").append(x(n.instructions));
}
var f = class {
  constructor(t, e) {
    this.dependencies = e;
    this.$element = $("<div>").addClass("accountcreator-captcha");
    switch (t.kind !== "service" && this.$element.append(Y(t)), t.kind) {
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
    let e = h(t);
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
    let i = new C(e, t.service, t.siteKey), o = (s) => {
      if (mw.log.warn(s), s instanceof m && e.isConnected) {
        let c = document.createElement("div");
        e.replaceWith(c), r(null), this.addScript(t, c);
      }
    };
    setTimeout(() => {
      e.isConnected && i.render().catch(o);
    }), r(() => i.answer().catch((s) => {
      throw o(s), s;
    }));
  }
  /** By the script that the wiki's own page has; where that is not to be had, by that page. */
  addScript(t, e) {
    let { createAccountPage: r, answered: i } = this.dependencies;
    $(e).before(Y(t)), K(t.service, t.siteKey, e, r, i).catch(
      (o) => {
        mw.log.warn(o), this.sayNotShown();
      }
    );
  }
  sayNotShown() {
    var r, i;
    let { ownPage: t } = this.dependencies;
    this.$element.append(new OO.ui.MessageWidget({
      type: "warning",
      label: t ? $("<div>").append(
        $("<p>").text(a("accountcreator-captcha-elsewhere")),
        this.linkTo(t)
      ) : a("accountcreator-captcha-not-shown")
    }).$element);
    let [e] = this.$element.get();
    e && ((r = document.activeElement) != null && r.contains(e)) && ((i = e.querySelector("a")) == null || i.focus({ preventScroll: !0 }));
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
var Z = mw.libs.accountCreator.parts.core.modules[68];

// src/ui/shared/redirect-listener.ts
function qe(n) {
  let { mark: t, parameters: e } = typeof n == "object" && n !== null ? n : {};
  if (typeof t != "string" || !Array.isArray(e))
    return null;
  let r = e.filter((i) => Array.isArray(i) && typeof i[0] == "string" && typeof i[1] == "string");
  return { mark: t, parameters: new Map(r) };
}
function ee(n, t, e) {
  let r = Z(n);
  return r.onmessage = ({ data: i }) => {
    let o = qe(i);
    o && o.mark === t && (r.close(), e(o.parameters));
  }, () => r.close();
}

// src/ui/shared/redirect-window.ts
var We = 500, Ne = 1500, T = class {
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
    let e = ee(this.wiki, this.marks.current, (i) => {
      t.redirectReturned(i);
    }), r = t.observe(({ phase: i }) => {
      i === "ended" && e();
    });
    this.stopListening = () => {
      e(), r();
    };
  }
  look(t, e) {
    setTimeout(() => {
      e === this.popup && (!e || e.closed ? setTimeout(() => t.redirectClosed(), Ne) : this.look(t, e));
    }, We);
  }
};

// taken:core/ui/shared/ask
var te = mw.libs.accountCreator.parts.core.modules[52];

// taken:core/accounts/contract/captcha
var g = mw.libs.accountCreator.parts.core.modules[1], re = mw.libs.accountCreator.parts.core.modules[3];

// taken:core/accounts/contract/declarations
var ne = mw.libs.accountCreator.parts.core.modules[8], ie = mw.libs.accountCreator.parts.core.modules[9];

// taken:core/ui/shared/fields-view
var oe = mw.libs.accountCreator.parts.core.modules[59];

// taken:core/ui/shared/notice-view
var se = mw.libs.accountCreator.parts.core.modules[66];

// src/ui/shared/step-view.ts
function Ve(n, t) {
  let [e] = t.get();
  n && e && (e.id = e.id || OO.ui.generateElementId(), n.$element.find("input, textarea").first().attr("aria-describedby", (r, i) => [e.id, i].join(" ")));
}
function S({ existence: n }) {
  return n === "yes" ? a("accountcreator-close-step") : n === "no" ? a("accountcreator-close-step-none") : a("accountcreator-close-step-maybe");
}
function A({ existence: n }) {
  return n === "no" ? a("accountcreator-give-up") : a("accountcreator-walk-away");
}
function L({ step: n, redirect: t }) {
  let { redirectTarget: e, requests: r } = n;
  if (e !== null) {
    let s = h(e);
    return s ? t === "none" ? a("accountcreator-redirect-go", s.host) : t === "away" ? a("accountcreator-redirect-show") : a("accountcreator-redirect-again") : null;
  }
  let i = r.flatMap((s) => s.fields);
  return i.some(({ type: s }) => s === "button") && i.every(({ type: s }) => s === "button" || s === "null" || s === "hidden") ? null : a("accountcreator-continue");
}
function Be({ requests: n }) {
  let t = $("<dl>").addClass("accountcreator-metadata");
  for (let { metadata: e } of n)
    for (let [r, i] of Object.entries(e))
      typeof i == "string" && i !== "" && t.append($("<dt>").text(r), $("<dd>").text(i));
  return t.children().length > 0 ? t : $();
}
function De(n) {
  switch (n) {
    case "none":
      return "";
    case "away":
      return a("accountcreator-redirect-away");
    case "late":
      return a("accountcreator-redirect-late");
    case "closed":
      return a("accountcreator-redirect-closed");
    default:
      return v(n);
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
    this.notice = new se(t.fetchAdvice), this.fields = new oe({
      changed: (e, r) => {
        var i;
        return (i = this.conversation) == null ? void 0 : i.setValue(e, r);
      },
      pressed: (e) => {
        var r;
        (r = this.conversation) == null || r.answer({ [e]: !0 });
      },
      showsHelp: () => !0,
      puzzle: (e) => new f(e, {
        answered: (r) => {
          var i;
          return (i = this.conversation) == null ? void 0 : i.setValue(g, r);
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
      let i = h(e.redirectTarget);
      i && this.dependencies.redirector.visit(t, i);
    }
  }
  focus() {
    var e;
    let t = this.firstInput();
    t ? t.focus() : (e = this.conversation) != null && e.state.notice ? this.notice.$element.trigger("focus") : this.$message.trigger("focus");
  }
  follow(t, e) {
    let { step: r, notice: i } = e, o = this.shown;
    this.shown = { step: r, notice: i }, r !== (o == null ? void 0 : o.step) && this.build(r), this.renderExistence(t), this.renderRedirect(e), this.fields.setValues(e.values, e.phase !== "open"), this.renderNotice(i), o && (r !== o.step || i && i !== o.notice) && this.$element.is(":visible") && this.focus();
  }
  firstInput() {
    var e, r;
    let { notice: t } = (r = (e = this.conversation) == null ? void 0 : e.state) != null ? r : {};
    return (t == null ? void 0 : t.field) && this.fields.get(t.field) || this.fields.all.find(({ field: i }) => i.type === "string" || i.type === "password");
  }
  build(t) {
    if (this.$message.empty(), t.redirectTarget !== null) {
      let r = h(t.redirectTarget);
      this.$message.text(r ? a("accountcreator-redirect", r.host) : a("accountcreator-redirect-unsafe", t.redirectTarget));
    } else ne(t.message) ? this.$message.text(a("accountcreator-step-more")) : this.$message.append(x(t.message));
    this.$metadata.empty().append(t.redirectTarget === null ? Be(t) : $());
    let e = t.redirectTarget === null ? t.requests.flatMap((r) => r.fields) : [];
    this.fields.render(e, re(t.requests), 0), Ve(this.firstInput(), this.$message);
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
    let e = De(t);
    this.$redirect.text() !== e && this.$redirect.text(e);
  }
};

// src/ui/shared/step-screen.ts
var M = class {
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
    let { state: t } = this.conversation, e = t.phase !== "open", r = L(t);
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
    t === "next" ? r.next() : t === "leave" && te(S(e.state), A(e.state)).then(
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

// taken:core/accounts/contract/service
var ae = mw.libs.accountCreator.parts.core.modules[30];

// src/wiki/create-account-page.ts
function O() {
  return l(this, null, function* () {
    let n = yield fetch(mw.util.getUrl("Special:CreateAccount"));
    if (!n.ok)
      throw new ae("http", ie(n.statusText));
    return n.text();
  });
}

// taken:core/accounts/contract/codes
var ce = mw.libs.accountCreator.parts.core.modules[6];

// src/accounts/list/row.ts
function le(n) {
  return n === "mail" || n === "generate" || n === "type";
}
var de = [
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
function pe({ code: n }) {
  return n === "name-taken" || n === "already" || n === "has-account";
}
function ue(n, t, e) {
  return {
    id: n,
    line: t,
    request: u({ username: "", email: "", realname: "", password: "", reason: "", mode: null }, e),
    cleaned: {},
    extra: [],
    linked: "",
    isWalkUp: !1,
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
function N({ attempt: n }) {
  return n ? n.outcome : null;
}
var Ie = ["unchecked", "checking", "ready", "warned", "rejected", "refused"];
function me({ state: n, creation: t }) {
  return Ie.includes(n) || n === "already" && (t == null ? void 0 : t.createdByMe) !== !0;
}
function he(n, t) {
  var e;
  return (e = n.request.mode) != null ? e : t;
}
function F(n) {
  return n.canonical || n.request.username;
}
function fe(n) {
  let t = N(n);
  return (t == null ? void 0 : t.kind) === "created" ? t.username : n.canonical || n.request.username;
}
function we({ state: n }) {
  return n === "created" || n === "already";
}

// taken:core/ui/shared/create-account-address
var ve = mw.libs.accountCreator.parts.core.modules[53];

// src/ui/list/challenge-view.ts
var R = class {
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
    var s;
    e || (this.solve = null);
    let { solve: r } = this;
    this.show(e && (r !== null || t !== null && !t.answered), e);
    let i = e ? t : null, o = (s = i == null ? void 0 : i.number) != null ? s : 0;
    o !== this.shown && (this.shown = o, this.replaceBy(i)), i && this.renderUse(i);
  }
  /** Its room stays until the run is over: what is below must not move with every account. */
  show(t, e) {
    let { style: r, childElementCount: i } = this.element;
    e ? !t && i > 1 && (r.minHeight = `${this.element.offsetHeight}px`) : r.minHeight = "", r.visibility = t ? "" : "hidden", this.$element.toggle(e);
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
        let i = yield t();
        r() && (this.$refused.empty(), this.list.run.answerChallenge(g, i));
      } catch (i) {
        if (r()) {
          let o = new OO.ui.ButtonWidget({ label: a("accountcreator-reopen"), flags: ["progressive"] });
          o.$button.attr("data-accountcreator-action", "solve"), o.on("click", () => {
            this.$refused.empty(), this.answerBy(t);
          }), this.sayError(a("accountcreator-advice-captcha-unsolved"), o.$element), o.focus();
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
    this.row = e, (r = this.label) == null || r.setLabel(a("accountcreator-challenge-for", this.nameOf(e))), t !== this.said && (this.said = t, this.$refused.empty(), t && this.sayError(a(ce(t.code).advice)));
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
    return t ? ve(w(u({}, t.request), {
      username: F(t),
      reason: t.request.reason || this.list.state.reason,
      isMailed: this.list.modeOf(t) === "mail"
    })) : "";
  }
  build({ captcha: t, row: e }) {
    var d;
    let r = this.nameOf(e), i = new OO.ui.TextInputWidget({ name: g, autocomplete: !1 });
    i.$input.attr({ spellcheck: "false", autocapitalize: "off" });
    let o = () => {
      i.getValue().trim() !== "" && this.list.run.answerChallenge(g, i.getValue());
    };
    i.on("enter", o);
    let s = new OO.ui.ButtonWidget({ label: a("accountcreator-answer"), flags: ["primary", "progressive"] });
    s.on("click", o);
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
    this.$element.append(c.$element), t.kind !== "service" && (this.label = new OO.ui.ActionFieldLayout(i, s, {
      align: "top",
      label: a("accountcreator-challenge-for", r)
    }), this.$element.append(this.label.$element), (d = i.$input[0]) == null || d.focus({ preventScroll: !0 }));
  }
};

// src/app/steps-part.ts
function vr(n, t) {
  X(Q);
  let e = new T(t, D);
  return {
    redirector: e,
    converse: (r, i, o) => Promise.resolve(
      new y(n, r, i, o)
    ),
    waitFor: (...r) => new b(n.service, n.clock, ...r),
    screen: (r) => new M(r, { redirector: e, createAccountPage: O, fetchAdvice: I }),
    puzzle: (r, i) => new f(r, w(u({}, i), { createAccountPage: O })).$element
  };
}

// steps.js
mw.libs.accountCreator.parts.steps.modules = [b, de, we, pe, le, me, ue, he, F, N, fe, y, E, R, k, A, S, L, O];
return { ChallengeView: R, makeStepsPart: vr };
} };
// </nowiki>
