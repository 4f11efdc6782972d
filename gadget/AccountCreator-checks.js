// <nowiki>
/*!
 * AccountCreator 0.1.0: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.checks = { on: {"core":"8f0c2bdc"}, contents: '2b377595', run: function () {
'use strict';
// taken:core/accounts/names/characters
var visible = mw.libs.accountCreator.parts.core.modules[32];

// src/accounts/names/clean-name.ts
var MAX_LENGTH = 1e3;
function cleanWholly(text, clean) {
  let result = text;
  let before;
  do {
    before = result;
    result = result.length > MAX_LENGTH ? result : clean(result);
  } while (result !== before);
  return result;
}

// src/accounts/email/clean-email.ts
function cleanEmail(text) {
  return /^[\w.+-]+@[\w.-]+\w$/.test(text) ? text : cleanWholly(text, (email) => visible(email.normalize("NFKC")).replace(/^[\s<"'“”„]*(?:mailto:\s*([^?]*).*|)/iu, "$1").replace(/[\s>"'“”„.,;:]+$/u, ""));
}

// src/accounts/email/email.ts
var ACCEPTED = /^[\w!#$%&'*+\-/=?^`{|}~.]+@[a-z\d-]+(?:\.[a-z\d-]+)*$/i;
var SANE = /^[^@.]+(?:\.[^@.]+)*@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z](?:[a-z\d-]*[a-z\d])$/i;
function emailProblem(email) {
  return !ACCEPTED.test(email) ? "invalid" : SANE.test(email) ? null : "odd";
}
function repairEmail(email) {
  const repaired = email.replace(/\s+/g, "").replace(/[,;]/g, ".").replace(/([@.])[@.]*\1|\.(?=@)|[.-]+$/g, "$1");
  return repaired !== email && emailProblem(repaired) === null ? repaired : null;
}

// src/accounts/email/mail-domains.ts
var DISTINCT = "gmail com|googlemail com|yahoo com *|ymail com|rocketmail com|hotmail com *|outlook com *|icloud com|protonmail com ch|tutanota com de|fastmail com fm|yandex ru com by kz ua com.tr com.ge|rambler ru|t-online de|freenet de|posteo de|bluewin ch|wanadoo fr|laposte net|telenet be|ziggo nl|kpnmail nl|xs4all nl|seznam cz|hanmail net|rediffmail com|comcast net|verizon net|sbcglobal net|bellsouth net|btinternet com|ntlworld com|virginmedia com|talktalk net|bigpond com net.au|optusnet com.au";
var WORDS = "live com *|msn com|aol com *|me com|mac com|mail com ru ee bg|gmx de net at ch com fr|web de|orange fr|free fr|sfr fr|libero it|alice it|tiscali it|virgilio it|wp pl|onet pl|interia pl|o2 pl|abv bg|naver com|daum net|qq com|163 com|126 com|foxmail com|sina com cn|uol com.br|bol com.br|terra com.br|att net|cox net|zoho com eu in|ukr net|walla com co.il";
function read(list) {
  return new Map(list.split("|").map((entry) => {
    const [name = "", ...endings] = entry.split(" ");
    return [name, endings];
  }));
}
var providers = read(DISTINCT);
var words = read(WORDS);
var COUNTRIES = ["co.uk", "com.br", "com.au", "com.mx", "com.ar", "co.in", "co.jp", "co.id"];
var COUNTRY = /^(?:com\.|co\.|ne\.)?[a-z]{2}$/;
var SHORT_OF_COM = ["co", "cm", "om"];
var OTHERS = /^(?:e?mail|cloud|gail|online|poste)$/;
var INSTITUTION = /(?:^|\.)(?:uni|univ|fh|th|tu|hs)-[^.]+\.[a-z]+$|\.(?:edu|gov|mil|int|museum)$|\.(?:ac|edu|gov|gob|gouv|go|mil|sch|k12)\.[a-z]{2}$|\.k12\./;
var SLIPS = [
  [/\.(?:con|cmo|ocm|comm|coom|vom|xom|cpm|cim|cok|c0m|ccom)(?=\.[a-z]{2}$|$)/, ".com"],
  [/\.(?:nte|ent|nett)$/, ".net"],
  [/\.(?:ogr|rog|orgg|0rg)$/, ".org"]
];
var MAX_LENGTH2 = 100;
function distance(a, b) {
  var _a, _b, _c, _d, _e;
  let older = [];
  let old = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        ((_a = old[j]) != null ? _a : 0) + 1,
        ((_b = row[j - 1]) != null ? _b : 0) + 1,
        ((_c = old[j - 1]) != null ? _c : 0) + (same ? 0 : 1),
        swapped ? ((_d = older[j - 2]) != null ? _d : 0) + 1 : Infinity
      );
    }
    older = old;
    old = row;
  }
  return (_e = old[b.length]) != null ? _e : 0;
}
function sorted(name) {
  return [...name].sort().join("");
}
function isMisspelt(name, right) {
  const [a, b] = [name.charAt(0), right.charAt(0)];
  if (Math.abs(name.length - right.length) > 2 || a !== b && name.charAt(1) !== b && right.charAt(1) !== a) {
    return false;
  }
  const errors = distance(name, right);
  if (errors === 1) {
    return name.length !== right.length || a === b || sorted(name) === sorted(right);
  }
  if (a !== b) {
    return false;
  }
  return sorted(name) === sorted(right) || errors === 2 && right.length > 6 && [...name].every((letter) => right.includes(letter));
}
function isCountry(ending) {
  return COUNTRY.test(ending) && !SHORT_OF_COM.includes(ending);
}
function has(endings, ending) {
  return endings.includes(ending) || endings.includes("*") && isCountry(ending);
}
function meantEnding(endings, ending) {
  var _a;
  if (has(endings, ending)) {
    return ending;
  }
  if (endings.length === 1 && endings[0] === "com" && isCountry(ending)) {
    return "com";
  }
  const possible = endings.flatMap((each) => each === "*" ? COUNTRIES : [each]);
  return (_a = possible.find((each) => distance(each, ending) === 1)) != null ? _a : null;
}
function meantProvider(name, ending) {
  var _a;
  const endings = (_a = providers.get(name)) != null ? _a : words.get(name);
  if (endings) {
    const meant = meantEnding(endings, ending);
    return meant && `${name}.${meant}`;
  }
  if (OTHERS.test(name)) {
    return null;
  }
  for (const [right, possible] of providers) {
    const meant = isMisspelt(name, right) ? meantEnding(possible, ending) : null;
    if (meant !== null) {
      return `${right}.${meant}`;
    }
  }
  return null;
}
function withDot(domain) {
  for (const [name, endings] of providers) {
    const ending = endings.find((each) => domain === name + each.replace(".", ""));
    if (ending !== void 0) {
      return `${name}.${ending}`;
    }
  }
  return null;
}
function mend(domain) {
  var _a;
  if (domain.length > MAX_LENGTH2 || INSTITUTION.test(domain)) {
    return null;
  }
  const [, name, ending] = (_a = /^(?:www\.)?([^.]+)\.([^.]+|(?:com?|con|net|org|ne)\.[^.]+)$/.exec(domain)) != null ? _a : [];
  const meant = name !== void 0 && ending !== void 0 ? meantProvider(name, ending) : withDot(domain);
  if (meant !== null) {
    return meant === domain ? null : meant;
  }
  const slip = SLIPS.find(([pattern]) => pattern.test(domain));
  return slip ? domain.replace(slip[0], slip[1]) : null;
}
function suggestEmail(email) {
  const at = email.lastIndexOf("@") + 1;
  const better = at > 0 ? mend(email.slice(at).toLowerCase()) : null;
  return better === null ? null : email.slice(0, at) + better;
}

// src/accounts/email/judge-email.ts
var NOTHING = { problem: null, meant: null };
function judgeEmail(email) {
  var _a;
  const problem = emailProblem(email);
  const repaired = problem && repairEmail(email);
  const meant = (_a = suggestEmail(repaired != null ? repaired : email)) != null ? _a : repaired;
  if (problem) {
    return { problem, meant };
  }
  return meant === null ? NOTHING : { problem: "typo", meant };
}

// checks.js
mw.libs.accountCreator.parts.checks.modules = [cleanEmail, emailProblem, judgeEmail];
return { judgeEmail };
} };
// </nowiki>
