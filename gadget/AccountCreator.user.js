// <nowiki>
/*!
 * AccountCreator 0.1.0: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 *
 * Holds chardet 2.2.0 (MIT):
 *
 * Copyright (C) 2024 Dmitry Shirokov
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy
 * of this software and associated documentation files (the "Software"), to deal
 * in the Software without restriction, including without limitation the rights
 * to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
 * copies of the Software, and to permit persons to whom the Software is
 * furnished to do so, subject to the following conditions:
 *
 * The above copyright notice and this permission notice shall be included in
 * all copies or substantial portions of the Software.
 *
 * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
 * IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
 * FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
 * AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
 * LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
 * OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
 * THE SOFTWARE.
 *
 * Holds fflate 0.8.3 (MIT):
 *
 * MIT License
 *
 * Copyright (c) 2026 Arjun Barrett
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
 *
 * Holds lit-html 3.3.3 (BSD-3-Clause):
 *
 * BSD 3-Clause License
 *
 * Copyright (c) 2017 Google LLC. All rights reserved.
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 *
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the documentation
 *    and/or other materials provided with the distribution.
 *
 * 3. Neither the name of the copyright holder nor the names of its
 *    contributors may be used to endorse or promote products derived from
 *    this software without specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS"
 * AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE
 * IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 *
 * Holds papaparse 5.7.1 (MIT):
 *
 * The MIT License (MIT)
 *
 * Copyright (c) 2015 Matthew Holt
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy of
 * this software and associated documentation files (the "Software"), to deal in
 * the Software without restriction, including without limitation the rights to
 * use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of
 * the Software, and to permit persons to whom the Software is furnished to do so,
 * subject to the following conditions:
 *
 * The above copyright notice and this permission notice shall be included in all
 * copies or substantial portions of the Software.
 *
 * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
 * IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS
 * FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
 * COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER
 * IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN
 * CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
 *
 * Holds saxen 11.2.0 (MIT):
 *
 * The MIT License (MIT)
 * Copyright (c) 2012 Vopilovskii Konstantin   <flash.vkv@gmail.com>
 * Copyright (c) 2017-present Nico Rehwaldt
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy of
 * this software and associated documentation files (the "Software"), to deal in
 * the Software without restriction, including without limitation the rights to
 * use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies
 * of the Software, and to permit persons to whom the Software is furnished to do
 * so, subject to the following conditions:
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
"use strict";
(() => {
  var __create = Object.create;
  var __defProp = Object.defineProperty;
  var __defProps = Object.defineProperties;
  var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
  var __getOwnPropDescs = Object.getOwnPropertyDescriptors;
  var __getOwnPropNames = Object.getOwnPropertyNames;
  var __getOwnPropSymbols = Object.getOwnPropertySymbols;
  var __getProtoOf = Object.getPrototypeOf;
  var __hasOwnProp = Object.prototype.hasOwnProperty;
  var __propIsEnum = Object.prototype.propertyIsEnumerable;
  var __defNormalProp = (obj, key, value) => key in obj ? __defProp(obj, key, { enumerable: true, configurable: true, writable: true, value }) : obj[key] = value;
  var __spreadValues = (a2, b3) => {
    for (var prop in b3 || (b3 = {}))
      if (__hasOwnProp.call(b3, prop))
        __defNormalProp(a2, prop, b3[prop]);
    if (__getOwnPropSymbols)
      for (var prop of __getOwnPropSymbols(b3)) {
        if (__propIsEnum.call(b3, prop))
          __defNormalProp(a2, prop, b3[prop]);
      }
    return a2;
  };
  var __spreadProps = (a2, b3) => __defProps(a2, __getOwnPropDescs(b3));
  var __restKey = (key) => typeof key === "symbol" ? key : key + "";
  var __objRest = (source, exclude) => {
    var target = {};
    for (var prop in source)
      if (__hasOwnProp.call(source, prop) && exclude.indexOf(prop) < 0)
        target[prop] = source[prop];
    if (source != null && __getOwnPropSymbols)
      for (var prop of __getOwnPropSymbols(source)) {
        if (exclude.indexOf(prop) < 0 && __propIsEnum.call(source, prop))
          target[prop] = source[prop];
      }
    return target;
  };
  var __esm = (fn, res, err2) => function __init() {
    if (err2) throw err2[0];
    try {
      return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
    } catch (e4) {
      throw err2 = [e4], e4;
    }
  };
  var __commonJS = (cb, mod) => function __require() {
    try {
      return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
    } catch (e4) {
      throw mod = 0, e4;
    }
  };
  var __export = (target, all) => {
    for (var name2 in all)
      __defProp(target, name2, { get: all[name2], enumerable: true });
  };
  var __copyProps = (to, from, except, desc) => {
    if (from && typeof from === "object" || typeof from === "function") {
      for (let key of __getOwnPropNames(from))
        if (!__hasOwnProp.call(to, key) && key !== except)
          __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
    }
    return to;
  };
  var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
    // If the importer is in node compatibility mode or this is not an ESM
    // file that has been converted to a CommonJS file using a Babel-
    // compatible transform (i.e. "__esModule" has not been set), then set
    // "default" to the CommonJS "module.exports" for node compatibility.
    isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
    mod
  ));
  var __async = (__this, __arguments, generator) => {
    return new Promise((resolve, reject) => {
      var fulfilled = (value) => {
        try {
          step(generator.next(value));
        } catch (e4) {
          reject(e4);
        }
      };
      var rejected2 = (value) => {
        try {
          step(generator.throw(value));
        } catch (e4) {
          reject(e4);
        }
      };
      var step = (x3) => x3.done ? resolve(x3.value) : Promise.resolve(x3.value).then(fulfilled, rejected2);
      step((generator = generator.apply(__this, __arguments)).next());
    });
  };

  // src/accounts/list/keep/run-key.ts
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
    } catch (e4) {
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
    } catch (e4) {
      return isThere(store, wiki2);
    }
  }
  var LIFETIME, VERSION2;
  var init_run_key = __esm({
    "src/accounts/list/keep/run-key.ts"() {
      "use strict";
      LIFETIME = 24 * 36e5;
      VERSION2 = 2;
    }
  });

  // src/accounts/contract/observable.ts
  var Observable;
  var init_observable = __esm({
    "src/accounts/contract/observable.ts"() {
      "use strict";
      Observable = class {
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
    }
  });

  // src/accounts/contract/outcome.ts
  function never(value) {
    throw new Error(`Unexpected ${JSON.stringify(value)}`);
  }
  var init_outcome = __esm({
    "src/accounts/contract/outcome.ts"() {
      "use strict";
    }
  });

  // src/accounts/contract/own.ts
  function own(table, key) {
    return Object.prototype.hasOwnProperty.call(table, key) ? table[key] : void 0;
  }
  function setOwn(table, key, value) {
    Object.defineProperty(table, key, { value, enumerable: true, configurable: true, writable: true });
  }
  var init_own = __esm({
    "src/accounts/contract/own.ts"() {
      "use strict";
    }
  });

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
  var init_declarations = __esm({
    "src/accounts/contract/declarations.ts"() {
      "use strict";
    }
  });

  // src/accounts/contract/captcha.ts
  function captchaOf(requests) {
    var _a3, _b2;
    const request = requests.find(({ fields }) => fields.some(({ name: name2 }) => name2 === CAPTCHA_ANSWER));
    const answer = findField(requests, CAPTCHA_ANSWER);
    if (!request || !answer) {
      return null;
    }
    const info = findField([request], CAPTCHA_QUESTION);
    const value = info && typeof info.value === "string" ? info.value : "";
    const instructions = info ? info.label : answer.label;
    const type = String((_a3 = request.metadata.type) != null ? _a3 : "");
    const service2 = own(SERVICES, type);
    if (service2) {
      return { kind: "service", instructions, service: service2, siteKey: String((_b2 = request.metadata.key) != null ? _b2 : "") };
    }
    if (type === "image") {
      return { kind: "image", instructions, address: value };
    }
    return request.metadata.mime === "text/html" ? { kind: "question", instructions, question: { format: "html", html: value } } : { kind: "text", instructions, question: value };
  }
  var SERVICES, CAPTCHA_ANSWER, CAPTCHA_QUESTION;
  var init_captcha = __esm({
    "src/accounts/contract/captcha.ts"() {
      "use strict";
      init_own();
      init_declarations();
      SERVICES = {
        hcaptcha: "hcaptcha",
        recaptchanocaptcha: "recaptcha",
        turnstile: "turnstile"
      };
      CAPTCHA_ANSWER = "captchaWord";
      CAPTCHA_QUESTION = "captchaInfo";
    }
  });

  // src/accounts/names/unicode-pattern.ts
  function unicodePattern(pattern, flags = "") {
    return new RegExp(pattern, flags + "u");
  }
  var init_unicode_pattern = __esm({
    "src/accounts/names/unicode-pattern.ts"() {
      "use strict";
    }
  });

  // src/accounts/names/characters.ts
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
    var _a3;
    return ASCII.test(text) ? null : (_a3 = text.split(BETWEEN_WORDS).find((word) => LOOKALIKES.filter((script) => script.test(word)).length > 1)) != null ? _a3 : null;
  }
  var INVISIBLE, SPACE, JOINED, LOOKALIKES, BETWEEN_WORDS, ASCII;
  var init_characters = __esm({
    "src/accounts/names/characters.ts"() {
      "use strict";
      init_unicode_pattern();
      INVISIBLE = unicodePattern(String.raw`[\p{Cc}\p{DI}\u2800\ufff9-\ufffb]`, "g");
      SPACE = /[^\S\ufeff]+/g;
      JOINED = unicodePattern("[" + [
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
      LOOKALIKES = ["Latin", "Cyrillic", "Greek", "Armenian", "Cherokee", "Coptic", "Lisu", "Deseret"].map((script) => unicodePattern(String.raw`\p{Script=${script}}`));
      BETWEEN_WORDS = unicodePattern(String.raw`[^\p{L}\p{M}]+`);
      ASCII = /^[\x20-\x7e]*$/;
    }
  });

  // src/accounts/names/clean-name.ts
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
    } catch (e4) {
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
    var _a3;
    let name2 = visible(text).replace(/^\[\[([^[\]|]*)(?:\|[^[\]]*)?\]\]$/u, "$1");
    const quoted = QUOTED.exec(name2);
    if (quoted) {
      name2 = quoted.slice(1).join("");
    }
    name2 = titleInUrl(name2);
    return ((_a3 = nameInTitle(name2, rules)) != null ? _a3 : name2.replace(/^[@＠](?=[^@＠]*$)/u, "")).trim();
  }
  function cleanName(text, rules = {}) {
    return /^[\w-]+(?: [\w-]+)*$/.test(text) ? text : cleanWholly(text, (name2) => cleanOnce(name2, rules));
  }
  var MAX_LENGTH, QUOTED, prefixes, NO_NAMESPACES;
  var init_clean_name = __esm({
    "src/accounts/names/clean-name.ts"() {
      "use strict";
      init_characters();
      MAX_LENGTH = 1e3;
      QUOTED = /^(?:"(.*)"|'(.*)'|[“”„«»‹›](.*)[“”«»‹›]|[‘’‚](.*)[‘’]|「(.*)」|『(.*)』)$/u;
      prefixes = /* @__PURE__ */ new WeakMap();
      NO_NAMESPACES = [];
    }
  });

  // src/accounts/email/clean-email.ts
  function cleanEmail(text) {
    return /^[\w.+-]+@[\w.-]+\w$/.test(text) ? text : cleanWholly(text, (email) => visible(email.normalize("NFKC")).replace(/^[\s<"'“”„]*(?:mailto:\s*([^?]*).*|)/iu, "$1").replace(/[\s>"'“”„.,;:]+$/u, ""));
  }
  var init_clean_email = __esm({
    "src/accounts/email/clean-email.ts"() {
      "use strict";
      init_characters();
      init_clean_name();
    }
  });

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
  var init_clean_field = __esm({
    "src/accounts/names/clean-field.ts"() {
      "use strict";
      init_clean_email();
      init_characters();
      init_clean_name();
    }
  });

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
    var _a3;
    const text = String((_a3 = own(values, name2)) != null ? _a3 : "");
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
    var _a3, _b2;
    switch (field.type) {
      case "checkbox":
        return field.value === true;
      case "button":
        return false;
      case "multiselect":
        return Array.isArray(field.value) ? field.value : [];
      case "select":
        return typeof field.value === "string" ? field.value : (_b2 = (_a3 = field.options[0]) == null ? void 0 : _a3.value) != null ? _b2 : "";
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
    var _a3, _b2;
    const parameters = {};
    for (const field of requests.flatMap((request) => request.fields)) {
      const value = (_a3 = own(values, field.name)) != null ? _a3 : initialValue(field);
      switch (field.type) {
        case "null":
          break;
        case "hidden":
          setOwn(parameters, field.name, String((_b2 = field.value) != null ? _b2 : ""));
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
  var init_parameters = __esm({
    "src/accounts/contract/parameters.ts"() {
      "use strict";
      init_own();
      init_captcha();
      init_clean_field();
      init_outcome();
    }
  });

  // src/accounts/contract/password.ts
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
  var PASSWORD_ALPHABET, PASSWORD_LENGTH;
  var init_password = __esm({
    "src/accounts/contract/password.ts"() {
      "use strict";
      PASSWORD_ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
      PASSWORD_LENGTH = 14;
    }
  });

  // src/accounts/contract/reason.ts
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
  var NOT_IN_ADDRESS, DOMAIN;
  var init_reason = __esm({
    "src/accounts/contract/reason.ts"() {
      "use strict";
      NOT_IN_ADDRESS = /[\s<>(),;:"]/u;
      DOMAIN = /^.+\.[^.]{2,}/u;
    }
  });

  // src/accounts/contract/service.ts
  var WikiError;
  var init_service = __esm({
    "src/accounts/contract/service.ts"() {
      "use strict";
      init_declarations();
      WikiError = class _WikiError extends Error {
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
        static from(error2) {
          return error2 instanceof _WikiError ? error2 : new _WikiError("internal", plainText(String(error2)));
        }
      };
    }
  });

  // src/accounts/contract/clock.ts
  function wait(clock2, milliseconds) {
    return new Promise((resolve) => {
      clock2.later(milliseconds, resolve);
    });
  }
  var init_clock = __esm({
    "src/accounts/contract/clock.ts"() {
      "use strict";
    }
  });

  // src/accounts/contract/find-account.ts
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
  var PAUSES;
  var init_find_account = __esm({
    "src/accounts/contract/find-account.ts"() {
      "use strict";
      init_clock();
      PAUSES = [0, 2e3, 4e3, 8e3];
    }
  });

  // src/accounts/contract/codes.ts
  function about(field, advice, rest = {}) {
    return __spreadValues(__spreadProps(__spreadValues({}, PLAIN), { field, advice }), rest);
  }
  function batch(advice, rest = {}) {
    return about(null, advice, __spreadValues({ stops: "batch" }, rest));
  }
  function name(advice, rest = {}) {
    return about("username", advice, rest);
  }
  function meaningOf(code) {
    var _a3, _b2, _c;
    return (_c = (_b2 = MEANINGS.get(code)) != null ? _b2 : (_a3 = FAMILIES.find(([pattern]) => pattern.test(code))) == null ? void 0 : _a3[1]) != null ? _c : UNHEARD_OF;
  }
  var PLAIN, SPENT, TAKEN, CHALLENGE, RENAMED, NO_ANSWER, SESSION, MEANINGS, FAMILIES, UNHEARD_OF, KNOWN_OVERRIDES;
  var init_codes = __esm({
    "src/accounts/contract/codes.ts"() {
      "use strict";
      PLAIN = {
        outcome: "refused",
        field: null,
        stops: "row",
        spent: false,
        retry: "never",
        overrides: [],
        name: null,
        action: "none"
      };
      SPENT = { spent: true };
      TAKEN = { name: "taken" };
      CHALLENGE = { spent: true, retry: "challenge" };
      RENAMED = { overrides: ["allowPreviouslyRenamedAccount", "ignorePreviouslyRenamedUser"] };
      NO_ANSWER = { outcome: "unknown" };
      SESSION = { outcome: "sessionLost", stops: "batch" };
      MEANINGS = new Map(Object.entries({
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
      FAMILIES = [
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
      UNHEARD_OF = about(null, "accountcreator-advice-other", SPENT);
      KNOWN_OVERRIDES = [...new Set(
        [...MEANINGS.values(), ...FAMILIES.map(([, meaning]) => meaning)].flatMap(({ overrides }) => overrides)
      )];
    }
  });

  // src/accounts/contract/form.ts
  function isOverride(name2) {
    return OVERRIDE_NAME.test(name2);
  }
  function overrideFor(code, requests) {
    var _a3;
    return (_a3 = meaningOf(code).overrides.find((name2) => findField(requests, name2))) != null ? _a3 : null;
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
    var _a3;
    return (_a3 = requests.filter(({ required }) => required !== "optional").flatMap(({ fields }) => fields).find((field) => !field.optional && isEmpty(field, values))) != null ? _a3 : null;
  }
  function foreseenRefusal(requests, values, mode) {
    const text = (name2) => {
      var _a3;
      return String((_a3 = own(values, name2)) != null ? _a3 : "");
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
  var OWN_PLACE, OVERRIDE_NAME;
  var init_form = __esm({
    "src/accounts/contract/form.ts"() {
      "use strict";
      init_own();
      init_codes();
      init_declarations();
      init_parameters();
      init_outcome();
      OWN_PLACE = ["username", "password", "retype", "email", "realname", "reason", "mailpassword"];
      OVERRIDE_NAME = /^(?:ignore|allow|override)[A-Z]/;
    }
  });

  // src/accounts/one/creation.ts
  var Creation;
  var init_creation = __esm({
    "src/accounts/one/creation.ts"() {
      "use strict";
      init_find_account();
      init_form();
      init_outcome();
      Creation = class {
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
              (error2) => this.listener.stepNotShown(error2 instanceof Error ? error2.message : String(error2))
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
    }
  });

  // src/accounts/one/debounced-check.ts
  var REST, CancellationSource, DebouncedCheck;
  var init_debounced_check = __esm({
    "src/accounts/one/debounced-check.ts"() {
      "use strict";
      REST = 400;
      CancellationSource = class {
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
      DebouncedCheck = class {
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
    }
  });

  // src/accounts/one/form-checks.ts
  var FormChecks;
  var init_form_checks = __esm({
    "src/accounts/one/form-checks.ts"() {
      "use strict";
      init_parameters();
      init_debounced_check();
      FormChecks = class {
        /**
         * @param service
         * @param clock
         * @param judgeEmail See OneDependencies
         * @param nameChecked Told of every change of what is known of the name
         * @param passwordChecked The same of the password
         * @param emailChecked The same of the address, of which nobody has to be asked
         */
        constructor(service2, clock2, judgeEmail2, nameChecked, passwordChecked, emailChecked) {
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
          this.email = new DebouncedCheck(clock2, judgeEmail2, emailChecked);
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
    }
  });

  // src/accounts/one/form-values.ts
  function formValues(requests, given) {
    var _a3;
    const values = {};
    for (const field of requests.flatMap((request) => request.fields)) {
      if (field.type !== "null" && field.type !== "hidden") {
        setOwn(values, field.name, (_a3 = own(given, field.name)) != null ? _a3 : initialValue(field));
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
  var init_form_values = __esm({
    "src/accounts/one/form-values.ts"() {
      "use strict";
      init_own();
      init_form();
      init_parameters();
    }
  });

  // src/accounts/one/fresh-fields.ts
  var FreshFields;
  var init_fresh_fields = __esm({
    "src/accounts/one/fresh-fields.ts"() {
      "use strict";
      init_captcha();
      FreshFields = class {
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
    }
  });

  // src/accounts/one/one-state.ts
  var INITIAL_FORM, INITIAL_STATE;
  var init_one_state = __esm({
    "src/accounts/one/one-state.ts"() {
      "use strict";
      INITIAL_FORM = {
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
      INITIAL_STATE = __spreadProps(__spreadValues({}, INITIAL_FORM), { stage: { kind: "opening" }, opening: null });
    }
  });

  // src/accounts/one/past-notice.ts
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
    var _a3;
    return (notice == null ? void 0 : notice.kind) === "refused" && ([...PASSWORDS, "email"].includes((_a3 = notice.field) != null ? _a3 : "") || meaningOf(notice.code).action === "chooseMode");
  }
  var PASSWORDS;
  var init_past_notice = __esm({
    "src/accounts/one/past-notice.ts"() {
      "use strict";
      init_captcha();
      init_codes();
      PASSWORDS = ["password", "retype"];
    }
  });

  // src/accounts/one/form-model.ts
  var FormModel;
  var init_form_model = __esm({
    "src/accounts/one/form-model.ts"() {
      "use strict";
      init_own();
      init_captcha();
      init_form();
      init_observable();
      init_parameters();
      init_form_checks();
      init_form_values();
      init_fresh_fields();
      init_one_state();
      init_past_notice();
      FormModel = class extends Observable {
        constructor({ service: service2, clock: clock2, judgeEmail: judgeEmail2 }) {
          super(INITIAL_FORM);
          this.checks = new FormChecks(service2, clock2, judgeEmail2, (name2) => {
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
          var _a3, _b2;
          const modes = passwordModes(requests);
          const mode = (_b2 = (_a3 = modes.find((offered) => offered === this.state.mode)) != null ? _a3 : modes[0]) != null ? _b2 : this.state.mode;
          this.change({ requests, modes, mode });
          return modes.length > 0;
        }
        /** Empty but for what is given. */
        fill(given) {
          var _a3, _b2;
          const values = formValues(this.state.requests, given);
          this.change({ values, notice: null, override: null });
          this.setValue("username", (_a3 = values.username) != null ? _a3 : "");
          this.setValue("email", (_b2 = values.email) != null ? _b2 : "");
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
            var _a3;
            yield this.fresh.arrived();
            return (_a3 = this.foreseen()) != null ? _a3 : (yield this.isPasswordAccepted()) ? null : ownRefusal("passwordinvalid");
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
    }
  });

  // src/accounts/one/hand-over.ts
  var PACES, PATIENCE, HandOver;
  var init_hand_over = __esm({
    "src/accounts/one/hand-over.ts"() {
      "use strict";
      PACES = [
        { until: 6e4, pause: 5e3 },
        { until: 6e5, pause: 15e3 },
        { until: Infinity, pause: 6e4 }
      ];
      PATIENCE = 36e5;
      HandOver = class {
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
          var _a3, _b2;
          const pause = (_b2 = (_a3 = PACES.find(({ until }) => waited < until)) == null ? void 0 : _a3.pause) != null ? _b2 : PATIENCE;
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
    }
  });

  // src/accounts/one/one.ts
  var CLOCK_TOLERANCE, One;
  var init_one = __esm({
    "src/accounts/one/one.ts"() {
      "use strict";
      init_observable();
      init_outcome();
      init_parameters();
      init_password();
      init_reason();
      init_service();
      init_creation();
      init_form_model();
      init_hand_over();
      init_one_state();
      CLOCK_TOLERANCE = 5e3;
      One = class extends Observable {
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
            var _a3;
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
              this.form.setMode((_a3 = withoutMail != null ? withoutMail : first) != null ? _a3 : this.state.mode);
              this.fill(__spreadValues({ reason: asked.reason }, asked.accounts[0]));
            } catch (error2) {
              const { code, text } = WikiError.from(error2);
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
          var _a3;
          const { kind } = this.state.stage;
          if (kind === "question" || kind === "handedOver") {
            (_a3 = this.handedOver) == null ? void 0 : _a3.stop();
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
            var _a3, _b2;
            if (((_a3 = this.state.notice) == null ? void 0 : _a3.kind) === "unknown" && this.state.stage.kind === "form") {
              yield (_b2 = this.creation) == null ? void 0 : _b2.find();
            }
          });
        }
        /** The person goes on at the wiki's own page, since something that the wiki wants cannot be shown here. */
        handOver() {
          var _a3;
          const { username, since } = this.account();
          this.generated = null;
          this.form.say(null);
          this.show({ kind: "handedOver", username });
          const { service: service2, clock: clock2 } = this.dependencies;
          (_a3 = this.handedOver) == null ? void 0 : _a3.stop();
          this.handedOver = new HandOver(service2, clock2, username, since, (found) => this.created({ kind: "created", username: found.username, by: found.by }));
        }
        /** Tries again to show the step that could not be shown. */
        showStep() {
          return __async(this, null, function* () {
            var _a3;
            if (this.state.stage.kind === "stepNotShown") {
              this.show({ kind: "creating" });
              yield (_a3 = this.creation) == null ? void 0 : _a3.showStep();
            }
          });
        }
        /** Leaves that step unanswered. */
        leaveStep() {
          var _a3;
          if (this.state.stage.kind === "stepNotShown") {
            (_a3 = this.creation) == null ? void 0 : _a3.leaveStep();
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
          var _a3;
          this.fill({ reason: (_a3 = this.state.values.reason) != null ? _a3 : "" });
          this.form.renew();
        }
        begin(pressed, preservesState) {
          return __async(this, null, function* () {
            var _a3;
            this.generated = (_a3 = this.generated) != null ? _a3 : generatePassword(this.dependencies.randomBytes);
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
          var _a3;
          this.generated = null;
          (_a3 = this.handedOver) == null ? void 0 : _a3.stop();
          this.form.fill(given);
          this.show({ kind: "form" });
        }
        show(stage) {
          this.change({ stage });
        }
        /** The account that would be created now. */
        account() {
          var _a3;
          const { mode, opening } = this.state;
          const now = this.dependencies.clock.now() + ((_a3 = opening == null ? void 0 : opening.clockSkew) != null ? _a3 : 0);
          return { username: this.form.username, by: createdBy(mode), since: now - CLOCK_TOLERANCE };
        }
        /** The password to show with an account that has it; null: it was not made here. */
        get passwordMade() {
          return this.state.mode === "generate" ? this.generated : null;
        }
      };
    }
  });

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
    const read2 = (Array.isArray(accounts) ? accounts : []).map((asked) => {
      const { username, email, realname } = typeof asked === "object" && asked !== null ? asked : {};
      return account({ username: textOf(username), email: textOf(email), realname: textOf(realname) });
    });
    return signed({
      accounts: read2,
      reason: cleanField("reason", textOf(reason)),
      mail: null,
      many: read2.length > 1
    }, "script");
  }
  function fromLink(query) {
    const get = (name2) => {
      var _a3;
      return (_a3 = query.get(name2)) != null ? _a3 : "";
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
  function withoutPeople(parameters) {
    const rest = parameters.filter(([name2]) => !PERSONAL.includes(name2));
    return rest.length < parameters.length ? rest : null;
  }
  var PERSONAL;
  var init_opening_request = __esm({
    "src/accounts/contract/opening-request.ts"() {
      "use strict";
      init_clean_field();
      PERSONAL = ["wpName", "email", "realname", "reason"];
    }
  });

  // src/app/browser.ts
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
  function onReturn(callback) {
    window.addEventListener("focus", callback);
    return () => window.removeEventListener("focus", callback);
  }
  var clock, connection, wiki, sessionStore;
  var init_browser = __esm({
    "src/app/browser.ts"() {
      "use strict";
      clock = {
        now: () => Date.now(),
        later(milliseconds, callback) {
          const timer = setTimeout(callback, milliseconds);
          return () => clearTimeout(timer);
        }
      };
      connection = {
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
      wiki = `${mw.config.get("wgWikiID")}${mw.config.get("wgScriptPath")}`;
      sessionStore = {
        get: (key) => sessionStorage.getItem(key),
        set: (key, value) => sessionStorage.setItem(key, value),
        remove: (key) => sessionStorage.removeItem(key),
        keys: () => Object.keys(sessionStorage)
      };
    }
  });

  // src/i18n/en.json
  var en_default;
  var init_en = __esm({
    "src/i18n/en.json"() {
      en_default = {
        "@metadata": {
          authors: []
        },
        "accountcreator-link": "Create accounts",
        "accountcreator-link-tooltip": "Create accounts for other people",
        "accountcreator-load-failed": "AccountCreator could not be loaded. Please try again.",
        "accountcreator-new-version": "A new version of AccountCreator has just been installed. Reload this page to go on.",
        "accountcreator-title": "Create an account for someone",
        "accountcreator-filled-by-link": "A link has filled this in, not you. Check every field before you create anything.",
        "accountcreator-filled-by-script": "Another script on this page has filled this in, not you. Check every field before you create anything.",
        "accountcreator-opening": "Asking the wiki what it needs to know …",
        "accountcreator-opening-failed": "The wiki did not answer as expected, so nothing can be created right now. Check your connection and try again.",
        "accountcreator-impossible": "You cannot create accounts here at the moment.",
        "accountcreator-no-way": "This wiki offers no way to give a new account a password.",
        "accountcreator-reopen": "Try again",
        "accountcreator-close": "Close",
        "accountcreator-create": "Create account",
        "accountcreator-creating": "Creating the account …",
        "accountcreator-settling": "No answer came. Asking the wiki whether the account exists …",
        "accountcreator-another": "Create another",
        "accountcreator-continue": "Continue",
        "accountcreator-stay": "Go back",
        "accountcreator-close-anyway": "Close all the same",
        "accountcreator-walk-away": "Leave it unfinished",
        "accountcreator-give-up": "Do not create it",
        "accountcreator-close-busy": "The account is being created right now. If you close the dialog, you will not see whether it worked.",
        "accountcreator-close-step": "The account exists already. If you leave now, its set-up stays unfinished.",
        "accountcreator-close-step-maybe": "The wiki is not done with this account. If you leave now, the account may exist with its set-up unfinished.",
        "accountcreator-close-step-none": "The account does not exist yet. If you leave now, it is not created.",
        "accountcreator-close-password": "You have not copied the password yet. It is not kept anywhere and cannot be shown again.",
        "accountcreator-no-mail": "This wiki does not send passwords by e-mail.",
        "accountcreator-modes": "How they get their password",
        "accountcreator-mode-mail": "Send them a temporary password by e-mail",
        "accountcreator-mode-generate": "Make a safe password and show it to me once",
        "accountcreator-mode-generate-list": "Make safe passwords; I save them in a sheet before anything is created",
        "accountcreator-mode-type-list": "The list has a column with passwords",
        "accountcreator-mode-type": "Type a password",
        "accountcreator-name-checking": "Checking the name …",
        "accountcreator-name-free": "This name is free.",
        "accountcreator-name-normalised": "This name is free. It will become “$1”.",
        "accountcreator-name-mixed": "Letters of different scripts stand side by side in “$1”. It may not be the name that it seems to be.",
        "accountcreator-name-taken": "There is an account called “$1” already. Choose another name.",
        "accountcreator-name-invalid": "A username cannot look like this. Try letters and spaces only, no special characters such as # / @ and no IP address.",
        "accountcreator-name-lookalike": "This name looks too much like that of another account: $1.",
        "accountcreator-name-forbidden": "The wiki does not allow this name.",
        "accountcreator-check-failed": "This could not be checked now. The wiki will check it when you create the account.",
        "accountcreator-password-good": "The wiki accepts this password.",
        "accountcreator-retype-differs": "The two passwords differ.",
        "accountcreator-reason-address": "The reason contains an e-mail address ($1). Everybody can read the reason, for ever. Publish it?",
        "accountcreator-reason-publish": "Publish and create",
        "accountcreator-created": "The account “$1” was created.",
        "accountcreator-created-mail": "The wiki is mailing them a temporary password. They choose their own when they first log in.",
        "accountcreator-created-mail-to": "The wiki is mailing a temporary password to $1. They choose their own when they first log in.",
        "accountcreator-created-generated": "This is their password. Copy it now: it is not kept anywhere and cannot be shown again.",
        "accountcreator-created-typed": "They log in with the password that you typed.",
        "accountcreator-created-other": "They log in the way that you chose.",
        "accountcreator-password-label": "Password",
        "accountcreator-copy": "Copy",
        "accountcreator-copied": "Copied.",
        "accountcreator-copy-failed": "Your browser did not let the password be copied. Select it and copy it by hand.",
        "accountcreator-link-userpage": "User page",
        "accountcreator-link-talk": "Talk page",
        "accountcreator-link-log": "Log entry",
        "accountcreator-spent": "The attempt may have used up one of the few accounts that this wiki lets your IP address create a day.",
        "accountcreator-session-lost": "Nothing was created: you are no longer logged in as $1. Log in again in another tab, then come back and press “Create account” again. What you typed is still here.",
        "accountcreator-session-other": "Nothing was created: you are now logged in as $2, not as $1. Log in as $1 in another tab, then come back and press “Create account” again. What you typed is still here.",
        "accountcreator-session-again": "Nothing was created: your session had ended. You are logged in as $1 again, so press “Create account” once more. What you typed is still here.",
        "accountcreator-unknown-free": "The connection broke before the wiki answered. The wiki says that there is no account “$1”, so you can try again.",
        "accountcreator-unknown-silent": "The connection broke before the wiki answered, and the wiki cannot be reached. The account “$1” may or may not exist. Ask again before you try to create it once more.",
        "accountcreator-ask-again": "Ask the wiki again",
        "accountcreator-restart": "The wiki wants to start again. What you typed is still here; check it and press “Create account”.",
        "accountcreator-step-not-shown": "The wiki wants to know something more before the account “$1” is done, and what is needed to show it could not be loaded. The account may exist already. Nothing is lost: try again.",
        "accountcreator-step-more": "The wiki wants to know something more.",
        "accountcreator-step-exists": "The account “$1” exists already; only its set-up is unfinished.",
        "accountcreator-unfinished-left": "The account “$1” exists; its set-up was left unfinished.",
        "accountcreator-unfinished-maybe": "The account “$1” may exist, with its set-up unfinished.",
        "accountcreator-unfinished-lost": "The wiki has forgotten where it was. The account “$1” exists, and its set-up is unfinished.",
        "accountcreator-unfinished-unanswered": "The account “$1” exists, but the connection broke before the wiki said whether its set-up is finished.",
        "accountcreator-unfinished-advice": "Its owner can log in with the password they have, or ask the wiki for a new one on Special:PasswordReset, and finish the set-up in their preferences.",
        "accountcreator-unfinished-advice-maybe": "If the account exists: its owner can log in with the password they have, or ask the wiki for a new one on Special:PasswordReset, and finish the set-up in their preferences. If not: create it again.",
        "accountcreator-redirect": "To go on, the wiki sends you to $1. It opens in a window of its own; when you are done there, you come back here by yourself.",
        "accountcreator-redirect-unsafe": "The wiki leads to something that is not the address of a website, so it is not opened: $1",
        "accountcreator-redirect-go": "Go to $1",
        "accountcreator-redirect-again": "Open it again",
        "accountcreator-redirect-show": "Show the other window",
        "accountcreator-redirect-away": "Waiting for you to finish in the other window …",
        "accountcreator-redirect-late": "For long nothing has come back. Open it again, or stop here.",
        "accountcreator-redirect-closed": "The other window is closed, or your browser did not let it open, and nothing has come back yet. Open it again, or stop here.",
        "accountcreator-captcha-another-picture": "Another picture",
        "accountcreator-captcha-another-question": "Another question",
        "accountcreator-captcha-picture": "Picture with letters to type",
        "accountcreator-captcha-elsewhere": "The puzzle that this wiki asks for cannot be shown here. Create the account on the wiki’s own page: what you typed goes along, except passwords.",
        "accountcreator-hand-over": "Go on there",
        "accountcreator-handed-over": "Create the account “$1” in the other tab.",
        "accountcreator-handed-over-advice": "As soon as the account exists, it is shown here.",
        "accountcreator-back": "Back to the form",
        "accountcreator-other-tab": "An account is being created in another tab of this browser. Finish there first: two at once would get in each other’s way.",
        "accountcreator-create-all-the-same": "Create it all the same",
        "accountcreator-advice-userexists": "Choose another name, or check whether this person has an account already.",
        "accountcreator-advice-usernameinprogress": "Somebody is creating this account right now. Wait a moment and try again, or choose another name.",
        "accountcreator-advice-invaliduser": "Choose a name of letters and spaces, without special characters such as # / @, and not an IP address.",
        "accountcreator-advice-lookalike": "The name looks too much like that of another account. Choose one that nobody can mix up with it.",
        "accountcreator-advice-titleblacklist": "This wiki does not allow names of this kind. Choose another one, or ask an administrator to create the account.",
        "accountcreator-advice-renamed": "Somebody else had this name before. Choose another one.",
        "accountcreator-advice-requested": "Somebody has asked this wiki for an account of this name. Look at the open requests, or choose another name.",
        "accountcreator-advice-name": "Choose another name.",
        "accountcreator-advice-noemailcreate": "Enter the e-mail address to which the temporary password is to go, or choose another way to give them a password.",
        "accountcreator-advice-invalidemailaddress": "Check the e-mail address for typing errors. It has the form name@example.org.",
        "accountcreator-advice-emaildisabled": "This wiki sends no e-mail. Choose another way to give them a password.",
        "accountcreator-advice-emailblacklisted": "This wiki does not accept addresses of this provider. Use another address.",
        "accountcreator-advice-badretype": "Type the same password into both fields.",
        "accountcreator-advice-password": "Choose a longer password that is hard to guess and unlike the name, or let one be made.",
        "accountcreator-advice-fieldmissing": "Fill this in: the wiki needs it.",
        "accountcreator-advice-password-missing": "Type a password, or let one be made.",
        "accountcreator-advice-no-primary": "The wiki needs either a password or an e-mail address to which it can send one. Choose how they get their password and fill in what belongs to it.",
        "accountcreator-advice-captcha": "Solve the new puzzle. Look closely: every wrong answer counts.",
        "accountcreator-advice-captcha-error": "The wiki could not check the puzzle. Try again in a few minutes.",
        "accountcreator-advice-throttle": "The wiki counts accounts by IP address. Try again when the time that it names is over, go on from another connection, or ask the wiki’s administrators for an exemption for your event.",
        "accountcreator-advice-ratelimited": "The wiki asks you to slow down. Wait a minute and try again.",
        "accountcreator-advice-readonly": "The wiki accepts no changes at the moment. Nothing is lost: wait and try again.",
        "accountcreator-advice-blocked": "Ask the administrator who set the block, or somebody who is not blocked, to create the account.",
        "accountcreator-advice-permission": "Ask an administrator of this wiki for the right to create accounts.",
        "accountcreator-advice-cannot-create": "This wiki lets nobody create accounts. Ask its administrators how people get one.",
        "accountcreator-advice-moduledisabled": "This wiki has switched off the creation of accounts by programs. Use the page Special:CreateAccount instead.",
        "accountcreator-advice-not-in-progress": "The wiki has forgotten what it was doing, perhaps because an account was created in another tab meanwhile. Start again.",
        "accountcreator-advice-badtoken": "The wiki did not recognise your session. Reload the page and try again.",
        "accountcreator-advice-program": "This is a fault of AccountCreator, not yours. Reload the page and try again; if it comes back, tell the gadget’s maintainers what the wiki says above.",
        "accountcreator-advice-abusefilter-warning": "Read the warning. If the account is meant to be, create it all the same.",
        "accountcreator-advice-abusefilter": "A rule of this wiki forbids this account. If you think that the rule is wrong, ask an administrator.",
        "accountcreator-advice-wiki-broken": "The wiki itself has a fault. Wait a few minutes and try again; if it comes back, tell its administrators.",
        "accountcreator-advice-other": "If you do not know what to do about this, show the message to an administrator of this wiki.",
        "accountcreator-title-many": "Create many accounts",
        "accountcreator-title-progress": "($1/$2)",
        "accountcreator-to-one": "One account",
        "accountcreator-to-many": "Many accounts",
        "accountcreator-list": "Names of the people, one on each line",
        "accountcreator-list-example": "Zoe Example, zoe@example.org\nAda Example, ada@example.org\n\nor paste from a spreadsheet or a sign-up page",
        "accountcreator-list-empty": "There is no name in the list yet.",
        "accountcreator-file": "or open a file (CSV or text):",
        "accountcreator-file-empty": "There is nothing in this file.",
        "accountcreator-file-old-spreadsheet": "This kind of spreadsheet cannot be read here. Open it in a spreadsheet program and save it as CSV or .xlsx.",
        "accountcreator-file-encrypted": "This spreadsheet is locked with a password. Open it in a spreadsheet program and save it as CSV.",
        "accountcreator-file-document": "This is a text document. Open it, copy the list or table in it, and paste it here.",
        "accountcreator-file-pdf": "This is a PDF. Open it, copy the names in it, and paste them here; or ask for the list as a spreadsheet.",
        "accountcreator-file-picture": "This is a picture. Type the names, or ask for the list as text or as a spreadsheet.",
        "accountcreator-file-archive": "This is a packed folder, such as a .zip. Unpack it and open the list in it.",
        "accountcreator-file-media": "This is sound or video. Choose a file with a list of people.",
        "accountcreator-file-binary": "This file is neither text nor a spreadsheet. Choose a file with a list of people.",
        "accountcreator-file-web-shortcut": "This file only points to a document on the web. Open the document there and download it as CSV or .xlsx.",
        "accountcreator-file-broken": "This spreadsheet is damaged. Open it in a spreadsheet program and save it anew, or download it again.",
        "accountcreator-file-too-large": "This spreadsheet is too large to be read here. Copy the cells with the people and paste them.",
        "accountcreator-file-unreadable": "Your browser cannot read the file “$1”. Perhaps it was changed, moved or deleted after you chose it. Choose it again, or copy what is in it and paste it here.",
        "accountcreator-understood": "{{PLURAL:$1|One person|$1 people}} found.",
        "accountcreator-line": "Line $1: $2 ($3)",
        "accountcreator-more-lines": "… and {{PLURAL:$1|one more line|$1 more lines}}.",
        "accountcreator-column-number": "Column $1:",
        "accountcreator-column-state": "State",
        "accountcreator-column-username": "Username",
        "accountcreator-column-email": "E-mail",
        "accountcreator-column-realname": "Real name",
        "accountcreator-column-password": "Password",
        "accountcreator-column-reason": "Reason",
        "accountcreator-column-mode": "Way",
        "accountcreator-column-firstname": "First name",
        "accountcreator-column-lastname": "Last name",
        "accountcreator-column-ignored": "not used",
        "accountcreator-column-remarks": "Remarks",
        "accountcreator-column-tools": "Tools",
        "accountcreator-parse-header": "taken for headings",
        "accountcreator-parse-total": "taken for a total, not for a person",
        "accountcreator-parse-markup": "taken for mark-up, not for a person",
        "accountcreator-parse-no-name": "no name found",
        "accountcreator-parse-struck": "crossed out, left out",
        "accountcreator-parse-broken-quotes": "a quotation mark is not closed",
        "accountcreator-parse-extra-cells": "more cells than columns",
        "accountcreator-parse-unknown-mode": "not a way to get a password",
        "accountcreator-parse-too-many": "too many people for one list, left out",
        "accountcreator-check": "Check the list",
        "accountcreator-checking": "Checking: $1 of $2",
        "accountcreator-cancel-check": "Stop checking",
        "accountcreator-back-to-list": "Back to the list",
        "accountcreator-back-to-results": "Back to the results",
        "accountcreator-edits-kept": "What you changed in the table ({{PLURAL:$1|one row|$1 rows}}) stays for every line that you leave here as it is.",
        "accountcreator-close-list": "If you close the dialog, the list stays here until you leave or reload the page. Nothing was created from it yet.",
        "accountcreator-close-run": "Accounts are being created. If you close the dialog, the account under way is finished and the rest is not created.",
        "accountcreator-close-passwords": "Passwords were made for this list and are in no sheet that you said is saved. If you close the dialog, they stay here until you leave or reload the page; then they are lost.",
        "accountcreator-close-results": "If you close the dialog, the results stay here until you leave or reload the page. You have not saved them yet.",
        "accountcreator-table": "The people of the list. Arrow keys move, Enter edits, Delete removes.",
        "accountcreator-table-keys": "Keyboard: the arrow keys lead through the table, also to the buttons in a row. Enter or F2 edits a cell, Delete removes the row.",
        "accountcreator-state-unchecked": "Not checked",
        "accountcreator-state-checking": "Checking …",
        "accountcreator-state-ready": "Ready",
        "accountcreator-state-warned": "Look again",
        "accountcreator-state-rejected": "Problem",
        "accountcreator-state-already": "Created by you before",
        "accountcreator-state-creating": "Creating …",
        "accountcreator-state-created": "Created",
        "accountcreator-state-refused": "Refused",
        "accountcreator-state-unfinished": "Unfinished",
        "accountcreator-state-unknown": "Not known",
        "accountcreator-state-skipped": "Left out",
        "accountcreator-count": "$1 × $2",
        "accountcreator-filters": "Show",
        "accountcreator-filter-all": "All",
        "accountcreator-filter-problems": "Problems",
        "accountcreator-filter-warnings": "Look again",
        "accountcreator-filter-ready": "Ready",
        "accountcreator-filter-done": "Done",
        "accountcreator-filter-count": "$1 ($2)",
        "accountcreator-shown-first": "{{PLURAL:$1|One row needs|$1 rows need}} your attention and {{PLURAL:$1|is|are}} shown first. The other {{PLURAL:$2|row is|$2 rows are}} behind “$3”.",
        "accountcreator-shown-first-done": "Nothing is left to mend here. “$1” shows the whole list.",
        "accountcreator-undo": "Undo removal",
        "accountcreator-remove": "Remove $1 from the list",
        "accountcreator-fix": "Use “$1”",
        "accountcreator-alternatives": "Find a free name",
        "accountcreator-alternatives-asking": "Asking …",
        "accountcreator-alternatives-failed": "The wiki did not answer. Try again.",
        "accountcreator-alternatives-none": "No similar name is free. Type another one.",
        "accountcreator-override": "Create it all the same",
        "accountcreator-finish": "Finish",
        "accountcreator-leave-all-steps": "Leave all such unfinished",
        "accountcreator-leave-all-question": "The list goes on, and this account and all others for which the wiki wants something more stay unfinished. Their owners have to finish the set-up themselves.",
        "accountcreator-step-for": "For “$1” (line $2 of the list)",
        "accountcreator-step-then": "The list waits, and goes on when this is answered or left.",
        "accountcreator-remark-name-missing": "There is no name.",
        "accountcreator-remark-name-invalid": "A username cannot look like this.",
        "accountcreator-remark-name-taken": "There is an account of this name already.",
        "accountcreator-remark-name-taken-by": "There is an account of this name already. $2 created it on $1.",
        "accountcreator-remark-name-taken-since": "There has been an account of this name since $1.",
        "accountcreator-remark-name-forbidden": "The wiki does not allow this name.",
        "accountcreator-remark-duplicate": "The same name stands in line $1.",
        "accountcreator-remark-email-missing": "There is no e-mail address for the password.",
        "accountcreator-remark-email-invalid": "This is no e-mail address.",
        "accountcreator-remark-email-repeated": "The same address stands in line $1.",
        "accountcreator-remark-email-typo": "Perhaps a typing error in the address?",
        "accountcreator-remark-password-missing": "There is no password.",
        "accountcreator-remark-password-weak": "The wiki does not accept this password.",
        "accountcreator-remark-lookalike": "Looks like the name in line $1.",
        "accountcreator-remark-reason-address": "The public reason contains an e-mail address: $1",
        "accountcreator-remark-reason-name": "The public reason contains a name of the list: $1",
        "accountcreator-remark-cleaned": "Read from “$1”.",
        "accountcreator-remark-normalised": "Will become “$1”.",
        "accountcreator-remark-already": "You created this account on $1.",
        "accountcreator-quota-none": "You are exempt from this wiki’s limit on new accounts.",
        "accountcreator-quota": "This list needs {{PLURAL:$1|one account|$1 accounts}}. Most wikis let one IP address create only a few a day. When the limit strikes, the rest waits here and you can go on later.",
        "accountcreator-quota-used": "This list needs {{PLURAL:$1|one account|$1 accounts}}, and you created {{PLURAL:$2|0=none|one|$2}} in the last day. Most wikis let one IP address create only a few a day. When the limit strikes, the rest waits here and you can go on later.",
        "accountcreator-problem-nothing": "There is nothing to create in this list.",
        "accountcreator-problem-busy": "The list is being created already.",
        "accountcreator-problem-other-tab": "Accounts are being created in another tab of this browser. Finish there first; when you come back to this tab, the list goes on by itself.",
        "accountcreator-problem-sheet": "Some of these passwords are made here and kept nowhere else. Save the sheet with the passwords first; then the accounts can be created.",
        "accountcreator-problem-passwords": "The {{PLURAL:$1|password of one person is|passwords of $1 people are}} not here any more. Open the sheet that you saved before.",
        "accountcreator-problem-field": "The wiki wants “$1” filled in for every account, and it is empty. It is below the list, under the password choices.",
        "accountcreator-sheet-lost": "The {{PLURAL:$1|password of one person is|passwords of $1 people are}} not here any more, only in the sheet that you saved. Open that sheet, drop it here or paste what is in it.",
        "accountcreator-sheet-slips": "The {{PLURAL:$1|password of one account is|passwords of $1 accounts are}} not here any more, only in the sheet that you saved. For slips with passwords, open that sheet, drop it here or paste what is in it.",
        "accountcreator-open-sheet": "The sheet with the passwords:",
        "accountcreator-paste-sheet": "or pasted here:",
        "accountcreator-sheet-opened": "{{PLURAL:$1|One password is|$1 passwords are}} back.",
        "accountcreator-sheet-foreign": "There is no password for these people in it.",
        "accountcreator-renew": "Make {{PLURAL:$1|a new password|$1 new passwords}}",
        "accountcreator-renew-question": "{{PLURAL:$1|One person whose account is not begun yet gets|$1 people whose accounts are not begun yet get}} another password than in the sheet that you saved. You save a new sheet next; for these people, only the new one holds. For accounts that exist already, the old sheet holds.",
        "accountcreator-save-sheet": "Save the sheet",
        "accountcreator-save-sheet-again": "Save it again",
        "accountcreator-sheet-is-saved": "The sheet is saved",
        "accountcreator-sheet-question": "Is the sheet in your downloads? These passwords are nowhere else.",
        "accountcreator-sheet-name": "accounts-with-passwords",
        "accountcreator-results-name": "accounts",
        "accountcreator-saved": "The list is in your downloads.",
        "accountcreator-start": "Create {{PLURAL:$1|one account|$1 accounts}}",
        "accountcreator-pause": "Pause",
        "accountcreator-paused": "Paused. Nothing is being created.",
        "accountcreator-halting": "Finishing the account under way …",
        "accountcreator-resume": "Go on",
        "accountcreator-resume-left": "Create the {{PLURAL:$1|one that is|$1 that are}} left",
        "accountcreator-stop": "Stop",
        "accountcreator-retry": "Mend the refused ones",
        "accountcreator-save-csv": "Save as CSV",
        "accountcreator-copy-wikitext": "Copy as wikitext",
        "accountcreator-copy-names": "Copy names",
        "accountcreator-print-slips": "Print slips",
        "accountcreator-start-over": "New list",
        "accountcreator-start-over-question": "The list and its results are taken away. What you have not saved is lost.",
        "accountcreator-lose-passwords": "The passwords that were made for this list are in no sheet that you said is saved. They are lost.",
        "accountcreator-lose-results": "You have not saved what became of the accounts. It is taken away.",
        "accountcreator-progress": "Progress",
        "accountcreator-progress-count": "$1 of $2",
        "accountcreator-seconds-left": "{{PLURAL:$1|one second|$1 seconds}} left",
        "accountcreator-minutes-left": "{{PLURAL:$1|one minute|$1 minutes}} left",
        "accountcreator-journal-lost": "Your browser does not keep notes of this run. Do not reload the page before it is through.",
        "accountcreator-challenge-for": "Answer, for the account “$1”",
        "accountcreator-answer": "Answer",
        "accountcreator-wait-wiki": "The wiki asks for patience. Going on in {{PLURAL:$1|one second|$1 seconds}} …",
        "accountcreator-wait-offline": "You are offline. Trying again in {{PLURAL:$1|one second|$1 seconds}} …",
        "accountcreator-wait-silent": "The wiki does not answer. Asking again in {{PLURAL:$1|one second|$1 seconds}} …",
        "accountcreator-stop-person": "You stopped. The rest of the list is still here.",
        "accountcreator-stop-refused": "The wiki creates no more accounts for you at the moment. The rest of the list is still here.",
        "accountcreator-stop-session": "You are no longer logged in as $1. Log in again in another tab, then go on. The rest of the list is still here.",
        "accountcreator-stop-session-other": "You are now logged in as $2, not as $1. Log in as $1 again in another tab, then go on. The rest of the list is still here.",
        "accountcreator-log-in": "Log in (opens in a new tab)",
        "accountcreator-log-in-then": "When you come back to this tab, the list goes on by itself.",
        "accountcreator-stop-offline": "The connection did not come back. The rest of the list is still here.",
        "accountcreator-stop-silent": "The wiki does not answer any more. The rest of the list is still here.",
        "accountcreator-stop-challenge": "The wiki gave no new puzzle. The rest of the list is still here.",
        "accountcreator-stop-broken": "AccountCreator failed. The rest of the list is still here; please tell the gadget’s maintainers: $1",
        "accountcreator-resume-when": "Go on",
        "accountcreator-resume-by-hand": "when I say so",
        "accountcreator-resume-hours": "in {{PLURAL:$1|one hour|$1 hours}}, while this page is open",
        "accountcreator-resume-at": "Going on by itself at $1.",
        "accountcreator-exemption-label": "Text to ask this wiki’s administrators for an exemption:",
        "accountcreator-event-page": "Page of the event (link or title):",
        "accountcreator-event-date": "Date of the event:",
        "accountcreator-text-not-copied": "Your browser did not let the text be copied. Select it and copy it by hand.",
        "accountcreator-exemption": "Hello, I am $1 and I am preparing an event for new editors of $2 ($6).\n\nPage of the event: $5\nDate of the event: $4\nAccounts still to be created: $3\n\nThe limit on new accounts from one IP address stopped me. Could you please exempt the event from it, for example by raising the limit for that day, or by giving me the right that event coordinators have? Thank you!",
        "accountcreator-row-created": "Created.",
        "accountcreator-row-created-mail": "Created; the password is on its way by e-mail.",
        "accountcreator-row-unfinished": "The wiki wants something more for this account.",
        "accountcreator-row-session-lost": "You were no longer logged in.",
        "accountcreator-row-unknown": "No answer came. It is not known whether the account exists.",
        "accountcreator-slip-address": "Log in at:",
        "accountcreator-slip-wiki": "Your account at $1",
        "accountcreator-slip-username": "Username:",
        "accountcreator-slip-password": "Password:",
        "accountcreator-slip-ask": "ask whoever gave you this slip",
        "accountcreator-slip-mailed": "look in your e-mail",
        "accountcreator-broken-off": "A list broke off here: $1 of $2 are done.",
        "accountcreator-broken-off-go-on": "Go on with it",
        "accountcreator-broken-off-forget": "Forget it",
        "accountcreator-broken-off-unreadable": "A list broke off here, but the notes of it cannot be read. Paste the list again: what you created already is recognised.",
        "accountcreator-broken-off-elsewhere": "A list was begun in another tab of this browser, which is still open. Go on with it there.",
        "accountcreator-broken-off-here": "A list broke off in this tab.",
        "accountcreator-broken-off-show": "Show the list"
      };
    }
  });

  // src/accounts/email/email.ts
  function emailProblem(email) {
    return !ACCEPTED.test(email) ? "invalid" : SANE.test(email) ? null : "odd";
  }
  function repairEmail(email) {
    const repaired = email.replace(/\s+/g, "").replace(/[,;]/g, ".").replace(/([@.])[@.]*\1|\.(?=@)|[.-]+$/g, "$1");
    return repaired !== email && emailProblem(repaired) === null ? repaired : null;
  }
  var ACCEPTED, SANE;
  var init_email = __esm({
    "src/accounts/email/email.ts"() {
      "use strict";
      init_clean_name();
      init_clean_email();
      init_clean_email();
      ACCEPTED = /^[\w!#$%&'*+\-/=?^`{|}~.]+@[a-z\d-]+(?:\.[a-z\d-]+)*$/i;
      SANE = /^[^@.]+(?:\.[^@.]+)*@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z](?:[a-z\d-]*[a-z\d])$/i;
    }
  });

  // src/accounts/email/mail-domains.ts
  function read(list2) {
    return new Map(list2.split("|").map((entry) => {
      const [name2 = "", ...endings] = entry.split(" ");
      return [name2, endings];
    }));
  }
  function distance(a2, b3) {
    var _a3, _b2, _c, _d, _e;
    let older = [];
    let old = Array.from({ length: b3.length + 1 }, (_2, j) => j);
    for (let i5 = 1; i5 <= a2.length; i5++) {
      const row = [i5];
      for (let j = 1; j <= b3.length; j++) {
        const same = a2[i5 - 1] === b3[j - 1];
        const swapped = i5 > 1 && j > 1 && a2[i5 - 1] === b3[j - 2] && a2[i5 - 2] === b3[j - 1];
        row[j] = Math.min(
          ((_a3 = old[j]) != null ? _a3 : 0) + 1,
          ((_b2 = row[j - 1]) != null ? _b2 : 0) + 1,
          ((_c = old[j - 1]) != null ? _c : 0) + (same ? 0 : 1),
          swapped ? ((_d = older[j - 2]) != null ? _d : 0) + 1 : Infinity
        );
      }
      older = old;
      old = row;
    }
    return (_e = old[b3.length]) != null ? _e : 0;
  }
  function sorted(name2) {
    return [...name2].sort().join("");
  }
  function isMisspelt(name2, right) {
    const [a2, b3] = [name2.charAt(0), right.charAt(0)];
    if (Math.abs(name2.length - right.length) > 2 || a2 !== b3 && name2.charAt(1) !== b3 && right.charAt(1) !== a2) {
      return false;
    }
    const errors = distance(name2, right);
    if (errors === 1) {
      return name2.length !== right.length || a2 === b3 || sorted(name2) === sorted(right);
    }
    if (a2 !== b3) {
      return false;
    }
    return sorted(name2) === sorted(right) || errors === 2 && right.length > 6 && [...name2].every((letter) => right.includes(letter));
  }
  function isCountry(ending) {
    return COUNTRY.test(ending) && !SHORT_OF_COM.includes(ending);
  }
  function has2(endings, ending) {
    return endings.includes(ending) || endings.includes("*") && isCountry(ending);
  }
  function meantEnding(endings, ending) {
    var _a3;
    if (has2(endings, ending)) {
      return ending;
    }
    if (endings.length === 1 && endings[0] === "com" && isCountry(ending)) {
      return "com";
    }
    const possible = endings.flatMap((each) => each === "*" ? COUNTRIES : [each]);
    return (_a3 = possible.find((each) => distance(each, ending) === 1)) != null ? _a3 : null;
  }
  function meantProvider(name2, ending) {
    var _a3;
    const endings = (_a3 = providers.get(name2)) != null ? _a3 : words.get(name2);
    if (endings) {
      const meant = meantEnding(endings, ending);
      return meant && `${name2}.${meant}`;
    }
    if (OTHERS.test(name2)) {
      return null;
    }
    for (const [right, possible] of providers) {
      const meant = isMisspelt(name2, right) ? meantEnding(possible, ending) : null;
      if (meant !== null) {
        return `${right}.${meant}`;
      }
    }
    return null;
  }
  function withDot(domain) {
    for (const [name2, endings] of providers) {
      const ending = endings.find((each) => domain === name2 + each.replace(".", ""));
      if (ending !== void 0) {
        return `${name2}.${ending}`;
      }
    }
    return null;
  }
  function mend(domain) {
    var _a3;
    if (domain.length > MAX_LENGTH2 || INSTITUTION.test(domain)) {
      return null;
    }
    const [, name2, ending] = (_a3 = /^(?:www\.)?([^.]+)\.([^.]+|(?:com?|con|net|org|ne)\.[^.]+)$/.exec(domain)) != null ? _a3 : [];
    const meant = name2 !== void 0 && ending !== void 0 ? meantProvider(name2, ending) : withDot(domain);
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
  var DISTINCT, WORDS, providers, words, COUNTRIES, COUNTRY, SHORT_OF_COM, OTHERS, INSTITUTION, SLIPS, MAX_LENGTH2;
  var init_mail_domains = __esm({
    "src/accounts/email/mail-domains.ts"() {
      "use strict";
      DISTINCT = "gmail com|googlemail com|yahoo com *|ymail com|rocketmail com|hotmail com *|outlook com *|icloud com|protonmail com ch|tutanota com de|fastmail com fm|yandex ru com by kz ua com.tr com.ge|rambler ru|t-online de|freenet de|posteo de|bluewin ch|wanadoo fr|laposte net|telenet be|ziggo nl|kpnmail nl|xs4all nl|seznam cz|hanmail net|rediffmail com|comcast net|verizon net|sbcglobal net|bellsouth net|btinternet com|ntlworld com|virginmedia com|talktalk net|bigpond com net.au|optusnet com.au";
      WORDS = "live com *|msn com|aol com *|me com|mac com|mail com ru ee bg|gmx de net at ch com fr|web de|orange fr|free fr|sfr fr|libero it|alice it|tiscali it|virgilio it|wp pl|onet pl|interia pl|o2 pl|abv bg|naver com|daum net|qq com|163 com|126 com|foxmail com|sina com cn|uol com.br|bol com.br|terra com.br|att net|cox net|zoho com eu in|ukr net|walla com co.il";
      providers = read(DISTINCT);
      words = read(WORDS);
      COUNTRIES = ["co.uk", "com.br", "com.au", "com.mx", "com.ar", "co.in", "co.jp", "co.id"];
      COUNTRY = /^(?:com\.|co\.|ne\.)?[a-z]{2}$/;
      SHORT_OF_COM = ["co", "cm", "om"];
      OTHERS = /^(?:e?mail|cloud|gail|online|poste)$/;
      INSTITUTION = /(?:^|\.)(?:uni|univ|fh|th|tu|hs)-[^.]+\.[a-z]+$|\.(?:edu|gov|mil|int|museum)$|\.(?:ac|edu|gov|gob|gouv|go|mil|sch|k12)\.[a-z]{2}$|\.k12\./;
      SLIPS = [
        [/\.(?:con|cmo|ocm|comm|coom|vom|xom|cpm|cim|cok|c0m|ccom)(?=\.[a-z]{2}$|$)/, ".com"],
        [/\.(?:nte|ent|nett)$/, ".net"],
        [/\.(?:ogr|rog|orgg|0rg)$/, ".org"]
      ];
      MAX_LENGTH2 = 100;
    }
  });

  // src/accounts/email/judge-email.ts
  function judgeEmail(email) {
    var _a3;
    const problem2 = emailProblem(email);
    const repaired = problem2 && repairEmail(email);
    const meant = (_a3 = suggestEmail(repaired != null ? repaired : email)) != null ? _a3 : repaired;
    if (problem2) {
      return { problem: problem2, meant };
    }
    return meant === null ? NOTHING : { problem: "typo", meant };
  }
  var NOTHING;
  var init_judge_email = __esm({
    "src/accounts/email/judge-email.ts"() {
      "use strict";
      init_email();
      init_mail_domains();
      NOTHING = { problem: null, meant: null };
    }
  });

  // src/app/checks-part.ts
  var checks_part_exports = {};
  __export(checks_part_exports, {
    judgeEmail: () => judgeEmail
  });
  var init_checks_part = __esm({
    "src/app/checks-part.ts"() {
      "use strict";
      init_judge_email();
    }
  });

  // src/accounts/steps/step-conversation.ts
  function isRequired({ required }) {
    return required === "required";
  }
  function existenceOf(found) {
    return found.kind === "silent" ? "unknown" : found.kind === "free" ? "no" : "yes";
  }
  var REDIRECT_PATIENCE, StepConversation;
  var init_step_conversation = __esm({
    "src/accounts/steps/step-conversation.ts"() {
      "use strict";
      init_find_account();
      init_form();
      init_observable();
      init_outcome();
      init_parameters();
      REDIRECT_PATIENCE = 12e4;
      StepConversation = class extends Observable {
        /**
         * @param dependencies
         * @param account
         * @param step The first step
         * @param onEnd Told once how it ended
         * @param existence What is known already of the account; left out: the wiki is asked
         */
        constructor(dependencies, account2, step, onEnd, existence = "asking") {
          super({ step, existence, values: initialValues(step.requests), phase: "open", redirect: "none", notice: null });
          this.dependencies = dependencies;
          this.account = account2;
          this.onEnd = onEnd;
          if (existence === "asking") {
            void this.askForAccount();
          }
        }
        setValue(name2, value) {
          this.change({ values: __spreadProps(__spreadValues({}, this.state.values), { [name2]: value }) });
        }
        /**
         * Answers the step with what was filled in.
         *
         * @param extra The button that was pressed, or what came back from the redirect
         */
        answer() {
          return __async(this, arguments, function* (extra = {}) {
            const { step, values, phase } = this.state;
            if (phase !== "open") {
              return;
            }
            const required = Object.keys(extra).length > 0 ? [] : step.requests.filter(isRequired);
            const empty = emptyRequiredField(required, values);
            if (empty) {
              this.change({ notice: __spreadProps(__spreadValues({}, ownRefusal("fieldmissing", empty.name)), { ended: false }) });
              return;
            }
            this.change({ phase: "sending", notice: null });
            yield this.conclude(yield this.dependencies.service.continue(
              parametersOf(step.requests, __spreadValues(__spreadValues({}, values), extra)),
              this.account.by
            ));
          });
        }
        /** The person was sent to the redirect's address, in a window of its own. */
        redirected() {
          const { step } = this.state;
          this.change({ redirect: "away" });
          this.dependencies.clock.later(REDIRECT_PATIENCE, () => {
            const { state } = this;
            if (state.step === step && state.redirect === "away" && state.phase === "open") {
              this.change({ redirect: "late" });
            }
          });
        }
        /** That window is gone. An answer may still come: some sites cut the tie between the windows. */
        redirectClosed() {
          const { redirect, phase } = this.state;
          if (redirect !== "none" && phase === "open") {
            this.change({ redirect: "closed" });
          }
        }
        /**
         * The person is back from the redirect. Only what the wiki asked for is sent on, and only if they were sent there.
         *
         * @param returned The parameters of the address that the person came back to
         */
        redirectReturned(returned) {
          return __async(this, null, function* () {
            const { step, redirect } = this.state;
            if (step.type !== "redirect" || redirect === "none") {
              return;
            }
            const wanted = /* @__PURE__ */ new Map();
            for (const { name: name2 } of step.requests.flatMap(({ fields }) => fields)) {
              const value = returned.get(name2);
              if (value !== void 0) {
                wanted.set(name2, value);
              }
            }
            yield this.answer(Object.fromEntries(wanted));
          });
        }
        /** Leaves the step unanswered. */
        leave() {
          const { existence, phase } = this.state;
          if (phase === "open") {
            this.end(existence === "no" ? { kind: "left" } : { kind: "unfinished", because: "left", isCertain: existence === "yes" });
          }
        }
        conclude(outcome) {
          return __async(this, null, function* () {
            switch (outcome.kind) {
              case "created":
                this.end(outcome);
                break;
              case "refused":
                if (outcome.ended) {
                  yield this.endUnlessExisting({ kind: "refused", refused: outcome });
                } else {
                  this.change({ phase: "open", redirect: "none", notice: outcome });
                }
                break;
              case "sessionLost":
                yield this.endUnlessExisting(outcome);
                break;
              case "step":
                yield this.next(outcome.step);
                break;
              case "unknown":
                yield this.find();
                break;
              default:
                never(outcome);
            }
          });
        }
        next(step) {
          return __async(this, null, function* () {
            if (step.type === "restart") {
              yield this.endUnlessExisting({ kind: "restart", step });
              return;
            }
            const existence = this.state.existence === "yes" ? "yes" : "asking";
            this.change({
              step,
              existence,
              values: initialValues(step.requests),
              phase: "open",
              redirect: "none",
              notice: null
            });
            if (existence === "asking") {
              yield this.askForAccount();
            }
          });
        }
        askForAccount() {
          return __async(this, null, function* () {
            const { step } = this.state;
            const { username, since } = this.account;
            const existence = existenceOf(yield this.dependencies.service.find(username, since));
            if (this.state.step === step && this.state.existence === "asking") {
              this.change({ existence });
            }
          });
        }
        /** The answer to a step got lost. */
        find() {
          return __async(this, null, function* () {
            const { service: service2, clock: clock2 } = this.dependencies;
            const { username, since } = this.account;
            const { existence } = this.state;
            this.change({ phase: "finding" });
            const found = yield findAccount(service2, clock2, username, since);
            switch (found.kind) {
              case "mine":
                this.end({ kind: "unfinished", because: "unanswered", isCertain: true });
                break;
              case "other":
                yield this.endUnlessExisting({ kind: "refused", refused: ownRefusal("userexists") });
                break;
              case "free":
                yield this.endUnlessExisting({ kind: "unknown", found: "free" });
                break;
              case "silent":
                this.end(existence === "no" ? { kind: "unknown", found: "silent" } : { kind: "unfinished", because: "unanswered", isCertain: existence === "yes" });
                break;
              default:
                never(found);
            }
          });
        }
        /** The wiki has ended the conversation: without an account, or with one that nobody will finish setting up. */
        endUnlessExisting(end) {
          return __async(this, null, function* () {
            const { existence } = this.state;
            const { username, since } = this.account;
            const now = existence === "yes" || existence === "no" ? existence : existenceOf(yield this.dependencies.service.find(username, since));
            this.end(now === "no" ? end : { kind: "unfinished", because: "lost", isCertain: now === "yes" });
          });
        }
        end(end) {
          if (this.state.phase !== "ended") {
            this.change({ phase: "ended" });
            this.onEnd(end);
          }
        }
      };
    }
  });

  // src/ui/shared/safe-address.ts
  function safeAddress(address) {
    if (address === null || address === "") {
      return null;
    }
    try {
      const url = new URL(address, location.href);
      return url.protocol === "https:" || url.protocol === "http:" ? url : null;
    } catch (e4) {
      return null;
    }
  }
  var init_safe_address = __esm({
    "src/ui/shared/safe-address.ts"() {
      "use strict";
    }
  });

  // src/ui/shared/captcha-service.ts
  function apiOf(service2) {
    const globals = window;
    const api = globals[GLOBALS[service2]];
    return api && typeof api.render === "function" ? api : null;
  }
  function scriptOf(service2, html) {
    var _a3;
    const page = new DOMParser().parseFromString(html, "text/html");
    for (const theirs of Array.from(page.querySelectorAll("script[src]"))) {
      const url = safeAddress(theirs.getAttribute("src"));
      const type = ((_a3 = theirs.getAttribute("type")) != null ? _a3 : "").trim().toLowerCase();
      if (url && SCRIPTS[service2].test(url.href) && EXECUTABLE.includes(type)) {
        const script = document.createElement("script");
        script.src = url.href;
        for (const name2 of ["integrity", "crossorigin", "referrerpolicy"]) {
          const value = theirs.getAttribute(name2);
          if (value !== null) {
            script.setAttribute(name2, value);
          }
        }
        return script;
      }
    }
    return null;
  }
  function loadScript(script) {
    return new Promise((resolve, reject) => {
      script.onload = () => resolve();
      script.onerror = () => reject(new Error(`Cannot load ${script.src}`));
      setTimeout(() => reject(new Error(`No answer from ${script.src}`)), PATIENCE2);
      document.head.appendChild(script);
    });
  }
  function whenReady(service2) {
    return __async(this, null, function* () {
      const started = Date.now();
      for (; ; ) {
        const api = apiOf(service2);
        if (api) {
          if (api.ready) {
            yield new Promise((resolve) => {
              var _a3;
              (_a3 = api.ready) == null ? void 0 : _a3.call(api, resolve);
            });
          }
          return api;
        }
        if (Date.now() - started > PATIENCE2) {
          throw new Error(`${service2} did not start`);
        }
        yield new Promise((resolve) => {
          setTimeout(resolve, 100);
        });
      }
    });
  }
  function showCaptchaService(service2, siteKey, container, createAccountPage2, answered) {
    return __async(this, null, function* () {
      if (!apiOf(service2)) {
        const script = scriptOf(service2, yield createAccountPage2());
        if (script === null) {
          throw new Error(`The wiki names no script of ${service2}`);
        }
        yield loadScript(script);
      }
      const api = yield whenReady(service2);
      api.render(container, {
        sitekey: siteKey,
        callback: answered,
        "expired-callback": () => answered(""),
        "error-callback": () => answered("")
      });
    });
  }
  var PATIENCE2, GLOBALS, SCRIPTS, EXECUTABLE;
  var init_captcha_service = __esm({
    "src/ui/shared/captcha-service.ts"() {
      "use strict";
      init_safe_address();
      PATIENCE2 = 1e4;
      GLOBALS = {
        hcaptcha: "hcaptcha",
        recaptcha: "grecaptcha",
        turnstile: "turnstile"
      };
      SCRIPTS = {
        hcaptcha: /^https:\/\/(?:js\.)?hcaptcha\.com\//,
        recaptcha: /^https:\/\/www\.(?:(?:google\.com|recaptcha\.net)\/recaptcha|gstatic\.com\/recaptcha)\//,
        turnstile: /^https:\/\/challenges\.cloudflare\.com\//
      };
      EXECUTABLE = ["", "text/javascript", "application/javascript"];
    }
  });

  // src/ui/shared/messages.ts
  function defineMessages(messages) {
    for (const [key, text] of Object.entries(messages)) {
      if (typeof text === "string" && !mw.messages.exists(key)) {
        mw.messages.set(key, text);
      }
    }
  }
  function isolated(text) {
    const isRtl = document.documentElement.dir === "rtl";
    const plain2 = text.replace(DIRECTION, "");
    return isRtl ? plain2 && `⁨${plain2}⁩` : RIGHT_TO_LEFT.test(plain2) ? `⁨${plain2}⁩` : plain2;
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
  var RIGHT_TO_LEFT, DIRECTION;
  var init_messages = __esm({
    "src/ui/shared/messages.ts"() {
      "use strict";
      RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]|\ud802|\ud803|\ud83a|\ud83b/;
      DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
    }
  });

  // src/ui/shared/wiki-html.ts
  function copyLinks(source, copy2) {
    var _a3;
    if (copy2 instanceof HTMLAnchorElement) {
      const url = safeAddress(source.getAttribute("href"));
      if (url) {
        copy2.href = url.href;
        copy2.target = "_blank";
        copy2.rel = "noopener noreferrer";
      }
    } else if (copy2 instanceof HTMLImageElement) {
      copy2.alt = (_a3 = source.getAttribute("alt")) != null ? _a3 : "";
      const url = safeAddress(source.getAttribute("src"));
      if (url && url.origin === location.origin) {
        copy2.src = url.href;
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
        const copy2 = document.createElement(child.tagName.toLowerCase());
        for (const name2 of ATTRIBUTES) {
          const value = child.getAttribute(name2);
          if (value !== null) {
            copy2.setAttribute(name2, value);
          }
        }
        copyLinks(child, copy2);
        copyInto(copy2, child);
        target.appendChild(copy2);
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
    var _a3;
    return ((_a3 = wikiNodes(text).textContent) != null ? _a3 : "").trim();
  }
  function wikiLabel(text) {
    return wikiPlain(text) === "" ? null : $("<span>").append(wikiNodes(text));
  }
  var ELEMENTS, DROPPED, ATTRIBUTES;
  var init_wiki_html = __esm({
    "src/ui/shared/wiki-html.ts"() {
      "use strict";
      init_safe_address();
      ELEMENTS = /* @__PURE__ */ new Set([
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
      DROPPED = /* @__PURE__ */ new Set([
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
      ATTRIBUTES = ["title", "lang", "dir", "alt", "width", "height"];
    }
  });

  // src/ui/shared/captcha-view.ts
  var CaptchaView;
  var init_captcha_view = __esm({
    "src/ui/shared/captcha-view.ts"() {
      "use strict";
      init_outcome();
      init_captcha_service();
      init_messages();
      init_safe_address();
      init_wiki_html();
      CaptchaView = class {
        constructor(captcha, surroundings) {
          this.surroundings = surroundings;
          this.$element = $("<div>").addClass("accountcreator-captcha");
          this.$element.append($("<div>").append(wikiNodes(captcha.instructions)));
          switch (captcha.kind) {
            case "text":
              this.$element.append($("<p>").addClass("accountcreator-captcha-question").text(captcha.question));
              this.addAnother(msg("accountcreator-captcha-another-question"));
              break;
            case "question":
              this.$element.append(
                $("<div>").addClass("accountcreator-captcha-question").append(wikiNodes(captcha.question))
              );
              this.addAnother(msg("accountcreator-captcha-another-question"));
              break;
            case "image":
              this.addImage(captcha.address);
              this.addAnother(msg("accountcreator-captcha-another-picture"));
              break;
            case "service":
              this.addService(captcha);
              break;
            default:
              never(captcha);
          }
        }
        addAnother(label) {
          const button = new OO.ui.ButtonWidget({ label });
          button.on("click", () => this.surroundings.another());
          this.$element.append(button.$element);
        }
        addImage(address) {
          const url = safeAddress(address);
          if ((url == null ? void 0 : url.origin) === location.origin) {
            this.$element.append($("<img>").addClass("accountcreator-captcha-picture").attr({
              src: url.href,
              alt: msg("accountcreator-captcha-picture")
            }));
          }
        }
        addService(captcha) {
          const container = $("<div>")[0];
          if (!container) {
            return;
          }
          this.$element.append(container);
          const { createAccountPage: createAccountPage2, answered } = this.surroundings;
          showCaptchaService(captcha.service, captcha.siteKey, container, createAccountPage2, answered).catch(
            (error2) => {
              mw.log.warn(error2);
              this.offerOwnPage();
            }
          );
        }
        offerOwnPage() {
          const link = new OO.ui.ButtonWidget({
            label: msg("accountcreator-hand-over"),
            target: "_blank",
            flags: ["progressive"]
          });
          link.$button.attr("data-accountcreator-handover", "").on("mousedown keydown click", () => {
            link.setHref(this.surroundings.createAccountAddress());
          });
          link.$button.on("click", () => this.surroundings.handOver());
          this.$element.append(new OO.ui.MessageWidget({
            type: "warning",
            label: $("<div>").append($("<p>").text(msg("accountcreator-captcha-elsewhere")), link.$element)
          }).$element);
        }
      };
    }
  });

  // src/ui/shared/redirect-window.ts
  var LOOK, GRACE, RedirectWindow;
  var init_redirect_window = __esm({
    "src/ui/shared/redirect-window.ts"() {
      "use strict";
      LOOK = 500;
      GRACE = 1500;
      RedirectWindow = class {
        constructor(marks2) {
          this.marks = marks2;
          this.popup = null;
          this.stopListening = () => void 0;
        }
        visit(conversation, address) {
          const popup = window.open("", "_blank", "popup,width=640,height=720");
          this.popup = popup;
          if (popup) {
            popup.opener = null;
            popup.location.href = address.href;
          }
          conversation.redirected();
          this.stopListening();
          const stop = this.marks.listen((parameters) => {
            stop();
            void conversation.redirectReturned(parameters);
          });
          this.stopListening = stop;
          this.look(conversation, popup);
        }
        show() {
          var _a3;
          (_a3 = this.popup) == null ? void 0 : _a3.focus();
        }
        look(conversation, popup) {
          setTimeout(() => {
            if (popup !== this.popup) {
              return;
            }
            if (!popup || popup.closed) {
              setTimeout(() => conversation.redirectClosed(), GRACE);
            } else {
              this.look(conversation, popup);
            }
          }, LOOK);
        }
      };
    }
  });

  // src/ui/shared/deliberate-press.ts
  function isPressKey({ key }) {
    return key === "Enter" || key === " ";
  }
  function isInput({ key, target }) {
    return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || key === " " && target instanceof HTMLInputElement || target instanceof Element && target.closest(CELLS) !== null && target.closest(BUTTONS) === null;
  }
  var DEAD_TIME, BUTTONS, CELLS, DeliberatePress;
  var init_deliberate_press = __esm({
    "src/ui/shared/deliberate-press.ts"() {
      "use strict";
      DEAD_TIME = 500;
      BUTTONS = "button, a, [role=button], input[type=button], input[type=submit]";
      CELLS = "[role=gridcell]";
      DeliberatePress = class {
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
    }
  });

  // src/ui/shared/window-layer.ts
  function windowParent() {
    var _a3, _b2, _c;
    return (_c = (_b2 = (_a3 = OO.ui).getTeleportTarget) == null ? void 0 : _b2.call(_a3)) != null ? _c : document.body;
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
  var init_window_layer = __esm({
    "src/ui/shared/window-layer.ts"() {
      "use strict";
    }
  });

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
  var init_ask = __esm({
    "src/ui/shared/ask.ts"() {
      "use strict";
      init_deliberate_press();
      init_messages();
      init_window_layer();
    }
  });

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
  var FieldControl;
  var init_field_control = __esm({
    "src/ui/shared/field-control.ts"() {
      "use strict";
      init_declarations();
      init_outcome();
      init_wiki_html();
      FieldControl = class {
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
          var _a3;
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
            label: (_a3 = wikiLabel(field.label)) != null ? _a3 : field.name
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
          var _a3;
          (_a3 = this.control.widget) == null ? void 0 : _a3.setDisabled(disabled);
        }
        /** Keeps the focus, unlike setDisabled(), and takes nothing. */
        setReadOnly(readOnly) {
          var _a3;
          (_a3 = this.control.$input) == null ? void 0 : _a3.prop("readOnly", readOnly);
        }
        /** Has a text read out with the field, before what belongs to it anyway. */
        describeBy($text) {
          const { $input } = this.control;
          const [text] = $text.get();
          if ($input && text) {
            text.id = text.id || OO.ui.generateElementId();
            $input.attr("aria-describedby", (_2, ids) => [text.id, ids].join(" "));
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
        setRemark(remark3) {
          if (JSON.stringify(remark3) === JSON.stringify(this.remark) && typeof (remark3 == null ? void 0 : remark3.content) !== "object") {
            return;
          }
          this.remark = remark3;
          this.$remark.empty();
          if (remark3) {
            const { type, content } = remark3;
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
    }
  });

  // src/ui/shared/fields-view.ts
  function isBefore(one2, other) {
    var _a3, _b2;
    const siblings = Array.from((_b2 = (_a3 = one2.parentElement) == null ? void 0 : _a3.children) != null ? _b2 : []);
    return siblings.indexOf(one2) < siblings.indexOf(other);
  }
  var FieldsView;
  var init_fields_view = __esm({
    "src/ui/shared/fields-view.ts"() {
      "use strict";
      init_own();
      init_captcha();
      init_field_control();
      FieldsView = class {
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
          var _a3;
          const key = JSON.stringify([fields, captcha, challenge]);
          if (key === this.shown) {
            return false;
          }
          this.shown = key;
          const focused = this.focusedName();
          this.build(fields.filter(({ name: name2, type }) => name2 !== CAPTCHA_QUESTION && type !== "hidden"), captcha, challenge);
          if (focused !== null) {
            (_a3 = this.controls.get(focused)) == null ? void 0 : _a3.focus();
          }
          return true;
        }
        setValues(values, disabled) {
          this.controls.forEach((control, name2) => {
            var _a3;
            control.setValue((_a3 = own(values, name2)) != null ? _a3 : "");
            control.setDisabled(disabled);
          });
        }
        /** A new challenge is on its way: what would be typed now would be lost. */
        setRenewing(renewing) {
          var _a3, _b2;
          (_a3 = this.controls.get(CAPTCHA_ANSWER)) == null ? void 0 : _a3.setReadOnly(renewing);
          (_b2 = this.captcha) == null ? void 0 : _b2.$puzzle.toggleClass("accountcreator-captcha-renewing", renewing).attr("aria-busy", String(renewing));
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
          var _a3;
          const key = JSON.stringify([captcha, challenge]);
          if (((_a3 = this.captcha) == null ? void 0 : _a3.key) !== key) {
            this.captcha = { key, $puzzle: this.surroundings.puzzle(captcha) };
          }
          return this.captcha.$puzzle;
        }
        focusedName() {
          var _a3;
          const active = document.activeElement;
          return active instanceof HTMLInputElement && ((_a3 = this.$element[0]) == null ? void 0 : _a3.contains(active)) ? active.name : null;
        }
      };
    }
  });

  // src/ui/shared/notice-view.ts
  function sessionText(now) {
    var _a3;
    const me = (_a3 = mw.config.get("wgUserName")) != null ? _a3 : "";
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
  var NoticeView;
  var init_notice_view = __esm({
    "src/ui/shared/notice-view.ts"() {
      "use strict";
      init_codes();
      init_declarations();
      init_outcome();
      init_messages();
      init_wiki_html();
      NoticeView = class {
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
    }
  });

  // src/ui/shared/step-view.ts
  function leavingText({ existence }) {
    return existence === "yes" ? msg("accountcreator-close-step") : existence === "no" ? msg("accountcreator-close-step-none") : msg("accountcreator-close-step-maybe");
  }
  function leavingLabel({ existence }) {
    return existence === "no" ? msg("accountcreator-give-up") : msg("accountcreator-walk-away");
  }
  function nextLabel({ step, redirect }) {
    const { redirectTarget, requests } = step;
    if (redirectTarget !== null) {
      const address = safeAddress(redirectTarget);
      return !address ? null : redirect === "none" ? msg("accountcreator-redirect-go", address.host) : redirect === "away" ? msg("accountcreator-redirect-show") : msg("accountcreator-redirect-again");
    }
    const fields = requests.flatMap((request) => request.fields);
    const onlyButtons = fields.some(({ type }) => type === "button") && fields.every(({ type }) => type === "button" || type === "null" || type === "hidden");
    return onlyButtons ? null : msg("accountcreator-continue");
  }
  function metadataList({ requests }) {
    const $list = $("<dl>").addClass("accountcreator-metadata");
    for (const { metadata } of requests) {
      for (const [name2, value] of Object.entries(metadata)) {
        if (typeof value === "string" && value !== "") {
          $list.append($("<dt>").text(name2), $("<dd>").text(value));
        }
      }
    }
    return $list.children().length > 0 ? $list : $();
  }
  function redirectText(redirect) {
    switch (redirect) {
      case "none":
        return "";
      case "away":
        return msg("accountcreator-redirect-away");
      case "late":
        return msg("accountcreator-redirect-late");
      case "closed":
        return msg("accountcreator-redirect-closed");
      default:
        return never(redirect);
    }
  }
  var StepView;
  var init_step_view = __esm({
    "src/ui/shared/step-view.ts"() {
      "use strict";
      init_captcha();
      init_declarations();
      init_outcome();
      init_captcha_view();
      init_fields_view();
      init_messages();
      init_notice_view();
      init_safe_address();
      init_wiki_html();
      StepView = class {
        constructor(redirector) {
          this.redirector = redirector;
          this.$element = $("<div>").addClass("accountcreator-step");
          this.notice = new NoticeView({ askAgain: () => void 0, createAllTheSame: () => void 0 });
          this.$existence = $("<div>").attr("role", "status");
          this.$redirect = $("<div>").attr("role", "status");
          this.$metadata = $("<div>");
          this.$message = $("<div>").addClass("accountcreator-step-message").attr("tabindex", -1);
          this.conversation = null;
          this.stopObserving = () => void 0;
          this.shown = null;
          this.existenceShown = "";
          this.fields = new FieldsView({
            changed: (name2, value) => {
              var _a3;
              return (_a3 = this.conversation) == null ? void 0 : _a3.setValue(name2, value);
            },
            pressed: (name2) => {
              var _a3;
              void ((_a3 = this.conversation) == null ? void 0 : _a3.answer({ [name2]: true }));
            },
            showsHelp: () => true,
            puzzle: (captcha) => new CaptchaView(captcha, {
              another: () => void 0,
              answered: () => void 0,
              createAccountPage: () => Promise.resolve(""),
              createAccountAddress: () => mw.util.getUrl("Special:CreateAccount"),
              handOver: () => void 0
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
          this.$element.on("keydown", (event) => {
            var _a3;
            if (event.key === "Enter" && event.target instanceof HTMLInputElement && !((_a3 = event.originalEvent) == null ? void 0 : _a3.isComposing)) {
              event.preventDefault();
              this.next();
            }
          });
        }
        /** Shows this conversation from now on; null: none. To be called as often as one likes. */
        render(conversation) {
          if (conversation === this.conversation) {
            return;
          }
          this.stopObserving();
          this.conversation = conversation;
          this.shown = null;
          if (conversation) {
            this.$element.attr("data-accountcreator-outcome", "step");
            this.stopObserving = conversation.observe((state) => this.follow(conversation, state));
          } else {
            this.$element.removeAttr("data-accountcreator-outcome");
            this.$message.add(this.$metadata).empty();
            this.fields.render([], null, 0);
            this.notice.render(null, null);
          }
        }
        /** The button at the bottom. */
        next() {
          const { conversation } = this;
          if (!conversation || conversation.state.phase !== "open") {
            return;
          }
          const { step, redirect } = conversation.state;
          if (step.redirectTarget === null) {
            void conversation.answer();
          } else if (redirect === "away") {
            this.redirector.show();
          } else {
            const address = safeAddress(step.redirectTarget);
            if (address) {
              this.redirector.visit(conversation, address);
            }
          }
        }
        focus() {
          var _a3;
          const first = this.firstInput();
          if (first) {
            first.focus();
          } else if ((_a3 = this.conversation) == null ? void 0 : _a3.state.notice) {
            this.notice.$element.trigger("focus");
          } else {
            this.$message.trigger("focus");
          }
        }
        follow(conversation, state) {
          const { step, notice } = state;
          const before = this.shown;
          this.shown = { step, notice };
          if (step !== (before == null ? void 0 : before.step)) {
            this.build(step);
          }
          this.renderExistence(conversation);
          this.renderRedirect(state);
          this.fields.setValues(state.values, state.phase !== "open");
          this.renderNotice(notice);
          if (before && (step !== before.step || notice && notice !== before.notice) && this.$element.is(":visible")) {
            this.focus();
          }
        }
        firstInput() {
          var _a3, _b2;
          const { notice } = (_b2 = (_a3 = this.conversation) == null ? void 0 : _a3.state) != null ? _b2 : {};
          return (notice == null ? void 0 : notice.field) && this.fields.get(notice.field) || this.fields.all.find(({ field }) => field.type === "string" || field.type === "password");
        }
        build(step) {
          var _a3;
          this.$message.empty();
          if (step.redirectTarget !== null) {
            const address = safeAddress(step.redirectTarget);
            this.$message.text(address ? msg("accountcreator-redirect", address.host) : msg("accountcreator-redirect-unsafe", step.redirectTarget));
          } else if (isEmptyText(step.message)) {
            this.$message.text(msg("accountcreator-step-more"));
          } else {
            this.$message.append(wikiNodes(step.message));
          }
          this.$metadata.empty().append(step.redirectTarget === null ? metadataList(step) : $());
          const fields = step.redirectTarget === null ? step.requests.flatMap((request) => request.fields) : [];
          this.fields.render(fields, captchaOf(step.requests), 0);
          (_a3 = this.firstInput()) == null ? void 0 : _a3.describeBy(this.$message);
        }
        renderNotice(notice) {
          const name2 = this.notice.render(notice, null);
          this.fields.all.forEach((control) => control.setInvalid(control.field.name === name2));
        }
        renderExistence({ account: account2, state }) {
          const text = state.existence === "yes" ? msg("accountcreator-step-exists", account2.username) : "";
          if (text !== this.existenceShown) {
            this.existenceShown = text;
            this.$existence.empty();
            if (text !== "") {
              this.$existence.append(new OO.ui.MessageWidget({ type: "notice", label: text }).$element);
            }
          }
        }
        renderRedirect({ redirect }) {
          const text = redirectText(redirect);
          if (this.$redirect.text() !== text) {
            this.$redirect.text(text);
          }
        }
      };
    }
  });

  // src/ui/shared/step-screen.ts
  var StepScreen;
  var init_step_screen = __esm({
    "src/ui/shared/step-screen.ts"() {
      "use strict";
      init_ask();
      init_messages();
      init_step_view();
      StepScreen = class {
        constructor(conversation, redirector) {
          this.conversation = conversation;
          this.$element = $("<div>");
          this.size = "large";
          this.viewName = "step";
          this.step = new StepView(redirector);
          this.$element.append(this.step.$element);
        }
        get title() {
          return msg("accountcreator-title");
        }
        get status() {
          return this.conversation.state.phase === "finding" ? msg("accountcreator-settling") : "";
        }
        get buttons() {
          const { state } = this.conversation;
          const disabled = state.phase !== "open";
          const label = nextLabel(state);
          return [
            { action: "leave", label: leavingLabel(state), kind: "destructive", disabled },
            ...label === null ? [] : [{ action: "next", label, kind: "progressive", disabled }]
          ];
        }
        get closingQuestion() {
          const { state } = this.conversation;
          return state.phase === "ended" ? null : leavingText(state);
        }
        press(action) {
          const { conversation, step } = this;
          if (action === "next") {
            step.next();
          } else if (action === "leave") {
            void ask(leavingText(conversation.state), leavingLabel(conversation.state)).then(
              () => conversation.leave(),
              () => step.focus()
            );
          }
        }
        focus() {
          this.step.focus();
        }
        observe(changed) {
          this.step.render(this.conversation);
          const stop = this.conversation.observe(changed);
          return () => {
            stop();
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
    }
  });

  // src/app/steps-part.ts
  var steps_part_exports = {};
  __export(steps_part_exports, {
    makeStepsPart: () => makeStepsPart
  });
  function makeStepsPart(dependencies, marks2) {
    defineMessages(en_default);
    const redirector = new RedirectWindow(marks2);
    return {
      redirector,
      converse: (account2, step, onEnd) => Promise.resolve(
        new StepConversation(dependencies, account2, step, onEnd)
      ),
      screen: (conversation) => new StepScreen(conversation, redirector),
      puzzle: (captcha, surroundings) => new CaptchaView(captcha, surroundings).$element
    };
  }
  var init_steps_part = __esm({
    "src/app/steps-part.ts"() {
      "use strict";
      init_step_conversation();
      init_en();
      init_captcha_view();
      init_messages();
      init_redirect_window();
      init_step_screen();
    }
  });

  // src/accounts/list/row.ts
  function isListMode(mode) {
    return mode === "mail" || mode === "generate" || mode === "type";
  }
  function makeRow(id, line, request) {
    return {
      id,
      line,
      request: __spreadValues({ username: "", email: "", realname: "", password: "", reason: "", mode: null }, request),
      cleaned: {},
      extra: [],
      wiki: null,
      state: "unchecked",
      canonical: "",
      remarks: [],
      attempt: null,
      creation: null,
      overrides: [],
      passwordSource: "given"
    };
  }
  function outcomeOf2({ attempt }) {
    return attempt ? attempt.outcome : null;
  }
  function modeOf(row, listMode) {
    var _a3;
    return (_a3 = row.request.mode) != null ? _a3 : listMode;
  }
  function nameOf(row) {
    return row.canonical || row.request.username;
  }
  var init_row = __esm({
    "src/accounts/list/row.ts"() {
      "use strict";
    }
  });

  // src/accounts/list/create/attempt.ts
  function reopened(attempt) {
    return __spreadProps(__spreadValues({}, attempt), {
      status: "open",
      sentAt: attempt.lost ? attempt.sentAt : null,
      outcome: null,
      existence: null,
      account: null,
      turn: __spreadProps(__spreadValues({}, attempt.turn), { looking: null, disputed: null })
    });
  }
  var NEW_TURN, NEW_ATTEMPT;
  var init_attempt = __esm({
    "src/accounts/list/create/attempt.ts"() {
      "use strict";
      NEW_TURN = { losses: 0, patience: 0, silence: 0, looking: null, disputed: null };
      NEW_ATTEMPT = {
        status: "open",
        before: "ready",
        sentAt: null,
        lost: false,
        tries: 0,
        postponed: false,
        outcome: null,
        existence: null,
        account: null,
        turn: NEW_TURN
      };
    }
  });

  // src/accounts/list/keep/journal-format.ts
  function writeText(text, isKept) {
    return !isKept || isEmptyText(text) ? null : text.format === "html" ? text.html : [text.text];
  }
  function readText(text) {
    return text === null ? plainText("") : typeof text === "string" ? { format: "html", html: text } : plainText(text[0]);
  }
  function writeOutcome(outcome, withMessage) {
    switch (outcome == null ? void 0 : outcome.kind) {
      case "created":
        return ["c", outcome.by];
      case "refused": {
        const { code, message, stops, spent, field, ended } = outcome;
        return ["r", code, writeText(message, withMessage), stops, spent, field, ended];
      }
      case "step": {
        const { type, code, message } = outcome.step;
        return ["s", type, code, writeText(message, withMessage)];
      }
      case "unknown":
        return ["u", outcome.cause];
      case "sessionLost":
      case void 0:
        return null;
      default:
        return never(outcome);
    }
  }
  function readOutcome(written, account2) {
    if (written === null) {
      return null;
    }
    switch (written[0]) {
      case "c":
        return { kind: "created", username: account2 != null ? account2 : "", by: written[1] };
      case "r": {
        const [, code, message, stops, spent, field, ended] = written;
        return { kind: "refused", code, message: readText(message), stops, spent, retryAfter: null, field, ended };
      }
      case "s": {
        const [, type, code, message] = written;
        return { kind: "step", step: { type, code, message: readText(message), requests: [], redirectTarget: null } };
      }
      case "u":
        return { kind: "unknown", cause: written[1] };
      default:
        return never(written);
    }
  }
  function writeAttempt(attempt, withMessage) {
    return attempt && [
      STATUSES.indexOf(attempt.status),
      attempt.before,
      attempt.sentAt,
      attempt.lost,
      attempt.tries,
      attempt.postponed,
      attempt.existence,
      attempt.account,
      writeOutcome(attempt.outcome, withMessage)
    ];
  }
  function readAttempt(written) {
    if (written === null) {
      return null;
    }
    const [status, before, sentAt, lost, tries, postponed, existence, account2, outcome] = written;
    const known = STATUSES[status];
    if (known === void 0) {
      throw new Error("Written by another version");
    }
    const wasUnderWay = known === "sent";
    return __spreadProps(__spreadValues({}, NEW_ATTEMPT), {
      status: wasUnderWay ? "unknown" : known,
      before,
      sentAt,
      lost: lost || wasUnderWay,
      tries,
      postponed,
      existence: existence === "asking" ? "unknown" : existence,
      account: account2,
      outcome: readOutcome(outcome, account2)
    });
  }
  function writeRow(row, withMessage) {
    var _a3;
    const { username, email, realname, reason, mode, password } = row.request;
    const isDone = row.state === "created" || row.state === "already";
    return [
      STATES.indexOf(row.state),
      row.line,
      username,
      isDone ? "" : email,
      isDone ? "" : realname,
      reason,
      mode,
      row.canonical,
      row.overrides,
      ((_a3 = row.creation) == null ? void 0 : _a3.createdByMe) ? row.creation.at : null,
      password !== "" || row.passwordSource === "sheet",
      writeAttempt(row.attempt, withMessage)
    ];
  }
  function readRow(id, written) {
    const [
      state,
      line,
      username,
      email,
      realname,
      reason,
      mode,
      canonical,
      overrides,
      createdEarlier,
      hadPassword,
      attempt
    ] = written;
    return __spreadProps(__spreadValues({}, makeRow(id, line, { username, email, realname, reason, mode })), {
      state: stateAfterReload(STATES[state]),
      canonical,
      overrides: [...overrides],
      creation: createdEarlier === null ? null : { createdByMe: true, createdBy: "", at: createdEarlier },
      passwordSource: hadPassword ? "sheet" : "given",
      attempt: readAttempt(attempt)
    });
  }
  function stateAfterReload(state) {
    switch (state) {
      case void 0:
        throw new Error("Written by another version");
      case "creating":
        return "unknown";
      case "checking":
        return "unchecked";
      default:
        return state;
    }
  }
  var STATES, STATUSES;
  var init_journal_format = __esm({
    "src/accounts/list/keep/journal-format.ts"() {
      "use strict";
      init_declarations();
      init_outcome();
      init_attempt();
      init_row();
      STATES = [
        "unchecked",
        "checking",
        "ready",
        "warned",
        "rejected",
        "already",
        "creating",
        "created",
        "refused",
        "unfinished",
        "unknown",
        "skipped"
      ];
      STATUSES = [
        "open",
        "sent",
        "unknown",
        "created",
        "already",
        "refused",
        "unfinished"
      ];
    }
  });

  // src/accounts/list/keep/journal.ts
  var MESSAGES, Journal;
  var init_journal = __esm({
    "src/accounts/list/keep/journal.ts"() {
      "use strict";
      init_declarations();
      init_row();
      init_journal_format();
      init_run_key();
      MESSAGES = 1e6;
      Journal = class {
        /**
         * @param store
         * @param wiki What tells the wiki from others of the same origin
         * @param owner Of the runs that begin here, different for each page: a duplicated tab has a copy of the store
         */
        constructor(store, wiki2, owner = "") {
          this.store = store;
          this.wiki = wiki2;
          this.owner = owner;
          this.isKept = true;
          this.messages = 0;
        }
        /** False: something could not be kept since begin(). */
        get kept() {
          return this.isKept;
        }
        /** Keeps the list, in place of what was kept before. */
        begin(header, rows) {
          const ids = rows.map(({ id }) => id);
          this.isKept = true;
          this.messages = 0;
          this.removeOthers(/* @__PURE__ */ new Set([headerKey(this.wiki), ...ids.map((id) => this.rowKey(id))]));
          this.write(headerKey(this.wiki), [
            VERSION2,
            header.me,
            header.startedAt,
            header.mode,
            header.reason,
            ids,
            this.owner
          ]);
          for (const row of this.isKept ? rows : []) {
            this.note(row);
          }
          if (!this.isKept) {
            this.clear();
            this.isKept = false;
          }
        }
        /** Keeps a row as it is now. */
        note(row) {
          const outcome = outcomeOf2(row);
          const message = (outcome == null ? void 0 : outcome.kind) === "refused" && !isEmptyText(outcome.message) ? JSON.stringify(outcome.message).length : 0;
          this.messages += message;
          this.write(this.rowKey(row.id), writeRow(row, this.messages < MESSAGES));
        }
        /**
         * What is kept. A run of somebody else or of long ago is forgotten.
         *
         * @param me Who is logged in
         * @param now Milliseconds since 1970 on this machine
         */
        restore(me, now) {
          try {
            if (!hasRun(this.store, this.wiki, me, now)) {
              return { kind: "none" };
            }
            const header = this.store.get(headerKey(this.wiki));
            return header === null ? { kind: "none" } : this.read(JSON.parse(header));
          } catch (e4) {
            return { kind: "unreadable" };
          }
        }
        /** Forgets everything. */
        clear() {
          this.isKept = true;
          try {
            removeRun(this.store, this.wiki);
          } catch (e4) {
            this.isKept = false;
          }
        }
        rowKey(id) {
          return runPrefix(this.wiki) + id;
        }
        removeOthers(staying) {
          try {
            for (const key of this.store.keys()) {
              if (key.startsWith(runPrefix(this.wiki)) && !staying.has(key)) {
                this.store.remove(key);
              }
            }
          } catch (e4) {
            this.isKept = false;
          }
        }
        write(key, value) {
          try {
            const text = JSON.stringify(value);
            if (this.store.get(key) !== text) {
              this.store.set(key, text);
            }
          } catch (e4) {
            this.isKept = false;
          }
        }
        read(header) {
          if (!Array.isArray(header)) {
            return { kind: "unreadable" };
          }
          const [version, me, startedAt, mode, reason, ids, owner] = header;
          if (version !== VERSION2 || typeof reason !== "string") {
            return { kind: "unreadable" };
          }
          const rows = ids.map((id) => {
            var _a3;
            return readRow(id, JSON.parse((_a3 = this.store.get(this.rowKey(id))) != null ? _a3 : ""));
          });
          return { kind: "run", header: { me, mode, reason, startedAt }, rows, owner };
        }
      };
    }
  });

  // node_modules/papaparse/papaparse.min.js
  var require_papaparse_min = __commonJS({
    "node_modules/papaparse/papaparse.min.js"(exports, module) {
      ((e4, t2) => {
        "function" == typeof define && define.amd ? define([], t2) : "object" == typeof module && "undefined" != typeof exports ? module.exports = t2() : e4.Papa = t2();
      })(exports, function r2() {
        var n2 = "undefined" != typeof self ? self : "undefined" != typeof window ? window : void 0 !== n2 ? n2 : {};
        var s2 = !n2.document && !!n2.postMessage, a2 = n2.IS_PAPA_WORKER || false, o2 = {}, h2 = 0, w2 = {};
        function q(e4) {
          return 65279 === e4.charCodeAt(0) ? e4.slice(1) : e4;
        }
        function u2(e4) {
          this._handle = null, this._finished = false, this._completed = false, this._halted = false, this._input = null, this._baseIndex = 0, this._partialLine = "", this._rowCount = 0, this._start = 0, this._nextChunk = null, this.isFirstChunk = true, this._completeResults = { data: [], errors: [], meta: {} }, function(e5) {
            var t2 = E2(e5);
            t2.chunkSize = parseInt(t2.chunkSize), e5.step || e5.chunk || (t2.chunkSize = null);
            this._handle = new i5(t2), (this._handle.streamer = this)._config = t2;
          }.call(this, e4), this.parseChunk = function(t2, e5) {
            var i6 = parseInt(this._config.skipFirstNLines) || 0;
            if (this.isFirstChunk && 0 < i6) {
              let e6 = this._config.newline;
              e6 || (r3 = this._config.quoteChar || '"', e6 = this._handle.guessLineEndings(t2, r3)), t2 = [...t2.split(e6).slice(i6)].join(e6);
            }
            this.isFirstChunk && U(this._config.beforeFirstChunk) && void 0 !== (r3 = this._config.beforeFirstChunk(t2)) && (t2 = r3), this.isFirstChunk = false, this._halted = false;
            var i6 = this._partialLine + t2, r3 = (this._partialLine = "", this._handle.parse(i6, this._baseIndex, !this._finished));
            if (!this._handle.paused() && !this._handle.aborted()) {
              t2 = r3.meta.cursor, i6 = (this._finished || (this._partialLine = i6.substring(t2 - this._baseIndex), this._baseIndex = t2), r3 && r3.data && (this._rowCount += r3.data.length), this._finished || this._config.preview && this._rowCount >= this._config.preview);
              if (a2) n2.postMessage({ results: r3, workerId: w2.WORKER_ID, finished: i6 });
              else if (U(this._config.chunk) && !e5) {
                if (this._config.chunk(r3, this._handle), this._handle.paused() || this._handle.aborted()) return void (this._halted = true);
                this._completeResults = r3 = void 0;
              }
              return this._config.step || this._config.chunk || (this._completeResults.data = this._completeResults.data.concat(r3.data), this._completeResults.errors = this._completeResults.errors.concat(r3.errors), this._completeResults.meta = r3.meta), this._completed || !i6 || !U(this._config.complete) || r3 && r3.meta.aborted || (this._config.complete(this._completeResults, this._input), this._completed = true), i6 || r3 && r3.meta.paused || this._nextChunk(), r3;
            }
            this._halted = true;
          }, this._sendError = function(e5) {
            U(this._config.error) ? this._config.error(e5) : a2 && this._config.error && n2.postMessage({ workerId: w2.WORKER_ID, error: e5, finished: false });
          };
        }
        function d2(e4) {
          var r3;
          (e4 = e4 || {}).chunkSize || (e4.chunkSize = w2.RemoteChunkSize), u2.call(this, e4), this._nextChunk = s2 ? function() {
            this._readChunk(), this._chunkLoaded();
          } : function() {
            this._readChunk();
          }, this.stream = function(e5) {
            this._input = e5, this._nextChunk();
          }, this._readChunk = function() {
            if (this._finished) this._chunkLoaded();
            else {
              if (r3 = new XMLHttpRequest(), this._config.withCredentials && (r3.withCredentials = this._config.withCredentials), s2 || (r3.onload = m2(this._chunkLoaded, this), r3.onerror = m2(this._chunkError, this)), r3.ontimeout = m2(this._chunkTimeout, this), r3.open(this._config.downloadRequestBody ? "POST" : "GET", this._input, !s2), this._config.downloadTimeout && !s2 && (r3.timeout = this._config.downloadTimeout), this._config.downloadRequestHeaders) {
                var e5, t2 = this._config.downloadRequestHeaders;
                for (e5 in t2) r3.setRequestHeader(e5, t2[e5]);
              }
              var i6;
              this._config.chunkSize && (i6 = this._start + this._config.chunkSize - 1, r3.setRequestHeader("Range", "bytes=" + this._start + "-" + i6));
              try {
                r3.send(this._config.downloadRequestBody);
              } catch (e6) {
                this._chunkError(e6.message);
              }
              s2 && 0 === r3.status && this._chunkError();
            }
          }, this._chunkLoaded = function() {
            4 === r3.readyState && (r3.status < 200 || 400 <= r3.status ? this._chunkError() : (this._start += this._config.chunkSize || r3.responseText.length, this._finished = !this._config.chunkSize || this._start >= ((e5) => null !== (e5 = e5.getResponseHeader("Content-Range")) ? parseInt(e5.substring(e5.lastIndexOf("/") + 1)) : -1)(r3), this.parseChunk(r3.responseText)));
          }, this._chunkError = function(e5) {
            e5 = r3.statusText || e5;
            this._sendError(new Error(e5));
          }, this._chunkTimeout = function() {
            this._chunkError("Request timed out after " + this._config.downloadTimeout + "ms");
          };
        }
        function l2(e4) {
          (e4 = e4 || {}).chunkSize || (e4.chunkSize = w2.LocalChunkSize), u2.call(this, e4);
          var i6, r3, n3 = "undefined" != typeof FileReader;
          this.stream = function(e5) {
            this._input = e5, r3 = e5.slice || e5.webkitSlice || e5.mozSlice, n3 ? ((i6 = new FileReader()).onload = m2(this._chunkLoaded, this), i6.onerror = m2(this._chunkError, this)) : i6 = new FileReaderSync(), this._nextChunk();
          }, this._nextChunk = function() {
            this._finished || this._config.preview && !(this._rowCount < this._config.preview) || this._readChunk();
          }, this._readChunk = function() {
            var e5 = this._input, t2 = (this._config.chunkSize && (t2 = Math.min(this._start + this._config.chunkSize, this._input.size), e5 = r3.call(e5, this._start, t2)), i6.readAsText(e5, this._config.encoding));
            n3 || this._chunkLoaded({ target: { result: t2 } });
          }, this._chunkLoaded = function(e5) {
            this._start += this._config.chunkSize, this._finished = !this._config.chunkSize || this._start >= this._input.size, this.parseChunk(e5.target.result);
          }, this._chunkError = function() {
            this._sendError(i6.error);
          };
        }
        function f2(e4) {
          var i6;
          u2.call(this, e4 = e4 || {}), this.stream = function(e5) {
            return i6 = e5, this._nextChunk();
          }, this._nextChunk = function() {
            var e5, t2;
            if (!this._finished) return e5 = this._config.chunkSize, i6 = e5 ? (t2 = i6.substring(0, e5), i6.substring(e5)) : (t2 = i6, ""), this._finished = !i6, this.parseChunk(t2);
          };
        }
        function c2(e4) {
          u2.call(this, e4 = e4 || {});
          var t2 = [], i6 = true, r3 = false;
          this.pause = function() {
            u2.prototype.pause.apply(this, arguments), this._input.pause();
          }, this.resume = function() {
            u2.prototype.resume.apply(this, arguments), this._input.resume();
          }, this.stream = function(e5) {
            this._input = e5, this._input.on("data", this._streamData), this._input.on("end", this._streamEnd), this._input.on("error", this._streamError);
          }, this._checkIsFinished = function() {
            r3 && 1 === t2.length && (this._finished = true);
          }, this._nextChunk = function() {
            this._checkIsFinished(), t2.length ? this.parseChunk(t2.shift()) : i6 = true;
          }, this._streamData = m2(function(e5) {
            try {
              t2.push("string" == typeof e5 ? e5 : e5.toString(this._config.encoding)), i6 && (i6 = false, this._checkIsFinished(), this.parseChunk(t2.shift()));
            } catch (e6) {
              this._streamError(e6);
            }
          }, this), this._streamError = m2(function(e5) {
            this._streamCleanUp(), this._sendError(e5);
          }, this), this._streamEnd = m2(function() {
            this._streamCleanUp(), r3 = true, this._streamData("");
          }, this), this._streamCleanUp = m2(function() {
            this._input.removeListener("data", this._streamData), this._input.removeListener("end", this._streamEnd), this._input.removeListener("error", this._streamError);
          }, this);
        }
        function i5(m3) {
          var n3, s3, a3, t2, o3 = Math.pow(2, 53), h3 = -o3, u3 = /^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/, d3 = /^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/, i6 = this, r3 = 0, l3 = 0, f3 = false, e4 = false, c3 = [], p3 = { data: [], errors: [], meta: {} };
          function y2(e5) {
            return "greedy" === m3.skipEmptyLines ? "" === e5.join("").trim() : 1 === e5.length && 0 === e5[0].length;
          }
          function _3() {
            if (p3 && a3 && (k2("Delimiter", "UndetectableDelimiter", "Unable to auto-detect delimiting character; defaulted to '" + w2.DefaultDelimiter + "'"), a3 = false), m3.skipEmptyLines && (p3.data = p3.data.filter(function(e6) {
              return !y2(e6);
            })), g3()) {
              let t4 = function(e6) {
                c3.push(e6);
              };
              var t3 = t4;
              if (p3) if (Array.isArray(p3.data[0])) {
                for (var e5 = 0; g3() && e5 < p3.data.length; e5++) p3.data[e5].forEach(t4);
                p3.data.splice(0, 1);
              } else p3.data.forEach(t4);
            }
            function i7(e6, t4) {
              for (var i8 = m3.header ? {} : [], r5 = 0; r5 < e6.length; r5++) {
                var n4 = r5, s4 = e6[r5], s4 = ((e7, t5) => ((e8) => (m3.dynamicTypingFunction && void 0 === m3.dynamicTyping[e8] && (m3.dynamicTyping[e8] = m3.dynamicTypingFunction(e8)), true === (m3.dynamicTyping[e8] || m3.dynamicTyping)))(e7) ? "true" === t5 || "TRUE" === t5 || "false" !== t5 && "FALSE" !== t5 && (((e8) => {
                  if (u3.test(e8)) {
                    e8 = parseFloat(e8);
                    if (h3 < e8 && e8 < o3) return 1;
                  }
                })(t5) ? parseFloat(t5) : d3.test(t5) ? new Date(t5) : "" === t5 ? null : t5) : t5)(n4 = m3.header ? r5 >= c3.length ? "__parsed_extra" : c3[r5] : n4, s4 = m3.transform ? m3.transform(s4, n4) : s4);
                "__parsed_extra" === n4 ? (i8[n4] = i8[n4] || [], i8[n4].push(s4)) : i8[n4] = s4;
              }
              return m3.header && (r5 > c3.length ? k2("FieldMismatch", "TooManyFields", "Too many fields: expected " + c3.length + " fields but parsed " + r5, l3 + t4) : r5 < c3.length && k2("FieldMismatch", "TooFewFields", "Too few fields: expected " + c3.length + " fields but parsed " + r5, l3 + t4)), i8;
            }
            var r4;
            p3 && (m3.header || m3.dynamicTyping || m3.transform) && (r4 = 1, !p3.data.length || Array.isArray(p3.data[0]) ? (p3.data = p3.data.map(i7), r4 = p3.data.length) : p3.data = i7(p3.data, 0), m3.header && p3.meta && (p3.meta.fields = c3), l3 += r4);
          }
          function g3() {
            return m3.header && 0 === c3.length;
          }
          function k2(e5, t3, i7, r4) {
            e5 = { type: e5, code: t3, message: i7 };
            void 0 !== r4 && (e5.row = r4), p3.errors.push(e5);
          }
          U(m3.step) && (t2 = m3.step, m3.step = function(e5) {
            p3 = e5, g3() ? _3() : (_3(), 0 !== p3.data.length && (r3 += e5.data.length, m3.preview && r3 > m3.preview ? s3.abort() : (p3.data = p3.data[0], t2(p3, i6))));
          }), this.parse = function(e5, t3, i7) {
            var r4 = m3.quoteChar || '"', r4 = (m3.newline || (m3.newline = this.guessLineEndings(e5, r4)), a3 = false, m3.delimiter ? U(m3.delimiter) && (m3.delimiter = m3.delimiter(e5), p3.meta.delimiter = m3.delimiter) : ((r4 = ((e6, t4, i8, r5, n4) => {
              var s4, a4, o4, h4;
              n4 = n4 || [",", "	", "|", ";", w2.RECORD_SEP, w2.UNIT_SEP];
              for (var u4 = 0; u4 < n4.length; u4++) {
                for (var d4, l4 = n4[u4], f4 = 0, c4 = 0, p4 = 0, _4 = (o4 = void 0, new b3({ comments: r5, delimiter: l4, newline: t4, preview: 10 }).parse(e6)), g4 = 0; g4 < _4.data.length; g4++) i8 && y2(_4.data[g4]) ? p4++ : (d4 = _4.data[g4].length, c4 += d4, void 0 === o4 ? o4 = d4 : 0 < d4 && (f4 += Math.abs(d4 - o4), o4 = d4));
                0 < _4.data.length && (c4 /= _4.data.length - p4), 1.99 < c4 && (void 0 === a4 || f4 < a4 || f4 === a4 && h4 < c4) && (a4 = f4, s4 = l4, h4 = c4);
              }
              return { successful: !!(m3.delimiter = s4), bestDelimiter: s4 };
            })(e5, m3.newline, m3.skipEmptyLines, m3.comments, m3.delimitersToGuess)).successful ? m3.delimiter = r4.bestDelimiter : (a3 = true, m3.delimiter = w2.DefaultDelimiter), p3.meta.delimiter = m3.delimiter), E2(m3));
            return r4.header = g3(), m3.preview && m3.header && r4.preview++, n3 = e5, s3 = new b3(r4), p3 = s3.parse(n3, t3, i7), _3(), f3 ? { meta: { paused: true } } : p3 || { meta: { paused: false } };
          }, this.paused = function() {
            return f3;
          }, this.pause = function() {
            f3 = true, s3.abort(), n3 = U(m3.chunk) ? "" : n3.substring(s3.getCharIndex());
          }, this.resume = function() {
            i6.streamer._halted ? (f3 = false, i6.streamer.parseChunk(n3, true)) : setTimeout(i6.resume, 3);
          }, this.aborted = function() {
            return e4;
          }, this.abort = function() {
            e4 = true, s3.abort(), p3.meta.aborted = true, U(m3.complete) && m3.complete(p3), n3 = "";
          }, this.guessLineEndings = function(e5, t3) {
            e5 = e5.substring(0, 1048576);
            var t3 = new RegExp(P2(t3) + "([^]*?)" + P2(t3), "gm"), i7 = (e5 = e5.replace(t3, "")).split("\r"), t3 = e5.split("\n"), e5 = 1 < t3.length && t3[0].length < i7[0].length;
            if (1 === i7.length || e5) return "\n";
            for (var r4 = 0, n4 = 0; n4 < i7.length; n4++) "\n" === i7[n4][0] && r4++;
            return r4 >= i7.length / 2 ? "\r\n" : "\r";
          };
        }
        function P2(e4) {
          return e4.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
        }
        function b3(C2) {
          var S2 = (C2 = C2 || {}).delimiter, O = C2.newline, x3 = C2.comments, T2 = C2.step, I2 = C2.preview, A2 = C2.fastMode, D2 = null, L2 = false, F = null == C2.quoteChar ? '"' : C2.quoteChar, z2 = F;
          if (void 0 !== C2.escapeChar && (z2 = C2.escapeChar), ("string" != typeof S2 || -1 < w2.BAD_DELIMITERS.indexOf(S2)) && (S2 = ","), x3 === S2) throw new Error("Comment character same as delimiter");
          true === x3 ? x3 = "#" : ("string" != typeof x3 || -1 < w2.BAD_DELIMITERS.indexOf(x3)) && (x3 = false), "\n" !== O && "\r" !== O && "\r\n" !== O && (O = "\n");
          var M2 = 0, j = false;
          this.parse = function(i6, t2, r3) {
            if ("string" != typeof i6) throw new Error("Input must be a string");
            var n3 = i6.length, e4 = S2.length, s3 = O.length, a3 = x3.length, o3 = U(T2), h3 = [], u3 = [], d3 = [], l3 = M2 = 0;
            if (!i6) return v2();
            if (A2 || false !== A2 && -1 === i6.indexOf(F)) {
              for (var f3 = i6.split(O), c3 = 0; c3 < f3.length; c3++) {
                if (d3 = f3[c3], M2 += d3.length, c3 !== f3.length - 1) M2 += O.length;
                else if (r3) return v2();
                if (!x3 || d3.substring(0, a3) !== x3) {
                  if (o3) {
                    if (h3 = [], k2(d3.split(S2)), R2(), j) return v2();
                  } else k2(d3.split(S2));
                  if (I2 && I2 <= c3) return h3 = h3.slice(0, I2), v2(true);
                }
              }
              return v2();
            }
            for (var p3 = i6.indexOf(S2, M2), _3 = i6.indexOf(O, M2), g3 = new RegExp(P2(z2) + P2(F), "g"), m3 = i6.indexOf(F, M2); ; ) if (i6[M2] === F) for (m3 = M2, M2++; ; ) {
              if (-1 === (m3 = i6.indexOf(F, m3 + 1))) return r3 || u3.push({ type: "Quotes", code: "MissingQuotes", message: "Quoted field unterminated", row: h3.length, index: M2 }), b5();
              if (m3 === n3 - 1) return b5(i6.substring(M2, m3).replace(g3, F));
              if (F === z2 && i6[m3 + 1] === z2) m3++;
              else if (F === z2 || 0 === m3 || i6[m3 - 1] !== z2) {
                -1 !== p3 && p3 < m3 + 1 && (p3 = i6.indexOf(S2, m3 + 1));
                var y2 = w3(-1 === (_3 = -1 !== _3 && _3 < m3 + 1 ? i6.indexOf(O, m3 + 1) : _3) ? p3 : Math.min(p3, _3));
                if (i6.substr(m3 + 1 + y2, e4) === S2) {
                  d3.push(i6.substring(M2, m3).replace(g3, F)), i6[M2 = m3 + 1 + y2 + e4] !== F && (m3 = i6.indexOf(F, M2)), -1 !== p3 && p3 < M2 && (p3 = i6.indexOf(S2, M2)), -1 !== _3 && _3 < M2 && (_3 = i6.indexOf(O, M2));
                  break;
                }
                y2 = w3(_3);
                if (i6.substring(m3 + 1 + y2, m3 + 1 + y2 + s3) === O) {
                  if (d3.push(i6.substring(M2, m3).replace(g3, F)), E3(m3 + 1 + y2 + s3), -1 !== p3 && p3 < M2 && (p3 = i6.indexOf(S2, M2)), m3 = i6.indexOf(F, M2), o3 && (R2(), j)) return v2();
                  if (I2 && h3.length >= I2) return v2(true);
                  break;
                }
                u3.push({ type: "Quotes", code: "InvalidQuotes", message: "Trailing quote on quoted field is malformed", row: h3.length, index: M2 }), m3++;
              }
            }
            else if (x3 && 0 === d3.length && i6.substring(M2, M2 + a3) === x3) {
              if (-1 === _3) return v2();
              M2 = _3 + s3, _3 = i6.indexOf(O, M2), -1 !== p3 && p3 < M2 && (p3 = i6.indexOf(S2, M2));
            } else if (-1 !== p3 && (p3 < _3 || -1 === _3)) d3.push(i6.substring(M2, p3)), M2 = p3 + e4, p3 = i6.indexOf(S2, M2);
            else {
              if (-1 === _3) break;
              if (d3.push(i6.substring(M2, _3)), E3(_3 + s3), o3 && (R2(), j)) return v2();
              if (I2 && h3.length >= I2) return v2(true);
            }
            return b5();
            function k2(e5) {
              h3.push(e5), l3 = M2;
            }
            function w3(e5) {
              var t3 = 0;
              return t3 = -1 !== e5 && (e5 = i6.substring(m3 + 1, e5)) && "" === e5.trim() ? e5.length : t3;
            }
            function b5(e5) {
              return r3 || (void 0 === e5 && (e5 = i6.substring(M2)), d3.push(e5), M2 = n3, k2(d3), o3 && R2()), v2();
            }
            function E3(e5) {
              M2 = e5, k2(d3), d3 = [], _3 = i6.indexOf(O, M2);
            }
            function v2(e5) {
              if (C2.header && !t2 && h3.length && !L2) {
                var s4 = h3[0], a4 = /* @__PURE__ */ Object.create(null), o4 = new Set(s4);
                let n4 = false;
                for (let r4 = 0; r4 < s4.length; r4++) {
                  let i7 = q(s4[r4]);
                  if (a4[i7 = U(C2.transformHeader) ? C2.transformHeader(i7, r4) : i7]) {
                    let e6, t3 = a4[i7];
                    for (; e6 = i7 + "_" + t3, t3++, o4.has(e6); ) ;
                    o4.add(e6), s4[r4] = e6, a4[i7]++, n4 = true, (D2 = null === D2 ? {} : D2)[e6] = i7;
                  } else a4[i7] = 1, s4[r4] = i7;
                  o4.add(i7);
                }
                n4 && console.warn("Duplicate headers found and renamed."), L2 = true;
              }
              return { data: h3, errors: u3, meta: { delimiter: S2, linebreak: O, aborted: j, truncated: !!e5, cursor: l3 + (t2 || 0), renamedHeaders: D2 } };
            }
            function R2() {
              T2(v2()), h3 = [], u3 = [];
            }
          }, this.abort = function() {
            j = true;
          }, this.getCharIndex = function() {
            return M2;
          };
        }
        function p2(e4) {
          var t2 = e4.data, i6 = o2[t2.workerId], r3 = false;
          if (t2.error) i6.userError(t2.error, t2.file);
          else if (t2.results && t2.results.data) {
            var n3 = { abort: function() {
              r3 = true, _2(t2.workerId, { data: [], errors: [], meta: { aborted: true } });
            }, pause: g2, resume: g2 };
            if (U(i6.userStep)) {
              for (var s3 = 0; s3 < t2.results.data.length && (i6.userStep({ data: t2.results.data[s3], errors: t2.results.errors, meta: t2.results.meta }, n3), !r3); s3++) ;
              delete t2.results;
            } else U(i6.userChunk) && (i6.userChunk(t2.results, n3, t2.file), delete t2.results);
          }
          t2.finished && !r3 && _2(t2.workerId, t2.results);
        }
        function _2(e4, t2) {
          var i6 = o2[e4];
          U(i6.userComplete) && i6.userComplete(t2), i6.terminate(), delete o2[e4];
        }
        function g2() {
          throw new Error("Not implemented.");
        }
        function E2(e4) {
          if ("object" != typeof e4 || null === e4) return e4;
          var t2, i6 = Array.isArray(e4) ? [] : {};
          for (t2 in e4) i6[t2] = E2(e4[t2]);
          return i6;
        }
        function m2(e4, t2) {
          return function() {
            e4.apply(t2, arguments);
          };
        }
        function U(e4) {
          return "function" == typeof e4;
        }
        return w2.parse = function(e4, t2) {
          var i6 = (t2 = t2 || {}).dynamicTyping || false;
          U(i6) && (t2.dynamicTypingFunction = i6, i6 = {});
          if (t2.dynamicTyping = i6, t2.transform = !!U(t2.transform) && t2.transform, void 0 !== t2.downloadTimeout) {
            var i6 = parseInt(t2.downloadTimeout);
            if (isNaN(i6)) throw new Error("Config downloadTimeout value (" + t2.downloadTimeout + ") not parsable by parseInt(val).");
            t2.downloadTimeout = i6;
          }
          if (!t2.worker || !w2.WORKERS_SUPPORTED) return i6 = null, w2.NODE_STREAM_INPUT, "string" == typeof e4 ? (e4 = q(e4), i6 = new (t2.download ? d2 : f2)(t2)) : true === e4.readable && U(e4.read) && U(e4.on) ? i6 = new c2(t2) : (n2.File && e4 instanceof File || e4 instanceof Object) && (i6 = new l2(t2)), i6.stream(e4);
          (i6 = (() => {
            var e5;
            return !!w2.WORKERS_SUPPORTED && (e5 = (() => {
              var e6 = n2.URL || n2.webkitURL || null, t3 = r2.toString();
              return w2.BLOB_URL || (w2.BLOB_URL = e6.createObjectURL(new Blob(["var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ", "(", t3, ")();"], { type: "text/javascript" })));
            })(), (e5 = new n2.Worker(e5)).onmessage = p2, e5.id = h2++, o2[e5.id] = e5);
          })()).userStep = t2.step, i6.userChunk = t2.chunk, i6.userComplete = t2.complete, i6.userError = t2.error, t2.step = U(t2.step), t2.chunk = U(t2.chunk), t2.complete = U(t2.complete), t2.error = U(t2.error), delete t2.worker, i6.postMessage({ input: e4, config: t2, workerId: i6.id });
        }, w2.unparse = function(e4, t2) {
          var s3 = false, g3 = true, m3 = ",", y2 = "\r\n", a3 = '"', o3 = a3 + a3, i6 = false, r3 = null, h3 = false, u3 = ((() => {
            if ("object" == typeof t2) {
              if ("string" != typeof t2.delimiter || w2.BAD_DELIMITERS.filter(function(e5) {
                return -1 !== t2.delimiter.indexOf(e5);
              }).length || (m3 = t2.delimiter), "boolean" != typeof t2.quotes && "function" != typeof t2.quotes && !Array.isArray(t2.quotes) || (s3 = t2.quotes), "boolean" != typeof t2.skipEmptyLines && "string" != typeof t2.skipEmptyLines || (i6 = t2.skipEmptyLines), "string" == typeof t2.newline && (y2 = t2.newline), "string" == typeof t2.quoteChar && (a3 = t2.quoteChar, o3 = a3 + a3), "boolean" == typeof t2.header && (g3 = t2.header), Array.isArray(t2.columns)) {
                if (0 === t2.columns.length) throw new Error("Option columns is empty");
                r3 = t2.columns;
              }
              void 0 !== t2.escapeChar && (o3 = t2.escapeChar + a3), t2.escapeFormulae instanceof RegExp ? h3 = t2.escapeFormulae : "boolean" == typeof t2.escapeFormulae && t2.escapeFormulae && (h3 = /^[=+\-@\t\r].*$/);
            }
          })(), new RegExp(P2(a3), "g"));
          "string" == typeof e4 && (e4 = JSON.parse(e4));
          if (Array.isArray(e4)) {
            if (!e4.length) return n3(r3, e4, i6);
            if (Array.isArray(e4[0])) return n3(null, e4, i6);
            if ("object" == typeof e4[0]) return n3(r3 || Object.keys(e4[0]), e4, i6);
          } else if ("object" == typeof e4) return "string" == typeof e4.data && (e4.data = JSON.parse(e4.data)), Array.isArray(e4.data) && (e4.fields || (e4.fields = e4.meta && e4.meta.fields || r3), e4.fields || (e4.fields = Array.isArray(e4.data[0]) ? e4.fields : "object" == typeof e4.data[0] ? Object.keys(e4.data[0]) : []), Array.isArray(e4.data[0]) || "object" == typeof e4.data[0] || (e4.data = [e4.data])), n3(e4.fields || [], e4.data || [], i6);
          throw new Error("Unable to serialize unrecognized input");
          function n3(e5, t3, i7) {
            var r4 = "", n4 = ("string" == typeof e5 && (e5 = JSON.parse(e5)), "string" == typeof t3 && (t3 = JSON.parse(t3)), Array.isArray(e5) && 0 < e5.length), s4 = !Array.isArray(t3[0]);
            if (n4 && g3) {
              for (var a4 = 0; a4 < e5.length; a4++) 0 < a4 && (r4 += m3), r4 += k2(e5[a4], a4);
              0 < t3.length && (r4 += y2);
            }
            for (var o4 = 0; o4 < t3.length; o4++) {
              var h4 = (n4 ? e5 : t3[o4]).length, u4 = false, d3 = n4 ? 0 === Object.keys(t3[o4]).length : 0 === t3[o4].length;
              if (i7 && !n4 && (u4 = "greedy" === i7 ? "" === t3[o4].join("").trim() : 1 === t3[o4].length && (null == t3[o4][0] || 0 === t3[o4][0].length)), "greedy" === i7 && n4) {
                for (var l3 = [], f3 = 0; f3 < h4; f3++) {
                  var c3 = s4 ? e5[f3] : f3;
                  l3.push(t3[o4][c3]);
                }
                u4 = "" === l3.join("").trim();
              }
              if (!u4) {
                for (var p3 = 0; p3 < h4; p3++) {
                  0 < p3 && !d3 && (r4 += m3);
                  var _3 = n4 && s4 ? e5[p3] : p3;
                  r4 += k2(t3[o4][_3], p3);
                }
                o4 < t3.length - 1 && (!i7 || 0 < h4 && !d3) && (r4 += y2);
              }
            }
            return r4;
          }
          function k2(e5, t3) {
            var i7, r4, n4;
            return null == e5 ? "" : e5.constructor === Date ? isNaN(e5.getTime()) ? "" : e5.toISOString() : (n4 = false, i7 = e5.toString(), h3 && "number" != typeof e5 && "bigint" != typeof e5 && "boolean" != typeof e5 && h3.test(i7) && (e5 = i7 = "'" + i7, n4 = true), r4 = i7.replace(u3, o3), (n4 = n4 || true === s3 || "function" == typeof s3 && s3(e5, t3) || Array.isArray(s3) && s3[t3] || ((e6, t4) => {
              for (var i8 = 0; i8 < t4.length; i8++) if (-1 < e6.indexOf(t4[i8])) return true;
              return false;
            })(r4, w2.BAD_DELIMITERS) || -1 < r4.indexOf(m3) || -1 < i7.indexOf(a3) || " " === r4.charAt(0) || " " === r4.charAt(r4.length - 1)) ? a3 + r4 + a3 : r4);
          }
        }, w2.RECORD_SEP = String.fromCharCode(30), w2.UNIT_SEP = String.fromCharCode(31), w2.BYTE_ORDER_MARK = "\uFEFF", w2.BAD_DELIMITERS = ["\r", "\n", '"', w2.BYTE_ORDER_MARK], w2.WORKERS_SUPPORTED = !s2 && !!n2.Worker, w2.NODE_STREAM_INPUT = 1, w2.LocalChunkSize = 10485760, w2.RemoteChunkSize = 5242880, w2.DefaultDelimiter = ",", w2.Parser = b3, w2.ParserHandle = i5, w2.NetworkStreamer = d2, w2.FileStreamer = l2, w2.StringStreamer = f2, w2.ReadableStreamStreamer = c2, a2 && (n2.onmessage = function(e4) {
          e4 = e4.data;
          void 0 === w2.WORKER_ID && e4 && (w2.WORKER_ID = e4.workerId);
          "string" == typeof e4.input ? n2.postMessage({ workerId: w2.WORKER_ID, results: w2.parse(e4.input, e4.config), finished: true }) : (n2.File && e4.input instanceof File || e4.input instanceof Object) && (e4 = w2.parse(e4.input, e4.config)) && n2.postMessage({ workerId: w2.WORKER_ID, results: e4, finished: true });
        }), (d2.prototype = Object.create(u2.prototype)).constructor = d2, (l2.prototype = Object.create(u2.prototype)).constructor = l2, (f2.prototype = Object.create(f2.prototype)).constructor = f2, (c2.prototype = Object.create(u2.prototype)).constructor = c2, w2;
      });
    }
  });

  // src/accounts/list/read/plain-text.ts
  function entity(whole, decimal, hex, name2) {
    var _a3, _b2, _c;
    if (name2 !== void 0) {
      const [, letter = "", mark = ""] = (_a3 = /^([a-z])([a-z]+)$/i.exec(name2)) != null ? _a3 : [];
      const combining = MARKS.get(mark);
      return (_c = (_b2 = NAMED.get(name2)) != null ? _b2 : LETTERS.get(name2)) != null ? _c : combining ? (letter + combining).normalize() : whole;
    }
    const code = decimal !== void 0 ? Number(decimal) : parseInt(hex != null ? hex : "", 16);
    return code > 31 && code < 1114112 && (code < 55296 || code > 57343) ? String.fromCodePoint(code) : whole;
  }
  function decodeEntities(text) {
    return text.includes("&") ? text.replace(ENTITY, entity) : text;
  }
  function canonicalSpaces(text) {
    return text.replace(/[\s_]+/gu, " ").trim();
  }
  function asciiDigits(text) {
    if (!OTHER_DIGIT.test(text)) {
      return text;
    }
    return text.replace(DIGIT, (digit) => {
      var _a3;
      let zero = (_a3 = digit.codePointAt(0)) != null ? _a3 : 0;
      const own2 = zero;
      while (own2 - zero < 9 && ANY_DIGIT.test(String.fromCodePoint(zero - 1))) {
        zero--;
      }
      return String(own2 - zero);
    });
  }
  function isBlank(text) {
    return text.trim() === "";
  }
  var ENTITY, NAMED, MARKS, LETTERS, DIGIT, OTHER_DIGIT, ANY_DIGIT;
  var init_plain_text = __esm({
    "src/accounts/list/read/plain-text.ts"() {
      "use strict";
      init_unicode_pattern();
      ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;
      NAMED = new Map(Object.entries({
        amp: "&",
        lt: "<",
        gt: ">",
        quot: '"',
        apos: "'",
        nbsp: " ",
        ndash: "–",
        mdash: "—",
        middot: "·",
        bull: "•",
        lrm: "",
        rlm: "",
        zwj: "",
        zwnj: "",
        shy: "",
        rsquo: "’",
        lsquo: "‘",
        ldquo: "“",
        rdquo: "”",
        hellip: "…",
        szlig: "ß"
      }));
      MARKS = new Map(Object.entries({
        grave: "̀",
        acute: "́",
        circ: "̂",
        tilde: "̃",
        uml: "̈",
        ring: "̊",
        cedil: "̧",
        caron: "̌"
      }));
      LETTERS = new Map(Object.entries({
        aelig: "æ",
        AElig: "Æ",
        oslash: "ø",
        Oslash: "Ø",
        eth: "ð",
        ETH: "Ð",
        thorn: "þ",
        THORN: "Þ",
        oelig: "œ",
        OElig: "Œ"
      }));
      DIGIT = unicodePattern(String.raw`\p{Nd}`, "g");
      OTHER_DIGIT = unicodePattern(String.raw`[^\P{Nd}\d]`);
      ANY_DIGIT = unicodePattern(String.raw`\p{Nd}`);
    }
  });

  // src/accounts/list/read/cell-kinds.ts
  function isPlaceholder(cell2) {
    const plain2 = cell2.trim().toLowerCase();
    return placeholders.has(plain2) || plain2.length < 4 && MARK.test(plain2) && plain2 !== "";
  }
  function isPlaceholderLine(line) {
    const plain2 = line.trim().toLowerCase();
    return isPlaceholder(line) && (plain2.length > 3 || !LETTER.test(plain2) || plain2.includes("/") || /^t[bd]./.test(plain2));
  }
  function isEmail(cell2) {
    return cell2.length > 2 && cell2.length < 330 && /[@＠]/.test(cell2) && emailProblem(cleanEmail(cell2)) === null;
  }
  function isDate(text) {
    var _a3, _b2;
    if (!/\d/.test(text) || text.length > 60) {
      return false;
    }
    const words3 = (_a3 = text.match(/[^\s\d.,:/()+-]+/gu)) != null ? _a3 : [];
    if (FULL_DATE.test(text) || /^\d{4}-?W?\d{2}/.test(text)) {
      return words3.length < 6;
    }
    const numbers = (_b2 = text.match(/\d+/g)) != null ? _b2 : [];
    return CLOCK.test(text) && words3.length < 5 && numbers.length > 2 || YEAR_AND_DAY.test(text) && numbers.length > 1 && words3.length < 4 && words3.length > 0 || /^\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s?[-–]\s?\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?)?$/i.test(text);
  }
  function looksLikeRealName(cell2) {
    const text = cell2.trim();
    return text.length < 60 && NAME_WORDS.test(text);
  }
  function isIdeographic(cell2) {
    return IDEOGRAPHS.test(cell2.trim());
  }
  function cellKind(cell2, titles) {
    const text = cell2.trim();
    if (text === "") {
      return "blank";
    }
    if (text.length > 200) {
      return "text";
    }
    const plain2 = text.toLowerCase();
    if (answers.has(plain2) || placeholders.has(plain2)) {
      return "answer";
    }
    if (isEmail(text)) {
      return "email";
    }
    if (/\[\[|\{\{/.test(text) || titles.personIn(text, false) !== null) {
      return "person";
    }
    if (/^https?:\/\//i.test(text) || /^www\./i.test(text)) {
      return titles.personAt(text) === null ? "url" : "person";
    }
    const digits2 = asciiDigits(text);
    if (!LETTER.test(digits2)) {
      const count2 = digits2.replace(/\D/g, "").length;
      return count2 === 0 ? "answer" : isDate(digits2) ? "date" : count2 > 6 && /^[+(0]/.test(digits2) && /^[\d\s()+./-]+$/.test(digits2) ? "phone" : "number";
    }
    if (isDate(digits2)) {
      return "date";
    }
    if (CODE.test(digits2)) {
      return "code";
    }
    const words3 = text.split(/\s+/u);
    return words3.length === 1 ? "word" : words3.length > 5 || /[.!?。！？]\s+\S+\s+\S|[!?？]$/.test(text) ? "text" : "words";
  }
  function isWordy(cell2) {
    return !isBlank(cell2) && LETTER.test(cell2) && !isEmail(cell2);
  }
  var PLACEHOLDERS, ANSWERS, placeholders, answers, LETTER, MARK, NAME_WORDS, IDEOGRAPHS, CODE, CLOCK, FULL_DATE, YEAR_AND_DAY;
  var init_cell_kinds = __esm({
    "src/accounts/list/read/cell-kinds.ts"() {
      "use strict";
      init_email();
      init_unicode_pattern();
      init_plain_text();
      PLACEHOLDERS = "none|no|n/a|n.a.|na|nil|null|nan|undefined|unknown|anonymous|-|–|—|--|---|.|/|?|keine|keiner|kein|nein|aucun|aucune|non|ninguno|ninguna|nenhum|nenhuma|nessuno|nessuna|geen|ingen|ingenting|žádný|žádná|nemám|brak|nie|nie mam|yok|ei ole|nincs|нет|немає|нема|няма|لا يوجد|لا|אין|לא|ندارد|なし|無し|無|无|没有|沒有|없음|없다|không|không có|tidak ada|ไม่มี|tba|tbd";
      ANSWERS = "yes|y|ja|j|oui|sí|si|sim|да|так|ano|evet|tak|nie|não|nao|nej|nee|ne|igen|nem|kyllä|joo|ei|hayır|jah|jā|nē|taip|da|nu|ναι|όχι|예|네|아니요|아니오|はい|いいえ|是|否|有|نعم|כן|بله|خیر|हाँ|नहीं|có|ya|tidak|true|false|ok|maybe|vielleicht|peut-être|quizás|talvez|vielleicht";
      placeholders = new Set(PLACEHOLDERS.split("|"));
      answers = new Set(ANSWERS.split("|"));
      LETTER = unicodePattern(String.raw`\p{L}`);
      MARK = unicodePattern(String.raw`^[^\p{L}\p{N}\p{So}]+$`);
      NAME_WORDS = unicodePattern(String.raw`^\p{L}[\p{L}\p{M}.'’ʼ‘-]*(?:,?\s+[\p{L}\p{M}(][\p{L}\p{M}.'’ʼ‘()-]*){1,4}$`);
      IDEOGRAPHS = unicodePattern(String.raw`^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]+$`);
      CODE = /^[a-z]{0,4}[-_/]?\d[\d-/]{2,}[a-z]?$|^[a-z]\d{1,3}$/i;
      CLOCK = /\d{1,2}[:.]\d{2}/;
      FULL_DATE = /\d{1,4}\s?[./年년-]\s?\d{1,2}\s?[./月월-]\s?\d{1,4}/;
      YEAR_AND_DAY = /(?:\D|^)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
    }
  });

  // src/accounts/list/read/sheet.ts
  function isSheet(headings) {
    return headings.length > 1 && headings.some((cell2) => cell2.trim() === SHEET_MARK) && !headings.some(isEmail);
  }
  function ownColumns(known) {
    const own2 = [SHEET_COLUMNS, RESULT_COLUMNS].find((columns) => known.length === columns.length && columns.every((meaning, index) => known[index] === "unused" || known[index] === meaning || meaning === "unused"));
    return own2 ? [...own2] : null;
  }
  var SHEET_COLUMNS, RESULT_COLUMNS, SHEET_MARK;
  var init_sheet = __esm({
    "src/accounts/list/read/sheet.ts"() {
      "use strict";
      init_cell_kinds();
      SHEET_COLUMNS = [
        "username",
        "email",
        "realname",
        "password",
        "reason",
        "mode",
        "unused"
      ];
      RESULT_COLUMNS = ["unused", "username", "email", "unused", "unused"];
      SHEET_MARK = "AccountCreator";
    }
  });

  // src/accounts/list/formula.ts
  function placesOf(cell2) {
    const places2 = [];
    let isFormula = false;
    for (let index = cell2.length - 1; index >= 0; index--) {
      const character = cell2.charAt(index);
      if (isFormula && SEPARATORS.includes(character)) {
        places2.push(index + 1);
      }
      if (!SKIPPED.test(character)) {
        isFormula = SIGNS.includes(character);
      }
    }
    if (isFormula || DROPPED2.test(cell2)) {
      places2.push(0);
    }
    return places2.reverse();
  }
  function neutralise(cell2) {
    const places2 = placesOf(cell2);
    return [0, ...places2].map((from, index) => cell2.slice(from, places2[index])).join("'");
  }
  function restore(cell2) {
    const places2 = placesOf(cell2);
    return [0, ...places2].map((from, index) => cell2.slice(index > 0 && cell2.charAt(from) === "'" ? from + 1 : from, places2[index])).join("");
  }
  var SIGNS, SEPARATORS, SKIPPED, DROPPED2;
  var init_formula = __esm({
    "src/accounts/list/formula.ts"() {
      "use strict";
      SIGNS = "=+-@＝＋－＠";
      SEPARATORS = ";,|	\r\n\v\f\u2028\u2029";
      SKIPPED = /[\s'"]/u;
      DROPPED2 = /^'*[\t\r\n]/u;
    }
  });

  // src/accounts/list/after/export.ts
  function nameOf2(row) {
    const outcome = outcomeOf2(row);
    return (outcome == null ? void 0 : outcome.kind) === "created" ? outcome.username : row.canonical || row.request.username;
  }
  function csv(rows) {
    return "\uFEFF" + Papa.unparse(rows.map((cells) => cells.map(neutralise)), { newline: "\r\n" });
  }
  function sheetCsv(rows, facts, headings, mode = "generate") {
    const standard = mode === "generate" ? "" : mode;
    const columns = SHEET_COLUMNS.filter((kind) => kind !== "unused");
    return csv([
      [...columns.map((kind) => headings[kind]), SHEET_MARK],
      ...rows.map(({ request }) => [
        ...columns.map((kind) => {
          var _a3;
          return (_a3 = request[kind]) != null ? _a3 : standard;
        }),
        facts.loginAddress || facts.siteName
      ])
    ]);
  }
  function listText(rows) {
    return Papa.unparse([
      ["Username", "E-mail", "Real name"],
      ...rows.map(({ request }) => [request.username, request.email, request.realname].map((cell2) => cell2.replace(/\s+/gu, " ")))
    ], { delimiter: "	", newline: "\n" });
  }
  function resultsCsv(rows, { headings, states, explain: explain3 }) {
    return csv([
      [headings.state, headings.username, headings.email, headings.explanation, SHEET_MARK],
      ...rows.map((row) => [states[row.state], nameOf2(row), row.request.email, explain3(row), row.state])
    ]);
  }
  function safeTitle(name2) {
    return name2.replace(/\s+/gu, " ").replace(/[<>[\]{}|#]|'{2,}|~{3,}|&(?=#?\w+;)/g, (found) => [...found].map((character) => `&#${character.charCodeAt(0)};`).join(""));
  }
  function wikitextList(rows) {
    return rows.map((row) => `* [[User:${safeTitle(nameOf2(row))}]]
`).join("");
  }
  function plainNames(rows) {
    return rows.map((row) => nameOf2(row).replace(/\s+/gu, " ") + "\n").join("");
  }
  function counts(rows) {
    const numbers = {
      unchecked: 0,
      checking: 0,
      ready: 0,
      warned: 0,
      rejected: 0,
      already: 0,
      creating: 0,
      created: 0,
      refused: 0,
      unfinished: 0,
      unknown: 0,
      skipped: 0
    };
    for (const { state } of rows) {
      numbers[state]++;
    }
    return numbers;
  }
  var Papa;
  var init_export = __esm({
    "src/accounts/list/after/export.ts"() {
      "use strict";
      Papa = __toESM(require_papaparse_min());
      init_sheet();
      init_formula();
      init_row();
    }
  });

  // src/accounts/names/alternatives.ts
  function initial(word) {
    var _a3;
    return (_a3 = Array.from(word)[0]) != null ? _a3 : "";
  }
  function variants(name2) {
    var _a3;
    const words3 = name2.split(" ").filter((word) => word !== "");
    const [first = ""] = words3;
    const last = (_a3 = words3[words3.length - 1]) != null ? _a3 : "";
    return words3.length < 2 ? [] : [
      [...words3.slice(0, -1), initial(last)].join(" "),
      [initial(first), ...words3.slice(1)].join(" "),
      words3.join(""),
      ...words3.length > 2 ? [`${first} ${last}`] : []
    ];
  }
  function candidates(name2, about2 = {}) {
    var _a3;
    const { realname = "", year, place = "" } = about2;
    const real = realname.trim().replace(/\s+/g, " ");
    const found = [...real === "" ? [] : [real, ...variants(real)], ...variants(name2)];
    for (const addition of [place.trim(), year === void 0 ? "" : String(year)]) {
      if (addition !== "" && !name2.includes(addition)) {
        found.push(`${name2} ${addition}`);
      }
    }
    const [, stem = name2, digits2 = ""] = (_a3 = /^(.*?\D)(\d{1,3})$/u.exec(name2)) != null ? _a3 : [];
    for (let number = digits2 === "" ? 2 : Number(digits2) + 1; found.length < MOST; number++) {
      found.push(digits2 === "" ? `${name2} ${number}` : stem + String(number));
    }
    return [...new Set(found)].filter((candidate) => candidate !== name2);
  }
  var MOST;
  var init_alternatives = __esm({
    "src/accounts/names/alternatives.ts"() {
      "use strict";
      MOST = 40;
    }
  });

  // src/accounts/list/row-observable.ts
  var RowObservable;
  var init_row_observable = __esm({
    "src/accounts/list/row-observable.ts"() {
      "use strict";
      RowObservable = class {
        constructor(current) {
          this.current = current;
          this.listeners = /* @__PURE__ */ new Set();
        }
        get state() {
          return this.current;
        }
        /**
         * Calls the listener at once (with no rows) and after every change. Returns how to stop that.
         *
         * @param listener Gets the state, and the ids of the rows that changed
         */
        observe(listener) {
          this.listeners.add(listener);
          listener(this.current, []);
          return () => {
            this.listeners.delete(listener);
          };
        }
        change(part, rows = []) {
          this.current = __spreadValues(__spreadValues({}, this.current), part);
          for (const listener of [...this.listeners]) {
            listener(this.current, rows);
          }
        }
      };
    }
  });

  // src/accounts/list/check/checker.ts
  var FEW, FAILURES, OWN_TRIES, ALTERNATIVES, CURIOSITY, NO_ANSWER2, Checker;
  var init_checker = __esm({
    "src/accounts/list/check/checker.ts"() {
      "use strict";
      init_debounced_check();
      init_service();
      init_outcome();
      init_alternatives();
      init_row();
      init_row_observable();
      FEW = 50;
      FAILURES = 2;
      OWN_TRIES = 3;
      ALTERNATIVES = 3;
      CURIOSITY = 200;
      NO_ANSWER2 = new WikiError("http", { format: "text", text: "" });
      Checker = class extends RowObservable {
        constructor(dependencies) {
          super({ running: false, done: 0, total: 0, cancelled: false, failed: 0 });
          this.dependencies = dependencies;
          /** Accounts that this person created for others; null: not asked yet, or the wiki did not answer. */
          this.own = null;
          this.open = /* @__PURE__ */ new Set();
          this.source = new CancellationSource();
          /** Why `own` is not known. */
          this.ownFailure = NO_ANSWER2;
        }
        /**
         * Checks rows that have been checked locally. Resolves when all are answered, or it is cancelled. A row with an
         * error in its name is left as it is; one whose address alone is wrong is asked about.
         *
         * @param rows
         * @param mode The list's mode; typed passwords are asked about
         */
        check(rows, mode = "type") {
          return __async(this, null, function* () {
            this.cancel();
            const source = new CancellationSource();
            this.source = source;
            this.own = null;
            const questions = this.ask(rows);
            this.change(
              { running: true, done: 0, total: questions.length, cancelled: false, failed: 0 },
              this.concluded(questions)
            );
            yield this.answer(questions, { mode, source, counting: true, curiosity: CURIOSITY });
            if (!source.cancelled) {
              this.change({ running: false });
            }
          });
        }
        /** Checks one row again after it was edited; the answer to an older question about it is dropped. */
        recheck(row, mode = "type") {
          return __async(this, null, function* () {
            const questions = this.ask([row]);
            this.change({}, this.concluded(questions));
            yield this.answer(questions, { mode, source: this.source, counting: false, curiosity: 1 });
          });
        }
        /** What is not answered yet was not asked. */
        cancel() {
          this.source.cancel();
          this.source = new CancellationSource();
          const left = [...this.open].filter((question) => this.isOpen(question));
          this.open.clear();
          for (const { row } of left) {
            row.wiki = null;
          }
          const ids = this.concluded(left);
          if (this.state.running) {
            this.change({ running: false, cancelled: true }, ids);
          } else if (ids.length > 0) {
            this.change({}, ids);
          }
        }
        /**
         * Up to three names like this one that are really free, put into the fixes of the row's remark.
         *
         * @param row A row with the remark `name-taken` or `name-forbidden`
         * @param others Canonical names that other rows of the list have
         * @param year Of now or of the event, for names with it
         * @throws WikiError
         */
        alternatives(row, others, year) {
          return __async(this, null, function* () {
            const { lists } = this.dependencies;
            const { source } = this;
            const { wiki: wiki2 } = row;
            const about2 = __spreadValues({ realname: row.request.realname }, year === void 0 ? {} : { year });
            const names = candidates(row.canonical, about2).filter((candidate) => !others.has(candidate));
            const answers2 = yield lists.checkNames(names, source);
            const free = [];
            for (const candidate of names) {
              const check = answers2.get(candidate);
              if ((check == null ? void 0 : check.kind) === "free" && !others.has(check.canonical) && !free.includes(check.canonical)) {
                if ((yield lists.checkOverridable(check.canonical, source)).length === 0) {
                  free.push(check.canonical);
                }
              }
              if (free.length === ALTERNATIVES) {
                break;
              }
            }
            if (wiki2 && row.wiki === wiki2) {
              row.wiki = __spreadProps(__spreadValues({}, wiki2), { alternatives: free });
              this.change({}, this.concluded([{ row }]));
            }
            return free;
          });
        }
        ask(rows) {
          const questions = [];
          for (const row of rows) {
            const about2 = this.dependencies.local.askableName(row);
            if (about2 !== "") {
              const fact = { about: about2, answer: { kind: "pending" }, alternatives: [] };
              row.wiki = fact;
              questions.push({ row, fact });
            }
          }
          questions.forEach((question) => this.open.add(question));
          return questions;
        }
        /** Does the row still wait for this answer, and not for one to a later question? */
        isOpen({ row, fact }) {
          return row.wiki === fact;
        }
        /** Has it concluded what follows from what the wiki said of rows; the ids of all that it concerns. */
        concluded(questions) {
          return this.dependencies.local.refresh(questions.map(({ row }) => row)).map(({ id }) => id);
        }
        answer(questions, round) {
          return __async(this, null, function* () {
            var _a3;
            const { lists } = this.dependencies;
            const { source } = round;
            if (questions.length > 0 && !this.own) {
              this.own = yield this.askOwn(source);
            }
            const byName = /* @__PURE__ */ new Map();
            for (const question of questions) {
              const { about: about2 } = question.fact;
              byName.set(about2, [...(_a3 = byName.get(about2)) != null ? _a3 : [], question]);
            }
            const names = [...byName.keys()];
            let size = lists.namesPerRequest;
            let failures = 0;
            for (let index = 0; index < names.length && !source.cancelled; ) {
              const chunk = names.slice(index, index + size);
              const asked = chunk.flatMap((name2) => {
                var _a4;
                return (_a4 = byName.get(name2)) != null ? _a4 : [];
              });
              try {
                if (failures < FAILURES) {
                  const answers2 = yield lists.checkNames(chunk, source);
                  failures = 0;
                  yield this.note(asked, answers2, round);
                } else {
                  this.fail(asked, NO_ANSWER2, round);
                }
              } catch (error2) {
                if (source.cancelled) {
                  return;
                }
                if (chunk.length > FEW) {
                  size = FEW;
                  continue;
                }
                failures++;
                this.fail(asked, WikiError.from(error2), round);
              }
              index += chunk.length;
            }
          });
        }
        /** Notes at once what needs no further question, and then asks about the others one by one. */
        note(asked, answers2, round) {
          return __async(this, null, function* () {
            const done = [];
            const slow = [];
            for (const question of asked) {
              const check = answers2.get(question.fact.about);
              if (round.source.cancelled || !this.isOpen(question)) {
                continue;
              }
              if (!check) {
                this.fail([question], NO_ANSWER2, round);
              } else if (this.needsMore(question.row, check, round)) {
                slow.push([question, check]);
              } else {
                this.conclude(question, [check], check.kind === "taken" ? this.ownCreation(check.canonical) : null);
                done.push(question);
              }
            }
            this.report(done, 0, round);
            for (const [question, check] of slow) {
              yield this.noteSlowly(question, check, round);
            }
          });
        }
        needsMore(row, check, round) {
          switch (check.kind) {
            case "invalid":
              return false;
            case "taken":
              return !this.ownCreation(check.canonical);
            case "free":
              return this.dependencies.lists.offersOverrides || this.hasTypedPassword(row, round);
            case "forbidden":
              return this.hasTypedPassword(row, round);
            default:
              return never(check);
          }
        }
        hasTypedPassword(row, { mode }) {
          return row.request.password !== "" && modeOf(row, mode) === "type";
        }
        ownCreation(canonical) {
          var _a3;
          const own2 = (_a3 = this.own) == null ? void 0 : _a3.creations.get(canonical);
          return own2 ? { createdByMe: true, createdBy: "", at: own2.at } : null;
        }
        /** What the wiki answers for one row at a time. */
        noteSlowly(question, check, round) {
          return __async(this, null, function* () {
            const { lists, accounts } = this.dependencies;
            const { source } = round;
            const { row, fact } = question;
            const { password } = row.request;
            if (source.cancelled) {
              return;
            }
            try {
              const refusals = check.kind === "free" ? yield lists.checkOverridable(check.canonical, source) : [];
              const creation = check.kind === "taken" ? yield this.askCreation(check.canonical, round) : null;
              const verdict = check.kind !== "taken" && this.hasTypedPassword(row, round) && !source.cancelled ? yield accounts.checkPassword(fact.about, password, source) : null;
              if (!source.cancelled && this.isOpen(question)) {
                this.conclude(
                  question,
                  refusals.length ? refusals : [check],
                  creation,
                  verdict && { of: password, check: verdict }
                );
                this.report([question], 0, round);
              }
            } catch (error2) {
              if (!source.cancelled) {
                this.fail([question], WikiError.from(error2), round);
              }
            }
          });
        }
        /**
         * By whom a name is taken, that is not among the creations that were fetched.
         *
         * @throws WikiError It is not known whether it is one's own: who pastes a list once more must not be told that
         *  somebody else was faster
         */
        askCreation(canonical, round) {
          return __async(this, null, function* () {
            var _a3;
            const isCertain = ((_a3 = this.own) == null ? void 0 : _a3.complete) === true;
            if (isCertain && round.curiosity-- <= 0) {
              return null;
            }
            if (!this.own) {
              throw this.ownFailure;
            }
            try {
              return yield this.dependencies.lists.creationOf(canonical, round.source);
            } catch (error2) {
              if (isCertain && !round.source.cancelled) {
                return null;
              }
              throw error2;
            }
          });
        }
        /** Asks for the log of this person's creations; more than once, as much depends on it. */
        askOwn(source) {
          return __async(this, null, function* () {
            for (let failures = 0; failures < OWN_TRIES && !source.cancelled; failures++) {
              try {
                return yield this.dependencies.lists.ownCreations(source);
              } catch (error2) {
                this.ownFailure = WikiError.from(error2);
              }
            }
            return null;
          });
        }
        conclude(question, checks, creation, password = null) {
          this.close(question, { kind: "checked", checks, creation, password });
        }
        fail(questions, { text }, round) {
          const failed2 = questions.filter((question) => this.isOpen(question));
          failed2.forEach((question) => this.close(question, { kind: "failed", text }));
          this.report(failed2, failed2.length, round);
        }
        close(question, answer) {
          question.row.wiki = __spreadProps(__spreadValues({}, question.fact), { answer });
          this.open.delete(question);
        }
        report(questions, failed2, { counting }) {
          const { state } = this;
          const ids = this.concluded(questions);
          this.change(counting ? { done: state.done + questions.length, failed: state.failed + failed2 } : {}, ids);
        }
      };
    }
  });

  // src/accounts/names/lookalike.ts
  function lookOf(name2) {
    let look2 = name2.toLowerCase();
    if (/[^\0-\x7f]/.test(look2)) {
      look2 = look2.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").replace(/[\u0370-\u052f]/g, (letter) => {
        var _a3;
        return (_a3 = LATIN.get(letter)) != null ? _a3 : letter;
      });
    }
    look2 = look2.replace(NO_SIGN, "").replace(/0/g, "o").replace(/[1|i]/g, "l").replace(/rn/g, "m").replace(/vv/g, "w");
    return look2 || name2;
  }
  var NO_SIGN, FROM, INTO, LATIN;
  var init_lookalike = __esm({
    "src/accounts/names/lookalike.ts"() {
      "use strict";
      init_unicode_pattern();
      NO_SIGN = unicodePattern(String.raw`[^\p{L}\p{M}\p{N}\p{S}]`, "g");
      FROM = "авеёкмнорстухіїјѕһԁԍԛԝӏαβγεζηικμνορτυχω";
      INTO = "abeekmhopctyxiijshdgqwlabyezhikmnoptuxw";
      LATIN = new Map([...FROM].map((letter, index) => [letter, INTO.charAt(index)]));
    }
  });

  // src/accounts/names/username.ts
  function upperFirst(name2, language) {
    var _a3;
    const first = String.fromCodePoint((_a3 = name2.codePointAt(0)) != null ? _a3 : 0);
    if (/[\u10d0-\u10ff]/u.test(first)) {
      return name2;
    }
    const upper = first === "i" && /^(?:tr|az|kaa)\b/.test(language) ? "İ" : first.toUpperCase();
    const rest = upper.length > first.length ? upper.slice(1).toLowerCase() : upper.slice(1);
    return (upper.charAt(0) + rest + name2.slice(first.length)).normalize();
  }
  function isTemporary(name2, patterns = []) {
    return /^~\d{4}-/.test(name2) || patterns.some((pattern) => {
      const [before = "", after = ""] = pattern.split("$1");
      return name2.length >= before.length + after.length && name2.startsWith(before) && name2.endsWith(after);
    });
  }
  function utf8Length(text) {
    return encodeURIComponent(text).replace(/%../g, ".").length;
  }
  function canonicalName(name2, rules = {}) {
    var _a3;
    const text = cleanName(name2.normalize().replace(/_/g, " "), rules).normalize();
    const refuse2 = (problem2, characters = "") => ({ canonical: "", problem: problem2, characters });
    if (text === "") {
      return refuse2("empty");
    }
    const forbidden = text.match(FORBIDDEN);
    if (forbidden) {
      return refuse2("characters", [...new Set(forbidden)].join(" "));
    }
    const canonical = upperFirst(text, (_a3 = rules.language) != null ? _a3 : "");
    if (IPV4_OR_RANGE.test(canonical)) {
      return refuse2("address");
    }
    if (isTemporary(canonical, rules.temporaryPatterns)) {
      return refuse2("temporary");
    }
    return utf8Length(canonical) > MAX_BYTES ? refuse2("long") : { canonical, problem: null };
  }
  var MAX_BYTES, FORBIDDEN, IPV4_OR_RANGE;
  var init_username = __esm({
    "src/accounts/names/username.ts"() {
      "use strict";
      init_clean_name();
      init_unicode_pattern();
      init_clean_name();
      MAX_BYTES = 235;
      FORBIDDEN = unicodePattern(String.raw`[#<>[\]{}|/@:\u2000-\u200f\u2028-\u202f\ufffd\p{Cc}\p{Co}\p{Cs}]|%[\da-f]{2}|&[\w\u0080-\uffff]+;|~{3,}|^\.{1,2}$`, "gi");
      IPV4_OR_RANGE = /^(?:\d{1,3}\.){3}(?:xxx|\d{1,3})(?:-(?:\d{1,3}\.){3}\d{1,3})?$/;
    }
  });

  // src/accounts/list/read/clean-request.ts
  function cleanFields(fields, rules) {
    const cleaned = {};
    for (const field of ["username", "email", "realname", "reason"]) {
      const from = fields[field];
      const to = cleanField(field, from, rules);
      if (from !== to) {
        cleaned[field] = { from, to };
        fields[field] = to;
      }
    }
    return cleaned;
  }
  function cleanRequest(row, rules) {
    const request = __spreadValues({}, row.request);
    const cleaned = cleanFields(request, rules);
    if (Object.keys(cleaned).length > 0) {
      row.cleaned = __spreadValues(__spreadValues({}, row.cleaned), cleaned);
      row.request = request;
    }
  }
  var init_clean_request = __esm({
    "src/accounts/list/read/clean-request.ts"() {
      "use strict";
      init_clean_field();
    }
  });

  // src/accounts/list/check/wiki-remarks.ts
  function remark(severity, code, message = null, rest = {}) {
    return __spreadProps(__spreadValues({
      severity,
      code,
      field: "username",
      parameters: [],
      fixes: [],
      override: null
    }, rest), {
      // The wiki may refuse without a word; then ours are said.
      message: message && !isEmptyText(message) ? message : null
    });
  }
  function dayOf(at) {
    return new Date(at).toISOString().slice(0, 10);
  }
  function takenRemark(canonical, creation, fixes) {
    if (creation == null ? void 0 : creation.createdByMe) {
      return remark("info", "already", null, { parameters: [dayOf(creation.at)] });
    }
    return remark("error", "name-taken", null, {
      fixes,
      parameters: creation ? [dayOf(creation.at), creation.createdBy === canonical ? "" : creation.createdBy] : []
    });
  }
  function nameRemark(check, creation, fixes) {
    switch (check.kind) {
      case "invalid":
        return remark("error", "name-invalid");
      case "free":
        return null;
      case "taken":
        return takenRemark(check.canonical, creation, fixes);
      case "forbidden":
        return remark("error", "name-forbidden", check.message, { override: check.override, fixes });
      default:
        return never(check);
    }
  }
  function wikiRemarks(row, answer, canonical) {
    var _a3, _b2;
    switch (answer.kind) {
      case "pending":
        return [];
      case "failed":
        return [remark("warning", "check-failed", answer.text)];
      case "checked": {
        const { checks, creation, password } = answer;
        const fixes = [...(_b2 = (_a3 = row.wiki) == null ? void 0 : _a3.alternatives) != null ? _b2 : []];
        const remarks = checks.map((check) => nameRemark(check, creation, fixes));
        if (password && !password.check.accepted && password.of === row.request.password) {
          remarks.push(remark("error", "password-weak", password.check.messages[0], { field: "password" }));
        }
        if (checks.some(({ kind }) => kind !== "invalid") && canonical !== row.request.username) {
          remarks.push(remark("info", "normalised", null, { parameters: [canonical] }));
        }
        return remarks.filter((each) => each !== null);
      }
      default:
        return never(answer);
    }
  }
  var init_wiki_remarks = __esm({
    "src/accounts/list/check/wiki-remarks.ts"() {
      "use strict";
      init_declarations();
      init_outcome();
    }
  });

  // src/accounts/list/check/conclude.ts
  function isBeforeCreation({ state }) {
    return BEFORE.includes(state);
  }
  function answerFor({ wiki: wiki2 }, name2) {
    return wiki2 && name2 !== "" && wiki2.about === name2 ? wiki2.answer : null;
  }
  function canonicalOf(row, name2) {
    const answer = answerFor(row, name2);
    const check = (answer == null ? void 0 : answer.kind) === "checked" ? answer.checks.find(({ kind }) => kind !== "invalid") : void 0;
    return check && check.kind !== "invalid" ? check.canonical : name2;
  }
  function lacksPassword(row, mode, answer) {
    var _a3;
    const { password } = row.request;
    return answer.kind === "checked" && answer.checks.every(({ kind }) => kind === "free" || kind === "forbidden") && modeOf(row, mode) === "type" && password !== "" && ((_a3 = answer.password) == null ? void 0 : _a3.of) !== password;
  }
  function isAnswered(row, name2, mode) {
    const answer = answerFor(row, name2);
    return answer !== null && answer.kind !== "pending" && !lacksPassword(row, mode, answer);
  }
  function cleaningRemarks({ cleaned, request }) {
    const remarks = [];
    for (const field of ["username", "email", "realname", "reason"]) {
      const change = cleaned[field];
      if (change && change.to === request[field] && change.from.replace(/\s+/g, " ").trim() !== change.to) {
        remarks.push({
          severity: "info",
          code: "cleaned",
          field,
          parameters: [change.from, change.to],
          message: null,
          fixes: [],
          override: null
        });
      }
    }
    return remarks;
  }
  function stateBy(remarks, overrides, otherwise) {
    const errors = remarks.filter(({ severity }) => severity === "error");
    if (errors.some(({ override }) => override === null || !overrides.includes(override))) {
      return "rejected";
    }
    return errors.length || remarks.some(({ severity }) => severity === "warning") ? "warned" : otherwise;
  }
  function conclude(row, facts, mode) {
    const answer = answerFor(row, facts.name);
    const canonical = canonicalOf(row, facts.name);
    const creation = (answer == null ? void 0 : answer.kind) === "checked" ? answer.creation : null;
    const said = answer ? wikiRemarks(row, answer, canonical) : [];
    if (creation == null ? void 0 : creation.createdByMe) {
      return { canonical, creation, remarks: said.filter(({ severity }) => severity === "info"), state: "already" };
    }
    const remarks = [...facts.related, ...facts.own, ...said, ...cleaningRemarks(row)];
    const otherwise = (answer == null ? void 0 : answer.kind) === "pending" ? "checking" : isAnswered(row, facts.name, mode) ? "ready" : "unchecked";
    const state = stateBy(remarks, row.overrides, otherwise);
    return { canonical, creation, remarks, state: state === "warned" && otherwise === "checking" ? "checking" : state };
  }
  var BEFORE;
  var init_conclude = __esm({
    "src/accounts/list/check/conclude.ts"() {
      "use strict";
      init_row();
      init_wiki_remarks();
      BEFORE = ["unchecked", "checking", "ready", "warned", "rejected", "already"];
    }
  });

  // src/accounts/list/check/names-in-text.ts
  function fold(text) {
    return text.normalize().toLowerCase().replace(/\s+/g, " ").trim();
  }
  function isTelling(name2) {
    return UNSPACED.test(name2) ? name2.length > 1 : name2.includes(" ");
  }
  var UNSPACED, WORD, NameFinder;
  var init_names_in_text = __esm({
    "src/accounts/list/check/names-in-text.ts"() {
      "use strict";
      init_unicode_pattern();
      UNSPACED = unicodePattern(String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]`);
      WORD = unicodePattern(String.raw`[\p{L}\p{M}\p{N}]`);
      NameFinder = class {
        constructor() {
          /** By their first two characters; how often each is there. */
          this.names = /* @__PURE__ */ new Map();
        }
        /**
         * Adds a name, or takes it away.
         *
         * @param name
         * @param present
         * @return Whether texts may have to be searched again
         */
        set(name2, present) {
          var _a3, _b2;
          const folded = fold(name2);
          if (!isTelling(folded)) {
            return false;
          }
          const start = folded.slice(0, 2);
          const group = (_a3 = this.names.get(start)) != null ? _a3 : /* @__PURE__ */ new Map();
          const before = (_b2 = group.get(folded)) != null ? _b2 : 0;
          const now = before + (present ? 1 : -1);
          if (now > 0) {
            group.set(folded, now);
          } else {
            group.delete(folded);
          }
          this.names.set(start, group);
          return before > 0 !== now > 0;
        }
        /** The first name in a text, in small letters; null where there is none. */
        find(text) {
          var _a3, _b2;
          const folded = fold(text);
          for (let i5 = 0; i5 < folded.length; i5++) {
            for (const name2 of (_b2 = (_a3 = this.names.get(folded.slice(i5, i5 + 2))) == null ? void 0 : _a3.keys()) != null ? _b2 : []) {
              const end = i5 + name2.length;
              if (folded.startsWith(name2, i5) && (UNSPACED.test(name2) || !WORD.test(folded.charAt(i5 - 1)) && !WORD.test(folded.charAt(end)))) {
                return name2;
              }
            }
          }
          return null;
        }
      };
    }
  });

  // src/accounts/list/check/row-groups.ts
  var RowGroups;
  var init_row_groups = __esm({
    "src/accounts/list/check/row-groups.ts"() {
      "use strict";
      RowGroups = class {
        constructor() {
          this.groups = /* @__PURE__ */ new Map();
        }
        get(key) {
          var _a3;
          return (_a3 = this.groups.get(key)) != null ? _a3 : [];
        }
        first(key) {
          var _a3;
          return (_a3 = this.groups.get(key)) == null ? void 0 : _a3[0];
        }
        /**
         * Adds a row, or takes one away. The empty key is no group.
         *
         * @param key
         * @param row
         * @param present
         * @return The rows that have another first one now
         */
        set(key, row, present) {
          var _a3, _b2, _c;
          if (key === "") {
            return [];
          }
          const group = this.groups.get(key);
          if (!group) {
            if (present) {
              this.groups.set(key, [row]);
            }
            return [];
          }
          let low = 0;
          for (let high = group.length; low < high; ) {
            const middle = low + high >> 1;
            if (((_b2 = (_a3 = group[middle]) == null ? void 0 : _a3.id) != null ? _b2 : 0) < row.id) {
              low = middle + 1;
            } else {
              high = middle;
            }
          }
          const found = ((_c = group[low]) == null ? void 0 : _c.id) === row.id;
          group.splice(low, found ? 1 : 0, ...present ? [row] : []);
          if (!group.length) {
            this.groups.delete(key);
          }
          return low === 0 ? group : [];
        }
      };
    }
  });

  // src/accounts/list/check/local-check.ts
  function remark2(severity, code, field, parameters = [], fix = null) {
    return { severity, code, field, parameters, message: null, fixes: fix === null ? [] : [fix], override: null };
  }
  function nameRemark2(username, verdict, rules) {
    if (verdict.problem === null) {
      return null;
    }
    if (verdict.problem === "empty") {
      return remark2("error", "name-missing", "username");
    }
    const spaced2 = verdict.characters.split(" ").reduce((name2, piece) => name2.split(piece).join(" "), username);
    const isMendable = verdict.problem === "characters" && !username.includes("@");
    const fixed = isMendable ? canonicalName(spaced2, rules).canonical : "";
    return remark2("error", "name-invalid", "username", [verdict.problem, verdict.characters], fixed || null);
  }
  function emailRemark(email, mode) {
    if (email === "") {
      return mode === "mail" ? remark2("error", "email-missing", "email") : null;
    }
    const { problem: problem2, meant } = judgeEmail(email);
    switch (problem2) {
      case null:
        return null;
      case "typo":
        return remark2("warning", "email-typo", "email", [meant != null ? meant : ""], meant);
      case "invalid":
      case "odd":
        return remark2(problem2 === "invalid" ? "error" : "warning", "email-invalid", "email", [email], meant);
      default:
        return never(problem2);
    }
  }
  var LocalCheck;
  var init_local_check = __esm({
    "src/accounts/list/check/local-check.ts"() {
      "use strict";
      init_reason();
      init_outcome();
      init_judge_email();
      init_characters();
      init_lookalike();
      init_username();
      init_row();
      init_clean_request();
      init_conclude();
      init_names_in_text();
      init_row_groups();
      LocalCheck = class {
        constructor(context) {
          this.context = context;
          this.entries = /* @__PURE__ */ new Map();
          this.names = new RowGroups();
          this.looks = new RowGroups();
          this.emails = new RowGroups();
          this.people = new NameFinder();
        }
        /** Checks all rows, from scratch: a new list, another mode, other rules. */
        checkAll(rows) {
          const slices = this.checkInSlices(rows, rows.length + 1);
          while (!slices.next().done) {
          }
        }
        /**
         * The same in slices, so that the page can breathe in between. Until it is through, no row has been compared with
         * the others.
         *
         * @param rows
         * @param size How many rows a slice
         * @yield The part that is done, from 0 to 1
         */
        *checkInSlices(rows, size = 1e3) {
          this.entries = /* @__PURE__ */ new Map();
          this.names = new RowGroups();
          this.looks = new RowGroups();
          this.emails = new RowGroups();
          this.people = new NameFinder();
          const affected = /* @__PURE__ */ new Set();
          const people = /* @__PURE__ */ new Set();
          let done = 0;
          for (const step of [
            (row) => this.file(row, affected, people),
            (row) => this.relate(row)
          ]) {
            for (const row of rows) {
              step(row);
              if (++done % size === 0) {
                yield done / rows.length / 2;
              }
            }
          }
        }
        /**
         * Checks rows that are new, were edited or put back, and those whose duplicates or look-alikes change by it.
         *
         * @param edited
         * @return All rows of which something may have changed, `edited` among them
         */
        update(edited) {
          const affected = new Set(edited);
          const people = /* @__PURE__ */ new Set();
          edited.forEach((row) => this.file(row, affected, people));
          return this.relateAll(affected, people);
        }
        /**
         * Forgets rows that were deleted.
         *
         * @param deleted
         * @return The rows of which something may have changed by it
         */
        remove(deleted) {
          const affected = /* @__PURE__ */ new Set();
          const people = /* @__PURE__ */ new Set();
          deleted.forEach((row) => this.forget(row, affected, people));
          deleted.forEach((row) => affected.delete(row));
          return this.relateAll(affected, people);
        }
        /**
         * The wiki has said something of rows: brings what follows from it up to date.
         *
         * @param rows Those that are no longer on the list are passed over
         * @return As of update()
         */
        refresh(rows) {
          return this.update(rows.filter((row) => {
            var _a3;
            return ((_a3 = this.entries.get(row.id)) == null ? void 0 : _a3.row) === row;
          }));
        }
        /** Has the wiki been asked all there is to ask about the row as it stands? */
        isAnswered(row) {
          return isAnswered(row, this.nameOf(row), this.context.mode);
        }
        /** The name that the wiki is to be asked about; '' where it is not worth asking. */
        askableName(row) {
          var _a3;
          const isWorthIt = isBeforeCreation(row) && ((_a3 = this.relatedNameRemark(row)) == null ? void 0 : _a3.severity) !== "error";
          return isWorthIt ? this.nameOf(row) : "";
        }
        /**
         * Takes rows of an earlier run for what they were then: the wiki was asked about their names, which were free, or
         * taken by accounts that this person had created.
         */
        trust(rows) {
          for (const row of rows) {
            const { creation } = row;
            const about2 = this.nameOf(row);
            row.wiki = {
              about: about2,
              alternatives: [],
              answer: {
                kind: "checked",
                creation,
                password: null,
                checks: [{ kind: creation ? "taken" : "free", canonical: row.canonical || about2 }]
              }
            };
          }
        }
        /** What speaks against a public reason: an address, the real name of somebody on the list. */
        reasonRemarks(reason = this.context.reason) {
          const address = addressIn(reason);
          const name2 = this.people.find(reason);
          return [
            ...address === null ? [] : [remark2("warning", "reason-address", "reason", [address])],
            ...name2 === null ? [] : [remark2("warning", "reason-name", "reason", [name2])]
          ];
        }
        forget(row, affected, people) {
          const entry = this.entries.get(row.id);
          if (entry) {
            this.entries.delete(row.id);
            this.setKeys(entry, false, affected, people);
          }
        }
        setKeys(entry, present, affected, people) {
          for (const [groups, key] of [
            [this.names, entry.canonical],
            [this.looks, entry.look],
            [this.emails, entry.email]
          ]) {
            groups.set(key, entry.row, present).forEach((row) => affected.add(row));
          }
          if (entry.realname && this.people.set(entry.realname, present)) {
            people.add(entry.realname);
          }
        }
        nameOf(row) {
          const entry = this.entries.get(row.id);
          return (entry == null ? void 0 : entry.row) === row ? entry.name : canonicalName(row.request.username, this.context.rules).canonical;
        }
        /** Looks at the row by itself and files it under its name, look and address. */
        file(row, affected, people) {
          const { rules } = this.context;
          this.forget(row, affected, people);
          const isOpen = isBeforeCreation(row);
          if (isOpen) {
            cleanRequest(row, rules);
          }
          const { username, email, realname } = row.request;
          const verdict = canonicalName(username, rules);
          const name2 = verdict.canonical;
          const canonical = isOpen ? canonicalOf(row, name2) : row.canonical || name2;
          const entry = {
            row,
            name: name2,
            canonical,
            look: canonical && lookOf(canonical),
            email: email.toLowerCase(),
            realname,
            own: isOpen ? this.ownRemarks(row, verdict) : []
          };
          this.entries.set(row.id, entry);
          this.setKeys(entry, true, affected, people);
        }
        ownRemarks(row, verdict) {
          const { username, email, password } = row.request;
          const mode = modeOf(row, this.context.mode);
          const mixed = mixedWord(verdict.canonical);
          return [
            nameRemark2(username, verdict, this.context.rules),
            mixed === null ? null : remark2("warning", "name-mixed", "username", [mixed]),
            emailRemark(email, mode),
            mode === "type" && password === "" ? remark2("error", "password-missing", "password") : null
          ].filter((each) => each !== null);
        }
        /** Another row, higher up, under the same key. */
        above(row, groups, key) {
          const first = groups.first(key);
          return first && first.id !== row.id && this.entries.get(first.id) || null;
        }
        relatedNameRemark(row) {
          const entry = this.entries.get(row.id);
          if (!entry) {
            return null;
          }
          const same = this.above(row, this.names, entry.canonical);
          if (same) {
            return remark2("error", "duplicate", "username", [String(same.row.line), same.canonical]);
          }
          const like = this.above(row, this.looks, entry.look);
          return like && like.canonical !== entry.canonical ? remark2("warning", "lookalike", "username", [String(like.row.line), like.canonical]) : null;
        }
        /** Compares the row with the others, and concludes. */
        relate(row) {
          const entry = this.entries.get(row.id);
          if (!entry || !isBeforeCreation(row)) {
            return;
          }
          const name2 = this.relatedNameRemark(row);
          const related = name2 ? [name2] : [];
          const shared = this.above(row, this.emails, entry.email);
          if (shared) {
            related.push(remark2("warning", "email-repeated", "email", [
              String(shared.row.line),
              shared.canonical || shared.row.request.username
            ]));
          }
          if (row.request.reason) {
            related.push(...this.reasonRemarks(row.request.reason));
          }
          Object.assign(row, conclude(row, { name: entry.name, own: entry.own, related }, this.context.mode));
        }
        relateAll(affected, people) {
          if (people.size) {
            for (const { row } of this.entries.values()) {
              if (row.request.reason) {
                affected.add(row);
              }
            }
          }
          const rows = [...affected].filter((row) => this.entries.has(row.id));
          rows.forEach((row) => this.relate(row));
          return rows;
        }
      };
    }
  });

  // src/accounts/list/check/quota.ts
  function quotaOf(rights, own2, now, needed) {
    const times = own2 ? [...own2.creations.values()].map(({ at }) => at) : null;
    return {
      limited: !rights.includes("noratelimit"),
      createdLastDay: times ? times.filter((at) => at > now - DAY).length : null,
      needed
    };
  }
  var DAY;
  var init_quota = __esm({
    "src/accounts/list/check/quota.ts"() {
      "use strict";
      DAY = 864e5;
    }
  });

  // src/accounts/list/create/batch-state.ts
  var INITIAL_BATCH_STATE;
  var init_batch_state = __esm({
    "src/accounts/list/create/batch-state.ts"() {
      "use strict";
      INITIAL_BATCH_STATE = {
        task: "create",
        phase: { kind: "idle" },
        halting: null,
        resumeAt: null,
        progress: { done: 0, total: 0, secondsLeft: null },
        challenge: null,
        step: null,
        journalKept: true
      };
    }
  });

  // src/accounts/list/list-state.ts
  function isCreatable(row) {
    return row.state === "ready" || row.state === "warned";
  }
  function isLeft(row) {
    return isCreatable(row) || row.state === "unknown";
  }
  var INITIAL_LIST_STATE;
  var init_list_state = __esm({
    "src/accounts/list/list-state.ts"() {
      "use strict";
      init_batch_state();
      INITIAL_LIST_STATE = {
        place: { kind: "opening" },
        stage: { kind: "opening" },
        opening: null,
        text: "",
        parsed: null,
        modes: [],
        mode: "mail",
        reason: "",
        reasonRemarks: [],
        values: {},
        checker: { running: false, done: 0, total: 0, cancelled: false, failed: 0 },
        batch: INITIAL_BATCH_STATE,
        quota: null,
        sheet: "none",
        problem: null,
        step: null,
        progress: null,
        brokenOff: { kind: "none" },
        undoable: 0,
        edition: 0,
        resultsSeen: true,
        awaitsLogin: false
      };
    }
  });

  // src/accounts/list/list-check.ts
  var REST2, ListCheck;
  var init_list_check = __esm({
    "src/accounts/list/list-check.ts"() {
      "use strict";
      init_clock();
      init_checker();
      init_local_check();
      init_quota();
      init_list_state();
      init_row();
      REST2 = 400;
      ListCheck = class {
        constructor(store, dependencies) {
          this.store = store;
          this.local = new LocalCheck({ rules: {}, mode: "mail", reason: "" });
          /** How to call off the checks of edited rows that wait for the typing to rest. */
          this.resting = /* @__PURE__ */ new Map();
          this.clock = dependencies.clock;
          this.checker = new Checker({ lists: dependencies.lists, accounts: dependencies.service, local: this.local });
          this.checker.observe((checker, ids) => store.set({ checker }, ids));
        }
        /** Everything that can be known before anything is created. */
        all() {
          return __async(this, null, function* () {
            const { store, local } = this;
            const { mode, reason } = store.state;
            local.context = __spreadProps(__spreadValues({}, local.context), { mode, reason });
            for (const part of local.checkInSlices(store.rows)) {
              if (part < 1) {
                yield wait(this.clock, 0);
              }
            }
            store.replaceRows(store.rows, { place: { kind: "check" }, reasonRemarks: local.reasonRemarks(reason) });
            const open2 = store.rows.filter((row) => outcomeOf2(row) === null && row.state !== "already");
            yield this.ask(open2);
            const { opening } = store.state;
            if (opening) {
              const now = this.clock.now() + opening.clockSkew;
              const needed = store.rows.filter(isCreatable).length;
              store.set({ quota: quotaOf(opening.rights, this.checker.own, now, needed) });
            }
          });
        }
        /** Asks the wiki about these rows. */
        ask(rows) {
          return this.checker.check(rows, this.store.state.mode);
        }
        cancel() {
          this.checker.cancel();
        }
        /** Rows were edited: what can be known here is known at once, and the wiki is asked once the typing rests. */
        edited(row) {
          var _a3;
          const changed = this.local.update([row]);
          (_a3 = this.resting.get(row.id)) == null ? void 0 : _a3();
          this.resting.delete(row.id);
          if (!this.local.isAnswered(row)) {
            this.resting.set(row.id, this.clock.later(REST2, () => {
              this.resting.delete(row.id);
              void this.checker.recheck(row, this.store.state.mode);
            }));
          }
          return changed;
        }
        /** What was not worth asking about may be so now, such as a name that is no longer there twice. */
        askOpen(changed) {
          for (const row of changed) {
            if (row.state === "unchecked" && !this.resting.has(row.id)) {
              void this.checker.recheck(row, this.store.state.mode);
            }
          }
        }
        /** Puts free names beside one that is taken. */
        alternatives(row) {
          return __async(this, null, function* () {
            const others = new Set(this.store.rows.map(({ canonical }) => canonical));
            yield this.checker.alternatives(row, others, new Date(this.clock.now()).getFullYear());
          });
        }
      };
    }
  });

  // src/accounts/list/read/as-rows.ts
  function asRows(people) {
    return people.map(({ username, email, realname, password, reason, mode, line, cleaned, extra }, index) => Object.assign(makeRow(index + 1, line, { username, email, realname, password, reason, mode }), { cleaned, extra }));
  }
  var init_as_rows = __esm({
    "src/accounts/list/read/as-rows.ts"() {
      "use strict";
      init_row();
    }
  });

  // src/accounts/list/read/headings.ts
  function plainHeading(text) {
    return text.normalize("NFKC").toLowerCase().replace(NO_LETTER, "");
  }
  function withoutBrackets(heading2) {
    const bare2 = heading2.replace(/[([（［【][^()[\]（）［］【】]*[)\]）］】]/gu, " ");
    return plainHeading(bare2) === "" ? heading2 : bare2;
  }
  function tellingWords(words3) {
    return [...words3].filter(([word, meaning]) => (meaning === "username" || meaning === "email" || meaning === "name" || meaning === "realname") && (CASELESS.test(word) ? word.length > 1 : word.length > 4)).sort(([a2], [b3]) => b3.length - a2.length);
  }
  var WORDS2, FILLERS, NO_LETTER, SPLIT, CASELESS, MAX_HEADING, fillers, KNOWN, TELLING, Headings;
  var init_headings = __esm({
    "src/accounts/list/read/headings.ts"() {
      "use strict";
      init_unicode_pattern();
      WORDS2 = {
        username: "username user userlogin account accountname login loginname loginid sisloginid nick nickname wikiname wikiusername handle screenname wikipedian wikimediausername benutzername benutzer nutzername nutzer benutzerkonto anmeldename kontoname spitzname wikiname accountnaam nomdutilisateur nomdutilisatrice nomutilisateur utilisateur utilisatrice pseudo pseudonyme identifiant nomducompte compte usuario usuaria nombredeusuario nombredeusuaria nombreusuario nombredecuenta cuenta alias apodo nomedeusuário nomedeutilizador utilizador usuário nomedousuário conta nomeutente utente nickname gebruikersnaam gebruiker nazwaużytkownika użytkownik nazwakonta konto nick uživatelskéjméno uživatel přezdívka jménouživatele používateľskémeno používateľ användarnamn användare brukernavn bruker brugernavn bruger käyttäjänimi käyttäjä käyttäjätunnus tunnus felhasználónév felhasználó szerkesztőnév numedeutilizator utilizator nomdusuari usuari kullanıcıadı kullanıcı rumuz όνομαχρήστη χρήστης имяучётнойзаписи имяучетнойзаписи имяпользователя пользователь логин ник никнейм участник учётнаязапись учетнаязапись имяучастника користувач імякористувача логін потребител потребителскоиме корисничкоиме korisničkoime suradničkoime uporabniškoime اسمالمستخدم المستخدم مستخدم اسمالحساب نامکاربری کاربر שםמשתמש שםהמשתמש שםמשתמשת משתמש כינוי सदस्यनाम उपयोगकर्तानाम ব্যবহারকারীনাম ব্যবহারকারীরনাম ชื่อผู้ใช้ ผู้ใช้ tênngườidùng tênđăngnhập tàikhoản thànhviên namapengguna pengguna 사용자이름 사용자명 사용자 아이디 계정 계정명 닉네임 유저명 유저네임 利用者名 利用者 ユーザー名 ユーザ名 ユーザーネーム アカウント名 アカウント ログイン名 ハンドルネーム ニックネーム ログインid ユーザーid 用户名 用戶名 用户名称 用户 用戶 使用者名稱 使用者名称 使用者 账号 帳號 账户 帳戶 账户名 昵称 暱稱 登录名 կասնակցիանուն მომხმარებლისსახელი მომხმარებელი istifadəçiadı",
        email: "email mail emailaddress mailaddress emailadress eaddress useremail primaryemail contactemail emailid emailadresse mailadresse emailanschrift epost eposta eposti epostadress epostadresse courriel adressecourriel adresseemail adressemail adresseélectronique adressedemessagerie mel mél adresseecourriel correo correoelectrónico correoelectronico direccióndecorreoelectrónico direccióndecorreo direcciondecorreo dirección mailde correue endereçodeemail endereçodecorreioeletrónico correioeletrónico correioeletrônico enderecodeemail indirizzoemail indirizzoe indirizzomail postaelettronica indirizzodipostaelettronica mailadres emailadres adresemail adresemailowy adrespocztyelektronicznej emailováadresa emailadresa emailovýkontakt sähköposti sähköpostiosoite emailcím email cím emailcíme adresădeemail adresademail adreçaelectrònica adreçadecorreu correuelectrònic epostaadresi epostaadresiniz email διεύθυνσηemail ηλεκτρονικόταχυδρομείο ηλεκτρονικήδιεύθυνση электроннаяпочта адресэлектроннойпочты почта емейл имейл емайл електроннапошта адресаелектронноїпошти имейладрес електроннапоща البريدالإلكتروني البريدالالكتروني بريدإلكتروني عنوانالبريدالإلكتروني الإيميل الايميل ایمیل نشانیایمیل پستالکترونیک رایانامه דואל דואראלקטרוני כתובתדואל כתובתמייל מייל אימייל ईमेल ईमेलपता ইমেইল ইমেইলঠিকানা อีเมล อีเมล์ ที่อยู่อีเมล thưđiệntử địachỉemail địachỉthưđiệntử surel alamatemail alamatsurel 이메일 이메일주소 메일 메일주소 전자우편 전자메일 メール メールアドレス eメール 電子メール メアド 电子邮件 电子邮箱 邮箱 邮件 邮箱地址 电子邮件地址 電子郵件 電郵 電子信箱 信箱 電郵地址 電子郵件地址 էլփոստ ელფოსტა epoçt",
        realname: "realname fullname legalname civilname displayname studentname participantname attendeename membername firstandlastname firstnameandlastname firstnamelastname namefirstandlast firstlastname fullnameofparticipant invitee bürgerlichername vollständigername vollername klarname richtigername vorundnachname vornameundnachname vornamenachname nachnamevorname namevorname vorundzuname nomcomplet nometprénom prénometnom nomprénom prénomnom vrainom nomréel nometprénoms nombrecompleto nombreyapellidos nombreyapellido nombresyapellidos apellidosynombre apellidosynombres nombrereal nomecompleto nomereal nomeverdadeiro nomeesobrenome nomeeapelido nomecognome nomeecognome cognomeenome nominativo nomereale volledigenaam echtenaam naamvoluit voornaamenachternaam imięinazwisko nazwiskoiimię imięnazwisko pełnenazwisko prawdziweimięinazwisko jménoapříjmení příjmeníajméno celéjméno skutečnéjméno menoapriezvisko fullständigtnamn riktigtnamn föroch efternamn föroch efternamn fulltnavn fornavnogetternavn fuldenavn virkelignavn etuniminjasukunimi kokonimi nimi oikeanimi teljesnév igazinév igazineved numecomplet numeșiprenume numereal nomicognoms nomcomplet nomreal adsoyad adısoyadı adıvesoyadı adınızsoyadınız isimsoyisim gerçekad gerçekadı ονοματεπώνυμο πραγματικόόνομα фио фамилияиимя фамилияимя имяифамилия имяфамилия фамилияимяотчество полноеимя настоящееимя піб прізвищетаімя імятапрізвище повнеімя справжнєімя имеифамилия имеипрезиме imeiprezime prezimeiime الاسمالكامل الاسمالحقيقي الاسمالثلاثي اسمكامل نامونامخانوادگی نامکامل ناموخانوادگی نامواقعی שםמלא שםאמיתי שםפרטיומשפחה पूरानाम वास्तविकनाम পূর্ণনাম আসলনাম ชื่อนามสกุล ชื่อสกุล ชื่อจริง họvàtên họtên tênthật tênđầyđủ namalengkap namaasli 성명 실명 본명 氏名 お名前 本名 姓名 真实姓名 真實姓名 フルネーム 全名 实名 全姓名",
        firstname: "firstname givenname givennames forename forenames fname christianname preferredname preferredfirstname vorname vornamen rufname prénom prenom prénoms nombredepila primernombre nombres prenome primeironome primonome nomedibattesimo voornaam roepnaam imię imie imiona křestníjméno krstnémeno förnamn fornavn etunimi keresztnév utónév prenume nomdefonts önad όνομακαιπατρώνυμο имяотчество імяпобатькові الاسمالأول نامکوچک שםפרטי 이름(성제외) given first 名 名前(名) ファーストネーム 名字 given firstnames ชื่อต้น",
        lastname: "lastname surname surnames familyname lname secondname last family nachname familienname zuname hausname nomdefamille nomfamille apellido apellidos primerapellido sobrenome apelido últimonome cognome cognomi achternaam familienaam nazwisko příjmení prijmeni priezvisko efternamn etternavn efternavn slektsnavn sukunimi vezetéknév családnév numedefamilie cognoms cognom llinatges soyad soyadı soyisim soyadınız επώνυμο επίθετο фамилия прізвище фамилия презиме prezime priimek اسمالعائلة اللقب الاسمالأخير الكنية نامخانوادگی شهرت שםמשפחה נאםמשפחה उपनाम पदवी নামের শেষাংশ นามสกุล สกุล họ 성 姓 苗字 名字(姓) ラストネーム 姓氏",
        name: "name names person persons people student students participant participants attendee attendees member members guest guests contact volunteer signup who naam teilnehmer teilnehmerin teilnehmende teilnehmerinnen nom noms participante participantes participanti nombre nome nomi partecipante partecipanti alumno alumna alumnos deelnemer deelnemers uczestnik uczestnicy jméno jmeno účastník účastníci meno namn deltagare deltakere deltaker deltagere deltager navn osallistuja osallistujat név resztvevő résztvevő nume prenumele nom participants isim ad adı adınız katılımcı katılımcılar όνομα συμμετέχων имя участники участница имена слушатель студент імя имʼя учасник учасники име ime الاسم اسم المشارك المشاركون المشاركين نام شرکتکننده שם שמות משתתף משתתפת משתתפים नाम প্রতিভাগী নাম ชื่อ tên nama peserta 이름 성함 참가자 참석자 참가자명 名前 なまえ 参加者 参加者名 名称 名稱 参与者 參與者 参加人 学生 學生 անուն სახელი ad nimed nimi vardas vārds",
        password: "password pass passwd pw pwd initialpassword temporarypassword passwort kennwort motdepasse mdp contraseña clave senha palavrapasse wachtwoord hasło heslo lösenord passord adgangskode salasana jelszó parolă contrasenya parola şifre κωδικός συνθηματικό пароль парола كلمةالسر كلمةالمرور گذرواژه رمزعبور סיסמה पासवर्ड পাসওয়ার্ড รหัสผ่าน mậtkhẩu katasandi 비밀번호 암호 パスワード 密码 密碼",
        reason: "reason summary",
        mode: "way mode passwordway passwordmode",
        unused: "id no nr num number index position row seat order orderid ordernumber orderdate ticket tickettype ticketnumber quantity price total currency status attendeestatus timestamp time date starttime completiontime lastmodifiedtime submittedat registrationtime registereddate jointime leavetime duration phone phonenumber telephone tel mobile mobilenumber cell fax whatsapp address street city town state country zip zipcode postcode region institution institutionname organization organisation organisationname affiliation company employer university school faculty department course class group groups section team role roles position jobtitle title salutation gender sex age birthday dateofbirth language languages nationality comment comments note notes message remarks remark question questions answer feedback diet dietaryrequirements allergies accessibility consent newsletter tags points score grade attended attendance signed signature signedup registered topic article articles workplace website url link source idnumber studentid studentnumber studentno matriculationnumber userid sisuserid employeeid memberid zeitstempel datum uhrzeit zeit startzeit fertigstellungszeit telefon telefonnummer handy handynummer mobilnummer anschrift straße ort stadt land plz einrichtung institution hochschule universität schule firma verein fachbereich studiengang kurs klasse gruppe gruppen rolle funktion anrede geschlecht alter geburtsdatum sprache bemerkung bemerkungen anmerkung anmerkungen kommentar kommentare notiz notizen nachricht frage fragen unterschrift einverstanden einwilligung matrikelnummer matrikel nummer lfdnr horodateur date heure téléphone portable mobile adresse ville pays établissement institution université école organisme organisation société fonction groupe rôle civilité âge langue commentaire commentaires remarque remarques numéro numéroétudiant marcatemporal fecha hora teléfono celular móvil ciudad país institución universidad escuela organización grupo curso edad comentario comentarios observaciones dni número carimbodedatahora data telefone telemóvel cidade instituição universidade escola organização turma idade comentários observações datiora informazionicronologiche telefono cellulare città istituto università scuola ente gruppo corso classe età commenti note matricola tijdstempel telefoonnummer telefoon plaats stad instelling school groep opmerkingen studentnummer sygnaturaczasowa znacznikczasu telefon numertelefonu miasto kraj uczelnia instytucja szkoła grupa uwagi komentarz numeralbumu lp časováznačka město instituce škola skupina poznámka poznámky číslo tidsstämpel telefonnummer ort skola grupp kommentar anteckning tidsstempel by skole gruppe aikaleima puhelin puhelinnumero kaupunki oppilaitos ryhmä huomautus időbélyeg telefonszám város intézmény iskola csoport megjegyzés marcajdetimp oraș instituție grup zamandamgası telefon telefonnumarası şehir kurum okul üniversite bölüm sınıf grup yaş yorum not açıklama öğrencino numara sıra sırano χρονικήσήμανση τηλέφωνο πόλη ίδρυμα σχολή σχόλια отметкавремени дата время телефон город страна организация учреждение вуз университет школа группа класс роль должность возраст комментарий комментарии примечание примечания пол номер номертелефона № п/п пп позначкачасу місто організація група коментар примітка طابعزمني التاريخ الوقت الهاتف رقمالهاتف الجوال المدينة الدولة المؤسسة الجامعة المدرسة المجموعة ملاحظات العمر الرقم رقم م مهرزمانی تاریخ تلفن شماره شهر دانشگاه مؤسسه توضیحات ردیف חותמתזמן תאריך שעה טלפון נייד עיר מוסד אוניברסיטה ביתספר קבוצה הערות גיל מספר टाइमस्टैम्प फ़ोन शहर संस्थान ประทับเวลา เบอร์โทร โทรศัพท์ จังหวัด สถาบัน มหาวิทยาลัย หมายเหตุ ลำดับ dấuthờigian sốđiệnthoại điệnthoại thànhphố trường đơnvị ghichú stt ngày capwaktu stempelwaktu telepon nohp nomorhp kota instansi universitas sekolah kelas catatan 타임스탬프 번호 순번 연락처 전화번호 휴대폰 소속 기관 학교 학과 학번 학년 직책 주소 지역 비고 메모 나이 성별 날짜 시간 タイムスタンプ 番号 電話番号 電話 携帯 住所 所属 所属機関 機関 学校 大学 学部 学年 学籍番号 年齢 性別 備考 メモ コメント 日付 日時 役職 都道府県 时间戳记 时间戳 時間戳記 提交时间 编号 編號 序号 序號 学号 學號 电话 電話 手机 手機 手机号 联系方式 聯絡方式 城市 单位 單位 机构 機構 学校 學校 班级 班級 专业 性别 年龄 备注 備註 日期 时间 時間"
      };
      FILLERS = "a an the your you my of at on in for is what whats which please enter type give provide write choose us wikipedia wikimedia wiki commons wikidata mediawiki new desired preferred requested wanted chosen proposed existing current own future public optional required if any have known dein deine deinen deinem ihr ihre ihren der die das gewünschter gewünschte gewünschten wunsch bei auf in zu für wie lautet ist welchen welche bitte neuer neue votre vos ton ta le la les l de du d sur pour quel quelle est souhaité souhaitée désiré choisi choisie wikipédia nouveau tu su el los las en para cuál cual es deseado elegido preferido wikipedia o a seu sua teu na no da do em qual é desejado escolhido preferido il tuo suo lo di su desiderato scelto uw je jouw het van op wat gewenste twój twoja twoje proponowana wybrana w na wikipedii vaše váš tvé požadované na wikipedii ditt din dit på önskat ønsket ønskede sizin istediğiniz vikipedi vikipedideki ваш ваша ваше желаемое желаемый в википедии на бажане ваше у вікіпедії الخاص بك المطلوب في ويكيبيديا שלך הרצוי בוויקיפדיה 必須 任意 필수 선택".split(" ");
      NO_LETTER = unicodePattern(String.raw`[^\p{L}\p{M}\p{N}№]`, "g");
      SPLIT = unicodePattern(String.raw`[^\p{L}\p{M}\p{N}№]+`);
      CASELESS = unicodePattern(String.raw`[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`);
      MAX_HEADING = 200;
      fillers = new Set(FILLERS);
      KNOWN = Object.entries(WORDS2).reduce((known, [meaning, list2]) => {
        for (const word of list2.split(" ")) {
          const plain2 = plainHeading(word);
          if (plain2 && !known.has(plain2)) {
            known.set(plain2, meaning);
          }
        }
        return known;
      }, /* @__PURE__ */ new Map());
      TELLING = tellingWords(KNOWN);
      Headings = class {
        constructor(more = {}) {
          this.words = /* @__PURE__ */ new Map();
          this.found = /* @__PURE__ */ new Map();
          for (const [meaning, list2] of Object.entries(more)) {
            for (const word of list2) {
              this.words.set(plainHeading(word), meaning);
            }
          }
          this.words.delete("");
          this.telling = [...tellingWords(this.words), ...TELLING];
        }
        meaningOf(plain2) {
          var _a3;
          return (_a3 = this.words.get(plain2)) != null ? _a3 : KNOWN.get(plain2);
        }
        /** What a heading means; null where that is not known. */
        score(heading2) {
          let found = this.found.get(heading2);
          if (found === void 0) {
            found = heading2.length > MAX_HEADING ? null : this.find(heading2);
            this.found.set(heading2, found);
          }
          return found;
        }
        /** Is the text, as a whole, a heading that is known? */
        isHeading(text) {
          var _a3, _b2;
          return ((_b2 = (_a3 = this.score(text)) == null ? void 0 : _a3.score) != null ? _b2 : 0) > 0.8;
        }
        find(heading2) {
          var _a3;
          const exact = (_a3 = this.meaningOf(plainHeading(heading2))) != null ? _a3 : this.meaningOf(plainHeading(withoutBrackets(heading2)));
          if (exact) {
            return { meaning: exact, score: 1 };
          }
          const parts = heading2.split(/[/|·•\n(（]/u).map(plainHeading).filter((part) => part);
          const meanings = new Set(parts.map((part) => this.meaningOf(part)));
          const [common] = [...meanings];
          if (parts.length > 1 && meanings.size === 1 && common) {
            return { meaning: common, score: 1 };
          }
          const words3 = withoutBrackets(heading2).normalize("NFKC").toLowerCase().replace(/e[-‐‑ ]mail/g, "email").split(SPLIT).filter((word) => word);
          const bare2 = this.meaningOf(words3.filter((word) => !fillers.has(word)).join("").replace(NO_LETTER, ""));
          if (bare2) {
            return { meaning: bare2, score: 0.9 };
          }
          return this.findWithin(words3);
        }
        findWithin(words3) {
          const joined = words3.join("");
          const starts = /* @__PURE__ */ new Set();
          words3.reduce((at, word) => {
            starts.add(at);
            return at + word.length;
          }, 0);
          for (const [word, meaning] of this.telling) {
            const at = joined.indexOf(word);
            if (at !== -1 && (starts.has(at) || CASELESS.test(word))) {
              const isHead = CASELESS.test(word) && at + word.length >= joined.length - 1;
              return { meaning, score: isHead ? 0.8 : 0.5 };
            }
          }
          return null;
        }
      };
    }
  });

  // src/accounts/list/read/reading.ts
  var MAX_ROWS;
  var init_reading = __esm({
    "src/accounts/list/read/reading.ts"() {
      "use strict";
      MAX_ROWS = 1e4;
    }
  });

  // src/accounts/list/read/people-builder.ts
  function saying(cell2) {
    return isPlaceholder(cell2) ? "" : cell2.trim();
  }
  function modeWords(more = {}) {
    const words3 = /* @__PURE__ */ new Map();
    for (const source of [MODE_WORDS, more]) {
      for (const [mode, list2] of Object.entries(source)) {
        list2.forEach((word) => words3.set(word.toLowerCase(), mode));
      }
    }
    return words3;
  }
  var MAX_TEXT, NO_EXTRA, PeopleBuilder, MODE_WORDS;
  var init_people_builder = __esm({
    "src/accounts/list/read/people-builder.ts"() {
      "use strict";
      init_clean_request();
      init_cell_kinds();
      init_plain_text();
      init_reading();
      MAX_TEXT = 200;
      NO_EXTRA = [];
      PeopleBuilder = class {
        constructor(options) {
          this.options = options;
          this.rows = [];
          this.remarks = [];
          /** The first line of which a row found no room; null while there is room. */
          this.overflow = null;
          var _a3;
          this.rules = { userNamespaces: (_a3 = options.userNamespaces) != null ? _a3 : [] };
        }
        remark(code, line, text, lastLine = line) {
          this.remarks.push({ code, line, lastLine, text: text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) + "…" : text });
        }
        /**
         * @param line
         * @param lastLine
         * @param person
         * @param literally A row of the program's own sheet is taken to the letter
         */
        add(line, lastLine, person, literally = false) {
          var _a3, _b2;
          if (this.rows.length >= ((_a3 = this.options.limit) != null ? _a3 : MAX_ROWS)) {
            this.overflow = (_b2 = this.overflow) != null ? _b2 : line;
            return;
          }
          const row = __spreadProps(__spreadValues({
            username: "",
            email: "",
            realname: "",
            password: "",
            reason: "",
            mode: null,
            extra: NO_EXTRA
          }, person), {
            line,
            lastLine,
            cleaned: {}
          });
          if (!literally) {
            row.cleaned = cleanFields(row, this.rules);
          }
          this.rows.push(row);
        }
        /** Adds somebody, or says that the line names nobody. */
        addOrRemark(line, lastLine, person, text) {
          const { username = "", email = "", realname = "" } = person;
          if (isBlank(username) && isBlank(email) && isBlank(realname)) {
            this.remark("no-name", line, text, lastLine);
          } else {
            this.add(line, lastLine, person);
          }
        }
        /** By line; says where the limit cut the list off. */
        finish(lastLine, textOf4) {
          if (this.overflow !== null) {
            this.remark("too-many", this.overflow, textOf4(this.overflow), lastLine);
          }
          this.rows.sort((a2, b3) => a2.line - b3.line);
          this.remarks.sort((a2, b3) => a2.line - b3.line);
        }
      };
      MODE_WORDS = {
        mail: ["mail", "email", "e-mail"],
        generate: ["generate", "generated"],
        type: ["type", "typed"]
      };
    }
  });

  // src/accounts/list/read/labels.ts
  function labelsIn(text, words3) {
    var _a3;
    if (text.length > 2e3) {
      return [];
    }
    const found = [];
    for (const part of text.split(/[,;|\t，；]\s*/u)) {
      const [, label = "", value = ""] = (_a3 = LABEL.exec(part)) != null ? _a3 : [];
      const score = label ? words3.score(label.replace(/[*_]/g, "")) : null;
      const last = found[found.length - 1];
      if (score && score.score > 0.8) {
        found.push({ label, meaning: score.meaning, value });
      } else if (last) {
        last.value += `, ${part}`;
      } else {
        return [];
      }
    }
    return found;
  }
  function personOf(labels) {
    const value = (meaning) => {
      var _a3, _b2;
      return saying((_b2 = (_a3 = labels.find((each) => each.meaning === meaning)) == null ? void 0 : _a3.value.replace(/[*_]{2}/g, "")) != null ? _b2 : "");
    };
    const parts = [value("firstname"), value("lastname")].filter((part) => part).join(" ");
    const name2 = value("name");
    const username = value("username");
    const realname = value("realname") || parts;
    const extra = labels.flatMap(({ label, meaning, value: cell2 }, column) => meaning === "unused" && !isBlank(cell2) ? [{ heading: label, column, value: cell2.trim() }] : []);
    return {
      username: username || (realname ? "" : name2),
      realname: realname || (username ? name2 : ""),
      email: value("email").replace(/^<|>$/g, ""),
      password: value("password"),
      reason: value("reason"),
      extra
    };
  }
  function readLabels(lines, words3, builder) {
    const filled2 = lines.filter(({ text }) => !isBlank(text));
    if (filled2.length === 0 || filled2.length > 1e5) {
      return false;
    }
    const labelled = filled2.map((line) => ({ line, labels: labelsIn(line.text, words3) }));
    const all = labelled.flatMap(({ labels }) => labels);
    const meanings = new Set(all.map(({ meaning }) => meaning));
    const isPerson = meanings.has("email") || meanings.has("username") || meanings.has("name") || meanings.has("realname");
    if (!isPerson || meanings.size < 2 || labelled.filter(({ labels }) => labels.length > 0).length < filled2.length * 0.6) {
      return false;
    }
    let open2 = [];
    let first = null;
    let last = null;
    const close = () => {
      if (first && last) {
        builder.addOrRemark(first.line, last.lastLine, personOf(open2), first.text);
      }
      [open2, first, last] = [[], null, null];
    };
    for (const { line, labels } of labelled) {
      if (labels.length === 0) {
        close();
        builder.remark("no-name", line.line, line.text, line.lastLine);
      } else {
        if (labels.some(({ label }) => open2.some((other) => other.label.toLowerCase() === label.toLowerCase()))) {
          close();
        }
        first = first != null ? first : line;
        last = line;
        open2 = open2.concat(labels);
      }
    }
    close();
    return true;
  }
  var LABEL;
  var init_labels = __esm({
    "src/accounts/list/read/labels.ts"() {
      "use strict";
      init_people_builder();
      init_plain_text();
      LABEL = /^\s*[*•·–-]?\s*([^:：=<>@]{1,50}?)\s*[:：]\s*([^]*)$/u;
    }
  });

  // src/accounts/list/read/addresses.ts
  function trimMarks(text) {
    return text.length > 1e3 ? text.trim() : text.replace(EDGES, "").trim();
  }
  function withoutQuotes(text) {
    var _a3;
    const [, quoted] = (_a3 = /^["'“„«‘]+([^]*?)["'”“»’]+$/u.exec(text)) != null ? _a3 : [];
    return (quoted != null ? quoted : text).replace(/\\(["'])/g, "$1").trim();
  }
  function withoutPhones(text) {
    return /\d/.test(text) && text.length < 300 ? text.replace(PHONE, (found) => found.replace(/\D/g, "").length > 5 ? " " : found) : text;
  }
  function readAddressee(text, words3) {
    const at = text.search(/[@＠]/);
    const from = Math.max(0, at - 80);
    const match = at === -1 ? null : ADDRESS.exec(text.slice(from, at + 300));
    if (!(match == null ? void 0 : match[1]) || text.length > 2e3) {
      return { name: text.trim(), email: "", more: "" };
    }
    const email = cleanEmail(match[1]);
    let before = text.slice(0, from + match.index);
    const label = LABEL2.exec(before);
    if ((label == null ? void 0 : label[1]) !== void 0 && (words3.isHeading(label[1]) || isMailWord(label[1]))) {
      before = before.slice(0, label.index);
    }
    const after = text.slice(from + match.index + match[0].length);
    const named2 = withoutQuotes(trimMarks(withoutPhones(trimMarks(before))));
    const rest = trimMarks(after);
    if (named2 !== "" && !isPlaceholder(named2)) {
      return { name: isEmail(named2) ? "" : named2, email, more: rest };
    }
    const name2 = withoutQuotes(trimMarks(withoutPhones(asciiDigits(rest) === rest ? rest : "")).replace(/^\((.*)\)$/u, "$1"));
    return { name: isEmail(name2) || /[@＠]/.test(name2) ? "" : name2, email, more: "" };
  }
  function isMailWord(label) {
    return /^e?-?mail|^mail|correo|courriel|почта|メール|메일|邮|郵|דוא|ايميل/iu.test(label);
  }
  function withoutGroup(text, words3) {
    var _a3, _b2, _c;
    const [head, name2 = ""] = (_a3 = GROUP.exec(text)) != null ? _a3 : [];
    if (head === void 0) {
      return text;
    }
    const rest = text.slice(head.length);
    const addresses = (_c = (_b2 = rest.match(/[@＠]/g)) == null ? void 0 : _b2.length) != null ? _c : 0;
    const isGroup = addresses !== 1 || name2.length < 4 || words3.isHeading(name2) || isMailWord(name2) || /<[^<>]*[@＠]/.test(rest);
    return isGroup && !isEmail(name2) ? rest : text;
  }
  function atSeparators(text, separators) {
    const parts = [];
    let begin = 0;
    let quoted = false;
    let depth = 0;
    for (let i5 = 0; i5 < text.length; i5++) {
      const character = text.charAt(i5);
      if (character === '"' && text.charAt(i5 - 1) !== "\\") {
        quoted = !quoted;
      } else if (!quoted && /[<(]/.test(character)) {
        depth++;
      } else if (!quoted && /[>)]/.test(character)) {
        depth = Math.max(0, depth - 1);
      } else if (!quoted && depth === 0 && separators.includes(character)) {
        parts.push(text.slice(begin, i5));
        begin = i5 + 1;
      }
    }
    parts.push(text.slice(begin));
    return (quoted || depth > 0) && parts.length === 1 ? text.split(/[,;、，；]/) : parts;
  }
  function joinHalves(parts) {
    const joined = [];
    let half = "";
    for (const part of parts) {
      if (half !== "" && /[@＠]/.test(part)) {
        const next = part.replace(/<[^]*/u, "").trim();
        const isBare = !/[<(]/.test(part);
        const isHalf = !isBare && (words2(half) === 1 || words2(next) === 1) && !/[@＠]/.test(next) && next !== "";
        if (isHalf) {
          joined.push(`${half.trim()}, ${part.trim()}`);
        } else if (isBare && words2(part.trim()) === 1) {
          joined.push(`${half.trim()} ${part.trim()}`);
        } else {
          joined.push(half, part);
        }
        half = "";
      } else if (half !== "") {
        joined.push(half);
        half = part;
      } else if (!/[@＠]/.test(part) && part.trim() !== "") {
        half = part;
      } else {
        joined.push(part);
      }
    }
    return half === "" ? joined : [...joined, half];
  }
  function readAddresses(line, known) {
    var _a3, _b2;
    const text = withoutGroup(line, known);
    const count2 = (_b2 = (_a3 = text.match(/[@＠]/g)) == null ? void 0 : _a3.length) != null ? _b2 : 0;
    const bySemicolon = atSeparators(text, ";；");
    const isBySemicolon = bySemicolon.filter((part) => /[@＠]/.test(part)).length > 1 || bySemicolon.length > 1 && count2 < 2;
    if (count2 < 2 && !isBySemicolon) {
      return [readAddressee(text, known)].filter(({ name: name2, email }) => name2 || email);
    }
    const parts = isBySemicolon ? bySemicolon.flatMap((part) => {
      var _a4, _b3;
      return ((_b3 = (_a4 = part.match(/[@＠]/g)) == null ? void 0 : _a4.length) != null ? _b3 : 0) > 1 ? joinHalves(atSeparators(withoutGroup(part, known), ",，、")) : [part];
    }) : joinHalves(atSeparators(text, ",，、"));
    return parts.filter((part) => trimMarks(part) !== "").flatMap((part) => {
      var _a4, _b3, _c;
      return (
        // Addresses with nothing but spaces between them.
        !/[<(]/.test(part) && ((_b3 = (_a4 = part.match(/[@＠]/g)) == null ? void 0 : _a4.length) != null ? _b3 : 0) > 1 ? part.split(/\s+/u).filter((each) => each).map((each) => readAddressee(each, known)) : />\s*\S.*</u.test(part) ? ((_c = part.match(/[^<>]*<[^<>]*>/gu)) != null ? _c : [part]).map((each) => readAddressee(each, known)) : [readAddressee(withoutGroup(part, known), known)]
      );
    }).filter(({ name: name2, email }) => name2 !== "" || email !== "");
  }
  var ADDRESS, LABEL2, EDGES, PHONE, GROUP, words2;
  var init_addresses = __esm({
    "src/accounts/list/read/addresses.ts"() {
      "use strict";
      init_email();
      init_unicode_pattern();
      init_cell_kinds();
      init_plain_text();
      ADDRESS = /(?:[<([{]\s*|mailto:\s*)*["'“„]?(?:mailto:)?([^\s<>()[\]{}"“”„«»,;:|'＠@、，；]{1,64}[@＠][^\s<>()[\]{}"“”„«»,;:|'＠@、，；]{1,255})(?:[>)\]}"'”]|\?[^\s>]*>)*/iu;
      LABEL2 = unicodePattern(String.raw`(?:^|[\s,;(–—-])([\p{L}\p{M}.-]{1,20}(?:\s[\p{L}\p{M}.-]{1,20})?)\s?[:：=]\s*$`);
      EDGES = unicodePattern(String.raw`^(?:[\s,;:|=/\\]|[-–—]+\s)+|(?:[\s,;:|=/\\(<]|\s[-–—]+)+$`, "g");
      PHONE = /(?:(?:tel|phone|mobil\w*|handy|gsm|tél)\.?\s?:?\s?)?(?:\+|\(\+?|00?|\b)\d[\d\s()./-]{4,24}\d/giu;
      GROUP = unicodePattern(String.raw`^\s*([\p{L}\p{M}\p{N} ._&()'-]{1,60})\s*[:：]\s*`);
      words2 = (text) => text.trim().split(/\s+/u).length;
    }
  });

  // src/accounts/list/read/list-marks.ts
  function enclosedNumber(mark) {
    var _a3, _b2;
    const code = mark.charCodeAt(0);
    if (code >= 9461 && code <= 9470) {
      return code - 9460;
    }
    if (code >= 10102 && code <= 10131) {
      return (code - 10102) % 10 + 1;
    }
    return Number((_b2 = (_a3 = /\d+/.exec(mark.normalize("NFKC"))) == null ? void 0 : _a3[0]) != null ? _b2 : 0);
  }
  function readItem(line) {
    var _a3;
    const bare2 = line.replace(BULLET, "");
    const hasBullet = bare2.trimStart() !== line.trimStart();
    const none = { text: bare2.trim(), hasBullet, number: null, numbered: bare2.trim() };
    const enclosed = ENCLOSED.exec(bare2);
    if ((enclosed == null ? void 0 : enclosed[1]) !== void 0) {
      return __spreadProps(__spreadValues({}, none), { text: bare2.slice(enclosed[0].length), number: enclosedNumber(enclosed[1]) });
    }
    const ten = KEYCAP_TEN.exec(bare2);
    if (ten) {
      return __spreadProps(__spreadValues({}, none), { text: bare2.slice(ten[0].length), number: 10 });
    }
    const head = asciiDigits(bare2.slice(0, 40));
    const match = NUMBER.exec(head);
    if (match && head.length === Math.min(40, bare2.length)) {
      const text = bare2.slice(match[0].length).replace(BULLET, "").trim();
      return __spreadProps(__spreadValues({}, none), { text, number: Number((_a3 = match[1]) != null ? _a3 : match[2]) });
    }
    return none;
  }
  function bareNumber(text) {
    const head = asciiDigits(text.slice(0, 20));
    const match = BARE_NUMBER.exec(head);
    return match && head.length === Math.min(20, text.length) ? { number: Number(match[1]), text: text.slice(match[0].length) } : null;
  }
  function areListNumbers(numbers) {
    var _a3, _b2;
    const given = numbers.filter((number) => number !== null);
    let steps2 = 0;
    for (let i5 = 1; i5 < given.length; i5++) {
      const step = ((_a3 = given[i5]) != null ? _a3 : 0) - ((_b2 = given[i5 - 1]) != null ? _b2 : 0);
      if (step === 1 || given[i5] === 1 || step === 0 && given[i5] === 1) {
        steps2++;
      }
    }
    return given.length > 1 && steps2 >= (given.length - 1) * 0.5;
  }
  var BULLET, NUMBER, BARE_NUMBER, ENCLOSED, KEYCAP_TEN;
  var init_list_marks = __esm({
    "src/accounts/list/read/list-marks.ts"() {
      "use strict";
      init_unicode_pattern();
      init_plain_text();
      BULLET = unicodePattern(String.raw`^(?:[\s\u200b-\u200f\ufe0e\ufe0f]|[•·‣◦▪▫■□●○◆◇▶►▸➢➣➤➔→⇒★☆❖✦✧※☐☑☒✓✔✗✘✅❌⬜⬛🔲🔳🔹🔸👉✍⁃∙⦁・ー\ue000-\uf8ff]|[-–—*+](?=\s)|o(?=\s{2,}|\t)|\[[ xX✓✔]?\](?=\s))+`);
      NUMBER = /^\s*(?:[#№]\s?|No\.?\s?)?(?:[([（【]\s?(\d{1,5})\s?[)\]）】][.:]?|(\d{1,5})\s?(?:[.)．。）、:：º°﹒]|[-–—](?=\s))+(?![\d]))\s*/u;
      BARE_NUMBER = /^\s*(\d{1,5})(?:\t|\s{1,4})(?=\S)\s*/u;
      ENCLOSED = /^\s*([\u2460-\u249b\u24f5-\u24fe\u2776-\u2793\u3251-\u325f\u32b1-\u32bf]|[0-9]\ufe0f?\u20e3)\s*/u;
      KEYCAP_TEN = /^\s*\u{1f51f}\s*/u;
    }
  });

  // src/accounts/list/read/markup.ts
  function* pairs(text, open2, close) {
    let start = text.indexOf(open2);
    let end = start === -1 ? -1 : text.indexOf(close, start + 2);
    while (start !== -1 && end !== -1) {
      const next = text.indexOf(open2, start + 2);
      if (next !== -1 && next < end) {
        start = next;
        continue;
      }
      if (end - start < MAX_LENGTH3) {
        yield [start, end + 2];
      }
      start = next === -1 || next >= end + 2 ? next : text.indexOf(open2, end + 2);
      end = start === -1 ? -1 : text.indexOf(close, Math.max(start + 2, end + 2));
    }
  }
  function unlink(text, titles) {
    var _a3, _b2, _c, _d;
    const [, title = "", label] = (_a3 = /^\s*\[\[([^[\]|]+)(?:\|([^[\]]*))?\]\]\s*$/u.exec(text)) != null ? _a3 : [];
    return title ? (_c = (_b2 = titles.personIn(title)) != null ? _b2 : label) != null ? _c : title : (_d = titles.personIn(text)) != null ? _d : text;
  }
  function readCall(inner, titles) {
    var _a3, _b2;
    const [head = "", ...parameters] = inner.split("|");
    const template = canonicalSpaces(head);
    const target = /^#\w+:(.*)$/u.exec(template);
    if (target) {
      const name2 = titles.personIn((_a3 = target[1]) != null ? _a3 : "");
      return name2 === null ? null : { names: [name2], sure: true, template: "#" };
    }
    const named2 = [];
    const plain2 = [];
    for (const parameter of parameters) {
      const [, key = "", value = ""] = (_b2 = /^\s*([^=<>[\]]{1,40}?)\s*=([^]*)$/u.exec(parameter)) != null ? _b2 : [];
      const text = unlink((key ? value : parameter).replace(/<[^<>]*>|'{2,}/g, ""), titles).trim();
      if (text && (!key || /^\d+$/.test(key))) {
        plain2.push(text);
      } else if (text && NAME_PARAMETER.test(key)) {
        named2.push(text);
      }
    }
    if (named2.length > 0) {
      return { names: named2, sure: true, template };
    }
    const [first] = plain2;
    if (first === void 0) {
      return null;
    }
    const isCalling = CALLING.test(template);
    const isAbout = ABOUT_ONE.test(template) || [...template].length < 3 || titles.isUserNamespace(template, template.length < 30);
    return { names: isCalling ? plain2 : [first], sure: isCalling || isAbout, template: template.toLowerCase() };
  }
  function readMarkup(line, titles) {
    var _a3;
    const names = [];
    const calls = [];
    const counts2 = /* @__PURE__ */ new Map();
    let others = 0;
    let rest = "";
    let done = 0;
    const add = (name2) => {
      var _a4;
      const key = name2 === null ? "" : canonicalSpaces(name2);
      if (key === "") {
        others++;
        return;
      }
      counts2.set(key, ((_a4 = counts2.get(key)) != null ? _a4 : 0) + 1);
      if (counts2.get(key) === 1) {
        names.push(key);
      }
    };
    const found = [];
    if (line.includes("[[")) {
      for (const [start, end] of pairs(line, "[[", "]]")) {
        found.push([start, end, true]);
      }
    }
    if (line.includes("{{")) {
      for (const [start, end] of pairs(line, "{{", "}}")) {
        found.push([start, end, false]);
      }
    }
    found.sort((a2, b3) => a2[0] - b3[0]);
    for (const [start, end, isLink] of found) {
      if (start < done) {
        continue;
      }
      const inner = line.slice(start + 2, end - 2);
      rest += line.slice(done, start) + " ";
      done = end;
      if (isLink) {
        add(titles.personIn((_a3 = inner.split("|", 1)[0]) != null ? _a3 : ""));
      } else {
        const call = readCall(inner, titles);
        if (call == null ? void 0 : call.sure) {
          call.names.forEach(add);
        } else if (call) {
          calls.push(call);
        }
      }
    }
    rest += line.slice(done);
    if (/https?:/i.test(rest)) {
      rest = rest.replace(ADDRESS2, (whole, address) => {
        const name2 = titles.personAt(address);
        if (name2 === null) {
          return whole;
        }
        add(name2);
        return " ";
      });
    }
    const signed2 = names.filter((name2) => {
      var _a4;
      return ((_a4 = counts2.get(name2)) != null ? _a4 : 0) > 1;
    });
    return { names, calls, signed: signed2, others, rest };
  }
  var MAX_LENGTH3, CALLING, ABOUT_ONE, NAME_PARAMETER, ADDRESS2;
  var init_markup = __esm({
    "src/accounts/list/read/markup.ts"() {
      "use strict";
      init_plain_text();
      MAX_LENGTH3 = 1e3;
      CALLING = /^(?:ping\d*|re|reply|reply ?to|yo|hello|hi|mention|notif\w*|no ?ping|пинг|ping ?user\w*|@|멘션|返信|回复|回覆|обращение|menção|responder a?|rispondi|antwoord|svar)$/iu;
      ABOUT_ONE = /^(?:u|ul|ut|usr|us|unsigned.*|nicht signiert|non signé.*|targets?|noping|reply ?to)$/iu;
      NAME_PARAMETER = /^(?:user(?:name|id)?|usuario|utilisateur|benutzer(?:name)?|participant|student|account|участник|利用者|用户|用戶|사용자|משתמש|مستخدم)\d*$/iu;
      ADDRESS2 = /\[?(https?:\/\/[^\s<>[\]"]+)(?:[ \t]+[^[\]\n]{0,300}\])?\]?/giu;
    }
  });

  // src/accounts/list/read/page-mask.ts
  function isMarkupLine(text, isWiki) {
    return text.length < 1e3 && MARKUP_LINE.test(text) && (!/^#+\s/.test(text) || !isWiki && /^#{2,6}\s/.test(text));
  }
  function withoutComments(line, open2) {
    let text = "";
    let rest = line;
    let isOpen = open2;
    for (; ; ) {
      const at = rest.indexOf(isOpen ? "-->" : "<!--");
      if (at === -1) {
        return { text: isOpen ? text : text + rest, open: isOpen };
      }
      text += isOpen ? "" : rest.slice(0, at);
      rest = rest.slice(at + (isOpen ? 3 : 4));
      isOpen = !isOpen;
    }
  }
  function depthChange(line) {
    return line.split("{{").length - line.split("}}").length;
  }
  function maskPage(lines) {
    const last = lines.reduce((at, line, index) => line.includes("-->") ? index : at, -1);
    const isWiki = lines.some((line) => /\[\[|\{\{|^==.*==/.test(line));
    let isComment = false;
    let depth = 0;
    let template = 0;
    return lines.map((line, index) => {
      if (!isComment && depth === 0 && !/[<{=#_[*-]/.test(line)) {
        return { text: line, isMarkup: false };
      }
      const { text, open: open2 } = isComment || line.includes("<!--") && index <= last ? withoutComments(line, isComment) : { text: line, open: false };
      const wasComment = isComment;
      isComment = open2;
      const before = depth;
      if (isWiki) {
        const change = depthChange(text);
        depth = Math.max(0, depth + change);
        template = depth === 0 ? 0 : template + 1;
        if (template > 100) {
          depth = 0;
          template = 0;
        }
      }
      const trimmed = text.trim();
      const isHidden = trimmed === "" && (wasComment || line.trim() !== "");
      return {
        text,
        isMarkup: isHidden || before > 0 || depth > 0 && !/^\s*[*#]/.test(text) || isMarkupLine(trimmed, isWiki)
      };
    });
  }
  function withoutStruck(line) {
    return line.length < 2e3 && /<(?:s|del|strike)\b|~~/i.test(line) ? line.replace(STRUCK, " ") : line;
  }
  function withoutFormat(line) {
    return /[<'*_]/.test(line) ? line.replace(TAG, "").replace(/'{2,}|\*{2,}/g, "") : line;
  }
  var MARKUP_LINE, STRUCK, TAG;
  var init_page_mask = __esm({
    "src/accounts/list/read/page-mask.ts"() {
      "use strict";
      MARKUP_LINE = /^(?:=.*=|#{1,6}\s.*|-{4,}|={3,}|_{3,}|\*{3,}|__[^\s_]+__|<\/?[a-z][^<>@]*>|\{\{[^{}|:]*\}\}|\[\[[^[\]:|]{1,40}:[^[\]]*\.(?:jpe?g|png|svg|gif|webp)[^[\]]*\]\]|#(?:REDIRECT|WEITERLEITUNG)\b.*)$/iu;
      STRUCK = /<(s|del|strike)\b[^>]{0,200}>[^<]*(?:<(?!\/(?:s|del|strike)>)[^<]*)*<\/(?:s|del|strike)>|~~(?!~)[^~]{1,300}~~(?!~)/giu;
      TAG = /<\/?[a-z][a-z0-9]*(?:\s[^<>@]{0,300})?\/?>/giu;
    }
  });

  // src/accounts/list/read/signature.ts
  function timeStart(text) {
    const from = Math.max(0, text.length - MAX_TIME);
    const words3 = [...text.slice(from).matchAll(/\S+/gu)].reverse();
    let hasTime = false;
    let hasDay = false;
    let hasYear = false;
    let without = 0;
    for (const { 0: word, index = 0 } of words3) {
      if (!/\d/.test(word)) {
        if (++without > 2) {
          return -1;
        }
        continue;
      }
      without = 0;
      let left = word;
      if (TIME.test(left) && !/\d[.]\d+[.]\d/.test(left) && !hasTime) {
        hasTime = true;
        left = left.replace(TIME, "");
      }
      if (YEAR.test(left) && !hasYear) {
        hasYear = true;
        left = left.replace(/\d{4}/, "");
      }
      hasDay = hasDay || DAY2.test(left);
      if (hasTime && hasDay && hasYear) {
        const start = from + index;
        return start;
      }
    }
    return -1;
  }
  function withoutTalk(text) {
    var _a3;
    const [, before = text, talk = ""] = text.length > 1e3 ? [] : (_a3 = TALK.exec(text)) != null ? _a3 : [];
    return { before: before.trim(), talk };
  }
  function beforeTime(line) {
    const text = asciiDigits(line).trimEnd();
    if (text.length !== line.trimEnd().length || !/\d/.test(text.slice(-MAX_TIME - MAX_REPLY))) {
      return null;
    }
    const tail = text.slice(-(MAX_TIME + MAX_REPLY + 20));
    const offset = text.length - tail.length;
    for (const [, open2] of [...tail.matchAll(/(?=([(（])[^()（）]{1,24}[)）][^()（）\d]{0,30}$)/gu)].map((match) => {
      var _a3;
      return [match[1], (_a3 = match.index) != null ? _a3 : 0];
    })) {
      const start2 = timeStart(text.slice(0, offset + open2).trimEnd());
      if (start2 !== -1) {
        return line.slice(0, start2);
      }
    }
    const start = timeStart(text);
    return start === -1 ? null : line.slice(0, start);
  }
  function readSignature(line) {
    var _a3;
    const tildes = /^([^]*?)[\s–—-]*~{3,5}\s*$/u.exec(line.slice(-400));
    if (tildes) {
      return withoutTalk(line.slice(0, Math.max(0, line.length - 400)) + ((_a3 = tildes[1]) != null ? _a3 : ""));
    }
    const before = beforeTime(line);
    return before === null ? null : withoutTalk(before.trim());
  }
  var MAX_TIME, MAX_REPLY, TIME, YEAR, DAY2, TALK;
  var init_signature = __esm({
    "src/accounts/list/read/signature.ts"() {
      "use strict";
      init_plain_text();
      MAX_TIME = 80;
      MAX_REPLY = 30;
      TIME = /\d{1,2}[:.٫]\d{2}/;
      YEAR = /(?:^|\D)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
      DAY2 = /^\D{0,4}\d{1,2}(?:\D|$)/;
      TALK = /^([^]*?)\s*[(（[]([^()（）[\]]{1,60})[)）\]]\s*$/u;
    }
  });

  // src/accounts/list/read/lines.ts
  function prepare(lines, { titles }) {
    const masked = maskPage(lines.map(({ text }) => text));
    return lines.map((source, index) => {
      var _a3, _b2;
      const mask = (_a3 = masked[index]) != null ? _a3 : { text: source.text, isMarkup: false };
      const standing = withoutStruck(mask.text);
      const [, bullets = "", rest = standing] = (_b2 = /^(\s*[*#:;]+)([^]*)$/u.exec(standing)) != null ? _b2 : [];
      const isBold = /^\s*\*[^*\s][^*]*\*\s*$/.test(standing);
      const bulleted = bullets && !isBold && !/^\s*\*\*[^*]/.test(standing) && !/^\s*#\d/.test(standing) ? rest : standing;
      const plain2 = bulleted.trim();
      const hasMarkup = /\[\[|\{\{|https?:|[:：]/.test(plain2);
      const item = readItem(plain2);
      return __spreadProps(__spreadValues({}, source), {
        plain: plain2,
        isMarkup: mask.isMarkup,
        isStruck: standing !== mask.text,
        item,
        bullets: bulleted === standing ? "" : bullets.trim(),
        signed: mask.isMarkup || plain2.length > 3e3 ? null : readSignature(plain2),
        markup: !mask.isMarkup && hasMarkup ? readMarkup(plain2, titles) : null
      });
    });
  }
  function repeated(values, least) {
    const counts2 = /* @__PURE__ */ new Map();
    values.forEach((value) => {
      var _a3;
      return counts2.set(value, ((_a3 = counts2.get(value)) != null ? _a3 : 0) + 1);
    });
    return new Set([...counts2].filter(([value, count2]) => value !== "" && count2 > 1 && count2 >= least).map(([value]) => value));
  }
  function isSurnameFirst(text) {
    var _a3;
    const [, last = "", first = ""] = (_a3 = /^([^,;@\d]{2,40}),\s+([^,;@\d]{1,40})$/.exec(text.trim())) != null ? _a3 : [];
    return last !== "" && last.split(/\s+/).length < 4 && first.trim().split(/\s+/).length < 3 && (last.split(/\s+/).length === 1 || first.trim().split(/\s+/).length === 1);
  }
  function styleOf(lines) {
    const open2 = lines.filter(({ isMarkup, text }) => !isMarkup && !isBlank(text));
    const numbers = open2.map(({ item }) => item.number);
    const bare2 = open2.map(({ item }) => {
      var _a3, _b2;
      return item.number === null ? (_b2 = (_a3 = bareNumber(item.text)) == null ? void 0 : _a3.number) != null ? _b2 : null : null;
    });
    const isBareNumbered = bare2.filter((number) => number !== null).length > Math.max(2, open2.length * 0.7) && areListNumbers(bare2);
    const isNumbered = areListNumbers(numbers);
    const isItem = ({ item, bullets }) => item.hasBullet || bullets !== "" || isNumbered && item.number !== null;
    const texts = open2.map(({ item }) => item.text);
    const plain2 = open2.filter(({ item }) => !isBlank(item.text));
    return {
      isNumbered,
      isBareNumbered,
      hasItems: open2.filter(isItem).length > 1 && share(open2, isItem) > 0.4,
      isPage: open2.some(({ markup, signed: signed2 }) => signed2 !== null || markup !== null && markup.names.length > 0),
      hasMarks: open2.length > 1 && share(plain2, ({ item }) => /[.,;、。，；]\s*$/.test(item.text)) > 0.8 && share(plain2, ({ item }) => /(?:^|\s)\S{1,2}\.$/.test(item.text)) < 0.5,
      talk: repeated(open2.map(({ signed: signed2, plain: text }) => (signed2 != null ? signed2 : withoutTalk(text)).talk), open2.length * 0.4),
      templates: repeated(open2.flatMap(({ markup }) => {
        var _a3;
        return (_a3 = markup == null ? void 0 : markup.calls.map(({ template }) => template)) != null ? _a3 : [];
      }), 2),
      isSurnameFirst: texts.filter(isSurnameFirst).length > texts.length * 0.6 && texts.length > 1,
      hasBulletedReplies: open2.some(({ bullets }) => bullets.endsWith(":")) && open2.some(({ bullets }) => /[*#]$/.test(bullets))
    };
  }
  function isProse(text) {
    const words3 = text.split(/\s+/u);
    return text.length > LETTERS_IN_A_NAME || words3.length > WORDS_IN_A_NAME + 2 || words3.length > 4 && words3.filter((word) => LOWER.test(word)).length > words3.length / 2 || words3.length > 3 && /[.!?。！？]$/.test(text) && words3.filter((word) => LOWER.test(word)).length > 1;
  }
  function lastPart(text) {
    var _a3;
    const parts = text.replace(/([.!?。！？])\s+/gu, "$1\n").split(/\n|\s+[-–—]{1,2}\s*|(?:^|\s)--+\s*/u).filter((part) => part.trim() !== "");
    return (_a3 = parts[parts.length - 1]) != null ? _a3 : text;
  }
  var WORDS_IN_A_NAME, LETTERS_IN_A_NAME, LOWER, LETTER2, NO_LETTER2, REACTION, HANDLES, AND, share, LineReader;
  var init_lines = __esm({
    "src/accounts/list/read/lines.ts"() {
      "use strict";
      init_unicode_pattern();
      init_addresses();
      init_cell_kinds();
      init_list_marks();
      init_markup();
      init_page_mask();
      init_plain_text();
      init_signature();
      WORDS_IN_A_NAME = 7;
      LETTERS_IN_A_NAME = 100;
      LOWER = unicodePattern(String.raw`^\p{Ll}`);
      LETTER2 = unicodePattern(String.raw`\p{L}`);
      NO_LETTER2 = unicodePattern(String.raw`^[^\p{L}\p{N}\p{So}]*$`);
      REACTION = unicodePattern(String.raw`(?:\s*(?:[\u{1f44a}-\u{1f450}\u{1f590}\u{1f595}\u{1f596}\u{1f600}-\u{1f64f}\u{1f91a}-\u{1f91f}\u{1f970}-\u{1f97a}\u{1f389}\u{1f38a}\u{1f49a}-\u{1f49c}\u2705\u2611\u2714\u2713\u270b\u270c\u261d\u2764\u274c\u{1f4aa}][\ufe0f\u200d\u2640\u2642\u{1f3fb}-\u{1f3ff}]*))+\s*$`);
      HANDLES = /^(?:[@＠][^\s@＠,;]+[\s,;]*){2,}$/;
      AND = /\s+(?:and|und|et|y|e|en|og|och|i|и|і|ve|ja|és|și|và|dan)\s+/iu;
      share = (lines, test) => lines.length > 0 ? lines.filter(test).length / lines.length : 0;
      LineReader = class {
        constructor(lines, context, builder) {
          this.context = context;
          this.builder = builder;
          this.lines = prepare(lines, context);
          this.style = styleOf(this.lines);
        }
        get isPage() {
          return this.style.isPage || this.lines.some(({ bullets }) => bullets !== "");
        }
        get isSurnameFirst() {
          return this.style.isSurnameFirst;
        }
        readAll() {
          const heading2 = this.headingLine();
          for (const line of this.lines) {
            if (line === heading2) {
              this.builder.remark("header", line.line, line.text, line.lastLine);
              continue;
            }
            if (this.builder.overflow !== null) {
              return;
            }
            if (line.isMarkup) {
              this.builder.remark("markup", line.line, line.text, line.lastLine);
            } else if (!isBlank(line.text)) {
              this.readLine(line);
            }
          }
        }
        /** The first line, where it is a heading that is known, with others below it. Short ones may be names: Nick, Ad. */
        headingLine() {
          const { header } = this.context.options;
          const open2 = this.lines.filter(({ text }) => !isBlank(text));
          const [first] = open2;
          if (!first || first.isMarkup || header === false || open2.length < 2 || first.item.number !== null || first.bullets !== "") {
            return null;
          }
          const score = this.context.words.score(first.item.text);
          const isKnown = (score == null ? void 0 : score.score) === 1 && score.meaning !== "unused" && first.item.text.length > (score.meaning === "name" ? 3 : 4);
          return header === true || isKnown ? first : null;
        }
        readLine(line) {
          var _a3;
          const nobody = () => this.builder.remark(
            line.isStruck && isBlank(trimMarks(line.plain)) ? "struck" : "no-name",
            line.line,
            line.text,
            line.lastLine
          );
          if (NO_LETTER2.test(line.plain) && line.signed === null) {
            nobody();
            return;
          }
          if (this.style.hasBulletedReplies && line.bullets.endsWith(":") || line.bullets.startsWith(";") && ((_a3 = line.markup) == null ? void 0 : _a3.names.length) !== 1) {
            nobody();
            return;
          }
          const linked = this.linked(line);
          if (linked) {
            const [email = ""] = linked.length === 1 && line.markup ? this.emailsIn(line.markup.rest) : [];
            linked.forEach((username) => this.builder.add(line.line, line.lastLine, { username, email }));
            return;
          }
          const text = this.withoutMarks(line);
          const found = text === "" ? 0 : this.readPlain(line, text);
          if (found === 0) {
            nobody();
          }
        }
        emailsIn(text) {
          return /[^\s@]@[^\s@]/.test(text) ? readAddresses(text, this.context.words).flatMap(({ email }) => email || []) : [];
        }
        /** Whom links and templates name; null: nobody. */
        linked({ markup, signed: signed2, plain: plain2 }) {
          var _a3, _b2;
          if (!markup) {
            return null;
          }
          const { names, signed: signers, calls, rest } = markup;
          if (names.length > 0) {
            return signed2 && signers.length === 1 && names.length > 1 && isProse(trimMarks(rest)) ? signers : names;
          }
          const own2 = (_a3 = calls.find(({ template }) => this.style.templates.has(template))) != null ? _a3 : calls[0];
          const isAlone = own2 && trimMarks((signed2 ? (_b2 = readSignature(rest)) != null ? _b2 : { before: rest } : { before: rest }).before.replace(/[*#:;\s]+/g, "")) === "";
          if (own2 && (isAlone || this.style.templates.has(own2.template) && !LETTER2.test(withoutFormat(rest))) && /[*#]|^\s*\{\{/.test(plain2)) {
            return own2.names;
          }
          return null;
        }
        /** The line without list marks, signature and brackets that only came along. */
        withoutMarks(line) {
          var _a3, _b2;
          const { style } = this;
          const { signed: signed2, item, markup, plain: plain2 } = line;
          const isItem = item.hasBullet || line.bullets !== "" || style.isNumbered && item.number !== null;
          if (signed2) {
            const before2 = readItem(withoutFormat(/\[\[|\{\{/.test(signed2.before) ? readMarkup(signed2.before, this.context.titles).rest : signed2.before));
            const text2 = style.isNumbered ? before2.text : before2.numbered;
            const part = isProse(text2) || /[.!?]\s|\s[-–—]+\s?|^-/.test(text2) ? lastPart(text2) : text2;
            return this.plainName(part.replace(/^[-–—\s]+/, ""));
          }
          if (markup && markup.others > 0 || !isItem && (style.isPage && style.hasItems || style.isNumbered) && !/[@＠]/.test(plain2)) {
            return "";
          }
          let text = style.isNumbered ? item.text : item.numbered === item.text ? item.text : item.numbered;
          text = style.isBareNumbered ? (_b2 = (_a3 = bareNumber(text)) == null ? void 0 : _a3.text) != null ? _b2 : text : text;
          text = withoutFormat(markup && markup.calls.length > 0 ? markup.rest : text).replace(/^--\s*/, "").trim();
          const { before, talk } = withoutTalk(text);
          return style.talk.has(talk) && before !== "" ? before : text;
        }
        /** Adds who is in a line without links. How many? */
        readPlain(line, text) {
          const add = (username, email = "") => {
            this.builder.add(line.line, line.lastLine, { username, email });
            return 1;
          };
          if (HANDLES.test(text.slice(0, 2e3)) && text.length < 2e3) {
            return text.split(/[\s,;]+/).filter((each) => each).map((each) => add(each.replace(/^[@＠]/, ""))).length;
          }
          if (/[^\s@＠]\s?[@＠]\s?[^\s@＠]+\.\S|[^\s@＠][@＠][^\s@＠]/.test(text) && text.length < 1e5) {
            return readAddresses(text, this.context.words).map(({ name: name2, email }) => add(name2, email)).length;
          }
          if (line.signed) {
            return isPlaceholderLine(text) || isProse(text) ? 0 : add(text);
          }
          const names = this.namesIn(text).map((name2) => this.plainName(name2)).filter((name2) => name2 !== "");
          const isOne = names.length === 1;
          return names.filter((name2) => {
            if (isPlaceholderLine(name2) || isProse(name2) || /[:：]$/.test(name2) && isOne || /^https?:/i.test(name2)) {
              return false;
            }
            const kind = cellKind(name2, this.context.titles);
            if (kind === "date" || kind === "phone" || kind === "url") {
              return false;
            }
            this.addName(line, name2);
            return true;
          }).length;
        }
        addName(line, name2) {
          var _a3;
          const [, last = "", first = ""] = this.style.isSurnameFirst && this.context.order === "parts" ? (_a3 = /^([^,]+),\s+(.+)$/u.exec(name2)) != null ? _a3 : [] : [];
          this.builder.add(line.line, line.lastLine, last ? { realname: `${first} ${last}` } : { username: name2 });
        }
        /** Several names in a line, where something parts them. */
        namesIn(text) {
          var _a3;
          const split2 = (pattern) => text.split(pattern).map((part) => part.trim()).filter((part) => part !== "");
          if (text.length > 1e6) {
            return [text];
          }
          if (/[;；、]/.test(text)) {
            return split2(/[;；、]/u);
          }
          if (/\|/.test(text)) {
            return split2(/\|/u);
          }
          const parts = split2(/[,，،]/u);
          const isCjk = /[，،]/.test(text);
          const lone = parts.length === 2 && !isCjk && (this.style.isSurnameFirst || isSurnameFirst(text) || /^(?:jr|sr|i+|ph\.?d|m\.?d|dr|msc|ba|ma)\.?$/i.test((_a3 = parts[1]) != null ? _a3 : ""));
          if (parts.length < 2 || lone) {
            return parts.length < 2 ? parts : [text];
          }
          if (isProse(text) && parts.some(isProse)) {
            return [text];
          }
          return parts.flatMap((part, index) => index === parts.length - 1 && part.length < 200 && AND.test(part) ? part.split(AND) : [part]).map((part) => part.replace(/^(?:and|und|et)\s+/i, ""));
        }
        /** A name without marks behind it. */
        plainName(text) {
          if (text.length > 400) {
            return text.trim();
          }
          let name2 = text.replace(REACTION, "").trim();
          name2 = name2.replace(/^[,;、，；\s]+|[,;、，；\s]+$/gu, "");
          if (this.style.hasMarks) {
            name2 = name2.replace(/[.。]+$/u, "").trim();
          }
          return NO_LETTER2.test(name2) ? "" : name2;
        }
      };
    }
  });

  // src/accounts/list/read/page-titles.ts
  var USER_NAMESPACES, CONTRIBUTIONS, core, contributions, PREFIX, MAX_TITLE, decoder, PageTitles;
  var init_page_titles = __esm({
    "src/accounts/list/read/page-titles.ts"() {
      "use strict";
      init_plain_text();
      USER_NAMESPACES = "användare|benotzer|benutzer|benutser|benudzer|bikarhêner|bruger|brukar|bruker|brëkòwnik|brûker|dalībniece|dalībnieks|defnyddiwr|foydalanuvchi|gebroeker|gebruiker|gumagamit|gumaramit|implijer|i̇stifadəçi|istifadəçi|kasutaja|korisnik|korisnica|kullanıcı|käyttäjä|lankide|lietotājs|meidogger|mpikambana|mtumiaji|naudotoja|notandi|nutza|oníṣe|pamaké|panganggo|pangguno|paragamit|pengguna|perdoruesi|përdorues|qatıswşı|saradnik|suradnica|suradnik|szerkesztő|tagagamit|thành viên|uiser|uporabnik|user|usor|usuari|usuària|usuàriu|usuária|usuário|utent|utilisateur|utilisator|utilisatrice|utilizador|utilizaire|utilizator|uzanto|użytkowniczka|użytkownik|używacz|uživatel|užívateľ|vikipediisto|wužiwar|wužywarka|wužywaŕ|úsáideoir|χρήστη|архайæг|декъашхо|колдонуучу|корбар|корисник|корисница|користувач|кулланучы|кыттааччы|потребител|сарадник|сурадник|удзельнік|удзельніца|участник|участница|участни|хутшăнакан|хэрэглэгч|қатысушы|ҡатнашыусы|մասնակից|באַניצער|באנוצער|באניצער|משתמש|בەکارھێنەر|صارف|مستخدم|ورتنوالا|يوزر|کاربر|کارن|کارور|کارونکی|प्रयोगकर्ता|योजकः|सदस्य|ব্যবহারকারী|সদস্য|ਵਰਤੋਂਕਾਰ|સભ્ય|ବ୍ୟବହାରକାରୀ|பயனர்|వాడుకరి|సభ్యుడు|ಸದಸ್ಯ|ഉപയോക്താവ്|පරිශීලක|ผู้ใช้|ຜູ້ໃຊ້|အသုံးပြုသူ|მომხმარებელი|მონაწილე|አባል|អ្នកប្រើប្រាស់|使用者|利用者|用戶|用户|사용자";
      CONTRIBUTIONS = "contrib|beitr|bidrag|bijdrag|bydra|katkı|kontrib|muokkauks|kaastöö|prilozi|prispev|príspev|příspěv|wkład|framlög|ekarpen|szerkesztő közre|sumbang|đóng góp|συνεισφορ|вклад|внесок|унёсак|прилози|приноси|үлесі|ներդրում|תרומות|مساهمات|مشارکت|شراکت|योगदान|অবদান|பங்களிப்|เรื่องที่เขียน|წვლილი|貢獻|贡献|投稿記録|投稿记录|기여|emailuser|centralauth|log";
      core = USER_NAMESPACES.split("|");
      contributions = CONTRIBUTIONS.split("|");
      PREFIX = /^[\w-]{1,24}$/;
      MAX_TITLE = 500;
      decoder = (text) => {
        try {
          return decodeURIComponent(text);
        } catch (e4) {
          return text;
        }
      };
      PageTitles = class _PageTitles {
        constructor(userNamespaces = []) {
          this.exact = /* @__PURE__ */ new Set(["user", "user talk", ...core, ...userNamespaces.map(_PageTitles.plain)]);
        }
        static plain(name2) {
          return canonicalSpaces(name2).toLowerCase();
        }
        /**
         * Is this the name of a namespace for people?
         *
         * @param name
         * @param isLink What stands in a link is a title for sure: a name that holds one that is known will do
         */
        isUserNamespace(name2, isLink) {
          const plain2 = _PageTitles.plain(name2);
          return this.exact.has(plain2) || isLink && plain2.length < 60 && core.some((known) => known.length > (known.charCodeAt(0) > 11904 ? 1 : 3) && plain2.includes(known));
        }
        /**
         * The name in the title of a page of a person's: user page, talk page, subpage, contributions, with or without
         * prefixes of other wikis; null for other titles.
         *
         * @param title
         * @param isLink
         */
        personIn(title, isLink = true) {
          var _a3, _b2;
          if (title.length > MAX_TITLE || !/[:：]/.test(title)) {
            return null;
          }
          const parts = canonicalSpaces(title).replace(/^:/, "").split(/\s*[:：]\s*/);
          for (let i5 = 0; i5 < parts.length - 1 && i5 < 4; i5++) {
            const part = (_a3 = parts[i5]) != null ? _a3 : "";
            const rest = parts.slice(i5 + 1).join(":");
            if (this.isUserNamespace(part, isLink)) {
              return rest.replace(/[/#?].*$/u, "").trim() || null;
            }
            const [, page, name2] = (_b2 = /^([^/]+)\/([^/#?]+)/.exec(rest)) != null ? _b2 : [];
            if (i5 < parts.length - 1 && page !== void 0 && name2 !== void 0 && !/^\d+$/.test(name2) && contributions.some((known) => page.toLowerCase().startsWith(known))) {
              return name2.trim();
            }
            if (!PREFIX.test(part)) {
              return null;
            }
          }
          return null;
        }
        /** The name in the address of a page of a person's, of whichever wiki. */
        personAt(address) {
          var _a3;
          const [, path = "", query = ""] = (_a3 = /^https?:\/\/[^/?#\s]+([^?#\s]*)(?:\?([^#\s]*))?/iu.exec(address)) != null ? _a3 : [];
          const titles = query.split("&").flatMap((pair) => /^(?:title|target)=/.test(pair) ? [pair.replace(/^\w+=/, "")] : []);
          const segments = path.split("/").filter((segment) => segment);
          const colon = segments.findIndex((segment) => /:|%3A/i.test(segment));
          if (colon !== -1) {
            titles.push(segments.slice(colon).join("/"));
          }
          for (const title of titles) {
            const name2 = this.personIn(decoder(title));
            if (name2 !== null) {
              return name2;
            }
          }
          return null;
        }
      };
    }
  });

  // src/accounts/list/read/delimited.ts
  function unquote(cell2) {
    var _a3;
    const quoted = /^\s*"(.*)"\s*$/u.exec(cell2);
    if (quoted) {
      return ((_a3 = quoted[1]) != null ? _a3 : "").replace(/""/g, '"');
    }
    return cell2.split('"').length % 2 ? cell2 : cell2.replace(/^\s*"|"\s*$/g, "");
  }
  function* csvRecords(lines, delimiter) {
    var _a3, _b2, _c;
    let line = 1;
    let broken = 0;
    while (line <= lines.length) {
      const part = lines.slice(line - 1, line - 1 + (broken > MAX_BROKEN ? 1 : WINDOW));
      const { data, errors } = broken > MAX_BROKEN ? { data: [], errors: [] } : Papa2.parse(
        part.join("\n"),
        { delimiter: delimiter || String.fromCharCode(31), newline: "\n" }
      );
      const failed2 = (_b2 = (_a3 = errors[0]) == null ? void 0 : _a3.row) != null ? _b2 : data.length;
      for (const cells of data.slice(0, failed2)) {
        const last = line + cells.reduce((sum, cell2) => sum + cell2.split("\n").length - 1, 0);
        yield { line, lastLine: last, cells };
        line = last + 1;
      }
      if (failed2 === 0) {
        const source = (_c = part[0]) != null ? _c : "";
        const cells = (delimiter ? source.split(delimiter) : [source]).map(unquote);
        yield { line, lastLine: line, cells, broken: source.includes('"') };
        line++;
        broken++;
      }
    }
  }
  var Papa2, WINDOW, MAX_BROKEN;
  var init_delimited = __esm({
    "src/accounts/list/read/delimited.ts"() {
      "use strict";
      Papa2 = __toESM(require_papaparse_min());
      WINDOW = 500;
      MAX_BROKEN = 50;
    }
  });

  // src/accounts/list/read/wiki-table.ts
  function atBars(text) {
    const cells = [];
    let depth = 0;
    let begin = 0;
    let hasDouble = false;
    for (let i5 = 0; i5 < text.length; i5++) {
      const two = text.slice(i5, i5 + 2);
      if (two === "[[" || two === "{{") {
        depth++;
        i5++;
      } else if (two === "]]" || two === "}}") {
        depth = Math.max(0, depth - 1);
        i5++;
      } else if (depth === 0 && (two === "||" || two === "!!")) {
        cells.push(text.slice(begin, i5));
        hasDouble = true;
        begin = i5 + 2;
        i5++;
      }
    }
    cells.push(text.slice(begin));
    return { cells, hasDouble };
  }
  function atSingleBars(text) {
    const cells = [];
    let depth = 0;
    let begin = 0;
    for (let i5 = 0; i5 < text.length; i5++) {
      const two = text.slice(i5, i5 + 2);
      if (two === "[[" || two === "{{") {
        depth++;
        i5++;
      } else if (two === "]]" || two === "}}") {
        depth = Math.max(0, depth - 1);
        i5++;
      } else if (text.charAt(i5) === "\\") {
        i5++;
      } else if (depth === 0 && text.charAt(i5) === "|") {
        cells.push(text.slice(begin, i5));
        begin = i5 + 1;
      }
    }
    cells.push(text.slice(begin));
    return cells;
  }
  function withoutAttributes(cell2) {
    const parts = atSingleBars(cell2);
    return parts.length > 1 && /^[^|[\]{}]*=/.test(cell2) ? parts.slice(1).join("|") : cell2;
  }
  function plain(cell2) {
    return cell2.replace(/'{2,}/g, "").replace(/<\/?[a-z][^<>@]{0,300}>/gi, " ").trim();
  }
  function wikiCells(line) {
    return atBars(line.slice(1)).cells.map((cell2) => plain(withoutAttributes(cell2)));
  }
  function wikiRecords(lines, first) {
    const records = [];
    let open2 = null;
    const separated = lines.some((line) => isSeparator(line.trim()));
    const close = () => {
      if (open2 && open2.cells.join("").trim()) {
        records.push(open2);
      } else if (open2) {
        records.push(__spreadProps(__spreadValues({}, open2), { cells: [], beside: "|" }));
      }
      open2 = null;
    };
    lines.forEach((source, index) => {
      const line = first + index;
      const trimmed = source.trim();
      if (!trimmed) {
        return;
      }
      if (isTableStart(trimmed) || isTableEnd(trimmed) || isSeparator(trimmed) || trimmed.startsWith("|+")) {
        close();
        records.push({ line, lastLine: line, cells: [], beside: source });
      } else if (/^[|!]/.test(trimmed)) {
        const cells = wikiCells(trimmed);
        if (open2 && separated) {
          open2.cells.push(...cells);
          open2.lastLine = line;
        } else {
          close();
          open2 = { line, lastLine: line, cells };
        }
      } else if (open2) {
        const record = open2;
        record.cells[record.cells.length - 1] += "\n" + plain(trimmed);
        record.lastLine = line;
      } else {
        records.push({ line, lastLine: line, cells: [], beside: source });
      }
    });
    close();
    return records;
  }
  function isMarkdownRule(line) {
    return line.length < 1e3 && line.includes("|") && MARKDOWN_RULE.test(line);
  }
  function barRecords(lines, first) {
    return lines.flatMap((source, index) => {
      const line = first + index;
      const trimmed = source.trim();
      if (!trimmed) {
        return [];
      }
      if (isMarkdownRule(trimmed) || /^[-+=|:\s]+$/.test(trimmed) || !trimmed.includes("|")) {
        return [{ line, lastLine: line, cells: [], beside: source }];
      }
      const doubled = atBars(trimmed.replace(/^[|!]/, ""));
      const cells = doubled.hasDouble ? doubled.cells.map(withoutAttributes) : atSingleBars(trimmed.replace(/^[|!]/, "").replace(/\|$/, ""));
      return [{ line, lastLine: line, cells: cells.map((cell2) => plain(cell2.replace(/\\\|/g, "|")).replace(/\*\*|`/g, "")) }];
    });
  }
  var isSeparator, isTableStart, isTableEnd, MARKDOWN_RULE;
  var init_wiki_table = __esm({
    "src/accounts/list/read/wiki-table.ts"() {
      "use strict";
      isSeparator = (line) => /^\|-/.test(line);
      isTableStart = (line) => /^[\s:*]*\{\|/.test(line);
      isTableEnd = (line) => /^\s*\|\}/.test(line);
      MARKDOWN_RULE = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;
    }
  });

  // src/accounts/list/read/shape.ts
  function split(lines, delimiter, { words: words3 }) {
    var _a3;
    const rows = [...csvRecords(lines, delimiter)].map(({ cells }) => cells).filter((cells) => cells.some((cell2) => !isBlank(cell2)));
    const several = rows.filter((cells) => cells.length > 1);
    const widths = /* @__PURE__ */ new Map();
    several.forEach(({ length }) => {
      var _a4;
      return widths.set(length, ((_a4 = widths.get(length)) != null ? _a4 : 0) + 1);
    });
    const [width] = [...widths].reduce((best2, each) => each[1] > best2[1] ? each : best2, [0, 0]);
    const emails = rows.map((cells) => {
      const own2 = cells.filter(isEmail).length;
      return own2 === 0 ? 0 : Math.max(own2, cells.reduce((sum, cell2) => {
        var _a4, _b2;
        return sum + ((_b2 = (_a4 = cell2.match(/[^\s@]@[^\s@]/g)) == null ? void 0 : _a4.length) != null ? _b2 : 0);
      }, 0));
    });
    const count2 = rows.length || 1;
    return {
      delimiter,
      rows,
      share: several.length / count2,
      even: several.length > 0 ? several.filter(({ length }) => Math.abs(length - width) < 2).length / several.length : 0,
      width,
      hasHeadings: rows.slice(0, 12).some((cells) => {
        if (cells.some((cell2) => isEmail(cell2) || /\[\[|\{\{|^\s*[*#]/.test(cell2))) {
          return false;
        }
        const scores = cells.filter((cell2) => !isBlank(cell2)).map((cell2) => words3.score(cell2));
        const known = scores.filter((score) => score !== null && score.score > 0.8);
        return cells.length > 1 && known.length > 1 && known.some((score) => (score == null ? void 0 : score.meaning) !== "unused") || cells.length > 2 && scores.filter((score) => score !== null).length > 1;
      }),
      addressed: emails.filter((number) => number === 1).length / count2,
      crowded: emails.filter((number) => number > 1).length / count2,
      isSheet: isSheet((_a3 = rows[0]) != null ? _a3 : [])
    };
  }
  function hasColumns({ rows, delimiter }) {
    const filled2 = rows.filter((cells) => cells.filter((cell2) => !isBlank(cell2)).length > 1);
    const marks2 = filled2.filter((cells) => {
      var _a3, _b2;
      return BULLETS_ONLY.test((_a3 = cells[0]) != null ? _a3 : "") && cells.length < 3 && !/^\s*\d+\s*$/.test((_b2 = cells[0]) != null ? _b2 : "");
    });
    return delimiter === "	" ? filled2.length > marks2.length * 1.5 && filled2.length > 0 : true;
  }
  function findDelimiter(lines, context) {
    var _a3, _b2, _c, _d, _e;
    const sample = [];
    const masked = maskPage(lines.map(({ text }) => text));
    for (let i5 = 0; i5 < lines.length && sample.length < SAMPLE; i5++) {
      const text = (_b2 = (_a3 = lines[i5]) == null ? void 0 : _a3.text) != null ? _b2 : "";
      if (!isBlank(text) && !((_c = masked[i5]) == null ? void 0 : _c.isMarkup)) {
        sample.push(text.slice(0, 5e3));
      }
    }
    const splits = DELIMITERS.map((delimiter) => split(sample, delimiter, context));
    const sheet = splits.find((each) => each.isSheet);
    if (sheet) {
      return sheet.delimiter;
    }
    const headed = splits.filter(({ hasHeadings, share: share3 }) => hasHeadings && share3 > 0.3);
    if (headed[0]) {
      return headed[0].delimiter;
    }
    const tab = splits.find((each) => each.delimiter === "	" && each.share >= 0.5 && hasColumns(each));
    if (tab) {
      return tab.delimiter;
    }
    const ofLines = (test) => sample.filter((line) => test.test(line)).length / (sample.length || 1);
    if (ofLines(/<[^\s<>]{1,80}[@＠][^\s<>]{1,200}>/) > 0.3 || ofLines(/^\s*[*#:]|\[\[|\{\{/) > 0.5 || sample.filter((line) => readSignature(line) !== null).length > sample.length * 0.4) {
      return "";
    }
    const addressed = splits.find(({ addressed: found, crowded, share: share3, width, even }) => found >= 0.5 && found > crowded * 2 && share3 >= 0.5 && (width > 2 || even > 0.6));
    if (addressed) {
      return addressed.delimiter;
    }
    return (_e = (_d = splits.find(({ delimiter, rows, share: share3, even, width, crowded }) => {
      if (rows.length < 2 || crowded > 0.2 || share3 < 0.6 || even < 0.7) {
        return false;
      }
      const isNames = delimiter === "," && rows.filter((cells) => isSurnameFirst(cells.join(","))).length > rows.length * 0.6;
      const ends = rows.filter((cells) => {
        var _a4;
        return isBlank((_a4 = cells[cells.length - 1]) != null ? _a4 : "") && cells.length < 3;
      }).length;
      return !isNames && ends < rows.length * 0.5 && width > 1;
    })) == null ? void 0 : _d.delimiter) != null ? _e : "";
  }
  function cutTables(lines) {
    var _a3, _b2, _c, _d, _e, _f, _g, _h, _i, _j, _k;
    const segments = [];
    let rest = [];
    const masked = maskPage(lines.map(({ text }) => text));
    const flush = () => {
      if (rest.length > 0) {
        segments.push({ kind: "lines", lines: rest });
        rest = [];
      }
    };
    for (let i5 = 0; i5 < lines.length; i5++) {
      const line = lines[i5];
      if (!line) {
        continue;
      }
      if ((_a3 = masked[i5]) == null ? void 0 : _a3.isMarkup) {
        rest.push(line);
        continue;
      }
      const texts = [];
      let end = i5;
      if (isTableStart(line.text)) {
        for (; end < lines.length; end++) {
          texts.push((_c = (_b2 = lines[end]) == null ? void 0 : _b2.text) != null ? _c : "");
          if (isTableEnd((_e = (_d = lines[end]) == null ? void 0 : _d.text) != null ? _e : "")) {
            break;
          }
        }
        flush();
        segments.push({ kind: "table", records: wikiRecords(texts, line.line), delimiter: "", source: "wiki" });
        i5 = end;
      } else if (isBarLine(line.text) && /^\s*[|!]/.test(line.text) || isMarkdownRule((_g = (_f = lines[i5 + 1]) == null ? void 0 : _f.text) != null ? _g : "") && line.text.includes("|")) {
        for (; end < lines.length && (end === i5 || /\|/.test((_i = (_h = lines[end]) == null ? void 0 : _h.text) != null ? _i : "")); end++) {
          texts.push((_k = (_j = lines[end]) == null ? void 0 : _j.text) != null ? _k : "");
        }
        flush();
        segments.push({ kind: "table", records: barRecords(texts, line.line), delimiter: "|", source: "bars" });
        i5 = end - 1;
      } else {
        rest.push(line);
      }
    }
    flush();
    return segments;
  }
  function findSegments(lines, delimiter, context) {
    const segments = delimiter === null ? cutTables(lines) : [{ kind: "lines", lines: [...lines] }];
    return segments.map((segment) => {
      var _a3, _b2;
      if (segment.kind === "table") {
        return segment;
      }
      const first = (_b2 = (_a3 = segment.lines[0]) == null ? void 0 : _a3.line) != null ? _b2 : 1;
      const texts = segment.lines.map(({ text }) => text);
      const found = delimiter != null ? delimiter : findDelimiter(segment.lines, context);
      const renumber = (records) => records.map((record) => __spreadProps(__spreadValues({}, record), { line: record.line + first - 1, lastLine: record.lastLine + first - 1 }));
      if (found !== "") {
        return { kind: "table", records: renumber([...csvRecords(texts, found)]), delimiter: found, source: "delimited" };
      }
      if (OPEN_QUOTE.test(texts.join("\n"))) {
        return {
          kind: "lines",
          lines: renumber([...csvRecords(texts, "")]).map(({ line, lastLine, cells }) => ({ line, lastLine, text: cells.join(" ").replace(/\n/g, " ") }))
        };
      }
      return segment;
    });
  }
  var SAMPLE, DELIMITERS, BULLETS_ONLY, isBarLine, OPEN_QUOTE;
  var init_shape = __esm({
    "src/accounts/list/read/shape.ts"() {
      "use strict";
      init_cell_kinds();
      init_delimited();
      init_lines();
      init_unicode_pattern();
      init_plain_text();
      init_page_mask();
      init_signature();
      init_sheet();
      init_wiki_table();
      SAMPLE = 200;
      DELIMITERS = ["	", ";", ",", "|"];
      BULLETS_ONLY = unicodePattern(String.raw`^[^\p{L}]*$`);
      isBarLine = (text) => /^\s*[|!][^\n]*\S/.test(text) && !/^\s*\|[-}+]/.test(text);
      OPEN_QUOTE = /^"(?:[^"\n]|"")*$/m;
    }
  });

  // src/accounts/list/read/column-stats.ts
  function share2(cells, test) {
    return cells.length > 0 ? cells.filter(test).length / cells.length : 0;
  }
  function columnStats(rows, column, titles) {
    const all = rows.map((row) => {
      var _a3;
      return ((_a3 = row[column]) != null ? _a3 : "").slice(0, 400);
    });
    const cells = all.filter((cell2) => !isBlank(cell2));
    const kinds = {
      blank: 0,
      email: 0,
      answer: 0,
      date: 0,
      number: 0,
      phone: 0,
      code: 0,
      url: 0,
      person: 0,
      word: 0,
      words: 0,
      text: 0
    };
    for (const cell2 of cells) {
      kinds[cellKind(cell2, titles)] += 1 / cells.length;
    }
    return {
      filled: cells.length,
      fill: all.length > 0 ? cells.length / all.length : 0,
      kinds,
      distinct: cells.length > 0 ? new Set(cells.map((cell2) => cell2.trim().toLowerCase())).size / cells.length : 0,
      realNames: share2(cells, looksLikeRealName),
      ideographic: share2(cells, isIdeographic),
      coined: share2(cells, (cell2) => COINED.test(cell2.trim())),
      withAddress: share2(cells, (cell2) => /[^\s@＠]+[@＠][^\s@＠]+\.[^\s@＠]+/.test(cell2)),
      examples: cells.filter((cell2) => !isPlaceholder(cell2)).slice(0, EXAMPLES),
      words: all.map((cell2) => cell2.replace(/@.*/, "").normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().split(/[\s._,-]+/u).filter((word) => word.length > 1))
    };
  }
  function couldBeNames({ kinds, filled: filled2, distinct }) {
    return filled2 > 0 && kinds.word + kinds.words + kinds.person + kinds.code * 0.3 > 0.6 && kinds.answer < 0.4 && (filled2 < 4 || distinct > 0.6);
  }
  function likeness(a2, b3) {
    let alike = 0;
    let compared = 0;
    a2.words.forEach((words3, index) => {
      var _a3;
      const others = (_a3 = b3.words[index]) != null ? _a3 : [];
      if (words3.length === 0 || others.length === 0) {
        return;
      }
      compared++;
      if (words3.some((word) => others.some((other) => word === other || word.length > 2 && other.startsWith(word) || other.length > 2 && word.startsWith(other)))) {
        alike++;
      }
    });
    return compared > 0 ? alike / compared : 0;
  }
  var EXAMPLES, COINED;
  var init_column_stats = __esm({
    "src/accounts/list/read/column-stats.ts"() {
      "use strict";
      init_cell_kinds();
      init_plain_text();
      EXAMPLES = 3;
      COINED = /^\S*(?:\d|[a-zà-ÿ][A-ZÀ-Þ]|_)\S*$/;
    }
  });

  // src/accounts/list/read/columns.ts
  function usernameFit(stats, isExact) {
    const { kinds, filled: filled2, distinct } = stats;
    if (filled2 === 0) {
      return isExact ? 0.8 : 0.1;
    }
    if (kinds.answer > 0.6 || kinds.date > 0.4 || kinds.url > 0.5 || kinds.phone > 0.5) {
      return 0;
    }
    const few = filled2 > 5 && distinct < 0.4 ? isExact ? 0.7 : 0.3 : 1;
    const odd = isExact ? kinds.text * 0.5 : kinds.text + (kinds.number + kinds.email) * 0.5;
    return Math.max(0, 1 - odd) * few;
  }
  function contentScore(meaning, stats, heading2) {
    const { kinds, filled: filled2 } = stats;
    const isExact = heading2.score > 0.8;
    switch (meaning) {
      case "username":
        return usernameFit(stats, isExact);
      case "email":
        return filled2 === 0 ? 0.5 : kinds.email > 0.3 ? 1 : isExact && kinds.answer + kinds.word > 0.9 ? 0.4 : 0.1;
      case "name":
      case "realname":
      case "firstname":
      case "lastname":
        return !isExact && (meaning !== "name" || heading2.score < 0.8) ? 0 : kinds.email > 0.5 ? 0 : kinds.answer > 0.6 && filled2 > 2 || kinds.number + kinds.date + kinds.phone > 0.5 ? 0.1 : 1;
      case "password":
      case "reason":
      case "mode":
        return isExact && kinds.answer < 0.5 ? 1 : 0;
      case "unused":
        return isExact ? 1 : 0;
    }
  }
  function scoresOf(heading2, stats) {
    var _a3, _b2;
    const scores = {};
    if (heading2) {
      scores[heading2.meaning] = heading2.score * contentScore(heading2.meaning, stats, heading2);
    }
    if (stats.kinds.email > 0.5) {
      scores.email = Math.min(1, ((_a3 = scores.email) != null ? _a3 : 0) * 0.4 + 0.6 * stats.kinds.email);
    }
    if (stats.kinds.person > 0.5 && (heading2 == null ? void 0 : heading2.meaning) !== "unused") {
      scores.username = Math.max((_b2 = scores.username) != null ? _b2 : 0, 0.7 + 0.3 * stats.kinds.person);
    }
    return scores;
  }
  function followUps(headings, found, stats) {
    return stats.findIndex((column, index) => {
      const before = stats[index - 1];
      const asked = found[index - 1];
      return before !== void 0 && (asked == null ? void 0 : asked.meaning) === "username" && before.kinds.answer > 0.6 && found[index] === null && headings[index] !== void 0 && couldBeNames(column);
    });
  }
  function best(scores, meaning, taken) {
    let index = -1;
    let score = 0;
    let second = 0;
    scores.forEach((each, column) => {
      var _a3;
      const value = taken.has(column) ? 0 : (_a3 = each[meaning]) != null ? _a3 : 0;
      if (value > score) {
        second = score;
        [index, score] = [column, value];
      } else {
        second = Math.max(second, value);
      }
    });
    return score >= THRESHOLD ? { index, score, margin: score - second } : null;
  }
  function byContents(plan, free, stats) {
    const email = stats[plan.meanings.indexOf("email")];
    const [first, second] = free;
    const a2 = first === void 0 ? void 0 : stats[first];
    const b3 = second === void 0 ? void 0 : stats[second];
    if (first === void 0 || !a2) {
      return { variants: [], certain: true };
    }
    const alone = [["username", first]];
    if (second === void 0 || !b3) {
      return { variants: [alone], certain: plan.has("email") || free.length === 1 };
    }
    const isAlike = likeness(a2, b3) > 0.7;
    const bIsAddressed = email !== void 0 && likeness(b3, email) > 0.7;
    const aIsAddressed = email !== void 0 && likeness(a2, email) > 0.7;
    const both = (one2, other) => [["username", one2], ["realname", other]];
    const parts = [["firstname", first], ["lastname", second]];
    if (a2.realNames > 0.7 && b3.realNames < 0.3) {
      const isName = isAlike || bIsAddressed || b3.coined > 0.5;
      return { variants: isName ? [both(second, first), alone] : [alone, both(second, first)], certain: isName && b3.coined > 0.5 && isAlike };
    }
    if (b3.realNames > 0.7 && a2.realNames < 0.5) {
      const isName = isAlike || bIsAddressed && !aIsAddressed;
      return { variants: isName ? [both(first, second), alone] : [alone, both(first, second)], certain: isName === isAlike };
    }
    if (a2.realNames < 0.4 && b3.realNames < 0.4 && a2.coined < 0.5) {
      const isParts = aIsAddressed && bIsAddressed && b3.coined < 0.5;
      return { variants: isParts ? [parts, alone] : [alone, parts, [["lastname", first], ["firstname", second]]], certain: false };
    }
    return { variants: [alone, both(first, second)], certain: a2.coined > 0.5 };
  }
  function nameVariants(plan, name2, stats) {
    if (plan.has("lastname") && !plan.has("firstname")) {
      return { variants: [[["firstname", name2]]], certain: true };
    }
    if (plan.has("firstname") && !plan.has("lastname")) {
      return { variants: [[["lastname", name2]]], certain: true };
    }
    if (plan.has("username")) {
      return { variants: [plan.has("realname") || plan.has("firstname") ? [] : [["realname", name2]]], certain: true };
    }
    if (plan.has("realname") || plan.has("firstname")) {
      return { variants: [[["username", name2]], []], certain: plan.has("realname") };
    }
    const column = stats[name2];
    const isReal = column !== void 0 && column.realNames + column.ideographic > 0.5 && plan.has("email");
    return { variants: [[["username", name2]], [["realname", name2]]], certain: !isReal };
  }
  function planColumns(headings, rows, words3, titles) {
    var _a3;
    const width = Math.max((_a3 = headings == null ? void 0 : headings.length) != null ? _a3 : 0, ...rows.map((row) => row.length), 1);
    const columns = Array.from({ length: width }, (_2, index) => index);
    const stats = columns.map((column) => columnStats(rows, column, titles));
    const found = columns.map((column) => {
      var _a4;
      return words3.score((_a4 = headings == null ? void 0 : headings[column]) != null ? _a4 : "");
    });
    const scores = columns.map((column) => {
      var _a4, _b2;
      return scoresOf((_a4 = found[column]) != null ? _a4 : null, (_b2 = stats[column]) != null ? _b2 : columnStats([], 0, titles));
    });
    if (headings) {
      const follow = followUps(headings, found, stats);
      const own2 = scores[follow];
      if (own2) {
        own2.username = 0.7;
      }
    }
    const plan = new Plan(stats, scores, headings !== null);
    for (const meaning of ["email", "password", "reason", "mode", "firstname", "lastname", "realname", "username"]) {
      plan.takeBest(meaning);
    }
    if (plan.has("firstname") && plan.has("lastname") && plan.has("realname")) {
      plan.meanings[plan.meanings.indexOf("realname")] = "unused";
    }
    const name2 = best(scores, "name", new Set(columns.filter((column) => plan.meanings[column] !== "unused")));
    let more = { variants: [], certain: true };
    if (name2) {
      more = nameVariants(plan, name2.index, stats);
    } else if (!plan.has("username") && !plan.has("realname") && !plan.has("firstname") && !plan.has("lastname")) {
      const free = plan.free((index) => {
        var _a4, _b2;
        return ((_b2 = (_a4 = found[index]) == null ? void 0 : _a4.score) != null ? _b2 : 0) < 0.6;
      });
      more = byContents(plan, free, stats);
      more.certain = more.certain && (headings === null || free.length < 2);
      more.variants.push([]);
    } else if (!plan.has("username") && plan.has("realname")) {
      const real = plan.meanings.indexOf("realname");
      more = { variants: [[], [["username", real]]], certain: false };
    }
    const plans = (more.variants.length > 0 ? more.variants : [[]]).slice(0, 3).map((variant) => {
      const meanings = [...plan.meanings];
      variant.forEach(([meaning, index]) => {
        meanings[index] = meaning;
      });
      return meanings;
    });
    return {
      plans,
      certain: plan.certain && more.certain,
      scores: scores.map((_b2) => {
        var _c = _b2, { name: vague } = _c, each = __objRest(_c, ["name"]);
        return vague ? __spreadProps(__spreadValues({}, each), { realname: vague / 2, username: vague / 2 }) : each;
      }),
      stats
    };
  }
  function readColumns(headings, meanings, { scores, stats }) {
    return meanings.map((meaning, index) => {
      var _a3, _b2, _c, _d;
      return {
        heading: ((_a3 = headings == null ? void 0 : headings[index]) != null ? _a3 : "").trim(),
        meaning,
        examples: [...(_c = (_b2 = stats[index]) == null ? void 0 : _b2.examples) != null ? _c : []],
        scores: (_d = scores[index]) != null ? _d : {}
      };
    });
  }
  var THRESHOLD, MARGIN, Plan;
  var init_columns = __esm({
    "src/accounts/list/read/columns.ts"() {
      "use strict";
      init_column_stats();
      THRESHOLD = 0.35;
      MARGIN = 0.15;
      Plan = class {
        constructor(stats, scores, hasHeadings) {
          this.stats = stats;
          this.scores = scores;
          this.hasHeadings = hasHeadings;
          this.certain = true;
          this.taken = /* @__PURE__ */ new Set();
          this.meanings = stats.map(() => "unused");
        }
        take(meaning, index) {
          this.meanings[index] = meaning;
          this.taken.add(index);
        }
        takeBest(meaning) {
          const choice = best(this.scores, meaning, this.taken);
          if (choice) {
            this.take(meaning, choice.index);
            const isTwin = choice.margin < MARGIN && !(meaning === "email" && this.hasTwin(choice.index));
            this.certain = this.certain && !isTwin && (choice.score > 0.5 || meaning === "email");
          }
          return choice;
        }
        hasTwin(index) {
          const own2 = this.stats[index];
          return own2 !== void 0 && this.stats.some((other, place) => place !== index && other.kinds.email > 0.5 && likeness(own2, other) > 0.7);
        }
        has(meaning) {
          return this.meanings.includes(meaning);
        }
        /** Columns that may be names though no heading says so, in order. */
        free(isAllowed) {
          return this.stats.flatMap((stats, index) => !this.taken.has(index) && isAllowed(index) && couldBeNames(stats) ? [index] : []);
        }
      };
    }
  });

  // src/accounts/list/read/table.ts
  function isHeadingRow(record, words3, isFirst) {
    const cells = filled(record);
    if (cells.length === 0 || cells.some(isEmail) || record.beside !== void 0) {
      return false;
    }
    const scores = cells.map((cell2) => words3.score(cell2));
    const known = scores.filter((score) => score !== null && score.score > 0.8);
    const persons = known.filter((score) => (score == null ? void 0 : score.meaning) !== "unused");
    const hinted = scores.filter((score) => score !== null && score.meaning !== "unused");
    if (cells.length === 1) {
      return isFirst && record.cells.length === 1 && persons.length === 1;
    }
    return isFirst ? persons.length > 0 && (known.length > 1 || cells.length < 3 || record.cells.length > 1 && hinted.length > 0) || known.length > 2 : persons.length > 0 && known.length > 1 && known.length >= cells.length * 0.6;
  }
  function isUnlike(record, below, titles) {
    const cells = filled(record);
    if (below.length === 0 || cells.length < 2 || cells.some(isEmail)) {
      return false;
    }
    let unlike = 0;
    record.cells.forEach((cell2, column) => {
      const others = below.map(({ cells: row }) => {
        var _a3;
        return (_a3 = row[column]) != null ? _a3 : "";
      }).filter((other) => !isBlank(other) && !isPlaceholder(other));
      if (!isWordy(cell2) || isPlaceholder(cell2) || others.length < below.length * 0.5) {
        return;
      }
      const kinds = others.map((other) => cellKind(other, titles));
      const own2 = cellKind(cell2, titles);
      const mostly = (kind) => own2 !== kind && kinds.filter((each) => each === kind).length > kinds.length * 0.7;
      if (mostly("email") || mostly("person")) {
        unlike += 2;
      } else if (mostly("date") || mostly("number") || mostly("phone")) {
        unlike += below.length > 2 ? 2 : 1;
      }
    });
    return unlike > 1;
  }
  function headingRows(rows, context) {
    const { words: words3, titles, options } = context;
    if (options.header === false) {
      return [];
    }
    if (options.header === true) {
      return rows.length > 0 ? [0] : [];
    }
    const found = [];
    let known = "";
    rows.forEach((row, index) => {
      var _a3;
      const last = found[found.length - 1];
      const text = row.cells.join("|").toLowerCase();
      if (found.length > 0 && known !== "" && text === known || isHeadingRow(row, words3, last === void 0 && index < HEAD)) {
        if (last === index - 1 && filled(row).length >= filled((_a3 = rows[last]) != null ? _a3 : row).length) {
          found.pop();
        } else if (last === index - 1) {
          return;
        }
        found.push(index);
        known = text;
      }
    });
    if (found.length === 0) {
      const first = rows.slice(0, HEAD).findIndex((row, index) => index < MAX_TITLES && row.cells.length > 1 && isUnlike(row, rows.slice(index + 1, index + 12), titles));
      if (first !== -1) {
        found.push(first);
      }
    }
    return found;
  }
  function areTitles(rows) {
    return rows.length <= MAX_TITLES && !rows.some((row) => row.cells.some(isEmail)) && rows.filter((row) => {
      var _a3;
      return filled(row).length > 1 && !isBlank((_a3 = row.cells[0]) != null ? _a3 : "");
    }).length < 3;
  }
  function isTotal(row, above, titles) {
    var _a3;
    const others = row.cells.slice(1).filter((cell2) => !isBlank(cell2));
    if (others.length === 0 || others.some((cell2) => cellKind(cell2, titles) !== "number")) {
      const first = (_a3 = filled(row)[0]) != null ? _a3 : "";
      return filled(row).length === 1 && above.length > 1 && /^(?:total|sum|count|summe|gesamt|anzahl|insgesamt|suma|somme|totale|totaal|razem|celkem|итого|всего|усього|разом|toplam|合計|总计|合计|總計|합계|총계|المجموع|סהכ|סה"כ)\b.{0,20}$/iu.test(first.trim());
    }
    const sample = above.slice(0, 20);
    return sample.length > 0 && row.cells.every((cell2, column) => column === 0 || isBlank(cell2) || sample.filter(({ cells }) => {
      var _a4;
      return cellKind((_a4 = cells[column]) != null ? _a4 : "", titles) === "number";
    }).length < sample.length * 0.3);
  }
  function isSubheading(row, below, titles) {
    const sample = below.slice(0, 20);
    if (sample.length === 0) {
      return false;
    }
    const typical = sample.reduce((sum, each) => sum + filled(each).length, 0) / sample.length;
    if (filled(row).length <= typical / 2 && filled(row).length < 3 && typical > 3) {
      return !row.cells.some(isEmail);
    }
    return isUnlike(row, sample, titles) && row.cells.some((cell2, column) => isWordy(cell2) && sample.filter(({ cells }) => {
      var _a3;
      return isEmail((_a3 = cells[column]) != null ? _a3 : "");
    }).length > sample.length * 0.8);
  }
  function makeSection(above, headings, all, context) {
    var _a3;
    const { words: words3, titles, options } = context;
    const rows = [...all];
    const titlesAbove = [...above];
    const totals = [];
    const sheet = headings !== null && isSheet(headings.cells);
    if (!sheet) {
      while (headings && rows.length > 1 && rows[0] && isSubheading(rows[0], rows.slice(1), titles)) {
        titlesAbove.push(...rows.splice(0, 1));
      }
      for (let last = rows[rows.length - 1]; last && rows.length > 1 && isTotal(last, rows.slice(0, -1), titles); last = rows[rows.length - 1]) {
        totals.unshift(...rows.splice(-1));
      }
    }
    const blank = headings ? -1 : rows.slice(0, HEAD).reduce((at, row, index) => {
      var _a4;
      return isBlank((_a4 = row.cells[0]) != null ? _a4 : "") && filled(row).length > 0 && index <= MAX_TITLES ? index : at;
    }, -1);
    const isMostlyFilled = rows.filter((row) => {
      var _a4;
      return isBlank((_a4 = row.cells[0]) != null ? _a4 : "");
    }).length < rows.length * 0.5;
    if (blank !== -1 && isMostlyFilled && areTitles(rows.slice(0, blank))) {
      titlesAbove.push(...rows.splice(0, blank + 1));
    }
    const sample = rows.slice(0, SAMPLE2).map(({ cells }) => cells);
    const plans = planColumns((_a3 = headings == null ? void 0 : headings.cells) != null ? _a3 : null, sample, words3, titles);
    const own2 = headings && sheet ? ownColumns(headings.cells.map((cell2) => {
      const score = words3.score(cell2);
      return (score == null ? void 0 : score.score) === 1 ? score.meaning : "unused";
    })) : null;
    if (options.columns) {
      const width = plans.stats.length;
      const chosen = [...options.columns];
      while (chosen.length < width) {
        chosen.push("unused");
      }
      plans.plans = [chosen];
      plans.certain = true;
    } else if (own2) {
      plans.plans = [own2];
      plans.certain = true;
    }
    return { headings, above: titlesAbove, rows, totals, plans, sheet };
  }
  function readTable(records, context) {
    var _a3, _b2, _c;
    const rows = records.filter((record) => record.beside === void 0 && filled(record).length > 0);
    const sheet = isSheet((_b2 = (_a3 = rows[0]) == null ? void 0 : _a3.cells) != null ? _b2 : []);
    const starts = sheet ? [0] : headingRows(rows, context);
    const sections = [];
    const first = (_c = starts[0]) != null ? _c : -1;
    let above = rows.slice(0, Math.max(0, first));
    if (above.length > 0 && !areTitles(above)) {
      sections.push(makeSection([], null, above, context));
      above = [];
    }
    if (first === -1) {
      sections.push(makeSection([], null, rows, context));
    }
    starts.forEach((start, index) => {
      var _a4, _b3;
      const end = (_a4 = starts[index + 1]) != null ? _a4 : rows.length;
      sections.push(makeSection(index === 0 ? above : [], (_b3 = rows[start]) != null ? _b3 : null, rows.slice(start + 1, end), context));
    });
    return {
      sections,
      planCount: Math.max(1, ...sections.map(({ plans }) => plans.plans.length)),
      certain: sections.every(({ plans }) => plans.certain),
      sheet
    };
  }
  function mainSection({ sections }) {
    return sections.reduce((most, each) => !most || each.rows.length > most.rows.length ? each : most, void 0);
  }
  function sectionColumns(section, plan) {
    var _a3, _b2;
    return readColumns((_b2 = (_a3 = section.headings) == null ? void 0 : _a3.cells) != null ? _b2 : null, meaningsOf(section, plan), section.plans);
  }
  function meaningsOf({ plans }, plan) {
    var _a3, _b2;
    return (_b2 = (_a3 = plans.plans[plan]) != null ? _a3 : plans.plans[0]) != null ? _b2 : [];
  }
  function wholeName(first, last) {
    const isJoined = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(first + last);
    return (isJoined ? last + first : `${first} ${last}`).trim();
  }
  function areFlipped(cells) {
    const names = cells.filter((cell2) => !isBlank(cell2)).slice(0, SAMPLE2);
    return names.length > 1 && names.filter((cell2) => FLIPPED.test(cell2.trim())).length > names.length * 0.8;
  }
  function flipped(name2) {
    var _a3;
    const [, last = "", first = ""] = (_a3 = FLIPPED.exec(name2.trim())) != null ? _a3 : [];
    return last ? wholeName(first, last) : name2;
  }
  var SAMPLE2, HEAD, MAX_TITLES, filled, FLIPPED, TablePeople;
  var init_table = __esm({
    "src/accounts/list/read/table.ts"() {
      "use strict";
      init_formula();
      init_addresses();
      init_cell_kinds();
      init_columns();
      init_markup();
      init_people_builder();
      init_plain_text();
      init_sheet();
      SAMPLE2 = 200;
      HEAD = 12;
      MAX_TITLES = 6;
      filled = ({ cells }) => cells.filter((cell2) => !isBlank(cell2));
      FLIPPED = /^([^,]{1,60}),\s+([^,]{1,60})$/;
      TablePeople = class {
        constructor(context, builder, delimiter) {
          this.context = context;
          this.builder = builder;
          this.delimiter = delimiter;
        }
        /** @param plan Which of the ways to take the columns */
        addAll({ sections }, plan) {
          for (const section of sections) {
            for (const record of [...section.above, ...section.headings ? [section.headings] : []]) {
              this.builder.remark("header", record.line, this.textOf(record), record.lastLine);
            }
            for (const record of section.totals) {
              this.builder.remark("total", record.line, this.textOf(record), record.lastLine);
            }
            const columns = meaningsOf(section, plan);
            const flips = areFlipped(section.rows.map(({ cells }) => {
              var _a3;
              return (_a3 = cells[columns.indexOf("realname")]) != null ? _a3 : "";
            }));
            for (const record of section.rows) {
              if (this.builder.overflow !== null) {
                return;
              }
              this.addRecord(record, columns, section, flips);
            }
          }
        }
        textOf(record) {
          return record.cells.join(this.delimiter || " ");
        }
        addRecord(record, columns, section, flips) {
          const { line, lastLine, cells } = record;
          const person = { first: "", last: "" };
          const extra = [];
          const surplus = [];
          cells.forEach((cell2, column) => {
            var _a4, _b2, _c;
            const isBeyond = section.headings !== null && column >= section.headings.cells.length;
            const meaning = isBeyond && columns[column] === "unused" ? void 0 : columns[column];
            if (meaning === void 0 || meaning === "unused") {
              if (!isBlank(cell2) && (meaning === void 0 || this.delimiter && cell2.includes("\n") && cell2.includes(this.delimiter))) {
                surplus.push(cell2);
              }
              if (!isBlank(cell2) && meaning === "unused") {
                extra.push({ heading: ((_b2 = (_a4 = section.headings) == null ? void 0 : _a4.cells[column]) != null ? _b2 : "").trim(), column, value: cell2.trim() });
              }
            } else {
              this.readCell(meaning, section.sheet ? restore(cell2) : cell2, person, section.sheet, line);
              if (meaning === "realname" && flips) {
                person.realname = flipped((_c = person.realname) != null ? _c : "");
              }
            }
          });
          if (record.broken) {
            this.builder.remark("broken-quotes", line, this.textOf(record));
          }
          const _a3 = person, { first, last } = _a3, asked = __objRest(_a3, ["first", "last"]);
          if (first || last) {
            asked.realname = wholeName(first, last);
          }
          if (extra.length > 0 && !section.sheet) {
            asked.extra = extra;
          }
          if (section.sheet) {
            this.builder.add(line, lastLine, asked, true);
            return;
          }
          this.readName(asked);
          const isNobody = !asked.username && !asked.email && !asked.realname;
          if (isNobody && asked.password) {
            this.builder.add(line, lastLine, asked);
          } else {
            this.builder.addOrRemark(line, lastLine, asked, this.textOf(record));
          }
          if (surplus.length > 0 && !isNobody) {
            this.builder.remark("extra-cells", line, surplus.join(this.delimiter || " "), lastLine);
          }
        }
        readCell(meaning, cell2, person, isOwn, line) {
          switch (meaning) {
            case "firstname":
              person.first = saying(cell2);
              break;
            case "lastname":
              person.last = saying(cell2);
              break;
            case "mode":
              this.readMode(cell2, person, line);
              break;
            case "username":
            case "email":
            case "realname":
              person[meaning] = isOwn ? cell2 : saying(cell2);
              break;
            default:
              person[meaning] = isOwn ? cell2 : cell2.trim();
          }
        }
        /** A cell for names may hold a link, or the address as well. */
        readName(person) {
          var _a3, _b2, _c;
          const { username = "", email = "" } = person;
          if (/\[\[|\{\{|https?:/.test(username)) {
            const { names, calls } = readMarkup(username, this.context.titles);
            const [name2 = (_a3 = calls[0]) == null ? void 0 : _a3.names[0]] = names;
            person.username = name2 != null ? name2 : username;
          } else if (/[@＠]/.test(username.slice(1))) {
            const addressee = readAddressee(username.replace(/\n/g, " "), this.context.words);
            if (addressee.email !== "" && (email === "" || addressee.email.toLowerCase() === email.toLowerCase() || addressee.name !== "")) {
              person.username = addressee.name;
              person.email = email || addressee.email;
            }
          } else if (username.includes("\n")) {
            person.username = username.replace(/\s*\n\s*/g, " ");
          }
          if (/[@＠]/.test((_b2 = person.realname) != null ? _b2 : "") && isEmail((_c = person.realname) != null ? _c : "")) {
            person.realname = "";
          }
        }
        readMode(cell2, person, line) {
          const mode = this.context.modes.get(cell2.trim().toLowerCase());
          if (mode) {
            person.mode = mode;
          } else if (!isBlank(cell2)) {
            this.builder.remark("unknown-mode", line, cell2);
          }
        }
      };
    }
  });

  // src/accounts/list/read/read-text.ts
  function linesOf(text) {
    var _a3, _b2;
    const plain2 = text.replace(/^\uFEFF+/, "").replace(/\r\n?/g, "\n");
    const separator = (_b2 = (_a3 = /^sep=(.)(?:\n|$)/.exec(plain2)) == null ? void 0 : _a3[1]) != null ? _b2 : null;
    const all = plain2.split("\n").map((line, index) => ({ line: index + 1, lastLine: index + 1, text: line }));
    return { lines: separator === null ? all : all.slice(1), separator };
  }
  function asLines({ records }, table, context) {
    if (context.options.columns || context.options.delimiter || table.sheet || table.sections.some(({ headings }) => headings !== null)) {
      return null;
    }
    const used = /* @__PURE__ */ new Set();
    for (const { cells } of records.slice(0, 200)) {
      cells.forEach((cell2, column) => {
        if (/[^\s\u2022\u00b7\uf000-\uf0ff*.–—-]/u.test(cell2)) {
          used.add(column);
        }
      });
    }
    return used.size > 1 ? null : records.map(({ line, lastLine, cells, beside }) => ({ line, lastLine, text: beside != null ? beside : cells.join(" ") }));
  }
  function partsOf(segments, context) {
    return segments.map((segment) => {
      if (segment.kind === "lines") {
        return { segment, table: null };
      }
      const table = readTable(segment.records, context);
      const lines = segment.source === "delimited" ? asLines(segment, table, context) : null;
      return lines ? { segment: { kind: "lines", lines }, table: null } : { segment, table };
    });
  }
  function readText2(text, options = {}) {
    var _a3;
    const source = linesOf(text);
    const context = {
      options,
      words: new Headings(options.headings),
      titles: new PageTitles(options.userNamespaces),
      modes: modeWords(options.modeWords)
    };
    const delimiter = (_a3 = options.delimiter) != null ? _a3 : source.separator;
    let segments = findSegments(source.lines, delimiter, context);
    let parts = partsOf(segments, context);
    if (!parts.some(({ table }) => table == null ? void 0 : table.sheet) && /\uFEFF|&(?:#\w{1,7}|[a-z]{2,8});/i.test(text.slice(1))) {
      source.lines = source.lines.map((line) => __spreadProps(__spreadValues({}, line), { text: decodeEntities(line.text.replace(/\uFEFF/g, "")) }));
      segments = findSegments(source.lines, delimiter, context);
      parts = partsOf(segments, context);
    }
    const first = new OneReading(parts, context, 0);
    const best2 = first.read(source);
    const readings = [best2];
    const seen = /* @__PURE__ */ new Set([JSON.stringify(best2.rows.slice(0, 50))]);
    for (let variant = 1; variant < MAX_READINGS && first.hasVariants; variant++) {
      const reading = new OneReading(parts, context, variant).read(source);
      const key = JSON.stringify(reading.rows.slice(0, 50));
      if (reading.rows.length > 0 && !seen.has(key)) {
        seen.add(key);
        readings.push(reading);
      }
    }
    return { readings, certain: first.certain };
  }
  var MAX_READINGS, OneReading;
  var init_read_text = __esm({
    "src/accounts/list/read/read-text.ts"() {
      "use strict";
      init_headings();
      init_labels();
      init_lines();
      init_page_titles();
      init_people_builder();
      init_plain_text();
      init_shape();
      init_table();
      MAX_READINGS = 3;
      OneReading = class {
        constructor(parts, context, variant) {
          this.parts = parts;
          this.context = context;
          this.variant = variant;
          this.certain = true;
          this.hasVariants = false;
          this.format = "names";
          this.builder = new PeopleBuilder(context.options);
        }
        read({ lines, separator }) {
          const { builder, parts } = this;
          if (separator !== null) {
            builder.remark("markup", 1, `sep=${separator}`);
          }
          const tables = parts.filter(({ table }) => table !== null);
          for (const part of parts) {
            if (builder.overflow !== null) {
              break;
            }
            if (part.table) {
              this.addTable(part.segment, part.table);
            } else {
              this.addLines(part.segment.lines, tables.length > 0);
            }
          }
          const last = lines.reduce((at, { line, text }) => isBlank(text) ? at : line, 0);
          builder.finish(last, (line) => {
            var _a3, _b2, _c, _d;
            return (_d = (_c = lines[line - ((_b2 = (_a3 = lines[0]) == null ? void 0 : _a3.line) != null ? _b2 : 1)]) == null ? void 0 : _c.text) != null ? _d : "";
          });
          return __spreadProps(__spreadValues({ rows: builder.rows, remarks: builder.remarks }, this.columns()), { format: this.format });
        }
        addTable(segment, table) {
          this.certain = this.certain && table.certain;
          this.hasVariants = this.hasVariants || table.planCount > 1;
          this.format = table.sheet && table.sections.some(({ plans }) => {
            var _a3;
            return (_a3 = plans.plans[0]) == null ? void 0 : _a3.includes("password");
          }) ? "sheet" : segment.source === "wiki" ? "wikitext" : "table";
          for (const { line, lastLine, beside } of segment.records) {
            if (beside !== void 0 && !isBlank(beside)) {
              this.builder.remark("markup", line, beside, lastLine);
            }
          }
          for (const { line, lastLine, cells, beside } of segment.records) {
            if (beside === void 0 && cells.every(isBlank) && (cells.length > 1 && segment.delimiter !== "	" || segment.source !== "delimited")) {
              this.builder.remark("no-name", line, cells.join(segment.delimiter), lastLine);
            }
          }
          new TablePeople(this.context, this.builder, segment.delimiter).addAll(table, this.variant);
        }
        addLines(lines, isBesideTable) {
          const { builder, context } = this;
          if (!isBesideTable && readLabels(lines, context.words, builder)) {
            return;
          }
          const order = this.variant === 1 ? "parts" : "whole";
          const reader = new LineReader(lines, __spreadProps(__spreadValues({}, context), { order }), builder);
          this.hasVariants = this.hasVariants || reader.isSurnameFirst;
          this.certain = this.certain && !reader.isSurnameFirst;
          const before = builder.rows.length;
          reader.readAll();
          if (!isBesideTable) {
            const rows = builder.rows.slice(before);
            const addressed = rows.filter(({ email }) => email !== "").length;
            this.format = reader.isPage ? "wikitext" : addressed > rows.length / 2 ? "addresses" : "names";
          }
        }
        columns() {
          var _a3;
          const tables = this.parts.flatMap((part) => {
            const section = part.table && mainSection(part.table);
            return section ? [{ section, delimiter: part.segment.kind === "table" ? part.segment.delimiter : "" }] : [];
          });
          const main = tables.reduce((most, each) => !most || each.section.rows.length > most.section.rows.length ? each : most, null);
          return {
            columns: main && sectionColumns(main.section, this.variant),
            hasHeadings: main !== null && main.section.headings !== null,
            delimiter: (_a3 = main == null ? void 0 : main.delimiter) != null ? _a3 : ""
          };
        }
      };
    }
  });

  // src/accounts/list/list-draft.ts
  function firstLine(text) {
    var _a3, _b2;
    return (_b2 = (_a3 = /^.*/.exec(text)) == null ? void 0 : _a3[0]) != null ? _b2 : "";
  }
  var ListDraft;
  var init_list_draft = __esm({
    "src/accounts/list/list-draft.ts"() {
      "use strict";
      init_as_rows();
      init_read_text();
      ListDraft = class {
        constructor(store, check, table, sheet) {
          this.store = store;
          this.check = check;
          this.table = table;
          this.sheet = sheet;
          this.columns = null;
          this.headings = {};
        }
        /** The text as it stands now. */
        setText(text) {
          if (firstLine(text) !== firstLine(this.store.state.text)) {
            this.columns = null;
          }
          this.read(text);
        }
        /** What columns are called in the wiki's language, beside English. */
        setHeadings(headings) {
          this.headings = headings;
        }
        /** Which column is what, as the person says. */
        setColumns(columns) {
          this.columns = columns;
          this.read(this.store.state.text);
        }
        /** Which of the readings of the text is right, as the person says; counted from 0, see ListState.parsed. */
        chooseReading(index) {
          const { parsed, text } = this.store.state;
          if (parsed) {
            this.take(parsed.readings, true, index, text);
          }
        }
        setMode(mode) {
          this.sheet.dropMade(mode);
          this.store.set({ mode, sheet: "none" });
        }
        setReason(reason) {
          this.store.set({ reason, reasonRemarks: this.check.local.reasonRemarks(reason) });
        }
        setValue(name2, value) {
          this.store.set({ values: __spreadProps(__spreadValues({}, this.store.state.values), { [name2]: value }), problem: null });
        }
        /** How a sheet is read that has columns of its own. */
        get sheetOptions() {
          return __spreadProps(__spreadValues({}, this.readOptions), { columns: null });
        }
        get readOptions() {
          var _a3;
          return {
            userNamespaces: (_a3 = this.check.local.context.rules.userNamespaces) != null ? _a3 : [],
            columns: this.columns,
            headings: this.headings
          };
        }
        read(text) {
          const { readings, certain } = readText2(text, this.readOptions);
          this.take(readings, certain, 0, text);
        }
        take(readings, certain, chosen, text) {
          var _a3, _c;
          const { state } = this.store;
          const reading = (_a3 = readings[chosen]) != null ? _a3 : readings[0];
          if (!reading) {
            return;
          }
          const _b2 = reading, { rows: people } = _b2, parsed = __objRest(_b2, ["rows"]);
          const read2 = asRows(people);
          const { rows, removed } = this.table.carry(read2, text);
          const isSheet2 = parsed.format === "sheet" && read2.some(({ request }) => request.password !== "");
          const isWritten = isSheet2 && ((_c = state.parsed) == null ? void 0 : _c.format) === "sheet" && text !== state.text;
          this.store.replaceRows(rows, {
            text,
            parsed: text.trim() === "" ? null : __spreadProps(__spreadValues({}, parsed), { certain, readings, chosen }),
            undoable: removed,
            sheet: isSheet2 && !isWritten && this.table.editCount === 0 ? "saved" : "none",
            mode: isSheet2 && state.modes.includes("generate") ? "generate" : state.mode
          });
        }
      };
    }
  });

  // src/accounts/list/create/decide.ts
  function withTurn(attempt, turn) {
    return __spreadProps(__spreadValues({}, attempt), { turn: __spreadValues(__spreadValues({}, attempt.turn), turn) });
  }
  function look(attempt, which) {
    return { attempt: withTurn(attempt, { looking: which }), effect: { kind: "find", which } };
  }
  function refuse(attempt, refused) {
    return { attempt: __spreadProps(__spreadValues({}, reopened(attempt)), { status: "refused", outcome: refused }), effect: DONE };
  }
  function create(attempt, outcome) {
    return {
      attempt: __spreadProps(__spreadValues({}, reopened(attempt)), {
        status: "created",
        sentAt: null,
        lost: false,
        outcome,
        account: outcome.username
      }),
      effect: DONE
    };
  }
  function lose(attempt, effect) {
    return { attempt: __spreadProps(__spreadValues({}, attempt), { status: "unknown", lost: true, outcome: null }), effect };
  }
  function wait2(attempt, because, stop) {
    const { status, turn: { silence, looking } } = attempt;
    const seconds = SILENCE[silence];
    if (seconds !== void 0) {
      return { attempt: withTurn(attempt, { silence: silence + 1 }), effect: { kind: "wait", seconds, because } };
    }
    return status === "sent" || looking && status !== "unfinished" ? lose(attempt, { kind: "stop", because: { kind: "silent" } }) : { attempt, effect: { kind: "stop", because: stop } };
  }
  function decideTurn(before, holdsStep) {
    const attempt = __spreadProps(__spreadValues({}, before), { turn: NEW_TURN });
    switch (attempt.status) {
      case "open":
        return { attempt, effect: PREPARE };
      case "sent":
      case "unknown":
        return look(attempt, "own");
      case "unfinished": {
        const { outcome, existence } = attempt;
        if (holdsStep && (outcome == null ? void 0 : outcome.kind) === "step") {
          return { attempt, effect: { kind: "step", step: outcome.step } };
        }
        return existence === "yes" || existence === "no" ? { attempt, effect: DONE } : look(attempt, "own");
      }
      case "created":
      case "already":
      case "refused":
        return { attempt, effect: DONE };
      default:
        return never(attempt.status);
    }
  }
  function retryOf({ code, retryAfter, ended }, captcha) {
    const { retry } = meaningOf(code);
    return retry === "challenge" && captcha === "notDeclared" ? "never" : retry === "never" && retryAfter !== null && !ended ? "patience" : retry;
  }
  function decideRefused(attempt, refused, captcha) {
    var _a3, _b2;
    const { turn } = attempt;
    const retry = retryOf(refused, captcha);
    if (retry === "find" || retry === "findAgain") {
      return look(withTurn(attempt, { losses: turn.losses + 1, disputed: refused }), "own");
    }
    if (retry === "challenge") {
      return { attempt: reopened(attempt), effect: { kind: "prepare", refused } };
    }
    if (retry === "patience") {
      const seconds = (_b2 = (_a3 = refused.retryAfter) != null ? _a3 : PATIENCE3[turn.patience]) != null ? _b2 : Infinity;
      return turn.patience < PATIENCE3.length && seconds <= LONGEST_WAIT ? {
        attempt: withTurn(reopened(attempt), { patience: turn.patience + 1 }),
        effect: { kind: "wait", seconds, because: { kind: "wiki", refused } }
      } : { attempt: reopened(attempt), effect: { kind: "stop", because: { kind: "refused", refused } } };
    }
    if (refused.stops === "batch") {
      return { attempt: reopened(attempt), effect: { kind: "stop", because: { kind: "refused", refused } } };
    }
    return attempt.lost ? look(withTurn(attempt, { disputed: refused }), "own") : refuse(attempt, refused);
  }
  function restarted(step) {
    return __spreadProps(__spreadValues({}, ownRefusal(step.code || "restart", null)), { message: step.message, stops: "row" });
  }
  function decideOutcome(attempt, outcome, captcha) {
    switch (outcome.kind) {
      case "created":
        return create(attempt, outcome);
      case "refused":
        return decideRefused(attempt, outcome, captcha);
      case "sessionLost":
        return { attempt: reopened(attempt), effect: { kind: "stop", because: outcome } };
      case "step":
        return outcome.step.type === "restart" ? refuse(attempt, restarted(outcome.step)) : {
          attempt: __spreadProps(__spreadValues({}, attempt), { status: "unfinished", outcome, existence: "asking" }),
          effect: { kind: "step", step: outcome.step }
        };
      case "unknown":
        return look(withTurn(__spreadProps(__spreadValues({}, attempt), { lost: true }), { losses: attempt.turn.losses + 1 }), "own");
      default:
        return never(outcome);
    }
  }
  function decideExistence(attempt, found) {
    return { attempt: __spreadProps(__spreadValues({}, attempt), { existence: found.kind === "free" ? "no" : "yes", turn: NEW_TURN }), effect: DONE };
  }
  function decideFree(attempt) {
    const { losses, disputed } = attempt.turn;
    if (disputed && meaningOf(disputed.code).retry !== "findAgain") {
      return refuse(attempt, disputed);
    }
    if (losses < LOSSES) {
      return { attempt: reopened(attempt), effect: PREPARE };
    }
    return lose(__spreadProps(__spreadValues({}, attempt), { postponed: true }), attempt.postponed ? DONE : { kind: "later" });
  }
  function decideFound(before, found) {
    var _a3;
    if (found.kind === "silent") {
      return wait2(before, { kind: "silent" }, { kind: "silent" });
    }
    const attempt = withTurn(before, { silence: 0 });
    if (attempt.status === "unfinished") {
      return decideExistence(attempt, found);
    }
    const refusal = (_a3 = attempt.turn.disputed) != null ? _a3 : ownRefusal("userexists");
    if (attempt.turn.looking === "any") {
      return found.kind === "mine" ? {
        attempt: __spreadProps(__spreadValues({}, reopened(attempt)), { status: "already", sentAt: null, lost: false, account: found.username }),
        effect: DONE
      } : refuse(attempt, refusal);
    }
    switch (found.kind) {
      case "mine":
        return create(attempt, { kind: "created", username: found.username, by: found.by });
      case "other":
        return look(attempt, "any");
      case "free":
        return decideFree(attempt);
      default:
        return never(found);
    }
  }
  function decideStepEnd(attempt, end) {
    switch (end.kind) {
      case "created":
        return create(attempt, end);
      case "unfinished":
        return { attempt: __spreadProps(__spreadValues({}, attempt), { status: "unfinished", existence: end.isCertain ? "yes" : "unknown" }), effect: DONE };
      case "left":
        return { attempt: __spreadProps(__spreadValues({}, attempt), { status: "unfinished", existence: "no" }), effect: DONE };
      case "refused":
        return end.refused.stops === "batch" ? { attempt: reopened(attempt), effect: { kind: "stop", because: { kind: "refused", refused: end.refused } } } : refuse(attempt, end.refused);
      case "sessionLost":
        return { attempt: reopened(attempt), effect: { kind: "stop", because: end } };
      case "restart":
        return refuse(attempt, restarted(end.step));
      case "unknown":
        return look(withTurn(
          __spreadProps(__spreadValues({}, attempt), { status: "unknown", lost: true, outcome: null, existence: null }),
          { losses: attempt.turn.losses + 1 }
        ), "own");
      default:
        return never(end);
    }
  }
  function decide(attempt, answer) {
    var _a3;
    switch (answer.kind) {
      case "turn":
        return decideTurn(attempt, answer.holdsStep);
      case "ready":
        return {
          attempt: withTurn(__spreadProps(__spreadValues({}, attempt), {
            status: "sent",
            sentAt: (_a3 = attempt.sentAt) != null ? _a3 : answer.at,
            tries: attempt.tries + 1,
            outcome: null,
            existence: null
          }), { silence: 0 }),
          effect: { kind: "send" }
        };
      case "outcome":
        return decideOutcome(attempt, answer.outcome, answer.captcha);
      case "found":
        return decideFound(attempt, answer.found);
      case "offline":
        return wait2(attempt, { kind: "offline" }, { kind: "offline" });
      case "noChallenge":
        return wait2(attempt, { kind: "silent" }, answer);
      case "waited":
        return attempt.turn.looking ? look(attempt, attempt.turn.looking) : { attempt, effect: PREPARE };
      case "stepChanged":
        return {
          attempt: __spreadProps(__spreadValues({}, attempt), { outcome: { kind: "step", step: answer.step }, existence: answer.existence }),
          effect: { kind: "step", step: answer.step }
        };
      case "stepEnded":
        return decideStepEnd(attempt, answer.end);
      case "stepPassed":
        return { attempt, effect: DONE };
      case "calledOff":
        return attempt.status === "sent" ? lose(attempt, { kind: "interrupted" }) : { attempt, effect: { kind: "interrupted" } };
      case "failed": {
        const effect = { kind: "stop", because: { kind: "broken", error: answer.error } };
        return attempt.status === "sent" ? lose(attempt, effect) : { attempt, effect };
      }
      default:
        return never(answer);
    }
  }
  var LOSSES, PATIENCE3, LONGEST_WAIT, SILENCE, DONE, PREPARE;
  var init_decide = __esm({
    "src/accounts/list/create/decide.ts"() {
      "use strict";
      init_codes();
      init_form();
      init_outcome();
      init_attempt();
      LOSSES = 2;
      PATIENCE3 = [10, 30, 60, 120, 300];
      LONGEST_WAIT = 900;
      SILENCE = [15, 30, 60, 60, 120, 120, 120];
      DONE = { kind: "done" };
      PREPARE = { kind: "prepare", refused: null };
    }
  });

  // src/accounts/list/create/pace.ts
  var REMEMBERED, ENOUGH, Pace;
  var init_pace = __esm({
    "src/accounts/list/create/pace.ts"() {
      "use strict";
      REMEMBERED = 20;
      ENOUGH = 3;
      Pace = class {
        constructor() {
          this.done = 0;
          this.total = 0;
          this.times = [];
        }
        begin(total) {
          this.done = 0;
          this.total = total;
          this.times = [];
        }
        /** A row is done; `milliseconds`: what it took, null: nothing to go by. */
        count(milliseconds) {
          this.done++;
          if (milliseconds !== null) {
            this.times = [...this.times, milliseconds].slice(-REMEMBERED);
          }
        }
        get progress() {
          const { done, total, times } = this;
          const usual = times.slice().sort((a2, b3) => a2 - b3).slice(0, Math.ceil(times.length * 0.9));
          const mean2 = usual.reduce((sum, time) => sum + time, 0) / usual.length;
          return times.length < ENOUGH || mean2 <= 0 ? { done, total, secondsLeft: null } : { done, total, secondsLeft: Math.ceil((total - done) * mean2 / 1e3) };
        }
      };
    }
  });

  // src/accounts/list/create/row-fields.ts
  function fieldsOf(row, plan, requests, solved) {
    const { request } = row;
    const mode = modeOf(row, plan.mode);
    const values = __spreadValues(__spreadProps(__spreadValues({}, plan.values), {
      username: nameOf(row),
      email: request.email.trim(),
      realname: request.realname.trim(),
      reason: request.reason || plan.reason,
      password: request.password,
      retype: request.password,
      mailpassword: mode === "mail"
    }), solved);
    for (const override of row.overrides) {
      setOwn(values, override, true);
    }
    return parametersOf(usedRequests(requests, mode), values);
  }
  function named(row, created) {
    return created.username === "" ? __spreadProps(__spreadValues({}, created), { username: nameOf(row) }) : created;
  }
  function stepAccount(row, listMode, since) {
    return { username: nameOf(row), by: createdBy(modeOf(row, listMode)), since };
  }
  var CLOCK_TOLERANCE2;
  var init_row_fields = __esm({
    "src/accounts/list/create/row-fields.ts"() {
      "use strict";
      init_own();
      init_parameters();
      init_parameters();
      init_row();
      CLOCK_TOLERANCE2 = 2e3;
    }
  });

  // src/accounts/list/create/row-runner.ts
  var RowRunner;
  var init_row_runner = __esm({
    "src/accounts/list/create/row-runner.ts"() {
      "use strict";
      init_captcha();
      init_find_account();
      init_outcome();
      init_service();
      init_parameters();
      init_step_conversation();
      init_row();
      init_attempt();
      init_decide();
      init_row_fields();
      RowRunner = class {
        /**
         * @param dependencies
         * @param parts
         * @param plan
         * @param mayCreate False: it is only found out what became of rows
         * @param began When the run began, on the wiki's clock
         */
        constructor(dependencies, parts, plan, mayCreate, began) {
          this.dependencies = dependencies;
          this.parts = parts;
          this.plan = plan;
          this.mayCreate = mayCreate;
          this.began = began;
          /** Milliseconds of the turn in which nothing was being created. */
          this.waited = 0;
          this.leavesSteps = false;
          this.solved = {};
          this.captcha = "notAsked";
          this.requests = plan.requests;
          this.asksForCaptcha = captchaOf(plan.requests) !== null;
        }
        /** From here on, steps are left to be answered later or never. */
        leaveSteps() {
          this.leavesSteps = true;
        }
        /** The turn of a row, from its first question to its end. */
        run(row) {
          return __async(this, null, function* () {
            var _a3;
            this.waited = 0;
            let answer = { kind: "turn", holdsStep: this.parts.steps.holds(row) };
            for (; ; ) {
              const { attempt, effect } = decide((_a3 = row.attempt) != null ? _a3 : NEW_ATTEMPT, answer);
              this.parts.recorder.record(row, attempt);
              switch (effect.kind) {
                case "prepare":
                  if (!this.mayCreate) {
                    return { kind: "done" };
                  }
                  answer = yield this.prepare(row, effect.refused);
                  break;
                case "send":
                  answer = { kind: "outcome", outcome: yield this.send(row), captcha: this.captcha };
                  break;
                case "find":
                  answer = yield this.find(row, effect.which);
                  break;
                case "wait":
                  answer = yield this.wait(row, effect.seconds, effect.because);
                  break;
                case "step":
                  answer = yield this.step(row);
                  break;
                case "later":
                case "done":
                case "stop":
                case "interrupted":
                  return effect;
                default:
                  return never(effect);
              }
            }
          });
        }
        /** Gets online, and an answer to the captcha where there is one. */
        prepare(row, refused) {
          return __async(this, null, function* () {
            const { interruption, challenges } = this.parts;
            const { connection: connection2, clock: clock2 } = this.dependencies;
            if (refused) {
              this.asksForCaptcha = true;
              challenges.refuse(refused);
            }
            if (interruption.isWanted()) {
              return { kind: "calledOff" };
            }
            if (!connection2.isOnline()) {
              return { kind: "offline" };
            }
            if (this.asksForCaptcha) {
              const since = clock2.now();
              this.parts.setPhase({ kind: "challenge", row: row.id });
              try {
                const solved = yield challenges.take(row.id, this.parts.following(), interruption.isWanted);
                if (!solved) {
                  return { kind: "calledOff" };
                }
                this.requests = solved.requests;
                this.solved = solved.values;
                this.captcha = Object.keys(solved.values).length > 0 ? "answered" : "notDeclared";
              } catch (error2) {
                const { code, text } = WikiError.from(error2);
                return { kind: "noChallenge", code, text };
              } finally {
                this.waited += clock2.now() - since;
              }
            }
            return { kind: "ready", at: this.wikiNow() };
          });
        }
        send(row) {
          return __async(this, null, function* () {
            const { plan } = this;
            this.parts.steps.forget();
            this.parts.setPhase({ kind: "creating", row: row.id });
            const fields = fieldsOf(row, plan, this.requests, this.solved);
            try {
              const outcome = yield this.dependencies.service.create(fields, createdBy(modeOf(row, plan.mode)));
              return outcome.kind === "created" ? named(row, outcome) : outcome;
            } catch (e4) {
              return { kind: "unknown", cause: "unreadable" };
            }
          });
        }
        find(row, which) {
          return __async(this, null, function* () {
            const { service: service2, clock: clock2, connection: connection2 } = this.dependencies;
            if (!connection2.isOnline()) {
              return { kind: "offline" };
            }
            this.parts.setPhase({ kind: "finding", row: row.id });
            const since = which === "any" ? 0 : this.since(row);
            const found = yield this.parts.interruption.unless(findAccount(service2, clock2, nameOf(row), since));
            return found ? { kind: "found", found: this.ofThisRow(row, found) } : { kind: "calledOff" };
          });
        }
        /** Lets time pass. The connection's coming back ends the wait for it. */
        wait(row, seconds, because) {
          return __async(this, null, function* () {
            const { clock: clock2, connection: connection2 } = this.dependencies;
            const { interruption } = this.parts;
            if (interruption.isWanted()) {
              return { kind: "calledOff" };
            }
            const since = clock2.now();
            let tidy = [];
            this.parts.setPhase({ kind: "waiting", row: row.id, until: since + seconds * 1e3, because });
            const waited = yield interruption.unless(new Promise((resolve) => {
              tidy = [
                clock2.later(seconds * 1e3, () => resolve(true)),
                connection2.onChange(() => {
                  if (because.kind === "offline" && connection2.isOnline()) {
                    resolve(true);
                  }
                })
              ];
            }));
            tidy.forEach((callOff) => callOff());
            this.waited += clock2.now() - since;
            return { kind: waited && !interruption.isWanted() ? "waited" : "calledOff" };
          });
        }
        /** Has the step of the row answered, or leaves it for later. */
        step(row) {
          return __async(this, null, function* () {
            const { steps: steps2, interruption, setPhase } = this.parts;
            const { clock: clock2 } = this.dependencies;
            const outcome = outcomeOf2(row);
            if ((outcome == null ? void 0 : outcome.kind) !== "step") {
              return { kind: "stepPassed" };
            }
            if (this.leavesSteps) {
              steps2.keep(row);
              return this.passStep(row, outcome.step);
            }
            if (interruption.isWanted()) {
              return { kind: "calledOff" };
            }
            const since = clock2.now();
            setPhase({ kind: "step", row: row.id });
            const end = yield steps2.answer(row, stepAccount(row, this.plan.mode, this.since(row)), outcome.step);
            this.waited += clock2.now() - since;
            return end ? { kind: "stepEnded", end } : { kind: "calledOff" };
          });
        }
        /** The step is not answered now; it is only asked whether there is an account. */
        passStep(row, step) {
          return __async(this, null, function* () {
            var _a3;
            this.parts.setPhase({ kind: "finding", row: row.id });
            const found = yield this.parts.interruption.unless(
              this.dependencies.service.find(nameOf(row), this.since(row))
            );
            const { attempt } = decide((_a3 = row.attempt) != null ? _a3 : NEW_ATTEMPT, {
              kind: "stepChanged",
              step,
              existence: found ? existenceOf(found) : "unknown"
            });
            this.parts.recorder.record(row, attempt);
            return { kind: "stepPassed" };
          });
        }
        /** An account that another row of the list has is none of this one's. */
        ofThisRow(row, found) {
          const isTaken = found.kind === "mine" && this.plan.list.some(({ attempt, id }) => id !== row.id && (attempt == null ? void 0 : attempt.status) === "created" && attempt.account === found.username);
          return isTaken ? { kind: "other" } : found;
        }
        /** From when on an account of ours is the one that was sent. */
        since(row) {
          var _a3, _b2;
          return Math.min((_b2 = (_a3 = row.attempt) == null ? void 0 : _a3.sentAt) != null ? _b2 : this.began, this.began) - CLOCK_TOLERANCE2;
        }
        wikiNow() {
          return this.dependencies.clock.now() + this.plan.clockSkew;
        }
      };
    }
  });

  // src/accounts/list/create/batch-run.ts
  var LATE, BatchRun;
  var init_batch_run = __esm({
    "src/accounts/list/create/batch-run.ts"() {
      "use strict";
      init_attempt();
      init_decide();
      init_pace();
      init_row_runner();
      LATE = 3;
      BatchRun = class {
        /**
         * @param dependencies
         * @param parts
         * @param rows In their order
         * @param plan
         * @param task
         */
        constructor(dependencies, parts, rows, plan, task) {
          this.dependencies = dependencies;
          this.parts = parts;
          this.plan = plan;
          this.task = task;
          this.pace = new Pace();
          this.queue = [...rows];
          this.pace.begin(rows.length);
          this.runner = new RowRunner(
            dependencies,
            __spreadProps(__spreadValues({}, parts), { following: () => {
              var _a3, _b2;
              return (_b2 = (_a3 = this.queue[1]) == null ? void 0 : _a3.id) != null ? _b2 : null;
            } }),
            plan,
            task === "create",
            dependencies.clock.now() + plan.clockSkew
          );
        }
        /** The row that has its turn; null: all are done. */
        get current() {
          var _a3;
          return (_a3 = this.queue[0]) != null ? _a3 : null;
        }
        get progress() {
          return this.pace.progress;
        }
        /**
         * Works on the rows that are left.
         *
         * @return Why it stopped by itself; null: all is done, or the person halted it
         */
        work() {
          return __async(this, null, function* () {
            const { clock: clock2 } = this.dependencies;
            let late = 0;
            try {
              for (let row = this.current; row && !this.parts.interruption.isWanted(); row = this.current) {
                const since = clock2.now();
                const end = yield this.runner.run(row);
                switch (end.kind) {
                  case "done":
                    late = 0;
                    this.done(clock2.now() - since - this.runner.waited);
                    break;
                  case "later":
                    this.queue.push(...this.queue.splice(0, 1));
                    this.parts.setProgress(this.progress);
                    if (++late === LATE) {
                      return { kind: "silent" };
                    }
                    break;
                  case "stop":
                    return end.because;
                  case "interrupted":
                    return null;
                }
              }
              return null;
            } catch (error2) {
              return this.broken(String(error2));
            }
          });
        }
        done(milliseconds) {
          this.queue.shift();
          this.pace.count(milliseconds);
          this.parts.setProgress(this.progress);
        }
        /** The program itself failed. */
        broken(error2) {
          var _a3;
          const row = this.current;
          if (row) {
            this.parts.recorder.record(row, decide((_a3 = row.attempt) != null ? _a3 : NEW_ATTEMPT, { kind: "failed", error: error2 }).attempt);
          }
          return { kind: "broken", error: error2 };
        }
      };
    }
  });

  // src/accounts/list/create/challenges.ts
  var TOO_OLD, Challenges;
  var init_challenges = __esm({
    "src/accounts/list/create/challenges.ts"() {
      "use strict";
      init_captcha();
      TOO_OLD = 25 * 6e4;
      Challenges = class {
        /**
         * @param declarations AccountService.declarations()
         * @param clock
         * @param report Told of every change of what is to be shown
         */
        constructor(declarations, clock2, report) {
          this.declarations = declarations;
          this.clock = clock2;
          this.report = report;
          this.current = null;
          this.next = null;
          this.prefetch = Promise.resolve();
          this.refused = null;
          this.row = 0;
          this.count = 0;
          this.wake = () => void 0;
        }
        /**
         * The solved captcha for a row; null: called off by interrupt(). Nothing may be being created meanwhile.
         *
         * @param row
         * @param following The row after it; null: none
         * @param isOff Is it called off?
         * @throws WikiError
         */
        take(row, following, isOff) {
          return __async(this, null, function* () {
            var _a3, _b2;
            this.row = row;
            for (; ; ) {
              yield this.prefetch;
              this.current = (_a3 = this.current) != null ? _a3 : yield this.fetch();
              this.show();
              if (isOff()) {
                return null;
              }
              if (following !== null && !this.next && this.current.captcha) {
                this.prefetch = this.fetch().then(
                  (held) => {
                    this.next = held;
                  },
                  // It will be asked for again when it is its turn.
                  () => void 0
                );
              }
              if (this.current.captcha && !this.current.values) {
                yield new Promise((resolve) => {
                  this.wake = resolve;
                });
              }
              yield this.prefetch;
              const { current } = this;
              if (isOff()) {
                return null;
              }
              if (current && (current.values || !current.captcha)) {
                const isFresh = this.clock.now() - current.fetchedAt < TOO_OLD;
                this.refused = null;
                this.advance(following != null ? following : row);
                if (isFresh) {
                  return { requests: current.requests, values: (_b2 = current.values) != null ? _b2 : {} };
                }
              }
            }
          });
        }
        answer(values) {
          if (this.current) {
            this.current.values = values;
            this.show();
            this.wake();
          }
        }
        /** Another one in place of the one that is shown. */
        another() {
          this.refused = null;
          this.advance(this.row);
          this.wake();
        }
        /** The last answer was not accepted; take() follows. */
        refuse(refused) {
          this.refused = refused;
        }
        interrupt() {
          this.wake();
        }
        /** Forgets what is at hand: the wiki may have done so, too. */
        clear() {
          this.current = null;
          this.next = null;
          this.refused = null;
          this.show();
        }
        advance(row) {
          this.current = this.next;
          this.next = null;
          this.row = row;
          this.show();
        }
        fetch() {
          return __async(this, null, function* () {
            const requests = yield this.declarations();
            return {
              number: ++this.count,
              requests,
              captcha: captchaOf(requests),
              fetchedAt: this.clock.now(),
              values: null
            };
          });
        }
        show() {
          const { current, row, refused } = this;
          this.report((current == null ? void 0 : current.captcha) ? {
            number: current.number,
            row,
            captcha: current.captcha,
            answered: current.values !== null,
            refused
          } : null);
        }
      };
    }
  });

  // src/accounts/list/create/interruption.ts
  var Interruption;
  var init_interruption = __esm({
    "src/accounts/list/create/interruption.ts"() {
      "use strict";
      Interruption = class {
        /** @param isWanted Does the person want to pause or stop? */
        constructor(isWanted) {
          this.isWanted = isWanted;
          this.waiting = /* @__PURE__ */ new Set();
        }
        /**
         * Waits for that, unless it is broken off.
         *
         * @return Null: broken off. What was waited for may still happen, and nobody looks at it
         */
        unless(promise) {
          if (this.isWanted()) {
            return Promise.resolve(null);
          }
          return new Promise((resolve, reject) => {
            const breakOff = () => resolve(null);
            this.waiting.add(breakOff);
            promise.then(resolve, reject).finally(() => this.waiting.delete(breakOff));
          });
        }
        breakOff() {
          [...this.waiting].forEach((breakOff) => breakOff());
        }
      };
    }
  });

  // src/accounts/list/create/list-steps.ts
  var ListSteps;
  var init_list_steps = __esm({
    "src/accounts/list/create/list-steps.ts"() {
      "use strict";
      init_step_conversation();
      init_row();
      init_decide();
      init_attempt();
      init_row_fields();
      ListSteps = class {
        /**
         * @param service
         * @param clock
         * @param recorder
         * @param report Told of the step that is open, and when there is none any more
         */
        constructor(service2, clock2, recorder, report) {
          this.service = service2;
          this.clock = clock2;
          this.recorder = recorder;
          this.report = report;
          /** Whose step it is; null: the session holds none of this list. */
          this.held = null;
          this.open = null;
          this.close = () => void 0;
        }
        get isOpen() {
          return this.open !== null;
        }
        /** Can the step of the row still be answered? */
        holds(row) {
          var _a3;
          return ((_a3 = this.held) == null ? void 0 : _a3.row) === row;
        }
        /** The row whose step waits for an answer that nobody has declined to give. */
        get pending() {
          return this.held && !this.held.isLeft ? this.held.row : null;
        }
        /** The session holds one step, and a creation that is about to be sent takes its place. */
        forget() {
          this.held = null;
        }
        /** The session holds the step of the row, and it is not to be answered now. */
        keep(row) {
          this.held = { row, isLeft: true };
        }
        /**
         * Has the step answered.
         *
         * @return How it ended; null: it was hidden, and the session still holds it
         */
        answer(row, account2, step) {
          this.held = { row, isLeft: false };
          return new Promise((resolve) => {
            var _a3, _b2;
            let isClosing = false;
            let stop = () => void 0;
            const end = (result) => {
              stop();
              this.open = null;
              this.report(null);
              const isLeft2 = (result == null ? void 0 : result.kind) === "left" || (result == null ? void 0 : result.kind) === "unfinished" && result.because === "left";
              this.held = result === null || isLeft2 ? { row, isLeft: isLeft2 } : null;
              resolve((result == null ? void 0 : result.kind) === "created" ? named(row, result) : result);
            };
            const conversation = new StepConversation(
              { service: this.service, clock: this.clock },
              account2,
              step,
              end,
              (_b2 = (_a3 = row.attempt) == null ? void 0 : _a3.existence) != null ? _b2 : "asking"
            );
            this.open = { row, conversation };
            this.close = () => {
              isClosing = true;
              if (conversation.state.phase === "open") {
                end(null);
              }
            };
            stop = conversation.observe((state) => {
              this.note(row, state.step, state.existence);
              if (isClosing && state.phase === "open") {
                end(null);
              }
            });
            this.report(this.open);
          });
        }
        /**
         * Has the step of a row answered while no run is under way.
         *
         * @param row
         * @param listMode
         * @param lock Takes the place of the one who creates in this browser
         */
        answerAlone(row, listMode, lock2) {
          return __async(this, null, function* () {
            var _a3, _b2;
            const outcome = outcomeOf2(row);
            if ((outcome == null ? void 0 : outcome.kind) !== "step" || !this.holds(row)) {
              return "gone";
            }
            if (this.open) {
              return "busy";
            }
            const release = yield lock2();
            if (!release) {
              return "otherTab";
            }
            const account2 = stepAccount(row, listMode, ((_b2 = (_a3 = row.attempt) == null ? void 0 : _a3.sentAt) != null ? _b2 : 0) - CLOCK_TOLERANCE2);
            void this.answer(row, account2, outcome.step).then((end) => {
              var _a4;
              if (end) {
                this.recorder.record(row, decide((_a4 = row.attempt) != null ? _a4 : NEW_ATTEMPT, { kind: "stepEnded", end }).attempt);
              }
              release();
              this.report(null);
            });
            return "open";
          });
        }
        /** The person leaves the step that is open. */
        leave() {
          var _a3;
          (_a3 = this.open) == null ? void 0 : _a3.conversation.leave();
        }
        /** Hides the step that is open, once no answer to it is on its way. */
        hide() {
          if (this.open) {
            this.close();
          }
        }
        note(row, step, existence) {
          var _a3;
          const attempt = (_a3 = row.attempt) != null ? _a3 : NEW_ATTEMPT;
          const { outcome } = attempt;
          const isNew = (outcome == null ? void 0 : outcome.kind) !== "step" || outcome.step !== step || attempt.existence !== existence;
          if (isNew && existence !== null) {
            this.recorder.record(row, decide(attempt, { kind: "stepChanged", step, existence }).attempt);
          }
        }
      };
    }
  });

  // src/accounts/list/create/recorder.ts
  function stateOf({ status, before }) {
    return status === "open" ? before : status === "sent" ? "creating" : status;
  }
  var Recorder;
  var init_recorder = __esm({
    "src/accounts/list/create/recorder.ts"() {
      "use strict";
      Recorder = class {
        /**
         * @param journal
         * @param onChanged Told of every row that changed
         * @param onCreated Told of every account, as soon as it exists for certain
         */
        constructor(journal, onChanged, onCreated) {
          this.journal = journal;
          this.onChanged = onChanged;
          this.onCreated = onCreated;
        }
        record(row, attempt) {
          var _a3, _b2, _c;
          const before = row.attempt;
          row.attempt = attempt;
          const state = stateOf(attempt);
          const isShown = row.state !== state || (before == null ? void 0 : before.outcome) !== attempt.outcome || (before == null ? void 0 : before.existence) !== attempt.existence;
          const isKept = isShown || (before == null ? void 0 : before.sentAt) !== attempt.sentAt || (before == null ? void 0 : before.lost) !== attempt.lost || (before == null ? void 0 : before.tries) !== attempt.tries || (before == null ? void 0 : before.postponed) !== attempt.postponed;
          row.state = state;
          row.canonical = (_a3 = attempt.account) != null ? _a3 : row.canonical;
          if (isKept) {
            this.journal.note(row);
          }
          if (isShown) {
            this.onChanged(row);
          }
          if (((_b2 = attempt.outcome) == null ? void 0 : _b2.kind) === "created" && ((_c = before == null ? void 0 : before.outcome) == null ? void 0 : _c.kind) !== "created") {
            this.onCreated(attempt.outcome, row.id);
          }
        }
      };
    }
  });

  // src/accounts/list/create/start-problem.ts
  function missingField(rows, plan) {
    const requests = plan.requests.filter((request) => !findField([request], CAPTCHA_ANSWER));
    const seen = /* @__PURE__ */ new Set();
    for (const row of rows) {
      const mode = modeOf(row, plan.mode);
      if (seen.has(mode)) {
        continue;
      }
      seen.add(mode);
      const { request } = row;
      const refusal = foreseenRefusal(requests, __spreadProps(__spreadValues({}, plan.values), {
        username: request.username,
        email: request.email,
        realname: request.realname,
        reason: request.reason || plan.reason,
        password: request.password,
        retype: request.password
      }), mode);
      const field = (refusal == null ? void 0 : refusal.code) === "fieldmissing" && refusal.field !== null && !OF_ROWS.includes(refusal.field) ? findField(requests, refusal.field) : null;
      if (field) {
        return field;
      }
    }
    return null;
  }
  function startProblem(rows, plan) {
    if (rows.length === 0) {
      return { kind: "nothing" };
    }
    const withPassword = rows.filter((row) => modeOf(row, plan.mode) !== "mail");
    const missing = withPassword.filter((row) => row.request.password === "").map(({ id }) => id);
    if (missing.length > 0) {
      return { kind: "passwordsMissing", rows: missing };
    }
    if (withPassword.some((row) => modeOf(row, plan.mode) === "generate") && !plan.sheetSaved) {
      return { kind: "sheetNotSaved" };
    }
    const field = missingField(rows, plan);
    return field && { kind: "fieldMissing", field: field.name, label: field.label };
  }
  var OF_ROWS;
  var init_start_problem = __esm({
    "src/accounts/list/create/start-problem.ts"() {
      "use strict";
      init_captcha();
      init_declarations();
      init_form();
      init_row();
      OF_ROWS = ["username", "email", "realname", "password", "retype", "mailpassword"];
    }
  });

  // src/accounts/list/create/timed-resume.ts
  var TICK, TimedResume;
  var init_timed_resume = __esm({
    "src/accounts/list/create/timed-resume.ts"() {
      "use strict";
      TICK = 3e4;
      TimedResume = class {
        /**
         * @param clock
         * @param report Told for when it is set, in milliseconds since 1970 on this machine; null: for no time
         */
        constructor(clock2, report) {
          this.clock = clock2;
          this.report = report;
          this.callOff = () => void 0;
        }
        /**
         * @param time Milliseconds since 1970 on this machine; null: not by itself
         * @param goOn Goes on; false: it cannot yet, and is asked again
         */
        set(time, goOn) {
          this.callOff();
          this.report(time);
          if (time === null) {
            return;
          }
          const { clock: clock2 } = this;
          this.callOff = clock2.later(Math.max(0, Math.min(time - clock2.now(), TICK)), () => {
            if (clock2.now() < time) {
              this.set(time, goOn);
            } else {
              this.report(null);
              void goOn().then((isOn) => {
                if (!isOn) {
                  this.set(clock2.now() + TICK, goOn);
                }
              });
            }
          });
        }
        clear() {
          this.callOff();
          this.report(null);
        }
      };
    }
  });

  // src/accounts/list/create/batch.ts
  var STARTABLE, Batch;
  var init_batch = __esm({
    "src/accounts/list/create/batch.ts"() {
      "use strict";
      init_row_observable();
      init_attempt();
      init_batch_state();
      init_batch_run();
      init_challenges();
      init_interruption();
      init_list_steps();
      init_recorder();
      init_start_problem();
      init_timed_resume();
      STARTABLE = ["unchecked", "ready", "warned", "refused", "unknown", "skipped"];
      Batch = class extends RowObservable {
        constructor(dependencies) {
          super(INITIAL_BATCH_STATE);
          this.dependencies = dependencies;
          this.batch = null;
          this.release = null;
          /** Between start() and the end of the row after which it halts. */
          this.running = false;
          /** Rows that changed since the last change was told of. */
          this.touched = [];
          this.interruption = new Interruption(() => this.state.halting !== null);
          const { service: service2, clock: clock2, journal } = dependencies;
          this.resumption = new TimedResume(clock2, (resumeAt) => this.tell({ resumeAt }));
          this.recorder = new Recorder(journal, ({ id }) => this.touched.push(id), dependencies.onCreated);
          this.steps = new ListSteps(service2, clock2, this.recorder, (step) => this.tell({ step }));
          this.challenges = new Challenges(
            () => service2.declarations(),
            clock2,
            (challenge) => this.tell({ challenge })
          );
        }
        /** Would closing now leave something under way behind? */
        get isBusy() {
          return this.running || this.steps.isOpen || this.state.phase.kind === "paused";
        }
        /**
         * Creates the rows, in their order; those that are `unknown` are asked about first. To retry refused rows is to
         * start with them once more. A step that the session holds comes first, as the first creation would end it.
         *
         * @param rows What is to be created: the rows themselves, not copies. Those that are created already are left out
         * @param plan
         * @return Why it does not begin; null: it is under way
         */
        start(rows, plan) {
          return __async(this, null, function* () {
            const { pending } = this.steps;
            const queue = rows.filter((row) => {
              var _a3;
              return row !== pending && (STARTABLE.includes(row.state) || row.state === "unfinished" && ((_a3 = row.attempt) == null ? void 0 : _a3.existence) === "no");
            });
            return this.begin(pending && plan.list.includes(pending) ? [pending, ...queue] : queue, plan, "create");
          });
        }
        /**
         * Asks the wiki what became of rows that are `unknown`, without creating anything: `created`, `refused` (somebody
         * else's), `ready` (certainly free) or still `unknown`. Of rows that are `unfinished`, whether the account exists.
         *
         * @return As of start()
         */
        ask(rows, plan) {
          return this.begin(rows.filter(({ state }) => state === "unknown" || state === "unfinished"), plan, "ask");
        }
        /** Pauses once the row under way is done. Keeps the place of the one who creates. */
        pause() {
          this.halt("pause");
        }
        /** Stops as soon as no request is under way. The rest stays as it was, and resume() can go on with it. */
        stop() {
          if (this.running) {
            this.halt("stop");
          } else if (this.state.phase.kind === "paused") {
            this.end({ kind: "stopped", because: { kind: "person" }, row: null });
          } else {
            this.steps.hide();
          }
        }
        /** Goes on after a pause or a stop, with the rows that are left. */
        resume() {
          return __async(this, null, function* () {
            const { batch: batch2 } = this;
            if (this.running) {
              this.tell({ halting: null });
              return null;
            }
            if (!(batch2 == null ? void 0 : batch2.current)) {
              return { kind: "nothing" };
            }
            if (this.steps.isOpen) {
              return { kind: "busy" };
            }
            this.running = true;
            if (!(yield this.lock())) {
              return { kind: "otherTab" };
            }
            this.resumption.clear();
            this.challenges.clear();
            void this.run(batch2);
            return null;
          });
        }
        /**
         * Goes on by itself, while the tab is open.
         *
         * @param time Milliseconds since 1970 on this machine; null: not by itself
         * @param goOn How
         */
        resumeAt(time, goOn = () => this.resume()) {
          this.resumption.set(time, () => __async(this, null, function* () {
            var _a3;
            return ((_a3 = yield goOn()) == null ? void 0 : _a3.kind) !== "otherTab";
          }));
        }
        /** The answer to `state.challenge`: the captcha's fields by name, e.g. `{ captchaWord: '23' }`. */
        answerChallenge(values) {
          this.challenges.answer(values);
        }
        /** A new challenge in place of one that nobody can read. */
        anotherChallenge() {
          this.challenges.another();
        }
        /** Opens the step of a row while no run is under way; `state.step` has it then. */
        answerStep(row, listMode) {
          return this.isBusy ? Promise.resolve("busy") : this.steps.answerAlone(row, listMode, this.dependencies.lock);
        }
        /** Leaves the step that is open: its row stays unfinished, and a run that waits for it goes on. */
        leaveStep() {
          this.steps.leave();
        }
        /** The same, and the run does not wait for steps any more. */
        leaveAllSteps() {
          var _a3;
          (_a3 = this.batch) == null ? void 0 : _a3.runner.leaveSteps();
          this.steps.leave();
        }
        begin(queue, plan, task) {
          return __async(this, null, function* () {
            var _a3;
            const problem2 = this.isBusy ? { kind: "busy" } : task === "create" || queue.length === 0 ? startProblem(queue, plan) : null;
            if (problem2) {
              return problem2;
            }
            this.running = true;
            if (!(yield this.lock())) {
              return { kind: "otherTab" };
            }
            const { journal, clock: clock2 } = this.dependencies;
            for (const row of queue) {
              const attempt = (_a3 = row.attempt) != null ? _a3 : NEW_ATTEMPT;
              row.attempt = __spreadProps(__spreadValues({}, task === "ask" || row.state === "unknown" || row === this.steps.pending ? attempt : reopened(attempt)), {
                before: row.state === "warned" ? "warned" : "ready",
                postponed: false
              });
            }
            this.challenges.clear();
            this.resumption.clear();
            journal.begin({ me: plan.me, mode: plan.mode, reason: plan.reason, startedAt: clock2.now() }, plan.list);
            const batch2 = new BatchRun(this.dependencies, {
              recorder: this.recorder,
              steps: this.steps,
              challenges: this.challenges,
              interruption: this.interruption,
              setPhase: (phase) => this.tell({ phase }),
              setProgress: (progress) => this.tell({ progress })
            }, queue, plan, task);
            this.batch = batch2;
            void this.run(batch2);
            return null;
          });
        }
        run(batch2) {
          return __async(this, null, function* () {
            const { current, progress, task } = batch2;
            if (current) {
              const phase = { kind: task === "ask" ? "finding" : "creating", row: current.id };
              this.tell({ task, phase, progress });
            }
            const because = yield batch2.work();
            this.running = false;
            const { halting } = this.state;
            const row = batch2.current;
            if (!row) {
              this.end({ kind: "finished" });
            } else if (because || halting !== "pause") {
              this.end({ kind: "stopped", because: because != null ? because : { kind: "person" }, row: row.id });
            } else {
              this.tell({ phase: { kind: "paused" }, halting: null });
            }
          });
        }
        halt(halting) {
          if (this.running) {
            this.tell({ halting });
            this.interruption.breakOff();
            this.challenges.interrupt();
            this.steps.hide();
          }
        }
        lock() {
          return __async(this, null, function* () {
            var _a3;
            this.release = (_a3 = this.release) != null ? _a3 : yield this.dependencies.lock();
            this.running = this.release !== null;
            return this.running;
          });
        }
        end(phase) {
          var _a3;
          (_a3 = this.release) == null ? void 0 : _a3.call(this);
          this.release = null;
          this.challenges.clear();
          this.tell({ phase, halting: null });
        }
        /** Tells of a change, and of the rows that changed with it. */
        tell(part) {
          const rows = this.touched;
          this.touched = [];
          this.change(__spreadProps(__spreadValues({}, part), { journalKept: this.dependencies.journal.kept }), rows);
        }
      };
    }
  });

  // src/accounts/list/create/login-watch.ts
  var PAUSE, LoginWatch;
  var init_login_watch = __esm({
    "src/accounts/list/create/login-watch.ts"() {
      "use strict";
      PAUSE = 2e4;
      LoginWatch = class {
        constructor(dependencies) {
          this.dependencies = dependencies;
          this.stopWatching = () => void 0;
        }
        /**
         * @param me
         * @param onBack Told once, when that person is logged in again
         */
        start(me, onBack) {
          this.stop();
          const { clock: clock2, whoAmI, onReturn: onReturn2 } = this.dependencies;
          let isWatching = true;
          let callOff = () => void 0;
          const look2 = () => __async(this, null, function* () {
            callOff();
            const isBack = (yield whoAmI()) === me;
            if (isWatching) {
              callOff();
              if (isBack) {
                this.stop();
                onBack();
              } else {
                callOff = clock2.later(PAUSE, () => {
                  void look2();
                });
              }
            }
          });
          const stopReturns = onReturn2(() => {
            void look2();
          });
          callOff = clock2.later(PAUSE, () => {
            void look2();
          });
          this.stopWatching = () => {
            isWatching = false;
            callOff();
            stopReturns();
          };
        }
        stop() {
          this.stopWatching();
          this.stopWatching = () => void 0;
        }
      };
    }
  });

  // src/accounts/list/list-store.ts
  function isUnderWay({ kind }) {
    return !AT_REST.includes(kind);
  }
  function derived({ place, batch: batch2 }) {
    const isRunning = isUnderWay(batch2.phase);
    const { done, total } = batch2.progress;
    return { stage: isRunning ? { kind: "run" } : place, step: batch2.step, progress: isRunning ? { done, total } : null };
  }
  var AT_REST, ListStore;
  var init_list_store = __esm({
    "src/accounts/list/list-store.ts"() {
      "use strict";
      init_list_state();
      init_row_observable();
      AT_REST = ["idle", "stopped", "finished"];
      ListStore = class extends RowObservable {
        constructor() {
          super(INITIAL_LIST_STATE);
          /** In the order of the text. Changed in place. */
          this.rows = [];
        }
        /** What is being created, or is about to be, stays as it was checked. */
        get isRunning() {
          return this.state.stage.kind === "run";
        }
        /** Was the creation of this list begun? Then its text says too little of it. */
        get hasBegun() {
          return this.rows.some(({ attempt }) => attempt !== null);
        }
        /**
         * @param part
         * @param rows Ids of the rows that changed with it
         */
        set(part, rows = []) {
          this.change(__spreadValues(__spreadValues({}, part), derived(__spreadValues(__spreadValues({}, this.state), part))), rows);
        }
        /** Tells that rows have changed. */
        setRows(rows) {
          this.set({}, rows.map(({ id }) => id));
        }
        /** Rows have come, gone or been replaced. */
        replaceRows(rows, part = {}, changed = []) {
          this.rows = rows;
          this.set(__spreadValues({ edition: this.state.edition + 1 }, part), changed);
        }
      };
    }
  });

  // src/accounts/list/list-run.ts
  function isUnfinishedBusiness(row) {
    return isLeft(row) || row.state === "refused" || row.state === "unfinished";
  }
  var ListRun;
  var init_list_run = __esm({
    "src/accounts/list/list-run.ts"() {
      "use strict";
      init_batch();
      init_login_watch();
      init_export();
      init_list_state();
      init_list_store();
      ListRun = class {
        constructor(store, check, sheet, dependencies) {
          this.store = store;
          this.check = check;
          this.sheet = sheet;
          this.dependencies = dependencies;
          this.batch = new Batch(dependencies);
          this.login = new LoginWatch(dependencies);
          this.batch.observe((batch2, ids) => this.onBatch(batch2, ids));
        }
        /** Would closing now leave something under way behind? */
        get isBusy() {
          return this.batch.isBusy;
        }
        /** The rows that the next press of the button would create. */
        get startable() {
          return this.sheet.startable;
        }
        /** The rows that the next press of the button would create or ask about. */
        get left() {
          const { pending } = this.batch.steps;
          return this.store.rows.filter((row) => row === pending || isLeft(row) && !this.sheet.isWithoutPassword(row));
        }
        start() {
          return __async(this, null, function* () {
            this.check.cancel();
            this.stopWaitingForLogin();
            this.store.set({ problem: null });
            const problem2 = yield this.batch.start(this.left, this.plan());
            this.store.set({ problem: problem2 });
            return problem2;
          });
        }
        pause() {
          this.batch.pause();
        }
        resume() {
          return __async(this, null, function* () {
            if (this.store.state.batch.phase.kind === "paused" || this.store.isRunning) {
              this.store.set({ problem: yield this.batch.resume() });
            } else {
              yield this.start();
            }
          });
        }
        /** Goes on by itself at that time, with the list as it is then: rows may be mended or taken out until then. */
        resumeAt(time) {
          this.batch.resumeAt(time, () => this.start());
        }
        stop() {
          this.stopWaitingForLogin();
          this.batch.stop();
        }
        answerChallenge(name2, value) {
          this.batch.answerChallenge({ [name2]: value });
        }
        anotherChallenge() {
          this.batch.anotherChallenge();
        }
        /** Can the step of the row still be answered? */
        holdsStep(row) {
          return this.batch.steps.holds(row);
        }
        /** Opens the step of an unfinished row, so that ListState.step has it; says why it does not. */
        answerStep(row) {
          return this.batch.answerStep(row, this.store.state.mode);
        }
        /** Leaves the step that is open: its row stays unfinished, and a run that waits for it goes on. */
        leaveStep() {
          this.batch.leaveStep();
        }
        /** The same, and the run does not wait for steps any more. */
        leaveAllSteps() {
          this.batch.leaveAllSteps();
        }
        /** Goes on with the run that broke off: the rows as they were, and what became of those in flight is found out. */
        goOn() {
          return __async(this, null, function* () {
            var _a3, _b2;
            const { store, check, dependencies } = this;
            const restored = dependencies.journal.restore((_b2 = (_a3 = store.state.opening) == null ? void 0 : _a3.me) != null ? _b2 : "", dependencies.clock.now());
            if (restored.kind !== "run") {
              store.set({ brokenOff: { kind: "none" } });
              return;
            }
            const { mode, reason } = restored.header;
            check.local.context = __spreadProps(__spreadValues({}, check.local.context), { mode, reason });
            check.local.trust(restored.rows.filter(({ state }) => state !== "rejected" && state !== "unchecked"));
            store.replaceRows(restored.rows, {
              mode,
              reason,
              brokenOff: { kind: "none" },
              place: { kind: "results" },
              sheet: "none",
              problem: null,
              resultsSeen: false
            });
            const doubtful = store.rows.filter(({ state, attempt }) => state === "unknown" || state === "unfinished" && (attempt == null ? void 0 : attempt.existence) !== "yes" && (attempt == null ? void 0 : attempt.existence) !== "no");
            if ((yield this.batch.ask(doubtful, this.plan())) === null) {
              yield this.over();
            }
            check.local.checkAll(store.rows);
            yield check.ask(store.rows.filter((row) => isCreatable(row) || row.state === "unchecked"));
          });
        }
        /** Does not go on with it, and forgets it. */
        forgetRun() {
          this.dependencies.journal.clear();
          this.store.set({ brokenOff: { kind: "none" } });
        }
        /** The person has seen the results to their end. The notes go, unless something is left to do or to mend. */
        resultsSeen() {
          if (!this.store.isRunning) {
            this.store.set({ resultsSeen: true, text: "", parsed: null });
            this.sheet.forgetPasswords();
            if (!this.store.rows.some(isUnfinishedBusiness)) {
              this.dependencies.journal.clear();
            }
          }
        }
        /** Whether a run of this tab broke off, of the person who is logged in. */
        brokenOff(me) {
          return __async(this, null, function* () {
            const { journal, claim: claim2, clock: clock2 } = this.dependencies;
            const restored = journal.restore(me, clock2.now());
            if (restored.kind !== "run") {
              return restored;
            }
            const { rows, owner } = restored;
            if (owner !== journal.owner && !(yield claim2(owner))) {
              return { kind: "elsewhere" };
            }
            const left = rows.filter(isLeft).length;
            return { kind: "run", done: rows.length - left, total: rows.length, left };
          });
        }
        plan() {
          var _a3, _b2, _c;
          const { mode, reason, values, opening, sheet } = this.store.state;
          return {
            me: (_a3 = opening == null ? void 0 : opening.me) != null ? _a3 : "",
            list: this.store.rows,
            mode,
            reason,
            values,
            requests: (_b2 = opening == null ? void 0 : opening.requests) != null ? _b2 : [],
            clockSkew: (_c = opening == null ? void 0 : opening.clockSkew) != null ? _c : 0,
            sheetSaved: sheet === "saved"
          };
        }
        /** Until the run is over. */
        over() {
          return new Promise((resolve) => {
            let stop = () => void 0;
            stop = this.batch.observe(({ phase }) => {
              if (!isUnderWay(phase)) {
                void Promise.resolve().then(() => stop());
                resolve();
              }
            });
          });
        }
        onBatch(batch2, ids) {
          const { store } = this;
          const wasUnderWay = isUnderWay(store.state.batch.phase);
          const isNow = isUnderWay(batch2.phase);
          store.set(__spreadValues({
            batch: batch2
          }, isNow ? { place: { kind: "results" }, resultsSeen: false } : {}), ids);
          if (wasUnderWay && !isNow) {
            this.ended(batch2.phase, batch2.task);
          }
        }
        ended(phase, task) {
          var _a3, _b2;
          const { store, dependencies } = this;
          if (phase.kind === "stopped" && phase.because.kind === "sessionLost") {
            store.set({ awaitsLogin: true });
            this.login.start((_b2 = (_a3 = store.state.opening) == null ? void 0 : _a3.me) != null ? _b2 : "", () => {
              store.set({ awaitsLogin: false });
              void this.start();
            });
          }
          if (task === "create") {
            dependencies.onFinished(counts(store.rows));
          }
        }
        stopWaitingForLogin() {
          this.login.stop();
          if (this.store.state.awaitsLogin) {
            this.store.set({ awaitsLogin: false });
          }
        }
      };
    }
  });

  // src/accounts/list/create/passwords.ts
  function makePasswords(rows, listMode, randomBytes2) {
    const wanting = rows.filter((row) => modeOf(row, listMode) === "generate" && row.request.password === "");
    for (const row of wanting) {
      row.request = __spreadProps(__spreadValues({}, row.request), { password: generatePassword(randomBytes2) });
      row.passwordSource = "made";
    }
    return wanting.map(({ id }) => id);
  }
  function passwordsIn(sheet) {
    const typed = new Map(sheet.map(({ request }) => [request.username, request.password]));
    const canonical = new Map(sheet.map((row) => [row.canonical, row.request.password]));
    typed.delete("");
    canonical.delete("");
    return (row) => {
      var _a3, _b2;
      return (_b2 = (_a3 = typed.get(row.request.username)) != null ? _a3 : canonical.get(row.canonical)) != null ? _b2 : "";
    };
  }
  function mergeSheet(rows, sheet) {
    const passwords = passwordsIn(sheet);
    const merged = [];
    for (const row of rows) {
      const password = passwords(row);
      if (password !== "" && row.request.password === "") {
        row.request = __spreadProps(__spreadValues({}, row.request), { password });
        merged.push(row.id);
      }
    }
    return merged;
  }
  function isInSheet(rows, sheet) {
    const passwords = passwordsIn(sheet);
    return rows.every((row) => passwords(row) === row.request.password);
  }
  var init_passwords = __esm({
    "src/accounts/list/create/passwords.ts"() {
      "use strict";
      init_password();
      init_row();
    }
  });

  // src/accounts/list/list-sheet.ts
  var ListSheet;
  var init_list_sheet = __esm({
    "src/accounts/list/list-sheet.ts"() {
      "use strict";
      init_passwords();
      init_list_state();
      init_as_rows();
      init_read_text();
      init_row();
      ListSheet = class {
        constructor(store, check, table, randomBytes2, sheetOptions) {
          this.store = store;
          this.check = check;
          this.table = table;
          this.randomBytes = randomBytes2;
          this.sheetOptions = sheetOptions;
        }
        /** Must the sheet be saved before the batch may begin? */
        get needsSheet() {
          const { mode, sheet } = this.store.state;
          return this.startable.some((row) => modeOf(row, mode) === "generate" && (sheet !== "saved" || row.request.password === ""));
        }
        /** The rows that can be created as they stand. */
        get startable() {
          return this.store.rows.filter((row) => isCreatable(row) && !this.isWithoutPassword(row));
        }
        /** The rows that cannot be created before the sheet with their passwords is back. */
        get awaitingSheet() {
          return this.store.rows.filter((row) => isLeft(row) && this.isWithoutPassword(row));
        }
        /**
         * Those of them that can get another password: nothing was sent for them, so that there cannot be an account that
         * has the one in the sheet.
         */
        get renewable() {
          const { mode } = this.store.state;
          return this.awaitingSheet.filter((row) => modeOf(row, mode) === "generate" && (row.attempt === null || row.attempt.sentAt === null));
        }
        /** The accounts of which the password is not here, but in the sheet alone. */
        get withoutSlip() {
          return this.store.rows.filter((row) => {
            const outcome = outcomeOf2(row);
            return (outcome == null ? void 0 : outcome.kind) === "created" && outcome.by === "password" && row.request.password === "";
          });
        }
        /** Did its password get lost with a reload? */
        isWithoutPassword(row) {
          return row.passwordSource === "sheet" && row.request.password === "" && modeOf(row, this.store.state.mode) !== "mail";
        }
        /** Makes the passwords that are to be made, so that the sheet can be saved with them. */
        prepareSheet() {
          const made = new Set(makePasswords(this.startable, this.store.state.mode, this.randomBytes));
          for (const row of this.store.rows.filter(({ id }) => made.has(id))) {
            this.table.edits.edit(row, "password", row.request.password);
          }
          this.store.set({ sheet: "prepared", problem: null });
        }
        /** The person says that the sheet, as it was prepared last, is saved: no page can see what became of a download. */
        confirmSheetSaved() {
          if (this.store.state.sheet === "prepared") {
            this.store.set({ sheet: "saved" });
          }
        }
        /**
         * Gives rows back their passwords, after a reload, from the sheet that was saved before.
         *
         * @return How many got theirs
         */
        openSheet(text) {
          const { store } = this;
          const { mode, sheet } = store.state;
          const rows = asRows(readText2(text, this.sheetOptions()).readings[0].rows);
          this.check.local.checkAll(rows);
          const merged = mergeSheet(store.rows, rows);
          this.check.local.checkAll(store.rows);
          const made = store.rows.filter((row) => outcomeOf2(row) === null && row.request.password !== "" && modeOf(row, mode) === "generate");
          store.set({ sheet: merged.length > 0 && isInSheet(made, rows) ? "saved" : sheet, problem: null }, merged);
          void this.check.ask(store.rows.filter((row) => row.state === "checking" || row.state === "unchecked" || merged.includes(row.id) && isCreatable(row) && modeOf(row, mode) === "type"));
          return merged.length;
        }
        /** The rows that can have another password get one, in a sheet that has to be saved first. */
        renewPasswords() {
          const rows = this.renewable;
          for (const row of rows) {
            row.passwordSource = "given";
          }
          this.store.set({ sheet: "none", problem: null }, rows.map(({ id }) => id));
        }
        /**
         * Takes the passwords of accounts that exist out of the memory of the page: who needs slips once more has them in
         * the sheet, which openSheet() reads.
         */
        forgetPasswords() {
          const { store } = this;
          const rows = store.rows.filter(({ state, request }) => (state === "created" || state === "already") && request.password !== "");
          for (const row of rows) {
            row.request = __spreadProps(__spreadValues({}, row.request), { password: "" });
            row.passwordSource = "sheet";
            if (row.state === "created") {
              row.wiki = null;
            }
            this.table.edits.forget(row, "password");
          }
          store.setRows(rows);
        }
        /** Passwords that were made are none that anybody typed: they go where the person wants to type them. */
        dropMade(mode) {
          for (const row of this.store.rows) {
            if (row.passwordSource === "made" && modeOf(row, mode) === "type") {
              row.request = __spreadProps(__spreadValues({}, row.request), { password: "" });
              row.passwordSource = "given";
              this.table.edits.forget(row, "password");
            }
          }
        }
      };
    }
  });

  // src/accounts/list/table-edits.ts
  function byId(a2, b3) {
    return a2.id - b3.id;
  }
  function places(rows, text) {
    var _a3, _b2;
    const lines = text.replace(/\r\n?/g, "\n").split("\n");
    const found = /* @__PURE__ */ new Map();
    const counts2 = /* @__PURE__ */ new Map();
    for (const row of [...rows].sort(byId)) {
      const line = (_a3 = lines[row.line - 1]) != null ? _a3 : "";
      const count2 = ((_b2 = counts2.get(line)) != null ? _b2 : 0) + 1;
      counts2.set(line, count2);
      found.set(`${count2} ${line}`, row);
    }
    return found;
  }
  var TableEdits;
  var init_table_edits = __esm({
    "src/accounts/list/table-edits.ts"() {
      "use strict";
      TableEdits = class {
        constructor() {
          this.changes = /* @__PURE__ */ new Map();
          this.fields = /* @__PURE__ */ new Map();
        }
        /** How many rows are other than their lines say, passwords that were made left aside. */
        get count() {
          return [...this.changes.values()].filter((change) => change === "removed" || Object.keys(change).some((field) => field !== "password")).length;
        }
        edit(row, field, value) {
          const fields = __spreadProps(__spreadValues({}, this.fields.get(row)), { [field]: value });
          this.fields.set(row, fields);
          this.changes.set(row, fields);
        }
        /** The field is as its line says again. */
        forget(row, field) {
          var _a3;
          const _b2 = (_a3 = this.fields.get(row)) != null ? _a3 : {}, { [field]: forgotten } = _b2, rest = __objRest(_b2, [__restKey(field)]);
          if (forgotten !== void 0) {
            this.fields.set(row, rest);
            this.putBack(row);
          }
        }
        remove(row) {
          this.changes.set(row, "removed");
        }
        putBack(row) {
          const fields = this.fields.get(row);
          if (fields && Object.keys(fields).length > 0) {
            this.changes.set(row, fields);
          } else {
            this.changes.delete(row);
          }
        }
        clear() {
          this.changes = /* @__PURE__ */ new Map();
          this.fields = /* @__PURE__ */ new Map();
        }
        /**
         * Does it all again.
         *
         * @param before All rows as they were, those that were removed too
         * @param textBefore
         * @param rows As they were read anew
         * @param text
         * @return The rows that are to be removed again, in the order of the list
         */
        carry(before, textBefore, rows, text) {
          const { changes, fields } = this;
          if (changes.size === 0) {
            return [];
          }
          this.clear();
          const now = places(rows, text);
          const removed = [];
          places(before, textBefore).forEach((old, place) => {
            const row = now.get(place);
            const change = changes.get(old);
            if (!row || change === void 0) {
              return;
            }
            const edited = fields.get(old);
            if (edited) {
              row.request = __spreadValues(__spreadValues({}, row.request), edited);
              row.passwordSource = edited.password === void 0 ? row.passwordSource : old.passwordSource;
              this.fields.set(row, edited);
              this.changes.set(row, edited);
            }
            if (change === "removed") {
              this.remove(row);
              removed.push(row);
            }
          });
          return removed;
        }
      };
    }
  });

  // src/accounts/list/list-table.ts
  var ListTable;
  var init_list_table = __esm({
    "src/accounts/list/list-table.ts"() {
      "use strict";
      init_attempt();
      init_table_edits();
      ListTable = class {
        constructor(store, check) {
          this.store = store;
          this.check = check;
          this.edits = new TableEdits();
          this.removed = [];
        }
        /** How many rows were edited or removed in the table, and are other than their lines say. */
        get editCount() {
          return this.edits.count;
        }
        edit(row, field, value) {
          const { store } = this;
          if (store.isRunning) {
            return;
          }
          row.request = __spreadProps(__spreadValues({}, row.request), { [field]: value });
          if (field === "password") {
            row.passwordSource = "given";
          }
          this.edits.edit(row, field, value);
          row.overrides = [];
          if (row.attempt) {
            row.attempt = reopened(row.attempt);
            row.wiki = null;
          }
          row.state = "unchecked";
          const changed = this.check.edited(row);
          store.set({ sheet: "none" }, changed.concat(row).map(({ id }) => id));
          this.check.askOpen(changed);
        }
        /** Has a row created all the same, where the wiki lets this person. */
        override(row, remark3, chosen) {
          const { override } = remark3;
          if (override !== null && !this.store.isRunning) {
            row.overrides = row.overrides.filter((name2) => name2 !== override).concat(chosen ? override : []);
            this.store.setRows(this.check.local.update([row]).concat(row));
          }
        }
        /** Puts free names beside one that is taken. */
        alternatives(row) {
          return this.check.alternatives(row);
        }
        remove(row) {
          const { rows, isRunning } = this.store;
          const place = rows.indexOf(row);
          if (place !== -1 && !isRunning) {
            this.removed.push({ row, place });
            this.edits.remove(row);
            this.replace(rows.filter((other) => other !== row), this.check.local.remove([row]));
          }
        }
        /** Puts the row back that was removed last. */
        undo() {
          const { rows, isRunning } = this.store;
          const last = isRunning ? void 0 : this.removed.pop();
          if (last) {
            this.edits.putBack(last.row);
            this.replace(
              [...rows.slice(0, last.place), last.row, ...rows.slice(last.place)],
              this.check.local.update([last.row])
            );
          }
        }
        /** Another list: nothing was done to its rows yet. */
        clear() {
          this.removed = [];
          this.edits.clear();
        }
        /**
         * The text was read anew: does again what was done to the rows of those lines that are still the same.
         *
         * @return The rows without those that were removed, and how many those are
         */
        carry(rows, text) {
          const { store } = this;
          const before = store.rows.concat(this.removed.map(({ row }) => row));
          const removed = new Set(this.edits.carry(before, store.state.text, rows, text));
          this.removed = [...removed].map((row, index) => ({ row, place: rows.indexOf(row) - index }));
          return { rows: rows.filter((row) => !removed.has(row)), removed: removed.size };
        }
        replace(rows, changed) {
          this.store.replaceRows(rows, { undoable: this.removed.length, sheet: "none" }, changed.map(({ id }) => id));
          this.check.askOpen(changed);
        }
      };
    }
  });

  // src/accounts/list/account-list.ts
  var AccountList;
  var init_account_list = __esm({
    "src/accounts/list/account-list.ts"() {
      "use strict";
      init_own();
      init_form();
      init_parameters();
      init_service();
      init_export();
      init_list_check();
      init_list_draft();
      init_list_run();
      init_list_sheet();
      init_list_state();
      init_list_store();
      init_list_table();
      init_row();
      init_attempt();
      AccountList = class {
        constructor(dependencies) {
          this.dependencies = dependencies;
          this.store = new ListStore();
          /** What it was opened with. */
          this.asked = { accounts: [], reason: "", mail: null, many: true };
          const { store } = this;
          this.checking = new ListCheck(store, dependencies);
          this.table = new ListTable(store, this.checking);
          this.sheet = new ListSheet(
            store,
            this.checking,
            this.table,
            dependencies.randomBytes,
            () => this.draft.sheetOptions
          );
          this.draft = new ListDraft(store, this.checking, this.table, this.sheet);
          this.run = new ListRun(store, this.checking, this.sheet, dependencies);
        }
        get state() {
          return this.store.state;
        }
        /** In the order of the text. Changed in place. */
        get rows() {
          return this.store.rows;
        }
        /** The rows that can be created as they stand. */
        get creatable() {
          return this.rows.filter(isCreatable);
        }
        /** Is a list whose creation was begun being mended? */
        get isMending() {
          return this.store.hasBegun && this.state.stage.kind === "check";
        }
        /** Is there something on the screen that a new opening would lose? */
        get hasDraft() {
          return this.rows.length > 0 || this.state.text.trim() !== "";
        }
        /** What would be lost by leaving the page now: reason to ask before. */
        get unsavedWork() {
          const { stage, sheet, resultsSeen, text } = this.state;
          const isBefore2 = stage.kind === "list" || stage.kind === "check";
          const isMade = this.rows.some(({ passwordSource }) => passwordSource === "made");
          return [
            ...this.run.isBusy ? ["run"] : [],
            ...isBefore2 && !this.store.hasBegun && (text.trim() !== "" || this.rows.length > 0) ? ["list"] : [],
            ...isMade && sheet !== "saved" ? ["passwords"] : [],
            ...this.store.hasBegun && !resultsSeen ? ["results"] : []
          ];
        }
        /**
         * Calls the listener at once (with no rows) and after every change. Returns how to stop that.
         *
         * @param listener Gets the state, and the ids of the rows that changed
         */
        observe(listener) {
          return this.store.observe(listener);
        }
        /** How the person of a row gets in. */
        modeOf(row) {
          return modeOf(row, this.state.mode);
        }
        /**
         * Begins with what the wiki said when view *one* was opened, or asks it.
         *
         * @param asked
         * @param known What the wiki has said already; null: it has not been asked
         */
        open(asked, known = null) {
          return __async(this, null, function* () {
            const { store } = this;
            this.asked = asked;
            store.set({ place: { kind: "opening" } });
            try {
              const opening = known != null ? known : yield this.dependencies.service.open();
              const modes = passwordModes(opening.requests).filter(isListMode);
              const [first] = modes;
              store.set({ opening, modes });
              if (opening.impediments.length > 0 || first === void 0) {
                store.set({ place: { kind: "impossible", impediments: opening.impediments } });
                return;
              }
              const { local } = this.checking;
              local.context = __spreadProps(__spreadValues({}, local.context), { rules: opening.rules });
              const withoutMail = asked.mail === false ? modes.find((mode) => mode !== "mail") : void 0;
              this.begin(asked, opening, withoutMail != null ? withoutMail : first, yield this.run.brokenOff(opening.me));
            } catch (error2) {
              const { code, text } = WikiError.from(error2);
              store.set({ place: { kind: "openingFailed", code, text } });
            }
          });
        }
        /** Tries once more to open it, with what was asked for. */
        reopen() {
          return this.open(this.asked);
        }
        /** From the text to the table: everything that can be known before anything is created. */
        check() {
          return this.checking.all();
        }
        cancelCheck() {
          this.checking.cancel();
        }
        /** Back to the text, or to the results of the list that is being mended. What was edited in the table stays. */
        backToList() {
          this.checking.cancel();
          this.store.set({ place: { kind: this.store.hasBegun ? "results" : "list" } });
        }
        /** The refused rows once more: back to the table, to be mended and created, the others as they are. */
        retry() {
          return __async(this, null, function* () {
            for (const row of this.rows.filter(({ state }) => state === "refused")) {
              row.attempt = row.attempt && reopened(row.attempt);
              row.wiki = null;
              row.state = "unchecked";
            }
            yield this.check();
          });
        }
        /** A new list. */
        startOver() {
          const { opening, reason, mode } = this.state;
          if (opening) {
            this.sheet.forgetPasswords();
            this.run.forgetRun();
            this.begin({ accounts: [], reason, mail: null, many: true }, opening, mode, { kind: "none" });
          }
        }
        begin(asked, opening, mode, brokenOff) {
          const values = {};
          for (const field of otherFields(opening.requests, mode)) {
            setOwn(values, field.name, initialValue(field));
          }
          this.table.clear();
          const rows = asked.accounts.map((account2, index) => makeRow(index + 1, index + 2, account2));
          this.store.replaceRows(rows, {
            place: { kind: "list" },
            text: rows.length > 0 ? listText(rows) : "",
            parsed: null,
            mode,
            reason: asked.reason,
            values,
            brokenOff,
            sheet: "none",
            undoable: 0,
            problem: null,
            quota: null,
            resultsSeen: true
          });
          if (rows.length > 0) {
            void this.check();
          }
        }
      };
    }
  });

  // src/app/claim.ts
  function claim(owner) {
    const locks = navigator.locks;
    return locks ? new Promise((resolve) => {
      const patience = new AbortController();
      const timer = setTimeout(() => patience.abort(), PATIENCE4);
      locks.request(PREFIX2 + owner, { signal: patience.signal }, () => {
        clearTimeout(timer);
        resolve(true);
        return untilLeft;
      }).catch(() => {
        clearTimeout(timer);
        resolve(!patience.signal.aborted);
      });
    }) : Promise.resolve(true);
  }
  var PREFIX2, PATIENCE4, untilLeft;
  var init_claim = __esm({
    "src/app/claim.ts"() {
      "use strict";
      PREFIX2 = "accountCreator.run.";
      PATIENCE4 = 1e3;
      untilLeft = new Promise(() => {
      });
    }
  });

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
  var init_password_once = __esm({
    "src/ui/shared/password-once.ts"() {
      "use strict";
      init_messages();
    }
  });

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
  var ExplanationView;
  var init_explanation_view = __esm({
    "src/ui/shared/explanation-view.ts"() {
      "use strict";
      init_codes();
      init_declarations();
      init_outcome();
      init_messages();
      init_password_once();
      init_wiki_html();
      ExplanationView = class {
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
        message({ type, heading: heading2, paragraphs }) {
          const $text = $("<div>").append($("<strong>").text(heading2));
          for (const paragraph of paragraphs) {
            const $paragraph = $("<p>");
            $text.append(typeof paragraph === "string" ? $paragraph.text(paragraph) : $paragraph.append(paragraph));
          }
          return new OO.ui.MessageWidget({ type, label: $text }).$element;
        }
      };
    }
  });

  // src/ui/shared/gathered-changes.ts
  var GATHERED, GatheredChanges;
  var init_gathered_changes = __esm({
    "src/ui/shared/gathered-changes.ts"() {
      "use strict";
      GATHERED = 500;
      GatheredChanges = class {
        /** @param show Gets the state that came last, and the ids of all rows that changed */
        constructor(show) {
          this.show = show;
          /** When the timer is due, and when was shown last, on the page's clock. */
          this.due = Infinity;
          this.shown = -Infinity;
          this.state = null;
          this.rows = /* @__PURE__ */ new Set();
        }
        add(state, rows, urgency) {
          this.state = state;
          for (const id of rows) {
            this.rows.add(id);
          }
          if (urgency === "now") {
            this.showNow();
            return;
          }
          const now = performance.now();
          const due = urgency === "soon" ? now : Math.max(now, this.shown + GATHERED);
          if (due < this.due) {
            this.due = due;
            clearTimeout(this.timer);
            this.timer = setTimeout(() => this.showNow(), due - now);
          }
        }
        /** Shows what still waits. */
        showNow() {
          clearTimeout(this.timer);
          this.due = Infinity;
          const { state } = this;
          if (state !== null) {
            const rows = [...this.rows];
            this.state = null;
            this.rows.clear();
            this.shown = performance.now();
            this.show(state, rows);
          }
        }
      };
    }
  });

  // src/accounts/list/after/slips.ts
  function slips(rows, { siteName, loginAddress }) {
    return rows.flatMap((row) => {
      const outcome = outcomeOf2(row);
      if ((outcome == null ? void 0 : outcome.kind) !== "created") {
        return [];
      }
      const mailed = outcome.by === "mail";
      return [{ siteName, loginAddress, username: nameOf2(row), password: mailed ? "" : row.request.password, mailed }];
    });
  }
  var init_slips = __esm({
    "src/accounts/list/after/slips.ts"() {
      "use strict";
      init_export();
      init_row();
    }
  });

  // src/ui/shared/save-copy-print.ts
  function saveFile(name2, text, type) {
    const address = URL.createObjectURL(new Blob([text], { type }));
    const link = document.createElement("a");
    link.href = address;
    link.download = name2;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), 6e4);
  }
  function copyText(text) {
    const area = document.createElement("textarea");
    const focused = document.activeElement;
    let done = false;
    const copied = (event) => {
      var _a3;
      (_a3 = event.clipboardData) == null ? void 0 : _a3.setData("text/plain", text);
      event.preventDefault();
      event.stopImmediatePropagation();
      done = event.clipboardData !== null;
    };
    area.value = "-";
    area.className = "accountcreator-offscreen";
    document.body.append(area);
    area.select();
    window.addEventListener("copy", copied, true);
    done = document.execCommand("copy") && done;
    window.removeEventListener("copy", copied, true);
    area.remove();
    if (focused instanceof HTMLElement) {
      focused.focus();
    }
    return done;
  }
  function printElement(element) {
    element.classList.add("accountcreator-print");
    document.body.append(element);
    document.documentElement.classList.add("accountcreator-printing");
    const finish = () => {
      document.documentElement.classList.remove("accountcreator-printing");
      element.remove();
      BACK.forEach((event) => window.removeEventListener(event, finish, true));
    };
    BACK.forEach((event) => window.addEventListener(event, finish, true));
    window.print();
  }
  var BACK;
  var init_save_copy_print = __esm({
    "src/ui/shared/save-copy-print.ts"() {
      "use strict";
      BACK = ["afterprint", "pointerdown", "keydown", "pagehide"];
    }
  });

  // src/ui/list/local-texts.ts
  function enumeration(texts) {
    return texts.filter((text) => text !== "").join(mw.msg("comma-separator"));
  }
  function format(options) {
    try {
      return new Intl.DateTimeFormat(mw.config.get("wgUserLanguage"), options);
    } catch (e4) {
      return new Intl.DateTimeFormat(void 0, options);
    }
  }
  function timeText(milliseconds) {
    return format({ dateStyle: "medium", timeStyle: "short" }).format(milliseconds);
  }
  function dayText(day) {
    const milliseconds = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(day) : NaN;
    return Number.isNaN(milliseconds) ? day : format({ dateStyle: "medium", timeZone: "UTC" }).format(milliseconds);
  }
  var init_local_texts = __esm({
    "src/ui/list/local-texts.ts"() {
      "use strict";
    }
  });

  // src/ui/list/row-texts.ts
  function parseRemarkText(code) {
    switch (code) {
      case "header":
        return msg("accountcreator-parse-header");
      case "total":
        return msg("accountcreator-parse-total");
      case "markup":
        return msg("accountcreator-parse-markup");
      case "no-name":
        return msg("accountcreator-parse-no-name");
      case "struck":
        return msg("accountcreator-parse-struck");
      case "broken-quotes":
        return msg("accountcreator-parse-broken-quotes");
      case "extra-cells":
        return msg("accountcreator-parse-extra-cells");
      case "unknown-mode":
        return msg("accountcreator-parse-unknown-mode");
      case "too-many":
        return msg("accountcreator-parse-too-many");
      default:
        return never(code);
    }
  }
  function takenText([day, creator]) {
    return day === void 0 ? msg("accountcreator-remark-name-taken") : creator ? msg("accountcreator-remark-name-taken-by", dayText(day), creator) : msg("accountcreator-remark-name-taken-since", dayText(day));
  }
  function remarkText({ code, parameters }) {
    switch (code) {
      case "name-missing":
        return msg("accountcreator-remark-name-missing");
      case "name-invalid":
        return msg("accountcreator-remark-name-invalid");
      case "name-taken":
        return takenText(parameters);
      case "name-forbidden":
        return msg("accountcreator-remark-name-forbidden");
      case "duplicate":
        return msg("accountcreator-remark-duplicate", ...parameters);
      case "email-missing":
        return msg("accountcreator-remark-email-missing");
      case "email-invalid":
        return msg("accountcreator-remark-email-invalid");
      case "password-missing":
        return msg("accountcreator-remark-password-missing");
      case "password-weak":
        return msg("accountcreator-remark-password-weak");
      case "name-mixed":
        return msg("accountcreator-name-mixed", ...parameters);
      case "lookalike":
        return msg("accountcreator-remark-lookalike", ...parameters);
      case "email-repeated":
        return msg("accountcreator-remark-email-repeated", ...parameters);
      case "email-typo":
        return msg("accountcreator-remark-email-typo");
      case "reason-address":
        return msg("accountcreator-remark-reason-address", ...parameters);
      case "reason-name":
        return msg("accountcreator-remark-reason-name", ...parameters);
      case "check-failed":
        return msg("accountcreator-check-failed");
      case "cleaned":
        return msg("accountcreator-remark-cleaned", ...parameters);
      case "normalised":
        return msg("accountcreator-remark-normalised", ...parameters);
      case "already":
        return msg("accountcreator-remark-already", ...parameters.map(dayText));
      default:
        return never(code);
    }
  }
  function outcomeText(outcome) {
    switch (outcome.kind) {
      case "created":
        return {
          wiki: null,
          own: outcome.by === "mail" ? msg("accountcreator-row-created-mail") : msg("accountcreator-row-created")
        };
      case "refused":
        return {
          wiki: isEmptyText(outcome.message) ? null : outcome.message,
          own: msg(meaningOf(outcome.code).advice)
        };
      case "step":
        return { wiki: null, own: msg("accountcreator-row-unfinished") };
      case "sessionLost":
        return { wiki: null, own: msg("accountcreator-row-session-lost") };
      case "unknown":
        return { wiki: null, own: msg("accountcreator-row-unknown") };
      default:
        return never(outcome);
    }
  }
  var init_row_texts = __esm({
    "src/ui/list/row-texts.ts"() {
      "use strict";
      init_codes();
      init_declarations();
      init_outcome();
      init_local_texts();
      init_messages();
    }
  });

  // node_modules/lit-html/lit-html.js
  function V(t2, i5) {
    if (!u(t2) || !t2.hasOwnProperty("raw")) throw Error("invalid template strings array");
    return void 0 !== e ? e.createHTML(i5) : i5;
  }
  function M(t2, i5, s2 = t2, e4) {
    var _a3, _b2, _c;
    if (i5 === E) return i5;
    let h2 = void 0 !== e4 ? (_a3 = s2._$Co) == null ? void 0 : _a3[e4] : s2._$Cl;
    const o2 = a(i5) ? void 0 : i5._$litDirective$;
    return (h2 == null ? void 0 : h2.constructor) !== o2 && ((_b2 = h2 == null ? void 0 : h2._$AO) == null ? void 0 : _b2.call(h2, false), void 0 === o2 ? h2 = void 0 : (h2 = new o2(t2), h2._$AT(t2, s2, e4)), void 0 !== e4 ? ((_c = s2._$Co) != null ? _c : s2._$Co = [])[e4] = h2 : s2._$Cl = h2), void 0 !== h2 && (i5 = M(t2, h2._$AS(t2, i5.values), h2, e4)), i5;
  }
  var t, i, s, e, h, o, n, r, l, c, a, u, d, f, v, _, m, p, g, $2, y, x, b, w, T, E, A, C, P, N, S, R, k, H, I, L, z, Z, B, _a, D;
  var init_lit_html = __esm({
    "node_modules/lit-html/lit-html.js"() {
      t = globalThis;
      i = (t2) => t2;
      s = t.trustedTypes;
      e = s ? s.createPolicy("lit-html", { createHTML: (t2) => t2 }) : void 0;
      h = "$lit$";
      o = `lit$${Math.random().toFixed(9).slice(2)}$`;
      n = "?" + o;
      r = `<${n}>`;
      l = document;
      c = () => l.createComment("");
      a = (t2) => null === t2 || "object" != typeof t2 && "function" != typeof t2;
      u = Array.isArray;
      d = (t2) => u(t2) || "function" == typeof (t2 == null ? void 0 : t2[Symbol.iterator]);
      f = "[ 	\n\f\r]";
      v = /<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g;
      _ = /-->/g;
      m = />/g;
      p = RegExp(`>|${f}(?:([^\\s"'>=/]+)(${f}*=${f}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`, "g");
      g = /'/g;
      $2 = /"/g;
      y = /^(?:script|style|textarea|title)$/i;
      x = (t2) => (i5, ...s2) => ({ _$litType$: t2, strings: i5, values: s2 });
      b = x(1);
      w = x(2);
      T = x(3);
      E = /* @__PURE__ */ Symbol.for("lit-noChange");
      A = /* @__PURE__ */ Symbol.for("lit-nothing");
      C = /* @__PURE__ */ new WeakMap();
      P = l.createTreeWalker(l, 129);
      N = (t2, i5) => {
        const s2 = t2.length - 1, e4 = [];
        let n2, l2 = 2 === i5 ? "<svg>" : 3 === i5 ? "<math>" : "", c2 = v;
        for (let i6 = 0; i6 < s2; i6++) {
          const s3 = t2[i6];
          let a2, u2, d2 = -1, f2 = 0;
          for (; f2 < s3.length && (c2.lastIndex = f2, u2 = c2.exec(s3), null !== u2); ) f2 = c2.lastIndex, c2 === v ? "!--" === u2[1] ? c2 = _ : void 0 !== u2[1] ? c2 = m : void 0 !== u2[2] ? (y.test(u2[2]) && (n2 = RegExp("</" + u2[2], "g")), c2 = p) : void 0 !== u2[3] && (c2 = p) : c2 === p ? ">" === u2[0] ? (c2 = n2 != null ? n2 : v, d2 = -1) : void 0 === u2[1] ? d2 = -2 : (d2 = c2.lastIndex - u2[2].length, a2 = u2[1], c2 = void 0 === u2[3] ? p : '"' === u2[3] ? $2 : g) : c2 === $2 || c2 === g ? c2 = p : c2 === _ || c2 === m ? c2 = v : (c2 = p, n2 = void 0);
          const x3 = c2 === p && t2[i6 + 1].startsWith("/>") ? " " : "";
          l2 += c2 === v ? s3 + r : d2 >= 0 ? (e4.push(a2), s3.slice(0, d2) + h + s3.slice(d2) + o + x3) : s3 + o + (-2 === d2 ? i6 : x3);
        }
        return [V(t2, l2 + (t2[s2] || "<?>") + (2 === i5 ? "</svg>" : 3 === i5 ? "</math>" : "")), e4];
      };
      S = class _S {
        constructor({ strings: t2, _$litType$: i5 }, e4) {
          let r2;
          this.parts = [];
          let l2 = 0, a2 = 0;
          const u2 = t2.length - 1, d2 = this.parts, [f2, v2] = N(t2, i5);
          if (this.el = _S.createElement(f2, e4), P.currentNode = this.el.content, 2 === i5 || 3 === i5) {
            const t3 = this.el.content.firstChild;
            t3.replaceWith(...t3.childNodes);
          }
          for (; null !== (r2 = P.nextNode()) && d2.length < u2; ) {
            if (1 === r2.nodeType) {
              if (r2.hasAttributes()) for (const t3 of r2.getAttributeNames()) if (t3.endsWith(h)) {
                const i6 = v2[a2++], s2 = r2.getAttribute(t3).split(o), e5 = /([.?@])?(.*)/.exec(i6);
                d2.push({ type: 1, index: l2, name: e5[2], strings: s2, ctor: "." === e5[1] ? I : "?" === e5[1] ? L : "@" === e5[1] ? z : H }), r2.removeAttribute(t3);
              } else t3.startsWith(o) && (d2.push({ type: 6, index: l2 }), r2.removeAttribute(t3));
              if (y.test(r2.tagName)) {
                const t3 = r2.textContent.split(o), i6 = t3.length - 1;
                if (i6 > 0) {
                  r2.textContent = s ? s.emptyScript : "";
                  for (let s2 = 0; s2 < i6; s2++) r2.append(t3[s2], c()), P.nextNode(), d2.push({ type: 2, index: ++l2 });
                  r2.append(t3[i6], c());
                }
              }
            } else if (8 === r2.nodeType) if (r2.data === n) d2.push({ type: 2, index: l2 });
            else {
              let t3 = -1;
              for (; -1 !== (t3 = r2.data.indexOf(o, t3 + 1)); ) d2.push({ type: 7, index: l2 }), t3 += o.length - 1;
            }
            l2++;
          }
        }
        static createElement(t2, i5) {
          const s2 = l.createElement("template");
          return s2.innerHTML = t2, s2;
        }
      };
      R = class {
        constructor(t2, i5) {
          this._$AV = [], this._$AN = void 0, this._$AD = t2, this._$AM = i5;
        }
        get parentNode() {
          return this._$AM.parentNode;
        }
        get _$AU() {
          return this._$AM._$AU;
        }
        u(t2) {
          var _a3;
          const { el: { content: i5 }, parts: s2 } = this._$AD, e4 = ((_a3 = t2 == null ? void 0 : t2.creationScope) != null ? _a3 : l).importNode(i5, true);
          P.currentNode = e4;
          let h2 = P.nextNode(), o2 = 0, n2 = 0, r2 = s2[0];
          for (; void 0 !== r2; ) {
            if (o2 === r2.index) {
              let i6;
              2 === r2.type ? i6 = new k(h2, h2.nextSibling, this, t2) : 1 === r2.type ? i6 = new r2.ctor(h2, r2.name, r2.strings, this, t2) : 6 === r2.type && (i6 = new Z(h2, this, t2)), this._$AV.push(i6), r2 = s2[++n2];
            }
            o2 !== (r2 == null ? void 0 : r2.index) && (h2 = P.nextNode(), o2++);
          }
          return P.currentNode = l, e4;
        }
        p(t2) {
          let i5 = 0;
          for (const s2 of this._$AV) void 0 !== s2 && (void 0 !== s2.strings ? (s2._$AI(t2, s2, i5), i5 += s2.strings.length - 2) : s2._$AI(t2[i5])), i5++;
        }
      };
      k = class _k {
        get _$AU() {
          var _a3, _b2;
          return (_b2 = (_a3 = this._$AM) == null ? void 0 : _a3._$AU) != null ? _b2 : this._$Cv;
        }
        constructor(t2, i5, s2, e4) {
          var _a3;
          this.type = 2, this._$AH = A, this._$AN = void 0, this._$AA = t2, this._$AB = i5, this._$AM = s2, this.options = e4, this._$Cv = (_a3 = e4 == null ? void 0 : e4.isConnected) != null ? _a3 : true;
        }
        get parentNode() {
          let t2 = this._$AA.parentNode;
          const i5 = this._$AM;
          return void 0 !== i5 && 11 === (t2 == null ? void 0 : t2.nodeType) && (t2 = i5.parentNode), t2;
        }
        get startNode() {
          return this._$AA;
        }
        get endNode() {
          return this._$AB;
        }
        _$AI(t2, i5 = this) {
          t2 = M(this, t2, i5), a(t2) ? t2 === A || null == t2 || "" === t2 ? (this._$AH !== A && this._$AR(), this._$AH = A) : t2 !== this._$AH && t2 !== E && this._(t2) : void 0 !== t2._$litType$ ? this.$(t2) : void 0 !== t2.nodeType ? this.T(t2) : d(t2) ? this.k(t2) : this._(t2);
        }
        O(t2) {
          return this._$AA.parentNode.insertBefore(t2, this._$AB);
        }
        T(t2) {
          this._$AH !== t2 && (this._$AR(), this._$AH = this.O(t2));
        }
        _(t2) {
          this._$AH !== A && a(this._$AH) ? this._$AA.nextSibling.data = t2 : this.T(l.createTextNode(t2)), this._$AH = t2;
        }
        $(t2) {
          var _a3;
          const { values: i5, _$litType$: s2 } = t2, e4 = "number" == typeof s2 ? this._$AC(t2) : (void 0 === s2.el && (s2.el = S.createElement(V(s2.h, s2.h[0]), this.options)), s2);
          if (((_a3 = this._$AH) == null ? void 0 : _a3._$AD) === e4) this._$AH.p(i5);
          else {
            const t3 = new R(e4, this), s3 = t3.u(this.options);
            t3.p(i5), this.T(s3), this._$AH = t3;
          }
        }
        _$AC(t2) {
          let i5 = C.get(t2.strings);
          return void 0 === i5 && C.set(t2.strings, i5 = new S(t2)), i5;
        }
        k(t2) {
          u(this._$AH) || (this._$AH = [], this._$AR());
          const i5 = this._$AH;
          let s2, e4 = 0;
          for (const h2 of t2) e4 === i5.length ? i5.push(s2 = new _k(this.O(c()), this.O(c()), this, this.options)) : s2 = i5[e4], s2._$AI(h2), e4++;
          e4 < i5.length && (this._$AR(s2 && s2._$AB.nextSibling, e4), i5.length = e4);
        }
        _$AR(t2 = this._$AA.nextSibling, s2) {
          var _a3;
          for ((_a3 = this._$AP) == null ? void 0 : _a3.call(this, false, true, s2); t2 !== this._$AB; ) {
            const s3 = i(t2).nextSibling;
            i(t2).remove(), t2 = s3;
          }
        }
        setConnected(t2) {
          var _a3;
          void 0 === this._$AM && (this._$Cv = t2, (_a3 = this._$AP) == null ? void 0 : _a3.call(this, t2));
        }
      };
      H = class {
        get tagName() {
          return this.element.tagName;
        }
        get _$AU() {
          return this._$AM._$AU;
        }
        constructor(t2, i5, s2, e4, h2) {
          this.type = 1, this._$AH = A, this._$AN = void 0, this.element = t2, this.name = i5, this._$AM = e4, this.options = h2, s2.length > 2 || "" !== s2[0] || "" !== s2[1] ? (this._$AH = Array(s2.length - 1).fill(new String()), this.strings = s2) : this._$AH = A;
        }
        _$AI(t2, i5 = this, s2, e4) {
          const h2 = this.strings;
          let o2 = false;
          if (void 0 === h2) t2 = M(this, t2, i5, 0), o2 = !a(t2) || t2 !== this._$AH && t2 !== E, o2 && (this._$AH = t2);
          else {
            const e5 = t2;
            let n2, r2;
            for (t2 = h2[0], n2 = 0; n2 < h2.length - 1; n2++) r2 = M(this, e5[s2 + n2], i5, n2), r2 === E && (r2 = this._$AH[n2]), o2 || (o2 = !a(r2) || r2 !== this._$AH[n2]), r2 === A ? t2 = A : t2 !== A && (t2 += (r2 != null ? r2 : "") + h2[n2 + 1]), this._$AH[n2] = r2;
          }
          o2 && !e4 && this.j(t2);
        }
        j(t2) {
          t2 === A ? this.element.removeAttribute(this.name) : this.element.setAttribute(this.name, t2 != null ? t2 : "");
        }
      };
      I = class extends H {
        constructor() {
          super(...arguments), this.type = 3;
        }
        j(t2) {
          this.element[this.name] = t2 === A ? void 0 : t2;
        }
      };
      L = class extends H {
        constructor() {
          super(...arguments), this.type = 4;
        }
        j(t2) {
          this.element.toggleAttribute(this.name, !!t2 && t2 !== A);
        }
      };
      z = class extends H {
        constructor(t2, i5, s2, e4, h2) {
          super(t2, i5, s2, e4, h2), this.type = 5;
        }
        _$AI(t2, i5 = this) {
          var _a3;
          if ((t2 = (_a3 = M(this, t2, i5, 0)) != null ? _a3 : A) === E) return;
          const s2 = this._$AH, e4 = t2 === A && s2 !== A || t2.capture !== s2.capture || t2.once !== s2.once || t2.passive !== s2.passive, h2 = t2 !== A && (s2 === A || e4);
          e4 && this.element.removeEventListener(this.name, this, s2), h2 && this.element.addEventListener(this.name, this, t2), this._$AH = t2;
        }
        handleEvent(t2) {
          var _a3, _b2;
          "function" == typeof this._$AH ? this._$AH.call((_b2 = (_a3 = this.options) == null ? void 0 : _a3.host) != null ? _b2 : this.element, t2) : this._$AH.handleEvent(t2);
        }
      };
      Z = class {
        constructor(t2, i5, s2) {
          this.element = t2, this.type = 6, this._$AN = void 0, this._$AM = i5, this.options = s2;
        }
        get _$AU() {
          return this._$AM._$AU;
        }
        _$AI(t2) {
          M(this, t2);
        }
      };
      B = t.litHtmlPolyfillSupport;
      B == null ? void 0 : B(S, k), ((_a = t.litHtmlVersions) != null ? _a : t.litHtmlVersions = []).push("3.3.3");
      D = (t2, i5, s2) => {
        var _a3, _b2;
        const e4 = (_a3 = s2 == null ? void 0 : s2.renderBefore) != null ? _a3 : i5;
        let h2 = e4._$litPart$;
        if (void 0 === h2) {
          const t3 = (_b2 = s2 == null ? void 0 : s2.renderBefore) != null ? _b2 : null;
          e4._$litPart$ = h2 = new k(i5.insertBefore(c(), t3), t3, void 0, s2 != null ? s2 : {});
        }
        return h2._$AI(t2), h2;
      };
    }
  });

  // node_modules/lit-html/directive.js
  var e2, i2;
  var init_directive = __esm({
    "node_modules/lit-html/directive.js"() {
      e2 = (t2) => (...e4) => ({ _$litDirective$: t2, values: e4 });
      i2 = class {
        constructor(t2) {
        }
        get _$AU() {
          return this._$AM._$AU;
        }
        _$AT(t2, e4, i5) {
          this._$Ct = t2, this._$AM = e4, this._$Ci = i5;
        }
        _$AS(t2, e4) {
          return this.update(t2, e4);
        }
        update(t2, e4) {
          return this.render(...e4);
        }
      };
    }
  });

  // node_modules/lit-html/directives/guard.js
  var e3, i3;
  var init_guard = __esm({
    "node_modules/lit-html/directives/guard.js"() {
      init_lit_html();
      init_directive();
      e3 = {};
      i3 = e2(class extends i2 {
        constructor() {
          super(...arguments), this.ot = e3;
        }
        render(r2, t2) {
          return t2();
        }
        update(t2, [s2, e4]) {
          if (Array.isArray(s2)) {
            if (Array.isArray(this.ot) && this.ot.length === s2.length && s2.every((r2, t3) => r2 === this.ot[t3])) return E;
          } else if (this.ot === s2) return E;
          return this.ot = Array.isArray(s2) ? Array.from(s2) : s2, this.render(s2, e4);
        }
      });
    }
  });

  // src/ui/list/row-view.ts
  function stateText(state) {
    switch (state) {
      case "unchecked":
        return msg("accountcreator-state-unchecked");
      case "checking":
        return msg("accountcreator-state-checking");
      case "ready":
        return msg("accountcreator-state-ready");
      case "warned":
        return msg("accountcreator-state-warned");
      case "rejected":
        return msg("accountcreator-state-rejected");
      case "already":
        return msg("accountcreator-state-already");
      case "creating":
        return msg("accountcreator-state-creating");
      case "created":
        return msg("accountcreator-state-created");
      case "refused":
        return msg("accountcreator-state-refused");
      case "unfinished":
        return msg("accountcreator-state-unfinished");
      case "unknown":
        return msg("accountcreator-state-unknown");
      case "skipped":
        return msg("accountcreator-state-skipped");
      default:
        return never(state);
    }
  }
  function cell(className) {
    const element = document.createElement("div");
    element.className = `accountcreator-cell accountcreator-cell-${className}`;
    element.setAttribute("role", "gridcell");
    return element;
  }
  function knownStateText(state) {
    var _a3;
    const text = (_a3 = stateTexts.get(state)) != null ? _a3 : stateText(state);
    stateTexts.set(state, text);
    return text;
  }
  function wishText({ state }) {
    switch (state) {
      case "asking":
        return msg("accountcreator-alternatives-asking");
      case "failed":
        return msg("accountcreator-alternatives-failed");
      case "none":
        return msg("accountcreator-alternatives-none");
      default:
        return never(state);
    }
  }
  function smallButton(label, action, pressed) {
    return b`<button
		type="button" class="accountcreator-small-button" tabindex="-1" data-accountcreator-action=${action} @click=${pressed}
	>${label}</button>`;
  }
  var EDITABLE, REMOVABLE, EXISTING, stateTexts, RowView;
  var init_row_view = __esm({
    "src/ui/list/row-view.ts"() {
      "use strict";
      init_lit_html();
      init_guard();
      init_outcome();
      init_row();
      init_messages();
      init_row_texts();
      init_wiki_html();
      EDITABLE = ["username", "email", "realname"];
      REMOVABLE = ["unchecked", "checking", "ready", "warned", "rejected", "refused"];
      EXISTING = ["created", "already", "unfinished", "unknown"];
      stateTexts = /* @__PURE__ */ new Map();
      RowView = class {
        constructor(row, actions) {
          this.row = row;
          this.actions = actions;
          this.element = document.createElement("div");
          this.state = cell("state");
          this.fields = EDITABLE.map((field) => ({
            field,
            cell: cell(field),
            text: document.createElement("bdi")
          }));
          this.remarks = cell("remarks");
          this.tools = cell("tools");
          this.place = -1;
          this.wish = null;
          this.element.className = "accountcreator-row";
          this.element.setAttribute("role", "row");
          this.element.setAttribute("data-accountcreator-row", String(row.id));
          for (const { field, cell: element } of this.fields) {
            element.setAttribute("data-field", field);
            element.tabIndex = -1;
          }
          this.element.append(
            this.state,
            ...this.fields.map(({ cell: element }) => element),
            this.remarks,
            this.tools
          );
          this.render();
        }
        /** Where the row stands in the list, counted from 0. */
        setPlace(place) {
          if (place !== this.place) {
            this.place = place;
            this.element.setAttribute("aria-rowindex", String(place + 2));
          }
        }
        /** What others find the row by, and nothing that takes long. */
        mark() {
          const { row, element } = this;
          element.setAttribute("data-state", row.state);
          element.setAttribute("data-username", row.canonical || row.request.username);
        }
        render() {
          const { row } = this;
          this.mark();
          this.state.textContent = knownStateText(row.state);
          for (const { field, cell: element, text } of this.fields) {
            const value = row.request[field];
            if (text.textContent !== value) {
              text.textContent = value;
            }
            element.classList.toggle("accountcreator-cell-empty", value === "");
            if (text.parentNode !== element) {
              element.textContent = "";
              element.append(text);
            }
            if (row.remarks.some((remark3) => remark3.field === field && remark3.severity === "error")) {
              element.setAttribute("aria-invalid", "true");
            } else {
              element.removeAttribute("aria-invalid");
            }
          }
          this.renderControls();
        }
        cell(field) {
          var _a3, _b2;
          return (_b2 = (_a3 = this.fields.find((each) => each.field === field)) == null ? void 0 : _a3.cell) != null ? _b2 : null;
        }
        /** Everything in the row that takes the focus, from its beginning to its end. */
        get stops() {
          return [
            ...this.fields.map(({ cell: element }) => element),
            ...[this.remarks, this.tools].flatMap((element) => Array.from(element.querySelectorAll("button, input, a[href]")))
          ];
        }
        renderControls() {
          var _a3;
          const { row } = this;
          const hadFocus = [this.remarks, this.tools].some((element) => element.contains(document.activeElement));
          const outcome = outcomeOf2(row);
          const isPast = EXISTING.includes(row.state);
          const telling = row.remarks.filter(({ code }) => !isPast || code === "already");
          if (telling.length > 0 || outcome || this.remarks.hasChildNodes()) {
            D([
              telling.map((remark3) => this.remarkTemplate(remark3)),
              outcome ? this.outcomeTemplate(outcome) : A
            ], this.remarks);
          }
          D(this.toolTemplate(), this.tools);
          for (const link of Array.from(this.remarks.querySelectorAll("a[href]"))) {
            link.setAttribute("tabindex", "-1");
          }
          if (hadFocus && !this.element.contains(document.activeElement)) {
            (_a3 = this.cell("username")) == null ? void 0 : _a3.focus({ preventScroll: true });
          }
        }
        outcomeTemplate(outcome) {
          const { wiki: wiki2, own: own2 } = outcomeText(outcome);
          return b`<div>${i3([wiki2], () => wiki2 ? wikiNodes(wiki2) : A)} ${own2}</div>`;
        }
        remarkTemplate(remark3) {
          const { row, actions } = this;
          const { message, override } = remark3;
          const asksForNames = remark3.code === "name-taken" && remark3.fixes.length === 0;
          const fixes = remark3.fixes.map((value) => smallButton(msg("accountcreator-fix", value), "fix", () => actions.fix(row, remark3, value)));
          return b`<div class="accountcreator-row-remark accountcreator-row-remark-${remark3.severity}">
			${message ? i3([message], () => wikiNodes(message)) : remarkText(remark3)}
			${fixes}
			${asksForNames ? this.alternativesTemplate() : A}
			${override === null ? A : this.overrideTemplate(remark3, override)}
		</div>`;
        }
        alternativesTemplate() {
          const { wish } = this;
          const isFresh = wish !== null && wish.about === this.row.wiki;
          const pressed = () => {
            void this.findNames();
          };
          return b`
			${smallButton(msg("accountcreator-alternatives"), "find-name", pressed)}
			<span role="status">${isFresh ? wishText(wish) : ""}</span>`;
        }
        findNames() {
          return __async(this, null, function* () {
            var _a3;
            const { row } = this;
            const show = (state) => {
              this.wish = { about: row.wiki, state };
              this.render();
            };
            if (((_a3 = this.wish) == null ? void 0 : _a3.state) === "asking") {
              return;
            }
            show("asking");
            try {
              yield this.actions.alternatives(row);
              show("none");
            } catch (e4) {
              show("failed");
            }
          });
        }
        overrideTemplate(remark3, override) {
          const { row, actions } = this;
          const onChange = ({ target }) => {
            actions.override(row, remark3, target instanceof HTMLInputElement && target.checked);
          };
          return b`<label>
			<input type="checkbox" tabindex="-1" .checked=${row.overrides.includes(override)} @change=${onChange}>
			${msg("accountcreator-override")}
		</label>`;
        }
        toolTemplate() {
          const { row, actions } = this;
          if (row.state === "unfinished") {
            return smallButton(msg("accountcreator-finish"), "finish", () => actions.finish(row));
          }
          if (!REMOVABLE.includes(row.state)) {
            return A;
          }
          const label = msg("accountcreator-remove", row.request.username);
          return b`<button
			type="button" class="accountcreator-small-button" tabindex="-1" data-accountcreator-action="remove"
			aria-label=${label} title=${label} @click=${() => actions.remove(row)}
		>×</button>`;
        }
      };
    }
  });

  // src/ui/list/slips-view.ts
  function textElement(tag, text) {
    const element = document.createElement(tag);
    element.textContent = text;
    return element;
  }
  function valueElement(tag, text) {
    const element = document.createElement("dd");
    const value = document.createElement(tag);
    value.textContent = text;
    element.append(value);
    return element;
  }
  function heading(username) {
    const element = document.createElement("h3");
    const label = document.createElement("span");
    label.textContent = msg("accountcreator-slip-username");
    const name2 = document.createElement("bdi");
    name2.textContent = username;
    element.append(label, " ", name2);
    return element;
  }
  function passwordElements({ password, mailed }) {
    const label = textElement("dt", msg("accountcreator-slip-password"));
    return mailed ? [label, valueElement("bdi", msg("accountcreator-slip-mailed"))] : password === "" ? [label, valueElement("bdi", msg("accountcreator-slip-ask"))] : [label, valueElement("code", password)];
  }
  function slipsElement(slips2) {
    const element = document.createElement("div");
    element.className = "accountcreator-slips";
    for (const slip of slips2) {
      const section = document.createElement("section");
      const facts = document.createElement("dl");
      facts.append(
        textElement("dt", msg("accountcreator-slip-address")),
        valueElement("bdi", slip.loginAddress),
        ...passwordElements(slip)
      );
      section.append(textElement("p", msg("accountcreator-slip-wiki", slip.siteName)), heading(slip.username), facts);
      element.append(section);
    }
    return element;
  }
  var init_slips_view = __esm({
    "src/ui/list/slips-view.ts"() {
      "use strict";
      init_messages();
    }
  });

  // src/ui/list/take-away.ts
  function hasAccount({ state }) {
    return state === "created" || state === "already";
  }
  function wikiFacts({ state }) {
    var _a3, _b2;
    return {
      siteName: (_b2 = (_a3 = state.opening) == null ? void 0 : _a3.siteName) != null ? _b2 : "",
      loginAddress: location.origin + mw.util.getUrl("Special:UserLogin")
    };
  }
  function fileName(what) {
    const when = (/* @__PURE__ */ new Date()).toISOString().slice(0, 16).replace(/[T:]/g, "-");
    return `${location.hostname}-${when}-${what}.csv`;
  }
  function explain2(row) {
    const outcome = outcomeOf2(row);
    if (!outcome || outcome.kind === "created") {
      return "";
    }
    const { wiki: wiki2, own: own2 } = outcomeText(outcome);
    return [wiki2 ? wikiPlain(wiki2) : "", own2].filter((text) => text !== "").join(" ");
  }
  function results(rows) {
    const states = {};
    for (const { state } of rows) {
      states[state] = stateText(state);
    }
    return resultsCsv(rows, {
      headings: {
        state: msg("accountcreator-column-state"),
        username: msg("accountcreator-column-username"),
        email: msg("accountcreator-column-email"),
        explanation: msg("accountcreator-column-remarks")
      },
      states,
      explain: explain2
    });
  }
  function saveSheet(list2) {
    list2.sheet.prepareSheet();
    saveFile(fileName(msg("accountcreator-sheet-name")), sheetCsv(list2.rows, wikiFacts(list2), {
      username: msg("accountcreator-column-username"),
      email: msg("accountcreator-column-email"),
      realname: msg("accountcreator-column-realname"),
      password: msg("accountcreator-column-password"),
      reason: msg("accountcreator-column-reason"),
      mode: msg("accountcreator-column-mode")
    }, list2.state.mode), "text/csv");
  }
  function copy(text) {
    return copyText(text) ? msg("accountcreator-copied") : msg("accountcreator-text-not-copied");
  }
  function takeAway(list2, action) {
    const made = list2.rows.filter(hasAccount);
    switch (action) {
      case "save-sheet":
        saveSheet(list2);
        return "";
      case "save-csv":
        saveFile(fileName(msg("accountcreator-results-name")), results(list2.rows), "text/csv");
        return msg("accountcreator-saved");
      case "copy-wikitext":
        return copy(wikitextList(made));
      case "copy-names":
        return copy(plainNames(made));
      case "print-slips":
        printElement(slipsElement(slips(list2.rows, wikiFacts(list2))));
        return "";
      default:
        return null;
    }
  }
  var init_take_away = __esm({
    "src/ui/list/take-away.ts"() {
      "use strict";
      init_export();
      init_slips();
      init_row();
      init_messages();
      init_save_copy_print();
      init_wiki_html();
      init_row_texts();
      init_row_view();
      init_slips_view();
    }
  });

  // src/ui/list/list-buttons.ts
  function listButtons(list2) {
    const { stage } = list2.state;
    const close = { action: "close", label: msg("accountcreator-close") };
    switch (stage.kind) {
      case "opening":
      case "impossible":
        return [close];
      case "openingFailed":
        return [close, { action: "reopen", label: msg("accountcreator-reopen"), kind: "progressive" }];
      case "list":
        return [
          { action: "one", label: msg("accountcreator-to-one") },
          close,
          { action: "check", label: msg("accountcreator-check"), kind: "progressive" }
        ];
      case "check":
        return checkButtons(list2, close);
      case "run":
        return runButtons(list2);
      case "results":
        return resultButtons(list2, close);
      default:
        return never(stage);
    }
  }
  function checkButtons(list2, close) {
    const count2 = list2.run.startable.length;
    const { running } = list2.state.checker;
    const disabled = running || count2 === 0;
    return [
      {
        action: "back",
        label: list2.isMending ? msg("accountcreator-back-to-results") : msg("accountcreator-back-to-list")
      },
      close,
      ...running ? [{ action: "stop", label: msg("accountcreator-cancel-check") }] : [],
      ...list2.sheet.needsSheet ? sheetButtons(list2, disabled) : [{ action: "start", label: msg("accountcreator-start", count2), kind: "progressive", disabled }]
    ];
  }
  function sheetButtons(list2, disabled) {
    return list2.state.sheet === "prepared" ? [
      { action: "save-sheet", label: msg("accountcreator-save-sheet-again"), disabled },
      { action: "sheet-saved", label: msg("accountcreator-sheet-is-saved"), kind: "progressive", disabled }
    ] : [{ action: "save-sheet", label: msg("accountcreator-save-sheet"), kind: "progressive", disabled }];
  }
  function runButtons(list2) {
    const { phase, halting } = list2.state.batch;
    return [
      { action: "stop", label: msg("accountcreator-stop"), kind: "destructive", disabled: halting === "stop" },
      phase.kind === "paused" ? { action: "resume", label: msg("accountcreator-resume"), kind: "progressive" } : { action: "pause", label: msg("accountcreator-pause"), disabled: halting !== null }
    ];
  }
  function resultButtons(list2, close) {
    const left = list2.run.left.length;
    const disabled = list2.state.checker.running || list2.run.isBusy;
    return [
      { action: "many", label: msg("accountcreator-start-over") },
      { action: "save-csv", label: msg("accountcreator-save-csv") },
      ...list2.rows.some(hasAccount) ? [
        { action: "copy-wikitext", label: msg("accountcreator-copy-wikitext") },
        { action: "copy-names", label: msg("accountcreator-copy-names") },
        { action: "print-slips", label: msg("accountcreator-print-slips") }
      ] : [],
      ...list2.rows.some(({ state }) => state === "refused") ? [{ action: "retry", label: msg("accountcreator-retry") }] : [],
      ...left === 0 ? [] : list2.sheet.needsSheet ? sheetButtons(list2, disabled) : [{ action: "resume", label: msg("accountcreator-resume-left", left), kind: "progressive", disabled }],
      close
    ];
  }
  var init_list_buttons = __esm({
    "src/ui/list/list-buttons.ts"() {
      "use strict";
      init_outcome();
      init_messages();
      init_take_away();
    }
  });

  // src/accounts/list/row-filter.ts
  function passes({ state }, filter) {
    return filter === "all" || FILTERS[filter].includes(state);
  }
  function countOf(counts2, filter) {
    const numbers = filter === "all" ? Object.values(counts2) : FILTERS[filter].map((state) => counts2[state]);
    return numbers.reduce((sum, count2) => sum + count2, 0);
  }
  function firstFilter(counts2, wanting) {
    const found = wanting.find((filter) => countOf(counts2, filter) > 0);
    return countOf(counts2, "all") > AT_A_GLANCE && found ? found : "all";
  }
  var FILTERS, AT_A_GLANCE;
  var init_row_filter = __esm({
    "src/accounts/list/row-filter.ts"() {
      "use strict";
      FILTERS = {
        problems: ["rejected", "refused", "unknown", "unfinished"],
        warnings: ["warned"],
        ready: ["ready"],
        done: ["created", "already", "skipped"]
      };
      AT_A_GLANCE = 15;
    }
  });

  // src/ui/list/challenge-view.ts
  var ChallengeView;
  var init_challenge_view = __esm({
    "src/ui/list/challenge-view.ts"() {
      "use strict";
      init_captcha();
      init_codes();
      init_captcha_view();
      init_messages();
      ChallengeView = class {
        constructor(many, createAccountPage2) {
          this.many = many;
          this.createAccountPage = createAccountPage2;
          this.element = document.createElement("div");
          this.$element = $(this.element).addClass("accountcreator-challenge");
          this.$refused = $("<div>").attr("role", "alert");
          this.label = null;
          this.shown = 0;
          this.said = null;
          this.$element.append(this.$refused);
        }
        render(challenge) {
          const number = challenge ? challenge.number : 0;
          this.$element.toggle(challenge !== null && !challenge.answered);
          if (number !== this.shown) {
            this.shown = number;
            this.label = null;
            this.$element.children().not(this.$refused).remove();
            if (challenge) {
              this.build(challenge);
            }
          }
          if (challenge) {
            this.renderUse(challenge);
          }
        }
        /**
         * Whom it is for, and that the last answer was wrong: both can change while it is shown and perhaps half typed,
         * since a refused account takes the puzzle that was meant for the next one.
         */
        renderUse({ refused, row }) {
          var _a3;
          (_a3 = this.label) == null ? void 0 : _a3.setLabel(msg("accountcreator-challenge-for", this.nameOf(row)));
          if (refused !== this.said) {
            this.said = refused;
            this.$refused.empty();
            if (refused) {
              this.$refused.append(
                new OO.ui.MessageWidget({ type: "error", label: msg(meaningOf(refused.code).advice) }).$element
              );
            }
          }
        }
        nameOf(row) {
          var _a3, _b2;
          return (_b2 = (_a3 = this.many.rows.find(({ id }) => id === row)) == null ? void 0 : _a3.canonical) != null ? _b2 : "";
        }
        build({ captcha, row }) {
          var _a3;
          const name2 = this.nameOf(row);
          const input = new OO.ui.TextInputWidget({ name: CAPTCHA_ANSWER, autocomplete: false });
          input.$input.attr({ spellcheck: "false", autocapitalize: "off" });
          const answer = () => {
            if (input.getValue().trim() !== "") {
              this.many.run.answerChallenge(CAPTCHA_ANSWER, input.getValue());
            }
          };
          input.on("enter", answer);
          const button = new OO.ui.ButtonWidget({ label: msg("accountcreator-answer"), flags: ["primary", "progressive"] });
          button.on("click", answer);
          const view = new CaptchaView(captcha, {
            another: () => this.many.run.anotherChallenge(),
            answered: (value) => {
              if (value !== "") {
                this.many.run.answerChallenge(CAPTCHA_ANSWER, value);
              }
            },
            createAccountPage: this.createAccountPage,
            createAccountAddress: () => mw.util.getUrl("Special:CreateAccount", { wpName: name2 }),
            handOver: () => this.many.run.stop()
          });
          this.$element.append(view.$element);
          if (captcha.kind !== "service") {
            this.label = new OO.ui.ActionFieldLayout(input, button, {
              align: "top",
              label: msg("accountcreator-challenge-for", name2)
            });
            this.$element.append(this.label.$element);
            (_a3 = input.$input[0]) == null ? void 0 : _a3.focus({ preventScroll: true });
          }
        }
      };
    }
  });

  // src/ui/list/message-box.ts
  var MessageBox;
  var init_message_box = __esm({
    "src/ui/list/message-box.ts"() {
      "use strict";
      init_lit_html();
      MessageBox = class {
        constructor(type) {
          this.type = type;
          this.content = document.createElement("div");
          var _a3;
          this.widget = new OO.ui.MessageWidget({ type, label: $(this.content) });
          this.widget.$element.removeAttr("role aria-live");
          this.element = (_a3 = this.widget.$element[0]) != null ? _a3 : this.content;
          this.show(null);
        }
        /**
         * @param content Null: no box
         * @param type Left out: as before
         */
        show(content, type = this.type) {
          if (type !== this.type) {
            this.type = type;
            this.widget.setType(type);
            this.widget.$element.removeAttr("role aria-live");
          }
          D(content != null ? content : A, this.content);
          this.widget.toggle(content !== null);
        }
      };
    }
  });

  // src/accounts/list/read/decode.ts
  function decodeFile(bytes, decode, legacy = "windows-1252") {
    const [a2, b3] = bytes;
    const bigEndian = a2 === 254 && b3 === 255;
    if (bigEndian || a2 === 255 && b3 === 254) {
      return decode(bytes, bigEndian ? "utf-16be" : "utf-16le");
    }
    const sample = bytes.subarray(0, 65536);
    let even = 0;
    let odd = 0;
    for (let i5 = 0; i5 < sample.length; i5++) {
      if (sample[i5] === 0) {
        if (i5 % 2) {
          odd++;
        } else {
          even++;
        }
      }
    }
    if (even || odd) {
      return decode(bytes, even > odd ? "utf-16be" : "utf-16le");
    }
    const text = decode(bytes, "utf-8");
    return text.includes("�") ? decode(bytes, legacy) : text;
  }
  var init_decode = __esm({
    "src/accounts/list/read/decode.ts"() {
      "use strict";
    }
  });

  // src/ui/list/opened-file.ts
  function textOf3(file) {
    return __async(this, null, function* () {
      try {
        const bytes = new Uint8Array(yield file.arrayBuffer());
        return decodeFile(bytes, (part, encoding) => new TextDecoder(encoding).decode(part));
      } catch (e4) {
        return null;
      }
    });
  }
  function takenFile(input) {
    var _a3, _b2;
    const file = (_b2 = (_a3 = input.files) == null ? void 0 : _a3[0]) != null ? _b2 : null;
    input.value = "";
    return file;
  }
  var init_opened_file = __esm({
    "src/ui/list/opened-file.ts"() {
      "use strict";
      init_decode();
    }
  });

  // src/ui/list/sheet-return-view.ts
  function reasonText(awaiting, slips2) {
    return awaiting > 0 ? msg("accountcreator-sheet-lost", awaiting) : slips2 > 0 ? msg("accountcreator-sheet-slips", slips2) : "";
  }
  var SheetReturnView;
  var init_sheet_return_view = __esm({
    "src/ui/list/sheet-return-view.ts"() {
      "use strict";
      init_lit_html();
      init_ask();
      init_messages();
      init_message_box();
      init_opened_file();
      SheetReturnView = class {
        constructor(list2, say) {
          this.list = list2;
          this.say = say;
          this.element = document.createElement("div");
          this.box = new MessageBox("warning");
          this.onFile = ({ target }) => {
            const file = target instanceof HTMLInputElement ? takenFile(target) : null;
            if (file) {
              void this.openFile(file);
            }
          };
          this.onInput = ({ target }) => {
            if (target instanceof HTMLTextAreaElement) {
              const text = target.value;
              target.value = "";
              this.open(text);
            }
          };
          this.onRenew = () => {
            const { length } = this.list.sheet.renewable;
            void ask(msg("accountcreator-renew-question", length), msg("accountcreator-renew", length)).then(() => this.list.sheet.renewPasswords(), () => void 0);
          };
          this.element.className = "accountcreator-sheet-return";
          this.element.append(this.box.element);
          this.element.addEventListener("dragover", (event) => event.preventDefault());
          this.element.addEventListener("drop", (event) => {
            var _a3;
            const file = (_a3 = event.dataTransfer) == null ? void 0 : _a3.files[0];
            if (file) {
              event.preventDefault();
              void this.openFile(file);
            }
          });
          this.show(0, 0, 0);
        }
        /** @param isPossible Can the sheet be given back now? */
        render(isPossible) {
          const { awaitingSheet, renewable, withoutSlip } = this.list.sheet;
          if (isPossible) {
            this.show(awaitingSheet.length, renewable.length, withoutSlip.length);
          } else {
            this.show(0, 0, 0);
          }
        }
        show(awaiting, renewable, slips2) {
          this.element.hidden = awaiting + slips2 === 0;
          this.box.show(this.template(awaiting, renewable, slips2), awaiting > 0 ? "warning" : "notice");
        }
        template(awaiting, renewable, slips2) {
          return b`
			<p>${reasonText(awaiting, slips2)}</p>
			<p>
				<label>
					${msg("accountcreator-open-sheet")}
					<input type="file" name="sheetfile" accept=".csv,.tsv,.txt,text/*" @change=${this.onFile}>
				</label>
			</p>
			<p>
				<label>
					${msg("accountcreator-paste-sheet")}
					<textarea name="sheet" rows="2" spellcheck="false" autocomplete="off" @input=${this.onInput}></textarea>
				</label>
			</p>
			<button
				type="button" class="accountcreator-plain-button" data-accountcreator-action="renew"
				?hidden=${renewable === 0} @click=${this.onRenew}
			>${renewable === 0 ? "" : msg("accountcreator-renew", renewable)}</button>`;
        }
        openFile(file) {
          return __async(this, null, function* () {
            const text = yield textOf3(file);
            if (text === null) {
              this.say(msg("accountcreator-file-unreadable", file.name));
            } else {
              this.open(text);
            }
          });
        }
        open(text) {
          const count2 = this.list.sheet.openSheet(text);
          this.say(count2 > 0 ? msg("accountcreator-sheet-opened", count2) : msg("accountcreator-sheet-foreign"));
        }
      };
    }
  });

  // src/ui/list/exemption-view.ts
  var ExemptionView;
  var init_exemption_view = __esm({
    "src/ui/list/exemption-view.ts"() {
      "use strict";
      init_messages();
      init_save_copy_print();
      ExemptionView = class {
        constructor(list2) {
          this.list = list2;
          this.element = document.createElement("div");
          this.page = new OO.ui.TextInputWidget({ name: "eventpage", autocomplete: false });
          this.date = new OO.ui.TextInputWidget({
            name: "eventdate",
            autocomplete: false,
            value: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10)
          });
          this.area = new OO.ui.MultilineTextInputWidget({ readOnly: true, rows: 7 });
          this.button = new OO.ui.ButtonWidget({ label: msg("accountcreator-copy") });
          this.area.$input.attr("aria-label", msg("accountcreator-exemption-label"));
          this.page.on("change", () => this.render());
          this.date.on("change", () => this.render());
          this.button.on("click", () => {
            const isCopied = copyText(this.area.getValue());
            this.button.setLabel(isCopied ? msg("accountcreator-copied") : msg("accountcreator-text-not-copied"));
          });
          $(this.element).append(
            $("<p>").text(msg("accountcreator-exemption-label")),
            new OO.ui.FieldLayout(this.page, { align: "top", label: msg("accountcreator-event-page") }).$element,
            new OO.ui.FieldLayout(this.date, { align: "top", label: msg("accountcreator-event-date") }).$element,
            this.area.$element,
            this.button.$element
          );
        }
        render() {
          var _a3, _b2;
          const { opening } = this.list.state;
          const text = textToCopy(
            "accountcreator-exemption",
            (_a3 = opening == null ? void 0 : opening.me) != null ? _a3 : "",
            (_b2 = opening == null ? void 0 : opening.siteName) != null ? _b2 : "",
            this.list.creatable.length,
            this.date.getValue().trim(),
            this.page.getValue().trim() || "…",
            location.origin
          );
          if (text !== this.area.getValue()) {
            this.area.setValue(text);
            this.button.setLabel(msg("accountcreator-copy"));
          }
        }
      };
    }
  });

  // src/ui/list/return-watch.ts
  var ReturnWatch;
  var init_return_watch = __esm({
    "src/ui/list/return-watch.ts"() {
      "use strict";
      ReturnWatch = class {
        constructor() {
          this.isWaiting = false;
        }
        /**
         * Waits for the next time that the person comes back; once at most, however often it is asked for.
         *
         * @param isWanted Asked then: may be beside the point by that time
         * @param act
         */
        wait(isWanted, act) {
          if (this.isWaiting) {
            return;
          }
          this.isWaiting = true;
          window.addEventListener("focus", () => {
            this.isWaiting = false;
            if (isWanted()) {
              act();
            }
          }, { once: true });
        }
      };
    }
  });

  // src/ui/list/stop-view.ts
  function problemText(problem2) {
    switch (problem2.kind) {
      case "nothing":
        return msg("accountcreator-problem-nothing");
      case "busy":
        return msg("accountcreator-problem-busy");
      case "otherTab":
        return msg("accountcreator-problem-other-tab");
      case "sheetNotSaved":
        return msg("accountcreator-problem-sheet");
      case "passwordsMissing":
        return msg("accountcreator-problem-passwords", problem2.rows.length);
      case "fieldMissing":
        return msg("accountcreator-problem-field", wikiPlain(problem2.label) || problem2.field);
      default:
        return never(problem2);
    }
  }
  function waitText(because, seconds) {
    switch (because.kind) {
      case "wiki":
        return msg("accountcreator-wait-wiki", seconds);
      case "offline":
        return msg("accountcreator-wait-offline", seconds);
      case "silent":
        return msg("accountcreator-wait-silent", seconds);
      default:
        return never(because);
    }
  }
  function lostSessionText(now) {
    var _a3;
    const me = (_a3 = mw.config.get("wgUserName")) != null ? _a3 : "";
    return now === null ? msg("accountcreator-stop-session", me) : msg("accountcreator-stop-session-other", me, now);
  }
  function stopText(because) {
    switch (because.kind) {
      case "person":
        return msg("accountcreator-stop-person");
      case "refused":
        return msg("accountcreator-stop-refused");
      case "sessionLost":
        return lostSessionText(because.now);
      case "offline":
        return msg("accountcreator-stop-offline");
      case "silent":
        return msg("accountcreator-stop-silent");
      case "noChallenge":
        return msg("accountcreator-stop-challenge");
      case "broken":
        return msg("accountcreator-stop-broken", because.error);
      default:
        return never(because);
    }
  }
  var HOUR, RESUME_HOURS, StopView;
  var init_stop_view = __esm({
    "src/ui/list/stop-view.ts"() {
      "use strict";
      init_lit_html();
      init_guard();
      init_codes();
      init_declarations();
      init_outcome();
      init_exemption_view();
      init_local_texts();
      init_message_box();
      init_messages();
      init_return_watch();
      init_wiki_html();
      HOUR = 36e5;
      RESUME_HOURS = [1, 6, 12, 24];
      StopView = class {
        constructor(list2) {
          this.list = list2;
          this.element = document.createElement("div");
          this.box = new MessageBox("warning");
          this.comingBack = new ReturnWatch();
          this.exemption = null;
          /** Who comes back from there has logged in; if not, the wiki says so once more, and nothing is lost. */
          this.onLogin = () => {
            this.comingBack.wait(
              () => {
                const { phase } = this.list.state.batch;
                return phase.kind === "stopped" && phase.because.kind === "sessionLost";
              },
              () => {
                void this.list.run.resume();
              }
            );
          };
          this.onHours = ({ target }) => {
            const hours = target instanceof HTMLSelectElement ? Number(target.value) : 0;
            this.list.run.resumeAt(hours === 0 ? null : Date.now() + hours * HOUR);
          };
          this.element.className = "accountcreator-stop";
          this.element.setAttribute("role", "alert");
          this.element.tabIndex = -1;
          this.element.append(this.box.element);
        }
        render(state) {
          const { phase } = state.batch;
          const because = phase.kind === "stopped" && state.stage.kind === "results" ? phase.because : null;
          this.element.hidden = because === null;
          this.box.show(because && this.template(because, state), (because == null ? void 0 : because.kind) === "person" ? "notice" : "warning");
        }
        template(because, state) {
          return b`
			<p><strong>${stopText(because)}</strong></p>
			${because.kind === "refused" ? this.refusalTemplate(because.refused, state) : A}
			${because.kind === "sessionLost" ? this.loginTemplate() : A}`;
        }
        refusalTemplate({ message, code }, state) {
          const { advice, action } = meaningOf(code);
          return b`
			<div>${i3([message], () => isEmptyText(message) ? A : wikiNodes(message))}</div>
			<p>${msg(advice)}</p>
			${action === "raiseLimit" ? this.limitTemplate(state) : A}`;
        }
        loginTemplate() {
          return b`
			<p>
				<a
					href=${mw.util.getUrl("Special:UserLogin")} target="_blank" rel="noopener"
					data-accountcreator-action="log-in" @click=${this.onLogin}
				>${msg("accountcreator-log-in")}</a>
			</p>
			<p>${msg("accountcreator-log-in-then")}</p>`;
        }
        limitTemplate({ batch: { resumeAt } }) {
          var _a3;
          (_a3 = this.exemption) != null ? _a3 : this.exemption = new ExemptionView(this.list);
          this.exemption.render();
          const options = RESUME_HOURS.map((hours) => b`<option value=${hours}>${msg("accountcreator-resume-hours", hours)}</option>`);
          return b`
			<p>
				<label>
					${msg("accountcreator-resume-when")}
					<select name="resumeat" @change=${this.onHours}>
						<option value="0">${msg("accountcreator-resume-by-hand")}</option>
						${options}
					</select>
				</label>
				<span role="status">${resumeAt === null ? "" : msg("accountcreator-resume-at", timeText(resumeAt))}</span>
			</p>
			${this.exemption.element}`;
        }
      };
    }
  });

  // src/ui/list/list-head.ts
  function filterText(filter) {
    switch (filter) {
      case "all":
        return msg("accountcreator-filter-all");
      case "problems":
        return msg("accountcreator-filter-problems");
      case "warnings":
        return msg("accountcreator-filter-warnings");
      case "ready":
        return msg("accountcreator-filter-ready");
      case "done":
        return msg("accountcreator-filter-done");
    }
  }
  function quotaText({ limited, createdLastDay, needed }) {
    if (!limited) {
      return msg("accountcreator-quota-none");
    }
    return createdLastDay === null ? msg("accountcreator-quota", needed) : msg("accountcreator-quota-used", needed, createdLastDay);
  }
  function leftText(seconds) {
    return seconds === null ? "" : seconds < 90 ? msg("accountcreator-seconds-left", Math.ceil(seconds)) : msg("accountcreator-minutes-left", Math.ceil(seconds / 60));
  }
  function summaryText(inStates) {
    return enumeration(STATES2.filter((state) => inStates[state] > 0).map((state) => msg("accountcreator-count", inStates[state], stateText(state))));
  }
  var STATES2, FILTERS2, ListHead;
  var init_list_head = __esm({
    "src/ui/list/list-head.ts"() {
      "use strict";
      init_lit_html();
      init_export();
      init_row_filter();
      init_challenge_view();
      init_local_texts();
      init_message_box();
      init_messages();
      init_row_view();
      init_sheet_return_view();
      init_stop_view();
      init_row_texts();
      STATES2 = [
        "created",
        "already",
        "ready",
        "warned",
        "rejected",
        "refused",
        "unfinished",
        "unknown",
        "skipped",
        "creating",
        "checking",
        "unchecked"
      ];
      FILTERS2 = ["all", "problems", "warnings", "ready", "done"];
      ListHead = class {
        constructor(list2, createAccountPage2, table, say) {
          this.list = list2;
          this.table = table;
          this.element = document.createElement("div");
          /** What stays in sight, however far the table is scrolled. */
          this.strip = document.createElement("div");
          this.progress = new OO.ui.ProgressBarWidget({ progress: 0 });
          this.problems = new MessageBox("warning");
          this.filter = "all";
          /** Did somebody choose the filter? Then it stays. */
          this.isChosen = false;
          this.stage = "";
          this.isChecking = false;
          this.shown = null;
          this.element.className = "accountcreator-many-head";
          this.strip.className = "accountcreator-strip";
          this.sheetReturn = new SheetReturnView(list2, say);
          this.stopView = new StopView(list2);
          this.challenge = new ChallengeView(list2, createAccountPage2);
          this.undo = new OO.ui.ButtonWidget({ label: msg("accountcreator-undo") });
          this.undo.on("click", () => list2.table.undo());
          this.undo.$button.attr("data-accountcreator-action", "undo");
          this.progress.$element.attr("aria-label", msg("accountcreator-progress"));
        }
        /** @param isMessage To what stopped the list, if anything did */
        focus(isMessage = false) {
          const target = isMessage ? this.stopView.element : this.strip.querySelector(".accountcreator-summary");
          target == null ? void 0 : target.focus({ preventScroll: true });
        }
        render(state) {
          this.shown = state;
          const { kind } = state.stage;
          const isRunning = kind === "run";
          const inStates = counts(this.list.rows);
          this.chooseFilter(state, inStates);
          this.progress.$element.toggle(isRunning || state.checker.running);
          const { done, total } = isRunning ? state.batch.progress : state.checker;
          this.progress.setProgress(100 * done / Math.max(1, total));
          this.challenge.render(isRunning ? state.batch.challenge : null);
          this.stopView.render(state);
          this.sheetReturn.render(!isRunning);
          this.undo.toggle(state.undoable > 0 && !isRunning);
          const problems = this.problemTexts(state);
          this.problems.show(problems.length > 0 ? b`${problems.map((text) => b`<p>${text}</p>`)}` : null);
          D(this.stripTemplate(state, inStates), this.strip);
          D(this.template(state, inStates), this.element);
        }
        /** Another view has come in place of the table. */
        leave() {
          this.stage = "";
        }
        stripTemplate(state, inStates) {
          return b`
			<div class="accountcreator-summary" tabindex="-1">${summaryText(inStates)}</div>
			${this.progress.$element[0]}
			<p class="accountcreator-progress" ?hidden=${state.stage.kind !== "run"}>${this.progressText(state)}</p>
			${this.challenge.element}`;
        }
        template(state, inStates) {
          const { stage, quota } = state;
          return b`
			${this.stopView.element}
			${this.sheetReturn.element}
			<div role="alert">${this.problems.element}</div>
			<p ?hidden=${stage.kind !== "check" || !quota}>
				${quota ? quotaText(__spreadProps(__spreadValues({}, quota), { needed: this.list.creatable.length })) : ""}
			</p>
			<div class="accountcreator-tools">
				<div class="accountcreator-filters" role="group" aria-label=${msg("accountcreator-filters")}>
					${FILTERS2.map((filter) => this.filterTemplate(filter, countOf(inStates, filter)))}
				</div>
				${this.undo.$element[0]}
			</div>
			<p role="status">${this.shownFirstText(inStates)}</p>`;
        }
        filterTemplate(filter, count2) {
          return b`<button
			type="button" class="accountcreator-filter" data-accountcreator-filter=${filter}
			aria-pressed=${String(filter === this.filter)}
			?hidden=${count2 === 0 && filter !== "all" && filter !== this.filter}
			@click=${() => this.choose(filter)}
		>${msg("accountcreator-filter-count", filterText(filter), count2)}</button>`;
        }
        choose(filter) {
          this.isChosen = true;
          this.setFilter(filter);
          if (this.shown) {
            this.render(this.shown);
          }
        }
        /** The rows that need somebody come before all others, unless somebody is at work with these already. */
        chooseFilter({ stage: { kind }, checker }, inStates) {
          const isOther = kind !== this.stage;
          const isChecked = this.isChecking && !checker.running && !checker.cancelled;
          this.stage = kind;
          this.isChecking = kind === "check" && checker.running;
          if (isOther) {
            this.isChosen = false;
            this.setFilter(kind === "run" ? "all" : firstFilter(inStates, ["problems"]));
          } else if (isChecked && !this.isChosen && this.filter === "all" && !this.table.isInUse()) {
            this.setFilter(firstFilter(inStates, ["problems", "warnings"]));
          }
        }
        setFilter(filter) {
          this.filter = filter;
          this.table.setFilter(filter);
        }
        shownFirstText(inStates) {
          if (this.isChosen || this.filter === "all") {
            return "";
          }
          const count2 = countOf(inStates, this.filter);
          const all = filterText("all");
          return count2 > 0 ? msg("accountcreator-shown-first", count2, countOf(inStates, "all") - count2, all) : msg("accountcreator-shown-first-done", all);
        }
        progressText({ batch: batch2 }) {
          const { done, total, secondsLeft } = batch2.progress;
          const { phase } = batch2;
          const row = "row" in phase ? this.list.rows.find(({ id }) => id === phase.row) : void 0;
          return enumeration([
            msg("accountcreator-progress-count", done, total),
            row ? nameOf2(row) : "",
            leftText(secondsLeft)
          ]);
        }
        problemTexts({ problem: problem2, stage, reasonRemarks, batch: batch2 }) {
          return [
            ...problem2 ? [problemText(problem2)] : [],
            ...stage.kind === "check" ? reasonRemarks.map(remarkText) : [],
            ...stage.kind !== "run" && this.list.sheet.needsSheet ? [msg("accountcreator-problem-sheet")] : [],
            ...batch2.journalKept ? [] : [msg("accountcreator-journal-lost")]
          ];
        }
      };
    }
  });

  // src/ui/list/list-status.ts
  function runText({ phase, halting }) {
    if (phase.kind === "waiting") {
      return waitText(phase.because, Math.max(0, Math.ceil((phase.until - Date.now()) / 1e3)));
    }
    return phase.kind === "paused" ? msg("accountcreator-paused") : halting ? msg("accountcreator-halting") : "";
  }
  function listStatus({ state, sheet }) {
    const { stage, batch: batch2, checker, problem: problem2 } = state;
    if (batch2.phase.kind === "finding") {
      return msg("accountcreator-settling");
    }
    if (stage.kind === "run") {
      return runText(batch2);
    }
    if (checker.running) {
      return msg("accountcreator-checking", checker.done, checker.total);
    }
    if (stage.kind !== "check" && stage.kind !== "results") {
      return "";
    }
    return problem2 ? problemText(problem2) : state.sheet === "prepared" && sheet.needsSheet ? msg("accountcreator-sheet-question") : "";
  }
  var init_list_status = __esm({
    "src/ui/list/list-status.ts"() {
      "use strict";
      init_messages();
      init_stop_view();
    }
  });

  // src/ui/list/list-step.ts
  var ListStep;
  var init_list_step = __esm({
    "src/ui/list/list-step.ts"() {
      "use strict";
      init_lit_html();
      init_row();
      init_ask();
      init_messages();
      init_step_view();
      ListStep = class {
        /**
         * @param list
         * @param redirector
         * @param changed Told when there is something else to show around it
         */
        constructor(list2, redirector, changed) {
          this.list = list2;
          this.changed = changed;
          this.element = document.createElement("div");
          this.followed = null;
          this.stop = () => void 0;
          this.view = new StepView(redirector);
        }
        /** Is a step open? */
        get isOpen() {
          return this.list.state.step !== null;
        }
        get status() {
          var _a3;
          return ((_a3 = this.list.state.step) == null ? void 0 : _a3.conversation.state.phase) === "finding" ? msg("accountcreator-settling") : "";
        }
        /** Answer it, leave it, and in a run leave all that are still to come. */
        get buttons() {
          const { step } = this.list.state;
          if (!step) {
            return [];
          }
          const { state } = step.conversation;
          const disabled = state.phase !== "open";
          const label = nextLabel(state);
          return [
            ...this.isInRun ? [{ action: "leave-all", label: msg("accountcreator-leave-all-steps"), disabled }] : [],
            { action: "leave", label: leavingLabel(state), kind: "destructive", disabled },
            ...label === null ? [] : [{ action: "next", label, kind: "progressive", disabled }]
          ];
        }
        press(action) {
          const { step } = this.list.state;
          if (!step) {
            return;
          }
          const { state } = step.conversation;
          if (action === "next") {
            this.view.next();
          } else if (action === "leave") {
            void ask(leavingText(state), leavingLabel(state)).then(() => this.list.run.leaveStep(), () => this.focus());
          } else if (action === "leave-all") {
            void ask(msg("accountcreator-leave-all-question"), msg("accountcreator-leave-all-steps")).then(() => this.list.run.leaveAllSteps(), () => this.focus());
          }
        }
        focus() {
          this.view.focus();
        }
        render() {
          var _a3, _b2;
          const { step } = this.list.state;
          this.follow((_a3 = step == null ? void 0 : step.conversation) != null ? _a3 : null);
          this.element.hidden = step === null;
          this.view.render((_b2 = step == null ? void 0 : step.conversation) != null ? _b2 : null);
          D(step ? b`
			<p><strong>${msg("accountcreator-step-for", nameOf(step.row), step.row.line)}</strong></p>
			<p>${this.isInRun ? msg("accountcreator-step-then") : A}</p>
			${this.view.$element[0]}` : A, this.element);
        }
        /** The conversation changes without its list. */
        follow(conversation) {
          if (conversation !== this.followed) {
            this.stop();
            this.followed = conversation;
            this.stop = conversation ? conversation.observe(this.changed) : () => void 0;
          }
        }
        get isInRun() {
          return this.list.state.batch.phase.kind === "step";
        }
      };
    }
  });

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
  var PasswordModeView;
  var init_password_mode_view = __esm({
    "src/ui/shared/password-mode-view.ts"() {
      "use strict";
      init_declarations();
      init_messages();
      init_wiki_html();
      PasswordModeView = class {
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
          var _a3;
          const $legend = $("<div>").attr("id", OO.ui.generateElementId()).addClass("accountcreator-modes-legend").text(msg("accountcreator-modes"));
          this.$element.empty().attr({ role: "radiogroup", "aria-labelledby": (_a3 = $legend.attr("id")) != null ? _a3 : "" }).append($legend);
          this.radios = modes.map((mode, index) => {
            var _a4;
            const widget = new OO.ui.RadioInputWidget({ name: "passwordmode", value: mode });
            widget.$input.on("change", () => this.chosen(mode));
            this.$element.append(new OO.ui.FieldLayout(widget, { align: "inline", label: (_a4 = labels[index]) != null ? _a4 : mode }).$element);
            return { mode, widget };
          });
          if (!modes.includes("mail")) {
            this.$element.append($("<p>").addClass("accountcreator-help").text(msg("accountcreator-no-mail")));
          }
        }
      };
    }
  });

  // src/ui/list/list-view.ts
  function columnText(kind) {
    switch (kind) {
      case "username":
        return msg("accountcreator-column-username");
      case "email":
        return msg("accountcreator-column-email");
      case "realname":
        return msg("accountcreator-column-realname");
      case "password":
        return msg("accountcreator-column-password");
      case "reason":
        return msg("accountcreator-column-reason");
      case "mode":
        return msg("accountcreator-column-mode");
      case "firstname":
        return msg("accountcreator-column-firstname");
      case "lastname":
        return msg("accountcreator-column-lastname");
      case "unused":
        return msg("accountcreator-column-ignored");
    }
  }
  function wikiHeadings(requests) {
    const headings = {};
    for (const name2 of ["username", "email", "realname", "password"]) {
      const field = findField(requests, name2);
      if (field) {
        headings[name2] = [wikiPlain(field.label), columnText(name2)];
      }
    }
    return headings;
  }
  function brokenOffText(brokenOff) {
    switch (brokenOff.kind) {
      case "run":
        return msg("accountcreator-broken-off", brokenOff.done, brokenOff.total);
      case "elsewhere":
        return msg("accountcreator-broken-off-elsewhere");
      case "unreadable":
        return msg("accountcreator-broken-off-unreadable");
      default:
        return never(brokenOff);
    }
  }
  var REST3, NAMED_REMARKS, KINDS, ListView;
  var init_list_view = __esm({
    "src/ui/list/list-view.ts"() {
      "use strict";
      init_own();
      init_lit_html();
      init_row();
      init_outcome();
      init_form();
      init_declarations();
      init_captcha();
      init_field_control();
      init_message_box();
      init_messages();
      init_opened_file();
      init_row_texts();
      init_password_mode_view();
      init_wiki_html();
      REST3 = 250;
      NAMED_REMARKS = 8;
      KINDS = ["username", "email", "realname", "password", "reason", "mode", "firstname", "lastname", "unused"];
      ListView = class {
        constructor(list2) {
          this.list = list2;
          this.element = document.createElement("div");
          this.fields = document.createElement("div");
          this.brokenOff = new MessageBox("warning");
          this.unreadable = new MessageBox("error");
          /** The text that the model has, as far as this view told it or was told: what is typed since must not be lost. */
          this.known = "";
          this.controls = [];
          this.built = "";
          this.onFile = ({ target }) => {
            const file = target instanceof HTMLInputElement ? takenFile(target) : null;
            if (file) {
              void this.readFile(file);
            }
          };
          this.element.className = "accountcreator-list";
          this.text = new OO.ui.MultilineTextInputWidget({ name: "list", rows: 9, placeholder: msg("accountcreator-list-example") });
          this.text.$input.attr({ spellcheck: "false", autocomplete: "off" });
          this.text.on("change", () => {
            clearTimeout(this.timer);
            this.timer = setTimeout(() => this.readNow(), REST3);
          });
          this.textLayout = new OO.ui.FieldLayout(this.text, { align: "top", label: msg("accountcreator-list") });
          this.modes = new PasswordModeView((mode) => {
            if (isListMode(mode)) {
              list2.draft.setMode(mode);
            }
          }, {
            generate: () => msg("accountcreator-mode-generate-list"),
            type: () => msg("accountcreator-mode-type-list")
          });
          this.element.addEventListener("dragover", (event) => event.preventDefault());
          this.element.addEventListener("drop", (event) => {
            var _a3;
            const file = (_a3 = event.dataTransfer) == null ? void 0 : _a3.files[0];
            if (file) {
              event.preventDefault();
              void this.readFile(file);
            }
          });
        }
        /** Reads what is in the box, without waiting for the typing to rest. */
        readNow() {
          clearTimeout(this.timer);
          const text = this.text.getValue();
          if (text !== this.known) {
            this.known = text;
            this.list.draft.setText(text);
          }
        }
        /** While something else is shown, the page holds no text with passwords in it; the model still has it. */
        empty() {
          if (this.known !== "" && this.text.getValue() === this.known) {
            this.known = "";
            this.text.setValue("");
          }
        }
        focus() {
          this.text.focus();
        }
        render(state) {
          var _a3, _b2;
          if (state.stage.kind !== "list") {
            this.empty();
            return;
          }
          if (state.text !== this.known) {
            this.known = state.text;
            this.text.setValue(state.text);
          }
          const { brokenOff } = state;
          this.brokenOff.show(brokenOff.kind === "none" ? null : this.brokenOffTemplate(brokenOff));
          this.modes.render(state.modes, state.mode, (_b2 = (_a3 = state.opening) == null ? void 0 : _a3.requests) != null ? _b2 : []);
          this.renderFields(state);
          D(this.template(state), this.element);
        }
        template({ parsed }) {
          return b`
			<div role="status">${this.brokenOff.element}</div>
			${this.textLayout.$element[0]}
			<p class="accountcreator-file">
				<label>
					${msg("accountcreator-file")}
					<input type="file" name="listfile" accept=".csv,.tsv,.txt,text/*" @change=${this.onFile}>
				</label>
			</p>
			<div role="alert">${this.unreadable.element}</div>
			<div class="accountcreator-understood" role="status">
				${parsed ? this.understoodTemplate(parsed.remarks) : A}
			</div>
			<div class="accountcreator-columns">
				${(parsed == null ? void 0 : parsed.columns) && parsed.columns.length > 1 ? this.columnsTemplate(parsed.columns.map(({ meaning }) => meaning)) : A}
			</div>
			${this.modes.$element[0]}
			${this.fields}`;
        }
        /** A run of this tab that broke off comes first. */
        brokenOffTemplate(brokenOff) {
          const { run } = this.list;
          const goOn = () => {
            void run.goOn();
          };
          return b`
			<p>${brokenOffText(brokenOff)}</p>
			<p>
				<button
					type="button" class="accountcreator-plain-button accountcreator-primary"
					data-accountcreator-action="resume" ?hidden=${brokenOff.kind !== "run"}
					@click=${goOn}
				>${msg("accountcreator-broken-off-go-on")}</button>
				<button
					type="button" class="accountcreator-plain-button" data-accountcreator-action="forget"
					@click=${() => run.forgetRun()}
				>${msg("accountcreator-broken-off-forget")}</button>
			</p>`;
        }
        understoodTemplate(remarks) {
          const { editCount } = this.list.table;
          const telling = remarks.filter(({ code }) => code !== "header");
          const more = telling.length - NAMED_REMARKS;
          const lines = telling.slice(0, NAMED_REMARKS).map(({ line, code, text }) => b`<li>${msg("accountcreator-line", line, parseRemarkText(code), text)}</li>`);
          return b`
			<strong>${msg("accountcreator-understood", this.list.rows.length)}</strong>
			${editCount > 0 ? msg("accountcreator-edits-kept", editCount) : ""}
			<ul ?hidden=${telling.length === 0}>
				${lines}
				${more > 0 ? b`<li>${msg("accountcreator-more-lines", more)}</li>` : A}
			</ul>`;
        }
        columnsTemplate(columns) {
          return columns.map((column, place) => {
            const onChange = ({ target }) => {
              const chosen = target instanceof HTMLSelectElement && KINDS.find((kind) => kind === target.value);
              if (chosen) {
                this.list.draft.setColumns(columns.map((kind, index) => index === place ? chosen : kind));
              }
            };
            const options = KINDS.map((kind) => b`<option value=${kind} .selected=${kind === column}>${columnText(kind)}</option>`);
            return b`<label class="accountcreator-column-choice">
				${msg("accountcreator-column-number", place + 1)}
				<select @change=${onChange}>${options}</select>
			</label>`;
          });
        }
        readFile(file) {
          return __async(this, null, function* () {
            const text = yield textOf3(file);
            this.unreadable.show(text === null ? b`<p>${msg("accountcreator-file-unreadable", file.name)}</p>` : null);
            if (text !== null) {
              this.text.setValue(text);
              this.readNow();
            }
          });
        }
        /** Reason, and whatever the wiki wants beyond the fields of a row. A captcha comes later, row by row. */
        renderFields(state) {
          var _a3, _b2, _c;
          const requests = (_b2 = (_a3 = state.opening) == null ? void 0 : _a3.requests) != null ? _b2 : [];
          const others = otherFields(requests, state.mode).filter(({ name: name2 }) => name2 !== CAPTCHA_ANSWER && name2 !== CAPTCHA_QUESTION);
          const reason = findField(requests, "reason");
          this.list.draft.setHeadings(wikiHeadings(requests));
          const fields = [...reason ? [reason] : [], ...others];
          const key = JSON.stringify(fields);
          if (key !== this.built) {
            this.built = key;
            this.controls = fields.map((field) => new FieldControl(field, {
              changed: (name2, value) => {
                if (name2 === "reason") {
                  this.list.draft.setReason(String(value));
                } else {
                  this.list.draft.setValue(name2, value);
                }
              },
              pressed: () => void 0
            }, true));
            $(this.fields).empty().append(...this.controls.map(({ $element }) => $element));
          }
          for (const control of this.controls) {
            const isReason = control.field.name === "reason";
            control.setValue(isReason ? state.reason : (_c = own(state.values, control.field.name)) != null ? _c : "");
            const [remark3] = isReason ? state.reasonRemarks : [];
            control.setRemark(remark3 ? { type: "warning", content: remarkText(remark3) } : null);
          }
        }
      };
    }
  });

  // src/ui/list/loss-texts.ts
  function closingText(list2) {
    const work = list2.unsavedWork;
    if (list2.run.isBusy) {
      return msg("accountcreator-close-run");
    }
    if (work.includes("passwords")) {
      return msg("accountcreator-close-passwords");
    }
    if (work.includes("results") && list2.state.stage.kind !== "results") {
      return msg("accountcreator-close-results");
    }
    return work.includes("list") || list2.state.stage.kind === "check" && !list2.isMending ? msg("accountcreator-close-list") : null;
  }
  function startOverText({ unsavedWork }) {
    const losses = [
      ...unsavedWork.includes("passwords") ? [msg("accountcreator-lose-passwords")] : [],
      ...unsavedWork.includes("results") ? [msg("accountcreator-lose-results")] : []
    ];
    return losses.length > 0 ? losses.join("\n") : msg("accountcreator-start-over-question");
  }
  var init_loss_texts = __esm({
    "src/ui/list/loss-texts.ts"() {
      "use strict";
      init_messages();
    }
  });

  // src/ui/list/page-title.ts
  var PageTitle;
  var init_page_title = __esm({
    "src/ui/list/page-title.ts"() {
      "use strict";
      PageTitle = class {
        constructor(page) {
          this.page = page;
          /** What stands in front; '' for nothing. */
          this.shown = "";
        }
        /** @param text What is to stand in front; '' for nothing */
        show(text) {
          if (text === this.shown) {
            return;
          }
          const { title } = this.page;
          const rest = this.shown === "" ? title : title.replace(`${this.shown} `, "");
          this.shown = text;
          this.page.title = text === "" ? rest : `${text} ${rest}`;
        }
      };
    }
  });

  // src/ui/shared/slices.ts
  var SLICE, Slices;
  var init_slices = __esm({
    "src/ui/shared/slices.ts"() {
      "use strict";
      SLICE = 16;
      Slices = class {
        /** @param step Does a little of the work. False: nothing is left of it */
        constructor(step) {
          this.step = step;
          this.settled = [];
        }
        /** There is work, or there is more of it. Settles when all is done. */
        go() {
          const done = new Promise((resolve) => {
            this.settled.push(resolve);
          });
          if (this.timer === void 0) {
            this.work();
          }
          return done;
        }
        work() {
          this.timer = void 0;
          const end = performance.now() + SLICE;
          while (this.step()) {
            if (performance.now() >= end) {
              this.timer = setTimeout(() => this.work());
              return;
            }
          }
          const { settled } = this;
          this.settled = [];
          settled.forEach((resolve) => resolve());
        }
      };
    }
  });

  // src/ui/list/row-blocks.ts
  var BLOCK, SCREEN, PASSED_OVER, RowBlocks;
  var init_row_blocks = __esm({
    "src/ui/list/row-blocks.ts"() {
      "use strict";
      init_row_filter();
      init_row_view();
      init_slices();
      BLOCK = 50;
      SCREEN = 60;
      PASSED_OVER = "data-passed-over";
      RowBlocks = class {
        /**
         * @param actions
         * @param isEdited Is something being typed in the row's element?
         */
        constructor(actions, isEdited) {
          this.actions = actions;
          this.isEdited = isEdited;
          this.element = document.createElement("div");
          this.views = /* @__PURE__ */ new Map();
          this.blocks = /* @__PURE__ */ new Map();
          this.rows = [];
          this.filter = "all";
          /** Up to where the rows are built, and the view before. */
          this.built = 0;
          this.last = null;
          /** Views that don't show yet how their rows are. */
          this.stale = /* @__PURE__ */ new Set();
          this.slices = new Slices(() => this.step());
          this.element.className = "accountcreator-table-body";
        }
        /** Shows other rows; the views of those that stay are kept. Settles when all are built. */
        setRows(rows) {
          const staying = new Set(rows);
          this.rows = rows;
          this.built = 0;
          this.last = null;
          const going = [...this.views.values()].filter(({ row }) => !staying.has(row));
          if (going.length === this.views.size) {
            this.element.textContent = "";
            this.views.clear();
            this.blocks.clear();
            this.stale.clear();
          } else {
            going.forEach((view) => this.remove(view));
          }
          return this.slices.go();
        }
        /** Shows what has changed in the rows with these ids: their states at once, the words as soon as may be. */
        update(ids) {
          for (const id of ids) {
            const view = this.views.get(id);
            if (view) {
              view.mark();
              this.stale.add(view);
              if (passes(view.row, this.filter)) {
                this.show(view, true);
              }
            }
          }
          void this.slices.go();
        }
        setFilter(filter) {
          this.filter = filter;
          this.views.forEach((view) => this.show(view, passes(view.row, filter)));
          let above = 0;
          for (const block of new Set(this.blocks.values())) {
            block.element.toggleAttribute(PASSED_OVER, above > SCREEN);
            above += block.shown;
          }
          requestAnimationFrame(() => requestAnimationFrame(() => {
            Array.from(this.element.children).forEach((element) => element.removeAttribute(PASSED_OVER));
          }));
        }
        view(id) {
          var _a3;
          return (_a3 = this.views.get(id)) != null ? _a3 : null;
        }
        /**
         * The row that is so many steps away among those that are let through, or as far as there are any.
         *
         * @param view Null: from above the first
         * @param steps
         */
        neighbour(view, steps2) {
          const direction = Math.sign(steps2);
          let found = view;
          let left = Math.abs(steps2);
          for (let place = (view ? this.rows.indexOf(view.row) : -1) + direction; left > 0 && place >= 0 && place < this.rows.length; place += direction) {
            const row = this.rows[place];
            const candidate = row && this.view(row.id);
            if (candidate && !candidate.element.hidden) {
              found = candidate;
              left--;
            }
          }
          return found;
        }
        /** One row more, built or brought up to date. */
        step() {
          var _a3;
          const row = this.rows[this.built];
          if (row) {
            const view = (_a3 = this.views.get(row.id)) != null ? _a3 : this.build(row);
            view.setPlace(this.built++);
            this.last = view;
            return true;
          }
          const [stale] = this.stale;
          if (stale) {
            this.stale.delete(stale);
            if (!this.isEdited(stale.element)) {
              stale.render();
            }
          }
          return this.stale.size > 0;
        }
        build(row) {
          var _a3;
          const view = new RowView(row, this.actions);
          const before = this.last && this.blocks.get(this.last);
          const isFull = !before || before.size >= BLOCK && before.element === this.element.lastElementChild && ((_a3 = this.last) == null ? void 0 : _a3.element) === before.element.lastElementChild;
          const block = isFull ? this.makeBlock() : before;
          this.views.set(row.id, view);
          this.blocks.set(view, block);
          block.size++;
          block.element.insertBefore(view.element, isFull || !this.last ? null : this.last.element.nextSibling);
          view.element.hidden = true;
          this.show(view, passes(row, this.filter));
          return view;
        }
        makeBlock() {
          const element = document.createElement("div");
          element.className = "accountcreator-rows";
          element.setAttribute("role", "rowgroup");
          element.hidden = true;
          if (this.last) {
            this.element.append(element);
          } else {
            this.element.prepend(element);
          }
          return { element, size: 0, shown: 0 };
        }
        remove(view) {
          const block = this.blocks.get(view);
          this.show(view, false);
          view.element.remove();
          this.views.delete(view.row.id);
          this.blocks.delete(view);
          this.stale.delete(view);
          if (block && --block.size === 0) {
            block.element.remove();
          }
        }
        show(view, isShown) {
          const block = this.blocks.get(view);
          if (block && view.element.hidden === isShown) {
            view.element.hidden = !isShown;
            block.shown += isShown ? 1 : -1;
            block.element.hidden = block.shown === 0;
            block.element.style.setProperty("--accountcreator-rows", String(block.shown));
          }
        }
      };
    }
  });

  // src/ui/list/row-table.ts
  var AFTER, RowTable;
  var init_row_table = __esm({
    "src/ui/list/row-table.ts"() {
      "use strict";
      init_messages();
      init_row_blocks();
      init_row_view();
      AFTER = /* @__PURE__ */ new Map([
        ["Enter", "down"],
        ["Tab", "right"],
        ["Escape", "stay"]
      ]);
      RowTable = class {
        /**
         * @param actions
         * @param reveal Brings an element of the table into sight
         */
        constructor(actions, reveal) {
          this.actions = actions;
          this.reveal = reveal;
          this.element = document.createElement("div");
          /** The headings of the columns. */
          this.head = document.createElement("div");
          this.count = 0;
          this.editor = null;
          /** The one cell or button that the Tab key finds; the arrow keys lead on from it. */
          this.reachable = null;
          this.blocks = new RowBlocks(actions, (element) => this.editor !== null && element.contains(this.editor));
          this.body = this.blocks.element;
          this.element.className = "accountcreator-table";
          this.element.setAttribute("role", "grid");
          this.element.setAttribute("aria-label", msg("accountcreator-table"));
          const { head } = this;
          head.className = "accountcreator-row accountcreator-row-head";
          head.setAttribute("role", "row");
          head.setAttribute("aria-rowindex", "1");
          for (const text of [
            msg("accountcreator-column-state"),
            msg("accountcreator-column-username"),
            msg("accountcreator-column-email"),
            msg("accountcreator-column-realname"),
            msg("accountcreator-column-remarks"),
            msg("accountcreator-column-tools")
          ]) {
            const cell2 = document.createElement("div");
            cell2.className = "accountcreator-cell";
            cell2.setAttribute("role", "columnheader");
            cell2.textContent = text;
            head.append(cell2);
          }
          this.element.append(head, this.body);
          this.body.addEventListener("keydown", (event) => this.onKeydown(event));
          this.body.addEventListener("dblclick", (event) => this.editAt(event.target));
          this.body.addEventListener("click", (event) => this.onClick(event));
          this.body.addEventListener("focusin", (event) => this.onFocus(event));
        }
        /** Shows other rows. Settles when all are built. */
        setRows(rows) {
          return __async(this, null, function* () {
            this.count = rows.length;
            this.element.setAttribute("aria-rowcount", String(rows.length + 1));
            const built = this.blocks.setRows(rows);
            this.makeReachable();
            yield built;
            this.makeReachable();
          });
        }
        /** Shows what has changed in the rows with these ids. */
        update(ids) {
          this.blocks.update(ids);
          this.makeReachable();
        }
        setFilter(filter) {
          this.blocks.setFilter(filter);
          this.makeReachable();
        }
        focus() {
          var _a3;
          (_a3 = this.reachable) == null ? void 0 : _a3.focus();
        }
        /** The element of the row; null: it is not built yet. */
        row(id) {
          var _a3, _b2;
          return (_b2 = (_a3 = this.blocks.view(id)) == null ? void 0 : _a3.element) != null ? _b2 : null;
        }
        /** The Tab key has to find one cell or button, and one only. */
        makeReachable() {
          var _a3, _b2, _c;
          const row = (_a3 = this.reachable) == null ? void 0 : _a3.closest("[data-accountcreator-row]");
          if (!row || row.hidden || !this.body.contains(row)) {
            this.setReachable((_c = (_b2 = this.blocks.neighbour(null, 1)) == null ? void 0 : _b2.cell("username")) != null ? _c : null);
          }
        }
        setReachable(cell2) {
          var _a3;
          (_a3 = this.reachable) == null ? void 0 : _a3.setAttribute("tabindex", "-1");
          cell2 == null ? void 0 : cell2.setAttribute("tabindex", "0");
          this.reachable = cell2;
        }
        focusCell(view, field) {
          this.focusOn(view.cell(field));
        }
        focusOn(element) {
          if (element) {
            this.setReachable(element);
            element.focus({ preventScroll: true });
            this.reveal(element);
          }
        }
        /** Where in the table something happens: in a cell that can be edited, or else on a button beside. */
        placeOf(target) {
          var _a3;
          const element = target instanceof Element ? target : null;
          const row = element == null ? void 0 : element.closest("[data-accountcreator-row]");
          const view = this.blocks.view(Number(row == null ? void 0 : row.getAttribute("data-accountcreator-row")));
          const stop = view ? view.stops.findIndex((each) => each.contains(element)) : -1;
          return view && stop !== -1 ? { view, stop, field: (_a3 = EDITABLE[stop]) != null ? _a3 : null } : null;
        }
        /** Where the person is, by whatever way, is where the Tab key leads back to. */
        onFocus({ target }) {
          var _a3;
          const at = this.placeOf(target);
          if (at && target !== this.editor) {
            this.setReachable((_a3 = at.view.stops[at.stop]) != null ? _a3 : null);
          }
        }
        onClick(event) {
          const at = this.placeOf(event.target);
          if ((at == null ? void 0 : at.field) && !this.editor) {
            this.focusCell(at.view, at.field);
          }
        }
        editAt(target, first = null) {
          const at = this.placeOf(target);
          if ((at == null ? void 0 : at.field) && this.actions.canEdit(at.view.row)) {
            this.edit(at.view, at.field, first);
          }
        }
        onKeydown(event) {
          const at = this.placeOf(event.target);
          if (!at || event.target === this.editor) {
            return;
          }
          if (this.walk(event, at.view, at.stop) || at.field && this.editByKey(event, at.view, at.field)) {
            event.preventDefault();
          }
        }
        /** The keys that lead from one cell or button to another. */
        walk({ key }, view, stop) {
          switch (key) {
            case "ArrowDown":
              this.move(view, stop, 1);
              return true;
            case "ArrowUp":
              this.move(view, stop, -1);
              return true;
            case "ArrowLeft":
            case "ArrowRight": {
              const isRightToLeft = getComputedStyle(this.element).direction === "rtl";
              this.focusOn(view.stops[stop + (key === "ArrowRight" === isRightToLeft ? -1 : 1)]);
              return true;
            }
            case "Home":
              this.move(view, stop, -this.count);
              return true;
            case "End":
              this.move(view, stop, this.count);
              return true;
            default:
              return false;
          }
        }
        /** The keys that change something. What a button does with them is the browser's business. */
        editByKey(event, view, field) {
          const { key } = event;
          if (key === "Enter" || key === "F2") {
            this.editAt(event.target);
            return true;
          }
          if (key === "Delete") {
            this.removeAndMove(view, field);
            return true;
          }
          if (key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) {
            return false;
          }
          this.editAt(event.target, key);
          return true;
        }
        move(view, stop, steps2) {
          var _a3;
          const next = this.blocks.neighbour(view, steps2);
          if (next) {
            const { stops } = next;
            this.focusOn((_a3 = stops[stop]) != null ? _a3 : stops[stops.length - 1]);
          }
        }
        removeAndMove(view, field) {
          const below = this.blocks.neighbour(view, 1);
          const next = below === view ? this.blocks.neighbour(view, -1) : below;
          if (this.actions.canEdit(view.row)) {
            this.actions.remove(view.row);
            if (next && next !== view) {
              this.focusCell(next, field);
            }
          }
        }
        edit(view, field, first) {
          const cell2 = view.cell(field);
          if (!cell2) {
            return;
          }
          const editor = document.createElement("input");
          editor.className = "accountcreator-editor";
          editor.value = first != null ? first : view.row.request[field];
          editor.setAttribute("aria-label", this.columnName(field));
          editor.setAttribute("autocomplete", "off");
          cell2.textContent = "";
          cell2.append(editor);
          this.editor = editor;
          editor.focus();
          if (first === null) {
            editor.select();
          }
          const finish = (save, after) => {
            var _a3;
            if (this.editor !== editor) {
              return;
            }
            this.editor = null;
            if (save && editor.value !== view.row.request[field]) {
              this.actions.edit(view.row, field, editor.value);
            }
            view.render();
            if (after === "down") {
              this.move(view, EDITABLE.indexOf(field), 1);
            } else if (after !== null) {
              this.focusCell(view, after === "right" ? (_a3 = EDITABLE[EDITABLE.indexOf(field) + 1]) != null ? _a3 : field : field);
            }
          };
          editor.addEventListener("keydown", (event) => {
            const after = AFTER.get(event.key);
            if (after && !event.isComposing && !event.shiftKey) {
              event.preventDefault();
              event.stopPropagation();
              finish(event.key !== "Escape", after);
            }
          });
          editor.addEventListener("blur", () => finish(true, null));
        }
        columnName(field) {
          switch (field) {
            case "email":
              return msg("accountcreator-column-email");
            case "realname":
              return msg("accountcreator-column-realname");
            default:
              return msg("accountcreator-column-username");
          }
        }
      };
    }
  });

  // src/ui/list/run-urgency.ts
  function urgencyOf(before, now) {
    if ((before == null ? void 0 : before.stage.kind) !== "run" || now.stage.kind !== "run") {
      return "now";
    }
    const [{ batch: was }, { batch: is }] = [before, now];
    return was.phase.kind === "creating" && is.phase.kind === "creating" && was.halting === is.halting && was.challenge === is.challenge && was.journalKept === is.journalKept ? "together" : "soon";
  }
  var init_run_urgency = __esm({
    "src/ui/list/run-urgency.ts"() {
      "use strict";
    }
  });

  // src/ui/list/table-scroll.ts
  var SCROLLING, TableScroll;
  var init_table_scroll = __esm({
    "src/ui/list/table-scroll.ts"() {
      "use strict";
      SCROLLING = /* @__PURE__ */ new Set(["ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End", " "]);
      TableScroll = class {
        /** @param covering What sticks to the upper edge, above the rows */
        constructor(covering) {
          this.covering = covering;
          this.container = null;
          this.isHeld = false;
        }
        /** Has the person scrolled since release()? */
        get isInHand() {
          return this.isHeld;
        }
        /** Is something above what can be seen? */
        get isScrolled() {
          var _a3, _b2;
          return ((_b2 = (_a3 = this.container) == null ? void 0 : _a3.scrollTop) != null ? _b2 : 0) > 0;
        }
        /**
         * @param container The element that scrolls
         * @return How to stop watching it
         */
        watch(container) {
          this.container = container;
          const hold = () => this.hold();
          const onKeydown = ({ key, target }) => {
            if (SCROLLING.has(key) && !(target instanceof Element && target.closest("input, textarea, select, button"))) {
              this.hold();
            }
          };
          const onPointerdown = ({ target }) => {
            if (target === container) {
              hold();
            }
          };
          container.addEventListener("wheel", hold, { passive: true });
          container.addEventListener("touchmove", hold, { passive: true });
          container.addEventListener("keydown", onKeydown);
          container.addEventListener("pointerdown", onPointerdown);
          return () => {
            container.removeEventListener("wheel", hold);
            container.removeEventListener("touchmove", hold);
            container.removeEventListener("keydown", onKeydown);
            container.removeEventListener("pointerdown", onPointerdown);
          };
        }
        /** The person looks at something. */
        hold() {
          this.isHeld = true;
        }
        /** What goes on may be followed again. */
        release() {
          this.isHeld = false;
        }
        /** Brings the element into sight, unless the person has scrolled. */
        follow(element) {
          if (!this.isHeld) {
            this.reveal(element);
          }
        }
        /** Brings the element into sight, by as little as will do. */
        reveal(element) {
          const { container } = this;
          if (!container) {
            return;
          }
          const box = container.getBoundingClientRect();
          const { top, bottom } = element.getBoundingClientRect();
          const above = box.top + this.coveredHeight() - top;
          const below = bottom - box.top - container.clientHeight;
          if (above > 0) {
            container.scrollTop -= above;
          } else if (below > 0) {
            container.scrollTop += Math.min(below, -above);
          }
        }
        toTop() {
          if (this.container) {
            this.container.scrollTop = 0;
          }
        }
        coveredHeight() {
          return this.covering.filter((element) => getComputedStyle(element).position === "sticky").reduce((height, element) => height + element.offsetHeight, 0);
        }
      };
    }
  });

  // src/ui/list/list-screen.ts
  function makeTable(list2, scroll, finish) {
    return new RowTable({
      edit: (row, field, value) => list2.table.edit(row, field, value),
      canEdit: ({ state }) => EDITABLE_STATES.includes(state) && list2.state.stage.kind !== "run",
      fix: (row, remark3, value) => list2.table.edit(row, remark3.field, value),
      override: (row, remark3, chosen) => list2.table.override(row, remark3, chosen),
      alternatives: (row) => list2.table.alternatives(row),
      remove: (row) => list2.table.remove(row),
      finish
    }, (element) => scroll.reveal(element));
  }
  function inTable({ kind }) {
    return kind === "check" || kind === "run" || kind === "results";
  }
  function hasStopped({ stage, batch: { phase } }) {
    return stage.kind === "results" && phase.kind === "stopped" && phase.because.kind !== "person";
  }
  var EDITABLE_STATES, ListScreen;
  var init_list_screen = __esm({
    "src/ui/list/list-screen.ts"() {
      "use strict";
      init_ask();
      init_explanation_view();
      init_gathered_changes();
      init_messages();
      init_list_buttons();
      init_list_head();
      init_list_status();
      init_list_step();
      init_list_view();
      init_loss_texts();
      init_page_title();
      init_return_watch();
      init_row_table();
      init_run_urgency();
      init_stop_view();
      init_table_scroll();
      init_take_away();
      EDITABLE_STATES = ["unchecked", "checking", "ready", "warned", "rejected", "refused"];
      ListScreen = class {
        constructor(list2, surroundings) {
          this.list = list2;
          this.surroundings = surroundings;
          this.$element = $("<div>").addClass("accountcreator-many");
          this.size = "full";
          this.explanation = new ExplanationView();
          this.pageTitle = new PageTitle(document);
          this.comingBack = new ReturnWatch();
          this.hint = document.createElement("p");
          this.edition = -1;
          this.isShown = false;
          /** Rows that changed while something else was shown, or nothing: a list goes on without its screen. */
          this.missed = /* @__PURE__ */ new Set();
          this.stage = "";
          /** What was said last, and of what: it goes when that changes. */
          this.said = { text: "", of: "" };
          this.changed = () => void 0;
          this.listView = new ListView(list2);
          const covering = [];
          this.scroll = new TableScroll(covering);
          this.table = makeTable(list2, this.scroll, (row) => surroundings.finish(row));
          this.head = new ListHead(list2, surroundings.createAccountPage, {
            setFilter: (filter) => this.table.setFilter(filter),
            isInUse: () => this.table.element.contains(document.activeElement) || this.scroll.isScrolled
          }, (text) => this.say(text));
          this.step = new ListStep(list2, surroundings.redirector, () => this.changed());
          covering.push(this.head.strip, this.table.head);
          if ("ResizeObserver" in window) {
            new ResizeObserver(() => {
              this.$element.css("--accountcreator-strip-height", `${this.head.strip.offsetHeight}px`);
            }).observe(this.head.strip);
          }
          this.table.element.addEventListener("focusin", () => this.scroll.hold());
          this.hint.className = "accountcreator-table-hint";
          this.hint.textContent = msg("accountcreator-table-keys");
          this.$element.append(
            this.explanation.$element,
            this.step.element,
            this.listView.element,
            this.head.strip,
            this.head.element,
            this.hint,
            this.table.element
          );
          list2.observe((state, rows) => {
            if (!this.isShown) {
              rows.forEach((id) => this.missed.add(id));
            }
            const { done, total } = state.batch.progress;
            this.pageTitle.show(state.stage.kind === "run" ? msg("accountcreator-title-progress", done, total) : "");
          });
        }
        get title() {
          return msg("accountcreator-title-many");
        }
        get viewName() {
          const { kind } = this.list.state.stage;
          return this.step.isOpen ? "step" : kind === "check" || kind === "run" || kind === "results" ? kind : "list";
        }
        get status() {
          const { state } = this.list;
          const { phase } = state.batch;
          const text = this.step.status || listStatus(this.list) || (this.said.of === this.subject ? this.said.text : "");
          return text === "" && hasStopped(state) && phase.kind === "stopped" && this.scroll.isInHand ? stopText(phase.because) : text;
        }
        get buttons() {
          return this.step.isOpen ? this.step.buttons : listButtons(this.list);
        }
        get closingQuestion() {
          return closingText(this.list);
        }
        press(action) {
          var _a3;
          const { list: list2 } = this;
          if (this.step.isOpen) {
            this.step.press(action);
            return;
          }
          this.said = { text: "", of: "" };
          switch (action) {
            case "one":
              this.surroundings.toOne();
              break;
            case "check":
              this.check();
              break;
            case "back":
              list2.backToList();
              break;
            case "many":
              void ask(startOverText(list2), msg("accountcreator-start-over")).then(() => list2.startOver(), () => void 0);
              break;
            case "reopen":
              void list2.reopen();
              break;
            case "start":
              void list2.run.start();
              break;
            case "pause":
              list2.run.pause();
              break;
            case "resume":
              void list2.run.resume();
              break;
            case "stop":
              if (list2.state.checker.running) {
                list2.cancelCheck();
              } else {
                list2.run.stop();
              }
              break;
            case "retry":
              void list2.retry();
              break;
            case "sheet-saved":
              list2.sheet.confirmSheetSaved();
              break;
            default:
              this.say((_a3 = takeAway(list2, action)) != null ? _a3 : "");
          }
        }
        focus() {
          const { state } = this.list;
          if (this.step.isOpen) {
            this.step.focus();
          } else if (inTable(state.stage)) {
            this.head.focus(hasStopped(state));
          } else if (state.stage.kind === "list") {
            this.listView.focus();
          } else {
            this.explanation.focus();
          }
        }
        observe(changed) {
          this.changed = changed;
          const changes = new GatheredChanges((state, rows) => {
            this.render(state, [...this.missed, ...rows]);
            this.missed.clear();
            changed();
          });
          const container = this.$element.parent()[0];
          const stopWatching = container ? this.scroll.watch(container) : () => void 0;
          let before = null;
          const stop = this.list.observe((state, rows) => {
            const urgency = urgencyOf(before, state);
            before = state;
            changes.add(state, rows, urgency);
          });
          this.isShown = true;
          const timer = setInterval(() => {
            if (this.list.state.batch.phase.kind === "waiting") {
              changed();
            }
          }, 1e3);
          return () => {
            clearInterval(timer);
            this.isShown = false;
            stop();
            stopWatching();
            changes.showNow();
          };
        }
        /** The list stays for the next opening; what became of it has been seen. */
        closed() {
          if (this.list.state.stage.kind === "results") {
            this.list.run.resultsSeen();
          }
        }
        abandon() {
          this.list.run.stop();
          return true;
        }
        check() {
          this.listView.readNow();
          if (this.list.rows.length > 0) {
            void this.list.check();
          } else {
            this.say(msg("accountcreator-list-empty"));
            this.listView.focus();
          }
        }
        get subject() {
          const { stage, edition } = this.list.state;
          return `${stage.kind} ${edition}`;
        }
        say(text) {
          this.said = { text, of: this.subject };
          this.changed();
        }
        render(state, rows) {
          const { stage } = state;
          const isTable = inTable(stage);
          this.step.render();
          this.listView.element.hidden = stage.kind !== "list";
          for (const element of [this.head.strip, this.head.element, this.hint, this.table.element]) {
            element.hidden = !isTable || this.step.isOpen;
          }
          this.hint.hidden = this.hint.hidden || stage.kind === "run";
          this.explanation.render(stage);
          this.listView.render(state);
          if (isTable) {
            this.renderTable(state, rows);
          } else {
            this.head.leave();
          }
          this.waitForOtherTab(state);
          this.follow(state);
        }
        renderTable(state, rows) {
          this.head.render(state);
          if (state.edition !== this.edition) {
            this.edition = state.edition;
            void this.table.setRows(this.list.rows);
          } else {
            this.table.update(rows);
          }
        }
        /** Another stage begins at its top; within one, only the run moves the table, until the person does. */
        follow({ stage, batch: { phase } }) {
          const before = this.stage;
          const kind = this.step.isOpen ? "step" : stage.kind;
          this.stage = kind;
          if (kind !== before) {
            const isLookingAround = before === "run" && kind === "results" && this.scroll.isInHand;
            if (!isLookingAround) {
              this.scroll.release();
              this.scroll.toTop();
              this.focus();
            }
          }
          const row = phase.kind === "creating" ? this.table.row(phase.row) : null;
          if (kind === "run" && row) {
            this.scroll.follow(row);
          }
        }
        /** Two tabs would get in each other's way; who comes back from the other one has finished there. */
        waitForOtherTab({ problem: problem2 }) {
          if ((problem2 == null ? void 0 : problem2.kind) === "otherTab") {
            this.comingBack.wait(() => {
              var _a3;
              return ((_a3 = this.list.state.problem) == null ? void 0 : _a3.kind) === "otherTab";
            }, () => {
              void this.list.run.start();
            });
          }
        }
      };
    }
  });

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
  var init_shape2 = __esm({
    "src/wiki/shape.ts"() {
      "use strict";
    }
  });

  // src/wiki/read-declarations.ts
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
    var _a3;
    const field = asShape(value);
    return {
      name: name2,
      type: (_a3 = FIELD_TYPES.find((type) => type === field.type)) != null ? _a3 : "string",
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
      var _a3;
      const request = asShape(item);
      const fields = asShape(request.fields);
      return {
        id: asText(request.id),
        required: (_a3 = REQUIREMENTS.find((required) => required === request.required)) != null ? _a3 : "optional",
        provider: readHtml(request.provider),
        account: readHtml(request.account),
        metadata: __spreadValues({}, asShape(request.metadata)),
        fields: Object.entries(fields).map(([name2, field]) => readField(name2, field))
      };
    }).filter((request) => !isForNobody(request));
  }
  var FIELD_TYPES, REQUIREMENTS;
  var init_read_declarations = __esm({
    "src/wiki/read-declarations.ts"() {
      "use strict";
      init_declarations();
      init_shape2();
      FIELD_TYPES = ["string", "password", "select", "multiselect", "checkbox", "button", "hidden", "null"];
      REQUIREMENTS = ["required", "optional", "primary-required"];
    }
  });

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
  var init_read_override_check = __esm({
    "src/wiki/read-override-check.ts"() {
      "use strict";
      init_declarations();
      init_read_declarations();
      init_shape2();
    }
  });

  // src/wiki/ask-overridable.ts
  function offersOverrides(requests) {
    return CHECKS.some(({ override }) => findField(requests, override));
  }
  function askOverridable(api, requests, canonical, cancellation) {
    return __async(this, null, function* () {
      const refusals = [];
      for (const { override, parameters, read: read2 } of CHECKS) {
        if (findField(requests, override) && !cancellation.cancelled) {
          const refusal = read2(yield api.get(parameters(canonical), cancellation));
          if (refusal) {
            refusals.push(__spreadValues({ kind: "forbidden", canonical, override }, refusal));
          }
        }
      }
      return refusals;
    });
  }
  var CHECKS;
  var init_ask_overridable = __esm({
    "src/wiki/ask-overridable.ts"() {
      "use strict";
      init_declarations();
      init_read_override_check();
      CHECKS = [
        { override: "ignoreTitleBlacklist", parameters: titleBlacklistParameters, read: readTitleBlacklist },
        { override: "ignoreAntiSpoof", parameters: antiSpoofParameters, read: readAntiSpoof }
      ];
    }
  });

  // src/wiki/wiki-api.ts
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
  function readError(error2) {
    return withReason(readMessage(error2), asText(asShape(asShape(error2).data).readonlyreason));
  }
  function secondsOf(header) {
    const seconds = Number(header);
    return header && Number.isFinite(seconds) && seconds > 0 ? seconds : null;
  }
  function readFailure(code, details, xhr) {
    var _a3, _b2, _c;
    const http = asShape(details);
    const answering = (_b2 = (_a3 = http.xhr) != null ? _a3 : xhr) != null ? _b2 : {};
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
  var SEPARATOR, ApiFailure, WikiApi;
  var init_wiki_api = __esm({
    "src/wiki/wiki-api.ts"() {
      "use strict";
      init_declarations();
      init_service();
      init_shape2();
      SEPARATOR = String.fromCharCode(31);
      ApiFailure = class extends WikiError {
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
      WikiApi = class {
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
    }
  });

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
    const [error2] = asList(user.cancreateerror);
    if (user.cancreate !== false) {
      return { kind: "free", canonical };
    }
    const code = asText(asShape(error2).code);
    if (meaningOf(code).name === "taken") {
      return { kind: "taken", canonical };
    }
    return {
      kind: "forbidden",
      canonical,
      code,
      message: error2 ? readMessage(error2) : plainText(""),
      override: overrideFor(code, requests)
    };
  }
  var init_read_name_check = __esm({
    "src/wiki/read-name-check.ts"() {
      "use strict";
      init_codes();
      init_form();
      init_declarations();
      init_service();
      init_wiki_api();
      init_shape2();
    }
  });

  // src/wiki/read-names.ts
  function likely(name2) {
    const spaced2 = name2.normalize().replace(/[_ ]+/g, " ").trim();
    return spaced2.replace(/^[a-hj-z]/, (first) => first.toUpperCase());
  }
  function readNames(result, names, requests) {
    var _a3;
    const answers2 = /* @__PURE__ */ new Map();
    for (const item of asList(asShape(result.query).users)) {
      const user = asShape(item);
      answers2.set(asText(user.name), readUser(user, requests));
    }
    const checks = /* @__PURE__ */ new Map();
    for (const name2 of names) {
      const check = (_a3 = answers2.get(name2)) != null ? _a3 : answers2.get(likely(name2));
      if (check) {
        checks.set(name2, check);
      }
    }
    return checks;
  }
  var init_read_names = __esm({
    "src/wiki/read-names.ts"() {
      "use strict";
      init_read_name_check();
      init_shape2();
    }
  });

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
  var init_read_own_creations = __esm({
    "src/wiki/read-own-creations.ts"() {
      "use strict";
      init_shape2();
    }
  });

  // src/wiki/mw-list-service.ts
  var LONGEST_ADDRESS, LOG_ANSWERS, MwListService;
  var init_mw_list_service = __esm({
    "src/wiki/mw-list-service.ts"() {
      "use strict";
      init_ask_overridable();
      init_read_name_check();
      init_read_names();
      init_read_own_creations();
      init_wiki_api();
      LONGEST_ADDRESS = 1500;
      LOG_ANSWERS = 4;
      MwListService = class {
        /** @param knowledge What was said last; the MwAccountService */
        constructor(knowledge) {
          this.knowledge = knowledge;
          this.api = new WikiApi();
        }
        get namesPerRequest() {
          return this.knowledge.rights.includes("apihighlimits") ? 500 : 50;
        }
        get offersOverrides() {
          return offersOverrides(this.knowledge.requests);
        }
        checkNames(names, cancellation) {
          return __async(this, null, function* () {
            const { requests } = this.knowledge;
            const checks = /* @__PURE__ */ new Map();
            const note = (answers2) => answers2.forEach((check, name2) => {
              checks.set(name2, check);
            });
            for (let index = 0; index < names.length; index += this.namesPerRequest) {
              const chunk = names.slice(index, index + this.namesPerRequest);
              note(readNames(yield this.ask(chunk, cancellation), chunk, requests));
            }
            for (const name2 of names.filter((asked) => !checks.has(asked))) {
              checks.set(name2, readNameCheck(yield this.ask([name2], cancellation), requests));
            }
            return checks;
          });
        }
        checkOverridable(canonical, cancellation) {
          return askOverridable(this.api, this.knowledge.requests, canonical, cancellation);
        }
        creationOf(canonical, cancellation) {
          return __async(this, null, function* () {
            return readCreation(yield this.api.get({
              action: "query",
              list: "logevents",
              letype: "newusers",
              letitle: `User:${canonical}`,
              leprop: "title|user|timestamp|type",
              lelimit: "1",
              ledir: "newer"
            }, cancellation), this.knowledge.me);
          });
        }
        ownCreations(cancellation) {
          return __async(this, null, function* () {
            const question = {
              action: "query",
              list: "logevents",
              letype: "newusers",
              leuser: this.knowledge.me,
              leprop: "title|timestamp|type|comment",
              lelimit: "max",
              continue: ""
            };
            const creations = /* @__PURE__ */ new Map();
            for (let answers2 = 0; answers2 < LOG_ANSWERS; answers2++) {
              const result = yield this.api.get(question, cancellation);
              readOwnCreations(result).forEach((creation, username) => {
                if (!creations.has(username)) {
                  creations.set(username, creation);
                }
              });
              const lecontinue = readContinuation(result);
              if (lecontinue === null) {
                return { creations, complete: true };
              }
              question.lecontinue = lecontinue;
              question.continue = "-||";
            }
            return { creations, complete: false };
          });
        }
        ask(names, cancellation) {
          const ususers = SEPARATOR + names.join(SEPARATOR);
          const question = { action: "query", list: "users", ususers, usprop: "cancreate" };
          return encodeURIComponent(ususers).length > LONGEST_ADDRESS ? this.api.post(question, cancellation) : this.api.get(question, cancellation);
        }
      };
    }
  });

  // src/app/list-part.ts
  var list_part_exports = {};
  __export(list_part_exports, {
    makeListPart: () => makeListPart
  });
  function sayWhyNot(row, why) {
    var _a3;
    switch (why) {
      case "gone": {
        const isCertain = ((_a3 = row.attempt) == null ? void 0 : _a3.existence) === "yes";
        mw.notify(unfinishedAdvice(isCertain), { title: unfinishedText("left", isCertain, row.canonical) });
        break;
      }
      case "otherTab":
      case "busy":
        mw.notify(msg("accountcreator-other-tab"), { type: "error" });
        break;
      default:
        never(why);
    }
  }
  function makeListPart(shared, surroundings) {
    defineMessages(en_default);
    const owner = generatePassword(shared.randomBytes);
    void claim(owner);
    const model = new AccountList(__spreadProps(__spreadValues({}, shared), {
      lists: new MwListService(shared.service),
      connection,
      journal: new Journal(sessionStore, wiki, owner),
      claim,
      onFinished: (counts2) => {
        mw.hook("accountCreator.finished").fire(counts2);
      },
      whoAmI: () => shared.service.whoAmI(),
      onReturn
    }));
    window.addEventListener("beforeunload", (event) => {
      if (model.unsavedWork.length > 0) {
        event.preventDefault();
        event.returnValue = "";
      }
    });
    const finish = (row) => __async(null, null, function* () {
      const answering = yield model.run.answerStep(row);
      if (answering !== "open") {
        sayWhyNot(row, answering);
      }
    });
    return {
      model,
      screen: new ListScreen(model, __spreadProps(__spreadValues({}, surroundings), {
        finish: (row) => {
          void finish(row);
        }
      }))
    };
  }
  var init_list_part = __esm({
    "src/app/list-part.ts"() {
      "use strict";
      init_journal();
      init_account_list();
      init_password();
      init_outcome();
      init_browser();
      init_claim();
      init_en();
      init_explanation_view();
      init_list_screen();
      init_messages();
      init_mw_list_service();
    }
  });

  // node_modules/chardet/lib/fs/browser.js
  var require_browser = __commonJS({
    "node_modules/chardet/lib/fs/browser.js"(exports) {
      "use strict";
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.default = () => {
        throw new Error("File system is not available");
      };
    }
  });

  // node_modules/chardet/lib/match.js
  var require_match = __commonJS({
    "node_modules/chardet/lib/match.js"(exports) {
      "use strict";
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.default = (ctx, rec, confidence) => ({
        confidence,
        name: rec.name(ctx),
        lang: rec.language ? rec.language() : void 0
      });
    }
  });

  // node_modules/chardet/lib/encoding/ascii.js
  var require_ascii = __commonJS({
    "node_modules/chardet/lib/encoding/ascii.js"(exports) {
      "use strict";
      var __importDefault = exports && exports.__importDefault || function(mod) {
        return mod && mod.__esModule ? mod : { "default": mod };
      };
      Object.defineProperty(exports, "__esModule", { value: true });
      var match_1 = __importDefault(require_match());
      var Ascii = class {
        name() {
          return "ASCII";
        }
        match(det) {
          const input = det.rawInput;
          for (let i5 = 0; i5 < det.rawLen; i5++) {
            const b3 = input[i5];
            if (b3 < 32 || b3 > 126) {
              return (0, match_1.default)(det, this, 0);
            }
          }
          return (0, match_1.default)(det, this, 100);
        }
      };
      exports.default = Ascii;
    }
  });

  // node_modules/chardet/lib/encoding/utf8.js
  var require_utf8 = __commonJS({
    "node_modules/chardet/lib/encoding/utf8.js"(exports) {
      "use strict";
      var __importDefault = exports && exports.__importDefault || function(mod) {
        return mod && mod.__esModule ? mod : { "default": mod };
      };
      Object.defineProperty(exports, "__esModule", { value: true });
      var match_1 = __importDefault(require_match());
      var Utf8 = class {
        name() {
          return "UTF-8";
        }
        match(det) {
          let hasBOM = false, numValid = 0, numInvalid = 0, trailBytes = 0, confidence;
          const input = det.rawInput;
          if (det.rawLen >= 3 && (input[0] & 255) == 239 && (input[1] & 255) == 187 && (input[2] & 255) == 191) {
            hasBOM = true;
          }
          for (let i5 = 0; i5 < det.rawLen; i5++) {
            const b3 = input[i5];
            if ((b3 & 128) == 0)
              continue;
            if ((b3 & 224) == 192) {
              trailBytes = 1;
            } else if ((b3 & 240) == 224) {
              trailBytes = 2;
            } else if ((b3 & 248) == 240) {
              trailBytes = 3;
            } else {
              numInvalid++;
              if (numInvalid > 5)
                break;
              trailBytes = 0;
            }
            for (; ; ) {
              i5++;
              if (i5 >= det.rawLen)
                break;
              if ((input[i5] & 192) != 128) {
                numInvalid++;
                break;
              }
              if (--trailBytes == 0) {
                numValid++;
                break;
              }
            }
          }
          confidence = 0;
          if (hasBOM && numInvalid == 0)
            confidence = 100;
          else if (hasBOM && numValid > numInvalid * 10)
            confidence = 80;
          else if (numValid > 3 && numInvalid == 0)
            confidence = 100;
          else if (numValid > 0 && numInvalid == 0)
            confidence = 80;
          else if (numValid == 0 && numInvalid == 0)
            confidence = 10;
          else if (numValid > numInvalid * 10)
            confidence = 25;
          else
            return null;
          return (0, match_1.default)(det, this, confidence);
        }
      };
      exports.default = Utf8;
    }
  });

  // node_modules/chardet/lib/encoding/unicode.js
  var require_unicode = __commonJS({
    "node_modules/chardet/lib/encoding/unicode.js"(exports) {
      "use strict";
      var __importDefault = exports && exports.__importDefault || function(mod) {
        return mod && mod.__esModule ? mod : { "default": mod };
      };
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.UTF_32LE = exports.UTF_32BE = exports.UTF_16LE = exports.UTF_16BE = void 0;
      var match_1 = __importDefault(require_match());
      var UTF_16BE = class {
        name() {
          return "UTF-16BE";
        }
        match(det) {
          const input = det.rawInput;
          if (input.length >= 2 && (input[0] & 255) == 254 && (input[1] & 255) == 255) {
            return (0, match_1.default)(det, this, 100);
          }
          return null;
        }
      };
      exports.UTF_16BE = UTF_16BE;
      var UTF_16LE = class {
        name() {
          return "UTF-16LE";
        }
        match(det) {
          const input = det.rawInput;
          if (input.length >= 2 && (input[0] & 255) == 255 && (input[1] & 255) == 254) {
            if (input.length >= 4 && input[2] == 0 && input[3] == 0) {
              return null;
            }
            return (0, match_1.default)(det, this, 100);
          }
          return null;
        }
      };
      exports.UTF_16LE = UTF_16LE;
      var UTF_32 = class {
        name() {
          return "UTF-32";
        }
        getChar(_input, _index) {
          return -1;
        }
        match(det) {
          let numValid = 0, numInvalid = 0, hasBOM = false, confidence = 0;
          const limit = det.rawLen / 4 * 4;
          const input = det.rawInput;
          if (limit == 0) {
            return null;
          }
          if (this.getChar(input, 0) == 65279) {
            hasBOM = true;
          }
          for (let i5 = 0; i5 < limit; i5 += 4) {
            const ch = this.getChar(input, i5);
            if (ch < 0 || ch >= 1114111 || ch >= 55296 && ch <= 57343) {
              numInvalid += 1;
            } else {
              numValid += 1;
            }
          }
          if (hasBOM && numInvalid == 0) {
            confidence = 100;
          } else if (hasBOM && numValid > numInvalid * 10) {
            confidence = 80;
          } else if (numValid > 3 && numInvalid == 0) {
            confidence = 100;
          } else if (numValid > 0 && numInvalid == 0) {
            confidence = 80;
          } else if (numValid > numInvalid * 10) {
            confidence = 25;
          }
          return confidence == 0 ? null : (0, match_1.default)(det, this, confidence);
        }
      };
      var UTF_32BE = class extends UTF_32 {
        name() {
          return "UTF-32BE";
        }
        getChar(input, index) {
          return (input[index + 0] & 255) << 24 | (input[index + 1] & 255) << 16 | (input[index + 2] & 255) << 8 | input[index + 3] & 255;
        }
      };
      exports.UTF_32BE = UTF_32BE;
      var UTF_32LE = class extends UTF_32 {
        name() {
          return "UTF-32LE";
        }
        getChar(input, index) {
          return (input[index + 3] & 255) << 24 | (input[index + 2] & 255) << 16 | (input[index + 1] & 255) << 8 | input[index + 0] & 255;
        }
      };
      exports.UTF_32LE = UTF_32LE;
    }
  });

  // node_modules/chardet/lib/encoding/mbcs.js
  var require_mbcs = __commonJS({
    "node_modules/chardet/lib/encoding/mbcs.js"(exports) {
      "use strict";
      var __importDefault = exports && exports.__importDefault || function(mod) {
        return mod && mod.__esModule ? mod : { "default": mod };
      };
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.gb_18030 = exports.euc_kr = exports.euc_jp = exports.big5 = exports.sjis = void 0;
      var match_1 = __importDefault(require_match());
      function binarySearch(arr, searchValue) {
        const find = (arr2, searchValue2, left, right) => {
          if (right < left)
            return -1;
          const mid = Math.floor(left + right >>> 1);
          if (searchValue2 > arr2[mid])
            return find(arr2, searchValue2, mid + 1, right);
          if (searchValue2 < arr2[mid])
            return find(arr2, searchValue2, left, mid - 1);
          return mid;
        };
        return find(arr, searchValue, 0, arr.length - 1);
      }
      var IteratedChar = class {
        constructor() {
          this.charValue = 0;
          this.index = 0;
          this.nextIndex = 0;
          this.error = false;
          this.done = false;
        }
        reset() {
          this.charValue = 0;
          this.index = -1;
          this.nextIndex = 0;
          this.error = false;
          this.done = false;
        }
        nextByte(det) {
          if (this.nextIndex >= det.rawLen) {
            this.done = true;
            return -1;
          }
          const byteValue = det.rawInput[this.nextIndex++] & 255;
          return byteValue;
        }
      };
      var mbcs = class {
        constructor() {
          this.commonChars = [];
        }
        name() {
          return "mbcs";
        }
        match(det) {
          let doubleByteCharCount = 0, commonCharCount = 0, badCharCount = 0, totalCharCount = 0, confidence = 0;
          const iter = new IteratedChar();
          detectBlock: {
            for (iter.reset(); this.nextChar(iter, det); ) {
              totalCharCount++;
              if (iter.error) {
                badCharCount++;
              } else {
                const cv = iter.charValue & 4294967295;
                if (cv > 255) {
                  doubleByteCharCount++;
                  if (this.commonChars != null) {
                    if (binarySearch(this.commonChars, cv) >= 0) {
                      commonCharCount++;
                    }
                  }
                }
              }
              if (badCharCount >= 2 && badCharCount * 5 >= doubleByteCharCount) {
                break detectBlock;
              }
            }
            if (doubleByteCharCount <= 10 && badCharCount == 0) {
              if (doubleByteCharCount == 0 && totalCharCount < 10) {
                confidence = 0;
              } else {
                confidence = 10;
              }
              break detectBlock;
            }
            if (doubleByteCharCount < 20 * badCharCount) {
              confidence = 0;
              break detectBlock;
            }
            if (this.commonChars == null) {
              confidence = 30 + doubleByteCharCount - 20 * badCharCount;
              if (confidence > 100) {
                confidence = 100;
              }
            } else {
              const maxVal = Math.log(doubleByteCharCount / 4);
              const scaleFactor = 90 / maxVal;
              confidence = Math.floor(Math.log(commonCharCount + 1) * scaleFactor + 10);
              confidence = Math.min(confidence, 100);
            }
          }
          return confidence == 0 ? null : (0, match_1.default)(det, this, confidence);
        }
        nextChar(_iter, _det) {
          return true;
        }
      };
      var sjis = class extends mbcs {
        constructor() {
          super(...arguments);
          this.commonChars = [
            33088,
            33089,
            33090,
            33093,
            33115,
            33129,
            33130,
            33141,
            33142,
            33440,
            33442,
            33444,
            33449,
            33450,
            33451,
            33453,
            33455,
            33457,
            33459,
            33461,
            33463,
            33469,
            33470,
            33473,
            33476,
            33477,
            33478,
            33480,
            33481,
            33484,
            33485,
            33500,
            33504,
            33511,
            33512,
            33513,
            33514,
            33520,
            33521,
            33601,
            33603,
            33614,
            33615,
            33624,
            33630,
            33634,
            33639,
            33653,
            33654,
            33673,
            33674,
            33675,
            33677,
            33683,
            36502,
            37882,
            38314
          ];
        }
        name() {
          return "Shift_JIS";
        }
        language() {
          return "ja";
        }
        nextChar(iter, det) {
          iter.index = iter.nextIndex;
          iter.error = false;
          const firstByte = iter.charValue = iter.nextByte(det);
          if (firstByte < 0)
            return false;
          if (firstByte <= 127 || firstByte > 160 && firstByte <= 223)
            return true;
          const secondByte = iter.nextByte(det);
          if (secondByte < 0)
            return false;
          iter.charValue = firstByte << 8 | secondByte;
          if (!(secondByte >= 64 && secondByte <= 127 || secondByte >= 128 && secondByte <= 255)) {
            iter.error = true;
          }
          return true;
        }
      };
      exports.sjis = sjis;
      var big5 = class extends mbcs {
        constructor() {
          super(...arguments);
          this.commonChars = [
            41280,
            41281,
            41282,
            41283,
            41287,
            41289,
            41333,
            41334,
            42048,
            42054,
            42055,
            42056,
            42065,
            42068,
            42071,
            42084,
            42090,
            42092,
            42103,
            42147,
            42148,
            42151,
            42177,
            42190,
            42193,
            42207,
            42216,
            42237,
            42304,
            42312,
            42328,
            42345,
            42445,
            42471,
            42583,
            42593,
            42594,
            42600,
            42608,
            42664,
            42675,
            42681,
            42707,
            42715,
            42726,
            42738,
            42816,
            42833,
            42841,
            42970,
            43171,
            43173,
            43181,
            43217,
            43219,
            43236,
            43260,
            43456,
            43474,
            43507,
            43627,
            43706,
            43710,
            43724,
            43772,
            44103,
            44111,
            44208,
            44242,
            44377,
            44745,
            45024,
            45290,
            45423,
            45747,
            45764,
            45935,
            46156,
            46158,
            46412,
            46501,
            46525,
            46544,
            46552,
            46705,
            47085,
            47207,
            47428,
            47832,
            47940,
            48033,
            48593,
            49860,
            50105,
            50240,
            50271
          ];
        }
        name() {
          return "Big5";
        }
        language() {
          return "zh";
        }
        nextChar(iter, det) {
          iter.index = iter.nextIndex;
          iter.error = false;
          const firstByte = iter.charValue = iter.nextByte(det);
          if (firstByte < 0)
            return false;
          if (firstByte <= 127 || firstByte == 255)
            return true;
          const secondByte = iter.nextByte(det);
          if (secondByte < 0)
            return false;
          iter.charValue = iter.charValue << 8 | secondByte;
          if (secondByte < 64 || secondByte == 127 || secondByte == 255)
            iter.error = true;
          return true;
        }
      };
      exports.big5 = big5;
      function eucNextChar(iter, det) {
        iter.index = iter.nextIndex;
        iter.error = false;
        let firstByte = 0;
        let secondByte = 0;
        let thirdByte = 0;
        buildChar: {
          firstByte = iter.charValue = iter.nextByte(det);
          if (firstByte < 0) {
            iter.done = true;
            break buildChar;
          }
          if (firstByte <= 141) {
            break buildChar;
          }
          secondByte = iter.nextByte(det);
          iter.charValue = iter.charValue << 8 | secondByte;
          if (firstByte >= 161 && firstByte <= 254) {
            if (secondByte < 161) {
              iter.error = true;
            }
            break buildChar;
          }
          if (firstByte == 142) {
            if (secondByte < 161) {
              iter.error = true;
            }
            break buildChar;
          }
          if (firstByte == 143) {
            thirdByte = iter.nextByte(det);
            iter.charValue = iter.charValue << 8 | thirdByte;
            if (thirdByte < 161) {
              iter.error = true;
            }
          }
        }
        return iter.done == false;
      }
      var euc_jp = class extends mbcs {
        constructor() {
          super(...arguments);
          this.commonChars = [
            41377,
            41378,
            41379,
            41382,
            41404,
            41418,
            41419,
            41430,
            41431,
            42146,
            42148,
            42150,
            42152,
            42154,
            42155,
            42156,
            42157,
            42159,
            42161,
            42163,
            42165,
            42167,
            42169,
            42171,
            42173,
            42175,
            42176,
            42177,
            42179,
            42180,
            42182,
            42183,
            42184,
            42185,
            42186,
            42187,
            42190,
            42191,
            42192,
            42206,
            42207,
            42209,
            42210,
            42212,
            42216,
            42217,
            42218,
            42219,
            42220,
            42223,
            42226,
            42227,
            42402,
            42403,
            42404,
            42406,
            42407,
            42410,
            42413,
            42415,
            42416,
            42419,
            42421,
            42423,
            42424,
            42425,
            42431,
            42435,
            42438,
            42439,
            42440,
            42441,
            42443,
            42448,
            42453,
            42454,
            42455,
            42462,
            42464,
            42465,
            42469,
            42473,
            42474,
            42475,
            42476,
            42477,
            42483,
            47273,
            47572,
            47854,
            48072,
            48880,
            49079,
            50410,
            50940,
            51133,
            51896,
            51955,
            52188,
            52689
          ];
          this.nextChar = eucNextChar;
        }
        name() {
          return "EUC-JP";
        }
        language() {
          return "ja";
        }
      };
      exports.euc_jp = euc_jp;
      var euc_kr = class extends mbcs {
        constructor() {
          super(...arguments);
          this.commonChars = [
            45217,
            45235,
            45253,
            45261,
            45268,
            45286,
            45293,
            45304,
            45306,
            45308,
            45496,
            45497,
            45511,
            45527,
            45538,
            45994,
            46011,
            46274,
            46287,
            46297,
            46315,
            46501,
            46517,
            46527,
            46535,
            46569,
            46835,
            47023,
            47042,
            47054,
            47270,
            47278,
            47286,
            47288,
            47291,
            47337,
            47531,
            47534,
            47564,
            47566,
            47613,
            47800,
            47822,
            47824,
            47857,
            48103,
            48115,
            48125,
            48301,
            48314,
            48338,
            48374,
            48570,
            48576,
            48579,
            48581,
            48838,
            48840,
            48863,
            48878,
            48888,
            48890,
            49057,
            49065,
            49088,
            49124,
            49131,
            49132,
            49144,
            49319,
            49327,
            49336,
            49338,
            49339,
            49341,
            49351,
            49356,
            49358,
            49359,
            49366,
            49370,
            49381,
            49403,
            49404,
            49572,
            49574,
            49590,
            49622,
            49631,
            49654,
            49656,
            50337,
            50637,
            50862,
            51151,
            51153,
            51154,
            51160,
            51173,
            51373
          ];
          this.nextChar = eucNextChar;
        }
        name() {
          return "EUC-KR";
        }
        language() {
          return "ko";
        }
      };
      exports.euc_kr = euc_kr;
      var gb_18030 = class extends mbcs {
        constructor() {
          super(...arguments);
          this.commonChars = [
            41377,
            41378,
            41379,
            41380,
            41392,
            41393,
            41457,
            41459,
            41889,
            41900,
            41914,
            45480,
            45496,
            45502,
            45755,
            46025,
            46070,
            46323,
            46525,
            46532,
            46563,
            46767,
            46804,
            46816,
            47010,
            47016,
            47037,
            47062,
            47069,
            47284,
            47327,
            47350,
            47531,
            47561,
            47576,
            47610,
            47613,
            47821,
            48039,
            48086,
            48097,
            48122,
            48316,
            48347,
            48382,
            48588,
            48845,
            48861,
            49076,
            49094,
            49097,
            49332,
            49389,
            49611,
            49883,
            50119,
            50396,
            50410,
            50636,
            50935,
            51192,
            51371,
            51403,
            51413,
            51431,
            51663,
            51706,
            51889,
            51893,
            51911,
            51920,
            51926,
            51957,
            51965,
            52460,
            52728,
            52906,
            52932,
            52946,
            52965,
            53173,
            53186,
            53206,
            53442,
            53445,
            53456,
            53460,
            53671,
            53930,
            53938,
            53941,
            53947,
            53972,
            54211,
            54224,
            54269,
            54466,
            54490,
            54754,
            54992
          ];
        }
        name() {
          return "GB18030";
        }
        language() {
          return "zh";
        }
        nextChar(iter, det) {
          iter.index = iter.nextIndex;
          iter.error = false;
          let firstByte = 0;
          let secondByte = 0;
          let thirdByte = 0;
          let fourthByte = 0;
          buildChar: {
            firstByte = iter.charValue = iter.nextByte(det);
            if (firstByte < 0) {
              iter.done = true;
              break buildChar;
            }
            if (firstByte <= 128) {
              break buildChar;
            }
            secondByte = iter.nextByte(det);
            iter.charValue = iter.charValue << 8 | secondByte;
            if (firstByte >= 129 && firstByte <= 254) {
              if (secondByte >= 64 && secondByte <= 126 || secondByte >= 80 && secondByte <= 254) {
                break buildChar;
              }
              if (secondByte >= 48 && secondByte <= 57) {
                thirdByte = iter.nextByte(det);
                if (thirdByte >= 129 && thirdByte <= 254) {
                  fourthByte = iter.nextByte(det);
                  if (fourthByte >= 48 && fourthByte <= 57) {
                    iter.charValue = iter.charValue << 16 | thirdByte << 8 | fourthByte;
                    break buildChar;
                  }
                }
              }
              iter.error = true;
              break buildChar;
            }
          }
          return iter.done == false;
        }
      };
      exports.gb_18030 = gb_18030;
    }
  });

  // node_modules/chardet/lib/encoding/sbcs.js
  var require_sbcs = __commonJS({
    "node_modules/chardet/lib/encoding/sbcs.js"(exports) {
      "use strict";
      var __importDefault = exports && exports.__importDefault || function(mod) {
        return mod && mod.__esModule ? mod : { "default": mod };
      };
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.KOI8_R = exports.windows_874 = exports.windows_1258 = exports.windows_1257 = exports.windows_1256 = exports.windows_1251 = exports.ISO_8859_9 = exports.ISO_8859_8 = exports.ISO_8859_7 = exports.ISO_8859_6 = exports.ISO_8859_5 = exports.ISO_8859_2 = exports.ISO_8859_1 = void 0;
      var match_1 = __importDefault(require_match());
      var N_GRAM_MASK = 16777215;
      var NGramParser = class {
        constructor(theNgramList, theByteMap) {
          this.byteIndex = 0;
          this.ngram = 0;
          this.ngramCount = 0;
          this.hitCount = 0;
          this.spaceChar = 32;
          this.ngramList = theNgramList;
          this.byteMap = theByteMap;
        }
        search(table, value) {
          let index = 0;
          if (table[index + 32] <= value)
            index += 32;
          if (table[index + 16] <= value)
            index += 16;
          if (table[index + 8] <= value)
            index += 8;
          if (table[index + 4] <= value)
            index += 4;
          if (table[index + 2] <= value)
            index += 2;
          if (table[index + 1] <= value)
            index += 1;
          if (table[index] > value)
            index -= 1;
          if (index < 0 || table[index] != value)
            return -1;
          return index;
        }
        lookup(thisNgram) {
          this.ngramCount += 1;
          if (this.search(this.ngramList, thisNgram) >= 0) {
            this.hitCount += 1;
          }
        }
        addByte(b3) {
          this.ngram = (this.ngram << 8) + (b3 & 255) & N_GRAM_MASK;
          this.lookup(this.ngram);
        }
        nextByte(det) {
          if (this.byteIndex >= det.inputLen)
            return -1;
          return det.inputBytes[this.byteIndex++] & 255;
        }
        parse(det, spaceCh) {
          let b3, ignoreSpace = false;
          this.spaceChar = spaceCh;
          while ((b3 = this.nextByte(det)) >= 0) {
            const mb = this.byteMap[b3];
            if (mb != 0) {
              if (!(mb == this.spaceChar && ignoreSpace)) {
                this.addByte(mb);
              }
              ignoreSpace = mb == this.spaceChar;
            }
          }
          this.addByte(this.spaceChar);
          const rawPercent = this.hitCount / this.ngramCount;
          if (rawPercent > 0.33)
            return 98;
          return Math.floor(rawPercent * 300);
        }
      };
      var NGramsPlusLang = class {
        constructor(la, ng) {
          this.fLang = la;
          this.fNGrams = ng;
        }
      };
      var isFlatNgrams = (val) => Array.isArray(val) && isFinite(val[0]);
      var sbcs = class {
        constructor() {
          this.spaceChar = 32;
          this.nGramLang = void 0;
        }
        ngrams() {
          return [];
        }
        byteMap() {
          return [];
        }
        name(_input) {
          return "sbcs";
        }
        language() {
          return this.nGramLang;
        }
        match(det) {
          this.nGramLang = void 0;
          const ngrams = this.ngrams();
          if (isFlatNgrams(ngrams)) {
            const parser = new NGramParser(ngrams, this.byteMap());
            const confidence = parser.parse(det, this.spaceChar);
            return confidence <= 0 ? null : (0, match_1.default)(det, this, confidence);
          }
          let bestConfidence = -1;
          for (let i5 = ngrams.length - 1; i5 >= 0; i5--) {
            const ngl = ngrams[i5];
            const parser = new NGramParser(ngl.fNGrams, this.byteMap());
            const confidence = parser.parse(det, this.spaceChar);
            if (confidence > bestConfidence) {
              bestConfidence = confidence;
              this.nGramLang = ngl.fLang;
            }
          }
          return bestConfidence <= 0 ? null : (0, match_1.default)(det, this, bestConfidence);
        }
      };
      var ISO_8859_1 = class extends sbcs {
        byteMap() {
          return [
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            0,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            97,
            98,
            99,
            100,
            101,
            102,
            103,
            104,
            105,
            106,
            107,
            108,
            109,
            110,
            111,
            112,
            113,
            114,
            115,
            116,
            117,
            118,
            119,
            120,
            121,
            122,
            32,
            32,
            32,
            32,
            32,
            32,
            97,
            98,
            99,
            100,
            101,
            102,
            103,
            104,
            105,
            106,
            107,
            108,
            109,
            110,
            111,
            112,
            113,
            114,
            115,
            116,
            117,
            118,
            119,
            120,
            121,
            122,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            170,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            181,
            32,
            32,
            32,
            32,
            186,
            32,
            32,
            32,
            32,
            32,
            224,
            225,
            226,
            227,
            228,
            229,
            230,
            231,
            232,
            233,
            234,
            235,
            236,
            237,
            238,
            239,
            240,
            241,
            242,
            243,
            244,
            245,
            246,
            32,
            248,
            249,
            250,
            251,
            252,
            253,
            254,
            223,
            224,
            225,
            226,
            227,
            228,
            229,
            230,
            231,
            232,
            233,
            234,
            235,
            236,
            237,
            238,
            239,
            240,
            241,
            242,
            243,
            244,
            245,
            246,
            32,
            248,
            249,
            250,
            251,
            252,
            253,
            254,
            255
          ];
        }
        ngrams() {
          return [
            new NGramsPlusLang("da", [
              2122086,
              2122100,
              2122853,
              2123118,
              2123122,
              2123375,
              2123873,
              2124064,
              2125157,
              2125671,
              2126053,
              2126697,
              2126708,
              2126953,
              2127465,
              6383136,
              6385184,
              6385252,
              6386208,
              6386720,
              6579488,
              6579566,
              6579570,
              6579572,
              6627443,
              6644768,
              6644837,
              6647328,
              6647396,
              6648352,
              6648421,
              6648608,
              6648864,
              6713202,
              6776096,
              6776174,
              6776178,
              6907749,
              6908960,
              6909543,
              7038240,
              7039845,
              7103858,
              7104871,
              7105637,
              7169380,
              7234661,
              7234848,
              7235360,
              7235429,
              7300896,
              7302432,
              7303712,
              7398688,
              7479396,
              7479397,
              7479411,
              7496992,
              7566437,
              7610483,
              7628064,
              7628146,
              7629164,
              7759218
            ]),
            new NGramsPlusLang("de", [
              2122094,
              2122101,
              2122341,
              2122849,
              2122853,
              2122857,
              2123113,
              2123621,
              2123873,
              2124142,
              2125161,
              2126691,
              2126693,
              2127214,
              2127461,
              2127471,
              2127717,
              2128501,
              6448498,
              6514720,
              6514789,
              6514804,
              6578547,
              6579566,
              6579570,
              6580581,
              6627428,
              6627443,
              6646126,
              6646132,
              6647328,
              6648352,
              6648608,
              6776174,
              6841710,
              6845472,
              6906728,
              6907168,
              6909472,
              6909541,
              6911008,
              7104867,
              7105637,
              7217249,
              7217252,
              7217267,
              7234592,
              7234661,
              7234848,
              7235360,
              7235429,
              7238757,
              7479396,
              7496805,
              7497065,
              7562088,
              7566437,
              7610468,
              7628064,
              7628142,
              7628146,
              7695972,
              7695975,
              7759218
            ]),
            new NGramsPlusLang("en", [
              2122016,
              2122094,
              2122341,
              2122607,
              2123375,
              2123873,
              2123877,
              2124142,
              2125153,
              2125670,
              2125938,
              2126437,
              2126689,
              2126708,
              2126952,
              2126959,
              2127720,
              6383972,
              6384672,
              6385184,
              6385252,
              6386464,
              6386720,
              6386789,
              6386793,
              6561889,
              6561908,
              6627425,
              6627443,
              6627444,
              6644768,
              6647412,
              6648352,
              6648608,
              6713202,
              6840692,
              6841632,
              6841714,
              6906912,
              6909472,
              6909543,
              6909806,
              6910752,
              7217249,
              7217268,
              7234592,
              7235360,
              7238688,
              7300640,
              7302688,
              7303712,
              7496992,
              7500576,
              7544929,
              7544948,
              7561577,
              7566368,
              7610484,
              7628146,
              7628897,
              7628901,
              7629167,
              7630624,
              7631648
            ]),
            new NGramsPlusLang("es", [
              2122016,
              2122593,
              2122607,
              2122853,
              2123116,
              2123118,
              2123123,
              2124142,
              2124897,
              2124911,
              2125921,
              2125935,
              2125938,
              2126197,
              2126437,
              2126693,
              2127214,
              2128160,
              6365283,
              6365284,
              6365285,
              6365292,
              6365296,
              6382441,
              6382703,
              6384672,
              6386208,
              6386464,
              6515187,
              6516590,
              6579488,
              6579564,
              6582048,
              6627428,
              6627429,
              6627436,
              6646816,
              6647328,
              6647412,
              6648608,
              6648692,
              6907246,
              6943598,
              7102752,
              7106419,
              7217253,
              7238757,
              7282788,
              7282789,
              7302688,
              7303712,
              7303968,
              7364978,
              7435621,
              7495968,
              7497075,
              7544932,
              7544933,
              7544944,
              7562528,
              7628064,
              7630624,
              7693600,
              15953440
            ]),
            new NGramsPlusLang("fr", [
              2122101,
              2122607,
              2122849,
              2122853,
              2122869,
              2123118,
              2123124,
              2124897,
              2124901,
              2125921,
              2125935,
              2125938,
              2126197,
              2126693,
              2126703,
              2127214,
              2154528,
              6385268,
              6386793,
              6513952,
              6516590,
              6579488,
              6579571,
              6583584,
              6627425,
              6627427,
              6627428,
              6627429,
              6627436,
              6627440,
              6627443,
              6647328,
              6647412,
              6648352,
              6648608,
              6648864,
              6649202,
              6909806,
              6910752,
              6911008,
              7102752,
              7103776,
              7103859,
              7169390,
              7217252,
              7234848,
              7238432,
              7238688,
              7302688,
              7302772,
              7304562,
              7435621,
              7479404,
              7496992,
              7544929,
              7544932,
              7544933,
              7544940,
              7544944,
              7610468,
              7628064,
              7629167,
              7693600,
              7696928
            ]),
            new NGramsPlusLang("it", [
              2122092,
              2122600,
              2122607,
              2122853,
              2122857,
              2123040,
              2124140,
              2124142,
              2124897,
              2125925,
              2125938,
              2127214,
              6365283,
              6365284,
              6365296,
              6365299,
              6386799,
              6514789,
              6516590,
              6579564,
              6580512,
              6627425,
              6627427,
              6627428,
              6627433,
              6627436,
              6627440,
              6627443,
              6646816,
              6646892,
              6647412,
              6648352,
              6841632,
              6889569,
              6889571,
              6889572,
              6889587,
              6906144,
              6908960,
              6909472,
              6909806,
              7102752,
              7103776,
              7104800,
              7105633,
              7234848,
              7235872,
              7237408,
              7238757,
              7282785,
              7282788,
              7282793,
              7282803,
              7302688,
              7302757,
              7366002,
              7495968,
              7496992,
              7563552,
              7627040,
              7628064,
              7629088,
              7630624,
              8022383
            ]),
            new NGramsPlusLang("nl", [
              2122092,
              2122341,
              2122849,
              2122853,
              2122857,
              2123109,
              2123118,
              2123621,
              2123877,
              2124142,
              2125153,
              2125157,
              2125680,
              2126949,
              2127457,
              2127461,
              2127471,
              2127717,
              2128489,
              6381934,
              6381938,
              6385184,
              6385252,
              6386208,
              6386720,
              6514804,
              6579488,
              6579566,
              6579570,
              6627426,
              6627446,
              6645102,
              6645106,
              6647328,
              6648352,
              6648435,
              6648864,
              6776174,
              6841716,
              6907168,
              6909472,
              6909543,
              6910752,
              7217250,
              7217252,
              7217253,
              7217256,
              7217263,
              7217270,
              7234661,
              7235360,
              7302756,
              7303026,
              7303200,
              7303712,
              7562088,
              7566437,
              7610468,
              7628064,
              7628142,
              7628146,
              7758190,
              7759218,
              7761775
            ]),
            new NGramsPlusLang("no", [
              2122100,
              2122102,
              2122853,
              2123118,
              2123122,
              2123375,
              2123873,
              2124064,
              2125157,
              2125671,
              2126053,
              2126693,
              2126699,
              2126703,
              2126708,
              2126953,
              2127465,
              2155808,
              6385252,
              6386208,
              6386720,
              6579488,
              6579566,
              6579572,
              6627443,
              6644768,
              6647328,
              6647397,
              6648352,
              6648421,
              6648864,
              6648948,
              6713202,
              6776174,
              6908779,
              6908960,
              6909543,
              7038240,
              7039845,
              7103776,
              7105637,
              7169380,
              7169390,
              7217267,
              7234848,
              7235360,
              7235429,
              7237221,
              7300896,
              7302432,
              7303712,
              7398688,
              7479411,
              7496992,
              7565165,
              7566437,
              7610483,
              7628064,
              7628142,
              7628146,
              7629164,
              7631904,
              7631973,
              7759218
            ]),
            new NGramsPlusLang("pt", [
              2122016,
              2122607,
              2122849,
              2122853,
              2122863,
              2123040,
              2123123,
              2125153,
              2125423,
              2125600,
              2125921,
              2125935,
              2125938,
              2126197,
              2126437,
              2126693,
              2127213,
              6365281,
              6365283,
              6365284,
              6365296,
              6382693,
              6382703,
              6384672,
              6386208,
              6386273,
              6386464,
              6516589,
              6516590,
              6578464,
              6579488,
              6582048,
              6582131,
              6627425,
              6627428,
              6647072,
              6647412,
              6648608,
              6648692,
              6906144,
              6906721,
              7169390,
              7238757,
              7238767,
              7282785,
              7282787,
              7282788,
              7282789,
              7282800,
              7303968,
              7364978,
              7435621,
              7495968,
              7497075,
              7544929,
              7544932,
              7544933,
              7544944,
              7566433,
              7628064,
              7630624,
              7693600,
              14905120,
              15197039
            ]),
            new NGramsPlusLang("sv", [
              2122100,
              2122102,
              2122853,
              2123118,
              2123510,
              2123873,
              2124064,
              2124142,
              2124655,
              2125157,
              2125667,
              2126053,
              2126699,
              2126703,
              2126708,
              2126953,
              2127457,
              2127465,
              2155634,
              6382693,
              6385184,
              6385252,
              6386208,
              6386804,
              6514720,
              6579488,
              6579566,
              6579570,
              6579572,
              6644768,
              6647328,
              6648352,
              6648864,
              6747762,
              6776174,
              6909036,
              6909543,
              7037216,
              7105568,
              7169380,
              7217267,
              7233824,
              7234661,
              7235360,
              7235429,
              7235950,
              7299944,
              7302432,
              7302688,
              7398688,
              7479393,
              7479411,
              7495968,
              7564129,
              7565165,
              7610483,
              7627040,
              7628064,
              7628146,
              7629164,
              7631904,
              7758194,
              14971424,
              16151072
            ])
          ];
        }
        name(input) {
          return input && input.c1Bytes ? "windows-1252" : "ISO-8859-1";
        }
      };
      exports.ISO_8859_1 = ISO_8859_1;
      var ISO_8859_2 = class extends sbcs {
        byteMap() {
          return [
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            0,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            97,
            98,
            99,
            100,
            101,
            102,
            103,
            104,
            105,
            106,
            107,
            108,
            109,
            110,
            111,
            112,
            113,
            114,
            115,
            116,
            117,
            118,
            119,
            120,
            121,
            122,
            32,
            32,
            32,
            32,
            32,
            32,
            97,
            98,
            99,
            100,
            101,
            102,
            103,
            104,
            105,
            106,
            107,
            108,
            109,
            110,
            111,
            112,
            113,
            114,
            115,
            116,
            117,
            118,
            119,
            120,
            121,
            122,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            177,
            32,
            179,
            32,
            181,
            182,
            32,
            32,
            185,
            186,
            187,
            188,
            32,
            190,
            191,
            32,
            177,
            32,
            179,
            32,
            181,
            182,
            183,
            32,
            185,
            186,
            187,
            188,
            32,
            190,
            191,
            224,
            225,
            226,
            227,
            228,
            229,
            230,
            231,
            232,
            233,
            234,
            235,
            236,
            237,
            238,
            239,
            240,
            241,
            242,
            243,
            244,
            245,
            246,
            32,
            248,
            249,
            250,
            251,
            252,
            253,
            254,
            223,
            224,
            225,
            226,
            227,
            228,
            229,
            230,
            231,
            232,
            233,
            234,
            235,
            236,
            237,
            238,
            239,
            240,
            241,
            242,
            243,
            244,
            245,
            246,
            32,
            248,
            249,
            250,
            251,
            252,
            253,
            254,
            32
          ];
        }
        ngrams() {
          return [
            new NGramsPlusLang("cs", [
              2122016,
              2122361,
              2122863,
              2124389,
              2125409,
              2125413,
              2125600,
              2125668,
              2125935,
              2125938,
              2126072,
              2126447,
              2126693,
              2126703,
              2126708,
              2126959,
              2127392,
              2127481,
              2128481,
              6365296,
              6513952,
              6514720,
              6627440,
              6627443,
              6627446,
              6647072,
              6647533,
              6844192,
              6844260,
              6910836,
              6972704,
              7042149,
              7103776,
              7104800,
              7233824,
              7268640,
              7269408,
              7269664,
              7282800,
              7300206,
              7301737,
              7304052,
              7304480,
              7304801,
              7368548,
              7368554,
              7369327,
              7403621,
              7562528,
              7565173,
              7566433,
              7566441,
              7566446,
              7628146,
              7630573,
              7630624,
              7676016,
              12477728,
              14773997,
              15296623,
              15540336,
              15540339,
              15559968,
              16278884
            ]),
            new NGramsPlusLang("hu", [
              2122016,
              2122106,
              2122341,
              2123111,
              2123116,
              2123365,
              2123873,
              2123887,
              2124147,
              2124645,
              2124649,
              2124790,
              2124901,
              2125153,
              2125157,
              2125161,
              2125413,
              2126714,
              2126949,
              2156915,
              6365281,
              6365291,
              6365293,
              6365299,
              6384416,
              6385184,
              6388256,
              6447470,
              6448494,
              6645625,
              6646560,
              6646816,
              6646885,
              6647072,
              6647328,
              6648421,
              6648864,
              6648933,
              6648948,
              6781216,
              6844263,
              6909556,
              6910752,
              7020641,
              7075450,
              7169383,
              7170414,
              7217249,
              7233899,
              7234923,
              7234925,
              7238688,
              7300985,
              7544929,
              7567973,
              7567988,
              7568097,
              7596391,
              7610465,
              7631904,
              7659891,
              8021362,
              14773792,
              15299360
            ]),
            new NGramsPlusLang("pl", [
              2122618,
              2122863,
              2124064,
              2124389,
              2124655,
              2125153,
              2125161,
              2125409,
              2125417,
              2125668,
              2125935,
              2125938,
              2126697,
              2127648,
              2127721,
              2127737,
              2128416,
              2128481,
              6365296,
              6365303,
              6385257,
              6514720,
              6519397,
              6519417,
              6582048,
              6584937,
              6627440,
              6627443,
              6627447,
              6627450,
              6645615,
              6646304,
              6647072,
              6647401,
              6778656,
              6906144,
              6907168,
              6907242,
              7037216,
              7039264,
              7039333,
              7170405,
              7233824,
              7235937,
              7235941,
              7282800,
              7305057,
              7305065,
              7368556,
              7369313,
              7369327,
              7369338,
              7502437,
              7502457,
              7563754,
              7564137,
              7566433,
              7825765,
              7955304,
              7957792,
              8021280,
              8022373,
              8026400,
              15955744
            ]),
            new NGramsPlusLang("ro", [
              2122016,
              2122083,
              2122593,
              2122597,
              2122607,
              2122613,
              2122853,
              2122857,
              2124897,
              2125153,
              2125925,
              2125938,
              2126693,
              2126819,
              2127214,
              2144873,
              2158190,
              6365283,
              6365284,
              6386277,
              6386720,
              6386789,
              6386976,
              6513010,
              6516590,
              6518048,
              6546208,
              6579488,
              6627425,
              6627427,
              6627428,
              6627440,
              6627443,
              6644e3,
              6646048,
              6646885,
              6647412,
              6648692,
              6889569,
              6889571,
              6889572,
              6889584,
              6907168,
              6908192,
              6909472,
              7102752,
              7103776,
              7106418,
              7107945,
              7234848,
              7238770,
              7303712,
              7365998,
              7496992,
              7497057,
              7501088,
              7594784,
              7628064,
              7631477,
              7660320,
              7694624,
              7695392,
              12216608,
              15625760
            ])
          ];
        }
        name(det) {
          return det && det.c1Bytes ? "windows-1250" : "ISO-8859-2";
        }
      };
      exports.ISO_8859_2 = ISO_8859_2;
      var ISO_8859_5 = class extends sbcs {
        byteMap() {
          return [
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            0,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            97,
            98,
            99,
            100,
            101,
            102,
            103,
            104,
            105,
            106,
            107,
            108,
            109,
            110,
            111,
            112,
            113,
            114,
            115,
            116,
            117,
            118,
            119,
            120,
            121,
            122,
            32,
            32,
            32,
            32,
            32,
            32,
            97,
            98,
            99,
            100,
            101,
            102,
            103,
            104,
            105,
            106,
            107,
            108,
            109,
            110,
            111,
            112,
            113,
            114,
            115,
            116,
            117,
            118,
            119,
            120,
            121,
            122,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            241,
            242,
            243,
            244,
            245,
            246,
            247,
            248,
            249,
            250,
            251,
            252,
            32,
            254,
            255,
            208,
            209,
            210,
            211,
            212,
            213,
            214,
            215,
            216,
            217,
            218,
            219,
            220,
            221,
            222,
            223,
            224,
            225,
            226,
            227,
            228,
            229,
            230,
            231,
            232,
            233,
            234,
            235,
            236,
            237,
            238,
            239,
            208,
            209,
            210,
            211,
            212,
            213,
            214,
            215,
            216,
            217,
            218,
            219,
            220,
            221,
            222,
            223,
            224,
            225,
            226,
            227,
            228,
            229,
            230,
            231,
            232,
            233,
            234,
            235,
            236,
            237,
            238,
            239,
            32,
            241,
            242,
            243,
            244,
            245,
            246,
            247,
            248,
            249,
            250,
            251,
            252,
            32,
            254,
            255
          ];
        }
        ngrams() {
          return [
            2150944,
            2151134,
            2151646,
            2152400,
            2152480,
            2153168,
            2153182,
            2153936,
            2153941,
            2154193,
            2154462,
            2154464,
            2154704,
            2154974,
            2154978,
            2155230,
            2156514,
            2158050,
            13688280,
            13689580,
            13884960,
            14015468,
            14015960,
            14016994,
            14017056,
            14164191,
            14210336,
            14211104,
            14216992,
            14407133,
            14407712,
            14413021,
            14536736,
            14538016,
            14538965,
            14538991,
            14540320,
            14540498,
            14557394,
            14557407,
            14557409,
            14602784,
            14602960,
            14603230,
            14604576,
            14605292,
            14605344,
            14606818,
            14671579,
            14672085,
            14672088,
            14672094,
            14733522,
            14734804,
            14803664,
            14803666,
            14803672,
            14806816,
            14865883,
            14868e3,
            14868192,
            14871584,
            15196894,
            15459616
          ];
        }
        name() {
          return "ISO-8859-5";
        }
        language() {
          return "ru";
        }
      };
      exports.ISO_8859_5 = ISO_8859_5;
      var ISO_8859_6 = class extends sbcs {
        byteMap() {
          return [
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            0,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            97,
            98,
            99,
            100,
            101,
            102,
            103,
            104,
            105,
            106,
            107,
            108,
            109,
            110,
            111,
            112,
            113,
            114,
            115,
            116,
            117,
            118,
            119,
            120,
            121,
            122,
            32,
            32,
            32,
            32,
            32,
            32,
            97,
            98,
            99,
            100,
            101,
            102,
            103,
            104,
            105,
            106,
            107,
            108,
            109,
            110,
            111,
            112,
            113,
            114,
            115,
            116,
            117,
            118,
            119,
            120,
            121,
            122,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            193,
            194,
            195,
            196,
            197,
            198,
            199,
            200,
            201,
            202,
            203,
            204,
            205,
            206,
            207,
            208,
            209,
            210,
            211,
            212,
            213,
            214,
            215,
            216,
            217,
            218,
            32,
            32,
            32,
            32,
            32,
            224,
            225,
            226,
            227,
            228,
            229,
            230,
            231,
            232,
            233,
            234,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32
          ];
        }
        ngrams() {
          return [
            2148324,
            2148326,
            2148551,
            2152932,
            2154986,
            2155748,
            2156006,
            2156743,
            13050055,
            13091104,
            13093408,
            13095200,
            13100064,
            13100227,
            13100231,
            13100232,
            13100234,
            13100236,
            13100237,
            13100239,
            13100243,
            13100249,
            13100258,
            13100261,
            13100264,
            13100266,
            13100320,
            13100576,
            13100746,
            13115591,
            13181127,
            13181153,
            13181156,
            13181157,
            13181160,
            13246663,
            13574343,
            13617440,
            13705415,
            13748512,
            13836487,
            14229703,
            14279913,
            14805536,
            14950599,
            14993696,
            15001888,
            15002144,
            15016135,
            15058720,
            15059232,
            15066656,
            15081671,
            15147207,
            15189792,
            15255524,
            15263264,
            15278279,
            15343815,
            15343845,
            15343848,
            15386912,
            15388960,
            15394336
          ];
        }
        name() {
          return "ISO-8859-6";
        }
        language() {
          return "ar";
        }
      };
      exports.ISO_8859_6 = ISO_8859_6;
      var ISO_8859_7 = class extends sbcs {
        byteMap() {
          return [
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            0,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            97,
            98,
            99,
            100,
            101,
            102,
            103,
            104,
            105,
            106,
            107,
            108,
            109,
            110,
            111,
            112,
            113,
            114,
            115,
            116,
            117,
            118,
            119,
            120,
            121,
            122,
            32,
            32,
            32,
            32,
            32,
            32,
            97,
            98,
            99,
            100,
            101,
            102,
            103,
            104,
            105,
            106,
            107,
            108,
            109,
            110,
            111,
            112,
            113,
            114,
            115,
            116,
            117,
            118,
            119,
            120,
            121,
            122,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            161,
            162,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            220,
            32,
            221,
            222,
            223,
            32,
            252,
            32,
            253,
            254,
            192,
            225,
            226,
            227,
            228,
            229,
            230,
            231,
            232,
            233,
            234,
            235,
            236,
            237,
            238,
            239,
            240,
            241,
            32,
            243,
            244,
            245,
            246,
            247,
            248,
            249,
            250,
            251,
            220,
            221,
            222,
            223,
            224,
            225,
            226,
            227,
            228,
            229,
            230,
            231,
            232,
            233,
            234,
            235,
            236,
            237,
            238,
            239,
            240,
            241,
            242,
            243,
            244,
            245,
            246,
            247,
            248,
            249,
            250,
            251,
            252,
            253,
            254,
            32
          ];
        }
        ngrams() {
          return [
            2154989,
            2154992,
            2155497,
            2155753,
            2156016,
            2156320,
            2157281,
            2157797,
            2158049,
            2158368,
            2158817,
            2158831,
            2158833,
            2159604,
            2159605,
            2159847,
            2159855,
            14672160,
            14754017,
            14754036,
            14805280,
            14806304,
            14807292,
            14807584,
            14936545,
            15067424,
            15069728,
            15147252,
            15199520,
            15200800,
            15278324,
            15327520,
            15330014,
            15331872,
            15393257,
            15393268,
            15525152,
            15540449,
            15540453,
            15540464,
            15589664,
            15725088,
            15725856,
            15790069,
            15790575,
            15793184,
            15868129,
            15868133,
            15868138,
            15868144,
            15868148,
            15983904,
            15984416,
            15987951,
            16048416,
            16048617,
            16050157,
            16050162,
            16050666,
            16052e3,
            16052213,
            16054765,
            16379168,
            16706848
          ];
        }
        name(det) {
          return det && det.c1Bytes ? "windows-1253" : "ISO-8859-7";
        }
        language() {
          return "el";
        }
      };
      exports.ISO_8859_7 = ISO_8859_7;
      var ISO_8859_8 = class extends sbcs {
        byteMap() {
          return [
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            0,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            97,
            98,
            99,
            100,
            101,
            102,
            103,
            104,
            105,
            106,
            107,
            108,
            109,
            110,
            111,
            112,
            113,
            114,
            115,
            116,
            117,
            118,
            119,
            120,
            121,
            122,
            32,
            32,
            32,
            32,
            32,
            32,
            97,
            98,
            99,
            100,
            101,
            102,
            103,
            104,
            105,
            106,
            107,
            108,
            109,
            110,
            111,
            112,
            113,
            114,
            115,
            116,
            117,
            118,
            119,
            120,
            121,
            122,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            181,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            224,
            225,
            226,
            227,
            228,
            229,
            230,
            231,
            232,
            233,
            234,
            235,
            236,
            237,
            238,
            239,
            240,
            241,
            242,
            243,
            244,
            245,
            246,
            247,
            248,
            249,
            250,
            32,
            32,
            32,
            32,
            32
          ];
        }
        ngrams() {
          return [
            new NGramsPlusLang("he", [
              2154725,
              2154727,
              2154729,
              2154746,
              2154985,
              2154990,
              2155744,
              2155749,
              2155753,
              2155758,
              2155762,
              2155769,
              2155770,
              2157792,
              2157796,
              2158304,
              2159340,
              2161132,
              14744096,
              14950624,
              14950625,
              14950628,
              14950636,
              14950638,
              14950649,
              15001056,
              15065120,
              15068448,
              15068960,
              15071264,
              15071776,
              15278308,
              15328288,
              15328762,
              15329773,
              15330592,
              15331104,
              15333408,
              15333920,
              15474912,
              15474916,
              15523872,
              15524896,
              15540448,
              15540449,
              15540452,
              15540460,
              15540462,
              15540473,
              15655968,
              15671524,
              15787040,
              15788320,
              15788525,
              15920160,
              16261348,
              16312813,
              16378912,
              16392416,
              16392417,
              16392420,
              16392428,
              16392430,
              16392441
            ]),
            new NGramsPlusLang("he", [
              2154725,
              2154732,
              2155753,
              2155756,
              2155758,
              2155760,
              2157040,
              2157810,
              2157817,
              2158053,
              2158057,
              2158565,
              2158569,
              2160869,
              2160873,
              2161376,
              2161381,
              2161385,
              14688484,
              14688492,
              14688493,
              14688506,
              14738464,
              14738916,
              14740512,
              14741024,
              14754020,
              14754029,
              14754042,
              14950628,
              14950633,
              14950636,
              14950637,
              14950639,
              14950648,
              14950650,
              15002656,
              15065120,
              15066144,
              15196192,
              15327264,
              15327520,
              15328288,
              15474916,
              15474925,
              15474938,
              15528480,
              15530272,
              15591913,
              15591920,
              15591928,
              15605988,
              15605997,
              15606010,
              15655200,
              15655968,
              15918112,
              16326884,
              16326893,
              16326906,
              16376864,
              16441376,
              16442400,
              16442857
            ])
          ];
        }
        name(det) {
          return det && det.c1Bytes ? "windows-1255" : "ISO-8859-8";
        }
        language() {
          return "he";
        }
      };
      exports.ISO_8859_8 = ISO_8859_8;
      var ISO_8859_9 = class extends sbcs {
        byteMap() {
          return [
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            0,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            97,
            98,
            99,
            100,
            101,
            102,
            103,
            104,
            105,
            106,
            107,
            108,
            109,
            110,
            111,
            112,
            113,
            114,
            115,
            116,
            117,
            118,
            119,
            120,
            121,
            122,
            32,
            32,
            32,
            32,
            32,
            32,
            97,
            98,
            99,
            100,
            101,
            102,
            103,
            104,
            105,
            106,
            107,
            108,
            109,
            110,
            111,
            112,
            113,
            114,
            115,
            116,
            117,
            118,
            119,
            120,
            121,
            122,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            170,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            181,
            32,
            32,
            32,
            32,
            186,
            32,
            32,
            32,
            32,
            32,
            224,
            225,
            226,
            227,
            228,
            229,
            230,
            231,
            232,
            233,
            234,
            235,
            236,
            237,
            238,
            239,
            240,
            241,
            242,
            243,
            244,
            245,
            246,
            32,
            248,
            249,
            250,
            251,
            252,
            105,
            254,
            223,
            224,
            225,
            226,
            227,
            228,
            229,
            230,
            231,
            232,
            233,
            234,
            235,
            236,
            237,
            238,
            239,
            240,
            241,
            242,
            243,
            244,
            245,
            246,
            32,
            248,
            249,
            250,
            251,
            252,
            253,
            254,
            255
          ];
        }
        ngrams() {
          return [
            2122337,
            2122345,
            2122357,
            2122849,
            2122853,
            2123621,
            2123873,
            2124140,
            2124641,
            2124655,
            2125153,
            2125676,
            2126689,
            2126945,
            2127461,
            2128225,
            6365282,
            6384416,
            6384737,
            6384993,
            6385184,
            6385405,
            6386208,
            6386273,
            6386429,
            6386685,
            6388065,
            6449522,
            6578464,
            6579488,
            6580512,
            6627426,
            6627435,
            6644841,
            6647328,
            6648352,
            6648425,
            6648681,
            6909029,
            6909472,
            6909545,
            6910496,
            7102830,
            7102834,
            7103776,
            7103858,
            7217249,
            7217250,
            7217259,
            7234657,
            7234661,
            7234848,
            7235872,
            7235950,
            7273760,
            7498094,
            7535982,
            7759136,
            7954720,
            7958386,
            16608800,
            16608868,
            16609021,
            16642301
          ];
        }
        name(det) {
          return det && det.c1Bytes ? "windows-1254" : "ISO-8859-9";
        }
        language() {
          return "tr";
        }
      };
      exports.ISO_8859_9 = ISO_8859_9;
      var windows_1251 = class extends sbcs {
        byteMap() {
          return [
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            0,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            97,
            98,
            99,
            100,
            101,
            102,
            103,
            104,
            105,
            106,
            107,
            108,
            109,
            110,
            111,
            112,
            113,
            114,
            115,
            116,
            117,
            118,
            119,
            120,
            121,
            122,
            32,
            32,
            32,
            32,
            32,
            32,
            97,
            98,
            99,
            100,
            101,
            102,
            103,
            104,
            105,
            106,
            107,
            108,
            109,
            110,
            111,
            112,
            113,
            114,
            115,
            116,
            117,
            118,
            119,
            120,
            121,
            122,
            32,
            32,
            32,
            32,
            32,
            144,
            131,
            32,
            131,
            32,
            32,
            32,
            32,
            32,
            32,
            154,
            32,
            156,
            157,
            158,
            159,
            144,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            154,
            32,
            156,
            157,
            158,
            159,
            32,
            162,
            162,
            188,
            32,
            180,
            32,
            32,
            184,
            32,
            186,
            32,
            32,
            32,
            32,
            191,
            32,
            32,
            179,
            179,
            180,
            181,
            32,
            32,
            184,
            32,
            186,
            32,
            188,
            190,
            190,
            191,
            224,
            225,
            226,
            227,
            228,
            229,
            230,
            231,
            232,
            233,
            234,
            235,
            236,
            237,
            238,
            239,
            240,
            241,
            242,
            243,
            244,
            245,
            246,
            247,
            248,
            249,
            250,
            251,
            252,
            253,
            254,
            255,
            224,
            225,
            226,
            227,
            228,
            229,
            230,
            231,
            232,
            233,
            234,
            235,
            236,
            237,
            238,
            239,
            240,
            241,
            242,
            243,
            244,
            245,
            246,
            247,
            248,
            249,
            250,
            251,
            252,
            253,
            254,
            255
          ];
        }
        ngrams() {
          return [
            2155040,
            2155246,
            2155758,
            2156512,
            2156576,
            2157280,
            2157294,
            2158048,
            2158053,
            2158305,
            2158574,
            2158576,
            2158816,
            2159086,
            2159090,
            2159342,
            2160626,
            2162162,
            14740968,
            14742268,
            14937632,
            15068156,
            15068648,
            15069682,
            15069728,
            15212783,
            15263008,
            15263776,
            15269664,
            15459821,
            15460384,
            15465709,
            15589408,
            15590688,
            15591653,
            15591679,
            15592992,
            15593186,
            15605986,
            15605999,
            15606001,
            15655456,
            15655648,
            15655918,
            15657248,
            15657980,
            15658016,
            15659506,
            15724267,
            15724773,
            15724776,
            15724782,
            15786210,
            15787492,
            15856352,
            15856354,
            15856360,
            15859488,
            15918571,
            15920672,
            15920880,
            15924256,
            16249582,
            16512288
          ];
        }
        name() {
          return "windows-1251";
        }
        language() {
          return "ru";
        }
      };
      exports.windows_1251 = windows_1251;
      var windows_1256 = class extends sbcs {
        byteMap() {
          return [
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            0,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            97,
            98,
            99,
            100,
            101,
            102,
            103,
            104,
            105,
            106,
            107,
            108,
            109,
            110,
            111,
            112,
            113,
            114,
            115,
            116,
            117,
            118,
            119,
            120,
            121,
            122,
            32,
            32,
            32,
            32,
            32,
            32,
            97,
            98,
            99,
            100,
            101,
            102,
            103,
            104,
            105,
            106,
            107,
            108,
            109,
            110,
            111,
            112,
            113,
            114,
            115,
            116,
            117,
            118,
            119,
            120,
            121,
            122,
            32,
            32,
            32,
            32,
            32,
            32,
            129,
            32,
            131,
            32,
            32,
            32,
            32,
            136,
            32,
            138,
            32,
            156,
            141,
            142,
            143,
            144,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            152,
            32,
            154,
            32,
            156,
            32,
            32,
            159,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            170,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            181,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            192,
            193,
            194,
            195,
            196,
            197,
            198,
            199,
            200,
            201,
            202,
            203,
            204,
            205,
            206,
            207,
            208,
            209,
            210,
            211,
            212,
            213,
            214,
            32,
            216,
            217,
            218,
            219,
            220,
            221,
            222,
            223,
            224,
            225,
            226,
            227,
            228,
            229,
            230,
            231,
            232,
            233,
            234,
            235,
            236,
            237,
            238,
            239,
            32,
            32,
            32,
            32,
            244,
            32,
            32,
            32,
            32,
            249,
            32,
            251,
            252,
            32,
            32,
            255
          ];
        }
        ngrams() {
          return [
            2148321,
            2148324,
            2148551,
            2153185,
            2153965,
            2154977,
            2155492,
            2156231,
            13050055,
            13091104,
            13093408,
            13095200,
            13099296,
            13099459,
            13099463,
            13099464,
            13099466,
            13099468,
            13099469,
            13099471,
            13099475,
            13099482,
            13099486,
            13099491,
            13099494,
            13099501,
            13099808,
            13100064,
            13100234,
            13115591,
            13181127,
            13181149,
            13181153,
            13181155,
            13181158,
            13246663,
            13574343,
            13617440,
            13705415,
            13748512,
            13836487,
            14295239,
            14344684,
            14544160,
            14753991,
            14797088,
            14806048,
            14806304,
            14885063,
            14927648,
            14928160,
            14935072,
            14950599,
            15016135,
            15058720,
            15124449,
            15131680,
            15474887,
            15540423,
            15540451,
            15540454,
            15583520,
            15585568,
            15590432
          ];
        }
        name() {
          return "windows-1256";
        }
        language() {
          return "ar";
        }
      };
      exports.windows_1256 = windows_1256;
      var windows_1257 = class extends sbcs {
        match(det) {
          return det.inputBytes.some((byte) => byte >= 128) ? super.match(det) : null;
        }
        byteMap() {
          const byteMap = new Array(256).fill(32);
          byteMap[39] = 0;
          for (let i5 = 65; i5 <= 90; i5++)
            byteMap[i5] = i5 + 32;
          for (let i5 = 97; i5 <= 122; i5++)
            byteMap[i5] = i5;
          byteMap[142] = 142;
          byteMap[168] = byteMap[184] = 184;
          byteMap[170] = byteMap[186] = 186;
          byteMap[175] = byteMap[191] = 191;
          byteMap[181] = 181;
          for (let i5 = 192; i5 <= 214; i5++)
            byteMap[i5] = i5 + 32;
          for (let i5 = 216; i5 <= 222; i5++)
            byteMap[i5] = i5 + 32;
          byteMap[223] = 223;
          for (let i5 = 224; i5 <= 246; i5++)
            byteMap[i5] = i5;
          for (let i5 = 248; i5 <= 254; i5++)
            byteMap[i5] = i5;
          return byteMap;
        }
        ngrams() {
          return [
            new NGramsPlusLang("et", [
              2122090,
              2122098,
              2123109,
              2124135,
              2124385,
              2124641,
              2124645,
              2124649,
              2124655,
              2124661,
              2124897,
              2125417,
              2125678,
              2126441,
              2126693,
              2126949,
              6365281,
              6365290,
              6365291,
              6365292,
              6382112,
              6382624,
              6384499,
              6386549,
              6386785,
              6387297,
              6561908,
              6578464,
              6583667,
              6627435,
              6627443,
              6645100,
              6645107,
              6646816,
              6646885,
              6646900,
              6648608,
              6648692,
              6889579,
              6906912,
              6910570,
              6910752,
              6971680,
              7037299,
              7038309,
              7039346,
              7040879,
              7041893,
              7041908,
              7104875,
              7107616,
              7544929,
              7544939,
              7562528,
              7562604,
              7566437,
              7566441,
              7566708,
              7627115,
              7627124,
              7629088,
              7697184,
              7697253,
              7697505
            ]),
            new NGramsPlusLang("lv", [
              2122098,
              2122601,
              2122849,
              2124146,
              2124154,
              2124897,
              2125282,
              2125921,
              2125938,
              2126433,
              2126689,
              2126699,
              2126949,
              2127214,
              2127457,
              6365289,
              6365301,
              6365302,
              6382185,
              6383904,
              6384499,
              6384751,
              6385778,
              6386293,
              6386464,
              6386806,
              6449509,
              6452512,
              6515052,
              6515060,
              6578464,
              6578546,
              6583584,
              6584864,
              6644850,
              6646123,
              6646643,
              6647393,
              6648608,
              6680693,
              6889577,
              6907236,
              6907376,
              6908642,
              6909046,
              7041908,
              7102836,
              7106404,
              7233824,
              7300193,
              7496043,
              7501166,
              7544947,
              7544949,
              7544950,
              7566453,
              7566574,
              7632160,
              7632489,
              7676022,
              7695904,
              7697184,
              7758188,
              14840608
            ]),
            new NGramsPlusLang("lt", [
              2122089,
              2122341,
              2124146,
              2124641,
              2124905,
              2125167,
              2126433,
              2126689,
              2126699,
              2126709,
              2126945,
              2126949,
              2126965,
              2127457,
              2127465,
              6365300,
              6365424,
              6383904,
              6383988,
              6384112,
              6384738,
              6384993,
              6385268,
              6386274,
              6386292,
              6386976,
              6387050,
              6418553,
              6447392,
              6448489,
              6448494,
              6647401,
              6648949,
              6889569,
              6889577,
              6889579,
              6889581,
              6906217,
              6907246,
              6907252,
              6909543,
              6910496,
              6910752,
              6942827,
              6971757,
              6972704,
              7037289,
              7037292,
              7103073,
              7104869,
              7170419,
              7171947,
              7269152,
              7301733,
              7302009,
              7303968,
              7496176,
              7544937,
              7544939,
              7544950,
              7564129,
              7629088,
              7632246,
              7957356
            ])
          ];
        }
        name() {
          return "windows-1257";
        }
      };
      exports.windows_1257 = windows_1257;
      var windows_1258 = class extends sbcs {
        match(det) {
          return det.inputBytes.some((byte) => byte >= 128) ? super.match(det) : null;
        }
        byteMap() {
          const byteMap = new Array(256).fill(32);
          byteMap[39] = 0;
          for (let i5 = 65; i5 <= 90; i5++)
            byteMap[i5] = i5 + 32;
          for (let i5 = 97; i5 <= 122; i5++)
            byteMap[i5] = i5;
          byteMap[131] = 131;
          byteMap[136] = 136;
          byteMap[140] = byteMap[156] = 156;
          byteMap[159] = 255;
          byteMap[170] = 170;
          byteMap[181] = 181;
          byteMap[186] = 186;
          for (let i5 = 192; i5 <= 203; i5++)
            byteMap[i5] = i5 + 32;
          byteMap[204] = 204;
          for (let i5 = 205; i5 <= 209; i5++)
            byteMap[i5] = i5 + 32;
          byteMap[210] = 210;
          for (let i5 = 211; i5 <= 214; i5++)
            byteMap[i5] = i5 + 32;
          for (let i5 = 216; i5 <= 221; i5++)
            byteMap[i5] = i5 + 32;
          byteMap[222] = 222;
          byteMap[223] = 223;
          for (let i5 = 224; i5 <= 246; i5++)
            byteMap[i5] = i5;
          for (let i5 = 248; i5 <= 253; i5++)
            byteMap[i5] = i5;
          byteMap[255] = 255;
          return byteMap;
        }
        ngrams() {
          return [
            2122600,
            2122721,
            2123625,
            2123887,
            2125415,
            2125928,
            2126952,
            2126953,
            2126962,
            2127465,
            2127584,
            6419060,
            6496355,
            6496374,
            6514720,
            6514925,
            6545763,
            6758504,
            6758510,
            6758516,
            6758518,
            6812782,
            6815198,
            6815221,
            6824052,
            6844402,
            6876526,
            6889582,
            6889588,
            6941394,
            6941420,
            6941426,
            7217251,
            7217262,
            7217268,
            7235360,
            7235572,
            7235581,
            7235616,
            7302759,
            7336547,
            7610483,
            7629053,
            7629290,
            7631471,
            7676020,
            7760362,
            7790624,
            13396256,
            13397607,
            14557288,
            14771048,
            15395950,
            15397492,
            15494759,
            15496224,
            15560296,
            15885088,
            15886624,
            15887904,
            15889440,
            16018976,
            16108649,
            16643532
          ];
        }
        name() {
          return "windows-1258";
        }
        language() {
          return "vi";
        }
      };
      exports.windows_1258 = windows_1258;
      var windows_874 = class extends sbcs {
        byteMap() {
          const byteMap = new Array(256).fill(32);
          byteMap[39] = 0;
          for (let i5 = 65; i5 <= 90; i5++)
            byteMap[i5] = i5 + 32;
          for (let i5 = 97; i5 <= 122; i5++)
            byteMap[i5] = i5;
          for (let i5 = 161; i5 <= 218; i5++)
            byteMap[i5] = i5;
          for (let i5 = 223; i5 <= 251; i5++)
            byteMap[i5] = i5;
          return byteMap;
        }
        ngrams() {
          return [
            2138578,
            2138856,
            2146514,
            2148291,
            2154949,
            10604985,
            10605251,
            10669479,
            10671554,
            10799058,
            11064263,
            11195847,
            11200960,
            11200995,
            11910083,
            12042976,
            12042979,
            12047848,
            12132544,
            12165586,
            12173522,
            12305360,
            12314553,
            12636873,
            12828960,
            12829619,
            12829633,
            12832936,
            12832994,
            12837026,
            13091779,
            13095353,
            13095617,
            13096117,
            13226679,
            13226724,
            13293544,
            13477063,
            13674707,
            13689538,
            13744416,
            13805473,
            13812171,
            13812452,
            13812512,
            13812704,
            13814226,
            13821111,
            13879249,
            13940155,
            14009017,
            14010324,
            14149837,
            14721749,
            14728167,
            14796240,
            14860964,
            14920425,
            14924193,
            14989250,
            15258279,
            15262634,
            15319250,
            15328185
          ];
        }
        name() {
          return "windows-874";
        }
        language() {
          return "th";
        }
      };
      exports.windows_874 = windows_874;
      var KOI8_R = class extends sbcs {
        byteMap() {
          return [
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            0,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            97,
            98,
            99,
            100,
            101,
            102,
            103,
            104,
            105,
            106,
            107,
            108,
            109,
            110,
            111,
            112,
            113,
            114,
            115,
            116,
            117,
            118,
            119,
            120,
            121,
            122,
            32,
            32,
            32,
            32,
            32,
            32,
            97,
            98,
            99,
            100,
            101,
            102,
            103,
            104,
            105,
            106,
            107,
            108,
            109,
            110,
            111,
            112,
            113,
            114,
            115,
            116,
            117,
            118,
            119,
            120,
            121,
            122,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            163,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            163,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            32,
            192,
            193,
            194,
            195,
            196,
            197,
            198,
            199,
            200,
            201,
            202,
            203,
            204,
            205,
            206,
            207,
            208,
            209,
            210,
            211,
            212,
            213,
            214,
            215,
            216,
            217,
            218,
            219,
            220,
            221,
            222,
            223,
            192,
            193,
            194,
            195,
            196,
            197,
            198,
            199,
            200,
            201,
            202,
            203,
            204,
            205,
            206,
            207,
            208,
            209,
            210,
            211,
            212,
            213,
            214,
            215,
            216,
            217,
            218,
            219,
            220,
            221,
            222,
            223
          ];
        }
        ngrams() {
          return [
            2147535,
            2148640,
            2149313,
            2149327,
            2150081,
            2150085,
            2150338,
            2150607,
            2150610,
            2151105,
            2151375,
            2151380,
            2151631,
            2152224,
            2152399,
            2153153,
            2153684,
            2154196,
            12701385,
            12702936,
            12963032,
            12963529,
            12964820,
            12964896,
            13094688,
            13181136,
            13223200,
            13224224,
            13226272,
            13419982,
            13420832,
            13424846,
            13549856,
            13550880,
            13552069,
            13552081,
            13553440,
            13553623,
            13574352,
            13574355,
            13574359,
            13617103,
            13617696,
            13618392,
            13618464,
            13620180,
            13621024,
            13621185,
            13684684,
            13685445,
            13685449,
            13685455,
            13812183,
            13813188,
            13881632,
            13882561,
            13882569,
            13882583,
            13944268,
            13946656,
            13946834,
            13948960,
            14272544,
            14603471
          ];
        }
        name() {
          return "KOI8-R";
        }
        language() {
          return "ru";
        }
      };
      exports.KOI8_R = KOI8_R;
    }
  });

  // node_modules/chardet/lib/encoding/iso2022.js
  var require_iso2022 = __commonJS({
    "node_modules/chardet/lib/encoding/iso2022.js"(exports) {
      "use strict";
      var __importDefault = exports && exports.__importDefault || function(mod) {
        return mod && mod.__esModule ? mod : { "default": mod };
      };
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.ISO_2022_CN = exports.ISO_2022_KR = exports.ISO_2022_JP = void 0;
      var match_1 = __importDefault(require_match());
      var ISO_2022 = class {
        constructor() {
          this.escapeSequences = [];
        }
        name() {
          return "ISO_2022";
        }
        match(det) {
          let i5, j;
          let escN;
          let hits = 0;
          let misses = 0;
          let shifts = 0;
          let confidence;
          const text = det.inputBytes;
          const textLen = det.inputLen;
          scanInput: for (i5 = 0; i5 < textLen; i5++) {
            if (text[i5] == 27) {
              checkEscapes: for (escN = 0; escN < this.escapeSequences.length; escN++) {
                const seq = this.escapeSequences[escN];
                if (textLen - i5 < seq.length)
                  continue checkEscapes;
                for (j = 1; j < seq.length; j++)
                  if (seq[j] != text[i5 + j])
                    continue checkEscapes;
                hits++;
                i5 += seq.length - 1;
                continue scanInput;
              }
              misses++;
            }
            if (text[i5] == 14 || text[i5] == 15)
              shifts++;
          }
          if (hits == 0)
            return null;
          confidence = (100 * hits - 100 * misses) / (hits + misses);
          if (hits + shifts < 5)
            confidence -= (5 - (hits + shifts)) * 10;
          return confidence <= 0 ? null : (0, match_1.default)(det, this, confidence);
        }
      };
      var ISO_2022_JP = class extends ISO_2022 {
        constructor() {
          super(...arguments);
          this.escapeSequences = [
            [27, 36, 40, 67],
            [27, 36, 40, 68],
            [27, 36, 64],
            [27, 36, 65],
            [27, 36, 66],
            [27, 38, 64],
            [27, 40, 66],
            [27, 40, 72],
            [27, 40, 73],
            [27, 40, 74],
            [27, 46, 65],
            [27, 46, 70]
          ];
        }
        name() {
          return "ISO-2022-JP";
        }
        language() {
          return "ja";
        }
      };
      exports.ISO_2022_JP = ISO_2022_JP;
      var ISO_2022_KR = class extends ISO_2022 {
        constructor() {
          super(...arguments);
          this.escapeSequences = [[27, 36, 41, 67]];
        }
        name() {
          return "ISO-2022-KR";
        }
        language() {
          return "kr";
        }
      };
      exports.ISO_2022_KR = ISO_2022_KR;
      var ISO_2022_CN = class extends ISO_2022 {
        constructor() {
          super(...arguments);
          this.escapeSequences = [
            [27, 36, 41, 65],
            [27, 36, 41, 71],
            [27, 36, 42, 72],
            [27, 36, 41, 69],
            [27, 36, 43, 73],
            [27, 36, 43, 74],
            [27, 36, 43, 75],
            [27, 36, 43, 76],
            [27, 36, 43, 77],
            [27, 78],
            [27, 79]
          ];
        }
        name() {
          return "ISO-2022-CN";
        }
        language() {
          return "zh";
        }
      };
      exports.ISO_2022_CN = ISO_2022_CN;
    }
  });

  // node_modules/chardet/lib/utils.js
  var require_utils = __commonJS({
    "node_modules/chardet/lib/utils.js"(exports) {
      "use strict";
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.isByteArray = void 0;
      var isByteArray = (input) => {
        if (input == null || typeof input != "object")
          return false;
        return isFinite(input.length) && input.length >= 0;
      };
      exports.isByteArray = isByteArray;
    }
  });

  // node_modules/chardet/lib/index.js
  var require_lib = __commonJS({
    "node_modules/chardet/lib/index.js"(exports) {
      "use strict";
      var __createBinding = exports && exports.__createBinding || (Object.create ? (function(o2, m2, k2, k22) {
        if (k22 === void 0) k22 = k2;
        var desc = Object.getOwnPropertyDescriptor(m2, k2);
        if (!desc || ("get" in desc ? !m2.__esModule : desc.writable || desc.configurable)) {
          desc = { enumerable: true, get: function() {
            return m2[k2];
          } };
        }
        Object.defineProperty(o2, k22, desc);
      }) : (function(o2, m2, k2, k22) {
        if (k22 === void 0) k22 = k2;
        o2[k22] = m2[k2];
      }));
      var __setModuleDefault = exports && exports.__setModuleDefault || (Object.create ? (function(o2, v2) {
        Object.defineProperty(o2, "default", { enumerable: true, value: v2 });
      }) : function(o2, v2) {
        o2["default"] = v2;
      });
      var __importStar = exports && exports.__importStar || /* @__PURE__ */ (function() {
        var ownKeys = function(o2) {
          ownKeys = Object.getOwnPropertyNames || function(o3) {
            var ar = [];
            for (var k2 in o3) if (Object.prototype.hasOwnProperty.call(o3, k2)) ar[ar.length] = k2;
            return ar;
          };
          return ownKeys(o2);
        };
        return function(mod) {
          if (mod && mod.__esModule) return mod;
          var result = {};
          if (mod != null) {
            for (var k2 = ownKeys(mod), i5 = 0; i5 < k2.length; i5++) if (k2[i5] !== "default") __createBinding(result, mod, k2[i5]);
          }
          __setModuleDefault(result, mod);
          return result;
        };
      })();
      var __importDefault = exports && exports.__importDefault || function(mod) {
        return mod && mod.__esModule ? mod : { "default": mod };
      };
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.detectFileSync = exports.detectFile = exports.analyse = exports.detect = void 0;
      var node_1 = __importDefault(require_browser());
      var ascii_1 = __importDefault(require_ascii());
      var utf8_1 = __importDefault(require_utf8());
      var unicode = __importStar(require_unicode());
      var mbcs = __importStar(require_mbcs());
      var sbcs = __importStar(require_sbcs());
      var iso2022 = __importStar(require_iso2022());
      var utils_1 = require_utils();
      var recognisers = [
        new utf8_1.default(),
        new unicode.UTF_16BE(),
        new unicode.UTF_16LE(),
        new unicode.UTF_32BE(),
        new unicode.UTF_32LE(),
        new mbcs.sjis(),
        new mbcs.big5(),
        new mbcs.euc_jp(),
        new mbcs.euc_kr(),
        new mbcs.gb_18030(),
        new iso2022.ISO_2022_JP(),
        new iso2022.ISO_2022_KR(),
        new iso2022.ISO_2022_CN(),
        new sbcs.ISO_8859_1(),
        new sbcs.ISO_8859_2(),
        new sbcs.ISO_8859_5(),
        new sbcs.ISO_8859_6(),
        new sbcs.ISO_8859_7(),
        new sbcs.ISO_8859_8(),
        new sbcs.ISO_8859_9(),
        new sbcs.windows_1251(),
        new sbcs.windows_1256(),
        new sbcs.windows_1257(),
        new sbcs.windows_1258(),
        new sbcs.windows_874(),
        new sbcs.KOI8_R(),
        new ascii_1.default()
      ];
      var detect = (buffer) => {
        const matches = (0, exports.analyse)(buffer);
        return matches.length > 0 ? matches[0].name : null;
      };
      exports.detect = detect;
      var analyse2 = (buffer) => {
        if (!(0, utils_1.isByteArray)(buffer)) {
          throw new Error("Input must be a byte array, e.g. Buffer or Uint8Array");
        }
        const byteStats = [];
        for (let i5 = 0; i5 < 256; i5++)
          byteStats[i5] = 0;
        for (let i5 = buffer.length - 1; i5 >= 0; i5--)
          byteStats[buffer[i5] & 255]++;
        let c1Bytes = false;
        for (let i5 = 128; i5 <= 159; i5 += 1) {
          if (byteStats[i5] !== 0) {
            c1Bytes = true;
            break;
          }
        }
        const context = {
          byteStats,
          c1Bytes,
          rawInput: buffer,
          rawLen: buffer.length,
          inputBytes: buffer,
          inputLen: buffer.length
        };
        const matches = recognisers.map((rec) => {
          return rec.match(context);
        }).filter((match) => {
          return !!match;
        }).sort((a2, b3) => {
          return b3.confidence - a2.confidence;
        });
        return matches;
      };
      exports.analyse = analyse2;
      var detectFile = (filepath, opts = {}) => new Promise((resolve, reject) => {
        let fd2;
        const fs = (0, node_1.default)();
        const handler = (err2, buffer) => {
          if (fd2) {
            fs.closeSync(fd2);
          }
          if (err2) {
            reject(err2);
          } else if (buffer) {
            resolve((0, exports.detect)(buffer));
          } else {
            reject(new Error("No error and no buffer received"));
          }
        };
        const sampleSize = (opts === null || opts === void 0 ? void 0 : opts.sampleSize) || 0;
        if (sampleSize > 0) {
          fd2 = fs.openSync(filepath, "r");
          let sample = Buffer.allocUnsafe(sampleSize);
          fs.read(fd2, sample, 0, sampleSize, opts.offset, (err2, bytesRead) => {
            if (err2) {
              handler(err2, null);
            } else {
              if (bytesRead < sampleSize) {
                sample = sample.subarray(0, bytesRead);
              }
              handler(null, sample);
            }
          });
          return;
        }
        fs.readFile(filepath, handler);
      });
      exports.detectFile = detectFile;
      var detectFileSync = (filepath, opts = {}) => {
        const fs = (0, node_1.default)();
        if (opts && opts.sampleSize) {
          const fd2 = fs.openSync(filepath, "r");
          let sample = Buffer.allocUnsafe(opts.sampleSize);
          const bytesRead = fs.readSync(fd2, sample, 0, opts.sampleSize, opts.offset);
          if (bytesRead < opts.sampleSize) {
            sample = sample.subarray(0, bytesRead);
          }
          fs.closeSync(fd2);
          return (0, exports.detect)(sample);
        }
        return (0, exports.detect)(fs.readFileSync(filepath));
      };
      exports.detectFileSync = detectFileSync;
      exports.default = {
        analyse: exports.analyse,
        detect: exports.detect,
        detectFileSync: exports.detectFileSync,
        detectFile: exports.detectFile
      };
    }
  });

  // src/accounts/list/read/source/decode-as.ts
  function decodeUtf32(bytes, littleEnd) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const characters = [];
    for (let i5 = 0; i5 + 3 < bytes.length; i5 += 4) {
      const point = view.getUint32(i5, littleEnd);
      const isCharacter = point <= 1114111 && (point < 55296 || point > 57343);
      characters.push(String.fromCodePoint(isCharacter ? point : 65533));
    }
    return characters.join("");
  }
  function decodeAs(bytes, encoding, decode) {
    switch (encoding) {
      case "utf-32le":
      case "utf-32be":
        return decodeUtf32(bytes, encoding === "utf-32le").replace(/^\uFEFF/, "");
      case "windows-1252":
        return decode(bytes, encoding).replace(/[\u0080-\u009f]/g, (character) => {
          var _a3;
          return (_a3 = WINDOWS_1252[character.charCodeAt(0) - 128]) != null ? _a3 : character;
        });
      case "windows-1258":
        return decode(bytes, encoding).normalize();
      default:
        return decode(bytes, encoding);
    }
  }
  var WINDOWS_1252;
  var init_decode_as = __esm({
    "src/accounts/list/read/source/decode-as.ts"() {
      "use strict";
      WINDOWS_1252 = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
    }
  });

  // src/accounts/list/read/source/usual-encodings.ts
  function forLanguage(table, language) {
    var _a3;
    const name2 = language.toLowerCase();
    return (_a3 = table.get(name2)) != null ? _a3 : table.get(name2.replace(/-.*/, ""));
  }
  var BY_LANGUAGES, WESTERN, encodingsOf, LEGACY_ENCODINGS, usualEncodings;
  var init_usual_encodings = __esm({
    "src/accounts/list/read/source/usual-encodings.ts"() {
      "use strict";
      BY_LANGUAGES = [
        [
          "ru mhr mrj myv mdf udm kv koi cv ba tt ce os ab av lez lbe kbd ady sah tyv krc kum bxr xal alt be be-tarask bg mk sr sr-ec kk kk-cyrl ky mn tg",
          "windows-1251 koi8-r x-mac-cyrillic iso-8859-5 ibm866"
        ],
        ["uk rue", "windows-1251 koi8-u x-mac-cyrillic iso-8859-5 ibm866"],
        ["pl cs sk hu sl hr bs sh sr-el ro mo dsb hsb szl csb tk", "windows-1250 iso-8859-2 windows-1252 macintosh"],
        ["sq", "windows-1252 windows-1250 macintosh"],
        ["el pnt", "windows-1253 iso-8859-7"],
        ["tr az uz crh gag ku diq", "windows-1254 macintosh"],
        ["he yi lad", "windows-1255 iso-8859-8"],
        ["ar arz ary fa ur ps ckb sd ug pnb glk mzn azb ks", "windows-1256 iso-8859-6"],
        ["lt lv et ltg sgs vro", "windows-1257 iso-8859-13 iso-8859-4 windows-1252"],
        ["mt eo", "iso-8859-3 windows-1252 macintosh"],
        ["vi", "windows-1258 windows-1252"],
        ["th", "windows-874"],
        ["ja", "shift_jis euc-jp iso-2022-jp"],
        ["ko", "euc-kr"],
        ["zh-hant zh-tw zh-hk zh-mo zh-yue yue zh-classical lzh nan hak", "big5 gb18030"],
        ["zh zh-hans zh-cn zh-sg zh-my wuu gan", "gb18030 big5"]
      ];
      WESTERN = "windows-1252 macintosh iso-8859-15";
      encodingsOf = new Map(BY_LANGUAGES.flatMap(([languages, encodings]) => languages.split(" ").map((language) => [language, encodings.split(" ")])));
      LEGACY_ENCODINGS = [.../* @__PURE__ */ new Set([
        ...WESTERN.split(" "),
        ...BY_LANGUAGES.flatMap(([, encodings]) => encodings.split(" "))
      ])];
      usualEncodings = (language) => {
        var _a3;
        return (_a3 = forLanguage(encodingsOf, language)) != null ? _a3 : WESTERN.split(" ");
      };
    }
  });

  // src/accounts/list/read/source/encoding/alphabets.ts
  function alphabetsFor(encoding, language) {
    var _a3, _b2;
    const made = ((_a3 = languagesOf.get(encoding)) != null ? _a3 : []).flatMap((name2) => {
      var _a4;
      return (_a4 = alphabetOf.get(name2)) != null ? _a4 : [];
    });
    const own2 = (_b2 = forLanguage(alphabetOf, language)) != null ? _b2 : western;
    return [own2, ...made.filter((other) => other !== own2)];
  }
  function commonCharacters(encoding, decode) {
    const row = COMMON_ROWS.find(([name2]) => name2 === encoding);
    if (!row) {
      return null;
    }
    const [, table, first, last, low] = row;
    const bytes = [];
    for (let lead = first; lead <= last; lead++) {
      for (let trail = low; trail < 255; trail++) {
        if (trail < 127 || trail > 160) {
          bytes.push(lead, trail);
        }
      }
    }
    return new Set(decode(Uint8Array.from(bytes), table).replace(/[\uE000-\uF8FF\uFFFD]/g, ""));
  }
  var ALPHABETS, WESTERN2, alphabet, western, alphabetOf, LANGUAGES_OF, languagesOf, COMMON_ROWS, isEastAsian;
  var init_alphabets = __esm({
    "src/accounts/list/read/source/encoding/alphabets.ts"() {
      "use strict";
      init_usual_encodings();
      ALPHABETS = [
        ["fr", "àâæçéèêëîïôœùûüÿ"],
        ["de gsw bar lb", "äöüßéèàë"],
        ["es ast an eu", "áéíóúüñç"],
        ["ca oc", "àáèéíïòóúüç"],
        ["pt gl", "áâãàçéêíóôõúüñ"],
        ["it scn vec", "àèéìíîòóùú"],
        ["nl fy af", "áéèêëíïóöôúü"],
        ["sv fi se", "åäöéü"],
        ["da nb nn no fo", "æøåéöäüò"],
        ["is", "áéíóúýþæöð"],
        ["sq", "çë"],
        ["cs", "áčďéěíňóřšťúůýž"],
        ["sk", "áäčďéíĺľňóôŕšťúýž"],
        ["pl szl csb", "ąćęłńóśźż"],
        ["hu", "áéíóöőúüű"],
        ["sl hr bs sh sr-el", "čćđšž"],
        ["ro mo", "ăâîșțşţ"],
        ["tr az crh ku", "çğıöşüâîəê"],
        ["lt", "ąčęėįšųūž"],
        ["lv ltg", "āčēģīķļņšūžō"],
        ["et vro", "äõöüšž"],
        ["mt", "ċġħżàèìòù"],
        ["eo", "ĉĝĥĵŝŭ"],
        [
          "vi",
          "àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"
        ],
        ["ru", "абвгдеёжзийклмнопрстуфхцчшщъыьэюя", "оеаинтсрвлк"],
        ["uk rue", "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя", "оаинтіерсвк"],
        ["be be-tarask", "абвгдеёжзійклмнопрстуўфхцчшыьэюя", "аоніртксьлв"],
        ["bg", "абвгдежзийклмнопрстуфхцчшщъьюя", "аоиентрсвлк"],
        ["sr sr-ec", "абвгдђежзијклљмнњопрстћуфхцчџш", "аоиенсрјтук"],
        ["mk", "абвгдѓежзѕијклљмнњопрстќуфхцчџш", "аоиентрсвлк"],
        ["el", "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ", "αοιετσνηρς"],
        ["he yi", "אבגדהוזחטיךכלםמןנסעףפץצקרשת", "יוהלארמ"],
        ["ar fa ur", "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژگکیہںے", "اليمنرود"],
        [
          "th",
          "กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮฯะัาำิีึืฺุู฿เแโใไๅๆ็่้๊๋์ํ",
          "านรอกเง่วม้ส"
        ]
      ];
      WESTERN2 = "àáâãäåæçèéêëìíîïñòóôõöøùúûüýßœ";
      alphabet = (letters, common = "") => ({ letters: new Set(letters), common: new Set(common), hasRuns: /[\u0100-\u1eff]/.test(letters) });
      western = alphabet(WESTERN2);
      alphabetOf = new Map(ALPHABETS.flatMap(([languages, letters, common]) => {
        const shared = alphabet(letters, common);
        return languages.split(" ").map((language) => [language, shared]);
      }));
      LANGUAGES_OF = [
        ["windows-1252 macintosh iso-8859-15", "fr de es ca pt it nl sv da is sq"],
        ["windows-1250 iso-8859-2", "cs sk pl hu sl ro de"],
        ["windows-1254", "tr de fr"],
        ["windows-1257 iso-8859-13 iso-8859-4", "lt lv et de"],
        ["iso-8859-3", "mt eo"],
        ["windows-1258", "vi"],
        ["windows-1251 iso-8859-5 x-mac-cyrillic", "ru uk be bg sr mk"],
        ["koi8-r ibm866", "ru bg"],
        ["koi8-u", "uk ru"],
        ["windows-1253 iso-8859-7", "el"],
        ["windows-1255 iso-8859-8", "he"],
        ["windows-1256 iso-8859-6", "ar"],
        ["windows-874", "th"]
      ];
      languagesOf = new Map(LANGUAGES_OF.flatMap(([encodings, languages]) => encodings.split(" ").map((encoding) => [encoding, languages.split(" ")])));
      COMMON_ROWS = [
        ["gb18030", "gb18030", 176, 215, 161],
        ["big5", "big5", 164, 198, 64],
        ["euc-jp", "euc-jp", 176, 207, 161],
        ["shift_jis", "euc-jp", 176, 207, 161],
        ["iso-2022-jp", "euc-jp", 176, 207, 161],
        ["euc-kr", "euc-kr", 176, 200, 161]
      ];
      isEastAsian = (encoding) => COMMON_ROWS.some(([name2]) => name2 === encoding);
    }
  });

  // src/accounts/list/read/source/encoding/scripts.ts
  function scriptOf2(character) {
    var _a3, _b2;
    const code = character.charCodeAt(0);
    if (PUNCTUATION.includes(character)) {
      return "punctuation";
    }
    return (_b2 = (_a3 = RANGES.find(([first, last]) => code >= first && code <= last)) == null ? void 0 : _a3[2]) != null ? _b2 : "symbol";
  }
  var RANGES, PUNCTUATION, isLetter;
  var init_scripts = __esm({
    "src/accounts/list/read/source/encoding/scripts.ts"() {
      "use strict";
      RANGES = [
        [65, 90, "latin"],
        [97, 122, "latin"],
        [0, 8, "broken"],
        [128, 159, "broken"],
        // Of Spanish, Portuguese and Italian numbers.
        [170, 170, "punctuation"],
        [186, 186, "punctuation"],
        [215, 215, "symbol"],
        [247, 247, "symbol"],
        [192, 591, "latin"],
        [601, 601, "latin"],
        [7680, 7935, "latin"],
        [768, 879, "mark"],
        [902, 1023, "greek"],
        [1024, 1327, "cyrillic"],
        [1425, 1524, "hebrew"],
        [1548, 1567, "punctuation"],
        [1568, 1791, "arabic"],
        [3585, 3675, "thai"],
        [8203, 8207, "mark"],
        [8208, 8223, "punctuation"],
        [8230, 8230, "punctuation"],
        [8249, 8250, "punctuation"],
        [12288, 12320, "punctuation"],
        [12353, 12543, "kana"],
        [65281, 65374, "punctuation"],
        [65377, 65439, "halfkana"],
        [19968, 40959, "han"],
        [13312, 19903, "han"],
        [44032, 55203, "hangul"],
        [55296, 63743, "broken"],
        [65533, 65535, "broken"]
      ];
      PUNCTUATION = " ­«»·№€°";
      isLetter = (script) => script !== "punctuation" && script !== "symbol" && script !== "broken";
    }
  });

  // src/accounts/list/read/source/encoding/plausibility.ts
  function wordsOf(text) {
    var _a3;
    const words3 = new Set((_a3 = text.match(/[A-Za-z\u0080-\uffff]+/g)) != null ? _a3 : []);
    return Array.from(words3, (word) => Array.from(word, (character) => ({
      text: character,
      script: scriptOf2(character),
      isAscii: character < ""
    }))).filter((word) => word.some(({ isAscii }) => !isAscii));
  }
  function hasWrongCase(word, index) {
    const [before, at, after] = [word[index - 1], word[index], word[index + 1]];
    if (!at || !before || !isLetter(at.script)) {
      return false;
    }
    if (isUpper(at.text)) {
      return isLower(before.text) && !(after && isLower(after.text));
    }
    const others = word.filter(({ isAscii }) => isAscii);
    return isLower(at.text) && !at.isAscii && others.length > 1 && others.every(({ text }) => isUpper(text));
  }
  function isInRun(word, index) {
    const is = (at) => {
      var _a3, _b2;
      return ((_a3 = word[at]) == null ? void 0 : _a3.script) === "latin" && ((_b2 = word[at]) == null ? void 0 : _b2.isAscii) === false;
    };
    return is(index) && (is(index - 1) && is(index + 1) || is(index - 1) && is(index - 2) || is(index + 1) && is(index + 2));
  }
  function valueOf(word, index, judge, mixed) {
    const character = word[index];
    if (!character || character.script === "broken") {
      return -3;
    }
    if (!isLetter(character.script)) {
      return isWedged(word, index) ? -1 : character.script === "symbol" ? -0.6 : 0.3;
    }
    if (mixed || hasWrongCase(word, index)) {
      return -1;
    }
    return judge(character, isInRun(word, index));
  }
  function mean(words3, judge) {
    const values = words3.flatMap((word) => {
      const mixed = hasMixedScripts(word);
      return word.flatMap(({ isAscii }, index) => isAscii ? [] : valueOf(word, index, judge, mixed));
    });
    return values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;
  }
  function inAlphabets(text, alphabets) {
    const words3 = wordsOf(text);
    const values = alphabets.map((alphabet2) => mean(words3, alphabetic(alphabet2)));
    const value = Math.max(...values);
    return { value, index: values.indexOf(value) };
  }
  function inIdeographs(text, common, encoding) {
    const own2 = encoding === "euc-kr" ? "hangul" : /jis|jp/.test(encoding) ? "kana" : "han";
    return mean(wordsOf(text), ideographic(common, own2));
  }
  var JOINERS, isUpper, isLower, family, hasMixedScripts, isWedged, alphabetic, ideographic;
  var init_plausibility = __esm({
    "src/accounts/list/read/source/encoding/plausibility.ts"() {
      "use strict";
      init_scripts();
      JOINERS = "’·­-‐–";
      isUpper = (text) => text !== text.toLowerCase();
      isLower = (text) => text !== text.toUpperCase();
      family = (script) => script === "kana" || script === "halfkana" ? "han" : script;
      hasMixedScripts = (word) => new Set(
        word.filter(({ script }) => isLetter(script) && script !== "mark").map(({ script }) => family(script))
      ).size > 1;
      isWedged = (word, index) => {
        const [before, at, after] = [word[index - 1], word[index], word[index + 1]];
        return !!at && !JOINERS.includes(at.text) && !!after && isLetter(after.script) && (at.script === "symbol" || !!before && isLetter(before.script));
      };
      alphabetic = ({ letters, common, hasRuns }) => ({ text, script }, inRun) => {
        const letter = text.toLowerCase();
        const isOwn = letters.has(letter) || script === "mark";
        if (inRun) {
          return isOwn && hasRuns ? 0.6 : -1;
        }
        if (isOwn) {
          return !common.size || common.has(letter) ? 1 : 0.7;
        }
        return script === "latin" && !common.size ? 0.2 : -0.5;
      };
      ideographic = (common, own2) => ({ text, script }) => {
        if (script === "halfkana") {
          return -0.7;
        }
        if (script === "kana") {
          return own2 === "kana" ? 1 : -0.5;
        }
        if (own2 === "hangul" && script === "han") {
          return -0.7;
        }
        return common.has(text) ? 1 : family(script) === family(own2) ? -0.2 : -0.7;
      };
    }
  });

  // src/accounts/list/read/source/encodings.ts
  function tellingLines(bytes) {
    const sample = [];
    let begin = 0;
    for (let end = 0; end <= bytes.length && sample.length < SAMPLE3; end++) {
      if (end === bytes.length || bytes[end] === 10 || bytes[end] === 13) {
        const line = bytes.subarray(begin, end);
        if (line.some((byte) => byte >= 128 || byte === 27)) {
          sample.push(...line.subarray(0, SAMPLE3), 10);
        }
        begin = end + 1;
      }
    }
    return Uint8Array.from(sample);
  }
  function statisticsOf(sample) {
    var _a3, _b2;
    const confidences = /* @__PURE__ */ new Map();
    for (const { name: name2, confidence } of (0, import_chardet.analyse)(sample)) {
      const encoding = (_a3 = SAME.get(name2.toLowerCase())) != null ? _a3 : name2.toLowerCase();
      confidences.set(encoding, Math.max((_b2 = confidences.get(encoding)) != null ? _b2 : 0, confidence / 100));
    }
    return confidences;
  }
  function plausibility(encoding, text, language, decode) {
    const common = commonCharacters(encoding, decode);
    if (common) {
      return inIdeographs(text, common, encoding);
    }
    const { value, index } = inAlphabets(text, alphabetsFor(encoding, language));
    return index === 0 ? value : value - FOREIGN;
  }
  function candidates2(sample, language, decode) {
    var _a3, _b2, _c, _d;
    const statistics = statisticsOf(sample);
    const usual = usualEncodings(language);
    const lines = sample.filter((byte) => byte === 10).length;
    const weight = 1 + 2 * Math.min(lines / MANY_LINES, 1);
    const byText = /* @__PURE__ */ new Map();
    for (const encoding of /* @__PURE__ */ new Set([...usual, ...LEGACY_ENCODINGS, "utf-8"])) {
      const text = decodeAs(sample, encoding, decode);
      const same = byText.get(text);
      const rank = usual.indexOf(encoding);
      const prior = rank < 0 ? 0 : Math.max(USUAL - rank * LATER, 0);
      const known = ((_a3 = statistics.get(encoding)) != null ? _a3 : 0) * STATISTICS;
      const looks = (_b2 = same == null ? void 0 : same.looks) != null ? _b2 : plausibility(encoding, text, language, decode);
      byText.set(text, {
        encoding: (_c = same == null ? void 0 : same.encoding) != null ? _c : encoding,
        looks,
        value: Math.max(looks * weight + known + prior, (_d = same == null ? void 0 : same.value) != null ? _d : -Infinity)
      });
    }
    return [...byText.values()].sort((a2, b3) => b3.value - a2.value);
  }
  var import_chardet, SAMPLE3, ALTERNATIVES2, MARGIN2, GOOD, USUAL, LATER, STATISTICS, MANY_LINES, FOREIGN, SAME, isExpected, detectEncoding;
  var init_encodings = __esm({
    "src/accounts/list/read/source/encodings.ts"() {
      "use strict";
      import_chardet = __toESM(require_lib());
      init_decode_as();
      init_alphabets();
      init_plausibility();
      init_usual_encodings();
      SAMPLE3 = 32768;
      ALTERNATIVES2 = 5;
      MARGIN2 = 0.35;
      GOOD = 0.8;
      USUAL = 0.4;
      LATER = 0.3;
      STATISTICS = 0.4;
      MANY_LINES = 20;
      FOREIGN = 0.15;
      SAME = /* @__PURE__ */ new Map([["iso-8859-1", "windows-1252"], ["iso-8859-9", "windows-1254"]]);
      isExpected = ({ encoding }, language) => {
        const rank = usualEncodings(language).indexOf(encoding);
        return rank === 0 || rank > 0 && isEastAsian(encoding);
      };
      detectEncoding = (bytes, language, decode) => __async(null, null, function* () {
        var _a3, _b2;
        const [best2, ...others] = candidates2(tellingLines(bytes), language, decode);
        if (!best2) {
          throw new Error("There are no encodings.");
        }
        const margin = best2.value - ((_b2 = (_a3 = others[0]) == null ? void 0 : _a3.value) != null ? _b2 : -Infinity);
        return {
          encoding: best2.encoding,
          certain: best2.looks >= GOOD && margin >= MARGIN2 && isExpected(best2, language),
          alternatives: others.slice(0, ALTERNATIVES2).map(({ encoding }) => encoding)
        };
      });
    }
  });

  // node_modules/fflate/esm/browser.js
  function inflateSync(data, opts) {
    return inflt(data, { i: 2 }, opts && opts.out, opts && opts.dictionary);
  }
  function strFromU8(dat, latin1) {
    if (latin1) {
      var r2 = "";
      for (var i5 = 0; i5 < dat.length; i5 += 16384)
        r2 += String.fromCharCode.apply(null, dat.subarray(i5, i5 + 16384));
      return r2;
    } else if (td) {
      return td.decode(dat);
    } else {
      var _a3 = dutf8(dat), s2 = _a3.s, r2 = _a3.r;
      if (r2.length)
        err(8);
      return s2;
    }
  }
  function unzipSync(data, opts) {
    var files = {};
    var e4 = data.length - 22;
    for (; b4(data, e4) != 101010256; --e4) {
      if (!e4 || data.length - e4 > 65558)
        err(13);
    }
    ;
    var c2 = b2(data, e4 + 8);
    if (!c2)
      return {};
    var o2 = b4(data, e4 + 16);
    var z2 = b4(data, e4 - 20) == 117853008;
    if (z2) {
      var ze = b4(data, e4 - 12);
      z2 = b4(data, ze) == 101075792;
      if (z2) {
        c2 = b4(data, ze + 32);
        o2 = b4(data, ze + 48);
      }
    }
    var fltr = opts && opts.filter;
    for (var i5 = 0; i5 < c2; ++i5) {
      var _a3 = zh(data, o2, z2), c_2 = _a3[0], sc = _a3[1], su = _a3[2], fn = _a3[3], no = _a3[4], off = _a3[5], b3 = slzh(data, off);
      o2 = no;
      if (!fltr || fltr({
        name: fn,
        size: sc,
        originalSize: su,
        compression: c_2
      })) {
        if (!c_2)
          files[fn] = slc(data, b3, b3 + sc);
        else if (c_2 == 8)
          files[fn] = inflateSync(data.subarray(b3, b3 + sc), { out: new u8(su) });
        else
          err(14, "unknown compression type " + c_2);
      }
    }
    return files;
  }
  var u8, u16, i32, fleb, fdeb, clim, freb, _a2, fl, revfl, _b, fd, revfd, rev, x2, i4, hMap, flt, i4, i4, i4, i4, fdt, i4, flrm, fdrm, max, bits, bits16, shft, slc, ec, err, inflt, et, b2, b4, b8, td, tds, dutf8, slzh, zh, z64hs;
  var init_browser2 = __esm({
    "node_modules/fflate/esm/browser.js"() {
      u8 = Uint8Array;
      u16 = Uint16Array;
      i32 = Int32Array;
      fleb = new u8([
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        1,
        1,
        1,
        1,
        2,
        2,
        2,
        2,
        3,
        3,
        3,
        3,
        4,
        4,
        4,
        4,
        5,
        5,
        5,
        5,
        0,
        /* unused */
        0,
        0,
        /* impossible */
        0
      ]);
      fdeb = new u8([
        0,
        0,
        0,
        0,
        1,
        1,
        2,
        2,
        3,
        3,
        4,
        4,
        5,
        5,
        6,
        6,
        7,
        7,
        8,
        8,
        9,
        9,
        10,
        10,
        11,
        11,
        12,
        12,
        13,
        13,
        /* unused */
        0,
        0
      ]);
      clim = new u8([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);
      freb = function(eb, start) {
        var b3 = new u16(31);
        for (var i5 = 0; i5 < 31; ++i5) {
          b3[i5] = start += 1 << eb[i5 - 1];
        }
        var r2 = new i32(b3[30]);
        for (var i5 = 1; i5 < 30; ++i5) {
          for (var j = b3[i5]; j < b3[i5 + 1]; ++j) {
            r2[j] = j - b3[i5] << 5 | i5;
          }
        }
        return { b: b3, r: r2 };
      };
      _a2 = freb(fleb, 2);
      fl = _a2.b;
      revfl = _a2.r;
      fl[28] = 258, revfl[258] = 28;
      _b = freb(fdeb, 0);
      fd = _b.b;
      revfd = _b.r;
      rev = new u16(32768);
      for (i4 = 0; i4 < 32768; ++i4) {
        x2 = (i4 & 43690) >> 1 | (i4 & 21845) << 1;
        x2 = (x2 & 52428) >> 2 | (x2 & 13107) << 2;
        x2 = (x2 & 61680) >> 4 | (x2 & 3855) << 4;
        rev[i4] = ((x2 & 65280) >> 8 | (x2 & 255) << 8) >> 1;
      }
      hMap = (function(cd, mb, r2) {
        var s2 = cd.length;
        var i5 = 0;
        var l2 = new u16(mb);
        for (; i5 < s2; ++i5) {
          if (cd[i5])
            ++l2[cd[i5] - 1];
        }
        var le = new u16(mb);
        for (i5 = 1; i5 < mb; ++i5) {
          le[i5] = le[i5 - 1] + l2[i5 - 1] << 1;
        }
        var co;
        if (r2) {
          co = new u16(1 << mb);
          var rvb = 15 - mb;
          for (i5 = 0; i5 < s2; ++i5) {
            if (cd[i5]) {
              var sv = i5 << 4 | cd[i5];
              var r_1 = mb - cd[i5];
              var v2 = le[cd[i5] - 1]++ << r_1;
              for (var m2 = v2 | (1 << r_1) - 1; v2 <= m2; ++v2) {
                co[rev[v2] >> rvb] = sv;
              }
            }
          }
        } else {
          co = new u16(s2);
          for (i5 = 0; i5 < s2; ++i5) {
            if (cd[i5]) {
              co[i5] = rev[le[cd[i5] - 1]++] >> 15 - cd[i5];
            }
          }
        }
        return co;
      });
      flt = new u8(288);
      for (i4 = 0; i4 < 144; ++i4)
        flt[i4] = 8;
      for (i4 = 144; i4 < 256; ++i4)
        flt[i4] = 9;
      for (i4 = 256; i4 < 280; ++i4)
        flt[i4] = 7;
      for (i4 = 280; i4 < 288; ++i4)
        flt[i4] = 8;
      fdt = new u8(32);
      for (i4 = 0; i4 < 32; ++i4)
        fdt[i4] = 5;
      flrm = /* @__PURE__ */ hMap(flt, 9, 1);
      fdrm = /* @__PURE__ */ hMap(fdt, 5, 1);
      max = function(a2) {
        var m2 = a2[0];
        for (var i5 = 1; i5 < a2.length; ++i5) {
          if (a2[i5] > m2)
            m2 = a2[i5];
        }
        return m2;
      };
      bits = function(d2, p2, m2) {
        var o2 = p2 / 8 | 0;
        return (d2[o2] | d2[o2 + 1] << 8) >> (p2 & 7) & m2;
      };
      bits16 = function(d2, p2) {
        var o2 = p2 / 8 | 0;
        return (d2[o2] | d2[o2 + 1] << 8 | d2[o2 + 2] << 16) >> (p2 & 7);
      };
      shft = function(p2) {
        return (p2 + 7) / 8 | 0;
      };
      slc = function(v2, s2, e4) {
        if (s2 == null || s2 < 0)
          s2 = 0;
        if (e4 == null || e4 > v2.length)
          e4 = v2.length;
        return new u8(v2.subarray(s2, e4));
      };
      ec = [
        "unexpected EOF",
        "invalid block type",
        "invalid length/literal",
        "invalid distance",
        "stream finished",
        "no stream handler",
        ,
        // determined by compression function
        "no callback",
        "invalid UTF-8 data",
        "extra field too long",
        "date not in range 1980-2099",
        "filename too long",
        "stream finishing",
        "invalid zip data"
        // determined by unknown compression method
      ];
      err = function(ind, msg2, nt) {
        var e4 = new Error(msg2 || ec[ind]);
        e4.code = ind;
        if (Error.captureStackTrace)
          Error.captureStackTrace(e4, err);
        if (!nt)
          throw e4;
        return e4;
      };
      inflt = function(dat, st, buf, dict) {
        var sl = dat.length, dl = dict ? dict.length : 0;
        if (!sl || st.f && !st.l)
          return buf || new u8(0);
        var noBuf = !buf;
        var resize = noBuf || st.i != 2;
        var noSt = st.i;
        if (noBuf)
          buf = new u8(sl * 3);
        var cbuf = function(l3) {
          var bl = buf.length;
          if (l3 > bl) {
            var nbuf = new u8(Math.max(bl * 2, l3));
            nbuf.set(buf);
            buf = nbuf;
          }
        };
        var final = st.f || 0, pos = st.p || 0, bt = st.b || 0, lm = st.l, dm = st.d, lbt = st.m, dbt = st.n;
        var tbts = sl * 8;
        do {
          if (!lm) {
            final = bits(dat, pos, 1);
            var type = bits(dat, pos + 1, 3);
            pos += 3;
            if (!type) {
              var s2 = shft(pos) + 4, l2 = dat[s2 - 4] | dat[s2 - 3] << 8, t2 = s2 + l2;
              if (t2 > sl) {
                if (noSt)
                  err(0);
                break;
              }
              if (resize)
                cbuf(bt + l2);
              buf.set(dat.subarray(s2, t2), bt);
              st.b = bt += l2, st.p = pos = t2 * 8, st.f = final;
              continue;
            } else if (type == 1)
              lm = flrm, dm = fdrm, lbt = 9, dbt = 5;
            else if (type == 2) {
              var hLit = bits(dat, pos, 31) + 257, hcLen = bits(dat, pos + 10, 15) + 4;
              var tl = hLit + bits(dat, pos + 5, 31) + 1;
              pos += 14;
              var ldt = new u8(tl);
              var clt = new u8(19);
              for (var i5 = 0; i5 < hcLen; ++i5) {
                clt[clim[i5]] = bits(dat, pos + i5 * 3, 7);
              }
              pos += hcLen * 3;
              var clb = max(clt), clbmsk = (1 << clb) - 1;
              var clm = hMap(clt, clb, 1);
              for (var i5 = 0; i5 < tl; ) {
                var r2 = clm[bits(dat, pos, clbmsk)];
                pos += r2 & 15;
                var s2 = r2 >> 4;
                if (s2 < 16) {
                  ldt[i5++] = s2;
                } else {
                  var c2 = 0, n2 = 0;
                  if (s2 == 16)
                    n2 = 3 + bits(dat, pos, 3), pos += 2, c2 = ldt[i5 - 1];
                  else if (s2 == 17)
                    n2 = 3 + bits(dat, pos, 7), pos += 3;
                  else if (s2 == 18)
                    n2 = 11 + bits(dat, pos, 127), pos += 7;
                  while (n2--)
                    ldt[i5++] = c2;
                }
              }
              var lt = ldt.subarray(0, hLit), dt = ldt.subarray(hLit);
              lbt = max(lt);
              dbt = max(dt);
              lm = hMap(lt, lbt, 1);
              dm = hMap(dt, dbt, 1);
            } else
              err(1);
            if (pos > tbts) {
              if (noSt)
                err(0);
              break;
            }
          }
          if (resize)
            cbuf(bt + 131072);
          var lms = (1 << lbt) - 1, dms = (1 << dbt) - 1;
          var lpos = pos;
          for (; ; lpos = pos) {
            var c2 = lm[bits16(dat, pos) & lms], sym = c2 >> 4;
            pos += c2 & 15;
            if (pos > tbts) {
              if (noSt)
                err(0);
              break;
            }
            if (!c2)
              err(2);
            if (sym < 256)
              buf[bt++] = sym;
            else if (sym == 256) {
              lpos = pos, lm = null;
              break;
            } else {
              var add = sym - 254;
              if (sym > 264) {
                var i5 = sym - 257, b3 = fleb[i5];
                add = bits(dat, pos, (1 << b3) - 1) + fl[i5];
                pos += b3;
              }
              var d2 = dm[bits16(dat, pos) & dms], dsym = d2 >> 4;
              if (!d2)
                err(3);
              pos += d2 & 15;
              var dt = fd[dsym];
              if (dsym > 3) {
                var b3 = fdeb[dsym];
                dt += bits16(dat, pos) & (1 << b3) - 1, pos += b3;
              }
              if (pos > tbts) {
                if (noSt)
                  err(0);
                break;
              }
              if (resize)
                cbuf(bt + 131072);
              var end = bt + add;
              if (bt < dt) {
                var shift = dl - dt, dend = Math.min(dt, end);
                if (shift + bt < 0)
                  err(3);
                for (; bt < dend; ++bt)
                  buf[bt] = dict[shift + bt];
              }
              for (; bt < end; ++bt)
                buf[bt] = buf[bt - dt];
            }
          }
          st.l = lm, st.p = lpos, st.b = bt, st.f = final;
          if (lm)
            final = 1, st.m = lbt, st.d = dm, st.n = dbt;
        } while (!final);
        return bt != buf.length && noBuf ? slc(buf, 0, bt) : buf.subarray(0, bt);
      };
      et = /* @__PURE__ */ new u8(0);
      b2 = function(d2, b3) {
        return d2[b3] | d2[b3 + 1] << 8;
      };
      b4 = function(d2, b3) {
        return (d2[b3] | d2[b3 + 1] << 8 | d2[b3 + 2] << 16 | d2[b3 + 3] << 24) >>> 0;
      };
      b8 = function(d2, b3) {
        return b4(d2, b3) + b4(d2, b3 + 4) * 4294967296;
      };
      td = typeof TextDecoder != "undefined" && /* @__PURE__ */ new TextDecoder();
      tds = 0;
      try {
        td.decode(et, { stream: true });
        tds = 1;
      } catch (e4) {
      }
      dutf8 = function(d2) {
        for (var r2 = "", i5 = 0; ; ) {
          var c2 = d2[i5++];
          var eb = (c2 > 127) + (c2 > 223) + (c2 > 239);
          if (i5 + eb > d2.length)
            return { s: r2, r: slc(d2, i5 - 1) };
          if (!eb)
            r2 += String.fromCharCode(c2);
          else if (eb == 3) {
            c2 = ((c2 & 15) << 18 | (d2[i5++] & 63) << 12 | (d2[i5++] & 63) << 6 | d2[i5++] & 63) - 65536, r2 += String.fromCharCode(55296 | c2 >> 10, 56320 | c2 & 1023);
          } else if (eb & 1)
            r2 += String.fromCharCode((c2 & 31) << 6 | d2[i5++] & 63);
          else
            r2 += String.fromCharCode((c2 & 15) << 12 | (d2[i5++] & 63) << 6 | d2[i5++] & 63);
        }
      };
      slzh = function(d2, b3) {
        return b3 + 30 + b2(d2, b3 + 26) + b2(d2, b3 + 28);
      };
      zh = function(d2, b3, z2) {
        var fnl = b2(d2, b3 + 28), efl = b2(d2, b3 + 30), fn = strFromU8(d2.subarray(b3 + 46, b3 + 46 + fnl), !(b2(d2, b3 + 8) & 2048)), es = b3 + 46 + fnl;
        var _a3 = z64hs(d2, es, efl, z2, b4(d2, b3 + 20), b4(d2, b3 + 24), b4(d2, b3 + 42)), sc = _a3[0], su = _a3[1], off = _a3[2];
        return [b2(d2, b3 + 10), sc, su, fn, es + efl + b2(d2, b3 + 32), off];
      };
      z64hs = function(d2, b3, l2, z2, sc, su, off) {
        var nsc = sc == 4294967295, nsu = su == 4294967295, noff = off == 4294967295, e4 = b3 + l2;
        var nf = nsc + nsu + noff;
        if (z2 && nf) {
          for (; b3 + 4 < e4; b3 += 4 + b2(d2, b3 + 2)) {
            if (b2(d2, b3) == 1) {
              return [
                nsc ? b8(d2, b3 + 4 + 8 * nsu) : sc,
                nsu ? b8(d2, b3 + 4) : su,
                noff ? b8(d2, b3 + 4 + 8 * (nsu + nsc)) : off,
                1
              ];
            }
          }
          if (z2 < 2)
            err(13);
        }
        return [sc, su, off, 0];
      };
    }
  });

  // src/accounts/list/read/source/spreadsheet/number-format.ts
  function plainDate(iso) {
    const [day = "", time = ""] = iso.split("T");
    const [whole = ""] = time.split(/[.Z]/);
    return whole === "" || whole === "00:00:00" ? day : `${day} ${whole}`;
  }
  function dateFormat(from1904) {
    const epoch = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
    return { show(value) {
      const days = !from1904 && value >= 1 && value < 60 ? value + 1 : value;
      const date = new Date(epoch + Math.round(days * DAY3 / 1e3) * 1e3);
      if (Number.isNaN(date.getTime())) {
        return general.show(value);
      }
      const iso = date.toISOString();
      return value >= 0 && value < 1 ? iso.slice(11, 19) : plainDate(iso);
    } };
  }
  function maskFormat(parts) {
    const zeros = parts.filter(({ text, isPlace }) => isPlace && text === "0").length;
    return { show(value) {
      var _a3;
      const plain2 = general.show(value);
      if (!/^\d+$/.test(plain2)) {
        return plain2;
      }
      let rest = plain2.padStart(zeros, "0");
      let shown3 = "";
      for (let i5 = parts.length - 1; i5 >= 0; i5--) {
        const { text = "", isPlace = false } = (_a3 = parts[i5]) != null ? _a3 : {};
        const isFirstPlace = isPlace && !parts.slice(0, i5).some((part) => part.isPlace);
        const digits2 = isFirstPlace ? rest : rest.slice(-1);
        shown3 = (isPlace ? digits2 : text) + shown3;
        rest = isPlace ? rest.slice(0, rest.length - digits2.length) : rest;
      }
      return shown3;
    } };
  }
  function maskParts(code) {
    const parts = [];
    for (const [, quoted, escaped, single] of code.matchAll(TOKEN)) {
      const literal = quoted != null ? quoted : escaped;
      if (literal !== void 0) {
        parts.push({ text: literal, isPlace: false });
      } else if (single !== void 0 && /[0#?]/.test(single)) {
        parts.push({ text: single, isPlace: true });
      } else if (single !== void 0 && /[-+() :]/.test(single)) {
        parts.push({ text: single, isPlace: false });
      } else if (single !== void 0) {
        return null;
      }
    }
    return parts.some(({ isPlace }) => isPlace) ? parts : null;
  }
  function numberFormat(id, code, from1904) {
    const [section = ""] = code.split(";");
    if (code ? /[ymdhs]/i.test(bare(section)) : isBuiltInDate(id)) {
      return dateFormat(from1904);
    }
    const parts = code ? maskParts(section) : null;
    return parts ? maskFormat(parts) : general;
  }
  var general, DAY3, TOKEN, isBuiltInDate, bare;
  var init_number_format = __esm({
    "src/accounts/list/read/source/spreadsheet/number-format.ts"() {
      "use strict";
      general = { show: (value) => String(Number(value.toPrecision(15))) };
      DAY3 = 24 * 60 * 60 * 1e3;
      TOKEN = /"([^"]*)"|\\(.)|_.|\*.|\[[^\]]*\]|([^])/g;
      isBuiltInDate = (id) => id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 47 || id >= 50 && id <= 58;
      bare = (code) => Array.from(
        code.replace(/\[(h+|m+|s+)\]/gi, "$1").matchAll(TOKEN),
        ([, , , single = ""]) => single
      ).join("");
    }
  });

  // src/accounts/list/read/source/spreadsheet/sheet-builder.ts
  var MAX_FILLED_ROWS, MAX_CELLS, TooLargeError, SheetBuilder;
  var init_sheet_builder = __esm({
    "src/accounts/list/read/source/spreadsheet/sheet-builder.ts"() {
      "use strict";
      MAX_FILLED_ROWS = 1e5;
      MAX_CELLS = 3e6;
      TooLargeError = class extends Error {
      };
      SheetBuilder = class {
        constructor() {
          this.rows = [];
          this.row = [];
          this.filledRows = 0;
          this.cells = 0;
        }
        /** Cells come in the order of their columns; empty ones may be left out. */
        cell(column, text, repeated2 = 1) {
          if (!text) {
            return;
          }
          this.cells += repeated2;
          if (this.cells > MAX_CELLS || column + repeated2 > 16384) {
            throw new TooLargeError();
          }
          while (this.row.length < column) {
            this.row.push("");
          }
          for (let i5 = 0; i5 < repeated2; i5++) {
            this.row.push(text);
          }
        }
        /** Puts the cells since the last call into line `index`. Empty lines before it may be left out. */
        endRow(index, repeated2 = 1) {
          const { row } = this;
          this.row = [];
          if (!row.length) {
            return;
          }
          this.filledRows += repeated2;
          if (this.filledRows > MAX_FILLED_ROWS || index + repeated2 > 1048576) {
            throw new TooLargeError();
          }
          while (this.rows.length < index) {
            this.rows.push([]);
          }
          for (let i5 = 0; i5 < repeated2; i5++) {
            this.rows.push(row);
          }
        }
        sheet(name2) {
          return { name: name2, rows: this.rows };
        }
      };
    }
  });

  // node_modules/saxen/dist/index.js
  function replaceEntities(_2, d2, x3, z2) {
    if (z2) {
      if (hasOwnProperty.call(ENTITY_MAPPING, z2)) {
        return ENTITY_MAPPING[z2];
      } else {
        return "&" + z2 + ";";
      }
    }
    if (d2) {
      return fromCharCode(d2);
    }
    return fromCharCode(parseInt(x3, 16));
  }
  function decodeEntities2(s2) {
    if (s2.length > 3 && s2.indexOf("&") !== -1) {
      return s2.replace(ENTITY_PATTERN, replaceEntities);
    }
    return s2;
  }
  function error(msg2) {
    return new Error(msg2);
  }
  function missingNamespaceForPrefix(prefix) {
    return "missing namespace for prefix <" + prefix + ">";
  }
  function getter(getFn) {
    return {
      "get": getFn,
      "enumerable": true
    };
  }
  function setNsEntry(nsMatrix, changes, key, value) {
    if (!(key in changes)) {
      changes[key] = key in nsMatrix ? nsMatrix[key] : null;
    }
    nsMatrix[key] = value;
  }
  function restoreNsMatrix(nsMatrix, changes) {
    var key, value;
    for (key in changes) {
      value = changes[key];
      if (value === null) {
        delete nsMatrix[key];
      } else {
        nsMatrix[key] = value;
      }
    }
  }
  function uriPrefix(prefix) {
    return prefix + "$uri";
  }
  function buildNsMatrix(nsUriToPrefix) {
    var nsMatrix = /* @__PURE__ */ Object.create(null), uri, prefix;
    for (uri in nsUriToPrefix) {
      prefix = nsUriToPrefix[uri];
      nsMatrix[prefix] = prefix;
      nsMatrix[uriPrefix(prefix)] = uri;
    }
    return nsMatrix;
  }
  function noopGetContext() {
    return { line: 0, column: 0 };
  }
  function throwFunc(err2) {
    throw err2;
  }
  function Parser(options) {
    if (!this) {
      return new Parser(options);
    }
    var proxy = options && options["proxy"];
    var onText, onOpenTag, onCloseTag, onCDATA, onError = throwFunc, onWarning, onComment, onQuestion, onAttention;
    var getContext = noopGetContext;
    var streaming = false;
    var rootTagFound = false;
    var leftoverXml = "";
    var maybeNS = false;
    var isNamespace = false;
    var returnError = null;
    var parseStop = false;
    var nsChangesStack, nsMatrix, nodeStack;
    var nsUriToPrefix;
    function handleError(err2) {
      if (!(err2 instanceof Error)) {
        err2 = error(err2);
      }
      returnError = err2;
      onError(err2, getContext);
    }
    function handleWarning(err2) {
      if (!onWarning) {
        return;
      }
      if (!(err2 instanceof Error)) {
        err2 = error(err2);
      }
      onWarning(err2, getContext);
    }
    this["on"] = function(name2, cb) {
      if (typeof cb !== "function") {
        throw error("required args <name, cb>");
      }
      switch (name2) {
        case "openTag":
          onOpenTag = cb;
          break;
        case "text":
          onText = cb;
          break;
        case "closeTag":
          onCloseTag = cb;
          break;
        case "error":
          onError = cb;
          break;
        case "warn":
          onWarning = cb;
          break;
        case "cdata":
          onCDATA = cb;
          break;
        case "attention":
          onAttention = cb;
          break;
        // <!XXXXX zzzz="eeee">
        case "question":
          onQuestion = cb;
          break;
        // <? ....  ?>
        case "comment":
          onComment = cb;
          break;
        default:
          throw error("unsupported event: " + name2);
      }
      return this;
    };
    this["ns"] = function(nsMap) {
      if (typeof nsMap === "undefined") {
        nsMap = {};
      }
      if (typeof nsMap !== "object") {
        throw error("required args <nsMap={}>");
      }
      var _nsUriToPrefix = /* @__PURE__ */ Object.create(null), k2;
      for (k2 in nsMap) {
        _nsUriToPrefix[k2] = nsMap[k2];
      }
      isNamespace = true;
      nsUriToPrefix = _nsUriToPrefix;
      return this;
    };
    function resetState() {
      nsChangesStack = isNamespace ? [] : null;
      nsMatrix = isNamespace ? buildNsMatrix(nsUriToPrefix) : null;
      nodeStack = [];
      getContext = noopGetContext;
      parseStop = false;
      returnError = null;
      rootTagFound = false;
      leftoverXml = "";
    }
    this["parse"] = function(xml) {
      if (typeof xml !== "string") {
        throw error("required args <xml=string>");
      }
      if (streaming) {
        throw error("parse during stream; call end() first");
      }
      resetState();
      parse2(xml);
      getContext = noopGetContext;
      parseStop = false;
      return returnError;
    };
    this["write"] = function(xml) {
      if (typeof xml !== "string") {
        throw error("required args <xml=string>");
      }
      if (!streaming) {
        resetState();
        streaming = true;
      }
      if (!returnError) {
        leftoverXml = parse2(leftoverXml + xml, true) || "";
      }
      return this;
    };
    this["end"] = function() {
      if (!streaming) {
        resetState();
      }
      streaming = false;
      if (!returnError) {
        parse2(leftoverXml);
      }
      leftoverXml = "";
      getContext = noopGetContext;
      parseStop = false;
      return returnError;
    };
    this["stop"] = function() {
      parseStop = true;
    };
    function parse2(xml, streaming2 = false) {
      var elNameCache = null;
      var nsChanges, nsSnapshot, anonymousNsCount = 0, tagStart = false, tagEnd = false, i5 = 0, j = 0, x3, y2, q, w2, v2, xmlns, elementName, _elementName, elementProxy;
      var attrsString = "", attrsStart = 0, cachedAttrs;
      function normalizeAttrName(name2, defaultAlias) {
        var w3 = name2.indexOf(":");
        if (w3 === -1) {
          return name2;
        }
        var nsName = nsMatrix[name2.substring(0, w3)];
        if (!nsName) {
          handleWarning(missingNamespaceForPrefix(name2.substring(0, w3)));
          return null;
        }
        return defaultAlias === nsName ? name2.substr(w3 + 1) : nsName + name2.substr(w3);
      }
      function getAttrs() {
        if (cachedAttrs !== null) {
          return cachedAttrs;
        }
        var nsUri, nsUriPrefix, defaultAlias = isNamespace && nsMatrix["xmlns"], attrList = isNamespace && maybeNS ? [] : null, i6 = attrsStart, s2 = attrsString, l2 = s2.length, newalias, value, alias, name2, attrs = {}, seenAttrs = /* @__PURE__ */ new Set(), skipAttr, w3, j2;
        parseAttr:
          for (; i6 < l2; i6++) {
            skipAttr = false;
            w3 = s2.charCodeAt(i6);
            if (w3 === 32 || w3 < 14 && w3 > 8) {
              continue;
            }
            if (w3 < 65 || w3 > 122 || w3 > 90 && w3 < 97) {
              if (w3 !== 95 && w3 !== 58) {
                handleWarning("illegal first char attribute name");
                skipAttr = true;
              }
            }
            for (j2 = i6 + 1; j2 < l2; j2++) {
              w3 = s2.charCodeAt(j2);
              if (w3 > 96 && w3 < 123 || w3 > 64 && w3 < 91 || w3 > 47 && w3 < 59 || w3 === 46 || // '.'
              w3 === 45 || // '-'
              w3 === 95) {
                continue;
              }
              if (w3 === 32 || w3 < 14 && w3 > 8) {
                handleWarning("missing attribute value");
                i6 = j2;
                continue parseAttr;
              }
              if (w3 === 61) {
                break;
              }
              handleWarning("illegal attribute name char");
              skipAttr = true;
            }
            name2 = s2.substring(i6, j2);
            if (name2 === "xmlns:xmlns") {
              handleWarning("illegal declaration of xmlns");
              skipAttr = true;
            }
            w3 = s2.charCodeAt(j2 + 1);
            if (w3 === 34) {
              j2 = s2.indexOf('"', i6 = j2 + 2);
              if (j2 === -1) {
                j2 = s2.indexOf("'", i6);
                if (j2 !== -1) {
                  handleWarning("attribute value quote missmatch");
                  skipAttr = true;
                }
              }
            } else if (w3 === 39) {
              j2 = s2.indexOf("'", i6 = j2 + 2);
              if (j2 === -1) {
                j2 = s2.indexOf('"', i6);
                if (j2 !== -1) {
                  handleWarning("attribute value quote missmatch");
                  skipAttr = true;
                }
              }
            } else {
              handleWarning("missing attribute value quotes");
              skipAttr = true;
              for (j2 = j2 + 1; j2 < l2; j2++) {
                w3 = s2.charCodeAt(j2 + 1);
                if (w3 === 32 || w3 < 14 && w3 > 8) {
                  break;
                }
              }
            }
            if (j2 === -1) {
              handleWarning("missing closing quotes");
              j2 = l2;
              skipAttr = true;
            }
            if (!skipAttr) {
              value = s2.substring(i6, j2);
            }
            if (name2 === "xmlns:xml" && value !== "http://www.w3.org/XML/1998/namespace") {
              handleError("illegal value of xmlns:xml");
            }
            i6 = j2;
            for (; j2 + 1 < l2; j2++) {
              w3 = s2.charCodeAt(j2 + 1);
              if (w3 === 32 || w3 < 14 && w3 > 8) {
                break;
              }
              if (i6 === j2) {
                handleWarning("illegal character after attribute end");
                skipAttr = true;
              }
            }
            i6 = j2 + 1;
            if (skipAttr) {
              continue parseAttr;
            }
            if (seenAttrs.has(name2)) {
              handleWarning("attribute <" + name2 + "> already defined");
              continue;
            }
            seenAttrs.add(name2);
            if (!isNamespace) {
              attrs[name2] = value;
              continue;
            }
            if (maybeNS) {
              newalias = name2 === "xmlns" ? "xmlns" : name2.charCodeAt(0) === 120 && name2.substr(0, 6) === "xmlns:" ? name2.substr(6) : null;
              if (newalias !== null) {
                nsUri = decodeEntities2(value);
                nsUriPrefix = uriPrefix(newalias);
                alias = nsUriToPrefix[nsUri];
                if (!alias) {
                  if (newalias === "xmlns" || nsUriPrefix in nsMatrix && nsMatrix[nsUriPrefix] !== nsUri) {
                    do {
                      alias = "ns" + anonymousNsCount++;
                    } while (typeof nsMatrix[alias] !== "undefined");
                  } else {
                    alias = newalias;
                  }
                  nsUriToPrefix[nsUri] = alias;
                }
                if (nsMatrix[newalias] !== alias) {
                  if (!nsChanges) {
                    nsChanges = /* @__PURE__ */ Object.create(null);
                  }
                  elNameCache = null;
                  nsSnapshot = null;
                  setNsEntry(nsMatrix, nsChanges, newalias, alias);
                  if (newalias === "xmlns") {
                    setNsEntry(nsMatrix, nsChanges, uriPrefix(alias), nsUri);
                    defaultAlias = alias;
                  }
                  setNsEntry(nsMatrix, nsChanges, nsUriPrefix, nsUri);
                }
                attrs[name2] = value;
                continue;
              }
              attrList.push(name2, value);
              continue;
            }
            name2 = normalizeAttrName(name2, defaultAlias);
            if (name2 === null) {
              continue;
            }
            attrs[name2] = value;
          }
        if (maybeNS) {
          for (i6 = 0, l2 = attrList.length; i6 < l2; i6++) {
            name2 = normalizeAttrName(attrList[i6++], defaultAlias);
            value = attrList[i6];
            if (name2 === null) {
              continue;
            }
            attrs[name2] = value;
          }
        }
        return cachedAttrs = attrs;
      }
      function getParseContext() {
        var splitsRe = /(\r\n|\r|\n)/g;
        var line = 0;
        var column = 0;
        var startOfLine = 0;
        var endOfLine = j;
        var match;
        var data;
        while (i5 >= startOfLine) {
          match = splitsRe.exec(xml);
          if (!match) {
            break;
          }
          endOfLine = match[0].length + match.index;
          if (endOfLine > i5) {
            break;
          }
          line += 1;
          startOfLine = endOfLine;
        }
        if (i5 == -1) {
          column = endOfLine;
          data = xml.substring(j);
        } else if (j === 0) {
          data = xml.substring(j, i5);
        } else {
          column = i5 - startOfLine;
          data = j == -1 ? xml.substring(i5) : xml.substring(i5, j + 1);
        }
        return {
          "data": data,
          "line": line,
          "column": column
        };
      }
      getContext = getParseContext;
      if (proxy) {
        elementProxy = Object.create({}, {
          "name": getter(function() {
            return elementName;
          }),
          "originalName": getter(function() {
            return _elementName;
          }),
          "attrs": getter(getAttrs),
          "ns": getter(function() {
            if (!nsSnapshot) {
              nsSnapshot = Object.assign(/* @__PURE__ */ Object.create(null), nsMatrix);
            }
            return nsSnapshot;
          })
        });
      }
      while (j !== -1) {
        if (xml.charCodeAt(j) === 60) {
          i5 = j;
        } else {
          i5 = xml.indexOf("<", j);
        }
        if (i5 === -1) {
          if (streaming2) {
            return xml.substring(j);
          }
          if (nodeStack.length) {
            return handleError("unexpected end of file");
          }
          if (!rootTagFound) {
            return handleError("missing start tag");
          }
          if (j < xml.length) {
            if (xml.substring(j).trim()) {
              handleWarning(NON_WHITESPACE_OUTSIDE_ROOT_NODE);
            }
          }
          return;
        }
        if (!rootTagFound) {
          rootTagFound = true;
        }
        if (j !== i5) {
          if (nodeStack.length) {
            if (onText) {
              onText(xml.substring(j, i5), decodeEntities2, getContext);
              if (parseStop) {
                return;
              }
            }
          } else {
            if (xml.substring(j, i5).trim()) {
              handleWarning(NON_WHITESPACE_OUTSIDE_ROOT_NODE);
              if (parseStop) {
                return;
              }
            }
          }
        }
        w2 = xml.charCodeAt(i5 + 1);
        if (w2 === 33) {
          q = xml.charCodeAt(i5 + 2);
          if (q === 91 && xml.substr(i5 + 3, 6) === "CDATA[") {
            j = xml.indexOf("]]>", i5);
            if (j === -1) {
              if (streaming2) {
                return xml.substring(i5);
              }
              return handleError("unclosed cdata");
            }
            if (onCDATA) {
              onCDATA(xml.substring(i5 + 9, j), getContext);
              if (parseStop) {
                return;
              }
            }
            j += 3;
            continue;
          }
          if (q === 45 && xml.charCodeAt(i5 + 3) === 45) {
            j = xml.indexOf("-->", i5);
            if (j === -1) {
              if (streaming2) {
                return xml.substring(i5);
              }
              return handleError("unclosed comment");
            }
            if (onComment) {
              onComment(xml.substring(i5 + 4, j), decodeEntities2, getContext);
              if (parseStop) {
                return;
              }
            }
            j += 3;
            continue;
          }
        }
        if (w2 === 63) {
          j = xml.indexOf("?>", i5);
          if (j === -1) {
            if (streaming2) {
              return xml.substring(i5);
            }
            return handleError("unclosed question");
          }
          if (onQuestion) {
            onQuestion(xml.substring(i5, j + 2), getContext);
            if (parseStop) {
              return;
            }
          }
          j += 2;
          continue;
        }
        for (x3 = i5 + 1; ; x3++) {
          v2 = xml.charCodeAt(x3);
          if (isNaN(v2)) {
            if (streaming2) {
              return xml.substring(i5);
            }
            j = -1;
            return handleError("unclosed tag");
          }
          if (v2 === 34) {
            q = xml.indexOf('"', x3 + 1);
            x3 = q !== -1 ? q : x3;
          } else if (v2 === 39) {
            q = xml.indexOf("'", x3 + 1);
            x3 = q !== -1 ? q : x3;
          } else if (v2 === 62) {
            j = x3;
            break;
          }
        }
        if (w2 === 33) {
          if (onAttention) {
            onAttention(xml.substring(i5, j + 1), decodeEntities2, getContext);
            if (parseStop) {
              return;
            }
          }
          j += 1;
          continue;
        }
        cachedAttrs = {};
        if (w2 === 47) {
          tagStart = false;
          tagEnd = true;
          if (!nodeStack.length) {
            return handleError("missing open tag");
          }
          x3 = elementName = nodeStack.pop();
          q = i5 + 2 + x3.length;
          if (xml.substring(i5 + 2, q) !== x3) {
            return handleError("closing tag mismatch");
          }
          for (; q < j; q++) {
            w2 = xml.charCodeAt(q);
            if (w2 === 32 || w2 > 8 && w2 < 14) {
              continue;
            }
            return handleError("close tag");
          }
        } else {
          if (xml.charCodeAt(j - 1) === 47) {
            x3 = elementName = xml.substring(i5 + 1, j - 1);
            tagStart = true;
            tagEnd = true;
          } else {
            x3 = elementName = xml.substring(i5 + 1, j);
            tagStart = true;
            tagEnd = false;
          }
          if (!(w2 > 96 && w2 < 123 || w2 > 64 && w2 < 91 || w2 === 95 || w2 === 58)) {
            return handleError("illegal first char nodeName");
          }
          for (q = 1, y2 = x3.length; q < y2; q++) {
            w2 = x3.charCodeAt(q);
            if (w2 > 96 && w2 < 123 || w2 > 64 && w2 < 91 || w2 > 47 && w2 < 59 || w2 === 45 || w2 === 95 || w2 == 46) {
              continue;
            }
            if (w2 === 32 || w2 < 14 && w2 > 8) {
              elementName = x3.substring(0, q);
              cachedAttrs = null;
              break;
            }
            return handleError("invalid nodeName");
          }
          if (!tagEnd) {
            nodeStack.push(elementName);
          }
        }
        if (isNamespace) {
          if (tagStart) {
            nsChanges = null;
            if (cachedAttrs === null) {
              if (maybeNS = x3.indexOf("xmlns", q) !== -1) {
                attrsStart = q;
                attrsString = x3;
                getAttrs();
                maybeNS = false;
              }
            }
            if (!tagEnd) {
              nsChangesStack.push(nsChanges);
            }
          }
          _elementName = elementName;
          if (elNameCache === null) {
            elNameCache = /* @__PURE__ */ Object.create(null);
          }
          var _cachedName = elNameCache[elementName];
          if (_cachedName !== void 0) {
            elementName = _cachedName;
          } else {
            w2 = elementName.indexOf(":");
            if (w2 !== -1) {
              xmlns = nsMatrix[elementName.substring(0, w2)];
              if (!xmlns) {
                return handleError("missing namespace on <" + _elementName + ">");
              }
              elementName = elementName.substr(w2 + 1);
            } else {
              xmlns = nsMatrix["xmlns"];
            }
            if (xmlns) {
              elementName = xmlns + ":" + elementName;
            }
            elNameCache[_elementName] = elementName;
          }
        }
        if (tagStart) {
          attrsStart = q;
          attrsString = x3;
          if (onOpenTag) {
            if (proxy) {
              onOpenTag(elementProxy, decodeEntities2, tagEnd, getContext);
            } else {
              onOpenTag(elementName, getAttrs, decodeEntities2, tagEnd, getContext);
            }
            if (parseStop) {
              return;
            }
          }
        }
        if (tagEnd) {
          if (onCloseTag) {
            onCloseTag(proxy ? elementProxy : elementName, decodeEntities2, tagStart, getContext);
            if (parseStop) {
              return;
            }
          }
          if (isNamespace) {
            if (!tagStart) {
              nsChanges = nsChangesStack.pop();
            }
            if (nsChanges) {
              restoreNsMatrix(nsMatrix, nsChanges);
              nsChanges = null;
              elNameCache = null;
              nsSnapshot = null;
            }
          }
        }
        j += 1;
      }
    }
  }
  var fromCharCode, hasOwnProperty, ENTITY_PATTERN, ENTITY_MAPPING, NON_WHITESPACE_OUTSIDE_ROOT_NODE;
  var init_dist = __esm({
    "node_modules/saxen/dist/index.js"() {
      fromCharCode = String.fromCharCode;
      hasOwnProperty = Object.prototype.hasOwnProperty;
      ENTITY_PATTERN = /&#(\d+);|&#x([0-9a-f]+);|&(\w+);/ig;
      ENTITY_MAPPING = {
        "amp": "&",
        "apos": "'",
        "gt": ">",
        "lt": "<",
        "quot": '"'
      };
      Object.keys(ENTITY_MAPPING).forEach(function(k2) {
        ENTITY_MAPPING[k2.toUpperCase()] = ENTITY_MAPPING[k2];
      });
      NON_WHITESPACE_OUTSIDE_ROOT_NODE = "non-whitespace outside of root node";
    }
  });

  // src/accounts/list/read/source/spreadsheet/xml.ts
  function readXml(xml, listener) {
    var _a3;
    const text = (_a3 = listener.text) == null ? void 0 : _a3.bind(listener);
    const parser = new Parser().on("openTag", (name2, attributes, decode) => listener.open(withoutPrefix(name2), attributesOf(attributes, decode))).on("closeTag", (name2) => listener.close(withoutPrefix(name2))).on("error", (error2) => {
      throw error2;
    });
    if (text) {
      parser.on("text", (raw, decode) => text(decode(raw))).on("cdata", text);
    }
    parser.parse(xml.replace(/^\uFEFF/, ""));
  }
  var withoutPrefix, attributesOf;
  var init_xml = __esm({
    "src/accounts/list/read/source/spreadsheet/xml.ts"() {
      "use strict";
      init_dist();
      withoutPrefix = (name2) => name2.slice(name2.indexOf(":") + 1);
      attributesOf = (read2, decode) => ({
        get(name2) {
          const found = Object.entries(read2()).find(([full]) => full === name2 || withoutPrefix(full) === name2);
          return found && decode(found[1]);
        }
      });
    }
  });

  // src/accounts/list/read/source/spreadsheet/ods.ts
  function shown(text, { type, value }) {
    switch (type) {
      case "float":
        return isSameNumber(text, value) ? text : value || text;
      case "date":
        return plainDate(value || text);
      default:
        return text || value;
    }
  }
  function readOds(xml) {
    const reader = new ContentReader();
    readXml(xml, reader);
    return reader.sheets;
  }
  var SKIPPED2, count, isSameNumber, ContentReader;
  var init_ods = __esm({
    "src/accounts/list/read/source/spreadsheet/ods.ts"() {
      "use strict";
      init_number_format();
      init_sheet_builder();
      init_xml();
      SKIPPED2 = /* @__PURE__ */ new Set([
        "annotation",
        "frame",
        "custom-shape",
        "shapes",
        "forms",
        "tracked-changes",
        "named-expressions",
        "ruby-text",
        "dde-links"
      ]);
      count = (attributes, name2) => {
        var _a3;
        return Math.max(Number((_a3 = attributes.get(name2)) != null ? _a3 : 1) || 1, 1);
      };
      isSameNumber = (text, value) => /^\d+$/.test(value) && Number(text.replace(/\D/g, "")) === Number(value) && !/\d[.,'\s]\d/.test(text);
      ContentReader = class {
        constructor() {
          this.sheets = [];
          this.hiddenStyles = /* @__PURE__ */ new Set();
          this.style = "";
          this.builder = new SheetBuilder();
          this.name = "";
          this.hidden = false;
          this.rowIndex = 0;
          this.rowsAlike = 1;
          this.column = 0;
          this.cell = null;
          this.paragraphs = [];
          this.skipped = "";
          this.depth = 0;
        }
        open(name2, attributes) {
          if (this.skipped) {
            this.depth += name2 === this.skipped ? 1 : 0;
          } else if (SKIPPED2.has(name2)) {
            this.skipped = name2;
            this.depth = 1;
          } else if (this.cell) {
            this.openInCell(name2, attributes);
          } else {
            this.openAround(name2, attributes);
          }
        }
        text(text) {
          const last = this.paragraphs.length - 1;
          if (this.cell && !this.skipped && last >= 0) {
            this.paragraphs[last] += text.replace(/[ \t\r\n]+/g, " ");
          }
        }
        close(name2) {
          if (this.skipped) {
            this.depth -= name2 === this.skipped ? 1 : 0;
            this.skipped = this.depth ? this.skipped : "";
          } else if (this.cell && (name2 === "table-cell" || name2 === "covered-table-cell")) {
            const { repeated: repeated2 } = this.cell;
            this.builder.cell(this.column, shown(this.paragraphs.join("\n"), this.cell), repeated2);
            this.column += repeated2;
            this.cell = null;
          } else if (name2 === "table-row") {
            this.builder.endRow(this.rowIndex, this.rowsAlike);
            this.rowIndex += this.rowsAlike;
          } else if (name2 === "table") {
            this.sheets.push(__spreadProps(__spreadValues({}, this.builder.sheet(this.name)), { hidden: this.hidden }));
          }
        }
        openInCell(name2, attributes) {
          switch (name2) {
            case "p":
            case "h":
              this.paragraphs.push("");
              break;
            case "s":
              this.add(" ".repeat(Math.min(count(attributes, "c"), 100)));
              break;
            case "tab":
              this.add("	");
              break;
            case "line-break":
              this.add("\n");
              break;
          }
        }
        add(text) {
          const last = this.paragraphs.length - 1;
          if (last >= 0) {
            this.paragraphs[last] += text;
          }
        }
        openAround(name2, attributes) {
          var _a3, _b2, _c, _d, _e, _f, _g;
          switch (name2) {
            case "style":
              this.style = (_a3 = attributes.get("name")) != null ? _a3 : "";
              break;
            case "table-properties":
              if (attributes.get("display") === "false") {
                this.hiddenStyles.add(this.style);
              }
              break;
            case "table":
              this.builder = new SheetBuilder();
              this.name = (_b2 = attributes.get("name")) != null ? _b2 : "";
              this.hidden = this.hiddenStyles.has((_c = attributes.get("style-name")) != null ? _c : "");
              this.rowIndex = 0;
              break;
            case "table-row":
              this.column = 0;
              this.rowsAlike = count(attributes, "number-rows-repeated");
              break;
            case "table-cell":
            case "covered-table-cell":
              this.cell = {
                repeated: count(attributes, "number-columns-repeated"),
                type: (_d = attributes.get("value-type")) != null ? _d : "",
                value: (_g = (_f = (_e = attributes.get("date-value")) != null ? _e : attributes.get("string-value")) != null ? _f : attributes.get("value")) != null ? _g : ""
              };
              this.paragraphs = [];
              break;
          }
        }
      };
    }
  });

  // src/accounts/list/read/source/spreadsheet/xlsx.ts
  function resolved(from, target) {
    const parts = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
    for (const part of target.split("/")) {
      if (part === "..") {
        parts.pop();
      } else if (part && part !== ".") {
        parts.push(part);
      }
    }
    return parts.join("/");
  }
  function relationsOf(part, read2) {
    var _a3;
    const relations = [];
    readXml((_a3 = read2(part.replace(/[^/]*$/, "_rels/$&.rels"))) != null ? _a3 : "<none/>", {
      open(name2, attributes) {
        var _a4, _b2, _c;
        if (name2 === "Relationship") {
          relations.push({
            id: (_a4 = attributes.get("Id")) != null ? _a4 : "",
            type: ((_b2 = attributes.get("Type")) != null ? _b2 : "").replace(/.*\//, ""),
            target: resolved(part, (_c = attributes.get("Target")) != null ? _c : "")
          });
        }
      },
      close: () => void 0
    });
    return relations;
  }
  function readWorkbook(xml) {
    const workbook = { sheets: [], from1904: false };
    readXml(xml, {
      open(name2, attributes) {
        var _a3, _b2, _c;
        if (name2 === "sheet") {
          workbook.sheets.push({
            name: (_a3 = attributes.get("name")) != null ? _a3 : "",
            id: (_b2 = attributes.get("id")) != null ? _b2 : "",
            hidden: /hidden/i.test((_c = attributes.get("state")) != null ? _c : "")
          });
        } else if (name2 === "workbookPr") {
          workbook.from1904 = isTrue(attributes.get("date1904"));
        }
      },
      close: () => void 0
    });
    return workbook;
  }
  function readSharedStrings(xml) {
    const strings = [];
    const rich = new RichText();
    readXml(xml, {
      open: (name2) => rich.open(name2),
      close(name2) {
        rich.close(name2);
        if (name2 === "si") {
          strings.push(rich.take());
        }
      },
      text: (text) => rich.text(text)
    });
    return strings;
  }
  function readFormats(xml, from1904) {
    const codes = /* @__PURE__ */ new Map();
    const formats = [];
    let inCellFormats = false;
    readXml(xml, {
      open(name2, attributes) {
        var _a3, _b2, _c, _d;
        if (name2 === "numFmt") {
          codes.set((_a3 = attributes.get("numFmtId")) != null ? _a3 : "", (_b2 = attributes.get("formatCode")) != null ? _b2 : "");
        } else if (name2 === "cellXfs") {
          inCellFormats = true;
        } else if (name2 === "xf" && inCellFormats) {
          const id = (_c = attributes.get("numFmtId")) != null ? _c : "0";
          formats.push(numberFormat(Number(id), (_d = codes.get(id)) != null ? _d : "", from1904));
        }
      },
      close(name2) {
        inCellFormats = inCellFormats && name2 !== "cellXfs";
      }
    });
    return formats;
  }
  function columnOf(reference) {
    var _a3;
    const letters = (_a3 = /^[A-Z]{1,3}/i.exec(reference)) == null ? void 0 : _a3[0].toUpperCase();
    return letters === void 0 ? null : Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  }
  function shown2(value, { type, style }, { shared, formats }) {
    var _a3, _b2;
    switch (type) {
      case "s":
        return (_a3 = shared[Number(value)]) != null ? _a3 : "";
      case "n": {
        const number = Number(value);
        return value.trim() === "" || Number.isNaN(number) ? value : ((_b2 = formats[style]) != null ? _b2 : numberFormat(0, "", false)).show(number);
      }
      case "b":
        return isTrue(value) ? "TRUE" : "FALSE";
      case "d":
        return plainDate(value);
      default:
        return unescaped(value);
    }
  }
  function readSheet(name2, xml, strings) {
    const reader = new SheetReader(strings);
    readXml(xml, reader);
    return reader.sheet(name2);
  }
  function readXlsx(read2, part) {
    var _a3;
    const workbook = readWorkbook((_a3 = read2(part)) != null ? _a3 : "");
    const relations = relationsOf(part, read2);
    const textOf4 = (type) => {
      var _a4, _b2, _c;
      return (_c = read2((_b2 = (_a4 = relations.find((relation) => relation.type === type)) == null ? void 0 : _a4.target) != null ? _b2 : "")) != null ? _c : "<none/>";
    };
    const strings = {
      shared: readSharedStrings(textOf4("sharedStrings")),
      formats: readFormats(textOf4("styles"), workbook.from1904)
    };
    return workbook.sheets.flatMap(({ name: name2, id, hidden }) => {
      var _a4, _b2;
      const target = (_a4 = relations.find((relation) => relation.id === id && relation.type === "worksheet")) == null ? void 0 : _a4.target;
      return target === void 0 ? [] : [__spreadProps(__spreadValues({}, readSheet(name2, (_b2 = read2(target)) != null ? _b2 : "", strings)), { hidden })];
    });
  }
  var isTrue, unescaped, RichText, SheetReader, workbookPart;
  var init_xlsx = __esm({
    "src/accounts/list/read/source/spreadsheet/xlsx.ts"() {
      "use strict";
      init_number_format();
      init_sheet_builder();
      init_xml();
      isTrue = (value) => value === "1" || value === "true";
      unescaped = (text) => text.replace(/_x([0-9A-F]{4})_/gi, (_escape, code) => String.fromCharCode(parseInt(code, 16))).replace(/\r\n?/g, "\n");
      RichText = class {
        constructor() {
          this.parts = [];
          this.inText = false;
          this.inPhonetic = false;
        }
        open(name2) {
          this.inText = name2 === "t" && !this.inPhonetic;
          this.inPhonetic = this.inPhonetic || name2 === "rPh";
        }
        close(name2) {
          this.inText = false;
          this.inPhonetic = this.inPhonetic && name2 !== "rPh";
        }
        text(text) {
          if (this.inText) {
            this.parts.push(text);
          }
        }
        take() {
          const text = unescaped(this.parts.join(""));
          this.parts = [];
          return text;
        }
      };
      SheetReader = class {
        constructor(strings) {
          this.strings = strings;
          this.builder = new SheetBuilder();
          this.rich = new RichText();
          this.row = -1;
          this.column = -1;
          this.cell = { type: "n", style: 0 };
          this.inValue = false;
          this.value = "";
        }
        open(name2, attributes) {
          var _a3, _b2, _c, _d, _e;
          this.rich.open(name2);
          this.inValue = name2 === "v";
          if (name2 === "row") {
            this.row = Number((_a3 = attributes.get("r")) != null ? _a3 : this.row + 2) - 1;
            this.column = -1;
          } else if (name2 === "c") {
            this.column = (_c = columnOf((_b2 = attributes.get("r")) != null ? _b2 : "")) != null ? _c : this.column + 1;
            this.cell = { type: (_d = attributes.get("t")) != null ? _d : "n", style: Number((_e = attributes.get("s")) != null ? _e : 0) };
            this.value = "";
          }
        }
        text(text) {
          this.rich.text(text);
          this.value += this.inValue ? text : "";
        }
        close(name2) {
          this.rich.close(name2);
          this.inValue = false;
          if (name2 === "c") {
            const inline = this.rich.take();
            this.builder.cell(this.column, inline || shown2(this.value, this.cell, this.strings));
          } else if (name2 === "row") {
            this.builder.endRow(this.row);
          }
        }
        sheet(name2) {
          return this.builder.sheet(name2);
        }
      };
      workbookPart = (read2) => {
        var _a3, _b2;
        return (_b2 = (_a3 = relationsOf("", read2).find(({ type }) => type === "officeDocument")) == null ? void 0 : _a3.target) != null ? _b2 : null;
      };
    }
  });

  // src/accounts/list/read/source/spreadsheets.ts
  function entriesOf(bytes) {
    const names = /* @__PURE__ */ new Map();
    unzipSync(bytes, { filter({ name: name2 }) {
      names.set(name2.replace(/\\/g, "/"), name2);
      return false;
    } });
    return {
      names: new Set(names.keys()),
      read(wanted) {
        const [found] = Object.values(unzipSync(bytes, { filter({ name: name2, originalSize }) {
          if (name2 !== names.get(wanted)) {
            return false;
          }
          if (originalSize > MAX_UNPACKED) {
            throw new TooLargeError();
          }
          return true;
        } }));
        return found ? strFromU8(found) : null;
      }
    };
  }
  function tableOf(sheets) {
    const filled2 = sheets.filter(({ rows }) => rows.length);
    const visible2 = filled2.filter(({ hidden }) => !hidden);
    const shown3 = visible2.length ? visible2 : filled2;
    if (!sheets.length) {
      return problem("broken");
    }
    return shown3.length ? { kind: "table", sheets: shown3.map(({ name: name2, rows }) => ({ name: name2, rows })) } : problem("empty");
  }
  function fromOpenDocument(type, read2) {
    var _a3, _b2;
    if (!type.includes("spreadsheet")) {
      return problem("document");
    }
    return ((_a3 = read2("META-INF/manifest.xml")) != null ? _a3 : "").includes("encryption-data") ? problem("encrypted") : tableOf(readOds((_b2 = read2("content.xml")) != null ? _b2 : ""));
  }
  function fromZip(bytes) {
    var _a3;
    const { names, read: read2 } = entriesOf(bytes);
    const type = (_a3 = names.has("mimetype") ? read2("mimetype") : null) != null ? _a3 : "";
    if (type.startsWith("application/vnd.oasis.opendocument.")) {
      return fromOpenDocument(type, read2);
    }
    const part = names.has("_rels/.rels") ? workbookPart(read2) : null;
    if (part !== null && /(^|\/)workbook\d*\.xml$/.test(part)) {
      return tableOf(readXlsx(read2, part));
    }
    const all = [...names];
    if ((part == null ? void 0 : part.endsWith(".bin")) || all.some((name2) => name2.endsWith(".iwa"))) {
      return problem("old-spreadsheet");
    }
    return problem(part === null ? "archive" : "document");
  }
  var MAX_UNPACKED, problem, readSpreadsheet;
  var init_spreadsheets = __esm({
    "src/accounts/list/read/source/spreadsheets.ts"() {
      "use strict";
      init_browser2();
      init_ods();
      init_sheet_builder();
      init_xlsx();
      MAX_UNPACKED = 64 * 1024 * 1024;
      problem = (code, detail = "") => ({ kind: "problem", code, detail });
      readSpreadsheet = (bytes) => __async(null, null, function* () {
        try {
          return bytes[0] === 80 ? fromZip(bytes) : tableOf(readOds(strFromU8(bytes)));
        } catch (error2) {
          return problem(error2 instanceof TooLargeError ? "too-large" : "broken", String(error2));
        }
      });
    }
  });

  // src/app/files-part.ts
  var files_part_exports = {};
  __export(files_part_exports, {
    detectEncoding: () => detectEncoding,
    readSpreadsheet: () => readSpreadsheet
  });
  var init_files_part = __esm({
    "src/app/files-part.ts"() {
      "use strict";
      init_encodings();
      init_spreadsheets();
    }
  });

  // src/app/load-part.ts
  function loadPart(name2) {
    return imports[name2]();
  }
  var imports;
  var init_load_part = __esm({
    "src/app/load-part.ts"() {
      "use strict";
      imports = {
        checks: () => Promise.resolve().then(() => (init_checks_part(), checks_part_exports)),
        steps: () => Promise.resolve().then(() => (init_steps_part(), steps_part_exports)),
        list: () => Promise.resolve().then(() => (init_list_part(), list_part_exports)),
        files: () => Promise.resolve().then(() => (init_files_part(), files_part_exports))
      };
    }
  });

  // src/app/parts.ts
  var PartError;
  var init_parts = __esm({
    "src/app/parts.ts"() {
      "use strict";
      PartError = class extends Error {
        constructor(part, problem2, detail) {
          super(`AccountCreator-${part}: ${detail}`);
          this.name = "PartError";
          this.part = part;
          this.problem = problem2;
        }
      };
    }
  });

  // src/app/part-problem.ts
  function sayPartProblem(error2) {
    mw.log.error(error2);
    mw.notify(partProblemText(error2), { type: "error" });
  }
  function partProblemText(error2) {
    return error2 instanceof PartError && error2.problem === "otherVersion" ? msg("accountcreator-new-version") : msg("accountcreator-load-failed");
  }
  var init_part_problem = __esm({
    "src/app/part-problem.ts"() {
      "use strict";
      init_messages();
      init_parts();
    }
  });

  // src/ui/shared/dialog.ts
  var BODY_HEIGHT, AccountCreatorDialog;
  var init_dialog = __esm({
    "src/ui/shared/dialog.ts"() {
      "use strict";
      init_ask();
      init_deliberate_press();
      init_messages();
      BODY_HEIGHT = 560;
      AccountCreatorDialog = class extends OO.ui.Dialog {
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
          var _a3, _b2;
          const before = this.screen;
          this.stopObserving();
          this.scrolled.set(before, (_a3 = this.$body.scrollTop()) != null ? _a3 : 0);
          if (before !== screen) {
            before.$element.detach();
            this.screen = screen;
            this.$body.append(screen.$element);
          }
          this.$body.scrollTop((_b2 = this.scrolled.get(screen)) != null ? _b2 : 0);
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
          var _a3;
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
          this.$element.attr("aria-labelledby", (_a3 = this.$title.attr("id")) != null ? _a3 : "");
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
            var _a3;
            (_a3 = this.press) == null ? void 0 : _a3.appeared();
            if (this.begunAt) {
              this.begunAt.focus();
            } else {
              this.focusScreen();
            }
          });
        }
        /** When the opening has come to its end, OOUI takes the focus to the window as a whole. */
        ready(data) {
          var _a3;
          const active = document.activeElement;
          this.begunAt = active instanceof HTMLElement && ((_a3 = this.screen.$element[0]) == null ? void 0 : _a3.contains(active)) ? active : null;
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
          var _a3;
          const { viewName, buttons } = this.screen;
          const pressable = [
            viewName,
            ...buttons.filter(({ disabled }) => disabled !== true).map(({ action }) => action)
          ].join(" ");
          if (pressable !== this.pressable) {
            this.pressable = pressable;
            (_a3 = this.press) == null ? void 0 : _a3.appeared();
          }
        }
        /** Buttons that stay keep their elements, and with them the focus. */
        renderButtons(buttons) {
          var _a3;
          const before = this.buttons;
          this.buttons = /* @__PURE__ */ new Map();
          for (const { action, label, kind, disabled } of buttons) {
            const widget = (_a3 = before.get(action)) != null ? _a3 : this.makeButton(action);
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
            var _a4;
            const [element] = $element.get();
            const there = this.$buttons.children()[place++];
            if (element && there !== element) {
              (_a4 = this.$buttons[0]) == null ? void 0 : _a4.insertBefore(element, there != null ? there : null);
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
    }
  });

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
  var CreatedView;
  var init_created_view = __esm({
    "src/ui/one/created-view.ts"() {
      "use strict";
      init_outcome();
      init_messages();
      init_password_once();
      CreatedView = class {
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
    }
  });

  // src/ui/one/fetched-puzzle.ts
  function fetchedPuzzle(fetch2) {
    const $place = $("<div>").addClass("accountcreator-puzzle");
    const show = () => {
      fetch2().then(($puzzle) => {
        $place.empty().append($puzzle);
      }, (error2) => {
        const button = new OO.ui.ButtonWidget({ label: msg("accountcreator-reopen") });
        button.on("click", show);
        $place.empty().append(new OO.ui.MessageWidget({
          type: "error",
          label: $("<div>").append($("<p>").text(error2 instanceof Error ? error2.message : String(error2)), button.$element)
        }).$element);
      });
    };
    show();
    return $place;
  }
  var init_fetched_puzzle = __esm({
    "src/ui/one/fetched-puzzle.ts"() {
      "use strict";
      init_messages();
    }
  });

  // src/ui/one/email-remark.ts
  function emailRemark2(state, mend2) {
    if (state.kind === "failed") {
      return { type: "warning", content: msg("accountcreator-check-failed") };
    }
    if (state.kind !== "done" || state.result.problem === null) {
      return null;
    }
    const { problem: problem2, meant } = state.result;
    const text = problem2 === "typo" ? msg("accountcreator-remark-email-typo") : msg("accountcreator-remark-email-invalid");
    const $content = $("<span>").append($("<span>").addClass("accountcreator-sentence").text(text));
    if (meant !== null) {
      const button = new OO.ui.ButtonWidget({
        label: msg("accountcreator-fix", meant),
        framed: false,
        flags: ["progressive"]
      });
      button.on("click", () => mend2(meant));
      $content.append(" ", button.$element);
    }
    return { type: problem2 === "invalid" ? "error" : "warning", content: $content };
  }
  var init_email_remark = __esm({
    "src/ui/one/email-remark.ts"() {
      "use strict";
      init_messages();
    }
  });

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
  function nameRemark3(state, typed) {
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
  var init_name_remark = __esm({
    "src/ui/one/name-remark.ts"() {
      "use strict";
      init_codes();
      init_declarations();
      init_characters();
      init_outcome();
      init_messages();
      init_wiki_html();
    }
  });

  // src/ui/one/form-view.ts
  var WITHOUT_HELP, FormView;
  var init_form_view = __esm({
    "src/ui/one/form-view.ts"() {
      "use strict";
      init_own();
      init_captcha();
      init_declarations();
      init_form();
      init_parameters();
      init_fields_view();
      init_fetched_puzzle();
      init_messages();
      init_email_remark();
      init_name_remark();
      init_notice_view();
      init_password_mode_view();
      WITHOUT_HELP = ["username", "password", "retype", "email", "realname", CAPTCHA_ANSWER];
      FormView = class {
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
          var _a3;
          (_a3 = this.fields.get(name2)) == null ? void 0 : _a3.focus();
        }
        /** To the field or the notice that wants the person's attention. */
        focus(state) {
          var _a3;
          const field = this.notice.render(state.notice, state.opening);
          const control = field === null ? void 0 : this.fields.get(field);
          if (control == null ? void 0 : control.$element.is(":visible")) {
            control.focus();
            this.bringIntoSight(control);
          } else if (state.notice) {
            this.notice.$element.trigger("focus");
          } else {
            (_a3 = this.firstEmpty(state)) == null ? void 0 : _a3.focus();
          }
        }
        /** The field with what is said of it, and a captcha with its puzzle; where there is not room for all, the field. */
        bringIntoSight(control) {
          var _a3;
          const $puzzle = control.field.name === CAPTCHA_ANSWER ? this.fields.$captcha : null;
          for (const $part of [$puzzle, this.notice.$element, control.$element]) {
            (_a3 = $part == null ? void 0 : $part[0]) == null ? void 0 : _a3.scrollIntoView({ block: "nearest" });
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
          var _a3, _b2, _c, _d;
          (_a3 = this.fields.get("username")) == null ? void 0 : _a3.reserveRemark();
          (_b2 = this.fields.get("password")) == null ? void 0 : _b2.reserveRemark();
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
          var _a3, _b2, _c, _d, _e;
          const typed = String((_a3 = state.values.username) != null ? _a3 : "").trim();
          const { notice } = state;
          const isSaid = (notice == null ? void 0 : notice.kind) === "refused" && notice.field === "username" && state.name.kind === "done" && state.name.result.kind !== "free";
          (_b2 = this.fields.get("username")) == null ? void 0 : _b2.setRemark(isSaid ? null : nameRemark3(state.name, typed));
          (_c = this.fields.get("password")) == null ? void 0 : _c.setRemark(passwordRemark(state.password));
          if (state.email !== this.emailShown) {
            this.emailShown = state.email;
            (_d = this.fields.get("email")) == null ? void 0 : _d.setRemark(emailRemark2(state.email, (meant) => {
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
          var _a3;
          const wanted = ["username", ...state.mode === "mail" ? ["email"] : []];
          return this.fields.get((_a3 = wanted.find((name2) => !own(state.values, name2))) != null ? _a3 : "username");
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
            var _a3;
            return String((_a3 = own(values, name2)) != null ? _a3 : "").trim();
          };
          return mw.util.getUrl("Special:CreateAccount", __spreadValues({
            wpName: text("username"),
            email: text("email"),
            realname: text("realname"),
            reason: text("reason")
          }, mode === "mail" ? { wpCreateaccountMail: "1" } : {}));
        }
      };
    }
  });

  // src/ui/one/one-screen.ts
  function isForm({ kind }) {
    return kind === "form" || kind === "question" || kind === "creating" || kind === "finding";
  }
  function isBusy(stage) {
    return stage.kind === "creating" || stage.kind === "finding";
  }
  var OneScreen;
  var init_one_screen = __esm({
    "src/ui/one/one-screen.ts"() {
      "use strict";
      init_outcome();
      init_ask();
      init_created_view();
      init_explanation_view();
      init_form_view();
      init_messages();
      OneScreen = class {
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
          var _a3, _b2;
          const { stage } = this.one.state;
          return stage.kind === "finding" ? msg("accountcreator-settling") : stage.kind === "creating" ? msg("accountcreator-creating") : (_b2 = (_a3 = this.step) == null ? void 0 : _a3.screen.status) != null ? _b2 : "";
        }
        get buttons() {
          var _a3, _b2;
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
              return (_b2 = (_a3 = this.step) == null ? void 0 : _a3.screen.buttons) != null ? _b2 : [];
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
          var _a3, _b2;
          const { stage } = this.one.state;
          switch (stage.kind) {
            case "creating":
            case "finding":
            case "handedOver":
              return msg("accountcreator-close-busy");
            case "step":
              return (_b2 = (_a3 = this.step) == null ? void 0 : _a3.screen.closingQuestion) != null ? _b2 : null;
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
          var _a3;
          const { state } = this.one;
          if (isForm(state.stage)) {
            if (state.stage.kind === "form") {
              this.form.focus(state);
            }
          } else if (state.stage.kind === "step") {
            (_a3 = this.step) == null ? void 0 : _a3.screen.focus();
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
          var _a3, _b2, _c, _d;
          if (conversation === ((_b2 = (_a3 = this.step) == null ? void 0 : _a3.conversation) != null ? _b2 : null)) {
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
    }
  });

  // src/ui/shared/redirect-return.ts
  function openChannel() {
    return "BroadcastChannel" in window ? new BroadcastChannel(CHANNEL) : { postMessage: () => void 0, close: () => void 0, onmessage: null };
  }
  function readReturn(data) {
    const { mark, parameters } = typeof data === "object" && data !== null ? data : {};
    if (typeof mark !== "string" || !Array.isArray(parameters)) {
      return null;
    }
    const pairs2 = parameters.filter((pair) => Array.isArray(pair) && typeof pair[0] === "string" && typeof pair[1] === "string");
    return { mark, parameters: new Map(pairs2) };
  }
  function deliverReturn(address) {
    const { searchParams } = new URL(address);
    const mark = searchParams.get(MARK2);
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
  var CHANNEL, MARK2, RedirectMarks;
  var init_redirect_return = __esm({
    "src/ui/shared/redirect-return.ts"() {
      "use strict";
      init_password();
      CHANNEL = "accountCreator.redirect";
      MARK2 = "accountcreatorreturn";
      RedirectMarks = class {
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
          url.searchParams.set(MARK2, this.current);
          return url.href;
        }
        /** Calls back with what comes back to the address of the latest creation. Returns how to stop that. */
        listen(returned) {
          const channel = openChannel();
          channel.onmessage = ({ data }) => {
            const read2 = readReturn(data);
            if (read2 && read2.mark === this.current) {
              returned(read2.parameters);
            }
          };
          return () => channel.close();
        }
      };
    }
  });

  // src/wiki/read-outcome.ts
  function failed(code, message) {
    const { stops, spent, field } = meaningOf(code);
    return { kind: "refused", code, message, stops, spent, field, retryAfter: null, ended: true };
  }
  function rejected(code, failure) {
    return __spreadProps(__spreadValues({}, failed(code, failure.text)), { spent: false, retryAfter: failure.retryAfter, ended: false });
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
  function readOutcome2(result, by) {
    const answer = asShape(result.createaccount);
    switch (answer.status) {
      case "PASS":
        return { kind: "created", username: asText(answer.username), by };
      case "FAIL":
        return failed(asText(answer.messagecode), readHtml(answer.message));
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
  var init_read_outcome = __esm({
    "src/wiki/read-outcome.ts"() {
      "use strict";
      init_codes();
      init_read_declarations();
      init_shape2();
    }
  });

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
  var init_read_found = __esm({
    "src/wiki/read-found.ts"() {
      "use strict";
      init_shape2();
    }
  });

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
  function withBlockReason(error2) {
    const { blockinfo } = asShape(asShape(error2).data);
    return withReason(readMessage(error2), asText(asShape(blockinfo).blockreason));
  }
  function readImpediments(query) {
    const general2 = asShape(query.general);
    const impediments = /* @__PURE__ */ new Map();
    const note = (code, message) => {
      var _a3;
      impediments.set(code, (_a3 = impediments.get(code)) != null ? _a3 : { code, message });
    };
    const [page] = asList(query.pages);
    for (const error2 of asList(asShape(asShape(page).actions).createaccount)) {
      note(asText(asShape(error2).code), withBlockReason(error2));
    }
    if (general2.readonly === true) {
      note("readonly", plainText(asText(general2.readonlyreason)));
    }
    if (asShape(query.authmanagerinfo).cancreateaccounts !== true) {
      note("userlogin-cannot-create", plainText(""));
    }
    return [...impediments.values()];
  }
  function readNameRules(query) {
    const namespaces = asShape(query.namespaces);
    const named2 = [namespaces[2], namespaces[3]].map(asShape).flatMap(({ name: name2, canonical }) => [asText(name2), asText(canonical)]);
    const aliases = asList(query.namespacealiases).map(asShape).filter(({ id }) => id === 2 || id === 3).map(({ alias }) => asText(alias));
    return {
      userNamespaces: [...named2, ...aliases].filter((name2) => name2 !== ""),
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
  var init_read_opening = __esm({
    "src/wiki/read-opening.ts"() {
      "use strict";
      init_declarations();
      init_read_declarations();
      init_wiki_api();
      init_shape2();
    }
  });

  // src/wiki/mw-account-service.ts
  function isUnanswered({ code }) {
    return meaningOf(code).outcome === "unknown";
  }
  var MwAccountService;
  var init_mw_account_service = __esm({
    "src/wiki/mw-account-service.ts"() {
      "use strict";
      init_declarations();
      init_codes();
      init_service();
      init_ask_overridable();
      init_read_outcome();
      init_read_found();
      init_read_name_check();
      init_read_own_creations();
      init_read_opening();
      init_shape2();
      init_wiki_api();
      MwAccountService = class {
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
            } catch (e4) {
              return { kind: "silent" };
            }
          });
        }
        checkName(username, cancellation) {
          return __async(this, null, function* () {
            var _a3;
            const result = yield this.api.get({
              action: "query",
              list: "users",
              ususers: SEPARATOR + username,
              usprop: "cancreate"
            }, cancellation);
            const check = readNameCheck(result, this.requests);
            return check.kind === "free" ? (_a3 = (yield askOverridable(this.api, this.requests, check.canonical, cancellation))[0]) != null ? _a3 : check : check;
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
            } catch (error2) {
              if (!(error2 instanceof ApiFailure) || isUnanswered(error2) || username === "") {
                throw error2;
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
            } catch (error2) {
              if (error2 instanceof ApiFailure && meaningOf(error2.code).retry === "token") {
                return this.sendWithFreshToken(parameters, by);
              }
              return this.failed(error2);
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
            } catch (error2) {
              return this.failed(error2);
            }
          });
        }
        post(parameters, by) {
          return __async(this, null, function* () {
            return readOutcome2(yield this.api.post(__spreadProps(__spreadValues({}, parameters), {
              action: "createaccount",
              createmessageformat: "html",
              createtoken: this.token,
              assertuser: this.me
            })), by);
          });
        }
        failed(error2) {
          return __async(this, null, function* () {
            if (!(error2 instanceof ApiFailure)) {
              mw.log.error(error2);
              return { kind: "unknown", cause: "unreadable" };
            }
            const outcome = readFailedCreation(error2);
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
            } catch (e4) {
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
    }
  });

  // src/app/creator.ts
  var creator_exports = {};
  function tell({ username, by }) {
    dialog == null ? void 0 : dialog.tellFilledBy(null);
    mw.hook("accountCreator.created").fire({ username, by });
  }
  function loadSteps() {
    return __async(this, null, function* () {
      const { makeStepsPart: makeStepsPart2 } = yield loadPart("steps");
      steps = steps != null ? steps : makeStepsPart2({ service, clock }, marks);
      return steps;
    });
  }
  function fetchSteps() {
    return loadSteps().catch((error2) => {
      mw.log.error(error2);
      throw new Error(partProblemText(error2));
    });
  }
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
          const [{ makeListPart: makeListPart2 }, { redirector }] = yield Promise.all([loadPart("list"), loadSteps()]);
          list = list != null ? list : makeListPart2(
            { service, clock, lock, randomBytes, onCreated: tell },
            {
              createAccountPage,
              toOne,
              redirector
            }
          );
        } catch (error2) {
          sayPartProblem(error2);
        } finally {
          dialog == null ? void 0 : dialog.popPending();
        }
      }
      return list;
    });
  }
  function toMany() {
    return __async(this, null, function* () {
      var _a3;
      const part = yield fetchList();
      if (part) {
        if (!part.model.hasDraft) {
          const reason = String((_a3 = one.state.values.reason) != null ? _a3 : "");
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
      var _a3, _b2;
      const isNew = asked.accounts.length > 0;
      const part = asked.many ? yield fetchList() : list;
      if (part && (asked.many || part.model.run.isBusy || part.model.hasDraft && !isNew)) {
        if (asked.many && !part.model.run.isBusy && (isNew || !part.model.hasDraft)) {
          window2.tellFilledBy((_a3 = asked.filledBy) != null ? _a3 : null);
          void part.model.open(asked);
        }
        window2.show(part.screen);
      } else {
        if (!one.isBusy && (isNew || !one.hasDraft)) {
          window2.tellFilledBy((_b2 = asked.filledBy) != null ? _b2 : null);
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
  var marks, service, dialog, windows, oneScreen, isOpening, list, steps, one;
  var init_creator = __esm({
    "src/app/creator.ts"() {
      "use strict";
      init_run_key();
      init_one();
      init_opening_request();
      init_browser();
      init_en();
      init_load_part();
      init_part_problem();
      init_dialog();
      init_messages();
      init_window_layer();
      init_one_screen();
      init_redirect_return();
      init_mw_account_service();
      marks = new RedirectMarks(mw.util.getUrl("Special:BlankPage/AccountCreator"), randomBytes);
      service = new MwAccountService(() => marks.nextAddress());
      dialog = null;
      windows = null;
      oneScreen = null;
      isOpening = false;
      list = null;
      steps = null;
      one = new One({
        service,
        clock,
        lock,
        randomBytes,
        onCreated: tell,
        converse: (account2, step, onEnd) => fetchSteps().then(({ converse }) => converse(account2, step, onEnd)),
        judgeEmail: (email) => loadPart("checks").then(({ judgeEmail: judgeEmail2 }) => judgeEmail2(email))
      });
      window.addEventListener("beforeunload", (event) => {
        if (one.showsUncopiedPassword || one.isBusy) {
          event.preventDefault();
          event.returnValue = "";
        }
      });
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
    }
  });

  // styles:accountcreator-styles
  var accountcreator_styles_default = `
/* src/ui/shared/dialog.css */
.accountcreator-dialog .oo-ui-dialog-content {
  display: flex;
  flex-direction: column;
}
.accountcreator-dialog .accountcreator-head,
.accountcreator-dialog .accountcreator-foot {
  position: static;
  flex: none;
}
.accountcreator-dialog .accountcreator-head {
  display: flex;
  align-items: center;
  justify-content: space-between;
  min-height: 3em;
  padding: 0.25em 0.5em 0.25em 1.25em;
  border-bottom: 1px solid var( --border-color-subtle, #c8ccd1 );
  box-sizing: border-box;
}
.accountcreator-dialog .accountcreator-title {
  margin: 0;
  padding: 0;
  border: 0;
  font-family: inherit;
  line-height: 1.4;
  font-size: 1.1em;
  font-weight: bold;
}
.accountcreator-dialog .accountcreator-body {
  position: static;
  flex: 1 1 auto;
  overflow-y: auto;
  padding: 1em 1.25em;
  box-sizing: border-box;
}
.accountcreator-dialog .accountcreator-foot {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: flex-end;
  gap: 0.5em;
  min-height: 3.5em;
  padding: 0.5em 1.25em;
  border-top: 1px solid var( --border-color-subtle, #c8ccd1 );
  box-sizing: border-box;
}
.accountcreator-buttons {
  display: flex;
  flex-wrap: wrap;
  justify-content: flex-end;
  gap: 0.5em;
}
.accountcreator-dialog .accountcreator-foot .oo-ui-buttonElement {
  margin: 0;
}
.accountcreator-status {
  flex: 1 1 auto;
  color: var( --color-subtle, #54595d );
}
.accountcreator-field {
  margin-bottom: 0.75em;
}
.accountcreator-links {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25em 1.5em;
  margin: 0;
  padding: 0;
  list-style: none;
}
.accountcreator-field .oo-ui-textInputWidget,
.accountcreator-created .oo-ui-textInputWidget,
.accountcreator-explanation .oo-ui-textInputWidget {
  max-width: none;
}
.accountcreator-field select {
  width: 100%;
  min-height: 2.2857143em;
  padding: 0.25em 0.5em;
  border: 1px solid var( --border-color-base, #a2a9b1 );
  border-radius: 2px;
  background-color: var( --background-color-base, #fff );
  color: var( --color-base, #202122 );
  font: inherit;
  box-sizing: border-box;
}
.accountcreator-field-invalid .oo-ui-inputWidget-input {
  border-color: var( --border-color-error, #d73333 );
}
.accountcreator-help {
  margin-top: 0.25em;
  color: var( --color-subtle, #54595d );
  font-size: 0.9em;
}
.accountcreator-remark .oo-ui-messageWidget {
  font-weight: normal;
}
.accountcreator-remark {
  margin-top: 0.25em;
}
.accountcreator-remark-reserved {
  min-height: 1.6em;
}
.accountcreator-field-invalid .accountcreator-remark-reserved:empty {
  min-height: 0;
}
.accountcreator-captcha {
  margin-bottom: 0.5em;
}
.accountcreator-captcha-question {
  margin: 0.5em 0;
  font-size: 1.2em;
}
.accountcreator-captcha-picture {
  display: block;
  max-width: 100%;
  margin: 0.5em 0;
  background: #fff;
}
.accountcreator-metadata dt {
  color: var( --color-subtle, #54595d );
}
.accountcreator-metadata dd {
  margin: 0 0 0.5em;
  font-family: monospace, monospace;
  overflow-wrap: anywhere;
}
.accountcreator-step > * {
  margin-bottom: 1em;
}
.accountcreator-modes {
  margin-bottom: 1em;
}
.accountcreator-modes-legend {
  margin-bottom: 0.25em;
}
.accountcreator-notice:not(:empty) {
  margin-bottom: 1em;
}
.accountcreator-notice:focus,
.accountcreator-explanation:focus,
.accountcreator-created h3:focus,
.accountcreator-step-message:focus {
  outline: 0;
}
.accountcreator-notice p,
.accountcreator-created p,
.accountcreator-explanation p {
  margin: 0.25em 0 0;
}
.accountcreator-notice-wiki,
.accountcreator-notice-own {
  overflow-wrap: anywhere;
}
.accountcreator-notice-own + .oo-ui-buttonElement {
  margin-top: 0.5em;
}
.accountcreator-notice-past,
.accountcreator-captcha-renewing .accountcreator-captcha-question,
.accountcreator-captcha-renewing .accountcreator-captcha-picture {
  visibility: hidden;
}
.accountcreator-notice-wiki a,
.accountcreator-explanation a,
.accountcreator-remark a,
.accountcreator-help a {
  text-decoration: underline;
}
.accountcreator-sentence {
  display: block;
}
.accountcreator-created h3 {
  margin: 0;
  padding: 0;
  font-size: 1em;
  overflow-wrap: anywhere;
}
.accountcreator-created .oo-ui-messageWidget {
  margin-bottom: 1em;
}
.accountcreator-password {
  font-family: monospace, monospace;
  font-size: 1.1em;
}
.accountcreator-waiting {
  padding-top: 4em;
  text-align: center;
}
.accountcreator-waiting .oo-ui-progressBarWidget {
  max-width: 20em;
  margin: 1em auto;
}
@media (max-width: 640px) {
  .accountcreator-dialog .accountcreator-title {
    font-size: 1em;
  }
  .accountcreator-dialog .accountcreator-foot {
    padding: 0.5em;
  }
  .accountcreator-dialog .accountcreator-foot .oo-ui-buttonElement-button {
    padding-right: 8px;
    padding-left: 8px;
    font-size: 0.92em;
  }
}
.accountcreator-filled-by:not(:empty) {
  margin-bottom: 1em;
}
.accountcreator-not-yet button,
.accountcreator-not-yet a,
.accountcreator-not-yet [role=button] {
  pointer-events: none;
}
body.oo-ui-windowManager-modal-active .mw-notification-area {
  z-index: 10000;
}

/* src/ui/list/list.css */
.accountcreator-list > *,
.accountcreator-many-head > * {
  margin-bottom: 0.75em;
}
.accountcreator-list > [role]:not(.accountcreator-understood),
.accountcreator-many-head > [role] {
  margin-bottom: 0;
}
.accountcreator-list > [role] > .oo-ui-messageWidget,
.accountcreator-many-head > [role] > .oo-ui-messageWidget {
  margin-bottom: 0.75em;
}
.accountcreator-list .oo-ui-textInputWidget {
  max-width: none;
}
.accountcreator-list ul {
  margin: 0.25em 0 0 1.5em;
}
.accountcreator-columns {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5em 1.5em;
}
.accountcreator-strip {
  position: sticky;
  top: -1em;
  z-index: 2;
  margin: -1em 0 0.75em;
  padding: 1em 0 0.5em;
  background: var( --background-color-base, #fff );
}
.accountcreator-strip[hidden] {
  display: none;
}
.accountcreator-strip p {
  margin: 0.25em 0 0;
}
@media (max-height: 480px) {
  .accountcreator-strip {
    position: static;
  }
}
.accountcreator-summary {
  font-weight: bold;
}
.accountcreator-summary:focus {
  outline: 0;
}
.accountcreator-filters,
.accountcreator-tools {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.5em;
}
.accountcreator-tools {
  justify-content: space-between;
}
.accountcreator-filter[hidden],
.accountcreator-plain-button[hidden] {
  display: none;
}
.accountcreator-filter,
.accountcreator-plain-button,
.accountcreator-small-button {
  padding: 0.2em 0.6em;
  border: 1px solid var( --border-color-base, #a2a9b1 );
  border-radius: 2px;
  background: var( --background-color-interactive-subtle, #f8f9fa );
  color: var( --color-base, #202122 );
  font: inherit;
  cursor: pointer;
}
.accountcreator-plain-button {
  min-height: 2.2857143em;
  padding: 0.25em 0.8em;
  font-weight: bold;
}
.accountcreator-primary {
  border-color: var( --background-color-progressive, #36c );
  background: var( --background-color-progressive, #36c );
  color: var( --color-inverted-fixed, #fff );
}
.accountcreator-table-hint {
  margin: 0 0 0.25em;
  color: var( --color-subtle, #54595d );
  font-size: 0.9em;
}
@media (hover: none) and (pointer: coarse) {
  .accountcreator-table-hint {
    display: none;
  }
}
.accountcreator-small-button {
  padding: 0 0.5em;
  font-size: 0.9em;
}
.accountcreator-filter[aria-pressed=true] {
  border-color: var( --border-color-progressive, #36c );
  background: var( --background-color-progressive-subtle, #eaf3ff );
  color: var( --color-progressive, #36c );
}
.accountcreator-table {
  border: 1px solid var( --border-color-subtle, #c8ccd1 );
}
.accountcreator-row {
  display: grid;
  grid-template-columns: 7em minmax(8em, 2fr) minmax(8em, 2fr) minmax(8em, 1.6fr) minmax(11em, 2.4fr) 5em;
  border-bottom: 1px solid var( --border-color-subtle, #c8ccd1 );
}
.accountcreator-rows {
  --accountcreator-row-height: 2.4em;
  content-visibility: auto;
  contain-intrinsic-size: 1px calc(var( --accountcreator-rows ) * var( --accountcreator-row-height ));
}
.accountcreator-rows[data-passed-over] {
  content-visibility: hidden;
}
.accountcreator-rows[hidden],
.accountcreator-row[hidden] {
  display: none;
}
.accountcreator-row-head {
  position: sticky;
  top: calc(var( --accountcreator-strip-height, 0px ) - 1em);
  z-index: 1;
  background: var( --background-color-neutral, #eaecf0 );
  font-weight: bold;
}
.accountcreator-cell {
  min-width: 0;
  padding: 0.35em 0.5em;
  overflow-wrap: anywhere;
}
.accountcreator-cell[data-field] {
  cursor: text;
}
.accountcreator-cell[data-field]:focus {
  outline: 2px solid var( --border-color-progressive, #36c );
  outline-offset: -2px;
}
.accountcreator-cell[aria-invalid=true] {
  background: var( --background-color-error-subtle, #fee7e6 );
}
.accountcreator-editor {
  width: 100%;
  box-sizing: border-box;
  font: inherit;
}
.accountcreator-row[data-state=created] .accountcreator-cell-state,
.accountcreator-row[data-state=ready] .accountcreator-cell-state {
  color: var( --color-success, #14866d );
}
.accountcreator-row[data-state=rejected] .accountcreator-cell-state,
.accountcreator-row[data-state=refused] .accountcreator-cell-state {
  color: var( --color-error, #b32424 );
}
.accountcreator-row-remark-info {
  color: var( --color-subtle, #54595d );
}
.accountcreator-dialog[data-view=run] .accountcreator-row .accountcreator-small-button {
  visibility: hidden;
}
@media (max-width: 640px) {
  .accountcreator-rows {
    --accountcreator-row-height: 6.5em;
  }
  .accountcreator-row {
    grid-template-columns: 1fr auto;
  }
  .accountcreator-row-head,
  .accountcreator-cell-empty {
    display: none;
  }
  .accountcreator-cell {
    grid-column: 1 / -1;
  }
  .accountcreator-cell-username,
  .accountcreator-cell-tools {
    grid-row: 1;
    grid-column: auto;
  }
  .accountcreator-cell-username {
    font-weight: bold;
  }
}
.accountcreator-offscreen {
  position: fixed;
  top: -100em;
}
.accountcreator-slips {
  display: none;
}
@media print {
  .accountcreator-printing body > :not(.accountcreator-print) {
    display: none !important;
  }
  .accountcreator-printing .accountcreator-slips {
    display: block;
    color: #000;
    background: #fff;
    font-family: sans-serif;
    font-size: 11pt;
  }
  .accountcreator-slips section {
    padding: 6mm 0;
    border-bottom: 1px dashed #000;
    break-inside: avoid;
  }
  .accountcreator-slips h3 {
    margin: 0 0 2mm;
    padding: 0;
    font-size: 13pt;
    overflow-wrap: anywhere;
  }
  .accountcreator-slips h3 span {
    font-weight: normal;
  }
  .accountcreator-slips dl {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: 1mm 4mm;
    margin: 0;
  }
  .accountcreator-slips dt {
    margin: 0;
    font-weight: normal;
  }
  .accountcreator-slips dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .accountcreator-slips p {
    font: inherit;
    margin: 0 0 1mm;
  }
  .accountcreator-slips code {
    font-family: monospace, monospace;
    font-size: 12pt;
  }
}
.accountcreator-dialog .oo-ui-progressBarWidget-bar {
  transition: none;
}

`;

  // src/app/loader.ts
  function startLoader(loadCore) {
    if (!mw.config.get("wgUserName") || mw.config.get("wgUserIsTemp")) {
      return;
    }
    const open2 = mw.hook("accountCreator.open");
    let loading;
    let failed2;
    open2.add(() => {
      loading = loading || loadCore().then(null, (error2) => {
        loading = null;
        failed2 = true;
        mw.log.error(error2);
        (navigator.onLine ? mw.notify : alert)("AccountCreator could not be loaded. Please try again.");
      });
    });
    if (mw.config.get("wgCanonicalSpecialPageName") === "Blankpage" && /\/AccountCreator$/.test(mw.config.get("wgTitle"))) {
      open2.fire({ url: location.href });
    }
    $(() => {
      ["p-tb", "p-personal", "p-navigation"].some((portlet) => {
        const item = mw.util.addPortletLink(
          portlet,
          mw.util.getUrl("Special:BlankPage/AccountCreator"),
          mw.messages.get("accountcreator-link") || "Create accounts",
          "t-accountcreator",
          mw.messages.get("accountcreator-link-tooltip") || "Create accounts for other people"
        );
        if (item) {
          item.onclick = (event) => {
            if (!(failed2 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) {
              event.preventDefault();
              open2.fire({});
            }
          };
        }
        return item;
      });
    });
  }

  // src/entries/userscript.ts
  mw.loader.using("mediawiki.util").then(() => {
    if (["loading", "loaded", "executing", "ready"].includes(String(mw.loader.getState("ext.gadget.AccountCreator")))) {
      return;
    }
    mw.libs.accountCreator = { version: "0.1.0", parts: {} };
    startLoader(() => mw.loader.using("mediawiki.api,mediawiki.jqueryMsg,mediawiki.util,oojs-ui-core,oojs-ui-windows".split(",")).then(() => {
      mw.loader.addStyleTag(accountcreator_styles_default);
      return Promise.resolve().then(() => (init_creator(), creator_exports));
    }));
  });
})();
// </nowiki>
