// <nowiki>
/*!
 * AccountCreator 0.1.0+533453da: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.sources = { on: {"core":"3b5cface","checks":"d109be68","steps":"578acaeb","read":"546c88cb","list":"5f9aad49"}, contents: 'a2139732', run: function () {
'use strict';
var pe = Object.defineProperty;
var de = Object.defineProperties;
var ue = Object.getOwnPropertyDescriptors;
var w = Object.getOwnPropertySymbols;
var H = Object.prototype.hasOwnProperty;
var j = Object.prototype.propertyIsEnumerable;
var U = (r, e, t) => e in r ? pe(r, e, { enumerable: true, configurable: true, writable: true, value: t }) : r[e] = t;
var v = (r, e) => {
  for (var t in e || (e = {}))
    if (H.call(e, t))
      U(r, t, e[t]);
  if (w)
    for (var t of w(e)) {
      if (j.call(e, t))
        U(r, t, e[t]);
    }
  return r;
};
var B = (r, e) => de(r, ue(e));
var G = (r, e) => {
  var t = {};
  for (var o in r)
    if (H.call(r, o) && e.indexOf(o) < 0)
      t[o] = r[o];
  if (r != null && w)
    for (var o of w(r)) {
      if (e.indexOf(o) < 0 && j.call(r, o))
        t[o] = r[o];
    }
  return t;
};
var u = (r, e, t) => {
  return new Promise((o, i) => {
    var n = (l) => {
      try {
        c(t.next(l));
      } catch (p) {
        i(p);
      }
    };
    var a = (l) => {
      try {
        c(t.throw(l));
      } catch (p) {
        i(p);
      }
    };
    var c = (l) => l.done ? o(l.value) : Promise.resolve(l.value).then(n, a);
    c((t = t.apply(r, e)).next());
  });
};

// src/i18n/en.json
var z = { "accountcreator-page-title": "Title of the page", "accountcreator-page-read": "Look for people", "accountcreator-page-leave": "Cancel", "accountcreator-page-missing": "This wiki has no page “$1”.", "accountcreator-page-empty": "There are no people on the page “$1”.", "accountcreator-page-failed": "The page “$1” could not be read. Check the connection and try again.", "accountcreator-page-sections": "Whom do you want from “$1”?", "accountcreator-page-top": "Top of the page", "accountcreator-page-section": "{{PLURAL:$1|One person|$1 people}}: $2", "accountcreator-page-take": "{{PLURAL:$1|0=Choose a section|Take one person|Take $1 people}}", "accountcreator-source-reading": "Reading “$1” …", "accountcreator-file-read": "From the file “$1”.", "accountcreator-file-refused": "“$1”: $2", "accountcreator-sheet-choice": "Sheet of the file:", "accountcreator-encoding": "Encoding of the file:", "accountcreator-encoding-option": "$1: $2", "accountcreator-encoding-samples": "Lines of the file in this encoding", "accountcreator-encoding-doubt": "The file does not say how its letters are encoded. If these names look wrong, choose another encoding.", "accountcreator-place-question": "The list holds {{PLURAL:$1|0=text|one person|$1 people}} already. Add the new people to it, or replace it?", "accountcreator-place-add": "Add", "accountcreator-file-empty": "There is nothing in this file.", "accountcreator-file-old-spreadsheet": "This kind of spreadsheet cannot be read here. Open it in a spreadsheet program and save it as CSV or .xlsx.", "accountcreator-file-encrypted": "This spreadsheet is locked with a password. Open it in a spreadsheet program and save it as CSV.", "accountcreator-file-document": "This is a text document. Open it, copy the list or table in it, and paste it here.", "accountcreator-file-pdf": "This is a PDF. Open it, copy the names in it, and paste them here; or ask for the list as a spreadsheet.", "accountcreator-file-picture": "This is a picture. Type the names, or ask for the list as text or as a spreadsheet.", "accountcreator-file-archive": "This is a packed folder, such as a .zip. Unpack it and open the list in it.", "accountcreator-file-media": "This is sound or video. Choose a file with a list of people.", "accountcreator-file-binary": "This file is neither text nor a spreadsheet. Choose a file with a list of people.", "accountcreator-file-web-shortcut": "This file only points to a document on the web. Open the document there and download it as CSV or .xlsx.", "accountcreator-file-broken": "This spreadsheet is damaged. Open it in a spreadsheet program and save it anew, or download it again.", "accountcreator-file-too-large": "This spreadsheet is too large to be read here. Copy the cells with the people and paste them.", "accountcreator-file-unreadable": "Your browser cannot read the file “$1”. Perhaps it was changed, moved or deleted after you chose it. Choose it again, or copy what is in it and paste it here." };

// taken:core/app/part-problem
var _ = mw.libs.accountCreator.parts.core.modules[46];

// src/accounts/list/source/file-source.ts
var k = class {
  constructor(e, t, o) {
    this.list = e;
    this.place = t;
    this.changed = o;
    this.state = { kind: "none" };
    this.source = null;
    /** Counts the readings: what comes of any but the last is not wanted any more. */
    this.readings = 0;
  }
  open(e) {
    return u(this, null, function* () {
      const { name: t } = e;
      const o = this.begin({ kind: "reading", name: t });
      const i = yield e.bytes();
      if (o !== this.readings) {
        return;
      }
      if (i === null) {
        this.show({ kind: "unreadable", name: t });
        return;
      }
      this.source = { name: t, bytes: i };
      yield this.read({}, o, (n) => this.place.put(n), { kind: "none" });
    });
  }
  /** Reads the same file in another encoding, or another sheet of it. */
  choose(e) {
    return u(this, null, function* () {
      const { state: t } = this;
      if (t.kind === "read") {
        const o = this.begin({ kind: "reading", name: t.name });
        yield this.read(e, o, (i) => this.place.putAgain(i), t);
      }
    });
  }
  /** The list is empty again, or comes from something else. */
  forget() {
    if (this.state.kind !== "none" && this.state.kind !== "reading") {
      this.source = null;
      this.begin({ kind: "none" });
    }
  }
  /** @param otherwise What to show where the person does not want it */
  read(e, t, o, i) {
    return u(this, null, function* () {
      const { source: n } = this;
      if (!n) {
        return;
      }
      const { name: a } = n;
      try {
        const c = yield this.list.draft.readSource(v({ kind: "file" }, n), e);
        if (t !== this.readings) {
          return;
        }
        if (c.problem) {
          this.show({ kind: "refused", name: a, code: c.problem.code });
          return;
        }
        const l = yield o(c);
        const { encoding: p, sheets: d, sheet: h } = c;
        this.show(l ? { kind: "read", name: a, encoding: p, sheets: d, sheet: h } : i);
      } catch (c) {
        if (t === this.readings) {
          this.show({ kind: "failed", name: a, error: c });
        }
      }
    });
  }
  begin(e) {
    this.readings++;
    this.show(e);
    return this.readings;
  }
  show(e) {
    this.state = e;
    this.changed();
  }
};

