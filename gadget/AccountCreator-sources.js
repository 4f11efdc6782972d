// <nowiki>
/*!
 * AccountCreator 0.1.0+930321c8: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.sources = { on: {"core":"fb694889","checks":"0bf9255f","steps":"df52e8ee","words":"59abcfee","read":"6c414676","table":"11d2ed7e","list":"8b47195d"}, contents: '7c284946', run: function () {
'use strict';
var Ge = Object.defineProperty, Ke = Object.defineProperties;
var qe = Object.getOwnPropertyDescriptors;
var P = Object.getOwnPropertySymbols;
var ee = Object.prototype.hasOwnProperty, te = Object.prototype.propertyIsEnumerable;
var Q = (t, e, r) => e in t ? Ge(t, e, { enumerable: !0, configurable: !0, writable: !0, value: r }) : t[e] = r, x = (t, e) => {
  for (var r in e || (e = {}))
    ee.call(e, r) && Q(t, r, e[r]);
  if (P)
    for (var r of P(e))
      te.call(e, r) && Q(t, r, e[r]);
  return t;
}, y = (t, e) => Ke(t, qe(e));
var re = (t, e) => {
  var r = {};
  for (var n in t)
    ee.call(t, n) && e.indexOf(n) < 0 && (r[n] = t[n]);
  if (t != null && P)
    for (var n of P(t))
      e.indexOf(n) < 0 && te.call(t, n) && (r[n] = t[n]);
  return r;
};
var u = (t, e, r) => new Promise((n, o) => {
  var i = (c) => {
    try {
      a(r.next(c));
    } catch (l) {
      o(l);
    }
  }, s = (c) => {
    try {
      a(r.throw(c));
    } catch (l) {
      o(l);
    }
  }, a = (c) => c.done ? n(c.value) : Promise.resolve(c.value).then(i, s);
  a((r = r.apply(t, e)).next());
});

// src/i18n/en.json
var ne = { "accountcreator-page-title": "Title of the page", "accountcreator-page-read": "Find people", "accountcreator-page-leave": "Cancel", "accountcreator-page-missing": "This wiki has no page “$1”.", "accountcreator-page-empty": "There are no people on the page “$1”.", "accountcreator-page-failed": "The page “$1” could not be read. Check your connection and try again.", "accountcreator-page-sections": "Who do you want to add from “$1”?", "accountcreator-page-top": "Top of the page", "accountcreator-page-section": "{{PLURAL:$1|1=One person|$1 people}}: $2", "accountcreator-page-take": "{{PLURAL:$1|0=Choose a section|1=Take one person|Take $1 people}}", "accountcreator-source-reading": "Reading “$1” …", "accountcreator-file-read": "From the file “$1”.", "accountcreator-file-refused": "“$1”: $2", "accountcreator-sheet-choice": "Sheet of the file:", "accountcreator-encoding": "Encoding of the file:", "accountcreator-encoding-option": "$1: $2", "accountcreator-encoding-samples": "Lines of the file in this encoding", "accountcreator-encoding-doubt": "The file does not say how its letters are encoded. If these names look wrong, choose another encoding.", "accountcreator-place-question": "The list already has {{PLURAL:$1|0=text|1=one person|$1 people}}. Add the new people to it, or replace it?", "accountcreator-place-add": "Add", "accountcreator-file-empty": "There is nothing in this file.", "accountcreator-file-old-spreadsheet": "This kind of spreadsheet cannot be read here. Open it in a spreadsheet program and save it as CSV or .xlsx.", "accountcreator-file-encrypted": "This spreadsheet is locked with a password. Open it in a spreadsheet program and save it as CSV.", "accountcreator-file-document": "This is a text document. Open it, copy the list or table in it, and paste it here.", "accountcreator-file-pdf": "This is a PDF. Open it, copy the names in it, and paste them here; or ask for the list as a spreadsheet.", "accountcreator-file-picture": "This is a picture. Type the names, or ask for the list as text or as a spreadsheet.", "accountcreator-file-archive": "This is a compressed folder, such as a .zip. Unpack it, then open the list in it.", "accountcreator-file-media": "This is audio or video. Choose a file with a list of people.", "accountcreator-file-binary": "This file is neither text nor a spreadsheet. Choose a file with a list of people.", "accountcreator-file-web-shortcut": "This file only points to a document on the web. Open the document there and download it as CSV or .xlsx.", "accountcreator-file-calendar": "This is a calendar entry. Open it in your calendar, copy the guests, and paste them here.", "accountcreator-file-message": "This is a saved message or web page. Open it, copy the names and addresses in it, and paste them here.", "accountcreator-file-data": "This file holds data for programs (JSON). Download the list as CSV or .xlsx, or paste the names here.", "accountcreator-file-broken": "This spreadsheet is damaged. Open it in a spreadsheet program and save it again, or download it again.", "accountcreator-file-too-large": "This spreadsheet is too large to read here. Copy the cells with the people and paste them.", "accountcreator-file-unreadable": "Your browser cannot read the file “$1”. Perhaps it was changed, moved or deleted after you chose it. Choose it again, or copy its contents and paste them here." };

// taken:core/app/part-problem
var oe = mw.libs.accountCreator.parts.core.modules[51];

// src/accounts/list/source/file-source.ts
var C = class {
  /**
   * @param list
   * @param place
   * @param parser The browser's DOMParser
   * @param changed
   */
  constructor(e, r, n, o) {
    this.list = e;
    this.place = r;
    this.parser = n;
    this.changed = o;
    this.state = { kind: "none" };
    this.source = null;
    /** Counts the readings: what comes of any but the last is not wanted any more. */
    this.readings = 0;
  }
  open(e) {
    return u(this, null, function* () {
      let { name: r } = e, n = this.begin({ kind: "reading", name: r }), o = yield e.bytes();
      if (n === this.readings) {
        if (o === null) {
          this.show({ kind: "unreadable", name: r });
          return;
        }
        this.source = { name: r, bytes: o }, yield this.read({}, n, (i) => this.place.put(i), { kind: "none" });
      }
    });
  }
  /** Reads the same file in another encoding, or another sheet of it. */
  choose(e) {
    return u(this, null, function* () {
      let { state: r } = this;
      if (r.kind === "read") {
        let n = this.begin({ kind: "reading", name: r.name });
        yield this.read(e, n, (o) => this.place.putAgain(o), r);
      }
    });
  }
  /** The list is empty again, or comes from something else. */
  forget() {
    this.state.kind !== "none" && this.state.kind !== "reading" && (this.source = null, this.begin({ kind: "none" }));
  }
  /** @param otherwise What to show where the person does not want it */
  read(e, r, n, o) {
    return u(this, null, function* () {
      let { source: i } = this;
      if (!i)
        return;
      let { name: s } = i;
      try {
        let a = yield this.list.draft.readSource(
          x({ kind: "file" }, i),
          y(x({}, e), { DOMParser: this.parser })
        );
        if (r !== this.readings)
          return;
        if (a.problem) {
          this.show({ kind: "refused", name: s, code: a.problem.code });
          return;
        }
        let c = yield n(a), { encoding: l, sheets: p, sheet: m } = a;
        this.show(c ? { kind: "read", name: s, encoding: l, sheets: p, sheet: m } : o);
      } catch (a) {
        r === this.readings && this.show({ kind: "failed", name: s, error: a });
      }
    });
  }
  begin(e) {
    return this.readings++, this.show(e), this.readings;
  }
  show(e) {
    this.state = e, this.changed();
  }
};

