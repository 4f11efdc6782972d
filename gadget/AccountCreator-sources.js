// <nowiki>
/*!
 * AccountCreator 0.1.0+c3dc8867: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.sources = { on: {"core":"da7e21d6","checks":"1ee9f5d8","steps":"e78edb22","words":"2cf2055b","read":"e78a7dee","table":"7628e008","list":"b9ddf15b"}, contents: '6c273e5f', run: function () {
'use strict';
var qe = Object.defineProperty;
var Ge = Object.defineProperties;
var _e = Object.getOwnPropertyDescriptors;
var P = Object.getOwnPropertySymbols;
var te = Object.prototype.hasOwnProperty;
var re = Object.prototype.propertyIsEnumerable;
var ee = (t, e, r) => e in t ? qe(t, e, { enumerable: true, configurable: true, writable: true, value: r }) : t[e] = r;
var x = (t, e) => {
  for (var r in e || (e = {}))
    if (te.call(e, r))
      ee(t, r, e[r]);
  if (P)
    for (var r of P(e)) {
      if (re.call(e, r))
        ee(t, r, e[r]);
    }
  return t;
};
var y = (t, e) => Ge(t, _e(e));
var ne = (t, e) => {
  var r = {};
  for (var n in t)
    if (te.call(t, n) && e.indexOf(n) < 0)
      r[n] = t[n];
  if (t != null && P)
    for (var n of P(t)) {
      if (e.indexOf(n) < 0 && re.call(t, n))
        r[n] = t[n];
    }
  return r;
};
var u = (t, e, r) => {
  return new Promise((n, o) => {
    var i = (c) => {
      try {
        a(r.next(c));
      } catch (l) {
        o(l);
      }
    };
    var s = (c) => {
      try {
        a(r.throw(c));
      } catch (l) {
        o(l);
      }
    };
    var a = (c) => c.done ? n(c.value) : Promise.resolve(c.value).then(i, s);
    a((r = r.apply(t, e)).next());
  });
};

// src/i18n/en.json
var oe = { "accountcreator-page-title": "Title of the page", "accountcreator-page-read": "Find people", "accountcreator-page-leave": "Cancel", "accountcreator-page-missing": "This wiki has no page “$1”.", "accountcreator-page-empty": "There are no people on the page “$1”.", "accountcreator-page-failed": "The page “$1” could not be read. Check your connection and try again.", "accountcreator-page-sections": "Who do you want to add from “$1”?", "accountcreator-page-top": "Top of the page", "accountcreator-page-section": "{{PLURAL:$1|1=One person|$1 people}}: $2", "accountcreator-page-take": "{{PLURAL:$1|0=Choose a section|1=Take one person|Take $1 people}}", "accountcreator-source-reading": "Reading “$1” …", "accountcreator-file-read": "From the file “$1”.", "accountcreator-file-refused": "“$1”: $2", "accountcreator-sheet-choice": "Sheet of the file:", "accountcreator-encoding": "Encoding of the file:", "accountcreator-encoding-option": "$1: $2", "accountcreator-encoding-samples": "Lines of the file in this encoding", "accountcreator-encoding-doubt": "The file does not say how its letters are encoded. If these names look wrong, choose another encoding.", "accountcreator-place-question": "The list already has {{PLURAL:$1|0=text|1=one person|$1 people}}. Add the new people to it, or replace it?", "accountcreator-place-add": "Add", "accountcreator-file-empty": "There is nothing in this file.", "accountcreator-file-old-spreadsheet": "This kind of spreadsheet cannot be read here. Open it in a spreadsheet program and save it as CSV or .xlsx.", "accountcreator-file-encrypted": "This spreadsheet is locked with a password. Open it in a spreadsheet program and save it as CSV.", "accountcreator-file-document": "This is a text document. Open it, copy the list or table in it, and paste it here.", "accountcreator-file-pdf": "This is a PDF. Open it, copy the names in it, and paste them here; or ask for the list as a spreadsheet.", "accountcreator-file-picture": "This is a picture. Type the names, or ask for the list as text or as a spreadsheet.", "accountcreator-file-archive": "This is a compressed folder, such as a .zip. Unpack it, then open the list in it.", "accountcreator-file-media": "This is audio or video. Choose a file with a list of people.", "accountcreator-file-binary": "This file is neither text nor a spreadsheet. Choose a file with a list of people.", "accountcreator-file-web-shortcut": "This file only points to a document on the web. Open the document there and download it as CSV or .xlsx.", "accountcreator-file-calendar": "This is a calendar entry. Open it in your calendar, copy the guests, and paste them here.", "accountcreator-file-message": "This is a saved message or web page. Open it, copy the names and addresses in it, and paste them here.", "accountcreator-file-data": "This file holds data for programs (JSON). Download the list as CSV or .xlsx, or paste the names here.", "accountcreator-file-broken": "This spreadsheet is damaged. Open it in a spreadsheet program and save it again, or download it again.", "accountcreator-file-too-large": "This spreadsheet is too large to read here. Copy the cells with the people and paste them.", "accountcreator-file-unreadable": "Your browser cannot read the file “$1”. Perhaps it was changed, moved or deleted after you chose it. Choose it again, or copy its contents and paste them here." };

// taken:core/app/part-problem
var ie = mw.libs.accountCreator.parts.core.modules[47];

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
      const { name: r } = e;
      const n = this.begin({ kind: "reading", name: r });
      const o = yield e.bytes();
      if (n !== this.readings) {
        return;
      }
      if (o === null) {
        this.show({ kind: "unreadable", name: r });
        return;
      }
      this.source = { name: r, bytes: o };
      yield this.read({}, n, (i) => this.place.put(i), { kind: "none" });
    });
  }
  /** Reads the same file in another encoding, or another sheet of it. */
  choose(e) {
    return u(this, null, function* () {
      const { state: r } = this;
      if (r.kind === "read") {
        const n = this.begin({ kind: "reading", name: r.name });
        yield this.read(e, n, (o) => this.place.putAgain(o), r);
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
  read(e, r, n, o) {
    return u(this, null, function* () {
      const { source: i } = this;
      if (!i) {
        return;
      }
      const { name: s } = i;
      try {
        const a = yield this.list.draft.readSource(
          x({ kind: "file" }, i),
          y(x({}, e), { DOMParser: this.parser })
        );
        if (r !== this.readings) {
          return;
        }
        if (a.problem) {
          this.show({ kind: "refused", name: s, code: a.problem.code });
          return;
        }
        const c = yield n(a);
        const { encoding: l, sheets: p, sheet: m } = a;
        this.show(c ? { kind: "read", name: s, encoding: l, sheets: p, sheet: m } : o);
      } catch (a) {
        if (r === this.readings) {
          this.show({ kind: "failed", name: s, error: a });
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
var se = mw.libs.accountCreator.parts.core.modules[28];

// taken:core/accounts/contract/cancellation
var j = mw.libs.accountCreator.parts.core.modules[0];

// taken:list/accounts/list/linked-names
var E = mw.libs.accountCreator.parts.list.modules[8];

// src/accounts/list/source/page-sections.ts
var Xe = /^== (.*) ==$/;
var Ye = 3;
function ae(t, e) {
  var n, o;
  const r = [{ heading: "", lines: [] }];
  for (const i of t.split("\n")) {
    const s = (n = Xe.exec(i)) == null ? void 0 : n[1];
    if (s === void 0) {
      (o = r[r.length - 1]) == null ? void 0 : o.lines.push(i);
    } else {
      r.push({ heading: s, lines: [] });
    }
  }
  return r.map(({ heading: i, lines: s }) => {
    const a = s.join("\n").trim();
    const { rows: c } = e(a).readings[0];
    return {
      heading: i,
      text: a,
      people: c.length,
      isLinked: E(a).size > 0,
      examples: c.slice(0, Ye).map(({ username: l, realname: p, email: m }) => l || p || m)
    };
  }).filter(({ people: i }) => i > 0);
}

// src/accounts/list/source/page-source.ts
function Je(t) {
  const e = t.filter(({ isLinked: o }) => o);
  const [r, n] = e.length > 0 ? e : t;
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
    this.asked.cancel();
    this.show(null);
  }
  /** Looks for pages while their title is typed. */
  find(e) {
    return u(this, null, function* () {
      const r = this.askAnew();
      try {
        const n = e.trim() === "" ? [] : yield this.pages.findTitles(e, r);
        if (!r.cancelled) {
          this.show({ kind: "asking", titles: n });
        }
      } catch (n) {
      }
    });
  }
  /** Reads a page, and takes its people at once where it is clear who is meant. */
  read(e) {
    return u(this, null, function* () {
      const r = this.askAnew();
      this.show({ kind: "reading", title: e });
      try {
        const n = yield this.pages.readPage(e, r);
        const { draft: o } = this.list;
        const i = n && (yield o.readSource({ kind: "page", html: n.html }, { DOMParser: this.parser })).text;
        if (r.cancelled) {
          return;
        }
        const s = i === null ? [] : ae(i, (a) => o.readText(a));
        if (n === null) {
          this.show({ kind: "missing", title: e });
        } else if (s.length === 0) {
          this.show({ kind: "empty", title: n.title });
        } else {
          this.show({ kind: "choosing", title: n.title, sections: s, chosen: Je(s) });
          if (s.length === 1) {
            yield this.take();
          }
        }
      } catch (n) {
        if (!r.cancelled) {
          this.show({ kind: "failed", title: e, error: se.from(n) });
        }
      }
    });
  }
  choose(e, r) {
    const { state: n } = this;
    if ((n == null ? void 0 : n.kind) === "choosing") {
      const o = n.chosen.filter((i) => i !== e);
      this.show(y(x({}, n), { chosen: r ? [...o, e].sort((i, s) => i - s) : o }));
    }
  }
  /** Puts the people of the chosen sections into the list. */
  take() {
    return u(this, null, function* () {
      const { state: e } = this;
      if ((e == null ? void 0 : e.kind) === "choosing" && e.chosen.length > 0) {
        const r = e.sections.filter((n, o) => e.chosen.includes(o)).map((n) => n.text).join("\n");
        if (yield this.place.put(yield this.list.draft.readSource({ kind: "text", text: r }, {}))) {
          this.show(null);
        }
      }
    });
  }
  askAnew() {
    this.asked.cancel();
    this.asked = new j();
    return this.asked;
  }
  show(e) {
    this.state = e;
    this.changed();
  }
};

// taken:read/accounts/list/delimited-text
var O = mw.libs.accountCreator.parts.read.modules[0];

// src/accounts/list/extra-columns.ts
var K = 200;
var Ze = "…";
function ce(t, e, r, n = () => 0) {
  const o = /* @__PURE__ */ new Map();
  for (const l of t.flatMap(({ extra: p }) => p)) {
    if (!o.has(e(l))) {
      o.set(e(l), l);
    }
  }
  const i = [...o].sort(([, l], [, p]) => n(l, p));
  const s = new Map(i.slice(0, K).map(([l], p) => [l, p]));
  const a = i.slice(0, K).map(([, l]) => r(l));
  const c = i.length > K;
  return {
    headings: c ? [...a, Ze] : a,
    cellsOf: ({ extra: l }) => {
      const p = a.map(() => "");
      const m = [];
      for (const f of [...l].reverse()) {
        const g = s.get(e(f));
        if (g === void 0) {
          m.unshift(`${r(f)}: ${f.value}`);
        } else {
          const Q = p[g];
          p[g] = Q ? `${f.value} | ${Q}` : f.value;
        }
      }
      return c ? [...p, m.join(" | ")] : p;
    }
  };
}

// src/accounts/list/source/joined-text.ts
var Qe = [
  ["username", "Username"],
  ["email", "E-mail"],
  ["realname", "Real name"],
  ["password", "Password"],
  ["reason", "Reason"],
  ["mode", "Mode"]
];
var q = (t) => t.replace(/\s+/gu, " ");
function et(t, e) {
  const r = Qe.filter(([i]) => i === "username" || t.some(({ request: s }) => {
    var a;
    return ((a = s[i]) != null ? a : "") !== "";
  }));
  const n = ce(t, ({ heading: i }) => i, ({ heading: i }) => q(i));
  const o = ({ request: i }, s) => {
    var a;
    return s === "username" && e.has(i.username) ? `[[User:${i.username}]]` : q((a = i[s]) != null ? a : "");
  };
  return O([
    [...r.map(([, i]) => i), ...n.headings],
    ...t.map((i) => [
      ...r.map(([s]) => o(i, s)),
      ...n.cellsOf(i).map(q)
    ])
  ], "	", "\n");
}
var le = ({ username: t, email: e, realname: r }) => JSON.stringify([t, e, r]);
function de(t, e, r) {
  const n = [...t.people, ...e.people];
  const o = `${t.text.trimEnd()}
${e.text}`;
  const i = r(o).readings[0].rows.map(le);
  const s = i.length === n.length && n.every(({ request: a }, c) => le(a) === i[c]);
  return s ? o : et(n, E(`${t.text}
${e.text}`));
}

// src/accounts/list/source/placed-text.ts
var tt = ({ readings: [t] }) => {
  var e;
  return ((e = t == null ? void 0 : t.rows) != null ? e : []).map((o) => {
    var i = o, { extra: r } = i, n = ne(i, ["extra"]);
    return { request: n, extra: r };
  });
};
var $ = class {
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
      const { text: r } = this.list.state;
      const n = r.trim() === "" ? "replace" : yield this.decide();
      if (n === null) {
        return false;
      }
      this.before = { text: "", people: [] };
      if (n === "add") {
        const o = r.split("\n").length;
        this.before = { text: r, people: this.list.rows.filter(({ line: i }) => i <= o) };
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
    const { draft: r } = this.list;
    const n = e.text.replace(/\r\n?/g, "\n");
    this.placed = this.before.text === "" ? n : de(this.before, { text: n, people: tt(e) }, (o) => r.readText(o));
    r.setText(this.placed);
  }
};

// taken:core/ui/shared/deliberate-press
var pe = mw.libs.accountCreator.parts.core.modules[50];

// taken:core/ui/shared/messages
var ue = mw.libs.accountCreator.parts.core.modules[57];
var w = mw.libs.accountCreator.parts.core.modules[59];
var d = mw.libs.accountCreator.parts.core.modules[60];

// taken:core/ui/shared/window-layer
var me = mw.libs.accountCreator.parts.core.modules[68];

// src/ui/shared/ask-which.ts
function he(t, e) {
  return new Promise((r) => {
    const n = new OO.ui.WindowManager();
    const o = new OO.ui.MessageDialog({ classes: ["accountcreator-question"] });
    me(n);
    n.addWindows([o]);
    const [i] = o.$element.get();
    const s = n.openWindow(o, {
      message: t,
      actions: [
        { action: "stay", label: d("accountcreator-stay"), flags: ["safe", "primary"] },
        ...e.map(({ action: c, label: l, flags: p }) => ({ action: c, label: l, flags: p != null ? p : [] }))
      ]
    });
    const a = i ? new pe(i) : null;
    void s.opened.then(() => {
      for (const c of o.getActions().get()) {
        c.$button.attr("data-accountcreator-action", c.getAction());
      }
      a == null ? void 0 : a.appeared();
    });
    void s.closed.then((c) => {
      var p, m;
      n.destroy();
      const l = typeof c === "object" && c !== null ? c.action : void 0;
      r((m = (p = e.find((f) => f.action === l)) == null ? void 0 : p.action) != null ? m : null);
    });
  });
}

// taken:list/ui/list/opened-file
var F = mw.libs.accountCreator.parts.list.modules[19];

// taken:table/lit-html/lit-html
var h = mw.libs.accountCreator.parts.table.modules[9];
var v = mw.libs.accountCreator.parts.table.modules[10];
var R = mw.libs.accountCreator.parts.table.modules[11];

// taken:core/accounts/contract/outcome
var k = mw.libs.accountCreator.parts.core.modules[17];

// src/ui/list/file-texts.ts
function L(t) {
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
var S = mw.libs.accountCreator.parts.table.modules[15];

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
    this.element.className = "accountcreator-source-file";
    this.render();
  }
  render() {
    const e = this.problemOf();
    this.problem.show(e === "" ? null : h`${e}`);
    const { state: r } = this.file;
    const n = r.kind === "read" ? r.encoding : null;
    this.doubt.show(n && !n.certain ? h`${d("accountcreator-encoding-doubt")}` : null);
    R(h`
			<div role="status">${this.statusText()}</div>
			<div role="alert">${this.problem.element}</div>
			${r.kind === "read" && r.sheets.length > 1 ? this.sheetTemplate(r.sheets, r.sheet) : v}
			<div role="status">${this.doubt.element}</div>
			${n && n.alternatives.length > 0 ? this.encodingTemplate(n) : v}`, this.element);
  }
  problemOf() {
    const { state: e } = this.file;
    switch (e.kind) {
      case "none":
      case "reading":
      case "read":
        return "";
      case "unreadable":
        return d("accountcreator-file-unreadable", e.name);
      case "refused":
        return d("accountcreator-file-refused", e.name, L(e.code));
      case "failed":
        return this.problemText(e.error);
      default:
        return k(e);
    }
  }
  statusText() {
    const { state: e } = this.file;
    return e.kind === "reading" ? d("accountcreator-source-reading", e.name) : e.kind === "read" ? d("accountcreator-file-read", e.name) : "";
  }
  sheetTemplate(e, r) {
    const n = e.map((o) => ({ value: o, label: w(o) }));
    return this.choiceTemplate("sheet", d("accountcreator-sheet-choice"), r, n);
  }
  encodingTemplate({ encoding: e, samples: r, alternatives: n }) {
    const o = [{ encoding: e, samples: r }, ...n];
    const i = o.map(({ encoding: s, samples: [a = ""] }) => ({ value: s, label: d("accountcreator-encoding-option", s, a) }));
    return h`
			${this.choiceTemplate("encoding", d("accountcreator-encoding"), e, i)}
			<ul class="accountcreator-samples" aria-label=${d("accountcreator-encoding-samples")}>
				${r.map((s) => h`<li><bdi>${s}</bdi></li>`)}
			</ul>`;
  }
  choiceTemplate(e, r, n, o) {
    const i = ({ target: s }) => {
      if (s instanceof HTMLSelectElement) {
        void this.file.choose(e === "sheet" ? { sheet: s.value } : { encoding: s.value });
      }
    };
    return h`<label class="accountcreator-source-choice">
			${r}
			<select name=${e === "sheet" ? "worksheet" : e} @change=${i}>
				${o.map((s) => h`<option
					value=${s.value} .selected=${s.value === n}
				>${s.label}</option>`)}
			</select>
		</label>`;
  }
};

// taken:core/accounts/contract/declarations
var fe = mw.libs.accountCreator.parts.core.modules[8];

// taken:core/ui/shared/wiki-html
var ge = mw.libs.accountCreator.parts.core.modules[67];

// taken:checks/ui/shared/local-texts
var be = mw.libs.accountCreator.parts.checks.modules[7];

// src/ui/list/source/title-field.ts
var rt = 250;
var N = class {
  constructor(e) {
    this.actions = e;
    /** What was asked about last, or put in by choosing it: not to be asked about again. */
    this.known = "";
    var n;
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
    this.box.getMenu().on("choose", (o) => {
      this.enter(String(o.getData()));
    });
    const r = new OO.ui.FieldLayout(this.box, { align: "top", label: d("accountcreator-page-title") });
    this.element = (n = r.$element[0]) != null ? n : document.createElement("div");
  }
  focus() {
    this.box.focus();
  }
  suggest(e) {
    this.box.setOptions(e.map((r) => ({ data: r, label: w(r) })));
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
    }, rt);
  }
};

// src/ui/list/source/page-view.ts
function nt(t) {
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
      return fe(t.error.text) ? d("accountcreator-page-failed", t.title) : ge(t.error.text);
    default:
      return k(t);
  }
}
var M = class {
  constructor(e) {
    this.page = e;
    this.element = document.createElement("div");
    this.problem = new S("error");
    this.element.className = "accountcreator-source-page";
    this.field = new N({
      typed: (r) => {
        void e.find(r);
      },
      entered: (r) => {
        void e.read(r);
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
    const r = nt(e);
    this.problem.show(r === "" ? null : h`${r}`);
    R(h`
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
    const n = () => {
      void this.page.take();
    };
    const o = r.reduce((i, s) => {
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
    const s = ({ target: c }) => {
      if (c instanceof HTMLInputElement) {
        this.page.choose(o, c.checked);
      }
    };
    const a = be(n.map(w));
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
var ot = (t) => he(d("accountcreator-place-question", t), [
  { action: "replace", label: d("accountcreator-place-replace"), flags: "destructive" },
  { action: "add", label: d("accountcreator-place-add"), flags: "progressive" }
]);
var H = class {
  /**
   * @param list
   * @param pages
   * @param problemText Why a part of the program did not come, and what to do
   */
  constructor(e, r, n) {
    this.list = e;
    this.element = document.createElement("div");
    const o = this.place = new $(e, () => ot(e.rows.length));
    this.file = new C(e, o, DOMParser, () => this.fileView.render());
    this.page = new A(e, o, r, DOMParser, () => this.pageView.render());
    this.fileView = new D(this.file, n);
    this.pageView = new M(this.page);
    this.element.append(this.pageView.element, this.fileView.element);
  }
  /** Resolves when the file is in the list, or it has been said why not. */
  openFile(e) {
    this.page.end();
    return this.file.open({ name: e.name, bytes: () => F(e) });
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
function it(t, e) {
  return u(this, null, function* () {
    const r = yield F(e);
    if (r === null) {
      return { text: null, problem: d("accountcreator-file-unreadable", e.name) };
    }
    const { text: n, problem: o } = yield t.draft.readSource({ kind: "file", name: e.name, bytes: r });
    return o ? { text: null, problem: L(o.code) } : { text: n, problem: null };
  });
}

// taken:core/wiki/shape
var xe = mw.libs.accountCreator.parts.core.modules[75];
var U = mw.libs.accountCreator.parts.core.modules[76];
var B = mw.libs.accountCreator.parts.core.modules[77];

// taken:core/wiki/wiki-api
var ye = mw.libs.accountCreator.parts.core.modules[79];
var we = mw.libs.accountCreator.parts.core.modules[81];

// src/wiki/mw-page-service.ts
var st = ["missingtitle", "nosuchpageid", "invalidtitle", "pagecannotexist", "missingcontent-pageid"];
var I = class {
  constructor() {
    this.api = new we();
  }
  findTitles(e, r) {
    return u(this, null, function* () {
      const n = yield this.api.get({
        action: "query",
        list: "prefixsearch",
        pssearch: e,
        psnamespace: "*",
        pslimit: "10"
      }, r);
      return xe(U(n.query).prefixsearch).map((o) => B(U(o).title)).filter((o) => o !== "");
    });
  }
  readPage(e, r) {
    return u(this, null, function* () {
      try {
        const { parse: n } = yield this.api.get({
          action: "parse",
          page: e,
          redirects: "1",
          prop: "text",
          disableeditsection: "1",
          disabletoc: "1",
          disablelimitreport: "1"
        }, r);
        const o = U(n);
        return { title: B(o.title) || e, html: B(o.text) };
      } catch (n) {
        if (n instanceof ye && st.includes(n.code)) {
          return null;
        }
        throw n;
      }
    });
  }
};

// src/accounts/list/read/source/address-book.ts
var ve = (t) => Uint8Array.from(t, (e) => e.charCodeAt(0));
function at(t, e) {
  try {
    return e(ve(atob(t.trim())), "utf-8");
  } catch (r) {
    return t;
  }
}
var _ = (t) => t.split(/\r\n|\r|\n/);
var ke = (t) => t.replace(/(\r\n|\r|\n)[ \t]/g, "");
function ct(t, e, r) {
  const n = t.replace(/=([0-9a-f]{2})/gi, (o, i) => String.fromCharCode(parseInt(i, 16)));
  try {
    return r(ve(n), e);
  } catch (o) {
    return t;
  }
}
function lt(t) {
  var r, n;
  const e = [];
  for (const o of _(ke(t))) {
    const i = (r = e[e.length - 1]) != null ? r : "";
    if (/quoted-printable/i.test((n = i.split(":", 1)[0]) != null ? n : "") && i.endsWith("=")) {
      e[e.length - 1] = i.slice(0, -1) + o;
    } else {
      e.push(o);
    }
  }
  return e;
}
function dt(t, e) {
  var c, l;
  const r = t.indexOf(":");
  const [n = "", ...o] = t.slice(0, Math.max(r, 0)).split(";");
  const i = o.join(";");
  const s = t.slice(r + 1);
  const a = (l = (c = /charset="?([\w-]+)/i.exec(i)) == null ? void 0 : c[1]) != null ? l : "utf-8";
  return {
    name: n.replace(/.*\./, "").toUpperCase(),
    parameters: i,
    value: /quoted-printable/i.test(i) ? ct(s, a, e) : s
  };
}
var G = (t) => t.replace(/\\n/gi, " ").replace(/\\(.)/g, "$1").trim();
function pt(t) {
  const [e = "", r = ""] = t.replace(/\\;/g, " ").split(";").map(G);
  return `${r} ${e}`.trim();
}
function ut(t) {
  var o, i;
  const e = (s) => {
    var a, c;
    return (c = (a = t.find(({ name: l }) => l === s)) == null ? void 0 : a.value) != null ? c : "";
  };
  const r = t.filter(({ name: s }) => s === "EMAIL");
  const n = (o = r.find(({ parameters: s }) => /[;,=]pref\b/i.test(s))) != null ? o : r[0];
  return {
    name: G(e("FN")) || pt(e("N")),
    email: G((i = n == null ? void 0 : n.value) != null ? i : "").replace(/^mailto:/i, ""),
    uid: ""
  };
}
var mt = (t) => t.some(({ name: e, value: r }) => /^(?:X-ADDRESSBOOKSERVER-)?KIND$/.test(e) && !/^\s*individual\s*$/i.test(r));
function ht(t, e) {
  return t.split(/^BEGIN:VCARD\s*$/im).slice(1).map((r) => lt(r).map((n) => dt(n, e))).filter((r) => !mt(r)).map(ut);
}
var ft = /^(?:member|uniqueMember|memberUid|member ?url):|^objectClass:\s*(?:\S*group\S*|organi[sz]ation(?:alUnit|alRole)?|d?country|locality|dcObject|domain|device|applicationProcess)\s*$/im;
var gt = /^objectClass:\s*\S*person\S*\s*$/im;
function bt(t, e) {
  var o;
  const r = /* @__PURE__ */ new Map();
  for (const i of _(t)) {
    const [, s = "", a = "", c = ""] = (o = /^([^:]+):([:<]?)(.*)$/.exec(i)) != null ? o : [];
    const l = s.replace(/;.*/, "").toLowerCase();
    if (l && a !== "<" && !r.has(l)) {
      r.set(l, (a ? at(c, e) : c).trim());
    }
  }
  const n = (i) => {
    var s;
    return (s = r.get(i)) != null ? s : "";
  };
  return {
    name: n("displayname") || n("cn") || `${n("givenname")} ${n("sn")}`.trim(),
    email: n("mail"),
    uid: n("uid")
  };
}
var xt = (t, e) => ke(t).split(/(?:\r\n|\r|\n){2,}/).filter((r) => /^dn:/m.test(r) && (gt.test(r) || !ft.test(r))).map((r) => bt(r, e));
function Te(t, e) {
  const [r = ""] = _(t.slice(0, 4e3)).filter((s) => !/^(\s*|#.*|version:.*)$/.test(s));
  let n;
  if (/^BEGIN:VCARD\s*$/i.test(r)) {
    n = ht(t, e);
  } else if (/^dn::? /i.test(r)) {
    n = xt(t, e);
  } else {
    return null;
  }
  const o = n.filter(({ name: s, email: a }) => s || a);
  const i = o.some(({ uid: s }) => s !== "");
  return { kind: "table", sheets: [{ name: "", rows: [
    ["Name", "E-mail", ...i ? ["uid"] : []],
    ...o.map(({ name: s, email: a, uid: c }) => [s, a, ...i ? [c] : []])
  ] }] };
}

// src/accounts/list/read/source/file-kind.ts
var yt = [
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
];
var wt = "d0cf11e0a1b11ae1";
var vt = [
  ["EncryptedPackage", "encrypted"],
  ["Workbook", "old-spreadsheet"],
  ["Book", "old-spreadsheet"],
  ["WordDocument", "document"]
];
function kt(t) {
  return Array.from(t, (e) => e.toString(16).padStart(2, "0")).join("");
}
function Tt(t, e, r) {
  for (let n = 0; n < e.length; n++) {
    if (e[n] !== "." && e[n] !== t[r * 2 + n]) {
      return false;
    }
  }
  return true;
}
function St(t) {
  var i, s;
  const e = new DataView(t.buffer, t.byteOffset, t.byteLength);
  if (t.length < 52) {
    return "document";
  }
  const r = 2 ** Math.min(e.getUint16(30, true), 12);
  const n = (e.getUint32(48, true) + 1) * r;
  const o = String.fromCharCode(...t.subarray(n, n + 4096)).replace(/\0/g, "");
  return (s = (i = vt.find(([a]) => o.includes(a))) == null ? void 0 : i[1]) != null ? s : "document";
}
function Se(t) {
  var r, n;
  if (!t.length) {
    return "empty";
  }
  const e = kt(t.subarray(0, 264));
  if (e.startsWith(wt)) {
    return St(t);
  }
  return (n = (r = yt.find(([, o, i]) => Tt(e, o, i != null ? i : 0))) == null ? void 0 : r[0]) != null ? n : "text";
}

// taken:core/app/load-part-gadget
var z = mw.libs.accountCreator.parts.core.modules[46];

// src/app/source-parts-gadget.ts
var Pe = (t, e, r) => u(null, null, function* () {
  const n = yield z("files");
  return n.detectEncoding(t, e, r);
});
var Ce = (t) => u(null, null, function* () {
  const e = yield z("files");
  return e.readSpreadsheet(t);
});

// src/accounts/list/read/source/samples.ts
var Pt = 3;
var Ct = 60;
function Ee(t) {
  const e = t.map((o) => o.matchAll(/[^\r\n]+/g));
  const r = t.map(() => []);
  const n = /* @__PURE__ */ new Set();
  while (n.size < Pt) {
    const o = e.map((s) => {
      var a;
      return (a = s.next().value) == null ? void 0 : a[0];
    });
    const [i] = o;
    if (i === void 0) {
      break;
    }
    if (!n.has(i) && o.some((s = "") => /[^\u0000-\u007f]/.test(s))) {
      n.add(i);
      r.forEach((s, a) => {
        var c;
        return s.push(((c = o[a]) != null ? c : "").slice(0, Ct));
      });
    }
  }
  return r;
}

// src/accounts/list/read/source/text-kind.ts
var Et = 8192;
var At = (t) => t.length < 2e3 && /^\s*\{/.test(t) && /"(doc_id|url)":\s*"/.test(t);
var Ot = (t) => /^\s*<\?xml\b/.test(t) && !/<html\b/i.test(t) && t.includes("urn:schemas-microsoft-com:office:spreadsheet");
function Ae(t) {
  try {
    return typeof JSON.parse(t) === "object";
  } catch (e) {
    if (e instanceof SyntaxError) {
      return false;
    }
    throw e;
  }
}
var $t = (t) => {
  var e, r;
  return /^\s*(?:\[\s*[{["]|\{\s*")/.test(t) && (Ae(t) || Ae((r = (e = /\S.*/u.exec(t)) == null ? void 0 : e[0]) != null ? r : ""));
};
var Ft = /^(?:[!-9;-~]+:(?:\s|$)|[ \t]+\S|From )/;
function Rt(t) {
  var n, o;
  const e = (o = (n = t.replace(/\r\n?/g, "\n").split(/\n[ \t]*\n/, 1)[0]) == null ? void 0 : n.split("\n")) != null ? o : [];
  const r = (i) => e.some((s) => i.test(s));
  return e.length > 2 && e.slice(0, -1).every((i) => Ft.test(i)) && r(/^(?:From|To|Date):/i) && r(/^(?:Received|Return-Path|Delivered-To|MIME-Version|Message-ID|Content-Type):/i);
}
function Oe(t) {
  const e = t.slice(0, Et);
  return At(t) ? "web-shortcut" : Ot(e) ? "old-spreadsheet" : /^\s*BEGIN:VCALENDAR\b/i.test(e) ? "calendar" : Rt(e) ? "message" : $t(t) ? "data" : null;
}

// src/accounts/list/read/source/decode-as.ts
var Lt = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
function Dt(t, e) {
  const r = new DataView(t.buffer, t.byteOffset, t.byteLength);
  const n = [];
  for (let o = 0; o + 3 < t.length; o += 4) {
    const i = r.getUint32(o, e);
    const s = i <= 1114111 && (i < 55296 || i > 57343);
    n.push(String.fromCodePoint(s ? i : 65533));
  }
  return n.join("");
}
function W(t, e, r) {
  switch (e) {
    case "utf-32le":
    case "utf-32be":
      return Dt(t, e === "utf-32le").replace(/^\uFEFF/, "");
    case "windows-1252":
      return r(t, e).replace(/[\u0080-\u009f]/g, (n) => {
        var o;
        return (o = Lt[n.charCodeAt(0) - 128]) != null ? o : n;
      });
    case "windows-1258":
      return r(t, e).normalize();
    default:
      return r(t, e);
  }
}

// src/accounts/list/read/source/unicode.ts
function Nt([t, e, r, n]) {
  if (t === 239 && e === 187 && r === 191) {
    return "utf-8";
  }
  if (t === 255 && e === 254) {
    return r === 0 && n === 0 ? "utf-32le" : "utf-16le";
  }
  if (t === 254 && e === 255) {
    return "utf-16be";
  }
  return t === 0 && e === 0 && r === 254 && n === 255 ? "utf-32be" : null;
}
var Mt = /* @__PURE__ */ new Set([9, 10, 13, 32, 44, 46, 59, 64]);
function Ht(t) {
  var o;
  let e = 0;
  let r = 0;
  let n = 0;
  for (let i = 0; i < t.length; i++) {
    if (Mt.has((o = t[i]) != null ? o : 0)) {
      e++;
      r += i % 2 === 0 && t[i + 1] === 0 ? 1 : 0;
      n += i % 2 === 1 && t[i - 1] === 0 ? 1 : 0;
    }
  }
  if (Math.max(r, n) * 2 <= e) {
    return null;
  }
  return r > n ? "utf-16le" : "utf-16be";
}
function Ut(t) {
  if (t < 128) {
    return 0;
  }
  if (t >= 194 && t <= 223) {
    return 1;
  }
  if (t >= 224 && t <= 239) {
    return 2;
  }
  return t >= 240 && t <= 244 ? 3 : null;
}
function Bt(t, e, r) {
  var n;
  for (let o = e; o <= r; o++) {
    const i = (n = t[o]) != null ? n : 0;
    if (i < 128 || i > 191) {
      return false;
    }
  }
  return true;
}
function It(t) {
  var n;
  let e = 0;
  let r = 0;
  for (let o = 0; o < t.length; o++) {
    const i = Ut((n = t[o]) != null ? n : 0);
    if (i === 0) {
      continue;
    }
    if (i !== null && Bt(t, o + 1, o + i)) {
      e++;
      o += i;
    } else {
      r++;
    }
  }
  return { right: e, wrong: r };
}
var Wt = (t) => t < 32 && !(t >= 9 && t <= 13) && t !== 26 && t !== 27;
function Vt(t) {
  const e = t.subarray(0, 65536);
  const r = e.filter(Wt);
  return r.length > 3 && r.length * 20 > e.length;
}
var jt = (t) => t.some((e, r) => e === 27 && (t[r + 1] === 36 || t[r + 1] === 40));
var Kt = 3;
function qt(t) {
  var o;
  const e = (o = Nt(t)) != null ? o : Ht(t);
  if (e) {
    return e;
  }
  const { right: r, wrong: n } = It(t);
  return n * Kt <= r && !jt(t) ? "utf-8" : null;
}
function $e(t, e) {
  const r = qt(t);
  if ((r == null ? void 0 : r.startsWith("utf-16")) || (r == null ? void 0 : r.startsWith("utf-32"))) {
    return { kind: "unicode", encoding: r, text: W(t, r, e) };
  }
  if (Vt(t)) {
    return { kind: "binary" };
  }
  return r ? { kind: "unicode", encoding: r, text: e(t, r) } : { kind: "legacy" };
}

// src/accounts/list/read/source/index.ts
var Gt = (t, e) => new TextDecoder(e).decode(t);
var T = (t) => ({ kind: "problem", code: t, detail: "" });
function _t(t) {
  const e = [];
  let r = 1;
  for (const [n] of t.matchAll(/\r\n?|\n|\u0000|\uFFFD/g)) {
    if (n === "\0" || n === "�") {
      e.push({ code: n === "\0" ? "nul" : "undecodable", line: r });
    } else {
      r++;
    }
  }
  return e;
}
var zt = (t) => /^\s*<(\?xml|office:document)\b/.test(t) && t.slice(0, 8192).includes("opendocument.spreadsheet");
var Fe = (t) => t.replace(/\u0000+/g, "");
function Xt({ encoding: t, certain: e, texts: r }) {
  var s, a;
  const n = Ee([...r.values()]);
  const o = Array.from(r, ([c, l], p) => {
    var m;
    return { encoding: c, samples: (m = n[p]) != null ? m : [], text: Fe(l) };
  });
  const i = (s = r.get(t)) != null ? s : "";
  return {
    kind: "text",
    encoding: t,
    certain: e,
    samples: (a = n[0]) != null ? a : [],
    text: Fe(i),
    alternatives: o.slice(1),
    remarks: _t(i)
  };
}
function Yt(t, e, r) {
  return u(this, null, function* () {
    var c, l;
    const n = (c = e.encoding) != null ? c : "";
    const o = $e(t, r);
    if (o.kind === "binary" && !n) {
      return null;
    }
    if (o.kind === "unicode" && (!n || n === o.encoding)) {
      return { encoding: o.encoding, certain: true, texts: /* @__PURE__ */ new Map([[o.encoding, o.text]]) };
    }
    const i = yield ((l = e.detectEncoding) != null ? l : Pe)(t, e.language, r);
    const s = o.kind === "unicode" ? [o.encoding] : [i.encoding, ...i.alternatives];
    const a = n || i.encoding;
    return {
      encoding: a,
      certain: i.certain || n !== "",
      texts: new Map([a, ...s].map((p) => [p, i.decodeAs(p)]))
    };
  });
}
function Re(t, e, r = false) {
  return u(this, null, function* () {
    var p, m, f;
    const { bytes: n } = t;
    const o = Se(n);
    const i = (p = e.readSpreadsheet) != null ? p : Ce;
    if (o === "zip") {
      const g = yield i(n);
      return g.kind !== "packed" ? g : r ? T("archive") : Re(y(x({}, t), { bytes: g.bytes }), e, true);
    }
    if (o !== "text") {
      return T(o);
    }
    const s = (m = e.decode) != null ? m : Gt;
    const a = yield Yt(n, e, s);
    if (!a) {
      return T("binary");
    }
    const c = Xt(a);
    if (zt(c.text)) {
      const g = yield i(n);
      return g.kind === "packed" ? T("broken") : g;
    }
    const l = Oe(c.text);
    if (l !== null) {
      return T(l);
    }
    return c.text.trim() ? (f = Te(c.text, s)) != null ? f : c : T("empty");
  });
}

// taken:read/accounts/list/read/page-titles
var Le = mw.libs.accountCreator.parts.read.modules[3];

// taken:read/accounts/list/read/span-grid
var De = mw.libs.accountCreator.parts.read.modules[6];
var Ne = mw.libs.accountCreator.parts.read.modules[7];
var Me = mw.libs.accountCreator.parts.read.modules[8];

// src/accounts/list/read/source/html.ts
var He = 3;
var Ue = 1;
var Jt = /* @__PURE__ */ new Set(["STYLE", "SCRIPT", "TEMPLATE", "NOSCRIPT", "HEAD", "TITLE", "META", "LINK", "SVG", "BUTTON", "SELECT", "TEXTAREA"]);
var Zt = /(?:^|\s)(?:mw-editsection|ext-discussiontools-init-replylink\S*|reference|toc|mw-empty-elt|navbox|catlinks|mw-jump-link|vector-toc|printfooter)(?:\s|$)/;
var Qt = /* @__PURE__ */ new Set(["P", "DIV", "SECTION", "ARTICLE", "UL", "OL", "DL", "DT", "BLOCKQUOTE", "PRE", "HR", "FORM", "HEADER", "FOOTER", "MAIN", "TABLE", "CAPTION", "FIGURE"]);
var er = 600;
var b = (t, e) => {
  var r;
  return ((r = t.getAttribute) == null ? void 0 : r.call(t, e)) || "";
};
var tr = /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|(?:opacity|font-size)\s*:\s*0(?![.\d]*[1-9])|mso-hide\s*:\s*all|mso-list\s*:\s*ignore/i;
function V(t) {
  var e;
  return Jt.has(t.nodeName.toUpperCase()) || Zt.test(b(t, "class")) || tr.test(b(t, "style")) || b(t, "aria-hidden") === "true" || typeof ((e = t.getAttribute) == null ? void 0 : e.call(t, "hidden")) === "string";
}
var X = (t) => /^(?:DEL|S|STRIKE)$/i.test(t.nodeName) || /text-decoration[^;]*line-through/i.test(b(t, "style"));
var Ie = /^(?:[*#:]|==) /;
var rr = (t) => t.map((e) => "line" in e ? e.line.replace(Ie, "").replace(/ ==$/, "") : e.rows.map((r) => r.join(" ")).join(" ")).join("\n");
function nr(t) {
  const e = t.lastIndexOf("(");
  return e !== -1 && t.indexOf(")", e) === t.length - 1 ? t.slice(0, e).trimEnd() : t;
}
function or(t) {
  const e = Array.from(t.childNodes).flatMap((n) => /^T(?:BODY|HEAD|FOOT)$/i.test(n.nodeName) ? Array.from(n.childNodes) : [n]);
  const r = (n) => e.filter(({ nodeName: o }) => o.toUpperCase() === n);
  return { rows: r("TR"), captions: r("CAPTION") };
}
var We = `<!-- rowspan × colspan > ${De} -->`;
var Y = class t {
  /**
   * @param titles
   * @param budget
   * @param depth
   * @param isCrossed Is what is read crossed out?
   */
  constructor(e, r = new Ne(), n = 0, o = false) {
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
    if (this.depth > er) {
      this.readDeep(e);
      return;
    }
    this.depth++;
    for (const n of Array.from(e.childNodes)) {
      if (n.nodeType === He) {
        this.addText(n);
      } else if (n.nodeType === Ue && !V(n)) {
        const o = this.isCrossed;
        this.isCrossed = o || X(n);
        this.readElement(n, r);
        this.isCrossed = o;
      }
    }
    this.depth--;
  }
  addText(e) {
    const r = (e.nodeValue || "").replace(/\s+/gu, " ");
    this.addresses += /[@＠]/.test(r) ? 1 : 0;
    this.add(r);
  }
  add(e) {
    this.line += this.isCrossed && e !== " " ? `<s>${e}</s>` : e;
  }
  /** Each element in a line of its own. */
  readDeep(e) {
    const r = [e];
    for (let n = r.pop(); n !== void 0; n = r.pop()) {
      if (n.nodeType === He) {
        this.addText(n);
      } else if (n.nodeType === Ue && !V(n)) {
        this.flush();
        for (const o of Array.from(n.childNodes).reverse()) {
          r.push(o);
        }
      }
    }
    this.flush();
  }
  flush() {
    const e = this.line.replace(/ +/g, " ").replace(/<\/s>( ?)<s>/g, "$1").trim();
    if (e !== "") {
      this.blocks.push({ line: (this.mark + e).replace(/^(==) (.*)$/, "$1 $2 ==") });
      this.mark = "";
    }
    this.line = "";
    this.named.clear();
  }
  readElement(e, r) {
    const n = e.nodeName.toUpperCase();
    if (n === "BR") {
      this.flush();
    } else if (n === "A") {
      this.readLink(e, r);
    } else if (n === "TABLE") {
      this.readTable(e);
    } else if (n === "LI" || n === "DD" || /^H[1-6]$/.test(n) || /mso-?list/i.test(b(e, "class") + b(e, "style"))) {
      this.flush();
      this.mark = n === "LI" ? r : n === "DD" ? ": " : /^H/.test(n) ? "== " : "* ";
      this.read(e, r);
      this.flush();
      this.mark = "";
    } else if (Qt.has(n) || n === "TR" || n === "TBODY") {
      this.flush();
      this.read(e, n === "OL" ? "# " : n === "UL" ? "* " : r);
      this.flush();
    } else {
      this.read(e, r);
    }
  }
  readLink(e, r) {
    var a;
    const n = b(e, "href");
    const o = /^https?:/i.test(n) ? n : `https://wiki.invalid${n.replace(/^\.?\/*/, "/")}`;
    const i = b(e, "title");
    const s = n === "" || n.startsWith("#") ? null : (a = this.titles.personAt(o)) != null ? a : this.titles.personIn(nr(i));
    if (/^mailto:/i.test(n)) {
      const c = this.addresses;
      this.read(e, r);
      if (this.addresses === c) {
        const [l = ""] = n.slice("mailto:".length).split("?");
        this.add(` <${l}>`);
      }
    } else if (s === null) {
      this.read(e, r);
    } else if (!this.named.has(s)) {
      this.people++;
      this.named.add(s);
      this.add(` [[User:${s}]] `);
    }
  }
  /** A table, or what is in one that is only a frame around something else. Either way, each cell is read once. */
  readTable(e) {
    const r = new Me(this.budget, []);
    const n = [];
    const { rows: o, captions: i } = or(e);
    const s = o.map((c) => this.readRow(c, r, n));
    this.flush();
    const { rows: a } = r;
    if (a.some((c) => c.filter((l) => l.length > 0).length > 1)) {
      this.blocks.push({ rows: a.map((c) => c.map(rr)), isHead: s });
      return;
    }
    for (const c of i) {
      this.read(c);
      this.flush();
    }
    n.forEach((c) => c.forEach((l) => this.take(l)));
  }
  /** @return Does it hold headings alone? */
  readRow(e, r, n) {
    let o = 0;
    let i = 0;
    r.beginRow();
    for (const s of Array.from(e.childNodes)) {
      const a = s.nodeName.toUpperCase();
      if (a !== "TD" && a !== "TH") {
        continue;
      }
      r.skipSpanned();
      const c = new t(
        this.titles,
        this.budget,
        this.depth + 3,
        this.isCrossed || X(e) || X(s)
      );
      const l = !V(e) && !V(s);
      if (l) {
        c.read(s);
      }
      c.flush();
      this.people += c.people;
      r.add(c.blocks, Number(b(s, "rowspan")), Number(b(s, "colspan")));
      if (l) {
        n.push(c.blocks);
      }
      o += a === "TH" ? 1 : 0;
      i += a === "TD" && c.blocks.length > 0 ? 1 : 0;
    }
    r.skipSpanned();
    return o > 0 && i === 0;
  }
  /** What a cell of a frame holds, as if it stood in place of the frame. */
  take(e) {
    if ("line" in e) {
      this.blocks.push(Ie.test(e.line) ? e : { line: this.mark + e.line });
      this.mark = "";
    } else {
      this.blocks.push(e);
    }
  }
};
var Be = (t) => t.replace(/\s+/gu, " ").replace(/\|/g, "/");
function J(t) {
  if ("line" in t) {
    return [t.line];
  }
  return [
    "{|",
    ...t.rows.flatMap((e, r) => e.length === 0 ? [] : t.isHead[r] ? `! ${e.map(Be).join(" !! ")}` : `| ${e.map(Be).join(" || ")}`),
    "|}"
  ];
}
function Ve(t) {
  return /^\s*</.test(t) && /<(?:html|body|head|meta|style|table)\b/i.test(t.slice(0, 8192));
}
function je(t, e, r) {
  const n = new Y(e);
  n.read(new r().parseFromString(t, "text/html").body);
  n.flush();
  return n;
}
function Ke(t, e, r) {
  const { blocks: n, budget: o } = je(t, e, r);
  return [...o.isSpent ? [We] : [], ...n.flatMap(J)].join("\n");
}
function Z(t, e, r, n) {
  const o = je(t, r, n);
  const i = o.blocks.filter((s) => "rows" in s);
  if (o.budget.isSpent) {
    return [We, ...e.trim() !== "" ? [e] : o.blocks.flatMap(J)].join("\n");
  }
  if (i.length === 0 && o.people === 0 && e.trim() !== "") {
    return e;
  }
  if (i.length === o.blocks.length && o.people === 0) {
    return O(i.flatMap(({ rows: s }) => s), "	", "\n");
  }
  return o.blocks.flatMap(J).join("\n");
}

// src/accounts/list/read/source/markup-source.ts
var ir = (n, o, i) => u(null, [n, o, i], function* (t, { userNamespaces: e }, r) {
  const s = new Le(e);
  switch (t.kind) {
    case "html":
      return Z(t.html, t.text, s, r);
    case "page":
      return Ke(t.html, s, r);
    case "text":
      return Ve(t.text) ? Z(t.text, "", s, r) : t.text;
  }
});

// src/app/sources-part.ts
ue(oe);
function uo(t) {
  return new H(t, new I(), ie);
}

// sources.js
mw.libs.accountCreator.parts.sources.modules = [W];
return { decodeSource: Re, makeSources: uo, readSheetFile: it, textOfMarkup: ir };
} };
// </nowiki>