// taken:core/accounts/contract/service
var J = mw.libs.accountCreator.parts.core.modules[29];

// taken:core/accounts/contract/cancellation
var N = mw.libs.accountCreator.parts.core.modules[0];

// taken:list/accounts/list/linked-names
var T = mw.libs.accountCreator.parts.list.modules[4];

// src/accounts/list/source/page-sections.ts
var he = /^== (.*) ==$/;
var ge = 3;
function X(r, e) {
  var o, i;
  const t = [{ heading: "", lines: [] }];
  for (const n of r.split("\n")) {
    const a = (o = he.exec(n)) == null ? void 0 : o[1];
    if (a === void 0) {
      (i = t[t.length - 1]) == null ? void 0 : i.lines.push(n);
    } else {
      t.push({ heading: a, lines: [] });
    }
  }
  return t.map(({ heading: n, lines: a }) => {
    const c = a.join("\n").trim();
    const { rows: l } = e(c).readings[0];
    return {
      heading: n,
      text: c,
      people: l.length,
      isLinked: T(c).size > 0,
      examples: l.slice(0, ge).map(({ username: p, realname: d, email: h }) => p || d || h)
    };
  }).filter(({ people: n }) => n > 0);
}

// src/accounts/list/source/page-source.ts
function fe(r) {
  const e = r.filter(({ isLinked: i }) => i);
  const [t, o] = e.length > 0 ? e : r;
  return t && !o ? [r.indexOf(t)] : [];
}
var P = class {
  /**
   * @param list
   * @param place
   * @param pages
   * @param parser The browser's DOMParser
   * @param changed
   */
  constructor(e, t, o, i, n) {
    this.list = e;
    this.place = t;
    this.pages = o;
    this.parser = i;
    this.changed = n;
    /** Null: no page is wanted. */
    this.state = null;
    this.asked = new N();
  }
  begin() {
    this.show({ kind: "asking", titles: [] });
  }
  end() {
    this.asked.cancel();
    this.show(null);
  }
  /** Looks for pages while their title is typed. */
  find(e) {
    return u(this, null, function* () {
      const t = this.askAnew();
      try {
        const o = e.trim() === "" ? [] : yield this.pages.findTitles(e, t);
        if (!t.cancelled) {
          this.show({ kind: "asking", titles: o });
        }
      } catch (o) {
      }
    });
  }
  /** Reads a page, and takes its people at once where it is clear who is meant. */
  read(e) {
    return u(this, null, function* () {
      const t = this.askAnew();
      this.show({ kind: "reading", title: e });
      try {
        const o = yield this.pages.readPage(e, t);
        const { draft: i } = this.list;
        const n = o && (yield i.readSource({ kind: "page", html: o.html }, { DOMParser: this.parser })).text;
        if (t.cancelled) {
          return;
        }
        const a = n === null ? [] : X(n, (c) => i.readText(c));
        if (o === null) {
          this.show({ kind: "missing", title: e });
        } else if (a.length === 0) {
          this.show({ kind: "empty", title: o.title });
        } else {
          this.show({ kind: "choosing", title: o.title, sections: a, chosen: fe(a) });
          if (a.length === 1) {
            yield this.take();
          }
        }
      } catch (o) {
        if (!t.cancelled) {
          this.show({ kind: "failed", title: e, error: J.from(o) });
        }
      }
    });
  }
  choose(e, t) {
    const { state: o } = this;
    if ((o == null ? void 0 : o.kind) === "choosing") {
      const i = o.chosen.filter((n) => n !== e);
      this.show(B(v({}, o), { chosen: t ? [...i, e].sort((n, a) => n - a) : i }));
    }
  }
  /** Puts the people of the chosen sections into the list. */
  take() {
    return u(this, null, function* () {
      const { state: e } = this;
      if ((e == null ? void 0 : e.kind) === "choosing" && e.chosen.length > 0) {
        const t = e.sections.filter((o, i) => e.chosen.includes(i)).map((o) => o.text).join("\n");
        if (yield this.place.put(yield this.list.draft.readSource({ kind: "text", text: t }, {}))) {
          this.show(null);
        }
      }
    });
  }
  askAnew() {
    this.asked.cancel();
    this.asked = new N();
    return this.asked;
  }
  show(e) {
    this.state = e;
    this.changed();
  }
};