// taken:core/accounts/contract/service
var ie = mw.libs.accountCreator.parts.core.modules[30];

// taken:core/accounts/contract/cancellation
var j = mw.libs.accountCreator.parts.core.modules[0];

// taken:list/accounts/list/linked-names
var E = mw.libs.accountCreator.parts.list.modules[8];

// src/accounts/list/source/page-sections.ts
var ze = /^== (.*) ==$/, Xe = 3;
function se(t, e) {
  var n, o;
  let r = [{ heading: "", lines: [] }];
  for (let i of t.split(`
`)) {
    let s = (n = ze.exec(i)) == null ? void 0 : n[1];
    s === void 0 ? (o = r[r.length - 1]) == null || o.lines.push(i) : r.push({ heading: s, lines: [] });
  }
  return r.map(({ heading: i, lines: s }) => {
    let a = s.join(`
`).trim(), { rows: c } = e(a).readings[0];
    return {
      heading: i,
      text: a,
      people: c.length,
      isLinked: E(a).size > 0,
      examples: c.slice(0, Xe).map(({ username: l, realname: p, email: m }) => l || p || m)
    };
  }).filter(({ people: i }) => i > 0);
}

// src/accounts/list/source/page-source.ts
function Ye(t) {
  let e = t.filter(({ isLinked: o }) => o), [r, n] = e.length > 0 ? e : t;
  return r && !n ? [t.indexOf(r)] : [];
}
var A = class {
  /**
   * @param list
   * @param place
   * @param pages
   * @param parser The browser's DOMParser
   * @param changed
   */
  constructor(e, r, n, o, i) {
    this.list = e;
    this.place = r;
    this.pages = n;
    this.parser = o;
    this.changed = i;
    /** Null: no page is wanted. */
    this.state = null;
    this.asked = new j();
  }
  begin() {
    this.show({ kind: "asking", titles: [] });
  }
  end() {
    this.asked.cancel(), this.show(null);
  }
  /** Looks for pages while their title is typed. */
  find(e) {
    return u(this, null, function* () {
      let r = this.askAnew();
      try {
        let n = e.trim() === "" ? [] : yield this.pages.findTitles(e, r);
        r.cancelled || this.show({ kind: "asking", titles: n });
      } catch (n) {
      }
    });
  }
  /** Reads a page, and takes its people at once where it is clear who is meant. */
  read(e) {
    return u(this, null, function* () {
      let r = this.askAnew();
      this.show({ kind: "reading", title: e });
      try {
        let n = yield this.pages.readPage(e, r), { draft: o } = this.list, i = n && (yield o.readSource({ kind: "page", html: n.html }, { DOMParser: this.parser })).text;
        if (r.cancelled)
          return;
        let s = i === null ? [] : se(i, (a) => o.readText(a));
        n === null ? this.show({ kind: "missing", title: e }) : s.length === 0 ? this.show({ kind: "empty", title: n.title }) : (this.show({ kind: "choosing", title: n.title, sections: s, chosen: Ye(s) }), s.length === 1 && (yield this.take()));
      } catch (n) {
        r.cancelled || this.show({ kind: "failed", title: e, error: ie.from(n) });
      }
    });
  }
  choose(e, r) {
    let { state: n } = this;
    if ((n == null ? void 0 : n.kind) === "choosing") {
      let o = n.chosen.filter((i) => i !== e);
      this.show(y(x({}, n), { chosen: r ? [...o, e].sort((i, s) => i - s) : o }));
    }
  }
  /** Puts the people of the chosen sections into the list. */
  take() {
    return u(this, null, function* () {
      let { state: e } = this;
      if ((e == null ? void 0 : e.kind) === "choosing" && e.chosen.length > 0) {
        let r = e.sections.filter((n, o) => e.chosen.includes(o)).map((n) => n.text).join(`
`);
        (yield this.place.put(yield this.list.draft.readSource({ kind: "text", text: r }, {}))) && this.show(null);
      }
    });
  }
  askAnew() {
    return this.asked.cancel(), this.asked = new j(), this.asked;
  }
  show(e) {
    this.state = e, this.changed();
  }
};

// taken:read/accounts/list/delimited-text
var O = mw.libs.accountCreator.parts.read.modules[0];

// src/accounts/list/extra-columns.ts
function ae(t, e, r, n = () => 0) {
  let o = /* @__PURE__ */ new Map();
  for (let l of t.flatMap(({ extra: p }) => p))
    o.has(e(l)) || o.set(e(l), l);
  let i = [...o].sort(([, l], [, p]) => n(l, p)), s = new Map(i.slice(0, 200).map(([l], p) => [l, p])), a = i.slice(0, 200).map(([, l]) => r(l)), c = i.length > 200;
  return {
    headings: c ? [...a, "…"] : a,
    cellsOf: ({ extra: l }) => {
      let p = a.map(() => ""), m = [];
      for (let f of [...l].reverse()) {
        let g = s.get(e(f));
        if (g === void 0)
          m.unshift(`${r(f)}: ${f.value}`);
        else {
          let Z = p[g];
          p[g] = Z ? `${f.value} | ${Z}` : f.value;
        }
      }
      return c ? [...p, m.join(" | ")] : p;
    }
  };
}

// src/accounts/list/source/joined-text.ts
var Je = [
  ["username", "Username"],
  ["email", "E-mail"],
  ["realname", "Real name"],
  ["password", "Password"],
  ["reason", "Reason"],
  ["mode", "Mode"]
], G = (t) => t.replace(/\s+/gu, " ");
function Ze(t, e) {
  let r = Je.filter(([i]) => i === "username" || t.some(({ request: s }) => {
    var a;
    return ((a = s[i]) != null ? a : "") !== "";
  })), n = ae(t, ({ heading: i }) => i, ({ heading: i }) => G(i)), o = ({ request: i }, s) => {
    var a;
    return s === "username" && e.has(i.username) ? `[[User:${i.username}]]` : G((a = i[s]) != null ? a : "");
  };
  return O([
    [...r.map(([, i]) => i), ...n.headings],
    ...t.map((i) => [
      ...r.map(([s]) => o(i, s)),
      ...n.cellsOf(i).map(G)
    ])
  ], "	", `
`);
}
var ce = ({ username: t, email: e, realname: r }) => JSON.stringify([t, e, r]);
function le(t, e, r) {
  let n = [...t.people, ...e.people], o = `${t.text.trimEnd()}
${e.text}`, i = r(o).readings[0].rows.map(ce);
  return i.length === n.length && n.every(({ request: a }, c) => ce(a) === i[c]) ? o : Ze(n, E(`${t.text}
${e.text}`));
}

