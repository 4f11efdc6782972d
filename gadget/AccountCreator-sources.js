// <nowiki>
/*!
 * AccountCreator 0.1.0+8f1fe6cc: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.sources = { on: {"core":"d18b1efb","checks":"8e28547d","steps":"ffd954d6","read":"958b7e91","list":"8e64992c"}, contents: 'f0485dcd', run: function () {
'use strict';
var Ae = Object.defineProperty;
var Ee = Object.defineProperties;
var Fe = Object.getOwnPropertyDescriptors;
var S = Object.getOwnPropertySymbols;
var K = Object.prototype.hasOwnProperty;
var J = Object.prototype.propertyIsEnumerable;
var _ = (t, e, r) => e in t ? Ae(t, e, { enumerable: true, configurable: true, writable: true, value: r }) : t[e] = r;
var b = (t, e) => {
  for (var r in e || (e = {}))
    if (K.call(e, r))
      _(t, r, e[r]);
  if (S)
    for (var r of S(e)) {
      if (J.call(e, r))
        _(t, r, e[r]);
    }
  return t;
};
var x = (t, e) => Ee(t, Fe(e));
var Z = (t, e) => {
  var r = {};
  for (var n in t)
    if (K.call(t, n) && e.indexOf(n) < 0)
      r[n] = t[n];
  if (t != null && S)
    for (var n of S(t)) {
      if (e.indexOf(n) < 0 && J.call(t, n))
        r[n] = t[n];
    }
  return r;
};
var p = (t, e, r) => {
  return new Promise((n, o) => {
    var i = (c) => {
      try {
        s(r.next(c));
      } catch (d) {
        o(d);
      }
    };
    var a = (c) => {
      try {
        s(r.throw(c));
      } catch (d) {
        o(d);
      }
    };
    var s = (c) => c.done ? n(c.value) : Promise.resolve(c.value).then(i, a);
    s((r = r.apply(t, e)).next());
  });
};

// src/i18n/en.json
var X = { "accountcreator-page-title": "Title of the page", "accountcreator-page-read": "Find people", "accountcreator-page-leave": "Cancel", "accountcreator-page-missing": "This wiki has no page “$1”.", "accountcreator-page-empty": "There are no people on the page “$1”.", "accountcreator-page-failed": "The page “$1” could not be read. Check your connection and try again.", "accountcreator-page-sections": "Who do you want to add from “$1”?", "accountcreator-page-top": "Top of the page", "accountcreator-page-section": "{{PLURAL:$1|One person|$1 people}}: $2", "accountcreator-page-take": "{{PLURAL:$1|0=Choose a section|Take one person|Take $1 people}}", "accountcreator-source-reading": "Reading “$1” …", "accountcreator-file-read": "From the file “$1”.", "accountcreator-file-refused": "“$1”: $2", "accountcreator-sheet-choice": "Sheet of the file:", "accountcreator-encoding": "Encoding of the file:", "accountcreator-encoding-option": "$1: $2", "accountcreator-encoding-samples": "Lines of the file in this encoding", "accountcreator-encoding-doubt": "The file does not say how its letters are encoded. If these names look wrong, choose another encoding.", "accountcreator-place-question": "The list already has {{PLURAL:$1|0=text|one person|$1 people}}. Add the new people to it, or replace it?", "accountcreator-place-add": "Add", "accountcreator-file-empty": "There is nothing in this file.", "accountcreator-file-old-spreadsheet": "This kind of spreadsheet cannot be read here. Open it in a spreadsheet program and save it as CSV or .xlsx.", "accountcreator-file-encrypted": "This spreadsheet is locked with a password. Open it in a spreadsheet program and save it as CSV.", "accountcreator-file-document": "This is a text document. Open it, copy the list or table in it, and paste it here.", "accountcreator-file-pdf": "This is a PDF. Open it, copy the names in it, and paste them here; or ask for the list as a spreadsheet.", "accountcreator-file-picture": "This is a picture. Type the names, or ask for the list as text or as a spreadsheet.", "accountcreator-file-archive": "This is a compressed folder, such as a .zip. Unpack it, then open the list in it.", "accountcreator-file-media": "This is audio or video. Choose a file with a list of people.", "accountcreator-file-binary": "This file is neither text nor a spreadsheet. Choose a file with a list of people.", "accountcreator-file-web-shortcut": "This file only points to a document on the web. Open the document there and download it as CSV or .xlsx.", "accountcreator-file-calendar": "This is a calendar entry. Open it in your calendar, copy the guests, and paste them here.", "accountcreator-file-message": "This is a saved message or web page. Open it, copy the names and addresses in it, and paste them here.", "accountcreator-file-data": "This file holds data for programs (JSON). Download the list as CSV or .xlsx, or paste the names here.", "accountcreator-file-broken": "This spreadsheet is damaged. Open it in a spreadsheet program and save it again, or download it again.", "accountcreator-file-too-large": "This spreadsheet is too large to read here. Copy the cells with the people and paste them.", "accountcreator-file-unreadable": "Your browser cannot read the file “$1”. Perhaps it was changed, moved or deleted after you chose it. Choose it again, or copy its contents and paste them here." };

// taken:core/app/part-problem
var Q = mw.libs.accountCreator.parts.core.modules[45];

// src/accounts/list/source/file-source.ts
var T = class {
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
    return p(this, null, function* () {
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
    return p(this, null, function* () {
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
    return p(this, null, function* () {
      const { source: i } = this;
      if (!i) {
        return;
      }
      const { name: a } = i;
      try {
        const s = yield this.list.draft.readSource(
          b({ kind: "file" }, i),
          x(b({}, e), { DOMParser: this.parser })
        );
        if (r !== this.readings) {
          return;
        }
        if (s.problem) {
          this.show({ kind: "refused", name: a, code: s.problem.code });
          return;
        }
        const c = yield n(s);
        const { encoding: d, sheets: u, sheet: m } = s;
        this.show(c ? { kind: "read", name: a, encoding: d, sheets: u, sheet: m } : o);
      } catch (s) {
        if (r === this.readings) {
          this.show({ kind: "failed", name: a, error: s });
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
var Y = mw.libs.accountCreator.parts.core.modules[28];

// taken:core/accounts/contract/cancellation
var B = mw.libs.accountCreator.parts.core.modules[0];

// taken:list/accounts/list/linked-names
var C = mw.libs.accountCreator.parts.list.modules[4];

// src/accounts/list/source/page-sections.ts
var Oe = /^== (.*) ==$/;
var Le = 3;
function ee(t, e) {
  var n, o;
  const r = [{ heading: "", lines: [] }];
  for (const i of t.split("\n")) {
    const a = (n = Oe.exec(i)) == null ? void 0 : n[1];
    if (a === void 0) {
      (o = r[r.length - 1]) == null ? void 0 : o.lines.push(i);
    } else {
      r.push({ heading: a, lines: [] });
    }
  }
  return r.map(({ heading: i, lines: a }) => {
    const s = a.join("\n").trim();
    const { rows: c } = e(s).readings[0];
    return {
      heading: i,
      text: s,
      people: c.length,
      isLinked: C(s).size > 0,
      examples: c.slice(0, Le).map(({ username: d, realname: u, email: m }) => d || u || m)
    };
  }).filter(({ people: i }) => i > 0);
}

// src/accounts/list/source/page-source.ts
function Re(t) {
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
    this.asked = new B();
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
    return p(this, null, function* () {
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
    return p(this, null, function* () {
      const r = this.askAnew();
      this.show({ kind: "reading", title: e });
      try {
        const n = yield this.pages.readPage(e, r);
        const { draft: o } = this.list;
        const i = n && (yield o.readSource({ kind: "page", html: n.html }, { DOMParser: this.parser })).text;
        if (r.cancelled) {
          return;
        }
        const a = i === null ? [] : ee(i, (s) => o.readText(s));
        if (n === null) {
          this.show({ kind: "missing", title: e });
        } else if (a.length === 0) {
          this.show({ kind: "empty", title: n.title });
        } else {
          this.show({ kind: "choosing", title: n.title, sections: a, chosen: Re(a) });
          if (a.length === 1) {
            yield this.take();
          }
        }
      } catch (n) {
        if (!r.cancelled) {
          this.show({ kind: "failed", title: e, error: Y.from(n) });
        }
      }
    });
  }
  choose(e, r) {
    const { state: n } = this;
    if ((n == null ? void 0 : n.kind) === "choosing") {
      const o = n.chosen.filter((i) => i !== e);
      this.show(x(b({}, n), { chosen: r ? [...o, e].sort((i, a) => i - a) : o }));
    }
  }
  /** Puts the people of the chosen sections into the list. */
  take() {
    return p(this, null, function* () {
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
    this.asked = new B();
    return this.asked;
  }
  show(e) {
    this.state = e;
    this.changed();
  }
};

// taken:read/accounts/list/delimited-text
var te = mw.libs.accountCreator.parts.read.modules[0];

// src/accounts/list/extra-columns.ts
var I = 200;
var De = "…";
function re(t, e, r, n = () => 0) {
  const o = /* @__PURE__ */ new Map();
  for (const d of t.flatMap(({ extra: u }) => u)) {
    if (!o.has(e(d))) {
      o.set(e(d), d);
    }
  }
  const i = [...o].sort(([, d], [, u]) => n(d, u));
  const a = new Map(i.slice(0, I).map(([d], u) => [d, u]));
  const s = i.slice(0, I).map(([, d]) => r(d));
  const c = i.length > I;
  return {
    headings: c ? [...s, De] : s,
    cellsOf: ({ extra: d }) => {
      const u = s.map(() => "");
      const m = [];
      for (const g of [...d].reverse()) {
        const h = a.get(e(g));
        if (h === void 0) {
          m.unshift(`${r(g)}: ${g.value}`);
        } else {
          const z = u[h];
          u[h] = z ? `${g.value} | ${z}` : g.value;
        }
      }
      return c ? [...u, m.join(" | ")] : u;
    }
  };
}

// src/accounts/list/source/joined-text.ts
var Me = [
  ["username", "Username"],
  ["email", "E-mail"],
  ["realname", "Real name"],
  ["password", "Password"],
  ["reason", "Reason"],
  ["mode", "Mode"]
];
var q = (t) => t.replace(/\s+/gu, " ");
function Ue(t, e) {
  const r = Me.filter(([i]) => i === "username" || t.some(({ request: a }) => {
    var s;
    return ((s = a[i]) != null ? s : "") !== "";
  }));
  const n = re(t, ({ heading: i }) => i, ({ heading: i }) => q(i));
  const o = ({ request: i }, a) => {
    var s;
    return a === "username" && e.has(i.username) ? `[[User:${i.username}]]` : q((s = i[a]) != null ? s : "");
  };
  return te([
    [...r.map(([, i]) => i), ...n.headings],
    ...t.map((i) => [
      ...r.map(([a]) => o(i, a)),
      ...n.cellsOf(i).map(q)
    ])
  ], "	", "\n");
}
var ne = ({ username: t, email: e, realname: r }) => JSON.stringify([t, e, r]);
function oe(t, e, r) {
  const n = [...t.people, ...e.people];
  const o = `${t.text.trimEnd()}
${e.text}`;
  const i = r(o).readings[0].rows.map(ne);
  const a = i.length === n.length && n.every(({ request: s }, c) => ne(s) === i[c]);
  return a ? o : Ue(n, C(`${t.text}
${e.text}`));
}

// src/accounts/list/source/placed-text.ts
var We = ({ readings: [t] }) => {
  var e;
  return ((e = t == null ? void 0 : t.rows) != null ? e : []).map((o) => {
    var i = o, { extra: r } = i, n = Z(i, ["extra"]);
    return { request: n, extra: r };
  });
};
var E = class {
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
    return p(this, null, function* () {
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
    return p(this, null, function* () {
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
    this.placed = this.before.text === "" ? n : oe(this.before, { text: n, people: We(e) }, (o) => r.readText(o));
    r.setText(this.placed);
  }
};

// taken:core/ui/shared/deliberate-press
var ie = mw.libs.accountCreator.parts.core.modules[48];

// taken:core/ui/shared/messages
var ae = mw.libs.accountCreator.parts.core.modules[54];
var y = mw.libs.accountCreator.parts.core.modules[55];
var l = mw.libs.accountCreator.parts.core.modules[56];

// taken:core/ui/shared/window-layer
var se = mw.libs.accountCreator.parts.core.modules[65];

// src/ui/shared/ask-which.ts
function ce(t, e) {
  return new Promise((r) => {
    const n = new OO.ui.WindowManager();
    const o = new OO.ui.MessageDialog({ classes: ["accountcreator-question"] });
    se(n);
    n.addWindows([o]);
    const [i] = o.$element.get();
    const a = n.openWindow(o, {
      message: t,
      actions: [
        { action: "stay", label: l("accountcreator-stay"), flags: ["safe", "primary"] },
        ...e.map(({ action: c, label: d, flags: u }) => ({ action: c, label: d, flags: u != null ? u : [] }))
      ]
    });
    const s = i ? new ie(i) : null;
    void a.opened.then(() => {
      for (const c of o.getActions().get()) {
        c.$button.attr("data-accountcreator-action", c.getAction());
      }
      s == null ? void 0 : s.appeared();
    });
    void a.closed.then((c) => {
      var u, m;
      n.destroy();
      const d = typeof c === "object" && c !== null ? c.action : void 0;
      r((m = (u = e.find((g) => g.action === d)) == null ? void 0 : u.action) != null ? m : null);
    });
  });
}

// taken:list/ui/list/opened-file
var F = mw.libs.accountCreator.parts.list.modules[14];

// taken:list/lit-html/lit-html
var f = mw.libs.accountCreator.parts.list.modules[8];
var w = mw.libs.accountCreator.parts.list.modules[9];
var $ = mw.libs.accountCreator.parts.list.modules[10];

// taken:core/accounts/contract/outcome
var v = mw.libs.accountCreator.parts.core.modules[17];

// src/ui/list/file-texts.ts
function O(t) {
  switch (t) {
    case "empty":
      return l("accountcreator-file-empty");
    case "old-spreadsheet":
      return l("accountcreator-file-old-spreadsheet");
    case "encrypted":
      return l("accountcreator-file-encrypted");
    case "document":
      return l("accountcreator-file-document");
    case "pdf":
      return l("accountcreator-file-pdf");
    case "picture":
      return l("accountcreator-file-picture");
    case "archive":
      return l("accountcreator-file-archive");
    case "media":
      return l("accountcreator-file-media");
    case "binary":
      return l("accountcreator-file-binary");
    case "web-shortcut":
      return l("accountcreator-file-web-shortcut");
    case "calendar":
      return l("accountcreator-file-calendar");
    case "message":
      return l("accountcreator-file-message");
    case "data":
      return l("accountcreator-file-data");
    case "broken":
      return l("accountcreator-file-broken");
    case "too-large":
      return l("accountcreator-file-too-large");
    default:
      return v(t);
  }
}

// taken:list/ui/list/message-box
var P = mw.libs.accountCreator.parts.list.modules[13];

// src/ui/list/source/file-view.ts
var L = class {
  /**
   * @param file
   * @param problemText Why a part of the program did not come, and what to do
   */
  constructor(e, r) {
    this.file = e;
    this.problemText = r;
    this.element = document.createElement("div");
    this.problem = new P("error");
    this.doubt = new P("warning");
    this.element.className = "accountcreator-source-file";
    this.render();
  }
  render() {
    const e = this.problemOf();
    this.problem.show(e === "" ? null : f`${e}`);
    const { state: r } = this.file;
    const n = r.kind === "read" ? r.encoding : null;
    this.doubt.show(n && !n.certain ? f`${l("accountcreator-encoding-doubt")}` : null);
    $(f`
			<div role="status">${this.statusText()}</div>
			<div role="alert">${this.problem.element}</div>
			${r.kind === "read" && r.sheets.length > 1 ? this.sheetTemplate(r.sheets, r.sheet) : w}
			<div role="status">${this.doubt.element}</div>
			${n && n.alternatives.length > 0 ? this.encodingTemplate(n) : w}`, this.element);
  }
  problemOf() {
    const { state: e } = this.file;
    switch (e.kind) {
      case "none":
      case "reading":
      case "read":
        return "";
      case "unreadable":
        return l("accountcreator-file-unreadable", e.name);
      case "refused":
        return l("accountcreator-file-refused", e.name, O(e.code));
      case "failed":
        return this.problemText(e.error);
      default:
        return v(e);
    }
  }
  statusText() {
    const { state: e } = this.file;
    return e.kind === "reading" ? l("accountcreator-source-reading", e.name) : e.kind === "read" ? l("accountcreator-file-read", e.name) : "";
  }
  sheetTemplate(e, r) {
    const n = e.map((o) => ({ value: o, label: y(o) }));
    return this.choiceTemplate("sheet", l("accountcreator-sheet-choice"), r, n);
  }
  encodingTemplate({ encoding: e, samples: r, alternatives: n }) {
    const o = [{ encoding: e, samples: r }, ...n];
    const i = o.map(({ encoding: a, samples: [s = ""] }) => ({ value: a, label: l("accountcreator-encoding-option", a, s) }));
    return f`
			${this.choiceTemplate("encoding", l("accountcreator-encoding"), e, i)}
			<ul class="accountcreator-samples" aria-label=${l("accountcreator-encoding-samples")}>
				${r.map((a) => f`<li><bdi>${a}</bdi></li>`)}
			</ul>`;
  }
  choiceTemplate(e, r, n, o) {
    const i = ({ target: a }) => {
      if (a instanceof HTMLSelectElement) {
        void this.file.choose(e === "sheet" ? { sheet: a.value } : { encoding: a.value });
      }
    };
    return f`<label class="accountcreator-source-choice">
			${r}
			<select name=${e === "sheet" ? "worksheet" : e} @change=${i}>
				${o.map((a) => f`<option
					value=${a.value} .selected=${a.value === n}
				>${a.label}</option>`)}
			</select>
		</label>`;
  }
};

// taken:core/accounts/contract/declarations
var le = mw.libs.accountCreator.parts.core.modules[8];

// taken:core/ui/shared/wiki-html
var de = mw.libs.accountCreator.parts.core.modules[64];

// taken:checks/ui/shared/local-texts
var ue = mw.libs.accountCreator.parts.checks.modules[7];

// src/ui/list/source/title-field.ts
var Ne = 250;
var R = class {
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
    const r = new OO.ui.FieldLayout(this.box, { align: "top", label: l("accountcreator-page-title") });
    this.element = (n = r.$element[0]) != null ? n : document.createElement("div");
  }
  focus() {
    this.box.focus();
  }
  suggest(e) {
    this.box.setOptions(e.map((r) => ({ data: r, label: y(r) })));
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
    }, Ne);
  }
};

// src/ui/list/source/page-view.ts
function Ve(t) {
  switch (t == null ? void 0 : t.kind) {
    case void 0:
    case "asking":
    case "reading":
    case "choosing":
      return "";
    case "missing":
      return l("accountcreator-page-missing", t.title);
    case "empty":
      return l("accountcreator-page-empty", t.title);
    case "failed":
      return le(t.error.text) ? l("accountcreator-page-failed", t.title) : de(t.error.text);
    default:
      return v(t);
  }
}
var D = class {
  constructor(e) {
    this.page = e;
    this.element = document.createElement("div");
    this.problem = new P("error");
    this.element.className = "accountcreator-source-page";
    this.field = new R({
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
    const r = Ve(e);
    this.problem.show(r === "" ? null : f`${r}`);
    $(f`
			${this.field.element}
			<div role="status">${(e == null ? void 0 : e.kind) === "reading" ? l("accountcreator-source-reading", e.title) : w}</div>
			<div role="alert">${this.problem.element}</div>
			${(e == null ? void 0 : e.kind) === "choosing" ? this.sectionsTemplate(e) : w}
			<p class="accountcreator-source-buttons">
				${(e == null ? void 0 : e.kind) === "choosing" ? this.takeTemplate(e) : f`<button
					type="button" class="accountcreator-plain-button accountcreator-primary"
					data-accountcreator-action="read-page" @click=${() => this.field.enter()}
				>${l("accountcreator-page-read")}</button>`}
				<button
					type="button" class="accountcreator-plain-button" data-accountcreator-action="leave-page"
					@click=${() => this.page.end()}
				>${l("accountcreator-page-leave")}</button>
			</p>`, this.element);
  }
  takeTemplate({ sections: e, chosen: r }) {
    const n = () => {
      void this.page.take();
    };
    const o = r.reduce((i, a) => {
      var s, c;
      return i + ((c = (s = e[a]) == null ? void 0 : s.people) != null ? c : 0);
    }, 0);
    return f`<button
			type="button" class="accountcreator-plain-button accountcreator-primary"
			data-accountcreator-action="take-people" ?disabled=${o === 0} @click=${n}
		>${l("accountcreator-page-take", o)}</button>`;
  }
  sectionsTemplate({ title: e, sections: r, chosen: n }) {
    return f`<fieldset class="accountcreator-sections">
			<legend>${l("accountcreator-page-sections", e)}</legend>
			${r.map((o, i) => this.sectionTemplate(o, i, n.includes(i)))}
		</fieldset>`;
  }
  sectionTemplate({ heading: e, people: r, examples: n }, o, i) {
    const a = ({ target: c }) => {
      if (c instanceof HTMLInputElement) {
        this.page.choose(o, c.checked);
      }
    };
    const s = ue(n.map(y));
    return f`<label>
			<input type="checkbox" name="section" value=${o} .checked=${i} @change=${a}>
			<span>
				<strong><bdi>${e === "" ? l("accountcreator-page-top") : e}</bdi></strong>
				${l("accountcreator-page-section", r, s)}
			</span>
		</label>`;
  }
};

// src/ui/list/source/sources-view.ts
var Be = (t) => ce(l("accountcreator-place-question", t), [
  { action: "replace", label: l("accountcreator-place-replace"), flags: "destructive" },
  { action: "add", label: l("accountcreator-place-add"), flags: "progressive" }
]);
var M = class {
  /**
   * @param list
   * @param pages
   * @param problemText Why a part of the program did not come, and what to do
   */
  constructor(e, r, n) {
    this.list = e;
    this.element = document.createElement("div");
    const o = this.place = new E(e, () => Be(e.rows.length));
    this.file = new T(e, o, DOMParser, () => this.fileView.render());
    this.page = new A(e, o, r, DOMParser, () => this.pageView.render());
    this.fileView = new L(this.file, n);
    this.pageView = new D(this.page);
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
function Ie(t, e) {
  return p(this, null, function* () {
    const r = yield F(e);
    if (r === null) {
      return { text: null, problem: l("accountcreator-file-unreadable", e.name) };
    }
    const { text: n, problem: o } = yield t.draft.readSource({ kind: "file", name: e.name, bytes: r });
    return o ? { text: null, problem: O(o.code) } : { text: n, problem: null };
  });
}

// taken:core/wiki/shape
var pe = mw.libs.accountCreator.parts.core.modules[71];
var U = mw.libs.accountCreator.parts.core.modules[72];
var W = mw.libs.accountCreator.parts.core.modules[73];

// taken:core/wiki/wiki-api
var me = mw.libs.accountCreator.parts.core.modules[75];
var fe = mw.libs.accountCreator.parts.core.modules[77];

// src/wiki/mw-page-service.ts
var qe = ["missingtitle", "nosuchpageid", "invalidtitle", "pagecannotexist", "missingcontent-pageid"];
var N = class {
  constructor() {
    this.api = new fe();
  }
  findTitles(e, r) {
    return p(this, null, function* () {
      const n = yield this.api.get({
        action: "query",
        list: "prefixsearch",
        pssearch: e,
        psnamespace: "*",
        pslimit: "10"
      }, r);
      return pe(U(n.query).prefixsearch).map((o) => W(U(o).title)).filter((o) => o !== "");
    });
  }
  readPage(e, r) {
    return p(this, null, function* () {
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
        return { title: W(o.title) || e, html: W(o.text) };
      } catch (n) {
        if (n instanceof me && qe.includes(n.code)) {
          return null;
        }
        throw n;
      }
    });
  }
};

// src/accounts/list/read/source/address-book.ts
var ge = (t) => Uint8Array.from(t, (e) => e.charCodeAt(0));
function He(t, e) {
  try {
    return e(ge(atob(t.trim())), "utf-8");
  } catch (r) {
    return t;
  }
}
var j = (t) => t.split(/\r\n|\r|\n/);
var he = (t) => t.replace(/(\r\n|\r|\n)[ \t]/g, "");
function je(t, e, r) {
  const n = t.replace(/=([0-9a-f]{2})/gi, (o, i) => String.fromCharCode(parseInt(i, 16)));
  try {
    return r(ge(n), e);
  } catch (o) {
    return t;
  }
}
function Ge(t) {
  var r, n;
  const e = [];
  for (const o of j(he(t))) {
    const i = (r = e[e.length - 1]) != null ? r : "";
    if (/quoted-printable/i.test((n = i.split(":", 1)[0]) != null ? n : "") && i.endsWith("=")) {
      e[e.length - 1] = i.slice(0, -1) + o;
    } else {
      e.push(o);
    }
  }
  return e;
}
function ze(t, e) {
  var c, d;
  const r = t.indexOf(":");
  const [n = "", ...o] = t.slice(0, Math.max(r, 0)).split(";");
  const i = o.join(";");
  const a = t.slice(r + 1);
  const s = (d = (c = /charset="?([\w-]+)/i.exec(i)) == null ? void 0 : c[1]) != null ? d : "utf-8";
  return {
    name: n.replace(/.*\./, "").toUpperCase(),
    parameters: i,
    value: /quoted-printable/i.test(i) ? je(a, s, e) : a
  };
}
var H = (t) => t.replace(/\\n/gi, " ").replace(/\\(.)/g, "$1").trim();
function _e(t) {
  const [e = "", r = ""] = t.replace(/\\;/g, " ").split(";").map(H);
  return `${r} ${e}`.trim();
}
function Ke(t) {
  var o, i;
  const e = (a) => {
    var s, c;
    return (c = (s = t.find(({ name: d }) => d === a)) == null ? void 0 : s.value) != null ? c : "";
  };
  const r = t.filter(({ name: a }) => a === "EMAIL");
  const n = (o = r.find(({ parameters: a }) => /[;,=]pref\b/i.test(a))) != null ? o : r[0];
  return {
    name: H(e("FN")) || _e(e("N")),
    email: H((i = n == null ? void 0 : n.value) != null ? i : "").replace(/^mailto:/i, ""),
    uid: ""
  };
}
function Je(t, e) {
  return t.split(/^BEGIN:VCARD\s*$/im).slice(1).map((r) => Ke(
    Ge(r).map((n) => ze(n, e))
  ));
}
function Ze(t, e) {
  var o;
  const r = /* @__PURE__ */ new Map();
  for (const i of j(t)) {
    const [, a = "", s = "", c = ""] = (o = /^([^:]+):([:<]?)(.*)$/.exec(i)) != null ? o : [];
    const d = a.replace(/;.*/, "").toLowerCase();
    if (d && s !== "<" && !r.has(d)) {
      r.set(d, (s ? He(c, e) : c).trim());
    }
  }
  const n = (i) => {
    var a;
    return (a = r.get(i)) != null ? a : "";
  };
  return {
    name: n("displayname") || n("cn") || `${n("givenname")} ${n("sn")}`.trim(),
    email: n("mail"),
    uid: n("uid")
  };
}
var Xe = (t, e) => he(t).split(/(?:\r\n|\r|\n){2,}/).filter((r) => /^dn:/m.test(r)).map((r) => Ze(r, e));
function be(t, e) {
  const [r = ""] = j(t.slice(0, 4e3)).filter((a) => !/^(\s*|#.*|version:.*)$/.test(a));
  let n;
  if (/^BEGIN:VCARD\s*$/i.test(r)) {
    n = Je(t, e);
  } else if (/^dn::? /i.test(r)) {
    n = Xe(t, e);
  } else {
    return null;
  }
  const o = n.filter(({ name: a, email: s }) => a || s);
  const i = o.some(({ uid: a }) => a !== "");
  return { kind: "table", sheets: [{ name: "", rows: [
    ["Name", "E-mail", ...i ? ["uid"] : []],
    ...o.map(({ name: a, email: s, uid: c }) => [a, s, ...i ? [c] : []])
  ] }] };
}

// src/accounts/list/read/source/file-kind.ts
var Qe = [
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
var Ye = "d0cf11e0a1b11ae1";
var et = [
  ["EncryptedPackage", "encrypted"],
  ["Workbook", "old-spreadsheet"],
  ["Book", "old-spreadsheet"],
  ["WordDocument", "document"]
];
function tt(t) {
  return Array.from(t, (e) => e.toString(16).padStart(2, "0")).join("");
}
function rt(t, e, r) {
  for (let n = 0; n < e.length; n++) {
    if (e[n] !== "." && e[n] !== t[r * 2 + n]) {
      return false;
    }
  }
  return true;
}
function nt(t) {
  var i, a;
  const e = new DataView(t.buffer, t.byteOffset, t.byteLength);
  if (t.length < 52) {
    return "document";
  }
  const r = 2 ** Math.min(e.getUint16(30, true), 12);
  const n = (e.getUint32(48, true) + 1) * r;
  const o = String.fromCharCode(...t.subarray(n, n + 4096)).replace(/\0/g, "");
  return (a = (i = et.find(([s]) => o.includes(s))) == null ? void 0 : i[1]) != null ? a : "document";
}
function xe(t) {
  var r, n;
  if (!t.length) {
    return "empty";
  }
  const e = tt(t.subarray(0, 264));
  if (e.startsWith(Ye)) {
    return nt(t);
  }
  return (n = (r = Qe.find(([, o, i]) => rt(e, o, i != null ? i : 0))) == null ? void 0 : r[0]) != null ? n : "text";
}

// taken:core/app/load-part-gadget
var G = mw.libs.accountCreator.parts.core.modules[44];

// src/app/source-parts-gadget.ts
var ye = (t, e, r) => p(null, null, function* () {
  const n = yield G("files");
  return n.detectEncoding(t, e, r);
});
var we = (t) => p(null, null, function* () {
  const e = yield G("files");
  return e.readSpreadsheet(t);
});

// src/accounts/list/read/source/samples.ts
var ot = 3;
var it = 60;
function ve(t) {
  const e = t.map((o) => o.matchAll(/[^\r\n]+/g));
  const r = t.map(() => []);
  const n = /* @__PURE__ */ new Set();
  while (n.size < ot) {
    const o = e.map((a) => {
      var s;
      return (s = a.next().value) == null ? void 0 : s[0];
    });
    const [i] = o;
    if (i === void 0) {
      break;
    }
    if (!n.has(i) && o.some((a = "") => /[^\u0000-\u007f]/.test(a))) {
      n.add(i);
      r.forEach((a, s) => {
        var c;
        return a.push(((c = o[s]) != null ? c : "").slice(0, it));
      });
    }
  }
  return r;
}

// src/accounts/list/read/source/text-kind.ts
var at = 8192;
var st = (t) => t.length < 2e3 && /^\s*\{/.test(t) && /"(doc_id|url)":\s*"/.test(t);
var ct = (t) => /^\s*<\?xml\b/.test(t) && !/<html\b/i.test(t) && t.includes("urn:schemas-microsoft-com:office:spreadsheet");
function ke(t) {
  try {
    return typeof JSON.parse(t) === "object";
  } catch (e) {
    if (e instanceof SyntaxError) {
      return false;
    }
    throw e;
  }
}
var lt = (t) => {
  var e, r;
  return /^\s*(?:\[\s*[{["]|\{\s*")/.test(t) && (ke(t) || ke((r = (e = /\S.*/u.exec(t)) == null ? void 0 : e[0]) != null ? r : ""));
};
var dt = /^(?:[!-9;-~]+:(?:\s|$)|[ \t]+\S|From )/;
function ut(t) {
  var n, o;
  const e = (o = (n = t.replace(/\r\n?/g, "\n").split(/\n[ \t]*\n/, 1)[0]) == null ? void 0 : n.split("\n")) != null ? o : [];
  const r = (i) => e.some((a) => i.test(a));
  return e.length > 2 && e.slice(0, -1).every((i) => dt.test(i)) && r(/^(?:From|To|Date):/i) && r(/^(?:Received|Return-Path|Delivered-To|MIME-Version|Message-ID|Content-Type):/i);
}
function Pe(t) {
  const e = t.slice(0, at);
  return st(t) ? "web-shortcut" : ct(e) ? "old-spreadsheet" : /^\s*BEGIN:VCALENDAR\b/i.test(e) ? "calendar" : ut(e) ? "message" : lt(t) ? "data" : null;
}

// src/accounts/list/read/source/decode-as.ts
var pt = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
function mt(t, e) {
  const r = new DataView(t.buffer, t.byteOffset, t.byteLength);
  const n = [];
  for (let o = 0; o + 3 < t.length; o += 4) {
    const i = r.getUint32(o, e);
    const a = i <= 1114111 && (i < 55296 || i > 57343);
    n.push(String.fromCodePoint(a ? i : 65533));
  }
  return n.join("");
}
function V(t, e, r) {
  switch (e) {
    case "utf-32le":
    case "utf-32be":
      return mt(t, e === "utf-32le").replace(/^\uFEFF/, "");
    case "windows-1252":
      return r(t, e).replace(/[\u0080-\u009f]/g, (n) => {
        var o;
        return (o = pt[n.charCodeAt(0) - 128]) != null ? o : n;
      });
    case "windows-1258":
      return r(t, e).normalize();
    default:
      return r(t, e);
  }
}

// src/accounts/list/read/source/unicode.ts
function ft([t, e, r, n]) {
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
var gt = /* @__PURE__ */ new Set([9, 10, 13, 32, 44, 46, 59, 64]);
function ht(t) {
  var o;
  let e = 0;
  let r = 0;
  let n = 0;
  for (let i = 0; i < t.length; i++) {
    if (gt.has((o = t[i]) != null ? o : 0)) {
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
function bt(t) {
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
function xt(t, e, r) {
  var n;
  for (let o = e; o <= r; o++) {
    const i = (n = t[o]) != null ? n : 0;
    if (i < 128 || i > 191) {
      return false;
    }
  }
  return true;
}
function yt(t) {
  var n;
  let e = 0;
  let r = 0;
  for (let o = 0; o < t.length; o++) {
    const i = bt((n = t[o]) != null ? n : 0);
    if (i === 0) {
      continue;
    }
    if (i !== null && xt(t, o + 1, o + i)) {
      e++;
      o += i;
    } else {
      r++;
    }
  }
  return { right: e, wrong: r };
}
var wt = (t) => t < 32 && !(t >= 9 && t <= 13) && t !== 26 && t !== 27;
function vt(t) {
  const e = t.subarray(0, 65536);
  const r = e.filter(wt);
  return r.length > 3 && r.length * 20 > e.length;
}
var kt = (t) => t.some((e, r) => e === 27 && (t[r + 1] === 36 || t[r + 1] === 40));
var Pt = 3;
function St(t) {
  var o;
  const e = (o = ft(t)) != null ? o : ht(t);
  if (e) {
    return e;
  }
  const { right: r, wrong: n } = yt(t);
  return n * Pt <= r && !kt(t) ? "utf-8" : null;
}
function Se(t, e) {
  const r = St(t);
  if ((r == null ? void 0 : r.startsWith("utf-16")) || (r == null ? void 0 : r.startsWith("utf-32"))) {
    return { kind: "unicode", encoding: r, text: V(t, r, e) };
  }
  if (vt(t)) {
    return { kind: "binary" };
  }
  return r ? { kind: "unicode", encoding: r, text: e(t, r) } : { kind: "legacy" };
}

// src/accounts/list/read/source/index.ts
var Tt = (t, e) => new TextDecoder(e).decode(t);
var k = (t) => ({ kind: "problem", code: t, detail: "" });
function Ct(t) {
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
var At = (t) => /^\s*<(\?xml|office:document)\b/.test(t) && t.slice(0, 8192).includes("opendocument.spreadsheet");
var Te = (t) => t.replace(/\u0000+/g, "");
function Et({ encoding: t, certain: e, texts: r }) {
  var a, s;
  const n = ve([...r.values()]);
  const o = Array.from(r, ([c, d], u) => {
    var m;
    return { encoding: c, samples: (m = n[u]) != null ? m : [], text: Te(d) };
  });
  const i = (a = r.get(t)) != null ? a : "";
  return {
    kind: "text",
    encoding: t,
    certain: e,
    samples: (s = n[0]) != null ? s : [],
    text: Te(i),
    alternatives: o.slice(1),
    remarks: Ct(i)
  };
}
function Ft(t, e, r) {
  return p(this, null, function* () {
    var c, d;
    const n = (c = e.encoding) != null ? c : "";
    const o = Se(t, r);
    if (o.kind === "binary" && !n) {
      return null;
    }
    if (o.kind === "unicode" && (!n || n === o.encoding)) {
      return { encoding: o.encoding, certain: true, texts: /* @__PURE__ */ new Map([[o.encoding, o.text]]) };
    }
    const i = yield ((d = e.detectEncoding) != null ? d : ye)(t, e.language, r);
    const a = o.kind === "unicode" ? [o.encoding] : [i.encoding, ...i.alternatives];
    const s = n || i.encoding;
    return {
      encoding: s,
      certain: i.certain || n !== "",
      texts: new Map([s, ...a].map((u) => [u, i.decodeAs(u)]))
    };
  });
}
function Ce(t, e, r = false) {
  return p(this, null, function* () {
    var u, m, g;
    const { bytes: n } = t;
    const o = xe(n);
    const i = (u = e.readSpreadsheet) != null ? u : we;
    if (o === "zip") {
      const h = yield i(n);
      return h.kind !== "packed" ? h : r ? k("archive") : Ce(x(b({}, t), { bytes: h.bytes }), e, true);
    }
    if (o !== "text") {
      return k(o);
    }
    const a = (m = e.decode) != null ? m : Tt;
    const s = yield Ft(n, e, a);
    if (!s) {
      return k("binary");
    }
    const c = Et(s);
    if (At(c.text)) {
      const h = yield i(n);
      return h.kind === "packed" ? k("broken") : h;
    }
    const d = Pe(c.text);
    if (d !== null) {
      return k(d);
    }
    return c.text.trim() ? (g = be(c.text, a)) != null ? g : c : k("empty");
  });
}

// src/app/sources-part.ts
ae(X);
function Cn(t) {
  return new M(t, new N(), Q);
}

// sources.js
mw.libs.accountCreator.parts.sources.modules = [V];
return { decodeSource: Ce, makeSources: Cn, readSheetFile: Ie };
} };
// </nowiki>