// taken:read/accounts/list/delimited-text
var Y = mw.libs.accountCreator.parts.read.modules[0];

// src/accounts/list/extra-columns.ts
var q = 200;
var be = "…";
function K(r, e, t, o = () => 0) {
  const i = /* @__PURE__ */ new Map();
  for (const p of r.flatMap(({ extra: d }) => d)) {
    if (!i.has(e(p))) {
      i.set(e(p), p);
    }
  }
  const n = [...i].sort(([, p], [, d]) => o(p, d));
  const a = new Map(n.slice(0, q).map(([p], d) => [p, d]));
  const c = n.slice(0, q).map(([, p]) => t(p));
  const l = n.length > q;
  return {
    headings: l ? [...c, be] : c,
    cellsOf: ({ extra: p }) => {
      const d = c.map(() => "");
      const h = [];
      for (const g of [...p].reverse()) {
        const V = a.get(e(g));
        if (V === void 0) {
          h.unshift(`${t(g)}: ${g.value}`);
        } else {
          const I = d[V];
          d[V] = I ? `${g.value} | ${I}` : g.value;
        }
      }
      return l ? [...d, h.join(" | ")] : d;
    }
  };
}

// src/accounts/list/source/joined-text.ts
var xe = [
  ["username", "Username"],
  ["email", "E-mail"],
  ["realname", "Real name"],
  ["password", "Password"],
  ["reason", "Reason"],
  ["mode", "Mode"]
];
var D = (r) => r.replace(/\s+/gu, " ");
function ye(r, e) {
  const t = xe.filter(([n]) => n === "username" || r.some(({ request: a }) => {
    var c;
    return ((c = a[n]) != null ? c : "") !== "";
  }));
  const o = K(r, ({ heading: n }) => n, ({ heading: n }) => D(n));
  const i = ({ request: n }, a) => {
    var c;
    return a === "username" && e.has(n.username) ? `[[User:${n.username}]]` : D((c = n[a]) != null ? c : "");
  };
  return Y([
    [...t.map(([, n]) => n), ...o.headings],
    ...r.map((n) => [
      ...t.map(([a]) => i(n, a)),
      ...o.cellsOf(n).map(D)
    ])
  ], "	", "\n");
}
var Q = ({ username: r, email: e, realname: t }) => JSON.stringify([r, e, t]);
function Z(r, e, t) {
  const o = [...r.people, ...e.people];
  const i = `${r.text.trimEnd()}
${e.text}`;
  const n = t(i).readings[0].rows.map(Q);
  const a = n.length === o.length && o.every(({ request: c }, l) => Q(c) === n[l]);
  return a ? i : ye(o, T(`${r.text}
${e.text}`));
}