// src/accounts/list/source/placed-text.ts
var Qe = ({ readings: [t] }) => {
  var e;
  return ((e = t == null ? void 0 : t.rows) != null ? e : []).map((o) => {
    var i = o, { extra: r } = i, n = re(i, ["extra"]);
    return { request: n, extra: r };
  });
}, $ = class {
  /**
   * @param list
   * @param decide Asks the person; null: it is not to be put there at all
   */
  constructor(e, r) {
    this.list = e;
    this.decide = r;
    /** The text of the list after it was put there; null: nothing was. */
    this.placed = null;
    /** The list as it was before. */
    this.before = { text: "", people: [] };
  }
  /**
   * @param read
   * @return False: the person does not want it
   */
  put(e) {
    return u(this, null, function* () {
      let { text: r } = this.list.state, n = r.trim() === "" ? "replace" : yield this.decide();
      if (n === null)
        return !1;
      if (this.before = { text: "", people: [] }, n === "add") {
        let o = r.split(`
`).length;
        this.before = { text: r, people: this.list.rows.filter(({ line: i }) => i <= o) };
      }
      return this.write(e), !0;
    });
  }
  /**
   * The same source, read in another way: takes the place of what it said before.
   *
   * @param read
   * @return False: the list was changed by hand since, and the person wants to keep that
   */
  putAgain(e) {
    return u(this, null, function* () {
      return this.list.state.text !== this.placed ? this.put(e) : (this.write(e), !0);
    });
  }
  /** The list was emptied: what it was put together of, perhaps with passwords, is of no use any more. */
  forget() {
    this.placed = null, this.before = { text: "", people: [] };
  }
  write(e) {
    let { draft: r } = this.list, n = e.text.replace(/\r\n?/g, `
`);
    this.placed = this.before.text === "" ? n : le(this.before, { text: n, people: Qe(e) }, (o) => r.readText(o)), r.setText(this.placed);
  }
};

// taken:core/ui/shared/deliberate-press
var de = mw.libs.accountCreator.parts.core.modules[54];

// taken:core/ui/shared/messages
var pe = mw.libs.accountCreator.parts.core.modules[61], w = mw.libs.accountCreator.parts.core.modules[63], d = mw.libs.accountCreator.parts.core.modules[64];

// taken:core/ui/shared/window-layer
var ue = mw.libs.accountCreator.parts.core.modules[72];

// src/ui/shared/ask-which.ts
function me(t, e) {
  return new Promise((r) => {
    let n = new OO.ui.WindowManager(), o = new OO.ui.MessageDialog({ classes: ["accountcreator-question"] });
    ue(n), n.addWindows([o]);
    let [i] = o.$element.get(), s = n.openWindow(o, {
      message: t,
      actions: [
        { action: "stay", label: d("accountcreator-stay"), flags: ["safe", "primary"] },
        ...e.map(({ action: c, label: l, flags: p }) => ({ action: c, label: l, flags: p != null ? p : [] }))
      ]
    }), a = i ? new de(i) : null;
    s.opened.then(() => {
      for (let c of o.getActions().get())
        c.$button.attr("data-accountcreator-action", c.getAction());
      a == null || a.appeared();
    }), s.closed.then((c) => {
      var p, m;
      n.destroy();
      let l = typeof c == "object" && c !== null ? c.action : void 0;
      r((m = (p = e.find((f) => f.action === l)) == null ? void 0 : p.action) != null ? m : null);
    });
  });
}

// taken:list/ui/list/opened-file
var F = mw.libs.accountCreator.parts.list.modules[19];

// taken:table/lit-html/lit-html
var h = mw.libs.accountCreator.parts.table.modules[11], v = mw.libs.accountCreator.parts.table.modules[12], L = mw.libs.accountCreator.parts.table.modules[13];

// taken:core/accounts/contract/outcome
var k = mw.libs.accountCreator.parts.core.modules[17];

// src/ui/list/file-texts.ts
function R(t) {
  switch (t) {
    case "empty":
      return d("accountcreator-file-empty");
    case "old-spreadsheet":
      return d("accountcreator-file-old-spreadsheet");
    case "encrypted":
      return d("accountcreator-file-encrypted");
    case "document":
      return d("accountcreator-file-document");
    case "pdf":
      return d("accountcreator-file-pdf");
    case "picture":
      return d("accountcreator-file-picture");
    case "archive":
      return d("accountcreator-file-archive");
    case "media":
      return d("accountcreator-file-media");
    case "binary":
      return d("accountcreator-file-binary");
    case "web-shortcut":
      return d("accountcreator-file-web-shortcut");
    case "calendar":
      return d("accountcreator-file-calendar");
    case "message":
      return d("accountcreator-file-message");
    case "data":
      return d("accountcreator-file-data");
    case "broken":
      return d("accountcreator-file-broken");
    case "too-large":
      return d("accountcreator-file-too-large");
    default:
      return k(t);
  }
}

// taken:table/ui/list/message-box
var S = mw.libs.accountCreator.parts.table.modules[17];

// src/ui/list/source/file-view.ts
var D = class {
  /**
   * @param file
   * @param problemText Why a part of the program did not come, and what to do
   */
  constructor(e, r) {
    this.file = e;
    this.problemText = r;
    this.element = document.createElement("div");
    this.problem = new S("error");
    this.doubt = new S("warning");
    this.element.className = "accountcreator-source-file", this.render();
  }
  render() {
    let e = this.problemOf();
    this.problem.show(e === "" ? null : h`${e}`);
    let { state: r } = this.file, n = r.kind === "read" ? r.encoding : null;
    this.doubt.show(n && !n.certain ? h`${d("accountcreator-encoding-doubt")}` : null), L(h`
			<div role="status">${this.statusText()}</div>
			<div role="alert">${this.problem.element}</div>
			${r.kind === "read" && r.sheets.length > 1 ? this.sheetTemplate(r.sheets, r.sheet) : v}
			<div role="status">${this.doubt.element}</div>
			${n && n.alternatives.length > 0 ? this.encodingTemplate(n) : v}`, this.element);
  }
  problemOf() {
    let { state: e } = this.file;
    switch (e.kind) {
      case "none":
      case "reading":
      case "read":
        return "";
      case "unreadable":
        return d("accountcreator-file-unreadable", e.name);
      case "refused":
        return d("accountcreator-file-refused", e.name, R(e.code));
      case "failed":
        return this.problemText(e.error);
      default:
        return k(e);
    }
  }
  statusText() {
    let { state: e } = this.file;
    return e.kind === "reading" ? d("accountcreator-source-reading", e.name) : e.kind === "read" ? d("accountcreator-file-read", e.name) : "";
  }
  sheetTemplate(e, r) {
    let n = e.map((o) => ({ value: o, label: w(o) }));
    return this.choiceTemplate("sheet", d("accountcreator-sheet-choice"), r, n);
  }
  encodingTemplate({ encoding: e, samples: r, alternatives: n }) {
    let i = [{ encoding: e, samples: r }, ...n].map(({ encoding: s, samples: [a = ""] }) => ({ value: s, label: d("accountcreator-encoding-option", s, a) }));
    return h`
			${this.choiceTemplate("encoding", d("accountcreator-encoding"), e, i)}
			<ul class="accountcreator-samples" aria-label=${d("accountcreator-encoding-samples")}>
				${r.map((s) => h`<li><bdi>${s}</bdi></li>`)}
			</ul>`;
  }
  choiceTemplate(e, r, n, o) {
    return h`<label class="accountcreator-source-choice">
			${r}
			<select name=${e === "sheet" ? "worksheet" : e} @change=${({ target: s }) => {
      s instanceof HTMLSelectElement && this.file.choose(e === "sheet" ? { sheet: s.value } : { encoding: s.value });
    }}>
				${o.map((s) => h`<option
					value=${s.value} .selected=${s.value === n}
				>${s.label}</option>`)}
			</select>
		</label>`;
  }
};

