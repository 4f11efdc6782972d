// <nowiki>
/*!
 * AccountCreator 0.1.0: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator = { version: '0.1.0', parts: {} };
mw.libs.accountCreator.parts.core = { on: {}, contents: '8f0c2bdc', run: function () {
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
    var rejected2 = (value) => {
      try {
        step(generator.throw(value));
      } catch (e) {
        reject(e);
      }
    };
    var step = (x) => x.done ? resolve(x.value) : Promise.resolve(x.value).then(fulfilled, rejected2);
    step((generator = generator.apply(__this, __arguments)).next());
  });
};

// src/accounts/list/keep/run-key.ts
var LIFETIME = 24 * 36e5;
var VERSION = 2;
function runPrefix(wiki2) {
  return `accountCreator.run ${wiki2} `;
}
function headerKey(wiki2) {
  return runPrefix(wiki2) + "list";
}
function removeRun(store, wiki2) {
  for (const key of store.keys()) {
    if (key.startsWith(runPrefix(wiki2))) {
      store.remove(key);
    }
  }
}
function isThere(store, wiki2) {
  try {
    return store.get(headerKey(wiki2)) !== null;
  } catch (e) {
    return false;
  }
}
function hasRun(store, wiki2, me, now) {
  try {
    const text = store.get(headerKey(wiki2));
    if (text === null) {
      return false;
    }
    const header = JSON.parse(text);
    if (!Array.isArray(header)) {
      return true;
    }
    const [, person, startedAt] = header;
    if (person === me && typeof startedAt === "number" && now - startedAt < LIFETIME) {
      return true;
    }
    removeRun(store, wiki2);
    return false;
  } catch (e) {
    return isThere(store, wiki2);
  }
}

// src/accounts/contract/observable.ts
var Observable = class {
  constructor(current) {
    this.current = current;
    this.listeners = /* @__PURE__ */ new Set();
  }
  get state() {
    return this.current;
  }
  /** Calls the listener at once and after every change. Returns how to stop that. */
  observe(listener) {
    this.listeners.add(listener);
    listener(this.current);
    return () => {
      this.listeners.delete(listener);
    };
  }
  change(part) {
    this.current = __spreadValues(__spreadValues({}, this.current), part);
    for (const listener of [...this.listeners]) {
      listener(this.current);
    }
  }
};

// src/accounts/contract/outcome.ts
function never(value) {
  throw new Error(`Unexpected ${JSON.stringify(value)}`);
}

// src/accounts/contract/own.ts
function own(table, key) {
  return Object.prototype.hasOwnProperty.call(table, key) ? table[key] : void 0;
}
function setOwn(table, key, value) {
  Object.defineProperty(table, key, { value, enumerable: true, configurable: true, writable: true });
}

// src/accounts/contract/declarations.ts
function plainText(text) {
  return { format: "text", text };
}
function isEmptyText(text) {
  return (text.format === "html" ? text.html : text.text).trim() === "";
}
function findField(requests, name2) {
  for (const request of requests) {
    const field = request.fields.find((candidate) => candidate.name === name2);
    if (field) {
      return field;
    }
  }
  return null;
}

// src/accounts/contract/captcha.ts
var SERVICES = {
  hcaptcha: "hcaptcha",
  recaptchanocaptcha: "recaptcha",
  turnstile: "turnstile"
};
var CAPTCHA_ANSWER = "captchaWord";
var CAPTCHA_QUESTION = "captchaInfo";
function captchaOf(requests) {
  var _a, _b;
  const request = requests.find(({ fields }) => fields.some(({ name: name2 }) => name2 === CAPTCHA_ANSWER));
  const answer = findField(requests, CAPTCHA_ANSWER);
  if (!request || !answer) {
    return null;
  }
  const info = findField([request], CAPTCHA_QUESTION);
  const value = info && typeof info.value === "string" ? info.value : "";
  const instructions = info ? info.label : answer.label;
  const type = String((_a = request.metadata.type) != null ? _a : "");
  const service2 = own(SERVICES, type);
  if (service2) {
    return { kind: "service", instructions, service: service2, siteKey: String((_b = request.metadata.key) != null ? _b : "") };
  }
  if (type === "image") {
    return { kind: "image", instructions, address: value };
  }
  return request.metadata.mime === "text/html" ? { kind: "question", instructions, question: { format: "html", html: value } } : { kind: "text", instructions, question: value };
}

// src/accounts/names/unicode-pattern.ts
function unicodePattern(pattern, flags = "") {
  return new RegExp(pattern, flags + "u");
}

// src/accounts/names/characters.ts
var INVISIBLE = unicodePattern(String.raw`[\p{Cc}\p{DI}\u2800\ufff9-\ufffb]`, "g");
var SPACE = /[^\S\ufeff]+/g;
var JOINED = unicodePattern("[" + [
  "Arabic",
  "Syriac",
  "Mongolian",
  "Devanagari",
  "Bengali",
  "Gurmukhi",
  "Gujarati",
  "Oriya",
  "Tamil",
  "Telugu",
  "Kannada",
  "Malayalam",
  "Sinhala",
  "Khmer",
  "Myanmar"
].map((script) => String.raw`\p{Script=${script}}`).join("") + "]");
var LOOKALIKES = ["Latin", "Cyrillic", "Greek", "Armenian", "Cherokee", "Coptic", "Lisu", "Deseret"].map((script) => unicodePattern(String.raw`\p{Script=${script}}`));
var BETWEEN_WORDS = unicodePattern(String.raw`[^\p{L}\p{M}]+`);
var ASCII = /^[\x20-\x7e]*$/;
function spaced(text) {
  return text.replace(/ {2,}/g, " ").trim();
}
function visible(text) {
  return spaced(ASCII.test(text) ? text : text.replace(SPACE, " ").replace(INVISIBLE, ""));
}
function visibleLine(text) {
  return spaced(ASCII.test(text) ? text : text.replace(SPACE, " ").replace(INVISIBLE, (character, offset) => /[\u200c\u200d]/.test(character) && JOINED.test(text.charAt(offset - 1)) && JOINED.test(text.charAt(offset + 1)) ? character : ""));
}
function mixedWord(text) {
  var _a;
  return ASCII.test(text) ? null : (_a = text.split(BETWEEN_WORDS).find((word) => LOOKALIKES.filter((script) => script.test(word)).length > 1)) != null ? _a : null;
}