// src/accounts/list/source/placed-text.ts
var we = ({ readings: [r] }) => {
  var e;
  return ((e = r == null ? void 0 : r.rows) != null ? e : []).map((i) => {
    var n = i, { extra: t } = n, o = G(n, ["extra"]);
    return { request: o, extra: t };
  });
};
var $ = class {
  /**
   * @param list
   * @param decide Asks the person; null: it is not to be put there at all
   */
  constructor(e, t) {
    this.list = e;
    this.decide = t;
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
      const { text: t } = this.list.state;
      const o = t.trim() === "" ? "replace" : yield this.decide();
      if (o === null) {
        return false;
      }
      this.before = { text: "", people: [] };
      if (o === "add") {
        const i = t.split("\n").length;
        this.before = { text: t, people: this.list.rows.filter(({ line: n }) => n <= i) };
      }
      this.write(e);
      return true;
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
      if (this.list.state.text !== this.placed) {
        return this.put(e);
      }
      this.write(e);
      return true;
    });
  }
  /** The list was emptied: what it was put together of, perhaps with passwords, is of no use any more. */
  forget() {
    this.placed = null;
    this.before = { text: "", people: [] };
  }
  write(e) {
    const { draft: t } = this.list;
    const o = e.text.replace(/\r\n?/g, "\n");
    this.placed = this.before.text === "" ? o : Z(this.before, { text: o, people: we(e) }, (i) => t.readText(i));
    t.setText(this.placed);
  }
};

// taken:core/ui/shared/deliberate-press
var ee = mw.libs.accountCreator.parts.core.modules[49];

// taken:core/ui/shared/messages
var te = mw.libs.accountCreator.parts.core.modules[55];
var f = mw.libs.accountCreator.parts.core.modules[56];
var s = mw.libs.accountCreator.parts.core.modules[57];

// taken:core/ui/shared/window-layer
var oe = mw.libs.accountCreator.parts.core.modules[66];

// src/ui/shared/ask-which.ts
function re(r, e) {
  return new Promise((t) => {
    const o = new OO.ui.WindowManager();
    const i = new OO.ui.MessageDialog({ classes: ["accountcreator-question"] });
    oe(o);
    o.addWindows([i]);
    const [n] = i.$element.get();
    const a = o.openWindow(i, {
      message: r,
      actions: [
        { action: "stay", label: s("accountcreator-stay"), flags: ["safe", "primary"] },
        ...e.map(({ action: l, label: p, flags: d }) => ({ action: l, label: p, flags: d != null ? d : [] }))
      ]
    });
    const c = n ? new ee(n) : null;
    void a.opened.then(() => {
      for (const l of i.getActions().get()) {
        l.$button.attr("data-accountcreator-action", l.getAction());
      }
      c == null ? void 0 : c.appeared();
    });
    void a.closed.then((l) => {
      var d, h;
      o.destroy();
      const p = typeof l === "object" && l !== null ? l.action : void 0;
      t((h = (d = e.find((g) => g.action === p)) == null ? void 0 : d.action) != null ? h : null);
    });
  });
}

// taken:list/ui/list/opened-file
var C = mw.libs.accountCreator.parts.list.modules[17];

// taken:list/lit-html/lit-html
var m = mw.libs.accountCreator.parts.list.modules[8];
var b = mw.libs.accountCreator.parts.list.modules[9];
var S = mw.libs.accountCreator.parts.list.modules[10];