// taken:core/accounts/contract/declarations
var he = mw.libs.accountCreator.parts.core.modules[8];

// taken:core/ui/shared/wiki-html
var fe = mw.libs.accountCreator.parts.core.modules[71];

// taken:checks/ui/shared/local-texts
var ge = mw.libs.accountCreator.parts.checks.modules[7];

// src/ui/list/source/title-field.ts
var et = 250, N = class {
  constructor(e) {
    this.actions = e;
    /** What was asked about last, or put in by choosing it: not to be asked about again. */
    this.known = "";
    var n;
    this.box = new OO.ui.ComboBoxInputWidget({
      // What is put forward are the wiki's answers, which need not begin with the very letters that were typed.
      name: "pagetitle",
      $overlay: OO.ui.getDefaultOverlay(),
      menu: { filterFromInput: !1 }
    }), this.box.$input.attr({
      spellcheck: "false",
      autocomplete: "off",
      "aria-controls": this.box.getMenu().getElementId()
    }), this.box.on("change", () => this.changed()), this.box.on("enter", () => this.enter()), this.box.getMenu().on("choose", (o) => {
      this.enter(String(o.getData()));
    });
    let r = new OO.ui.FieldLayout(this.box, { align: "top", label: d("accountcreator-page-title") });
    this.element = (n = r.$element[0]) != null ? n : document.createElement("div");
  }
  focus() {
    this.box.focus();
  }
  suggest(e) {
    this.box.setOptions(e.map((r) => ({ data: r, label: w(r) }))), this.box.getMenu().toggle(e.length > 0 && this.box.$input.is(":focus"));
  }
  /** What stands there is the title, or one that was put forward. */
  enter(e = this.box.getValue().trim()) {
    clearTimeout(this.timer), this.box.getMenu().toggle(!1), e === "" ? this.focus() : (this.known = e, this.actions.entered(e));
  }
  changed() {
    clearTimeout(this.timer), this.timer = setTimeout(() => {
      let e = this.box.getValue();
      e !== this.known && (this.known = e, this.actions.typed(e));
    }, et);
  }
};

// src/ui/list/source/page-view.ts
function tt(t) {
  switch (t == null ? void 0 : t.kind) {
    case void 0:
    case "asking":
    case "reading":
    case "choosing":
      return "";
    case "missing":
      return d("accountcreator-page-missing", t.title);
    case "empty":
      return d("accountcreator-page-empty", t.title);
    case "failed":
      return he(t.error.text) ? d("accountcreator-page-failed", t.title) : fe(t.error.text);
    default:
      return k(t);
  }
}
var M = class {
  constructor(e) {
    this.page = e;
    this.element = document.createElement("div");
    this.problem = new S("error");
    this.element.className = "accountcreator-source-page", this.field = new N({
      typed: (r) => {
        e.find(r);
      },
      entered: (r) => {
        e.read(r);
      }
    }), this.render();
  }
  focus() {
    this.field.focus();
  }
  render() {
    let { state: e } = this.page;
    this.element.hidden = e === null, (e == null ? void 0 : e.kind) === "asking" && this.field.suggest(e.titles);
    let r = tt(e);
    this.problem.show(r === "" ? null : h`${r}`), L(h`
			${this.field.element}
			<div role="status">${(e == null ? void 0 : e.kind) === "reading" ? d("accountcreator-source-reading", e.title) : v}</div>
			<div role="alert">${this.problem.element}</div>
			${(e == null ? void 0 : e.kind) === "choosing" ? this.sectionsTemplate(e) : v}
			<p class="accountcreator-source-buttons">
				${(e == null ? void 0 : e.kind) === "choosing" ? this.takeTemplate(e) : h`<button
					type="button" class="accountcreator-plain-button accountcreator-primary"
					data-accountcreator-action="read-page" @click=${() => this.field.enter()}
				>${d("accountcreator-page-read")}</button>`}
				<button
					type="button" class="accountcreator-plain-button" data-accountcreator-action="leave-page"
					@click=${() => this.page.end()}
				>${d("accountcreator-page-leave")}</button>
			</p>`, this.element);
  }
  takeTemplate({ sections: e, chosen: r }) {
    let n = () => {
      this.page.take();
    }, o = r.reduce((i, s) => {
      var a, c;
      return i + ((c = (a = e[s]) == null ? void 0 : a.people) != null ? c : 0);
    }, 0);
    return h`<button
			type="button" class="accountcreator-plain-button accountcreator-primary"
			data-accountcreator-action="take-people" ?disabled=${o === 0} @click=${n}
		>${d("accountcreator-page-take", o)}</button>`;
  }
  sectionsTemplate({ title: e, sections: r, chosen: n }) {
    return h`<fieldset class="accountcreator-sections">
			<legend>${d("accountcreator-page-sections", e)}</legend>
			${r.map((o, i) => this.sectionTemplate(o, i, n.includes(i)))}
		</fieldset>`;
  }
  sectionTemplate({ heading: e, people: r, examples: n }, o, i) {
    let s = ({ target: c }) => {
      c instanceof HTMLInputElement && this.page.choose(o, c.checked);
    }, a = ge(n.map(w));
    return h`<label>
			<input type="checkbox" name="section" value=${o} .checked=${i} @change=${s}>
			<span>
				<strong><bdi>${e === "" ? d("accountcreator-page-top") : e}</bdi></strong>
				${d("accountcreator-page-section", r, a)}
			</span>
		</label>`;
  }
};

// src/ui/list/source/sources-view.ts
var rt = (t) => me(d("accountcreator-place-question", t), [
  { action: "replace", label: d("accountcreator-place-replace"), flags: "destructive" },
  { action: "add", label: d("accountcreator-place-add"), flags: "progressive" }
]), H = class {
  /**
   * @param list
   * @param pages
   * @param problemText Why a part of the program did not come, and what to do
   */
  constructor(e, r, n) {
    this.list = e;
    this.element = document.createElement("div");
    let o = this.place = new $(e, () => rt(e.rows.length));
    this.file = new C(e, o, DOMParser, () => this.fileView.render()), this.page = new A(e, o, r, DOMParser, () => this.pageView.render()), this.fileView = new D(this.file, n), this.pageView = new M(this.page), this.element.append(this.pageView.element, this.fileView.element);
  }
  /** Resolves when the file is in the list, or it has been said why not. */
  openFile(e) {
    return this.page.end(), this.file.open({ name: e.name, bytes: () => F(e) });
  }
  openPage() {
    this.file.forget(), this.page.begin(), this.pageView.focus();
  }
  /** Of a list that was emptied nothing is left of what it was taken from. */
  follow() {
    this.list.state.text === "" && (this.place.forget(), this.file.state.kind === "read" && this.file.forget());
  }
};

// src/ui/list/source/sheet-file.ts
function nt(t, e) {
  return u(this, null, function* () {
    let r = yield F(e);
    if (r === null)
      return { text: null, problem: d("accountcreator-file-unreadable", e.name) };
    let { text: n, problem: o } = yield t.draft.readSource({ kind: "file", name: e.name, bytes: r });
    return o ? { text: null, problem: R(o.code) } : { text: n, problem: null };
  });
}

// taken:core/wiki/shape
var be = mw.libs.accountCreator.parts.core.modules[79], U = mw.libs.accountCreator.parts.core.modules[80], B = mw.libs.accountCreator.parts.core.modules[81];