// src/accounts/names/clean-name.ts
var MAX_LENGTH = 1e3;
var QUOTED = /^(?:"(.*)"|'(.*)'|[“”„«»‹›](.*)[“”«»‹›]|[‘’‚](.*)[‘’]|「(.*)」|『(.*)』)$/u;
var prefixes = /* @__PURE__ */ new WeakMap();
var NO_NAMESPACES = [];
function prefixPattern(namespaces = NO_NAMESPACES) {
  let pattern = prefixes.get(namespaces);
  if (!pattern) {
    const names = ["User", "User talk", ...namespaces].map((name2) => name2.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&").replace(/[ _]+/g, "[ _]+"));
    pattern = new RegExp(
      `^:?\\s*(?:[\\w-]+\\s*:\\s*)*?(?:(?:${names.join("|")})\\s*:\\s*|Special\\s*:\\s*Contrib(?:ution)?s/)`,
      "iu"
    );
    prefixes.set(namespaces, pattern);
  }
  return pattern;
}
function nameInTitle(title, rules = {}) {
  const text = title.trim();
  const prefix = prefixPattern(rules.userNamespaces).exec(text);
  return prefix ? text.slice(prefix[0].length).replace(/[/#].*$/u, "") : null;
}
function titleInUrl(text) {
  const match = /^https?:\/\/\S*?(?:[?&]title=|\/)([^/?&=]+:[^?&]+)/u.exec(text);
  try {
    return (match == null ? void 0 : match[1]) ? decodeURIComponent(match[1]) : text;
  } catch (e) {
    return text;
  }
}
function cleanWholly(text, clean) {
  let result = text;
  let before;
  do {
    before = result;
    result = result.length > MAX_LENGTH ? result : clean(result);
  } while (result !== before);
  return result;
}
function cleanOnce(text, rules) {
  var _a;
  let name2 = visible(text).replace(/^\[\[([^[\]|]*)(?:\|[^[\]]*)?\]\]$/u, "$1");
  const quoted = QUOTED.exec(name2);
  if (quoted) {
    name2 = quoted.slice(1).join("");
  }
  name2 = titleInUrl(name2);
  return ((_a = nameInTitle(name2, rules)) != null ? _a : name2.replace(/^[@＠](?=[^@＠]*$)/u, "")).trim();
}
function cleanName(text, rules = {}) {
  return /^[\w-]+(?: [\w-]+)*$/.test(text) ? text : cleanWholly(text, (name2) => cleanOnce(name2, rules));
}

// src/accounts/email/clean-email.ts
function cleanEmail(text) {
  return /^[\w.+-]+@[\w.-]+\w$/.test(text) ? text : cleanWholly(text, (email) => visible(email.normalize("NFKC")).replace(/^[\s<"'“”„]*(?:mailto:\s*([^?]*).*|)/iu, "$1").replace(/[\s>"'“”„.,;:]+$/u, ""));
}

// src/accounts/names/clean-field.ts
function cleanField(name2, text, rules) {
  switch (name2) {
    case "username":
      return cleanName(text, rules);
    case "email":
      return cleanEmail(text);
    case "realname":
    case "reason":
      return visibleLine(text);
    default:
      return text;
  }
}

// src/accounts/contract/parameters.ts
function createdBy(mode) {
  switch (mode) {
    case "mail":
      return "mail";
    case "generate":
    case "type":
      return "password";
    default:
      return "other";
  }
}
function textIn(values, name2) {
  var _a;
  const text = String((_a = own(values, name2)) != null ? _a : "");
  return name2 === CAPTCHA_ANSWER ? text.trim() : cleanField(name2, text);
}
function has(request, name2) {
  return request.fields.some((field) => field.name === name2);
}
function setsPassword(request) {
  return has(request, "password");
}
function mailsPassword(request) {
  return has(request, "mailpassword");
}
function passwordModes(requests) {
  const modes = [];
  if (requests.some(mailsPassword) && requests.some((request) => has(request, "email"))) {
    modes.push("mail");
  }
  if (requests.some(setsPassword)) {
    modes.push("generate", "type");
  }
  for (const request of requests) {
    if (request.required === "primary-required" && !setsPassword(request) && !mailsPassword(request)) {
      modes.push(`request:${request.id}`);
    }
  }
  return modes;
}
function isUsed(request, mode) {
  if (mailsPassword(request)) {
    return mode === "mail";
  }
  if (setsPassword(request)) {
    return mode === "generate" || mode === "type";
  }
  return request.required !== "primary-required" || mode === `request:${request.id}`;
}
function usedRequests(requests, mode) {
  return requests.filter((request) => isUsed(request, mode));
}
function initialValue(field) {
  var _a, _b;
  switch (field.type) {
    case "checkbox":
      return field.value === true;
    case "button":
      return false;
    case "multiselect":
      return Array.isArray(field.value) ? field.value : [];
    case "select":
      return typeof field.value === "string" ? field.value : (_b = (_a = field.options[0]) == null ? void 0 : _a.value) != null ? _b : "";
    default:
      return typeof field.value === "string" ? field.value : "";
  }
}
function initialValues(requests) {
  const values = {};
  for (const field of requests.flatMap((request) => request.fields)) {
    setOwn(values, field.name, initialValue(field));
  }
  return values;
}
function parametersOf(requests, values) {
  var _a, _b;
  const parameters = {};
  for (const field of requests.flatMap((request) => request.fields)) {
    const value = (_a = own(values, field.name)) != null ? _a : initialValue(field);
    switch (field.type) {
      case "null":
        break;
      case "hidden":
        setOwn(parameters, field.name, String((_b = field.value) != null ? _b : ""));
        break;
      case "checkbox":
      case "button":
        if (value === true) {
          setOwn(parameters, field.name, "1");
        }
        break;
      case "multiselect":
        (Array.isArray(value) ? value : []).forEach((choice, index) => {
          setOwn(parameters, `${field.name}[${index}]`, choice);
        });
        break;
      case "string":
      case "password":
      case "select":
        setOwn(parameters, field.name, textIn({ [field.name]: value }, field.name));
        break;
      default:
        never(field.type);
    }
  }
  return parameters;
}

// src/accounts/contract/password.ts
var PASSWORD_ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
var PASSWORD_LENGTH = 14;
function generatePassword(randomBytes2) {
  const limit = 256 - 256 % PASSWORD_ALPHABET.length;
  const bytes = new Uint8Array(PASSWORD_LENGTH);
  let password = "";
  while (password.length < PASSWORD_LENGTH) {
    randomBytes2(bytes);
    for (const byte of bytes) {
      if (byte < limit && password.length < PASSWORD_LENGTH) {
        password += PASSWORD_ALPHABET.charAt(byte % PASSWORD_ALPHABET.length);
      }
    }
  }
  return password;
}

// src/accounts/contract/reason.ts
var NOT_IN_ADDRESS = /[\s<>(),;:"]/u;
var DOMAIN = /^.+\.[^.]{2,}/u;
function addressIn(reason) {
  for (const word of reason.split(NOT_IN_ADDRESS)) {
    const parts = word.split("@");
    for (let at = 1; at < parts.length; at++) {
      const [local, rest] = [parts[at - 1], parts[at]];
      const domain = local ? DOMAIN.exec(rest != null ? rest : "") : null;
      if (local && domain) {
        return `${local}@${domain[0]}`;
      }
    }
  }
  return null;
}

// src/accounts/contract/service.ts
var WikiError = class _WikiError extends Error {
  /**
   * @param code API error code; `http` where no answer could be read
   * @param text What the wiki said; empty where it said nothing
   */
  constructor(code, text) {
    super(code);
    this.code = code;
    this.text = text;
    this.name = "WikiError";
  }
  /** Whatever was thrown, as something that can be told to a person. */
  static from(error) {
    return error instanceof _WikiError ? error : new _WikiError("internal", plainText(String(error)));
  }
};

// src/accounts/contract/clock.ts
function wait(clock2, milliseconds) {
  return new Promise((resolve) => {
    clock2.later(milliseconds, resolve);
  });
}

// src/accounts/contract/find-account.ts
var PAUSES = [0, 2e3, 4e3, 8e3];
function findAccount(service2, clock2, username, since) {
  return __async(this, null, function* () {
    let found = { kind: "silent" };
    for (const pause of PAUSES) {
      if (pause > 0) {
        yield wait(clock2, pause);
      }
      found = yield service2.find(username, since);
      if (found.kind === "mine" || found.kind === "other") {
        return found;
      }
    }
    return found;
  });
}

// src/accounts/contract/codes.ts
var PLAIN = {
  outcome: "refused",
  field: null,
  stops: "row",
  spent: false,
  retry: "never",
  overrides: [],
  name: null,
  action: "none"
};
function about(field, advice, rest = {}) {
  return __spreadValues(__spreadProps(__spreadValues({}, PLAIN), { field, advice }), rest);
}
function batch(advice, rest = {}) {
  return about(null, advice, __spreadValues({ stops: "batch" }, rest));
}
function name(advice, rest = {}) {
  return about("username", advice, rest);
}
var SPENT = { spent: true };
var TAKEN = { name: "taken" };
var CHALLENGE = { spent: true, retry: "challenge" };
var RENAMED = { overrides: ["allowPreviouslyRenamedAccount", "ignorePreviouslyRenamedUser"] };
var NO_ANSWER = { outcome: "unknown" };
var SESSION = { outcome: "sessionLost", stops: "batch" };
var MEANINGS = new Map(Object.entries({
  // The name
  userexists: name("accountcreator-advice-userexists", __spreadValues({ retry: "find" }, TAKEN)),
  usernameinprogress: name("accountcreator-advice-usernameinprogress", { retry: "findAgain" }),
  invaliduser: name("accountcreator-advice-invaliduser"),
  noname: name("accountcreator-advice-invaliduser"),
  "antispoof-name-illegal": name("accountcreator-advice-invaliduser", { overrides: ["ignoreAntiSpoof"] }),
  "antispoof-conflict": name("accountcreator-advice-lookalike", { overrides: ["ignoreAntiSpoof"], name: "lookalike" }),
  "centralauth-account-exists": name("accountcreator-advice-userexists", TAKEN),
  "centralauth-account-rename-exists": name("accountcreator-advice-renamed"),
  "requestaccount-inuse": name("accountcreator-advice-requested"),
  // The address
  noemailcreate: about("email", "accountcreator-advice-noemailcreate", SPENT),
  invalidemailaddress: about("email", "accountcreator-advice-invalidemailaddress"),
  emaildisabled: about("email", "accountcreator-advice-emaildisabled", SPENT),
  "spam-blacklisted-email-signup": about("email", "accountcreator-advice-emailblacklisted"),
  "wikimediacustomizations-bademaildomain-error": about("email", "accountcreator-advice-emailblacklisted"),
  // The password
  badretype: about("retype", "accountcreator-advice-badretype", SPENT),
  fieldmissing: about(null, "accountcreator-advice-fieldmissing"),
  passwordmissing: about("password", "accountcreator-advice-password-missing"),
  passwordinvalid: about("password", "accountcreator-advice-password"),
  "authmanager-create-no-primary": about(null, "accountcreator-advice-no-primary", { spent: true, action: "chooseMode" }),
  // The captcha
  "captcha-error": about("captchaWord", "accountcreator-advice-captcha-error", CHALLENGE),
  "hcaptcha-internal-error": about("captchaWord", "accountcreator-advice-captcha-error", CHALLENGE),
  // What the wiki forbids, or cannot do now
  acct_creation_throttle_hit: batch("accountcreator-advice-throttle", { action: "raiseLimit" }),
  ratelimited: batch("accountcreator-advice-ratelimited", { retry: "patience" }),
  maxlag: batch("accountcreator-advice-ratelimited", { retry: "patience" }),
  readonly: batch("accountcreator-advice-readonly"),
  blocked: batch("accountcreator-advice-blocked"),
  autoblocked: batch("accountcreator-advice-blocked"),
  sorbs_create_account_reason: batch("accountcreator-advice-blocked"),
  permissiondenied: batch("accountcreator-advice-permission"),
  "userlogin-cannot-create": batch("accountcreator-advice-cannot-create"),
  "authmanager-create-disabled": batch("accountcreator-advice-cannot-create"),
  moduledisabled: batch("accountcreator-advice-moduledisabled"),
  "api-error-moduledisabled": batch("accountcreator-advice-moduledisabled"),
  unknown_action: batch("accountcreator-advice-moduledisabled"),
  badvalue: batch("accountcreator-advice-moduledisabled"),
  // Steps
  "authmanager-create-not-in-progress": about(null, "accountcreator-advice-not-in-progress"),
  "authmanager-create-from-login": about(null, "accountcreator-advice-not-in-progress"),
  // Somebody else is logged in, or nobody: nothing was begun
  assertuserfailed: batch("accountcreator-advice-badtoken", SESSION),
  assertnameduserfailed: batch("accountcreator-advice-badtoken", SESSION),
  assertanonfailed: batch("accountcreator-advice-badtoken", SESSION),
  // How the question was put: the program's business, and never the person's fault
  badtoken: batch("accountcreator-advice-badtoken", { retry: "token" }),
  notoken: batch("accountcreator-advice-program"),
  mustpostparams: batch("accountcreator-advice-program"),
  mustbeposted: batch("accountcreator-advice-program"),
  missingparam: batch("accountcreator-advice-program"),
  // No answer, or none that can be read (mw.Api's words)
  http: batch("accountcreator-advice-wiki-broken", NO_ANSWER),
  "ok-but-empty": batch("accountcreator-advice-wiki-broken", NO_ANSWER)
}));
var FAMILIES = [
  [/^abusefilter-warning/, batch("accountcreator-advice-abusefilter-warning", { spent: true, action: "createAllTheSame" })],
  [/^abusefilter-/, about(null, "accountcreator-advice-abusefilter", SPENT)],
  [/^titleblacklist-/, name("accountcreator-advice-titleblacklist", { overrides: ["ignoreTitleBlacklist"] })],
  [/^antispoof-/, name("accountcreator-advice-lookalike", { overrides: ["ignoreAntiSpoof"] })],
  [/^username-previously-renamed/, name("accountcreator-advice-renamed", RENAMED)],
  [/^requestaccount-/, name("accountcreator-advice-requested")],
  [/^(centralauth|username)-/, name("accountcreator-advice-name")],
  [/^captcha-/, about("captchaWord", "accountcreator-advice-captcha", CHALLENGE)],
  [/^password/, about("password", "accountcreator-advice-password", SPENT)],
  [/blocked/, batch("accountcreator-advice-blocked")],
  [/^internal_api_error_/, batch("accountcreator-advice-wiki-broken", NO_ANSWER)],
  [/^(apierror-)?db/, batch("accountcreator-advice-wiki-broken")]
];
var UNHEARD_OF = about(null, "accountcreator-advice-other", SPENT);
function meaningOf(code) {
  var _a, _b, _c;
  return (_c = (_b = MEANINGS.get(code)) != null ? _b : (_a = FAMILIES.find(([pattern]) => pattern.test(code))) == null ? void 0 : _a[1]) != null ? _c : UNHEARD_OF;
}
var KNOWN_OVERRIDES = [...new Set(
  [...MEANINGS.values(), ...FAMILIES.map(([, meaning]) => meaning)].flatMap(({ overrides }) => overrides)
)];

// src/accounts/contract/form.ts
var OWN_PLACE = ["username", "password", "retype", "email", "realname", "reason", "mailpassword"];
var OVERRIDE_NAME = /^(?:ignore|allow|override)[A-Z]/;
function isOverride(name2) {
  return OVERRIDE_NAME.test(name2);
}
function overrideFor(code, requests) {
  var _a;
  return (_a = meaningOf(code).overrides.find((name2) => findField(requests, name2))) != null ? _a : null;
}
function otherFields(requests, mode) {
  const seen = /* @__PURE__ */ new Set([...OWN_PLACE, ...KNOWN_OVERRIDES]);
  return usedRequests(requests, mode).flatMap((request) => request.fields).filter((field) => {
    const wanted = field.type !== "hidden" && !seen.has(field.name);
    seen.add(field.name);
    return wanted;
  });
}
function offeredOverride(requests, check, refused) {
  if (refused) {
    const override = overrideFor(refused.code, requests);
    if (override) {
      return override;
    }
  }
  return (check == null ? void 0 : check.kind) === "forbidden" ? check.override : null;
}
function ownRefusal(code, field = meaningOf(code).field) {
  return {
    kind: "refused",
    code,
    message: plainText(""),
    stops: meaningOf(code).stops,
    spent: false,
    retryAfter: null,
    field,
    ended: true
  };
}
function isEmpty(field, values) {
  const value = own(values, field.name);
  switch (field.type) {
    case "string":
    case "password":
    case "select":
      return String(value != null ? value : "").trim() === "";
    case "multiselect":
      return !Array.isArray(value) || value.length === 0;
    case "checkbox":
      return value !== true;
    case "button":
    case "hidden":
    case "null":
      return false;
    default:
      return never(field.type);
  }
}
function emptyRequiredField(requests, values) {
  var _a;
  return (_a = requests.filter(({ required }) => required !== "optional").flatMap(({ fields }) => fields).find((field) => !field.optional && isEmpty(field, values))) != null ? _a : null;
}
function foreseenRefusal(requests, values, mode) {
  const text = (name2) => {
    var _a;
    return String((_a = own(values, name2)) != null ? _a : "");
  };
  if (text("username").trim() === "") {
    return ownRefusal("noname");
  }
  if (mode === "mail" && text("email").trim() === "") {
    return ownRefusal("noemailcreate");
  }
  if (mode === "type" && text("password") === "") {
    return ownRefusal("passwordmissing");
  }
  if (mode === "type" && text("password") !== text("retype")) {
    return ownRefusal("badretype");
  }
  const others = usedRequests(requests, mode).filter(
    (request) => !setsPassword(request) && !mailsPassword(request)
  );
  const empty = emptyRequiredField(others, values);
  return empty && ownRefusal("fieldmissing", empty.name);
}

// src/accounts/one/creation.ts
var Creation = class {
  constructor(dependencies, account2, listener) {
    this.dependencies = dependencies;
    this.account = account2;
    this.listener = listener;
    this.release = () => void 0;
    /** The step that could not be shown. */
    this.kept = null;
  }
  /** @param fields see parametersOf() */
  begin(fields) {
    return __async(this, null, function* () {
      const release = yield this.dependencies.lock();
      if (!release) {
        this.listener.ended({ kind: "otherTab" });
        return;
      }
      this.release = release;
      yield this.conclude(yield this.dependencies.service.create(fields, this.account.by));
    });
  }
  /** Asks the wiki (again) what became of an account of which no answer came. */
  find() {
    return __async(this, null, function* () {
      const { service: service2, clock: clock2 } = this.dependencies;
      this.listener.finding();
      this.endAsFound(yield findAccount(service2, clock2, this.account.username, this.account.since));
    });
  }
  /** Tries again to show the step that could not be shown. */
  showStep() {
    return __async(this, null, function* () {
      if (this.kept) {
        yield this.step(this.kept);
      }
    });
  }
  /** Leaves it unanswered: nobody has asked whether the account exists already. */
  leaveStep() {
    this.end({ kind: "unfinished", because: "left", isCertain: false });
  }
  conclude(outcome) {
    return __async(this, null, function* () {
      switch (outcome.kind) {
        case "created":
        case "sessionLost":
          this.end(outcome);
          break;
        case "refused":
          this.end({ kind: "refused", refused: outcome });
          break;
        case "step":
          yield this.step(outcome.step);
          break;
        case "unknown":
          yield this.find();
          break;
        default:
          never(outcome);
      }
    });
  }
  step(step) {
    return __async(this, null, function* () {
      if (step.type === "restart") {
        this.end({ kind: "restart", step });
        return;
      }
      this.kept = step;
      yield this.dependencies.converse(this.account, step, (end) => this.end(end)).then(
        (conversation) => this.listener.step(conversation),
        (error) => this.listener.stepNotShown(error instanceof Error ? error.message : String(error))
      );
    });
  }
  endAsFound(found) {
    const { by } = this.account;
    switch (found.kind) {
      case "mine":
        this.end({
          kind: "created",
          username: found.username,
          by: found.by === "password" && by === "other" ? by : found.by
        });
        break;
      case "other":
        this.end({ kind: "refused", refused: ownRefusal("userexists") });
        break;
      case "free":
      case "silent":
        this.end({ kind: "unknown", found: found.kind });
        break;
      default:
        never(found);
    }
  }
  end(end) {
    this.release();
    this.listener.ended(end);
  }
};

// src/accounts/one/debounced-check.ts
var REST = 400;
var CancellationSource = class {
  constructor() {
    this.cancelled = false;
    this.callbacks = [];
  }
  onCancel(callback) {
    this.callbacks.push(callback);
  }
  cancel() {
    this.cancelled = true;
    this.callbacks.forEach((callback) => callback());
  }
};
var DebouncedCheck = class {
  /**
   * @param clock
   * @param ask The question to the wiki
   * @param report Told of every change of what is known
   */
  constructor(clock2, ask2, report) {
    this.clock = clock2;
    this.ask = ask2;
    this.report = report;
    this.callOff = null;
    this.running = null;
    this.settled = Promise.resolve();
    this.subject = null;
  }
  /** To be called with every change of the subject; null: there is nothing to check. */
  update(subject) {
    this.drop();
    this.subject = subject;
    if (subject === null) {
      this.report({ kind: "none" });
      return;
    }
    this.report({ kind: "checking" });
    this.callOff = this.clock.later(REST, () => this.start());
  }
  /** Asks at once if typing has not rested yet, and settles when the answer to the latest subject is in. */
  finish() {
    return __async(this, null, function* () {
      if (this.callOff) {
        this.callOff();
        this.start();
      }
      yield this.settled;
    });
  }
  drop() {
    if (this.callOff) {
      this.callOff();
      this.callOff = null;
    }
    if (this.running) {
      this.running.cancel();
      this.running = null;
    }
  }
  start() {
    const subject = this.subject;
    this.callOff = null;
    if (subject === null) {
      return;
    }
    const source = new CancellationSource();
    this.running = source;
    this.settled = this.ask(subject, source).then(
      (result) => this.conclude(source, { kind: "done", result }),
      () => this.conclude(source, { kind: "failed" })
    );
  }
  conclude(source, state) {
    if (!source.cancelled) {
      this.running = null;
      this.report(state);
    }
  }
};

// src/accounts/one/form-checks.ts
var FormChecks = class {
  /**
   * @param service
   * @param clock
   * @param judgeEmail See OneDependencies
   * @param nameChecked Told of every change of what is known of the name
   * @param passwordChecked The same of the password
   * @param emailChecked The same of the address, of which nobody has to be asked
   */
  constructor(service2, clock2, judgeEmail, nameChecked, passwordChecked, emailChecked) {
    this.name = new DebouncedCheck(
      clock2,
      (username, cancellation) => service2.checkName(username, cancellation),
      nameChecked
    );
    this.password = new DebouncedCheck(
      clock2,
      ({ username, password }, cancellation) => service2.checkPassword(username, password, cancellation),
      passwordChecked
    );
    this.email = new DebouncedCheck(clock2, judgeEmail, emailChecked);
  }
  updateName(values) {
    this.name.update(textIn(values, "username") || null);
  }
  updateEmail(values) {
    this.email.update(textIn(values, "email") || null);
  }
  /** To be called when the name, the password or the mode has changed: the rules know the name, too. */
  updatePassword(values, mode) {
    const password = textIn(values, "password");
    this.password.update(
      mode === "type" && password !== "" ? { username: textIn(values, "username"), password } : null
    );
  }
  /** Resolves when the answer to the password of now is in. */
  finishPassword() {
    return this.password.finish();
  }
};

// src/accounts/one/form-values.ts
function formValues(requests, given) {
  var _a;
  const values = {};
  for (const field of requests.flatMap((request) => request.fields)) {
    if (field.type !== "null" && field.type !== "hidden") {
      setOwn(values, field.name, (_a = own(given, field.name)) != null ? _a : initialValue(field));
    }
  }
  return values;
}
function withoutOverrides(values) {
  return Object.fromEntries(Object.entries(values).map(([name2, value]) => [name2, isOverride(name2) ? false : value]));
}
function valuesOf(mode, requests, generated) {
  switch (mode) {
    case "mail":
      return { mailpassword: true };
    case "generate":
      return { password: generated, retype: generated };
    case "type":
      return {};
    default:
      return Object.fromEntries(requests.filter(({ id }) => mode === `request:${id}`).flatMap(({ fields }) => fields).filter(({ type }) => type === "button").map(({ name: name2 }) => [name2, true]));
  }
}
function creationParameters(requests, mode, values, generated, pressed) {
  const used = usedRequests(requests, mode);
  return parametersOf(used, __spreadValues(__spreadValues(__spreadValues({}, values), valuesOf(mode, used, generated)), pressed));
}

// src/accounts/one/fresh-fields.ts
var FreshFields = class {
  /**
   * @param service
   * @param begun Told when new ones are on their way
   * @param done Told of them; null: they could not be had, and the old ones stay. Should the wiki refuse those, it
   *  says so.
   */
  constructor(service2, begun, done) {
    this.service = service2;
    this.begun = begun;
    this.done = done;
    this.asking = null;
  }
  /** @param requests The fields of now */
  renew(requests) {
    if (this.asking || !captchaOf(requests)) {
      return;
    }
    this.begun();
    this.asking = this.service.declarations().catch(() => null).then((fresh) => {
      this.asking = null;
      this.done(fresh);
    });
  }
  /** Resolves when no new fields are on their way any more. */
  arrived() {
    return __async(this, null, function* () {
      yield this.asking;
    });
  }
};

// src/accounts/one/one-state.ts
var INITIAL_FORM = {
  requests: [],
  challenge: 0,
  renewing: false,
  modes: [],
  mode: "mail",
  values: {},
  name: { kind: "none" },
  password: { kind: "none" },
  email: { kind: "none" },
  notice: null,
  override: null
};
var INITIAL_STATE = __spreadProps(__spreadValues({}, INITIAL_FORM), { stage: { kind: "opening" }, opening: null });

// src/accounts/one/past-notice.ts
var PASSWORDS = ["password", "retype"];
function isPastWithValue(notice, name2) {
  if ((notice == null ? void 0 : notice.kind) !== "refused" || notice.field === null) {
    return false;
  }
  if (notice.field === CAPTCHA_ANSWER) {
    return false;
  }
  return notice.field === name2 || PASSWORDS.includes(name2) && PASSWORDS.includes(notice.field);
}
function isPastWithMode(notice) {
  var _a;
  return (notice == null ? void 0 : notice.kind) === "refused" && ([...PASSWORDS, "email"].includes((_a = notice.field) != null ? _a : "") || meaningOf(notice.code).action === "chooseMode");
}

// src/accounts/one/form-model.ts
var FormModel = class extends Observable {
  constructor({ service: service2, clock: clock2, judgeEmail }) {
    super(INITIAL_FORM);
    this.checks = new FormChecks(service2, clock2, judgeEmail, (name2) => {
      this.change({ name: name2 });
      this.change({ override: this.overrideNow() });
    }, (password) => this.change({ password }), (email) => this.change({ email }));
    this.fresh = new FreshFields(
      service2,
      () => this.change({ renewing: true }),
      (requests) => this.renewed(requests)
    );
  }
  /** Is anything typed that would be lost with the form? */
  get hasDraft() {
    const { values } = this.state;
    return ["username", "email", "realname", "password"].some((name2) => own(values, name2));
  }
  /** The name to create; canonical where the wiki has told it. */
  get username() {
    const { name: name2, values } = this.state;
    return name2.kind === "done" && name2.result.kind !== "invalid" ? name2.result.canonical : textIn(values, "username");
  }
  /**
   * Takes what the wiki wants to know now. The mode stays, if it is among those that the wiki offers.
   *
   * @return False: there is no way to create an account
   */
  adopt(requests) {
    var _a, _b;
    const modes = passwordModes(requests);
    const mode = (_b = (_a = modes.find((offered) => offered === this.state.mode)) != null ? _a : modes[0]) != null ? _b : this.state.mode;
    this.change({ requests, modes, mode });
    return modes.length > 0;
  }
  /** Empty but for what is given. */
  fill(given) {
    var _a, _b;
    const values = formValues(this.state.requests, given);
    this.change({ values, notice: null, override: null });
    this.setValue("username", (_a = values.username) != null ? _a : "");
    this.setValue("email", (_b = values.email) != null ? _b : "");
  }
  setValue(name2, value) {
    const values = __spreadProps(__spreadValues({}, this.state.values), { [name2]: value });
    const { notice, mode } = this.state;
    this.change({
      values: name2 === "username" ? withoutOverrides(values) : values,
      notice: isPastWithValue(notice, name2) ? null : notice
    });
    if (name2 === "username") {
      this.checks.updateName(values);
    }
    if (name2 === "email") {
      this.checks.updateEmail(values);
    }
    if (name2 === "username" || name2 === "password") {
      this.checks.updatePassword(values, mode);
    }
  }
  setMode(mode) {
    const { notice, values } = this.state;
    this.change({ mode, notice: isPastWithMode(notice) ? null : notice });
    this.checks.updatePassword(values, mode);
  }
  /** Says what was wrong with the last attempt. */
  say(notice) {
    this.change({ notice });
    this.change({ override: this.overrideNow() });
  }
  /** What is sure to be refused, found before anything is sent; null where nothing is. */
  foreseen() {
    const { requests, values, mode } = this.state;
    return foreseenRefusal(requests, values, mode);
  }
  /** The same once everything that is on its way has arrived: a new challenge, the verdict on the password. */
  foreseenInTheEnd() {
    return __async(this, null, function* () {
      var _a;
      yield this.fresh.arrived();
      return (_a = this.foreseen()) != null ? _a : (yield this.isPasswordAccepted()) ? null : ownRefusal("passwordinvalid");
    });
  }
  /** A new challenge where there is a captcha. */
  renew() {
    this.fresh.renew(this.state.requests);
  }
  /**
   * The parameters with which action=createaccount is called first.
   *
   * @param generated The password to use with the mode `generate`
   * @param pressed The declared button that was pressed
   */
  parameters(generated, pressed) {
    const { requests, mode, values } = this.state;
    return creationParameters(requests, mode, values, generated, pressed);
  }
  overrideNow() {
    const { requests, name: name2, notice } = this.state;
    return offeredOverride(
      requests,
      name2.kind === "done" ? name2.result : null,
      (notice == null ? void 0 : notice.kind) === "refused" ? notice : null
    );
  }
  /** A weak password would cost one of the wiki's creations; asking costs none. */
  isPasswordAccepted() {
    return __async(this, null, function* () {
      if (this.state.mode !== "type") {
        return true;
      }
      yield this.checks.finishPassword();
      const { password } = this.state;
      return password.kind !== "done" || password.result.accepted;
    });
  }
  renewed(requests) {
    const { values, challenge } = this.state;
    this.change(requests ? {
      requests,
      values: __spreadProps(__spreadValues({}, values), { [CAPTCHA_ANSWER]: "" }),
      challenge: challenge + 1,
      renewing: false
    } : { renewing: false });
  }
};

// src/accounts/one/hand-over.ts
var PACES = [
  { until: 6e4, pause: 5e3 },
  { until: 6e5, pause: 15e3 },
  { until: Infinity, pause: 6e4 }
];
var PATIENCE = 36e5;
var HandOver = class {
  /**
   * @param service
   * @param clock
   * @param username
   * @param since Creations by this person from here on are the one waited for, in milliseconds since 1970 on the
   *  wiki's clock
   * @param found Told once, when the account is there
   */
  constructor(service2, clock2, username, since, found) {
    this.service = service2;
    this.clock = clock2;
    this.username = username;
    this.since = since;
    this.found = found;
    this.callOff = () => void 0;
    this.isOver = false;
    this.ask(0);
  }
  /** Nobody waits any more; nothing is told from now on. */
  stop() {
    this.isOver = true;
    this.callOff();
  }
  ask(waited) {
    var _a, _b;
    const pause = (_b = (_a = PACES.find(({ until }) => waited < until)) == null ? void 0 : _a.pause) != null ? _b : PATIENCE;
    if (waited + pause > PATIENCE) {
      return;
    }
    this.callOff = this.clock.later(pause, () => {
      void this.service.find(this.username, this.since).then((found) => {
        if (this.isOver) {
          return;
        }
        if (found.kind === "mine") {
          this.found(found);
        } else {
          this.ask(waited + pause);
        }
      });
    });
  }
};

// src/accounts/one/one.ts
var CLOCK_TOLERANCE = 5e3;
var One = class extends Observable {
  constructor(dependencies) {
    super(INITIAL_STATE);
    this.dependencies = dependencies;
    this.creation = null;
    this.handedOver = null;
    /** The password made here, to be shown once the account exists. */
    this.generated = null;
    this.asked = { accounts: [], reason: "", mail: null, many: false };
    this.form = new FormModel(dependencies);
    this.form.observe((form) => this.change(form));
  }
  /** Would closing now leave something under way behind? */
  get isBusy() {
    return ["creating", "finding", "handedOver", "step", "stepNotShown"].includes(this.state.stage.kind);
  }
  /** Is anything typed that a new opening would lose? */
  get hasDraft() {
    return this.state.stage.kind === "form" && this.form.hasDraft;
  }
  /** Is a password on the screen that nobody has copied, and that is nowhere else? */
  get showsUncopiedPassword() {
    const { stage } = this.state;
    return (stage.kind === "created" || stage.kind === "unfinished") && stage.password !== null && !stage.copied;
  }
  /** Asks the wiki what it wants to know, and fills in what the dialog was opened with. */
  open(asked) {
    return __async(this, null, function* () {
      var _a;
      this.asked = asked;
      this.show({ kind: "opening" });
      try {
        const opening = yield this.dependencies.service.open();
        const canCreate = this.form.adopt(opening.requests);
        this.change({ opening });
        if (opening.impediments.length > 0 || !canCreate) {
          this.show({ kind: "impossible", impediments: opening.impediments });
          return;
        }
        const [first] = this.state.modes;
        const withoutMail = asked.mail === false ? this.state.modes.find((mode) => mode !== "mail") : void 0;
        this.form.setMode((_a = withoutMail != null ? withoutMail : first) != null ? _a : this.state.mode);
        this.fill(__spreadValues({ reason: asked.reason }, asked.accounts[0]));
      } catch (error) {
        const { code, text } = WikiError.from(error);
        this.show({ kind: "openingFailed", code, text });
      }
    });
  }
  /** Opening failed, and the person wants it tried again. */
  reopen() {
    return this.open(this.asked);
  }
  setValue(name2, value) {
    this.form.setValue(name2, value);
  }
  setMode(mode) {
    this.form.setMode(mode);
  }
  /**
   * Creates the account. Does nothing while something is under way, so that no second press does harm.
   *
   * @param reasonConfirmed The person has answered the question of the stage `question`
   * @param pressed The declared button that was pressed, if it was one
   */
  create() {
    return __async(this, arguments, function* (reasonConfirmed = false, pressed = {}) {
      const { stage, values, notice } = this.state;
      if (stage.kind !== "form" && stage.kind !== "question") {
        return;
      }
      const address = addressIn(textIn(values, "reason"));
      const refusal = this.form.foreseen();
      if (refusal) {
        this.showForm(refusal);
      } else if (address !== null && !reasonConfirmed) {
        this.show({ kind: "question", address });
      } else {
        this.show({ kind: "creating" });
        const unforeseen = yield this.form.foreseenInTheEnd();
        if (unforeseen) {
          this.showForm(unforeseen);
        } else {
          yield this.begin(pressed, (notice == null ? void 0 : notice.kind) === "restart");
        }
      }
    });
  }
  /** Back from the question about the reason, or from waiting for the wiki's own page. */
  backToForm() {
    var _a;
    const { kind } = this.state.stage;
    if (kind === "question" || kind === "handedOver") {
      (_a = this.handedOver) == null ? void 0 : _a.stop();
      this.show({ kind: "form" });
    }
  }
  /** A new challenge in place of a captcha that nobody can read. */
  anotherChallenge() {
    this.form.renew();
  }
  /** No answer came and the wiki could not be asked: ask again. */
  askAgain() {
    return __async(this, null, function* () {
      var _a, _b;
      if (((_a = this.state.notice) == null ? void 0 : _a.kind) === "unknown" && this.state.stage.kind === "form") {
        yield (_b = this.creation) == null ? void 0 : _b.find();
      }
    });
  }
  /** The person goes on at the wiki's own page, since something that the wiki wants cannot be shown here. */
  handOver() {
    var _a;
    const { username, since } = this.account();
    this.generated = null;
    this.form.say(null);
    this.show({ kind: "handedOver", username });
    const { service: service2, clock: clock2 } = this.dependencies;
    (_a = this.handedOver) == null ? void 0 : _a.stop();
    this.handedOver = new HandOver(service2, clock2, username, since, (found) => this.created({ kind: "created", username: found.username, by: found.by }));
  }
  /** Tries again to show the step that could not be shown. */
  showStep() {
    return __async(this, null, function* () {
      var _a;
      if (this.state.stage.kind === "stepNotShown") {
        this.show({ kind: "creating" });
        yield (_a = this.creation) == null ? void 0 : _a.showStep();
      }
    });
  }
  /** Leaves that step unanswered. */
  leaveStep() {
    var _a;
    if (this.state.stage.kind === "stepNotShown") {
      (_a = this.creation) == null ? void 0 : _a.leaveStep();
    }
  }
  /** The person has the password that is shown. */
  passwordCopied() {
    const { stage } = this.state;
    if (stage.kind === "created" || stage.kind === "unfinished") {
      this.show(__spreadProps(__spreadValues({}, stage), { copied: true }));
    }
  }
  /** The same again for somebody else: reason and mode stay, everything else belongs to one person alone. */
  createAnother() {
    var _a;
    this.fill({ reason: (_a = this.state.values.reason) != null ? _a : "" });
    this.form.renew();
  }
  begin(pressed, preservesState) {
    return __async(this, null, function* () {
      var _a;
      this.generated = (_a = this.generated) != null ? _a : generatePassword(this.dependencies.randomBytes);
      this.creation = new Creation(this.dependencies, this.account(), {
        finding: () => {
          this.form.say(null);
          this.show({ kind: "finding" });
        },
        step: (conversation) => {
          this.form.say(null);
          this.show({ kind: "step", conversation });
          conversation.observe(() => this.change({}));
        },
        stepNotShown: (why) => this.show({ kind: "stepNotShown", username: this.form.username, why }),
        ended: (end) => this.ended(end)
      });
      const fields = this.form.parameters(this.generated, pressed);
      yield this.creation.begin(preservesState ? __spreadProps(__spreadValues({}, fields), { createpreservestate: "1" }) : fields);
    });
  }
  ended(end) {
    const { username } = this.form;
    switch (end.kind) {
      case "created":
        this.created(end);
        break;
      case "unfinished":
        this.form.say(null);
        this.show(__spreadProps(__spreadValues({}, end), { username, password: this.passwordMade, copied: false }));
        break;
      case "restart":
        this.form.adopt(end.step.requests);
        this.showForm({ kind: "restart", message: end.step.message });
        break;
      case "left":
        this.tryAgain(null);
        break;
      case "refused":
        this.tryAgain(end.refused);
        break;
      case "unknown":
        this.tryAgain({ kind: "unknown", username, found: end.found });
        break;
      case "sessionLost":
      case "otherTab":
        this.tryAgain(end);
        break;
      default:
        never(end);
    }
  }
  created(created) {
    this.form.say(null);
    this.show({
      kind: "created",
      username: created.username,
      by: created.by,
      email: textIn(this.state.values, "email"),
      password: created.by === "password" ? this.passwordMade : null,
      copied: false
    });
    this.dependencies.onCreated(created);
  }
  /** The form with everything that was typed, and with a fresh challenge where there is a captcha. */
  tryAgain(notice) {
    this.showForm(notice);
    this.form.renew();
  }
  showForm(notice) {
    this.form.say(notice);
    this.show({ kind: "form" });
  }
  fill(given) {
    var _a;
    this.generated = null;
    (_a = this.handedOver) == null ? void 0 : _a.stop();
    this.form.fill(given);
    this.show({ kind: "form" });
  }
  show(stage) {
    this.change({ stage });
  }
  /** The account that would be created now. */
  account() {
    var _a;
    const { mode, opening } = this.state;
    const now = this.dependencies.clock.now() + ((_a = opening == null ? void 0 : opening.clockSkew) != null ? _a : 0);
    return { username: this.form.username, by: createdBy(mode), since: now - CLOCK_TOLERANCE };
  }
  /** The password to show with an account that has it; null: it was not made here. */
  get passwordMade() {
    return this.state.mode === "generate" ? this.generated : null;
  }
};

// src/accounts/contract/opening-request.ts
function isFilled({ accounts, reason }) {
  return accounts.length > 0 || reason !== "";
}
function signed(request, by) {
  return isFilled(request) ? __spreadProps(__spreadValues({}, request), { filledBy: by }) : request;
}
function account({ username, email, realname }) {
  return {
    username: cleanField("username", username),
    email: cleanField("email", email),
    realname: cleanField("realname", realname)
  };
}
function textOf(value) {
  return typeof value === "string" ? value : "";
}
function fromHook(value) {
  const { accounts, reason } = typeof value === "object" && value !== null ? value : {};
  const read = (Array.isArray(accounts) ? accounts : []).map((asked) => {
    const { username, email, realname } = typeof asked === "object" && asked !== null ? asked : {};
    return account({ username: textOf(username), email: textOf(email), realname: textOf(realname) });
  });
  return signed({
    accounts: read,
    reason: cleanField("reason", textOf(reason)),
    mail: null,
    many: read.length > 1
  }, "script");
}
function fromLink(query) {
  const get = (name2) => {
    var _a;
    return (_a = query.get(name2)) != null ? _a : "";
  };
  const asked = account({ username: get("wpName"), email: get("email"), realname: get("realname") });
  const given = asked.username !== "" || asked.email !== "" || asked.realname !== "";
  const flag = (name2) => !["", "0", "false"].includes(get(name2));
  return signed({
    accounts: given ? [asked] : [],
    reason: cleanField("reason", get("reason")),
    mail: query.has("wpCreateaccountMail") ? flag("wpCreateaccountMail") : null,
    many: flag("many")
  }, "link");
}
var PERSONAL = ["wpName", "email", "realname", "reason"];
function withoutPeople(parameters) {
  const rest = parameters.filter(([name2]) => !PERSONAL.includes(name2));
  return rest.length < parameters.length ? rest : null;
}

// src/app/browser.ts
var clock = {
  now: () => Date.now(),
  later(milliseconds, callback) {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  }
};
function randomBytes(bytes) {
  crypto.getRandomValues(bytes);
}
function lock() {
  const locks = navigator.locks;
  return locks ? new Promise((resolve) => {
    locks.request("accountCreator", { ifAvailable: true }, (held) => held ? new Promise((release) => {
      resolve(release);
    }) : (
      // Where the browser refuses the question, e.g. with storage forbidden, nothing can be told of other tabs.
      resolve(null)
    )).catch(() => resolve(() => void 0));
  }) : Promise.resolve(() => void 0);
}
var connection = {
  isOnline: () => navigator.onLine,
  onChange(callback) {
    window.addEventListener("online", callback);
    window.addEventListener("offline", callback);
    return () => {
      window.removeEventListener("online", callback);
      window.removeEventListener("offline", callback);
    };
  }
};
var wiki = `${mw.config.get("wgWikiID")}${mw.config.get("wgScriptPath")}`;
function onReturn(callback) {
  window.addEventListener("focus", callback);
  return () => window.removeEventListener("focus", callback);
}
var sessionStore = {
  get: (key) => sessionStorage.getItem(key),
  set: (key, value) => sessionStorage.setItem(key, value),
  remove: (key) => sessionStorage.removeItem(key),
  keys: () => Object.keys(sessionStorage)
};

// src/i18n/en.json
var en_default = { "accountcreator-load-failed": "AccountCreator could not be loaded. Please try again.", "accountcreator-new-version": "A new version of AccountCreator has just been installed. Reload this page to go on.", "accountcreator-title": "Create an account for someone", "accountcreator-filled-by-link": "A link has filled this in, not you. Check every field before you create anything.", "accountcreator-filled-by-script": "Another script on this page has filled this in, not you. Check every field before you create anything.", "accountcreator-opening": "Asking the wiki what it needs to know …", "accountcreator-opening-failed": "The wiki did not answer as expected, so nothing can be created right now. Check your connection and try again.", "accountcreator-impossible": "You cannot create accounts here at the moment.", "accountcreator-no-way": "This wiki offers no way to give a new account a password.", "accountcreator-reopen": "Try again", "accountcreator-close": "Close", "accountcreator-create": "Create account", "accountcreator-creating": "Creating the account …", "accountcreator-settling": "No answer came. Asking the wiki whether the account exists …", "accountcreator-another": "Create another", "accountcreator-stay": "Go back", "accountcreator-close-anyway": "Close all the same", "accountcreator-walk-away": "Leave it unfinished", "accountcreator-close-busy": "The account is being created right now. If you close the dialog, you will not see whether it worked.", "accountcreator-close-step-maybe": "The wiki is not done with this account. If you leave now, the account may exist with its set-up unfinished.", "accountcreator-close-password": "You have not copied the password yet. It is not kept anywhere and cannot be shown again.", "accountcreator-no-mail": "This wiki does not send passwords by e-mail.", "accountcreator-modes": "How they get their password", "accountcreator-mode-mail": "Send them a temporary password by e-mail", "accountcreator-mode-generate": "Make a safe password and show it to me once", "accountcreator-mode-type": "Type a password", "accountcreator-name-checking": "Checking the name …", "accountcreator-name-free": "This name is free.", "accountcreator-name-normalised": "This name is free. It will become “$1”.", "accountcreator-name-mixed": "Letters of different scripts stand side by side in “$1”. It may not be the name that it seems to be.", "accountcreator-name-taken": "There is an account called “$1” already. Choose another name.", "accountcreator-name-invalid": "A username cannot look like this. Try letters and spaces only, no special characters such as # / @ and no IP address.", "accountcreator-name-lookalike": "This name looks too much like that of another account: $1.", "accountcreator-name-forbidden": "The wiki does not allow this name.", "accountcreator-check-failed": "This could not be checked now. The wiki will check it when you create the account.", "accountcreator-password-good": "The wiki accepts this password.", "accountcreator-retype-differs": "The two passwords differ.", "accountcreator-reason-address": "The reason contains an e-mail address ($1). Everybody can read the reason, for ever. Publish it?", "accountcreator-reason-publish": "Publish and create", "accountcreator-created": "The account “$1” was created.", "accountcreator-created-mail": "The wiki is mailing them a temporary password. They choose their own when they first log in.", "accountcreator-created-mail-to": "The wiki is mailing a temporary password to $1. They choose their own when they first log in.", "accountcreator-created-generated": "This is their password. Copy it now: it is not kept anywhere and cannot be shown again.", "accountcreator-created-typed": "They log in with the password that you typed.", "accountcreator-created-other": "They log in the way that you chose.", "accountcreator-password-label": "Password", "accountcreator-copy": "Copy", "accountcreator-copied": "Copied.", "accountcreator-copy-failed": "Your browser did not let the password be copied. Select it and copy it by hand.", "accountcreator-link-userpage": "User page", "accountcreator-link-talk": "Talk page", "accountcreator-link-log": "Log entry", "accountcreator-spent": "The attempt may have used up one of the few accounts that this wiki lets your IP address create a day.", "accountcreator-session-lost": "Nothing was created: you are no longer logged in as $1. Log in again in another tab, then come back and press “Create account” again. What you typed is still here.", "accountcreator-session-other": "Nothing was created: you are now logged in as $2, not as $1. Log in as $1 in another tab, then come back and press “Create account” again. What you typed is still here.", "accountcreator-session-again": "Nothing was created: your session had ended. You are logged in as $1 again, so press “Create account” once more. What you typed is still here.", "accountcreator-unknown-free": "The connection broke before the wiki answered. The wiki says that there is no account “$1”, so you can try again.", "accountcreator-unknown-silent": "The connection broke before the wiki answered, and the wiki cannot be reached. The account “$1” may or may not exist. Ask again before you try to create it once more.", "accountcreator-ask-again": "Ask the wiki again", "accountcreator-restart": "The wiki wants to start again. What you typed is still here; check it and press “Create account”.", "accountcreator-step-not-shown": "The wiki wants to know something more before the account “$1” is done, and what is needed to show it could not be loaded. The account may exist already. Nothing is lost: try again.", "accountcreator-unfinished-left": "The account “$1” exists; its set-up was left unfinished.", "accountcreator-unfinished-maybe": "The account “$1” may exist, with its set-up unfinished.", "accountcreator-unfinished-lost": "The wiki has forgotten where it was. The account “$1” exists, and its set-up is unfinished.", "accountcreator-unfinished-unanswered": "The account “$1” exists, but the connection broke before the wiki said whether its set-up is finished.", "accountcreator-unfinished-advice": "Its owner can log in with the password they have, or ask the wiki for a new one on Special:PasswordReset, and finish the set-up in their preferences.", "accountcreator-unfinished-advice-maybe": "If the account exists: its owner can log in with the password they have, or ask the wiki for a new one on Special:PasswordReset, and finish the set-up in their preferences. If not: create it again.", "accountcreator-handed-over": "Create the account “$1” in the other tab.", "accountcreator-handed-over-advice": "As soon as the account exists, it is shown here.", "accountcreator-back": "Back to the form", "accountcreator-other-tab": "An account is being created in another tab of this browser. Finish there first: two at once would get in each other’s way.", "accountcreator-create-all-the-same": "Create it all the same", "accountcreator-advice-userexists": "Choose another name, or check whether this person has an account already.", "accountcreator-advice-usernameinprogress": "Somebody is creating this account right now. Wait a moment and try again, or choose another name.", "accountcreator-advice-invaliduser": "Choose a name of letters and spaces, without special characters such as # / @, and not an IP address.", "accountcreator-advice-lookalike": "The name looks too much like that of another account. Choose one that nobody can mix up with it.", "accountcreator-advice-titleblacklist": "This wiki does not allow names of this kind. Choose another one, or ask an administrator to create the account.", "accountcreator-advice-renamed": "Somebody else had this name before. Choose another one.", "accountcreator-advice-requested": "Somebody has asked this wiki for an account of this name. Look at the open requests, or choose another name.", "accountcreator-advice-name": "Choose another name.", "accountcreator-advice-noemailcreate": "Enter the e-mail address to which the temporary password is to go, or choose another way to give them a password.", "accountcreator-advice-invalidemailaddress": "Check the e-mail address for typing errors. It has the form name@example.org.", "accountcreator-advice-emaildisabled": "This wiki sends no e-mail. Choose another way to give them a password.", "accountcreator-advice-emailblacklisted": "This wiki does not accept addresses of this provider. Use another address.", "accountcreator-advice-badretype": "Type the same password into both fields.", "accountcreator-advice-password": "Choose a longer password that is hard to guess and unlike the name, or let one be made.", "accountcreator-advice-fieldmissing": "Fill this in: the wiki needs it.", "accountcreator-advice-password-missing": "Type a password, or let one be made.", "accountcreator-advice-no-primary": "The wiki needs either a password or an e-mail address to which it can send one. Choose how they get their password and fill in what belongs to it.", "accountcreator-advice-captcha": "Solve the new puzzle. Look closely: every wrong answer counts.", "accountcreator-advice-captcha-error": "The wiki could not check the puzzle. Try again in a few minutes.", "accountcreator-advice-throttle": "The wiki counts accounts by IP address. Try again when the time that it names is over, go on from another connection, or ask the wiki’s administrators for an exemption for your event.", "accountcreator-advice-ratelimited": "The wiki asks you to slow down. Wait a minute and try again.", "accountcreator-advice-readonly": "The wiki accepts no changes at the moment. Nothing is lost: wait and try again.", "accountcreator-advice-blocked": "Ask the administrator who set the block, or somebody who is not blocked, to create the account.", "accountcreator-advice-permission": "Ask an administrator of this wiki for the right to create accounts.", "accountcreator-advice-cannot-create": "This wiki lets nobody create accounts. Ask its administrators how people get one.", "accountcreator-advice-moduledisabled": "This wiki has switched off the creation of accounts by programs. Use the page Special:CreateAccount instead.", "accountcreator-advice-not-in-progress": "The wiki has forgotten what it was doing, perhaps because an account was created in another tab meanwhile. Start again.", "accountcreator-advice-badtoken": "The wiki did not recognise your session. Reload the page and try again.", "accountcreator-advice-program": "This is a fault of AccountCreator, not yours. Reload the page and try again; if it comes back, tell the gadget’s maintainers what the wiki says above.", "accountcreator-advice-abusefilter-warning": "Read the warning. If the account is meant to be, create it all the same.", "accountcreator-advice-abusefilter": "A rule of this wiki forbids this account. If you think that the rule is wrong, ask an administrator.", "accountcreator-advice-wiki-broken": "The wiki itself has a fault. Wait a few minutes and try again; if it comes back, tell its administrators.", "accountcreator-advice-other": "If you do not know what to do about this, show the message to an administrator of this wiki.", "accountcreator-to-many": "Many accounts", "accountcreator-fix": "Use “$1”", "accountcreator-remark-email-invalid": "This is no e-mail address.", "accountcreator-remark-email-typo": "Perhaps a typing error in the address?", "accountcreator-broken-off-here": "A list broke off in this tab.", "accountcreator-broken-off-show": "Show the list" };

// src/app/parts.ts
var PartError = class extends Error {
  constructor(part, problem, detail) {
    super(`AccountCreator-${part}: ${detail}`);
    this.name = "PartError";
    this.part = part;
    this.problem = problem;
  }
};

// src/app/load-part-gadget.ts
var PATIENCE2 = 3e4;
var loaded = /* @__PURE__ */ new Map();
var failed = /* @__PURE__ */ new Set();
var library = () => {
  var _a;
  return (_a = mw.libs.accountCreator) != null ? _a : { version: "", parts: {} };
};
function forget(name2, module) {
  var _a;
  if (failed.has(name2) && ["error", "missing", "loading"].includes((_a = mw.loader.getState(module)) != null ? _a : "")) {
    mw.loader.state({ [module]: "registered" });
  }
}
var fetchRaw = (name2) => $.ajax(mw.util.getUrl(
  `MediaWiki:Gadget-AccountCreator-${name2}.js`,
  { action: "raw", ctype: "text/javascript" }
), { dataType: "script", crossDomain: true });
function fetch2(name2) {
  const module = `ext.gadget.AccountCreator-${name2}`;
  forget(name2, module);
  return new Promise((resolve, reject) => {
    const refuse = (detail) => reject(new PartError(name2, "notFetched", String(detail)));
    const timer = setTimeout(() => refuse("timeout"), PATIENCE2);
    mw.loader.using(module).then(() => library().parts[name2] || fetchRaw(name2)).then(() => {
      clearTimeout(timer);
      resolve();
    }, (error) => {
      clearTimeout(timer);
      refuse(error instanceof Error ? error.message : "request failed");
    });
  });
}
function entered(name2) {
  const part = library().parts[name2];
  if (!part) {
    throw new PartError(name2, "notFetched", "the page did not run");
  }
  return part;
}
function run(name2) {
  var _a, _b;
  const { parts } = library();
  const part = entered(name2);
  for (const [other, contents] of Object.entries(part.on)) {
    const present = (_b = (_a = Object.entries(parts).find(([known]) => known === other)) == null ? void 0 : _a[1]) == null ? void 0 : _b.contents;
    if (present !== contents) {
      throw new PartError(name2, "otherVersion", `made for ${other} ${contents}, not for ${present}`);
    }
  }
  return part.run();
}
function load(name2) {
  return __async(this, null, function* () {
    try {
      yield fetch2(name2);
      for (const other of Object.keys(entered(name2).on)) {
        if (other !== "core") {
          yield loadPart(other);
        }
      }
      return run(name2);
    } catch (error) {
      failed.add(name2);
      loaded.delete(name2);
      throw error;
    }
  });
}
function loadPart(name2) {
  var _a;
  const loading = (_a = loaded.get(name2)) != null ? _a : load(name2);
  loaded.set(name2, loading);
  return loading;
}

// src/ui/shared/messages.ts
function defineMessages(messages) {
  for (const [key, text] of Object.entries(messages)) {
    if (typeof text === "string" && !mw.messages.exists(key)) {
      mw.messages.set(key, text);
    }
  }
}
var RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]|\ud802|\ud803|\ud83a|\ud83b/;
var DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
function isolated(text) {
  const isRtl = document.documentElement.dir === "rtl";
  const plain = text.replace(DIRECTION, "");
  return isRtl ? plain && `⁨${plain}⁩` : RIGHT_TO_LEFT.test(plain) ? `⁨${plain}⁩` : plain;
}
function digits(number) {
  return String(number).replace(/\d/g, (digit) => mw.language.convertNumber(Number(digit)));
}
function msg(key, ...parameters) {
  return mw.message(key, ...parameters.map((each) => typeof each === "string" ? isolated(each) : digits(each))).text();
}
function textToCopy(key, ...parameters) {
  return mw.message(key, ...parameters).text();
}

// src/app/part-problem.ts
function sayPartProblem(error) {
  mw.log.error(error);
  mw.notify(partProblemText(error), { type: "error" });
}
function partProblemText(error) {
  return error instanceof PartError && error.problem === "otherVersion" ? msg("accountcreator-new-version") : msg("accountcreator-load-failed");
}

// src/ui/shared/deliberate-press.ts
var DEAD_TIME = 500;
var BUTTONS = "button, a, [role=button], input[type=button], input[type=submit]";
var CELLS = "[role=gridcell]";
function isPressKey({ key }) {
  return key === "Enter" || key === " ";
}
function isInput({ key, target }) {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || key === " " && target instanceof HTMLInputElement || target instanceof Element && target.closest(CELLS) !== null && target.closest(BUTTONS) === null;
}
var DeliberatePress = class {
  /** @param element The window */
  constructor(element) {
    this.element = element;
    /** Of the keys that are held down, those that were let through. */
    this.held = /* @__PURE__ */ new Set();
    this.isWaiting = true;
    element.addEventListener("keydown", (event) => this.onKeydown(event), true);
    element.addEventListener("keyup", (event) => this.onKeyup(event), true);
    element.addEventListener("click", (event) => this.onClick(event), true);
    element.addEventListener("pointerdown", () => {
      if (this.isWaiting) {
        this.appeared();
      }
    }, true);
    this.appeared();
  }
  /** Something else is to be pressed now than a moment ago. */
  appeared() {
    this.held.clear();
    this.isWaiting = true;
    this.element.classList.add("accountcreator-not-yet");
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.isWaiting = false;
      this.element.classList.remove("accountcreator-not-yet");
    }, DEAD_TIME);
  }
  onKeydown(event) {
    if (!isPressKey(event) || isInput(event)) {
      return;
    }
    if (event.repeat || this.isWaiting) {
      this.refuse(event);
    } else {
      this.held.add(event.key);
    }
  }
  /** Native buttons are pressed when Space is let go. */
  onKeyup(event) {
    if (isPressKey(event) && !isInput(event) && !this.held.delete(event.key)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }
  onClick(event) {
    if (this.isWaiting && event.target instanceof Element && event.target.closest(BUTTONS)) {
      this.refuse(event);
    }
  }
  refuse(event) {
    event.preventDefault();
    event.stopImmediatePropagation();
    if (this.isWaiting) {
      this.appeared();
    }
  }
};

// src/ui/shared/window-layer.ts
function windowParent() {
  var _a, _b, _c;
  return (_c = (_b = (_a = OO.ui).getTeleportTarget) == null ? void 0 : _b.call(_a)) != null ? _c : document.body;
}
function mountBelow(windows2) {
  const $parent = $(windowParent());
  const $others = $parent.children(".oo-ui-windowManager, .oo-ui-defaultOverlay");
  if ($others.length > 0) {
    windows2.$element.insertBefore($others.first());
  } else {
    $parent.append(windows2.$element);
  }
}
function mountAbove(windows2) {
  $(windowParent()).append(windows2.$element);
}

// src/ui/shared/ask.ts
function isAccepted(how) {
  return typeof how === "object" && how !== null && how.action === "accept";
}
function ask(question, yes) {
  const decision = $.Deferred();
  const windows2 = new OO.ui.WindowManager();
  const dialog2 = new OO.ui.MessageDialog({ classes: ["accountcreator-question"] });
  mountAbove(windows2);
  windows2.addWindows([dialog2]);
  const [element] = dialog2.$element.get();
  const opened = windows2.openWindow(dialog2, {
    message: question,
    // OOUI gives the focus to what is primary: Enter, pressed once too often, is to do no harm.
    actions: [
      { action: "reject", label: msg("accountcreator-stay"), flags: ["safe", "primary"] },
      { action: "accept", label: yes, flags: "destructive" }
    ]
  });
  const press = element ? new DeliberatePress(element) : null;
  void opened.opened.then(() => {
    for (const button of dialog2.getActions().get()) {
      button.$button.attr("data-accountcreator-action", button.getAction() === "accept" ? "confirm" : "stay");
    }
    press == null ? void 0 : press.appeared();
  });
  void opened.closed.then((how) => {
    windows2.destroy();
    if (isAccepted(how)) {
      decision.resolve();
    } else {
      decision.reject();
    }
  });
  return decision.promise();
}

// src/ui/shared/dialog.ts
var BODY_HEIGHT = 560;
var AccountCreatorDialog = class extends OO.ui.Dialog {
  constructor(screen) {
    super({ size: screen.size, classes: ["accountcreator-dialog"] });
    this.screen = screen;
    this.$title = $("<h2>").addClass("accountcreator-title");
    this.$status = $("<div>").addClass("accountcreator-status").attr("role", "status");
    this.$filledBy = $("<div>").addClass("accountcreator-filled-by").attr("role", "status");
    this.$buttons = $("<div>").addClass("accountcreator-buttons");
    this.buttons = /* @__PURE__ */ new Map();
    /** Where the person was when the opening came to its end; null: nowhere on the screen yet. */
    this.begunAt = null;
    /** How far down the screens were scrolled when they were left. */
    this.scrolled = /* @__PURE__ */ new WeakMap();
    this.stopObserving = () => void 0;
    this.press = null;
    /** What could be pressed when it was rendered last. */
    this.pressable = "";
  }
  /** Another screen takes the place of the one that is shown. */
  show(screen) {
    var _a, _b;
    const before = this.screen;
    this.stopObserving();
    this.scrolled.set(before, (_a = this.$body.scrollTop()) != null ? _a : 0);
    if (before !== screen) {
      before.$element.detach();
      this.screen = screen;
      this.$body.append(screen.$element);
    }
    this.$body.scrollTop((_b = this.scrolled.get(screen)) != null ? _b : 0);
    this.setSize(screen.size);
    if (this.isVisible()) {
      this.observe();
      this.focusScreen();
    }
  }
  /** Says that it was not the person who filled the form in; null takes it away. */
  tellFilledBy(filledBy) {
    const text = filledBy === "link" ? msg("accountcreator-filled-by-link") : filledBy === "script" ? msg("accountcreator-filled-by-script") : "";
    this.$filledBy.empty().append(text === "" ? $() : new OO.ui.MessageWidget({ type: "warning", label: text }).$element);
  }
  focusScreen() {
    this.screen.focus();
  }
  initialize() {
    var _a;
    super.initialize();
    const closer = new OO.ui.ButtonWidget({
      icon: "close",
      framed: false,
      label: msg("accountcreator-close"),
      invisibleLabel: true
    });
    closer.on("click", () => {
      this.executeAction("close");
    });
    this.$title.attr("id", OO.ui.generateElementId());
    this.$element.attr("aria-labelledby", (_a = this.$title.attr("id")) != null ? _a : "");
    this.$head.addClass("accountcreator-head").append(this.$title, closer.$element);
    this.$body.addClass("accountcreator-body").append(this.$filledBy, this.screen.$element);
    this.$foot.addClass("accountcreator-foot").append(this.$status, this.$buttons);
    const [element] = this.$element.get();
    this.press = element ? new DeliberatePress(element) : null;
    return this;
  }
  getBodyHeight() {
    return BODY_HEIGHT;
  }
  getSetupProcess(data) {
    return super.getSetupProcess(data).next(() => {
      this.$body.append(this.screen.$element);
      this.observe();
    });
  }
  getReadyProcess(data) {
    return super.getReadyProcess(data).next(() => {
      var _a;
      (_a = this.press) == null ? void 0 : _a.appeared();
      if (this.begunAt) {
        this.begunAt.focus();
      } else {
        this.focusScreen();
      }
    });
  }
  /** When the opening has come to its end, OOUI takes the focus to the window as a whole. */
  ready(data) {
    var _a;
    const active = document.activeElement;
    this.begunAt = active instanceof HTMLElement && ((_a = this.screen.$element[0]) == null ? void 0 : _a.contains(active)) ? active : null;
    return super.ready(data);
  }
  getTeardownProcess(data) {
    return super.getTeardownProcess(data).next(() => {
      this.screen.closed();
      this.stopObserving();
      this.screen.$element.detach();
      this.$status.text("");
    });
  }
  /** Escape and both close buttons come here: closing asks first where it would lose something. */
  getActionProcess(action) {
    if (action !== "" && action !== "close") {
      return super.getActionProcess(action);
    }
    return new OO.ui.Process(() => this.confirmClosing()).next(() => {
      void this.close();
    });
  }
  /** Rejects when the person wants to stay. */
  confirmClosing() {
    const { closingQuestion } = this.screen;
    return closingQuestion === null ? $.Deferred().resolve().promise() : ask(closingQuestion, msg("accountcreator-close-anyway")).then(() => this.screen.abandon() ? void 0 : $.Deferred().reject().promise());
  }
  observe() {
    this.stopObserving();
    this.stopObserving = this.screen.observe(() => this.render());
  }
  /** A field that had the focus and was disabled or taken away leaves it nowhere: Escape would reach nobody. */
  keepFocus() {
    if (this.isOpened() && (document.activeElement === null || document.activeElement === document.body)) {
      this.$content.trigger("focus");
    }
  }
  render() {
    const { viewName, title, status, buttons } = this.screen;
    this.$element.attr("data-view", viewName);
    if (this.$title.text() !== title) {
      this.$title.text(title);
    }
    if (this.$status.text() !== status) {
      this.$status.text(status);
    }
    this.renderButtons(buttons);
    this.guardPresses();
    this.keepFocus();
  }
  /** Another view, or a button that can be pressed again, is new to the person's eyes. */
  guardPresses() {
    var _a;
    const { viewName, buttons } = this.screen;
    const pressable = [
      viewName,
      ...buttons.filter(({ disabled }) => disabled !== true).map(({ action }) => action)
    ].join(" ");
    if (pressable !== this.pressable) {
      this.pressable = pressable;
      (_a = this.press) == null ? void 0 : _a.appeared();
    }
  }
  /** Buttons that stay keep their elements, and with them the focus. */
  renderButtons(buttons) {
    var _a;
    const before = this.buttons;
    this.buttons = /* @__PURE__ */ new Map();
    for (const { action, label, kind, disabled } of buttons) {
      const widget = (_a = before.get(action)) != null ? _a : this.makeButton(action);
      widget.setLabel(label).setDisabled(disabled === true);
      widget.setFlags({ primary: kind === "progressive", progressive: kind === "progressive", destructive: kind === "destructive" });
      this.buttons.set(action, widget);
    }
    before.forEach((widget, action) => {
      if (!this.buttons.has(action)) {
        widget.$element.detach();
      }
    });
    let place = 0;
    this.buttons.forEach(({ $element }) => {
      var _a2;
      const [element] = $element.get();
      const there = this.$buttons.children()[place++];
      if (element && there !== element) {
        (_a2 = this.$buttons[0]) == null ? void 0 : _a2.insertBefore(element, there != null ? there : null);
      }
    });
  }
  makeButton(action) {
    const widget = new OO.ui.ButtonWidget();
    widget.$button.attr("data-accountcreator-action", action);
    widget.on("click", () => {
      if (action === "close") {
        this.executeAction("close");
      } else {
        this.screen.press(action);
      }
    });
    return widget;
  }
};
AccountCreatorDialog.static = Object.create(OO.ui.Dialog.static);
AccountCreatorDialog.static.name = "accountCreator";
AccountCreatorDialog.static.escapable = true;

// src/ui/shared/password-once.ts
function passwordOnce(password, copied) {
  const input = new OO.ui.TextInputWidget({ readOnly: true });
  input.setValue(password);
  input.$input.attr({ "aria-label": msg("accountcreator-password-label"), spellcheck: "false" }).addClass("accountcreator-password");
  input.$input.on("copy", copied);
  const button = new OO.ui.ButtonWidget({ label: msg("accountcreator-copy") });
  const $said = $("<div>").addClass("accountcreator-remark accountcreator-remark-reserved").attr("role", "status");
  button.on("click", () => {
    input.select();
    const done = document.execCommand("copy");
    $said.text(done ? msg("accountcreator-copied") : msg("accountcreator-copy-failed"));
    button.focus();
  });
  return $("<div>").append(
    new OO.ui.ActionFieldLayout(input, button, { align: "top", label: msg("accountcreator-password-label") }).$element,
    $said
  );
}

// src/ui/one/created-view.ts
function howIn(by, stage) {
  switch (by) {
    case "mail":
      return stage.email === "" ? msg("accountcreator-created-mail") : msg("accountcreator-created-mail-to", stage.email);
    case "password":
      return stage.password === null ? msg("accountcreator-created-typed") : msg("accountcreator-created-generated");
    case "other":
      return msg("accountcreator-created-other");
    default:
      return never(by);
  }
}
function pageLink(label, title, parameters = {}) {
  return $("<li>").append(
    $("<a>").attr({ href: mw.util.getUrl(title, parameters), target: "_blank", rel: "noopener" }).text(label)
  );
}
var CreatedView = class {
  /** @param copied Told when the password has been taken along */
  constructor(copied) {
    this.copied = copied;
    this.$element = $("<div>").addClass("accountcreator-created");
    this.$heading = $();
    this.shown = null;
  }
  render(stage) {
    if (stage === this.shown) {
      return;
    }
    this.shown = stage;
    this.$element.empty().removeAttr("data-accountcreator-outcome");
    if (!stage) {
      return;
    }
    this.$heading = $("<h3>").attr("tabindex", -1).text(msg("accountcreator-created", stage.username));
    const message = new OO.ui.MessageWidget({
      type: "success",
      label: $("<div>").append(this.$heading, $("<p>").text(howIn(stage.by, stage)))
    });
    this.$element.attr("data-accountcreator-outcome", "created").append(message.$element);
    if (stage.password !== null) {
      this.$element.append(passwordOnce(stage.password, this.copied));
    }
    this.$element.append($("<ul>").addClass("accountcreator-links").append(
      pageLink(msg("accountcreator-link-userpage"), `User:${stage.username}`),
      pageLink(msg("accountcreator-link-talk"), `User talk:${stage.username}`),
      pageLink(msg("accountcreator-link-log"), "Special:Log", { type: "newusers", page: `User:${stage.username}` })
    ));
  }
  focus() {
    this.$heading.trigger("focus");
  }
};

// src/ui/shared/safe-address.ts
function safeAddress(address) {
  if (address === null || address === "") {
    return null;
  }
  try {
    const url = new URL(address, location.href);
    return url.protocol === "https:" || url.protocol === "http:" ? url : null;
  } catch (e) {
    return null;
  }
}

// src/ui/shared/wiki-html.ts
var ELEMENTS = /* @__PURE__ */ new Set([
  "A",
  "ABBR",
  "B",
  "BDI",
  "BLOCKQUOTE",
  "BR",
  "CITE",
  "CODE",
  "DD",
  "DEL",
  "DIV",
  "DL",
  "DT",
  "EM",
  "I",
  "IMG",
  "INS",
  "KBD",
  "LI",
  "OL",
  "P",
  "PRE",
  "Q",
  "S",
  "SAMP",
  "SMALL",
  "SPAN",
  "STRONG",
  "SUB",
  "SUP",
  "TABLE",
  "TBODY",
  "TD",
  "TH",
  "THEAD",
  "TR",
  "U",
  "UL",
  "VAR"
]);
var DROPPED = /* @__PURE__ */ new Set([
  "SCRIPT",
  "STYLE",
  "TEMPLATE",
  "IFRAME",
  "OBJECT",
  "EMBED",
  "NOSCRIPT",
  "TEXTAREA",
  "SELECT",
  "SVG",
  "MATH",
  "TITLE",
  "FRAMESET",
  "NOFRAMES",
  "NOEMBED",
  "XMP",
  "PLAINTEXT",
  "AUDIO",
  "VIDEO"
]);
var ATTRIBUTES = ["title", "lang", "dir", "alt", "width", "height"];
function copyLinks(source, copy) {
  var _a;
  if (copy instanceof HTMLAnchorElement) {
    const url = safeAddress(source.getAttribute("href"));
    if (url) {
      copy.href = url.href;
      copy.target = "_blank";
      copy.rel = "noopener noreferrer";
    }
  } else if (copy instanceof HTMLImageElement) {
    copy.alt = (_a = source.getAttribute("alt")) != null ? _a : "";
    const url = safeAddress(source.getAttribute("src"));
    if (url && url.origin === location.origin) {
      copy.src = url.href;
    }
  }
}
function copyInto(target, source) {
  Array.from(source.childNodes).forEach((child) => {
    if (child instanceof Text) {
      target.appendChild(document.createTextNode(child.data));
    } else if (child instanceof Element && !DROPPED.has(child.tagName.toUpperCase())) {
      if (!ELEMENTS.has(child.tagName)) {
        copyInto(target, child);
        return;
      }
      const copy = document.createElement(child.tagName.toLowerCase());
      for (const name2 of ATTRIBUTES) {
        const value = child.getAttribute(name2);
        if (value !== null) {
          copy.setAttribute(name2, value);
        }
      }
      copyLinks(child, copy);
      copyInto(copy, child);
      target.appendChild(copy);
    }
  });
}
function wikiNodes(text) {
  const fragment = document.createDocumentFragment();
  if (text.format === "text") {
    fragment.appendChild(document.createTextNode(text.text));
  } else {
    const parsed = new DOMParser().parseFromString(text.html, "text/html");
    copyInto(fragment, parsed.body);
  }
  return fragment;
}
function wikiPlain(text) {
  var _a;
  return ((_a = wikiNodes(text).textContent) != null ? _a : "").trim();
}
function wikiLabel(text) {
  return wikiPlain(text) === "" ? null : $("<span>").append(wikiNodes(text));
}

// src/ui/shared/explanation-view.ts
function impedimentParagraphs({ code, message }) {
  return [...isEmptyText(message) ? [] : [wikiNodes(message)], msg(meaningOf(code).advice)];
}
function unfinishedText(because, isCertain, username) {
  if (!isCertain) {
    return msg("accountcreator-unfinished-maybe", username);
  }
  switch (because) {
    case "left":
      return msg("accountcreator-unfinished-left", username);
    case "lost":
      return msg("accountcreator-unfinished-lost", username);
    case "unanswered":
      return msg("accountcreator-unfinished-unanswered", username);
    default:
      return never(because);
  }
}
function unfinishedAdvice(isCertain) {
  return isCertain ? msg("accountcreator-unfinished-advice") : msg("accountcreator-unfinished-advice-maybe");
}
function explain(stage) {
  switch (stage.kind) {
    case "openingFailed":
      return { type: "error", heading: msg("accountcreator-opening-failed"), paragraphs: [wikiNodes(stage.text)] };
    case "impossible":
      return {
        type: "error",
        heading: msg("accountcreator-impossible"),
        paragraphs: stage.impediments.length === 0 ? [msg("accountcreator-no-way")] : stage.impediments.flatMap(impedimentParagraphs)
      };
    case "unfinished":
      return {
        type: "warning",
        heading: unfinishedText(stage.because, stage.isCertain, stage.username),
        paragraphs: [unfinishedAdvice(stage.isCertain)]
      };
    case "stepNotShown":
      return {
        type: "warning",
        heading: msg("accountcreator-step-not-shown", stage.username),
        paragraphs: [stage.why]
      };
    case "handedOver":
      return {
        type: "notice",
        heading: msg("accountcreator-handed-over", stage.username),
        paragraphs: [msg("accountcreator-handed-over-advice")]
      };
    default:
      return null;
  }
}
var ExplanationView = class {
  /** @param copied Told when a password has been taken along */
  constructor(copied = () => void 0) {
    this.copied = copied;
    this.$element = $("<div>").addClass("accountcreator-explanation").attr("tabindex", -1);
    this.shown = null;
  }
  render(stage) {
    if (stage === this.shown) {
      return;
    }
    this.shown = stage;
    this.$element.empty().removeAttr("data-accountcreator-outcome");
    const explanation = explain(stage);
    this.$element.toggle(stage.kind === "opening" || explanation !== null);
    if (stage.kind === "opening") {
      this.$element.append(this.waiting());
    } else if (explanation) {
      if (stage.kind === "unfinished" || stage.kind === "stepNotShown") {
        this.$element.attr("data-accountcreator-outcome", "step");
      }
      this.$element.append(this.message(explanation));
      if (stage.kind === "unfinished" && stage.password !== null) {
        this.$element.append(
          $("<p>").text(msg("accountcreator-created-generated")),
          passwordOnce(stage.password, this.copied)
        );
      }
    }
  }
  focus() {
    this.$element.trigger("focus");
  }
  waiting() {
    const progress = new OO.ui.ProgressBarWidget({ progress: false });
    progress.$element.attr("aria-label", msg("accountcreator-opening"));
    return $("<div>").addClass("accountcreator-waiting").append($("<p>").text(msg("accountcreator-opening")), progress.$element);
  }
  message({ type, heading, paragraphs }) {
    const $text = $("<div>").append($("<strong>").text(heading));
    for (const paragraph of paragraphs) {
      const $paragraph = $("<p>");
      $text.append(typeof paragraph === "string" ? $paragraph.text(paragraph) : $paragraph.append(paragraph));
    }
    return new OO.ui.MessageWidget({ type, label: $text }).$element;
  }
};

// src/ui/shared/field-control.ts
function textControl(field, changed) {
  let isInvalid = false;
  const widget = new OO.ui.TextInputWidget({
    name: field.name,
    // OOUI looks for itself whenever the field is left, and would take away again what the wiki has said.
    validate: () => !isInvalid,
    type: field.type === "password" ? "password" : "text",
    // The browser would offer the data of the person who is logged in.
    autocomplete: false
  });
  widget.$input.attr({
    spellcheck: "false",
    autocapitalize: "off",
    autocomplete: field.type === "password" ? "new-password" : "off"
  });
  if (field.name === "email") {
    widget.$input.attr("inputmode", "email");
  }
  widget.on("change", changed);
  widget.$input.on("input", () => {
    widget.setValue(String(widget.$input.val()));
  });
  return {
    widget,
    $content: widget.$element,
    $input: widget.$input,
    get: () => widget.getValue(),
    set: (value) => {
      widget.setValue(String(value));
    },
    setInvalid: (invalid) => {
      isInvalid = invalid;
      void widget.setValidityFlag(!invalid);
    }
  };
}
function selectControl(field, changed) {
  const $input = $("<select>").append(field.options.map(({ value, label }) => $("<option>").val(value).text(label)));
  const config = { name: field.name, $input };
  const widget = new OO.ui.InputWidget(config);
  widget.on("change", changed);
  return {
    widget,
    $content: widget.$element,
    $input,
    get: () => widget.getValue(),
    set: (value) => {
      widget.setValue(String(value));
    }
  };
}
function multiselectControl(field, changed) {
  const widget = new OO.ui.CheckboxMultiselectInputWidget({
    name: field.name,
    options: field.options.map(({ value, label }) => ({ data: value, label }))
  });
  widget.on("change", changed);
  return {
    widget,
    $content: widget.$element,
    $input: null,
    get: () => widget.getValue().slice(),
    set: (value) => {
      widget.setValue(Array.isArray(value) ? value : []);
    }
  };
}
function checkboxControl(field, changed) {
  const widget = new OO.ui.CheckboxInputWidget({ name: field.name, value: "1" });
  widget.on("change", changed);
  return {
    widget,
    $content: widget.$element,
    $input: widget.$input,
    get: () => widget.isSelected(),
    set: (value) => {
      widget.setSelected(value === true);
    }
  };
}
function readingControl(field) {
  const $content = $("<div>").addClass("accountcreator-reading").append(wikiNodes(field.label));
  if (typeof field.value === "string" && field.value !== "") {
    $content.append($("<p>").text(field.value));
  }
  return { widget: null, $content, $input: null, get: () => "", set: () => void 0 };
}
function buttonControl(field, pressed) {
  const widget = new OO.ui.ButtonWidget({ label: wikiPlain(field.label) || field.name });
  widget.on("click", pressed);
  return { widget, $content: widget.$element, $input: widget.$button, get: () => false, set: () => void 0 };
}
function controlFor(field, changed, pressed) {
  switch (field.type) {
    case "string":
    case "password":
      return textControl(field, changed);
    case "select":
      return selectControl(field, changed);
    case "multiselect":
      return multiselectControl(field, changed);
    case "checkbox":
      return checkboxControl(field, changed);
    case "button":
      return buttonControl(field, pressed);
    case "null":
    case "hidden":
      return readingControl(field);
    default:
      return never(field.type);
  }
}
function isSame(one2, other) {
  return JSON.stringify(one2) === JSON.stringify(other);
}
var FieldControl = class {
  /**
   * @param field
   * @param surroundings Told of what the person puts in
   * @param showsHelp The wiki's help text, where it says more than the label
   */
  constructor(field, surroundings, showsHelp) {
    this.field = field;
    this.$remark = $("<div>").addClass("accountcreator-remark").attr("aria-live", "polite");
    this.remark = null;
    /** What the model knows. The widget may be ahead of it: OOUI tells of what is typed a moment later. */
    this.known = null;
    var _a;
    this.control = controlFor(
      field,
      () => {
        const value = this.control.get();
        if (!isSame(value, this.known)) {
          this.known = value;
          surroundings.changed(field.name, value);
        }
      },
      () => surroundings.pressed(field.name)
    );
    this.$element = $("<div>").addClass("accountcreator-field").attr("data-accountcreator-field", field.name);
    const { widget, $content, $input } = this.control;
    if (!widget || field.type === "button") {
      this.$element.append($content);
      if ($input) {
        $input.attr("title", wikiPlain(field.help));
      }
      return;
    }
    const label = wikiPlain(field.label) || field.name;
    const hasHelp = showsHelp && !isEmptyText(field.help) && wikiPlain(field.help) !== label;
    const layout = new OO.ui.FieldLayout(widget, {
      align: field.type === "checkbox" ? "inline" : "top",
      label: (_a = wikiLabel(field.label)) != null ? _a : field.name
    });
    const $help = hasHelp ? $("<div>").addClass("accountcreator-help").append(wikiNodes(field.help)) : $();
    this.$element.append(layout.$element, $help, this.$remark);
    if ($input) {
      const ids = [...$help.get(), ...this.$remark.get()].map((element) => {
        element.id = OO.ui.generateElementId();
        return element.id;
      });
      $input.attr("aria-describedby", ids.join(" "));
    }
  }
  /** Shows what the model has, unless that is old news: what is being typed would be lost to it. */
  setValue(value) {
    if (!isSame(value, this.known)) {
      this.known = value;
      this.control.set(value);
    }
  }
  setDisabled(disabled) {
    var _a;
    (_a = this.control.widget) == null ? void 0 : _a.setDisabled(disabled);
  }
  /** Keeps the focus, unlike setDisabled(), and takes nothing. */
  setReadOnly(readOnly) {
    var _a;
    (_a = this.control.$input) == null ? void 0 : _a.prop("readOnly", readOnly);
  }
  /** Has a text read out with the field, before what belongs to it anyway. */
  describeBy($text) {
    const { $input } = this.control;
    const [text] = $text.get();
    if ($input && text) {
      text.id = text.id || OO.ui.generateElementId();
      $input.attr("aria-describedby", (_, ids) => [text.id, ids].join(" "));
    }
  }
  setInvalid(invalid) {
    if (this.control.setInvalid) {
      this.control.setInvalid(invalid);
    } else if (this.control.$input) {
      this.control.$input.attr("aria-invalid", String(invalid));
    }
    this.$element.toggleClass("accountcreator-field-invalid", invalid);
  }
  /** Shows a remark in the line under the field; null empties it. */
  setRemark(remark) {
    if (JSON.stringify(remark) === JSON.stringify(this.remark) && typeof (remark == null ? void 0 : remark.content) !== "object") {
      return;
    }
    this.remark = remark;
    this.$remark.empty();
    if (remark) {
      const { type, content } = remark;
      this.$remark.append(new OO.ui.MessageWidget({ type, inline: true, label: content }).$element);
    }
  }
  /** Keeps room for a remark also while there is none. */
  reserveRemark() {
    this.$remark.addClass("accountcreator-remark-reserved");
    return this;
  }
  focus() {
    const { $input, $content } = this.control;
    ($input != null ? $input : $content.find("input").first()).trigger("focus");
  }
};

// src/ui/shared/fields-view.ts
function isBefore(one2, other) {
  var _a, _b;
  const siblings = Array.from((_b = (_a = one2.parentElement) == null ? void 0 : _a.children) != null ? _b : []);
  return siblings.indexOf(one2) < siblings.indexOf(other);
}
var FieldsView = class {
  constructor(surroundings) {
    this.surroundings = surroundings;
    this.$element = $("<div>");
    this.controls = /* @__PURE__ */ new Map();
    this.captcha = null;
    this.shown = "";
    this.placed = [];
  }
  /**
   * @param fields
   * @param captcha
   * @param challenge See OneState
   * @return Whether anything was built anew
   */
  render(fields, captcha, challenge) {
    var _a;
    const key = JSON.stringify([fields, captcha, challenge]);
    if (key === this.shown) {
      return false;
    }
    this.shown = key;
    const focused = this.focusedName();
    this.build(fields.filter(({ name: name2, type }) => name2 !== CAPTCHA_QUESTION && type !== "hidden"), captcha, challenge);
    if (focused !== null) {
      (_a = this.controls.get(focused)) == null ? void 0 : _a.focus();
    }
    return true;
  }
  setValues(values, disabled) {
    this.controls.forEach((control, name2) => {
      var _a;
      control.setValue((_a = own(values, name2)) != null ? _a : "");
      control.setDisabled(disabled);
    });
  }
  /** A new challenge is on its way: what would be typed now would be lost. */
  setRenewing(renewing) {
    var _a, _b;
    (_a = this.controls.get(CAPTCHA_ANSWER)) == null ? void 0 : _a.setReadOnly(renewing);
    (_b = this.captcha) == null ? void 0 : _b.$puzzle.toggleClass("accountcreator-captcha-renewing", renewing).attr("aria-busy", String(renewing));
  }
  /** The puzzle above the field for its answer; null: there is none. */
  get $captcha() {
    return this.controls.has(CAPTCHA_ANSWER) && this.captcha ? this.captcha.$puzzle : null;
  }
  get(name2) {
    return this.controls.get(name2);
  }
  get all() {
    return [...this.controls.values()];
  }
  build(fields, captcha, challenge) {
    const controls = /* @__PURE__ */ new Map();
    const elements = [];
    for (const field of fields) {
      const before = this.controls.get(field.name);
      const control = before && JSON.stringify(before.field) === JSON.stringify(field) ? before : new FieldControl(field, this.surroundings, this.surroundings.showsHelp(field));
      controls.set(field.name, control);
      if (field.name === CAPTCHA_ANSWER && captcha) {
        elements.push(...this.captchaElement(captcha, challenge).get());
        control.$element.toggle(captcha.kind !== "service");
      }
      elements.push(...control.$element.get());
    }
    this.controls = controls;
    this.place(elements);
  }
  /**
   * Brings the elements into this order. What is there already is not moved, or it would lose the focus and the form
   * its scroll position; what others have put in between stays.
   */
  place(elements) {
    $(this.placed.filter((element) => !elements.includes(element))).detach();
    const [parent] = this.$element.get();
    let next = null;
    for (const element of [...elements].reverse()) {
      if (element.parentElement !== parent || next && !isBefore(element, next)) {
        parent == null ? void 0 : parent.insertBefore(element, next);
      }
      next = element;
    }
    this.placed = elements;
  }
  captchaElement(captcha, challenge) {
    var _a;
    const key = JSON.stringify([captcha, challenge]);
    if (((_a = this.captcha) == null ? void 0 : _a.key) !== key) {
      this.captcha = { key, $puzzle: this.surroundings.puzzle(captcha) };
    }
    return this.captcha.$puzzle;
  }
  focusedName() {
    var _a;
    const active = document.activeElement;
    return active instanceof HTMLInputElement && ((_a = this.$element[0]) == null ? void 0 : _a.contains(active)) ? active.name : null;
  }
};

// src/ui/one/fetched-puzzle.ts
function fetchedPuzzle(fetch3) {
  const $place = $("<div>").addClass("accountcreator-puzzle");
  const show = () => {
    fetch3().then(($puzzle) => {
      $place.empty().append($puzzle);
    }, (error) => {
      const button = new OO.ui.ButtonWidget({ label: msg("accountcreator-reopen") });
      button.on("click", show);
      $place.empty().append(new OO.ui.MessageWidget({
        type: "error",
        label: $("<div>").append($("<p>").text(error instanceof Error ? error.message : String(error)), button.$element)
      }).$element);
    });
  };
  show();
  return $place;
}

// src/ui/one/email-remark.ts
function emailRemark(state, mend) {
  if (state.kind === "failed") {
    return { type: "warning", content: msg("accountcreator-check-failed") };
  }
  if (state.kind !== "done" || state.result.problem === null) {
    return null;
  }
  const { problem, meant } = state.result;
  const text = problem === "typo" ? msg("accountcreator-remark-email-typo") : msg("accountcreator-remark-email-invalid");
  const $content = $("<span>").append($("<span>").addClass("accountcreator-sentence").text(text));
  if (meant !== null) {
    const button = new OO.ui.ButtonWidget({
      label: msg("accountcreator-fix", meant),
      framed: false,
      flags: ["progressive"]
    });
    button.on("click", () => mend(meant));
    $content.append(" ", button.$element);
  }
  return { type: problem === "invalid" ? "error" : "warning", content: $content };
}

// src/ui/one/name-remark.ts
function resultRemark(result, typed) {
  switch (result.kind) {
    case "free": {
      const mixed = mixedWord(result.canonical);
      return mixed !== null ? { type: "warning", content: msg("accountcreator-name-mixed", mixed) } : result.canonical === typed ? { type: "success", content: msg("accountcreator-name-free") } : { type: "notice", content: msg("accountcreator-name-normalised", result.canonical) };
    }
    case "taken":
      return { type: "error", content: msg("accountcreator-name-taken", result.canonical) };
    case "invalid":
      return { type: "error", content: msg("accountcreator-name-invalid") };
    case "forbidden": {
      const $content = $("<span>");
      if (meaningOf(result.code).name === "lookalike" && result.message.format === "text") {
        $content.text(msg("accountcreator-name-lookalike", result.message.text));
      } else if (isEmptyText(result.message)) {
        $content.text(msg("accountcreator-name-forbidden"));
      } else {
        $content.append(wikiNodes(result.message));
      }
      return { type: result.override === null ? "error" : "warning", content: $content };
    }
    default:
      return never(result);
  }
}
function nameRemark(state, typed) {
  switch (state.kind) {
    case "none":
      return null;
    case "checking":
      return { type: "notice", content: msg("accountcreator-name-checking") };
    case "failed":
      return { type: "warning", content: msg("accountcreator-check-failed") };
    case "done":
      return resultRemark(state.result, typed);
    default:
      return never(state);
  }
}
function passwordRemark(state) {
  if (state.kind === "failed") {
    return { type: "warning", content: msg("accountcreator-check-failed") };
  }
  if (state.kind !== "done") {
    return null;
  }
  const { accepted, messages } = state.result;
  if (accepted) {
    return { type: "success", content: msg("accountcreator-password-good") };
  }
  const $content = $("<span>");
  messages.forEach((message) => {
    $content.append($("<span>").addClass("accountcreator-sentence").append(wikiNodes(message)));
  });
  return { type: "error", content: $content };
}

// src/ui/shared/notice-view.ts
function sessionText(now) {
  var _a;
  const me = (_a = mw.config.get("wgUserName")) != null ? _a : "";
  return now === null ? msg("accountcreator-session-lost", me) : now === me ? msg("accountcreator-session-again", me) : msg("accountcreator-session-other", me, now);
}
function refusedText(notice, isExempt) {
  const { advice, action } = meaningOf(notice.code);
  const spent = notice.spent && !isExempt ? " " + msg("accountcreator-spent") : "";
  const isWarning = action === "createAllTheSame";
  return {
    wiki: notice.message,
    own: msg(advice) + spent,
    type: isWarning ? "warning" : "error",
    field: notice.field,
    action: isWarning ? action : null
  };
}
function textOf2(notice, isExempt) {
  const none = { wiki: plainText(""), field: null, action: null };
  switch (notice.kind) {
    case "refused":
      return refusedText(notice, isExempt);
    case "sessionLost":
      return __spreadProps(__spreadValues({}, none), { type: "error", own: sessionText(notice.now) });
    case "unknown":
      return notice.found === "free" ? __spreadProps(__spreadValues({}, none), { own: msg("accountcreator-unknown-free", notice.username), type: "warning" }) : __spreadProps(__spreadValues({}, none), {
        own: msg("accountcreator-unknown-silent", notice.username),
        type: "warning",
        action: "askAgain"
      });
    case "restart":
      return __spreadProps(__spreadValues({}, none), { wiki: notice.message, own: msg("accountcreator-restart"), type: "warning" });
    case "otherTab":
      return __spreadProps(__spreadValues({}, none), { own: msg("accountcreator-other-tab"), type: "warning" });
    default:
      return never(notice);
  }
}
function outcomeOf(notice) {
  return notice.kind === "restart" ? "step" : notice.kind === "otherTab" ? null : notice.kind;
}
var NoticeView = class {
  constructor(actions) {
    this.actions = actions;
    this.$element = $("<div>").addClass("accountcreator-notice").attr({ role: "alert", tabindex: -1 });
    this.shown = null;
  }
  /**
   * @param notice
   * @param opening Whether the person is exempt from the wiki's limits is told there
   * @return The name of the field that the notice belongs to; null: to none
   */
  render(notice, opening) {
    const isExempt = opening !== null && opening.rights.includes("noratelimit");
    const text = notice ? textOf2(notice, isExempt) : null;
    if (notice !== this.shown) {
      this.shown = notice;
      this.$element.empty().removeAttr("data-accountcreator-outcome data-accountcreator-code");
      if (notice && text) {
        this.$element.attr("data-accountcreator-outcome", outcomeOf(notice)).append(this.build(text));
        if (notice.kind === "refused") {
          this.$element.attr("data-accountcreator-code", notice.code);
        }
      }
    }
    return text ? text.field : null;
  }
  build(text) {
    const $text = $("<div>");
    if (!isEmptyText(text.wiki)) {
      $text.append($("<div>").addClass("accountcreator-notice-wiki").append(wikiNodes(text.wiki)));
    }
    $text.append($("<p>").addClass("accountcreator-notice-own").text(text.own));
    const { action } = text;
    if (action) {
      const label = {
        askAgain: msg("accountcreator-ask-again"),
        createAllTheSame: msg("accountcreator-create-all-the-same")
      }[action];
      const button = new OO.ui.ButtonWidget({ label });
      button.on("click", () => this.actions[action]());
      $text.append(button.$element);
    }
    return new OO.ui.MessageWidget({ type: text.type, label: $text }).$element;
  }
};

// src/ui/shared/password-mode-view.ts
function labelOf(mode, requests, own2) {
  switch (mode) {
    case "mail": {
      const field = findField(requests, "mailpassword");
      return field && !isEmptyText(field.label) ? wikiPlain(field.label) : msg("accountcreator-mode-mail");
    }
    case "generate":
    case "type":
      return own2[mode]();
    default: {
      const id = mode.slice("request:".length);
      const request = requests.find((candidate) => candidate.id === id);
      const button = request == null ? void 0 : request.fields.find(({ type }) => type === "button");
      return button && wikiPlain(button.label) || request && wikiPlain(request.provider) || id;
    }
  }
}
var PasswordModeView = class {
  constructor(chosen, own2) {
    this.chosen = chosen;
    this.own = own2;
    this.$element = $("<div>").addClass("accountcreator-modes");
    this.radios = [];
    this.shown = "";
  }
  render(modes, mode, requests) {
    const labels = modes.map((candidate) => labelOf(candidate, requests, this.own));
    const key = JSON.stringify([modes, labels]);
    if (key !== this.shown) {
      this.shown = key;
      this.build(modes, labels);
    }
    this.radios.forEach((radio) => radio.widget.setSelected(radio.mode === mode));
  }
  setDisabled(disabled) {
    this.radios.forEach(({ widget }) => widget.setDisabled(disabled));
  }
  build(modes, labels) {
    var _a;
    const $legend = $("<div>").attr("id", OO.ui.generateElementId()).addClass("accountcreator-modes-legend").text(msg("accountcreator-modes"));
    this.$element.empty().attr({ role: "radiogroup", "aria-labelledby": (_a = $legend.attr("id")) != null ? _a : "" }).append($legend);
    this.radios = modes.map((mode, index) => {
      var _a2;
      const widget = new OO.ui.RadioInputWidget({ name: "passwordmode", value: mode });
      widget.$input.on("change", () => this.chosen(mode));
      this.$element.append(new OO.ui.FieldLayout(widget, { align: "inline", label: (_a2 = labels[index]) != null ? _a2 : mode }).$element);
      return { mode, widget };
    });
    if (!modes.includes("mail")) {
      this.$element.append($("<p>").addClass("accountcreator-help").text(msg("accountcreator-no-mail")));
    }
  }
};

// src/ui/one/form-view.ts
var WITHOUT_HELP = ["username", "password", "retype", "email", "realname", CAPTCHA_ANSWER];
var FormView = class {
  constructor(one2, fetchPuzzle) {
    this.one = one2;
    this.$element = $("<div>").addClass("accountcreator-form");
    this.emailShown = null;
    this.notice = new NoticeView({
      askAgain: () => {
        void one2.askAgain();
      },
      createAllTheSame: () => {
        void one2.create();
      }
    });
    this.modes = new PasswordModeView((mode) => one2.setMode(mode), {
      generate: () => msg("accountcreator-mode-generate"),
      type: () => msg("accountcreator-mode-type")
    });
    this.fields = new FieldsView({
      changed: (name2, value) => one2.setValue(name2, value),
      pressed: (name2) => {
        void one2.create(false, { [name2]: true });
      },
      showsHelp: ({ name: name2 }) => !WITHOUT_HELP.includes(name2),
      puzzle: (captcha) => fetchedPuzzle(() => fetchPuzzle(captcha, {
        another: () => one2.anotherChallenge(),
        answered: (answer) => one2.setValue(CAPTCHA_ANSWER, answer),
        createAccountAddress: () => this.createAccountAddress(),
        handOver: () => one2.handOver()
      }))
    });
    this.$element.append(this.notice.$element, this.fields.$element);
    this.$element.on("keydown", (event) => this.onKeydown(event));
  }
  render(state) {
    const used = usedRequests(state.requests, state.mode);
    if (this.fields.render(this.visibleFields(state), captchaOf(used), state.challenge)) {
      this.placeModes(state.override);
      this.emailShown = null;
    }
    const busy = state.stage.kind !== "form";
    this.modes.render(state.modes, state.mode, state.requests);
    this.modes.setDisabled(busy);
    this.fields.setValues(state.values, busy);
    this.fields.setRenewing(state.renewing);
    this.notice.$element.toggleClass("accountcreator-notice-past", busy);
    this.renderRemarks(state);
    this.renderNotice(state);
  }
  /** Nothing of an earlier attempt is left, also where nobody sees it. */
  clearNotice() {
    this.notice.render(null, null);
  }
  focusField(name2) {
    var _a;
    (_a = this.fields.get(name2)) == null ? void 0 : _a.focus();
  }
  /** To the field or the notice that wants the person's attention. */
  focus(state) {
    var _a;
    const field = this.notice.render(state.notice, state.opening);
    const control = field === null ? void 0 : this.fields.get(field);
    if (control == null ? void 0 : control.$element.is(":visible")) {
      control.focus();
      this.bringIntoSight(control);
    } else if (state.notice) {
      this.notice.$element.trigger("focus");
    } else {
      (_a = this.firstEmpty(state)) == null ? void 0 : _a.focus();
    }
  }
  /** The field with what is said of it, and a captcha with its puzzle; where there is not room for all, the field. */
  bringIntoSight(control) {
    var _a;
    const $puzzle = control.field.name === CAPTCHA_ANSWER ? this.fields.$captcha : null;
    for (const $part of [$puzzle, this.notice.$element, control.$element]) {
      (_a = $part == null ? void 0 : $part[0]) == null ? void 0 : _a.scrollIntoView({ block: "nearest" });
    }
  }
  /** The fields in the order in which they are shown: name, way, address, real name, reason, whatever else. */
  visibleFields(state) {
    const { requests, mode, override } = state;
    const names = [
      "username",
      ...override === null ? [] : [override],
      ...mode === "type" ? ["password", "retype"] : [],
      "email",
      "realname",
      "reason"
    ];
    return [...names.map((name2) => findField(requests, name2)), ...otherFields(requests, mode)].filter((field) => field !== null);
  }
  placeModes(override) {
    var _a, _b, _c, _d;
    (_a = this.fields.get("username")) == null ? void 0 : _a.reserveRemark();
    (_b = this.fields.get("password")) == null ? void 0 : _b.reserveRemark();
    const above = (_c = this.fields.get(override != null ? override : "username")) != null ? _c : this.fields.get("username");
    const [modes] = this.modes.$element.get();
    const [element] = (_d = above == null ? void 0 : above.$element.get()) != null ? _d : [];
    if ((modes == null ? void 0 : modes.parentElement) !== this.fields.$element[0]) {
      this.fields.$element.prepend(this.modes.$element);
    }
    if (modes && element && !isBefore(element, modes)) {
      this.modes.$element.before(element);
    }
  }
  renderRemarks(state) {
    var _a, _b, _c, _d, _e;
    const typed = String((_a = state.values.username) != null ? _a : "").trim();
    const { notice } = state;
    const isSaid = (notice == null ? void 0 : notice.kind) === "refused" && notice.field === "username" && state.name.kind === "done" && state.name.result.kind !== "free";
    (_b = this.fields.get("username")) == null ? void 0 : _b.setRemark(isSaid ? null : nameRemark(state.name, typed));
    (_c = this.fields.get("password")) == null ? void 0 : _c.setRemark(passwordRemark(state.password));
    if (state.email !== this.emailShown) {
      this.emailShown = state.email;
      (_d = this.fields.get("email")) == null ? void 0 : _d.setRemark(emailRemark(state.email, (meant) => {
        this.one.setValue("email", meant);
        this.focusField("email");
      }));
    }
    const { password, retype } = state.values;
    (_e = this.fields.get("retype")) == null ? void 0 : _e.setRemark(retype && password !== retype ? { type: "error", content: msg("accountcreator-retype-differs") } : null);
  }
  renderNotice(state) {
    const field = this.notice.render(state.notice, state.opening);
    this.fields.all.forEach((control) => control.setInvalid(control.field.name === field));
    const place = field === null ? void 0 : this.fields.get(field);
    const notice = this.notice.$element[0];
    if (place && place.$element.next()[0] !== notice) {
      place.$element.after(this.notice.$element);
    } else if (!place && notice !== this.$element.children()[0]) {
      this.$element.prepend(this.notice.$element);
    }
  }
  firstEmpty(state) {
    var _a;
    const wanted = ["username", ...state.mode === "mail" ? ["email"] : []];
    return this.fields.get((_a = wanted.find((name2) => !own(state.values, name2))) != null ? _a : "username");
  }
  onKeydown(event) {
    const original = event.originalEvent;
    if (event.key === "Enter" && original && !original.isComposing && event.target instanceof HTMLInputElement && event.target.getAttribute("role") !== "combobox") {
      event.preventDefault();
      void this.one.create();
    }
  }
  /** The wiki's own page with what is typed here, passwords left out. */
  createAccountAddress() {
    const { values, mode } = this.one.state;
    const text = (name2) => {
      var _a;
      return String((_a = own(values, name2)) != null ? _a : "").trim();
    };
    return mw.util.getUrl("Special:CreateAccount", __spreadValues({
      wpName: text("username"),
      email: text("email"),
      realname: text("realname"),
      reason: text("reason")
    }, mode === "mail" ? { wpCreateaccountMail: "1" } : {}));
  }
};

// src/ui/one/one-screen.ts
function isForm({ kind }) {
  return kind === "form" || kind === "question" || kind === "creating" || kind === "finding";
}
function isBusy(stage) {
  return stage.kind === "creating" || stage.kind === "finding";
}
var OneScreen = class {
  constructor(one2, surroundings) {
    this.one = one2;
    this.surroundings = surroundings;
    this.$element = $("<div>").addClass("accountcreator-one");
    this.size = "large";
    this.$step = $("<div>");
    this.step = null;
    this.$brokenOff = $("<div>");
    this.stage = null;
    this.notice = null;
    this.isObserved = false;
    this.form = new FormView(one2, surroundings.fetchPuzzle);
    const copied = () => one2.passwordCopied();
    this.created = new CreatedView(copied);
    this.explanation = new ExplanationView(copied);
    this.$element.append(
      this.$brokenOff,
      this.explanation.$element,
      this.form.$element,
      this.$step,
      this.created.$element
    );
  }
  get title() {
    return msg("accountcreator-title");
  }
  get viewName() {
    const { kind } = this.one.state.stage;
    return kind === "step" || kind === "stepNotShown" ? "step" : "one";
  }
  get status() {
    var _a, _b;
    const { stage } = this.one.state;
    return stage.kind === "finding" ? msg("accountcreator-settling") : stage.kind === "creating" ? msg("accountcreator-creating") : (_b = (_a = this.step) == null ? void 0 : _a.screen.status) != null ? _b : "";
  }
  get buttons() {
    var _a, _b;
    const { stage } = this.one.state;
    const disabled = isBusy(stage);
    const close = { action: "close", label: msg("accountcreator-close") };
    switch (stage.kind) {
      case "opening":
      case "impossible":
        return [close];
      case "openingFailed":
        return [close, { action: "reopen", label: msg("accountcreator-reopen"), kind: "progressive" }];
      case "form":
      case "question":
      case "creating":
      case "finding":
        return [
          { action: "many", label: msg("accountcreator-to-many"), disabled },
          close,
          { action: "create", label: msg("accountcreator-create"), kind: "progressive", disabled }
        ];
      case "handedOver":
        return [{ action: "back", label: msg("accountcreator-back") }, close];
      case "step":
        return (_b = (_a = this.step) == null ? void 0 : _a.screen.buttons) != null ? _b : [];
      case "stepNotShown":
        return [
          { action: "leave", label: msg("accountcreator-walk-away"), kind: "destructive" },
          { action: "next", label: msg("accountcreator-reopen"), kind: "progressive" }
        ];
      case "created":
      case "unfinished":
        return [
          { action: "many", label: msg("accountcreator-to-many") },
          close,
          { action: "one", label: msg("accountcreator-another"), kind: "progressive" }
        ];
      default:
        return never(stage);
    }
  }
  get closingQuestion() {
    var _a, _b;
    const { stage } = this.one.state;
    switch (stage.kind) {
      case "creating":
      case "finding":
      case "handedOver":
        return msg("accountcreator-close-busy");
      case "step":
        return (_b = (_a = this.step) == null ? void 0 : _a.screen.closingQuestion) != null ? _b : null;
      case "stepNotShown":
        return msg("accountcreator-close-step-maybe");
      case "created":
      case "unfinished":
        return this.one.showsUncopiedPassword ? msg("accountcreator-close-password") : null;
      default:
        return null;
    }
  }
  press(action) {
    if (this.step) {
      this.step.screen.press(action);
      return;
    }
    switch (action) {
      case "create":
        void this.one.create();
        break;
      case "next":
        void this.one.showStep();
        break;
      case "one":
        this.createAnother();
        break;
      case "many":
        this.toMany();
        break;
      case "reopen":
        void this.one.reopen();
        break;
      case "back":
        this.one.backToForm();
        break;
      case "leave":
        this.leave();
        break;
      default:
    }
  }
  focus() {
    var _a;
    const { state } = this.one;
    if (isForm(state.stage)) {
      if (state.stage.kind === "form") {
        this.form.focus(state);
      }
    } else if (state.stage.kind === "step") {
      (_a = this.step) == null ? void 0 : _a.screen.focus();
    } else if (state.stage.kind === "created") {
      this.created.focus();
    } else {
      this.explanation.focus();
    }
  }
  observe(changed) {
    this.stage = null;
    this.renderBrokenOff();
    const stop = this.one.observe((state) => {
      this.render(state);
      changed();
      this.follow(state);
    });
    this.isObserved = true;
    return () => {
      this.isObserved = false;
      stop();
    };
  }
  closed() {
    this.one.backToForm();
    for (const { name: name2, type } of this.one.state.requests.flatMap((request) => request.fields)) {
      if (type === "password") {
        this.one.setValue(name2, "");
      }
    }
    const { kind } = this.one.state.stage;
    if (kind === "created" || kind === "unfinished") {
      this.one.createAnother();
    }
  }
  abandon() {
    const { stage } = this.one.state;
    if (stage.kind === "step") {
      stage.conversation.leave();
    }
    this.one.leaveStep();
    return stage.kind !== "step" && stage.kind !== "stepNotShown" || !this.one.showsUncopiedPassword;
  }
  /** The step that cannot be shown. */
  leave() {
    void ask(msg("accountcreator-close-step-maybe"), msg("accountcreator-walk-away")).then(
      () => this.one.leaveStep(),
      () => this.focus()
    );
  }
  /** A list that broke off is told of here, too: who opens the dialog anew may not think of the other view. */
  renderBrokenOff() {
    this.$brokenOff.empty();
    if (this.surroundings.hasBrokenOff()) {
      const button = new OO.ui.ButtonWidget({ label: msg("accountcreator-broken-off-show") });
      button.$button.attr("data-accountcreator-action", "resume");
      button.on("click", this.surroundings.toMany);
      this.$brokenOff.append(new OO.ui.MessageWidget({
        type: "warning",
        label: $("<div>").text(msg("accountcreator-broken-off-here")).append(" ", button.$element)
      }).$element);
    }
  }
  createAnother() {
    this.leaveResult(msg("accountcreator-another"), () => this.one.createAnother());
  }
  toMany() {
    const { kind } = this.one.state.stage;
    if (kind === "created" || kind === "unfinished") {
      this.leaveResult(msg("accountcreator-to-many"), () => {
        this.one.createAnother();
        this.surroundings.toMany();
      });
    } else {
      this.surroundings.toMany();
    }
  }
  /** Asks first where a password would be lost. */
  leaveResult(yes, leave) {
    const { closingQuestion } = this;
    if (closingQuestion === null) {
      leave();
    } else {
      void ask(closingQuestion, yes).then(leave, () => this.focus());
    }
  }
  render(state) {
    const { stage } = state;
    this.form.$element.toggle(isForm(stage));
    this.created.$element.toggle(stage.kind === "created");
    if (isForm(stage)) {
      this.form.render(state);
    } else {
      this.form.clearNotice();
    }
    this.renderStep(stage.kind === "step" ? stage.conversation : null);
    this.created.render(stage.kind === "created" ? stage : null);
    this.explanation.render(stage);
  }
  renderStep(conversation) {
    var _a, _b, _c, _d;
    if (conversation === ((_b = (_a = this.step) == null ? void 0 : _a.conversation) != null ? _b : null)) {
      return;
    }
    (_c = this.step) == null ? void 0 : _c.stop();
    (_d = this.step) == null ? void 0 : _d.screen.$element.remove();
    this.step = null;
    if (conversation) {
      const screen = this.surroundings.stepScreen(conversation);
      this.$step.append(screen.$element);
      this.step = { conversation, screen, stop: screen.observe(() => void 0) };
    }
  }
  /** A new stage or a new notice: the focus goes where the eye is, and what has to be asked is asked. */
  follow(state) {
    const { stage, notice } = state;
    const { stage: stageBefore, notice: noticeBefore } = this;
    this.stage = stage;
    this.notice = notice;
    const isNewNotice = notice !== null && notice !== noticeBefore;
    if ((stageBefore == null ? void 0 : stageBefore.kind) === stage.kind && !isNewNotice) {
      return;
    }
    if (stage.kind === "question") {
      void ask(
        msg("accountcreator-reason-address", stage.address),
        msg("accountcreator-reason-publish")
      ).then(() => this.one.create(true), () => {
        this.one.backToForm();
        this.form.focusField("reason");
      });
    } else if (this.isObserved) {
      this.focus();
    }
  }
};

// src/ui/shared/redirect-return.ts
var CHANNEL = "accountCreator.redirect";
var MARK = "accountcreatorreturn";
function openChannel() {
  return "BroadcastChannel" in window ? new BroadcastChannel(CHANNEL) : { postMessage: () => void 0, close: () => void 0, onmessage: null };
}
function readReturn(data) {
  const { mark, parameters } = typeof data === "object" && data !== null ? data : {};
  if (typeof mark !== "string" || !Array.isArray(parameters)) {
    return null;
  }
  const pairs = parameters.filter((pair) => Array.isArray(pair) && typeof pair[0] === "string" && typeof pair[1] === "string");
  return { mark, parameters: new Map(pairs) };
}
function deliverReturn(address) {
  const { searchParams } = new URL(address);
  const mark = searchParams.get(MARK);
  if (mark === null) {
    return false;
  }
  const channel = openChannel();
  channel.postMessage({ mark, parameters: [...searchParams] });
  setTimeout(() => {
    channel.close();
    window.close();
  }, 200);
  return true;
}
var RedirectMarks = class {
  /**
   * @param page The address to come back to, without the mark
   * @param randomBytes
   */
  constructor(page, randomBytes2) {
    this.page = page;
    this.randomBytes = randomBytes2;
    this.current = null;
  }
  /** The absolute address to come back to from the creation that begins now; createreturnurl. */
  nextAddress() {
    this.current = generatePassword(this.randomBytes);
    const url = new URL(this.page, location.href);
    url.searchParams.set(MARK, this.current);
    return url.href;
  }
  /** Calls back with what comes back to the address of the latest creation. Returns how to stop that. */
  listen(returned) {
    const channel = openChannel();
    channel.onmessage = ({ data }) => {
      const read = readReturn(data);
      if (read && read.mark === this.current) {
        returned(read.parameters);
      }
    };
    return () => channel.close();
  }
};

// src/wiki/shape.ts
function asShape(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function asList(value) {
  return Array.isArray(value) ? value : [];
}
function asText(value) {
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
}
function asTexts(value) {
  return asList(value).filter((item) => typeof item === "string");
}

// src/wiki/read-declarations.ts
var FIELD_TYPES = ["string", "password", "select", "multiselect", "checkbox", "button", "hidden", "null"];
var REQUIREMENTS = ["required", "optional", "primary-required"];
function readHtml(value) {
  return typeof value === "string" ? { format: "html", html: value } : plainText("");
}
function readOptions(value) {
  if (Array.isArray(value)) {
    return value.map((label, index) => ({ value: String(index), label: asText(label) }));
  }
  const options = asShape(value);
  return Object.entries(options).map(([key, label]) => ({ value: key, label: asText(label) }));
}
function readValue(value) {
  if (typeof value === "string" || typeof value === "boolean") {
    return value;
  }
  if (Array.isArray(value)) {
    return asTexts(value);
  }
  return typeof value === "number" ? String(value) : null;
}
function readField(name2, value) {
  var _a;
  const field = asShape(value);
  return {
    name: name2,
    type: (_a = FIELD_TYPES.find((type) => type === field.type)) != null ? _a : "string",
    label: readHtml(field.label),
    help: readHtml(field.help),
    optional: field.optional === true,
    sensitive: field.sensitive === true,
    value: readValue(field.value),
    options: readOptions(field.options)
  };
}
function isForNobody({ required, fields }) {
  return required === "optional" && fields.length > 0 && fields.every(({ label, help }) => isEmptyText(label) && isEmptyText(help));
}
function readDeclarations(value) {
  return asList(value).map((item) => {
    var _a;
    const request = asShape(item);
    const fields = asShape(request.fields);
    return {
      id: asText(request.id),
      required: (_a = REQUIREMENTS.find((required) => required === request.required)) != null ? _a : "optional",
      provider: readHtml(request.provider),
      account: readHtml(request.account),
      metadata: __spreadValues({}, asShape(request.metadata)),
      fields: Object.entries(fields).map(([name2, field]) => readField(name2, field))
    };
  }).filter((request) => !isForNobody(request));
}

// src/wiki/read-override-check.ts
function titleBlacklistParameters(canonical) {
  return {
    action: "titleblacklist",
    tbtitle: `User:${canonical}`,
    tbaction: "new-account",
    tbnooverride: "1"
  };
}
function readTitleBlacklist(result) {
  const answer = asShape(result.titleblacklist);
  return answer.result === "blacklisted" ? { code: asText(answer.message) || "titleblacklist-forbidden", message: readHtml(answer.reason) } : null;
}
function antiSpoofParameters(canonical) {
  return { action: "antispoof", username: canonical };
}
function readAntiSpoof(result) {
  const answer = asShape(result.antispoof);
  switch (answer.result) {
    case "conflict":
      return { code: "antispoof-conflict", message: plainText(asTexts(answer.users).join(", ")) };
    case "error":
      return { code: "antispoof-name-illegal", message: readHtml(answer.error) };
    default:
      return null;
  }
}

// src/wiki/ask-overridable.ts
var CHECKS = [
  { override: "ignoreTitleBlacklist", parameters: titleBlacklistParameters, read: readTitleBlacklist },
  { override: "ignoreAntiSpoof", parameters: antiSpoofParameters, read: readAntiSpoof }
];
function offersOverrides(requests) {
  return CHECKS.some(({ override }) => findField(requests, override));
}
function askOverridable(api, requests, canonical, cancellation) {
  return __async(this, null, function* () {
    const refusals = [];
    for (const { override, parameters, read } of CHECKS) {
      if (findField(requests, override) && !cancellation.cancelled) {
        const refusal = read(yield api.get(parameters(canonical), cancellation));
        if (refusal) {
          refusals.push(__spreadValues({ kind: "forbidden", canonical, override }, refusal));
        }
      }
    }
    return refusals;
  });
}

// src/wiki/read-outcome.ts
function failed2(code, message) {
  const { stops, spent, field } = meaningOf(code);
  return { kind: "refused", code, message, stops, spent, field, retryAfter: null, ended: true };
}
function rejected(code, failure) {
  return __spreadProps(__spreadValues({}, failed2(code, failure.text)), { spent: false, retryAfter: failure.retryAfter, ended: false });
}
function readStep(type, answer) {
  const target = asText(answer.redirecttarget);
  return {
    kind: "step",
    step: {
      type,
      code: asText(answer.messagecode),
      message: readHtml(answer.message),
      requests: readDeclarations(answer.requests),
      redirectTarget: target === "" ? null : target
    }
  };
}
function readOutcome(result, by) {
  const answer = asShape(result.createaccount);
  switch (answer.status) {
    case "PASS":
      return { kind: "created", username: asText(answer.username), by };
    case "FAIL":
      return failed2(asText(answer.messagecode), readHtml(answer.message));
    case "UI":
      return readStep("ui", answer);
    case "REDIRECT":
      return readStep("redirect", answer);
    case "RESTART":
      return readStep("restart", answer);
    default:
      return { kind: "unknown", cause: "unreadable" };
  }
}
function readFailedCreation(failure) {
  const { outcome } = meaningOf(failure.code);
  if (outcome === "sessionLost") {
    return { kind: "sessionLost", now: null };
  }
  if (outcome === "unknown" && failure.status === 429) {
    return rejected("ratelimited", failure);
  }
  if (outcome === "unknown") {
    const cause = failure.reason === "timeout" ? "timeout" : failure.status === 0 ? "offline" : "unreadable";
    return { kind: "unknown", cause };
  }
  return rejected(failure.code, failure);
}

// src/wiki/read-found.ts
function readFound(result, me, since) {
  const query = asShape(result.query);
  const user = asShape(asList(query.users)[0]);
  if (user.missing === true || user.invalid === true) {
    return { kind: "free" };
  }
  const username = asText(user.name);
  if (typeof user.userid !== "number" || username === "") {
    return { kind: "silent" };
  }
  for (const item of asList(query.logevents)) {
    const entry = asShape(item);
    const title = asText(entry.title);
    const isThisOne = title.slice(title.indexOf(":") + 1) === username && asText(entry.user) === me;
    if (isThisOne && Date.parse(asText(entry.timestamp)) >= since) {
      return { kind: "mine", username, by: entry.action === "byemail" ? "mail" : "password" };
    }
  }
  return { kind: "other" };
}

// src/wiki/wiki-api.ts
var SEPARATOR = String.fromCharCode(31);
var ApiFailure = class extends WikiError {
  /**
   * @param code API error code, or `http`, `ok-but-empty`, `cancelled`
   * @param text The wiki's own words; empty where it gave none
   * @param status HTTP status; 0 where there was no answer at all
   * @param retryAfter Seconds to wait, where the wiki named them
   * @param reason jQuery's: `timeout`, `error`, `parsererror`, `abort`; empty for an answer of the API
   */
  constructor(code, text, status, retryAfter, reason) {
    super(code, text);
    this.status = status;
    this.retryAfter = retryAfter;
    this.reason = reason;
  }
};
function readMessage(value) {
  const message = asShape(value);
  if (typeof message.html === "string") {
    return { format: "html", html: message.html };
  }
  return plainText(asText(message.text) || asText(message.info));
}
function withReason(message, reason) {
  const escaped = reason.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
  return message.format === "html" && reason !== "" && !message.html.includes("<") ? { format: "html", html: `${message.html} ${escaped}` } : message;
}
function readError(error) {
  return withReason(readMessage(error), asText(asShape(asShape(error).data).readonlyreason));
}
function secondsOf(header) {
  const seconds = Number(header);
  return header && Number.isFinite(seconds) && seconds > 0 ? seconds : null;
}
function readFailure(code, details, xhr) {
  var _a, _b, _c;
  const http = asShape(details);
  const answering = (_b = (_a = http.xhr) != null ? _a : xhr) != null ? _b : {};
  const retryAfter = answering.getResponseHeader ? secondsOf(answering.getResponseHeader("Retry-After")) : null;
  const [first] = asList(http.errors);
  return new ApiFailure(
    typeof code === "string" ? code : "http",
    first ? readError(first) : plainText(asText(asShape(http.error).info)),
    (_c = answering.status) != null ? _c : 0,
    retryAfter,
    asText(http.textStatus)
  );
}
var WikiApi = class {
  constructor() {
    this.format = {
      format: "json",
      formatversion: "2",
      errorformat: "html",
      errorsuselocal: "1",
      uselang: String(mw.config.get("wgUserLanguage"))
    };
    this.api = new mw.Api({
      parameters: this.format,
      ajax: { headers: { "Api-User-Agent": "AccountCreator (MediaWiki gadget)" } }
    });
  }
  /** @throws ApiFailure */
  get(parameters, cancellation) {
    return this.send(this.api.get(parameters), cancellation);
  }
  /**
   * What is posted may hold fields that the wiki named: none of them may change the form of the answer.
   *
   * @throws ApiFailure
   */
  post(parameters, cancellation) {
    return this.send(this.api.post(__spreadValues(__spreadValues({}, parameters), this.format)), cancellation);
  }
  send(request, cancellation) {
    if (cancellation) {
      cancellation.onCancel(() => request.abort());
    }
    return new Promise((resolve, reject) => {
      request.then(
        (result) => resolve(asShape(result)),
        (code, details, _result, xhr) => {
          reject(readFailure(code, details, xhr));
        }
      );
    });
  }
};

// src/wiki/read-name-check.ts
function readNameCheck(result, requests) {
  const user = asShape(asList(asShape(result.query).users)[0]);
  if (user.invalid !== true && asText(user.name) === "") {
    throw new WikiError("http", plainText(""));
  }
  return readUser(user, requests);
}
function readUser(user, requests) {
  const canonical = asText(user.name);
  if (user.invalid === true || canonical === "") {
    return { kind: "invalid" };
  }
  if (user.missing !== true) {
    return { kind: "taken", canonical };
  }
  const [error] = asList(user.cancreateerror);
  if (user.cancreate !== false) {
    return { kind: "free", canonical };
  }
  const code = asText(asShape(error).code);
  if (meaningOf(code).name === "taken") {
    return { kind: "taken", canonical };
  }
  return {
    kind: "forbidden",
    canonical,
    code,
    message: error ? readMessage(error) : plainText(""),
    override: overrideFor(code, requests)
  };
}

// src/wiki/read-own-creations.ts
function readOwnCreations(result) {
  const creations = /* @__PURE__ */ new Map();
  for (const item of asList(asShape(result.query).logevents)) {
    const entry = asShape(item);
    const title = asText(entry.title);
    const username = title.slice(title.indexOf(":") + 1);
    const at = Date.parse(asText(entry.timestamp));
    const isForOthers = entry.action === "byemail" || entry.action === "create2";
    if (isForOthers && username !== "" && !Number.isNaN(at) && !creations.has(username)) {
      creations.set(username, {
        at,
        by: entry.action === "byemail" ? "mail" : "password",
        reason: asText(entry.comment)
      });
    }
  }
  return creations;
}
function readCreation(result, me) {
  const entry = asShape(asList(asShape(result.query).logevents)[0]);
  const at = Date.parse(asText(entry.timestamp));
  if (Number.isNaN(at) || asText(entry.title) === "") {
    return null;
  }
  const createdBy2 = asText(entry.user);
  const isForOthers = entry.action === "byemail" || entry.action === "create2";
  return { createdByMe: isForOthers && createdBy2 === me, createdBy: createdBy2, at };
}
function readContinuation(result) {
  return asText(asShape(result.continue).lecontinue) || null;
}

// src/wiki/read-opening.ts
function openingParameters(me) {
  return {
    action: "query",
    curtimestamp: "1",
    meta: "authmanagerinfo|tokens|userinfo|siteinfo",
    amirequestsfor: "create",
    amimessageformat: "html",
    type: "createaccount",
    uiprop: "rights",
    siprop: "general|extensions|namespaces|namespacealiases",
    // Core's PermissionManager says why somebody may not, in words: block, right, read-only.
    prop: "info",
    titles: `User:${me}`,
    intestactions: "createaccount",
    intestactionsdetail: "full",
    assertuser: me
  };
}
function withBlockReason(error) {
  const { blockinfo } = asShape(asShape(error).data);
  return withReason(readMessage(error), asText(asShape(blockinfo).blockreason));
}
function readImpediments(query) {
  const general = asShape(query.general);
  const impediments = /* @__PURE__ */ new Map();
  const note = (code, message) => {
    var _a;
    impediments.set(code, (_a = impediments.get(code)) != null ? _a : { code, message });
  };
  const [page] = asList(query.pages);
  for (const error of asList(asShape(asShape(page).actions).createaccount)) {
    note(asText(asShape(error).code), withBlockReason(error));
  }
  if (general.readonly === true) {
    note("readonly", plainText(asText(general.readonlyreason)));
  }
  if (asShape(query.authmanagerinfo).cancreateaccounts !== true) {
    note("userlogin-cannot-create", plainText(""));
  }
  return [...impediments.values()];
}
function readNameRules(query) {
  const namespaces = asShape(query.namespaces);
  const named = [namespaces[2], namespaces[3]].map(asShape).flatMap(({ name: name2, canonical }) => [asText(name2), asText(canonical)]);
  const aliases = asList(query.namespacealiases).map(asShape).filter(({ id }) => id === 2 || id === 3).map(({ alias }) => asText(alias));
  return {
    userNamespaces: [...named, ...aliases].filter((name2) => name2 !== ""),
    language: asText(asShape(query.general).lang)
  };
}
function readFields(result) {
  return readDeclarations(asShape(asShape(result.query).authmanagerinfo).requests);
}
function readToken(result) {
  return asText(asShape(asShape(result.query).tokens).createaccounttoken);
}
function readOpening(result, now) {
  const query = asShape(result.query);
  const user = asShape(query.userinfo);
  const wikiTime = Date.parse(asText(result.curtimestamp));
  return {
    me: asText(user.name),
    rights: asTexts(user.rights),
    requests: readFields(result),
    impediments: readImpediments(query),
    siteName: asText(asShape(query.general).sitename),
    rules: readNameRules(query),
    extensions: asList(query.extensions).map((extension) => asText(asShape(extension).name)),
    clockSkew: Number.isNaN(wikiTime) ? 0 : wikiTime - now
  };
}

// src/wiki/mw-account-service.ts
function isUnanswered({ code }) {
  return meaningOf(code).outcome === "unknown";
}
var MwAccountService = class {
  /**
   * @param returnUrl Gives the absolute address to which an external login sends the person back; createreturnurl.
   *  Asked for once per creation.
   */
  constructor(returnUrl) {
    this.returnUrl = returnUrl;
    this.me = String(mw.config.get("wgUserName"));
    /** What the wiki has said last; empty before open(). */
    this.rights = [];
    this.requests = [];
    this.api = new WikiApi();
    this.token = "";
  }
  open() {
    return __async(this, null, function* () {
      const [result, disabled] = yield Promise.all([
        this.api.get(openingParameters(this.me)),
        this.disabled()
      ]);
      const opening = readOpening(result, Date.now());
      this.token = readToken(result);
      this.requests = opening.requests;
      this.rights = opening.rights;
      if (disabled) {
        opening.impediments.push(disabled);
      }
      return opening;
    });
  }
  declarations() {
    return __async(this, null, function* () {
      this.requests = readFields(yield this.api.get({
        action: "query",
        meta: "authmanagerinfo",
        amirequestsfor: "create",
        amimessageformat: "html",
        assertuser: this.me
      }));
      return this.requests;
    });
  }
  create(fields, by) {
    return this.send(__spreadProps(__spreadValues({}, fields), { createreturnurl: this.returnUrl() }), by);
  }
  continue(fields, by) {
    return this.send(__spreadProps(__spreadValues({}, fields), { createcontinue: "1" }), by);
  }
  find(username, since) {
    return __async(this, null, function* () {
      const question = {
        action: "query",
        list: "users|logevents",
        ususers: SEPARATOR + username,
        usprop: "registration",
        letype: "newusers",
        leuser: this.me,
        leend: new Date(since).toISOString(),
        leprop: "title|user|timestamp|type",
        lelimit: "max"
      };
      try {
        const result = yield this.api.get(question);
        const found = readFound(result, this.me, since);
        if (found.kind !== "other" || readContinuation(result) === null) {
          return found;
        }
        const [user] = asList(asShape(result.query).users);
        const letitle = `User:${asText(asShape(user).name)}`;
        return readFound(yield this.api.get(__spreadProps(__spreadValues({}, question), { letitle })), this.me, since);
      } catch (e) {
        return { kind: "silent" };
      }
    });
  }
  checkName(username, cancellation) {
    return __async(this, null, function* () {
      var _a;
      const result = yield this.api.get({
        action: "query",
        list: "users",
        ususers: SEPARATOR + username,
        usprop: "cancreate"
      }, cancellation);
      const check = readNameCheck(result, this.requests);
      return check.kind === "free" ? (_a = (yield askOverridable(this.api, this.requests, check.canonical, cancellation))[0]) != null ? _a : check : check;
    });
  }
  createAccountPage() {
    return __async(this, null, function* () {
      const response = yield fetch(mw.util.getUrl("Special:CreateAccount"));
      if (!response.ok) {
        throw new WikiError("http", plainText(response.statusText));
      }
      return response.text();
    });
  }
  checkPassword(username, password, cancellation) {
    return __async(this, null, function* () {
      const parameters = { action: "validatepassword", password };
      let result;
      try {
        result = yield this.api.post(username === "" ? parameters : __spreadProps(__spreadValues({}, parameters), { user: username }), cancellation);
      } catch (error) {
        if (!(error instanceof ApiFailure) || isUnanswered(error) || username === "") {
          throw error;
        }
        result = yield this.api.post(parameters, cancellation);
      }
      const answer = asShape(result.validatepassword);
      return {
        accepted: answer.validity === "Good",
        messages: asList(answer.validitymessages).map(readMessage)
      };
    });
  }
  send(parameters, by) {
    return __async(this, null, function* () {
      try {
        return yield this.post(parameters, by);
      } catch (error) {
        if (error instanceof ApiFailure && meaningOf(error.code).retry === "token") {
          return this.sendWithFreshToken(parameters, by);
        }
        return this.failed(error);
      }
    });
  }
  /** The session was renewed, or the token was too old. Nothing was created: core checks the token first. */
  sendWithFreshToken(parameters, by) {
    return __async(this, null, function* () {
      try {
        this.token = readToken(yield this.api.get({
          action: "query",
          meta: "tokens",
          type: "createaccount",
          assertuser: this.me
        }));
        return yield this.post(parameters, by);
      } catch (error) {
        return this.failed(error);
      }
    });
  }
  post(parameters, by) {
    return __async(this, null, function* () {
      return readOutcome(yield this.api.post(__spreadProps(__spreadValues({}, parameters), {
        action: "createaccount",
        createmessageformat: "html",
        createtoken: this.token,
        assertuser: this.me
      })), by);
    });
  }
  failed(error) {
    return __async(this, null, function* () {
      if (!(error instanceof ApiFailure)) {
        mw.log.error(error);
        return { kind: "unknown", cause: "unreadable" };
      }
      const outcome = readFailedCreation(error);
      return outcome.kind === "sessionLost" ? { kind: "sessionLost", now: yield this.whoAmI() } : outcome;
    });
  }
  /** Who is logged in now; null: nobody, or the wiki does not answer. Never throws. */
  whoAmI() {
    return __async(this, null, function* () {
      try {
        const result = yield this.api.get({ action: "query", meta: "userinfo" });
        const user = asShape(asShape(result.query).userinfo);
        return user.anon === true ? null : String(user.name);
      } catch (e) {
        return null;
      }
    });
  }
  /**
   * A site may switch the module off (core's ApiDisabled), which no answer of action=query tells. The description of
   * a module without its own parameters is that of a disabled one; it may be kept for an hour.
   */
  disabled() {
    return __async(this, null, function* () {
      const question = { action: "paraminfo", modules: "createaccount", uselang: "content" };
      const result = yield this.api.get(__spreadProps(__spreadValues({}, question), { maxage: "3600", smaxage: "3600" })).catch(() => this.api.get(question));
      const module = asShape(asList(asShape(result.paraminfo).modules)[0]);
      return asList(module.parameters).length > 0 ? null : { code: "moduledisabled", message: readMessage(null) };
    });
  }
};

// src/app/creator.ts
var marks = new RedirectMarks(mw.util.getUrl("Special:BlankPage/AccountCreator"), randomBytes);
var service = new MwAccountService(() => marks.nextAddress());
var dialog = null;
var windows = null;
var oneScreen = null;
var isOpening = false;
var list = null;
var steps = null;
function tell({ username, by }) {
  dialog == null ? void 0 : dialog.tellFilledBy(null);
  mw.hook("accountCreator.created").fire({ username, by });
}
function loadSteps() {
  return __async(this, null, function* () {
    const { makeStepsPart } = yield loadPart("steps");
    steps = steps != null ? steps : makeStepsPart({ service, clock }, marks);
    return steps;
  });
}
function fetchSteps() {
  return loadSteps().catch((error) => {
    mw.log.error(error);
    throw new Error(partProblemText(error));
  });
}
var one = new One({
  service,
  clock,
  lock,
  randomBytes,
  onCreated: tell,
  converse: (account2, step, onEnd) => fetchSteps().then(({ converse }) => converse(account2, step, onEnd)),
  judgeEmail: (email) => loadPart("checks").then(({ judgeEmail }) => judgeEmail(email))
});
function createAccountPage() {
  return service.createAccountPage();
}
function toOne() {
  if (!one.state.opening) {
    const reason = list ? list.model.state.reason : "";
    void one.open({ accounts: [], reason, mail: null, many: false });
  }
  if (oneScreen) {
    dialog == null ? void 0 : dialog.show(oneScreen);
  }
}
function fetchList() {
  return __async(this, null, function* () {
    if (!list) {
      dialog == null ? void 0 : dialog.pushPending();
      try {
        const [{ makeListPart }, { redirector }] = yield Promise.all([loadPart("list"), loadSteps()]);
        list = list != null ? list : makeListPart(
          { service, clock, lock, randomBytes, onCreated: tell },
          {
            createAccountPage,
            toOne,
            redirector
          }
        );
      } catch (error) {
        sayPartProblem(error);
      } finally {
        dialog == null ? void 0 : dialog.popPending();
      }
    }
    return list;
  });
}
function toMany() {
  return __async(this, null, function* () {
    var _a;
    const part = yield fetchList();
    if (part) {
      if (!part.model.hasDraft) {
        const reason = String((_a = one.state.values.reason) != null ? _a : "");
        void part.model.open({ accounts: [], reason, mail: null, many: true }, one.state.opening);
      }
      dialog == null ? void 0 : dialog.show(part.screen);
    }
  });
}
function build() {
  defineMessages(en_default);
  oneScreen = new OneScreen(one, {
    stepScreen: (conversation) => {
      if (!steps) {
        throw new Error("Only that part begins conversations.");
      }
      return steps.screen(conversation);
    },
    fetchPuzzle: (captcha, surroundings) => fetchSteps().then(({ puzzle }) => puzzle(captcha, __spreadProps(__spreadValues({}, surroundings), { createAccountPage }))),
    toMany: () => {
      void toMany();
    },
    hasBrokenOff: () => hasRun(sessionStore, wiki, service.me, clock.now())
  });
  const made = { dialog: new AccountCreatorDialog(oneScreen), windows: new OO.ui.WindowManager() };
  mountBelow(made.windows);
  made.windows.addWindows([made.dialog]);
  return made;
}
window.addEventListener("beforeunload", (event) => {
  if (one.showsUncopiedPassword || one.isBusy) {
    event.preventDefault();
    event.returnValue = "";
  }
});
function open(asked) {
  return __async(this, null, function* () {
    if (!windows || !dialog) {
      ({ dialog, windows } = build());
    }
    if (isOpening || dialog.isVisible()) {
      dialog.focusScreen();
      return;
    }
    isOpening = true;
    try {
      yield openAs(asked, dialog, windows);
    } finally {
      isOpening = false;
    }
  });
}
function openAs(asked, window2, manager) {
  return __async(this, null, function* () {
    var _a, _b;
    const isNew = asked.accounts.length > 0;
    const part = asked.many ? yield fetchList() : list;
    if (part && (asked.many || part.model.run.isBusy || part.model.hasDraft && !isNew)) {
      if (asked.many && !part.model.run.isBusy && (isNew || !part.model.hasDraft)) {
        window2.tellFilledBy((_a = asked.filledBy) != null ? _a : null);
        void part.model.open(asked);
      }
      window2.show(part.screen);
    } else {
      if (!one.isBusy && (isNew || !one.hasDraft)) {
        window2.tellFilledBy((_b = asked.filledBy) != null ? _b : null);
        void one.open(asked);
      }
      if (oneScreen) {
        window2.show(oneScreen);
      }
    }
    const active = document.activeElement;
    yield manager.openWindow(window2, {
      // To where the person was; opened by an address or a script, to the link that would have opened it.
      $returnFocusTo: active instanceof HTMLElement && active !== document.body ? $(active) : $("#t-accountcreator a")
    }).opening;
  });
}
function clearAddress(url) {
  const rest = withoutPeople([...url.searchParams]);
  if (rest) {
    const clean = new URL(url);
    clean.search = String(new URLSearchParams(rest));
    history.replaceState(history.state, "", clean);
  }
}
mw.hook("accountCreator.open").add((argument) => {
  const { url } = argument != null ? argument : {};
  if (typeof url !== "string" || url !== location.href) {
    void open(fromHook(argument));
  } else if (!deliverReturn(url)) {
    const address = new URL(url);
    void open(fromLink(new Map(address.searchParams)));
    clearAddress(address);
  }
});

// core.js
mw.libs.accountCreator.parts.core.modules = [CAPTCHA_ANSWER, CAPTCHA_QUESTION, captchaOf, wait, meaningOf, findField, isEmptyText, plainText, findAccount, emptyRequiredField, foreseenRefusal, otherFields, ownRefusal, Observable, never, own, setOwn, createdBy, initialValue, initialValues, parametersOf, passwordModes, usedRequests, generatePassword, addressIn, WikiError, VERSION, hasRun, headerKey, removeRun, runPrefix, mixedWord, visible, cleanField, MAX_LENGTH, cleanName, cleanWholly, nameInTitle, unicodePattern, CancellationSource, connection, onReturn, sessionStore, wiki, ask, ExplanationView, unfinishedAdvice, unfinishedText, FieldControl, FieldsView, defineMessages, msg, textToCopy, NoticeView, PasswordModeView, safeAddress, wikiNodes, wikiPlain, askOverridable, offersOverrides, readNameCheck, readUser, readContinuation, readCreation, readOwnCreations, asList, asShape, asText, SEPARATOR, WikiApi];
} };
mw.libs.accountCreator.parts.core.run();
// </nowiki>