// taken:core/accounts/contract/outcome
var x = mw.libs.accountCreator.parts.core.modules[18];

// src/ui/list/file-texts.ts
function L(r) {
  switch (r) {
    case "empty":
      return s("accountcreator-file-empty");
    case "old-spreadsheet":
      return s("accountcreator-file-old-spreadsheet");
    case "encrypted":
      return s("accountcreator-file-encrypted");
    case "document":
      return s("accountcreator-file-document");
    case "pdf":
      return s("accountcreator-file-pdf");
    case "picture":
      return s("accountcreator-file-picture");
    case "archive":
      return s("accountcreator-file-archive");
    case "media":
      return s("accountcreator-file-media");
    case "binary":
      return s("accountcreator-file-binary");
    case "web-shortcut":
      return s("accountcreator-file-web-shortcut");
    case "broken":
      return s("accountcreator-file-broken");
    case "too-large":
      return s("accountcreator-file-too-large");
    default:
      return x(r);
  }
}

// taken:list/ui/list/message-box
var y = mw.libs.accountCreator.parts.list.modules[16];

// src/ui/list/source/file-view.ts
var A = class {
  /**
   * @param file
   * @param problemText Why a part of the program did not come, and what to do
   */
  constructor(e, t) {
    this.file = e;
    this.problemText = t;
    this.element = document.createElement("div");
    this.problem = new y("error");
    this.doubt = new y("warning");
    this.element.className = "accountcreator-source-file";
    this.render();
  }
  render() {
    const e = this.problemOf();
    this.problem.show(e === "" ? null : m`${e}`);
    const { state: t } = this.file;
    const o = t.kind === "read" ? t.encoding : null;
    this.doubt.show(o && !o.certain ? m`${s("accountcreator-encoding-doubt")}` : null);
    S(m`
			<div role="status">${this.statusText()}</div>
			<div role="alert">${this.problem.element}</div>
			${t.kind === "read" && t.sheets.length > 1 ? this.sheetTemplate(t.sheets, t.sheet) : b}
			<div role="status">${this.doubt.element}</div>
			${o && o.alternatives.length > 0 ? this.encodingTemplate(o) : b}`, this.element);
  }
  problemOf() {
    const { state: e } = this.file;
    switch (e.kind) {
      case "none":
      case "reading":
      case "read":
        return "";
      case "unreadable":
        return s("accountcreator-file-unreadable", e.name);
      case "refused":
        return s("accountcreator-file-refused", e.name, L(e.code));
      case "failed":
        return this.problemText(e.error);
      default:
        return x(e);
    }
  }
  statusText() {
    const { state: e } = this.file;
    return e.kind === "reading" ? s("accountcreator-source-reading", e.name) : e.kind === "read" ? s("accountcreator-file-read", e.name) : "";
  }
  sheetTemplate(e, t) {
    const o = e.map((i) => ({ value: i, label: f(i) }));
    return this.choiceTemplate("sheet", s("accountcreator-sheet-choice"), t, o);
  }
  encodingTemplate({ encoding: e, samples: t, alternatives: o }) {
    const i = [{ encoding: e, samples: t }, ...o];
    const n = i.map(({ encoding: a, samples: [c = ""] }) => ({ value: a, label: s("accountcreator-encoding-option", a, c) }));
    return m`
			${this.choiceTemplate("encoding", s("accountcreator-encoding"), e, n)}
			<ul class="accountcreator-samples" aria-label=${s("accountcreator-encoding-samples")}>
				${t.map((a) => m`<li><bdi>${a}</bdi></li>`)}
			</ul>`;
  }
  choiceTemplate(e, t, o, i) {
    const n = ({ target: a }) => {
      if (a instanceof HTMLSelectElement) {
        void this.file.choose(e === "sheet" ? { sheet: a.value } : { encoding: a.value });
      }
    };
    return m`<label class="accountcreator-source-choice">
			${t}
			<select name=${e === "sheet" ? "worksheet" : e} @change=${n}>
				${i.map((a) => m`<option
					value=${a.value} .selected=${a.value === o}
				>${a.label}</option>`)}
			</select>
		</label>`;
  }
};

// taken:core/accounts/contract/declarations
var ie = mw.libs.accountCreator.parts.core.modules[8];

// taken:core/ui/shared/wiki-html
var ne = mw.libs.accountCreator.parts.core.modules[65];