// taken:core/wiki/wiki-api
var xe = mw.libs.accountCreator.parts.core.modules[83], ye = mw.libs.accountCreator.parts.core.modules[85];

// src/wiki/mw-page-service.ts
var ot = ["missingtitle", "nosuchpageid", "invalidtitle", "pagecannotexist", "missingcontent-pageid"], I = class {
  constructor() {
    this.api = new ye();
  }
  findTitles(e, r) {
    return u(this, null, function* () {
      let n = yield this.api.get({
        action: "query",
        list: "prefixsearch",
        pssearch: e,
        psnamespace: "*",
        pslimit: "10"
      }, r);
      return be(U(n.query).prefixsearch).map((o) => B(U(o).title)).filter((o) => o !== "");
    });
  }
  readPage(e, r) {
    return u(this, null, function* () {
      try {
        let { parse: n } = yield this.api.get({
          action: "parse",
          page: e,
          redirects: "1",
          prop: "text",
          disableeditsection: "1",
          disabletoc: "1",
          disablelimitreport: "1"
        }, r), o = U(n);
        return { title: B(o.title) || e, html: B(o.text) };
      } catch (n) {
        if (n instanceof xe && ot.includes(n.code))
          return null;
        throw n;
      }
    });
  }
};

// src/accounts/list/read/source/address-book.ts
var we = (t) => Uint8Array.from(t, (e) => e.charCodeAt(0));
function it(t, e) {
  try {
    return e(we(atob(t.trim())), "utf-8");
  } catch (r) {
    return t;
  }
}
var q = (t) => t.split(/\r\n|\r|\n/), ve = (t) => t.replace(/(\r\n|\r|\n)[ \t]/g, "");
function st(t, e, r) {
  let n = t.replace(/=([0-9a-f]{2})/gi, (o, i) => String.fromCharCode(parseInt(i, 16)));
  try {
    return r(we(n), e);
  } catch (o) {
    return t;
  }
}
function at(t) {
  var r, n;
  let e = [];
  for (let o of q(ve(t))) {
    let i = (r = e[e.length - 1]) != null ? r : "";
    /quoted-printable/i.test((n = i.split(":", 1)[0]) != null ? n : "") && i.endsWith("=") ? e[e.length - 1] = i.slice(0, -1) + o : e.push(o);
  }
  return e;
}
function ct(t, e) {
  var c, l;
  let r = t.indexOf(":"), [n = "", ...o] = t.slice(0, Math.max(r, 0)).split(";"), i = o.join(";"), s = t.slice(r + 1), a = (l = (c = /charset="?([\w-]+)/i.exec(i)) == null ? void 0 : c[1]) != null ? l : "utf-8";
  return {
    name: n.replace(/.*\./, "").toUpperCase(),
    parameters: i,
    value: /quoted-printable/i.test(i) ? st(s, a, e) : s
  };
}
var K = (t) => t.replace(/\\n/gi, " ").replace(/\\(.)/g, "$1").trim();
function lt(t) {
  let [e = "", r = ""] = t.replace(/\\;/g, " ").split(";").map(K);
  return `${r} ${e}`.trim();
}
function dt(t) {
  var o, i;
  let e = (s) => {
    var a, c;
    return (c = (a = t.find(({ name: l }) => l === s)) == null ? void 0 : a.value) != null ? c : "";
  }, r = t.filter(({ name: s }) => s === "EMAIL"), n = (o = r.find(({ parameters: s }) => /[;,=]pref\b/i.test(s))) != null ? o : r[0];
  return {
    name: K(e("FN")) || lt(e("N")),
    email: K((i = n == null ? void 0 : n.value) != null ? i : "").replace(/^mailto:/i, ""),
    uid: ""
  };
}
var pt = (t) => t.some(({ name: e, value: r }) => /^(?:X-ADDRESSBOOKSERVER-)?KIND$/.test(e) && !/^\s*individual\s*$/i.test(r));
function ut(t, e) {
  return t.split(/^BEGIN:VCARD\s*$/im).slice(1).map((r) => at(r).map((n) => ct(n, e))).filter((r) => !pt(r)).map(dt);
}
var mt = /^(?:member|uniqueMember|memberUid|member ?url):|^objectClass:\s*(?:\S*group\S*|organi[sz]ation(?:alUnit|alRole)?|d?country|locality|dcObject|domain|device|applicationProcess)\s*$/im, ht = /^objectClass:\s*\S*person\S*\s*$/im;
function ft(t, e) {
  var o;
  let r = /* @__PURE__ */ new Map();
  for (let i of q(t)) {
    let [, s = "", a = "", c = ""] = (o = /^([^:]+):([:<]?)(.*)$/.exec(i)) != null ? o : [], l = s.replace(/;.*/, "").toLowerCase();
    l && a !== "<" && !r.has(l) && r.set(l, (a ? it(c, e) : c).trim());
  }
  let n = (i) => {
    var s;
    return (s = r.get(i)) != null ? s : "";
  };
  return {
    name: n("displayname") || n("cn") || `${n("givenname")} ${n("sn")}`.trim(),
    email: n("mail"),
    uid: n("uid")
  };
}
var gt = (t, e) => ve(t).split(/(?:\r\n|\r|\n){2,}/).filter((r) => /^dn:/m.test(r) && (ht.test(r) || !mt.test(r))).map((r) => ft(r, e));
function ke(t, e) {
  let [r = ""] = q(t.slice(0, 4e3)).filter((s) => !/^(\s*|#.*|version:.*)$/.test(s)), n;
  if (/^BEGIN:VCARD\s*$/i.test(r))
    n = ut(t, e);
  else if (/^dn::? /i.test(r))
    n = gt(t, e);
  else
    return null;
  let o = n.filter(({ name: s, email: a }) => s || a), i = o.some(({ uid: s }) => s !== "");
  return { kind: "table", sheets: [{ name: "", rows: [
    ["Name", "E-mail", ...i ? ["uid"] : []],
    ...o.map(({ name: s, email: a, uid: c }) => [s, a, ...i ? [c] : []])
  ] }] };
}

// src/accounts/list/read/source/file-kind.ts
var bt = [
  ["zip", "504b0304"],
  // An archive without files, and one that is split.
  ["archive", "504b0506"],
  ["archive", "504b0708"],
  ["archive", "1f8b08"],
  ["archive", "377abcaf271c"],
  ["archive", "526172211a07"],
  ["archive", "425a683.314159265359"],
  ["archive", "fd377a585a00"],
  ["archive", "28b52ffd"],
  ["archive", "7573746172", 257],
  ["archive", "4d53434600000000"],
  ["pdf", "25504446"],
  // PostScript.
  ["pdf", "25215053"],
  ["document", "7b5c727466"],
  ["picture", "89504e470d0a1a0a"],
  ["picture", "ffd8ff"],
  ["picture", "4749463837"],
  ["picture", "4749463839"],
  ["picture", "49492a00"],
  ["picture", "4d4d002a"],
  ["picture", "424d........0000"],
  ["picture", "00000100..00"],
  ["picture", "52494646........57454250"],
  ["picture", "384250530001"],
  // HEIC and AVIF, as telephones take them, are in the container of videos.
  ["picture", "000000..6674797068656"],
  ["picture", "000000..667479706d696631"],
  ["picture", "000000..66747970617669"],
  ["media", "000000..66747970"],
  ["media", "52494646........57415645"],
  ["media", "52494646........41564920"],
  ["media", "4f67675300"],
  ["media", "4944330.00"],
  ["media", "664c614300"],
  ["media", "1a45dfa3"],
  ["media", "4d54686400"],
  ["media", "3026b2758e66cf11"],
  ["binary", "4d5a90000300"],
  ["binary", "7f454c46"],
  ["binary", "cafebabe0000"],
  ["binary", "cffaedfe"],
  ["binary", "0061736d"],
  ["binary", "53514c69746520666f726d6174203300"],
  ["binary", "00010000"],
  ["binary", "4f54544f00"],
  ["binary", "774f464600"],
  ["binary", "774f463200"],
  ["binary", "62706c6973743030"]
], xt = "d0cf11e0a1b11ae1", yt = [
  ["EncryptedPackage", "encrypted"],
  ["Workbook", "old-spreadsheet"],
  ["Book", "old-spreadsheet"],
  ["WordDocument", "document"]
];
function wt(t) {
  return Array.from(t, (e) => e.toString(16).padStart(2, "0")).join("");
}
function vt(t, e, r) {
  for (let n = 0; n < e.length; n++)
    if (e[n] !== "." && e[n] !== t[r * 2 + n])
      return !1;
  return !0;
}
function kt(t) {
  var i, s;
  let e = new DataView(t.buffer, t.byteOffset, t.byteLength);
  if (t.length < 52)
    return "document";
  let r = 2 ** Math.min(e.getUint16(30, !0), 12), n = (e.getUint32(48, !0) + 1) * r, o = String.fromCharCode(...t.subarray(n, n + 4096)).replace(/\0/g, "");
  return (s = (i = yt.find(([a]) => o.includes(a))) == null ? void 0 : i[1]) != null ? s : "document";
}
function Te(t) {
  var r, n;
  if (!t.length)
    return "empty";
  let e = wt(t.subarray(0, 264));
  return e.startsWith(xt) ? kt(t) : (n = (r = bt.find(([, o, i]) => vt(e, o, i != null ? i : 0))) == null ? void 0 : r[0]) != null ? n : "text";
}

// taken:core/app/load-part-gadget
var _ = mw.libs.accountCreator.parts.core.modules[50];

// src/app/source-parts-gadget.ts
var Se = (t, e, r) => u(null, null, function* () {
  return (yield _("files")).detectEncoding(t, e, r);
}), Pe = (t) => u(null, null, function* () {
  return (yield _("files")).readSpreadsheet(t);
});

// src/accounts/list/read/source/samples.ts
function Ce(t) {
  let e = t.map((o) => o.matchAll(/[^\r\n]+/g)), r = t.map(() => []), n = /* @__PURE__ */ new Set();
  for (; n.size < 3; ) {
    let o = e.map((s) => {
      var a;
      return (a = s.next().value) == null ? void 0 : a[0];
    }), [i] = o;
    if (i === void 0)
      break;
    !n.has(i) && o.some((s = "") => /[^\u0000-\u007f]/.test(s)) && (n.add(i), r.forEach((s, a) => {
      var c;
      return s.push(((c = o[a]) != null ? c : "").slice(0, 60));
    }));
  }
  return r;
}

// src/accounts/list/read/source/text-kind.ts
var Tt = (t) => t.length < 2e3 && /^\s*\{/.test(t) && /"(doc_id|url)":\s*"/.test(t), St = (t) => /^\s*<\?xml\b/.test(t) && !/<html\b/i.test(t) && t.includes("urn:schemas-microsoft-com:office:spreadsheet");
function Ee(t) {
  try {
    return typeof JSON.parse(t) == "object";
  } catch (e) {
    if (e instanceof SyntaxError)
      return !1;
    throw e;
  }
}
var Pt = (t) => {
  var e, r;
  return /^\s*(?:\[\s*[{["]|\{\s*")/.test(t) && (Ee(t) || Ee((r = (e = /\S.*/u.exec(t)) == null ? void 0 : e[0]) != null ? r : ""));
}, Ct = /^(?:[!-9;-~]+:(?:\s|$)|[ \t]+\S|From )/;
function Et(t) {
  var n, o;
  let e = (o = (n = t.replace(/\r\n?/g, `
`).split(/\n[ \t]*\n/, 1)[0]) == null ? void 0 : n.split(`
`)) != null ? o : [], r = (i) => e.some((s) => i.test(s));
  return e.length > 2 && e.slice(0, -1).every((i) => Ct.test(i)) && r(/^(?:From|To|Date):/i) && r(/^(?:Received|Return-Path|Delivered-To|MIME-Version|Message-ID|Content-Type):/i);
}
function Ae(t) {
  let e = t.slice(0, 8192);
  return Tt(t) ? "web-shortcut" : St(e) ? "old-spreadsheet" : /^\s*BEGIN:VCALENDAR\b/i.test(e) ? "calendar" : Et(e) ? "message" : Pt(t) ? "data" : null;
}

// src/accounts/list/read/source/decode-as.ts
var At = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
function Ot(t, e) {
  let r = new DataView(t.buffer, t.byteOffset, t.byteLength), n = [];
  for (let o = 0; o + 3 < t.length; o += 4) {
    let i = r.getUint32(o, e), s = i <= 1114111 && (i < 55296 || i > 57343);
    n.push(String.fromCodePoint(s ? i : 65533));
  }
  return n.join("");
}
function W(t, e, r) {
  switch (e) {
    case "utf-32le":
    case "utf-32be":
      return Ot(t, e === "utf-32le").replace(/^\uFEFF/, "");
    case "windows-1252":
      return r(t, e).replace(/[\u0080-\u009f]/g, (n) => {
        var o;
        return (o = At[n.charCodeAt(0) - 128]) != null ? o : n;
      });
    case "windows-1258":
      return r(t, e).normalize();
    default:
      return r(t, e);
  }
}

// src/accounts/list/read/source/unicode.ts
function $t([t, e, r, n]) {
  return t === 239 && e === 187 && r === 191 ? "utf-8" : t === 255 && e === 254 ? r === 0 && n === 0 ? "utf-32le" : "utf-16le" : t === 254 && e === 255 ? "utf-16be" : t === 0 && e === 0 && r === 254 && n === 255 ? "utf-32be" : null;
}
var Ft = /* @__PURE__ */ new Set([9, 10, 13, 32, 44, 46, 59, 64]);
function Lt(t) {
  var o;
  let e = 0, r = 0, n = 0;
  for (let i = 0; i < t.length; i++)
    Ft.has((o = t[i]) != null ? o : 0) && (e++, r += i % 2 === 0 && t[i + 1] === 0 ? 1 : 0, n += i % 2 === 1 && t[i - 1] === 0 ? 1 : 0);
  return Math.max(r, n) * 2 <= e ? null : r > n ? "utf-16le" : "utf-16be";
}
function Rt(t) {
  return t < 128 ? 0 : t >= 194 && t <= 223 ? 1 : t >= 224 && t <= 239 ? 2 : t >= 240 && t <= 244 ? 3 : null;
}
function Dt(t, e, r) {
  var n;
  for (let o = e; o <= r; o++) {
    let i = (n = t[o]) != null ? n : 0;
    if (i < 128 || i > 191)
      return !1;
  }
  return !0;
}
function Nt(t) {
  var n;
  let e = 0, r = 0;
  for (let o = 0; o < t.length; o++) {
    let i = Rt((n = t[o]) != null ? n : 0);
    i !== 0 && (i !== null && Dt(t, o + 1, o + i) ? (e++, o += i) : r++);
  }
  return { right: e, wrong: r };
}
var Mt = (t) => t < 32 && !(t >= 9 && t <= 13) && t !== 26 && t !== 27;
function Ht(t) {
  let e = t.subarray(0, 65536), r = e.filter(Mt);
  return r.length > 3 && r.length * 20 > e.length;
}
var Ut = (t) => t.some((e, r) => e === 27 && (t[r + 1] === 36 || t[r + 1] === 40)), Bt = 3;
function It(t) {
  var o;
  let e = (o = $t(t)) != null ? o : Lt(t);
  if (e)
    return e;
  let { right: r, wrong: n } = Nt(t);
  return n * Bt <= r && !Ut(t) ? "utf-8" : null;
}
function Oe(t, e) {
  let r = It(t);
  return r != null && r.startsWith("utf-16") || r != null && r.startsWith("utf-32") ? { kind: "unicode", encoding: r, text: W(t, r, e) } : Ht(t) ? { kind: "binary" } : r ? { kind: "unicode", encoding: r, text: e(t, r) } : { kind: "legacy" };
}

// src/accounts/list/read/source/index.ts
var Wt = (t, e) => new TextDecoder(e).decode(t), T = (t) => ({ kind: "problem", code: t, detail: "" });
function Vt(t) {
  let e = [], r = 1;
  for (let [n] of t.matchAll(/\r\n?|\n|\u0000|\uFFFD/g))
    n === "\0" || n === "�" ? e.push({ code: n === "\0" ? "nul" : "undecodable", line: r }) : r++;
  return e;
}
var jt = (t) => /^\s*<(\?xml|office:document)\b/.test(t) && t.slice(0, 8192).includes("opendocument.spreadsheet"), $e = (t) => t.replace(/\u0000+/g, "");
function Gt({ encoding: t, certain: e, texts: r }) {
  var s, a;
  let n = Ce([...r.values()]), o = Array.from(r, ([c, l], p) => {
    var m;
    return { encoding: c, samples: (m = n[p]) != null ? m : [], text: $e(l) };
  }), i = (s = r.get(t)) != null ? s : "";
  return {
    kind: "text",
    encoding: t,
    certain: e,
    samples: (a = n[0]) != null ? a : [],
    text: $e(i),
    alternatives: o.slice(1),
    remarks: Vt(i)
  };
}
function Kt(t, e, r) {
  return u(this, null, function* () {
    var c, l;
    let n = (c = e.encoding) != null ? c : "", o = Oe(t, r);
    if (o.kind === "binary" && !n)
      return null;
    if (o.kind === "unicode" && (!n || n === o.encoding))
      return { encoding: o.encoding, certain: !0, texts: /* @__PURE__ */ new Map([[o.encoding, o.text]]) };
    let i = yield ((l = e.detectEncoding) != null ? l : Se)(t, e.language, r), s = o.kind === "unicode" ? [o.encoding] : [i.encoding, ...i.alternatives], a = n || i.encoding;
    return {
      encoding: a,
      certain: i.certain || n !== "",
      texts: new Map([a, ...s].map((p) => [p, i.decodeAs(p)]))
    };
  });
}
function Fe(t, e, r = !1) {
  return u(this, null, function* () {
    var p, m, f;
    let { bytes: n } = t, o = Te(n), i = (p = e.readSpreadsheet) != null ? p : Pe;
    if (o === "zip") {
      let g = yield i(n);
      return g.kind !== "packed" ? g : r ? T("archive") : Fe(y(x({}, t), { bytes: g.bytes }), e, !0);
    }
    if (o !== "text")
      return T(o);
    let s = (m = e.decode) != null ? m : Wt, a = yield Kt(n, e, s);
    if (!a)
      return T("binary");
    let c = Gt(a);
    if (jt(c.text)) {
      let g = yield i(n);
      return g.kind === "packed" ? T("broken") : g;
    }
    let l = Ae(c.text);
    return l !== null ? T(l) : c.text.trim() ? (f = ke(c.text, s)) != null ? f : c : T("empty");
  });
}

// taken:read/accounts/list/read/page-titles
var Le = mw.libs.accountCreator.parts.read.modules[3];

// taken:read/accounts/list/read/span-grid
var Re = mw.libs.accountCreator.parts.read.modules[6], De = mw.libs.accountCreator.parts.read.modules[7], Ne = mw.libs.accountCreator.parts.read.modules[8];

// src/accounts/list/read/source/html.ts
var Me = 3, He = 1, qt = /* @__PURE__ */ new Set(["STYLE", "SCRIPT", "TEMPLATE", "NOSCRIPT", "HEAD", "TITLE", "META", "LINK", "SVG", "BUTTON", "SELECT", "TEXTAREA"]), _t = /(?:^|\s)(?:mw-editsection|ext-discussiontools-init-replylink\S*|reference|toc|mw-empty-elt|navbox|catlinks|mw-jump-link|vector-toc|printfooter)(?:\s|$)/, zt = /* @__PURE__ */ new Set(["P", "DIV", "SECTION", "ARTICLE", "UL", "OL", "DL", "DT", "BLOCKQUOTE", "PRE", "HR", "FORM", "HEADER", "FOOTER", "MAIN", "TABLE", "CAPTION", "FIGURE"]), Xt = 600, b = (t, e) => {
  var r;
  return ((r = t.getAttribute) == null ? void 0 : r.call(t, e)) || "";
}, Yt = /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|(?:opacity|font-size)\s*:\s*0(?![.\d]*[1-9])|mso-hide\s*:\s*all|mso-list\s*:\s*ignore/i;
function V(t) {
  var e;
  return qt.has(t.nodeName.toUpperCase()) || _t.test(b(t, "class")) || Yt.test(b(t, "style")) || b(t, "aria-hidden") === "true" || typeof ((e = t.getAttribute) == null ? void 0 : e.call(t, "hidden")) == "string";
}
var z = (t) => /^(?:DEL|S|STRIKE)$/i.test(t.nodeName) || /text-decoration[^;]*line-through/i.test(b(t, "style")), Be = /^(?:[*#:]|==) /, Jt = (t) => t.map((e) => "line" in e ? e.line.replace(Be, "").replace(/ ==$/, "") : e.rows.map((r) => r.join(" ")).join(" ")).join(`
`);
function Zt(t) {
  let e = t.lastIndexOf("(");
  return e !== -1 && t.indexOf(")", e) === t.length - 1 ? t.slice(0, e).trimEnd() : t;
}
function Qt(t) {
  let e = Array.from(t.childNodes).flatMap((n) => /^T(?:BODY|HEAD|FOOT)$/i.test(n.nodeName) ? Array.from(n.childNodes) : [n]), r = (n) => e.filter(({ nodeName: o }) => o.toUpperCase() === n);
  return { rows: r("TR"), captions: r("CAPTION") };
}
var Ie = `<!-- rowspan × colspan > ${Re} -->`, X = class t {
  /**
   * @param titles
   * @param budget
   * @param depth
   * @param isCrossed Is what is read crossed out?
   */
  constructor(e, r = new De(), n = 0, o = !1) {
    this.titles = e;
    this.budget = r;
    this.depth = n;
    this.isCrossed = o;
    this.blocks = [];
    this.people = 0;
    this.line = "";
    /** Before the next line that has something in it. */
    this.mark = "";
    /** Who is named in the line. */
    this.named = /* @__PURE__ */ new Set();
    /** How many texts with an address in them were read. */
    this.addresses = 0;
  }
  read(e, r = "") {
    if (this.depth > Xt) {
      this.readDeep(e);
      return;
    }
    this.depth++;
    for (let n of Array.from(e.childNodes))
      if (n.nodeType === Me)
        this.addText(n);
      else if (n.nodeType === He && !V(n)) {
        let o = this.isCrossed;
        this.isCrossed = o || z(n), this.readElement(n, r), this.isCrossed = o;
      }
    this.depth--;
  }
  addText(e) {
    let r = (e.nodeValue || "").replace(/\s+/gu, " ");
    this.addresses += /[@＠]/.test(r) ? 1 : 0, this.add(r);
  }
  add(e) {
    this.line += this.isCrossed && e !== " " ? `<s>${e}</s>` : e;
  }
  /** Each element in a line of its own. */
  readDeep(e) {
    let r = [e];
    for (let n = r.pop(); n !== void 0; n = r.pop())
      if (n.nodeType === Me)
        this.addText(n);
      else if (n.nodeType === He && !V(n)) {
        this.flush();
        for (let o of Array.from(n.childNodes).reverse())
          r.push(o);
      }
    this.flush();
  }
  flush() {
    let e = this.line.replace(/ +/g, " ").replace(/<\/s>( ?)<s>/g, "$1").trim();
    e !== "" && (this.blocks.push({ line: (this.mark + e).replace(/^(==) (.*)$/, "$1 $2 ==") }), this.mark = ""), this.line = "", this.named.clear();
  }
  readElement(e, r) {
    let n = e.nodeName.toUpperCase();
    n === "BR" ? this.flush() : n === "A" ? this.readLink(e, r) : n === "TABLE" ? this.readTable(e) : n === "LI" || n === "DD" || /^H[1-6]$/.test(n) || /mso-?list/i.test(b(e, "class") + b(e, "style")) ? (this.flush(), this.mark = n === "LI" ? r : n === "DD" ? ": " : /^H/.test(n) ? "== " : "* ", this.read(e, r), this.flush(), this.mark = "") : zt.has(n) || n === "TR" || n === "TBODY" ? (this.flush(), this.read(e, n === "OL" ? "# " : n === "UL" ? "* " : r), this.flush()) : this.read(e, r);
  }
  readLink(e, r) {
    var a;
    let n = b(e, "href"), o = /^https?:/i.test(n) ? n : `https://wiki.invalid${n.replace(/^\.?\/*/, "/")}`, i = b(e, "title"), s = n === "" || n.startsWith("#") ? null : (a = this.titles.personAt(o)) != null ? a : this.titles.personIn(Zt(i));
    if (/^mailto:/i.test(n)) {
      let c = this.addresses;
      if (this.read(e, r), this.addresses === c) {
        let [l = ""] = n.slice(7).split("?");
        this.add(` <${l}>`);
      }
    } else s === null ? this.read(e, r) : this.named.has(s) || (this.people++, this.named.add(s), this.add(` [[User:${s}]] `));
  }
  /** A table, or what is in one that is only a frame around something else. Either way, each cell is read once. */
  readTable(e) {
    let r = new Ne(this.budget, []), n = [], { rows: o, captions: i } = Qt(e), s = o.map((c) => this.readRow(c, r, n));
    this.flush();
    let { rows: a } = r;
    if (a.some((c) => c.filter((l) => l.length > 0).length > 1)) {
      this.blocks.push({ rows: a.map((c) => c.map(Jt)), isHead: s });
      return;
    }
    for (let c of i)
      this.read(c), this.flush();
    n.forEach((c) => c.forEach((l) => this.take(l)));
  }
  /** @return Does it hold headings alone? */
  readRow(e, r, n) {
    let o = 0, i = 0;
    r.beginRow();
    for (let s of Array.from(e.childNodes)) {
      let a = s.nodeName.toUpperCase();
      if (a !== "TD" && a !== "TH")
        continue;
      r.skipSpanned();
      let c = new t(
        this.titles,
        this.budget,
        this.depth + 3,
        this.isCrossed || z(e) || z(s)
      ), l = !V(e) && !V(s);
      l && c.read(s), c.flush(), this.people += c.people, r.add(c.blocks, Number(b(s, "rowspan")), Number(b(s, "colspan"))), l && n.push(c.blocks), o += a === "TH" ? 1 : 0, i += a === "TD" && c.blocks.length > 0 ? 1 : 0;
    }
    return r.skipSpanned(), o > 0 && i === 0;
  }
  /** What a cell of a frame holds, as if it stood in place of the frame. */
  take(e) {
    "line" in e ? (this.blocks.push(Be.test(e.line) ? e : { line: this.mark + e.line }), this.mark = "") : this.blocks.push(e);
  }
}, Ue = (t) => t.replace(/\s+/gu, " ").replace(/\|/g, "/");
function Y(t) {
  return "line" in t ? [t.line] : [
    "{|",
    ...t.rows.flatMap((e, r) => e.length === 0 ? [] : t.isHead[r] ? `! ${e.map(Ue).join(" !! ")}` : `| ${e.map(Ue).join(" || ")}`),
    "|}"
  ];
}
function We(t) {
  return /^\s*</.test(t) && /<(?:html|body|head|meta|style|table)\b/i.test(t.slice(0, 8192));
}
function Ve(t, e, r) {
  let n = new X(e);
  return n.read(new r().parseFromString(t, "text/html").body), n.flush(), n;
}
function je(t, e, r) {
  let { blocks: n, budget: o } = Ve(t, e, r);
  return [...o.isSpent ? [Ie] : [], ...n.flatMap(Y)].join(`
`);
}
function J(t, e, r, n) {
  let o = Ve(t, r, n), i = o.blocks.filter((s) => "rows" in s);
  return o.budget.isSpent ? [Ie, ...e.trim() !== "" ? [e] : o.blocks.flatMap(Y)].join(`
`) : i.length === 0 && o.people === 0 && e.trim() !== "" ? e : i.length === o.blocks.length && o.people === 0 ? O(i.flatMap(({ rows: s }) => s), "	", `
`) : o.blocks.flatMap(Y).join(`
`);
}

// src/accounts/list/read/source/markup-source.ts
var er = (n, o, i) => u(null, [n, o, i], function* (t, { userNamespaces: e }, r) {
  let s = new Le(e);
  switch (t.kind) {
    case "html":
      return J(t.html, t.text, s, r);
    case "page":
      return je(t.html, s, r);
    case "text":
      return We(t.text) ? J(t.text, "", s, r) : t.text;
  }
});

// src/app/sources-part.ts
pe(ne);
function so(t) {
  return new H(t, new I(), oe);
}

// sources.js
mw.libs.accountCreator.parts.sources.modules = [W];
return { decodeSource: Fe, makeSources: so, readSheetFile: nt, textOfMarkup: er };
} };
// </nowiki>
