// <nowiki>
/*!
 * AccountCreator 0.1.0+930321c8: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 *
 * Holds uqr 0.1.3 (MIT):
 *
 * MIT License
 *
 * Copyright (c) Project Nayuki
 * Copyright (c) 2023 Anthony Fu <https://github.com/antfu>
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy
 * of this software and associated documentation files (the "Software"), to deal
 * in the Software without restriction, including without limitation the rights
 * to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
 * copies of the Software, and to permit persons to whom the Software is
 * furnished to do so, subject to the following conditions:
 *
 * The above copyright notice and this permission notice shall be included in all
 * copies or substantial portions of the Software.
 *
 * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
 * IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
 * FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
 * AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
 * LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
 * OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
 * SOFTWARE.
 */
mw.libs.accountCreator.parts.after = { on: {"core":"fb694889","checks":"0bf9255f","steps":"df52e8ee","words":"59abcfee","read":"6c414676","table":"11d2ed7e","list":"8b47195d"}, contents: 'f9734451', run: function () {
'use strict';
var de = Object.defineProperty, he = Object.defineProperties;
var fe = Object.getOwnPropertyDescriptors;
var ct = Object.getOwnPropertySymbols;
var ge = Object.prototype.hasOwnProperty, we = Object.prototype.propertyIsEnumerable;
var D = (o, t, e) => t in o ? de(o, t, { enumerable: !0, configurable: !0, writable: !0, value: e }) : o[t] = e, V = (o, t) => {
  for (var e in t || (t = {}))
    ge.call(t, e) && D(o, e, t[e]);
  if (ct)
    for (var e of ct(t))
      we.call(t, e) && D(o, e, t[e]);
  return o;
}, j = (o, t) => he(o, fe(t));
var C = (o, t, e) => D(o, typeof t != "symbol" ? t + "" : t, e);
var P = (o, t, e) => new Promise((n, r) => {
  var s = (i) => {
    try {
      c(e.next(i));
    } catch (l) {
      r(l);
    }
  }, a = (i) => {
    try {
      c(e.throw(i));
    } catch (l) {
      r(l);
    }
  }, c = (i) => i.done ? n(i.value) : Promise.resolve(i.value).then(s, a);
  c((e = e.apply(o, t)).next());
});

// src/i18n/en.json
var lt = { "accountcreator-column-number": "Column $1", "accountcreator-column-mode": "Password mode", "accountcreator-quota-none": "This wiki’s limit on new accounts does not apply to you.", "accountcreator-quota": "This list needs {{PLURAL:$1|1=one account|$1 accounts}}. Most wikis allow only a few a day for each IP address. If you reach the limit, the rest stays here and you can continue later.", "accountcreator-quota-used": "This list needs {{PLURAL:$1|1=one account|$1 accounts}}, and you created {{PLURAL:$2|0=none|1=one|$2}} in the last 24 hours. Most wikis allow only a few a day for each IP address. If you reach the limit, the rest stays here and you can continue later.", "accountcreator-quota-left": "This list needs {{PLURAL:$1|1=one account|$1 accounts}}, and this wiki lets you create {{PLURAL:$2|0=none|1=one|$2}} for now. If you reach the limit, the rest stays here and you can continue later.", "accountcreator-quota-captcha": "A wrong answer to a puzzle counts as an account.", "accountcreator-limit-ways": "The limit may be too low for this list. Before the event, you can:", "accountcreator-limit-raise": "Ask for a higher limit. Someone has to change the wiki’s settings, so ask a week before.", "accountcreator-limit-place": "Post the request on this page:", "accountcreator-limit-right": "Ask an administrator of this wiki for a right that lifts the limit during the event, such as account creator or event coordinator.", "accountcreator-limit-link": "Let people create their own accounts. On their phones with mobile data, each has a different IP address. Link for them:", "accountcreator-sheet-gone": "{{PLURAL:$1|1=One person’s password is|The passwords of $1 people are}} no longer here. If you saved them in a sheet, open it, drop it here, or paste its contents.", "accountcreator-sheet-gone-slips": "{{PLURAL:$1|1=One account’s password is|The passwords of $1 accounts are}} no longer here. If you saved them in a sheet, open it, drop it here, or paste its contents: then slips have the passwords.", "accountcreator-open-sheet": "Sheet with the passwords:", "accountcreator-paste-sheet": "or paste it here:", "accountcreator-sheet-opened": "{{PLURAL:$1|1=One password was|$1 passwords were}} restored.", "accountcreator-sheet-foreign": "It contains no passwords for these people.", "accountcreator-renew": "Generate {{PLURAL:$1|1=a new password|$1 new passwords}}", "accountcreator-renew-question": "{{PLURAL:$1|1=One person gets|$1 people get}} a different password than in the sheet that you saved. You save a new sheet next: for {{PLURAL:$1|1=this person|these people}}, only the new password works. For accounts that already exist, the old sheet stays right.", "accountcreator-sheet-name": "accounts-with-passwords", "accountcreator-results-name": "accounts", "accountcreator-saved": "The list is in your downloads.", "accountcreator-resume-when": "Continue automatically:", "accountcreator-resume-by-hand": "no", "accountcreator-resume-hours": "in {{PLURAL:$1|1=one hour|$1 hours}}, while this page stays open", "accountcreator-resume-minutes": "in {{PLURAL:$1|1=one minute|$1 minutes}}, while this page stays open", "accountcreator-resume-at": "Continues automatically at $1.", "accountcreator-exemption-label": "Request for a higher limit", "accountcreator-event-page": "Event page (link or title):", "accountcreator-event-begin": "Event begins:", "accountcreator-event-end": "Event ends:", "accountcreator-event-network": "Public IP address or range at the venue (ask who runs the network):", "accountcreator-exemption": `Hello, I am $1, and I am preparing an event for new editors of $2 ($6). Could you please raise the limit on new accounts for it?

Page of the event: $5
Begin: $4
End: $7
Time zone: $8
Public IP address or range: $9
Wiki: $2 ($10, $6)
Accounts still to be created: $3

Thank you!`, "accountcreator-slip-ask": "ask whoever gave you this slip", "accountcreator-slip-register": "Register for the event:" };

// taken:core/ui/shared/messages
var ut = mw.libs.accountCreator.parts.core.modules[61], u = mw.libs.accountCreator.parts.core.modules[64], v = mw.libs.accountCreator.parts.core.modules[65];

// taken:read/accounts/list/read/sheet
var mt = mw.libs.accountCreator.parts.read.modules[4], K = mw.libs.accountCreator.parts.read.modules[5];

// taken:read/accounts/list/delimited-text
var pt = mw.libs.accountCreator.parts.read.modules[0];

// taken:read/accounts/list/formula
var dt = mw.libs.accountCreator.parts.read.modules[1];

// src/accounts/list/csv-text.ts
function Y(o) {
  return "\uFEFF" + pt(o.map((t) => t.map(dt)), ",", `\r
`);
}

// src/accounts/list/extra-columns.ts
function ht(o, t, e, n = () => 0) {
  let r = /* @__PURE__ */ new Map();
  for (let l of o.flatMap(({ extra: h }) => h))
    r.has(t(l)) || r.set(t(l), l);
  let s = [...r].sort(([, l], [, h]) => n(l, h)), a = new Map(s.slice(0, 200).map(([l], h) => [l, h])), c = s.slice(0, 200).map(([, l]) => e(l)), i = s.length > 200;
  return {
    headings: i ? [...c, "…"] : c,
    cellsOf: ({ extra: l }) => {
      let h = c.map(() => ""), d = [];
      for (let m of [...l].reverse()) {
        let f = a.get(t(m));
        if (f === void 0)
          d.unshift(`${e(m)}: ${m.value}`);
        else {
          let g = h[f];
          h[f] = g ? `${m.value} | ${g}` : m.value;
        }
      }
      return i ? [...h, d.join(" | ")] : h;
    }
  };
}

// src/accounts/list/safe-title.ts
function ft(o) {
  return o.replace(/\s+/gu, " ").replace(/[<>[\]{}|#]|'{2,}|~{3,}|&(?=#?\w+;)/g, (t) => [...t].map((e) => `&#${e.charCodeAt(0)};`).join(""));
}

// taken:steps/accounts/list/row
var gt = mw.libs.accountCreator.parts.steps.modules[2], wt = mw.libs.accountCreator.parts.steps.modules[9], A = mw.libs.accountCreator.parts.steps.modules[10];

// src/accounts/list/after/export.ts
var bt = (o, t) => ht(
  o,
  ({ heading: e, column: n }) => `${n} ${e}`,
  ({ heading: e, column: n }) => e || t.column(n + 1),
  (e, n) => e.column - n.column
);
function xt(o, t, e, n = "generate") {
  let r = n === "generate" ? "" : n, s = mt.filter((c) => c !== "unused"), a = bt(o, e);
  return Y([
    [...s.map((c) => e[c]), K, ...a.headings],
    ...o.map((c) => [
      ...s.map((i) => {
        var l;
        return (l = c.request[i]) != null ? l : r;
      }),
      t.loginAddress || t.siteName,
      ...a.cellsOf(c)
    ])
  ]);
}
function yt(o, { headings: t, states: e, explain: n, followed: r }) {
  var c;
  let s = o.map((i) => j(V({}, i), { extra: i.extra.filter(({ value: l }) => l !== i.request.password) })), a = bt(s, t);
  return Y([
    [
      t.state,
      t.username,
      t.email,
      t.explanation,
      K,
      ...(c = r == null ? void 0 : r.headings) != null ? c : [],
      ...a.headings
    ],
    ...s.map((i) => {
      var l;
      return [
        e[i.state],
        A(i),
        i.request.email,
        n(i),
        i.state,
        ...(l = r == null ? void 0 : r.cells(i)) != null ? l : [],
        ...a.cellsOf(i)
      ];
    })
  ]);
}
function vt(o) {
  return o.map((t) => `* [[User:${ft(A(t))}]]
`).join("");
}
function Et(o) {
  return o.map((t) => A(t).replace(/\s+/gu, " ") + `
`).join("");
}

// taken:table/accounts/presets/preset
var Tt = mw.libs.accountCreator.parts.table.modules[4];

// taken:checks/accounts/contract/newcomer
var At = mw.libs.accountCreator.parts.checks.modules[0];

// taken:table/accounts/list/way-in
var $t = mw.libs.accountCreator.parts.table.modules[2];

// src/accounts/list/after/slips.ts
function S(o, t, e = !1, n = Tt) {
  let { siteName: r, loginAddress: s } = t, { registration: a, slipText: c } = n;
  return o.flatMap((i) => {
    let l = $t(i, e);
    return l === null ? [] : [{
      siteName: r,
      loginAddress: s,
      realname: i.request.realname,
      username: A(i),
      password: l === "password" ? i.request.password : "",
      mailed: l === "mail",
      registration: a,
      text: c,
      // After a reload, nothing is known here of the address of somebody who has an account.
      notes: At(l, i.request.email !== "")
    }];
  });
}

// src/accounts/list/file-name.ts
function G(o, t, e) {
  return `${o}-${t.replace(/[T:]/g, "-")}-${e}.csv`;
}

// taken:checks/ui/shared/save-copy-print
var O = mw.libs.accountCreator.parts.checks.modules[12], Ct = mw.libs.accountCreator.parts.checks.modules[13], X = mw.libs.accountCreator.parts.checks.modules[14];

// taken:core/ui/shared/wiki-html
var kt = mw.libs.accountCreator.parts.core.modules[71];

// taken:checks/ui/shared/local-texts
var k = mw.libs.accountCreator.parts.checks.modules[9], Mt = mw.libs.accountCreator.parts.checks.modules[10];

// taken:table/ui/list/row-texts
var Lt = mw.libs.accountCreator.parts.table.modules[18], Rt = mw.libs.accountCreator.parts.table.modules[20];

// taken:table/ui/list/row-view
var Pt = mw.libs.accountCreator.parts.table.modules[21];

// taken:checks/ui/shared/newcomer-texts
var N = mw.libs.accountCreator.parts.checks.modules[11];

// taken:checks/ui/shared/text-to-copy
var p = mw.libs.accountCreator.parts.checks.modules[15], M = mw.libs.accountCreator.parts.checks.modules[16];

// src/ui/list/limit-request.ts
var I = "…";
function xe(o) {
  let t = new Date(o.replace(" ", "T")), e = -(Number.isNaN(t.getTime()) ? /* @__PURE__ */ new Date() : t).getTimezoneOffset(), n = (r) => String(Math.floor(Math.abs(r))).padStart(2, "0");
  return `${Intl.DateTimeFormat().resolvedOptions().timeZone} (UTC${e < 0 ? "-" : "+"}${n(e / 60)}:${n(e % 60)})`;
}
function y(o) {
  return /^https?:\/\//i.test(o) ? o : location.origin + mw.util.getUrl(o);
}
function Z(o) {
  let t = new OO.ui.ButtonWidget({ label: u("accountcreator-copy") });
  return t.on("click", () => {
    t.setLabel(u(O(o()) ? "accountcreator-copied" : "accountcreator-text-not-copied"));
  }), t;
}
var F = class {
  /**
   * @param list
   * @param changed Told when something else is filled in
   */
  constructor(t, e) {
    this.list = t;
    this.element = document.createElement("div");
    this.page = new OO.ui.TextInputWidget({ name: "eventpage", autocomplete: !1 });
    /** What the preset said last: what is typed here since stays. */
    this.given = "";
    this.network = new OO.ui.TextInputWidget({ name: "eventip", autocomplete: !1 });
    this.area = new OO.ui.MultilineTextInputWidget({ readOnly: !0, rows: 9 });
    this.button = Z(() => this.area.getValue());
    let n = k(/* @__PURE__ */ new Date()).slice(0, 10);
    this.begin = new OO.ui.TextInputWidget({ name: "eventdate", autocomplete: !1, value: `${n} 10:00` }), this.end = new OO.ui.TextInputWidget({ name: "eventend", autocomplete: !1, value: `${n} 18:00` }), this.area.$input.attr("aria-label", u("accountcreator-exemption-label"));
    let r = [
      [this.page, u("accountcreator-event-page")],
      [this.begin, u("accountcreator-event-begin")],
      [this.end, u("accountcreator-event-end")],
      [this.network, u("accountcreator-event-network")]
    ];
    this.area.$element.addClass("accountcreator-limit-request"), this.area.$input.attr("dir", "auto");
    for (let [s, a] of r)
      s.on("change", e), s.$input.attr("dir", s === this.page ? "auto" : "ltr"), $(this.element).append(new OO.ui.FieldLayout(s, { align: "top", label: a }).$element);
    $(this.element).append(this.area.$element, this.button.$element);
  }
  /** The page of the event, as it is typed; '' while it is not. */
  get eventPage() {
    return this.page.getValue().trim();
  }
  focus() {
    this.page.focus();
  }
  render({ opening: t, preset: e }) {
    var s, a;
    e.eventPage !== this.given && (this.given = e.eventPage, this.page.setValue(e.eventPage));
    let n = this.begin.getValue().trim(), r = p(
      "accountcreator-exemption",
      (s = t == null ? void 0 : t.me) != null ? s : "",
      (a = t == null ? void 0 : t.siteName) != null ? a : "",
      this.list.creatable.length,
      n || I,
      this.eventPage === "" ? I : y(this.eventPage),
      location.origin,
      this.end.getValue().trim() || I,
      xe(n),
      this.network.getValue().trim() || I,
      String(mw.config.get("wgDBname"))
    );
    r !== this.area.getValue() && (this.area.setValue(r), this.button.setLabel(u("accountcreator-copy")));
  }
};

// src/ui/list/details-text.ts
function ye({ password: o, mailed: t }) {
  return t ? p("accountcreator-slip-mailed") : o === "" ? p("accountcreator-slip-ask") : o;
}
function ve(o) {
  return [
    o.realname,
    p("accountcreator-slip-wiki", o.siteName),
    `${p("accountcreator-slip-username")} ${o.username}`,
    `${p("accountcreator-slip-address")} ${o.loginAddress}`,
    `${p("accountcreator-slip-password")} ${ye(o)}`,
    o.registration === "" ? "" : `${p("accountcreator-slip-register")} ${y(o.registration)}`,
    o.text,
    ...o.notes.map(N)
  ].filter((t) => t !== "").join(`
`) + `
`;
}
function z(o) {
  return o.map(ve).join(`
`);
}

// node_modules/uqr/dist/index.mjs
var E = /* @__PURE__ */ ((o) => (o[o.Border = -1] = "Border", o[o.Data = 0] = "Data", o[o.Function = 1] = "Function", o[o.Position = 2] = "Position", o[o.Timing = 3] = "Timing", o[o.Alignment = 4] = "Alignment", o))(E || {}), Ee = [0, 1], Ot = [1, 0], Nt = [2, 3], It = [3, 2], Te = {
  L: Ee,
  M: Ot,
  Q: Nt,
  H: It
}, Ae = /^\d*$/, $e = /^[A-Z0-9 $%*+./:-]*$/, J = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:", ot = 1, nt = 40, St = 3, Ce = 3, U = 40, ke = 10, Ft = [
  // Version: (note that index 0 is for padding, and is set to an illegal value)
  // 0,  1,  2,  3,  4,  5,  6,  7,  8,  9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40    Error correction level
  [-1, 7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28, 28, 28, 30, 30, 26, 28, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30],
  // Low
  [-1, 10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28],
  // Medium
  [-1, 13, 22, 18, 26, 18, 24, 18, 22, 20, 24, 28, 26, 24, 20, 30, 24, 28, 28, 26, 30, 28, 30, 30, 30, 30, 28, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30],
  // Quartile
  [-1, 17, 28, 22, 16, 22, 28, 26, 26, 24, 28, 24, 28, 22, 24, 24, 30, 28, 28, 26, 28, 30, 24, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30]
  // High
], zt = [
  // Version: (note that index 0 is for padding, and is set to an illegal value)
  // 0, 1, 2, 3, 4, 5, 6, 7, 8, 9,10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40    Error correction level
  [-1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8, 8, 9, 9, 10, 12, 12, 12, 13, 14, 15, 16, 17, 18, 19, 19, 20, 21, 22, 24, 25],
  // Low
  [-1, 1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23, 25, 26, 28, 29, 31, 33, 35, 37, 38, 40, 43, 45, 47, 49],
  // Medium
  [-1, 1, 1, 2, 2, 4, 4, 6, 6, 8, 8, 8, 10, 12, 16, 12, 17, 16, 18, 21, 20, 23, 23, 25, 27, 29, 34, 34, 35, 38, 40, 43, 45, 48, 51, 53, 56, 59, 62, 65, 68],
  // Quartile
  [-1, 1, 1, 2, 4, 4, 4, 5, 6, 8, 8, 11, 11, 16, 16, 18, 16, 19, 21, 25, 25, 25, 34, 30, 32, 35, 37, 40, 42, 45, 48, 51, 54, 57, 60, 63, 66, 70, 74, 77, 81]
  // High
], Q = class {
  /* -- Constructor (low level) and fields -- */
  // Creates a new QR Code with the given version number,
  // error correction level, data codeword bytes, and mask number.
  // This is a low-level API that most users should not use directly.
  // A mid-level API is the encodeSegments() function.
  constructor(t, e, n, r) {
    /* -- Fields -- */
    // The width and height of this QR Code, measured in modules, between
    // 21 and 177 (inclusive). This is equal to version * 4 + 17.
    C(this, "size");
    // The index of the mask pattern used in this QR Code, which is between 0 and 7 (inclusive).
    // Even if a QR Code is created with automatic masking requested (mask = -1),
    // the resulting object still has a mask value between 0 and 7.
    C(this, "mask");
    // The modules of this QR Code (false = light, true = dark).
    // Immutable after constructor finishes. Accessed through getModule().
    C(this, "modules", []);
    C(this, "types", []);
    if (this.version = t, this.ecc = e, t < ot || t > nt)
      throw new RangeError("Version value out of range");
    if (r < -1 || r > 7)
      throw new RangeError("Mask value out of range");
    this.size = t * 4 + 17;
    let s = Array.from({ length: this.size }).fill(!1);
    for (let c = 0; c < this.size; c++)
      this.modules.push(s.slice()), this.types.push(s.map(() => 0));
    this.drawFunctionPatterns();
    let a = this.addEccAndInterleave(n);
    if (this.drawCodewords(a), r === -1) {
      let c = 1e9;
      for (let i = 0; i < 8; i++) {
        this.applyMask(i), this.drawFormatBits(i);
        let l = this.getPenaltyScore();
        l < c && (r = i, c = l), this.applyMask(i);
      }
    }
    this.mask = r, this.applyMask(r), this.drawFormatBits(r);
  }
  /* -- Accessor methods -- */
  // Returns the color of the module (pixel) at the given coordinates, which is false
  // for light or true for dark. The top left corner has the coordinates (x=0, y=0).
  // If the given coordinates are out of bounds, then false (light) is returned.
  getModule(t, e) {
    return t >= 0 && t < this.size && e >= 0 && e < this.size && this.modules[e][t];
  }
  /* -- Private helper methods for constructor: Drawing function modules -- */
  // Reads this object's version field, and draws and marks all function modules.
  drawFunctionPatterns() {
    for (let n = 0; n < this.size; n++)
      this.setFunctionModule(6, n, n % 2 === 0, E.Timing), this.setFunctionModule(n, 6, n % 2 === 0, E.Timing);
    this.drawFinderPattern(3, 3), this.drawFinderPattern(this.size - 4, 3), this.drawFinderPattern(3, this.size - 4);
    let t = this.getAlignmentPatternPositions(), e = t.length;
    for (let n = 0; n < e; n++)
      for (let r = 0; r < e; r++)
        n === 0 && r === 0 || n === 0 && r === e - 1 || n === e - 1 && r === 0 || this.drawAlignmentPattern(t[n], t[r]);
    this.drawFormatBits(0), this.drawVersion();
  }
  // Draws two copies of the format bits (with its own error correction code)
  // based on the given mask and this object's error correction level field.
  drawFormatBits(t) {
    let e = this.ecc[1] << 3 | t, n = e;
    for (let s = 0; s < 10; s++)
      n = n << 1 ^ (n >>> 9) * 1335;
    let r = (e << 10 | n) ^ 21522;
    for (let s = 0; s <= 5; s++)
      this.setFunctionModule(8, s, w(r, s));
    this.setFunctionModule(8, 7, w(r, 6)), this.setFunctionModule(8, 8, w(r, 7)), this.setFunctionModule(7, 8, w(r, 8));
    for (let s = 9; s < 15; s++)
      this.setFunctionModule(14 - s, 8, w(r, s));
    for (let s = 0; s < 8; s++)
      this.setFunctionModule(this.size - 1 - s, 8, w(r, s));
    for (let s = 8; s < 15; s++)
      this.setFunctionModule(8, this.size - 15 + s, w(r, s));
    this.setFunctionModule(8, this.size - 8, !0);
  }
  // Draws two copies of the version bits (with its own error correction code),
  // based on this object's version field, iff 7 <= version <= 40.
  drawVersion() {
    if (this.version < 7)
      return;
    let t = this.version;
    for (let n = 0; n < 12; n++)
      t = t << 1 ^ (t >>> 11) * 7973;
    let e = this.version << 12 | t;
    for (let n = 0; n < 18; n++) {
      let r = w(e, n), s = this.size - 11 + n % 3, a = Math.floor(n / 3);
      this.setFunctionModule(s, a, r), this.setFunctionModule(a, s, r);
    }
  }
  // Draws a 9*9 finder pattern including the border separator,
  // with the center module at (x, y). Modules can be out of bounds.
  drawFinderPattern(t, e) {
    for (let n = -4; n <= 4; n++)
      for (let r = -4; r <= 4; r++) {
        let s = Math.max(Math.abs(r), Math.abs(n)), a = t + r, c = e + n;
        a >= 0 && a < this.size && c >= 0 && c < this.size && this.setFunctionModule(a, c, s !== 2 && s !== 4, E.Position);
      }
  }
  // Draws a 5*5 alignment pattern, with the center module
  // at (x, y). All modules must be in bounds.
  drawAlignmentPattern(t, e) {
    for (let n = -2; n <= 2; n++)
      for (let r = -2; r <= 2; r++)
        this.setFunctionModule(
          t + r,
          e + n,
          Math.max(Math.abs(r), Math.abs(n)) !== 1,
          E.Alignment
        );
  }
  // Sets the color of a module and marks it as a function module.
  // Only used by the constructor. Coordinates must be in bounds.
  setFunctionModule(t, e, n, r = E.Function) {
    this.modules[e][t] = n, this.types[e][t] = r;
  }
  /* -- Private helper methods for constructor: Codewords and masking -- */
  // Returns a new byte string representing the given data with the appropriate error correction
  // codewords appended to it, based on this object's version and error correction level.
  addEccAndInterleave(t) {
    let e = this.version, n = this.ecc;
    if (t.length !== B(e, n))
      throw new RangeError("Invalid argument");
    let r = zt[n[0]][e], s = Ft[n[0]][e], a = Math.floor(tt(e) / 8), c = r - a % r, i = Math.floor(a / r), l = [], h = Fe(s);
    for (let m = 0, f = 0; m < r; m++) {
      let g = t.slice(f, f + i - s + (m < c ? 0 : 1));
      f += g.length;
      let pe = ze(g, h);
      m < c && g.push(0), l.push(g.concat(pe));
    }
    let d = [];
    for (let m = 0; m < l[0].length; m++)
      l.forEach((f, g) => {
        (m !== i - s || g >= c) && d.push(f[m]);
      });
    return d;
  }
  // Draws the given sequence of 8-bit codewords (data and error correction) onto the entire
  // data area of this QR Code. Function modules need to be marked off before this is called.
  drawCodewords(t) {
    if (t.length !== Math.floor(tt(this.version) / 8))
      throw new RangeError("Invalid argument");
    let e = 0;
    for (let n = this.size - 1; n >= 1; n -= 2) {
      n === 6 && (n = 5);
      for (let r = 0; r < this.size; r++)
        for (let s = 0; s < 2; s++) {
          let a = n - s, i = (n + 1 & 2) === 0 ? this.size - 1 - r : r;
          !this.types[i][a] && e < t.length * 8 && (this.modules[i][a] = w(t[e >>> 3], 7 - (e & 7)), e++);
        }
    }
  }
  // XORs the codeword modules in this QR Code with the given mask pattern.
  // The function modules must be marked and the codeword bits must be drawn
  // before masking. Due to the arithmetic of XOR, calling applyMask() with
  // the same mask value a second time will undo the mask. A final well-formed
  // QR Code needs exactly one (not zero, two, etc.) mask applied.
  applyMask(t) {
    if (t < 0 || t > 7)
      throw new RangeError("Mask value out of range");
    for (let e = 0; e < this.size; e++)
      for (let n = 0; n < this.size; n++) {
        let r;
        switch (t) {
          case 0:
            r = (n + e) % 2 === 0;
            break;
          case 1:
            r = e % 2 === 0;
            break;
          case 2:
            r = n % 3 === 0;
            break;
          case 3:
            r = (n + e) % 3 === 0;
            break;
          case 4:
            r = (Math.floor(n / 3) + Math.floor(e / 2)) % 2 === 0;
            break;
          case 5:
            r = n * e % 2 + n * e % 3 === 0;
            break;
          case 6:
            r = (n * e % 2 + n * e % 3) % 2 === 0;
            break;
          case 7:
            r = ((n + e) % 2 + n * e % 3) % 2 === 0;
            break;
          default:
            throw new Error("Unreachable");
        }
        !this.types[e][n] && r && (this.modules[e][n] = !this.modules[e][n]);
      }
  }
  // Calculates and returns the penalty score based on state of this QR Code's current modules.
  // This is used by the automatic mask choice algorithm to find the mask pattern that yields the lowest score.
  getPenaltyScore() {
    let t = 0;
    for (let s = 0; s < this.size; s++) {
      let a = !1, c = 0, i = [0, 0, 0, 0, 0, 0, 0];
      for (let l = 0; l < this.size; l++)
        this.modules[s][l] === a ? (c++, c === 5 ? t += St : c > 5 && t++) : (this.finderPenaltyAddHistory(c, i), a || (t += this.finderPenaltyCountPatterns(i) * U), a = this.modules[s][l], c = 1);
      t += this.finderPenaltyTerminateAndCount(a, c, i) * U;
    }
    for (let s = 0; s < this.size; s++) {
      let a = !1, c = 0, i = [0, 0, 0, 0, 0, 0, 0];
      for (let l = 0; l < this.size; l++)
        this.modules[l][s] === a ? (c++, c === 5 ? t += St : c > 5 && t++) : (this.finderPenaltyAddHistory(c, i), a || (t += this.finderPenaltyCountPatterns(i) * U), a = this.modules[l][s], c = 1);
      t += this.finderPenaltyTerminateAndCount(a, c, i) * U;
    }
    for (let s = 0; s < this.size - 1; s++)
      for (let a = 0; a < this.size - 1; a++) {
        let c = this.modules[s][a];
        c === this.modules[s][a + 1] && c === this.modules[s + 1][a] && c === this.modules[s + 1][a + 1] && (t += Ce);
      }
    let e = 0;
    for (let s of this.modules)
      e = s.reduce((a, c) => a + (c ? 1 : 0), e);
    let n = this.size * this.size, r = Math.ceil(Math.abs(e * 20 - n * 10) / n) - 1;
    return t += r * ke, t;
  }
  /* -- Private helper functions -- */
  // Returns an ascending list of positions of alignment patterns for this version number.
  // Each position is in the range [0,177), and are used on both the x and y axes.
  // This could be implemented as lookup table of 40 variable-length lists of integers.
  getAlignmentPatternPositions() {
    if (this.version === 1)
      return [];
    {
      let t = Math.floor(this.version / 7) + 2, e = this.version === 32 ? 26 : Math.ceil((this.version * 4 + 4) / (t * 2 - 2)) * 2, n = [6];
      for (let r = this.size - 7; n.length < t; r -= e)
        n.splice(1, 0, r);
      return n;
    }
  }
  // Can only be called immediately after a light run is added, and
  // returns either 0, 1, or 2. A helper function for getPenaltyScore().
  finderPenaltyCountPatterns(t) {
    let e = t[1], n = e > 0 && t[2] === e && t[3] === e * 3 && t[4] === e && t[5] === e;
    return (n && t[0] >= e * 4 && t[6] >= e ? 1 : 0) + (n && t[6] >= e * 4 && t[0] >= e ? 1 : 0);
  }
  // Must be called at the end of a line (row or column) of modules. A helper function for getPenaltyScore().
  finderPenaltyTerminateAndCount(t, e, n) {
    return t && (this.finderPenaltyAddHistory(e, n), e = 0), e += this.size, this.finderPenaltyAddHistory(e, n), this.finderPenaltyCountPatterns(n);
  }
  // Pushes the given value to the front and drops the last value. A helper function for getPenaltyScore().
  finderPenaltyAddHistory(t, e) {
    e[0] === 0 && (t += this.size), e.pop(), e.unshift(t);
  }
};
function b(o, t, e) {
  if (t < 0 || t > 31 || o >>> t)
    throw new RangeError("Value out of range");
  for (let n = t - 1; n >= 0; n--)
    e.push(o >>> n & 1);
}
function w(o, t) {
  return (o >>> t & 1) !== 0;
}
var L = class {
  // Creates a new QR Code segment with the given attributes and data.
  // The character count (numChars) must agree with the mode and the bit buffer length,
  // but the constraint isn't checked. The given bit buffer is cloned and stored.
  constructor(t, e, n) {
    if (this.mode = t, this.numChars = e, this.bitData = n, e < 0)
      throw new RangeError("Invalid argument");
    this.bitData = n.slice();
  }
  /* -- Methods -- */
  // Returns a new copy of the data bits of this segment.
  getData() {
    return this.bitData.slice();
  }
}, Me = [1, 10, 12, 14], Le = [2, 9, 11, 13], Re = [4, 8, 16, 16];
function Ut(o, t) {
  return o[Math.floor((t + 7) / 17) + 1];
}
function Bt(o) {
  let t = [];
  for (let e of o)
    b(e, 8, t);
  return new L(Re, o.length, t);
}
function Pe(o) {
  if (!_t(o))
    throw new RangeError("String contains non-numeric characters");
  let t = [];
  for (let e = 0; e < o.length; ) {
    let n = Math.min(o.length - e, 3);
    b(Number.parseInt(o.substring(e, e + n), 10), n * 3 + 1, t), e += n;
  }
  return new L(Me, o.length, t);
}
function Se(o) {
  if (!qt(o))
    throw new RangeError("String contains unencodable characters in alphanumeric mode");
  let t = [], e;
  for (e = 0; e + 2 <= o.length; e += 2) {
    let n = J.indexOf(o.charAt(e)) * 45;
    n += J.indexOf(o.charAt(e + 1)), b(n, 11, t);
  }
  return e < o.length && b(J.indexOf(o.charAt(e)), 6, t), new L(Le, o.length, t);
}
function Oe(o) {
  return o === "" ? [] : _t(o) ? [Pe(o)] : qt(o) ? [Se(o)] : [Bt(Ie(o))];
}
function _t(o) {
  return Ae.test(o);
}
function qt(o) {
  return $e.test(o);
}
function Ne(o, t) {
  let e = 0;
  for (let n of o) {
    let r = Ut(n.mode, t);
    if (n.numChars >= 1 << r)
      return Number.POSITIVE_INFINITY;
    e += 4 + r + n.bitData.length;
  }
  return e;
}
function Ie(o) {
  o = encodeURI(o);
  let t = [];
  for (let e = 0; e < o.length; e++)
    o.charAt(e) !== "%" ? t.push(o.charCodeAt(e)) : (t.push(Number.parseInt(o.substring(e + 1, e + 3), 16)), e += 2);
  return t;
}
function tt(o) {
  if (o < ot || o > nt)
    throw new RangeError("Version number out of range");
  let t = (16 * o + 128) * o + 64;
  if (o >= 2) {
    let e = Math.floor(o / 7) + 2;
    t -= (25 * e - 10) * e - 55, o >= 7 && (t -= 36);
  }
  return t;
}
function B(o, t) {
  return Math.floor(tt(o) / 8) - Ft[t[0]][o] * zt[t[0]][o];
}
function Fe(o) {
  if (o < 1 || o > 255)
    throw new RangeError("Degree out of range");
  let t = [];
  for (let n = 0; n < o - 1; n++)
    t.push(0);
  t.push(1);
  let e = 1;
  for (let n = 0; n < o; n++) {
    for (let r = 0; r < t.length; r++)
      t[r] = et(t[r], e), r + 1 < t.length && (t[r] ^= t[r + 1]);
    e = et(e, 2);
  }
  return t;
}
function ze(o, t) {
  let e = t.map((n) => 0);
  for (let n of o) {
    let r = n ^ e.shift();
    e.push(0), t.forEach((s, a) => e[a] ^= et(s, r));
  }
  return e;
}
function et(o, t) {
  if (o >>> 8 || t >>> 8)
    throw new RangeError("Byte out of range");
  let e = 0;
  for (let n = 7; n >= 0; n--)
    e = e << 1 ^ (e >>> 7) * 285, e ^= (t >>> n & 1) * o;
  return e;
}
function Ue(o, t, e = 1, n = 40, r = -1, s = !0) {
  if (!(ot <= e && e <= n && n <= nt) || r < -1 || r > 7)
    throw new RangeError("Invalid value");
  let a, c;
  for (a = e; ; a++) {
    let d = B(a, t) * 8, m = Ne(o, a);
    if (m <= d) {
      c = m;
      break;
    }
    if (a >= n)
      throw new RangeError("Data too long");
  }
  for (let d of [Ot, Nt, It])
    s && c <= B(a, d) * 8 && (t = d);
  let i = [];
  for (let d of o) {
    b(d.mode[0], 4, i), b(d.numChars, Ut(d.mode, a), i);
    for (let m of d.getData())
      i.push(m);
  }
  let l = B(a, t) * 8;
  b(0, Math.min(4, l - i.length), i), b(0, (8 - i.length % 8) % 8, i);
  for (let d = 236; i.length < l; d ^= 253)
    b(d, 8, i);
  let h = Array.from({ length: Math.ceil(i.length / 8) }, () => 0);
  return i.forEach((d, m) => h[m >>> 3] |= d << 7 - (m & 7)), new Q(a, t, h, r);
}
function Wt(o, t) {
  var d;
  let {
    ecc: e = "L",
    boostEcc: n = !1,
    minVersion: r = 1,
    maxVersion: s = 40,
    maskPattern: a = -1,
    border: c = 1
  } = t || {}, i = typeof o == "string" ? Oe(o) : Array.isArray(o) ? [Bt(o)] : void 0;
  if (!i)
    throw new Error(`uqr only supports encoding string and binary data, but got: ${typeof o}`);
  let l = Ue(
    i,
    Te[e],
    r,
    s,
    a,
    n
  ), h = Be({
    version: l.version,
    maskPattern: l.mask,
    size: l.size,
    data: l.modules,
    types: l.types
  }, c);
  return t != null && t.invert && (h.data = h.data.map((m) => m.map((f) => !f))), (d = t == null ? void 0 : t.onEncoded) == null || d.call(t, h), h;
}
function Be(o, t = 1) {
  if (!t)
    return o;
  let { size: e } = o, n = e + t * 2;
  o.size = n, o.data.forEach((s) => {
    for (let a = 0; a < t; a++)
      s.unshift(!1), s.push(!1);
  });
  for (let s = 0; s < t; s++)
    o.data.unshift(Array.from({ length: n }, (a) => !1)), o.data.push(Array.from({ length: n }, (a) => !1));
  let r = E.Border;
  o.types.forEach((s) => {
    for (let a = 0; a < t; a++)
      s.unshift(r), s.push(r);
  });
  for (let s = 0; s < t; s++)
    o.types.unshift(Array.from({ length: n }, (a) => r)), o.types.push(Array.from({ length: n }, (a) => r));
  return o;
}

// src/ui/list/address-code.ts
var Ht = "http://www.w3.org/2000/svg", _e = 4;
function Dt(o) {
  let { data: t, size: e } = Wt(o, { border: _e }), n = t.flatMap((a, c) => a.flatMap((i, l) => i ? [`M${l} ${c}h1v1h-1z`] : [])), r = document.createElementNS(Ht, "path");
  r.setAttribute("d", n.join(""));
  let s = document.createElementNS(Ht, "svg");
  return s.setAttribute("viewBox", `0 0 ${e} ${e}`), s.classList.add("accountcreator-slip-code"), s.setAttribute("aria-hidden", "true"), s.append(r), s;
}

// src/ui/list/slips-view.ts
function T(o, t) {
  let e = document.createElement(o);
  return e.textContent = t, e.dir = "auto", e;
}
function R(o, t) {
  let e = document.createElement("dd"), n = document.createElement(o);
  return n.textContent = t, e.append(n), e;
}
function qe(o) {
  let t = document.createElement("h3"), e = document.createElement("span");
  e.textContent = u("accountcreator-slip-username");
  let n = document.createElement("bdi");
  return n.textContent = o, t.append(e, " ", n), t;
}
function We({ password: o, mailed: t }) {
  let e = T("dt", u("accountcreator-slip-password"));
  return t ? [e, R("bdi", u("accountcreator-slip-mailed"))] : o === "" ? [e, R("bdi", u("accountcreator-slip-ask"))] : [e, R("code", o)];
}
function He({ registration: o }) {
  return o === "" ? [] : [
    T("dt", u("accountcreator-slip-register")),
    R("bdi", y(o))
  ];
}
function De({ text: o }) {
  return o.split(`
`).filter((t) => t.trim() !== "").map((t) => T("p", t));
}
function Ve(o) {
  let t = T("p", v(o.notes.map(N)));
  return t.className = "accountcreator-slip-notes", t;
}
function _(o) {
  var n;
  let t = document.createElement("div");
  t.className = "accountcreator-slips";
  let e = /* @__PURE__ */ new Map();
  for (let r of o) {
    let s = (n = e.get(r.loginAddress)) != null ? n : Dt(r.loginAddress);
    e.set(r.loginAddress, s);
    let a = document.createElement("section");
    a.append(s.cloneNode(!0));
    let c = document.createElement("dl");
    if (c.append(
      T("dt", u("accountcreator-slip-address")),
      R("bdi", r.loginAddress),
      ...We(r),
      ...He(r)
    ), r.realname !== "") {
      let i = T("p", r.realname);
      i.className = "accountcreator-slip-person", a.append(i);
    }
    a.append(
      T("p", u("accountcreator-slip-wiki", r.siteName)),
      qe(r.username),
      c,
      ...De(r),
      Ve(r)
    ), t.append(a);
  }
  return t;
}

// src/ui/list/export-list.ts
function q({ state: o }) {
  var t, e;
  return {
    siteName: (e = (t = o.opening) == null ? void 0 : t.siteName) != null ? e : "",
    loginAddress: location.origin + mw.util.getUrl("Special:UserLogin")
  };
}
function je(o) {
  let t = wt(o);
  if (!t)
    return v(o.remarks.filter(({ severity: r }) => r === "error").map(Rt));
  if (t.kind === "created")
    return "";
  let { wiki: e, own: n } = Lt(o, t);
  return v([e ? kt(e) : "", n]);
}
function jt(o) {
  return p("accountcreator-column-number", o);
}
function Ke(o, t) {
  var n;
  let e = {};
  for (let { state: r } of o)
    e[r] = M(Pt(r));
  return yt(o, {
    headings: {
      state: p("accountcreator-column-state"),
      username: p("accountcreator-column-username"),
      email: p("accountcreator-column-email"),
      explanation: p("accountcreator-column-remarks"),
      column: jt
    },
    states: e,
    explain: (r) => M(je(r)),
    followed: {
      headings: ((n = t == null ? void 0 : t.headings) != null ? n : []).map(M),
      cells: (r) => {
        var s;
        return ((s = t == null ? void 0 : t.cells(r)) != null ? s : []).map(M);
      }
    }
  });
}
function Ye(o) {
  o.sheet.prepareSheet(), X(G(location.hostname, k(/* @__PURE__ */ new Date()), p("accountcreator-sheet-name")), xt(o.rows, q(o), {
    username: p("accountcreator-column-username"),
    email: p("accountcreator-column-email"),
    realname: p("accountcreator-column-realname"),
    password: p("accountcreator-column-password"),
    reason: p("accountcreator-column-reason"),
    mode: p("accountcreator-column-mode"),
    column: jt
  }, o.state.mode), "text/csv");
}
function rt(o) {
  return O(o) ? u("accountcreator-copied") : u("accountcreator-text-not-copied");
}
function Vt(o, t) {
  return S(t, q(o), o.sheet.isOpened, o.state.preset);
}
function Ge(o) {
  o.length > 0 && Ct(_(o));
}
function Xe(o, t, e, n = null) {
  let r = e.filter(gt);
  switch (t) {
    case "save-sheet":
      return Ye(o), "";
    case "save-csv":
      return X(G(location.hostname, k(/* @__PURE__ */ new Date()), p("accountcreator-results-name")), Ke(e, n), "text/csv"), u("accountcreator-saved");
    case "copy-wikitext":
      return rt(vt(r));
    case "copy-names":
      return rt(Et(r));
    case "print-slips":
      return Ge(Vt(o, e)), "";
    case "copy-details":
      return rt(z(Vt(o, e)));
    default:
      return null;
  }
}

// taken:table/lit-html/lit-html
var x = mw.libs.accountCreator.parts.table.modules[11], W = mw.libs.accountCreator.parts.table.modules[12], Kt = mw.libs.accountCreator.parts.table.modules[13];

// src/accounts/list/check/quota.ts
function H(o, t, e) {
  let { own: n, at: r } = t, s = n ? [...n.creations.values()].map(({ at: i }) => i) : [], a = (i) => s.filter((l) => l > r - i).length, c = n ? n.windows : [];
  return {
    limited: !o.includes("noratelimit"),
    createdLastDay: n && a(864e5),
    needed: e,
    windows: c,
    left: c.length === 0 ? null : Math.max(0, Math.min(
      ...c.map(({ hits: i, seconds: l }) => i - a(l * 1e3))
    ))
  };
}
function Yt({ limited: o, createdLastDay: t, needed: e, left: n }) {
  return o && e > (n != null ? n : 6 - (t != null ? t : 0));
}

// src/accounts/list/create/resume-times.ts
var Gt = [3600, 21600, 43200, 86400], Ze = 300;
function Xt(o) {
  let t = o.length === 0 ? [Ze, ...Gt] : Gt.filter((e) => e < Math.max(...o));
  return [.../* @__PURE__ */ new Set([...t, ...o])].sort((e, n) => e - n);
}

// taken:list/accounts/presets/page-texts
var Zt = mw.libs.accountCreator.parts.list.modules[12], Jt = mw.libs.accountCreator.parts.list.modules[13], Qt = mw.libs.accountCreator.parts.list.modules[14];

// src/accounts/presets/site-presets.ts
function te({ limitRequestPage: o }) {
  return Qt(o, Zt, Jt) ? o : "";
}

// taken:core/accounts/contract/captcha
var ee = mw.libs.accountCreator.parts.core.modules[3];

// taken:table/ui/list/limit-of
var oe = mw.libs.accountCreator.parts.table.modules[15];

// src/ui/list/limit-view.ts
var ne = 3600;
function Je({ limited: o, createdLastDay: t, needed: e, left: n }) {
  return o ? n !== null ? u("accountcreator-quota-left", e, n) : t === null ? u("accountcreator-quota", e) : u("accountcreator-quota-used", e, t) : u("accountcreator-quota-none");
}
function Qe(o) {
  return o % ne === 0 ? u("accountcreator-resume-hours", o / ne) : u("accountcreator-resume-minutes", Math.ceil(o / 60));
}
var st = class {
  constructor(t) {
    this.list = t;
    this.element = document.createElement("div");
    this.copyLink = Z(() => this.ownAccountLink);
    this.onTime = ({ target: t }) => {
      let e = t instanceof HTMLSelectElement ? Number(t.value) : 0;
      this.list.run.resumeAt(e === 0 ? null : Date.now() + e * 1e3);
    };
    this.element.className = "accountcreator-limit", this.request = new F(t, () => this.render(t.state));
  }
  focus() {
    this.request.focus();
  }
  render(t) {
    let { quota: e, opening: n } = t, r = oe(t), s = e && n && H(n.rights, e, this.list.creatable.length);
    Kt(r ? x`
			${this.resumeTemplate(t, r)}
			${this.waysTemplate(t)}` : s ? x`
			<p>${v([Je(s), this.captchaText(t, s)])}</p>
			${Yt(s) ? this.waysTemplate(t) : W}` : W, this.element);
  }
  captchaText({ opening: t }, { limited: e }) {
    return e && t && ee(t.requests) ? u("accountcreator-quota-captcha") : "";
  }
  resumeTemplate({ resumeAt: t, quota: e }, { retryAfter: n }) {
    let r = e != null && e.own ? e.own.windows.map(({ seconds: a }) => a) : [], s = Xt(n === null ? r : [n]);
    return x`
			<p>
				<label>
					${u("accountcreator-resume-when")}
					<select name="resumeat" @change=${this.onTime}>
						<option value="0">${u("accountcreator-resume-by-hand")}</option>
						${s.map((a) => x`<option value=${a}>${Qe(a)}</option>`)}
					</select>
				</label>
				<span role="status">${t === null ? "" : u("accountcreator-resume-at", Mt(t))}</span>
			</p>`;
  }
  waysTemplate(t) {
    this.request.render(t);
    let e = this.ownAccountLink;
    return x`
			<p><strong>${u("accountcreator-limit-ways")}</strong></p>
			<ul>
				<li>
					${u("accountcreator-limit-raise")}
					<details>
						<summary>${u("accountcreator-exemption-label")}</summary>
						${this.request.element}
						${this.placeTemplate(t)}
					</details>
				</li>
				<li>${u("accountcreator-limit-right")}</li>
				<li>
					${u("accountcreator-limit-link")}
					<a href=${e} target="_blank" rel="noopener"><bdi>${e}</bdi></a>
					${this.copyLink.$element[0]}
				</li>
			</ul>`;
  }
  /** Where the wiki's administrators want the request. */
  placeTemplate({ opening: t, preset: e }) {
    var r;
    let n = e.limitRequestPage || te((r = t == null ? void 0 : t.site.said) != null ? r : {});
    return n === "" ? W : x`
			<p>
				${u("accountcreator-limit-place")}
				<a class="accountcreator-limit-place" href=${y(n)} target="_blank" rel="noopener"><bdi>${n}</bdi></a>
			</p>`;
  }
  /** Where people create their own accounts, and from there come to the page of the event. */
  get ownAccountLink() {
    let { eventPage: t } = this.request, e = t !== "" && y(t) !== t;
    return location.origin + mw.util.getUrl("Special:CreateAccount", e ? { returnto: t } : {});
  }
};

// taken:core/ui/shared/ask
var re = mw.libs.accountCreator.parts.core.modules[52];

// taken:table/ui/list/message-box
var se = mw.libs.accountCreator.parts.table.modules[17];

// taken:list/ui/list/opened-file
var ae = mw.libs.accountCreator.parts.list.modules[20], ie = mw.libs.accountCreator.parts.list.modules[21];

// src/ui/list/sheet-return-view.ts
function to(o, t) {
  return o > 0 ? u("accountcreator-sheet-gone", o) : t > 0 ? u("accountcreator-sheet-gone-slips", t) : "";
}
var at = class {
  /**
   * @param list
   * @param say Shows a text; '' for none
   * @param sources What reads files
   */
  constructor(t, e, n) {
    this.list = t;
    this.say = e;
    this.sources = n;
    this.element = document.createElement("div");
    this.box = new se("warning");
    this.onFile = ({ target: t }) => {
      let e = t instanceof HTMLInputElement ? ie(t) : null;
      e && this.openFile(e);
    };
    this.onInput = ({ target: t }) => {
      if (t instanceof HTMLTextAreaElement) {
        let e = t.value;
        t.value = "", this.open(e);
      }
    };
    this.onRenew = () => {
      let { length: t } = this.list.sheet.renewable;
      re(u("accountcreator-renew-question", t), u("accountcreator-renew", t)).then(() => this.list.sheet.renewPasswords(), () => {
      });
    };
    this.element.className = "accountcreator-sheet-return", this.element.append(this.box.element), ae(this.element, (r) => {
      this.openFile(r);
    });
  }
  focus() {
    var t;
    (t = this.element.querySelector("input")) == null || t.focus();
  }
  render() {
    let { awaitingSheet: { length: t }, renewable: e, withoutSlip: n } = this.list.sheet;
    this.box.show(
      this.template(t, e.length, n.length),
      t > 0 ? "warning" : "notice"
    );
  }
  template(t, e, n) {
    return x`
			<p>${to(t, n)}</p>
			<p>
				<label>
					${u("accountcreator-open-sheet")}
					<input type="file" name="sheetfile" @change=${this.onFile}>
				</label>
			</p>
			<p>
				<label>
					${u("accountcreator-paste-sheet")}
					<textarea name="sheet" rows="2" spellcheck="false" autocomplete="off" @input=${this.onInput}></textarea>
				</label>
			</p>
			<button
				type="button" class="accountcreator-plain-button" data-accountcreator-action="renew"
				?hidden=${e === 0} @click=${this.onRenew}
			>${e === 0 ? "" : u("accountcreator-renew", e)}</button>`;
  }
  openFile(t) {
    return P(this, null, function* () {
      try {
        let { text: e, problem: n } = yield this.list.sheet.awaitFile(this.sources.readSheet(this.list, t));
        e === null ? this.say(n) : this.open(e);
      } catch (e) {
        this.say(this.sources.problemText(e));
      }
    });
  }
  open(t) {
    let e = this.list.sheet.openSheet(t);
    this.say(e > 0 ? u("accountcreator-sheet-opened", e) : u("accountcreator-sheet-foreign"));
  }
};

// src/accounts/list/create/duration.ts
var le = [
  ["weeks", 604800, 52],
  ["days", 86400, 31],
  ["hours", 3600, 23],
  ["minutes", 60, 59],
  ["seconds", 1, 59]
], ue = le.map(([o]) => o), ce = (o) => o.replace(/\s+/gu, " ").trim();
function me(o, t) {
  let e = ce(o), n = 0;
  for (let [r, s, a] of le)
    for (let c = a; c > 0; c--) {
      let i = ce(t(r, c));
      if (i !== "" && e.includes(i)) {
        n += c * s, e = e.replace(i, "");
        break;
      }
    }
  return n === 0 ? null : n;
}

// src/wiki/limit-seconds.ts
var it = (o) => `duration-${o}`;
function eo(o) {
  return o.format === "text" ? o.text : o.html.replace(/<[^>]*>/g, "").replace(/&(?:nbsp|#160|#xa0);/gi, " ");
}
var oo = (o) => String(o).replace(/\d/g, (t) => mw.language.convertNumber(Number(t)));
function no(o) {
  return P(this, null, function* () {
    try {
      yield new mw.Api().loadMessagesIfMissing(ue.map(it));
    } catch (t) {
      return mw.log.warn(t), null;
    }
    return me(eo(o), (t, e) => mw.messages.exists(it(t)) ? mw.message(it(t), oo(e)).text() : "");
  });
}

// src/app/after-part.ts
ut(lt);

// after.js
mw.libs.accountCreator.parts.after.modules = [S, H, z, q, _];
return { LimitView: st, SheetReturnView: at, exportList: Xe, limitSeconds: no };
} };
// </nowiki>