// taken:list/ui/list/local-texts
var ae = mw.libs.accountCreator.parts.list.modules[13];

// src/ui/list/source/title-field.ts
var ve = 250;
var R = class {
  constructor(e) {
    this.actions = e;
    /** What was asked about last, or put in by choosing it: not to be asked about again. */
    this.known = "";
    var o;
    this.box = new OO.ui.ComboBoxInputWidget({
      // What is put forward are the wiki's answers, which need not begin with the very letters that were typed.
      name: "pagetitle",
      $overlay: OO.ui.getDefaultOverlay(),
      menu: { filterFromInput: false }
    });
    this.box.$input.attr({
      spellcheck: "false",
      autocomplete: "off",
      "aria-controls": this.box.getMenu().getElementId()
    });
    this.box.on("change", () => this.changed());
    this.box.on("enter", () => this.enter());
    this.box.getMenu().on("choose", (i) => {
      this.enter(String(i.getData()));
    });
    const t = new OO.ui.FieldLayout(this.box, { align: "top", label: s("accountcreator-page-title") });
    this.element = (o = t.$element[0]) != null ? o : document.createElement("div");
  }
  focus() {
    this.box.focus();
  }
  suggest(e) {
    this.box.setOptions(e.map((t) => ({ data: t, label: f(t) })));
    this.box.getMenu().toggle(e.length > 0 && this.box.$input.is(":focus"));
  }
  /** What stands there is the title, or one that was put forward. */
  enter(e = this.box.getValue().trim()) {
    clearTimeout(this.timer);
    this.box.getMenu().toggle(false);
    if (e === "") {
      this.focus();
    } else {
      this.known = e;
      this.actions.entered(e);
    }
  }
  changed() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const e = this.box.getValue();
      if (e !== this.known) {
        this.known = e;
        this.actions.typed(e);
      }
    }, ve);
  }
};

// src/ui/list/source/page-view.ts
function ke(r) {
  switch (r == null ? void 0 : r.kind) {
    case void 0:
    case "asking":
    case "reading":
    case "choosing":
      return "";
    case "missing":
      return s("accountcreator-page-missing", r.title);
    case "empty":
      return s("accountcreator-page-empty", r.title);
    case "failed":
      return ie(r.error.text) ? s("accountcreator-page-failed", r.title) : ne(r.error.text);
    default:
      return x(r);
  }
}
var E = class {
  constructor(e) {
    this.page = e;
    this.element = document.createElement("div");
    this.problem = new y("error");
    this.element.className = "accountcreator-source-page";
    this.field = new R({
      typed: (t) => {
        void e.find(t);
      },
      entered: (t) => {
        void e.read(t);
      }
    });
    this.render();
  }
  focus() {
    this.field.focus();
  }
  render() {
    const { state: e } = this.page;
    this.element.hidden = e === null;
    if ((e == null ? void 0 : e.kind) === "asking") {
      this.field.suggest(e.titles);
    }
    const t = ke(e);
    this.problem.show(t === "" ? null : m`${t}`);
    S(m`
			${this.field.element}
			<div role="status">${(e == null ? void 0 : e.kind) === "reading" ? s("accountcreator-source-reading", e.title) : b}</div>
			<div role="alert">${this.problem.element}</div>
			${(e == null ? void 0 : e.kind) === "choosing" ? this.sectionsTemplate(e) : b}
			<p class="accountcreator-source-buttons">
				${(e == null ? void 0 : e.kind) === "choosing" ? this.takeTemplate(e) : m`<button
					type="button" class="accountcreator-plain-button accountcreator-primary"
					data-accountcreator-action="read-page" @click=${() => this.field.enter()}
				>${s("accountcreator-page-read")}</button>`}
				<button
					type="button" class="accountcreator-plain-button" data-accountcreator-action="leave-page"
					@click=${() => this.page.end()}
				>${s("accountcreator-page-leave")}</button>
			</p>`, this.element);
  }
  takeTemplate({ sections: e, chosen: t }) {
    const o = () => {
      void this.page.take();
    };
    const i = t.reduce((n, a) => {
      var c, l;
      return n + ((l = (c = e[a]) == null ? void 0 : c.people) != null ? l : 0);
    }, 0);
    return m`<button
			type="button" class="accountcreator-plain-button accountcreator-primary"
			data-accountcreator-action="take-people" ?disabled=${i === 0} @click=${o}
		>${s("accountcreator-page-take", i)}</button>`;
  }
  sectionsTemplate({ title: e, sections: t, chosen: o }) {
    return m`<fieldset class="accountcreator-sections">
			<legend>${s("accountcreator-page-sections", e)}</legend>
			${t.map((i, n) => this.sectionTemplate(i, n, o.includes(n)))}
		</fieldset>`;
  }
  sectionTemplate({ heading: e, people: t, examples: o }, i, n) {
    const a = ({ target: l }) => {
      if (l instanceof HTMLInputElement) {
        this.page.choose(i, l.checked);
      }
    };
    const c = ae(o.map(f));
    return m`<label>
			<input type="checkbox" name="section" value=${i} .checked=${n} @change=${a}>
			<span>
				<strong><bdi>${e === "" ? s("accountcreator-page-top") : e}</bdi></strong>
				${s("accountcreator-page-section", t, c)}
			</span>
		</label>`;
  }
};

// src/ui/list/source/sources-view.ts
var Te = (r) => re(s("accountcreator-place-question", r), [
  { action: "replace", label: s("accountcreator-place-replace"), flags: "destructive" },
  { action: "add", label: s("accountcreator-place-add"), flags: "progressive" }
]);
var O = class {
  /**
   * @param list
   * @param pages
   * @param problemText Why a part of the program did not come, and what to do
   */
  constructor(e, t, o) {
    this.list = e;
    this.element = document.createElement("div");
    const i = this.place = new $(e, () => Te(e.rows.length));
    this.file = new k(e, i, () => this.fileView.render());
    this.page = new P(e, i, t, DOMParser, () => this.pageView.render());
    this.fileView = new A(this.file, o);
    this.pageView = new E(this.page);
    this.element.append(this.pageView.element, this.fileView.element);
  }
  openFile(e) {
    this.page.end();
    void this.file.open({ name: e.name, bytes: () => C(e) });
  }
  openPage() {
    this.file.forget();
    this.page.begin();
    this.pageView.focus();
  }
  /** Of a list that was emptied nothing is left of what it was taken from. */
  follow() {
    if (this.list.state.text === "") {
      this.place.forget();
      if (this.file.state.kind === "read") {
        this.file.forget();
      }
    }
  }
};

// src/ui/list/source/sheet-file.ts
function Pe(r, e) {
  return u(this, null, function* () {
    const t = yield C(e);
    if (t === null) {
      return { text: null, problem: s("accountcreator-file-unreadable", e.name) };
    }
    const { text: o, problem: i } = yield r.draft.readSource({ kind: "file", name: e.name, bytes: t });
    return i ? { text: null, problem: L(i.code) } : { text: o, problem: null };
  });
}

// taken:core/wiki/shape
var se = mw.libs.accountCreator.parts.core.modules[72];
var F = mw.libs.accountCreator.parts.core.modules[73];
var M = mw.libs.accountCreator.parts.core.modules[74];

// taken:core/wiki/wiki-api
var ce = mw.libs.accountCreator.parts.core.modules[75];
var le = mw.libs.accountCreator.parts.core.modules[77];

// src/wiki/mw-page-service.ts
var $e = ["missingtitle", "nosuchpageid", "invalidtitle", "pagecannotexist", "missingcontent-pageid"];
var W = class {
  constructor() {
    this.api = new le();
  }
  findTitles(e, t) {
    return u(this, null, function* () {
      const o = yield this.api.get({
        action: "query",
        list: "prefixsearch",
        pssearch: e,
        psnamespace: "*",
        pslimit: "10"
      }, t);
      return se(F(o.query).prefixsearch).map((i) => M(F(i).title)).filter((i) => i !== "");
    });
  }
  readPage(e, t) {
    return u(this, null, function* () {
      try {
        const { parse: o } = yield this.api.get({
          action: "parse",
          page: e,
          redirects: "1",
          prop: "text",
          disableeditsection: "1",
          disabletoc: "1",
          disablelimitreport: "1"
        }, t);
        const i = F(o);
        return { title: M(i.title) || e, html: M(i.text) };
      } catch (o) {
        if (o instanceof ce && $e.includes(o.code)) {
          return null;
        }
        throw o;
      }
    });
  }
};

// src/app/sources-part.ts
te(z);
function oo(r) {
  return new O(r, new W(), _);
}
return { makeSources: oo, readSheetFile: Pe };
} };
// </nowiki>
