#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 4006:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const pico = __nccwpck_require__(8016);
const utils = __nccwpck_require__(4059);

function picomatch(glob, options, returnState = false) {
  // default to os.platform()
  if (options && (options.windows === null || options.windows === undefined)) {
    // don't mutate the original options object
    options = { ...options, windows: utils.isWindows() };
  }

  return pico(glob, options, returnState);
}

Object.assign(picomatch, pico);
module.exports = picomatch;


/***/ }),

/***/ 5595:
/***/ ((module) => {



const WIN_SLASH = '\\\\/';
const WIN_NO_SLASH = `[^${WIN_SLASH}]`;

const DEFAULT_MAX_EXTGLOB_RECURSION = 0;

/**
 * Posix glob regex
 */

const DOT_LITERAL = '\\.';
const PLUS_LITERAL = '\\+';
const QMARK_LITERAL = '\\?';
const SLASH_LITERAL = '\\/';
const ONE_CHAR = '(?=.)';
const QMARK = '[^/]';
const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
const NO_DOT = `(?!${DOT_LITERAL})`;
const NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
const NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
const NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
const QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
const STAR = `${QMARK}*?`;
const SEP = '/';

const POSIX_CHARS = {
  DOT_LITERAL,
  PLUS_LITERAL,
  QMARK_LITERAL,
  SLASH_LITERAL,
  ONE_CHAR,
  QMARK,
  END_ANCHOR,
  DOTS_SLASH,
  NO_DOT,
  NO_DOTS,
  NO_DOT_SLASH,
  NO_DOTS_SLASH,
  QMARK_NO_DOT,
  STAR,
  START_ANCHOR,
  SEP
};

/**
 * Windows glob regex
 */

const WINDOWS_CHARS = {
  ...POSIX_CHARS,

  SLASH_LITERAL: `[${WIN_SLASH}]`,
  QMARK: WIN_NO_SLASH,
  STAR: `${WIN_NO_SLASH}*?`,
  DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
  NO_DOT: `(?!${DOT_LITERAL})`,
  NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
  NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
  START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
  END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
  SEP: '\\'
};

/**
 * POSIX Bracket Regex
 */

const POSIX_REGEX_SOURCE = {
  __proto__: null,
  alnum: 'a-zA-Z0-9',
  alpha: 'a-zA-Z',
  ascii: '\\x00-\\x7F',
  blank: ' \\t',
  cntrl: '\\x00-\\x1F\\x7F',
  digit: '0-9',
  graph: '\\x21-\\x7E',
  lower: 'a-z',
  print: '\\x20-\\x7E ',
  punct: '\\-!"#$%&\'()\\*+,./:;<=>?@[\\]^_`{|}~',
  space: ' \\t\\r\\n\\v\\f',
  upper: 'A-Z',
  word: 'A-Za-z0-9_',
  xdigit: 'A-Fa-f0-9'
};

module.exports = {
  DEFAULT_MAX_EXTGLOB_RECURSION,
  MAX_LENGTH: 1024 * 64,
  POSIX_REGEX_SOURCE,

  // regular expressions
  REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
  REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
  REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
  REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
  REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
  REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,

  // Replace globs with equivalent patterns to reduce parsing time.
  REPLACEMENTS: {
    __proto__: null,
    '***': '*',
    '**/**': '**',
    '**/**/**': '**'
  },

  // Digits
  CHAR_0: 48, /* 0 */
  CHAR_9: 57, /* 9 */

  // Alphabet chars.
  CHAR_UPPERCASE_A: 65, /* A */
  CHAR_LOWERCASE_A: 97, /* a */
  CHAR_UPPERCASE_Z: 90, /* Z */
  CHAR_LOWERCASE_Z: 122, /* z */

  CHAR_LEFT_PARENTHESES: 40, /* ( */
  CHAR_RIGHT_PARENTHESES: 41, /* ) */

  CHAR_ASTERISK: 42, /* * */

  // Non-alphabetic chars.
  CHAR_AMPERSAND: 38, /* & */
  CHAR_AT: 64, /* @ */
  CHAR_BACKWARD_SLASH: 92, /* \ */
  CHAR_CARRIAGE_RETURN: 13, /* \r */
  CHAR_CIRCUMFLEX_ACCENT: 94, /* ^ */
  CHAR_COLON: 58, /* : */
  CHAR_COMMA: 44, /* , */
  CHAR_DOT: 46, /* . */
  CHAR_DOUBLE_QUOTE: 34, /* " */
  CHAR_EQUAL: 61, /* = */
  CHAR_EXCLAMATION_MARK: 33, /* ! */
  CHAR_FORM_FEED: 12, /* \f */
  CHAR_FORWARD_SLASH: 47, /* / */
  CHAR_GRAVE_ACCENT: 96, /* ` */
  CHAR_HASH: 35, /* # */
  CHAR_HYPHEN_MINUS: 45, /* - */
  CHAR_LEFT_ANGLE_BRACKET: 60, /* < */
  CHAR_LEFT_CURLY_BRACE: 123, /* { */
  CHAR_LEFT_SQUARE_BRACKET: 91, /* [ */
  CHAR_LINE_FEED: 10, /* \n */
  CHAR_NO_BREAK_SPACE: 160, /* \u00A0 */
  CHAR_PERCENT: 37, /* % */
  CHAR_PLUS: 43, /* + */
  CHAR_QUESTION_MARK: 63, /* ? */
  CHAR_RIGHT_ANGLE_BRACKET: 62, /* > */
  CHAR_RIGHT_CURLY_BRACE: 125, /* } */
  CHAR_RIGHT_SQUARE_BRACKET: 93, /* ] */
  CHAR_SEMICOLON: 59, /* ; */
  CHAR_SINGLE_QUOTE: 39, /* ' */
  CHAR_SPACE: 32, /*   */
  CHAR_TAB: 9, /* \t */
  CHAR_UNDERSCORE: 95, /* _ */
  CHAR_VERTICAL_LINE: 124, /* | */
  CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279, /* \uFEFF */

  /**
   * Create EXTGLOB_CHARS
   */

  extglobChars(chars) {
    return {
      '!': { type: 'negate', open: '(?:(?!(?:', close: `))${chars.STAR})` },
      '?': { type: 'qmark', open: '(?:', close: ')?' },
      '+': { type: 'plus', open: '(?:', close: ')+' },
      '*': { type: 'star', open: '(?:', close: ')*' },
      '@': { type: 'at', open: '(?:', close: ')' }
    };
  },

  /**
   * Create GLOB_CHARS
   */

  globChars(win32) {
    return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
  }
};


/***/ }),

/***/ 8265:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const constants = __nccwpck_require__(5595);
const utils = __nccwpck_require__(4059);

/**
 * Constants
 */

const {
  MAX_LENGTH,
  POSIX_REGEX_SOURCE,
  REGEX_NON_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_BACKREF,
  REPLACEMENTS
} = constants;

/**
 * Helpers
 */

const expandRange = (args, options) => {
  if (typeof options.expandRange === 'function') {
    return options.expandRange(...args, options);
  }

  args.sort();
  const value = `[${args.join('-')}]`;

  try {
    /* eslint-disable-next-line no-new */
    new RegExp(value);
  } catch (ex) {
    return args.map(v => utils.escapeRegex(v)).join('..');
  }

  return value;
};

/**
 * Create the message for a syntax error
 */

const syntaxError = (type, char) => {
  return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
};

const splitTopLevel = input => {
  const parts = [];
  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let value = '';
  let escaped = false;

  for (const ch of input) {
    if (escaped === true) {
      value += ch;
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      value += ch;
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      value += ch;
      continue;
    }

    if (quote === 0) {
      if (ch === '[') {
        bracket++;
      } else if (ch === ']' && bracket > 0) {
        bracket--;
      } else if (bracket === 0) {
        if (ch === '(') {
          paren++;
        } else if (ch === ')' && paren > 0) {
          paren--;
        } else if (ch === '|' && paren === 0) {
          parts.push(value);
          value = '';
          continue;
        }
      }
    }

    value += ch;
  }

  parts.push(value);
  return parts;
};

const isPlainBranch = branch => {
  let escaped = false;

  for (const ch of branch) {
    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (/[?*+@!()[\]{}]/.test(ch)) {
      return false;
    }
  }

  return true;
};

const normalizeSimpleBranch = branch => {
  let value = branch.trim();
  let changed = true;

  while (changed === true) {
    changed = false;

    if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
      value = value.slice(2, -1);
      changed = true;
    }
  }

  if (!isPlainBranch(value)) {
    return;
  }

  return value.replace(/\\(.)/g, '$1');
};

const hasRepeatedCharPrefixOverlap = branches => {
  const values = branches.map(normalizeSimpleBranch).filter(Boolean);

  for (let i = 0; i < values.length; i++) {
    for (let j = i + 1; j < values.length; j++) {
      const a = values[i];
      const b = values[j];
      const char = a[0];

      if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
        continue;
      }

      if (a === b || a.startsWith(b) || b.startsWith(a)) {
        return true;
      }
    }
  }

  return false;
};

const parseRepeatedExtglob = (pattern, requireEnd = true) => {
  if ((pattern[0] !== '+' && pattern[0] !== '*') || pattern[1] !== '(') {
    return;
  }

  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let escaped = false;

  for (let i = 1; i < pattern.length; i++) {
    const ch = pattern[i];

    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      continue;
    }

    if (quote === 1) {
      continue;
    }

    if (ch === '[') {
      bracket++;
      continue;
    }

    if (ch === ']' && bracket > 0) {
      bracket--;
      continue;
    }

    if (bracket > 0) {
      continue;
    }

    if (ch === '(') {
      paren++;
      continue;
    }

    if (ch === ')') {
      paren--;

      if (paren === 0) {
        if (requireEnd === true && i !== pattern.length - 1) {
          return;
        }

        return {
          type: pattern[0],
          body: pattern.slice(2, i),
          end: i
        };
      }
    }
  }
};

const buildCharClassStar = chars => {
  const source = chars.length === 1
    ? utils.escapeRegex(chars[0])
    : `[${chars.map(ch => utils.escapeRegex(ch)).join('')}]`;

  return `${source}*`;
};

const getStarExtglobSequenceChars = pattern => {
  let index = 0;
  const chars = [];

  while (index < pattern.length) {
    const match = parseRepeatedExtglob(pattern.slice(index), false);

    if (!match || match.type !== '*') {
      return;
    }

    const branches = splitTopLevel(match.body).map(branch => branch.trim());
    if (branches.length !== 1) {
      return;
    }

    const branch = normalizeSimpleBranch(branches[0]);
    if (!branch || branch.length !== 1) {
      return;
    }

    chars.push(branch);
    index += match.end + 1;
  }

  if (chars.length < 1) {
    return;
  }

  return chars;
};

const repeatedExtglobRecursion = pattern => {
  let depth = 0;
  let value = pattern.trim();
  let match = parseRepeatedExtglob(value);

  while (match) {
    depth++;
    value = match.body.trim();
    match = parseRepeatedExtglob(value);
  }

  return depth;
};

const analyzeRepeatedExtglob = (body, options) => {
  if (options.maxExtglobRecursion === false) {
    return { risky: false };
  }

  const max =
    typeof options.maxExtglobRecursion === 'number'
      ? options.maxExtglobRecursion
      : constants.DEFAULT_MAX_EXTGLOB_RECURSION;

  const branches = splitTopLevel(body).map(branch => branch.trim());

  if (branches.length > 1) {
    if (
      branches.some(branch => branch === '') ||
      branches.some(branch => /^[*?]+$/.test(branch)) ||
      hasRepeatedCharPrefixOverlap(branches)
    ) {
      return { risky: true };
    }
  }

  // A repeated extglob is "risky" (prone to catastrophic backtracking) when a
  // branch is itself a `*(...)` sequence, since that nests an unbounded quantifier
  // inside the outer `+(...)`/`*(...)`. When *every* branch reduces to single
  // characters we can emit one flat, ReDoS-safe character class that preserves the
  // meaning of ALL branches (e.g. `+(*(a)|*(b))` -> `[ab]*`), rather than dropping
  // every branch but the first.
  const safeChars = [];
  let sawStarSequence = false;
  let combinable = true;

  for (const branch of branches) {
    const chars = getStarExtglobSequenceChars(branch);
    if (chars) {
      sawStarSequence = true;
      safeChars.push(...chars);
      continue;
    }

    const literal = normalizeSimpleBranch(branch);
    if (literal && literal.length === 1) {
      safeChars.push(literal);
      continue;
    }

    combinable = false;

    if (repeatedExtglobRecursion(branch) > max) {
      return { risky: true };
    }
  }

  if (sawStarSequence) {
    return combinable
      ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) }
      : { risky: true };
  }

  return { risky: false };
};

/**
 * Parse the given input string.
 * @param {String} input
 * @param {Object} options
 * @return {Object}
 */

const parse = (input, options) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected a string');
  }

  input = REPLACEMENTS[input] || input;

  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;

  let len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  const bos = { type: 'bos', value: '', output: opts.prepend || '' };
  const tokens = [bos];

  const capture = opts.capture ? '' : '?:';

  // create constants based on platform, for windows or posix
  const PLATFORM_CHARS = constants.globChars(opts.windows);
  const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);

  const {
    DOT_LITERAL,
    PLUS_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOT_SLASH,
    NO_DOTS_SLASH,
    QMARK,
    QMARK_NO_DOT,
    STAR,
    START_ANCHOR
  } = PLATFORM_CHARS;

  const globstar = opts => {
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const nodot = opts.dot ? '' : NO_DOT;
  const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
  let star = opts.bash === true ? globstar(opts) : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  // minimatch options support
  if (typeof opts.noext === 'boolean') {
    opts.noextglob = opts.noext;
  }

  const state = {
    input,
    index: -1,
    start: 0,
    dot: opts.dot === true,
    consumed: '',
    output: '',
    prefix: '',
    backtrack: false,
    negated: false,
    brackets: 0,
    braces: 0,
    parens: 0,
    quotes: 0,
    globstar: false,
    tokens
  };

  input = utils.removePrefix(input, state);
  len = input.length;

  const extglobs = [];
  const braces = [];
  const stack = [];
  let prev = bos;
  let value;

  /**
   * Tokenizing helpers
   */

  const eos = () => state.index === len - 1;
  const peek = state.peek = (n = 1) => input[state.index + n];
  const advance = state.advance = () => input[++state.index] || '';
  const remaining = () => input.slice(state.index + 1);
  const consume = (value = '', num = 0) => {
    state.consumed += value;
    state.index += num;
  };

  const append = token => {
    state.output += token.output != null ? token.output : token.value;
    consume(token.value);
  };

  const negate = () => {
    let count = 1;

    while (peek() === '!' && (peek(2) !== '(' || peek(3) === '?')) {
      advance();
      state.start++;
      count++;
    }

    if (count % 2 === 0) {
      return false;
    }

    state.negated = true;
    state.start++;
    return true;
  };

  const increment = type => {
    state[type]++;
    stack.push(type);
  };

  const decrement = type => {
    state[type]--;
    stack.pop();
  };

  /**
   * Push tokens onto the tokens array. This helper speeds up
   * tokenizing by 1) helping us avoid backtracking as much as possible,
   * and 2) helping us avoid creating extra tokens when consecutive
   * characters are plain text. This improves performance and simplifies
   * lookbehinds.
   */

  const push = tok => {
    if (prev.type === 'globstar') {
      const isBrace = state.braces > 0 && (tok.type === 'comma' || tok.type === 'brace');
      const isExtglob = tok.extglob === true || (extglobs.length && (tok.type === 'pipe' || tok.type === 'paren'));

      if (tok.type !== 'slash' && tok.type !== 'paren' && !isBrace && !isExtglob) {
        state.output = state.output.slice(0, -prev.output.length);
        prev.type = 'star';
        prev.value = '*';
        prev.output = star;
        state.output += prev.output;
      }
    }

    if (extglobs.length && tok.type !== 'paren') {
      extglobs[extglobs.length - 1].inner += tok.value;
    }

    if (tok.value || tok.output) append(tok);
    if (prev && prev.type === 'text' && tok.type === 'text') {
      prev.output = (prev.output || prev.value) + tok.value;
      prev.value += tok.value;
      return;
    }

    tok.prev = prev;
    tokens.push(tok);
    prev = tok;
  };

  const extglobOpen = (type, value) => {
    const token = { ...EXTGLOB_CHARS[value], conditions: 1, inner: '' };

    token.prev = prev;
    token.parens = state.parens;
    token.output = state.output;
    token.startIndex = state.index;
    token.tokensIndex = tokens.length;
    const output = (opts.capture ? '(' : '') + token.open;

    increment('parens');
    push({ type, value, output: state.output ? '' : ONE_CHAR });
    push({ type: 'paren', extglob: true, value: advance(), output });
    extglobs.push(token);
  };

  const extglobClose = token => {
    const literal = input.slice(token.startIndex, state.index + 1);
    const body = input.slice(token.startIndex + 2, state.index);
    const analysis = analyzeRepeatedExtglob(body, opts);

    if ((token.type === 'plus' || token.type === 'star') && analysis.risky) {
      const safeOutput = analysis.safeOutput
        ? (token.output ? '' : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput)
        : undefined;
      const open = tokens[token.tokensIndex];

      open.type = 'text';
      open.value = literal;
      open.output = safeOutput || utils.escapeRegex(literal);

      for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
        tokens[i].value = '';
        tokens[i].output = '';
        delete tokens[i].suffix;
      }

      state.output = token.output + open.output;
      state.backtrack = true;

      push({ type: 'paren', extglob: true, value, output: '' });
      decrement('parens');
      return;
    }

    let output = token.close + (opts.capture ? ')' : '');
    let rest;

    if (token.type === 'negate') {
      let extglobStar = star;

      if (token.inner && token.inner.length > 1 && token.inner.includes('/')) {
        extglobStar = globstar(opts);
      }

      if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
        output = token.close = `)$))${extglobStar}`;
      }

      if (token.inner.includes('*') && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
        // Any non-magical string (`.ts`) or even nested expression (`.{ts,tsx}`) can follow after the closing parenthesis.
        // In this case, we need to parse the string and use it in the output of the original pattern.
        // Suitable patterns: `/!(*.d).ts`, `/!(*.d).{ts,tsx}`, `**/!(*-dbg).@(js)`.
        //
        // Disabling the `fastpaths` option due to a problem with parsing strings as `.ts` in the pattern like `**/!(*.d).ts`.
        const expression = parse(rest, { ...options, fastpaths: false }).output;

        output = token.close = `)${expression})${extglobStar})`;
      }

      if (token.prev.type === 'bos') {
        state.negatedExtglob = true;
      }
    }

    push({ type: 'paren', extglob: true, value, output });
    decrement('parens');
  };

  /**
   * Fast paths
   */

  if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
    let backslashes = false;

    let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
      if (first === '\\') {
        backslashes = true;
        return m;
      }

      if (first === '?') {
        if (esc) {
          return esc + first + (rest ? QMARK.repeat(rest.length) : '');
        }
        if (index === 0) {
          return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : '');
        }
        return QMARK.repeat(chars.length);
      }

      if (first === '.') {
        return DOT_LITERAL.repeat(chars.length);
      }

      if (first === '*') {
        if (esc) {
          return esc + first + (rest ? star : '');
        }
        return star;
      }
      return esc ? m : `\\${m}`;
    });

    if (backslashes === true) {
      if (opts.unescape === true) {
        output = output.replace(/\\/g, '');
      } else {
        output = output.replace(/\\+/g, m => {
          return m.length % 2 === 0 ? '\\\\' : (m ? '\\' : '');
        });
      }
    }

    if (output === input && opts.contains === true) {
      state.output = input;
      return state;
    }

    state.output = utils.wrapOutput(output, state, options);
    return state;
  }

  /**
   * Tokenize input until we reach end-of-string
   */

  while (!eos()) {
    value = advance();

    if (value === '\u0000') {
      continue;
    }

    /**
     * Escaped characters
     */

    if (value === '\\') {
      const next = peek();

      if (next === '/' && opts.bash !== true) {
        continue;
      }

      if (next === '.' || next === ';') {
        continue;
      }

      if (!next) {
        value += '\\';
        push({ type: 'text', value });
        continue;
      }

      // collapse slashes to reduce potential for exploits
      const match = /^\\+/.exec(remaining());
      let slashes = 0;

      if (match && match[0].length > 2) {
        slashes = match[0].length;
        state.index += slashes;
        if (slashes % 2 !== 0) {
          value += '\\';
        }
      }

      if (opts.unescape === true) {
        value = advance();
      } else {
        value += advance();
      }

      if (state.brackets === 0) {
        push({ type: 'text', value });
        continue;
      }
    }

    /**
     * If we're inside a regex character class, continue
     * until we reach the closing bracket.
     */

    if (state.brackets > 0 && (value !== ']' || prev.value === '[' || prev.value === '[^')) {
      if (opts.posix !== false && value === ':') {
        const inner = prev.value.slice(1);
        if (inner.includes('[')) {
          prev.posix = true;

          if (inner.includes(':')) {
            const idx = prev.value.lastIndexOf('[');
            const pre = prev.value.slice(0, idx);
            const rest = prev.value.slice(idx + 2);
            const posix = POSIX_REGEX_SOURCE[rest];
            if (posix) {
              prev.value = pre + posix;
              state.backtrack = true;
              advance();

              if (!bos.output && tokens.indexOf(prev) === 1) {
                bos.output = ONE_CHAR;
              }
              continue;
            }
          }
        }
      }

      if ((value === '[' && peek() !== ':') || (value === '-' && peek() === ']')) {
        value = `\\${value}`;
      }

      if (value === ']' && (prev.value === '[' || prev.value === '[^')) {
        value = `\\${value}`;
      }

      if (opts.posix === true && value === '!' && prev.value === '[') {
        value = '^';
      }

      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * If we're inside a quoted string, continue
     * until we reach the closing double quote.
     */

    if (state.quotes === 1 && value !== '"') {
      value = utils.escapeRegex(value);
      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * Double quotes
     */

    if (value === '"') {
      state.quotes = state.quotes === 1 ? 0 : 1;
      if (opts.keepQuotes === true) {
        push({ type: 'text', value });
      }
      continue;
    }

    /**
     * Parentheses
     */

    if (value === '(') {
      increment('parens');
      push({ type: 'paren', value });
      continue;
    }

    if (value === ')') {
      if (state.parens === 0 && opts.strictBrackets === true) {
        throw new SyntaxError(syntaxError('opening', '('));
      }

      const extglob = extglobs[extglobs.length - 1];
      if (extglob && state.parens === extglob.parens + 1) {
        extglobClose(extglobs.pop());
        continue;
      }

      push({ type: 'paren', value, output: state.parens ? ')' : '\\)' });
      decrement('parens');
      continue;
    }

    /**
     * Square brackets
     */

    if (value === '[') {
      if (opts.nobracket === true || !remaining().includes(']')) {
        if (opts.nobracket !== true && opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('closing', ']'));
        }

        value = `\\${value}`;
      } else {
        increment('brackets');
      }

      push({ type: 'bracket', value });
      continue;
    }

    if (value === ']') {
      if (opts.nobracket === true || (prev && prev.type === 'bracket' && prev.value.length === 1)) {
        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      if (state.brackets === 0) {
        if (opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('opening', '['));
        }

        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      decrement('brackets');

      const prevValue = prev.value.slice(1);
      if (prev.posix !== true && prevValue[0] === '^' && !prevValue.includes('/')) {
        value = `/${value}`;
      }

      prev.value += value;
      append({ value });

      // when literal brackets are explicitly disabled
      // assume we should match with a regex character class
      if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
        continue;
      }

      const escaped = utils.escapeRegex(prev.value);
      state.output = state.output.slice(0, -prev.value.length);

      // when literal brackets are explicitly enabled
      // assume we should escape the brackets to match literal characters
      if (opts.literalBrackets === true) {
        state.output += escaped;
        prev.value = escaped;
        continue;
      }

      // when the user specifies nothing, try to match both
      prev.value = `(${capture}${escaped}|${prev.value})`;
      state.output += prev.value;
      continue;
    }

    /**
     * Braces
     */

    if (value === '{' && opts.nobrace !== true) {
      increment('braces');

      const open = {
        type: 'brace',
        value,
        output: '(',
        outputIndex: state.output.length,
        tokensIndex: state.tokens.length
      };

      braces.push(open);
      push(open);
      continue;
    }

    if (value === '}') {
      const brace = braces[braces.length - 1];

      if (opts.nobrace === true || !brace) {
        push({ type: 'text', value, output: value });
        continue;
      }

      let output = ')';

      if (brace.dots === true) {
        const arr = tokens.slice();
        const range = [];

        for (let i = arr.length - 1; i >= 0; i--) {
          tokens.pop();
          if (arr[i].type === 'brace') {
            break;
          }
          if (arr[i].type !== 'dots') {
            range.unshift(arr[i].value);
          }
        }

        output = expandRange(range, opts);
        state.backtrack = true;
      }

      if (brace.comma !== true && brace.dots !== true) {
        const out = state.output.slice(0, brace.outputIndex);
        const toks = state.tokens.slice(brace.tokensIndex);
        brace.value = brace.output = '\\{';
        value = output = '\\}';
        state.output = out;
        for (const t of toks) {
          state.output += (t.output || t.value);
        }
      }

      push({ type: 'brace', value, output });
      decrement('braces');
      braces.pop();
      continue;
    }

    /**
     * Pipes
     */

    if (value === '|') {
      if (extglobs.length > 0) {
        extglobs[extglobs.length - 1].conditions++;
      }
      push({ type: 'text', value });
      continue;
    }

    /**
     * Commas
     */

    if (value === ',') {
      let output = value;

      const brace = braces[braces.length - 1];
      if (brace && stack[stack.length - 1] === 'braces') {
        brace.comma = true;
        output = '|';
      }

      push({ type: 'comma', value, output });
      continue;
    }

    /**
     * Slashes
     */

    if (value === '/') {
      // if the beginning of the glob is "./", advance the start
      // to the current index, and don't add the "./" characters
      // to the state. This greatly simplifies lookbehinds when
      // checking for BOS characters like "!" and "." (not "./")
      if (prev.type === 'dot' && state.index === state.start + 1) {
        state.start = state.index + 1;
        state.consumed = '';
        state.output = '';
        tokens.pop();
        prev = bos; // reset "prev" to the first token
        continue;
      }

      push({ type: 'slash', value, output: SLASH_LITERAL });
      continue;
    }

    /**
     * Dots
     */

    if (value === '.') {
      if (state.braces > 0 && prev.type === 'dot') {
        if (prev.value === '.') prev.output = DOT_LITERAL;
        const brace = braces[braces.length - 1];
        prev.type = 'dots';
        prev.output += value;
        prev.value += value;
        brace.dots = true;
        continue;
      }

      if ((state.braces + state.parens) === 0 && prev.type !== 'bos' && prev.type !== 'slash') {
        push({ type: 'text', value, output: DOT_LITERAL });
        continue;
      }

      push({ type: 'dot', value, output: DOT_LITERAL });
      continue;
    }

    /**
     * Question marks
     */

    if (value === '?') {
      const isGroup = prev && prev.value === '(';
      if (!isGroup && opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('qmark', value);
        continue;
      }

      if (prev && prev.type === 'paren') {
        const next = peek();
        let output = value;

        if ((prev.value === '(' && !/[!=<:]/.test(next)) || (next === '<' && !/<([!=]|\w+>)/.test(remaining()))) {
          output = `\\${value}`;
        }

        push({ type: 'text', value, output });
        continue;
      }

      if (opts.dot !== true && (prev.type === 'slash' || prev.type === 'bos')) {
        push({ type: 'qmark', value, output: QMARK_NO_DOT });
        continue;
      }

      push({ type: 'qmark', value, output: QMARK });
      continue;
    }

    /**
     * Exclamation
     */

    if (value === '!') {
      if (opts.noextglob !== true && peek() === '(') {
        if (peek(2) !== '?' || !/[!=<:]/.test(peek(3))) {
          extglobOpen('negate', value);
          continue;
        }
      }

      if (opts.nonegate !== true && state.index === 0) {
        negate();
        continue;
      }
    }

    /**
     * Plus
     */

    if (value === '+') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('plus', value);
        continue;
      }

      if ((prev && prev.value === '(') || opts.regex === false) {
        push({ type: 'plus', value, output: PLUS_LITERAL });
        continue;
      }

      if ((prev && (prev.type === 'bracket' || prev.type === 'paren' || prev.type === 'brace')) || state.parens > 0) {
        push({ type: 'plus', value });
        continue;
      }

      push({ type: 'plus', value: PLUS_LITERAL });
      continue;
    }

    /**
     * Plain text
     */

    if (value === '@') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        push({ type: 'at', extglob: true, value, output: '' });
        continue;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Plain text
     */

    if (value !== '*') {
      if (value === '$' || value === '^') {
        value = `\\${value}`;
      }

      const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
      if (match) {
        value += match[0];
        state.index += match[0].length;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Stars
     */

    if (prev && (prev.type === 'globstar' || prev.star === true)) {
      prev.type = 'star';
      prev.star = true;
      prev.value += value;
      prev.output = star;
      state.backtrack = true;
      state.globstar = true;
      consume(value);
      continue;
    }

    let rest = remaining();
    if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
      extglobOpen('star', value);
      continue;
    }

    if (prev.type === 'star') {
      if (opts.noglobstar === true) {
        consume(value);
        continue;
      }

      const prior = prev.prev;
      const before = prior.prev;
      const isStart = prior.type === 'slash' || prior.type === 'bos';
      const afterStar = before && (before.type === 'star' || before.type === 'globstar');

      if (opts.bash === true && (!isStart || (rest[0] && rest[0] !== '/'))) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      const isBrace = state.braces > 0 && (prior.type === 'comma' || prior.type === 'brace');
      const isExtglob = extglobs.length && (prior.type === 'pipe' || prior.type === 'paren');
      if (!isStart && prior.type !== 'paren' && !isBrace && !isExtglob) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      // strip consecutive `/**/`
      while (rest.slice(0, 3) === '/**') {
        const after = input[state.index + 4];
        if (after && after !== '/') {
          break;
        }
        rest = rest.slice(3);
        consume('/**', 3);
      }

      // A globstar followed only by balanced closing parens is at the logical end of patterns like
      // `test(/utils/**)` and `test?(/utils/**)`. Treat it as EOS so the trailing `/**` can match its
      // parent path, except in negated extglobs where that would change the exclusion semantics.
      const isEnd = eos() || (
        state.parens > 0
        && rest === ')'.repeat(state.parens)
        && !extglobs.some(extglob => extglob.type === 'negate')
      );

      if (prior.type === 'bos' && eos()) {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = globstar(opts);
        state.output = prev.output;
        state.globstar = true;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && !afterStar && isEnd) {
        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = globstar(opts) + (opts.strictSlashes ? ')' : '|$)');
        prev.value += value;
        state.globstar = true;
        state.output += prior.output + prev.output;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && rest[0] === '/') {
        const end = rest[1] !== void 0 ? '|$' : '';

        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
        prev.value += value;

        state.output += prior.output + prev.output;
        state.globstar = true;

        consume(value + advance());

        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      if (prior.type === 'bos' && rest[0] === '/') {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
        state.output = prev.output;
        state.globstar = true;
        consume(value + advance());
        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      // remove single star from output
      state.output = state.output.slice(0, -prev.output.length);

      // reset previous token to globstar
      prev.type = 'globstar';
      prev.output = globstar(opts);
      prev.value += value;

      // reset output with globstar
      state.output += prev.output;
      state.globstar = true;
      consume(value);
      continue;
    }

    const token = { type: 'star', value, output: star };

    if (opts.bash === true) {
      token.output = '.*?';
      if (prev.type === 'bos' || prev.type === 'slash') {
        token.output = nodot + token.output;
      }
      push(token);
      continue;
    }

    if (prev && (prev.type === 'bracket' || prev.type === 'paren') && opts.regex === true) {
      token.output = value;
      push(token);
      continue;
    }

    if (state.index === state.start || prev.type === 'slash' || prev.type === 'dot') {
      if (prev.type === 'dot') {
        state.output += NO_DOT_SLASH;
        prev.output += NO_DOT_SLASH;

      } else if (opts.dot === true) {
        state.output += NO_DOTS_SLASH;
        prev.output += NO_DOTS_SLASH;

      } else {
        state.output += nodot;
        prev.output += nodot;
      }

      if (peek() !== '*') {
        state.output += ONE_CHAR;
        prev.output += ONE_CHAR;
      }
    }

    push(token);
  }

  while (state.brackets > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ']'));
    state.output = utils.escapeLast(state.output, '[');
    decrement('brackets');
  }

  while (state.parens > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ')'));
    state.output = utils.escapeLast(state.output, '(');
    decrement('parens');
  }

  while (state.braces > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', '}'));
    state.output = utils.escapeLast(state.output, '{');
    decrement('braces');
  }

  if (opts.strictSlashes !== true && (prev.type === 'star' || prev.type === 'bracket')) {
    push({ type: 'maybe_slash', value: '', output: `${SLASH_LITERAL}?` });
  }

  // rebuild the output if we had to backtrack at any point
  if (state.backtrack === true) {
    state.output = '';

    for (const token of state.tokens) {
      state.output += token.output != null ? token.output : token.value;

      if (token.suffix) {
        state.output += token.suffix;
      }
    }
  }

  return state;
};

/**
 * Fast paths for creating regular expressions for common glob patterns.
 * This can significantly speed up processing and has very little downside
 * impact when none of the fast paths match.
 */

parse.fastpaths = (input, options) => {
  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
  const len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  input = REPLACEMENTS[input] || input;

  // create constants based on platform, for windows or posix
  const {
    DOT_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOTS,
    NO_DOTS_SLASH,
    STAR,
    START_ANCHOR
  } = constants.globChars(opts.windows);

  const nodot = opts.dot ? NO_DOTS : NO_DOT;
  const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
  const capture = opts.capture ? '' : '?:';
  const state = { negated: false, prefix: '' };
  let star = opts.bash === true ? '.*?' : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  const globstar = opts => {
    if (opts.noglobstar === true) return star;
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const create = str => {
    switch (str) {
      case '*':
        return `${nodot}${ONE_CHAR}${star}`;

      case '.*':
        return `${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*.*':
        return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*/*':
        return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;

      case '**':
        return nodot + globstar(opts);

      case '**/*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;

      case '**/*.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '**/.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;

      default: {
        const match = /^(.*?)\.(\w+)$/.exec(str);
        if (!match) return;

        const source = create(match[1]);
        if (!source) return;

        return source + DOT_LITERAL + match[2];
      }
    }
  };

  const output = utils.removePrefix(input, state);
  let source = create(output);

  if (source && opts.strictSlashes !== true) {
    source += `${SLASH_LITERAL}?`;
  }

  return source;
};

module.exports = parse;


/***/ }),

/***/ 8016:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const scan = __nccwpck_require__(1781);
const parse = __nccwpck_require__(8265);
const utils = __nccwpck_require__(4059);
const constants = __nccwpck_require__(5595);
const isObject = val => val && typeof val === 'object' && !Array.isArray(val);

/**
 * Creates a matcher function from one or more glob patterns. The
 * returned function takes a string to match as its first argument,
 * and returns true if the string is a match. The returned matcher
 * function also takes a boolean as the second argument that, when true,
 * returns an object with additional information.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch(glob[, options]);
 *
 * const isMatch = picomatch('*.!(*a)');
 * console.log(isMatch('a.a')); //=> false
 * console.log(isMatch('a.b')); //=> true
 *
 * // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
 * const picomatch = require('picomatch/posix');
 * // the same API, defaulting to posix paths
 * const isMatch = picomatch('a/*');
 * console.log(isMatch('a\\b')); //=> false
 * console.log(isMatch('a/b')); //=> true
 *
 * // you can still configure the matcher function to accept windows paths
 * const isMatch = picomatch('a/*', { options: windows });
 * console.log(isMatch('a\\b')); //=> true
 * console.log(isMatch('a/b')); //=> true
 * ```
 * @name picomatch
 * @param {String|Array} `globs` One or more glob patterns.
 * @param {Object=} `options`
 * @return {Function=} Returns a matcher function.
 * @api public
 */

const picomatch = (glob, options, returnState = false) => {
  if (Array.isArray(glob)) {
    const fns = glob.map(input => picomatch(input, options, returnState));
    const arrayMatcher = str => {
      for (const isMatch of fns) {
        const state = isMatch(str);
        if (state) return state;
      }
      return false;
    };
    return arrayMatcher;
  }

  const isState = isObject(glob) && glob.tokens && glob.input;

  if (glob === '' || (typeof glob !== 'string' && !isState)) {
    throw new TypeError('Expected pattern to be a non-empty string');
  }

  const opts = options || {};
  const posix = opts.windows;
  const regex = isState
    ? picomatch.compileRe(glob, options)
    : picomatch.makeRe(glob, options, false, true);

  const state = regex.state;
  delete regex.state;

  let isIgnored = () => false;
  if (opts.ignore) {
    const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
    isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
  }

  const matcher = (input, returnObject = false) => {
    const { isMatch, match, output } = picomatch.test(input, regex, options, { glob, posix });
    const result = { glob, state, regex, posix, input, output, match, isMatch };

    if (typeof opts.onResult === 'function') {
      opts.onResult(result);
    }

    if (isMatch === false) {
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (isIgnored(input)) {
      if (typeof opts.onIgnore === 'function') {
        opts.onIgnore(result);
      }
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (typeof opts.onMatch === 'function') {
      opts.onMatch(result);
    }
    return returnObject ? result : true;
  };

  if (returnState) {
    matcher.state = state;
  }

  return matcher;
};

/**
 * Test `input` with the given `regex`. This is used by the main
 * `picomatch()` function to test the input string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.test(input, regex[, options]);
 *
 * console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
 * // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp} `regex`
 * @return {Object} Returns an object with matching info.
 * @api public
 */

picomatch.test = (input, regex, options, { glob, posix } = {}) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected input to be a string');
  }

  if (input === '') {
    return { isMatch: false, output: '' };
  }

  const opts = options || {};
  const format = opts.format || (posix ? utils.toPosixSlashes : null);
  let match = input === glob;
  let output = (match && format) ? format(input) : input;

  if (match === false) {
    output = format ? format(input) : input;
    match = output === glob;
  }

  if (match === false || opts.capture === true) {
    if (opts.matchBase === true || opts.basename === true) {
      match = picomatch.matchBase(input, regex, options, posix);
    } else {
      match = regex.exec(output);
    }
  }

  return { isMatch: Boolean(match), match, output };
};

/**
 * Match the basename of a filepath.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.matchBase(input, glob[, options]);
 * console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
 * @return {Boolean}
 * @api public
 */

picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
  const regex = glob instanceof RegExp ? glob : picomatch.makeRe(glob, options);
  return regex.test(utils.basename(input, { windows: posix }));
};

/**
 * Returns true if **any** of the given glob `patterns` match the specified `string`.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.isMatch(string, patterns[, options]);
 *
 * console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
 * console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
 * ```
 * @param {String|Array} str The string to test.
 * @param {String|Array} patterns One or more glob patterns to use for matching.
 * @param {Object} [options] See available [options](#options).
 * @return {Boolean} Returns true if any patterns match `str`
 * @api public
 */

picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);

/**
 * Parse a glob pattern to create the source string for a regular
 * expression.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const result = picomatch.parse(pattern[, options]);
 * ```
 * @param {String} `pattern`
 * @param {Object} `options`
 * @return {Object} Returns an object with useful properties and output to be used as a regex source string.
 * @api public
 */

picomatch.parse = (pattern, options) => {
  if (Array.isArray(pattern)) return pattern.map(p => picomatch.parse(p, options));
  return parse(pattern, { ...options, fastpaths: false });
};

/**
 * Scan a glob pattern to separate the pattern into segments.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.scan(input[, options]);
 *
 * const result = picomatch.scan('!./foo/*.js');
 * console.log(result);
 * { prefix: '!./',
 *   input: '!./foo/*.js',
 *   start: 3,
 *   base: 'foo',
 *   glob: '*.js',
 *   isBrace: false,
 *   isBracket: false,
 *   isGlob: true,
 *   isExtglob: false,
 *   isGlobstar: false,
 *   negated: true }
 * ```
 * @param {String} `input` Glob pattern to scan.
 * @param {Object} `options`
 * @return {Object} Returns an object with
 * @api public
 */

picomatch.scan = (input, options) => scan(input, options);

/**
 * Compile a regular expression from the `state` object returned by the
 * [parse()](#parse) method.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const state = picomatch.parse('*.js');
 * // picomatch.compileRe(state[, options]);
 *
 * console.log(picomatch.compileRe(state));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {Object} `state`
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
 * @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
 * @return {RegExp}
 * @api public
 */

picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
  if (returnOutput === true) {
    return state.output;
  }

  const opts = options || {};
  const prepend = opts.contains ? '' : '^';
  const append = opts.contains ? '' : '$';

  let source = `${prepend}(?:${state.output})${append}`;
  if (state && state.negated === true) {
    source = `^(?!${source}).*$`;
  }

  const regex = picomatch.toRegex(source, options);
  if (returnState === true) {
    regex.state = state;
  }

  return regex;
};

/**
 * Create a regular expression from a parsed glob pattern.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.makeRe(state[, options]);
 *
 * const result = picomatch.makeRe('*.js');
 * console.log(result);
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `state` The object returned from the `.parse` method.
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
 * @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
 * @return {RegExp} Returns a regex created from the given pattern.
 * @api public
 */

picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
  if (!input || typeof input !== 'string') {
    throw new TypeError('Expected a non-empty string');
  }

  let parsed = { negated: false, fastpaths: true };

  if (options.fastpaths !== false && (input[0] === '.' || input[0] === '*')) {
    parsed.output = parse.fastpaths(input, options);
  }

  if (!parsed.output) {
    parsed = parse(input, options);
  }

  return picomatch.compileRe(parsed, options, returnOutput, returnState);
};

/**
 * Create a regular expression from the given regex source string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.toRegex(source[, options]);
 *
 * const { output } = picomatch.parse('*.js');
 * console.log(picomatch.toRegex(output));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `source` Regular expression source string.
 * @param {Object} `options`
 * @return {RegExp}
 * @api public
 */

picomatch.toRegex = (source, options) => {
  try {
    const opts = options || {};
    return new RegExp(source, opts.flags || (opts.nocase ? 'i' : ''));
  } catch (err) {
    if (options && options.debug === true) throw err;
    return /$^/;
  }
};

/**
 * Picomatch constants.
 * @return {Object}
 */

picomatch.constants = constants;

/**
 * Expose "picomatch"
 */

module.exports = picomatch;


/***/ }),

/***/ 1781:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const utils = __nccwpck_require__(4059);
const {
  CHAR_ASTERISK,             /* * */
  CHAR_AT,                   /* @ */
  CHAR_BACKWARD_SLASH,       /* \ */
  CHAR_COMMA,                /* , */
  CHAR_DOT,                  /* . */
  CHAR_EXCLAMATION_MARK,     /* ! */
  CHAR_FORWARD_SLASH,        /* / */
  CHAR_LEFT_CURLY_BRACE,     /* { */
  CHAR_LEFT_PARENTHESES,     /* ( */
  CHAR_LEFT_SQUARE_BRACKET,  /* [ */
  CHAR_PLUS,                 /* + */
  CHAR_QUESTION_MARK,        /* ? */
  CHAR_RIGHT_CURLY_BRACE,    /* } */
  CHAR_RIGHT_PARENTHESES,    /* ) */
  CHAR_RIGHT_SQUARE_BRACKET  /* ] */
} = __nccwpck_require__(5595);

const isPathSeparator = code => {
  return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
};

const depth = token => {
  if (token.isPrefix !== true) {
    token.depth = token.isGlobstar ? Infinity : 1;
  }
};

/**
 * Quickly scans a glob pattern and returns an object with a handful of
 * useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
 * `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
 * with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
 *
 * ```js
 * const pm = require('picomatch');
 * console.log(pm.scan('foo/bar/*.js'));
 * { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
 * ```
 * @param {String} `str`
 * @param {Object} `options`
 * @return {Object} Returns an object with tokens and regex source string.
 * @api public
 */

const scan = (input, options) => {
  const opts = options || {};

  const length = input.length - 1;
  const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
  const slashes = [];
  const tokens = [];
  const parts = [];

  let str = input;
  let index = -1;
  let start = 0;
  let lastIndex = 0;
  let isBrace = false;
  let isBracket = false;
  let isGlob = false;
  let isExtglob = false;
  let isGlobstar = false;
  let braceEscaped = false;
  let backslashes = false;
  let negated = false;
  let negatedExtglob = false;
  let finished = false;
  let braces = 0;
  let prev;
  let code;
  let token = { value: '', depth: 0, isGlob: false };

  const eos = () => index >= length;
  const peek = () => str.charCodeAt(index + 1);
  const advance = () => {
    prev = code;
    return str.charCodeAt(++index);
  };

  while (index < length) {
    code = advance();
    let next;

    if (code === CHAR_BACKWARD_SLASH) {
      backslashes = token.backslashes = true;
      code = advance();

      if (code === CHAR_LEFT_CURLY_BRACE) {
        braceEscaped = true;
      }
      continue;
    }

    if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
      braces++;

      while (eos() !== true && (code = advance())) {
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          continue;
        }

        if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (braceEscaped !== true && code === CHAR_COMMA) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (code === CHAR_RIGHT_CURLY_BRACE) {
          braces--;

          if (braces === 0) {
            braceEscaped = false;
            isBrace = token.isBrace = true;
            finished = true;
            break;
          }
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (code === CHAR_FORWARD_SLASH) {
      slashes.push(index);
      tokens.push(token);
      token = { value: '', depth: 0, isGlob: false };

      if (finished === true) continue;
      if (prev === CHAR_DOT && index === (start + 1)) {
        start += 2;
        continue;
      }

      lastIndex = index + 1;
      continue;
    }

    if (opts.noext !== true) {
      const isExtglobChar = code === CHAR_PLUS
        || code === CHAR_AT
        || code === CHAR_ASTERISK
        || code === CHAR_QUESTION_MARK
        || code === CHAR_EXCLAMATION_MARK;

      if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
        isGlob = token.isGlob = true;
        isExtglob = token.isExtglob = true;
        finished = true;
        if (code === CHAR_EXCLAMATION_MARK && index === start) {
          negatedExtglob = true;
        }

        if (scanToEnd === true) {
          let parens = 0;

          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }

            if (code === CHAR_LEFT_PARENTHESES) {
              parens++;
              continue;
            }

            if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
              finished = true;
              break;
            }
          }
          continue;
        }
        break;
      }
    }

    if (code === CHAR_ASTERISK) {
      if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_QUESTION_MARK) {
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_LEFT_SQUARE_BRACKET) {
      while (eos() !== true && (next = advance())) {
        if (next === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (next === CHAR_RIGHT_SQUARE_BRACKET) {
          isBracket = token.isBracket = true;
          isGlob = token.isGlob = true;
          finished = true;
          break;
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
      negated = token.negated = true;
      start++;
      continue;
    }

    if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
      isGlob = token.isGlob = true;

      if (scanToEnd === true) {
        let parens = 1;

        while (eos() !== true && (code = advance())) {
          if (code === CHAR_BACKWARD_SLASH) {
            backslashes = token.backslashes = true;
            advance();
            continue;
          }

          if (code === CHAR_LEFT_PARENTHESES) {
            parens++;
            continue;
          }

          if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
            finished = true;
            break;
          }
        }
        continue;
      }
      break;
    }

    if (isGlob === true) {
      finished = true;

      if (scanToEnd === true) {
        continue;
      }

      break;
    }
  }

  if (opts.noext === true) {
    isExtglob = false;
    isGlob = false;
  }

  let base = str;
  let prefix = '';
  let glob = '';

  if (start > 0) {
    prefix = str.slice(0, start);
    str = str.slice(start);
    lastIndex -= start;
  }

  if (base && isGlob === true && lastIndex > 0) {
    base = str.slice(0, lastIndex);
    glob = str.slice(lastIndex);
  } else if (isGlob === true) {
    base = '';
    glob = str;
  } else {
    base = str;
  }

  if (base && base !== '' && base !== '/' && base !== str) {
    if (isPathSeparator(base.charCodeAt(base.length - 1))) {
      base = base.slice(0, -1);
    }
  }

  if (opts.unescape === true) {
    if (glob) glob = utils.removeBackslashes(glob);

    if (base && backslashes === true) {
      base = utils.removeBackslashes(base);
    }
  }

  const state = {
    prefix,
    input,
    start,
    base,
    glob,
    isBrace,
    isBracket,
    isGlob,
    isExtglob,
    isGlobstar,
    negated,
    negatedExtglob
  };

  if (opts.tokens === true) {
    state.maxDepth = 0;
    if (!isPathSeparator(code)) {
      tokens.push(token);
    }
    state.tokens = tokens;
  }

  if (opts.parts === true || opts.tokens === true) {
    let prevIndex;

    for (let idx = 0; idx < slashes.length; idx++) {
      const n = prevIndex !== undefined ? prevIndex + 1 : start;
      const i = slashes[idx];
      const value = input.slice(n, i);
      if (opts.tokens) {
        if (idx === 0 && start !== 0) {
          tokens[idx].isPrefix = true;
          tokens[idx].value = prefix;
        } else {
          tokens[idx].value = value;
        }
        depth(tokens[idx]);
        state.maxDepth += tokens[idx].depth;
      }
      if (i >= start) {
        parts.push(value);
        prevIndex = i;
      }
    }

    const n = prevIndex !== undefined ? prevIndex + 1 : start;
    const value = input.slice(n);
    parts.push(value);

    if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
      tokens[tokens.length - 1].value = value;
      depth(tokens[tokens.length - 1]);
      state.maxDepth += tokens[tokens.length - 1].depth;
    }

    state.slashes = slashes;
    state.parts = parts;
  }

  return state;
};

module.exports = scan;


/***/ }),

/***/ 4059:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

/*global navigator*/


const {
  REGEX_BACKSLASH,
  REGEX_REMOVE_BACKSLASH,
  REGEX_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_GLOBAL
} = __nccwpck_require__(5595);

exports.isObject = val => val !== null && typeof val === 'object' && !Array.isArray(val);
exports.hasRegexChars = str => REGEX_SPECIAL_CHARS.test(str);
exports.isRegexChar = str => str.length === 1 && exports.hasRegexChars(str);
exports.escapeRegex = str => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, '\\$1');
exports.toPosixSlashes = str => str.replace(REGEX_BACKSLASH, '/');

exports.isWindows = () => {
  if (typeof navigator !== 'undefined' && navigator.platform) {
    const platform = navigator.platform.toLowerCase();
    return platform === 'win32' || platform === 'windows';
  }

  if (typeof process !== 'undefined' && process.platform) {
    return process.platform === 'win32';
  }

  return false;
};

exports.removeBackslashes = str => {
  return str.replace(REGEX_REMOVE_BACKSLASH, match => {
    return match === '\\' ? '' : match;
  });
};

exports.escapeLast = (input, char, lastIdx) => {
  const idx = input.lastIndexOf(char, lastIdx);
  if (idx === -1) return input;
  if (input[idx - 1] === '\\') return exports.escapeLast(input, char, idx - 1);
  return `${input.slice(0, idx)}\\${input.slice(idx)}`;
};

exports.removePrefix = (input, state = {}) => {
  let output = input;
  if (output.startsWith('./')) {
    output = output.slice(2);
    state.prefix = './';
  }
  return output;
};

exports.wrapOutput = (input, state = {}, options = {}) => {
  const prepend = options.contains ? '' : '^';
  const append = options.contains ? '' : '$';

  let output = `${prepend}(?:${input})${append}`;
  if (state.negated === true) {
    output = `(?:^(?!${output}).*$)`;
  }
  return output;
};

exports.basename = (path, { windows } = {}) => {
  const segs = path.split(windows ? /[\\/]/ : '/');
  const last = segs[segs.length - 1];

  if (last === '') {
    return segs[segs.length - 2];
  }

  return last;
};


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 7349:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveBlockMap = __nccwpck_require__(7103);
var resolveBlockSeq = __nccwpck_require__(334);
var resolveFlowCollection = __nccwpck_require__(3142);

function resolveCollection(CN, ctx, token, onError, tagName, tag) {
    const coll = token.type === 'block-map'
        ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag)
        : token.type === 'block-seq'
            ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag)
            : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
    const Coll = coll.constructor;
    // If we got a tagName matching the class, or the tag name is '!',
    // then use the tagName from the node class used to create it.
    if (tagName === '!' || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
    }
    if (tagName)
        coll.tag = tagName;
    return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
    const tagToken = props.tag;
    const tagName = !tagToken
        ? null
        : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg));
    if (token.type === 'block-seq') {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken
            ? anchor.offset > tagToken.offset
                ? anchor
                : tagToken
            : (anchor ?? tagToken);
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
            const message = 'Missing newline after block sequence props';
            onError(lastProp, 'MISSING_CHAR', message);
        }
    }
    const expType = token.type === 'block-map'
        ? 'map'
        : token.type === 'block-seq'
            ? 'seq'
            : token.start.source === '{'
                ? 'map'
                : 'seq';
    // shortcut: check if it's a generic YAMLMap or YAMLSeq
    // before jumping into the custom tag logic.
    if (!tagToken ||
        !tagName ||
        tagName === '!' ||
        (tagName === YAMLMap.YAMLMap.tagName && expType === 'map') ||
        (tagName === YAMLSeq.YAMLSeq.tagName && expType === 'seq')) {
        return resolveCollection(CN, ctx, token, onError, tagName);
    }
    let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
    if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
            ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
            tag = kt;
        }
        else {
            if (kt) {
                onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true);
            }
            else {
                onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
            }
            return resolveCollection(CN, ctx, token, onError, tagName);
        }
    }
    const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
    const res = tag.resolve?.(coll, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
    const node = identity.isNode(res)
        ? res
        : new Scalar.Scalar(res);
    node.range = coll.range;
    node.tag = tagName;
    if (tag?.format)
        node.format = tag.format;
    return node;
}

exports.composeCollection = composeCollection;


/***/ }),

/***/ 3683:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Document = __nccwpck_require__(3021);
var composeNode = __nccwpck_require__(5937);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);

function composeDoc(options, directives, { offset, start, value, end }, onError) {
    const opts = Object.assign({ _directives: directives }, options);
    const doc = new Document.Document(undefined, opts);
    const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
    };
    const props = resolveProps.resolveProps(start, {
        indicator: 'doc-start',
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
    });
    if (props.found) {
        doc.directives.docStart = true;
        if (value &&
            (value.type === 'block-map' || value.type === 'block-seq') &&
            !props.hasNewline)
            onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
    }
    // @ts-expect-error If Contents is set, let's trust the user
    doc.contents = value
        ? composeNode.composeNode(ctx, value, props, onError)
        : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
    const contentEnd = doc.contents.range[2];
    const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
    if (re.comment)
        doc.comment = re.comment;
    doc.range = [offset, contentEnd, re.offset];
    return doc;
}

exports.composeDoc = composeDoc;


/***/ }),

/***/ 5937:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var composeCollection = __nccwpck_require__(7349);
var composeScalar = __nccwpck_require__(5413);
var resolveEnd = __nccwpck_require__(7788);
var utilEmptyScalarPosition = __nccwpck_require__(2599);

const CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
    const atKey = ctx.atKey;
    const { spaceBefore, comment, anchor, tag } = props;
    let node;
    let isSrcToken = true;
    switch (token.type) {
        case 'alias':
            node = composeAlias(ctx, token, onError);
            if (anchor || tag)
                onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
            break;
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'block-scalar':
            node = composeScalar.composeScalar(ctx, token, tag, onError);
            if (anchor)
                node.anchor = anchor.source.substring(1);
            break;
        case 'block-map':
        case 'block-seq':
        case 'flow-collection':
            try {
                node = composeCollection.composeCollection(CN, ctx, token, props, onError);
                if (anchor)
                    node.anchor = anchor.source.substring(1);
            }
            catch (error) {
                // Almost certainly here due to a stack overflow
                const message = error instanceof Error ? error.message : String(error);
                onError(token, 'RESOURCE_EXHAUSTION', message);
            }
            break;
        default: {
            const message = token.type === 'error'
                ? token.message
                : `Unsupported token (type: ${token.type})`;
            onError(token, 'UNEXPECTED_TOKEN', message);
            isSrcToken = false;
        }
    }
    node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
    if (anchor && node.anchor === '')
        onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    if (atKey &&
        ctx.options.stringKeys &&
        (!identity.isScalar(node) ||
            typeof node.value !== 'string' ||
            (node.tag && node.tag !== 'tag:yaml.org,2002:str'))) {
        const msg = 'With stringKeys, all keys must be strings';
        onError(tag ?? token, 'NON_STRING_KEY', msg);
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        if (token.type === 'scalar' && token.source === '')
            node.comment = comment;
        else
            node.commentBefore = comment;
    }
    // @ts-expect-error Type checking misses meaning of isSrcToken
    if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
    return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
    const token = {
        type: 'scalar',
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ''
    };
    const node = composeScalar.composeScalar(ctx, token, tag, onError);
    if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === '')
            onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        node.comment = comment;
        node.range[2] = end;
    }
    return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
    const alias = new Alias.Alias(source.substring(1));
    if (alias.source === '')
        onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
    if (alias.source.endsWith(':'))
        onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
    alias.range = [offset, valueEnd, re.offset];
    if (re.comment)
        alias.comment = re.comment;
    return alias;
}

exports.composeEmptyNode = composeEmptyNode;
exports.composeNode = composeNode;


/***/ }),

/***/ 5413:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);

function composeScalar(ctx, token, tagToken, onError) {
    const { value, type, comment, range } = token.type === 'block-scalar'
        ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError)
        : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
    const tagName = tagToken
        ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg))
        : null;
    let tag;
    if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
    }
    else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
    else if (token.type === 'scalar')
        tag = findScalarTagByTest(ctx, value, token, onError);
    else
        tag = ctx.schema[identity.SCALAR];
    let scalar;
    try {
        const res = tag.resolve(value, msg => onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
    }
    catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
        scalar = new Scalar.Scalar(value);
    }
    scalar.range = range;
    scalar.source = value;
    if (type)
        scalar.type = type;
    if (tagName)
        scalar.tag = tagName;
    if (tag.format)
        scalar.format = tag.format;
    if (comment)
        scalar.comment = comment;
    return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
    if (tagName === '!')
        return schema[identity.SCALAR]; // non-specific tag
    const matchWithTest = [];
    for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
            if (tag.default && tag.test)
                matchWithTest.push(tag);
            else
                return tag;
        }
    }
    for (const tag of matchWithTest)
        if (tag.test?.test(value))
            return tag;
    const kt = schema.knownTags[tagName];
    if (kt && !kt.collection) {
        // Ensure that the known tag is available for stringifying,
        // but does not get used by default.
        schema.tags.push(Object.assign({}, kt, { default: false, test: undefined }));
        return kt;
    }
    onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, tagName !== 'tag:yaml.org,2002:str');
    return schema[identity.SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
    const tag = schema.tags.find(tag => (tag.default === true || (atKey && tag.default === 'key')) &&
        tag.test?.test(value)) || schema[identity.SCALAR];
    if (schema.compat) {
        const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ??
            schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
            const ts = directives.tagString(tag.tag);
            const cs = directives.tagString(compat.tag);
            const msg = `Value may be parsed as either ${ts} or ${cs}`;
            onError(token, 'TAG_RESOLVE_FAILED', msg, true);
        }
    }
    return tag;
}

exports.composeScalar = composeScalar;


/***/ }),

/***/ 9984:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var directives = __nccwpck_require__(1342);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var identity = __nccwpck_require__(1127);
var composeDoc = __nccwpck_require__(3683);
var resolveEnd = __nccwpck_require__(7788);

function getErrorPos(src) {
    if (typeof src === 'number')
        return [src, src + 1];
    if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
    const { offset, source } = src;
    return [offset, offset + (typeof source === 'string' ? source.length : 1)];
}
function parsePrelude(prelude) {
    let comment = '';
    let atComment = false;
    let afterEmptyLine = false;
    for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
            case '#':
                comment +=
                    (comment === '' ? '' : afterEmptyLine ? '\n\n' : '\n') +
                        (source.substring(1) || ' ');
                atComment = true;
                afterEmptyLine = false;
                break;
            case '%':
                if (prelude[i + 1]?.[0] !== '#')
                    i += 1;
                atComment = false;
                break;
            default:
                // This may be wrong after doc-end, but in that case it doesn't matter
                if (!atComment)
                    afterEmptyLine = true;
                atComment = false;
        }
    }
    return { comment, afterEmptyLine };
}
/**
 * Compose a stream of CST nodes into a stream of YAML Documents.
 *
 * ```ts
 * import { Composer, Parser } from 'yaml'
 *
 * const src: string = ...
 * const tokens = new Parser().parse(src)
 * const docs = new Composer().compose(tokens)
 * ```
 */
class Composer {
    constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
            const pos = getErrorPos(source);
            if (warning)
                this.warnings.push(new errors.YAMLWarning(pos, code, message));
            else
                this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        this.directives = new directives.Directives({ version: options.version || '1.2' });
        this.options = options;
    }
    decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        //console.log({ dc: doc.comment, prelude, comment })
        if (comment) {
            const dc = doc.contents;
            if (afterDoc) {
                doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
            }
            else if (afterEmptyLine || doc.directives.docStart || !dc) {
                doc.commentBefore = comment;
            }
            else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
                let it = dc.items[0];
                if (identity.isPair(it))
                    it = it.key;
                const cb = it.commentBefore;
                it.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
            else {
                const cb = dc.commentBefore;
                dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
        }
        if (afterDoc) {
            for (let i = 0; i < this.errors.length; ++i)
                doc.errors.push(this.errors[i]);
            for (let i = 0; i < this.warnings.length; ++i)
                doc.warnings.push(this.warnings[i]);
        }
        else {
            doc.errors = this.errors;
            doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
    }
    /**
     * Current stream status information.
     *
     * Mostly useful at the end of input for an empty stream.
     */
    streamInfo() {
        return {
            comment: parsePrelude(this.prelude).comment,
            directives: this.directives,
            errors: this.errors,
            warnings: this.warnings
        };
    }
    /**
     * Compose tokens into documents.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
            yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
    }
    /** Advance the composer by one CST token. */
    *next(token) {
        if (node_process.env.LOG_STREAM)
            console.dir(token, { depth: null });
        switch (token.type) {
            case 'directive':
                this.directives.add(token.source, (offset, message, warning) => {
                    const pos = getErrorPos(token);
                    pos[0] += offset;
                    this.onError(pos, 'BAD_DIRECTIVE', message, warning);
                });
                this.prelude.push(token.source);
                this.atDirectives = true;
                break;
            case 'document': {
                const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
                if (this.atDirectives && !doc.directives.docStart)
                    this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
                this.decorate(doc, false);
                if (this.doc)
                    yield this.doc;
                this.doc = doc;
                this.atDirectives = false;
                break;
            }
            case 'byte-order-mark':
            case 'space':
                break;
            case 'comment':
            case 'newline':
                this.prelude.push(token.source);
                break;
            case 'error': {
                const msg = token.source
                    ? `${token.message}: ${JSON.stringify(token.source)}`
                    : token.message;
                const error = new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
                if (this.atDirectives || !this.doc)
                    this.errors.push(error);
                else
                    this.doc.errors.push(error);
                break;
            }
            case 'doc-end': {
                if (!this.doc) {
                    const msg = 'Unexpected doc-end without preceding document';
                    this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
                    break;
                }
                this.doc.directives.docEnd = true;
                const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
                this.decorate(this.doc, true);
                if (end.comment) {
                    const dc = this.doc.comment;
                    this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
                }
                this.doc.range[2] = end.offset;
                break;
            }
            default:
                this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
        }
    }
    /**
     * Call at end of input to yield any remaining document.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
            this.decorate(this.doc, true);
            yield this.doc;
            this.doc = null;
        }
        else if (forceDoc) {
            const opts = Object.assign({ _directives: this.directives }, this.options);
            const doc = new Document.Document(undefined, opts);
            if (this.atDirectives)
                this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
            doc.range = [0, endOffset, endOffset];
            this.decorate(doc, false);
            yield doc;
        }
    }
}

exports.Composer = Composer;


/***/ }),

/***/ 7103:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilFlowIndentCheck = __nccwpck_require__(4051);
var utilMapIncludes = __nccwpck_require__(1187);

const startColMsg = 'All mapping items must start at the same column';
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
    const map = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    let offset = bm.offset;
    let commentEnd = null;
    for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        // key properties
        const keyProps = resolveProps.resolveProps(start, {
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: bm.indent,
            startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
            if (key) {
                if (key.type === 'block-seq')
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
                else if ('indent' in key && key.indent !== bm.indent)
                    onError(offset, 'BAD_INDENT', startColMsg);
            }
            if (!keyProps.anchor && !keyProps.tag && !sep) {
                commentEnd = keyProps.end;
                if (keyProps.comment) {
                    if (map.comment)
                        map.comment += '\n' + keyProps.comment;
                    else
                        map.comment = keyProps.comment;
                }
                continue;
            }
            if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
                onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
            }
        }
        else if (keyProps.found?.indent !== bm.indent) {
            onError(offset, 'BAD_INDENT', startColMsg);
        }
        // key value
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key
            ? composeNode(ctx, key, keyProps, onError)
            : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
            onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
        // value properties
        const valueProps = resolveProps.resolveProps(sep ?? [], {
            indicator: 'map-value-ind',
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: bm.indent,
            startOnNewline: !key || key.type === 'block-scalar'
        });
        offset = valueProps.end;
        if (valueProps.found) {
            if (implicitKey) {
                if (value?.type === 'block-map' && !valueProps.hasNewline)
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
                if (ctx.options.strict &&
                    keyProps.start < valueProps.found.offset - 1024)
                    onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
            if (ctx.schema.compat)
                utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
            offset = valueNode.range[2];
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
        else {
            // key with no value
            if (implicitKey)
                onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
            if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
    }
    if (commentEnd && commentEnd < offset)
        onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
    map.range = [bm.offset, offset, commentEnd ?? offset];
    return map;
}

exports.resolveBlockMap = resolveBlockMap;


/***/ }),

/***/ 8913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function resolveBlockScalar(ctx, scalar, onError) {
    const start = scalar.offset;
    const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
    if (!header)
        return { value: '', type: null, comment: '', range: [start, start, start] };
    const type = header.mode === '>' ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
    const lines = scalar.source ? splitLines(scalar.source) : [];
    // determine the end of content & start of chomping
    let chompStart = lines.length;
    for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === '' || content === '\r')
            chompStart = i;
        else
            break;
    }
    // shortcut for empty contents
    if (chompStart === 0) {
        const value = header.chomp === '+' && lines.length > 0
            ? '\n'.repeat(Math.max(1, lines.length - 1))
            : '';
        let end = start + header.length;
        if (scalar.source)
            end += scalar.source.length;
        return { value, type, comment: header.comment, range: [start, end, end] };
    }
    // find the indentation level to trim from start
    let trimIndent = scalar.indent + header.indent;
    let offset = scalar.offset + header.length;
    let contentStart = 0;
    for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === '' || content === '\r') {
            if (header.indent === 0 && indent.length > trimIndent)
                trimIndent = indent.length;
        }
        else {
            if (indent.length < trimIndent) {
                const message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
                onError(offset + indent.length, 'MISSING_CHAR', message);
            }
            if (header.indent === 0)
                trimIndent = indent.length;
            contentStart = i;
            if (trimIndent === 0 && !ctx.atRoot) {
                const message = 'Block scalar values in collections must be indented';
                onError(offset, 'BAD_INDENT', message);
            }
            break;
        }
        offset += indent.length + content.length + 1;
    }
    // include trailing more-indented empty lines in content
    for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
            chompStart = i + 1;
    }
    let value = '';
    let sep = '';
    let prevMoreIndented = false;
    // leading whitespace is kept intact
    for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + '\n';
    for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === '\r';
        if (crlf)
            content = content.slice(0, -1);
        /* istanbul ignore if already caught in lexer */
        if (content && indent.length < trimIndent) {
            const src = header.indent
                ? 'explicit indentation indicator'
                : 'first line';
            const message = `Block scalar lines must not be less indented than their ${src}`;
            onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
            indent = '';
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
        }
        else if (indent.length > trimIndent || content[0] === '\t') {
            // more-indented content within a folded block
            if (sep === ' ')
                sep = '\n';
            else if (!prevMoreIndented && sep === '\n')
                sep = '\n\n';
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
            prevMoreIndented = true;
        }
        else if (content === '') {
            // empty line
            if (sep === '\n')
                value += '\n';
            else
                sep = '\n';
        }
        else {
            value += sep + content;
            sep = ' ';
            prevMoreIndented = false;
        }
    }
    switch (header.chomp) {
        case '-':
            break;
        case '+':
            for (let i = chompStart; i < lines.length; ++i)
                value += '\n' + lines[i][0].slice(trimIndent);
            if (value[value.length - 1] !== '\n')
                value += '\n';
            break;
        default:
            value += '\n';
    }
    const end = start + header.length + scalar.source.length;
    return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
    /* istanbul ignore if should not happen */
    if (props[0].type !== 'block-scalar-header') {
        onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
        return null;
    }
    const { source } = props[0];
    const mode = source[0];
    let indent = 0;
    let chomp = '';
    let error = -1;
    for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === '-' || ch === '+'))
            chomp = ch;
        else {
            const n = Number(ch);
            if (!indent && n)
                indent = n;
            else if (error === -1)
                error = offset + i;
        }
    }
    if (error !== -1)
        onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
    let hasSpace = false;
    let comment = '';
    let length = source.length;
    for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
            case 'space':
                hasSpace = true;
            // fallthrough
            case 'newline':
                length += token.source.length;
                break;
            case 'comment':
                if (strict && !hasSpace) {
                    const message = 'Comments must be separated from other tokens by white space characters';
                    onError(token, 'MISSING_CHAR', message);
                }
                length += token.source.length;
                comment = token.source.substring(1);
                break;
            case 'error':
                onError(token, 'UNEXPECTED_TOKEN', token.message);
                length += token.source.length;
                break;
            /* istanbul ignore next should not happen */
            default: {
                const message = `Unexpected token in block scalar header: ${token.type}`;
                onError(token, 'UNEXPECTED_TOKEN', message);
                const ts = token.source;
                if (ts && typeof ts === 'string')
                    length += ts.length;
            }
        }
    }
    return { mode, indent, chomp, comment, length };
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
    const split = source.split(/\n( *)/);
    const first = split[0];
    const m = first.match(/^( *)/);
    const line0 = m?.[1]
        ? [m[1], first.slice(m[1].length)]
        : ['', first];
    const lines = [line0];
    for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
    return lines;
}

exports.resolveBlockScalar = resolveBlockScalar;


/***/ }),

/***/ 334:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var YAMLSeq = __nccwpck_require__(2223);
var resolveProps = __nccwpck_require__(4631);
var utilFlowIndentCheck = __nccwpck_require__(4051);

function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
    const seq = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = bs.offset;
    let commentEnd = null;
    for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
            indicator: 'seq-item-ind',
            next: value,
            offset,
            onError,
            parentIndent: bs.indent,
            startOnNewline: true
        });
        if (!props.found) {
            if (props.anchor || props.tag || value) {
                if (value?.type === 'block-seq')
                    onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
                else
                    onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
            }
            else {
                commentEnd = props.end;
                if (props.comment)
                    seq.comment = props.comment;
                continue;
            }
        }
        const node = value
            ? composeNode(ctx, value, props, onError)
            : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
    }
    seq.range = [bs.offset, offset, commentEnd ?? offset];
    return seq;
}

exports.resolveBlockSeq = resolveBlockSeq;


/***/ }),

/***/ 7788:
/***/ ((__unused_webpack_module, exports) => {



function resolveEnd(end, offset, reqSpace, onError) {
    let comment = '';
    if (end) {
        let hasSpace = false;
        let sep = '';
        for (const token of end) {
            const { source, type } = token;
            switch (type) {
                case 'space':
                    hasSpace = true;
                    break;
                case 'comment': {
                    if (reqSpace && !hasSpace)
                        onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                    const cb = source.substring(1) || ' ';
                    if (!comment)
                        comment = cb;
                    else
                        comment += sep + cb;
                    sep = '';
                    break;
                }
                case 'newline':
                    if (comment)
                        sep += source;
                    hasSpace = true;
                    break;
                default:
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
            }
            offset += source.length;
        }
    }
    return { comment, offset };
}

exports.resolveEnd = resolveEnd;


/***/ }),

/***/ 3142:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilMapIncludes = __nccwpck_require__(1187);

const blockMsg = 'Block collections are not allowed within flow collections';
const isBlock = (token) => token && (token.type === 'block-map' || token.type === 'block-seq');
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
    const isMap = fc.start.source === '{';
    const fcName = isMap ? 'flow map' : 'flow sequence';
    const NodeClass = (tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq));
    const coll = new NodeClass(ctx.schema);
    coll.flow = true;
    const atRoot = ctx.atRoot;
    if (atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = fc.offset + fc.start.source.length;
    for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
            flow: fcName,
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
        });
        if (!props.found) {
            if (!props.anchor && !props.tag && !sep && !value) {
                if (i === 0 && props.comma)
                    onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
                else if (i < fc.items.length - 1)
                    onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
                if (props.comment) {
                    if (coll.comment)
                        coll.comment += '\n' + props.comment;
                    else
                        coll.comment = props.comment;
                }
                offset = props.end;
                continue;
            }
            if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
                onError(key, // checked by containsNewline()
                'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
        }
        if (i === 0) {
            if (props.comma)
                onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
        }
        else {
            if (!props.comma)
                onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
            if (props.comment) {
                let prevItemComment = '';
                loop: for (const st of start) {
                    switch (st.type) {
                        case 'comma':
                        case 'space':
                            break;
                        case 'comment':
                            prevItemComment = st.source.substring(1);
                            break loop;
                        default:
                            break loop;
                    }
                }
                if (prevItemComment) {
                    let prev = coll.items[coll.items.length - 1];
                    if (identity.isPair(prev))
                        prev = prev.value ?? prev.key;
                    if (prev.comment)
                        prev.comment += '\n' + prevItemComment;
                    else
                        prev.comment = prevItemComment;
                    props.comment = props.comment.substring(prevItemComment.length + 1);
                }
            }
        }
        if (!isMap && !sep && !props.found) {
            // item is a value in a seq
            // → key & sep are empty, start does not include ? or :
            const valueNode = value
                ? composeNode(ctx, value, props, onError)
                : composeEmptyNode(ctx, props.end, sep, null, props, onError);
            coll.items.push(valueNode);
            offset = valueNode.range[2];
            if (isBlock(value))
                onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
        }
        else {
            // item is a key+value pair
            // key value
            ctx.atKey = true;
            const keyStart = props.end;
            const keyNode = key
                ? composeNode(ctx, key, props, onError)
                : composeEmptyNode(ctx, keyStart, start, null, props, onError);
            if (isBlock(key))
                onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
            ctx.atKey = false;
            // value properties
            const valueProps = resolveProps.resolveProps(sep ?? [], {
                flow: fcName,
                indicator: 'map-value-ind',
                next: value,
                offset: keyNode.range[2],
                onError,
                parentIndent: fc.indent,
                startOnNewline: false
            });
            if (valueProps.found) {
                if (!isMap && !props.found && ctx.options.strict) {
                    if (sep)
                        for (const st of sep) {
                            if (st === valueProps.found)
                                break;
                            if (st.type === 'newline') {
                                onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                                break;
                            }
                        }
                    if (props.start < valueProps.found.offset - 1024)
                        onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
                }
            }
            else if (value) {
                if ('source' in value && value.source?.[0] === ':')
                    onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
                else
                    onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : valueProps.found
                    ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError)
                    : null;
            if (valueNode) {
                if (isBlock(value))
                    onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
            }
            else if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            if (isMap) {
                const map = coll;
                if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
                    onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
                map.items.push(pair);
            }
            else {
                const map = new YAMLMap.YAMLMap(ctx.schema);
                map.flow = true;
                map.items.push(pair);
                const endRange = (valueNode ?? keyNode).range;
                map.range = [keyNode.range[0], endRange[1], endRange[2]];
                coll.items.push(map);
            }
            offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
    }
    const expectedEnd = isMap ? '}' : ']';
    const [ce, ...ee] = fc.end;
    let cePos = offset;
    if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
    else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot
            ? `${name} must end with a ${expectedEnd}`
            : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
        if (ce && ce.source.length !== 1)
            ee.unshift(ce);
    }
    if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
            if (coll.comment)
                coll.comment += '\n' + end.comment;
            else
                coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
    }
    else {
        coll.range = [fc.offset, cePos, cePos];
    }
    return coll;
}

exports.resolveFlowCollection = resolveFlowCollection;


/***/ }),

/***/ 6842:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var resolveEnd = __nccwpck_require__(7788);

function resolveFlowScalar(scalar, strict, onError) {
    const { offset, type, source, end } = scalar;
    let _type;
    let value;
    const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
    switch (type) {
        case 'scalar':
            _type = Scalar.Scalar.PLAIN;
            value = plainValue(source, _onError);
            break;
        case 'single-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_SINGLE;
            value = singleQuotedValue(source, _onError);
            break;
        case 'double-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_DOUBLE;
            value = doubleQuotedValue(source, _onError);
            break;
        /* istanbul ignore next should not happen */
        default:
            onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
            return {
                value: '',
                type: null,
                comment: '',
                range: [offset, offset + source.length, offset + source.length]
            };
    }
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
    return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
    };
}
function plainValue(source, onError) {
    let badChar = '';
    switch (source[0]) {
        /* istanbul ignore next should not happen */
        case '\t':
            badChar = 'a tab character';
            break;
        case ',':
            badChar = 'flow indicator character ,';
            break;
        case '%':
            badChar = 'directive indicator character %';
            break;
        case '|':
        case '>': {
            badChar = `block scalar indicator ${source[0]}`;
            break;
        }
        case '@':
        case '`': {
            badChar = `reserved character ${source[0]}`;
            break;
        }
    }
    if (badChar)
        onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
    return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
    if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
    return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
    const line = /(.*?)\r?\n/sy;
    let match = line.exec(source);
    if (!match)
        return source;
    /**
     * The negative lookbehinds in these RegExps are to
     * prevent causing a polynomial search time in certain cases.
     *
     * The try-catch is for Safari < 16.4 and other old browsers:
     * https://caniuse.com/js-regexp-lookbehind
     */
    let trimEnd, trimBoth;
    try {
        trimEnd = new RegExp('(?<![ \t])[ \t]+$');
        trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
    }
    catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
    }
    let res = match[1].replace(trimEnd, '');
    let sep = ' ';
    let pos = line.lastIndex;
    while ((match = line.exec(source))) {
        const lm = match[1].replace(trimBoth, '');
        if (lm === '') {
            if (sep === '\n')
                res += sep;
            else
                sep = '\n';
        }
        else {
            res += sep + lm;
            sep = ' ';
        }
        pos = line.lastIndex;
    }
    const last = /[ \t]*(.*)/sy;
    last.lastIndex = pos;
    match = last.exec(source);
    return res + sep + (match?.[1] ?? '');
}
function doubleQuotedValue(source, onError) {
    let res = '';
    for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === '\r' && source[i + 1] === '\n')
            continue;
        if (ch === '\n') {
            const { fold, offset } = foldNewline(source, i);
            res += fold;
            i = offset;
        }
        else if (ch === '\\') {
            let next = source[++i];
            const cc = escapeCodes[next];
            if (cc)
                res += cc;
            else if (next === '\n') {
                // skip escaped newlines, but still trim the following line
                next = source[i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === '\r' && source[i + 1] === '\n') {
                // skip escaped CRLF newlines, but still trim the following line
                next = source[++i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === 'x' || next === 'u' || next === 'U') {
                const length = next === 'x' ? 2 : next === 'u' ? 4 : 8;
                res += parseCharCode(source, i + 1, length, onError);
                i += length;
            }
            else {
                const raw = source.substr(i - 1, 2);
                onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
                res += raw;
            }
        }
        else if (ch === ' ' || ch === '\t') {
            // trim trailing whitespace
            const wsStart = i;
            let next = source[i + 1];
            while (next === ' ' || next === '\t')
                next = source[++i + 1];
            if (next !== '\n' && !(next === '\r' && source[i + 2] === '\n'))
                res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        }
        else {
            res += ch;
        }
    }
    if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
    return res;
}
/**
 * Fold a single newline into a space, multiple newlines to N - 1 newlines.
 * Presumes `source[offset] === '\n'`
 */
function foldNewline(source, offset) {
    let fold = '';
    let ch = source[offset + 1];
    while (ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r') {
        if (ch === '\r' && source[offset + 2] !== '\n')
            break;
        if (ch === '\n')
            fold += '\n';
        offset += 1;
        ch = source[offset + 1];
    }
    if (!fold)
        fold = ' ';
    return { fold, offset };
}
const escapeCodes = {
    '0': '\0', // null character
    a: '\x07', // bell character
    b: '\b', // backspace
    e: '\x1b', // escape character
    f: '\f', // form feed
    n: '\n', // line feed
    r: '\r', // carriage return
    t: '\t', // horizontal tab
    v: '\v', // vertical tab
    N: '\u0085', // Unicode next line
    _: '\u00a0', // Unicode non-breaking space
    L: '\u2028', // Unicode line separator
    P: '\u2029', // Unicode paragraph separator
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    '\t': '\t'
};
function parseCharCode(source, offset, length, onError) {
    const cc = source.substr(offset, length);
    const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
    const code = ok ? parseInt(cc, 16) : NaN;
    try {
        return String.fromCodePoint(code);
    }
    catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
        return raw;
    }
}

exports.resolveFlowScalar = resolveFlowScalar;


/***/ }),

/***/ 4631:
/***/ ((__unused_webpack_module, exports) => {



function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
    let spaceBefore = false;
    let atNewline = startOnNewline;
    let hasSpace = startOnNewline;
    let comment = '';
    let commentSep = '';
    let hasNewline = false;
    let reqSpace = false;
    let tab = null;
    let anchor = null;
    let tag = null;
    let newlineAfterProp = null;
    let comma = null;
    let found = null;
    let start = null;
    for (const token of tokens) {
        if (reqSpace) {
            if (token.type !== 'space' &&
                token.type !== 'newline' &&
                token.type !== 'comma')
                onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
            reqSpace = false;
        }
        if (tab) {
            if (atNewline && token.type !== 'comment' && token.type !== 'newline') {
                onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
            }
            tab = null;
        }
        switch (token.type) {
            case 'space':
                // At the doc level, tabs at line start may be parsed
                // as leading white space rather than indentation.
                // In a flow collection, only the parser handles indent.
                if (!flow &&
                    (indicator !== 'doc-start' || next?.type !== 'flow-collection') &&
                    token.source.includes('\t')) {
                    tab = token;
                }
                hasSpace = true;
                break;
            case 'comment': {
                if (!hasSpace)
                    onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                const cb = token.source.substring(1) || ' ';
                if (!comment)
                    comment = cb;
                else
                    comment += commentSep + cb;
                commentSep = '';
                atNewline = false;
                break;
            }
            case 'newline':
                if (atNewline) {
                    if (comment)
                        comment += token.source;
                    else if (!found || indicator !== 'seq-item-ind')
                        spaceBefore = true;
                }
                else
                    commentSep += token.source;
                atNewline = true;
                hasNewline = true;
                if (anchor || tag)
                    newlineAfterProp = token;
                hasSpace = true;
                break;
            case 'anchor':
                if (anchor)
                    onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
                if (token.source.endsWith(':'))
                    onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
                anchor = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            case 'tag': {
                if (tag)
                    onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
                tag = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            }
            case indicator:
                // Could here handle preceding comments differently
                if (anchor || tag)
                    onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
                if (found)
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
                found = token;
                atNewline =
                    indicator === 'seq-item-ind' || indicator === 'explicit-key-ind';
                hasSpace = false;
                break;
            case 'comma':
                if (flow) {
                    if (comma)
                        onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
                    comma = token;
                    atNewline = false;
                    hasSpace = false;
                    break;
                }
            // else fallthrough
            default:
                onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
                atNewline = false;
                hasSpace = false;
        }
    }
    const last = tokens[tokens.length - 1];
    const end = last ? last.offset + last.source.length : offset;
    if (reqSpace &&
        next &&
        next.type !== 'space' &&
        next.type !== 'newline' &&
        next.type !== 'comma' &&
        (next.type !== 'scalar' || next.source !== '')) {
        onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
    }
    if (tab &&
        ((atNewline && tab.indent <= parentIndent) ||
            next?.type === 'block-map' ||
            next?.type === 'block-seq'))
        onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
    return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
    };
}

exports.resolveProps = resolveProps;


/***/ }),

/***/ 9499:
/***/ ((__unused_webpack_module, exports) => {



function containsNewline(key) {
    if (!key)
        return null;
    switch (key.type) {
        case 'alias':
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            if (key.source.includes('\n'))
                return true;
            if (key.end)
                for (const st of key.end)
                    if (st.type === 'newline')
                        return true;
            return false;
        case 'flow-collection':
            for (const it of key.items) {
                for (const st of it.start)
                    if (st.type === 'newline')
                        return true;
                if (it.sep)
                    for (const st of it.sep)
                        if (st.type === 'newline')
                            return true;
                if (containsNewline(it.key) || containsNewline(it.value))
                    return true;
            }
            return false;
        default:
            return true;
    }
}

exports.containsNewline = containsNewline;


/***/ }),

/***/ 2599:
/***/ ((__unused_webpack_module, exports) => {



function emptyScalarPosition(offset, before, pos) {
    if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
            let st = before[i];
            switch (st.type) {
                case 'space':
                case 'comment':
                case 'newline':
                    offset -= st.source.length;
                    continue;
            }
            // Technically, an empty scalar is immediately after the last non-empty
            // node, but it's more useful to place it after any whitespace.
            st = before[++i];
            while (st?.type === 'space') {
                offset += st.source.length;
                st = before[++i];
            }
            break;
        }
    }
    return offset;
}

exports.emptyScalarPosition = emptyScalarPosition;


/***/ }),

/***/ 4051:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var utilContainsNewline = __nccwpck_require__(9499);

function flowIndentCheck(indent, fc, onError) {
    if (fc?.type === 'flow-collection') {
        const end = fc.end[0];
        if (end.indent === indent &&
            (end.source === ']' || end.source === '}') &&
            utilContainsNewline.containsNewline(fc)) {
            const msg = 'Flow end indicator should be more indented than parent';
            onError(end, 'BAD_INDENT', msg, true);
        }
    }
}

exports.flowIndentCheck = flowIndentCheck;


/***/ }),

/***/ 1187:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

function mapIncludes(ctx, items, search) {
    const { uniqueKeys } = ctx.options;
    if (uniqueKeys === false)
        return false;
    const isEqual = typeof uniqueKeys === 'function'
        ? uniqueKeys
        : (a, b) => a === b || (identity.isScalar(a) && identity.isScalar(b) && a.value === b.value);
    return items.some(pair => isEqual(pair.key, search));
}

exports.mapIncludes = mapIncludes;


/***/ }),

/***/ 3021:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var toJS = __nccwpck_require__(4043);
var Schema = __nccwpck_require__(5840);
var stringifyDocument = __nccwpck_require__(6829);
var anchors = __nccwpck_require__(1596);
var applyReviver = __nccwpck_require__(3661);
var createNode = __nccwpck_require__(2404);
var directives = __nccwpck_require__(1342);

class Document {
    constructor(value, replacer, options) {
        /** A comment before this Document */
        this.commentBefore = null;
        /** A comment immediately after this Document */
        this.comment = null;
        /** Errors encountered during parsing. */
        this.errors = [];
        /** Warnings encountered during parsing. */
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === 'function' || Array.isArray(replacer)) {
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const opt = Object.assign({
            intAsBigInt: false,
            keepSourceTokens: false,
            logLevel: 'warn',
            prettyErrors: true,
            strict: true,
            stringKeys: false,
            uniqueKeys: true,
            version: '1.2'
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
            this.directives = options._directives.atDocument();
            if (this.directives.yaml.explicit)
                version = this.directives.yaml.version;
        }
        else
            this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        // @ts-expect-error We can't really know that this matches Contents.
        this.contents =
            value === undefined ? null : this.createNode(value, _replacer, options);
    }
    /**
     * Create a deep copy of this Document and its contents.
     *
     * Custom Node values that inherit from `Object` still refer to their original instances.
     */
    clone() {
        const copy = Object.create(Document.prototype, {
            [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
            copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        // @ts-expect-error We can't really know that this matches Contents.
        copy.contents = identity.isNode(this.contents)
            ? this.contents.clone(copy.schema)
            : this.contents;
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** Adds a value to the document. */
    add(value) {
        if (assertCollection(this.contents))
            this.contents.add(value);
    }
    /** Adds a value to the document. */
    addIn(path, value) {
        if (assertCollection(this.contents))
            this.contents.addIn(path, value);
    }
    /**
     * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
     *
     * If `node` already has an anchor, `name` is ignored.
     * Otherwise, the `node.anchor` value will be set to `name`,
     * or if an anchor with that name is already present in the document,
     * `name` will be used as a prefix for a new unique anchor.
     * If `name` is undefined, the generated anchor will use 'a' as a prefix.
     */
    createAlias(node, name) {
        if (!node.anchor) {
            const prev = anchors.anchorNames(this);
            node.anchor =
                // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
                !name || prev.has(name) ? anchors.findNewAnchor(name || 'a', prev) : name;
        }
        return new Alias.Alias(node.anchor);
    }
    createNode(value, replacer, options) {
        let _replacer = undefined;
        if (typeof replacer === 'function') {
            value = replacer.call({ '': value }, '', value);
            _replacer = replacer;
        }
        else if (Array.isArray(replacer)) {
            const keyToStr = (v) => typeof v === 'number' || v instanceof String || v instanceof Number;
            const asStr = replacer.filter(keyToStr).map(String);
            if (asStr.length > 0)
                replacer = replacer.concat(asStr);
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, 
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        anchorPrefix || 'a');
        const ctx = {
            aliasDuplicateObjects: aliasDuplicateObjects ?? true,
            keepUndefined: keepUndefined ?? false,
            onAnchor,
            onTagObj,
            replacer: _replacer,
            schema: this.schema,
            sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
            node.flow = true;
        setAnchors();
        return node;
    }
    /**
     * Convert a key and a value into a `Pair` using the current schema,
     * recursively wrapping all values as `Scalar` or `Collection` nodes.
     */
    createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
            if (this.contents == null)
                return false;
            // @ts-expect-error Presumed impossible if Strict extends false
            this.contents = null;
            return true;
        }
        return assertCollection(this.contents)
            ? this.contents.deleteIn(path)
            : false;
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    get(key, keepScalar) {
        return identity.isCollection(this.contents)
            ? this.contents.get(key, keepScalar)
            : undefined;
    }
    /**
     * Returns item at `path`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
            return !keepScalar && identity.isScalar(this.contents)
                ? this.contents.value
                : this.contents;
        return identity.isCollection(this.contents)
            ? this.contents.getIn(path, keepScalar)
            : undefined;
    }
    /**
     * Checks if the document includes a value with the key `key`.
     */
    has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
    }
    /**
     * Checks if the document includes a value at `path`.
     */
    hasIn(path) {
        if (Collection.isEmptyPath(path))
            return this.contents !== undefined;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    set(key, value) {
        if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, [key], value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.set(key, value);
        }
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = value;
        }
        else if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.setIn(path, value);
        }
    }
    /**
     * Change the YAML version and schema used by the document.
     * A `null` version disables support for directives, explicit tags, anchors, and aliases.
     * It also requires the `schema` option to be given as a `Schema` instance value.
     *
     * Overrides all previously set schema options.
     */
    setSchema(version, options = {}) {
        if (typeof version === 'number')
            version = String(version);
        let opt;
        switch (version) {
            case '1.1':
                if (this.directives)
                    this.directives.yaml.version = '1.1';
                else
                    this.directives = new directives.Directives({ version: '1.1' });
                opt = { resolveKnownTags: false, schema: 'yaml-1.1' };
                break;
            case '1.2':
            case 'next':
                if (this.directives)
                    this.directives.yaml.version = version;
                else
                    this.directives = new directives.Directives({ version });
                opt = { resolveKnownTags: true, schema: 'core' };
                break;
            case null:
                if (this.directives)
                    delete this.directives;
                opt = null;
                break;
            default: {
                const sv = JSON.stringify(version);
                throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
            }
        }
        // Not using `instanceof Schema` to allow for duck typing
        if (options.schema instanceof Object)
            this.schema = options.schema;
        else if (opt)
            this.schema = new Schema.Schema(Object.assign(opt, options));
        else
            throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
    }
    // json & jsonArg are only used from toJSON()
    toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
            anchors: new Map(),
            doc: this,
            keep: !json,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
    /**
     * A JSON representation of the document `contents`.
     *
     * @param jsonArg Used by `JSON.stringify` to indicate the array index or
     *   property name.
     */
    toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
    }
    /** A YAML representation of the document. */
    toString(options = {}) {
        if (this.errors.length > 0)
            throw new Error('Document with errors cannot be stringified');
        if ('indent' in options &&
            (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
            const s = JSON.stringify(options.indent);
            throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
    }
}
function assertCollection(contents) {
    if (identity.isCollection(contents))
        return true;
    throw new Error('Expected a YAML collection as document contents');
}

exports.Document = Document;


/***/ }),

/***/ 1596:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

/**
 * Verify that the input string is a valid anchor.
 *
 * Will throw on errors.
 */
function anchorIsValid(anchor) {
    if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
    }
    return true;
}
function anchorNames(root) {
    const anchors = new Set();
    visit.visit(root, {
        Value(_key, node) {
            if (node.anchor)
                anchors.add(node.anchor);
        }
    });
    return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
    for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
            return name;
    }
}
function createNodeAnchors(doc, prefix) {
    const aliasObjects = [];
    const sourceObjects = new Map();
    let prevAnchors = null;
    return {
        onAnchor: (source) => {
            aliasObjects.push(source);
            prevAnchors ?? (prevAnchors = anchorNames(doc));
            const anchor = findNewAnchor(prefix, prevAnchors);
            prevAnchors.add(anchor);
            return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
            for (const source of aliasObjects) {
                const ref = sourceObjects.get(source);
                if (typeof ref === 'object' &&
                    ref.anchor &&
                    (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
                    ref.node.anchor = ref.anchor;
                }
                else {
                    const error = new Error('Failed to resolve repeated object (this should not happen)');
                    error.source = source;
                    throw error;
                }
            }
        },
        sourceObjects
    };
}

exports.anchorIsValid = anchorIsValid;
exports.anchorNames = anchorNames;
exports.createNodeAnchors = createNodeAnchors;
exports.findNewAnchor = findNewAnchor;


/***/ }),

/***/ 3661:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
 * in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
 * 2021 edition: https://tc39.es/ecma262/#sec-json.parse
 *
 * Includes extensions for handling Map and Set objects.
 */
function applyReviver(reviver, obj, key, val) {
    if (val && typeof val === 'object') {
        if (Array.isArray(val)) {
            for (let i = 0, len = val.length; i < len; ++i) {
                const v0 = val[i];
                const v1 = applyReviver(reviver, val, String(i), v0);
                // eslint-disable-next-line @typescript-eslint/no-array-delete
                if (v1 === undefined)
                    delete val[i];
                else if (v1 !== v0)
                    val[i] = v1;
            }
        }
        else if (val instanceof Map) {
            for (const k of Array.from(val.keys())) {
                const v0 = val.get(k);
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    val.delete(k);
                else if (v1 !== v0)
                    val.set(k, v1);
            }
        }
        else if (val instanceof Set) {
            for (const v0 of Array.from(val)) {
                const v1 = applyReviver(reviver, val, v0, v0);
                if (v1 === undefined)
                    val.delete(v0);
                else if (v1 !== v0) {
                    val.delete(v0);
                    val.add(v1);
                }
            }
        }
        else {
            for (const [k, v0] of Object.entries(val)) {
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    delete val[k];
                else if (v1 !== v0)
                    val[k] = v1;
            }
        }
    }
    return reviver.call(obj, key, val);
}

exports.applyReviver = applyReviver;


/***/ }),

/***/ 2404:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

const defaultTagPrefix = 'tag:yaml.org,2002:';
function findTagObject(value, tagName, tags) {
    if (tagName) {
        const match = tags.filter(t => t.tag === tagName);
        const tagObj = match.find(t => !t.format) ?? match[0];
        if (!tagObj)
            throw new Error(`Tag ${tagName} not found`);
        return tagObj;
    }
    return tags.find(t => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
    if (identity.isDocument(value))
        value = value.contents;
    if (identity.isNode(value))
        return value;
    if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
    }
    if (value instanceof String ||
        value instanceof Number ||
        value instanceof Boolean ||
        (typeof BigInt !== 'undefined' && value instanceof BigInt) // not supported everywhere
    ) {
        // https://tc39.es/ecma262/#sec-serializejsonproperty
        value = value.valueOf();
    }
    const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
    // Detect duplicate references to the same object & use Alias nodes for all
    // after first. The `ref` wrapper allows for circular references to resolve.
    let ref = undefined;
    if (aliasDuplicateObjects && value && typeof value === 'object') {
        ref = sourceObjects.get(value);
        if (ref) {
            ref.anchor ?? (ref.anchor = onAnchor(value));
            return new Alias.Alias(ref.anchor);
        }
        else {
            ref = { anchor: null, node: null };
            sourceObjects.set(value, ref);
        }
    }
    if (tagName?.startsWith('!!'))
        tagName = defaultTagPrefix + tagName.slice(2);
    let tagObj = findTagObject(value, tagName, schema.tags);
    if (!tagObj) {
        if (value && typeof value.toJSON === 'function') {
            // eslint-disable-next-line @typescript-eslint/no-unsafe-call
            value = value.toJSON();
        }
        if (!value || typeof value !== 'object') {
            const node = new Scalar.Scalar(value);
            if (ref)
                ref.node = node;
            return node;
        }
        tagObj =
            value instanceof Map
                ? schema[identity.MAP]
                : Symbol.iterator in Object(value)
                    ? schema[identity.SEQ]
                    : schema[identity.MAP];
    }
    if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
    }
    const node = tagObj?.createNode
        ? tagObj.createNode(ctx.schema, value, ctx)
        : typeof tagObj?.nodeClass?.from === 'function'
            ? tagObj.nodeClass.from(ctx.schema, value, ctx)
            : new Scalar.Scalar(value);
    if (tagName)
        node.tag = tagName;
    else if (!tagObj.default)
        node.tag = tagObj.tag;
    if (ref)
        ref.node = node;
    return node;
}

exports.createNode = createNode;


/***/ }),

/***/ 1342:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

const escapeChars = {
    '!': '%21',
    ',': '%2C',
    '[': '%5B',
    ']': '%5D',
    '{': '%7B',
    '}': '%7D'
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
class Directives {
    constructor(yaml, tags) {
        /**
         * The directives-end/doc-start marker `---`. If `null`, a marker may still be
         * included in the document's stringified representation.
         */
        this.docStart = null;
        /** The doc-end marker `...`.  */
        this.docEnd = false;
        this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, Directives.defaultTags, tags);
    }
    clone() {
        const copy = new Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
    }
    /**
     * During parsing, get a Directives instance for the current document and
     * update the stream state according to the current version's spec.
     */
    atDocument() {
        const res = new Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
            case '1.1':
                this.atNextDocument = true;
                break;
            case '1.2':
                this.atNextDocument = false;
                this.yaml = {
                    explicit: Directives.defaultYaml.explicit,
                    version: '1.2'
                };
                this.tags = Object.assign({}, Directives.defaultTags);
                break;
        }
        return res;
    }
    /**
     * @param onError - May be called even if the action was successful
     * @returns `true` on success
     */
    add(line, onError) {
        if (this.atNextDocument) {
            this.yaml = { explicit: Directives.defaultYaml.explicit, version: '1.1' };
            this.tags = Object.assign({}, Directives.defaultTags);
            this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
            case '%TAG': {
                if (parts.length !== 2) {
                    onError(0, '%TAG directive should contain exactly two parts');
                    if (parts.length < 2)
                        return false;
                }
                const [handle, prefix] = parts;
                this.tags[handle] = prefix;
                return true;
            }
            case '%YAML': {
                this.yaml.explicit = true;
                if (parts.length !== 1) {
                    onError(0, '%YAML directive should contain exactly one part');
                    return false;
                }
                const [version] = parts;
                if (version === '1.1' || version === '1.2') {
                    this.yaml.version = version;
                    return true;
                }
                else {
                    const isValid = /^\d+\.\d+$/.test(version);
                    onError(6, `Unsupported YAML version ${version}`, isValid);
                    return false;
                }
            }
            default:
                onError(0, `Unknown directive ${name}`, true);
                return false;
        }
    }
    /**
     * Resolves a tag, matching handles to those defined in %TAG directives.
     *
     * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
     *   `'!local'` tag, or `null` if unresolvable.
     */
    tagName(source, onError) {
        if (source === '!')
            return '!'; // non-specific tag
        if (source[0] !== '!') {
            onError(`Not a valid tag: ${source}`);
            return null;
        }
        if (source[1] === '<') {
            const verbatim = source.slice(2, -1);
            if (verbatim === '!' || verbatim === '!!') {
                onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
                return null;
            }
            if (source[source.length - 1] !== '>')
                onError('Verbatim tags must end with a >');
            return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
            onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
            try {
                return prefix + decodeURIComponent(suffix);
            }
            catch (error) {
                onError(String(error));
                return null;
            }
        }
        if (handle === '!')
            return source; // local tag
        onError(`Could not resolve tag: ${source}`);
        return null;
    }
    /**
     * Given a fully resolved tag, returns its printable string form,
     * taking into account current tag prefixes and defaults.
     */
    tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
            if (tag.startsWith(prefix))
                return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === '!' ? tag : `!<${tag}>`;
    }
    toString(doc) {
        const lines = this.yaml.explicit
            ? [`%YAML ${this.yaml.version || '1.2'}`]
            : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
            const tags = {};
            visit.visit(doc.contents, (_key, node) => {
                if (identity.isNode(node) && node.tag)
                    tags[node.tag] = true;
            });
            tagNames = Object.keys(tags);
        }
        else
            tagNames = [];
        for (const [handle, prefix] of tagEntries) {
            if (handle === '!!' && prefix === 'tag:yaml.org,2002:')
                continue;
            if (!doc || tagNames.some(tn => tn.startsWith(prefix)))
                lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join('\n');
    }
}
Directives.defaultYaml = { explicit: false, version: '1.2' };
Directives.defaultTags = { '!!': 'tag:yaml.org,2002:' };

exports.Directives = Directives;


/***/ }),

/***/ 1464:
/***/ ((__unused_webpack_module, exports) => {



class YAMLError extends Error {
    constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
    }
}
class YAMLParseError extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLParseError', pos, code, message);
    }
}
class YAMLWarning extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLWarning', pos, code, message);
    }
}
const prettifyError = (src, lc) => (error) => {
    if (error.pos[0] === -1)
        return;
    error.linePos = error.pos.map(pos => lc.linePos(pos));
    const { line, col } = error.linePos[0];
    error.message += ` at line ${line}, column ${col}`;
    let ci = col - 1;
    let lineStr = src
        .substring(lc.lineStarts[line - 1], lc.lineStarts[line])
        .replace(/[\n\r]+$/, '');
    // Trim to max 80 chars, keeping col position near the middle
    if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = '…' + lineStr.substring(trimStart);
        ci -= trimStart - 1;
    }
    if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + '…';
    // Include previous line in context if pointing at line start
    if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        // Regexp won't match if start is trimmed
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
            prev = prev.substring(0, 79) + '…\n';
        lineStr = prev + lineStr;
    }
    if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
            count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = ' '.repeat(ci) + '^'.repeat(count);
        error.message += `:\n\n${lineStr}\n${pointer}\n`;
    }
};

exports.YAMLError = YAMLError;
exports.YAMLParseError = YAMLParseError;
exports.YAMLWarning = YAMLWarning;
exports.prettifyError = prettifyError;


/***/ }),

/***/ 8815:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var Schema = __nccwpck_require__(5840);
var errors = __nccwpck_require__(1464);
var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);
var publicApi = __nccwpck_require__(4047);
var visit = __nccwpck_require__(204);



exports.Dk = composer.Composer;
__webpack_unused_export__ = Document.Document;
__webpack_unused_export__ = Schema.Schema;
__webpack_unused_export__ = errors.YAMLError;
__webpack_unused_export__ = errors.YAMLParseError;
__webpack_unused_export__ = errors.YAMLWarning;
__webpack_unused_export__ = Alias.Alias;
exports.Vj = identity.isAlias;
__webpack_unused_export__ = identity.isCollection;
__webpack_unused_export__ = identity.isDocument;
exports.jh = identity.isMap;
__webpack_unused_export__ = identity.isNode;
__webpack_unused_export__ = identity.isPair;
exports.jn = identity.isScalar;
exports.oP = identity.isSeq;
__webpack_unused_export__ = Pair.Pair;
__webpack_unused_export__ = Scalar.Scalar;
__webpack_unused_export__ = YAMLMap.YAMLMap;
__webpack_unused_export__ = YAMLSeq.YAMLSeq;
exports.DB = cst;
exports.JG = lexer.Lexer;
__webpack_unused_export__ = lineCounter.LineCounter;
exports.iX = parser.Parser;
__webpack_unused_export__ = publicApi.parse;
__webpack_unused_export__ = publicApi.parseAllDocuments;
__webpack_unused_export__ = publicApi.parseDocument;
__webpack_unused_export__ = publicApi.stringify;
__webpack_unused_export__ = visit.visit;
__webpack_unused_export__ = visit.visitAsync;


/***/ }),

/***/ 7249:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);

function debug(logLevel, ...messages) {
    if (logLevel === 'debug')
        console.log(...messages);
}
function warn(logLevel, warning) {
    if (logLevel === 'debug' || logLevel === 'warn') {
        if (typeof node_process.emitWarning === 'function')
            node_process.emitWarning(warning);
        else
            console.warn(warning);
    }
}

exports.debug = debug;
exports.warn = warn;


/***/ }),

/***/ 4065:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var visit = __nccwpck_require__(204);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

class Alias extends Node.NodeBase {
    constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, 'tag', {
            set() {
                throw new Error('Alias nodes cannot have tags');
            }
        });
    }
    /**
     * Resolve the value of this alias within `doc`, finding the last
     * instance of the `source` anchor before this node.
     */
    resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
            throw new ReferenceError('Alias resolution is disabled');
        let nodes;
        if (ctx?.aliasResolveCache) {
            nodes = ctx.aliasResolveCache;
        }
        else {
            nodes = [];
            visit.visit(doc, {
                Node: (_key, node) => {
                    if (identity.isAlias(node) || identity.hasAnchor(node))
                        nodes.push(node);
                }
            });
            if (ctx)
                ctx.aliasResolveCache = nodes;
        }
        let found = undefined;
        for (const node of nodes) {
            if (node === this)
                break;
            if (node.anchor === this.source)
                found = node;
        }
        if (found && ctx) {
            const { anchors, doc, maxAliasCount } = ctx;
            let data = anchors.get(found);
            if (!data) {
                // Resolve anchors for Node.prototype.toJS()
                toJS.toJS(found, null, ctx);
                data = anchors.get(found);
            }
            /* istanbul ignore if */
            if (data?.res === undefined) {
                const msg = 'This should not happen: Alias anchor was not resolved?';
                throw new ReferenceError(msg);
            }
            if (maxAliasCount >= 0) {
                data.count += 1;
                if (data.aliasCount === 0)
                    data.aliasCount = getAliasCount(doc, found, anchors);
                if (data.count * data.aliasCount > maxAliasCount) {
                    const msg = 'Excessive alias count indicates a resource exhaustion attack';
                    throw new ReferenceError(msg);
                }
            }
        }
        return found;
    }
    toJSON(_arg, ctx) {
        if (!ctx)
            return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
    }
    toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
            anchors.anchorIsValid(this.source);
            if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
                const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                throw new Error(msg);
            }
            if (ctx.implicitKey)
                return `${src} `;
        }
        return src;
    }
}
function getAliasCount(doc, node, anchors) {
    if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors && source && anchors.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
    }
    else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
            const c = getAliasCount(doc, item, anchors);
            if (c > count)
                count = c;
        }
        return count;
    }
    else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors);
        const vc = getAliasCount(doc, node.value, anchors);
        return Math.max(kc, vc);
    }
    return 1;
}

exports.Alias = Alias;


/***/ }),

/***/ 101:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);

function collectionFromPath(schema, path, value) {
    let v = value;
    for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === 'number' && Number.isInteger(k) && k >= 0) {
            const a = [];
            a[k] = v;
            v = a;
        }
        else {
            v = new Map([[k, v]]);
        }
    }
    return createNode.createNode(v, undefined, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
            throw new Error('This should not happen, please report a bug.');
        },
        schema,
        sourceObjects: new Map()
    });
}
// Type guard is intentionally a little wrong so as to be more useful,
// as it does not cover untypable empty non-string iterables (e.g. []).
const isEmptyPath = (path) => path == null ||
    (typeof path === 'object' && !!path[Symbol.iterator]().next().done);
class Collection extends Node.NodeBase {
    constructor(type, schema) {
        super(type);
        Object.defineProperty(this, 'schema', {
            value: schema,
            configurable: true,
            enumerable: false,
            writable: true
        });
    }
    /**
     * Create a copy of this collection.
     *
     * @param schema - If defined, overwrites the original's schema
     */
    clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
            copy.schema = schema;
        copy.items = copy.items.map(it => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /**
     * Adds a value to the collection. For `!!map` and `!!omap` the value must
     * be a Pair instance or a `{ key, value }` object, which may not have a key
     * that already exists in the map.
     */
    addIn(path, value) {
        if (isEmptyPath(path))
            this.add(value);
        else {
            const [key, ...rest] = path;
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.addIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
    /**
     * Removes a value from the collection.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
            return node.deleteIn(rest);
        else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
            return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
            return identity.isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
    }
    hasAllNullValues(allowScalar) {
        return this.items.every(node => {
            if (!identity.isPair(node))
                return false;
            const n = node.value;
            return (n == null ||
                (allowScalar &&
                    identity.isScalar(n) &&
                    n.value == null &&
                    !n.commentBefore &&
                    !n.comment &&
                    !n.tag));
        });
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     */
    hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
            this.set(key, value);
        }
        else {
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.setIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
}

exports.Collection = Collection;
exports.collectionFromPath = collectionFromPath;
exports.isEmptyPath = isEmptyPath;


/***/ }),

/***/ 6673:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var applyReviver = __nccwpck_require__(3661);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

class NodeBase {
    constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
    }
    /** Create a copy of this node.  */
    clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** A plain JavaScript representation of this node. */
    toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
            throw new TypeError('A document argument is required');
        const ctx = {
            anchors: new Map(),
            doc,
            keep: true,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
}

exports.NodeBase = NodeBase;


/***/ }),

/***/ 7165:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyPair = __nccwpck_require__(9748);
var addPairToJSMap = __nccwpck_require__(7104);
var identity = __nccwpck_require__(1127);

function createPair(key, value, ctx) {
    const k = createNode.createNode(key, undefined, ctx);
    const v = createNode.createNode(value, undefined, ctx);
    return new Pair(k, v);
}
class Pair {
    constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
    }
    clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
            key = key.clone(schema);
        if (identity.isNode(value))
            value = value.clone(schema);
        return new Pair(key, value);
    }
    toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
    }
    toString(ctx, onComment, onChompKeep) {
        return ctx?.doc
            ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep)
            : JSON.stringify(this);
    }
}

exports.Pair = Pair;
exports.createPair = createPair;


/***/ }),

/***/ 3301:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

const isScalarValue = (value) => !value || (typeof value !== 'function' && typeof value !== 'object');
class Scalar extends Node.NodeBase {
    constructor(value) {
        super(identity.SCALAR);
        this.value = value;
    }
    toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
    }
    toString() {
        return String(this.value);
    }
}
Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
Scalar.PLAIN = 'PLAIN';
Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';

exports.Scalar = Scalar;
exports.isScalarValue = isScalarValue;


/***/ }),

/***/ 4454:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyCollection = __nccwpck_require__(1212);
var addPairToJSMap = __nccwpck_require__(7104);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);

function findPair(items, key) {
    const k = identity.isScalar(key) ? key.value : key;
    for (const it of items) {
        if (identity.isPair(it)) {
            if (it.key === key || it.key === k)
                return it;
            if (identity.isScalar(it.key) && it.key.value === k)
                return it;
        }
    }
    return undefined;
}
class YAMLMap extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:map';
    }
    constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
    }
    /**
     * A generic collection parsing method that can be extended
     * to other node classes that inherit from YAMLMap
     */
    static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
            if (typeof replacer === 'function')
                value = replacer.call(obj, key, value);
            else if (Array.isArray(replacer) && !replacer.includes(key))
                return;
            if (value !== undefined || keepUndefined)
                map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
            for (const [key, value] of obj)
                add(key, value);
        }
        else if (obj && typeof obj === 'object') {
            for (const key of Object.keys(obj))
                add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === 'function') {
            map.items.sort(schema.sortMapEntries);
        }
        return map;
    }
    /**
     * Adds a value to the collection.
     *
     * @param overwrite - If not set `true`, using a key that is already in the
     *   collection will throw. Otherwise, overwrites the previous value.
     */
    add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
            _pair = pair;
        else if (!pair || typeof pair !== 'object' || !('key' in pair)) {
            // In TypeScript, this never happens.
            _pair = new Pair.Pair(pair, pair?.value);
        }
        else
            _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
            if (!overwrite)
                throw new Error(`Key ${_pair.key} already set`);
            // For scalars, keep the old node & its comments and anchors
            if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
                prev.value.value = _pair.value;
            else
                prev.value = _pair.value;
        }
        else if (sortEntries) {
            const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
            if (i === -1)
                this.items.push(_pair);
            else
                this.items.splice(i, 0, _pair);
        }
        else {
            this.items.push(_pair);
        }
    }
    delete(key) {
        const it = findPair(this.items, key);
        if (!it)
            return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? undefined;
    }
    has(key) {
        return !!findPair(this.items, key);
    }
    set(key, value) {
        this.add(new Pair.Pair(key, value), true);
    }
    /**
     * @param ctx - Conversion context, originally set in Document#toJS()
     * @param {Class} Type - If set, forces the returned collection type
     * @returns Instance of Type, Map, or Object
     */
    toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const item of this.items)
            addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        for (const item of this.items) {
            if (!identity.isPair(item))
                throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
            ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '',
            flowChars: { start: '{', end: '}' },
            itemIndent: ctx.indent || '',
            onChompKeep,
            onComment
        });
    }
}

exports.YAMLMap = YAMLMap;
exports.findPair = findPair;


/***/ }),

/***/ 2223:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyCollection = __nccwpck_require__(1212);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var toJS = __nccwpck_require__(4043);

class YAMLSeq extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:seq';
    }
    constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
    }
    add(value) {
        this.items.push(value);
    }
    /**
     * Removes a value from the collection.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     *
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return undefined;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     */
    has(key) {
        const idx = asItemIndex(key);
        return typeof idx === 'number' && idx < this.items.length;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     *
     * If `key` does not contain a representation of an integer, this will throw.
     * It may be wrapped in a `Scalar`.
     */
    set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
            prev.value = value;
        else
            this.items[idx] = value;
    }
    toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
            ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
            seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '- ',
            flowChars: { start: '[', end: ']' },
            itemIndent: (ctx.indent || '') + '  ',
            onChompKeep,
            onComment
        });
    }
    static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
            let i = 0;
            for (let it of obj) {
                if (typeof replacer === 'function') {
                    const key = obj instanceof Set ? it : String(i++);
                    it = replacer.call(obj, key, it);
                }
                seq.items.push(createNode.createNode(it, undefined, ctx));
            }
        }
        return seq;
    }
}
function asItemIndex(key) {
    let idx = identity.isScalar(key) ? key.value : key;
    if (idx && typeof idx === 'string')
        idx = Number(idx);
    return typeof idx === 'number' && Number.isInteger(idx) && idx >= 0
        ? idx
        : null;
}

exports.YAMLSeq = YAMLSeq;


/***/ }),

/***/ 7104:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var log = __nccwpck_require__(7249);
var merge = __nccwpck_require__(452);
var stringify = __nccwpck_require__(2148);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

function addPairToJSMap(ctx, map, { key, value }) {
    if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
    // TODO: Should drop this special case for bare << handling
    else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
    else {
        const jsKey = toJS.toJS(key, '', ctx);
        if (map instanceof Map) {
            map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        }
        else if (map instanceof Set) {
            map.add(jsKey);
        }
        else {
            const stringKey = stringifyKey(key, jsKey, ctx);
            const jsValue = toJS.toJS(value, stringKey, ctx);
            if (stringKey in map)
                Object.defineProperty(map, stringKey, {
                    value: jsValue,
                    writable: true,
                    enumerable: true,
                    configurable: true
                });
            else
                map[stringKey] = jsValue;
        }
    }
    return map;
}
function stringifyKey(key, jsKey, ctx) {
    if (jsKey === null)
        return '';
    // eslint-disable-next-line @typescript-eslint/no-base-to-string
    if (typeof jsKey !== 'object')
        return String(jsKey);
    if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = new Set();
        for (const node of ctx.anchors.keys())
            strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
            let jsonStr = JSON.stringify(strKey);
            if (jsonStr.length > 40)
                jsonStr = jsonStr.substring(0, 36) + '..."';
            log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
            ctx.mapKeyWarned = true;
        }
        return strKey;
    }
    return JSON.stringify(jsKey);
}

exports.addPairToJSMap = addPairToJSMap;


/***/ }),

/***/ 1127:
/***/ ((__unused_webpack_module, exports) => {



const ALIAS = Symbol.for('yaml.alias');
const DOC = Symbol.for('yaml.document');
const MAP = Symbol.for('yaml.map');
const PAIR = Symbol.for('yaml.pair');
const SCALAR = Symbol.for('yaml.scalar');
const SEQ = Symbol.for('yaml.seq');
const NODE_TYPE = Symbol.for('yaml.node.type');
const isAlias = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SCALAR;
const isSeq = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SEQ;
function isCollection(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case MAP:
            case SEQ:
                return true;
        }
    return false;
}
function isNode(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case ALIAS:
            case MAP:
            case SCALAR:
            case SEQ:
                return true;
        }
    return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

exports.ALIAS = ALIAS;
exports.DOC = DOC;
exports.MAP = MAP;
exports.NODE_TYPE = NODE_TYPE;
exports.PAIR = PAIR;
exports.SCALAR = SCALAR;
exports.SEQ = SEQ;
exports.hasAnchor = hasAnchor;
exports.isAlias = isAlias;
exports.isCollection = isCollection;
exports.isDocument = isDocument;
exports.isMap = isMap;
exports.isNode = isNode;
exports.isPair = isPair;
exports.isScalar = isScalar;
exports.isSeq = isSeq;


/***/ }),

/***/ 4043:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

/**
 * Recursively convert any node or its contents to native JavaScript
 *
 * @param value - The input value
 * @param arg - If `value` defines a `toJSON()` method, use this
 *   as its first argument
 * @param ctx - Conversion context, originally set in Document#toJS(). If
 *   `{ keep: true }` is not set, output should be suitable for JSON
 *   stringification.
 */
function toJS(value, arg, ctx) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return
    if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
    if (value && typeof value.toJSON === 'function') {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-call
        if (!ctx || !identity.hasAnchor(value))
            return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: undefined };
        ctx.anchors.set(value, data);
        ctx.onCreate = res => {
            data.res = res;
            delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
            ctx.onCreate(res);
        return res;
    }
    if (typeof value === 'bigint' && !ctx?.keep)
        return Number(value);
    return value;
}

exports.toJS = toJS;


/***/ }),

/***/ 110:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);
var errors = __nccwpck_require__(1464);
var stringifyString = __nccwpck_require__(3069);

function resolveAsScalar(token, strict = true, onError) {
    if (token) {
        const _onError = (pos, code, message) => {
            const offset = typeof pos === 'number' ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
            if (onError)
                onError(offset, code, message);
            else
                throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
            case 'block-scalar':
                return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
    }
    return null;
}
/**
 * Create a new scalar token with `value`
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.indent The indent level of the token.
 * @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
 * @param context.offset The offset position of the token.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function createScalarToken(value, context) {
    const { implicitKey = false, indent, inFlow = false, offset = -1, type = 'PLAIN' } = context;
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    const end = context.end ?? [
        { type: 'newline', offset: -1, indent, source: '\n' }
    ];
    switch (source[0]) {
        case '|':
        case '>': {
            const he = source.indexOf('\n');
            const head = source.substring(0, he);
            const body = source.substring(he + 1) + '\n';
            const props = [
                { type: 'block-scalar-header', offset, indent, source: head }
            ];
            if (!addEndtoBlockProps(props, end))
                props.push({ type: 'newline', offset: -1, indent, source: '\n' });
            return { type: 'block-scalar', offset, indent, props, source: body };
        }
        case '"':
            return { type: 'double-quoted-scalar', offset, indent, source, end };
        case "'":
            return { type: 'single-quoted-scalar', offset, indent, source, end };
        default:
            return { type: 'scalar', offset, indent, source, end };
    }
}
/**
 * Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
 *
 * Best efforts are made to retain any comments previously associated with the `token`,
 * though all contents within a collection's `items` will be overwritten.
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.afterKey In most cases, values after a key should have an additional level of indentation.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function setScalarValue(token, value, context = {}) {
    let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
    let indent = 'indent' in token ? token.indent : null;
    if (afterKey && typeof indent === 'number')
        indent += 2;
    if (!type)
        switch (token.type) {
            case 'single-quoted-scalar':
                type = 'QUOTE_SINGLE';
                break;
            case 'double-quoted-scalar':
                type = 'QUOTE_DOUBLE';
                break;
            case 'block-scalar': {
                const header = token.props[0];
                if (header.type !== 'block-scalar-header')
                    throw new Error('Invalid block scalar header');
                type = header.source[0] === '>' ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
                break;
            }
            default:
                type = 'PLAIN';
        }
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    switch (source[0]) {
        case '|':
        case '>':
            setBlockScalarValue(token, source);
            break;
        case '"':
            setFlowScalarValue(token, source, 'double-quoted-scalar');
            break;
        case "'":
            setFlowScalarValue(token, source, 'single-quoted-scalar');
            break;
        default:
            setFlowScalarValue(token, source, 'scalar');
    }
}
function setBlockScalarValue(token, source) {
    const he = source.indexOf('\n');
    const head = source.substring(0, he);
    const body = source.substring(he + 1) + '\n';
    if (token.type === 'block-scalar') {
        const header = token.props[0];
        if (header.type !== 'block-scalar-header')
            throw new Error('Invalid block scalar header');
        header.source = head;
        token.source = body;
    }
    else {
        const { offset } = token;
        const indent = 'indent' in token ? token.indent : -1;
        const props = [
            { type: 'block-scalar-header', offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, 'end' in token ? token.end : undefined))
            props.push({ type: 'newline', offset: -1, indent, source: '\n' });
        for (const key of Object.keys(token))
            if (key !== 'type' && key !== 'offset')
                delete token[key];
        Object.assign(token, { type: 'block-scalar', indent, props, source: body });
    }
}
/** @returns `true` if last token is a newline */
function addEndtoBlockProps(props, end) {
    if (end)
        for (const st of end)
            switch (st.type) {
                case 'space':
                case 'comment':
                    props.push(st);
                    break;
                case 'newline':
                    props.push(st);
                    return true;
            }
    return false;
}
function setFlowScalarValue(token, source, type) {
    switch (token.type) {
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            token.type = type;
            token.source = source;
            break;
        case 'block-scalar': {
            const end = token.props.slice(1);
            let oa = source.length;
            if (token.props[0].type === 'block-scalar-header')
                oa -= token.props[0].source.length;
            for (const tok of end)
                tok.offset += oa;
            delete token.props;
            Object.assign(token, { type, source, end });
            break;
        }
        case 'block-map':
        case 'block-seq': {
            const offset = token.offset + source.length;
            const nl = { type: 'newline', offset, indent: token.indent, source: '\n' };
            delete token.items;
            Object.assign(token, { type, source, end: [nl] });
            break;
        }
        default: {
            const indent = 'indent' in token ? token.indent : -1;
            const end = 'end' in token && Array.isArray(token.end)
                ? token.end.filter(st => st.type === 'space' ||
                    st.type === 'comment' ||
                    st.type === 'newline')
                : [];
            for (const key of Object.keys(token))
                if (key !== 'type' && key !== 'offset')
                    delete token[key];
            Object.assign(token, { type, indent, source, end });
        }
    }
}

exports.createScalarToken = createScalarToken;
exports.resolveAsScalar = resolveAsScalar;
exports.setScalarValue = setScalarValue;


/***/ }),

/***/ 1733:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringify a CST document, token, or collection item
 *
 * Fair warning: This applies no validation whatsoever, and
 * simply concatenates the sources in their logical order.
 */
const stringify = (cst) => 'type' in cst ? stringifyToken(cst) : stringifyItem(cst);
function stringifyToken(token) {
    switch (token.type) {
        case 'block-scalar': {
            let res = '';
            for (const tok of token.props)
                res += stringifyToken(tok);
            return res + token.source;
        }
        case 'block-map':
        case 'block-seq': {
            let res = '';
            for (const item of token.items)
                res += stringifyItem(item);
            return res;
        }
        case 'flow-collection': {
            let res = token.start.source;
            for (const item of token.items)
                res += stringifyItem(item);
            for (const st of token.end)
                res += st.source;
            return res;
        }
        case 'document': {
            let res = stringifyItem(token);
            if (token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
        default: {
            let res = token.source;
            if ('end' in token && token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
    }
}
function stringifyItem({ start, key, sep, value }) {
    let res = '';
    for (const st of start)
        res += st.source;
    if (key)
        res += stringifyToken(key);
    if (sep)
        for (const st of sep)
            res += st.source;
    if (value)
        res += stringifyToken(value);
    return res;
}

exports.stringify = stringify;


/***/ }),

/***/ 7715:
/***/ ((__unused_webpack_module, exports) => {



const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove item');
/**
 * Apply a visitor to a CST document or item.
 *
 * Walks through the tree (depth-first) starting from the root, calling a
 * `visitor` function with two arguments when entering each item:
 *   - `item`: The current item, which included the following members:
 *     - `start: SourceToken[]` – Source tokens before the key or value,
 *       possibly including its anchor or tag.
 *     - `key?: Token | null` – Set for pair values. May then be `null`, if
 *       the key before the `:` separator is empty.
 *     - `sep?: SourceToken[]` – Source tokens between the key and the value,
 *       which should include the `:` map value indicator if `value` is set.
 *     - `value?: Token` – The value of a sequence item, or of a map pair.
 *   - `path`: The steps from the root to the current node, as an array of
 *     `['key' | 'value', number]` tuples.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this token, continue with
 *      next sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current item, then continue with the next one
 *   - `number`: Set the index of the next step. This is useful especially if
 *     the index of the current token has changed.
 *   - `function`: Define the next visitor for this item. After the original
 *     visitor is called on item entry, next visitors are called after handling
 *     a non-empty `key` and when exiting the item.
 */
function visit(cst, visitor) {
    if ('type' in cst && cst.type === 'document')
        cst = { start: cst.start, value: cst.value };
    _visit(Object.freeze([]), cst, visitor);
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
    let item = cst;
    for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && 'items' in tok) {
            item = tok.items[index];
        }
        else
            return undefined;
    }
    return item;
};
/**
 * Get the immediate parent collection of the item at `path` from `cst` as the root.
 *
 * Throws an error if the collection is not found, which should never happen if the item itself exists.
 */
visit.parentCollection = (cst, path) => {
    const parent = visit.itemAtPath(cst, path.slice(0, -1));
    const field = path[path.length - 1][0];
    const coll = parent?.[field];
    if (coll && 'items' in coll)
        return coll;
    throw new Error('Parent collection not found');
};
function _visit(path, item, visitor) {
    let ctrl = visitor(item, path);
    if (typeof ctrl === 'symbol')
        return ctrl;
    for (const field of ['key', 'value']) {
        const token = item[field];
        if (token && 'items' in token) {
            for (let i = 0; i < token.items.length; ++i) {
                const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    token.items.splice(i, 1);
                    i -= 1;
                }
            }
            if (typeof ctrl === 'function' && field === 'key')
                ctrl = ctrl(item, path);
        }
    }
    return typeof ctrl === 'function' ? ctrl(item, path) : ctrl;
}

exports.visit = visit;


/***/ }),

/***/ 3461:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cstScalar = __nccwpck_require__(110);
var cstStringify = __nccwpck_require__(1733);
var cstVisit = __nccwpck_require__(7715);

/** The byte order mark */
const BOM = '\u{FEFF}';
/** Start of doc-mode */
const DOCUMENT = '\x02'; // C0: Start of Text
/** Unexpected end of flow-mode */
const FLOW_END = '\x18'; // C0: Cancel
/** Next token is a scalar value */
const SCALAR = '\x1f'; // C0: Unit Separator
/** @returns `true` if `token` is a flow or block collection */
const isCollection = (token) => !!token && 'items' in token;
/** @returns `true` if `token` is a flow or block scalar; not an alias */
const isScalar = (token) => !!token &&
    (token.type === 'scalar' ||
        token.type === 'single-quoted-scalar' ||
        token.type === 'double-quoted-scalar' ||
        token.type === 'block-scalar');
/* istanbul ignore next */
/** Get a printable representation of a lexer token */
function prettyToken(token) {
    switch (token) {
        case BOM:
            return '<BOM>';
        case DOCUMENT:
            return '<DOC>';
        case FLOW_END:
            return '<FLOW_END>';
        case SCALAR:
            return '<SCALAR>';
        default:
            return JSON.stringify(token);
    }
}
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
    switch (source) {
        case BOM:
            return 'byte-order-mark';
        case DOCUMENT:
            return 'doc-mode';
        case FLOW_END:
            return 'flow-error-end';
        case SCALAR:
            return 'scalar';
        case '---':
            return 'doc-start';
        case '...':
            return 'doc-end';
        case '':
        case '\n':
        case '\r\n':
            return 'newline';
        case '-':
            return 'seq-item-ind';
        case '?':
            return 'explicit-key-ind';
        case ':':
            return 'map-value-ind';
        case '{':
            return 'flow-map-start';
        case '}':
            return 'flow-map-end';
        case '[':
            return 'flow-seq-start';
        case ']':
            return 'flow-seq-end';
        case ',':
            return 'comma';
    }
    switch (source[0]) {
        case ' ':
        case '\t':
            return 'space';
        case '#':
            return 'comment';
        case '%':
            return 'directive-line';
        case '*':
            return 'alias';
        case '&':
            return 'anchor';
        case '!':
            return 'tag';
        case "'":
            return 'single-quoted-scalar';
        case '"':
            return 'double-quoted-scalar';
        case '|':
        case '>':
            return 'block-scalar-header';
    }
    return null;
}

exports.createScalarToken = cstScalar.createScalarToken;
exports.resolveAsScalar = cstScalar.resolveAsScalar;
exports.setScalarValue = cstScalar.setScalarValue;
exports.stringify = cstStringify.stringify;
exports.visit = cstVisit.visit;
exports.BOM = BOM;
exports.DOCUMENT = DOCUMENT;
exports.FLOW_END = FLOW_END;
exports.SCALAR = SCALAR;
exports.isCollection = isCollection;
exports.isScalar = isScalar;
exports.prettyToken = prettyToken;
exports.tokenType = tokenType;


/***/ }),

/***/ 361:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cst = __nccwpck_require__(3461);

/*
START -> stream

stream
  directive -> line-end -> stream
  indent + line-end -> stream
  [else] -> line-start

line-end
  comment -> line-end
  newline -> .
  input-end -> END

line-start
  doc-start -> doc
  doc-end -> stream
  [else] -> indent -> block-start

block-start
  seq-item-start -> block-start
  explicit-key-start -> block-start
  map-value-start -> block-start
  [else] -> doc

doc
  line-end -> line-start
  spaces -> doc
  anchor -> doc
  tag -> doc
  flow-start -> flow -> doc
  flow-end -> error -> doc
  seq-item-start -> error -> doc
  explicit-key-start -> error -> doc
  map-value-start -> doc
  alias -> doc
  quote-start -> quoted-scalar -> doc
  block-scalar-header -> line-end -> block-scalar(min) -> line-start
  [else] -> plain-scalar(false, min) -> doc

flow
  line-end -> flow
  spaces -> flow
  anchor -> flow
  tag -> flow
  flow-start -> flow -> flow
  flow-end -> .
  seq-item-start -> error -> flow
  explicit-key-start -> flow
  map-value-start -> flow
  alias -> flow
  quote-start -> quoted-scalar -> flow
  comma -> flow
  [else] -> plain-scalar(true, 0) -> flow

quoted-scalar
  quote-end -> .
  [else] -> quoted-scalar

block-scalar(min)
  newline + peek(indent < min) -> .
  [else] -> block-scalar(min)

plain-scalar(is-flow, min)
  scalar-end(is-flow) -> .
  peek(newline + (indent < min)) -> .
  [else] -> plain-scalar(min)
*/
function isEmpty(ch) {
    switch (ch) {
        case undefined:
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            return true;
        default:
            return false;
    }
}
const hexDigits = new Set('0123456789ABCDEFabcdef');
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(',[]{}');
const invalidAnchorChars = new Set(' ,[]{}\n\r\t');
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
 * Splits an input string into lexical tokens, i.e. smaller strings that are
 * easily identifiable by `tokens.tokenType()`.
 *
 * Lexing starts always in a "stream" context. Incomplete input may be buffered
 * until a complete token can be emitted.
 *
 * In addition to slices of the original input, the following control characters
 * may also be emitted:
 *
 * - `\x02` (Start of Text): A document starts with the next token
 * - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
 * - `\x1f` (Unit Separator): Next token is a scalar value
 * - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
 */
class Lexer {
    constructor() {
        /**
         * Flag indicating whether the end of the current buffer marks the end of
         * all input
         */
        this.atEnd = false;
        /**
         * Explicit indent set in block scalar header, as an offset from the current
         * minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
         * explicitly set.
         */
        this.blockScalarIndent = -1;
        /**
         * Block scalars that include a + (keep) chomping indicator in their header
         * include trailing empty lines, which are otherwise excluded from the
         * scalar's contents.
         */
        this.blockScalarKeep = false;
        /** Current input */
        this.buffer = '';
        /**
         * Flag noting whether the map value indicator : can immediately follow this
         * node within a flow context.
         */
        this.flowKey = false;
        /** Count of surrounding flow collection levels. */
        this.flowLevel = 0;
        /**
         * Minimum level of indentation required for next lines to be parsed as a
         * part of the current scalar value.
         */
        this.indentNext = 0;
        /** Indentation level of the current line. */
        this.indentValue = 0;
        /** Position of the next \n character. */
        this.lineEndPos = null;
        /** Stores the state of the lexer if reaching the end of incpomplete input */
        this.next = null;
        /** A pointer to `buffer`; the current position of the lexer. */
        this.pos = 0;
    }
    /**
     * Generate YAML tokens from the `source` string. If `incomplete`,
     * a part of the last line may be left as a buffer for the next call.
     *
     * @returns A generator of lexical tokens
     */
    *lex(source, incomplete = false) {
        if (source) {
            if (typeof source !== 'string')
                throw TypeError('source is not a string');
            this.buffer = this.buffer ? this.buffer + source : source;
            this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? 'stream';
        while (next && (incomplete || this.hasChars(1)))
            next = yield* this.parseNext(next);
    }
    atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === ' ' || ch === '\t')
            ch = this.buffer[++i];
        if (!ch || ch === '#' || ch === '\n')
            return true;
        if (ch === '\r')
            return this.buffer[i + 1] === '\n';
        return false;
    }
    charAt(n) {
        return this.buffer[this.pos + n];
    }
    continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
            let indent = 0;
            while (ch === ' ')
                ch = this.buffer[++indent + offset];
            if (ch === '\r') {
                const next = this.buffer[indent + offset + 1];
                if (next === '\n' || (!next && !this.atEnd))
                    return offset + indent + 1;
            }
            return ch === '\n' || indent >= this.indentNext || (!ch && !this.atEnd)
                ? offset + indent
                : -1;
        }
        if (ch === '-' || ch === '.') {
            const dt = this.buffer.substr(offset, 3);
            if ((dt === '---' || dt === '...') && isEmpty(this.buffer[offset + 3]))
                return -1;
        }
        return offset;
    }
    getLine() {
        let end = this.lineEndPos;
        if (typeof end !== 'number' || (end !== -1 && end < this.pos)) {
            end = this.buffer.indexOf('\n', this.pos);
            this.lineEndPos = end;
        }
        if (end === -1)
            return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === '\r')
            end -= 1;
        return this.buffer.substring(this.pos, end);
    }
    hasChars(n) {
        return this.pos + n <= this.buffer.length;
    }
    setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
    }
    peek(n) {
        return this.buffer.substr(this.pos, n);
    }
    *parseNext(next) {
        switch (next) {
            case 'stream':
                return yield* this.parseStream();
            case 'line-start':
                return yield* this.parseLineStart();
            case 'block-start':
                return yield* this.parseBlockStart();
            case 'doc':
                return yield* this.parseDocument();
            case 'flow':
                return yield* this.parseFlowCollection();
            case 'quoted-scalar':
                return yield* this.parseQuotedScalar();
            case 'block-scalar':
                return yield* this.parseBlockScalar();
            case 'plain-scalar':
                return yield* this.parsePlainScalar();
        }
    }
    *parseStream() {
        let line = this.getLine();
        if (line === null)
            return this.setNext('stream');
        if (line[0] === cst.BOM) {
            yield* this.pushCount(1);
            line = line.substring(1);
        }
        if (line[0] === '%') {
            let dirEnd = line.length;
            let cs = line.indexOf('#');
            while (cs !== -1) {
                const ch = line[cs - 1];
                if (ch === ' ' || ch === '\t') {
                    dirEnd = cs - 1;
                    break;
                }
                else {
                    cs = line.indexOf('#', cs + 1);
                }
            }
            while (true) {
                const ch = line[dirEnd - 1];
                if (ch === ' ' || ch === '\t')
                    dirEnd -= 1;
                else
                    break;
            }
            const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
            yield* this.pushCount(line.length - n); // possible comment
            this.pushNewline();
            return 'stream';
        }
        if (this.atLineEnd()) {
            const sp = yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - sp);
            yield* this.pushNewline();
            return 'stream';
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
    }
    *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
            return this.setNext('line-start');
        if (ch === '-' || ch === '.') {
            if (!this.atEnd && !this.hasChars(4))
                return this.setNext('line-start');
            const s = this.peek(3);
            if ((s === '---' || s === '...') && isEmpty(this.charAt(3))) {
                yield* this.pushCount(3);
                this.indentValue = 0;
                this.indentNext = 0;
                return s === '---' ? 'doc' : 'stream';
            }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
            this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
    }
    *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
            return this.setNext('block-start');
        if ((ch0 === '-' || ch0 === '?' || ch0 === ':') && isEmpty(ch1)) {
            const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
            this.indentNext = this.indentValue + 1;
            this.indentValue += n;
            return 'block-start';
        }
        return 'doc';
    }
    *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
            return this.setNext('doc');
        let n = yield* this.pushIndicators();
        switch (line[n]) {
            case '#':
                yield* this.pushCount(line.length - n);
            // fallthrough
            case undefined:
                yield* this.pushNewline();
                return yield* this.parseLineStart();
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel = 1;
                return 'flow';
            case '}':
            case ']':
                // this is an error
                yield* this.pushCount(1);
                return 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'doc';
            case '"':
            case "'":
                return yield* this.parseQuotedScalar();
            case '|':
            case '>':
                n += yield* this.parseBlockScalarHeader();
                n += yield* this.pushSpaces(true);
                yield* this.pushCount(line.length - n);
                yield* this.pushNewline();
                return yield* this.parseBlockScalar();
            default:
                return yield* this.parsePlainScalar();
        }
    }
    *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
            nl = yield* this.pushNewline();
            if (nl > 0) {
                sp = yield* this.pushSpaces(false);
                this.indentValue = indent = sp;
            }
            else {
                sp = 0;
            }
            sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
            return this.setNext('flow');
        if ((indent !== -1 && indent < this.indentNext && line[0] !== '#') ||
            (indent === 0 &&
                (line.startsWith('---') || line.startsWith('...')) &&
                isEmpty(line[3]))) {
            // Allowing for the terminal ] or } at the same (rather than greater)
            // indent level as the initial [ or { is technically invalid, but
            // failing here would be surprising to users.
            const atFlowEndMarker = indent === this.indentNext - 1 &&
                this.flowLevel === 1 &&
                (line[0] === ']' || line[0] === '}');
            if (!atFlowEndMarker) {
                // this is an error
                this.flowLevel = 0;
                yield cst.FLOW_END;
                return yield* this.parseLineStart();
            }
        }
        let n = 0;
        while (line[n] === ',') {
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
            case undefined:
                return 'flow';
            case '#':
                yield* this.pushCount(line.length - n);
                return 'flow';
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel += 1;
                return 'flow';
            case '}':
            case ']':
                yield* this.pushCount(1);
                this.flowKey = true;
                this.flowLevel -= 1;
                return this.flowLevel ? 'flow' : 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'flow';
            case '"':
            case "'":
                this.flowKey = true;
                return yield* this.parseQuotedScalar();
            case ':': {
                const next = this.charAt(1);
                if (this.flowKey || isEmpty(next) || next === ',') {
                    this.flowKey = false;
                    yield* this.pushCount(1);
                    yield* this.pushSpaces(true);
                    return 'flow';
                }
            }
            // fallthrough
            default:
                this.flowKey = false;
                return yield* this.parsePlainScalar();
        }
    }
    *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
            while (end !== -1 && this.buffer[end + 1] === "'")
                end = this.buffer.indexOf("'", end + 2);
        }
        else {
            // double-quote
            while (end !== -1) {
                let n = 0;
                while (this.buffer[end - 1 - n] === '\\')
                    n += 1;
                if (n % 2 === 0)
                    break;
                end = this.buffer.indexOf('"', end + 1);
            }
        }
        // Only looking for newlines within the quotes
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf('\n', this.pos);
        if (nl !== -1) {
            while (nl !== -1) {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = qb.indexOf('\n', cs);
            }
            if (nl !== -1) {
                // this is an error caused by an unexpected unindent
                end = nl - (qb[nl - 1] === '\r' ? 2 : 1);
            }
        }
        if (end === -1) {
            if (!this.atEnd)
                return this.setNext('quoted-scalar');
            end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? 'flow' : 'doc';
    }
    *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
            const ch = this.buffer[++i];
            if (ch === '+')
                this.blockScalarKeep = true;
            else if (ch > '0' && ch <= '9')
                this.blockScalarIndent = Number(ch) - 1;
            else if (ch !== '-')
                break;
        }
        return yield* this.pushUntil(ch => isEmpty(ch) || ch === '#');
    }
    *parseBlockScalar() {
        let nl = this.pos - 1; // may be -1 if this.pos === 0
        let indent = 0;
        let ch;
        loop: for (let i = this.pos; (ch = this.buffer[i]); ++i) {
            switch (ch) {
                case ' ':
                    indent += 1;
                    break;
                case '\n':
                    nl = i;
                    indent = 0;
                    break;
                case '\r': {
                    const next = this.buffer[i + 1];
                    if (!next && !this.atEnd)
                        return this.setNext('block-scalar');
                    if (next === '\n')
                        break;
                } // fallthrough
                default:
                    break loop;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('block-scalar');
        if (indent >= this.indentNext) {
            if (this.blockScalarIndent === -1)
                this.indentNext = indent;
            else {
                this.indentNext =
                    this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
            }
            do {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = this.buffer.indexOf('\n', cs);
            } while (nl !== -1);
            if (nl === -1) {
                if (!this.atEnd)
                    return this.setNext('block-scalar');
                nl = this.buffer.length;
            }
        }
        // Trailing insufficiently indented tabs are invalid.
        // To catch that during parsing, we include them in the block scalar value.
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === ' ')
            ch = this.buffer[++i];
        if (ch === '\t') {
            while (ch === '\t' || ch === ' ' || ch === '\r' || ch === '\n')
                ch = this.buffer[++i];
            nl = i - 1;
        }
        else if (!this.blockScalarKeep) {
            do {
                let i = nl - 1;
                let ch = this.buffer[i];
                if (ch === '\r')
                    ch = this.buffer[--i];
                const lastChar = i; // Drop the line if last char not more indented
                while (ch === ' ')
                    ch = this.buffer[--i];
                if (ch === '\n' && i >= this.pos && i + 1 + indent > lastChar)
                    nl = i;
                else
                    break;
            } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
    }
    *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while ((ch = this.buffer[++i])) {
            if (ch === ':') {
                const next = this.buffer[i + 1];
                if (isEmpty(next) || (inFlow && flowIndicatorChars.has(next)))
                    break;
                end = i;
            }
            else if (isEmpty(ch)) {
                let next = this.buffer[i + 1];
                if (ch === '\r') {
                    if (next === '\n') {
                        i += 1;
                        ch = '\n';
                        next = this.buffer[i + 1];
                    }
                    else
                        end = i;
                }
                if (next === '#' || (inFlow && flowIndicatorChars.has(next)))
                    break;
                if (ch === '\n') {
                    const cs = this.continueScalar(i + 1);
                    if (cs === -1)
                        break;
                    i = Math.max(i, cs - 2); // to advance, but still account for ' #'
                }
            }
            else {
                if (inFlow && flowIndicatorChars.has(ch))
                    break;
                end = i;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('plain-scalar');
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? 'flow' : 'doc';
    }
    *pushCount(n) {
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos += n;
            return n;
        }
        return 0;
    }
    *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
            yield s;
            this.pos += s.length;
            return s.length;
        }
        else if (allowEmpty)
            yield '';
        return 0;
    }
    *pushIndicators() {
        let n = 0;
        loop: while (true) {
            switch (this.charAt(0)) {
                case '!':
                    n += yield* this.pushTag();
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '&':
                    n += yield* this.pushUntil(isNotAnchorChar);
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '-': // this is an error
                case '?': // this is an error outside flow collections
                case ':': {
                    const inFlow = this.flowLevel > 0;
                    const ch1 = this.charAt(1);
                    if (isEmpty(ch1) || (inFlow && flowIndicatorChars.has(ch1))) {
                        if (!inFlow)
                            this.indentNext = this.indentValue + 1;
                        else if (this.flowKey)
                            this.flowKey = false;
                        n += yield* this.pushCount(1);
                        n += yield* this.pushSpaces(true);
                        continue loop;
                    }
                }
            }
            break loop;
        }
        return n;
    }
    *pushTag() {
        if (this.charAt(1) === '<') {
            let i = this.pos + 2;
            let ch = this.buffer[i];
            while (!isEmpty(ch) && ch !== '>')
                ch = this.buffer[++i];
            return yield* this.pushToIndex(ch === '>' ? i + 1 : i, false);
        }
        else {
            let i = this.pos + 1;
            let ch = this.buffer[i];
            while (ch) {
                if (tagChars.has(ch))
                    ch = this.buffer[++i];
                else if (ch === '%' &&
                    hexDigits.has(this.buffer[i + 1]) &&
                    hexDigits.has(this.buffer[i + 2])) {
                    ch = this.buffer[(i += 3)];
                }
                else
                    break;
            }
            return yield* this.pushToIndex(i, false);
        }
    }
    *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === '\n')
            return yield* this.pushCount(1);
        else if (ch === '\r' && this.charAt(1) === '\n')
            return yield* this.pushCount(2);
        else
            return 0;
    }
    *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
            ch = this.buffer[++i];
        } while (ch === ' ' || (allowTabs && ch === '\t'));
        const n = i - this.pos;
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos = i;
        }
        return n;
    }
    *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
            ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
    }
}

exports.Lexer = Lexer;


/***/ }),

/***/ 6628:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Tracks newlines during parsing in order to provide an efficient API for
 * determining the one-indexed `{ line, col }` position for any offset
 * within the input.
 */
class LineCounter {
    constructor() {
        this.lineStarts = [];
        /**
         * Should be called in ascending order. Otherwise, call
         * `lineCounter.lineStarts.sort()` before calling `linePos()`.
         */
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        /**
         * Performs a binary search and returns the 1-indexed { line, col }
         * position of `offset`. If `line === 0`, `addNewLine` has never been
         * called or `offset` is before the first known newline.
         */
        this.linePos = (offset) => {
            let low = 0;
            let high = this.lineStarts.length;
            while (low < high) {
                const mid = (low + high) >> 1; // Math.floor((low + high) / 2)
                if (this.lineStarts[mid] < offset)
                    low = mid + 1;
                else
                    high = mid;
            }
            if (this.lineStarts[low] === offset)
                return { line: low + 1, col: 1 };
            if (low === 0)
                return { line: 0, col: offset };
            const start = this.lineStarts[low - 1];
            return { line: low, col: offset - start + 1 };
        };
    }
}

exports.LineCounter = LineCounter;


/***/ }),

/***/ 3456:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);

function includesToken(list, type) {
    for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
            return true;
    return false;
}
function findNonEmptyIndex(list) {
    for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
            case 'space':
            case 'comment':
            case 'newline':
                break;
            default:
                return i;
        }
    }
    return -1;
}
function isFlowToken(token) {
    switch (token?.type) {
        case 'alias':
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'flow-collection':
            return true;
        default:
            return false;
    }
}
function getPrevProps(parent) {
    switch (parent.type) {
        case 'document':
            return parent.start;
        case 'block-map': {
            const it = parent.items[parent.items.length - 1];
            return it.sep ?? it.start;
        }
        case 'block-seq':
            return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
            return [];
    }
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
    if (prev.length === 0)
        return [];
    let i = prev.length;
    loop: while (--i >= 0) {
        switch (prev[i].type) {
            case 'doc-start':
            case 'explicit-key-ind':
            case 'map-value-ind':
            case 'seq-item-ind':
            case 'newline':
                break loop;
        }
    }
    while (prev[++i]?.type === 'space') {
        /* loop */
    }
    return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
    // May exhaust call stack with large `source` array
    if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
    else
        for (let i = 0; i < source.length; ++i)
            target.push(source[i]);
}
function fixFlowSeqItems(fc) {
    if (fc.start.type === 'flow-seq-start') {
        for (const it of fc.items) {
            if (it.sep &&
                !it.value &&
                !includesToken(it.start, 'explicit-key-ind') &&
                !includesToken(it.sep, 'map-value-ind')) {
                if (it.key)
                    it.value = it.key;
                delete it.key;
                if (isFlowToken(it.value)) {
                    if (it.value.end)
                        arrayPushArray(it.value.end, it.sep);
                    else
                        it.value.end = it.sep;
                }
                else
                    arrayPushArray(it.start, it.sep);
                delete it.sep;
            }
        }
    }
}
/**
 * A YAML concrete syntax tree (CST) parser
 *
 * ```ts
 * const src: string = ...
 * for (const token of new Parser().parse(src)) {
 *   // token: Token
 * }
 * ```
 *
 * To use the parser with a user-provided lexer:
 *
 * ```ts
 * function* parse(source: string, lexer: Lexer) {
 *   const parser = new Parser()
 *   for (const lexeme of lexer.lex(source))
 *     yield* parser.next(lexeme)
 *   yield* parser.end()
 * }
 *
 * const src: string = ...
 * const lexer = new Lexer()
 * for (const token of parse(src, lexer)) {
 *   // token: Token
 * }
 * ```
 */
class Parser {
    /**
     * @param onNewLine - If defined, called separately with the start position of
     *   each new line (in `parse()`, including the start of input).
     */
    constructor(onNewLine) {
        /** If true, space and sequence indicators count as indentation */
        this.atNewLine = true;
        /** If true, next token is a scalar value */
        this.atScalar = false;
        /** Current indentation level */
        this.indent = 0;
        /** Current offset since the start of parsing */
        this.offset = 0;
        /** On the same line with a block map key */
        this.onKeyLine = false;
        /** Top indicates the node that's currently being built */
        this.stack = [];
        /** The source of the current token, set in parse() */
        this.source = '';
        /** The type of the current token, set in parse() */
        this.type = '';
        // Must be defined after `next()`
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
    }
    /**
     * Parse `source` as a YAML stream.
     * If `incomplete`, a part of the last line may be left as a buffer for the next call.
     *
     * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
     *
     * @returns A generator of tokens representing each directive, document, and other structure.
     */
    *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
            this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
            yield* this.next(lexeme);
        if (!incomplete)
            yield* this.end();
    }
    /**
     * Advance the parser by the `source` of one lexical token.
     */
    *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
            console.log('|', cst.prettyToken(source));
        if (this.atScalar) {
            this.atScalar = false;
            yield* this.step();
            this.offset += source.length;
            return;
        }
        const type = cst.tokenType(source);
        if (!type) {
            const message = `Not a YAML token: ${source}`;
            yield* this.pop({ type: 'error', offset: this.offset, message, source });
            this.offset += source.length;
        }
        else if (type === 'scalar') {
            this.atNewLine = false;
            this.atScalar = true;
            this.type = 'scalar';
        }
        else {
            this.type = type;
            yield* this.step();
            switch (type) {
                case 'newline':
                    this.atNewLine = true;
                    this.indent = 0;
                    if (this.onNewLine)
                        this.onNewLine(this.offset + source.length);
                    break;
                case 'space':
                    if (this.atNewLine && source[0] === ' ')
                        this.indent += source.length;
                    break;
                case 'explicit-key-ind':
                case 'map-value-ind':
                case 'seq-item-ind':
                    if (this.atNewLine)
                        this.indent += source.length;
                    break;
                case 'doc-mode':
                case 'flow-error-end':
                    return;
                default:
                    this.atNewLine = false;
            }
            this.offset += source.length;
        }
    }
    /** Call at end of input to push out any remaining constructions */
    *end() {
        while (this.stack.length > 0)
            yield* this.pop();
    }
    get sourceToken() {
        const st = {
            type: this.type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
        return st;
    }
    *step() {
        const top = this.peek(1);
        if (this.type === 'doc-end' && top?.type !== 'doc-end') {
            while (this.stack.length > 0)
                yield* this.pop();
            this.stack.push({
                type: 'doc-end',
                offset: this.offset,
                source: this.source
            });
            return;
        }
        if (!top)
            return yield* this.stream();
        switch (top.type) {
            case 'document':
                return yield* this.document(top);
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return yield* this.scalar(top);
            case 'block-scalar':
                return yield* this.blockScalar(top);
            case 'block-map':
                return yield* this.blockMap(top);
            case 'block-seq':
                return yield* this.blockSequence(top);
            case 'flow-collection':
                return yield* this.flowCollection(top);
            case 'doc-end':
                return yield* this.documentEnd(top);
        }
        /* istanbul ignore next should not happen */
        yield* this.pop();
    }
    peek(n) {
        return this.stack[this.stack.length - n];
    }
    *pop(error) {
        const token = error ?? this.stack.pop();
        /* istanbul ignore if should not happen */
        if (!token) {
            const message = 'Tried to pop an empty stack';
            yield { type: 'error', offset: this.offset, source: '', message };
        }
        else if (this.stack.length === 0) {
            yield token;
        }
        else {
            const top = this.peek(1);
            if (token.type === 'block-scalar') {
                // Block scalars use their parent rather than header indent
                token.indent = 'indent' in top ? top.indent : 0;
            }
            else if (token.type === 'flow-collection' && top.type === 'document') {
                // Ignore all indent for top-level flow collections
                token.indent = 0;
            }
            if (token.type === 'flow-collection')
                fixFlowSeqItems(token);
            switch (top.type) {
                case 'document':
                    top.value = token;
                    break;
                case 'block-scalar':
                    top.props.push(token); // error
                    break;
                case 'block-map': {
                    const it = top.items[top.items.length - 1];
                    if (it.value) {
                        top.items.push({ start: [], key: token, sep: [] });
                        this.onKeyLine = true;
                        return;
                    }
                    else if (it.sep) {
                        it.value = token;
                    }
                    else {
                        Object.assign(it, { key: token, sep: [] });
                        this.onKeyLine = !it.explicitKey;
                        return;
                    }
                    break;
                }
                case 'block-seq': {
                    const it = top.items[top.items.length - 1];
                    if (it.value)
                        top.items.push({ start: [], value: token });
                    else
                        it.value = token;
                    break;
                }
                case 'flow-collection': {
                    const it = top.items[top.items.length - 1];
                    if (!it || it.value)
                        top.items.push({ start: [], key: token, sep: [] });
                    else if (it.sep)
                        it.value = token;
                    else
                        Object.assign(it, { key: token, sep: [] });
                    return;
                }
                /* istanbul ignore next should not happen */
                default:
                    yield* this.pop();
                    yield* this.pop(token);
            }
            if ((top.type === 'document' ||
                top.type === 'block-map' ||
                top.type === 'block-seq') &&
                (token.type === 'block-map' || token.type === 'block-seq')) {
                const last = token.items[token.items.length - 1];
                if (last &&
                    !last.sep &&
                    !last.value &&
                    last.start.length > 0 &&
                    findNonEmptyIndex(last.start) === -1 &&
                    (token.indent === 0 ||
                        last.start.every(st => st.type !== 'comment' || st.indent < token.indent))) {
                    if (top.type === 'document')
                        top.end = last.start;
                    else
                        top.items.push({ start: last.start });
                    token.items.splice(-1, 1);
                }
            }
        }
    }
    *stream() {
        switch (this.type) {
            case 'directive-line':
                yield { type: 'directive', offset: this.offset, source: this.source };
                return;
            case 'byte-order-mark':
            case 'space':
            case 'comment':
            case 'newline':
                yield this.sourceToken;
                return;
            case 'doc-mode':
            case 'doc-start': {
                const doc = {
                    type: 'document',
                    offset: this.offset,
                    start: []
                };
                if (this.type === 'doc-start')
                    doc.start.push(this.sourceToken);
                this.stack.push(doc);
                return;
            }
        }
        yield {
            type: 'error',
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML stream`,
            source: this.source
        };
    }
    *document(doc) {
        if (doc.value)
            return yield* this.lineEnd(doc);
        switch (this.type) {
            case 'doc-start': {
                if (findNonEmptyIndex(doc.start) !== -1) {
                    yield* this.pop();
                    yield* this.step();
                }
                else
                    doc.start.push(this.sourceToken);
                return;
            }
            case 'anchor':
            case 'tag':
            case 'space':
            case 'comment':
            case 'newline':
                doc.start.push(this.sourceToken);
                return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
            this.stack.push(bv);
        else {
            yield {
                type: 'error',
                offset: this.offset,
                message: `Unexpected ${this.type} token in YAML document`,
                source: this.source
            };
        }
    }
    *scalar(scalar) {
        if (this.type === 'map-value-ind') {
            const prev = getPrevProps(this.peek(2));
            const start = getFirstKeyStartProps(prev);
            let sep;
            if (scalar.end) {
                sep = scalar.end;
                sep.push(this.sourceToken);
                delete scalar.end;
            }
            else
                sep = [this.sourceToken];
            const map = {
                type: 'block-map',
                offset: scalar.offset,
                indent: scalar.indent,
                items: [{ start, key: scalar, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
        }
        else
            yield* this.lineEnd(scalar);
    }
    *blockScalar(scalar) {
        switch (this.type) {
            case 'space':
            case 'comment':
            case 'newline':
                scalar.props.push(this.sourceToken);
                return;
            case 'scalar':
                scalar.source = this.source;
                // block-scalar source includes trailing newline
                this.atNewLine = true;
                this.indent = 0;
                if (this.onNewLine) {
                    let nl = this.source.indexOf('\n') + 1;
                    while (nl !== 0) {
                        this.onNewLine(this.offset + nl);
                        nl = this.source.indexOf('\n', nl) + 1;
                    }
                }
                yield* this.pop();
                break;
            /* istanbul ignore next should not happen */
            default:
                yield* this.pop();
                yield* this.step();
        }
    }
    *blockMap(map) {
        const it = map.items[map.items.length - 1];
        // it.sep is true-ish if pair already has key or : separator
        switch (this.type) {
            case 'newline':
                this.onKeyLine = false;
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    it.start.push(this.sourceToken);
                }
                return;
            case 'space':
            case 'comment':
                if (it.value) {
                    map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    if (this.atIndentedComment(it.start, map.indent)) {
                        const prev = map.items[map.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            map.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
        }
        if (this.indent >= map.indent) {
            const atMapIndent = !this.onKeyLine && this.indent === map.indent;
            const atNextItem = atMapIndent &&
                (it.sep || it.explicitKey) &&
                this.type !== 'seq-item-ind';
            // For empty nodes, assign newline-separated not indented empty tokens to following node
            let start = [];
            if (atNextItem && it.sep && !it.value) {
                const nl = [];
                for (let i = 0; i < it.sep.length; ++i) {
                    const st = it.sep[i];
                    switch (st.type) {
                        case 'newline':
                            nl.push(i);
                            break;
                        case 'space':
                            break;
                        case 'comment':
                            if (st.indent > map.indent)
                                nl.length = 0;
                            break;
                        default:
                            nl.length = 0;
                    }
                }
                if (nl.length >= 2)
                    start = it.sep.splice(nl[1]);
            }
            switch (this.type) {
                case 'anchor':
                case 'tag':
                    if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        it.sep.push(this.sourceToken);
                    }
                    else {
                        it.start.push(this.sourceToken);
                    }
                    return;
                case 'explicit-key-ind':
                    if (!it.sep && !it.explicitKey) {
                        it.start.push(this.sourceToken);
                        it.explicitKey = true;
                    }
                    else if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start, explicitKey: true });
                    }
                    else {
                        this.stack.push({
                            type: 'block-map',
                            offset: this.offset,
                            indent: this.indent,
                            items: [{ start: [this.sourceToken], explicitKey: true }]
                        });
                    }
                    this.onKeyLine = true;
                    return;
                case 'map-value-ind':
                    if (it.explicitKey) {
                        if (!it.sep) {
                            if (includesToken(it.start, 'newline')) {
                                Object.assign(it, { key: null, sep: [this.sourceToken] });
                            }
                            else {
                                const start = getFirstKeyStartProps(it.start);
                                this.stack.push({
                                    type: 'block-map',
                                    offset: this.offset,
                                    indent: this.indent,
                                    items: [{ start, key: null, sep: [this.sourceToken] }]
                                });
                            }
                        }
                        else if (it.value) {
                            map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else if (isFlowToken(it.key) &&
                            !includesToken(it.sep, 'newline')) {
                            const start = getFirstKeyStartProps(it.start);
                            const key = it.key;
                            const sep = it.sep;
                            sep.push(this.sourceToken);
                            // @ts-expect-error type guard is wrong here
                            delete it.key;
                            // @ts-expect-error type guard is wrong here
                            delete it.sep;
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key, sep }]
                            });
                        }
                        else if (start.length > 0) {
                            // Not actually at next item
                            it.sep = it.sep.concat(start, this.sourceToken);
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    else {
                        if (!it.sep) {
                            Object.assign(it, { key: null, sep: [this.sourceToken] });
                        }
                        else if (it.value || atNextItem) {
                            map.items.push({ start, key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start: [], key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    this.onKeyLine = true;
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (atNextItem || it.value) {
                        map.items.push({ start, key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        this.stack.push(fs);
                    }
                    else {
                        Object.assign(it, { key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    return;
                }
                default: {
                    const bv = this.startBlockValue(map);
                    if (bv) {
                        if (bv.type === 'block-seq') {
                            if (!it.explicitKey &&
                                it.sep &&
                                !includesToken(it.sep, 'newline')) {
                                yield* this.pop({
                                    type: 'error',
                                    offset: this.offset,
                                    message: 'Unexpected block-seq-ind on same line with key',
                                    source: this.source
                                });
                                return;
                            }
                        }
                        else if (atMapIndent) {
                            map.items.push({ start });
                        }
                        this.stack.push(bv);
                        return;
                    }
                }
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
            case 'newline':
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        seq.items.push({ start: [this.sourceToken] });
                }
                else
                    it.start.push(this.sourceToken);
                return;
            case 'space':
            case 'comment':
                if (it.value)
                    seq.items.push({ start: [this.sourceToken] });
                else {
                    if (this.atIndentedComment(it.start, seq.indent)) {
                        const prev = seq.items[seq.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            seq.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
            case 'anchor':
            case 'tag':
                if (it.value || this.indent <= seq.indent)
                    break;
                it.start.push(this.sourceToken);
                return;
            case 'seq-item-ind':
                if (this.indent !== seq.indent)
                    break;
                if (it.value || includesToken(it.start, 'seq-item-ind'))
                    seq.items.push({ start: [this.sourceToken] });
                else
                    it.start.push(this.sourceToken);
                return;
        }
        if (this.indent > seq.indent) {
            const bv = this.startBlockValue(seq);
            if (bv) {
                this.stack.push(bv);
                return;
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === 'flow-error-end') {
            let top;
            do {
                yield* this.pop();
                top = this.peek(1);
            } while (top?.type === 'flow-collection');
        }
        else if (fc.end.length === 0) {
            switch (this.type) {
                case 'comma':
                case 'explicit-key-ind':
                    if (!it || it.sep)
                        fc.items.push({ start: [this.sourceToken] });
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'map-value-ind':
                    if (!it || it.value)
                        fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        Object.assign(it, { key: null, sep: [this.sourceToken] });
                    return;
                case 'space':
                case 'comment':
                case 'newline':
                case 'anchor':
                case 'tag':
                    if (!it || it.value)
                        fc.items.push({ start: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (!it || it.value)
                        fc.items.push({ start: [], key: fs, sep: [] });
                    else if (it.sep)
                        this.stack.push(fs);
                    else
                        Object.assign(it, { key: fs, sep: [] });
                    return;
                }
                case 'flow-map-end':
                case 'flow-seq-end':
                    fc.end.push(this.sourceToken);
                    return;
            }
            const bv = this.startBlockValue(fc);
            /* istanbul ignore else should not happen */
            if (bv)
                this.stack.push(bv);
            else {
                yield* this.pop();
                yield* this.step();
            }
        }
        else {
            const parent = this.peek(2);
            if (parent.type === 'block-map' &&
                ((this.type === 'map-value-ind' && parent.indent === fc.indent) ||
                    (this.type === 'newline' &&
                        !parent.items[parent.items.length - 1].sep))) {
                yield* this.pop();
                yield* this.step();
            }
            else if (this.type === 'map-value-ind' &&
                parent.type !== 'flow-collection') {
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                fixFlowSeqItems(fc);
                const sep = fc.end.splice(1, fc.end.length);
                sep.push(this.sourceToken);
                const map = {
                    type: 'block-map',
                    offset: fc.offset,
                    indent: fc.indent,
                    items: [{ start, key: fc, sep }]
                };
                this.onKeyLine = true;
                this.stack[this.stack.length - 1] = map;
            }
            else {
                yield* this.lineEnd(fc);
            }
        }
    }
    flowScalar(type) {
        if (this.onNewLine) {
            let nl = this.source.indexOf('\n') + 1;
            while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf('\n', nl) + 1;
            }
        }
        return {
            type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
    }
    startBlockValue(parent) {
        switch (this.type) {
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return this.flowScalar(this.type);
            case 'block-scalar-header':
                return {
                    type: 'block-scalar',
                    offset: this.offset,
                    indent: this.indent,
                    props: [this.sourceToken],
                    source: ''
                };
            case 'flow-map-start':
            case 'flow-seq-start':
                return {
                    type: 'flow-collection',
                    offset: this.offset,
                    indent: this.indent,
                    start: this.sourceToken,
                    items: [],
                    end: []
                };
            case 'seq-item-ind':
                return {
                    type: 'block-seq',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [this.sourceToken] }]
                };
            case 'explicit-key-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                start.push(this.sourceToken);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, explicitKey: true }]
                };
            }
            case 'map-value-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                };
            }
        }
        return null;
    }
    atIndentedComment(start, indent) {
        if (this.type !== 'comment')
            return false;
        if (this.indent <= indent)
            return false;
        return start.every(st => st.type === 'newline' || st.type === 'space');
    }
    *documentEnd(docEnd) {
        if (this.type !== 'doc-mode') {
            if (docEnd.end)
                docEnd.end.push(this.sourceToken);
            else
                docEnd.end = [this.sourceToken];
            if (this.type === 'newline')
                yield* this.pop();
        }
    }
    *lineEnd(token) {
        switch (this.type) {
            case 'comma':
            case 'doc-start':
            case 'doc-end':
            case 'flow-seq-end':
            case 'flow-map-end':
            case 'map-value-ind':
                yield* this.pop();
                yield* this.step();
                break;
            case 'newline':
                this.onKeyLine = false;
            // fallthrough
            case 'space':
            case 'comment':
            default:
                // all other values are errors
                if (token.end)
                    token.end.push(this.sourceToken);
                else
                    token.end = [this.sourceToken];
                if (this.type === 'newline')
                    yield* this.pop();
        }
    }
}

exports.Parser = Parser;


/***/ }),

/***/ 4047:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var log = __nccwpck_require__(7249);
var identity = __nccwpck_require__(1127);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);

function parseOptions(options) {
    const prettyErrors = options.prettyErrors !== false;
    const lineCounter$1 = options.lineCounter || (prettyErrors && new lineCounter.LineCounter()) || null;
    return { lineCounter: lineCounter$1, prettyErrors };
}
/**
 * Parse the input as a stream of YAML documents.
 *
 * Documents should be separated from each other by `...` or `---` marker lines.
 *
 * @returns If an empty `docs` array is returned, it will be of type
 *   EmptyStream and contain additional stream information. In
 *   TypeScript, you should use `'empty' in docs` as a type guard for it.
 */
function parseAllDocuments(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    const docs = Array.from(composer$1.compose(parser$1.parse(source)));
    if (prettyErrors && lineCounter)
        for (const doc of docs) {
            doc.errors.forEach(errors.prettifyError(source, lineCounter));
            doc.warnings.forEach(errors.prettifyError(source, lineCounter));
        }
    if (docs.length > 0)
        return docs;
    return Object.assign([], { empty: true }, composer$1.streamInfo());
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    // `doc` is always set by compose.end(true) at the very latest
    let doc = null;
    for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
            doc = _doc;
        else if (doc.options.logLevel !== 'silent') {
            doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
            break;
        }
    }
    if (prettyErrors && lineCounter) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter));
    }
    return doc;
}
function parse(src, reviver, options) {
    let _reviver = undefined;
    if (typeof reviver === 'function') {
        _reviver = reviver;
    }
    else if (options === undefined && reviver && typeof reviver === 'object') {
        options = reviver;
    }
    const doc = parseDocument(src, options);
    if (!doc)
        return null;
    doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning));
    if (doc.errors.length > 0) {
        if (doc.options.logLevel !== 'silent')
            throw doc.errors[0];
        else
            doc.errors = [];
    }
    return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function stringify(value, replacer, options) {
    let _replacer = null;
    if (typeof replacer === 'function' || Array.isArray(replacer)) {
        _replacer = replacer;
    }
    else if (options === undefined && replacer) {
        options = replacer;
    }
    if (typeof options === 'string')
        options = options.length;
    if (typeof options === 'number') {
        const indent = Math.round(options);
        options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent };
    }
    if (value === undefined) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
            return undefined;
    }
    if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
    return new Document.Document(value, _replacer, options).toString(options);
}

exports.parse = parse;
exports.parseAllDocuments = parseAllDocuments;
exports.parseDocument = parseDocument;
exports.stringify = stringify;


/***/ }),

/***/ 5840:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var tags = __nccwpck_require__(18);

const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
class Schema {
    constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat)
            ? tags.getTags(compat, 'compat')
            : compat
                ? tags.getTags(null, compat)
                : null;
        this.name = (typeof schema === 'string' && schema) || 'core';
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        // Used by createMap()
        this.sortMapEntries =
            typeof sortMapEntries === 'function'
                ? sortMapEntries
                : sortMapEntries === true
                    ? sortMapEntriesByKey
                    : null;
    }
    clone() {
        const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
    }
}

exports.Schema = Schema;


/***/ }),

/***/ 7451:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLMap = __nccwpck_require__(4454);

const map = {
    collection: 'map',
    default: true,
    nodeClass: YAMLMap.YAMLMap,
    tag: 'tag:yaml.org,2002:map',
    resolve(map, onError) {
        if (!identity.isMap(map))
            onError('Expected a mapping for this tag');
        return map;
    },
    createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
};

exports.map = map;


/***/ }),

/***/ 3632:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const nullTag = {
    identify: value => value == null,
    createNode: () => new Scalar.Scalar(null),
    default: true,
    tag: 'tag:yaml.org,2002:null',
    test: /^(?:~|[Nn]ull|NULL)?$/,
    resolve: () => new Scalar.Scalar(null),
    stringify: ({ source }, ctx) => typeof source === 'string' && nullTag.test.test(source)
        ? source
        : ctx.options.nullStr
};

exports.nullTag = nullTag;


/***/ }),

/***/ 1706:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLSeq = __nccwpck_require__(2223);

const seq = {
    collection: 'seq',
    default: true,
    nodeClass: YAMLSeq.YAMLSeq,
    tag: 'tag:yaml.org,2002:seq',
    resolve(seq, onError) {
        if (!identity.isSeq(seq))
            onError('Expected a sequence for this tag');
        return seq;
    },
    createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
};

exports.seq = seq;


/***/ }),

/***/ 6464:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyString = __nccwpck_require__(3069);

const string = {
    identify: value => typeof value === 'string',
    default: true,
    tag: 'tag:yaml.org,2002:str',
    resolve: str => str,
    stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
    }
};

exports.string = string;


/***/ }),

/***/ 3959:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const boolTag = {
    identify: value => typeof value === 'boolean',
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
    resolve: str => new Scalar.Scalar(str[0] === 't' || str[0] === 'T'),
    stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
            const sv = source[0] === 't' || source[0] === 'T';
            if (value === sv)
                return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
};

exports.boolTag = boolTag;


/***/ }),

/***/ 8405:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: str => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
    resolve: str => parseFloat(str),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf('.');
        if (dot !== -1 && str[str.length - 1] === '0')
            node.minFractionDigits = str.length - dot - 1;
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 9874:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => (intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix));
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
    return stringifyNumber.stringifyNumber(node);
}
const intOct = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^0o[0-7]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
    stringify: node => intStringify(node, 8, '0o')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^0x[0-9a-fA-F]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 896:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.boolTag,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float
];

exports.schema = schema;


/***/ }),

/***/ 3559:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);

function intIdentify(value) {
    return typeof value === 'bigint' || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
    {
        identify: value => typeof value === 'string',
        default: true,
        tag: 'tag:yaml.org,2002:str',
        resolve: str => str,
        stringify: stringifyJSON
    },
    {
        identify: value => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: 'tag:yaml.org,2002:null',
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
    },
    {
        identify: value => typeof value === 'boolean',
        default: true,
        tag: 'tag:yaml.org,2002:bool',
        test: /^true$|^false$/,
        resolve: str => str === 'true',
        stringify: stringifyJSON
    },
    {
        identify: intIdentify,
        default: true,
        tag: 'tag:yaml.org,2002:int',
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
    },
    {
        identify: value => typeof value === 'number',
        default: true,
        tag: 'tag:yaml.org,2002:float',
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: str => parseFloat(str),
        stringify: stringifyJSON
    }
];
const jsonError = {
    default: true,
    tag: '',
    test: /^/,
    resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
    }
};
const schema = [map.map, seq.seq].concat(jsonScalars, jsonError);

exports.schema = schema;


/***/ }),

/***/ 18:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);
var schema = __nccwpck_require__(896);
var schema$1 = __nccwpck_require__(3559);
var binary = __nccwpck_require__(6083);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var schema$2 = __nccwpck_require__(5913);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schemas = new Map([
    ['core', schema.schema],
    ['failsafe', [map.map, seq.seq, string.string]],
    ['json', schema$1.schema],
    ['yaml11', schema$2.schema],
    ['yaml-1.1', schema$2.schema]
]);
const tagsByName = {
    binary: binary.binary,
    bool: bool.boolTag,
    float: float.float,
    floatExp: float.floatExp,
    floatNaN: float.floatNaN,
    floatTime: timestamp.floatTime,
    int: int.int,
    intHex: int.intHex,
    intOct: int.intOct,
    intTime: timestamp.intTime,
    map: map.map,
    merge: merge.merge,
    null: _null.nullTag,
    omap: omap.omap,
    pairs: pairs.pairs,
    seq: seq.seq,
    set: set.set,
    timestamp: timestamp.timestamp
};
const coreKnownTags = {
    'tag:yaml.org,2002:binary': binary.binary,
    'tag:yaml.org,2002:merge': merge.merge,
    'tag:yaml.org,2002:omap': omap.omap,
    'tag:yaml.org,2002:pairs': pairs.pairs,
    'tag:yaml.org,2002:set': set.set,
    'tag:yaml.org,2002:timestamp': timestamp.timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
    const schemaTags = schemas.get(schemaName);
    if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge)
            ? schemaTags.concat(merge.merge)
            : schemaTags.slice();
    }
    let tags = schemaTags;
    if (!tags) {
        if (Array.isArray(customTags))
            tags = [];
        else {
            const keys = Array.from(schemas.keys())
                .filter(key => key !== 'yaml11')
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
    }
    if (Array.isArray(customTags)) {
        for (const tag of customTags)
            tags = tags.concat(tag);
    }
    else if (typeof customTags === 'function') {
        tags = customTags(tags.slice());
    }
    if (addMergeTag)
        tags = tags.concat(merge.merge);
    return tags.reduce((tags, tag) => {
        const tagObj = typeof tag === 'string' ? tagsByName[tag] : tag;
        if (!tagObj) {
            const tagName = JSON.stringify(tag);
            const keys = Object.keys(tagsByName)
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags.includes(tagObj))
            tags.push(tagObj);
        return tags;
    }, []);
}

exports.coreKnownTags = coreKnownTags;
exports.getTags = getTags;


/***/ }),

/***/ 6083:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_buffer = __nccwpck_require__(181);
var Scalar = __nccwpck_require__(3301);
var stringifyString = __nccwpck_require__(3069);

const binary = {
    identify: value => value instanceof Uint8Array, // Buffer inherits from Uint8Array
    default: false,
    tag: 'tag:yaml.org,2002:binary',
    /**
     * Returns a Buffer in node and an Uint8Array in browsers
     *
     * To use the resulting buffer as an image, you'll want to do something like:
     *
     *   const blob = new Blob([buffer], { type: 'image/jpeg' })
     *   document.querySelector('#photo').src = URL.createObjectURL(blob)
     */
    resolve(src, onError) {
        if (typeof node_buffer.Buffer === 'function') {
            return node_buffer.Buffer.from(src, 'base64');
        }
        else if (typeof atob === 'function') {
            // On IE 11, atob() can't handle newlines
            const str = atob(src.replace(/[\n\r]/g, ''));
            const buffer = new Uint8Array(str.length);
            for (let i = 0; i < str.length; ++i)
                buffer[i] = str.charCodeAt(i);
            return buffer;
        }
        else {
            onError('This environment does not support reading binary tags; either Buffer or atob is required');
            return src;
        }
    },
    stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
            return '';
        const buf = value; // checked earlier by binary.identify()
        let str;
        if (typeof node_buffer.Buffer === 'function') {
            str =
                buf instanceof node_buffer.Buffer
                    ? buf.toString('base64')
                    : node_buffer.Buffer.from(buf.buffer).toString('base64');
        }
        else if (typeof btoa === 'function') {
            let s = '';
            for (let i = 0; i < buf.length; ++i)
                s += String.fromCharCode(buf[i]);
            str = btoa(s);
        }
        else {
            throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
            const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
            const n = Math.ceil(str.length / lineWidth);
            const lines = new Array(n);
            for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
                lines[i] = str.substr(o, lineWidth);
            }
            str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? '\n' : ' ');
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
    }
};

exports.binary = binary;


/***/ }),

/***/ 8398:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function boolStringify({ value, source }, ctx) {
    const boolObj = value ? trueTag : falseTag;
    if (source && boolObj.test.test(source))
        return source;
    return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
    identify: value => value === true,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
    resolve: () => new Scalar.Scalar(true),
    stringify: boolStringify
};
const falseTag = {
    identify: value => value === false,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    resolve: () => new Scalar.Scalar(false),
    stringify: boolStringify
};

exports.falseTag = falseTag;
exports.trueTag = trueTag;


/***/ }),

/***/ 5782:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: (str) => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
    resolve: (str) => parseFloat(str.replace(/_/g, '')),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, '')));
        const dot = str.indexOf('.');
        if (dot !== -1) {
            const f = str.substring(dot + 1).replace(/_/g, '');
            if (f[f.length - 1] === '0')
                node.minFractionDigits = f.length;
        }
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 873:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
    const sign = str[0];
    if (sign === '-' || sign === '+')
        offset += 1;
    str = str.substring(offset).replace(/_/g, '');
    if (intAsBigInt) {
        switch (radix) {
            case 2:
                str = `0b${str}`;
                break;
            case 8:
                str = `0o${str}`;
                break;
            case 16:
                str = `0x${str}`;
                break;
        }
        const n = BigInt(str);
        return sign === '-' ? BigInt(-1) * n : n;
    }
    const n = parseInt(str, radix);
    return sign === '-' ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
    }
    return stringifyNumber.stringifyNumber(node);
}
const intBin = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'BIN',
    test: /^[-+]?0b[0-1_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
    stringify: node => intStringify(node, 2, '0b')
};
const intOct = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^[-+]?0[0-7_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
    stringify: node => intStringify(node, 8, '0')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9][0-9_]*$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^[-+]?0x[0-9a-fA-F_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intBin = intBin;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 452:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

// If the value associated with a merge key is a single mapping node, each of
// its key/value pairs is inserted into the current mapping, unless the key
// already exists in it. If the value associated with the merge key is a
// sequence, then this sequence is expected to contain mapping nodes and each
// of these nodes is merged in turn according to its order in the sequence.
// Keys in mapping nodes earlier in the sequence override keys specified in
// later mapping nodes. -- http://yaml.org/type/merge.html
const MERGE_KEY = '<<';
const merge = {
    identify: value => value === MERGE_KEY ||
        (typeof value === 'symbol' && value.description === MERGE_KEY),
    default: 'key',
    tag: 'tag:yaml.org,2002:merge',
    test: /^<<$/,
    resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
    }),
    stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) ||
    (identity.isScalar(key) &&
        (!key.type || key.type === Scalar.Scalar.PLAIN) &&
        merge.identify(key.value))) &&
    ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (identity.isSeq(source))
        for (const it of source.items)
            mergeValue(ctx, map, it);
    else if (Array.isArray(source))
        for (const it of source)
            mergeValue(ctx, map, it);
    else
        mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (!identity.isMap(source))
        throw new Error('Merge sources must be maps or map aliases');
    const srcMap = source.toJSON(null, ctx, Map);
    for (const [key, value] of srcMap) {
        if (map instanceof Map) {
            if (!map.has(key))
                map.set(key, value);
        }
        else if (map instanceof Set) {
            map.add(key);
        }
        else if (!Object.prototype.hasOwnProperty.call(map, key)) {
            Object.defineProperty(map, key, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
    }
    return map;
}
function resolveAliasValue(ctx, value) {
    return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

exports.addMergeToJSMap = addMergeToJSMap;
exports.isMergeKey = isMergeKey;
exports.merge = merge;


/***/ }),

/***/ 303:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var pairs = __nccwpck_require__(8385);

class YAMLOMap extends YAMLSeq.YAMLSeq {
    constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = YAMLOMap.tag;
    }
    /**
     * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
     * but TypeScript won't allow widening the signature of a child method.
     */
    toJSON(_, ctx) {
        if (!ctx)
            return super.toJSON(_);
        const map = new Map();
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const pair of this.items) {
            let key, value;
            if (identity.isPair(pair)) {
                key = toJS.toJS(pair.key, '', ctx);
                value = toJS.toJS(pair.value, key, ctx);
            }
            else {
                key = toJS.toJS(pair, '', ctx);
            }
            if (map.has(key))
                throw new Error('Ordered maps must not include duplicate keys');
            map.set(key, value);
        }
        return map;
    }
    static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap = new this();
        omap.items = pairs$1.items;
        return omap;
    }
}
YAMLOMap.tag = 'tag:yaml.org,2002:omap';
const omap = {
    collection: 'seq',
    identify: value => value instanceof Map,
    nodeClass: YAMLOMap,
    default: false,
    tag: 'tag:yaml.org,2002:omap',
    resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
            if (identity.isScalar(key)) {
                if (seenKeys.includes(key.value)) {
                    onError(`Ordered maps must not include duplicate keys: ${key.value}`);
                }
                else {
                    seenKeys.push(key.value);
                }
            }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
    },
    createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

exports.YAMLOMap = YAMLOMap;
exports.omap = omap;


/***/ }),

/***/ 8385:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLSeq = __nccwpck_require__(2223);

function resolvePairs(seq, onError) {
    if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
            let item = seq.items[i];
            if (identity.isPair(item))
                continue;
            else if (identity.isMap(item)) {
                if (item.items.length > 1)
                    onError('Each pair must have its own sequence indicator');
                const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
                if (item.commentBefore)
                    pair.key.commentBefore = pair.key.commentBefore
                        ? `${item.commentBefore}\n${pair.key.commentBefore}`
                        : item.commentBefore;
                if (item.comment) {
                    const cn = pair.value ?? pair.key;
                    cn.comment = cn.comment
                        ? `${item.comment}\n${cn.comment}`
                        : item.comment;
                }
                item = pair;
            }
            seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
    }
    else
        onError('Expected a sequence for this tag');
    return seq;
}
function createPairs(schema, iterable, ctx) {
    const { replacer } = ctx;
    const pairs = new YAMLSeq.YAMLSeq(schema);
    pairs.tag = 'tag:yaml.org,2002:pairs';
    let i = 0;
    if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
            if (typeof replacer === 'function')
                it = replacer.call(iterable, String(i++), it);
            let key, value;
            if (Array.isArray(it)) {
                if (it.length === 2) {
                    key = it[0];
                    value = it[1];
                }
                else
                    throw new TypeError(`Expected [key, value] tuple: ${it}`);
            }
            else if (it && it instanceof Object) {
                const keys = Object.keys(it);
                if (keys.length === 1) {
                    key = keys[0];
                    value = it[key];
                }
                else {
                    throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
                }
            }
            else {
                key = it;
            }
            pairs.items.push(Pair.createPair(key, value, ctx));
        }
    return pairs;
}
const pairs = {
    collection: 'seq',
    default: false,
    tag: 'tag:yaml.org,2002:pairs',
    resolve: resolvePairs,
    createNode: createPairs
};

exports.createPairs = createPairs;
exports.pairs = pairs;
exports.resolvePairs = resolvePairs;


/***/ }),

/***/ 5913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var binary = __nccwpck_require__(6083);
var bool = __nccwpck_require__(8398);
var float = __nccwpck_require__(5782);
var int = __nccwpck_require__(873);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.trueTag,
    bool.falseTag,
    int.intBin,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float,
    binary.binary,
    merge.merge,
    omap.omap,
    pairs.pairs,
    set.set,
    timestamp.intTime,
    timestamp.floatTime,
    timestamp.timestamp
];

exports.schema = schema;


/***/ }),

/***/ 1528:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);

class YAMLSet extends YAMLMap.YAMLMap {
    constructor(schema) {
        super(schema);
        this.tag = YAMLSet.tag;
    }
    add(key) {
        let pair;
        if (identity.isPair(key))
            pair = key;
        else if (key &&
            typeof key === 'object' &&
            'key' in key &&
            'value' in key &&
            key.value === null)
            pair = new Pair.Pair(key.key, null);
        else
            pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
            this.items.push(pair);
    }
    /**
     * If `keepPair` is `true`, returns the Pair matching `key`.
     * Otherwise, returns the value of that Pair's key.
     */
    get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair)
            ? identity.isScalar(pair.key)
                ? pair.key.value
                : pair.key
            : pair;
    }
    set(key, value) {
        if (typeof value !== 'boolean')
            throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
            this.items.splice(this.items.indexOf(prev), 1);
        }
        else if (!prev && value) {
            this.items.push(new Pair.Pair(key));
        }
    }
    toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        if (this.hasAllNullValues(true))
            return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
            throw new Error('Set items must all have null values');
    }
    static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
            for (let value of iterable) {
                if (typeof replacer === 'function')
                    value = replacer.call(iterable, value, value);
                set.items.push(Pair.createPair(value, null, ctx));
            }
        return set;
    }
}
YAMLSet.tag = 'tag:yaml.org,2002:set';
const set = {
    collection: 'map',
    identify: value => value instanceof Set,
    nodeClass: YAMLSet,
    default: false,
    tag: 'tag:yaml.org,2002:set',
    createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
    resolve(map, onError) {
        if (identity.isMap(map)) {
            if (map.hasAllNullValues(true))
                return Object.assign(new YAMLSet(), map);
            else
                onError('Set items must all have null values');
        }
        else
            onError('Expected a mapping for this tag');
        return map;
    }
};

exports.YAMLSet = YAMLSet;
exports.set = set;


/***/ }),

/***/ 6752:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
    const sign = str[0];
    const parts = sign === '-' || sign === '+' ? str.substring(1) : str;
    const num = (n) => asBigInt ? BigInt(n) : Number(n);
    const res = parts
        .replace(/_/g, '')
        .split(':')
        .reduce((res, p) => res * num(60) + num(p), num(0));
    return (sign === '-' ? num(-1) * res : res);
}
/**
 * hhhh:mm:ss.sss
 *
 * Internal types handle bigint as number, because TS can't figure it out.
 */
function stringifySexagesimal(node) {
    let { value } = node;
    let num = (n) => n;
    if (typeof value === 'bigint')
        num = n => BigInt(n);
    else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
    let sign = '';
    if (value < 0) {
        sign = '-';
        value *= num(-1);
    }
    const _60 = num(60);
    const parts = [value % _60]; // seconds, including ms
    if (value < 60) {
        parts.unshift(0); // at least one : is required
    }
    else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60); // minutes
        if (value >= 60) {
            value = (value - parts[0]) / _60;
            parts.unshift(value); // hours
        }
    }
    return (sign +
        parts
            .map(n => String(n).padStart(2, '0'))
            .join(':')
            .replace(/000000\d*$/, '') // % 60 may introduce error
    );
}
const intTime = {
    identify: value => typeof value === 'bigint' || Number.isInteger(value),
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
    resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
    stringify: stringifySexagesimal
};
const floatTime = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
    resolve: str => parseSexagesimal(str, false),
    stringify: stringifySexagesimal
};
const timestamp = {
    identify: value => value instanceof Date,
    default: true,
    tag: 'tag:yaml.org,2002:timestamp',
    // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
    // may be omitted altogether, resulting in a date format. In such a case, the time part is
    // assumed to be 00:00:00Z (start of day, UTC).
    test: RegExp('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' + // YYYY-Mm-Dd
        '(?:' + // time is optional
        '(?:t|T|[ \\t]+)' + // t | T | whitespace
        '([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' + // Hh:Mm:Ss(.ss)?
        '(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' + // Z | +5 | -03:30
        ')?$'),
    resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
            throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== 'Z') {
            let d = parseSexagesimal(tz, false);
            if (Math.abs(d) < 30)
                d *= 60;
            date -= 60000 * d;
        }
        return new Date(date);
    },
    stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
};

exports.floatTime = floatTime;
exports.intTime = intTime;
exports.timestamp = timestamp;


/***/ }),

/***/ 4475:
/***/ ((__unused_webpack_module, exports) => {



const FOLD_FLOW = 'flow';
const FOLD_BLOCK = 'block';
const FOLD_QUOTED = 'quoted';
/**
 * Tries to keep input at up to `lineWidth` characters, splitting only on spaces
 * not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
 * terminated with `\n` and started with `indent`.
 */
function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
    if (!lineWidth || lineWidth < 0)
        return text;
    if (lineWidth < minContentWidth)
        minContentWidth = 0;
    const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
    if (text.length <= endStep)
        return text;
    const folds = [];
    const escapedFolds = {};
    let end = lineWidth - indent.length;
    if (typeof indentAtStart === 'number') {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
            folds.push(0);
        else
            end = lineWidth - indentAtStart;
    }
    let split = undefined;
    let prev = undefined;
    let overflow = false;
    let i = -1;
    let escStart = -1;
    let escEnd = -1;
    if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
            end = i + endStep;
    }
    for (let ch; (ch = text[(i += 1)]);) {
        if (mode === FOLD_QUOTED && ch === '\\') {
            escStart = i;
            switch (text[i + 1]) {
                case 'x':
                    i += 3;
                    break;
                case 'u':
                    i += 5;
                    break;
                case 'U':
                    i += 9;
                    break;
                default:
                    i += 1;
            }
            escEnd = i;
        }
        if (ch === '\n') {
            if (mode === FOLD_BLOCK)
                i = consumeMoreIndentedLines(text, i, indent.length);
            end = i + indent.length + endStep;
            split = undefined;
        }
        else {
            if (ch === ' ' &&
                prev &&
                prev !== ' ' &&
                prev !== '\n' &&
                prev !== '\t') {
                // space surrounded by non-space can be replaced with newline + indent
                const next = text[i + 1];
                if (next && next !== ' ' && next !== '\n' && next !== '\t')
                    split = i;
            }
            if (i >= end) {
                if (split) {
                    folds.push(split);
                    end = split + endStep;
                    split = undefined;
                }
                else if (mode === FOLD_QUOTED) {
                    // white-space collected at end may stretch past lineWidth
                    while (prev === ' ' || prev === '\t') {
                        prev = ch;
                        ch = text[(i += 1)];
                        overflow = true;
                    }
                    // Account for newline escape, but don't break preceding escape
                    const j = i > escEnd + 1 ? i - 2 : escStart - 1;
                    // Bail out if lineWidth & minContentWidth are shorter than an escape string
                    if (escapedFolds[j])
                        return text;
                    folds.push(j);
                    escapedFolds[j] = true;
                    end = j + endStep;
                    split = undefined;
                }
                else {
                    overflow = true;
                }
            }
        }
        prev = ch;
    }
    if (overflow && onOverflow)
        onOverflow();
    if (folds.length === 0)
        return text;
    if (onFold)
        onFold();
    let res = text.slice(0, folds[0]);
    for (let i = 0; i < folds.length; ++i) {
        const fold = folds[i];
        const end = folds[i + 1] || text.length;
        if (fold === 0)
            res = `\n${indent}${text.slice(0, end)}`;
        else {
            if (mode === FOLD_QUOTED && escapedFolds[fold])
                res += `${text[fold]}\\`;
            res += `\n${indent}${text.slice(fold + 1, end)}`;
        }
    }
    return res;
}
/**
 * Presumes `i + 1` is at the start of a line
 * @returns index of last newline in more-indented block
 */
function consumeMoreIndentedLines(text, i, indent) {
    let end = i;
    let start = i + 1;
    let ch = text[start];
    while (ch === ' ' || ch === '\t') {
        if (i < start + indent) {
            ch = text[++i];
        }
        else {
            do {
                ch = text[++i];
            } while (ch && ch !== '\n');
            end = i;
            start = i + 1;
            ch = text[start];
        }
    }
    return end;
}

exports.FOLD_BLOCK = FOLD_BLOCK;
exports.FOLD_FLOW = FOLD_FLOW;
exports.FOLD_QUOTED = FOLD_QUOTED;
exports.foldFlowLines = foldFlowLines;


/***/ }),

/***/ 2148:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var identity = __nccwpck_require__(1127);
var stringifyComment = __nccwpck_require__(9799);
var stringifyString = __nccwpck_require__(3069);

function createStringifyContext(doc, options) {
    const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: 'PLAIN',
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: 'false',
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: 'null',
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: 'true',
        verifyAliasOrder: true
    }, doc.schema.toStringOptions, options);
    let inFlow;
    switch (opt.collectionStyle) {
        case 'block':
            inFlow = false;
            break;
        case 'flow':
            inFlow = true;
            break;
        default:
            inFlow = null;
    }
    return {
        anchors: new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
        indent: '',
        indentStep: typeof opt.indent === 'number' ? ' '.repeat(opt.indent) : '  ',
        inFlow,
        options: opt
    };
}
function getTagObject(tags, item) {
    if (item.tag) {
        const match = tags.filter(t => t.tag === item.tag);
        if (match.length > 0)
            return match.find(t => t.format === item.format) ?? match[0];
    }
    let tagObj = undefined;
    let obj;
    if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter(t => t.identify?.(obj));
        if (match.length > 1) {
            const testMatch = match.filter(t => t.test);
            if (testMatch.length > 0)
                match = testMatch;
        }
        tagObj =
            match.find(t => t.format === item.format) ?? match.find(t => !t.format);
    }
    else {
        obj = item;
        tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
    }
    if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? 'null' : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
    }
    return tagObj;
}
// needs to be called before value stringifier to allow for circular anchor refs
function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
    if (!doc.directives)
        return '';
    const props = [];
    const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
    if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
    }
    const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
    if (tag)
        props.push(doc.directives.tagString(tag));
    return props.join(' ');
}
function stringify(item, ctx, onComment, onChompKeep) {
    if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
    if (identity.isAlias(item)) {
        if (ctx.doc.directives)
            return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
            throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        }
        else {
            if (ctx.resolvedAliases)
                ctx.resolvedAliases.add(item);
            else
                ctx.resolvedAliases = new Set([item]);
            item = item.resolve(ctx.doc);
        }
    }
    let tagObj = undefined;
    const node = identity.isNode(item)
        ? item
        : ctx.doc.createNode(item, { onTagObj: o => (tagObj = o) });
    tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
    const props = stringifyProps(node, tagObj, ctx);
    if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
    const str = typeof tagObj.stringify === 'function'
        ? tagObj.stringify(node, ctx, onComment, onChompKeep)
        : identity.isScalar(node)
            ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep)
            : node.toString(ctx, onComment, onChompKeep);
    if (!props)
        return str;
    return identity.isScalar(node) || str[0] === '{' || str[0] === '['
        ? `${props} ${str}`
        : `${props}\n${ctx.indent}${str}`;
}

exports.createStringifyContext = createStringifyContext;
exports.stringify = stringify;


/***/ }),

/***/ 1212:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyCollection(collection, ctx, options) {
    const flow = ctx.inFlow ?? collection.flow;
    const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
    return stringify(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
    const { indent, options: { commentString } } = ctx;
    const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
    let chompKeep = false; // flag for the preceding node's status
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (!chompKeep && item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (!chompKeep && ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
            }
        }
        chompKeep = false;
        let str = stringify.stringify(item, itemCtx, () => (comment = null), () => (chompKeep = true));
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        if (chompKeep && comment)
            chompKeep = false;
        lines.push(blockItemPrefix + str);
    }
    let str;
    if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
    }
    else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
            const line = lines[i];
            str += line ? `\n${indent}${line}` : '\n';
        }
    }
    if (comment) {
        str += '\n' + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
            onComment();
    }
    else if (chompKeep && onChompKeep)
        onChompKeep();
    return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
    const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
    itemIndent += indentStep;
    const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
    });
    let reqNewline = false;
    let linesAtValue = 0;
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, false);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, false);
                if (ik.comment)
                    reqNewline = true;
            }
            const iv = identity.isNode(item.value) ? item.value : null;
            if (iv) {
                if (iv.comment)
                    comment = iv.comment;
                if (iv.commentBefore)
                    reqNewline = true;
            }
            else if (item.value == null && ik?.comment) {
                comment = ik.comment;
            }
        }
        if (comment)
            reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => (comment = null));
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
        if (i < items.length - 1) {
            str += ',';
        }
        else if (ctx.options.trailingComma) {
            if (ctx.options.lineWidth > 0) {
                reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) +
                    (str.length + 2) >
                    ctx.options.lineWidth);
            }
            if (reqNewline) {
                str += ',';
            }
        }
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
    }
    const { start, end } = flowChars;
    if (lines.length === 0) {
        return start + end;
    }
    else {
        if (!reqNewline) {
            const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
            reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
            let str = start;
            for (const line of lines)
                str += line ? `\n${indentStep}${indent}${line}` : '\n';
            return `${str}\n${indent}${end}`;
        }
        else {
            return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
        }
    }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
    if (comment && chompKeep)
        comment = comment.replace(/^\n+/, '');
    if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart()); // Avoid double indent on first line
    }
}

exports.stringifyCollection = stringifyCollection;


/***/ }),

/***/ 9799:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringifies a comment.
 *
 * Empty comment lines are left empty,
 * lines consisting of a single space are replaced by `#`,
 * and all other lines are prefixed with a `#`.
 */
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, '#');
function indentComment(comment, indent) {
    if (/^\n+$/.test(comment))
        return comment.substring(1);
    return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith('\n')
    ? indentComment(comment, indent)
    : comment.includes('\n')
        ? '\n' + indentComment(comment, indent)
        : (str.endsWith(' ') ? '' : ' ') + comment;

exports.indentComment = indentComment;
exports.lineComment = lineComment;
exports.stringifyComment = stringifyComment;


/***/ }),

/***/ 6829:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyDocument(doc, options) {
    const lines = [];
    let hasDirectives = options.directives === true;
    if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
            lines.push(dir);
            hasDirectives = true;
        }
        else if (doc.directives.docStart)
            hasDirectives = true;
    }
    if (hasDirectives)
        lines.push('---');
    const ctx = stringify.createStringifyContext(doc, options);
    const { commentString } = ctx.options;
    if (doc.commentBefore) {
        if (lines.length !== 1)
            lines.unshift('');
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ''));
    }
    let chompKeep = false;
    let contentComment = null;
    if (doc.contents) {
        if (identity.isNode(doc.contents)) {
            if (doc.contents.spaceBefore && hasDirectives)
                lines.push('');
            if (doc.contents.commentBefore) {
                const cs = commentString(doc.contents.commentBefore);
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            // top-level block scalars need to be indented if followed by a comment
            ctx.forceBlockIndent = !!doc.comment;
            contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? undefined : () => (chompKeep = true);
        let body = stringify.stringify(doc.contents, ctx, () => (contentComment = null), onChompKeep);
        if (contentComment)
            body += stringifyComment.lineComment(body, '', commentString(contentComment));
        if ((body[0] === '|' || body[0] === '>') &&
            lines[lines.length - 1] === '---') {
            // Top-level block scalars with a preceding doc marker ought to use the
            // same line for their header.
            lines[lines.length - 1] = `--- ${body}`;
        }
        else
            lines.push(body);
    }
    else {
        lines.push(stringify.stringify(doc.contents, ctx));
    }
    if (doc.directives?.docEnd) {
        if (doc.comment) {
            const cs = commentString(doc.comment);
            if (cs.includes('\n')) {
                lines.push('...');
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            else {
                lines.push(`... ${cs}`);
            }
        }
        else {
            lines.push('...');
        }
    }
    else {
        let dc = doc.comment;
        if (dc && chompKeep)
            dc = dc.replace(/^\n+/, '');
        if (dc) {
            if ((!chompKeep || contentComment) && lines[lines.length - 1] !== '')
                lines.push('');
            lines.push(stringifyComment.indentComment(commentString(dc), ''));
        }
    }
    return lines.join('\n') + '\n';
}

exports.stringifyDocument = stringifyDocument;


/***/ }),

/***/ 8689:
/***/ ((__unused_webpack_module, exports) => {



function stringifyNumber({ format, minFractionDigits, tag, value }) {
    if (typeof value === 'bigint')
        return String(value);
    const num = typeof value === 'number' ? value : Number(value);
    if (!isFinite(num))
        return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
    let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
    if (!format &&
        minFractionDigits &&
        (!tag || tag === 'tag:yaml.org,2002:float') &&
        /^-?\d/.test(n) &&
        !n.includes('e')) {
        let i = n.indexOf('.');
        if (i < 0) {
            i = n.length;
            n += '.';
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
            n += '0';
    }
    return n;
}

exports.stringifyNumber = stringifyNumber;


/***/ }),

/***/ 9748:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
    const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
    let keyComment = (identity.isNode(key) && key.comment) || null;
    if (simpleKeys) {
        if (keyComment) {
            throw new Error('With simple keys, key nodes cannot have comments');
        }
        if (identity.isCollection(key) || (!identity.isNode(key) && typeof key === 'object')) {
            const msg = 'With simple keys, collection cannot be used as a key value';
            throw new Error(msg);
        }
    }
    let explicitKey = !simpleKeys &&
        (!key ||
            (keyComment && value == null && !ctx.inFlow) ||
            identity.isCollection(key) ||
            (identity.isScalar(key)
                ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL
                : typeof key === 'object'));
    ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
    });
    let keyCommentDone = false;
    let chompKeep = false;
    let str = stringify.stringify(key, ctx, () => (keyCommentDone = true), () => (chompKeep = true));
    if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
            throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
        explicitKey = true;
    }
    if (ctx.inFlow) {
        if (allNullValues || value == null) {
            if (keyCommentDone && onComment)
                onComment();
            return str === '' ? '?' : explicitKey ? `? ${str}` : str;
        }
    }
    else if ((allNullValues && !simpleKeys) || (value == null && explicitKey)) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        }
        else if (chompKeep && onChompKeep)
            onChompKeep();
        return str;
    }
    if (keyCommentDone)
        keyComment = null;
    if (explicitKey) {
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}\n${indent}:`;
    }
    else {
        str = `${str}:`;
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    }
    let vsb, vcb, valueComment;
    if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
    }
    else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === 'object')
            value = doc.createNode(value);
    }
    ctx.implicitKey = false;
    if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
    chompKeep = false;
    if (!indentSeq &&
        indentStep.length >= 2 &&
        !ctx.inFlow &&
        !explicitKey &&
        identity.isSeq(value) &&
        !value.flow &&
        !value.tag &&
        !value.anchor) {
        // If indentSeq === false, consider '- ' as part of indentation where possible
        ctx.indent = ctx.indent.substring(2);
    }
    let valueCommentDone = false;
    const valueStr = stringify.stringify(value, ctx, () => (valueCommentDone = true), () => (chompKeep = true));
    let ws = ' ';
    if (keyComment || vsb || vcb) {
        ws = vsb ? '\n' : '';
        if (vcb) {
            const cs = commentString(vcb);
            ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === '' && !ctx.inFlow) {
            if (ws === '\n' && valueComment)
                ws = '\n\n';
        }
        else {
            ws += `\n${ctx.indent}`;
        }
    }
    else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf('\n');
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
            let hasPropsLine = false;
            if (hasNewline && (vs0 === '&' || vs0 === '!')) {
                let sp0 = valueStr.indexOf(' ');
                if (vs0 === '&' &&
                    sp0 !== -1 &&
                    sp0 < nl0 &&
                    valueStr[sp0 + 1] === '!') {
                    sp0 = valueStr.indexOf(' ', sp0 + 1);
                }
                if (sp0 === -1 || nl0 < sp0)
                    hasPropsLine = true;
            }
            if (!hasPropsLine)
                ws = `\n${ctx.indent}`;
        }
    }
    else if (valueStr === '' || valueStr[0] === '\n') {
        ws = '';
    }
    str += ws + valueStr;
    if (ctx.inFlow) {
        if (valueCommentDone && onComment)
            onComment();
    }
    else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
    }
    else if (chompKeep && onChompKeep) {
        onChompKeep();
    }
    return str;
}

exports.stringifyPair = stringifyPair;


/***/ }),

/***/ 3069:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var foldFlowLines = __nccwpck_require__(4475);

const getFoldOptions = (ctx, isBlock) => ({
    indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
    lineWidth: ctx.options.lineWidth,
    minContentWidth: ctx.options.minContentWidth
});
// Also checks for lines starting with %, as parsing the output as YAML 1.1 will
// presume that's starting a new document.
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
    if (!lineWidth || lineWidth < 0)
        return false;
    const limit = lineWidth - indentLength;
    const strLen = str.length;
    if (strLen <= limit)
        return false;
    for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === '\n') {
            if (i - start > limit)
                return true;
            start = i + 1;
            if (strLen - start <= limit)
                return false;
        }
    }
    return true;
}
function doubleQuotedString(value, ctx) {
    const json = JSON.stringify(value);
    if (ctx.options.doubleQuotedAsJSON)
        return json;
    const { implicitKey } = ctx;
    const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    let str = '';
    let start = 0;
    for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === ' ' && json[i + 1] === '\\' && json[i + 2] === 'n') {
            // space before newline needs to be escaped to not be folded
            str += json.slice(start, i) + '\\ ';
            i += 1;
            start = i;
            ch = '\\';
        }
        if (ch === '\\')
            switch (json[i + 1]) {
                case 'u':
                    {
                        str += json.slice(start, i);
                        const code = json.substr(i + 2, 4);
                        switch (code) {
                            case '0000':
                                str += '\\0';
                                break;
                            case '0007':
                                str += '\\a';
                                break;
                            case '000b':
                                str += '\\v';
                                break;
                            case '001b':
                                str += '\\e';
                                break;
                            case '0085':
                                str += '\\N';
                                break;
                            case '00a0':
                                str += '\\_';
                                break;
                            case '2028':
                                str += '\\L';
                                break;
                            case '2029':
                                str += '\\P';
                                break;
                            default:
                                if (code.substr(0, 2) === '00')
                                    str += '\\x' + code.substr(2);
                                else
                                    str += json.substr(i, 6);
                        }
                        i += 5;
                        start = i + 1;
                    }
                    break;
                case 'n':
                    if (implicitKey ||
                        json[i + 2] === '"' ||
                        json.length < minMultiLineLength) {
                        i += 1;
                    }
                    else {
                        // folding will eat first newline
                        str += json.slice(start, i) + '\n\n';
                        while (json[i + 2] === '\\' &&
                            json[i + 3] === 'n' &&
                            json[i + 4] !== '"') {
                            str += '\n';
                            i += 2;
                        }
                        str += indent;
                        // space after newline needs to be escaped to not be folded
                        if (json[i + 2] === ' ')
                            str += '\\';
                        i += 1;
                        start = i + 1;
                    }
                    break;
                default:
                    i += 1;
            }
    }
    str = start ? str + json.slice(start) : json;
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
    if (ctx.options.singleQuote === false ||
        (ctx.implicitKey && value.includes('\n')) ||
        /[ \t]\n|\n[ \t]/.test(value) // single quoted string can't have leading or trailing whitespace around newline
    )
        return doubleQuotedString(value, ctx);
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
    return ctx.implicitKey
        ? res
        : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
    const { singleQuote } = ctx.options;
    let qs;
    if (singleQuote === false)
        qs = doubleQuotedString;
    else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
            qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
            qs = doubleQuotedString;
        else
            qs = singleQuote ? singleQuotedString : doubleQuotedString;
    }
    return qs(value, ctx);
}
// The negative lookbehind avoids a polynomial search,
// but isn't supported yet on Safari: https://caniuse.com/js-regexp-lookbehind
let blockEndNewlines;
try {
    blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
}
catch {
    blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
    const { blockQuote, commentString, lineWidth } = ctx.options;
    // 1. Block can't end in whitespace unless the last line is non-empty.
    // 2. Strings consisting of only whitespace are best rendered explicitly.
    if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
    }
    const indent = ctx.indent ||
        (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
    const literal = blockQuote === 'literal'
        ? true
        : blockQuote === 'folded' || type === Scalar.Scalar.BLOCK_FOLDED
            ? false
            : type === Scalar.Scalar.BLOCK_LITERAL
                ? true
                : !lineLengthOverLimit(value, lineWidth, indent.length);
    if (!value)
        return literal ? '|\n' : '>\n';
    // determine chomping from whitespace at value end
    let chomp;
    let endStart;
    for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== '\n' && ch !== '\t' && ch !== ' ')
            break;
    }
    let end = value.substring(endStart);
    const endNlPos = end.indexOf('\n');
    if (endNlPos === -1) {
        chomp = '-'; // strip
    }
    else if (value === end || endNlPos !== end.length - 1) {
        chomp = '+'; // keep
        if (onChompKeep)
            onChompKeep();
    }
    else {
        chomp = ''; // clip
    }
    if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === '\n')
            end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
    }
    // determine indent indicator from whitespace at value start
    let startWithSpace = false;
    let startEnd;
    let startNlPos = -1;
    for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === ' ')
            startWithSpace = true;
        else if (ch === '\n')
            startNlPos = startEnd;
        else
            break;
    }
    let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
    if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
    }
    const indentSize = indent ? '2' : '1'; // root is at -1
    // Leading | or > is added later
    let header = (startWithSpace ? indentSize : '') + chomp;
    if (comment) {
        header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
        if (onComment)
            onComment();
    }
    if (!literal) {
        const foldedValue = value
            .replace(/\n+/g, '\n$&')
            .replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2') // more-indented lines aren't folded
            //                ^ more-ind. ^ empty     ^ capture next empty lines only at end of indent
            .replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== 'folded' && type !== Scalar.Scalar.BLOCK_FOLDED) {
            foldOptions.onOverflow = () => {
                literalFallback = true;
            };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
            return `>${header}\n${indent}${body}`;
    }
    value = value.replace(/\n+/g, `$&${indent}`);
    return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
    const { type, value } = item;
    const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
    if ((implicitKey && value.includes('\n')) ||
        (inFlow && /[[\]{},]/.test(value))) {
        return quotedString(value, ctx);
    }
    if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        // not allowed:
        // - '-' or '?'
        // - start with an indicator character (except [?:-]) or /[?-] /
        // - '\n ', ': ' or ' \n' anywhere
        // - '#' not preceded by a non-space char
        // - end with ' ' or ':'
        return implicitKey || inFlow || !value.includes('\n')
            ? quotedString(value, ctx)
            : blockString(item, ctx, onComment, onChompKeep);
    }
    if (!implicitKey &&
        !inFlow &&
        type !== Scalar.Scalar.PLAIN &&
        value.includes('\n')) {
        // Where allowed & type not set explicitly, prefer block style for multiline strings
        return blockString(item, ctx, onComment, onChompKeep);
    }
    if (containsDocumentMarker(value)) {
        if (indent === '') {
            ctx.forceBlockIndent = true;
            return blockString(item, ctx, onComment, onChompKeep);
        }
        else if (implicitKey && indent === indentStep) {
            return quotedString(value, ctx);
        }
    }
    const str = value.replace(/\n+/g, `$&\n${indent}`);
    // Verify that output will be parsed as a string, as e.g. plain numbers and
    // booleans get parsed with those types in v1.2 (e.g. '42', 'true' & '0.9e-3'),
    // and others in v1.1.
    if (actualString) {
        const test = (tag) => tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
            return quotedString(value, ctx);
    }
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
    const { implicitKey, inFlow } = ctx;
    const ss = typeof item.value === 'string'
        ? item
        : Object.assign({}, item, { value: String(item.value) });
    let { type } = item;
    if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        // force double quotes on control characters & unpaired surrogates
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
            type = Scalar.Scalar.QUOTE_DOUBLE;
    }
    const _stringify = (_type) => {
        switch (_type) {
            case Scalar.Scalar.BLOCK_FOLDED:
            case Scalar.Scalar.BLOCK_LITERAL:
                return implicitKey || inFlow
                    ? quotedString(ss.value, ctx) // blocks are not valid inside flow containers
                    : blockString(ss, ctx, onComment, onChompKeep);
            case Scalar.Scalar.QUOTE_DOUBLE:
                return doubleQuotedString(ss.value, ctx);
            case Scalar.Scalar.QUOTE_SINGLE:
                return singleQuotedString(ss.value, ctx);
            case Scalar.Scalar.PLAIN:
                return plainString(ss, ctx, onComment, onChompKeep);
            default:
                return null;
        }
    };
    let res = _stringify(type);
    if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = (implicitKey && defaultKeyType) || defaultStringType;
        res = _stringify(t);
        if (res === null)
            throw new Error(`Unsupported default string type ${t}`);
    }
    return res;
}

exports.stringifyString = stringifyString;


/***/ }),

/***/ 204:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove node');
/**
 * Apply a visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
function visit(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        visit_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current node */
visit.SKIP = SKIP;
/** Remove the current node */
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
    const ctrl = callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = visit_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = visit_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = visit_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
/**
 * Apply an async visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `Promise`: Must resolve to one of the following values
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
async function visitAsync(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP;
/** Remove the current node */
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
    const ctrl = await callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = await visitAsync_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = await visitAsync_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = await visitAsync_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
function initVisitor(visitor) {
    if (typeof visitor === 'object' &&
        (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
            Alias: visitor.Node,
            Map: visitor.Node,
            Scalar: visitor.Node,
            Seq: visitor.Node
        }, visitor.Value && {
            Map: visitor.Value,
            Scalar: visitor.Value,
            Seq: visitor.Value
        }, visitor.Collection && {
            Map: visitor.Collection,
            Seq: visitor.Collection
        }, visitor);
    }
    return visitor;
}
function callVisitor(key, node, visitor, path) {
    if (typeof visitor === 'function')
        return visitor(key, node, path);
    if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
    if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
    if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
    if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
    if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
    return undefined;
}
function replaceNode(key, path, node) {
    const parent = path[path.length - 1];
    if (identity.isCollection(parent)) {
        parent.items[key] = node;
    }
    else if (identity.isPair(parent)) {
        if (key === 'key')
            parent.key = node;
        else
            parent.value = node;
    }
    else if (identity.isDocument(parent)) {
        parent.contents = node;
    }
    else {
        const pt = identity.isAlias(parent) ? 'alias' : 'scalar';
        throw new Error(`Cannot replace node with ${pt} parent`);
    }
}

exports.visit = visit;
exports.visitAsync = visitAsync;


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

;// CONCATENATED MODULE: ./lib/config/severity.js
/** From worst to mildest. */
const severities = ['error', 'warning', 'notice'];
/** Tells whether `severity` is as bad as `limit`, or worse. */
function isAtLeast(severity, limit) {
    return limit !== 'never' && severities.indexOf(severity) <= severities.indexOf(limit);
}

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __nccwpck_require__(1916);
;// CONCATENATED MODULE: ./lib/config/did-you-mean.js

/** The one of the allowed words that was most likely meant; `undefined` where none is near. */
function nearest(word, allowed) {
    if (allowed.length === 0 || word.length > 100)
        return undefined;
    const near = (0,mod/* closest */.kp)(word.toLowerCase(), [...allowed]);
    const slips = near.length < 4 ? 1 : Math.max(2, Math.floor(near.length / 3));
    return (0,mod/* distance */.Io)(word.toLowerCase(), near) <= slips ? near : undefined;
}
/** An order for who has written a word that is not allowed: names the nearest one, or all where there are few. */
function suggestion(word, allowed) {
    const near = nearest(word, allowed);
    if (near !== undefined)
        return `Did you mean \`${near}\`?`;
    return allowed.length <= 12 ? `Allowed: ${allowed.map((other) => `\`${other}\``).join(', ')}` : undefined;
}

;// CONCATENATED MODULE: ./lib/host/help.js
const sections = [
    [
        'What to review',
        [
            { name: 'file', usage: '-f, --file FILE', text: 'one project of these files, in this order, as in Compose' },
            { name: 'stdin-name', usage: '    --stdin-name NAME', text: 'what the file from standard input is called' },
            { name: 'env', usage: '    --env NAME=VALUE', text: 'a variable for the files; may be repeated' },
            { name: 'env-file', usage: '    --env-file FILE', text: 'variables in place of .env; may be repeated' },
            { name: 'profile', usage: '    --profile NAME', text: 'a profile that is switched on; may be repeated' },
            { name: 'project-name', usage: '    --project-name NAME', text: 'the name of the project' },
        ],
    ],
    [
        'What to look for',
        [
            { name: 'config', usage: '    --config FILE', text: 'configuration [.compose-review.yml, also in .github/]' },
            { name: 'preset', usage: '    --preset NAME', text: 'recommended, migration, all or none [recommended]' },
            { name: 'rule', usage: '    --rule ID=LEVEL', text: 'error, warning, notice or off for a rule; may be repeated' },
            { name: 'fail-on', usage: '    --fail-on LEVEL', text: 'what makes the exit status 1: error, warning, notice, never [error]' },
        ],
    ],
    [
        'What to fix',
        [
            { name: 'fix', usage: '    --fix', text: 'apply the fixes that change nothing of what runs' },
            { name: 'unsafe-fixes', usage: '    --unsafe-fixes', text: 'also those after which something else may run' },
            { name: 'fix-dry-run', usage: '    --fix-dry-run', text: 'print the fixes as a diff, write nothing' },
        ],
    ],
    [
        'How to tell',
        [
            { name: 'format', usage: '    --format FORMAT', text: 'terminal, json, markdown or github [terminal]' },
            { name: 'output', usage: '    --output FILE', text: 'write the format before it there; both may be repeated' },
            { name: 'no-color', usage: '    --no-color', text: 'no colours; also by NO_COLOR' },
            { name: 'no-progress', usage: '    --no-progress', text: 'no line about how far it is' },
        ],
    ],
    [
        'To know more',
        [
            { name: 'list-rules', usage: '    --list-rules', text: 'every rule in a line' },
            { name: 'explain', usage: '    --explain RULE', text: 'what a rule looks for, why, and how it is mended' },
            { name: 'version', usage: '-V, --version', text: '' },
            { name: 'help', usage: '-h, --help', text: '' },
        ],
    ],
];
/** The page that `--help` shows. */
const help = `Reviews Docker Compose files, and scripts that call Compose.

  compose-review [PATH…] [options]

  compose-review                              every Compose file and script below this folder
  compose-review deploy/compose.yml           this file, whatever its name
  compose-review -f compose.yml -f prod.yml   the one project that these add up to
  compose-review - < compose.yml              standard input

${sections.map(([title, lines]) => `${title}:\n${lines.map(({ usage, text }) => `  ${usage.padEnd(26)}${text}`.trimEnd()).join('\n')}\n`).join('\n')}
Exit status: 0 nothing at or above --fail-on, 1 something, 2 the work could not be done.
`;
/** What is said of an option that is used the wrong way: its line of the help. */
function helpFor(name) {
    const line = sections.flatMap(([, lines]) => lines).find((candidate) => candidate.name === name);
    return line ? `${line.usage.trim()}${line.text ? `, ${line.text}` : ''}` : 'see --help';
}

;// CONCATENATED MODULE: ./lib/host/usage-error.js
/** Something that was asked for and cannot be done: one line for the one who asked. */
class UsageError extends Error {
    /** More than fits one line, for who sits at a terminal: code frames. */
    details;
    constructor(message, details = '') {
        super(message);
        this.details = details;
    }
}

;// CONCATENATED MODULE: ./lib/host/arguments.js




const valued = ['file', 'base', 'format', 'output', 'config', 'preset', 'rule', 'fail-on', 'env', 'env-file', 'profile', 'project-name', 'explain', 'stdin-name'];
const flags = ['fix', 'unsafe-fixes', 'fix-dry-run', 'list-rules', 'version', 'help', 'no-color', 'no-progress'];
const notYet = new Set(['base']);
const formats = ['terminal', 'json', 'markdown', 'github'];
const formatsNotYet = new Set(['sarif', 'junit']);
const shorts = { file: 'f', help: 'h', version: 'V' };
const options = Object.fromEntries([
    ...valued.map((name) => [name, optionOf('string', name)]),
    ...flags.map((name) => [name, optionOf('boolean', name)]),
]);
/** Takes a command line apart. Throws a `UsageError` with a line that says what is wrong, and what may be meant. */
function readArguments(argv) {
    const { tokens } = (0,external_node_util_namespaceObject.parseArgs)({ args: [...argv], options, allowPositionals: true, strict: false, tokens: true });
    const paths = [];
    const values = {};
    const given = new Set();
    const outputs = new Pairs();
    for (const token of tokens) {
        if (token.kind === 'positional')
            paths.push(token.value);
        if (token.kind !== 'option')
            continue;
        const { name, rawName, value } = token;
        if (notYet.has(name))
            throw new UsageError(`${rawName} is not available yet`);
        if (flags.includes(name)) {
            if (value !== undefined)
                throw new UsageError(`${rawName} takes no value`);
            given.add(name);
        }
        else if (valued.includes(name)) {
            if (value === undefined || (value.startsWith('-') && value !== '-' && !token.inlineValue))
                throw new UsageError(`${rawName} needs a value: ${helpFor(name)}`);
            (values[name] ??= []).push(value);
            if (name === 'format')
                outputs.format(value);
            if (name === 'output')
                outputs.file(value);
        }
        else {
            const meant = nearest(name, [...valued, ...flags]);
            throw new UsageError(`there is no option ${rawName}; ${meant ? `did you mean --${meant}?` : 'try --help'}`);
        }
    }
    return { paths, values, flags: given, outputs: outputs.all() };
}
function optionOf(type, name) {
    const short = shorts[name];
    return { type, multiple: true, ...(short === undefined ? {} : { short }) };
}
/** Formats and the files that they go to; either may stand first. */
class Pairs {
    #pairs = [];
    #waiting;
    format(format) {
        if (formatsNotYet.has(format))
            throw new UsageError(`--format ${format} is not available yet`);
        if (!formats.includes(format))
            throw new UsageError(`there is no format \`${format}\`. ${suggestion(format, formats) ?? ''}`.trim());
        this.#pairs.push({ format, file: this.#waiting });
        this.#waiting = undefined;
    }
    file(file) {
        const last = this.#pairs.at(-1);
        if (last && last.file === undefined)
            last.file = file;
        else if (this.#waiting === undefined)
            this.#waiting = file;
        else
            throw new UsageError(`--output ${file} has no --format of its own`);
    }
    all() {
        if (this.#waiting !== undefined && this.#pairs.length > 0)
            throw new UsageError(`--output ${this.#waiting} has no --format of its own`);
        const pairs = this.#pairs.length > 0 ? this.#pairs : [{ format: 'terminal', file: this.#waiting }];
        const [, second] = pairs.filter(({ file }) => file === undefined);
        if (second)
            throw new UsageError(`two formats would go to standard output; give --format ${second.format} an --output FILE`);
        return pairs;
    }
}

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./lib/source/source-file.js
/** The text of one file, and where its lines begin. */
class SourceFile {
    /** Relative to the workspace, with forward slashes. */
    path;
    /** The text as it stands in the file, a byte order mark included. */
    text;
    #lineStarts;
    constructor(path, text) {
        this.path = path;
        this.text = text;
    }
    /** How many lines there are; a file's last line end opens one more, empty line. */
    get lineCount() {
        return this.#starts.length;
    }
    /** An offset beyond the text counts as its end. A byte order mark takes up no column. */
    positionAt(offset) {
        const line = this.#lineIndex(offset);
        const start = this.#starts[line] ?? 0;
        const mark = line === 0 && this.text.startsWith('\uFEFF') && offset > 0 ? 1 : 0;
        return { line: line + 1, column: Math.min(offset, this.text.length) - start - mark + 1 };
    }
    /** The stretch of a line, its line end left out; lines count from 1. `undefined` where there is no such line. */
    lineAt(line) {
        const start = this.#starts[line - 1];
        if (start === undefined)
            return undefined;
        let end = this.#starts[line] ?? this.text.length;
        while (end > start && (this.text[end - 1] === '\n' || this.text[end - 1] === '\r'))
            end -= 1;
        return { start, end };
    }
    /** The whole lines that a range touches, line ends included. */
    linesOf({ start, end }) {
        const first = this.#lineIndex(start);
        const last = this.#lineIndex(Math.max(start, end - 1));
        return { start: this.#starts[first] ?? 0, end: this.#starts[last + 1] ?? this.text.length };
    }
    slice({ start, end }) {
        return this.text.slice(start, end);
    }
    get #starts() {
        this.#lineStarts ??= lineStarts(this.text);
        return this.#lineStarts;
    }
    #lineIndex(offset) {
        const starts = this.#starts;
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }
}
/** Lines end as YAML and the engines end them: `\n`, `\r\n`, or `\r` alone. */
function lineStarts(text) {
    const starts = [0];
    for (let offset = 0; offset < text.length; offset += 1) {
        const unit = text.charCodeAt(offset);
        if (unit === 10 || (unit === 13 && text.charCodeAt(offset + 1) !== 10))
            starts.push(offset + 1);
    }
    return starts;
}

;// CONCATENATED MODULE: ./lib/source/workspace.js

/** Files above this size are not read: parsing costs some 4 kB of memory per value. */
const maxFileBytes = 512 * 1024;
/** One run reads no more than this, so that a hostile tree cannot hold up the runner. */
const maxTotalBytes = 64 * 1024 * 1024;
/** Reads all at once; what is not there is left out. */
async function readAll(workspace, paths) {
    const results = await Promise.all(paths.map((path) => workspace.read(path)));
    const files = [];
    const skipped = [];
    for (const result of results) {
        if (result instanceof SourceFile)
            files.push(result);
        else if (result)
            skipped.push(result);
    }
    return { files, skipped };
}

;// CONCATENATED MODULE: ./lib/host/disk.js





/** Never walked into: nothing below is the repository's own. */
const leftOut = new Set(['.git', 'node_modules']);
const limits = { file: maxFileBytes, total: maxTotalBytes };
/**
 * A workspace on disk. It lists what the folders hold, links not followed, and reads what lies in the folders, beside the
 * files, or in the git repository around them: nothing else, also where a link leads out. Each file is read once.
 */
function diskWorkspace({ cwd, folders, files }, { file: maxFile, total: maxTotal } = limits) {
    const known = new Map();
    let total = 0;
    let roots;
    function read(name) {
        roots ??= [...new Set([...folders, ...files.map((file) => external_node_path_namespaceObject.dirname(file))].flatMap((folder) => boundary(external_node_path_namespaceObject.resolve(cwd, folder))))];
        const real = realPath(external_node_path_namespaceObject.resolve(cwd, name));
        if (real === undefined || isGitsOwn(real) || !roots.some((root) => isInside(root, real)))
            return undefined;
        const { size } = (0,external_node_fs_namespaceObject.statSync)(real);
        if (kindOf(real) !== 'file')
            return undefined;
        if (size > maxFile)
            return { path: name, reason: `larger than ${maxFile / 1024} KiB` };
        if (total + size > maxTotal)
            return { path: name, reason: `more than ${maxTotal / 1024 / 1024} MiB in all` };
        total += size;
        return decode(name, real);
    }
    return {
        list: () => Promise.resolve([...new Set(folders.flatMap((folder) => [...walk(external_node_path_namespaceObject.resolve(cwd, folder))]))].map((file) => workspacePath(cwd, file)).toSorted()),
        read: (name) => {
            if (!known.has(name))
                known.set(name, read(name));
            return Promise.resolve(known.get(name));
        },
    };
}
/** A typed path as a workspace names it: relative to `cwd`, with forward slashes. */
function workspacePath(cwd, typed) {
    return external_node_path_namespaceObject.relative(cwd, external_node_path_namespaceObject.resolve(cwd, typed)).split(external_node_path_namespaceObject.sep).join('/');
}
/** What a typed path leads to; `undefined` where there is nothing. */
function pathKind(cwd, typed) {
    return kindOf(external_node_path_namespaceObject.resolve(cwd, typed));
}
/** Writes a whole text, and makes the folders on the way. */
function writeText(cwd, typed, text) {
    const target = external_node_path_namespaceObject.resolve(cwd, typed);
    (0,external_node_fs_namespaceObject.mkdirSync)(external_node_path_namespaceObject.dirname(target), { recursive: true });
    (0,external_node_fs_namespaceObject.writeFileSync)(target, text);
}
function kindOf(file) {
    const stats = (0,external_node_fs_namespaceObject.statSync)(file, { throwIfNoEntry: false });
    if (!stats)
        return undefined;
    if (stats.isFile())
        return 'file';
    return stats.isDirectory() ? 'folder' : 'other';
}
function decode(name, real) {
    try {
        const bytes = (0,external_node_fs_namespaceObject.readFileSync)(real);
        return (0,external_node_buffer_namespaceObject.isUtf8)(bytes) ? new SourceFile(name, bytes.toString('utf8')) : { path: name, reason: 'not UTF-8' };
    }
    catch (error) {
        return { path: name, reason: `not readable (${error instanceof Error && 'code' in error ? String(error.code) : 'unknown cause'})` };
    }
}
function* walk(folder) {
    for (const entry of entries(folder)) {
        if (entry.isFile())
            yield external_node_path_namespaceObject.join(folder, entry.name);
        else if (entry.isDirectory() && !leftOut.has(entry.name))
            yield* walk(external_node_path_namespaceObject.join(folder, entry.name));
    }
}
/** A folder that may not be listed is taken for empty: what we cannot see is no one's project. */
function entries(folder) {
    try {
        return (0,external_node_fs_namespaceObject.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
/** How far up a folder may be left: to the top of its git repository. Nowhere, where the folder is not there. */
function boundary(folder) {
    const real = realPath(folder);
    if (real === undefined)
        return [];
    for (let top = real;; top = external_node_path_namespaceObject.dirname(top)) {
        if ((0,external_node_fs_namespaceObject.existsSync)(external_node_path_namespaceObject.join(top, '.git')))
            return [top];
        if (external_node_path_namespaceObject.dirname(top) === top)
            return [real];
    }
}
function realPath(file) {
    try {
        return external_node_fs_namespaceObject.realpathSync.native(file);
    }
    catch {
        return undefined;
    }
}
/** Git's own folder may hold a token, and a link may lead there. */
function isGitsOwn(file) {
    return file.split(external_node_path_namespaceObject.sep).some((part) => part.toLowerCase() === '.git');
}
function isInside(root, file) {
    return file === root || file.startsWith(root.endsWith(external_node_path_namespaceObject.sep) ? root : root + external_node_path_namespaceObject.sep);
}

;// CONCATENATED MODULE: ./lib/report/printable.js
/** Control characters, and those that turn the direction of text, break lines or cannot be seen at all. */
const unprintable = /[\p{Cc}\p{Surrogate}\u061C\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu;
/**
 * Text from a file, fit to stand within one line of a terminal or a log: nothing in it can write over the report, pose as
 * another line or give the Actions runner a command, which takes `##[command]` from anywhere in a line. As long as before.
 */
function printable(text) {
    return text.replace(unprintable, '\uFFFD').replaceAll('##[', '##⟦');
}
/** As `printable`, for text of several lines. */
function printableLines(text) {
    return text.split('\n').map(printable).join('\n');
}
/** A line for a log. The Actions runner takes what begins with `::` for a command. */
function logLine(text) {
    return printable(text).replace(/^(\s*):(?=:)/, '$1\uFFFD');
}
/** At most so many characters, the last of them an ellipsis where some were cut; never half a character. */
function shorten(text, length) {
    if (text.length <= length)
        return text;
    return `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

;// CONCATENATED MODULE: ./lib/report/cells.js

/** What takes up two cells of a terminal. */
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]/gu;
/** What stands above or below another character. */
const none = /[\p{M}\uFE00-\uFE0F]/gu;
/** A part of a line as a terminal shows it: tabs have one width, wherever they stand. */
function shownText(text) {
    return printable(text.replaceAll('\t', '    '));
}
/** How many cells a part of a line takes up in a terminal. */
function cellsOf(text) {
    const shown = shownText(text);
    if (/^[ -~]*$/.test(shown))
        return shown.length;
    const characters = shown.length - (shown.match(/[\u{10000}-\u{10FFFF}]/gu)?.length ?? 0);
    return characters + (shown.match(wide)?.length ?? 0) - (shown.match(none)?.length ?? 0);
}

;// CONCATENATED MODULE: ./lib/compose/secret-name.js
/** Words that mark a variable or key as holding a secret. Where the name's words are not parted, `ADMINPASSWORD` counts too. */
const secretWords = /passw(?:or)?d|passphrase|(?:^|[^a-z])(?:[a-z]{0,3}db)?pass(?:$|[^a-z])|secret|tokens?(?:$|[^a-z])|credential|(?:api|app|private|access|auth|encryption|signing|master|fernet|license)[_.-]?key|key_base/i;
/** Endings that make a name speak of a secret without holding it: where it lies, how long it lives, who owns it. */
const harmlessEndings = /(?:_|\b)(?:file|keyfile|path|dir|folder|name|id|user|username|login|url|uri|endpoint|host|port|ttl|expiry|expires?|expiration|expires_in|length|size|count|limit|budget|type|algorithms?|policy|enabled|disabled|required|validity|lifetime|age|timeout|interval|header|prefix|suffix|hint|min|max|version|mode|provider|backend|engine|store|manager|driver|class|issuer|audience|scope|strategy|rotation|hash_cost|rounds)$/i;
/** Beginnings that make a name a switch or a measure. */
const harmlessBeginnings = /(?:^|_)(?:allow|enable|disable|require|use|no|random|has|is|show|skip|max|min|generate|without|create|force)(?:_|$)/i;
/** Tells whether a variable of this name holds a secret, going by its name alone. */
function isSecretName(name) {
    return secretWords.test(name) && !harmlessEndings.test(name) && !harmlessBeginnings.test(name);
}

;// CONCATENATED MODULE: ./lib/report/secret-value.js
/** How far a line is looked at, back and ahead, to learn what its values end with. */
const lookAround = 400;
const reference = /^\$(?:\w+|\{\w+(?:\}|:?[?+][^}]{0,200}\}))$/;
const defaulted = /^\$\{\w+:?-/;
const harmless = /^(?:|~|null|true|false)$/i;
/**
 * Where the value of a name stands, as YAML, an env file or a shell would read it, whichever reaches further;
 * `undefined` where the value gives nothing away: a reference to a variable, a nested mapping.
 */
function secretValue(text, nameStart, valueStart) {
    const before = text.slice(Math.max(0, nameStart - lookAround), nameStart).replace(/^[^]*[\n\r]/, '');
    const start = valueStart + (at(/(?:[&!][^\s,[\]{}]*[ \t]+)+/y, text, valueStart)?.length ?? 0);
    const quoted = at(/"[^"\\]*(?:\\[^][^"\\]*)*"|'[^']*(?:''[^']*)*'/y, text, start);
    if (quoted)
        return inside(text, { start: start + 1, end: start + quoted.length - 1 });
    if (at(/[[{*]/y, text, start))
        return undefined;
    const indent = /^[ \t]*/.exec(before)?.[0].length ?? 0;
    const header = at(/[|>][-+\d]*[ \t]*(?:#[^\n]*)?(?:\r?\n)/y, text, start);
    if (header)
        return { start: start + header.length, end: linesBelow(text, start + header.length, indent, false) };
    const end = plainEnd(text, start, before);
    return inside(text, { start, end: isYamlPlain(text, valueStart, before) ? linesBelow(text, end, indent, true) : end });
}
/** Leaves out what is no secret: a whole reference, the frame around a reference's default. */
function inside(text, { start, end }) {
    const value = text.slice(start, end).trim();
    if (harmless.test(value) || reference.test(value))
        return undefined;
    const frame = defaulted.exec(value)?.[0];
    if (frame === undefined || !value.endsWith('}'))
        return { start, end };
    const from = text.indexOf(frame, start) + frame.length;
    return { start: from, end: text.lastIndexOf('}', end - 1) };
}
function plainEnd(text, start, before) {
    const length = at(plainPattern(text, start, before), text, start)?.length ?? 0;
    return start + length;
}
function plainPattern(text, start, before) {
    if (before.endsWith('"'))
        return /[^"\n\r]*/y;
    if (before.endsWith("'"))
        return /[^'\n\r]*/y;
    if (isFlow(before))
        return /[^,}\]\n\r]*/y;
    return isShell(text, start, before) ? /[^\s;&|]*/y : /(?:(?!\s#)[^\n\r])*/y;
}
/** In flow style a plain value ends at a comma or bracket. */
function isFlow(before) {
    return (before.match(/[[{]/g) ?? []).length > (before.match(/[\]}]/g) ?? []).length;
}
/** In a shell a value ends at a blank; a list's item and an env file's line hold blanks. */
function isShell(text, start, before) {
    if (text[start - 1] !== '=')
        return false;
    if (before.trim() !== '')
        return !/^\s*-\s*$/.test(before);
    return /^[^\n\r]*\s(?:docker|sudo|exec|env)\b/.test(text.slice(start, start + lookAround));
}
function isYamlPlain(text, valueStart, before) {
    return /^[\s-]*$/.test(before) && /[:=][ \t]*$/.test(text.slice(Math.max(0, valueStart - 20), valueStart));
}
/** The end of the lines below that are indented more: all of them, or those that hold neither a key nor an item. */
function linesBelow(text, offset, indent, plain) {
    let end = offset;
    const line = plain ? /[ \t]*(?:#[^\n]*)?\r?\n([ \t]*)(?![\s#]|-\s|[\w.-]+["']?\s*[:=])[^\n]+/y : /([ \t]*)\S[^\n]*\n?|[ \t]*\r?\n/y;
    for (;;) {
        line.lastIndex = end;
        const match = line.exec(text);
        if (!match || match[0] === '' || (match[1] !== undefined && match[1].length <= indent))
            return end;
        end = line.lastIndex;
    }
}
function at(pattern, text, offset) {
    pattern.lastIndex = offset;
    return pattern.exec(text)?.[0];
}

;// CONCATENATED MODULE: ./lib/report/mask.js


/** What is a secret by its look, whatever its name: the tokens of well-known services, keys, headers, passwords in URLs. */
const shapes = [
    /(?<=\/\/[^\s/:@]{0,200}:)[^\s/]+(?=@)/g,
    /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[^-]*/g,
    /\b(?:gh[a-z]_|github_pat_|glpat-|sk_live_|rk_live_|xox[a-z]-|npm_|dckr_pat_|AKIA|ASIA)[\w-]{12,}/g,
    /\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*/g,
    /(?<=\b(?:Bearer|Basic)[ \t]{1,8})[\w.~+/=-]{8,}/gi,
];
/** Names with their values to come, in YAML, in an env file, in a shell: `NAME: `, `"NAME": `, `NAME=`, `--name=`. */
const named = /(?<![\w.-]|\$\{)([\w.-]+)["']?[ \t]*[:=][ \t]*/g;
/** Options whose value is the next word, or the next item of a list. */
const mask_option = /(?<![\w.-])(--?[A-Za-z][\w-]*)["']?(?:[ \t]+|[ \t]*,[ \t]*|[ \t]*\r?\n[ \t]*-[ \t]+)["']?(?![-\s"'])([^\s"',\]]+)/g;
/** What stands in for a variable that is not set: `${NAME:-value}`. */
const fallback = /\$\{(\w+):?-([^}\n]+)/g;
const masked = new WeakMap();
/** A file's text, fit to be printed: see `maskSecrets`. */
function maskedText(file) {
    let text = masked.get(file);
    if (text === undefined) {
        text = maskSecrets(file.text);
        masked.set(file, text);
    }
    return text;
}
/**
 * A text, fit to be printed: what looks like the value of a secret gives way to as many dots, so that places in it stay
 * right. It would rather hide too much than too little.
 */
function maskSecrets(text) {
    const secrets = [];
    let done = 0;
    for (const { 0: whole, 1: name = '', index } of text.matchAll(named)) {
        const secret = index >= done && isSecret(name) && secretValue(text, index, index + whole.length);
        if (!secret)
            continue;
        secrets.push(secret);
        done = secret.end;
    }
    for (const { 0: whole, 1: name = '', 2: value = '', index } of [...text.matchAll(mask_option), ...text.matchAll(fallback)]) {
        const end = index + whole.length;
        if (isSecret(name))
            secrets.push({ start: end - value.length, end });
    }
    return maskShapes(cover(text, secrets));
}
/** A sentence in which no token and no URL's password is given away. */
function maskShapes(text) {
    return shapes.reduce((shown, shape) => shown.replace(shape, dots), text);
}
/** Options of servers, `--requirepass` say, run words together that a variable's name keeps apart. */
function isSecret(name) {
    return name !== 'secrets' && (isSecretName(name.replaceAll('-', '_')) || /pass(?:w(?:or)?d|phrase)?$/i.test(name));
}
function cover(text, secrets) {
    const parts = [];
    let done = 0;
    for (const { start, end } of secrets.toSorted((a, b) => a.start - b.start)) {
        if (end <= done)
            continue;
        const from = Math.max(start, done);
        parts.push(text.slice(done, from), dots(text.slice(from, end)));
        done = end;
    }
    return parts.join('') + text.slice(done);
}
function dots(secret) {
    return secret.replace(/\S/g, '•');
}

;// CONCATENATED MODULE: ./lib/report/excerpt.js


/** A stretch of more lines than these is shown in part. */
const maxLines = 6;
/** Two marks with no more lines than these between them are shown together. */
const maxGap = 3;
/** Longer lines are cut, so that one line of a minified file does not fill the screen. */
const maxWidth = 160;
/** The lines that a mark is shown on; trailing blanks and line ends do not count. */
function spanOf(file, { start, end }) {
    const written = start + file.slice({ start, end }).trimEnd().length;
    const first = file.positionAt(start).line;
    return { first, last: Math.min(file.positionAt(Math.max(start, written - 1)).line, first + maxLines - 1) };
}
/** The lines of a file from the first mark to the last, each with its marks below it. */
function excerpt(file, marks, frame) {
    const spans = marks.map((mark) => ({ mark, ...spanOf(file, mark.range) }));
    const end = Math.max(...spans.map(({ last }) => last));
    const rows = [];
    for (let number = Math.min(...spans.map(({ first }) => first)); number <= end; number += 1) {
        const here = spans.filter(({ first, last }) => first <= number && number <= last);
        rows.push(...lineRows(file, number, here, frame));
    }
    return rows;
}
function lineRows(file, number, marks, { margin, place, mark: paint }) {
    const whole = file.lineAt(number) ?? { start: 0, end: 0 };
    const start = number === 1 && file.text.startsWith('\uFEFF') ? 1 : whole.start;
    const line = maskedText(file).slice(start, whole.end);
    const parts = marks.map(({ mark: { range, sign, label }, last }) => {
        return { ...within(line, range.start - start, range.end - start), sign, label: last === number ? label : '', ends: last === number };
    });
    const window = windowOf(line, Math.min(...parts.map(({ from }) => from)));
    const rows = [`${place(`${String(number).padStart(margin)} |`)} ${window.shown}`.trimEnd()];
    for (const { from, to, sign, label, ends } of parts.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
        if (from === to && !ends)
            continue;
        const underline = sign.repeat(Math.max(1, window.column(to) - window.column(from)));
        const indent = ' '.repeat(window.column(from));
        rows.push(`${place(`${' '.repeat(margin)} |`)} ${indent}${paint(label === '' ? underline : `${underline} ${label}`)}`);
    }
    return rows;
}
/** The part of a line that is shown, and where in it a character of the line stands. */
function windowOf(line, focus) {
    if (line.length <= maxWidth)
        return { shown: shownText(line), column: (index) => cellsOf(line.slice(0, index)) };
    const from = Math.max(0, Math.min(focus - maxWidth / 2, line.length - maxWidth));
    const to = from + maxWidth;
    const before = from > 0 ? '…' : '';
    const shown = `${before}${shownText(line.slice(from, to))}${to < line.length ? '…' : ''}`;
    return { shown, column: (index) => before.length + cellsOf(line.slice(from, Math.min(Math.max(index, from), to))) };
}
/** The part of a line that a stretch covers, without the indentation of lines that it does not begin on. */
function within(line, start, end) {
    const indent = line.length - line.trimStart().length;
    const from = start < 0 ? indent : Math.min(start, line.length);
    return { from, to: Math.max(from, Math.min(end, line.trimEnd().length)) };
}

;// CONCATENATED MODULE: ./lib/report/code-frame.js



/** No colours. */
const plain = { severity: (text) => text, place: (text) => text, mark: (text) => text, strong: (text) => text };
/** More places than these do not make a finding clearer. */
const maxRelated = 6;
/** One finding as text: its sentence, each of its places underlined in its line, and what to do. No secret is shown. */
function codeFrame(finding, paint = plain) {
    return problemFrame(finding.rule.id, finding.severity, finding, paint);
}
/** A problem that no rule has found, in the same form: `id` says what it is about. */
function problemFrame(id, severity, problem, paint = plain) {
    const { message, help, fix, related = [] } = problem;
    const windows = windowsOf(problem);
    const margin = Math.max(...windows.map(({ last }) => String(last).length));
    const frame = { margin, place: paint.place, mark: (text) => paint.mark(text, severity) };
    const indent = ' '.repeat(margin);
    const lines = [`${paint.severity(`${severity}[${id}]`, severity)}: ${paint.strong(sentence(message))}`];
    for (const { file, marks } of windows) {
        const { line, column } = file.positionAt(marks[0]?.range.start ?? 0);
        lines.push(`${indent}${paint.place(`--> ${shownText(file.path)}:${line}:${column}`)}`, ...excerpt(file, marks, frame));
    }
    if (related.length > maxRelated)
        lines.push(`${indent} = and ${related.length - maxRelated} more`);
    if (help)
        lines.push(`${indent} = help: ${sentence(help)}`);
    if (fix)
        lines.push(`${indent} = fix (${fix.safety}): ${sentence(fix.title)}`);
    return lines.join('\n');
}
/** The places of a problem; those that lie near one another in a file are shown together. */
function windowsOf({ at, related = [] }) {
    const windows = [];
    const others = related.slice(0, maxRelated).map((other) => ({ at: other.at, label: other.label }));
    for (const [order, { at: { file, range }, label }] of [{ at, label: '' }, ...others].entries()) {
        const mark = { range, sign: order === 0 ? '^' : '-', label: sentence(label) };
        const { first, last } = spanOf(file, range);
        const index = windows.findIndex((window) => window.file === file && first <= window.last + maxGap + 1 && last >= window.first - maxGap - 1);
        const near = windows[index];
        if (near)
            windows[index] = { file, marks: [...near.marks, mark], first: Math.min(near.first, first), last: Math.max(near.last, last) };
        else
            windows.push({ file, marks: [mark], first, last });
    }
    return windows;
}
function sentence(text) {
    return maskShapes(shownText(text));
}

;// CONCATENATED MODULE: ./lib/report/counts.js

/** How many findings there are of each level. */
function count(findings) {
    const counts = { error: 0, warning: 0, notice: 0 };
    for (const { severity } of findings)
        counts[severity] += 1;
    return counts;
}
/** "2 errors, 1 warning"; '' where there is nothing. */
function countsText(counts) {
    return severities.flatMap((severity) => (counts[severity] > 0 ? [plural(counts[severity], severity)] : [])).join(', ');
}
/** "1 file", "3 files". */
function plural(number, word) {
    return `${number} ${word}${number === 1 ? '' : 's'}`;
}
/** "3 fixed in 2 files"; '' where there was nothing to fix. */
function fixedText({ count: fixes, changes }) {
    if (changes.length === 0)
        return '';
    return `${fixes === undefined ? 'Some' : fixes} fixed in ${plural(changes.length, 'file')}`;
}

;// CONCATENATED MODULE: ./lib/host/terminal.js



const colours = { error: '31', warning: '33', notice: '36' };
/** The colours for an output: none where it is no terminal, or someone does not want them. */
function paintFor({ isTerminal }, env, wanted) {
    if (!wanted || !isTerminal || env['NO_COLOR'] || env['TERM'] === 'dumb')
        return plain;
    return {
        severity: (text, severity) => colour(`1;${colours[severity]}`, text),
        mark: (text, severity) => colour(colours[severity], text),
        place: (text) => colour('34', text),
        strong: (text) => colour('1', text),
    };
}
function colour(code, text) {
    return `\u001B[${code}m${text}\u001B[0m`;
}
/**
 * The same workspace, telling how many files it has read, and a way to take the line back. Work that is done within
 * `patience` milliseconds, or shown to no one, is not worth a word.
 */
function withProgress(workspace, output, patience = 500) {
    const start = performance.now();
    let next = start + patience;
    let read = 0;
    const tell = () => {
        if (performance.now() < next)
            return;
        next = performance.now() + 100;
        if (output.isTerminal)
            output.write(`\r\u001B[KReading… ${plural(read, 'file')}`);
    };
    return {
        workspace: {
            list: () => workspace.list(),
            read: (path) => {
                read += 1;
                tell();
                return workspace.read(path);
            },
        },
        done: () => {
            if (next > start + patience && output.isTerminal)
                output.write('\r\u001B[K');
        },
    };
}
/** This process's own; a stream is opened where it is first asked for, which saves time at the start. */
function standardIo() {
    return {
        stdout: outputTo(() => process.stdout),
        stderr: outputTo(() => process.stderr),
        stdin: () => readStream(process.stdin),
        env: process.env,
        cwd: process.cwd(),
    };
}
/** A reader that has gone away, as `head` does, is no fault. */
function outputTo(open) {
    let stream;
    const opened = () => {
        stream ??= open().on('error', (error) => {
            if (error.code !== 'EPIPE')
                throw error;
        });
        return stream;
    };
    return {
        get isTerminal() {
            return opened().isTTY;
        },
        write: (text) => void opened().write(text),
    };
}
/** Reads no more than it takes to see that a file is too large. */
async function readStream(stream) {
    const chunks = [];
    let size = 0;
    for await (const chunk of stream) {
        if (!Buffer.isBuffer(chunk))
            continue;
        chunks.push(chunk);
        size += chunk.length;
        if (size > maxFileBytes)
            break;
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./lib/config/config.js
const presets = ['recommended', 'migration', 'all', 'none'];
/** A run of which nothing was asked. */
const defaultConfig = {
    preset: 'recommended',
    rules: {},
    files: [],
    exclude: [],
    env: {},
    envFiles: [],
    profiles: [],
    projectName: undefined,
    failOn: 'error',
};

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __nccwpck_require__(4006);
;// CONCATENATED MODULE: ./lib/source/glob.js

/** More and longer patterns than these come from no one who means well. */
const maxPatterns = 200;
const maxPatternLength = 256;
/** Patterns become regular expressions, which take time without end on `*a*a*a*a*a*b`; paths come from strangers. */
const maxStars = 3;
/**
 * Tells whether a path matches one of the patterns; `!` in front of a pattern takes paths out again, later ones win.
 * A pattern without a slash matches at any depth; one that ends in a slash, or names a folder, matches all below it.
 * Patterns with a fault match nothing.
 */
function matcher(patterns) {
    const sound = patterns.slice(0, maxPatterns).filter((pattern) => !patternFault(pattern));
    const tests = sound.map((pattern) => {
        const negated = pattern.startsWith('!');
        const test = picomatch(spellings(negated ? pattern.slice(1) : pattern), { dot: true, noextglob: true });
        return { negated, test };
    });
    return (path) => {
        let matched = false;
        for (const { negated, test } of tests)
            if (matched === negated && test(path))
                matched = !negated;
        return matched;
    };
}
/** Why a pattern cannot be used, or nothing. */
function patternFault(pattern) {
    const plain = pattern.replace(/^!/, '');
    const parts = plain.split('/');
    if (plain.length > maxPatternLength)
        return `longer than ${maxPatternLength} characters`;
    if (plain.startsWith('/') || parts.includes('..'))
        return 'leads out of the repository';
    if (parts.some((part) => (part.match(/\*+/g)?.length ?? 0) > maxStars))
        return `more than ${maxStars} \`*\` between two slashes`;
    return undefined;
}
function spellings(pattern) {
    const plain = pattern.replace(/^\.\//, '').replace(/\/$/, '');
    const anywhere = plain.includes('/') ? plain : `**/${plain}`;
    return [anywhere, `${anywhere}/**`];
}

;// CONCATENATED MODULE: ./lib/config/read-values.js


/** One of a few words. */
function readWord(value, words, tell) {
    const word = words.find((candidate) => candidate === spelled(value));
    if (word === undefined) {
        const help = suggestion(spelled(value), words) ?? `Write one of ${words.join(', ')}`;
        tell({ at: value.at, message: `${described(value)} is none of the words that may stand here`, help });
    }
    return word;
}
/** A list of texts; one text alone counts as a list of it. */
function readLines(value, tell) {
    return (value.kind === 'sequence' ? value.children : [value]).flatMap((item) => {
        if (item.text !== undefined)
            return [item.text];
        tell({ at: item.at, message: `${described(item)} stands where a text is wanted`, help: 'Write a list of texts' });
        return [];
    });
}
/** A list of globs that stay within the repository. */
function readGlobs(value, tell) {
    for (const item of value.kind === 'sequence' ? value.children : [value]) {
        const fault = item.text === undefined ? undefined : patternFault(item.text.replace(/^!/, ''));
        if (fault !== undefined)
            tell({ at: item.at, message: `The pattern ${described(item)} cannot be used: ${fault}`, help: 'Write it relative to the root of the repository' });
    }
    return readLines(value, tell);
}
/** Variables by name, as a mapping or as a list of `NAME=VALUE`. */
function readVariables(value, tell) {
    const entries = value.children.flatMap((child) => {
        if (value.kind === 'mapping' && child.kind === 'scalar')
            return [[child.name, child.text ?? '']];
        const [, name, text] = /^([^=]+)=([^]*)$/.exec(value.kind === 'sequence' ? (child.text ?? '') : '') ?? [];
        if (name !== undefined && text !== undefined)
            return [[name, text]];
        tell({ at: child.at, message: 'This gives no variable a value', help: 'Write `NAME: value`' });
        return [];
    });
    if (value.kind === 'scalar')
        tell({ at: value.at, message: `${described(value)} stands where variables are wanted`, help: 'Write a mapping, `NAME: value`' });
    return Object.fromEntries(entries);
}
/** YAML takes `off`, unquoted, for text; other spellings of it are what older parsers make of it. */
function spelled(value) {
    return value.value === false ? 'off' : (value.text ?? '');
}
/** A value as a sentence names it. */
function described(value) {
    if (value.kind !== 'scalar')
        return value.kind === 'mapping' ? 'A mapping' : 'A list';
    return value.text === undefined ? 'An empty value' : `\`${value.text.slice(0, 60)}\``;
}

;// CONCATENATED MODULE: ./lib/config/read-rules.js



/** What a rule's level may be. */
const levels = [...severities, 'off'];
/** `ID: level`, or `ID: { severity, options, exclude }`. */
function readRules(value, rules, tell) {
    if (value.kind !== 'mapping')
        tell({ at: value.at, message: `${described(value)} stands where rules are wanted`, help: 'Write `no-privileged: off`, say' });
    const entries = value.children.flatMap((setting) => {
        const rule = rules.find(({ id }) => id === setting.name);
        if (rule)
            return [[rule.id, readRule(setting, rule, tell)]];
        if (value.kind === 'mapping') {
            const help = suggestion(setting.name, rules.map(({ id }) => id)) ?? 'See `compose-review --list-rules`';
            tell({ at: setting.key?.at ?? setting.at, message: `There is no rule \`${setting.name}\``, help });
        }
        return [];
    });
    return Object.fromEntries(entries);
}
function readRule(setting, rule, tell) {
    if (setting.kind === 'scalar') {
        const severity = readWord(setting, levels, tell);
        return severity ? { severity } : {};
    }
    const read = {};
    if (setting.kind === 'sequence')
        tell({ at: setting.at, message: 'A list stands where a level is wanted', help: `Write \`${rule.id}: warning\`, say` });
    for (const part of setting.kind === 'mapping' ? setting.children : []) {
        if (part.name === 'severity') {
            const severity = readWord(part, levels, tell);
            if (severity)
                Object.assign(read, { severity });
        }
        else if (part.name === 'options')
            Object.assign(read, { options: readOptions(part, rule, tell) });
        else if (part.name === 'exclude')
            Object.assign(read, { exclude: readGlobs(part, tell) });
        else {
            const help = suggestion(part.name, ['severity', 'options', 'exclude']) ?? '';
            tell({ at: part.key?.at ?? part.at, message: `There is no \`${part.name}\` in a rule's setting`, help });
        }
    }
    return read;
}
function readOptions(value, rule, tell) {
    const defaults = new Map(Object.entries(rule.options ?? {}));
    if (value.kind !== 'mapping')
        tell({ at: value.at, message: `${described(value)} stands where options are wanted`, help: 'Write a mapping' });
    const entries = value.children.flatMap((option) => {
        if (!defaults.has(option.name)) {
            const help = defaults.size > 0 ? suggestion(option.name, [...defaults.keys()]) : 'Remove it: the rule has no options';
            tell({ at: option.key?.at ?? option.at, message: `\`${rule.id}\` has no option \`${option.name}\``, ...(help !== undefined && { help }) });
            return [];
        }
        const expected = defaults.get(option.name);
        const read = plainValue(option);
        if (hasShape(read, expected))
            return [[option.name, read]];
        tell({ at: option.at, message: `The option \`${option.name}\` has another shape`, help: `Write it like \`${JSON.stringify(expected)}\`` });
        return [];
    });
    return Object.fromEntries(entries);
}
function plainValue(node) {
    if (node.kind === 'scalar')
        return node.value;
    if (node.kind === 'sequence')
        return node.children.map(plainValue);
    return Object.fromEntries(node.children.map((child) => [child.name, plainValue(child)]));
}
/** Lists are alike where all items are like the first; an empty default says nothing but "a list", "a mapping". */
function hasShape(value, example) {
    if (Array.isArray(example)) {
        const [first] = example;
        return Array.isArray(value) && value.every((item) => first === undefined || hasShape(item, first));
    }
    if (typeof example !== 'object' || example === null)
        return typeof value === typeof example;
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return false;
    const shapes = new Map(Object.entries(example));
    return Object.entries(value).every(([key, item]) => shapes.size === 0 || (shapes.has(key) && hasShape(item, shapes.get(key))));
}

;// CONCATENATED MODULE: ./lib/host/typed-config.js





const gates = [...severities, 'never'];
/** The settings that were typed, and no others. Throws a `UsageError` for a word that may not stand where it stands. */
function typedConfig({ values }, env, rules) {
    const preset = values['preset']?.at(-1);
    const failOn = values['fail-on']?.at(-1);
    const projectName = values['project-name']?.at(-1);
    return {
        ...(preset !== undefined && { preset: oneOf('--preset', preset, presets) }),
        ...(failOn !== undefined && { failOn: oneOf('--fail-on', failOn, gates) }),
        ...(projectName !== undefined && { projectName }),
        ...(values['profile'] && { profiles: values['profile'] }),
        env: Object.fromEntries((values['env'] ?? []).flatMap((pair) => variable(pair, env))),
        rules: Object.fromEntries((values['rule'] ?? []).map((pair) => ruleLevel(pair, rules))),
    };
}
/** The rule of this name. Throws a `UsageError` that names the nearest, where there is none. */
function findRule(id, rules) {
    const rule = rules.find((candidate) => candidate.id === id);
    if (rule)
        return rule;
    const help = suggestion(id, rules.map((candidate) => candidate.id)) ?? 'See --list-rules';
    throw new UsageError(`there is no rule \`${id}\`. ${help}`);
}
function ruleLevel(pair, rules) {
    const [, id, level] = /^([^=]*)=(.*)$/.exec(pair) ?? [];
    if (id === undefined || level === undefined)
        throw new UsageError(`--rule ${pair}: write --rule ID=LEVEL, with one of ${levels.join(', ')}`);
    return [findRule(id, rules).id, { severity: oneOf(`--rule ${id}`, level, levels) }];
}
/** As in Compose: without a value, the variable has the one that it has here. */
function variable(pair, env) {
    const [, name = '', given] = /^([^=]*)(?:=([^]*))?$/.exec(pair) ?? [];
    if (name === '')
        throw new UsageError(`--env ${pair}: write --env NAME=VALUE`);
    const value = given ?? env[name];
    return value === undefined ? [] : [[name, value]];
}
function oneOf(what, typed, words) {
    const word = words.find((candidate) => candidate === typed);
    if (word === undefined)
        throw new UsageError(`${what} cannot be \`${typed}\`. ${suggestion(typed, words) ?? ''}`.trim());
    return word;
}

;// CONCATENATED MODULE: ./lib/host/replace.js


/** Why a file's text cannot be replaced, or nothing: the rest of the sentence "not fixed: …". */
function whyKeep(cwd, name) {
    const parts = name.split('/');
    try {
        const steps = parts.map((_, index) => (0,external_node_fs_namespaceObject.lstatSync)(external_node_path_namespaceObject.resolve(cwd, parts.slice(0, index + 1).join('/'))));
        if (steps.some((step) => step.isSymbolicLink()))
            return 'it is reached through a link';
        if (!steps.at(-1)?.isFile())
            return 'it is no file on disk';
        (0,external_node_fs_namespaceObject.accessSync)(external_node_path_namespaceObject.resolve(cwd, name), external_node_fs_namespaceObject.constants.W_OK);
        return undefined;
    }
    catch (error) {
        return `it cannot be written (${codeOf(error)})`;
    }
}
/**
 * Puts another text in a file's place; the file itself stays, with its mode and owner. Returns why it was left as it is,
 * if it was: it holds something else than `before` by now, it is reached through a link, it cannot be written.
 */
function replaceText(cwd, name, before, after) {
    const reason = whyKeep(cwd, name);
    if (reason !== undefined)
        return reason;
    let handle;
    try {
        handle = (0,external_node_fs_namespaceObject.openSync)(external_node_path_namespaceObject.resolve(cwd, name), external_node_fs_namespaceObject.constants.O_RDWR | (external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0));
        if (!(0,external_node_fs_namespaceObject.fstatSync)(handle).isFile() || !(0,external_node_fs_namespaceObject.readFileSync)(handle).equals(Buffer.from(before)))
            return 'it was changed meanwhile';
        const bytes = Buffer.from(after);
        for (let done = 0; done < bytes.length;)
            done += (0,external_node_fs_namespaceObject.writeSync)(handle, bytes, done, bytes.length - done, done);
        (0,external_node_fs_namespaceObject.ftruncateSync)(handle, bytes.length);
        return undefined;
    }
    catch (error) {
        return `it cannot be written (${codeOf(error)})`;
    }
    finally {
        if (handle !== undefined)
            (0,external_node_fs_namespaceObject.closeSync)(handle);
    }
}
function codeOf(error) {
    return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown cause';
}

;// CONCATENATED MODULE: ./lib/compose/env-escapes.js
const env_escapes_escape = /\\(?:[abcfnrtv$"\\]|0\d{0,3})/g;
const letters = {
    'a': '\u0007', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t', 'v': '\v', '"': '"', '\\': '\\', '$': '$$',
};
/** A double-quoted value's text without its escapes. `\$` becomes `$$`: variables are put in afterwards. */
function env_escapes_unescape(text) {
    return text.replace(env_escapes_escape, (found) => {
        if (found[1] !== '0')
            return letters[found[1] ?? ''] ?? found;
        const octal = found.slice(2);
        const code = parseInt(octal, 8);
        // The engine knows three digits only, and leaves the others without their zero.
        return /^[0-7]{3}$/.test(octal) && code < 256 ? String.fromCharCode(code) : `\\${octal}`;
    });
}

;// CONCATENATED MODULE: ./lib/compose/text.js
/** The text, where all of it is known. */
function known(text) {
    return join(text, () => undefined);
}
/** The text as its author meant it to be where nothing is set: the defaults stand for what is not known. */
function text_assumed(text) {
    return join(text, (piece) => piece.assumed);
}
/** The text that the engine ends up with where nothing is set: a variable without default is empty. */
function text_ifUnset(text) {
    return join(text, (piece) => piece.ifUnset);
}
/** The text with each unknown part masked, so that what is written alike compares alike. Holds no `:`, `=` or `/` of such a part. */
function skeleton(text) {
    return text.map((piece) => (typeof piece === 'string' ? piece : `\u0001${encodeURIComponent(piece.source)}\u0001`)).join('');
}
/** Neighbours of known text joined into one. */
function tidy(pieces) {
    const tidied = [];
    let run = '';
    for (const piece of pieces) {
        if (typeof piece === 'string') {
            run += piece;
            continue;
        }
        if (run !== '')
            tidied.push(run);
        run = '';
        tidied.push(piece);
    }
    if (run !== '' || tidied.length === 0)
        tidied.push(run);
    return tidied;
}
function join(text, read) {
    let joined = '';
    for (const piece of text) {
        const part = typeof piece === 'string' ? piece : read(piece);
        if (part === undefined)
            return undefined;
        joined += part;
    }
    return joined;
}

;// CONCATENATED MODULE: ./lib/compose/substitute.js

/** Puts values in place of variables, as far as they are known. `source` is the text that `parts` were read from. */
function substitute(parts, source, lookup, missing) {
    return limited(tidy(parts.flatMap((part) => (typeof part === 'string' ? [part] : substitute_valueOf(part, source, lookup, missing)))));
}
function substitute_valueOf(use, source, lookup, missing) {
    const value = lookup(use.name);
    const argument = substitute(use.argument, source, lookup, missing);
    if (!value)
        return [unset(use, source, argument)];
    const filled = isFilled(value);
    if (filled === undefined && use.operator.startsWith(':'))
        return [maybe(use, source, value, argument)];
    switch (use.operator) {
        case ':-':
            return filled ? value : argument;
        case ':?':
            if (!filled)
                missing(use);
            return value;
        case ':+':
            return filled ? argument : [''];
        case '+':
            return argument;
        default:
            return value;
    }
}
/** Whether a value is more than nothing; `undefined` where that is not known. */
function isFilled(value) {
    return value.some((piece) => typeof piece === 'string' && piece !== '') || (known(value) === undefined ? undefined : false);
}
/** No one here sets the variable; a shell may. */
function unset(use, source, argument) {
    const readings = {
        '': { assumed: undefined, ifUnset: '' },
        '-': { assumed: text_assumed(argument), ifUnset: text_ifUnset(argument) },
        '+': { assumed: '', ifUnset: '' },
        '?': { assumed: undefined, ifUnset: undefined },
    };
    return { ...common(use, source, [argument]), ...readings[bare(use.operator)] };
}
/** The variable is set, to a text that hangs on others: it may be empty. */
function maybe(use, source, value, argument) {
    const choose = (read) => {
        const own = read(value);
        if (own === undefined)
            return undefined;
        if (bare(use.operator) === '+')
            return own === '' ? '' : read(argument);
        if (own !== '')
            return own;
        return bare(use.operator) === '-' ? read(argument) : undefined;
    };
    return { ...common(use, source, [value, argument]), assumed: choose(text_assumed), ifUnset: choose(text_ifUnset) };
}
function common({ name, start, end }, source, texts) {
    const inner = texts.flatMap((text) => text.flatMap((piece) => (typeof piece === 'string' ? [] : piece.variables)));
    return { source: source.slice(start, end), variables: [...new Set([name, ...inner])].slice(0, maxVariables) };
}
/** Variables that double one another would fill the memory: what is longer than anyone means counts as not known. */
const maxLength = 100_000;
const maxPieces = 1000;
const maxVariables = 20;
function limited(text) {
    const length = text.reduce((sum, piece) => sum + (typeof piece === 'string' ? piece : (piece.assumed ?? piece.ifUnset ?? '')).length, 0);
    if (length <= maxLength && text.length <= maxPieces)
        return text;
    return [{ source: '${…}', variables: [], assumed: undefined, ifUnset: undefined }];
}
function bare(operator) {
    if (operator === ':-')
        return '-';
    if (operator === ':+')
        return '+';
    return operator === ':?' ? '?' : operator;
}

;// CONCATENATED MODULE: ./lib/compose/template.js
var _a;
/** Defaults within defaults are read this deep; no one writes more than three. */
const maxDepth = 20;
const template_name = /[_a-z][_a-z0-9]*/iy;
/**
 * Reads `$A`, `${A}`, `${A:-b}` and the like, nested as well. `$$` is a dollar sign; a `$` before anything but a
 * letter, `_` or `{` is left as it is.
 */
function template_readTemplate(text) {
    const faults = [];
    const reader = new Reader(text, faults);
    return { parts: reader.read(0, text.length, 0), faults };
}
class Reader {
    #text;
    #faults;
    /** The last `}` of the line that ends at `#lineEnd`. */
    #lineEnd = -1;
    #lastBrace = -1;
    constructor(text, faults) {
        this.#text = text;
        this.#faults = faults;
    }
    read(start, end, depth) {
        const parts = [];
        let plain = start;
        let offset = start;
        while (offset < end) {
            const dollar = this.#text.indexOf('$', offset);
            if (dollar < 0 || dollar + 1 >= end)
                break;
            const next = this.#text[dollar + 1];
            const use = next === '{' ? this.#braced(dollar, end, depth) : this.#named(dollar, end);
            if (next === '$') {
                parts.push(this.#text.slice(plain, dollar + 1));
                offset = dollar + 2;
                plain = offset;
            }
            else if (use) {
                parts.push(this.#text.slice(plain, dollar), use);
                offset = use.end;
                plain = offset;
            }
            else
                offset = dollar + 1;
        }
        parts.push(this.#text.slice(plain, end));
        return parts.filter((part) => part !== '');
    }
    #named(dollar, end) {
        const found = this.#nameAt(dollar + 1, end);
        return found ? { name: found, operator: '', argument: [], start: dollar, end: dollar + 1 + found.length } : undefined;
    }
    #braced(dollar, end, depth) {
        const found = this.#nameAt(dollar + 2, end);
        const after = dollar + 2 + (found?.length ?? 0);
        if (found && after < end && this.#text[after] === '}') {
            return { name: found, operator: '', argument: [], start: dollar, end: after + 1 };
        }
        const operator = found ? this.#operatorAt(after) : undefined;
        const close = operator ? this.#closing(dollar + 1, after + (operator?.length ?? 0), end) : -1;
        if (!found || !operator || close < 0) {
            this.#fault(dollar, end);
            return undefined;
        }
        const from = after + operator.length;
        const argument = depth < maxDepth ? new _a(this.#text, this.#faults).read(from, close, depth + 1) : [this.#text.slice(from, close)];
        return { name: found, operator, argument, start: dollar, end: close + 1 };
    }
    #nameAt(offset, end) {
        template_name.lastIndex = offset;
        const found = template_name.exec(this.#text)?.[0].slice(0, Math.max(0, end - offset));
        return found === '' ? undefined : found;
    }
    #operatorAt(offset) {
        const colon = this.#text[offset] === ':';
        const sign = this.#text[colon ? offset + 1 : offset];
        if (sign === '-')
            return colon ? ':-' : '-';
        if (sign === '?')
            return colon ? ':?' : '?';
        if (sign === '+')
            return colon ? ':+' : '+';
        return undefined;
    }
    /** The brace that closes the one at `open`: the engine counts braces, and takes the line's last one where they do not add up. */
    #closing(open, from, end) {
        const last = this.#lastBraceOfLine(open, end);
        if (last < from)
            return -1;
        let braces = 0;
        for (let offset = open; offset <= last; offset += 1) {
            const unit = this.#text.charCodeAt(offset);
            if (unit === 125) {
                braces -= 1;
                if (braces === 0)
                    return offset;
            }
            else if (unit === 123) {
                braces += 1;
                // The engine passes over what follows an opening brace, whatever it is.
                offset += 1;
            }
        }
        return last;
    }
    #lastBraceOfLine(offset, end) {
        if (offset > this.#lineEnd) {
            const lineEnd = this.#text.indexOf('\n', offset);
            this.#lineEnd = lineEnd < 0 || lineEnd > end ? end : lineEnd;
            const brace = this.#text.slice(offset, this.#lineEnd).lastIndexOf('}');
            this.#lastBrace = brace < 0 ? -1 : offset + brace;
        }
        return this.#lastBrace;
    }
    #fault(start, end) {
        const rest = /^[^\n}]*\}?/.exec(this.#text.slice(start, Math.min(end, start + 200)))?.[0].length ?? 1;
        this.#faults.push({ start, end: start + rest });
    }
}
_a = Reader;

;// CONCATENATED MODULE: ./lib/compose/env-file.js



/** Reads an env file. Its values may name variables: those of `outside` come first, then those above, here and in `earlier` files. */
function readEnvFile(source, outside, earlier = []) {
    const reader = new env_file_Reader(source, outside, earlier);
    reader.readAll();
    return { source, entries: reader.entries, problems: reader.problems };
}
const env_file_help = 'Write one `NAME=value` a line, and quote a value that spans lines';
/** `\s` but the line feed, as the engine sees it. */
const inline = /[\t\v\f\r \u0085\u00A0]*/y;
const blank = /\s*/y;
const nameEnd = /[\p{L}\p{N}_.\-[\]\t\v\f\r \u0085\u00A0]*/uy;
const exported = /export\s+/y;
class env_file_Reader {
    entries = [];
    problems = [];
    #source;
    #outside;
    #above = new Map();
    #offset = 0;
    constructor(source, outside, earlier) {
        this.#source = source;
        this.#outside = outside;
        for (const { name, text } of earlier)
            if (text)
                this.#above.set(name, text);
        if (source.text.startsWith('\uFEFF'))
            this.#offset = 1;
    }
    readAll() {
        const { text } = this.#source;
        while (this.problems.length === 0) {
            this.#skip(blank);
            if (this.#offset >= text.length)
                return;
            if (text[this.#offset] === '#')
                this.#offset = this.#lineEnd();
            else
                this.#entry();
        }
    }
    #entry() {
        this.#skip(exported);
        const start = this.#offset;
        this.#skip(nameEnd);
        const name = this.#source.text.slice(start, this.#offset).trimEnd();
        const key = this.#at(start, start + name.length);
        const sign = this.#source.text[this.#offset];
        if (sign === undefined)
            return;
        if (sign !== '=' && sign !== ':' && sign !== '\n') {
            this.#stop(this.#at(this.#offset, this.#offset + 1), 'No name of a variable holds this character, so Compose V2 reads no further');
        }
        else if (name.includes(' ')) {
            this.#stop(key, 'The name of a variable holds a blank, so Compose V2 reads no further');
        }
        else if (sign === '\n') {
            this.#add(name, key, key, this.#lookup(name));
        }
        else {
            this.#offset += 1;
            this.#skip(inline);
            this.#value(name, key);
        }
    }
    #value(name, key) {
        const start = this.#offset;
        const quote = this.#source.text[start];
        if (quote === '"' || quote === "'") {
            const content = this.#quoted(quote);
            if (content === undefined)
                return;
            const at = this.#at(start, this.#offset);
            this.#add(name, key, at, quote === '"' ? this.#expand(env_escapes_unescape(content), at, undefined) : [content]);
            return;
        }
        const line = this.#source.text.slice(start, this.#lineEnd());
        const comment = line.indexOf(' #');
        const value = (comment < 0 ? line : line.slice(0, comment)).trimEnd();
        this.#offset += line.length;
        const at = value === '' ? key : this.#at(start, start + value.length);
        this.#add(name, key, at, this.#expand(value, at, start));
    }
    /** What stands between quotes, with escaped quotes put right; goes on behind them. */
    #quoted(quote) {
        const { text } = this.#source;
        const start = this.#offset;
        const closing = quote === '"' ? /(?:[^"\\]|\\[^])*"/y : /(?:[^'\\]|\\[^])*'/y;
        closing.lastIndex = start + 1;
        const found = closing.exec(text)?.[0];
        if (found === undefined) {
            this.#stop(this.#at(start, start + 1), 'This quote is never closed, so Compose V2 reads no further');
            return undefined;
        }
        this.#offset = start + 1 + found.length;
        return found.slice(0, -1).replaceAll(`\\${quote}`, quote);
    }
    #expand(value, at, start) {
        const { parts, faults } = template_readTemplate(value);
        const place = (part) => (start === undefined ? at : this.#at(start + part.start, start + part.end));
        const [fault] = faults;
        if (fault)
            this.#stop(place(fault), 'Compose V2 cannot read this `${`, and stops', 'Write `${NAME}`, or put the value in single quotes');
        return substitute(parts, value, (name) => this.#lookup(name), (use) => {
            this.#stop(place(use), `Variable \`${use.name.slice(0, 40)}\` is demanded here and empty, so Compose V2 stops`, 'Give it a value');
        });
    }
    #lookup(name) {
        return this.#outside(name) ?? this.#above.get(name);
    }
    #add(name, key, at, text) {
        this.entries.push({ name, key, at, text });
        if (text)
            this.#above.set(name, text);
    }
    #skip(pattern) {
        pattern.lastIndex = this.#offset;
        this.#offset += pattern.exec(this.#source.text)?.[0].length ?? 0;
    }
    #lineEnd() {
        const end = this.#source.text.indexOf('\n', this.#offset);
        return end < 0 ? this.#source.text.length : end;
    }
    #at(start, end) {
        return { file: this.#source, range: { start, end: Math.max(end, start + 1) } };
    }
    #stop(at, message, advice = env_file_help) {
        this.problems.push({ kind: 'env-file', at, message, help: advice });
    }
}

;// CONCATENATED MODULE: ./lib/source/overlay.js
/** The same workspace with these files, by their paths, in place of its own. It lists what it listed before. */
function overlay(workspace, files) {
    return {
        ...workspace,
        list: () => workspace.list(),
        read: (path) => {
            const file = files.get(path);
            return file ? Promise.resolve(file) : workspace.read(path);
        },
    };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __nccwpck_require__(8815);
;// CONCATENATED MODULE: ./lib/yaml/tree-problems.js
/** A key that Compose V2 does not take as one: it must be text. */
function keyProblem(key) {
    const { at } = key;
    if (key.kind !== 'scalar') {
        const message = `A ${key.kind === 'sequence' ? 'list' : 'mapping'} stands where a key is expected, which Compose refuses`;
        return [{ at: firstLine(at), message, help: 'Write a plain name in front of the colon' }];
    }
    if (key.value === undefined || (typeof key.value === 'string' && (key.quoted || !/^\d{4}-\d\d?-\d\d?(?:$|[Tt\s])/.test(key.value))))
        return [];
    const kind = key.value === null ? 'null' : typeof key.value === 'string' ? 'a date' : `a ${typeof key.value}`;
    const message = `Key \`${tree_problems_shorten(key.source)}\` is read as ${kind}, and Compose V2 takes text alone as a key`;
    return [{ at, message, help: 'Put quotes around it' }];
}
function duplicateKey(name, again, first) {
    const message = `Key \`${tree_problems_shorten(name)}\` stands twice in this mapping, which Compose V2 refuses`;
    const help = 'Remove one of the two, or join what they hold';
    return { at: again.at, message, help, related: [{ at: first.at, label: 'first one' }] };
}
function mergeProblem(at) {
    const message = 'The merge key `<<` takes a mapping or a list of mappings, and nothing else';
    return { at: firstLine(at), message, help: 'Put an alias of a mapping after `<<:`' };
}
function orphanAlias(at, name) {
    const message = `Alias \`*${tree_problems_shorten(name)}\` has no anchor \`&${tree_problems_shorten(name)}\` above it`;
    return { at, message, help: `Mark the value that is meant with \`&${tree_problems_shorten(name)}\`, above this line` };
}
function selfAlias(at, name) {
    const message = `Alias \`*${tree_problems_shorten(name)}\` stands inside the value that it repeats, so it never ends`;
    return { at, message, help: 'Move the alias out of the value that the anchor marks' };
}
/** The engines allow letters of ASCII, digits, `_` and `-`; `*.txt` is most likely no alias at all. */
function oddName(at, name) {
    const sign = name.startsWith('*') ? 'an alias' : 'an anchor';
    const message = `\`${tree_problems_shorten(name, 30)}\` is read as ${sign}, whose name may hold letters, digits, _ and - only`;
    return { at, message, help: `Put quotes around the value, if no ${sign.replace(/^an /, '')} is meant` };
}
function tooManyAliases(at, limit) {
    const message = `Aliases repeat so much that the file grows beyond ${limit.toLocaleString('en')} values here`;
    return { at: firstLine(at), message, help: 'Write out what is needed in place of aliases of aliases' };
}
/** Two escapes of YAML that the engines' readers do not know. */
function escapeProblem(at) {
    const source = at.file.slice(at.range);
    if (!/\\(?:\/|u[dD][89a-fA-F])/.test(source))
        return [];
    for (const { 0: escape, index } of source.matchAll(/\\(?:u[dD][89a-fA-F]..|.)/gs)) {
        if (escape !== '\\/' && escape.length < 3)
            continue;
        const start = at.range.start + index;
        const message = `\`${escape}\` is no escape that Compose V2 knows in double quotes`;
        return [{ at: { file: at.file, range: { start, end: start + escape.length } }, message, help: 'Write the character itself' }];
    }
    return [];
}
function strayColon(at) {
    return { at, message: 'A colon stands here with no key in front of it', help: 'Write the key, or put quotes around the value' };
}
function gluedValue(key) {
    const message = `No blank follows the colon of \`${tree_problems_shorten(key.source)}\`, which Compose refuses within braces`;
    return { at: key.at, message, help: 'Put a blank after the colon' };
}
function bracesKey(at) {
    const message = '`{{` opens a mapping within a mapping, which Compose refuses';
    return { at: { file: at.file, range: { start: at.range.start - 1, end: at.range.start + 1 } }, message, help: 'Put quotes around the value' };
}
function firstLine(at) {
    const { file, range } = at;
    const end = file.slice(range).search(/[\r\n]/);
    return end <= 0 ? at : { file, range: { start: range.start, end: range.start + end } };
}
function tree_problems_shorten(name, most = 24) {
    const line = name.replaceAll(/\s+/g, ' ');
    return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}

;// CONCATENATED MODULE: ./lib/yaml/node.js
/** Below this, looking at each child is quicker than keeping an index of them. */
const indexedFrom = 8;
/**
 * A value in a YAML file, and where it is written.
 *
 * Every question may be put to every node: a sequence has no `image`, a scalar no children. What has
 * the wrong shape is simply not there, so a rule asks for what it wants and guards nothing; the
 * rules about shapes alone speak of shapes.
 */
class Node {
    kind;
    /** The value as written, without the comments around it; its key where nothing is written. Never empty. */
    at;
    /** The key that it stands under, if any. */
    key;
    /** As Compose V2 reads it. `undefined` if this is no scalar, or hangs on a variable whose value is not known. */
    value;
    /** The values of a mapping or the items of a sequence, in the order written. */
    children;
    /** `!reset`, `!override`, or whatever else is written. */
    tag;
    /** Written in quotes or as a block: text, whatever it looks like. */
    quoted;
    /** Where the alias is written that stands for this value; `at` is where the value itself is. */
    alias;
    #index;
    constructor({ kind, at, key, value, children, tag, quoted, alias }) {
        this.kind = kind;
        this.at = at;
        this.key = key;
        this.value = value;
        this.children = children ?? [];
        this.tag = tag;
        this.quoted = quoted ?? false;
        this.alias = alias;
    }
    /** Its name, where it stands under a key; '' elsewhere. */
    get name() {
        return this.key?.text ?? '';
    }
    /** A scalar as text; `undefined` for null, for what is not known and for what is no scalar. */
    get text() {
        return this.value === undefined || this.value === null ? undefined : String(this.value);
    }
    /** The characters that stand in the file. */
    get source() {
        return this.at.file.slice(this.at.range);
    }
    /** Nothing is written here, or `null` is. */
    get isNull() {
        return this.kind === 'scalar' && this.value === null;
    }
    /** What stands under these keys, one below the other. */
    get(...path) {
        const [name, ...rest] = path;
        return name === undefined ? this : this.child(name)?.get(...rest);
    }
    /** The same node, changed in part. */
    with(parts) {
        const { kind, at, key, value, children, tag, quoted, alias } = this;
        return new Node({ kind, at, key, value, children, tag, quoted, alias, ...parts });
    }
    child(name) {
        if (this.kind !== 'mapping')
            return undefined;
        if (this.children.length < indexedFrom)
            return this.children.find((child) => child.name === name);
        this.#index ??= new Map(this.children.map((child) => [child.name, child]));
        return this.#index.get(name);
    }
}

;// CONCATENATED MODULE: ./lib/yaml/scalar.js
const words = new Map([
    ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null]),
    ...['true', 'True', 'TRUE'].map((word) => [word, true]),
    ...['false', 'False', 'FALSE'].map((word) => [word, false]),
    ...['.nan', '.NaN', '.NAN'].map((word) => [word, Number.NaN]),
    ...['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'].map((word) => [word, Infinity]),
    ...['-.inf', '-.Inf', '-.INF'].map((word) => [word, -Infinity]),
]);
const decimal = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
const based = /^([-+]?)(?:0[xX]([\da-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+))$/;
const typed = new Set(['int', 'float', 'bool', 'null'].map((name) => `tag:yaml.org,2002:${name}`));
/** Integers above this are floats in Go where they are decimal, and text where they are not. */
const maxBased = 2 ** 64;
/**
 * What Compose V2 takes a plain (unquoted) scalar for. Go's yaml.v3 follows neither YAML 1.1 nor 1.2 to the letter:
 * `0755` is octal, `080` decimal, `1_000` and `0b11` numbers, `yes` and `22:22` text.
 */
function scalar_resolvePlain(source) {
    const word = words.get(source);
    if (word !== undefined)
        return word;
    const first = source.charCodeAt(0);
    const numeric = (first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46;
    if (!numeric)
        return source;
    return readNumber(first === 46 ? source : source.replaceAll('_', '')) ?? source;
}
/**
 * What Compose V2 takes a scalar for that has one of YAML's own tags or another; `undefined` where the tag
 * says nothing. Under `!override`, as under any tag of one's own, a number is text.
 */
function resolveTagged(tag, text) {
    if (tag === undefined || tag === '!')
        return undefined;
    return typed.has(tag) ? scalar_resolvePlain(text) : text;
}
function readNumber(digits) {
    const match = based.exec(digits);
    if (match) {
        const [, sign, hex, binary, octal] = match;
        const size = hex ? parseInt(hex, 16) : binary ? parseInt(binary, 2) : parseInt(octal ?? '', 8);
        if (size > maxBased)
            return octal === undefined ? undefined : size;
        return sign === '-' ? -size : size;
    }
    const number = decimal.test(digits) ? Number(digits) : Infinity;
    return Number.isFinite(number) ? number + 0 : undefined;
}

;// CONCATENATED MODULE: ./lib/yaml/places.js
/** A block scalar's place includes its last line end: text is what counts. */
function trimmed(text, { start, end }) {
    let last = end;
    while (last > start && isBlank(text.charCodeAt(last - 1)))
        last -= 1;
    return { start, end: last };
}
/** For a value that is not written: the sign in front of it, or else behind it, that shows that one is missing. */
function unwrittenPlace(text, offset) {
    let start = Math.min(offset, text.length) - 1;
    while (start > 0 && isBlank(text.charCodeAt(start)))
        start -= 1;
    if (start >= 0 && '-?:,[{'.includes(text[start] ?? ''))
        return { start, end: start + 1 };
    let next = offset;
    while (next < text.length && isBlank(text.charCodeAt(next)))
        next += 1;
    if (next < text.length)
        return { start: next, end: next + 1 };
    return { start: Math.max(start, 0), end: Math.max(start, 0) + 1 };
}
function isBlank(unit) {
    return unit === 32 || unit === 9 || unit === 10 || unit === 13;
}

;// CONCATENATED MODULE: ./lib/yaml/build.js





/** A tree that aliases blow up beyond this many values is not followed further: a file of 1 kB can ask for billions. */
const maxExpandedSize = 1_000_000;
/** What the engines take for the name of an anchor; it ends where another sign of YAML follows. */
const validName = /^[\w-]+(?:$|[?:,\]}%@`])/;
/** Turns the parser's trees into ours: aliases followed, `<<` spread, scalars read as Compose V2 reads them. */
function buildTree(file, contents) {
    const builder = new Builder(file);
    const documents = contents.flatMap((content) => (content === null || isNothing(content) ? [] : builder.build(content, undefined)));
    return { documents, problems: builder.problems };
}
/** A file while it is being built. Compose V2 lets an alias reach into the documents above its own. */
class Builder {
    problems = [];
    #file;
    #anchors = new Map();
    /** How many values a node has in it, itself included, with aliases followed. */
    #sizes = new WeakMap();
    #flowLevel = 0;
    #expanded = 0;
    constructor(file) {
        this.#file = file;
    }
    build(raw, key) {
        if (!raw)
            return this.#leaf(key, undefined);
        if ((0,dist/* isAlias */.Vj)(raw))
            return this.#alias(raw, key);
        const name = raw.anchor;
        if (name)
            this.#anchors.set(name, 'open');
        const node = (0,dist/* isMap */.jh)(raw) ? this.#mapping(raw, key) : (0,dist/* isSeq */.oP)(raw) ? this.#sequence(raw, key) : this.#scalar(raw, key);
        if (name)
            this.#anchors.set(name, node);
        if (name && !validName.test(name))
            this.problems.push(oddName(node.key?.at ?? node.at, `&${name}`));
        return node;
    }
    #mapping(raw, key) {
        const own = new Map();
        const spread = [];
        let merge;
        let end = raw.range[0];
        if (raw.flow)
            this.#flowLevel += 1;
        for (const { key: rawKey, value } of raw.items) {
            const entryKey = this.#key(rawKey);
            const entry = this.build(value, entryKey);
            if (raw.flow && /^:[[{]/.test(this.#file.text.slice(writtenEnd(entryKey), writtenEnd(entryKey) + 2)) && !entryKey.quoted)
                this.problems.push(gluedValue(entryKey));
            end = Math.max(end, writtenEnd(entryKey), writtenEnd(entry));
            if (isMergeKey(rawKey)) {
                if (merge)
                    this.problems.push(duplicateKey('<<', entryKey, merge));
                merge ??= entryKey;
                spread.push(...this.#spread(entry));
                continue;
            }
            const name = entryKey.kind === 'scalar' ? (entryKey.text ?? '') : `\n${own.size}`;
            const first = own.get(name);
            if (first?.key)
                this.problems.push(duplicateKey(name, entryKey, first.key));
            own.set(name, entry);
        }
        if (raw.flow)
            this.#flowLevel -= 1;
        for (const child of spread)
            if (!own.has(child.name))
                own.set(child.name, child);
        return this.#collection('mapping', raw, key, [...own.values()], end);
    }
    #key(raw) {
        const key = this.build(raw, undefined);
        if ((0,dist/* isScalar */.jn)(raw) && raw.type === 'PLAIN' && raw.value === '' && !raw.tag)
            this.problems.push(strayColon(key.at));
        else if (key.source.startsWith('{') && this.#file.text[key.at.range.start - 1] === '{')
            this.problems.push(bracesKey(key.at));
        else if (!isMergeKey(raw))
            this.problems.push(...keyProblem(key));
        return key;
    }
    #sequence(raw, key) {
        if (raw.flow)
            this.#flowLevel += 1;
        const children = raw.items.map((item) => this.build(item, undefined));
        if (raw.flow)
            this.#flowLevel -= 1;
        return this.#collection('sequence', raw, key, children, children.reduce((end, child) => Math.max(end, writtenEnd(child)), raw.range[0]));
    }
    #collection(kind, raw, key, children, end) {
        const range = { start: raw.range[0], end: raw.flow ? raw.range[1] : end };
        const at = range.end > range.start ? { file: this.#file, range } : (key?.at ?? this.#unwritten(range.start));
        const node = new Node({ kind, at, key, children, tag: raw.tag });
        this.#sizes.set(node, children.reduce((sum, child) => sum + this.#size(child), 1));
        return node;
    }
    #scalar(raw, key) {
        const text = typeof raw.value === 'string' ? raw.value : '';
        const plain = raw.type === 'PLAIN' || raw.type === undefined;
        const tagged = resolveTagged(raw.tag, text);
        if (plain && raw.range[1] <= raw.range[0])
            return this.#leaf(key, raw, tagged);
        const range = trimmed(this.#file.text, { start: raw.range[0], end: raw.range[1] });
        const at = { file: this.#file, range };
        if (plain && this.#flowLevel > 0 && /^:[^\s]/.test(text))
            this.problems.push(strayColon({ file: this.#file, range: { start: range.start, end: range.start + 1 } }));
        if (raw.type === 'QUOTE_DOUBLE')
            this.problems.push(...escapeProblem(at));
        const value = tagged === undefined ? (plain ? scalar_resolvePlain(text) : text) : tagged;
        return new Node({ kind: 'scalar', at, key, value, tag: raw.tag, quoted: !plain });
    }
    /** A value that is not written: it lies where its key does, or at the dash in front of it. */
    #leaf(key, raw, value = null) {
        const at = key?.at ?? this.#unwritten(raw?.range[0] ?? 0);
        return new Node({ kind: 'scalar', at, key, value, tag: raw?.tag });
    }
    #alias(raw, key) {
        const name = raw.source;
        const at = this.#at(raw.range);
        const target = this.#anchors.get(name);
        if (target instanceof Node && this.#afford(this.#size(target), at)) {
            const node = target.with({ key, alias: at });
            this.#sizes.set(node, this.#size(target));
            return node;
        }
        if (!validName.test(name))
            this.problems.push(oddName(at, `*${name}`));
        else if (target === 'open')
            this.problems.push(selfAlias(at, name));
        else if (target === undefined)
            this.problems.push(orphanAlias(at, name));
        return new Node({ kind: 'scalar', at, key, value: undefined, alias: at });
    }
    /** The entries that a merge key brings in; of several mappings the first wins. */
    #spread(value) {
        const maps = value.kind === 'sequence' ? value.children : [value];
        return maps.flatMap((map) => {
            if (map.kind === 'mapping')
                return this.#afford(this.#size(map), value.alias ?? value.at) ? map.children : [];
            if (map.kind === 'sequence' || map.value !== undefined)
                this.problems.push(mergeProblem(map.alias ?? map.at));
            return [];
        });
    }
    #size(node) {
        return this.#sizes.get(node) ?? 1;
    }
    /** Told once, where the limit is met. */
    #afford(size, at) {
        const before = this.#expanded;
        this.#expanded += size;
        if (this.#expanded <= maxExpandedSize)
            return true;
        if (before <= maxExpandedSize)
            this.problems.push(tooManyAliases(at, maxExpandedSize));
        return false;
    }
    #at([start, end]) {
        return { file: this.#file, range: { start, end } };
    }
    #unwritten(offset) {
        return { file: this.#file, range: unwrittenPlace(this.#file.text, offset) };
    }
}
function writtenEnd(node) {
    return (node.alias ?? node.at).range.end;
}
function isMergeKey(raw) {
    if (!(0,dist/* isScalar */.jn)(raw) || raw.value !== '<<')
        return false;
    return raw.type === 'PLAIN' || raw.type === undefined || raw.tag === 'tag:yaml.org,2002:merge';
}
function isNothing(raw) {
    return (0,dist/* isScalar */.jn)(raw) && raw.type === 'PLAIN' && raw.value === '' && !raw.tag && !raw.anchor;
}

;// CONCATENATED MODULE: ./lib/yaml/lexers.js

/** The two places where YAML 1.2 wants continuation lines indented and the engines do not care. */
const indifferent = ['parseQuotedScalar', 'parseFlowCollection'];
/** The engines end lines at a lone `\r`, too; the lexers below do not. Of the same length. */
function withPlainLineEnds(text) {
    return text.includes('\r') ? text.replaceAll(/\r(?!\n)/g, '\n') : text;
}
/** The parser's own lexer. */
function strictLexer() {
    return new dist/* Lexer */.JG();
}
/**
 * A lexer that lets quoted text and bracketed values go on at any column, as both engines do. An unclosed bracket then
 * swallows the rest of the file, so this is for texts that the strict one refuses.
 */
function tolerantLexer() {
    const lexer = new dist/* Lexer */.JG();
    for (const name of indifferent) {
        const strict = Reflect.get(lexer, name);
        if (typeof strict !== 'function')
            continue;
        Object.defineProperty(lexer, name, {
            *value() {
                const indent = Reflect.get(lexer, 'indentNext');
                Reflect.set(lexer, 'indentNext', 0);
                const next = yield* Reflect.apply(strict, lexer, []);
                Reflect.set(lexer, 'indentNext', indent);
                return next;
            },
        });
    }
    return lexer;
}

;// CONCATENATED MODULE: ./lib/yaml/lexemes.js


/** Signs that the lexer puts between tokens, and that stand for no text. */
const marks = new Set([dist/* CST */.DB.DOCUMENT, dist/* CST */.DB.FLOW_END, dist/* CST */.DB.SCALAR]);
/** A text's tokens in order, also where they make no sense together. Linear, and cheaper than parsing. */
function* lexemes(text, lexer = strictLexer()) {
    let offset = 0;
    let scalarNext = false;
    let underHeader = false;
    for (const source of lexer.lex(text)) {
        if (scalarNext) {
            yield { kind: underHeader ? 'block-text' : 'plain', start: offset, end: offset + source.length };
            scalarNext = false;
            underHeader = false;
            offset += source.length;
        }
        else if (marks.has(source)) {
            scalarNext = source === dist/* CST */.DB.SCALAR;
            if (source === dist/* CST */.DB.FLOW_END)
                yield { kind: 'flow-error-end', start: offset, end: offset };
        }
        else {
            const kind = dist/* CST */.DB.tokenType(source) ?? 'error';
            if (kind === 'block-scalar-header')
                underHeader = true;
            yield { kind, start: offset, end: offset + source.length };
            offset += source.length;
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/yaml/depth.js


/** No real file comes near; two files nested a thousand deep abort Node 20 and 22 beyond any `catch`. */
const depth_maxDepth = 200;
/** Tells of a file that is nested too deep to be parsed. */
function depthProblem(file) {
    const offset = tooDeepAt(withPlainLineEnds(file.text));
    if (offset === undefined)
        return undefined;
    const message = `Values are nested more than ${depth_maxDepth} deep here, so the file is not read`;
    return { at: { file, range: { start: offset, end: offset + 1 } }, message, help: 'Nest less deeply' };
}
/**
 * Where a text may be nested deeper than can be parsed. Never too late, whatever the text is made of: only where a quick
 * look cannot rule it out are the tokens counted, in both ways that the text may come to be read.
 */
function tooDeepAt(text) {
    if (isFlat(text))
        return undefined;
    return deepLexeme(text, strictLexer()) ?? deepLexeme(text, tolerantLexer());
}
/** Brackets, and the signs that open a level on their own line. */
const openers = /[[{]/g;
const wideLine = new RegExp(`^(?:\\s|[-?:](?=\\s)){${depth_maxDepth / 2},}`, 'm');
function isFlat(text) {
    let brackets = 0;
    openers.lastIndex = 0;
    while (openers.test(text)) {
        brackets += 1;
        if (brackets > depth_maxDepth)
            return false;
    }
    return !wideLine.test(text) && !manyOnOneLine(text);
}
/** `? ? ?` and `: : :` nest behind other text of a line, too. */
function manyOnOneLine(text) {
    const signs = /[-?:]\s|\n/g;
    let found = 0;
    for (let match = signs.exec(text); match; match = signs.exec(text)) {
        found = match[0].endsWith('\n') ? 0 : found + 1;
        if (found > depth_maxDepth / 2)
            return true;
    }
    return false;
}
/** A mapping and a list in it may share a column, so each column counts twice. */
function deepLexeme(text, lexer) {
    const columns = [];
    let flow = 0;
    let lineStart = 0;
    let opensLine = true;
    for (const { kind, start, end } of lexemes(text, lexer)) {
        if (kind === 'newline') {
            lineStart = end;
            opensLine = true;
            continue;
        }
        if (kind === 'block-text') {
            lineStart = end;
            opensLine = true;
        }
        if (kind === 'space' || kind === 'comment' || kind === 'block-text')
            continue;
        if (kind === 'flow-error-end') {
            flow = 0;
            continue;
        }
        const column = start - lineStart;
        if (flow === 0) {
            if (opensLine)
                while ((columns.at(-1) ?? -1) >= column)
                    columns.pop();
            if (opensLine || kind === 'seq-item-ind' || kind === 'explicit-key-ind' || kind === 'map-value-ind')
                columns.push(column);
        }
        opensLine = false;
        if (kind === 'flow-seq-start' || kind === 'flow-map-start')
            flow += 1;
        else if (kind === 'flow-seq-end' || kind === 'flow-map-end')
            flow = Math.max(0, flow - 1);
        if (flow + 2 * columns.length > 2 * depth_maxDepth || flow > depth_maxDepth)
            return start;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/yaml/raw.js


/**
 * `uniqueKeys` is off because the parser's own search is quadratic, `prettyErrors` because it is too, and puts source
 * lines, secrets included, into messages. The failsafe schema leaves the reading of scalars to us, tagged
 * ones included.
 */
const raw_options = { uniqueKeys: false, prettyErrors: false, schema: 'failsafe', logLevel: 'silent', resolveKnownTags: false };
/** Reads a text strictly, or, where that fails and the engines' leniency over indentation helps, as they do. */
function readRaw(text) {
    const lines = withPlainLineEnds(text);
    const strict = compose(lines, strictLexer);
    if (!strict.errors.some(mayBeIndentation))
        return strict;
    const tolerant = compose(lines, tolerantLexer);
    return tolerant.errors.length < strict.errors.length ? tolerant : strict;
}
function compose(text, lexer) {
    const composer = new dist/* Composer */.Dk(raw_options);
    const documents = withoutStacks(() => [...composer.compose(tokens(text, lexer()), true, text.length)]);
    return { text, documents, errors: documents.flatMap(({ errors }) => errors), lexer };
}
/** The parser's errors carry the stack that they came from, which costs as much as all the rest of a bad file. */
function withoutStacks(work) {
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    try {
        return work();
    }
    finally {
        Error.stackTraceLimit = limit;
    }
}
function* tokens(text, lexer) {
    const parser = new dist/* Parser */.iX();
    for (const lexeme of lexer.lex(text))
        yield* parser.next(lexeme);
    yield* parser.end();
}
function mayBeIndentation({ code, message }) {
    return (code === 'BAD_INDENT' && message.startsWith('Flow')) || (code === 'MISSING_CHAR' && / must end with a |closing /.test(message));
}

;// CONCATENATED MODULE: ./lib/yaml/slips/blanks.js

/** Blanks that look like a space, come with text copied from web pages, and are letters to YAML. */
const look = '\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000';
/** At a line's start, behind a list's dashes, and behind a key's colon: where a space would mean something. */
const candidate = new RegExp(`^[ \\t${look}]*(?:-[ ${look}]+)*(?:[\\w.-]+:[${look}]+)?`, 'gm');
const keyBehind = new RegExp(`^[ \\t]*[${look}][ ${look}]*(?:- +)*[\\w.-]+:(?:[ \\t]|\\r?$)`, 'm');
const foreign = new RegExp(`[${look}]`, 'g');
/** Blanks other than plain spaces in the indentation. */
function foreignBlanks(file, raw) {
    const { text } = raw;
    if (text.search(foreign) < 0)
        return undefined;
    const quoted = textBlocks(text);
    const lines = [];
    let certain = false;
    const mended = text.replaceAll(candidate, (lead, offset) => {
        const plain = lead.replaceAll(foreign, ' ');
        while ((quoted[0]?.end ?? Infinity) <= offset)
            quoted.shift();
        const inside = quoted[0] !== undefined && quoted[0].start < offset;
        if (plain === lead || inside)
            return lead;
        lines.push(offset + lead.search(foreign));
        certain ||= keyBehind.test(text.slice(offset, text.indexOf('\n', offset) + 1 || undefined));
        return plain;
    });
    const [first] = lines;
    if (first === undefined)
        return undefined;
    const more = lines.length === 1 ? '' : ` and ${lines.length - 1} more`;
    const code = text.charCodeAt(first).toString(16).toUpperCase().padStart(4, '0');
    const name = code === '00A0' ? 'No-break spaces' : `Blanks of another kind (U+${code})`;
    const message = `${name} indent this line${more}, which YAML takes for letters`;
    let end = first;
    while (text[end]?.search(foreign) === 0)
        end += 1;
    const at = { file, range: { start: first, end } };
    const help = 'Replace them with plain spaces';
    return { text: mended, problems: [{ at, message, help }], certain };
}
/** Where such a blank is text: block scalars, and quotes over several lines. */
function textBlocks(text) {
    return [...lexemes(text)].filter(({ kind }) => kind === 'block-text' || kind.endsWith('quoted-scalar'));
}

;// CONCATENATED MODULE: ./lib/yaml/slips/slip.js
/** A stretch of text with blanks in place of all but its line ends. */
function blanked(text) {
    return text.replaceAll(/[^\r\n]/g, ' ');
}
/** "line 3", "lines 3 and 4", "lines 3 to 9": for numbers in a row. */
function linesInWords(first, last) {
    if (first === last)
        return `line ${first}`;
    return last === first + 1 ? `lines ${first} and ${last}` : `lines ${first} to ${last}`;
}

;// CONCATENATED MODULE: ./lib/yaml/slips/comment.js


const glued = /^[ \t]*([A-Za-z_][\w.-]*):#/;
/** `name:# comment`: without a blank before `#` it is one long word, and takes the lines below along. */
function gluedComments(file, { text }) {
    if (!/^ *[A-Za-z_][\w.-]*:#/m.test(text))
        return undefined;
    const parts = [];
    const problems = [];
    let done = 0;
    let certain = false;
    for (const { kind, start, end } of lexemes(text)) {
        if (kind !== 'plain' || !startsLine(text, start))
            continue;
        const word = text.slice(start, end);
        if (!glued.test(word))
            continue;
        if (isComment(word))
            certain = true;
        parts.push(text.slice(done, start), mendWord(file, word, start, text[end] === ':', problems));
        done = end;
    }
    if (problems.length === 0)
        return undefined;
    return { text: parts.join('') + text.slice(done), problems, certain };
}
/** A blank behind `#`, more than one word: no one writes a value like this. */
function isComment(word) {
    return /^[\w.-]+:#+[ \t]+\S/.test(word);
}
function startsLine(text, offset) {
    let start = offset;
    while (start > 0 && text[start - 1] === ' ')
        start -= 1;
    return start === 0 || text[start - 1] === '\n' || text[start - 1] === '\uFEFF';
}
/**
 * Turns the word back into keys with comments; lines that are no key belong to the comment above them. Where a colon
 * follows the word, its last line is a key of its own.
 */
function mendWord(file, word, offset, isKey, problems) {
    const lines = word.split('\n');
    const starts = [];
    lines.reduce((start, line) => (starts.push(start), start + line.length + 1), offset);
    const mended = [];
    const own = isKey && lines.length > 1 ? lines.pop() : undefined;
    let index = 0;
    while (index < lines.length) {
        const line = lines[index] ?? '';
        const name = glued.exec(line)?.[1];
        let last = index + 1;
        while (last < lines.length && !glued.test(lines[last] ?? ''))
            last += 1;
        const rest = lines.slice(index + 1, last);
        if (name === undefined)
            mended.push(line);
        else
            mended.push(separated(line), ...rest.map(blanked));
        if (name !== undefined)
            problems.push(tell(file, name, line, rest, starts.slice(index, last)));
        index = last;
    }
    if (own !== undefined)
        mended.push(own);
    return mended.join('\n');
}
/** The same line with a blank before its comment, and a character less of the comment. */
function separated(line) {
    const mark = line.indexOf('#');
    const rest = line.slice(mark + 1);
    return rest.startsWith(' ') ? `${line.slice(0, mark)} #${rest.slice(1)}` : `${line.slice(0, mark)} ${rest === '' ? '' : `#${rest.slice(1)}`}`;
}
function tell(file, name, line, rest, starts) {
    const start = (starts[0] ?? 0) + line.search(/\S/);
    const mark = (starts[0] ?? 0) + line.indexOf('#');
    const first = file.positionAt(start).line;
    const written = rest.flatMap((text, index) => (text.trim() === '' ? [] : [index]));
    const wraps = written.length > 0;
    const message = `\`${name.slice(0, 30)}:#\` has no blank before \`#\`, so the comment is part of one long word`;
    const others = wraps ? `, and \`#\` in front of ${linesInWords(first + 1, first + 1 + (written.at(-1) ?? 0))} too` : '';
    const edits = [{ file, range: { start: mark, end: mark }, text: ' ' }];
    for (const index of written) {
        const column = (starts[index + 1] ?? 0) + (rest[index] ?? '').search(/\S/);
        edits.push({ file, range: { start: column, end: column }, text: '# ' });
    }
    const fix = { title: wraps ? 'Make the comment a comment on each line' : 'Put a blank before `#`', safety: 'unsafe', edits };
    return { at: { file, range: { start, end: mark + 1 } }, message, help: `Put a blank before \`#\`${others}`, fix };
}

;// CONCATENATED MODULE: ./lib/yaml/slips/list.js


/** A key with a value of one word, and on the next line of text, at its column or deeper, the beginning of a list. */
const list_candidate = /^( *(?:- +)?)([\w.-]+):[ \t]+([\w./$]\S*)[ \t]*(?:[ \t]#.*)?\r?\n(?:[ \t]*(?:#.*)?\r?\n)*( *)(\[|- )/gm;
/** A list that follows a finished value: the key in front of it was forgotten. */
function keylessLists(file, { text, errors }) {
    const matches = [...text.matchAll(list_candidate)];
    if (matches.length === 0)
        return undefined;
    const flat = [...lexemes(text)];
    const parts = [];
    const problems = [];
    let done = 0;
    let at = 0;
    let certain = false;
    for (const match of matches) {
        const opening = match[5] ?? '';
        const start = match.index + match[0].length - opening.length;
        if (start < done || (match[4] ?? '').length < (match[1] ?? '').length)
            continue;
        const end = opening === '[' ? bracketsEnd(text, start) : itemsEnd(text, start, (match[4] ?? '').length);
        if (end === undefined || /^- [\w.]+=/.test(text.slice(start, end)))
            continue;
        while (at < flat.length && (flat[at]?.end ?? 0) <= start)
            at += 1;
        const holder = flat[at];
        const swallowed = holder?.kind === 'plain' && holder.start < start;
        if (swallowed ? text.slice(end, holder.end).trim() !== '' : errors.length === 0 || !isToken(holder?.kind))
            continue;
        if (swallowed)
            certain = true;
        parts.push(text.slice(done, start), blanked(text.slice(start, end)));
        done = end;
        problems.push(list_tell(file, start, end, match[2] ?? ''));
    }
    if (problems.length === 0)
        return undefined;
    return { text: parts.join('') + text.slice(done), problems, certain };
}
function isToken(kind) {
    return kind === 'flow-seq-start' || kind === 'seq-item-ind';
}
/** Behind the bracket that closes a list of quoted words and commas; `undefined` where it is anything else. */
function bracketsEnd(text, start) {
    const list = /\[\s*(?:#.*\s*)?(?:"(?:[^"\\\n]|\\.)*"|'[^'\n]*')(?:\s*,(?:\s|#.*)*(?:"(?:[^"\\\n]|\\.)*"|'[^'\n]*'))*\s*,?(?:\s|#.*)*\][ \t]*(?=$|\n|\r|#)/y;
    list.lastIndex = start;
    const found = list.exec(text);
    return found ? start + found[0].trimEnd().length : undefined;
}
/** Behind the last of the lines that begin with a dash at this column. */
function itemsEnd(text, start, column) {
    const items = new RegExp(`- .*(?:\\r?\\n {${column}}- .*)*`, 'y');
    items.lastIndex = start;
    return start + (items.exec(text)?.[0].trimEnd().length ?? 1);
}
function list_tell(file, start, end, above) {
    const lines = linesInWords(file.positionAt(start).line, file.positionAt(end - 1).line);
    const message = `The list on ${lines} has no key such as \`command:\` in front, so Compose cannot read it`;
    const firstLine = file.lineAt(file.positionAt(start).line)?.end ?? end;
    const help = `Write the key that it belongs to between \`${above.slice(0, 30)}\` and the list`;
    return { at: { file, range: { start, end: Math.min(end, firstLine) } }, message, help };
}

;// CONCATENATED MODULE: ./lib/yaml/lines.js
const pattern = /^(?<lead>[ \t]*)(?<dash>- +)*(?:(?<key>[\w.$/-]+|"[^"\n]*"|'[^'\n]*')[ \t]*:(?=[ \t]|$)[ \t]*(?<rest>[^#\s].*)?)?/;
/** The line that an offset lies on. */
function lineAround(text, offset) {
    const lineStart = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
    const begin = text[lineStart] === '\uFEFF' ? lineStart + 1 : lineStart;
    const stop = text.indexOf('\n', Math.max(offset, begin));
    const end = stop < 0 ? text.length : stop;
    const source = text.slice(begin, end).trimEnd();
    const groups = pattern.exec(source)?.groups;
    const indent = groups?.['lead']?.length ?? 0;
    const item = source.startsWith('-', indent) && /^-(?:\s|$)/.test(source.slice(indent));
    const hasValue = groups?.['rest'] !== undefined && !/^[&!][^\s]*$/.test(groups['rest']);
    return { start: begin + indent, end: begin + source.length, indent, key: groups?.['key'], item, hasValue };
}
/** The lines of text above an offset's line, nearest first: no blank ones, no comments, no document marks. */
function* linesAbove(text, offset) {
    let begin = text.lastIndexOf('\n', offset - 1);
    while (begin > 0) {
        const line = lineAround(text, begin);
        if (line.end > line.start && text[line.start] !== '#' && !text.startsWith('---', line.start))
            yield line;
        begin = text.lastIndexOf('\n', begin - 1);
    }
    return undefined;
}
/** The next text at or after an offset that is no blank and no comment; the last text before it where there is none. */
function textAt(text, offset) {
    const next = /(?:\s|#.*)*(\S)/y;
    next.lastIndex = Math.min(offset, text.length);
    const found = next.exec(text);
    if (found)
        return { start: next.lastIndex - 1, end: next.lastIndex };
    let last = Math.min(offset, text.length) - 1;
    while (last > 0 && /\s/.test(text[last] ?? ''))
        last -= 1;
    return { start: Math.max(last, 0), end: Math.max(last, 0) + 1 };
}

;// CONCATENATED MODULE: ./lib/yaml/slips/tabs.js



/**
 * Tabs in the indentation. Where each line's equals, continues or shortens that of its neighbours, no tab's width matters
 * and each may be a space. Elsewhere the meaning is anyone's guess: those lines are left out, so that the rest is read.
 */
function tabs(file, { text }) {
    if (!/^ *\t/m.test(text))
        return undefined;
    const inside = [...lexemes(text)].filter(({ kind }) => kind.endsWith('quoted-scalar'));
    const stack = [];
    const lines = [];
    let plain = true;
    const spaced = text.replaceAll(/^[ \t]+(?=(\S?))/gm, (indent, next, offset) => {
        while ((inside[0]?.end ?? Infinity) <= offset)
            inside.shift();
        if (inside[0] !== undefined && inside[0].start < offset)
            return indent;
        if (next !== '' && next !== '#')
            plain &&= nests(stack, indent);
        if (!indent.includes('\t'))
            return indent;
        lines.push(offset);
        return ' '.repeat(indent.length);
    });
    const [first] = lines;
    if (first === undefined || (!plain && !lines.every((line) => isComplete(text, line))))
        return undefined;
    const start = text.indexOf('\t', first);
    let end = start;
    while (text[end] === '\t')
        end += 1;
    const more = lines.length === 1 ? '' : ` and ${lines.length - 1} more`;
    const message = `Tabs indent this line${more}, but YAML takes spaces alone as indentation`;
    const mended = plain ? spaced : withoutLines(text, lines);
    return { text: mended, problems: [{ at: { file, range: { start, end } }, message, help: 'Indent with spaces' }], certain: false, guess: !plain };
}
/** A line with a value of its own: nothing below belongs to it. */
function isComplete(text, start) {
    const { key, item, hasValue, start: begin, end } = lineAround(text, start);
    return begin === end || text[begin] === '#' || key === undefined || (hasValue && !item);
}
function withoutLines(text, starts) {
    const parts = [];
    let done = 0;
    for (const start of starts) {
        const stop = text.indexOf('\n', start);
        const end = stop < 0 ? text.length : stop;
        parts.push(text.slice(done, start), blanked(text.slice(start, end)));
        done = end;
    }
    return parts.join('') + text.slice(done);
}
/** Indentations compare as strings: one of two must begin with the other. */
function nests(stack, indent) {
    while (stack.length > 0 && !indent.startsWith(stack.at(-1) ?? '')) {
        const last = stack.pop() ?? '';
        if (!last.startsWith(indent) && stack.length === 0)
            return false;
    }
    if (stack.at(-1) !== indent)
        stack.push(indent);
    return true;
}

;// CONCATENATED MODULE: ./lib/yaml/repair.js






/** Blanks first: what else is wrong shows only where lines are indented. */
const slips = [foreignBlanks, tabs, gluedComments, keylessLists];
/** Reads a file; the usual slips are told and mended in memory, where it then reads better than before. */
function readRepaired(file) {
    const problems = [];
    let raw = readRaw(file.text);
    for (const slip of slips) {
        const mend = slip(file, raw);
        if (!mend || (raw.errors.length === 0 && !mend.certain))
            continue;
        if (tooDeepAt(mend.text) !== undefined)
            continue;
        const again = readRaw(mend.text);
        if (!better(raw, again, mend))
            continue;
        raw = again;
        problems.push(...mend.problems);
    }
    return { raw, problems };
}
function better(before, after, { certain, guess }) {
    if (guess)
        return after.errors.length === 0;
    return after.errors.length < before.errors.length || (certain && after.errors.length === before.errors.length);
}

;// CONCATENATED MODULE: ./lib/yaml/strict.js

// oxlint-disable-next-line no-control-regex -- they are what is looked for
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]/;
const separator = /[\u0085\u2028\u2029]/;
/** What the parser lets pass and Compose refuses: at most one problem of each kind. */
function strictProblems(file, raw) {
    const problems = [controlCharacter(file), directive(file), bareDocument(file, raw), emptyDocument(file, raw)];
    if (raw.errors.length === 0 && /[\t\u0085\u2028\u2029]/.test(raw.text)) {
        const all = [...lexemes(raw.text, raw.lexer())];
        problems.push(badTab(file, raw.text, all), lineSeparator(file, all));
    }
    return problems.filter((problem) => problem !== undefined);
}
function controlCharacter(file) {
    const start = file.text.search(control);
    if (start < 0)
        return undefined;
    const code = file.text.charCodeAt(start).toString(16).toUpperCase().padStart(4, '0');
    const message = `A control character (U+${code}) stands here, with which Compose reads nothing of the file`;
    return told(file, start, start + 1, message, 'Remove it, or save the file as UTF-8');
}
/** Compose V2 knows YAML 1.1 alone by name, though it reads most of 1.2. */
function directive(file) {
    const found = /^(?:\uFEFF|[\s\S]*?\n)??%(?!YAML 1\.1\s|TAG )(\S*)/.exec(file.text.startsWith('%') || file.text.includes('\n%') ? head(file.text) : '');
    if (!found)
        return undefined;
    const start = found[0].lastIndexOf('%');
    const end = file.lineAt(file.positionAt(start).line)?.end ?? start + 1;
    const message = found[1] === 'YAML' ? 'Compose V2 refuses this version of YAML by its name: it takes `%YAML 1.1` alone' : 'Compose V2 refuses this directive';
    return told(file, start, end, message, 'Remove the line');
}
/** The text in front of the first document: directives stand only here, or behind `...`. */
function head(text) {
    return /^\uFEFF?(?:[ \t]*(?:#.*)?\r?\n|%.*\r?\n)*/.exec(text)?.[0] ?? '';
}
function bareDocument(file, { text }) {
    if (!text.includes('\n...'))
        return undefined;
    const found = /^\.\.\.[ \t]*(?:#.*)?\r?\n(?:[ \t]*(?:#.*)?\r?\n)*(?!---|\.\.\.|%|[ \t]*#|[ \t]*$)\S/m.exec(text);
    if (!found)
        return undefined;
    const start = found.index + found[0].length - 1;
    return told(file, start, start + 1, 'A document begins behind `...` without `---`, which Compose V2 refuses', 'Put a line `---` in front of it');
}
function emptyDocument(file, { documents, text }) {
    if (documents.length < 2)
        return undefined;
    const empty = documents.find(({ contents }) => contents === null || (contents.range[0] === contents.range[1] && contents.tag === undefined));
    if (!empty)
        return undefined;
    const marker = text.lastIndexOf('---', empty.range[1]);
    const start = marker < 0 ? 0 : marker;
    return told(file, start, start + 3, 'Nothing but comments stands below this `---`, and Compose V2 refuses an empty document', 'Remove the `---`');
}
function lineSeparator(file, all) {
    for (const { kind, start, end } of all) {
        if (kind.endsWith('quoted-scalar'))
            continue;
        const found = file.text.slice(start, end).search(separator);
        if (found < 0)
            continue;
        const message = 'An invisible line separator stands here, where the line ends for Compose';
        return told(file, start + found, start + found + 1, message, 'Remove it');
    }
    return undefined;
}
/** Tabs may stand between a key and its value, behind text, in quotes and in brackets: not where a line or an item begins. */
function badTab(file, text, all) {
    let flow = 0;
    for (const [index, { kind, start, end }] of all.entries()) {
        if (kind === 'flow-seq-start' || kind === 'flow-map-start')
            flow += 1;
        if (kind === 'flow-seq-end' || kind === 'flow-map-end')
            flow -= 1;
        const tab = kind === 'block-text' ? blockTab(text, start, end) : kind === 'space' ? text.slice(start, end).indexOf('\t') : -1;
        if (tab < 0)
            continue;
        const before = all[text[start - 1] === ' ' ? index - 2 : index - 1];
        const begins = kind === 'block-text' || before === undefined || before.kind === 'newline' || before.kind === 'byte-order-mark';
        const afterMark = before?.kind === 'seq-item-ind' || before?.kind === 'explicit-key-ind' || (before?.kind === 'map-value-ind' && opensLine(text, before.start));
        const plain = kind === 'space' && begins ? afterPlain(all, index) : false;
        const indented = text[start - 1] === ' ';
        if (flow > 0 ? !plain || indented : !(begins || afterMark) || (plain && indented))
            continue;
        const at = start + tab;
        return told(file, at, at + 1, 'A tab stands here where Compose takes spaces alone, and reads nothing of the file', 'Put spaces in place of the tab');
    }
    return undefined;
}
/** A line's lead in a block, shorter than that of the block's text, that goes on with a tab. */
function blockTab(text, start, end) {
    const block = text.slice(start, end);
    const indent = /^ *(?=[^\s])/m.exec(block)?.[0].length ?? Infinity;
    const found = [...block.matchAll(/^( *)\t/gm)].find(([, lead]) => (lead?.length ?? 0) < indent);
    return found ? found.index + (found[1]?.length ?? 0) : -1;
}
function opensLine(text, offset) {
    return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trim() === '';
}
/** Below plain text a line of blanks still belongs to it, if it is indented. */
function afterPlain(all, index) {
    let at = index - 1;
    while (all[at]?.kind === 'newline' || all[at]?.kind === 'space')
        at -= 1;
    return all[at]?.kind === 'plain' && all[at]?.start !== all[at]?.end;
}
function told(file, start, end, message, help) {
    return { at: { file, range: { start, end } }, message, help };
}

;// CONCATENATED MODULE: ./lib/yaml/indentation.js

/** Holds a line's indentation against the lines above it, and names the one that it does not fit. */
function explainIndentation(text, offset) {
    const line = lineAround(text, offset);
    const range = { start: line.start, end: Math.min(line.end, line.start + (line.key?.length ?? (line.item ? 1 : line.end - line.start))) };
    const open = enclosing(text, offset, line);
    const above = open[0];
    const subject = naming(line);
    if (above && above.indent < line.indent && above.hasValue) {
        const message = `${subject} is indented deeper than ${naming(above, true)}, which has a value already`;
        return { range, message, help: `${move(above.indent)}, as the lines beside it` };
    }
    if (above && line.item && !above.item && above.indent === line.indent && above.hasValue) {
        const help = 'Write it as `key: value`, or indent it below the key that it belongs to';
        return { range, message: `A list item stands here among the keys of a mapping, in line with ${naming(above, true)}`, help };
    }
    if (above?.item && !line.item && above.indent === line.indent) {
        const help = 'Start it with `- `, or indent it as the text behind the dash above';
        return { range, message: `${subject} stands among list items without a dash`, help };
    }
    const fits = open.find(({ indent }) => indent < line.indent) ?? open.at(-1);
    const near = open.findLast(({ indent }) => indent > line.indent);
    const wanted = near ?? fits;
    const message = `${subject} is indented by ${indentation_count(line.indent)}, which no line above it is`;
    if (!wanted || open.some(({ indent }) => indent === line.indent)) {
        return { range, message: `${subject} does not fit the lines above it`, help: 'Indent it as the lines that it belongs with' };
    }
    return { range, message, help: `${move(wanted.indent)}, as ${naming(wanted, true)} above it, or as another neighbour` };
}
/** The lines that are still open above a line: each less indented than the one before it. */
function enclosing(text, offset, line) {
    const found = [];
    let least = Infinity;
    let looked = 0;
    for (const above of linesAbove(text, offset)) {
        if (above.indent < least) {
            found.push(above);
            least = above.indent;
        }
        looked += 1;
        if (least === 0 || (least <= line.indent && found.length > 1 && least < line.indent) || looked > 500)
            break;
    }
    return found;
}
function naming(line, inner = false) {
    if (line.key !== undefined)
        return `\`${line.key.slice(0, 24)}\``;
    if (line.item)
        return inner ? 'the list item' : 'This list item';
    return inner ? 'the line' : 'This line';
}
function move(indent) {
    return indent === 0 ? 'Move it to the start of the line' : `Indent it by ${indentation_count(indent)}`;
}
function indentation_count(indent) {
    return indent === 1 ? '1 space' : `${indent} spaces`;
}

;// CONCATENATED MODULE: ./lib/yaml/openings.js

/** Where the quote or the bracket opens that is not closed at an offset; the offset itself where there is none. */
function openings(text, kind, offset) {
    const open = [];
    for (const lexeme of lexemes(text)) {
        if (lexeme.start >= offset)
            break;
        if (kind === 'quote') {
            if (lexeme.kind.endsWith('quoted-scalar') && lexeme.end >= offset)
                return lexeme.start;
        }
        else if (lexeme.kind === 'flow-seq-start' || lexeme.kind === 'flow-map-start') {
            open.push(lexeme.start);
        }
        else if (lexeme.kind === 'flow-seq-end' || lexeme.kind === 'flow-map-end') {
            open.pop();
        }
        else if (lexeme.kind === 'flow-error-end') {
            open.length = 0;
        }
    }
    return open.at(-1) ?? Math.max(0, Math.min(offset, text.length - 1));
}

;// CONCATENATED MODULE: ./lib/yaml/syntax-words.js



/** For what follows from another error alone, and for what both engines accept. */
const silent = () => undefined;
/** The first that fits an error's code and message speaks for it. */
const tellers = [
    ['IMPOSSIBLE', /./, silent],
    ['MISSING_CHAR', /^Comments must be separated/, silent],
    ['MISSING_CHAR', /closing ['"]quote/, unclosed('quote')],
    ['MISSING_CHAR', /must end with/, unclosed('bracket')],
    ['BAD_INDENT', /^Flow .* must end with|sufficiently indented/, unclosed('bracket')],
    ['MISSING_CHAR', /^Missing , /, syntax_words_at('line', 'A comma is missing between this item and the one before it', 'Put a comma between the two items')],
    ['MISSING_CHAR', /^Missing space after/, syntax_words_at('line', 'No blank follows the colon here, so it does not end a key', 'Put a blank after the colon')],
    ['MISSING_CHAR', /^Implicit map keys/, noColon],
    ['MISSING_CHAR', /^Sequence item without/, indentation],
    ['MISSING_CHAR', /^Tags and anchors/, syntax_words_at('line', 'A tag or an anchor runs into what follows it', 'Put a blank after the tag or the anchor')],
    ['MISSING_CHAR', /^Missing newline after block/, syntax_words_at('block', 'A list cannot begin on the line of a tag or an anchor', 'Put the first `- ` on a line of its own')],
    ['MISSING_CHAR', /doc-start|^Missing directives-end/, syntax_words_at('document', 'No line `---` follows the directives at the head of the file', 'Put a line `---` after them')],
    ['MISSING_CHAR', /^Block collection cannot/, syntax_words_at('block', 'Keys and lists cannot begin on the line of `---`', 'Put them on a line of their own')],
    ['MISSING_CHAR', /^Block scalars with more-indented/, syntax_words_at('block', 'A blank line at the head of this block is indented deeper than its text', 'Remove the spaces from the blank line')],
    ['BAD_INDENT', /^Block scalar/, syntax_words_at('block', 'The text of this block is not indented far enough', 'Indent the text by 2 spaces more than its key')],
    ['BAD_INDENT', /./, indentation],
    ['BLOCK_AS_IMPLICIT_KEY', /sequence/, indentation],
    ['BLOCK_AS_IMPLICIT_KEY', /./, nestedKey],
    ['MULTILINE_IMPLICIT_KEY', /./, multilineKey],
    ['KEY_OVER_1024_CHARS', /./, syntax_words_at('block', 'A key may have 1024 characters at most', 'Shorten it')],
    ['TAB_AS_INDENT', /./, tab],
    ['BAD_SCALAR_START', /./, badStart],
    ['BAD_DQ_ESCAPE', /./, badEscape],
    ['BLOCK_IN_FLOW', /./, syntax_words_at('block', 'Lines with keys or dashes cannot stand inside brackets', 'Write the value in brackets as a whole, or not at all')],
    ['BAD_ALIAS', /^Alias/, syntax_words_at('line', '`*` begins an alias, but no name follows it', 'Put quotes around the value, if no alias is meant')],
    ['BAD_ALIAS', /./, syntax_words_at('line', '`&` begins an anchor, but no name follows it', 'Put quotes around the value, if no anchor is meant')],
    ['ALIAS_PROPS', /./, syntax_words_at('line', 'An alias can carry neither a tag nor an anchor of its own', 'Remove the tag or the anchor')],
    ['BAD_PROP_ORDER', /./, syntax_words_at('line', 'A tag or an anchor stands in front of the sign that it belongs behind', 'Move it behind the sign')],
    ['MULTIPLE_ANCHORS', /./, syntax_words_at('line', 'A value can have one anchor only', 'Remove one of the anchors')],
    ['MULTIPLE_TAGS', /./, syntax_words_at('line', 'A value can have one tag only', 'Remove one of the tags')],
    ['BAD_DIRECTIVE', /./, syntax_words_at('line', 'This directive is none that YAML knows', 'Remove the line')],
    ['TAG_RESOLVE_FAILED', /./, syntax_words_at('line', 'This tag has a prefix that no directive declares', 'Remove the tag')],
    ['RESOURCE_EXHAUSTION', /./, syntax_words_at('document', 'Values are nested too deep here to be read', 'Nest less deeply')],
    ['UNEXPECTED_TOKEN', /block-seq-ind on same line/, listOnKeyLine],
    ['UNEXPECTED_TOKEN', /^Unexpected (?:,|empty item)/, syntax_words_at('line', 'A comma stands here with nothing in front of it', 'Remove the comma')],
    ['UNEXPECTED_TOKEN', /flow-(?:seq|map)-end/, strayBracket],
    ['UNEXPECTED_TOKEN', /^Block scalar header|block scalar header/, syntax_words_at('block', 'Text follows `|` or `>` on the same line', 'Begin the text on the next line, indented')],
    ['UNEXPECTED_TOKEN', /doc-end/, syntax_words_at('line', 'A line `...` ends a document here that has not begun', 'Remove the line')],
    ['UNEXPECTED_TOKEN', /./, trailing],
];
/** An error in our words; `undefined` where there is nothing to say. */
function syntax_words_tell(text, error) {
    const variable = bareVariable(text, error);
    if (variable)
        return variable;
    const teller = tellers.find(([code, message]) => code === error.code && message.test(error.message))?.[2];
    return (teller ?? syntax_words_at('line', 'This is no valid YAML, so Compose cannot read the file', 'Compare it with the lines around it'))(text, error);
}
/** `[${A}]`: within brackets the variable's own braces count as YAML's. */
function bareVariable(text, { pos: [start] }) {
    if (text[start] !== '{' || text[start - 1] !== '$')
        return undefined;
    const end = Math.max(start + 1, Math.min(lineAround(text, start).end, text.indexOf('}', start) + 1 || start + 1));
    const message = 'Within brackets the braces of a variable are read as a mapping, unless it is quoted';
    return { range: { start: start - 1, end }, message, help: 'Put quotes around the item', reach: 'block' };
}
function syntax_words_at(reach, message, help) {
    return (text, { pos: [start, end] }) => {
        const written = text.slice(start, end).trim() === '' ? textAt(text, start) : { start, end };
        return { range: written, message, help, reach };
    };
}
function unclosed(kind) {
    return (text, { pos: [start] }) => {
        const opening = openings(text, kind, start);
        const sign = text[opening] ?? '';
        const closing = sign === '[' ? ']' : sign === '{' ? '}' : sign;
        const message = kind === 'quote' ? 'This quote is never closed, so the lines below it are read as its text' : `This \`${sign}\` is never closed, so the lines below it are read as part of it`;
        return { range: { start: opening, end: opening + 1 }, message, help: `Close it with \`${closing}\` behind the value`, reach: 'document' };
    };
}
function indentation(text, { pos: [start] }) {
    const atLineStart = text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim() === '';
    const rest = text.indexOf('\n', start);
    const from = atLineStart || rest < 0 ? start : rest;
    return misplaced(text, textAt(text, from).start);
}
/** A line may only look misplaced because the one above it is not what it seems. */
function misplaced(text, offset) {
    const { value: above } = linesAbove(text, offset).next();
    return (above && syntax_words_glued(text, above)) ?? syntax_words_glued(text, lineAround(text, offset)) ?? { ...explainIndentation(text, offset), reach: 'block' };
}
/** A dash or a colon without its blank makes one long word of a line. */
function syntax_words_glued(text, { start, end }) {
    const word = text.slice(start, end);
    if (/^-[^\s-]/.test(word)) {
        const message = 'No blank follows the dash, so this line is no list item';
        return { range: { start, end: start + 1 }, message, help: 'Put a blank after the dash', reach: 'block' };
    }
    const dash = /^(?:- +)*/.exec(word)?.[0].length ?? 0;
    return /^[A-Za-z_][\w.-]*:[^\s/]\S*$/.test(word.slice(dash)) ? gluedColon(start + dash, word.slice(dash)) : undefined;
}
function nestedKey(text, error) {
    const [start] = error.pos;
    const line = lineAround(text, start);
    const colon = /:(?=\s|$)/g;
    colon.lastIndex = 0;
    const rest = text.slice(start, line.end);
    const second = colon.exec(rest);
    if (!second)
        return indentation(text, error);
    const message = 'A second `: ` stands on this line, where a key with its value is complete';
    const begin = start + second.index;
    return { range: { start: begin, end: begin + 1 }, message, help: 'Put quotes around the value', reach: 'block' };
}
function multilineKey(text, { pos: [start] }) {
    const first = lineAround(text, start);
    if (text[start] === '"' || text[start] === "'" || text[start] === '[' || text[start] === '{') {
        const range = { start, end: first.end };
        return { range, message: 'A key goes over several lines here, which YAML does not allow', help: 'Write the key on one line', reach: 'block' };
    }
    const word = text.slice(start, first.end);
    if (/^[\w.-]+:\S/.test(word))
        return gluedColon(start, word);
    const opensLine = /^[\s-]*$/.test(text.slice(first.start, start));
    if (opensLine && !/:\s*$/.test(word))
        return notAPair(text, start, first.end);
    return misplaced(text, textAt(text, first.end).start);
}
function noColon(text, { pos: [start, end] }) {
    const stop = Math.max(start + 1, Math.min(end, lineAround(text, start).end));
    const word = text.slice(start, stop);
    if (/^[\w.-]+:\S/.test(word))
        return gluedColon(start, word);
    return notAPair(text, start, stop);
}
function gluedColon(start, word) {
    const colon = word.indexOf(':');
    const message = `\`${word.slice(0, Math.min(colon, 24))}:\` has no blank after its colon, so the line is one long word`;
    return { range: { start, end: start + colon + 1 }, message, help: 'Put a blank after the colon', reach: 'entry' };
}
function notAPair(text, start, end) {
    const word = text.slice(start, end);
    const range = { start, end };
    if (/^-[^\s-]/.test(word))
        return misplaced(text, start);
    if (word.startsWith('[') || word.startsWith('{')) {
        return { range, message: 'A value in brackets stands where a key is expected', help: 'Write the key that it belongs to in front of it', reach: 'block' };
    }
    if (/^[\w.]+=/.test(word)) {
        const help = 'Write `name: value`, or start this line and its neighbours with `- `';
        return { range: { start, end: start + word.indexOf('=') + 1 }, message: 'A variable is set with `=` here, in the middle of a mapping', help, reach: 'line' };
    }
    return { range, message: 'This line is no `key: value` pair, which every line of a mapping is', help: 'Put a colon and a blank behind the key', reach: 'entry' };
}
function tab(text, { pos: [start, end] }) {
    const first = text.slice(start, end).indexOf('\t');
    const begin = start + Math.max(first, 0);
    return { range: { start: begin, end: begin + 1 }, message: 'A tab indents this line, but YAML takes spaces alone as indentation', help: 'Indent with spaces', reach: 'block' };
}
function badStart(text, { pos: [start] }) {
    const sign = text[start] ?? '';
    const name = sign === '`' ? 'A backtick' : sign === '\t' ? 'A tab' : `\`${sign}\``;
    return { range: { start, end: start + 1 }, message: `${name} cannot begin a value that has no quotes`, help: 'Put quotes around the value', reach: 'line' };
}
/** `\'` is no escape in YAML, but in Compose V2. */
function badEscape(text, { pos: [start] }) {
    const sign = text[start + 1] ?? '';
    if (sign === "'")
        return undefined;
    const message = `\`\\${sign}\` is no escape that double quotes know`;
    return { range: { start, end: start + 2 }, message, help: 'Use single quotes, or write the backslash twice', reach: 'line' };
}
function listOnKeyLine(text, { pos: [start] }) {
    const { key } = lineAround(text, start);
    const owner = key === undefined ? 'its key' : `its key \`${key.slice(0, 24)}\``;
    return { range: { start, end: start + 1 }, message: `A list cannot begin on the line of ${owner}`, help: 'Put the first `- ` on a line of its own', reach: 'block' };
}
function strayBracket(text, { pos: [start] }) {
    const sign = text[start] ?? '';
    return { range: { start, end: start + 1 }, message: `This \`${sign}\` closes nothing that is open`, help: 'Remove it, or open it where it begins', reach: 'block' };
}
function trailing(text, error) {
    const { start } = textAt(text, error.pos[0]);
    const line = lineAround(text, start);
    if (line.start === start)
        return misplaced(text, start);
    const quoted = /["']\s*$/.test(text.slice(line.start, start));
    const message = quoted ? 'Text follows the closing quote, where the value has ended' : 'Text follows here where the value has ended already';
    const help = quoted ? 'Put quotes around the whole value, of the kind that it does not hold' : 'Put quotes around the whole value';
    return { range: { start, end: Math.max(start + 1, Math.min(line.end, error.pos[1])) }, message, help, reach: 'line' };
}

;// CONCATENATED MODULE: ./lib/yaml/syntax.js


/** A broken file breaks again at every line; the first few say it all. */
const maxProblems = 10;
/** A hostile line can hold a hundred thousand; looking at each in its line would take minutes. */
const maxErrors = 100;
/** Each error at its place, in words for the one who wrote the file; what follows from an earlier one is left out. */
function syntaxProblems(file, { text, errors: all }) {
    const errors = all.slice(0, maxErrors).toSorted((a, b) => a.pos[0] - b.pos[0]);
    const template = templateMark(file, text, errors.map(({ pos }) => pos[0]));
    if (template)
        return { problems: [template], harmed: [{ start: 0, end: text.length }] };
    const problems = [];
    const harmed = [];
    for (const error of errors) {
        if (problems.length >= maxProblems)
            break;
        const told = holds(harmed, error.pos[0]) ? undefined : syntax_words_tell(text, error);
        if (!told || holds(harmed, told.range.start))
            continue;
        const { range, message, help, reach } = told;
        problems.push({ at: { file, range }, message, help });
        harmed.push(harm(text, range, reach));
    }
    return { problems, harmed };
}
/** Whether an offset lies in one of the ranges. */
function holds(ranges, offset) {
    return ranges.some(({ start, end }) => start <= offset && offset <= end);
}
/** From the line of an error to where what is wrong with it ends. */
function harm(text, { start, end }, reach) {
    const line = lineAround(text, start);
    const from = line.start - line.indent;
    if (reach === 'document')
        return { start: from, end: documentEnd(text, end) };
    if (reach === 'line')
        return { start: from, end: Math.max(end, line.end) };
    const least = reach === 'entry' ? line.indent + 1 : line.indent;
    let next = line.end;
    for (;;) {
        const stop = text.indexOf('\n', next);
        if (stop < 0)
            return { start: from, end: text.length };
        const below = lineAround(text, stop + 1);
        if (below.end > below.start && below.indent < least)
            return { start: from, end: stop };
        next = Math.max(stop + 1, below.end);
    }
}
function documentEnd(text, offset) {
    const next = text.indexOf('\n---', offset);
    return next < 0 ? text.length : next;
}
/** A file that a template engine has yet to render is none of YAML's business: one word on it is enough. */
function templateMark(file, text, offsets) {
    for (const offset of offsets) {
        const line = lineAround(text, offset);
        const mark = /\{%|\{\{.*\}\}/.exec(text.slice(line.start, line.end));
        if (!mark)
            continue;
        const start = line.start + mark.index;
        const message = `\`${text.slice(start, start + 2)}\` is the mark of a template, which is no YAML until it is rendered`;
        return { at: { file, range: { start, end: start + 2 } }, message, help: 'Exclude the file, or put quotes around the value' };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/yaml/parse.js





/**
 * Reads a file's documents, each value with its place. Anchors are followed and merge keys spread; what is broken in
 * one of the usual ways is told, and read as it was meant.
 */
function parseYaml(source) {
    const tooDeep = depthProblem(source);
    if (tooDeep)
        return { source, documents: [], problems: [tooDeep] };
    const { raw, problems: slips } = readRepaired(source);
    const syntax = syntaxProblems(source, raw);
    const problems = [...slips, ...syntax.problems, ...strictProblems(source, raw)];
    const tree = buildTree(source, raw.documents.map(({ contents }) => contents));
    problems.push(...tree.problems.filter(({ at }) => !holds(syntax.harmed, at.range.start)));
    return { source, documents: tree.documents, problems: problems.toSorted((a, b) => a.at.range.start - b.at.range.start) };
}

;// CONCATENATED MODULE: ./lib/source/fix.js
/**
 * A file's text after edits, which all lie in that file. Edits are applied in the order of their places;
 * `undefined` where two of them overlap.
 */
function applyEdits(text, edits) {
    const sorted = edits.toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
    const parts = [];
    let done = 0;
    for (const { range, text: replacement } of sorted) {
        if (range.start < done)
            return undefined;
        parts.push(text.slice(done, range.start), replacement);
        done = range.end;
    }
    return parts.join('') + text.slice(done);
}

;// CONCATENATED MODULE: ./lib/lint/pick-fixes.js


/**
 * Chooses fixes that can be applied together, the first ones first: all edits of a fix or none. One that meets another
 * waits; one that leaves a file harder to read than it was is dropped.
 */
function pickFixes(fixes, illness) {
    let taken = [];
    let changes = [];
    const keep = (more) => {
        if (more.length === 0)
            return;
        const wider = [...taken, ...more];
        const result = apply(wider);
        if (result && isNoWorse(changes, result, illness)) {
            taken = wider;
            changes = result;
        }
        else if (more.length > 1) {
            const half = more.length >> 1;
            keep(more.slice(0, half));
            keep(more.slice(half));
        }
    };
    keep(apart(fixes));
    return { count: taken.length, changes };
}
/** Those that change something, and meet none before them. */
function apart(fixes) {
    const taken = [];
    return fixes.filter(({ edits }) => {
        const reaches = edits.map(reachOf);
        const changesNothing = edits.every(({ file, range, text }) => file.slice(range) === text);
        if (changesNothing || reaches.some((one) => taken.some((other) => meet(one, other))))
            return false;
        taken.push(...reaches);
        return true;
    });
}
const blanksAndComments = /(?:\s|#.*)*/y;
/** Where nothing but blanks and comments stands between two edits, each reckons with what the other changes. */
function reachOf({ file: { path, text }, range: { start, end } }) {
    blanksAndComments.lastIndex = end;
    return { path, start, end: end + (blanksAndComments.exec(text)?.[0].length ?? 0) };
}
function meet(one, other) {
    return one.path === other.path && one.start <= other.end && other.start <= one.end;
}
function apply(fixes) {
    const byFile = new Map();
    for (const edit of fixes.flatMap(({ edits }) => edits)) {
        const { file } = edit;
        const known = byFile.get(file.path);
        if (known)
            known.edits.push(edit);
        else
            byFile.set(file.path, { before: file, edits: [edit] });
    }
    const changes = [];
    for (const { before, edits } of byFile.values()) {
        const text = applyEdits(before.text, edits);
        if (text === undefined)
            return undefined;
        changes.push({ before, after: new SourceFile(before.path, text) });
    }
    return changes;
}
/** A file that reads must go on reading; one that does not is left alone but by what mends it. */
function isNoWorse(old, changes, illness) {
    const known = new Map(old.map(({ after }) => [after.path, after]));
    return changes.every(({ before, after }) => {
        const last = known.get(after.path) ?? before;
        if (last.text === after.text)
            return true;
        const was = illness(last);
        const is = illness(after);
        return is === 0 || is < was;
    });
}

;// CONCATENATED MODULE: ./lib/lint/fix-all.js




/** A fix may make room for another; what goes on longer goes round in a circle. */
const maxPasses = 10;
/** Runs, applies fixes in memory, and runs again, until nothing changes. Nothing is written. */
async function fixAll(workspace, trip, wanted) {
    const first = await trip(workspace);
    const files = new Map();
    const left = new Map();
    let last = first;
    let count = 0;
    for (let pass = 0; pass < maxPasses; pass += 1) {
        const picked = pickFixes(fixesOf(last, wanted, left), illnessIn(last));
        if (picked.count === 0)
            break;
        count += picked.count;
        for (const { before, after } of picked.changes)
            files.set(after.path, { before: files.get(after.path)?.before ?? before, after });
        last = await trip(overlay(workspace, new Map([...files].map(([path, { after }]) => [path, after]))));
    }
    const changes = [...files.values()].filter(({ before, after }) => before.text !== after.text);
    return { first, last, count: changes.length > 0 ? count : 0, changes: changes.toSorted((a, b) => (a.after.path < b.after.path ? -1 : 1)), left };
}
/** The fixes that are wanted; the files that keep others from being applied are noted in `left`. */
function fixesOf({ findings }, { safety, whyLeave }, left) {
    return findings.flatMap(({ fix }) => {
        if (!fix || !safety.has(fix.safety))
            return [];
        const reasons = fix.edits.map(({ file: { path } }) => ({ path, reason: whyLeave(path) }));
        for (const { path, reason } of reasons)
            if (reason !== undefined)
                left.set(path, reason);
        return reasons.some(({ reason }) => reason !== undefined) ? [] : [fix];
    });
}
/** YAML and env files can be ill; of a script it cannot be told. */
function illnessIn({ projects }) {
    const compose = new Set(projects.flatMap(({ files }) => files.map(({ source }) => source.path)));
    const env = new Set(projects.flatMap(({ envFiles }) => envFiles.map(({ source }) => source.path)));
    return (file) => {
        if (compose.has(file.path) || /\.ya?ml$/i.test(file.path))
            return parseYaml(file).problems.length;
        // Reading stops at the first problem: the further on, the better.
        const [problem] = env.has(file.path) ? readEnvFile(file, () => undefined).problems : [];
        return problem ? file.text.length - problem.at.range.start : 0;
    };
}

;// CONCATENATED MODULE: ./lib/source/path.js
/** The folder of a path, '' at the root. */
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '' : path.slice(0, slash);
}
/** A folder and all above it, the root last. */
function foldersUpFrom(folder) {
    return folder === '' ? [''] : [folder, ...foldersUpFrom(folderOf(folder))];
}
/** The last part of a path. */
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/**
 * Where a path that is written in a file of `folder` leads, relative to the workspace, without `.` and inner `..`.
 * It may lead out of the workspace, which then answers that there is no such file. `undefined` where it is absolute,
 * or names a home folder or a drive.
 */
function resolvePath(folder, path) {
    if (/^([/\\~]|[A-Za-z]:[/\\])/.test(path))
        return undefined;
    const parts = [];
    for (const part of `${folder}/${path}`.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else
            parts.push(part);
    }
    return parts.join('/');
}

;// CONCATENATED MODULE: ./lib/script/program.js
/** Subcommands of Compose, of all times. */
const subcommands = new Set(`alpha attach bridge build bundle commit config convert cp create down events exec export help images kill logs ls pause port
  ps publish pull push restart rm run scale start stats stop top unpause up version volumes wait watch`.split(/\s+/));
/** Programs that run what follows them, with those of their options that take a value, and how many words come first. */
const wrappers = new Map([
    ['sudo', { valued: '-u -g -h -p -C -r -t -U -D --user --group' }],
    ['doas', { valued: '-u -C' }],
    ['env', { valued: '-u -C --unset --chdir' }],
    ['time', { valued: '-f -o' }],
    ['exec', { valued: '-a' }],
    ['nice', { valued: '-n' }],
    ['ionice', { valued: '-c -n' }],
    ['timeout', { valued: '-k -s', first: 1 }],
    ['gtimeout', { valued: '-k -s', first: 1 }],
    ['flock', { valued: '-w -E', first: 1 }],
    ['xargs', { valued: '-I -n -P -L -d -a -s -E' }],
    ['watch', { valued: '-n' }],
    ['stdbuf', { valued: '-i -o -e' }],
    ...['command', 'builtin', 'nohup', 'setsid', 'unbuffer', 'chronic', 'retry', 'call', 'winpty', 'eval'].map((name) => [name, {}]),
]);
const keywords = new Set(['if', 'then', 'elif', 'else', 'while', 'until', 'do', '!', '{']);
/** Keywords after which a command is asked for its exit status. */
const conditions = new Set(['if', 'elif', 'while', 'until', '!']);
/** Where the program stands in a command: behind keywords, assignments and programs that run others. The number of words if nowhere. */
function programAt(words) {
    let at = 0;
    for (;;) {
        const word = words[at];
        if (!word)
            return words.length;
        const wrapper = word.text === undefined ? undefined : wrappers.get(word.text);
        if (word.assigns || (word.text !== undefined && keywords.has(word.text)))
            at += 1;
        else if (word.text === 'function')
            return words.length;
        else if (wrapper) {
            const probe = word.text === 'command' && /^-[vV]/.test(words[at + 1]?.text ?? '');
            if (probe)
                return at;
            at = afterOptions(words, at + 1, wrapper.valued?.split(' ') ?? []) + (wrapper.first ?? 0);
        }
        else
            return at;
    }
}
function afterOptions(words, start, valued) {
    let at = start;
    for (let text = words[at]?.text; text?.startsWith('-'); text = words[at]?.text) {
        at += valued.includes(text) ? 2 : 1;
        if (text === '--')
            break;
    }
    return at;
}
/** Whether a word names Compose V1's program, by name or by the place that it is installed at. */
function isV1(text) {
    return text !== undefined && /^@?(?:(?:~?\/|[A-Za-z]:[/\\])(?:[^/\\]{1,99}[/\\]){1,9})?docker-compose(?:\.exe)?$/i.test(text) && !text.includes('cli-plugins');
}
/** How many words `docker … compose` takes up from here, options of `docker` included; 0 if it does not stand here. */
function lengthOfV2(words, start) {
    if (!/^@?(?:\/(?:[\w.-]{1,99}\/){1,9})?docker(?:\.exe)?$/.test(words[start]?.text ?? ''))
        return 0;
    const at = afterOptions(words, start + 1, ['-H', '--host', '-c', '--context', '-l', '--log-level', '--config', '--tlscacert', '--tlscert', '--tlskey']);
    return words[at]?.text === 'compose' ? at + 1 - start : 0;
}
/** Whether a word is one of Compose's subcommands. */
function isSubcommand(text) {
    return text !== undefined && subcommands.has(text);
}
/** Whether what follows the program shows that it is called, not spoken of: a subcommand, an option, or something not known. */
function isArgument(word) {
    return word !== undefined && (word.text === undefined || /^--?[A-Za-z]/.test(word.text) || isSubcommand(word.text));
}

;// CONCATENATED MODULE: ./lib/script/lists.js

/** Enough for any call; what comes behind is left out. */
const maxItems = 200;
/** The call that a list of strings makes, `["docker-compose", "up"]`; the offset is that of its opening bracket. */
function readList(file, start, close) {
    return call(readItems(file, start, close), 'list');
}
/** The call of a program with a list of its arguments, `("docker-compose", ["up"]`; the offset is that of its opening bracket. */
function readSpawn(file, start) {
    const [program, ...rest] = readItems(file, start, ')', 1);
    const list = /\s*,\s*\[/y;
    list.lastIndex = program?.at.range.end ?? file.text.length;
    if (!program || rest.length > 0 || !list.test(file.text))
        return [];
    return call([program, ...readItems(file, list.lastIndex - 1, ']')], 'spawn');
}
function call(items, form) {
    const [first, second] = items;
    const length = isV1(first?.text) ? 1 : first?.text === 'docker' && second?.text === 'compose' ? 2 : 0;
    const program = items[length - 1];
    const args = items.slice(length);
    const [firstArg] = args;
    if (!first || !program || !isArgument(firstArg) || isName(firstArg))
        return [];
    const end = args.at(-1)?.at.range.end ?? program.at.range.end;
    const at = (to) => ({ file: first.at.file, range: { start: first.at.range.start, end: to } });
    const text = length === 1 ? 'docker-compose' : 'docker compose';
    return [{ at: at(end), program: { at: at(program.at.range.end), text }, args, origin: undefined, form, folder: '' }];
}
/** An identifier alone does not show that this is a call: `["docker-compose", other]`. A list that is spread does. */
function isName(word) {
    return word !== undefined && word.text === undefined && !/^(?:\*|\.\.\.)/.test(word.at.file.slice(word.at.range));
}
function readItems(file, start, close, most = maxItems) {
    const items = [];
    const { text } = file;
    const string = /\s*(?:(?:#|\/\/)[^\n]*\n\s*)*[rbu]?(?:"([^"\\\n]*)"|'([^'\\\n]*)')(?=\s*[,\])])/y;
    const other = /\s*([^\s,[\]()"'{}][^,[\]()\n]{0,200}|"(?:[^"\\\n]|\\.){0,2000}"|f?"[^"\n]{0,2000}"|f?'[^'\n]{0,2000}'|`[^`]{0,2000}`)/y;
    let at = start + 1;
    while (items.length < most && at < text.length) {
        string.lastIndex = at;
        other.lastIndex = at;
        const known = string.exec(text);
        const match = known ?? other.exec(text);
        if (!match)
            break;
        const written = match[0].trimStart();
        const from = known ? match[0].search(/[rbu]?["'][^"']*["']$/) : match[0].length - written.length;
        const range = { start: match.index + from, end: match.index + match[0].trimEnd().length };
        items.push({ at: { file, range }, text: known ? (known[1] ?? known[2] ?? '') : undefined });
        const comma = /\s*,/y;
        comma.lastIndex = range.end;
        if (items.length >= most || !comma.test(text))
            break;
        at = comma.lastIndex;
        const end = /\s*[\])]/y;
        end.lastIndex = at;
        if (end.test(text) && text[end.lastIndex - 1] === close)
            break;
    }
    return items;
}

;// CONCATENATED MODULE: ./lib/script/snippet.js
/** A stretch of a file that is shell text as it stands. */
function inPlace(file, start, end, dialect = {}) {
    return { file, text: file.text.slice(start, end), dialect, places: start };
}
/** The place in the file of a stretch of a snippet. */
function placeOf({ file, places }, { start, end }) {
    if (typeof places === 'number')
        return { file, range: { start: places + start, end: places + end } };
    return { file, range: { start: places[start] ?? 0, end: places[end] ?? 0 } };
}
/**
 * A string in quotes, as JSON and YAML write it, with its escapes taken off and its line ends folded. The range is that
 * of the string, quotes included.
 */
function unescaped(file, start, end, dialect = {}) {
    const quote = file.text[start] ?? '';
    const characters = [];
    const places = [];
    for (let at = start + 1; at < end - 1; at += 1) {
        places.push(at);
        const character = file.text[at] ?? '';
        const next = file.text[at + 1] ?? '';
        const doubled = quote === "'" && character === "'" && next === "'";
        if (doubled || (quote === '"' && character === '\\')) {
            characters.push(doubled ? "'" : (escapes.get(next) ?? next));
            at += 1;
        }
        else
            characters.push(character === '\n' ? ' ' : character);
    }
    places.push(end - 1);
    const text = characters.join('');
    return { file, text, dialect, places };
}
const escapes = new Map([['n', '\n'], ['t', '\t'], ['r', '\r'], ['\n', ' ']]);

;// CONCATENATED MODULE: ./lib/script/hosts/code.js


const inList = /\[\s{0,99}["']docker(?:-compose)?["']\s{0,99},/g;
const inSpawn = /\b(?:spawn|spawnSync|execFile|execFileSync|execa|execaSync|execFileAsync)(\()\s{0,99}["']docker(?:-compose)?["']\s{0,99},\s{0,99}\[/g;
const inSystem = /\b(?:system|exec|spawn|popen3|capture3|capture2e?)(\()\s{0,99}["']docker(?:-compose)?["']\s{0,99},\s{0,99}["']/g;
const runner = /\b(?:system|popen|exec|execSync|execAsync|check_call|check_output|call|run|Popen|getoutput|getstatusoutput|sh|shell|\$)(?:\(\s{0,99}|(?=`)|\s(?=["']))[rbu]?(["'`])/g;
const jenkins = /\b(?:(?:sh|bat|powershell|pwsh)\s{0,9}\(?\s{0,99}|script\s{0,9}:\s{0,9})("""|'''|"|')/g;
/** Calls in the source of Python, JavaScript and Ruby: lists of strings, and strings that are handed to a shell. */
function readCode(file) {
    const { text } = file;
    const commands = [
        ...[...text.matchAll(inList)].flatMap(({ index }) => (code_isComment(file, index) ? [] : readList(file, index, ']'))),
        ...[...text.matchAll(inSpawn)].flatMap((match) => (code_isComment(file, match.index) ? [] : readSpawn(file, match.index + match[0].indexOf('(')))),
        ...[...text.matchAll(inSystem)].flatMap((match) => (code_isComment(file, match.index) ? [] : readList(file, match.index + match[0].indexOf('('), ')'))),
    ];
    return { scopes: strings(file, runner), commands };
}
/** What a Jenkinsfile hands to `sh`. */
function jenkinsScopes(file) {
    return strings(file, jenkins);
}
/** The strings that an expression's matches open; the last group is the quote. One scope each. */
function strings(file, opening) {
    const scopes = [];
    for (const match of file.text.matchAll(opening)) {
        const quote = match[1] ?? '"';
        const start = match.index + match[0].length;
        const end = endOfString(file.text, start, quote);
        const snippet = end === undefined || code_isComment(file, match.index) ? undefined : string(file, start, end);
        if (snippet)
            scopes.push({ snippets: [snippet], definitions: [] });
    }
    return scopes;
}
/** Strings with escapes or with another language's `#{…}` in them are left alone: what they hold is not what is written. */
function string(file, start, end) {
    const text = file.text.slice(start, end);
    if (!/\bcompose\b/.test(text) || /\\(?!\r?\n)|#\{/.test(text))
        return undefined;
    return inPlace(file, start, end);
}
/** Longer strings are no commands. */
const maxString = 4000;
function endOfString(text, start, quote) {
    const near = text.slice(start, start + maxString);
    const end = near.indexOf(quote);
    const line = near.indexOf('\n');
    const severalLines = quote.length > 1 || quote === '`';
    return end < 0 || (!severalLines && line >= 0 && line < end) ? undefined : start + end;
}
/** Going by what stands before it on its line, as far as a line can be expected to go. */
function code_isComment({ text }, at) {
    const before = text.slice(Math.max(0, at - 300), at);
    return /^\s*(?:#|\/\/|\*)|\s\/\/\s|\s#\s/.test(before.slice(before.lastIndexOf('\n') + 1));
}

;// CONCATENATED MODULE: ./lib/script/line-ends.js
/** Finds the lines of a text by what is written on them; asking often costs no more than asking once. */
class LineEnds {
    #text;
    #whole;
    #lines;
    constructor(text, start, end) {
        this.#text = text;
        this.#whole = { start, end };
    }
    /** The next line, from an offset on, that holds nothing but this, blanks apart. */
    next(content, from) {
        this.#lines ??= line_ends_readLines(this.#text, this.#whole);
        const found = this.#lines.get(content) ?? [];
        let low = 0;
        let high = found.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((found[middle]?.start ?? 0) < from)
                low = middle + 1;
            else
                high = middle;
        }
        return found[low];
    }
}
function line_ends_readLines(text, { start, end }) {
    const lines = new Map();
    for (let at = start; at < end;) {
        const newline = text.indexOf('\n', at);
        const next = newline < 0 || newline >= end ? end : newline + 1;
        const content = text.slice(at, next).trim();
        const same = lines.get(content);
        if (same)
            same.push({ start: at, end: next });
        else
            lines.set(content, [{ start: at, end: next }]);
        at = next;
    }
    return lines;
}

;// CONCATENATED MODULE: ./lib/script/hosts/dockerfile.js



const instruction = /^[ \t]*(?:ONBUILD[ \t]+)?(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK[ \t](?:[^\n]*[ \t])?CMD)[ \t]+(?:--[\w-]+(?:=\S*)?[ \t]+){0,9}/i;
/** What a Dockerfile runs, in shell form and in exec form. */
function readDockerfile(file) {
    const snippets = [];
    const commands = [];
    const lines = new LineEnds(file.text, 0, file.text.length);
    for (let number = 1; number <= file.lineCount; number += 1) {
        const line = file.lineAt(number);
        const opening = line && instruction.exec(file.slice(line));
        if (!line || !opening)
            continue;
        number = lastLine(file, number);
        const start = line.start + opening[0].length;
        const end = file.lineAt(number)?.end ?? line.end;
        const delimiter = /<<-?["']?(\w+)["']?/.exec(file.slice(line))?.[1];
        const document = delimiter === undefined ? undefined : lines.next(delimiter, end);
        if (document)
            number = file.positionAt(document.start).line;
        if (file.text[start] === '[')
            commands.push(...readList(file, start, ']'));
        else
            snippets.push(inPlace(file, start, document?.end ?? end, { dockerfile: true }));
    }
    return { scopes: [{ snippets, definitions: [] }], commands };
}
/** An instruction goes on behind backslashes, and over comments between them. */
function lastLine(file, first) {
    let number = first;
    for (let continued = true; continued && number <= file.lineCount; number += 1) {
        const line = file.lineAt(number);
        const text = line ? file.slice(line) : '';
        continued = /\\[ \t]*$/.test(text) || (number > first && /^[ \t]*(?:#|$)/.test(text));
    }
    return number - 1;
}

;// CONCATENATED MODULE: ./lib/script/hosts/document-parts.js
const shellLanguage = /^(?:sh|bash|shell|zsh|fish|console|terminal|term|(?:sh|shell|bash)-?session|powershell|pwsh|ps1?|cmd|bat(?:ch)?|dosbatch|command-?line|none)?$/i;
const fence = /^[\s>]{0,40}(?:[-*+]\s|\d{1,3}[.)]\s)?\s{0,9}(`{3,}|~{3,})\s*\{?\.?([\w+-]*)/;
const document_parts_directive = /^\s*\.\. (?:code-block|code|sourcecode|prompt)::\s*(\S*)/;
const listItem = /^\s*(?:[-*+]|\d{1,3}[.)])\s/;
/** Takes Markdown or reStructuredText apart, a line at a time. */
function partsOf(file) {
    const blocks = [];
    const prose = [];
    const isRst = file.path.endsWith('.rst');
    let open;
    let blankBefore = true;
    let inList = false;
    const finish = () => {
        if (open?.isShell && open.lines.length > 0)
            blocks.push(open);
        open = undefined;
    };
    for (let number = 1; number <= file.lineCount; number += 1) {
        const line = file.lineAt(number) ?? { start: 0, end: 0 };
        const text = file.slice(line);
        const blank = text.trim() === '';
        const indent = text.length - text.trimStart().length;
        if (open?.mark) {
            const inside = open.quoted ? (/^[\s>]*/.exec(text)?.[0].length ?? 0) : 0;
            const written = text.slice(inside).trim();
            if (written.startsWith(open.mark) && /^(?:`+|~+)$/.test(written))
                finish();
            else
                open.lines.push({ start: line.start + inside, end: line.end });
            continue;
        }
        if (open && (blank || indent > open.indent)) {
            if (!/^\s*:[\w-]+:/.test(text))
                open.lines.push(line);
            continue;
        }
        finish();
        open = opened(text, isRst ? indent : undefined);
        if (!open && !isRst && !inList && blankBefore && /^(?: {4}|\t)\s*\S/.test(text)) {
            open = { lines: [line], isShell: true, labelled: false, mark: undefined, indent: 0, quoted: false };
        }
        if (!open || (isRst && !document_parts_directive.test(text)))
            prose.push(line);
        if (!blank && (indent < 2 || listItem.test(text)))
            inList = listItem.test(text);
        blankBefore = blank;
    }
    finish();
    return { blocks, prose };
}
/** The block that a line opens below it; in reStructuredText `::` at a line's end does too. */
function opened(text, rstIndent) {
    if (rstIndent === undefined) {
        const [whole = '', mark, language = ''] = fence.exec(text) ?? [];
        if (!mark || text.slice(whole.length).includes('`'))
            return undefined;
        return { lines: [], isShell: shellLanguage.test(language), labelled: language !== '', mark, indent: 0, quoted: text.trimStart().startsWith('>') };
    }
    const code = document_parts_directive.exec(text);
    const literal = !code && /::\s*$/.test(text) && !/^\s*\.\. /.test(text);
    if (!code && !literal)
        return undefined;
    const language = code?.[1] ?? '';
    return { lines: [], isShell: shellLanguage.test(language), labelled: language !== '', mark: undefined, indent: rstIndent, quoted: false };
}

;// CONCATENATED MODULE: ./lib/script/hosts/document.js


const document_prompt = /^[ \t]*(?:[\w.@~:/-]{0,60}\$|PS [^>\n]{0,200}>|[A-Za-z]:[^>\n]{0,200}>|❯|➜)[ \t]+/;
const span = /(?<!`)`([^`\n]{1,400})`(?!`)|(?<!`)``([^`\n]{1,400})``(?!`)/g;
/** Shell text in Markdown and reStructuredText: blocks of code, and spans of it in prose. One scope each. */
function documentScopes(file) {
    const { blocks, prose } = partsOf(file);
    const snippets = [...blocks.map((each) => snippetsOf(file, each)), ...prose.flatMap((line) => spans(file, line).map((snippet) => [snippet]))];
    return snippets.map((each) => ({ snippets: each, definitions: [] }));
}
/** Where a block shows prompts, what stands behind them is typed in and all else comes out. */
function snippetsOf(file, { lines, labelled }) {
    const [first] = lines;
    const last = lines.at(-1);
    if (!first || !last)
        return [];
    const prompted = lines.some((line) => document_prompt.test(file.slice(line)));
    const together = lines.every((line, index) => index === 0 || /^\r?\n?$/.test(file.text.slice(lines[index - 1]?.end, line.start)));
    if (labelled && together && !prompted)
        return [inPlace(file, first.start, last.end)];
    const snippets = [];
    for (let index = 0; index < lines.length; index += 1) {
        const start = lines[index] ?? first;
        const opening = document_prompt.exec(file.slice(start));
        while (file.text[(lines[index]?.end ?? 0) - 1] === '\\' && index + 1 < lines.length)
            index += 1;
        const end = lines[index]?.end ?? start.end;
        if (opening || !prompted)
            snippets.push(inPlace(file, start.start + (opening?.[0].length ?? 0), end));
    }
    return snippets;
}
function spans(file, line) {
    return [...file.slice(line).matchAll(span)].flatMap((match) => {
        const text = match[1] ?? match[2] ?? '';
        if (!/\bcompose\b/.test(text))
            return [];
        const start = line.start + match.index + match[0].indexOf(text);
        return [inPlace(file, start + (document_prompt.exec(text)?.[0].length ?? 0), start + text.length)];
    });
}

;// CONCATENATED MODULE: ./lib/script/logical-lines.js
/** The lines of a file, those that end in a backslash together with the next one; line ends left out. */
function* logicalLines(file) {
    let start;
    for (let number = 1; number <= file.lineCount; number += 1) {
        const line = file.lineAt(number);
        if (!line)
            return;
        start ??= line.start;
        if (file.text[line.end - 1] === '\\' && line.end > line.start && number < file.lineCount)
            continue;
        yield { start, end: line.end };
        start = undefined;
    }
}

;// CONCATENATED MODULE: ./lib/script/hosts/lines.js


/** Lines of which what follows an opening is a command. */
function lineScopes(file, opening) {
    return [...logicalLines(file)].flatMap(({ start, end }) => {
        const match = opening.exec(file.text.slice(start, end));
        return match ? [{ snippets: [inPlace(file, start + match[0].length, end)], definitions: [] }] : [];
    });
}
/** `web: command` */
const procfileLine = /^[\w-]{1,99}:\s+/;
/** `ExecStart=-/usr/bin/docker-compose up` */
const unitLine = /^Exec\w{0,20}\s*=\s*[-@:+!|]*/;

;// CONCATENATED MODULE: ./lib/script/hosts/makefile.js


const assignment = /^(?:[^=:#\t]{1,200}:\s+)?(?:export\s+|override\s+|private\s+){0,3}([\w.-]+)\s*(?:::?:?|\?|\+|!)?=\s*/;
/** The recipes of a Makefile and its variables; of a justfile too, where any indentation makes a recipe. */
function makefileScopes(file, isRecipe, dialect) {
    const snippets = [];
    const definitions = [];
    let defining = false;
    for (const { start, end } of logicalLines(file)) {
        const text = file.text.slice(start, end);
        if (/^\s{0,9}define\s/.test(text))
            defining = true;
        else if (/^\s{0,9}endef\b/.test(text))
            defining = false;
        else if (defining || isRecipe.test(text)) {
            const prefix = /^[\s@+-]*/.exec(text)?.[0].length ?? 0;
            snippets.push(inPlace(file, start + prefix, end, dialect));
        }
        else {
            const match = assignment.exec(text);
            const name = match?.[1];
            if (match && name)
                definitions.push({ name, ...makefile_valueOf(file, start + match[0].length, end, dialect) });
        }
    }
    return [{ snippets, definitions }];
}
function makefile_valueOf(file, start, end, dialect) {
    const snippet = inPlace(file, start, end, dialect);
    const quoted = /^(["'])[^"']*\1\s*$/.test(snippet.text);
    const value = quoted ? { start: 1, end: snippet.text.trimEnd().length - 1 } : { start: 0, end: snippet.text.length };
    return { snippet, value };
}

;// CONCATENATED MODULE: ./lib/script/hosts/yaml.js


/** Keys whose values are shell text, over all CI systems: one command, or a list of them. */
const scriptKeys = new Set(`run script before_script after_script before_install install after_install after_success after_failure before_deploy
  after_deploy before_cache commands cmds cmd bash sh pwsh powershell inlineScript`.split(/\s+/));
/** Keys that hold one command; as a list, it is one command's words. */
const commandKeys = new Set(['command', 'entry', 'scripts']);
const variableKeys = new Set(['env', 'environment', 'variables', 'vars']);
/** The scripts of a CI file, all in one scope: a variable may be set in one step and used in another. */
function yamlScopes(file) {
    const snippets = new Map();
    const definitions = [];
    const seen = new Set();
    const add = (node, folder) => {
        const snippet = snippetOf(node);
        if (snippet)
            snippets.set(node.at.range.start, { ...snippet, folder });
        for (const child of node.kind === 'sequence' ? node.children : [])
            if (child.kind !== 'mapping')
                add(child, folder);
    };
    const walk = (node, outer) => {
        if (seen.has(node.children))
            return;
        seen.add(node.children);
        if (scriptKeys.has(node.name) || (commandKeys.has(node.name) && node.kind === 'scalar'))
            add(node, outer);
        if (variableKeys.has(node.name))
            definitions.push(...node.children.flatMap(definitionOf));
        const folder = folderIn(node) ?? outer;
        for (const child of node.children)
            walk(child, folder);
    };
    for (const document of parseYaml(file).documents)
        walk(document, undefined);
    return [{ snippets: [...snippets.values()], definitions }];
}
/** Where the scripts below a node run: what a step says, or what a job or a workflow does for all of its steps. */
function folderIn(node) {
    if (node.kind !== 'mapping')
        return undefined;
    return (node.get('working-directory') ?? node.get('workingDirectory') ?? node.get('defaults', 'run', 'working-directory') ?? node.get('dir'))?.text;
}
/** The strings below a key of a JSON file: package.json's scripts. */
function jsonScopes(file, ...keys) {
    const [root] = parseYaml(file).documents;
    const snippets = keys.flatMap((key) => {
        const node = root?.get(key);
        return [...(node ? [node] : []), ...(node?.children ?? [])].flatMap((each) => snippetOf(each) ?? []);
    });
    return snippets.map((snippet) => ({ snippets: [snippet], definitions: [] }));
}
function definitionOf(node) {
    const snippet = node.text?.includes('compose') ? snippetOf(node) : undefined;
    return snippet ? [{ name: node.name, snippet, value: { start: 0, end: snippet.text.length } }] : [];
}
/** A scalar as shell text, in whichever way it is written. */
function snippetOf(node) {
    const { file, range } = node.at;
    if (node.kind !== 'scalar' || typeof node.value !== 'string')
        return undefined;
    const dialect = /\bpwsh|\bcmd\b/.test(node.name) ? { backslashes: true } : {};
    const first = node.source[0];
    if (first === '"' || first === "'")
        return unescaped(file, range.start, range.end, dialect);
    if (first !== '|' && first !== '>')
        return inPlace(file, range.start, range.end, { ...dialect, folded: true });
    const header = file.text.indexOf('\n', range.start);
    if (header < 0 || header >= range.end)
        return undefined;
    return inPlace(file, header + 1, range.end, first === '>' ? { ...dialect, folded: true } : dialect);
}

;// CONCATENATED MODULE: ./lib/script/hosts.js








const devcontainerCommands = ['initializeCommand', 'onCreateCommand', 'updateContentCommand', 'postCreateCommand', 'postStartCommand', 'postAttachCommand'];
const nothing = { scopes: [], commands: [] };
/** Where shell text stands, by the name of the file; the first that fits. What fits none is shell text as a whole. */
const hosts = [
    [/^(?:change-?log|changes|history|release|news)/i, () => nothing],
    [/\.(?:md|markdown|rst)$/i, (file) => scripts(documentScopes(file))],
    [/^package\.json$/, (file) => scripts(jsonScopes(file, 'scripts'))],
    [/devcontainer\.json$/, (file) => scripts(jsonScopes(file, ...devcontainerCommands))],
    [/\.(?:ya?ml)$/i, (file) => scripts(yamlScopes(file))],
    [/^(?:gnu)?makefile|\.(?:mk|mak)$/i, (file) => scripts(makefileScopes(file, /^\t/, { make: true }))],
    [/^\.?justfile/i, (file) => scripts(makefileScopes(file, /^[ \t]/, {}))],
    [/^(?:dockerfile|containerfile)|\.dockerfile$/i, readDockerfile],
    [/^jenkinsfile/i, (file) => scripts(jenkinsScopes(file))],
    [/^procfile/i, (file) => scripts(lineScopes(file, procfileLine))],
    [/\.service$/i, (file) => scripts(lineScopes(file, unitLine))],
    [/\.(?:py|rb|[cm]?[jt]s)$/i, readCode],
    [/\.(?:bat|cmd|ps1)$/i, (file) => scripts(whole(file, { backslashes: true }))],
];
/** Finds the shell text in a file, going by what kind of file its path says that it is. */
function readHost(file) {
    const name = nameOf(file.path);
    const read = hosts.find(([pattern]) => pattern.test(name))?.[1];
    if (read)
        return read(file);
    const isCode = /^#!.{0,99}\b(?:python|node|ruby)/.test(file.text);
    return isCode ? readCode(file) : scripts(whole(file, {}));
}
function whole(file, dialect) {
    return [{ snippets: [inPlace(file, 0, file.text.length, dialect)], definitions: [] }];
}
function scripts(scopes) {
    return { scopes, commands: [] };
}

;// CONCATENATED MODULE: ./lib/script/scanner.js
/** A place in a text that moves on; what lies behind `end` is not there. */
class Scanner {
    text;
    end;
    dialect;
    at;
    constructor(text, start, end, dialect) {
        this.text = text.slice(0, end);
        this.at = start;
        this.end = end;
        this.dialect = dialect;
    }
    /** The character here or some way ahead; '' at the end. */
    peek(ahead = 0) {
        return this.text[this.at + ahead] ?? '';
    }
    startsWith(word) {
        return this.text.startsWith(word, this.at);
    }
    /** Moves behind the next `stop`, or to the end; gives what was passed over. */
    skipPast(stop) {
        const found = this.text.indexOf(stop, this.at);
        const from = this.at;
        const last = found < 0 ? this.end : found;
        this.at = Math.min(this.end, last + stop.length);
        return this.text.slice(from, last);
    }
    /** Moves over the characters that a sticky expression matches here; gives them. */
    take(expression) {
        expression.lastIndex = this.at;
        const taken = expression.exec(this.text)?.[0] ?? '';
        this.at += taken.length;
        return taken;
    }
}

;// CONCATENATED MODULE: ./lib/script/word.js
var word_a;
/** Reads the word that begins here, up to a blank, an operator or `close`. `undefined` where none does. */
function word_readWord(scanner, close, substitute) {
    return new WordReader(scanner, substitute).read(close, true);
}
class WordReader {
    #scanner;
    #substitute;
    #parts = [];
    #known = true;
    #expansions = 0;
    #variable;
    #fallback;
    constructor(scanner, substitute) {
        this.#scanner = scanner;
        this.#substitute = substitute;
    }
    read(close, mayAssign) {
        const scanner = this.#scanner;
        const start = scanner.at;
        const name = !mayAssign ? '' : scanner.take(/[A-Za-z_]\w*\+?=/y).replace(/\+?=$/, '');
        if (name && scanner.peek() === '(')
            return this.#list(start, name);
        const valueStart = scanner.at;
        if (name)
            this.#parts.push(scanner.text.slice(start, valueStart));
        for (let unit = scanner.peek(); unit !== '' && unit !== close && !/[\s;&|()<>]/.test(unit); unit = scanner.peek())
            this.#piece(unit);
        if (scanner.at === start)
            return undefined;
        const end = scanner.at;
        const text = this.#known ? this.#parts.join('') : undefined;
        const whole = this.#expansions === 1 && this.#parts.length === 0;
        const assigns = name ? { name, value: withoutQuotes(scanner.text, valueStart, end) } : undefined;
        return { start, end, text, variable: whole ? this.#variable : undefined, fallback: whole ? this.#fallback : undefined, assigns };
    }
    #list(start, name) {
        const scanner = this.#scanner;
        scanner.at += 1;
        const from = scanner.at;
        for (let unit = scanner.peek(); unit !== '' && unit !== ')'; unit = scanner.peek()) {
            if (scanner.take(/\s+|#[^\n]*/y) === '' && !new word_a(scanner, this.#substitute).read(')', false))
                scanner.at += 1;
        }
        const value = { start: from, end: scanner.at };
        if (scanner.at < scanner.end)
            scanner.at += 1;
        return { start, end: scanner.at, text: undefined, variable: undefined, fallback: undefined, assigns: { name, value } };
    }
    #piece(unit) {
        const scanner = this.#scanner;
        if (unit === "'") {
            scanner.at += 1;
            this.#parts.push(scanner.skipPast("'"));
        }
        else if (unit === '"')
            this.#double();
        else if (unit === '$' || unit === '`')
            this.#expansion();
        else if (unit === '\\' && !scanner.dialect.backslashes)
            this.#escape();
        else if (scanner.startsWith('{{')) {
            this.#known = false;
            this.#expansions += 1;
            this.#variable = /^\{\{\s*\.?(\w+)\s*$/.exec(scanner.skipPast('}}'))?.[1];
        }
        else {
            scanner.at += 1;
            this.#parts.push(unit);
        }
    }
    #escape() {
        const scanner = this.#scanner;
        const next = scanner.peek(1);
        const newline = next === '\n' ? 2 : next === '\r' && scanner.peek(2) === '\n' ? 3 : 0;
        if (newline === 0)
            this.#parts.push(next);
        scanner.at = Math.min(scanner.end, scanner.at + (newline || 2));
    }
    #double() {
        const scanner = this.#scanner;
        scanner.at += 1;
        for (let unit = scanner.peek(); unit !== '' && unit !== '"'; unit = scanner.peek()) {
            if (unit === '$' || unit === '`')
                this.#expansion();
            else if (unit === '\\' && !scanner.dialect.backslashes)
                this.#escape();
            else {
                this.#parts.push(unit);
                scanner.at += 1;
            }
        }
        if (scanner.at < scanner.end)
            scanner.at += 1;
    }
    /** `$NAME`, `${…}`, `$(…)`, `$((…))`, backquotes; in a Makefile with one dollar more, and `$(NAME)`. */
    #expansion() {
        const scanner = this.#scanner;
        const known = this.#known;
        this.#known = false;
        this.#expansions += 1;
        this.#variable = undefined;
        if (scanner.peek() === '`') {
            scanner.at += 1;
            this.#substitute('`');
            return;
        }
        const ofShell = !scanner.dialect.make || scanner.peek(1) === '$';
        scanner.at += scanner.dialect.make && ofShell ? 2 : 1;
        if (scanner.startsWith('{{'))
            scanner.skipPast('}}');
        else if (scanner.startsWith('((') && ofShell)
            scanner.skipPast('))');
        else if (scanner.peek() === '(')
            this.#parenthesis(ofShell);
        else if (scanner.peek() === '{')
            this.#braced();
        else if (scanner.peek() === "'" || scanner.peek() === '"') {
            this.#known = known;
            this.#expansions -= 1;
        }
        else {
            this.#variable = scanner.take(/[A-Za-z_]\w*|[@*#?$!\d-]|[<^+%]/y);
            if (this.#variable !== '')
                return;
            this.#known = known;
            this.#expansions -= 1;
            this.#parts.push('$');
        }
    }
    #parenthesis(ofShell) {
        const scanner = this.#scanner;
        scanner.at += 1;
        if (!ofShell) {
            const name = scanner.take(/[\w.-]{1,99}(?=\))/y);
            if (name) {
                this.#variable = name;
                scanner.at += 1;
                return;
            }
            if (!scanner.take(/shell\s/y))
                scanner.take(/[a-z]+\s/y);
        }
        this.#substitute(')');
    }
    #braced() {
        const scanner = this.#scanner;
        scanner.at += 1;
        const name = scanner.take(/[A-Za-z_][\w.-]*|[@*#?!\d]/y);
        const operator = scanner.take(/\[[@*]\]|:?[-=]/y);
        const start = scanner.at;
        const rest = scanner.skipPast('}');
        if (rest === '')
            this.#variable = name;
        else if (/^:?[-=]$/.test(operator) && !/[${]/.test(rest)) {
            this.#variable = name;
            this.#fallback = withoutQuotes(scanner.text, start, start + rest.length);
        }
    }
}
word_a = WordReader;
function withoutQuotes(text, start, end) {
    const quote = text[start];
    const inside = (quote === '"' || quote === "'") && text[end - 1] === quote && end - start > 1;
    return inside ? { start: start + 1, end: end - 1 } : { start, end };
}

;// CONCATENATED MODULE: ./lib/script/shell.js
var shell_a;



/** Deeper substitutions are not followed: no one writes them, and each takes up some of our own stack. */
const shell_maxDepth = 40;
/**
 * Reads a snippet, or a stretch of it, into its commands, those in substitutions and in the here-documents of shells
 * too. Reads on past what it does not know, in time that grows with the text.
 */
function readShell({ text, dialect }, { start, end } = { start: 0, end: text.length }) {
    const reader = new shell_Reader(text, start, end, dialect);
    reader.list('', 0);
    return reader.commands;
}
/** One pass over a text, front to back. */
class shell_Reader {
    commands = [];
    #scanner;
    #lineEnds;
    #pending = [];
    constructor(text, start, end, dialect) {
        this.#scanner = new Scanner(text, start, end, dialect);
        this.#lineEnds = new LineEnds(text, start, end);
    }
    /** Commands up to a closing character, that one included. */
    list(close, depth) {
        const scanner = this.#scanner;
        let words = [];
        let before = '';
        let silent = false;
        let parens = 0;
        const flush = (operator) => {
            if (words.length > 0)
                this.commands.push({ words, before, after: operator, silent, nested: depth > 0 });
            words = [];
            before = operator;
            silent = false;
        };
        const substitute = (end) => {
            if (depth < shell_maxDepth)
                this.list(end, depth + 1);
            else
                scanner.skipPast(end);
        };
        for (;;) {
            this.#blanks();
            const unit = scanner.peek();
            if (unit === '' || (unit === close && parens === 0))
                break;
            if (unit === '\n') {
                scanner.at += 1;
                flush(unit);
                this.#hereDocuments(depth);
            }
            else if (unit === '#')
                scanner.take(/[^\n]*/y);
            else if (unit === '(' || unit === ')') {
                parens += unit === '(' ? 1 : -1;
                scanner.at += 1;
                flush(unit);
            }
            else if (/[0-9&<>]/.test(unit) && this.#isRedirection())
                silent = this.#redirection(words, close, substitute) || silent;
            else if (/[;&|]/.test(unit))
                flush(scanner.take(/;;?&?|&&?|\|[|&]?/y));
            else {
                const word = word_readWord(scanner, close, substitute);
                if (word)
                    words.push(word);
                else
                    scanner.at += 1;
            }
        }
        if (scanner.at < scanner.end)
            scanner.at += 1;
        flush('');
    }
    #blanks() {
        const scanner = this.#scanner;
        const { folded, backslashes, dockerfile } = scanner.dialect;
        for (;;) {
            scanner.take(/[ \t\r]+/y);
            if (folded && scanner.take(/\n(?![ \t]*\n)/y))
                continue;
            if (!scanner.take(backslashes ? /[\\^`]\r?\n/y : /\\\r?\n/y))
                return;
            if (dockerfile)
                scanner.take(/(?:[ \t]*(?:#[^\n]*)?\n)+/y);
        }
    }
    #isRedirection() {
        const { text, at } = this.#scanner;
        return /^(?:\d{0,9}|&)[<>]/.test(text.slice(at, at + 12));
    }
    /** `2>&1`, `> file`, `<<EOF`. Tells whether the output is thrown away. */
    #redirection(words, close, substitute) {
        const scanner = this.#scanner;
        const number = scanner.take(/\d+|&/y);
        const operator = scanner.take(/<<<|<<-?|<&|<>|>>|>&|>\||[<>]/y);
        if (scanner.peek() === '(') {
            scanner.at += 1;
            substitute(')');
            return false;
        }
        scanner.take(/[ \t]+/y);
        const target = word_readWord(scanner, close, substitute);
        if ((operator === '<<' || operator === '<<-') && target?.text)
            this.#pending.push({ delimiter: target.text, words });
        return operator.startsWith('>') && number !== '2' && target?.text === '/dev/null';
    }
    #hereDocuments(depth) {
        const scanner = this.#scanner;
        const pending = this.#pending;
        this.#pending = [];
        for (const { delimiter, words } of pending) {
            const line = this.#lineEnds.next(delimiter, scanner.at);
            if (!line)
                continue;
            if ((readsCommands(words) || (scanner.dialect.dockerfile && words.length === 0)) && depth < shell_maxDepth) {
                const inner = new shell_a(scanner.text, scanner.at, line.start, scanner.dialect);
                inner.list('', depth + 1);
                for (const command of inner.commands)
                    this.commands.push(command);
            }
            scanner.at = line.end;
        }
    }
}
shell_a = shell_Reader;
/** Whether a here-document of these words is itself shell text: `bash <<EOF`, `ssh host <<EOF`. */
function readsCommands(words) {
    return words.some(({ text }) => text !== undefined && /^(?:.*\/)?(?:ba|z|k|da)?sh$|^ssh$/.test(text));
}

;// CONCATENATED MODULE: ./lib/script/definitions.js



/** Variables that name each other are followed so far. */
const maxSteps = 5;
/** What the variables and aliases of a scope stand for. */
class Definitions {
    #byName = new Map();
    #done = new Map();
    constructor(definitions) {
        for (const definition of definitions) {
            const same = this.#byName.get(definition.name);
            if (same)
                same.push(definition);
            else
                this.#byName.set(definition.name, [definition]);
        }
    }
    /** Some variable holds Compose V2. */
    get knowV2() {
        return [...this.#byName.values()].flat().some((each) => this.#read(each, maxSteps)?.name === 'docker compose');
    }
    /** The call of Compose that words make, if they do. */
    program(snippet, words, steps = maxSteps) {
        const at = callAt(words);
        const word = words[at];
        if (!word)
            return undefined;
        const length = isV1(word.text) ? 1 : lengthOfV2(words, at);
        if (length === 0)
            return this.#indirect(snippet, words, at, steps);
        const name = length === 1 ? 'docker-compose' : 'docker compose';
        const stretch = { start: word.start + (word.text?.startsWith('@') ? 1 : 0), end: words[at + length - 1]?.end ?? word.end };
        return { name, at: placeOf(snippet, stretch), args: placed(snippet, words.slice(at + length)), indirect: false };
    }
    #indirect(snippet, words, at, steps) {
        const word = words[at];
        if (!word || steps === 0)
            return undefined;
        const named = this.#named(word, snippet, steps);
        return named && { ...named, args: [...named.args, ...placed(snippet, words.slice(at + 1))], indirect: true };
    }
    /** What a word stands for. */
    #named(word, snippet, steps) {
        const name = word.variable ?? (word.text === undefined ? undefined : aliasName(word.text));
        if (name === undefined || !this.#byName.has(name))
            return word.fallback && this.#read({ name: '', snippet, value: word.fallback }, steps - 1);
        if (!this.#done.has(name)) {
            this.#done.set(name, undefined);
            this.#done.set(name, this.#agreed(name, steps));
        }
        return this.#done.get(name);
    }
    /** What a name stands for, where all that is written of it agrees on the program. */
    #agreed(name, steps) {
        const programs = (this.#byName.get(name) ?? []).map((definition) => this.#read(definition, steps - 1));
        const [first] = programs;
        if (!first || programs.some((program) => program?.name !== first.name))
            return undefined;
        const sameArgs = programs.every((program) => program?.args.map(({ text }) => text).join(' ') === first.args.map(({ text }) => text).join(' '));
        return sameArgs ? first : { ...first, args: [{ at: first.at, text: undefined }] };
    }
    #read({ snippet, value, name }, steps) {
        if (value.end - value.start > 1000 || steps < 0)
            return undefined;
        const [simple, ...others] = readShell(snippet, value).filter(({ nested }) => !nested);
        if (!simple || others.length > 0)
            return undefined;
        const ownDefault = simple.words.length === 1 && simple.words[0]?.variable === name ? simple.words[0].fallback : undefined;
        if (ownDefault)
            return this.#read({ name: '', snippet, value: ownDefault }, steps - 1);
        return this.program(snippet, simple.words, steps);
    }
}
/** The definitions that a command makes. */
function definitionsIn(snippet, { words }) {
    const isAlias = words[0]?.text === 'alias';
    return words.flatMap(({ assigns }) => (assigns ? [{ name: isAlias ? aliasName(assigns.name) : assigns.name, snippet, value: assigns.value }] : []));
}
/** No variable has a blank in its name. */
function aliasName(name) {
    return `alias ${name}`;
}
function placed(snippet, words) {
    return words.map((word) => ({ at: placeOf(snippet, word), text: word.text }));
}
/** Where a program stands; behind `--` too, as in `wait-for-it db:5432 -- docker-compose up`. */
function callAt(words) {
    const at = programAt(words);
    const dashes = words.findIndex(({ text }, index) => index > at && text === '--');
    const next = words[dashes + 1];
    const speaks = /^(?:echo|printf|grep|egrep|rg|git)$/.test(words[at]?.text ?? '');
    return dashes > 0 && next && !speaks && (isV1(next.text) || lengthOfV2(words, dashes + 1) > 0) && !isV1(words[at]?.text) ? dashes + 1 : at;
}

;// CONCATENATED MODULE: ./lib/script/working-folder.js

/**
 * Where each of these commands runs, by the `cd` in front of it in the same text: seen from where the text runs, and
 * `undefined` where that is not known. What a subshell does ends with it.
 */
function foldersOf(reads) {
    let snippet;
    let folder;
    let outer = [];
    return reads.map((read) => {
        const { simple } = read;
        if (read.snippet !== snippet) {
            snippet = read.snippet;
            folder = snippet.folder ?? '';
            outer = [];
        }
        if (simple.before === '(')
            outer.push(folder);
        const here = folder;
        const [first, target] = simple.words.filter(({ text }) => text === undefined || !/^(?:[!{@-]|(?:then|do|else)$)/.test(text));
        if (first?.text === 'cd' || first?.text === 'pushd')
            folder = moved(folder, target?.text);
        if (simple.after === ')' && outer.length > 0)
            folder = outer.pop();
        return here;
    });
}
function moved(folder, target) {
    return folder === undefined || target === undefined ? undefined : resolvePath(folder, target);
}

;// CONCATENATED MODULE: ./lib/script/scope.js





/** Strings in strings are followed so far. */
const scope_maxDepth = 4;
/** The calls of Compose in a scope; none of V1 where a call of V2 is made in its place. */
function findCalls({ snippets, definitions }) {
    const inValues = definitions.flatMap(({ snippet, value }) => simples(snippet, value, 0).filter(({ simple }) => simple.nested));
    const read = [...inValues, ...snippets.flatMap((snippet) => simples(snippet, undefined, 0))];
    const known = new Definitions([...definitions, ...read.flatMap(({ snippet, simple }) => definitionsIn(snippet, simple))]);
    const folders = foldersOf(read);
    const uses = read.map(({ snippet, simple }, index) => ({ snippet, simple, program: known.program(snippet, simple.words), folder: folders[index] }));
    const eitherWay = isFallback(uses, known.knowV2);
    return uses.flatMap((use) => (eitherWay && use.program?.name === 'docker-compose' ? [] : command(use)));
}
/** A text's commands, and those in the strings that it hands to other shells. */
function simples(snippet, stretch, depth) {
    const found = [];
    for (const simple of readShell(snippet, stretch)) {
        found.push({ snippet, simple });
        const inner = depth < scope_maxDepth ? innerTexts(snippet, simple.words) : [];
        for (const text of inner)
            for (const each of simples(snippet, text, depth + 1))
                found.push(each);
    }
    return found;
}
const stringRunners = new Set(['eval', 'trap', 'watch', 'ssh', 'concurrently', 'start-server-and-test', 'parallel']);
/** The strings among words that are shell text themselves: `sh -c "…"`, `trap "…" EXIT`. */
function innerTexts({ text }, words) {
    const program = words[programAt(words)]?.text ?? words[0]?.text ?? '';
    const runner = stringRunners.has(program) || words.some((word) => stringRunners.has(word.text ?? ''));
    return words.flatMap(({ start, end, assigns }, index) => {
        const quote = text[start];
        const quoted = (quote === '"' || quote === "'") && end - start > 2 && text[end - 1] === quote;
        if (!quoted || assigns)
            return [];
        const isCommand = /^-\w*c$/.test(words[index - 1]?.text ?? '') && /(?:^|\/)(?:ba|z|k|da|a)?sh$|^su$/.test(shellBefore(words, index));
        const inner = { start: start + 1, end: end - 1 };
        return (runner || isCommand) && !text.slice(inner.start, inner.end).includes('\\') ? [inner] : [];
    });
}
function shellBefore(words, index) {
    for (let at = index - 2; at >= 0; at -= 1) {
        const text = words[at]?.text ?? '';
        if (!text.startsWith('-'))
            return text;
    }
    return '';
}
function command({ snippet, simple, program, folder }) {
    if (!program || !isArgument(program.args[0]) || isOutput(program))
        return [];
    const start = program.indirect ? callStart(snippet, simple.words) : program.at;
    const last = simple.words.at(-1);
    const end = last ? placeOf(snippet, last) : start;
    const word = { at: start, text: program.name };
    const at = { file: snippet.file, range: { start: start.range.start, end: end.range.end } };
    return [{ at, program: word, args: program.args, origin: program.indirect ? program.at : undefined, form: 'words', folder }];
}
/** `docker-compose version 1.29.2, build 5becea4c` is what the program says of itself. */
function isOutput({ args }) {
    return args[0]?.text === 'version' && /^v?\d/.test(args[1]?.text ?? '');
}
function callStart(snippet, words) {
    return placeOf(snippet, words[programAt(words)] ?? { start: 0, end: 0 });
}
/** Whether calls of V1 are there for machines without V2, or V1's name stands for V2. */
function isFallback(uses, knowsV2) {
    const callsV2 = knowsV2 || uses.some(({ program }) => program?.name === 'docker compose');
    return uses.some(({ simple, program }, index) => {
        if (redefinesV1(simple))
            return true;
        if (program?.name === 'docker compose') {
            const asks = program.args.length === 0 || /^(?:version|ls|ps|--help|--version)$/.test(program.args[0]?.text ?? '');
            const other = uses[index + 1]?.program?.name === 'docker-compose' && simple.after === '||';
            return other || (asks && isAsked(simple));
        }
        const alternative = simple.after === '||' && uses[index + 1]?.program?.name === 'docker compose';
        return alternative || (callsV2 && asksForV1(simple, program));
    });
}
function redefinesV1({ words, after }) {
    const name = words[0]?.text;
    const defined = name === 'function' ? words[1]?.text : after === '(' && words.length === 1 ? name : undefined;
    const alias = name === 'alias' && words.some(({ assigns, text }) => text?.startsWith('docker-compose=') || (assigns && aliasName(assigns.name) === aliasName('docker-compose')));
    return defined === 'docker-compose' || alias;
}
/** `command -v docker-compose`, `[ -x /usr/bin/docker-compose ]`, `docker-compose version >/dev/null`. */
function asksForV1(simple, program) {
    if (program)
        return /^(?:version|-v|--version)$/.test(program.args[0]?.text ?? '') && isAsked(simple);
    const asking = simple.words.some(({ text }) => /^(?:command|which|type|hash|where|where\.exe|-x|-f|-e|Get-Command)$/.test(text ?? ''));
    return asking && simple.words.some(({ text }) => isV1(text));
}
function isAsked({ words, after, silent }) {
    return silent || after === '&&' || after === '||' || conditions.has(words[0]?.text ?? '');
}

;// CONCATENATED MODULE: ./lib/script/command.js


/**
 * Every call of Compose in a text that can hold one, in the order of the text. What is only spoken of is left out, and
 * so are calls of V1 that are made where V2 is not there, or where V2 goes by V1's name.
 */
function findCommands(file) {
    if (!/\bcompose\b/.test(file.text))
        return [];
    const { scopes, commands } = readHost(file);
    const found = [...scopes.flatMap(findCalls), ...commands];
    const usesV2Name = installsV2(file.text);
    const meant = usesV2Name ? found.filter(({ program }) => program.text !== 'docker-compose') : found;
    return meant.toSorted((a, b) => a.at.range.start - b.at.range.start);
}
/** A download of Compose 2 or later that is not put among docker's plugins: it goes by V1's name. */
function installsV2(text) {
    return /compose\/releases\/(?:latest|download\/v?[2-9])/.test(text) && !text.includes('cli-plugins');
}

;// CONCATENATED MODULE: ./lib/locate/outline.js


/**
 * Reads the keys line by line, which is some fifty times as quick as parsing, and does not mind what is broken
 * further in. Flow style at the root or below a root key is left to the parser.
 */
function outline(text) {
    if (/^\uFEFF?\s*\{(?![{%#])/.test(text) || /^["']?services["']?:[ \t]{0,99}\{(?![{%#])/m.test(text))
        return parsedOutline(text);
    const root = new Map();
    const open = [];
    let listed = false;
    let blockIndent;
    for (const line of lines(text)) {
        if (blockIndent !== undefined && line.indent > blockIndent)
            continue;
        blockIndent = undefined;
        while (open.length > 0 && (open.at(-1)?.indent ?? 0) > line.indent)
            open.pop();
        const top = open.at(-1);
        if (line.item) {
            if (top)
                top.list = true;
            else
                listed ||= root.size === 0;
            continue;
        }
        const key = keyOf(line.text);
        if (!key)
            continue;
        if (isBlockScalar(key.value))
            blockIndent = line.indent;
        if (top && line.indent > top.indent) {
            if (top.list)
                continue;
        }
        else if (top)
            open.pop();
        const names = [...open.map(({ name }) => name), key.name];
        open.push({ indent: line.indent, name: key.name, list: false });
        note(root, names, key.value);
    }
    return { root, listed };
}
function note(root, [first, second, third], value) {
    if (first === undefined)
        return;
    const below = root.get(first) ?? new Map();
    root.set(first, below);
    if (second === undefined)
        return;
    const keys = below.get(second) ?? new Set();
    below.set(second, keys);
    if (third !== undefined)
        keys.add(third);
    else if (value.startsWith('{'))
        for (const [, name] of value.matchAll(/[{,]\s*["']?([\w-]{1,64})["']?:/g))
            keys.add(name ?? '');
}
/** The lines that say something: no comments, no blank ones, no document marks. */
function* lines(text) {
    for (const raw of text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)) {
        const trimmed = raw.trimStart();
        if (trimmed === '' || trimmed.startsWith('#') || raw.startsWith('---') || raw.startsWith('...'))
            continue;
        yield { indent: raw.length - trimmed.length, text: trimmed, item: trimmed.startsWith('- ') || trimmed === '-' };
    }
}
function keyOf(text) {
    for (let colon = text.indexOf(':'); colon > 0; colon = text.indexOf(':', colon + 1)) {
        const after = text[colon + 1];
        if (after !== undefined && after !== ' ' && after !== '\t' && !text.startsWith('{%', colon + 1))
            continue;
        const written = text.slice(0, colon).trimEnd();
        const quote = written[0];
        const quoted = (quote === '"' || quote === "'") && written.endsWith(quote);
        return { name: quoted ? written.slice(1, -1) : written, value: text.slice(colon + 1).trim() };
    }
    return undefined;
}
/** Whether the lines below a value are text. */
function isBlockScalar(value) {
    return /^(?:[!&]\S{1,99}\s+)?[|>][+-]?\d?[+-]?(?:\s+#.*)?$/.test(value);
}
function parsedOutline(text) {
    const [document] = parseYaml(new SourceFile('', text)).documents;
    const entries = document?.kind === 'mapping' ? document.children : [];
    return { root: new Map(entries.map((node) => [node.name, keysBelow(node)])), listed: document?.kind === 'sequence' };
}
function keysBelow(node) {
    return new Map(node.children.map((child) => [child.name, new Set(child.children.map(({ name }) => name))]));
}

;// CONCATENATED MODULE: ./lib/locate/template.js

/** Words that begin a statement of Jinja, Twig or Liquid. */
const statement = /\{%[-+]?\s{0,9}(?:if|for|set|else|elif|elsif|endif|endfor|include|raw|endraw|block|macro|import|from|extends|with|assign|case)\b/;
/** `${{ … }}` of Backstage and GitHub; Compose knows no such variable. With two dollars it is text. */
const expression = /(?<!\$)\$\{\{/;
/**
 * Whether a text becomes YAML only when something renders it: Jinja, Go templates, Helm, ERB. `{{ … }}` inside a quoted
 * or a longer value is no sign of it, as Docker and Traefik have templates of their own; but no image has one.
 */
function isTemplate(text) {
    if (!/\{[{%#]|<%/.test(text))
        return false;
    let blockIndent;
    for (const line of text.split(/\r\n?|\n/)) {
        const trimmed = line.trim();
        const indent = line.length - line.trimStart().length;
        if (trimmed === '' || trimmed.startsWith('#'))
            continue;
        if (expression.test(line))
            return true;
        if (blockIndent !== undefined && indent > blockIndent)
            continue;
        blockIndent = undefined;
        const item = withoutDashes(trimmed);
        if (opens(item) || statement.test(item))
            return true;
        const colon = item.search(/:(?:\s|$)/);
        const value = colon < 0 ? item : item.slice(colon + 1).trim();
        if (opens(value) || (/^["']?image["']?\s?:/.test(item) && value.includes('{{')))
            return true;
        if (isBlockScalar(value))
            blockIndent = indent;
    }
    return false;
}
function opens(text) {
    return /^(?:\{[{%#]|<%)/.test(text);
}
function withoutDashes(text) {
    let start = 0;
    while (text[start] === '-' && text[start + 1] === ' ')
        start += 2;
    return text.slice(start).trimStart();
}

;// CONCATENATED MODULE: ./lib/locate/content.js


/** The rest of the sentence "not checked: …". */
const templateReason = 'a template, not YAML until it is rendered';
const rootKeys = new Set(['version', 'name', 'services', 'networks', 'volumes', 'configs', 'secrets', 'include', 'models']);
/** A service that has one of these is one; they mean nothing to Symfony, Render or Kubernetes. */
const decisive = new Set(['image', 'build', 'extends', 'provider']);
/** Keys of a service, today's and those of the format without `services:`. */
const serviceKeys = new Set(`annotations attach blkio_config build cap_add cap_drop cgroup cgroup_parent command configs container_name cpu_count
  cpu_percent cpu_period cpu_quota cpu_rt_period cpu_rt_runtime cpu_shares cpus cpuset credential_spec depends_on deploy
  develop device_cgroup_rules devices dns dns_opt dns_search dockerfile domainname entrypoint env_file environment expose
  extends external_links extra_hosts gpus group_add healthcheck hostname image init ipc isolation label_file labels links
  log_driver log_opt logging mac_address mem_limit mem_reservation mem_swappiness memswap_limit models net network_mode
  networks oom_kill_disable oom_score_adj pid pids_limit platform ports post_start pre_start pre_stop privileged profiles provider
  pull_policy read_only restart runtime scale secrets security_opt shm_size stdin_open stop_grace_period stop_signal
  storage_opt sysctls tmpfs tty ulimits use_api_socket user userns_mode uts volume_driver volumes volumes_from working_dir`.split(/\s+/));
/**
 * Whether a text is a Compose file, going by its content alone. Strict: a file of another tool that happens to have
 * `services:` is refused. Templates are not refused here; `whyNot` tells them.
 */
function looksLikeCompose(text) {
    if (!/(?:^|[{\s])["']?(?:services|image|build|extends|include)["']?\s{0,9}:/m.test(text))
        return false;
    const { root, listed } = outline(text);
    if (listed || root.size === 0)
        return false;
    const services = root.get('services');
    if (services)
        return [...root.keys()].every(isRootKey) && areServices(services.values());
    if (root.has('include'))
        return [...root.keys()].every(isRootKey) && root.size === 1 + (root.has('name') ? 1 : 0);
    return areOldServices([...root.values()].map((children) => new Set(children.keys())));
}
/** Why a file that is, or is called, a Compose file cannot be read as it stands: the rest of "not checked: …". */
function whyNot(text) {
    return isTemplate(text) ? templateReason : undefined;
}
function isRootKey(key) {
    return rootKeys.has(key) || key.startsWith('x-');
}
function areServices(services) {
    let known = 0;
    let other = 0;
    let decided = false;
    for (const keys of services) {
        for (const key of keys) {
            if (serviceKeys.has(key))
                known += 1;
            else if (!key.startsWith('x-') && key !== '<<')
                other += 1;
            if (decisive.has(key))
                decided = true;
        }
    }
    return decided ? known >= other : known > 0 && other === 0;
}
/** The format of 2014: nothing but services at the top. GitLab's jobs look much like them, but have a `script`. */
function areOldServices(services) {
    const plain = services.every((keys) => keys.size > 0 && [...keys].every((key) => serviceKeys.has(key)));
    return plain && services.some((keys) => keys.has('image') || keys.has('build') || keys.has('extends'));
}

;// CONCATENATED MODULE: ./lib/compose/group.js

/** As Compose V2 looks for them, the first one found. */
const defaultNames = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'];
const overrideNames = ['compose.override.yml', 'compose.override.yaml', 'docker-compose.override.yml', 'docker-compose.override.yaml'];
/** Names of files that are laid over another by all custom: `compose.prod.yml`, `docker-compose-dev.yml`, `override.yml`. */
const override = /(?:^|[._-])(?:overrides?|overlay|extend(?:s|ed)?|local|dev(?:el|elopment)?|prod(?:uction)?|stag(?:e|ing)|test(?:s|ing)?|ci|debug|gpu|nvidia|cuda|rocm|arm64|build)(?=[._-]|$)/i;
/** Says which of a repository's Compose files are run together. */
function group(paths, { together = [], fragments } = {}) {
    const taken = new Set(together.flatMap(({ files }) => files));
    const groups = together.map((combination) => ({ ...combination, standalone: true }));
    const add = (files, standalone) => void groups.push({ files, folder: undefined, standalone });
    for (const files of byFolder(paths).values()) {
        const base = firstOf(files, defaultNames);
        const twin = base && firstOf(files, overrideNames);
        const standard = [base, twin].filter((file) => file !== undefined);
        if (standard.length > 0 && !together.some((other) => isSame(other.files, standard)))
            add(standard, base !== undefined && !fragments?.has(base));
        for (const file of files) {
            if (standard.includes(file) || taken.has(file))
                continue;
            const isPart = isOverride(file) || (base !== undefined && override.test(stem(file)));
            add([file], !isPart && !fragments?.has(file));
        }
    }
    return groups;
}
/** Whether Compose finds a file by itself. */
function isDefault(path) {
    return defaultNames.includes(nameOf(path));
}
/** Whether a file goes by a name that Compose itself lays over another. */
function isOverride(path) {
    return overrideNames.includes(nameOf(path));
}
function byFolder(paths) {
    const folders = new Map();
    for (const path of paths) {
        const files = folders.get(folderOf(path));
        if (files)
            files.push(path);
        else
            folders.set(folderOf(path), [path]);
    }
    return folders;
}
function firstOf(files, names) {
    const byName = new Map(files.map((file) => [nameOf(file), file]));
    const found = names.find((name) => byName.has(name));
    return found === undefined ? undefined : byName.get(found);
}
function stem(path) {
    return nameOf(path).replace(/\.ya?ml$/i, '');
}
function isSame(one, other) {
    return one.length === other.length && one.every((file, index) => file === other[index]);
}

;// CONCATENATED MODULE: ./lib/compose/references.js
/** The names in a list, or those of a mapping; what hangs on a variable is left out, as are empty ones. */
function namesUnder(service, ...path) {
    const node = service.get(...path);
    return (node?.children ?? []).flatMap((child) => references_reference(child.key ?? child.get('source') ?? child, path.at(-1) ?? ''));
}
/** The volumes, by name, that a service mounts. */
function volumeNames(service) {
    return service.mounts.flatMap(({ type, source, sourceAt }) => (type === 'volume' && source ? [{ name: source, at: sourceAt, key: 'volumes' }] : []));
}
/** The services that a service names, wherever Compose looks for one. */
function serviceReferences(service) {
    return [
        ...namesUnder(service, 'depends_on').map((one) => toService(one, one.name, { optional: service.get('depends_on', one.name, 'required')?.value === false })),
        ...namesUnder(service, 'links').map((one) => toService(one, linked(one.name))),
        ...namesUnder(service, 'volumes_from').flatMap((one) => (one.name.startsWith('container:') ? [] : [toService(one, one.name.split(':', 1)[0] ?? '')])),
        ...['network_mode', 'ipc', 'pid', 'uts', 'cgroup'].flatMap((key) => references_reference(service.get(key), key).flatMap((one) => shared(one, one.name))),
        ...contexts(service.get('build', 'additional_contexts')),
    ];
}
function toService({ at, key }, name, { optional = false, starts = true } = {}) {
    return { name, at, key, optional, starts };
}
/** `SERVICE`, or `SERVICE:ALIAS`. */
function linked(text) {
    const parts = text.split(':');
    return parts.length === 2 ? (parts[0] ?? text) : text;
}
/** `service:SERVICE`. */
function shared(one, text, starts = true) {
    return text.startsWith('service:') ? [toService(one, text.slice('service:'.length), { starts })] : [];
}
function contexts(node) {
    const texts = (node?.children ?? []).flatMap((child) => references_reference(child, 'additional_contexts'));
    return texts.flatMap((one) => shared(one, node?.kind === 'sequence' ? one.name.slice(one.name.indexOf('=') + 1) : one.name, false));
}
function references_reference(node, key) {
    return node?.kind === 'scalar' && node.text ? [{ name: node.text, at: node.at, key }] : [];
}

;// CONCATENATED MODULE: ./lib/compose/depends-on.js
/** Reads `depends_on` in list or map form. */
function readDependencies(node) {
    return (node?.children ?? []).flatMap((child) => {
        const name = child.key ?? child;
        const service = name.text;
        if (service === undefined)
            return [];
        const condition = child.get('condition');
        const isShort = !condition || condition.at.range.start === name.at.range.start;
        return [{ service, at: name.at, condition: condition ? condition.text : 'service_started', conditionAt: isShort ? undefined : condition.at }];
    });
}

;// CONCATENATED MODULE: ./lib/compose/substituted.js


/**
 * A scalar that holds variables. `value` is there where all of them are known; what holds only if nothing is set
 * from outside has to be asked for with {@link assume}.
 */
class Substituted extends Node {
    pieces;
    constructor(parts, pieces) {
        super({ ...parts, kind: 'scalar', value: parts.value ?? known(pieces) });
        this.pieces = pieces;
    }
    with(parts) {
        const { at, key, value, tag, quoted, pieces } = this;
        if (parts.kind !== undefined || 'value' in parts)
            return new Node({ kind: 'scalar', at, key, value, tag, quoted, ...parts });
        return new Substituted({ at, key, value, tag, quoted, ...parts }, pieces);
    }
}
/**
 * The node as it reads where nothing is set from outside: each default stands for its variable. The same node where
 * nothing in it hangs on a variable that is not known. What only this says may be otherwise in a run: a rule that
 * speaks of it compares with the node itself, whose `value` is then `undefined`.
 */
function assume(node) {
    return reading(node, assumed);
}
/** The node as the engine reads it where nothing at all is set: a variable without default is empty. */
function assumeUnset(node) {
    return reading(node, ifUnset);
}
/** A scalar's text after substitution, known or not; `undefined` for null and for what is no scalar. */
function textOf(node) {
    if (node instanceof Substituted)
        return node.pieces;
    return node.text === undefined ? undefined : [node.text];
}
/** A scalar's text with its unknown parts masked: for comparing, never for showing. */
function skeletonOf(node) {
    const text = textOf(node);
    return text && skeleton(text);
}
/** A scalar of this text, at the place of another. */
function withText(node, text) {
    const value = known(text);
    return value === undefined ? new Substituted({ at: node.at, key: node.key, quoted: true }, text) : node.with({ value, quoted: true });
}
function reading(node, read) {
    if (node instanceof Substituted) {
        const value = read(node.pieces);
        return node.value !== undefined || value === undefined ? node : node.with({ value });
    }
    if (node.children.length === 0)
        return node;
    let changed = false;
    const children = node.children.map((child) => {
        const other = reading(child, read);
        if (other !== child)
            changed = true;
        return other;
    });
    return changed ? node.with({ children }) : node;
}

;// CONCATENATED MODULE: ./lib/compose/forms.js


/** A scalar that no one has written, at the place of what it comes from. */
function scalar({ at }, value) {
    return new Node({ kind: 'scalar', at, value });
}
/** The items of a list; a single value is a list of one, an entry of a mapping an item `name=value`. */
function itemsOf(node) {
    if (node.kind === 'sequence')
        return node.children;
    if (node.kind === 'mapping')
        return node.children.flatMap(itemsOfEntry);
    return node.isNull ? [] : [node.with({ key: undefined })];
}
function itemsOfEntry(entry) {
    if (entry.kind === 'sequence')
        return entry.children.map((child) => pair(entry.name, child));
    return [entry.isNull ? scalar(entry.key ?? entry, entry.name) : pair(entry.name, entry)];
}
function pair(name, value) {
    return withText(value, [`${name}=`, ...(textOf(value) ?? [])]).with({ key: undefined });
}
/** The entries of a mapping; an item `name=value` of a list is an entry with that name, `name` alone one without a value. */
function entriesOf(node) {
    return node.kind === 'mapping' ? node.children : itemsOf(node).map(entryOf);
}
function entryOf(item) {
    const [first = '', ...rest] = textOf(item) ?? [];
    if (typeof first !== 'string')
        return item;
    const sign = first.indexOf('=');
    if (sign < 0 && rest.length > 0)
        return item;
    const key = scalar(item, sign < 0 ? first : first.slice(0, sign));
    if (sign < 0)
        return new Node({ kind: 'scalar', at: item.at, key, value: null });
    const value = [first.slice(sign + 1), ...rest];
    return withText(item, value.length > 1 && value[0] === '' ? rest : value).with({ key });
}
/** A list of names as a mapping, each name with the same value. */
function namedOf(node, filling) {
    if (node.kind === 'mapping')
        return node;
    const children = itemsOf(node).map((item) => {
        const key = item.with({ key: undefined });
        const { at } = item;
        if (!filling)
            return new Node({ kind: 'scalar', at, key, value: null });
        const parts = Object.entries(filling).map(([name, value]) => new Node({ kind: 'scalar', at, key: scalar(item, name), value }));
        return new Node({ kind: 'mapping', at, key, children: parts });
    });
    return new Node({ kind: 'mapping', at: node.at, key: node.key, tag: node.tag, children });
}

;// CONCATENATED MODULE: ./lib/compose/written.js

/** Stands in a text for what a variable brings, where that is not known. */
const gap = '\uE000';
/** A scalar's text, with the place of every part of it; what is not known of it is a `gap`. */
class Written {
    text;
    /** No part of it comes from a variable, known or not: it stands in the file, escapes apart. */
    isLiteral;
    #node;
    #stretches;
    constructor(node, stretches) {
        this.text = stretches.map(({ text }) => text).join('');
        this.isLiteral = stretches.every(({ literal }) => literal) || !node.source.includes('$');
        this.#node = node;
        this.#stretches = stretches;
    }
    /** Reads a scalar; `undefined` for null and for what is no scalar. */
    static of(node) {
        return read(node, () => gap, Written.#make);
    }
    /** Reads a scalar as its author meant it where nothing is set from outside: defaults stand for their variables. */
    static assumed(node) {
        return read(node, (piece) => piece.assumed ?? gap, Written.#make);
    }
    static #make = (node, stretches) => new Written(node, stretches);
    /** Where a stretch of the text is written; all of the scalar where that cannot be told. Never empty. */
    at(start, end) {
        const from = this.#offset(start, 'start');
        const to = this.#offset(end, 'end');
        return to > from ? { file: this.#node.at.file, range: { start: from, end: to } } : this.#node.at;
    }
    #offset(index, edge) {
        let passed = 0;
        for (const { text, start, end, literal } of this.#stretches) {
            const inside = index - passed;
            passed += text.length;
            if (edge === 'start' ? index >= passed : index > passed)
                continue;
            if (literal)
                return start + inside;
            return edge === 'start' ? start : end;
        }
        return this.#stretches.at(-1)?.end ?? this.#node.at.range.end;
    }
}
function read(node, fill, make) {
    const pieces = textOf(node);
    if (!pieces)
        return undefined;
    const found = find(node, pieces.map(sourceOf).join(''));
    let done = found ?? node.at.range.start;
    const stretches = pieces.map((piece) => {
        const text = typeof piece === 'string' ? piece : fill(piece);
        const start = done;
        if (found === undefined)
            return { text, start, end: node.at.range.end, literal: false };
        done += sourceOf(piece).length;
        return { text, start, end: done, literal: typeof piece === 'string' };
    });
    return make(node, stretches);
}
function sourceOf(piece) {
    return typeof piece === 'string' ? piece : piece.source;
}
/** Where a text stands in a scalar: all of it, between its quotes, or behind the `=` of an item. Escapes and folding hide it. */
function find({ source, quoted, at }, text) {
    if (text === '')
        return undefined;
    if (source.endsWith(text))
        return at.range.end - text.length;
    return quoted && source.slice(0, -1).endsWith(text) ? at.range.end - 1 - text.length : undefined;
}

;// CONCATENATED MODULE: ./lib/compose/environment.js


/** Reads `environment` in list or map form, each variable once: the last one counts. */
function readEnvironment(node) {
    const variables = new Map();
    for (const entry of node ? entriesOf(node) : []) {
        const { key, name } = entry;
        if (!key || name === '' || entry.kind !== 'scalar')
            continue;
        variables.set(name, { name, nameAt: nameAt(key), value: entry.isNull ? undefined : exact(entry, key) });
    }
    return [...variables.values()];
}
/** The name of a list item stands in front of `=`. */
function nameAt(key) {
    const { file, range } = key.at;
    const offset = key.source.indexOf(key.text ?? '');
    if (offset < 0)
        return key.at;
    return { file, range: { start: range.start + offset, end: range.start + offset + (key.text ?? '').length } };
}
/** In a list, key and value have the place of the whole item. */
function exact(value, key) {
    if (value.at.range.start !== key.at.range.start)
        return value;
    const written = Written.of(value);
    return written && written.text !== '' ? value.with({ at: written.at(0, written.text.length) }) : value;
}

;// CONCATENATED MODULE: ./lib/compose/healthcheck.js
/** Reads `healthcheck`. */
function readHealthcheck(node) {
    return node?.kind === 'mapping' ? { at: (node.key ?? node).at, test: readTest(node) } : undefined;
}
function readTest(node) {
    const disable = node.get('disable');
    if (disable?.value === true)
        return 'disabled';
    if (disable && disable.value === undefined)
        return undefined;
    const test = node.get('test');
    if (!test || test.isNull)
        return 'inherited';
    if (test.kind === 'scalar')
        return test.text === '' ? 'inherited' : 'given';
    const [kind] = test.children;
    if (!kind)
        return 'inherited';
    if (kind.text === undefined)
        return undefined;
    return kind.text === 'NONE' ? 'disabled' : 'given';
}

;// CONCATENATED MODULE: ./lib/compose/image.js

const image_reference = /^(?:(?<registry>[^/]*[.:][^/]*|localhost)\/)?(?<name>[^:@]+?)(?::(?<tag>[^@/:]*))?(?:@(?<digest>[^/@]+))?$/d;
const parts = {
    registry: /^[\w.-]+(?::\d+)?$/,
    name: /^[a-z\d]+(?:(?:\.|_{1,2}|-+)[a-z\d]+)*(?:\/[a-z\d]+(?:(?:\.|_{1,2}|-+)[a-z\d]+)*)*$/,
    tag: /^\w[\w.-]{0,127}$/,
    digest: /^[A-Za-z][A-Za-z\d]*(?:[-_+.][A-Za-z][A-Za-z\d]*)*:[\da-fA-F]{32,}$/,
};
/** Reads the name of an image as Docker does; `undefined` for what names none: `...`, upper case, a template. */
function readImage(node) {
    return image_read(node, Written.of(node));
}
/** The same where nothing is set from outside: `nginx:${TAG:-latest}` is `nginx:latest` then. */
function readAssumedImage(node) {
    return image_read(node, Written.assumed(node));
}
function image_read(node, written) {
    const match = written && image_reference.exec(written.text);
    if (!match?.groups || !written)
        return undefined;
    const known = {};
    for (const [part, shape] of Object.entries(parts)) {
        const text = match.groups[part];
        if (text === undefined || text.includes(gap))
            continue;
        if (!shape.test(text))
            return undefined;
        Object.assign(known, { [part]: text });
    }
    const { registry, name, tag, digest } = known;
    const isBare = match.groups['tag'] === undefined && match.groups['digest'] === undefined && !lastComponent(match.groups['name']).includes(gap);
    const [start, end] = match.indices?.groups?.['tag'] ?? [0, written.text.length];
    return { at: node.at, registry, name, tag, digest, isBare, tagAt: written.at(start, end) };
}
function lastComponent(name = gap) {
    return name.slice(name.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./lib/compose/mount.js

/** Reads an entry of `volumes` in short or long syntax; `undefined` for what is neither. */
function readMount(node) {
    return node.kind === 'mapping' ? readLong(node) : readShort(node);
}
/** Reads an entry of `tmpfs`: a path, options behind a colon. */
function readTmpfs(node) {
    const written = Written.of(node);
    if (!written)
        return undefined;
    const [path = ''] = written.text.split(':', 1);
    const targetAt = written.at(0, path.length);
    return { at: node.at, type: 'tmpfs', source: undefined, sourceAt: node.at, target: mount_known(path), targetAt, readOnly: false };
}
/** `SOURCE:TARGET:OPTIONS`, all but the target optional; a letter, a colon and a slash begin a Windows path. */
const mount_short = /^(?:(?<source>[A-Za-z]:[\\/][^:]*|(?![A-Za-z]:[\\/])[^:]+):)?(?<target>[A-Za-z]:[\\/][^:]*|[^:]+)(?::(?<options>[^:]*))?$/d;
function readShort(node) {
    const written = Written.of(node);
    const match = written && mount_short.exec(written.text);
    if (!match?.groups || !written)
        return undefined;
    const { source, target = '', options } = match.groups;
    const place = (name) => written.at(...(match.indices?.groups?.[name] ?? [0, written.text.length]));
    // A variable alone may bring a source along.
    const isWhole = source === undefined && target.includes(gap);
    const type = isWhole || source?.startsWith(gap) ? undefined : isPath(source ?? '') ? 'bind' : 'volume';
    return {
        at: node.at,
        type,
        source: type === 'bind' ? mount_known(mount_tidy(source ?? '')) : mount_known(source),
        sourceAt: place('source'),
        target: isWhole ? undefined : mount_known(target),
        targetAt: place('target'),
        readOnly: options?.includes(gap) ? undefined : (options ?? '').split(',').includes('ro'),
    };
}
function readLong(node) {
    const [source, target, readOnly] = [node.get('source'), node.get('target'), node.get('read_only')];
    const type = node.get('type')?.text;
    return {
        at: node.at,
        type,
        source: source?.text === undefined || type !== 'bind' ? source?.text : mount_tidy(source.text),
        sourceAt: source?.at ?? node.at,
        target: target?.text,
        targetAt: target?.at ?? node.at,
        readOnly: readOnly && !readOnly.isNull ? (typeof readOnly.value === 'boolean' ? readOnly.value : undefined) : false,
    };
}
function isPath(source) {
    return /^(?:[./~]|\\\\|[A-Za-z]:[\\/])/.test(source);
}
function mount_known(text) {
    return text?.includes(gap) ? undefined : text;
}
/** An absolute path without what changes nothing about where it leads. */
function mount_tidy(path) {
    if (!path.startsWith('/'))
        return path;
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return `/${parts.join('/')}`;
}

;// CONCATENATED MODULE: ./lib/compose/port.js

/** The address that stands for every interface of the host, over IPv4 and IPv6. */
const everywhere = '*';
/** An entry of a service's `ports`. */
class Port {
    /** The entry. */
    at;
    /** The host's ports; `undefined` also where Docker picks one. */
    published;
    /** The container's ports. */
    target;
    /** In lower case. */
    protocol;
    #hostIp;
    constructor({ at, hostIp, published, target, protocol }) {
        this.at = at;
        this.published = published;
        this.target = target;
        this.protocol = protocol;
        this.#hostIp = hostIp;
    }
    /** Reads an entry in short or long syntax; `undefined` for what is neither. */
    static read(node) {
        return node.kind === 'mapping' ? port_readLong(node) : port_readShort(node);
    }
    /** The address it is bound to; `undefined` where none is given, and where it is not known. */
    get hostIp() {
        return this.#hostIp === everywhere ? undefined : this.#hostIp;
    }
    /** Whether whoever reaches the host reaches it; `undefined` where that is not known. */
    get isPublic() {
        return this.#hostIp === undefined ? undefined : [everywhere, '0.0.0.0', '::'].includes(this.#hostIp);
    }
    /** Docker picks any free one of the host's ports: several are given for one of the container. */
    get isPicked() {
        return size(this.published) > 1 && size(this.published) !== size(this.target);
    }
    /** Surely takes a port of the host that the other takes too. */
    collides(other) {
        if (!this.published || !other.published || this.isPicked || other.isPicked)
            return false;
        if (this.protocol === undefined || this.protocol !== other.protocol)
            return false;
        const apart = this.published.last < other.published.first || other.published.last < this.published.first;
        return !apart && sharesAddress(this.#hostIp, other.#hostIp);
    }
}
function sharesAddress(a, b) {
    if (a === undefined || b === undefined)
        return false;
    if (a === b || a === everywhere || b === everywhere)
        return true;
    if (a.includes(':') !== b.includes(':'))
        return false;
    return [a, b].some((ip) => ip === '0.0.0.0' || ip === '::');
}
function size(range) {
    return range ? range.last - range.first + 1 : 0;
}
/** `HOST_IP:PUBLISHED:TARGET/PROTOCOL`, all but the target optional; IPv6 in brackets. */
const port_short = /^(?:(?:(?<v6>\[[^\]]*\])|(?<v4>[^:[\]]*)):(?=[^:]*:))?(?:(?<published>[^:]*):)?(?<target>[^:/]+)(?:\/(?<protocol>[^/]*).*)?$/ds;
function port_readShort(node) {
    const written = Written.of(node);
    const match = written && port_short.exec(written.text);
    if (!match?.groups || !written)
        return undefined;
    const { v4, v6, published, target = '', protocol } = match.groups;
    const place = (name) => written.at(...(match.indices?.groups?.[name] ?? [0, written.text.length]));
    // A variable in front may bring the address along: `SQL_PORT=127.0.0.1:13306`.
    const first = v6 ?? v4 ?? published ?? target;
    return new Port({
        at: node.at,
        hostIp: first.includes(gap) ? undefined : (v6?.slice(1, -1) ?? v4) || everywhere,
        published: published === undefined ? undefined : readRange(published, place('published')),
        target: readRange(target, place('target')),
        protocol: readProtocol(protocol),
    });
}
function port_readLong(node) {
    const ip = node.get('host_ip');
    const protocol = node.get('protocol');
    const [published, target] = [node.get('published'), node.get('target')];
    return new Port({
        at: node.at,
        hostIp: ip && !ip.isNull ? (ip.text === '' ? everywhere : ip.text) : everywhere,
        published: published?.text === undefined ? undefined : readRange(published.text, published.at),
        target: target?.text === undefined ? undefined : readRange(target.text, target.at),
        protocol: protocol && !protocol.isNull ? protocol.text && readProtocol(protocol.text) : 'tcp',
    });
}
function readProtocol(text = '') {
    return text.includes(gap) ? undefined : text.toLowerCase() || 'tcp';
}
/** Port 0 stands for any free one. */
function readRange(text, at) {
    const match = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(text);
    if (!match)
        return undefined;
    const first = Number(match[1]);
    const last = Number(match[2] ?? match[1]);
    return first > 0 && first <= last && last <= 65_535 ? { first, last, at } : undefined;
}

;// CONCATENATED MODULE: ./lib/compose/service.js






/** A service as it will run. Each of its parts knows the file that it comes from. */
class Service {
    node;
    #ports;
    #mounts;
    #environment;
    #dependencies;
    constructor(node) {
        this.node = node;
    }
    get name() {
        return this.node.name;
    }
    /** Its name, where it is written. */
    get at() {
        return (this.node.key ?? this.node).at;
    }
    /** What stands under these keys, one below the other. */
    get(...path) {
        return this.node.get(...path);
    }
    /** The image that it runs, or that is built for it. */
    get image() {
        const image = this.get('image');
        return image && readImage(image);
    }
    /** The same where nothing is set from outside: with the defaults of variables. */
    get assumedImage() {
        const image = this.get('image');
        return image && readAssumedImage(image);
    }
    /** How its image is built; `undefined` where it is not. */
    get build() {
        const build = this.get('build');
        return build?.isNull ? undefined : build;
    }
    get ports() {
        this.#ports ??= (this.get('ports')?.children ?? []).map(Port.read).filter((port) => port !== undefined);
        return this.#ports;
    }
    /** What stands under `volumes` and `tmpfs`. */
    get mounts() {
        this.#mounts ??= [...(this.get('volumes')?.children ?? []).map(readMount), ...listOf(this.get('tmpfs')).map(readTmpfs)].filter((mount) => mount !== undefined);
        return this.#mounts;
    }
    get environment() {
        this.#environment ??= readEnvironment(this.get('environment'));
        return this.#environment;
    }
    get dependencies() {
        this.#dependencies ??= readDependencies(this.get('depends_on'));
        return this.#dependencies;
    }
    get healthcheck() {
        return readHealthcheck(this.get('healthcheck'));
    }
    /** It runs where one of these is switched on; always, where there is none. */
    get profiles() {
        return (this.get('profiles')?.children ?? []).flatMap(({ text }) => text ?? []);
    }
    /** "host", "none", "bridge", "service:db"; `undefined` also where it is not known. */
    get networkMode() {
        return this.get('network_mode')?.text;
    }
}
function listOf(node) {
    return node?.kind === 'scalar' ? [node] : (node?.children ?? []);
}

;// CONCATENATED MODULE: ./lib/compose/profiles.js

/** The profiles that are switched on: those asked for, or else those of `COMPOSE_PROFILES`. */
function activeProfiles(given, variables) {
    if (given.length > 0)
        return given;
    const text = known(variables.lookup('COMPOSE_PROFILES') ?? []) ?? '';
    return text.split(',').map((name) => name.trim()).filter((name) => name !== '');
}
/** Whether a service, by its `profiles`, runs with these switched on; `undefined` where that hangs on an unknown variable. */
function isActive(service, active) {
    const own = service.get('profiles')?.children ?? [];
    if (own.length === 0 || active.includes('*'))
        return true;
    if (own.some(({ text }) => text !== undefined && active.includes(text)))
        return true;
    return own.some(({ value }) => value === undefined) ? undefined : false;
}

;// CONCATENATED MODULE: ./lib/compose/whole.js

/** Whether what a project lacks is sure to be nowhere else: it is no part of another, and all its files could be read. */
function isWhole({ complete, standalone }) {
    return complete && standalone;
}
/** Whether a service says what it runs, be it in a way that does not work. */
function canRun({ node }) {
    return ['image', 'build', 'provider', 'extends'].some((name) => node.get(name));
}
/** The services that run as things are, by the profiles that are switched on: Compose looks at no other. */
function activeServices({ services, profiles }) {
    return [...services.values()].filter(({ node }) => node.kind === 'mapping' && isActive(node, profiles) === true);
}

;// CONCATENATED MODULE: ./lib/compose/fragment.js





/**
 * Finds the files that are parts of a project rather than the whole. A part lacks something: a service has neither
 * image nor build, or names a service, network, volume or the like that is not in the file; and another file, in its
 * folder or one above, has it. What no file has is a mistake, but for services that cannot run: they show a part
 * already where Compose would not find the file by itself, or where it holds nothing else.
 */
function findFragments(files) {
    const givers = new Map();
    for (const { layout, source } of files) {
        for (const name of offers(layout.root)) {
            const folders = givers.get(name);
            if (folders)
                folders.add(folderOf(source.path));
            else
                givers.set(name, new Set([folderOf(source.path)]));
        }
    }
    const fragments = files.filter(({ layout, source }) => {
        const services = servicesOf(layout.root);
        const running = services.filter(canRun).length;
        if (running < services.length && files.length > 1 && (running === 0 || !isDefault(source.path)))
            return true;
        const lacking = lacks(layout.root);
        const around = foldersUpFrom(folderOf(source.path));
        return lacking.length > 0 && lacking.every((name) => around.some((folder) => givers.get(name)?.has(folder)));
    });
    return new Set(fragments.map(({ source }) => source.path));
}
const fragment_sections = ['networks', 'volumes', 'secrets', 'configs', 'models'];
/** What a file has for others: services that can run, networks, volumes and so on. */
function offers(root) {
    const services = servicesOf(root).filter(canRun).map(({ name }) => `services ${name}`);
    return [...services, ...fragment_sections.flatMap((section) => (root.get(section)?.children ?? []).map(({ name }) => `${section} ${name}`))];
}
/** What a file needs and does not have. */
function lacks(root) {
    const own = new Set([...offers(root), 'networks default']);
    const services = servicesOf(root);
    const needed = new Set([...services.map(({ name }) => `services ${name}`), ...services.flatMap(needsOf)]);
    return [...needed].filter((name) => !own.has(name) && !name.includes('$'));
}
function needsOf(service) {
    return [
        ...serviceReferences(service).map(({ name }) => `services ${name}`),
        ...volumeNames(service).map(({ name }) => `volumes ${name}`),
        ...fragment_sections.filter((section) => section !== 'volumes').flatMap((section) => namesUnder(service, section).map(({ name }) => `${section} ${name}`)),
    ];
}
function servicesOf(root) {
    return (root.get('services')?.children ?? []).map((node) => new Service(node));
}

;// CONCATENATED MODULE: ./lib/locate/names.js

/** With `_` it may be the documentation of a command line, so that its content has to tell. */
const composeName = /^(?:(?:docker-)?compose(?:[._-].*)?|docker-stack(?:[._-].*)?|(?:.*[.-])?compose|stack|fig)\.ya?ml$/i;
const templateName = /^(?:docker[-_]?)?compose\b.*\.ya?ml\.(?:j2|jinja2?|tmpl|tpl|template|erb|in|hbs|mustache|gotmpl)$/i;
const exampleName = /\.ya?ml\.(?:example|sample|dist|default)$/i;
const yamlName = /\.ya?ml$/i;
const envName = /^\.env(?:\..+)?$|\.env(?:\.(?:example|sample|dist|template|default))?$/i;
/** Rancher's own file beside a Compose file, lock files, a chart's values, the settings of tools. */
const neverCompose = /^(?:rancher-compose|pnpm-lock|values(?:[._-].*)?|chart|mkdocs|pubspec|dependabot|codecov|renovate|action|serverless|openapi|swagger|\.(?!docker|compose).*)\.ya?ml$/i;
const ciYaml = /^(?:\.gitlab-ci.*|\.travis|azure-pipelines.*|\.drone|\.woodpecker|bitbucket-pipelines|appveyor|\.cirrus|buildspec.*|cloudbuild.*|taskfile(?:\.dist)?|action)\.ya?ml$/i;
const ciFolder = /(?:^|\/)(?:\.github\/workflows|\.circleci|\.woodpecker|\.buildkite|\.gitlab(?:\/ci)?|\.azure-pipelines)\/[^/]+\.ya?ml$/i;
const scriptName = /\.(?:sh|bash|zsh|ksh|bat|cmd|ps1|mk|mak|md|markdown|rst|py|rb|js|cjs|mjs|ts|cts|mts|service|dockerfile)$|^(?:(?:gnu)?makefile|justfile|procfile|jenkinsfile|dockerfile|containerfile)(?:[._-].*)?$|^(?:package|\.?devcontainer)\.json$/i;
const scriptFolder = /(?:^|\/)(?:s?bin|scripts?|\.?hooks|\.husky)\/[^/.]+$/i;
const runbookName = /\.(?:sh|bash|mk)$|^(?:(?:gnu)?makefile|justfile|readme(?:\.\w+)?|package\.json)$/i;
const thirdParty = /(?:^|\/)(?:node_modules|vendor|\.git|\.venv|venv|site-packages|bower_components)\//;
const forge = /(?:^|\/)\.github\//;
const forgeOwn = /(?:^|\/)\.github\/(?:workflows|actions|ISSUE_TEMPLATE|DISCUSSION_TEMPLATE)\//;
/** Whether a script is of the kind that tells best how Compose files are run. */
function isRunbook(path) {
    return names_kindOf(path) === 'script' && (ciYaml.test(nameOf(path)) || ciFolder.test(path) || runbookName.test(nameOf(path)));
}
/** Whether a file was brought in from elsewhere or belongs to git: no one mends it here. */
function isForeign(path) {
    return thirdParty.test(path);
}
/** What a path alone says; `undefined` where it does not concern us. Third-party folders are the caller's to leave out. */
function names_kindOf(path) {
    const name = nameOf(path);
    if (ciYaml.test(name) || ciFolder.test(path))
        return 'script';
    if (scriptName.test(name) || scriptFolder.test(path))
        return 'script';
    if (templateName.test(name))
        return 'template';
    if (envName.test(name))
        return 'env';
    if (exampleName.test(name))
        return 'candidate';
    if (!yamlName.test(name) || neverCompose.test(name) || forgeOwn.test(path))
        return undefined;
    const named = composeName.test(name);
    if (forge.test(path))
        return named ? 'candidate' : undefined;
    return named && !taskFolder.test(path) ? 'compose' : 'candidate';
}
/** Ansible keeps its lists of tasks here, and names them after what they set up. */
const taskFolder = /(?:^|\/)(?:tasks|handlers|playbooks)\/[^/]+$/i;
/** Tells which files belong to a Helm chart's own templates, going by the charts that a list of paths holds. */
function chartFiles(paths) {
    const charts = new Set(paths.filter((path) => nameOf(path) === 'Chart.yaml').map(folderOf));
    if (charts.size === 0)
        return () => false;
    return (path) => {
        for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) {
            const within = nameOf(folder);
            if ((within === 'templates' || within === 'crds') && charts.has(folderOf(folder)))
                return true;
        }
        return false;
    };
}

;// CONCATENATED MODULE: ./lib/script/file-flags.js

/** Options of Compose itself, before the subcommand, that take a value. */
const file_flags_valued = new Set(`-f --file -p --project-name --project-directory --profile --env-file --ansi --parallel --progress --log-level
  -H --host -c --context --tlscacert --tlscert --tlskey`.split(/\s+/));
/** What stands behind `-f` and `--file`. `undefined` where there is none, or where a variable may bring more of them. */
function fileFlags({ args }) {
    const files = [];
    let projectFolder;
    let at = 0;
    for (; args[at]?.text?.startsWith('-'); at += 1) {
        const { name, value: written } = split(args[at]?.text ?? '');
        if (written === undefined && file_flags_valued.has(name))
            at += 1;
        const value = written ?? args[at]?.text;
        if (name === '-f' || name === '--file') {
            if (!value || value === '-')
                return undefined;
            files.push(value);
        }
        else if (name === '--project-directory') {
            if (!value)
                return undefined;
            projectFolder = value;
        }
    }
    const hidesMore = args[at] !== undefined && args[at]?.text === undefined && args.slice(at + 1).some(({ text }) => isSubcommand(text) || isFileFlag(text));
    return files.length === 0 || hidesMore ? undefined : { files, projectFolder };
}
/** `--file=a`, `-f=a`, `-fa`. */
function split(text) {
    const [, name, value] = /^(--[\w-]+)=(.*)$/s.exec(text) ?? /^(-f)=?(.+)$/s.exec(text) ?? [];
    return { name: name ?? text, value };
}
function isFileFlag(text) {
    return /^(?:-f|--file)/.test(text ?? '');
}

;// CONCATENATED MODULE: ./lib/compose/combinations.js


/** No repository has as many; what comes behind is left out. */
const maxCombinations = 300;
/**
 * Which files are run together, going by the calls in scripts, by `-f`, and by `COMPOSE_FILE` in them and in env files.
 * Only those count whose files are all there: `isFile` tells. Paths are seen from where the call runs, from the text's
 * own folder, or from one above it, whichever has them.
 */
function findCombinations(commands, texts, isFile) {
    const found = new Map();
    const add = (from, files, projectFolder) => {
        if (found.size >= maxCombinations)
            return;
        for (const folder of from) {
            const paths = files.map((file) => resolvePath(folder, file));
            if (!paths.every((path) => path !== undefined && isFile(path)))
                continue;
            const combination = { files: [...new Set(paths.filter((path) => path !== undefined))], folder: projectFolder && resolvePath(folder, projectFolder) };
            found.set(JSON.stringify(combination), combination);
            return;
        }
    };
    for (const command of commands) {
        const flags = fileFlags(command);
        if (flags)
            add(placesOf(command), flags.files, flags.projectFolder);
    }
    for (const { path, text } of texts)
        for (const files of composeFileVariables(text))
            add(foldersUpFrom(folderOf(path)), files);
    return [...found.values()];
}
/** Where a call may run, the likeliest first. */
function placesOf({ at, folder }) {
    const around = foldersUpFrom(folderOf(at.file.path));
    const within = folder === undefined || folder === '' ? [] : around.flatMap((outer) => resolvePath(outer, folder) ?? []);
    return [...within, ...around];
}
const combinations_assignment = /\bCOMPOSE_FILE["']?(?:\s*[:?]?=\s*|:\s+|\s+(?=[\w./-]+\.ya?ml))["']?([^\s"'#$]{1,500}\.ya?ml)(?![^\s"'`)&])/g;
/** What a text gives `COMPOSE_FILE`, in the notation of a shell, a Makefile, a Dockerfile or YAML. */
function composeFileVariables(text) {
    if (!text.includes('COMPOSE_FILE'))
        return [];
    const separator = /\bCOMPOSE_PATH_SEPARATOR["']?\s*[:?]?[:=]\s*["']?([^\s"'\w])/.exec(text)?.[1];
    return [...text.matchAll(combinations_assignment)].map(([, value = '']) => value.split(separator ?? (value.includes(';') ? ';' : ':')));
}

;// CONCATENATED MODULE: ./lib/compose/how-run.js





/** More texts than these are not asked for how files are run; where each reading costs a request, fewer. */
const maxTexts = 2000;
const maxCostlyTexts = 30;
/**
 * Learns which files are run together: from the scripts that were read and their calls, from what else the workspace
 * can give cheaply, and from the env files in these folders.
 */
async function learnCombinations(workspace, { located, scripts }, commands, folders) {
    const read = new Set(scripts.map(({ path }) => path));
    const unread = located.scripts.filter((path) => !read.has(path));
    const others = workspace.costly ? unread.filter((path) => isRunbook(path) && isNear(path, folders)).slice(0, maxCostlyTexts) : unread.slice(0, maxTexts);
    const envFiles = located.envFiles.filter((path) => folders.has(folderOf(path)));
    const { files } = await readAll(workspace, [...others, ...envFiles]);
    const telling = files.filter(({ text }) => /\bcompose\b/.test(text) && /[\s"'](?:-f|--file)\b/.test(text));
    const paths = new Set([...located.composeFiles, ...located.candidates]);
    return findCombinations([...commands, ...telling.flatMap(findCommands)], [...scripts, ...files], (path) => paths.has(path));
}
/** CI files stand apart from what they run. */
function isNear(path, folders) {
    return path.startsWith('.') || folders.has(folderOf(path));
}

;// CONCATENATED MODULE: ./lib/compose/mentions.js

/** A path to a file that one Compose file can draw in: another one, or one with variables. */
const pathLike = /[\w.@~+/\\-]*\.(?:ya?ml|env)\b[\w.-]*|[\w.@~+/\\-]*\.env[\w.-]*/g;
/** Which files name which others, going by the text alone; a path with a variable in it counts by its last part. */
class Mentions {
    #byPath = new Map();
    #byName = new Map();
    constructor(files) {
        for (const file of files) {
            const folder = folderOf(file.path);
            for (const [word] of file.text.matchAll(pathLike)) {
                const target = resolvePath(folder, word);
                if (target === undefined)
                    add(this.#byName, nameOf(word), file);
                else if (target !== file.path)
                    add(this.#byPath, target, file);
            }
        }
    }
    /** The files that name this path. */
    of(path) {
        return [...(this.#byPath.get(path) ?? []), ...(this.#byName.get(nameOf(path)) ?? [])];
    }
    /** These paths, and every file that leads to one of them, through however many others. */
    leadingTo(paths) {
        const found = new Set(paths);
        for (const path of found)
            for (const file of this.of(path))
                found.add(file.path);
        return found;
    }
}
function add(map, key, file) {
    const files = map.get(key);
    if (!files)
        map.set(key, [file]);
    else if (files.at(-1) !== file)
        files.push(file);
}

;// CONCATENATED MODULE: ./lib/compose/arrange.js







/** Says which Compose files are run together, as far as a change touches them; all of them where there is none. */
async function arrange(workspace, found, commands, changed, parsed) {
    const mentions = new Mentions(found.composeFiles);
    const touched = changed && mentions.leadingTo(changed);
    const concerned = found.composeFiles.filter(({ path }) => !touched || isTouched([path], touched));
    const named = found.named.map((file) => ({ files: [file], standalone: !isOverride(file.path) }));
    if (concerned.length === 0)
        return { starts: named, parts: [] };
    const folders = new Set(concerned.flatMap(({ path }) => foldersUpFrom(folderOf(path))));
    const learned = await learnCombinations(workspace, found, commands, folders);
    const files = new Map(found.composeFiles.map((file) => [file.path, file]));
    for (const file of await readOthers(workspace, learned, files))
        files.set(file.path, file);
    const together = learned.filter((one) => one.files.every((path) => files.has(path)));
    const around = [...files.values()].filter(({ path }) => folders.has(folderOf(path)));
    const fragments = findFragments(around.map((file) => parsed.get(file, 'base')));
    const groups = group([...files.keys()], { together, fragments }).filter((one) => !touched || isTouched(one.files, touched));
    const isPart = (one) => !together.some((other) => other.files[0] === one.files[0]) && mentions.of(one.files[0] ?? '').length > 0;
    const startOf = (one) => ({ ...one, files: one.files.flatMap((path) => files.get(path) ?? []) });
    return { starts: [...named, ...groups.filter((one) => !isPart(one)).map(startOf)], parts: groups.filter(isPart).map(startOf) };
}
/** What is run together is read whatever it is called, unless something has to render it first. */
async function readOthers(workspace, learned, known) {
    const paths = new Set(learned.flatMap((one) => one.files));
    const { files } = await readAll(workspace, [...paths].filter((path) => !known.has(path)));
    return files.filter(({ text }) => !whyNot(text));
}
/** A project is touched by its files, by those that they draw in, and by the `.env` beside the first. */
function isTouched([first = '', ...others], touched) {
    const folder = folderOf(first);
    return [first, ...others, folder ? `${folder}/.env` : '.env'].some((path) => touched.has(path));
}

;// CONCATENATED MODULE: ./lib/locate/locate.js




/**
 * Sorts out a workspace's paths. Where the configuration names `files`, these are the Compose files and there are no
 * candidates; `exclude` always has the last word.
 */
function locate(paths, config) {
    const excluded = matcher(config.exclude);
    const asked = config.files.length > 0 ? matcher(config.files) : undefined;
    const ofChart = chartFiles(paths);
    const found = { compose: [], candidate: [], script: [], env: [], template: [] };
    const skipped = [];
    for (const path of paths.toSorted()) {
        if (beyondReach.test(path) || excluded(path))
            continue;
        if (asked?.(path))
            found.compose.push(path);
        else {
            const kind = names_kindOf(path);
            if (kind === undefined || (kind !== 'script' && kind !== 'env' && (asked || ofChart(path))))
                continue;
            const reason = whySkipped(path, kind);
            if (reason)
                skipped.push({ path, reason });
            else if (!isForeign(path))
                found[kind].push(path);
        }
    }
    return { composeFiles: found.compose, candidates: found.candidate, scripts: found.script, envFiles: found.env, skipped };
}
function whySkipped(path, kind) {
    if (isForeign(path))
        return kind === 'compose' ? 'third-party code' : undefined;
    return kind === 'template' || (kind === 'script' && isUnrenderedYaml(path)) ? templateReason : undefined;
}
/** Not even a pattern that matches everything means these. */
const beyondReach = /(?:^|\/)(?:\.git|node_modules)\//;
/** CI files below `{{ cookiecutter.name }}/`: no YAML before they are rendered. */
function isUnrenderedYaml(path) {
    return folderOf(path).includes('{{') && /\.ya?ml$/i.test(path);
}

;// CONCATENATED MODULE: ./lib/compose/found-files.js




/** Reads all Compose files, and of what else may concern a run only what was asked for by name or is in the change. */
async function readFound(workspace, config, names, inChange) {
    const named = await readNamed(workspace, names);
    const located = locate(await workspace.list(), config);
    const [compose, scripts] = await Promise.all([readCompose(workspace, located, inChange), readAll(workspace, located.scripts.filter(inChange))]);
    const isNamed = new Set(named.composeFiles.map(({ path }) => path));
    return {
        located,
        named: named.composeFiles,
        composeFiles: compose.files.filter(({ path }) => !isNamed.has(path)),
        scripts: [...new Set([...named.scripts, ...scripts.files])],
        skipped: [...located.skipped, ...compose.skipped, ...scripts.skipped].filter(({ path }) => inChange(path)).concat(named.skipped),
    };
}
/** What was asked for by name is read whatever it is called: as a Compose file if it is YAML or looks like one, else as a script. */
async function readNamed(workspace, paths) {
    const { files, skipped } = await readAll(workspace, paths);
    return { composeFiles: files.filter(isCompose), scripts: files.filter((file) => !isCompose(file)), skipped };
}
function isCompose({ path, text }) {
    return looksLikeCompose(text) || (/\.ya?ml$/i.test(path) && names_kindOf(path) !== 'script');
}
/** The Compose files: those that are so called, and those whose content shows it. */
async function readCompose(workspace, located, inChange) {
    const [sure, unsure] = await Promise.all([readAll(workspace, located.composeFiles), readAll(workspace, located.candidates.filter(inChange))]);
    const files = [];
    const skipped = [...sure.skipped, ...unsure.skipped];
    for (const file of [...sure.files, ...unsure.files.filter(({ text }) => looksLikeCompose(text))]) {
        const reason = whyNot(file.text);
        if (reason)
            skipped.push({ path: file.path, reason });
        else
            files.push(file);
    }
    return { files, skipped };
}

;// CONCATENATED MODULE: ./lib/compose/discover.js




/** Finds the projects and scripts that a run is about. */
async function discover(workspace, config, scope, parsed) {
    if (scope.kind === 'joined') {
        const { files, skipped } = await readAll(workspace, scope.files);
        return { starts: files.length > 0 ? [{ files }] : [], parts: [], scripts: [], commands: [], skipped };
    }
    const changed = scope.kind === 'changed' ? scope.paths : undefined;
    const found = await readFound(workspace, config, scope.kind === 'tree' ? scope.named : [], (path) => changed?.has(path) ?? true);
    const commands = found.scripts.flatMap(findCommands);
    const { scripts, skipped } = found;
    return { ...(await arrange(workspace, found, commands, changed, parsed)), scripts, commands, skipped };
}

;// CONCATENATED MODULE: ./lib/compose/env-files.js

/**
 * Adds to variables those of env files: of the ones that are named, or else of `.env` in the folder, if there is one.
 * What is set already stays; of several files the later counts.
 */
async function readEnvFiles(named, folder, variables, loading) {
    const sources = named ? await openAll(named, folder, loading) : [await loading.read(folder === '' ? '.env' : `${folder}/.env`)];
    const entries = [];
    for (const source of sources) {
        if (!source)
            continue;
        const file = readEnvFile(source, variables.lookup, entries);
        loading.envFiles.push(file);
        entries.push(...file.entries);
        for (const problem of file.problems)
            loading.report(problem);
    }
    return variables.plus({ entries });
}
async function openAll(named, folder, loading) {
    const targets = await Promise.all(named.map(async ({ text, at }) => (text === undefined ? undefined : loading.open(folder, text, at))));
    return targets.map((target) => target?.source);
}

;// CONCATENATED MODULE: ./lib/compose/known-variables.js
/** The variables that a file's `${…}` are read with: the shell's, then those of env files. What is in neither is not known. */
class Variables {
    #texts;
    #entries;
    constructor(texts, entries = new Map()) {
        this.#texts = texts;
        this.#entries = entries;
    }
    static of(env) {
        return new Variables(new Map(Object.entries(env).map(([name, value]) => [name, [value]])));
    }
    /** `undefined` where it is not known whether anyone sets it. */
    lookup = (name) => this.#texts.get(name);
    /** The line of an env file that sets it, if that counts. */
    entry(name) {
        return this.#entries.get(name);
    }
    /** With those of a file added; what is set already stays. */
    plus({ entries }) {
        const added = new Map(entries.flatMap((entry) => (entry.text && !this.#texts.has(entry.name) ? [[entry.name, entry]] : [])));
        const texts = new Map(this.#texts);
        for (const [name, { text }] of added)
            if (text)
                texts.set(name, text);
        return new Variables(texts, new Map([...this.#entries, ...added]));
    }
    /** With one that is always set when Compose runs, here perhaps to no one knows what. What is set already stays. */
    with(name, value) {
        if (this.#texts.has(name))
            return this;
        const unknown = { source: `\${${name}}`, variables: [name], assumed: undefined, ifUnset: undefined };
        return new Variables(new Map([...this.#texts, [name, [value ?? unknown]]]), this.#entries);
    }
}

;// CONCATENATED MODULE: ./lib/compose/merge-plain.js
/** Lays one value over another, in the way of its path or else the plain way. */
function mergeNodes(base, over, path, report) {
    const special = path?.here?.merge;
    if (special)
        return special(base, over, path, report);
    if (over.isNull || over === base)
        return base;
    if (base.kind === 'scalar')
        return over;
    if (base.kind !== over.kind) {
        conflict(base, over, report);
        return base;
    }
    return base.kind === 'mapping' ? mergeMappings(base, over, path, report) : withItems(base, [...base.children, ...over.children], path);
}
/** Lays one mapping over another, entry by entry. */
function mergeMappings(base, over, path, report) {
    const merged = new Map(base.children.map((child) => [child.name, child]));
    for (const child of over.children) {
        const below = merged.get(child.name);
        merged.set(child.name, below ? mergeNodes(below, child, path?.next(child.name), report) : child);
    }
    return base.with({ children: [...merged.values()] });
}
const merge_plain_words = { scalar: 'a single value', mapping: 'a mapping', sequence: 'a list' };
function conflict(base, over, report) {
    const message = `${label(over)} is ${merge_plain_words[over.kind]} here and ${merge_plain_words[base.kind]} below, which Compose cannot join`;
    const related = [{ at: base.at, label: 'what it is laid over' }];
    report({ kind: 'merge-conflict', at: over.at, message, help: 'Write it in the same form in both places', related });
}
function label({ name }) {
    return name !== '' && name.length <= 24 ? `\`${name}\`` : 'This';
}
/** A list with these items, of which each is there once, where the path asks for that. */
function withItems(list, items, path) {
    const kept = path?.here?.unique ? path.here.unique(items) : items;
    return kept === list.children ? list : list.with({ children: kept });
}

;// CONCATENATED MODULE: ./lib/compose/merge-forms.js




/** The later value counts, as a whole. */
const replace = (_base, over) => over;
/** `A: b` and `- A=b`: joined name by name; a list stays a list where both are. */
const mergeEntries = (base, over, path) => {
    if (merge_forms_isNothing(over))
        return base;
    if (base.kind !== 'mapping' && over.kind !== 'mapping')
        return joined(base, over, path);
    const entries = new Map();
    for (const entry of [...entriesOf(base), ...entriesOf(over)])
        entries.set(entry.name || `\0${skeletonOf(entry) ?? ''}`, entry);
    const { at, key, tag } = base;
    return new Node({ kind: 'mapping', at, key, tag, children: [...entries.values()] });
};
/** A single value or a list of them: one behind the other. */
const mergeSequences = (base, over, path) => (merge_forms_isNothing(over) ? base : joined(base, over, path));
/** `host=ip`: a host may have several addresses; only what is written alike is dropped. */
const mergeHosts = (base, over) => {
    if (merge_forms_isNothing(over))
        return base;
    const first = itemsOf(base);
    const seen = new Set(first.map((item) => skeletonOf(item)));
    return sequence(base, [...first, ...itemsOf(over).filter((item) => !seen.has(skeletonOf(item)))]);
};
/** A list of names is a mapping in which each name has the same value: `filling`, or nothing. */
function mergeNamed(filling) {
    return (base, over, path, report) => {
        if (merge_forms_isNothing(over))
            return base;
        const below = namedOf(base, filling);
        return mergeMappings(below, namedOf(over, filling), path, report);
    };
}
/** A text is the build's context. */
const mergeBuild = (base, over, path, report) => {
    if (merge_forms_isNothing(over))
        return base;
    return merge_forms_isNothing(base) ? over : mergeMappings(longBuild(base), longBuild(over), path, report);
};
/** Options of one driver mean nothing to another. */
const mergeLogging = (base, over, path, report) => {
    if (over.kind !== 'mapping')
        return base;
    const [below, above] = [base.get('driver'), over.get('driver')];
    const sameDriver = !below || !above || skeletonOf(below) === skeletonOf(above);
    return sameDriver && base.kind === 'mapping' ? mergeMappings(base, over, path, report) : over;
};
/** Address pools are one where their subnets are. */
const mergeAddressPools = (base, over, path, report) => {
    if (base.kind !== 'sequence' || over.kind !== 'sequence')
        return over;
    const pools = new Map();
    for (const below of base.children)
        for (const above of over.children)
            joinPool(pools, below, above, path, report);
    return base.with({ children: [...pools.values()] });
};
/** The engine's way, step by step: a pool of the base stays only where one of the override has its subnet, or all of them came before. */
function joinPool(pools, below, above, path, report) {
    const subnet = subnetOf(above);
    if (subnet !== subnetOf(below) && !pools.has(subnet)) {
        pools.set(subnet, above);
        return;
    }
    const merged = mergeMappings(below, above, path, report);
    pools.set(subnetOf(merged), merged);
}
function subnetOf(pool) {
    const subnet = pool.get('subnet');
    return (subnet && skeletonOf(subnet)) ?? '';
}
function merge_forms_isNothing(node) {
    return node.isNull || (node.kind !== 'scalar' && node.children.length === 0);
}
function joined(base, over, path) {
    return withItems(sequence(base, []), [...itemsOf(base), ...itemsOf(over)], path);
}
function sequence({ at, key, tag }, children) {
    return new Node({ kind: 'sequence', at, key, tag, children });
}
function longBuild(build) {
    if (build.kind !== 'scalar')
        return build;
    const context = build.with({ key: scalar(build, 'context') });
    return new Node({ kind: 'mapping', at: build.at, key: build.key, children: [context] });
}

;// CONCATENATED MODULE: ./lib/compose/path-table.js
/** Makes a table of paths such as `services.*.ports`; `*` stands for any name, `[]` for the items of a list. */
function pathTable(entries) {
    const root = new Step();
    for (const [path, value] of entries) {
        let step = root;
        for (const name of path.split('.'))
            step = step.open(name);
        step.here = value;
    }
    return root;
}
class Step {
    here;
    #any;
    #named = new Map();
    next(name) {
        return this.#named.get(name) ?? this.#any;
    }
    open(name) {
        let step = name === '*' ? this.#any : this.#named.get(name);
        if (step)
            return step;
        step = new Step();
        if (name === '*')
            this.#any = step;
        else
            this.#named.set(name, step);
        return step;
    }
}

;// CONCATENATED MODULE: ./lib/compose/port-keys.js

/** A range of more ports than this counts as one thing. */
const maxRange = 1000;
/** What Compose tells published ports apart by: one key for each port that an item of `ports` publishes. */
function portKeys(item) {
    if (item.kind === 'mapping')
        return longKeys(item);
    const text = skeletonOf(item);
    return text === undefined ? [] : shortKeys(text);
}
function longKeys(item) {
    const at = (name) => {
        const value = item.get(name);
        return value && skeletonOf(value);
    };
    const published = item.get('published');
    // To the engine a number is never the same as the text of a short form.
    const host = typeof published?.value === 'number' ? `number ${published.value}` : (at('published') ?? '');
    return [key(at('host_ip') ?? '', host, at('target') ?? '', at('protocol') ?? 'tcp')];
}
function shortKeys(text) {
    const [spec = '', protocol = 'tcp'] = text.split('/', 2);
    const parts = /^(?:(\[[^\]]*\]|.*):)?([^:]*):([^:]*)$/.exec(spec);
    const [address, published, container] = parts ? [parts[1] ?? '', parts[2] ?? '', parts[3] ?? ''] : ['', '', spec];
    const ip = address.replace(/^\[(.*)\]$/, '$1');
    const targets = range(container);
    const hosts = range(published);
    if (targets.length === 1)
        return [key(ip, published, container, protocol)];
    return targets.map((target, index) => key(ip, hosts.length === targets.length ? (hosts[index] ?? '') : published, target, protocol));
}
function key(ip, published, target, protocol) {
    return `${ip || '0.0.0.0'}:${published}:${target}/${protocol.toLowerCase()}`;
}
function range(text) {
    const match = /^(\d{1,5})-(\d{1,5})$/.exec(text);
    if (!match)
        return [text];
    const [first, last] = [Number(match[1]), Number(match[2])];
    if (last < first || last - first >= maxRange)
        return [text];
    return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

;// CONCATENATED MODULE: ./lib/compose/unique.js


/** By the name before `=`. */
const names = by((item) => [skeletonOf(item)?.split('=', 1)[0]]);
const values = by((item) => [skeletonOf(item)]);
/** By the path in the container. */
const volumes = by((item) => [item.kind === 'mapping' ? clean(unique_textAt(item, 'target')) : clean(volumeTarget(skeletonOf(item) ?? ''))]);
const devices = by((item) => {
    if (item.kind === 'mapping')
        return [unique_textAt(item, 'target')];
    const [source, target] = (skeletonOf(item) ?? '').split(':');
    return [target ?? source];
});
const envFiles = by((item) => [item.kind === 'mapping' ? unique_textAt(item, 'path') : skeletonOf(item)]);
/** By the path in the container, which is `folder` and the name where none is given. */
function mounts(folder) {
    return by((item) => {
        if (item.kind !== 'mapping')
            return [`${folder}/${skeletonOf(item) ?? ''}`];
        return [unique_textAt(item, 'target') ?? `${folder}/${unique_textAt(item, 'source') ?? ''}`];
    });
}
/** By address, port of the host, port of the container and protocol; a range is each of its ports. */
const ports = by(portKeys);
function by(read) {
    // A list grows with every file that is laid over it: each item is read once.
    const cache = new WeakMap();
    const keysOf = (item) => {
        let keys = cache.get(item);
        if (!keys) {
            keys = [...new Set(read(item).filter((key) => key !== undefined))];
            cache.set(item, keys);
        }
        return keys;
    };
    return (items) => {
        if (items.length < 2)
            return items;
        const kept = [];
        const owners = new Map();
        for (const item of items) {
            const keys = keysOf(item);
            // A port within a range that stands already is that of the range.
            if (keys.some((key) => (owners.get(key)?.keys ?? 0) > keys.length))
                continue;
            const emptied = [];
            const own = { place: kept.length, keys: keys.length };
            for (const key of keys) {
                const owner = owners.get(key);
                owners.set(key, own);
                if (!owner)
                    continue;
                owner.keys -= 1;
                if (owner.keys === 0)
                    emptied.push(owner.place);
            }
            for (const place of emptied)
                kept[place] = undefined;
            // What replaces just one item takes its place, as in the engine.
            if (emptied.length === 1)
                own.place = emptied[0] ?? own.place;
            kept[own.place] = item;
        }
        const left = kept.filter((item) => item !== undefined);
        return left.length === items.length ? items : left;
    };
}
function unique_textAt(item, name) {
    const value = item.get(name);
    return value && skeletonOf(value);
}
/** The second part between colons, the first where it is alone; a drive's colon divides nothing. */
function volumeTarget(spec) {
    if (spec.length <= 2)
        return spec;
    const parts = [];
    for (const part of spec.split(':')) {
        const drive = parts.at(-1);
        if (drive !== undefined && /^[A-Za-z]$/.test(drive))
            parts[parts.length - 1] = `${drive}:${part}`;
        else
            parts.push(part);
    }
    return parts[1] ?? parts[0] ?? '';
}
function clean(path) {
    if (path === undefined)
        return undefined;
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..')
            parts.pop();
        else
            parts.push(part);
    }
    return `${path.startsWith('/') ? '/' : ''}${parts.join('/')}`;
}

;// CONCATENATED MODULE: ./lib/compose/merge-table.js



const started = { condition: 'service_started', required: true };
const keyed = { merge: mergeEntries, unique: names };
const list = { merge: mergeSequences, unique: names };
const once = { unique: names };
const ofService = {
    'annotations': keyed,
    'build': { merge: mergeBuild },
    'build.additional_contexts': keyed,
    'build.args': keyed,
    'build.extra_hosts': { merge: mergeHosts },
    'build.labels': keyed,
    'build.tags': once,
    'cap_add': once,
    'cap_drop': once,
    'command': { merge: replace },
    'configs': { unique: mounts('') },
    'depends_on': { merge: mergeNamed(started) },
    'deploy.labels': keyed,
    'devices': { unique: devices },
    'dns': list,
    'dns_opt': list,
    'dns_search': list,
    'entrypoint': { merge: replace },
    'env_file': { merge: mergeSequences, unique: envFiles },
    'environment': keyed,
    'expose': { unique: values },
    'extra_hosts': { merge: mergeHosts },
    'healthcheck.test': { merge: replace },
    'label_file': { merge: mergeSequences },
    'labels': keyed,
    'links': once,
    'logging': { merge: mergeLogging },
    'models': { merge: mergeNamed() },
    'networks': { merge: mergeNamed() },
    'networks.*.aliases': once,
    'networks.*.link_local_ips': once,
    'ports': { unique: ports },
    'profiles': once,
    'secrets': { unique: mounts('/run/secrets') },
    'sysctls': keyed,
    'tmpfs': list,
    'ulimits.*': { merge: replace },
    'volumes': { unique: volumes },
};
/** The paths that do not merge the plain way, or whose lists hold each thing once. */
const specials = pathTable([
    ...Object.entries(ofService).map(([path, special]) => [`services.*.${path}`, special]),
    ['networks.*.ipam.config', { merge: mergeAddressPools }],
    ['networks.*.ipam.options', once],
    ['networks.*.labels', keyed],
    ['volumes.*.labels', keyed],
]);

;// CONCATENATED MODULE: ./lib/compose/merge.js


/**
 * Lays one document over another, as Compose does with several files: mappings entry by entry, lists one behind the
 * other, scalars replaced, and some paths in ways of their own. What is repeated in a list that holds each thing once
 * is dropped. Mappings and lists stand where they were written first, scalars where they were written last.
 */
function merge(base, over, report, path = specials) {
    return mergeNodes(base, over, path, report);
}
/** The path of a service, for laying it over the one that it extends. */
const servicePath = specials.next('services')?.next('*');
/** Drops what a later item of the same list replaces, throughout a document. */
function dropRepeated(node, path = specials) {
    if (!path)
        return node;
    if (node.kind === 'sequence')
        return path.here?.unique ? withItems(node, node.children, path) : node;
    let changed = false;
    const children = node.children.map((child) => {
        const other = dropRepeated(child, path.next(child.name));
        if (other !== child)
            changed = true;
        return other;
    });
    return changed ? node.with({ children }) : node;
}

;// CONCATENATED MODULE: ./lib/compose/resets.js
const resets_none = new Map();
/** Takes `!reset` out of a document, and notes it together with `!override`. */
function splitResets(node) {
    if (node.kind === 'scalar')
        return { root: node, resets: resets_none };
    const resets = new Map();
    let changed = false;
    const children = node.children.flatMap((child) => {
        if (child.tag === '!reset' || child.tag === '!override') {
            // A mark on an item of a list reaches nothing below: the engine drops the item, and that is all.
            if (node.kind === 'mapping')
                resets.set(child.name, 'all');
            changed ||= child.tag === '!reset';
            return child.tag === '!reset' ? [] : [child];
        }
        const split = splitResets(child);
        if (node.kind === 'mapping' && split.resets.size > 0)
            resets.set(child.name, split.resets);
        changed ||= split.root !== child;
        return [split.root];
    });
    return { root: changed ? node.with({ children }) : node, resets };
}
/** What is left of a document once one above it has reset some of its paths. */
function applyResets(node, resets) {
    if (resets.size === 0 || node.kind !== 'mapping')
        return node;
    const children = node.children.flatMap((child) => {
        const reset = resets.get(child.name);
        if (reset === 'all')
            return [];
        return [reset ? applyResets(child, reset) : child];
    });
    return node.with({ children });
}

;// CONCATENATED MODULE: ./lib/compose/extends.js



/** Follows the `extends` of one document. */
class Extender {
    #loading;
    #scope;
    #otherFile;
    #included;
    #merged = 0;
    constructor(loading, scope, otherFile, included) {
        this.#loading = loading;
        this.#scope = scope;
        this.#otherFile = otherFile;
        this.#included = included;
    }
    /** The service laid over all that it extends. What cannot be followed is told, and left out. */
    async resolve(services, service) {
        const steps = await this.#steps(services, service);
        let base = steps.base;
        for (const step of steps.own.toReversed()) {
            const done = step.extends ? this.#lay(step, base) : step.node;
            step.services.done.set(step.node.name, done);
            base = done;
        }
        return base ?? service;
    }
    /** The chain from a service down to the first that extends nothing, or is worked out already. */
    async #steps(services, service) {
        const own = [];
        const seen = new Set();
        let place = services;
        let node = service;
        while (place && node) {
            const done = place.done.get(node.name);
            if (done)
                return { own, base: done };
            const link = node.get('extends');
            own.push({ services: place, node, extends: link });
            const id = `${place.path}\n${node.name}`;
            if (seen.has(id)) {
                this.#circle(own);
                return { own: own.slice(0, -1), base: undefined };
            }
            seen.add(id);
            if (!link || link.isNull)
                break;
            const next = await this.#placeOf(link, place);
            const name = link.kind === 'mapping' ? link.get('service') : link;
            node = next && this.#find(next, name, link);
            place = next;
        }
        return { own, base: undefined };
    }
    async #placeOf(link, services) {
        const file = link.get('file');
        if (!file || file.isNull)
            return services;
        if (file.text === undefined) {
            this.#loading.complete = false;
            return undefined;
        }
        return this.#otherFile(file.text, file.at);
    }
    #find(services, name, link) {
        if (name?.text === undefined) {
            if (name && name.kind === 'scalar' && !name.isNull)
                this.#loading.complete = false;
            else
                this.#loading.report({ kind: 'wrong-shape', at: link.at, message: '`extends` names no service, so Compose stops', help: 'Add `service`' });
            return undefined;
        }
        const found = services.byName.get(name.text);
        if (found)
            return found;
        const included = services.path === this.#scope.chain.at(-1) ? this.#included.get(name.text) : undefined;
        const service = `Service \`${name.text.slice(0, 30)}\``;
        if (included) {
            const message = `${service} comes in by \`include\`, which Compose before 5.0 cannot extend`;
            this.#loading.report({ kind: 'extends-included', at: name.at, message, help: 'Name its file under `extends`, with `file`' });
            return included;
        }
        const message = `${service} is not in ${nameOf(services.path).slice(0, 30)}, so Compose stops`;
        this.#loading.report({ kind: 'missing-service', at: name.at, message, help: 'Name a service of that file, or another file' });
        return undefined;
    }
    #lay({ services, node }, base) {
        const own = without(node, 'extends');
        if (!base)
            return own;
        this.#merged += weight(base) + weight(own);
        if (this.#merged > maxMerged) {
            this.#loading.complete = false;
            this.#loading.reportOnce({ kind: 'too-large', at: node.at, message: 'Services extend one another so often that the rest is not followed' });
            return own;
        }
        const reset = services.resets.get('services');
        const ownResets = reset instanceof Map ? reset.get(node.name) : reset;
        if (ownResets === 'all')
            return own;
        return merge(ownResets ? applyResets(base, ownResets) : base, own, this.#loading.report, servicePath).with({ key: node.key, at: node.at });
    }
    #circle(steps) {
        const last = steps.at(-1);
        const start = steps.findIndex(({ services, node }) => services.path === last?.services.path && node.name === last.node.name);
        const circle = steps.slice(start, -1);
        const [first, ...others] = circle.toSorted((a, b) => (a.node.name < b.node.name ? -1 : 1));
        const at = first?.extends?.at;
        if (!at)
            return;
        const names = steps.slice(start).map(({ node }) => node.name).join(' → ');
        const message = `Services extend one another in a circle (${names.length > 40 ? `${names.slice(0, 39)}…` : names}), so Compose stops`;
        const related = others.flatMap((step) => (step.extends ? [{ at: step.extends.at, label: 'goes on here' }] : []));
        this.#loading.report({ kind: 'extends-circle', at, message, help: 'Take one `extends` out of the circle', related });
    }
}
/** Chains may be long; what they add up to is held within what a file may hold. */
const maxMerged = 500_000;
function weight(service) {
    return service.children.reduce((sum, { children }) => sum + 1 + children.length, 0);
}
function without(node, name) {
    return node.with({ children: node.children.filter((child) => child.name !== name) });
}

;// CONCATENATED MODULE: ./lib/compose/differ.js

/** Tells of two values that they are surely not the same. What hangs on a variable that is not known may be. */
function differ(one, other) {
    if (one === other)
        return false;
    if (one.kind !== other.kind)
        return true;
    if (one.kind === 'scalar')
        return scalarsDiffer(one, other);
    if (one.children.length !== other.children.length)
        return true;
    if (one.kind === 'sequence')
        return one.children.some((child, index) => isOther(child, other.children[index]));
    return one.children.some((child) => isOther(child, other.get(child.name)));
}
function isOther(child, twin) {
    return !twin || differ(child, twin);
}
function scalarsDiffer(one, other) {
    if (one.value !== undefined && other.value !== undefined)
        return one.value !== other.value;
    const texts = [skeletonOf(one), skeletonOf(other)];
    return texts.every((text) => text !== undefined && !text.includes('\u0001')) && texts[0] !== texts[1];
}

;// CONCATENATED MODULE: ./lib/compose/rebase.js



/**
 * Writes the relative paths of a document that lies in one folder as they are seen from another: a file that is
 * included or extended is run from the folder of the project.
 */
function rebase(root, from, to) {
    if (from === to)
        return root;
    return rebase_walk(root, paths, (path) => rebase_moved(path, from, to));
}
/** How one folder is reached from another, both relative to the workspace. */
function pathBetween(from, to) {
    const start = steps(from);
    const goal = steps(to);
    let shared = 0;
    while (shared < start.length && start[shared] === goal[shared] && start[shared] !== undefined)
        shared += 1;
    return [...start.slice(shared).map(() => '..'), ...goal.slice(shared)].join('/') || '.';
}
function steps(path) {
    return path.split('/').filter((step) => step !== '');
}
function rebase_moved(path, from, to) {
    if (path === '')
        return path;
    const resolved = resolvePath(from, path);
    if (resolved === undefined)
        return path;
    const between = pathBetween(to, resolved);
    return between.startsWith('.') ? between : `./${between}`;
}
/** A path in the first known text of a scalar; where it begins with a variable, its default is one. */
function rebase_text(node, move, from = 0) {
    const pieces = textOf(node);
    const whole = pieces && replaceStart(pieces, from, move);
    return whole ? withText(node, whole) : node;
}
function replaceStart([first, ...rest], from, move) {
    if (first === undefined)
        return undefined;
    if (typeof first === 'string')
        return [first.slice(0, from) + moveStart(first.slice(from), rest.length > 0, move), ...rest];
    const through = (value) => (value === undefined || value === '' ? value : move(value));
    const piece = { ...first, assumed: through(first.assumed), ifUnset: through(first.ifUnset) };
    return [piece, ...rest];
}
/** Keeps a slash at the end, which the rest of the path follows on. */
function moveStart(path, goesOn, move) {
    if (!goesOn)
        return move(path);
    const slash = path.lastIndexOf('/') + 1;
    return `${move(path.slice(0, slash) || '.')}/${path.slice(slash)}`.replace('//', '/');
}
const rebase_plain = (node, move) => (node.kind === 'sequence' ? items(rebase_plain)(node, move) : rebase_text(node, move));
const context = (node, move) => {
    const [first = ''] = textOf(node) ?? [];
    const elsewhere = typeof first === 'string' && (first.includes('://') || /^(?:service:|github\.com\/|git@)/.test(first));
    return node.kind !== 'scalar' || elsewhere ? node : rebase_text(node, move);
};
const build = (node, move) => (node.kind === 'scalar' ? context(node, move) : rebase_walk(node, buildPaths, move));
/** `name=path`, or `name: path`. */
const rebase_named = (node, move) => {
    if (node.kind === 'mapping')
        return node.with({ children: node.children.map((child) => context(child, move)) });
    if (node.kind !== 'sequence')
        return node;
    return items((item) => {
        const [first = ''] = textOf(item) ?? [];
        const sign = typeof first === 'string' ? first.indexOf('=') : -1;
        const elsewhere = typeof first === 'string' && (first.includes('://') || first.startsWith('service:', sign + 1));
        return sign < 0 || elsewhere ? item : rebase_text(item, move, sign + 1);
    })(node, move);
};
const envFile = (node, move) => {
    if (node.kind === 'scalar')
        return rebase_text(node, move);
    return items((item) => (item.kind === 'mapping' ? entry(item, 'path', move) : rebase_text(item, move)))(node, move);
};
const volume = (node, move) => {
    if (node.kind === 'mapping')
        return node.get('type')?.value === 'bind' ? entry(node, 'source', move) : node;
    const pieces = textOf(node);
    const [first] = pieces ?? [];
    if (!pieces || first === undefined)
        return node;
    if (typeof first === 'string')
        return /^\.\.?(?:\/|:|$)|^\./.test(first) && isMount(pieces) ? shortMount(node, pieces, move) : node;
    return rebase_text(node, (path) => (path.startsWith('.') ? move(path) : path));
};
function isMount(pieces) {
    return pieces.length > 1 || (typeof pieces[0] === 'string' && pieces[0].includes(':'));
}
function shortMount(node, [first = '', ...rest], move) {
    if (typeof first !== 'string')
        return node;
    const colon = first.indexOf(':');
    if (colon < 0)
        return withText(node, [moveStart(first, true, move), ...rest]);
    return withText(node, [move(first.slice(0, colon)) + first.slice(colon), ...rest]);
}
/** The engine leaves a device alone unless the driver is written out. */
const device = (node, move) => {
    const options = node.get('driver_opts');
    if (node.get('driver')?.text !== 'local' || options?.get('o')?.text !== 'bind')
        return node;
    const changed = entry(options, 'device', move);
    return node.with({ children: node.children.map((child) => (child === options ? changed : child)) });
};
function items(each) {
    return (node, move) => (node.kind === 'sequence' ? node.with({ children: node.children.map((item) => each(item, move)) }) : node);
}
function entry(node, name, move) {
    return node.with({ children: node.children.map((child) => (child.name === name ? rebase_text(child, move) : child)) });
}
function rebase_walk(node, table, move) {
    if (table.here)
        return table.here(node, move);
    let changed = false;
    const children = node.children.map((child) => {
        const next = table.next(node.kind === 'mapping' ? child.name : '[]');
        const other = next ? rebase_walk(child, next, move) : child;
        if (other !== child)
            changed = true;
        return other;
    });
    return changed ? node.with({ children }) : node;
}
const buildPaths = pathTable([
    ['context', context],
    ['additional_contexts', rebase_named],
]);
const paths = pathTable([
    ['services.*.build', build],
    ['services.*.env_file', envFile],
    ['services.*.label_file', rebase_plain],
    ['services.*.extends.file', rebase_plain],
    ['services.*.develop.watch.[].path', rebase_plain],
    ['services.*.volumes.[]', volume],
    ['configs.*.file', rebase_plain],
    ['secrets.*.file', rebase_plain],
    ['volumes.*', device],
]);

;// CONCATENATED MODULE: ./lib/compose/include.js





const include_sections = ['services', 'volumes', 'networks', 'secrets', 'configs', 'models'];
/** Loads what a document includes: a project for each entry, its paths seen from the folder of this one. */
async function loadIncludes(root, scope, loading, load) {
    const include = root.get('include');
    if (!include || include.isNull)
        return [];
    if (include.kind !== 'sequence') {
        const help = 'Write a list of paths under `include`';
        loading.report({ kind: 'wrong-shape', at: include.at, message: '`include` is no list, so Compose stops', help });
        return [];
    }
    for (const entry of include.children)
        for (const { text } of pathsOf(entry))
            if (text)
                loading.prefetch(scope.folder, text);
    const roots = [];
    for (const entry of include.children) {
        const loaded = await loadEntry(entry, scope, loading, load);
        if (loaded)
            roots.push(loaded);
    }
    return roots;
}
/** Adds what is included to a document. A name that is taken keeps what it has; that is told where the two differ. */
function addIncluded(root, included, report) {
    const children = new Map(root.children.filter(({ name }) => name !== 'include').map((child) => [child.name, child]));
    for (const other of included) {
        for (const name of include_sections) {
            const section = other.get(name);
            if (section?.kind === 'mapping')
                children.set(name, include_joined(children.get(name), section, report));
        }
    }
    return root.with({ children: [...children.values()] });
}
function include_joined(own, section, report) {
    if (!own || own.isNull)
        return section;
    const entries = new Map(own.children.map((child) => [child.name, child]));
    for (const entry of section.children) {
        const taken = entries.get(entry.name);
        if (!taken)
            entries.set(entry.name, entry);
        else if (differ(taken, entry))
            include_conflict(taken, entry, section.name, report);
    }
    return own.with({ children: [...entries.values()] });
}
function include_conflict(taken, entry, section, report) {
    const message = `\`${section}.${entry.name.slice(0, 30)}\` is here and in an included file, so Compose stops`;
    const related = [{ at: (entry.key ?? entry).at, label: 'the other one' }];
    report({ kind: 'include-conflict', at: (taken.key ?? taken).at, message, help: 'Give one of the two another name, or remove it', related });
}
async function loadEntry(entry, scope, loading, load) {
    const sources = [];
    for (const path of pathsOf(entry)) {
        if (path.text === undefined)
            loading.complete = false;
        const target = path.text === undefined ? undefined : await loading.open(scope.folder, path.text, path.at);
        if (!target?.source)
            continue;
        if (scope.chain.includes(target.path)) {
            const message = 'This file is on the way to being included already, a circle at which Compose stops';
            loading.report({ kind: 'include-circle', at: path.at, message, help: 'Take one `include` out of the circle' });
            return undefined;
        }
        sources.push(target.source);
    }
    const [first] = sources;
    if (!first || !loading.countInclude(entry.at))
        return undefined;
    const folder = folderOfEntry(entry, scope, first);
    if (folder === undefined) {
        loading.complete = false;
        return undefined;
    }
    for (const source of sources)
        loading.file(source, 'included');
    const files = entry.get('env_file');
    const named = files && !files.isNull ? include_listOf(files) : undefined;
    const variables = await readEnvFiles(named, named ? scope.folder : folder, scope.variables, loading);
    return rebase(await load(sources, { folder, variables, chain: scope.chain }), folder, scope.folder);
}
/** `undefined` where it is not known, or outside. */
function folderOfEntry(entry, scope, first) {
    const folder = entry.get('project_directory');
    if (!folder || folder.isNull || folder.text === '')
        return folderOf(first.path);
    return folder.text === undefined ? undefined : resolvePath(scope.folder, folder.text);
}
function pathsOf(entry) {
    const path = entry.kind === 'mapping' ? entry.get('path') : entry;
    return path ? include_listOf(path) : [];
}
function include_listOf(node) {
    if (node.kind === 'sequence')
        return node.children;
    return node.isNull ? [] : [node];
}

;// CONCATENATED MODULE: ./lib/compose/cast.js

/** A text as a whole number, in the engine's one notation. */
function readWhole(text) {
    return /^[-+]?\d+$/.test(text) ? Number(text) : undefined;
}
/** A text as a truth value, as the engine reads one that is quoted or comes from a variable. */
function readBoolean(text) {
    const word = text.toLowerCase();
    if (['true', 'y', 'yes', 'on'].includes(word))
        return true;
    return ['false', 'n', 'no', 'off'].includes(word) ? false : undefined;
}
/** A text as a number. */
function readDecimal(text) {
    return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(text) ? Number(text) : undefined;
}
const wholes = [
    'cpu_count', 'cpu_period', 'cpu_quota', 'cpu_rt_period', 'cpu_rt_runtime', 'cpu_shares', 'oom_score_adj', 'pids_limit', 'scale',
    'deploy.replicas', 'deploy.update_config.parallelism', 'deploy.rollback_config.parallelism', 'deploy.restart_policy.max_attempts',
    'deploy.placement.max_replicas_per_node', 'healthcheck.retries', 'ports.[].target', 'ulimits.*', 'ulimits.*.hard', 'ulimits.*.soft',
];
const decimals = ['cpu_percent', 'cpus', 'deploy.update_config.max_failure_ratio', 'deploy.rollback_config.max_failure_ratio'];
const booleans = [
    'init', 'healthcheck.disable', 'oom_kill_disable', 'privileged', 'read_only', 'stdin_open', 'tty', 'volumes.[].read_only', 'volumes.[].volume.nocopy',
];
const topBooleans = [
    'networks.*.external', 'networks.*.internal', 'networks.*.attachable', 'networks.*.enable_ipv4', 'networks.*.enable_ipv6',
    'volumes.*.external', 'secrets.*.external', 'configs.*.external',
];
const inService = (paths, cast) => paths.map((path) => [`services.*.${path}`, cast]);
/** Where a text, quoted or from a variable, becomes a number or a truth value. */
const casts = pathTable([
    ...inService(wholes, readWhole),
    ...inService(decimals, readDecimal),
    ...inService(booleans, readBoolean),
    ...topBooleans.map((path) => [path, readBoolean]),
]);

;// CONCATENATED MODULE: ./lib/compose/interpolate.js





/**
 * Puts values in place of the variables of a document, in values and never in keys. A scalar that hangs on what is not
 * known becomes a {@link Substituted} without a value. Places stay what they are.
 */
function interpolate(root, lookup, report) {
    return interpolate_walk(root, casts, lookup, report);
}
/** The variables that a scalar names as it is written, those in defaults included. */
function mentionsIn(node) {
    if (typeof node.value !== 'string' || !node.value.includes('$'))
        return [];
    const template = node.value;
    const mentions = [];
    const collect = (parts) => {
        for (const part of parts) {
            if (typeof part === 'string')
                continue;
            mentions.push({ ...part, at: placeIn(node, template, part) });
            collect(part.argument);
        }
    };
    collect(readTemplate(template).parts);
    return mentions;
}
function interpolate_walk(node, path, lookup, report) {
    if (node.kind === 'scalar')
        return typeof node.value === 'string' ? interpolate_scalar(node, node.value, path, lookup, report) : node;
    let changed = false;
    const children = node.children.map((child) => {
        const next = path?.next(node.kind === 'mapping' ? child.name : '[]');
        const other = interpolate_walk(child, next, lookup, report);
        if (other !== child)
            changed = true;
        return other;
    });
    return changed ? node.with({ children }) : node;
}
function interpolate_scalar(node, template, path, lookup, report) {
    if (!template.includes('$'))
        return cast(node, template, path);
    const { parts, faults } = template_readTemplate(template);
    // The engine stops at the first one as well.
    const [fault] = faults;
    if (fault) {
        const help = 'Write `${NAME}` or `${NAME:-default}`, and `$$` for a dollar sign';
        report({ kind: 'interpolation', at: placeIn(node, template, fault), message: 'Compose cannot read this `${`, and refuses the file', help });
    }
    if (parts.every((part) => typeof part === 'string'))
        return cast(node.with({ value: parts.join('') }), parts.join(''), path);
    const pieces = substitute(parts, template, lookup, (use) => {
        const message = `Variable \`${use.name.slice(0, 40)}\` is demanded here and empty, so Compose stops`;
        report({ kind: 'required-variable', at: placeIn(node, template, use), message, help: 'Give it a value' });
    });
    const { at, key, tag, quoted } = node;
    const plain = new Substituted({ at, key, tag, quoted }, pieces);
    const value = typeof plain.value === 'string' ? path?.here?.(plain.value) : undefined;
    return value === undefined ? plain : new Substituted({ at, key, tag, quoted, value }, pieces);
}
function cast(node, text, path) {
    const value = path?.here?.(text);
    return value === undefined ? node : node.with({ value });
}
/**
 * Where a part of a scalar's text stands in the file. Exact where text and file have the same dollar signs in the same
 * order, the whole scalar where escapes or folding make that unsure.
 */
function placeIn(node, text, { start, end }) {
    const { file, range } = node.at;
    const nth = interpolate_count(text.slice(0, start));
    if (interpolate_count(node.source) !== interpolate_count(text))
        return node.at;
    let offset = -1;
    for (let seen = 0; seen <= nth; seen += 1)
        offset = node.source.indexOf('$', offset + 1);
    const found = range.start + offset;
    return node.source.startsWith(text.slice(start, end), offset) ? { file, range: { start: found, end: found + end - start } } : node.at;
}
function interpolate_count(text) {
    return text.split('$').length - 1;
}

;// CONCATENATED MODULE: ./lib/compose/layers.js







/** Lays files over one another, each document in the order of the engine: variables, `extends`, `!reset`, `include`, merging. */
async function loadLayers(files, scope, loading) {
    const others = new OtherFiles(scope, loading);
    let model;
    for (const file of files) {
        const inFile = { ...scope, chain: [...scope.chain, file.source.path] };
        for (const document of documentsOf(file)) {
            const { root, resets } = splitResets(interpolate(document, scope.variables.lookup, loading.report));
            prefetchExtended(root, scope, loading);
            const load = (sources, inner) => loadLayers(sources.map((source) => loading.file(source, 'included')), inner, loading);
            const included = await loadIncludes(root, inFile, loading, load);
            const extended = await extendAll(root, resets, included, inFile, loading, others);
            const whole = dropRepeated(addIncluded(extended, included, loading.report));
            model = model ? merge(applyResets(model, resets), whole, loading.report) : whole;
        }
    }
    if (!model)
        throw new Error('a project has at least one file');
    return model;
}
/** The first document is read as it was meant, where its services stand one step too far left. */
function documentsOf({ layout, documents }) {
    return [layout.root, ...documents.slice(1)].filter(({ kind }) => kind === 'mapping');
}
async function extendAll(root, resets, included, scope, loading, others) {
    const services = root.get('services');
    if (services?.kind !== 'mapping' || !services.children.some((service) => service.get('extends')))
        return root;
    const own = { path: scope.chain.at(-1) ?? '', byName: byName(services), resets, done: new Map() };
    const imported = new Map(included.flatMap((other) => other.get('services')?.children ?? []).map((service) => [service.name, service]));
    const extender = new Extender(loading, scope, (path, at) => others.read(path, at), imported);
    const children = [];
    for (const service of services.children) {
        children.push(service.get('extends') ? await extender.resolve(own, service) : service);
    }
    const extended = services.with({ children });
    return root.with({ children: root.children.map((child) => (child === services ? extended : child)) });
}
function prefetchExtended(root, scope, loading) {
    for (const service of root.get('services')?.children ?? []) {
        const file = service.get('extends', 'file')?.text;
        if (file !== undefined)
            loading.prefetch(scope.folder, file);
    }
}
/** The files that services of one scope extend, each read once. */
class OtherFiles {
    #scope;
    #loading;
    #read = new Map();
    constructor(scope, loading) {
        this.#scope = scope;
        this.#loading = loading;
    }
    /** The services of a file that `at` names by a path seen from the scope's folder. */
    async read(path, at) {
        const target = await this.#loading.open(this.#scope.folder, path, at);
        if (!target?.source)
            return undefined;
        let services = this.#read.get(target.path);
        if (!services) {
            services = this.#load(this.#loading.file(target.source, 'extended'));
            this.#read.set(target.path, services);
        }
        return services;
    }
    #load(file) {
        const { path } = file.source;
        let split;
        for (const document of documentsOf(file)) {
            const { root, resets } = splitResets(interpolate(document, this.#scope.variables.lookup, this.#loading.report));
            const whole = dropRepeated(root);
            split = { root: split ? merge(applyResets(split.root, resets), whole, this.#loading.report) : whole, resets };
        }
        const services = split && rebase(split.root, folderOf(path), this.#scope.folder).get('services');
        return { path, byName: services ? byName(services) : new Map(), resets: split?.resets ?? new Map(), done: new Map() };
    }
}
function byName(services) {
    return new Map(services.children.map((service) => [service.name, service]));
}

;// CONCATENATED MODULE: ./lib/compose/loading.js


/** More files than this are not drawn into one project. */
const maxFiles = 1000;
/** One project while it is being loaded: what was read for it, and what is wrong with it. */
class Loading {
    problems = [];
    envFiles = [];
    complete = true;
    #includes = 0;
    #workspace;
    #parsed;
    #files = new Map();
    #reported = new Set();
    constructor(workspace, parsed) {
        this.#workspace = workspace;
        this.#parsed = parsed;
    }
    get files() {
        return [...this.#files.values()];
    }
    /** A Compose file of this project; it keeps the part that it came in with first. */
    file(source, role) {
        const file = this.#files.get(source.path) ?? this.#parsed.get(source, role);
        this.#files.set(source.path, file);
        return file;
    }
    /** Takes a problem, once for each place. */
    report = (problem) => {
        const { kind, at } = problem;
        const id = `${kind}\n${at.file.path}\n${at.range.start}\n${at.range.end}\n${problem.message}`;
        if (this.#reported.has(id))
            return;
        this.#reported.add(id);
        this.problems.push(problem);
    };
    /** Takes a problem unless there is one of its kind. */
    reportOnce(problem) {
        if (!this.problems.some(({ kind }) => kind === problem.kind))
            this.report(problem);
    }
    /** Counts an `include`; false where there are so many that no more are followed. */
    countInclude(at) {
        this.#includes += 1;
        if (this.#includes <= maxFiles)
            return true;
        this.complete = false;
        this.reportOnce({ kind: 'too-large', at, message: `Files are included more than ${maxFiles} times here, which is not followed further` });
        return false;
    }
    /** Has a file fetched, for a workspace that answers several questions at once. */
    prefetch(folder, path) {
        const resolved = isRemote(path) ? undefined : resolvePath(folder, path);
        if (resolved !== undefined)
            void this.read(resolved);
    }
    /** A file that may as well not be there. */
    async read(path) {
        const answer = await this.#parsed.read(path, this.#workspace);
        return answer instanceof SourceFile ? answer : undefined;
    }
    /** A file that `at` names by a path seen from a folder. */
    async open(folder, path, at) {
        if (this.#files.size >= maxFiles) {
            this.complete = false;
            this.reportOnce({ kind: 'too-large', at, message: `This project draws in more than ${maxFiles} files, which are not followed` });
            return undefined;
        }
        const resolved = isRemote(path) ? undefined : resolvePath(folder, path);
        const answer = resolved === undefined ? undefined : await this.#parsed.read(resolved, this.#workspace);
        if (answer instanceof SourceFile)
            return { path: answer.path, source: answer };
        this.complete = false;
        if (isRemote(path)) {
            const message = 'This file lies on another machine, so what it brings is not checked';
            this.report({ kind: 'remote-file', at, message, help: 'Keep a copy beside the project to have it checked' });
        }
        else if (answer) {
            this.report({ kind: 'missing-file', at, message: `This file is not checked: ${answer.reason}`.slice(0, 100) });
        }
        else {
            const message = 'There is no such file in the repository, without which Compose does not start';
            this.report({ kind: 'missing-file', at, message, help: 'Name a file that is there, or have it made before Compose runs' });
        }
        return resolved === undefined ? undefined : { path: resolved, source: undefined };
    }
}
/** What Compose fetches with git or from a registry. */
function isRemote(path) {
    return /^(?:[a-z][a-z\d+.-]*:\/\/|git@|github\.com\/)/i.test(path);
}

;// CONCATENATED MODULE: ./lib/compose/project-name.js




/** A name as Compose V2 writes it: lower case, without what may not stand in it. */
function normalizeName(name) {
    return name.toLowerCase().replace(/[^a-z0-9_-]/g, '').replace(/^[_-]+/, '');
}
/**
 * What Compose V2 calls a project: by what is asked for, `COMPOSE_PROJECT_NAME`, the last `name` in its files, or its
 * folder. `undefined` where that is not known here.
 */
function projectName(given, files, folder, variables, report) {
    const [first] = files;
    if (!first)
        return undefined;
    // What is asked for from outside has no place in a file, so the project's beginning stands for it.
    const beginning = { file: first.source, range: { start: 0, end: Math.min(1, first.source.text.length) } };
    if (given !== undefined && given !== '')
        return checked(given, beginning, report);
    const set = variables.lookup('COMPOSE_PROJECT_NAME');
    if (set) {
        const name = known(set);
        if (name !== '')
            return name === undefined ? undefined : checked(name, variables.entry('COMPOSE_PROJECT_NAME')?.at ?? beginning, report);
    }
    const written = files.flatMap(({ documents }) => documents.map((root) => root.get('name')?.text ?? '')).findLast((name) => name !== '');
    if (written === undefined) {
        const name = normalizeName(nameOf(folder));
        if (name === '' && folder !== '') {
            const message = 'The name of this folder has no letter or digit to name the project by, so Compose V2 stops';
            report({ kind: 'project-name', at: beginning, message, help: 'Add a top-level `name`' });
        }
        return name || undefined;
    }
    const text = known(substitute(template_readTemplate(written).parts, written, variables.lookup, () => undefined));
    return text === undefined ? undefined : normalizeName(text) || undefined;
}
/** Unlike the name in a file or of a folder, this one is not mended by Compose. */
function checked(name, at, report) {
    if (normalizeName(name) !== name) {
        const message = 'Compose V2 does not take this project name: only a-z, 0-9, `-` and `_` may stand in it';
        report({ kind: 'project-name', at, message, help: `Write \`${normalizeName(name).slice(0, 40) || 'app'}\`` });
    }
    return name;
}

;// CONCATENATED MODULE: ./lib/compose/layout.js

/** What may stand at the top of a Compose file beside extensions. */
const layout_sections = new Set(['version', 'name', 'include', 'services', 'networks', 'volumes', 'secrets', 'configs', 'models']);
/** What hardly anything but a service has. */
const layout_serviceKeys = ['image', 'build', 'command', 'container_name', 'ports', 'environment', 'depends_on', 'volumes', 'links', 'extends'];
/** Reads how a file is laid out from its first document. */
function readLayout(file) {
    const root = file.documents[0] ?? emptyRoot(file);
    if (root.kind !== 'mapping')
        return { kind: 'services', root: emptyRoot(file), strays: [] };
    const services = root.get('services');
    const strays = services && !services.isNull ? [] : root.children.filter(looksLikeService);
    if (strays.length === 0)
        return { kind: 'services', root, strays };
    const rest = root.children.filter((child) => child !== services && !strays.includes(child));
    const key = services?.key ?? new Node({ kind: 'scalar', at: root.at, value: 'services' });
    const lifted = new Node({ kind: 'mapping', at: root.at, key, children: strays });
    return { kind: services ? 'stray' : 'legacy', root: root.with({ children: [lifted, ...rest] }), strays };
}
function looksLikeService(node) {
    return node.kind === 'mapping' && !layout_sections.has(node.name) && !node.name.startsWith('x-') && layout_serviceKeys.some((key) => node.get(key));
}
function emptyRoot(file) {
    return new Node({ kind: 'mapping', at: { file: file.source, range: { start: 0, end: Math.min(1, file.source.text.length) } } });
}

;// CONCATENATED MODULE: ./lib/compose/parsed.js



/** Reads files, each once a run, however many projects use it. */
class Parsed {
    #files = new Map();
    #sources = new Map();
    get(source, role) {
        let file = this.#files.get(source);
        if (!file) {
            const yaml = parseYaml(source);
            file = { ...yaml, role, layout: readLayout(yaml) };
            this.#files.set(source, file);
            if (!this.#sources.has(source.path))
                this.#sources.set(source.path, Promise.resolve(source));
        }
        return file.role === role ? file : { ...file, role };
    }
    /** As the workspace answers; one path always with the same file. */
    read(path, workspace) {
        let source = this.#sources.get(path);
        if (!source) {
            source = workspace.read(path);
            this.#sources.set(path, source);
        }
        return source;
    }
}

;// CONCATENATED MODULE: ./lib/compose/load.js










/** Lays files over one another, in the order of Compose V2's own loader. Nothing outside the workspace is read. */
async function loadProject({ files: sources, folder: start, standalone = true }, workspace, surroundings, parsed) {
    const [first] = sources;
    if (!first)
        throw new Error('a project has at least one file');
    const folder = start ?? folderOf(first.path);
    const loading = new Loading(workspace, parsed);
    const files = sources.map((source, index) => loading.file(source, index === 0 ? 'base' : 'override'));
    // What is asked for by name has no place in a file, so the project's beginning stands for it.
    const at = { file: first, range: { start: 0, end: Math.min(1, first.text.length) } };
    const named = surroundings.envFiles.map((path) => new Node({ kind: 'scalar', at, value: path }));
    const outside = await readEnvFiles(named.length > 0 ? named : undefined, named.length > 0 ? '' : folder, Variables.of(surroundings.env).with('PWD', undefined), loading);
    const name = projectName(surroundings.projectName, files, folder, outside, loading.report);
    const variables = outside.with('COMPOSE_PROJECT_NAME', name);
    const root = await loadLayers(files, { folder, variables, chain: [] }, loading);
    const services = new Map((root.get('services')?.children ?? []).map((node) => [node.name, new Service(node)]));
    const { problems, complete, envFiles } = loading;
    const profiles = activeProfiles(surroundings.profiles, variables);
    return { name, folder, standalone, files: loading.files, envFiles, root, services, variables, profiles, problems, complete };
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./lib/yaml/path-index.js
/** Asked for each finding, so it is made once for each file that has any. */
const indexes = new WeakMap();
/**
 * The keys, and indices of items, that lead to the smallest key or value written at an offset; empty outside of all.
 * What aliases and `<<` bring in counts where it is written, an alias itself as the value that it stands for.
 */
function pathAt(file, offset) {
    let entries = indexes.get(file);
    if (!entries) {
        entries = index(file.documents);
        indexes.set(file, entries);
    }
    let entry = lastStartingBy(entries, offset);
    while (entry && entry.end <= offset)
        entry = entry.parent;
    const path = [];
    for (; entry; entry = entry.parent)
        path.push(entry.name);
    return path.toReversed();
}
function lastStartingBy(entries, offset) {
    let low = 0;
    let high = entries.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((entries[middle]?.start ?? Infinity) <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return entries[low - 1];
}
/**
 * All entries in the order of the text. A node that is met again was brought in by an alias or by `<<`: their targets
 * stand above them, and a mapping's own entries come first.
 */
function index(documents) {
    const entries = [];
    const seen = new Set();
    const visit = (node, parent) => {
        for (const [position, child] of node.children.entries()) {
            if (seen.has(child))
                continue;
            seen.add(child);
            const { range } = child.alias ?? child.at;
            const key = child.key && (child.key.alias ?? child.key.at).range;
            const start = Math.min(key?.start ?? Infinity, range.start);
            const end = Math.max(key?.end ?? 0, range.end);
            const entry = { name: child.key ? child.name : String(position), parent, start, end };
            entries.push(entry);
            if (!child.alias)
                visit(child, entry);
        }
    };
    for (const root of documents)
        visit(root, undefined);
    return entries.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

;// CONCATENATED MODULE: ./lib/lint/fingerprint.js


/**
 * Gives findings their identity, to be asked in the order of their places: the rule, the file, the YAML path, and
 * which one of its kind it is.
 */
function fingerprint(files) {
    const counts = new Map();
    return (rule, at) => {
        const file = files.get(at.file);
        const yamlPath = file ? pathAt(file, at.range.start) : [];
        const kind = JSON.stringify([rule.id, at.file.path, yamlPath]);
        const nth = (counts.get(kind) ?? 0) + 1;
        counts.set(kind, nth);
        return { yamlPath, fingerprint: (0,external_node_crypto_namespaceObject.createHash)('sha256').update(`${kind}${nth}`).digest('hex').slice(0, 12) };
    };
}

;// CONCATENATED MODULE: ./lib/lint/check.js

/** Runs every rule that is switched on over all that it looks at. A rule that throws is a fault, and stops no other. */
function check(rules, config, subjects) {
    const files = new Map();
    for (const project of subjects.projects)
        for (const file of project.files)
            files.set(file.source, file);
    const seen = new Map();
    const faults = [];
    for (const rule of rules) {
        const severity = severityOf(rule, config);
        if (!severity)
            continue;
        const options = { ...rule.options, ...config.rules[rule.id]?.options };
        for (const { path, run } of visits(rule, options, [...files.values()], subjects)) {
            try {
                for (const problem of run())
                    seen.set(identity(rule, problem), { rule, severity, problem });
            }
            catch (cause) {
                faults.push({ where: `rule \`${rule.id}\` on ${path}`, cause });
            }
        }
    }
    const ordered = [...seen.values()].toSorted(byPlace);
    const nextFingerprint = fingerprint(files);
    const findings = ordered.map(({ rule, severity, problem }) => ({ ...problem, rule, severity, ...nextFingerprint(rule, problem.at) }));
    return { findings, faults };
}
/** How bad a rule's findings are in this run; `undefined` where it does not run. */
function severityOf(rule, config) {
    const setting = config.rules[rule.id]?.severity;
    if (setting === 'off')
        return undefined;
    return setting ?? (isIn(rule, config.preset) ? rule.severity : undefined);
}
function isIn(rule, preset) {
    if (preset === 'all')
        return true;
    return preset !== 'none' && !rule.optional && (preset === 'recommended' || rule.category === 'migration');
}
function* visits(rule, options, files, { projects, commands }) {
    if (rule.file)
        for (const file of files)
            yield { path: file.source.path, run: () => rule.file?.(file, options) ?? [] };
    if (rule.service || rule.project) {
        for (const project of projects) {
            const path = project.files[0]?.source.path ?? '';
            yield { path, run: () => rule.project?.(project, options) ?? [] };
            if (!rule.service)
                continue;
            for (const service of project.services.values())
                yield { path, run: () => rule.service?.(service, options) ?? [] };
        }
    }
    if (rule.command)
        for (const command of commands)
            yield { path: command.at.file.path, run: () => rule.command?.(command, options) ?? [] };
}
function identity(rule, { at, message }) {
    return [rule.id, at.file.path, at.range.start, at.range.end, message].join('\0');
}
function byPlace(a, b) {
    const [left, right] = [a.problem.at, b.problem.at];
    return (compare(left.file.path, right.file.path) ||
        left.range.start - right.range.start ||
        left.range.end - right.range.end ||
        compare(a.rule.id, b.rule.id) ||
        compare(a.problem.message, b.problem.message));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./lib/lint/sift.js
/** Tells the findings that are shown from those that a filter hides, the first filter with a reason winning. */
function sift(findings, filters) {
    const shown = [];
    const hidden = [];
    for (const finding of findings) {
        const by = reason(finding, filters);
        if (by === undefined)
            shown.push(finding);
        else
            hidden.push({ finding, by });
    }
    return { findings: shown, hidden };
}
function reason(finding, filters) {
    for (const filter of filters) {
        const by = filter(finding);
        if (by !== undefined)
            return by;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/rules/rule.js
const categories = (/* unused pure expression or super */ null && (['correctness', 'security', 'reliability', 'style', 'migration']));
/** Gives a rule its types: the options that its checks receive are those of its defaults. `why` may be written in several lines. */
function defineRule(rule) {
    return { ...rule, why: rule.why.replace(/\s*\n\s*/g, ' ') };
}

;// CONCATENATED MODULE: ./lib/rules/reliability/no-bare-dependency.js

/* harmony default export */ const no_bare_dependency = (defineRule({
    id: 'no-bare-dependency',
    category: 'reliability',
    severity: 'warning',
    summary: 'Services wait for the health checks of what they depend on',
    why: `\`depends_on\` alone waits until the other container is started, not until it answers. The health check that it has is not
    asked, and whether the first connection succeeds is a matter of luck. A written \`condition: service_started\` counts as meant,
    unless the option \`explicit\` is set.`,
    bad: `
    services:
      web:
        image: example/web:1.4
        depends_on: [db]
      db:
        image: postgres:17
        healthcheck:
          test: [CMD-SHELL, pg_isready -U postgres]`,
    good: `
    services:
      web:
        image: example/web:1.4
        depends_on:
          db:
            condition: service_healthy
      db:
        image: postgres:17
        healthcheck:
          test: [CMD-SHELL, pg_isready -U postgres]`,
    links: ['https://docs.docker.com/compose/how-tos/startup-order/'],
    options: { explicit: false },
    *project({ services }, { explicit }) {
        for (const { name, dependencies } of services.values()) {
            for (const { service, at, condition, conditionAt } of dependencies) {
                const healthcheck = services.get(service)?.healthcheck;
                if (healthcheck?.test !== 'given' || condition !== 'service_started' || (conditionAt && !explicit))
                    continue;
                yield {
                    at: conditionAt ?? at,
                    message: `\`${name}\` starts before \`${service}\` is ready: the health check is not waited for`,
                    help: conditionAt ? 'Write `service_healthy`' : `Write \`${service}: { condition: service_healthy }\` in place of \`- ${service}\``,
                    related: [{ at: healthcheck.at, label: 'not waited for' }],
                    ...(conditionAt && { fix: { title: 'Wait until it is healthy', safety: 'unsafe', edits: [{ ...conditionAt, text: 'service_healthy' }] } }),
                };
            }
        }
    },
}));

;// CONCATENATED MODULE: ./lib/compose/purpose.js

const purpose_words = new Set(['dev', 'devel', 'develop', 'development', 'local', 'override', 'debug', 'test', 'tests', 'testing', 'ci', 'e2e']);
const folders = new Set(['.devcontainer', 'dev', 'test', 'tests', '__tests__', 'testdata', 'fixtures', 'e2e']);
/** Tells whether a file is meant for a developer's machine or a test run, going by its path: `compose.dev.yml`, `tests/`. */
function isForDevelopment(path) {
    const inName = nameOf(path).split(/[._-]/).some((word) => purpose_words.has(word.toLowerCase()));
    return inName || folderOf(path).split('/').some((folder) => folders.has(folder));
}

;// CONCATENATED MODULE: ./lib/rules/security/no-debug-mode.js



/** What switches a mode on, and what switches it off in the same style. */
const opposites = new Map([
    ['True', 'False'], ['true', 'false'], ['TRUE', 'FALSE'], ['1', '0'], ['yes', 'no'], ['Yes', 'No'], ['YES', 'NO'], ['on', 'off'], ['On', 'Off'], ['ON', 'OFF'],
]);
/* harmony default export */ const no_debug_mode = (defineRule({
    id: 'no-debug-mode',
    category: 'security',
    severity: 'warning',
    summary: 'Debug modes are off',
    why: `In debug mode web frameworks show code, settings and queries to whoever makes a page fail, and some let the visitor run
    code. Files for development and tests are passed over.`,
    bad: `
    services:
      web:
        image: example/web:1.4
        environment:
          - DEBUG=True`,
    good: `
    services:
      web:
        image: example/web:1.4
        environment:
          - DEBUG=False`,
    links: ['https://docs.djangoproject.com/en/stable/ref/settings/#debug', 'https://flask.palletsprojects.com/en/stable/debugging/'],
    options: {
        variables: ['DEBUG', 'DEBUG_MODE', 'APP_DEBUG', 'DJANGO_DEBUG', 'FLASK_DEBUG', 'SYMFONY_DEBUG', 'WP_DEBUG', 'WORDPRESS_DEBUG', 'RAILS_DEBUG', 'WERKZEUG_DEBUG'],
    },
    *service(service, { variables }) {
        for (const { name, value } of service.environment) {
            const on = value && variables.includes(name) ? Written.of(value) : undefined;
            const off = opposites.get(on?.text ?? '');
            if (!value || !on?.isLiteral || off === undefined || isForDevelopment(value.at.file.path))
                continue;
            const edit = { ...on.at(0, on.text.length), text: off };
            yield {
                at: value.at,
                message: `\`${name}\` is on, so errors in \`${service.name}\` show code and settings to visitors`,
                help: `Write \`${name}=${off}\` for production, and switch it on in an override file for development`,
                fix: { title: `Write \`${off}\``, safety: 'unsafe', edits: [edit] },
            };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/correctness/no-dependency-cycle.js



/* harmony default export */ const no_dependency_cycle = (defineRule({
    id: 'no-dependency-cycle',
    category: 'correctness',
    severity: 'error',
    summary: 'No services wait for each other in a circle',
    why: 'None of them could start first. Compose counts `depends_on`, `links`, `volumes_from` and shared namespaces, and refuses the project.',
    bad: `
    services:
      web:
        image: nginx:1.27
        depends_on: [api]
      api:
        image: node:22
        depends_on: [web]`,
    good: `
    services:
      web:
        image: nginx:1.27
        depends_on: [api]
      api:
        image: node:22`,
    links: ['https://docs.docker.com/reference/compose-file/services/#depends_on'],
    *project(project) {
        for (const circle of circlesOf(activeServices(project))) {
            const [first, ...others] = circle;
            if (!first)
                continue;
            const names = [...circle.map(({ from }) => from), first.from].map((name) => `\`${name}\``).join(' → ');
            const message = `Services wait for each other, so Compose starts none: ${names}`;
            yield {
                at: first.at,
                message: message.length > 100 ? `${circle.length} services wait for each other in a circle, so Compose starts none` : message,
                help: circle.length > 1 ? 'Remove one of these dependencies' : 'Remove it: a service cannot wait for itself',
                related: others.slice(0, 9).map(({ at, from, to }) => ({ at, label: `\`${from}\` waits for \`${to}\`` })),
            };
        }
    },
}));
/** No one reads more. */
const maxCircles = 20;
/** One circle for each knot; each service is visited once. */
function circlesOf(services) {
    const edges = new Map(services.map((service) => [service.name, edgesOf(service)]));
    const done = new Set();
    const circles = [];
    for (const start of edges.keys()) {
        const trail = [];
        const stack = [(edges.get(start) ?? []).values()];
        const open = [start];
        if (done.has(start))
            continue;
        while (stack.length > 0) {
            const next = stack.at(-1)?.next();
            const edge = next?.done ? undefined : next?.value;
            if (!edge) {
                stack.pop();
                trail.pop();
                done.add(open.pop() ?? '');
                continue;
            }
            const at = open.indexOf(edge.to);
            if (at >= 0 && circles.length < maxCircles)
                circles.push([...trail.slice(at), edge]);
            else if (at < 0 && !done.has(edge.to) && edges.has(edge.to)) {
                trail.push(edge);
                open.push(edge.to);
                stack.push((edges.get(edge.to) ?? []).values());
            }
        }
    }
    return circles;
}
function edgesOf(service) {
    const seen = new Set();
    return serviceReferences(service).flatMap(({ name, at, starts }) => {
        if (!starts || seen.has(name))
            return [];
        seen.add(name);
        return [{ from: service.name, to: name, at }];
    });
}

;// CONCATENATED MODULE: ./lib/rules/security/no-docker-socket.js

/** The control sockets of container engines, and the folders that hold them. */
const sockets = /^(?:\/var)?\/run(?:\/(?:user\/\d+\/)?(?:docker|podman\/podman|containerd\/containerd|crio\/crio)\.sock|\/(?:podman|containerd|crio))?$|^\\\\\.\\pipe\\(?:docker_engine|podman-machine-default)$/;
/* harmony default export */ const no_docker_socket = (defineRule({
    id: 'no-docker-socket',
    category: 'security',
    severity: 'warning',
    summary: "Services do not get hold of the container engine's socket",
    why: `Whoever can write to the socket can start a privileged container, and so owns the host. \`:ro\` does not help: it keeps the
    file from being replaced, not requests from being sent. Programs whose whole work is with the engine, named in the option
    \`consumers\` by a part of their image's name, are passed over.`,
    bad: `
    services:
      ci:
        image: example/builder:2.1
        volumes:
          - /var/run/docker.sock:/var/run/docker.sock:ro`,
    good: `
    services:
      ci:
        image: example/builder:2.1
        environment:
          DOCKER_HOST: tcp://socket-proxy:2375
      socket-proxy:
        image: tecnativa/docker-socket-proxy:0.3.0
        environment:
          CONTAINERS: 1
        volumes:
          - /var/run/docker.sock:/var/run/docker.sock:ro`,
    links: [
        'https://docs.docker.com/engine/security/#docker-daemon-attack-surface',
        'https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html',
    ],
    options: {
        consumers: [
            'socket-proxy', 'socket-firewall', 'traefik', 'portainer', 'cadvisor', 'watchtower', 'autoheal', 'nginx-proxy', 'docker-gen', 'acme-companion',
            'letsencrypt-nginx-proxy', 'caddy-docker-proxy', 'dozzle', 'dockge', 'diun', 'ofelia', 'swarmpit', 'yacht', 'lazydocker', 'ctop',
            'node-docker', 'standalone-docker', 'logspout', 'ipv6nat', 'scope', 'telegraf', 'promtail', 'datadog', 'netdata', 'filebeat', 'metricbeat',
            'elastic-agent', 'opentelemetry-collector', 'alloy', 'vector', 'fluent',
        ],
    },
    *service(service, { consumers }) {
        const image = service.assumedImage?.name ?? service.image?.name ?? '';
        if (consumers.some((consumer) => image.includes(consumer)))
            return;
        for (const { type, source, sourceAt, target, targetAt } of service.mounts) {
            if (type !== undefined && type !== 'bind' && type !== 'npipe')
                continue;
            // Where a variable says what is mounted, a target `…/docker.sock` tells.
            if (!(source === undefined ? target?.endsWith('.sock') && sockets.test(target) : sockets.test(source)))
                continue;
            yield {
                at: source === undefined ? targetAt : sourceAt,
                message: `Service \`${service.name}\` holds the socket of the container engine, and so the host`,
                help: 'Put a socket proxy in between that lets through only the requests that are needed',
            };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/correctness/no-empty-secret.js


/* harmony default export */ const no_empty_secret = (defineRule({
    id: 'no-empty-secret',
    category: 'correctness',
    severity: 'error',
    summary: 'Each secret and config says where its content comes from',
    why: 'Without `file`, `environment`, `content` or `external: true` there is nothing to hand to the container, and Compose refuses the project.',
    bad: `
    services:
      db:
        image: postgres:17
        secrets: [password]
    secrets:
      password: {}`,
    good: `
    services:
      db:
        image: postgres:17
        secrets: [password]
    secrets:
      password:
        environment: DB_PASSWORD`,
    links: ['https://docs.docker.com/reference/compose-file/secrets/', 'https://docs.docker.com/reference/compose-file/configs/'],
    *project(project) {
        if (!isWhole(project))
            return;
        for (const secret of project.root.get('secrets')?.children ?? []) {
            if (secret.kind === 'mapping' && !comesFromOutside(secret) && !secret.get('file') && isMissing(secret.get('environment')))
                yield empty(secret, 'Secret', '`file` or `environment`');
        }
        for (const config of project.root.get('configs')?.children ?? []) {
            const sources = ['file', 'environment', 'content', 'external', 'driver'];
            if (config.kind === 'mapping' && !sources.some((key) => config.get(key)))
                yield empty(config, 'Config', '`file`, `environment` or `content`');
        }
    },
}));
function comesFromOutside(secret) {
    const external = secret.get('external');
    return external !== undefined && external.value !== false;
}
function isMissing(node) {
    return !node || node.value === '';
}
function empty(node, thing, wanted) {
    const message = `${thing} \`${node.name.slice(0, 40)}\` has no content, so Compose refuses the project`;
    return { at: (node.key ?? node).at, message, help: `Add ${wanted}, or \`external: true\`` };
}

;// CONCATENATED MODULE: ./lib/yaml/extents.js



/** From an entry's key, or an item's value, to the end of what is written of it: tags, anchors and a lone colon included. */
function extents_extentOf(node) {
    const { text } = node.at.file;
    const key = node.key && (node.key.alias ?? node.key.at).range;
    const value = (node.alias ?? node.at).range;
    const first = key ?? value;
    const props = /(?:\?[ \t]+)?(?:[&!][^\s,[\]{}]*[ \t]+)*$/.exec(text.slice(text.lastIndexOf('\n', first.start - 1) + 1, first.start));
    const start = first.start - (props?.[0].length ?? 0);
    if (!key || value.start > key.start)
        return { start, end: value.end };
    const rest = /[ \t]*:(?:[ \t]+[&!][^\s,[\]{}]*)*/y;
    rest.lastIndex = key.end;
    return { start, end: key.end + (rest.exec(text)?.[0].length ?? 0) };
}
/** The same from the dash of an item in a block list. */
function extents_itemExtent(node) {
    const { text } = node.at.file;
    const { start, end } = extents_extentOf(node);
    if (text[start] === '-' && end === start + 1)
        return { start, end };
    const lead = /-(?:[ \t]*(?:#.*)?\r?\n)*[ \t]*$/.exec(text.slice(Math.max(0, start - 1000), start));
    return { start: lead ? start - lead[0].length : start, end };
}
const brackets = new WeakMap();
/** Whether an offset lies within brackets or braces. */
function extents_isInFlow(file, offset) {
    let ranges = brackets.get(file);
    if (!ranges) {
        ranges = outermost(file.text);
        brackets.set(file, ranges);
    }
    let low = 0;
    let high = ranges.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((ranges[middle]?.start ?? Infinity) < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return offset < (ranges[low - 1]?.end ?? -1);
}
function outermost(text) {
    const ranges = [];
    let depth = 0;
    let first = 0;
    for (const { kind, start, end } of lexemes(text, tolerantLexer())) {
        if (kind === 'flow-seq-start' || kind === 'flow-map-start') {
            if (depth === 0)
                first = start;
            depth += 1;
        }
        else if ((kind === 'flow-seq-end' || kind === 'flow-map-end') && depth > 0) {
            depth -= 1;
            if (depth === 0)
                ranges.push({ start: first, end });
        }
    }
    return ranges;
}
/** Whether a block entry or item has a neighbour of its kind above or below it, at its column. */
function hasNeighbour(file, { start, end }, item) {
    const { text } = file;
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const column = start - lineStart - (text[lineStart] === '\uFEFF' ? 1 : 0);
    if (text.slice(lineStart, start).replace('\uFEFF', '').trim() === '') {
        for (const line of linesAbove(text, start)) {
            const own = contentColumn(text, line.start, line.indent, item, column);
            if (own === column)
                return true;
            if (own < column)
                break;
        }
    }
    let next = text.indexOf('\n', end);
    while (next >= 0) {
        const line = lineAround(text, next + 1);
        if (line.end > line.start && text[line.start] !== '#') {
            return line.indent === column && line.item === item && !/^(?:---|\.\.\.)(?:\s|$)/.test(text.slice(line.start, line.end));
        }
        next = text.indexOf('\n', Math.max(next + 1, line.end));
    }
    return false;
}
/** Where a line has its entry, or its dash, at or left of a column. */
function contentColumn(text, start, indent, item, column) {
    const dashes = /^(?:- +)*/.exec(text.slice(start, start + 200))?.[0] ?? '';
    if (item) {
        for (let at = dashes.lastIndexOf('-'); at >= 0; at = at === 0 ? -1 : dashes.lastIndexOf('-', at - 1))
            if (indent + at <= column)
                return indent + at;
        return dashes === '' ? (indent === column ? column - 1 : indent) : indent;
    }
    return indent + dashes.length <= column ? indent + dashes.length : indent <= column && dashes !== '' ? indent : indent + dashes.length;
}

;// CONCATENATED MODULE: ./lib/yaml/quoting.js

/** Needs no quotes anywhere, in brackets neither, for no reader of YAML. */
const quoting_harmless = /^[A-Za-z_./$](?:[\w./$@+=-]|:(?=[^\s:])|[ ](?=[\w./$(]))*$/;
/** What YAML 1.1 takes for something else than text. */
const quoting_words = /^(?:y|n|yes|no|on|off|true|false|null|[\d:.+-]+)$/i;
/** A text as a scalar that every reader takes for this text; in quotes only where it needs them. */
function quoting_asScalar(text) {
    if (quoting_harmless.test(text) && !quoting_words.test(text) && typeof resolvePlain(text) === 'string')
        return text;
    return doubleQuoted(text);
}
/** Another text for a scalar, as it is written now: in its quotes, or without; a plain number may become another one. */
function quoting_inStyleOf(node, text) {
    const mark = node.source[0];
    // oxlint-disable-next-line no-control-regex -- single quotes can hold none
    if (mark === "'" && !/[\u0000-\u001F\u007F-\u009F\u2028\u2029]/.test(text))
        return `'${text.replaceAll("'", "''")}'`;
    if (mark === '"')
        return doubleQuoted(text);
    const value = resolvePlain(text);
    const alike = typeof value !== 'string' && typeof value === typeof node.value && !node.quoted && /^[\w.+-]+$/.test(text);
    return alike ? text : quoting_asScalar(text);
}
/** JSON's quotes are YAML's; only what YAML does not take as a character needs more. */
function doubleQuoted(text) {
    return JSON.stringify(text).replaceAll(/[\u007F-\u009F\u2028\u2029\uFEFF]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

;// CONCATENATED MODULE: ./lib/yaml/edits.js



/**
 * Takes an entry out of the mapping that it is written in, with the comment behind it; comment lines above it stay. A
 * mapping that would be left empty goes on as `{}`. Nothing for a node without a key.
 */
function removeEntry(node) {
    if (!node.key)
        return [];
    const extent = extents_extentOf(node);
    const { file } = node.key.at;
    return [extents_isInFlow(file, extent.start) ? cut(file, flowRange(file.text, extent)) : removeBlock(file, extent, false)];
}
/** Takes an item out of its list, with its dash or its comma. A list that would be left empty goes on as `[]`. */
function removeItem(node) {
    if (node.key)
        return [];
    const { file } = node.alias ?? node.at;
    const extent = extentOf(node);
    return [isInFlow(file, extent.start) ? cut(file, flowRange(file.text, extent)) : removeBlock(file, itemExtent(node), true)];
}
/** Another name for a key, in the quotes that it has. Nothing for what has no key that is text. */
function renameKey(node, name) {
    const { key } = node;
    return key?.kind === 'scalar' && !key.alias ? [{ ...key.at, text: inStyleOf(key, name) }] : [];
}
/**
 * Another text in a scalar's place, in its quotes where it has any; behind the colon where nothing is written yet.
 * Nothing for what is no scalar, or is shared through an alias.
 */
function replaceScalar(node, text) {
    if (node.kind !== 'scalar' || node.alias)
        return [];
    if (node.key && node.at === node.key.at)
        return [insert(node.at.file, extentOf(node).end, ` ${asScalar(text)}`)];
    return node.source === '-' ? [insert(node.at.file, node.at.range.end, ` ${asScalar(text)}`)] : [{ ...node.at, text: inStyleOf(node, text) }];
}
/**
 * One more entry behind a mapping's last; `text` is YAML for one line. Nothing for what is no mapping, is written
 * elsewhere, or holds comments within braces.
 */
function addEntry(mapping, name, text) {
    if (mapping.kind !== 'mapping' || mapping.alias)
        return [];
    const { file, range } = mapping.at;
    const entry = `${asScalar(name)}: ${text}`;
    if (mapping.source.startsWith('{')) {
        if (mapping.source.includes('#'))
            return [];
        const end = beforeBlanks(file.text, range.end - 1);
        const sign = file.text[end - 1];
        return [insert(file, end, `${sign === '{' ? '' : sign === ',' ? ' ' : ', '}${entry}`)];
    }
    const lineEnd = file.lineAt(file.positionAt(range.end - 1).line)?.end ?? range.end;
    return [insert(file, lineEnd, `${lineBreak(file.text)}${' '.repeat(file.positionAt(range.start).column - 1)}${entry}`)];
}
function removeBlock(file, extent, item) {
    const { text } = file;
    const lines = file.linesOf(extent);
    const lastLine = file.lineAt(file.positionAt(extent.end - 1).line)?.end ?? extent.end;
    const before = text.slice(lines.start, extent.start).replace('\uFEFF', '');
    if (!hasNeighbour(file, extent, item)) {
        const empty = item ? '[]' : '{}';
        return { file, range: { start: extent.start, end: lastLine }, text: item && standsUnderKey(text, extent.start, before) ? ` ${empty}` : empty };
    }
    if (before.trim() !== '')
        return cut(file, { start: extent.start, end: nextText(text, lastLine) });
    const atEnd = lines.end === text.length && lastLine === text.length;
    return cut(file, atEnd ? { start: beforeLineEnd(text, lines.start), end: lines.end } : { start: extent.start - before.length, end: lines.end });
}
/** A list may stand at the very column of its key, brackets may not. */
function standsUnderKey(text, offset, before) {
    const { value: above } = linesAbove(text, offset).next();
    return above !== undefined && above.indent + (/^(?:- +)*/.exec(text.slice(above.start, above.end))?.[0].length ?? 0) >= before.length;
}
/** The first text of the next line, or this line's end where an empty line follows. */
function nextText(text, lineEnd) {
    const next = /\r?\n[ \t]*(?=[^\s])/y;
    next.lastIndex = lineEnd;
    return next.test(text) ? next.lastIndex : lineEnd;
}
/** With the comma behind it, or else the one in front. */
function flowRange(text, { start, end }) {
    const behind = /\s*,[ \t]*/y;
    behind.lastIndex = end;
    const comma = behind.exec(text)?.[0];
    if (comma === undefined)
        return { start: frontOf(text, start), end };
    const next = end + comma.length;
    return /[\]}\r\n#]/.test(text[next] ?? '') ? { start: frontOf(text, start, true), end: end + comma.trimEnd().length } : { start, end: next };
}
/** Where the comma stands in front of an item; with `blanks`, where the blanks begin in front of it on its line. */
function frontOf(text, offset, blanks = false) {
    const before = beforeBlanks(text, offset);
    if (blanks)
        return Math.max(before, text.lastIndexOf('\n', offset - 1) + 1);
    return text[before - 1] === ',' && !text.slice(text.lastIndexOf('\n', before - 1) + 1, before).includes('#') ? before - 1 : offset;
}
function beforeBlanks(text, offset) {
    let at = offset;
    while (at > 0 && /\s/.test(text[at - 1] ?? ''))
        at -= 1;
    return at;
}
function beforeLineEnd(text, offset) {
    if (text[offset - 1] !== '\n')
        return offset;
    return text[offset - 2] === '\r' ? offset - 2 : offset - 1;
}
function cut(file, range) {
    return { file, range, text: '' };
}
function insert(file, offset, text) {
    return { file, range: { start: offset, end: offset }, text };
}
function lineBreak(text) {
    return text.includes('\r\n') ? '\r\n' : '\n';
}

;// CONCATENATED MODULE: ./lib/rules/reliability/no-fixed-container-name.js



/* harmony default export */ const no_fixed_container_name = (defineRule({
    id: 'no-fixed-container-name',
    category: 'reliability',
    severity: 'notice',
    summary: 'Compose names the containers',
    why: `A name can be taken once on a host: the project cannot run twice there, as a second branch or beside its tests, the service
    cannot be scaled, and a left-over container of that name keeps it from starting. Services reach each other by service name,
    and \`docker compose exec web\` needs no container's name either.`,
    bad: `
    services:
      web:
        image: nginx:1.27
        container_name: web`,
    good: `
    services:
      web:
        image: nginx:1.27`,
    links: ['https://docs.docker.com/reference/compose-file/services/#container_name'],
    *service(service) {
        const name = service.get('container_name');
        if (!name?.key || !Written.of(name)?.isLiteral)
            return;
        yield {
            at: name.key.at,
            message: `Service \`${service.name}\` has a fixed container name: it runs once per host, and is not scaled`,
            help: 'Remove `container_name`, and call the container by its service: `docker compose exec`, `logs`, `cp`',
            fix: { title: 'Remove `container_name`', safety: 'unsafe', edits: removeEntry(name) },
        };
    },
}));

;// CONCATENATED MODULE: ./lib/compose/secret.js


/** Words that default passwords and examples are made of. */
const secret_common = new Set(('admin administrator adminpw amqp api app auth backend bar base baz cache change changeit changeme changethis couchdb data database db ' +
    'default demo dev development docker dummy elastic example fake foo foobar for guest hello here in insecure is it jwt key keycloak ' +
    'letmein local localhost long maria mariadb me minio minioadmin mongo mongodb monkey mssql my mysql nextcloud none not only oracle ' +
    'pa pass passw0rd passwd password pg please postgres postgresql private prod production pw qwerty rabbit rabbitmq random redis ' +
    'replace root s3cr3t sa sample secret secure server service session set some something string strong super supersecret ' +
    'symfony test tester testing the this to token top toor user very web whale wordpress xyz your').split(' '));
const placeholders = /^(?:<.*>|\[.*\]|\{\{.*\}\}|%.*%|#\{.*\}#?|!+.*!+|x{3,}|\*{3,}|\.{3,}|_+|-+|todo\b.*|tbd)$|your[-_ ]|[-_ ]here$|change[-_ ]?(?:me|it|this)|^replace[-_ ]|placeholder|^(?:put|insert|enter|add|set|fill)[-_ ]/i;
const secret_harmless = /^(?:|["']{2}|true|false|yes|no|on|off|null|none|nil|undefined|disabled?|enabled?|auto|never|always|optional|required|\d{1,3}|\d+(?:ms|s|m|h|d))$/i;
/** What points at a secret that lies elsewhere: a path, an address, a reference into a vault, something that a shell works out. */
const references = /^(?:\.{0,2}\/[\w.@/-]+|~\/.*|[a-z][a-z\d+.-]*:\/\/.*|file:.*|(?:arn|vault|op|secret|env|ssm|kms|doppler|sops|ref)[:+].*|[A-Za-z]:\\.*|[$`].*)$/is;
/** The tokens of well-known services, and private keys: secrets whatever the variable is called. */
const secret_tokens = /^(?:A(?:KIA|SIA)[A-Z\d]{16}|gh[opsur]_[A-Za-z\d]{36,}|github_pat_\w{40,}|glpat-[\w-]{20,}|xox[abpr]-[\w-]{10,}|[rs]k_live_\w{16,}|npm_[A-Za-z\d]{36}|-----BEGIN [A-Z ]*PRIVATE KEY)/;
/** Less is tried out in no time. */
const minLength = 8;
/** Longer ones are no words. */
const maxRun = 40;
/** Whether a variable of the service gives a secret away, and how. What comes from other variables does not. */
function disclosure(service, { name, value }) {
    const written = value && Written.of(value);
    if (!written?.isLiteral)
        return undefined;
    const text = written.text.trim();
    if (secret_tokens.test(text))
        return 'plain';
    if (!isSecretName(name) || secret_harmless.test(text) || references.test(text))
        return undefined;
    if (placeholders.test(text))
        return 'placeholder';
    return isGuessable(text, namesAround(service)) ? 'guessable' : 'plain';
}
function isGuessable(text, names) {
    if (text.length < minLength || /^\d{1,12}$/.test(text))
        return true;
    const words = text.toLowerCase().split(/[^a-z\d]+|(?<=[a-z])(?=\d)|(?<=\d)(?=[a-z])/);
    return words.every((word) => word === '' || /^\d{1,12}$/.test(word) || secret_common.has(word) || names.has(word) || isCommonRun(word));
}
/** `mysecretpassword`: common words as one. */
function isCommonRun(word) {
    const ends = [0];
    for (let end = 2; end <= word.length && word.length <= maxRun; end += 1) {
        if (ends.some((start) => end - start > 1 && secret_common.has(word.slice(start, end))))
            ends.push(end);
    }
    return ends.at(-1) === word.length;
}
/** What someone who sees the file, or only the product, would try: the service, its image, its users and databases. */
function namesAround(service) {
    const names = [service.name, service.image?.name ?? ''];
    for (const { name, value } of service.environment)
        if (!isSecretName(name) && value?.text)
            names.push(name, value.text);
    return new Set([...names, ...names.flatMap((name) => name.split(/[^A-Za-z\d]+/))].map((name) => name.toLowerCase()));
}

;// CONCATENATED MODULE: ./lib/rules/security/no-guessable-secret.js



/* harmony default export */ const no_guessable_secret = (defineRule({
    id: 'no-guessable-secret',
    category: 'security',
    severity: 'notice',
    summary: 'Passwords are not words that everyone tries first',
    why: `Example passwords stay where they were copied to. Bots try \`root\`, \`password\` and the name of the product within
    minutes after a port becomes reachable, and what waits in a Compose file for the real password gets committed with it.
    Files for development and tests are passed over.`,
    bad: `
    services:
      db:
        image: postgres:17
        environment:
          POSTGRES_PASSWORD: password`,
    good: `
    services:
      db:
        image: postgres:17
        environment:
          POSTGRES_PASSWORD: \${POSTGRES_PASSWORD:?}`,
    links: ['https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/'],
    *service(service) {
        for (const variable of service.environment) {
            const { name, value } = variable;
            if (!value || isForDevelopment(value.at.file.path))
                continue;
            const message = messageFor(disclosure(service, variable), name);
            if (!message)
                continue;
            yield { at: value.at, message, help: `Write \`\${${name}:?}\` here, and set it in the shell or in a \`.env\` that git ignores` };
        }
    },
}));
function messageFor(how, name) {
    if (how === 'guessable')
        return `\`${name}\` is so weak that it is guessed at once`;
    return how === 'placeholder' ? `\`${name}\` waits here for its real value, which gets committed with the file` : undefined;
}

;// CONCATENATED MODULE: ./lib/rules/security/no-host-network.js

/* harmony default export */ const no_host_network = (defineRule({
    id: 'no-host-network',
    category: 'security',
    severity: 'warning',
    summary: 'Services have networks of their own',
    why: `A container on the host's network can reach every port of the host, also those that listen on 127.0.0.1 alone, and every
    port it opens is open on the host. \`ports\` is ignored then, the names of other services do not resolve, and with Docker
    Desktop the "host" is a virtual machine.`,
    bad: `
    services:
      web:
        image: nginx:1.27
        network_mode: host`,
    good: `
    services:
      web:
        image: nginx:1.27
        ports: ["8080:80"]`,
    links: ['https://docs.docker.com/engine/network/drivers/host/'],
    *service(service) {
        const mode = service.get('network_mode');
        if (!mode || service.networkMode !== 'host')
            return;
        const ports = service.get('ports');
        const ignored = ports?.key && ports.children.length > 0 ? [{ at: ports.key.at, label: 'ignored then' }] : [];
        const cost = ignored.length > 0 ? 'not isolated, and its `ports` are ignored' : 'not isolated, and it finds no service by name';
        yield {
            at: mode.at,
            message: `Service \`${service.name}\` is on the host's network: ${cost}`,
            help: 'Remove `network_mode`, and publish what is needed under `ports`',
            related: ignored,
        };
    },
}));

;// CONCATENATED MODULE: ./lib/compose/spec/words.js

const typeNames = { text: 'text', digits: 'a whole number', integer: 'a whole number', number: 'a number', boolean: '`true` or `false`', null: 'nothing' };
/** What may stand in a place: "a list or a mapping". */
function wanted({ scalar, list, mapping }) {
    const names = [];
    const types = scalar?.reads === 'boolean' ? new Set(['boolean']) : (scalar?.types ?? new Set());
    for (const type of types) {
        if (type === 'text' && scalar?.format && /^an? .{1,24}$/.test(scalar.format.what))
            names.push(scalar.format.what);
        else if (type !== 'null' && !(type !== 'number' && types.has('number') && (type === 'integer' || type === 'digits')))
            names.push(typeNames[type]);
    }
    if (list)
        names.push('a list');
    if (mapping)
        names.push('a mapping');
    const last = names.pop() ?? 'nothing';
    return names.length > 0 ? `${names.join(', ')} or ${last}` : last;
}
/** Words in a row: "`a`, `b` or `c`". */
function listed(words) {
    return words.map((word) => (word === '' ? 'nothing' : `\`${word}\``)).join(', ').replace(/, (?=[^,]*$)/, ' or ');
}
/** The word of a list that is most likely meant; `undefined` where none is close. */
function words_nearest(word, words) {
    const plain = simplify(word);
    let best;
    let least = Math.max(1, Math.min(3, Math.floor(plain.length / 3))) + 1;
    if (plain.length > maxWord)
        return undefined;
    let tried = 0;
    for (const candidate of words) {
        if (candidate === '' || Math.abs(candidate.length - plain.length) >= least)
            continue;
        tried += 1;
        if (tried > maxTried)
            break;
        const far = (0,mod/* distance */.Io)(plain, simplify(candidate));
        if (far < least)
            [best, least] = [candidate, far];
    }
    return best;
}
/** No section of the specification has more keys. */
const maxTried = 200;
/** Longer than any key: comparing costs the square of the length. */
const maxWord = 60;
function simplify(word) {
    return word.toLowerCase().replaceAll(/[-\s]/g, '_');
}
/** A name, cut to what fits into a message and onto a line. */
function words_shorten(name, most = 30) {
    const line = name.replaceAll(/[\s`]+/g, ' ');
    return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}
/** What to do about an unknown key of a mapping that is near no known one, as an order. */
function unknownKeyHelp(name, shape, parents) {
    const inside = [...shape.keys].find(([, { mapping }]) => mapping?.keys.has(name));
    if (inside)
        return `Move it into \`${inside[0]}\``;
    const outside = parents.findLast(({ keys }) => keys.has(name));
    if (outside)
        return `Move it out, into ${outside.title}`;
    const service = shape.keys.get('services')?.mapping?.others?.shape.mapping;
    if (service?.keys.has(name))
        return 'Move it into the service that it is for';
    return shape.extensions ? 'Remove it, or begin its name with `x-`' : 'Remove it';
}

;// CONCATENATED MODULE: ./lib/rules/correctness/no-image-or-build.js



/* harmony default export */ const no_image_or_build = (defineRule({
    id: 'no-image-or-build',
    category: 'correctness',
    severity: 'error',
    summary: 'Each service says what it runs: `image`, `build` or `provider`',
    why: 'Compose does not know what to start, and refuses the whole project.',
    bad: `
    services:
      web:
        ports: ["80:80"]
      api:
        build: ./api`,
    good: `
    services:
      web:
        image: nginx:1.27
        ports: ["80:80"]
      api:
        build: ./api`,
    links: ['https://docs.docker.com/reference/compose-file/services/#image'],
    *project(project) {
        if (!isWhole(project))
            return;
        for (const service of activeServices(project)) {
            const image = service.get('image');
            if (canRun(service) && (image?.value !== '' || service.get('build') || service.get('provider')))
                continue;
            const message = `Service \`${words_shorten(service.name, 28)}\` has neither \`image\` nor \`build\`, which Compose refuses`;
            yield { at: image?.at ?? service.at, message, help: 'Add the `image` that it runs, or the folder to `build` it from' };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/correctness/no-missing-platform.js



/* harmony default export */ const no_missing_platform = (defineRule({
    id: 'no-missing-platform',
    category: 'correctness',
    severity: 'error',
    summary: "A service's `platform` is one of those that it is built for",
    why: 'Compose would build an image that the service cannot run, and refuses the project.',
    bad: `
    services:
      web:
        platform: linux/arm64
        build:
          context: .
          platforms: [linux/amd64]`,
    good: `
    services:
      web:
        platform: linux/arm64
        build:
          context: .
          platforms: [linux/amd64, linux/arm64]`,
    links: ['https://docs.docker.com/reference/compose-file/build/#platforms'],
    *project(project) {
        for (const service of activeServices(project)) {
            const [platform, platforms] = [service.get('platform'), service.get('build', 'platforms')];
            const built = platforms?.kind === 'sequence' ? platforms.children : [];
            if (!platform?.text || built.length === 0 || built.some(({ value }) => value === undefined || value === platform.value))
                continue;
            yield {
                at: platform.at,
                message: `Service \`${words_shorten(service.name, 28)}\` is not built for its own \`platform\`, which Compose refuses`,
                help: 'Add the platform to `build.platforms`',
                related: [{ at: (platforms?.key ?? platform).at, label: 'what it is built for' }],
            };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/correctness/no-mode-with-networks.js



/* harmony default export */ const no_mode_with_networks = (defineRule({
    id: 'no-mode-with-networks',
    category: 'correctness',
    severity: 'error',
    summary: 'A service has `network_mode` or `networks`, not both',
    why: 'With `network_mode`, a service uses the network of the host, of another service or none, so it can join no other. Compose refuses both together.',
    bad: `
    services:
      web:
        image: nginx:1.27
        network_mode: host
        networks: [backend]
    networks:
      backend:`,
    good: `
    services:
      web:
        image: nginx:1.27
        networks: [backend]
    networks:
      backend:`,
    links: ['https://docs.docker.com/reference/compose-file/services/#network_mode'],
    *project(project) {
        for (const service of activeServices(project)) {
            const [mode, networks] = [service.get('network_mode'), service.get('networks')];
            if (!mode?.text || !networks || networks.children.length === 0)
                continue;
            yield {
                at: mode.at,
                message: `Service \`${words_shorten(service.name, 28)}\` has both \`network_mode\` and \`networks\`, which Compose refuses`,
                help: 'Remove one of the two',
                related: [{ at: (networks.key ?? networks).at, label: 'the networks' }],
            };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/correctness/no-mount-conflict.js



/* harmony default export */ const no_mount_conflict = (defineRule({
    id: 'no-mount-conflict',
    category: 'correctness',
    severity: 'error',
    summary: 'A path in a container is mounted once',
    why: 'Of two mounts at one path, one would hide the other. Compose refuses the project where `tmpfs` and `volumes` name the same path.',
    bad: `
    services:
      web:
        image: nginx:1.27
        tmpfs: [/var/cache/nginx]
        volumes: ["./cache:/var/cache/nginx"]`,
    good: `
    services:
      web:
        image: nginx:1.27
        tmpfs: [/var/cache/nginx]
        volumes: ["./html:/usr/share/nginx/html"]`,
    links: ['https://docs.docker.com/reference/compose-file/services/#tmpfs', 'https://docs.docker.com/reference/compose-file/services/#volumes'],
    *project(project) {
        for (const service of activeServices(project)) {
            const taken = new Map();
            const tmpfs = new Set((service.get('tmpfs')?.children ?? []).map(({ at }) => at));
            const lone = service.get('tmpfs')?.at;
            const isTmpfs = ({ at }) => tmpfs.has(at) || at === lone;
            for (const mount of service.mounts.toSorted((a, b) => Number(isTmpfs(b)) - Number(isTmpfs(a)))) {
                if (mount.target === undefined)
                    continue;
                const path = isTmpfs(mount) ? mount.target : no_mount_conflict_clean(mount.target);
                const first = taken.get(path);
                if (!first)
                    taken.set(path, mount);
                else {
                    const message = `Service \`${words_shorten(service.name, 28)}\` mounts two things at one path, which Compose refuses`;
                    yield { at: mount.targetAt, message, help: 'Remove one of the two', related: [{ at: first.targetAt, label: 'first one' }] };
                }
            }
        }
    },
}));
/** A path without what changes nothing about where it leads. */
function no_mount_conflict_clean(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return `${path.startsWith('/') ? '/' : ''}${parts.join('/')}`;
}

;// CONCATENATED MODULE: ./lib/rules/reliability/no-moving-tag.js

/* harmony default export */ const no_moving_tag = (defineRule({
    id: 'no-moving-tag',
    category: 'reliability',
    severity: 'notice',
    summary: 'Images name the version that was tested',
    why: `What \`latest\` stands for changes without a change in the repository: one machine runs another version than the next, a
    restart can bring a new major version that does not read the old data, and no one can go back to "what ran before".`,
    bad: `
    services:
      db:
        image: postgres
      web:
        image: nginx:latest`,
    good: `
    services:
      db:
        image: postgres:17.5
      web:
        image: nginx:1.27
      app:
        build: .
        image: example/app`,
    links: ['https://docs.docker.com/build/building/best-practices/#pin-base-image-versions'],
    options: { tags: ['latest', 'alpine', 'slim', 'edge', 'nightly', 'main', 'master'] },
    *project(project, { tags }) {
        const built = builtImages(project);
        for (const service of project.services.values()) {
            const written = service.image;
            const image = [written, service.assumedImage].find((reading) => reading && moves(reading, tags));
            if (!image || isLocal(service) || built.has(no_moving_tag_nameOf(image)))
                continue;
            yield {
                at: image.tagAt,
                message: no_moving_tag_messageFor(image, image !== written),
                help: `Name the version that was tested, as in \`${image.name ?? 'name'}:<version>\``,
            };
        }
    },
}));
function moves({ name, tag, digest, isBare }, tags) {
    return name !== 'scratch' && digest === undefined && (isBare || (tag !== undefined && tags.includes(tag)));
}
function isLocal(service) {
    return service.build !== undefined || ['never', 'build'].includes(service.get('pull_policy')?.text ?? '');
}
/** What one service builds, others may run. */
function builtImages({ services }) {
    return new Set([...services.values()].flatMap((service) => (service.build && service.image ? [no_moving_tag_nameOf(service.image)] : [])));
}
function no_moving_tag_nameOf({ registry, name }) {
    return `${registry ?? ''}/${name ?? ''}`;
}
function no_moving_tag_messageFor(image, isDefault) {
    if (image.isBare)
        return `${no_moving_tag_shorten(image)} has no tag: what runs changes when \`latest\` moves`;
    return `${no_moving_tag_shorten(image)} is ${isDefault ? 'the default' : 'a moving tag'}: what runs changes without a commit`;
}
function no_moving_tag_shorten({ name, tag }) {
    if (name === undefined)
        return 'The image';
    const full = tag === undefined ? name : `${name}:${tag}`;
    return full.length > 40 ? `Image \`…${full.slice(-39)}\`` : `Image \`${full}\``;
}

;// CONCATENATED MODULE: ./lib/rules/correctness/no-name-conflict.js



/* harmony default export */ const no_name_conflict = (defineRule({
    id: 'no-name-conflict',
    category: 'correctness',
    severity: 'error',
    summary: 'No two services have the same `container_name`',
    why: 'A host has one container of a name, so Compose refuses a project in which two services ask for it, also by way of `extends`.',
    bad: `
    services:
      web:
        image: nginx:1.27
        container_name: app
      api:
        image: node:22
        container_name: app`,
    good: `
    services:
      web:
        image: nginx:1.27
        container_name: app-web
      api:
        image: node:22`,
    links: ['https://docs.docker.com/reference/compose-file/services/#container_name'],
    *project(project) {
        const taken = new Map();
        for (const service of activeServices(project)) {
            const node = service.get('container_name');
            if (!node?.text)
                continue;
            const first = taken.get(node.text);
            if (!first) {
                taken.set(node.text, { node, owner: service.name });
                continue;
            }
            const isSame = first.node.at.range.start === node.at.range.start && first.node.at.file === node.at.file;
            yield {
                at: isSame ? service.at : node.at,
                message: `\`${words_shorten(service.name, 24)}\` has the \`container_name\` of \`${words_shorten(first.owner, 24)}\`, which Compose refuses`,
                help: isSame ? 'Give this service a `container_name` of its own, or `!reset null`' : 'Remove one of the two, or give it another name',
                related: [{ at: first.node.at, label: 'first one' }],
            };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/compose/spec/remedy.js

/** What to do about a value that is of another kind than is wanted. */
function remedyFor(node, shape) {
    const { scalar, list, mapping } = shape;
    if (node.kind === 'scalar' && scalar && isTextual(scalar, node.source) && !node.isNull)
        return quotes(node);
    if (node.isNull)
        return { help: 'Fill it in, or remove it' };
    if (list)
        return { help: list.item.mapping && !list.item.scalar ? 'Write a list, each entry behind a dash' : 'Write a list: `- …` on a line for each' };
    if (mapping)
        return { help: 'Write keys with values below it, or remove it' };
    if (scalar?.format)
        return { help: scalar.format.help };
    if (scalar?.words)
        return { help: `Write ${listed(scalar.words)}` };
    if (scalar?.types.has('text'))
        return { help: node.kind === 'mapping' ? 'Put quotes around it, if the colon belongs to a text' : 'Write one text' };
    return { help: `Write ${wanted(shape)}` };
}
/** Whether the very characters would do, if they were text. */
function isTextual({ types, words, format }, source) {
    return types.has('text') && (words?.includes(source) ?? true) && (format?.accepts(source) ?? true);
}
function quotes({ at, source, quoted, key }) {
    const help = 'Put quotes around it';
    // What hangs on a variable is text already; a value that is not written lies where its key does.
    if (quoted || source.includes('$') || !/^[\w.+-]+$/.test(source) || at === key?.at)
        return { help };
    return { help, fix: { title: help, safety: 'unsafe', edits: [{ ...at, text: `"${source}"` }] } };
}
/** Another word in place of one that is written as it is. */
function replacement({ at, text }, word) {
    if (at.file.slice(at.range) !== text)
        return undefined;
    return { title: `Write \`${word}\``, safety: 'unsafe', edits: [{ ...at, text: word }] };
}

;// CONCATENATED MODULE: ./lib/compose/spec/command-format.js
/**
 * A command line in one text, as Compose cuts it into words: quotes have their pair, brackets stand in quotes or in `$( )`.
 * It reads no further than to the first `;`, `&`, `|`, `<` or `>` outside of quotes.
 */
const commandLine = { what: 'a command line that can be cut into words', accepts: isCommandLine, help: 'Close the quote or bracket that is open, or write a list' };
function isCommandLine(text) {
    let within = 'nothing';
    let before = '';
    for (let at = 0; at < text.length; at += 1) {
        const sign = text.charAt(at);
        if (sign === '\\' && within !== 'single') {
            at += 1;
            if (at >= text.length)
                return false;
        }
        else if (within === 'nothing' && ';&|<>'.includes(sign)) {
            return true;
        }
        else {
            const next = step(within, sign, before);
            if (next === undefined)
                return false;
            within = next;
        }
        before = text.charAt(at);
    }
    return within === 'nothing';
}
/** Where the reader is behind a sign; `undefined` where it gives up. */
function step(within, sign, before) {
    if (sign === '"' && (within === 'nothing' || within === 'double'))
        return within === 'double' ? 'nothing' : 'double';
    if (sign === "'" && (within === 'nothing' || within === 'single'))
        return within === 'single' ? 'nothing' : 'single';
    if (sign === '`' && (within === 'nothing' || within === 'back'))
        return within === 'back' ? 'nothing' : 'back';
    if (sign === '(' && (within === 'nothing' || within === 'dollar'))
        return within === 'nothing' && before === '$' ? 'dollar' : undefined;
    if (sign === ')' && (within === 'nothing' || within === 'dollar'))
        return within === 'dollar' ? 'nothing' : undefined;
    return within;
}

;// CONCATENATED MODULE: ./lib/compose/spec/port-format.js
/** Whether Compose can read a text as an item of `ports` in the short form. */
function isPortMapping(text) {
    const parts = text.split(':');
    const [container, protocol] = port_format_cut(parts.at(-1) ?? '', '/');
    if (container === '' || !/^(?:tcp|udp|sctp)?(?:\/|$)/i.test(protocol ?? ''))
        return false;
    const host = parts.at(-2) ?? '';
    const ip = parts.slice(0, -2).join(':');
    const inside = port_format_readRange(container);
    if (!inside || container === '0' || (ip !== '' && !isHostAddress(ip)))
        return false;
    if (host === '')
        return true;
    const outside = port_format_readRange(host);
    return outside !== undefined && (inside.size === outside.size || inside.size === 1);
}
/** Whether Compose can read a text as an IP address: no name, no zone, no leading zeros. */
function isAddress(text) {
    return text.includes(':') ? isVersion6(text) : isVersion4(text);
}
/** An address of version 6 stands in brackets. */
function isHostAddress(ip) {
    const inside = /^\[(.*)\]$/.exec(ip)?.[1];
    return inside === undefined ? isVersion4(ip) : isAddress(inside);
}
/** What stands behind a second dash is passed over. */
function port_format_readRange(text) {
    const [first = '', last = first] = text.split('-');
    if (!isPort(first) || !isPort(last) || Number(last) < Number(first))
        return undefined;
    return { size: Number(last) - Number(first) + 1 };
}
function isPort(text) {
    return /^\d+$/.test(text) && Number(text) <= 65_535;
}
function isVersion4(text) {
    const parts = text.split('.');
    return parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255);
}
function isVersion6(text) {
    const halves = text.split('::');
    if (halves.length > 2)
        return false;
    const groups = halves.map((half) => (half === '' ? [] : half.split(':')));
    const all = groups.flat();
    const last = all.at(-1) ?? '';
    const short = last.includes('.') && !text.endsWith('::');
    if (short && !isVersion4(last))
        return false;
    const plain = short ? all.slice(0, -1) : all;
    const count = plain.length + (short ? 2 : 0);
    return plain.every((group) => /^[\da-f]{1,4}$/i.test(group)) && (halves.length === 2 ? count <= 7 : count === 8);
}
function port_format_cut(text, mark) {
    const at = text.indexOf(mark);
    return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + mark.length)];
}

;// CONCATENATED MODULE: ./lib/compose/spec/format.js

const unit = '(?:ns|us|µs|μs|ms|s|m|h|d|w)';
const durationText = new RegExp(`^[-+]?(?:0|(?:(?:\\d+\\.?\\d*|\\.\\d+)${unit})+)$`);
/** How the units of a duration count, in nanoseconds: the engine keeps them in 63 bits. */
const unitSize = { h: 3.6e12, d: 8.64e13, w: 6.048e14, m: 6e10, s: 1e9, ms: 1e6 };
/** A stretch of time: `30s`, `1m30s`, `1.5h`. */
const duration = {
    what: 'a duration',
    accepts: (text) => isShort(text) && durationText.test(text) && isInReach(text),
    help: 'Write a number and its unit: `30s`, `1m30s`',
};
function isInReach(text) {
    let sum = 0;
    for (const [, number = '0', name = ''] of text.matchAll(/([\d.]+)([a-zµμ]+)/g))
        sum += Number(number) * (unitSize[name] ?? 1);
    return sum < 2 ** 63;
}
/** An amount of memory or disk: `512m`, `1.5g`, `64KiB`. */
const bytes = {
    what: 'an amount of bytes',
    accepts: (text) => isShort(text) && (/^\+?(?:\d+\.?\d*|\.\d+)(?: ?(?:b|[kmgtp](?:i?b)?))?$/i.test(text) || /^\+?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)$/i.test(text) || /^-0*\.?0*$/.test(text)),
    help: 'Write a number and its unit: `512m`, `1.5g`',
};
/** A whole number as text. */
const wholeText = { what: 'a whole number', accepts: (text) => format_isWhole(text), help: 'Write digits alone' };
/** A number as text. */
const decimalText = { what: 'a number', accepts: (text) => isDecimal(text), help: 'Write a number such as `0.5`' };
/** A truth value as text. */
const truthText = { what: 'a truth value', accepts: (text) => isTruth(text), help: 'Write `true` or `false`' };
/** How many devices. */
const deviceCount = {
    what: 'a number of devices',
    accepts: (text) => text.toLowerCase() === 'all' || format_isWhole(text),
    help: 'Write a whole number or `all`',
};
/** A file's rights. */
const octalText = { what: 'a file mode', accepts: (text) => /^[-+]?[0-7]+$/.test(text), help: 'Write octal digits: `0440`' };
/** `host:container` ports in the short form. */
const portMapping = { what: 'a port mapping', accepts: isPortMapping, help: 'Write `"HOST:CONTAINER"`, numbers up to 65535, with `/udp` behind if it is UDP' };
/** The address of a host. */
const address = { what: 'an IP address', accepts: isAddress, help: 'Write an address such as `127.0.0.1`' };
/** `source:target:options` of a volume in the short form. */
const volumeMapping = { what: 'a volume mapping', accepts: isVolumeMapping, help: 'Write `SOURCE:TARGET`, with `:ro` behind if it is read-only' };
/** `source:target:permissions` of a device. */
const deviceMapping = { what: 'a device mapping', accepts: (text) => text.split(':').length <= 3, help: 'Write `SOURCE:TARGET:PERMISSIONS`' };
/** `HOST=ADDRESS`. */
const hostMapping = {
    what: 'a host with its address',
    accepts: (text) => /^[^:=]+[:=]/.test(text) && isHostName(text.slice(0, text.search(text.includes('=') ? /=/ : /:/))),
    help: 'Write `NAME=ADDRESS`',
};
/** `NAME=VALUE`, or the name alone. */
const format_assignment = {
    what: 'a variable with its value',
    accepts: (text) => !/[\t\n\v\f\r \u0085\u00A0](?:=|$)/.test(text.includes('=') ? text.slice(0, text.indexOf('=') + 1) : text),
    help: 'Remove the blank behind the name',
};
/** The same for `build.args`, where a name alone may end in a blank. */
const argument = { ...format_assignment, accepts: (text) => !text.includes('=') || format_assignment.accepts(text) };
/** `KEY=VALUE`. */
const format_pair = { what: 'a name with its value', accepts: (text) => text.includes('='), help: 'Write `NAME=VALUE`' };
/** A key of the SSH agent. */
const sshKey = { what: 'an SSH key', accepts: (text) => text === 'default' || text.includes('='), help: 'Write `default` or `NAME=PATH`' };
const policies = ['always', 'build', 'daily', 'if_not_present', 'missing', 'never', 'refresh', 'weekly'];
/** When an image is pulled. */
const pullPolicy = {
    what: 'a pull policy',
    // The engine looks for one of these anywhere in the text.
    accepts: (text) => policies.some((word) => text.includes(word)) || /every_\d+[dhmsw]/.test(text),
    help: 'Write `always`, `missing`, `never`, `build`, `daily`, `weekly` or `every_12h`',
};
/** The name of a container. */
const containerName = {
    what: 'a container name',
    accepts: (text) => /[a-z\d][\w.-]/i.test(text),
    help: 'Write at least two letters, digits, `_`, `.` or `-`',
};
/** What stands first in a list under `healthcheck.test`. */
const testKind = { what: '`CMD`, `CMD-SHELL` or `NONE`', accepts: (text) => ['CMD', 'CMD-SHELL', 'NONE'].includes(text), help: 'Begin the list with `CMD`' };
/** Text that is not empty. */
const filled = { what: 'filled in', accepts: (text) => text !== '', help: 'Fill it in, or remove it' };
/** No amount is longer, and patterns for amounts may take the square of the length. */
function isShort(text) {
    return text.length <= 100;
}
/** A whole number, as the engine reads a text. */
function format_isWhole(text) {
    return isShort(text) && /^[-+]?\d+$/.test(text) && Math.abs(Number(text)) < 2 ** 63;
}
/** A number, as the engine reads a text. */
function isDecimal(text) {
    return isShort(text) && /^[-+]?(?:(?:\d(?:_?\d)*\.?(?:\d(?:_?\d)*)?|\.\d(?:_?\d)*)(?:e[-+]?\d+)?|inf(?:inity)?|nan|0x(?:[\da-f]+\.?[\da-f]*|\.[\da-f]+)p[-+]?\d+)$/i.test(text);
}
/** A truth value, as the engine reads a text. */
function isTruth(text) {
    return /^(?:true|false|y|n|yes|no|on|off)$/i.test(text);
}
function isHostName(name) {
    return name !== '' && !/[:=]/.test(name);
}
/** Up to two characters are a path; else no part between colons is empty, and no more than three are given. */
function isVolumeMapping(text) {
    if (text.length <= 2)
        return text !== '';
    const parts = [];
    for (const part of text.split(':')) {
        const drive = parts.at(-1);
        if (drive !== undefined && /^\p{L}$/u.test(drive))
            parts[parts.length - 1] = `${drive}:${part}`;
        else
            parts.push(part);
    }
    return parts.length <= 3 && parts.every((part) => part !== '');
}

;// CONCATENATED MODULE: ./lib/compose/spec/shape.js
/** Anything at all. */
const shape_anything = {};
/** Scalars of these types. */
function shape_scalar(...types) {
    return { scalar: { types: new Set(types) } };
}
/** Text, and nothing that YAML takes for a number or a truth value. */
const shape_text = shape_scalar('text');
/** Text of a format. */
function shape_textOf(format) {
    return limit(shape_text, { format });
}
/** One of these texts. */
function oneWord(...words) {
    return limit(shape_text, { words });
}
/** The same scalar, with more to say of it. */
function limit(shape, more) {
    return shape.scalar ? { ...shape, scalar: { ...shape.scalar, ...more } } : shape;
}
/** A list; equal items are all right. */
function shape_listOf(item) {
    return { list: { item, unique: false } };
}
/** A list of which the engine refuses equal items. */
function setOf(item) {
    return { list: { item, unique: true } };
}
/** A mapping with these keys; `required` ones have to be there. Keys that begin with `x-` are free. */
function mapping(title, keys, required = []) {
    return { mapping: { title, keys: new Map(Object.entries(keys)), extensions: true, required } };
}
/** A mapping of names to values of one shape; names that do not match are refused. */
function mapOf(title, shape, name = /[^]/) {
    return { mapping: { title, keys: new Map(), others: { name, shape }, extensions: false, required: [] } };
}
/** The same mapping, whose values are judged in the whole alone. */
function late(shape) {
    return shape.mapping ? { ...shape, mapping: { ...shape.mapping, late: true } } : shape;
}
/** The same mapping, in which keys that begin with `x-` are as unknown as any other. */
function shape_closed(shape) {
    return shape.mapping ? { ...shape, mapping: { ...shape.mapping, extensions: false } } : shape;
}
/** The same mapping, in which other names have this shape; the engine passes over them where it is not said. */
function shape_open(shape, rest = shape_anything) {
    return shape.mapping ? { ...shape, mapping: { ...shape.mapping, rest } } : shape;
}
/** Any of these shapes, which are for different kinds of value. */
function shape_oneOf(...shapes) {
    const types = new Set(shapes.flatMap(({ scalar: one }) => [...(one?.types ?? [])]));
    const merged = Object.assign({}, ...shapes);
    return merged.scalar ? { ...merged, scalar: { ...merged.scalar, types } } : merged;
}
/** The same, or nothing behind the colon. */
function nullable(shape) {
    return shape_oneOf(shape_scalar('null'), shape);
}
/** The same, known to Compose from this release on. */
function since(release, shape) {
    return { ...shape, since: release };
}
/** The same, still accepted; something else has taken its place. */
function deprecated(instead, shape) {
    return { ...shape, deprecated: instead };
}

;// CONCATENATED MODULE: ./lib/compose/spec/scalars.js


/** A name that does not begin with `x-`: the engine takes such entries away. */
const withoutExtension = /^(?!x-)[^]/;
/** A truth value; text is read as one, `yes` and `on` too. */
const flag = limit(shape_scalar('boolean'), { reads: 'boolean' });
/** A whole number; text is read as one. */
const scalars_whole = limit(shape_scalar('integer'), { reads: 'integer' });
/** A whole number from 0 on; text is read as one. */
const positive = limit(scalars_whole, { least: 0 });
/** How many copies: more than the engine can count is refused. */
const copies = limit(scalars_whole, { least: 0, most: 2 ** 63 - 1 });
/** A number; text is read as a whole one. */
const scalars_count = limit(shape_scalar('number'), { reads: 'integer' });
/** A number; text is read as one. */
const scalars_decimal = limit(shape_scalar('number'), { reads: 'number' });
/** An amount of bytes: a number, or text with a unit. */
const amount = limit(shape_scalar('number', 'text'), { format: bytes });
/** The same, where YAML's fractions are refused. */
const wholeAmount = limit(shape_scalar('integer', 'text'), { format: bytes });
/** Text that becomes a whole number only when the model is made, or such a number. */
const wholeOrText = limit(shape_scalar('integer', 'text'), { format: wholeText });
/** A share of processors. */
const share = limit(shape_scalar('number', 'text'), { format: decimalText });
/** How many devices: a whole number, or `all`. */
const scalars_devices = limit(shape_scalar('digits', 'text'), { format: deviceCount });
/** The rights of a file: a number, or text of octal digits. */
const rights = limit(shape_scalar('digits', 'text'), { format: octalText });
/** Texts, equal ones among them or not. */
const texts = shape_listOf(shape_text);
/** Texts of which none stands twice. */
const differentTexts = setOf(shape_text);
/** One text, or several of which none stands twice. */
const textOrTexts = shape_oneOf(shape_text, differentTexts);
/** A text, or a number that is written in digits alone. */
const textOrDigits = shape_scalar('text', 'digits');
/** What a driver is told: names and texts or numbers. */
const scalars_options = mapOf('a list of options', shape_scalar('text', 'number'));
/** The same, where fractions and names that begin with `x-` are refused. */
const plainOptions = mapOf('a list of options', textOrDigits, withoutExtension);

;// CONCATENATED MODULE: ./lib/compose/spec/common.js




/** A name that entries of `services`, `volumes` and so on may have. */
const resourceName = /^[a-zA-Z0-9._-]+$/;
const common_values = late(mapOf('a list of values', shape_scalar('text', 'number', 'boolean', 'null')));
/** Names with values, as a mapping or as a list of `NAME=VALUE`; of equal names in a list the last counts. */
const assignments = shape_oneOf(common_values, shape_listOf(shape_text));
/** The same, of which the list may hold nothing twice. */
const differentAssignments = shape_oneOf(common_values, setOf(shape_text));
/** Variables of what runs. */
const environment = shape_oneOf(common_values, shape_listOf(shape_textOf(format_assignment)));
/** The same, of which the list may hold nothing twice. */
const differentEnvironment = shape_oneOf(common_values, setOf(shape_textOf(format_assignment)));
/** A command: one text that is cut into words, or a list of words. */
const common_command = nullable(shape_oneOf(shape_textOf(commandLine), shape_listOf(shape_text)));
/** A stretch of time. */
const time = shape_textOf(duration);
/** Hosts with their addresses. */
const common_hosts = shape_oneOf(mapOf('a list of hosts', shape_oneOf(shape_text, shape_listOf(shape_text)), /^(?!x-)[^:=]+$/), setOf(shape_textOf(hostMapping)));
/** Bounds of the system, by their names; where a name is none, the engine does not look into a mapping. */
function ulimitsOf(value) {
    const limits = shape_oneOf(value, mapping('a limit', { soft: value, hard: value }, ['soft', 'hard']));
    return shape_open(mapOf('a list of limits', limits, /^[a-z]+$/), shape_oneOf(value, shape_open(mapping('a limit', {}))));
}
/** Bounds of the system for a service. */
const ulimits = ulimitsOf(limit(shape_scalar('digits'), { reads: 'integer' }));
/** A config or secret in a container. */
const fileMount = shape_oneOf(shape_text, mapping('an entry of a config or secret', { source: shape_text, target: shape_text, uid: shape_text, gid: shape_text, mode: rights }));
const hookKeys = { command: common_command, user: shape_text, privileged: flag, working_dir: shape_text, environment: differentEnvironment };
/** A command that is run in a container at a certain moment. */
const hook = mapping('a hook', hookKeys, ['command']);
/** The same before the container runs, in one of its own. */
const earlyHook = mapping('a hook', { ...hookKeys, image: shape_text, per_replica: flag });

;// CONCATENATED MODULE: ./lib/compose/spec/resources.js



/** Not made by Compose; the name inside of it is the old way to say which. */
const external = shape_oneOf(flag, mapping('`external`', { name: shape_text }));
const pool = mapping('an address pool', {
    aux_addresses: mapOf('a list of addresses', shape_text),
    gateway: shape_text,
    ip_range: shape_text,
    subnet: shape_text,
});
/** What stands under a name in `networks`. */
const network = nullable(mapping('a network', {
    attachable: flag,
    driver: shape_text,
    driver_opts: scalars_options,
    enable_ipv4: since('2.33.0', flag),
    enable_ipv6: flag,
    external,
    internal: flag,
    ipam: mapping('`ipam`', { config: shape_listOf(pool), driver: shape_text, options: mapOf('a list of options', shape_text) }),
    labels: assignments,
    name: shape_text,
}));
/** What stands under a name in `volumes`. */
const resources_volume = nullable(mapping('a volume', { driver: shape_text, driver_opts: scalars_options, external, labels: differentAssignments, name: shape_text }));
const file = {
    environment: shape_text,
    external: shape_oneOf(flag, shape_open(mapping('`external`', { name: shape_text }))),
    file: shape_text,
    labels: differentAssignments,
    name: shape_text,
    template_driver: shape_text,
};
/** What stands under a name in `secrets`. */
const secret = mapping('a secret', { ...file, driver: shape_text, driver_opts: plainOptions, environment: since('2.6.0', shape_text) });
/** What stands under a name in `configs`. */
const config = mapping('a config', { ...file, content: since('2.23.1', shape_text), environment: since('2.23.1', shape_text) });
/** What stands under a name in `models`. */
const model = mapping('a model', { context_size: shape_scalar('integer'), model: shape_text, name: shape_text, runtime_flags: texts }, ['model']);

;// CONCATENATED MODULE: ./lib/compose/spec/build.js




/** What stands under `build`. */
const build_build = shape_oneOf(shape_text, mapping('`build`', {
    additional_contexts: since('2.17.0', shape_oneOf(mapOf('a list of contexts', shape_text), shape_listOf(shape_textOf(format_pair)))),
    args: shape_oneOf(assignments, shape_listOf(shape_textOf(argument))),
    cache_from: texts,
    cache_to: since('2.4.0', texts),
    context: shape_text,
    dockerfile: shape_text,
    dockerfile_inline: since('2.17.0', shape_text),
    entitlements: since('2.27.0', texts),
    extra_hosts: common_hosts,
    isolation: shape_text,
    labels: assignments,
    network: shape_text,
    no_cache: since('2.4.0', flag),
    no_cache_filter: since('5.0.0', shape_oneOf(shape_text, texts)),
    platforms: since('2.10.0', texts),
    privileged: since('2.15.0', flag),
    provenance: since('2.39.0', shape_scalar('text', 'boolean')),
    pull: since('2.4.0', flag),
    sbom: since('2.39.0', shape_scalar('text', 'boolean')),
    secrets: since('2.5.0', shape_listOf(fileMount)),
    shm_size: wholeAmount,
    ssh: since('2.4.0', shape_oneOf(differentEnvironment, setOf(shape_textOf(sshKey)))),
    tags: since('2.5.1', texts),
    target: shape_text,
    ulimits: since('2.23.1', ulimitsOf(shape_scalar('digits'))),
}));

;// CONCATENATED MODULE: ./lib/compose/spec/deploy.js




const update = mapping('an update', {
    delay: time,
    failure_action: shape_text,
    max_failure_ratio: scalars_decimal,
    monitor: time,
    order: oneWord('start-first', 'stop-first'),
    parallelism: positive,
});
const request = {
    capabilities: differentTexts,
    count: scalars_devices,
    device_ids: differentTexts,
    driver: shape_text,
    options: differentAssignments,
};
/** Devices that a service reserves. */
const deviceRequest = mapping('a request for devices', request, ['capabilities']);
/** What stands under `gpus`, where the engine passes over what it does not know. */
const gpus = shape_oneOf(oneWord('all'), shape_listOf(shape_open(mapping('a request for GPUs', request))));
const genericResource = mapping('a resource', {
    discrete_resource_spec: mapping('`discrete_resource_spec`', { kind: shape_text, value: limit(shape_scalar('number', 'text'), { format: wholeText }) }),
});
/** What stands under `deploy`. */
const deploy = nullable(mapping('`deploy`', {
    endpoint_mode: shape_text,
    labels: assignments,
    mode: shape_text,
    placement: mapping('`placement`', {
        constraints: texts,
        max_replicas_per_node: positive,
        preferences: shape_listOf(mapping('a preference', { spread: shape_text })),
    }),
    replicas: copies,
    resources: mapping('`resources`', {
        limits: mapping('`limits`', { cpus: share, memory: shape_textOf(bytes), pids: since('2.3.0', wholeOrText) }),
        reservations: mapping('`reservations`', {
            cpus: share,
            devices: shape_listOf(deviceRequest),
            generic_resources: shape_listOf(genericResource),
            memory: shape_textOf(bytes),
        }),
    }),
    restart_policy: mapping('`restart_policy`', { condition: shape_text, delay: time, max_attempts: positive, window: time }),
    rollback_config: update,
    update_config: update,
}));

;// CONCATENATED MODULE: ./lib/compose/spec/mounts.js




/** What stands under `ports`. */
const mounts_ports = shape_listOf(shape_oneOf(limit(textOrDigits, { format: portMapping, least: 1, most: 65_535 }), mapping('a port', {
    app_protocol: since('2.25.0', shape_text),
    host_ip: shape_textOf(address),
    mode: shape_text,
    name: since('2.25.0', shape_text),
    protocol: shape_text,
    published: textOrDigits,
    target: positive,
}, ['target'])));
/** What stands under `devices`. */
const mounts_devices = shape_listOf(shape_oneOf(shape_textOf(deviceMapping), since('2.29.3', mapping('a device', { permissions: shape_text, source: shape_text, target: shape_text }, ['source', 'target']))));
const bind = mapping('`bind`', {
    create_host_path: flag,
    propagation: shape_text,
    recursive: since('2.30.0', oneWord('enabled', 'disabled', 'writable', 'readonly')),
    selinux: since('2.3.0', oneWord('z', 'Z')),
});
/** What stands under a service's `volumes`. */
const mounts_volumes = shape_listOf(shape_oneOf(shape_textOf(volumeMapping), mapping('a volume of a service', {
    bind,
    consistency: shape_text,
    image: since('2.35.0', mapping('`image`', { subpath: shape_text })),
    read_only: flag,
    source: shape_text,
    target: shape_text,
    tmpfs: mapping('`tmpfs`', { mode: since('2.14.0', limit(shape_scalar('number'), { least: 0 })), size: limit(wholeAmount, { least: 0, format: bytes }) }),
    type: oneWord('bind', 'volume', 'tmpfs', 'cluster', 'npipe', 'image'),
    volume: mapping('`volume`', { labels: since('2.35.0', differentAssignments), nocopy: flag, subpath: since('2.25.0', shape_text) }),
}, ['type', 'target'])));

;// CONCATENATED MODULE: ./lib/compose/spec/service.js







const throttled = shape_listOf(shape_closed(mapping('a limit of a device', { path: shape_text, rate: wholeAmount })));
const blkio = shape_closed(mapping('`blkio_config`', {
    device_read_bps: throttled,
    device_read_iops: throttled,
    device_write_bps: throttled,
    device_write_iops: throttled,
    weight: limit(shape_scalar('integer'), { least: 0 }),
    weight_device: shape_listOf(shape_closed(mapping('the weight of a device', { path: shape_text, weight: limit(shape_scalar('integer'), { least: 0 }) }))),
}));
const dependency = mapping('a dependency', {
    condition: oneWord('service_started', 'service_healthy', 'service_completed_successfully'),
    required: since('2.20.0', shape_scalar('boolean')),
    restart: since('2.17.0', flag),
}, ['condition']);
const service_envFile = shape_closed(mapping('an env file', { format: since('2.30.0', oneWord('raw', '')), path: shape_text, required: flag }, ['path']));
const attachment = nullable(mapping('a network of a service', {
    aliases: texts,
    driver_opts: since('2.27.1', scalars_options),
    gw_priority: since('2.33.0', shape_scalar('number')),
    interface_name: since('2.36.0', shape_text),
    ipv4_address: shape_text,
    ipv6_address: shape_text,
    link_local_ips: texts,
    mac_address: since('2.23.2', shape_text),
    priority: shape_scalar('number'),
}));
const trigger = mapping('an entry of `watch`', {
    action: oneWord('rebuild', 'sync', 'restart', 'sync+restart', 'sync+exec'),
    exec: since('2.32.0', hook),
    ignore: textOrTexts,
    include: since('2.34.0', textOrTexts),
    initial_sync: since('2.39.4', shape_scalar('boolean')),
    path: shape_textOf(filled),
    target: shape_text,
}, ['path', 'action']);
const healthcheck = mapping('`healthcheck`', {
    disable: flag,
    interval: time,
    retries: limit(scalars_count, { least: 0 }),
    start_interval: since('2.20.2', time),
    start_period: time,
    test: shape_oneOf(shape_text, { list: { item: shape_text, unique: false, first: testKind } }),
    timeout: time,
});
const providerOption = shape_scalar('text', 'number', 'boolean');
/** What stands under a name in `services`. */
const service = mapping('a service', {
    annotations: since('2.18.0', assignments),
    attach: since('2.20.0', limit(shape_scalar('boolean', 'text'), { format: truthText })),
    blkio_config: blkio,
    build: build_build,
    cap_add: texts,
    cap_drop: texts,
    cgroup: since('2.16.0', oneWord('host', 'private')),
    cgroup_parent: shape_text,
    command: common_command,
    configs: shape_listOf(fileMount),
    container_name: shape_textOf(containerName),
    cpu_count: positive,
    cpu_percent: limit(scalars_whole, { reads: 'number', least: 0, most: 100 }),
    cpu_period: scalars_count,
    cpu_quota: scalars_count,
    cpu_rt_period: scalars_count,
    cpu_rt_runtime: scalars_count,
    cpu_shares: scalars_count,
    cpus: scalars_decimal,
    cpuset: shape_text,
    credential_spec: mapping('`credential_spec`', { config: shape_text, file: shape_text, registry: shape_text }),
    depends_on: shape_oneOf(differentTexts, mapOf('a list of dependencies', dependency, resourceName)),
    deploy: deploy,
    develop: since('2.22.0', nullable(mapping('`develop`', { watch: shape_listOf(trigger) }))),
    device_cgroup_rules: differentTexts,
    devices: mounts_devices,
    dns: shape_oneOf(shape_text, texts),
    dns_opt: texts,
    dns_search: shape_oneOf(shape_text, texts),
    domainname: shape_text,
    entrypoint: common_command,
    env_file: shape_oneOf(shape_text, shape_listOf(shape_oneOf(shape_text, since('2.24.0', service_envFile)))),
    environment: environment,
    expose: shape_listOf(textOrDigits),
    extends: shape_oneOf(shape_text, shape_open(mapping('`extends`', { file: nullable(shape_text), service: shape_text }, ['service']))),
    external_links: differentTexts,
    extra_hosts: common_hosts,
    gpus: since('2.30.0', gpus),
    group_add: setOf(textOrDigits),
    healthcheck,
    hostname: shape_text,
    image: shape_text,
    init: flag,
    ipc: shape_text,
    isolation: shape_text,
    label_file: since('2.32.0', shape_oneOf(shape_text, texts)),
    labels: assignments,
    links: texts,
    logging: mapping('`logging`', { driver: shape_text, options: mapOf('a list of options', shape_scalar('text', 'number', 'null')) }),
    mac_address: shape_text,
    mem_limit: amount,
    mem_reservation: wholeAmount,
    mem_swappiness: wholeAmount,
    memswap_limit: amount,
    models: since('2.38.0', shape_oneOf(differentTexts, mapOf('a list of models', nullable(mapping('a model of a service', { endpoint_var: shape_text, model_var: since('2.38.1', shape_text) }))))),
    network_mode: shape_text,
    networks: shape_oneOf(differentTexts, mapOf('a list of networks', attachment, resourceName)),
    oom_kill_disable: flag,
    oom_score_adj: limit(scalars_whole, { least: -1000, most: 1000 }),
    pid: shape_text,
    pids_limit: scalars_count,
    platform: shape_text,
    ports: mounts_ports,
    post_start: since('2.30.0', shape_listOf(hook)),
    pre_start: since('5.3.0', shape_listOf(earlyHook)),
    pre_stop: since('2.30.0', shape_listOf(hook)),
    privileged: flag,
    profiles: texts,
    provider: since('2.35.0', mapping('`provider`', { options: mapOf('a list of options', shape_oneOf(providerOption, shape_listOf(providerOption))), type: shape_text }, ['type'])),
    pull_policy: shape_textOf(pullPolicy),
    pull_refresh_after: since('2.34.0', shape_text),
    read_only: flag,
    restart: shape_text,
    runtime: shape_text,
    scale: copies,
    secrets: shape_listOf(fileMount),
    security_opt: differentTexts,
    shm_size: amount,
    stdin_open: flag,
    stop_grace_period: time,
    stop_signal: shape_text,
    storage_opt: since('2.0.1', mapOf('a list of options', shape_scalar('text', 'digits', 'null'), withoutExtension)),
    sysctls: assignments,
    tmpfs: shape_oneOf(shape_text, texts),
    tty: flag,
    ulimits: ulimits,
    use_api_socket: since('2.37.2', shape_scalar('boolean')),
    user: shape_text,
    userns_mode: shape_text,
    uts: since('2.15.1', shape_text),
    volumes: mounts_volumes,
    volumes_from: differentTexts,
    working_dir: shape_text,
});
/** Keys of a service in the formats of Compose V1, and what has taken their place. */
const replaced = new Map([
    ['dockerfile', '`build.dockerfile`'],
    ['log_driver', '`logging.driver`'],
    ['log_opt', '`logging.options`'],
    ['net', '`network_mode`'],
    ['volume_driver', '`driver` of a volume'],
]);

;// CONCATENATED MODULE: ./lib/compose/spec/root.js





const root_paths = nullable(shape_oneOf(shape_text, texts));
/** The engine takes `include` away before it looks for keys that it does not know. */
const include = nullable(shape_oneOf(shape_text, shape_open(mapping('an entry of `include`', { env_file: root_paths, path: root_paths, project_directory: nullable(textOrDigits) }))));
/**
 * The whole of a Compose file: every key of the specification as of Compose 5.5, and how 2.40.3 wants it.
 * Read from the engine's own answers, which the tests keep.
 */
const composeFile = mapping('a Compose file', {
    configs: mapOf('`configs`', config, resourceName),
    include: since('2.19.1', nullable(shape_listOf(include))),
    models: since('2.38.0', shape_open(mapOf('`models`', model, resourceName))),
    name: since('2.3.0', shape_text),
    networks: shape_open(mapOf('`networks`', network, resourceName)),
    secrets: mapOf('`secrets`', secret, resourceName),
    services: mapOf('`services`', service, resourceName),
    version: deprecated('nothing: Compose V2 passes over it', shape_text),
    volumes: mapOf('`volumes`', resources_volume, resourceName),
});
/** The shape of what stands at a path, `[]` or a number for an item; `undefined` where nothing may stand there. */
function shapeAt(...path) {
    return path.reduce((shape, name) => (shape ? below(shape, name) : undefined), composeFile);
}
function below({ list, mapping: map }, name) {
    if (list && /^(?:\[\]|\d+)$/.test(name))
        return list.item;
    const known = map?.keys.get(name) ?? (map?.others?.name.test(name) ? map.others.shape : undefined);
    return known ?? (name.startsWith('x-') && map?.extensions ? anything : undefined);
}

;// CONCATENATED MODULE: ./lib/compose/spec/scalar-type.js
/** Go's yaml.v3 takes these for a point in time, unless they are in quotes. */
const date = /^\d{4}-\d\d?-\d\d?(?:(?:[Tt]|[ \t]+)\d\d?:\d\d?:\d\d?(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::?\d\d)?))?)?$/;
/** What the engine takes a scalar for; `variable` for text that hangs on what is not known. */
function typeOf(node, interpolated) {
    const { value } = node;
    if (value === undefined)
        return 'variable';
    if (node.tag === '!override')
        return 'text';
    if (value === null)
        return 'null';
    if (typeof value === 'boolean')
        return 'boolean';
    if (typeof value === 'number')
        return !Number.isInteger(value) ? 'number' : isDigits(value, node.source) ? 'digits' : 'integer';
    if (!interpolated && value.includes('$'))
        return 'variable';
    return !node.quoted && node.tag === undefined && date.test(value) && date.test(node.source) ? 'date' : 'text';
}
function isDigits(value, source) {
    return Math.abs(value) < 2 ** 64 && (!/[.eE]/.test(source) || /^[-+]?0x/i.test(source));
}
/** A scalar's text as the engine sees it: behind `!override`, everything is text. */
function scalar_type_textOf(node) {
    return node.tag === '!override' && !node.quoted ? node.source.replace(/^!override\s+/, '') : (node.text ?? '');
}
/** Whether a scalar of one type may stand where these are wanted. */
function fits(type, wanted) {
    if (type === 'digits' && (wanted.has('integer') || wanted.has('number')))
        return true;
    return wanted.has(type) || (type === 'integer' && wanted.has('number'));
}

;// CONCATENATED MODULE: ./lib/compose/spec/scalar-verdict.js



const readers = {
    boolean: { accepts: isTruth, what: '`true` or `false`' },
    integer: { accepts: format_isWhole, what: 'a whole number' },
    number: { accepts: isDecimal, what: 'a number' },
};
/** What is wrong with a scalar, if anything. */
function judgeScalar(node, type, shape) {
    if (!shape || type === 'date')
        return 'wrong-type';
    const { types, reads } = shape;
    if (type === 'variable')
        return types.has('text') || reads ? undefined : 'wrong-type';
    if (type === 'text')
        return reads ? judgeRead(scalar_type_textOf(node), reads, shape) : types.has('text') ? judgeText(scalar_type_textOf(node), shape) : 'wrong-type';
    if (!fits(type, types))
        return 'wrong-type';
    return typeof node.value === 'number' ? judgeNumber(node.value, shape) : undefined;
}
function judgeRead(text, reads, shape) {
    const { accepts, what } = readers[reads];
    if (!accepts(text))
        return { kind: 'bad-format', what, help: `Write ${what}` };
    if (reads === 'boolean' || /^[-+]?0x/i.test(text))
        return undefined;
    const number = Number(text.replaceAll('_', ''));
    const whole = shape.types.has('number') || Number.isInteger(number);
    return whole ? judgeNumber(number, shape) : { kind: 'bad-format', what: readers.integer.what, help: 'Write a whole number' };
}
function judgeNumber(number, { least = -Infinity, most = Infinity }) {
    if (!(number < least || number > most))
        return undefined;
    const what = most === Infinity ? `${least} or more` : `between ${least} and ${most}`;
    return { kind: 'bad-value', what, help: `Write a number that is ${what}` };
}
function judgeText(text, { words, format }) {
    if (words && !words.includes(text)) {
        const near = words_nearest(text, words);
        const help = near === undefined ? `Write ${listed(words)}` : `Write \`${near}\``;
        return { kind: 'bad-value', what: 'a word that it takes', help, ...(near === undefined ? {} : { instead: near }) };
    }
    return format && !format.accepts(text) ? { kind: 'bad-format', what: format.what, help: format.help } : undefined;
}

;// CONCATENATED MODULE: ./lib/compose/spec/walk.js






/** No one reads more; aliases can repeat one mistake a million times. */
const walk_maxProblems = 500;
/** Releases up to this one are the measure: what came later is a `newer-key`. */
const measure = [2, 40, 3];
/**
 * Holds a tree against the specification: the root of a file as written, or of a project with all files in it.
 *
 * Compose V2 puts values in place of variables and works in `extends`, lays each file over those before it, and holds
 * what it has then against its schema, so once a file. What is wrong in a file is therefore refused also where a later
 * file replaces or resets it; what is missing, or is nothing, may come from an earlier file, never from a later one. A
 * file that `include` names is judged in the same way on its own; of one that `extends` names only the service that is
 * used, but for its ports, volumes and devices and the texts that become numbers, which are read in all its services.
 */
function shapeProblems(root, stage) {
    const walker = new Walker(stage);
    walker.visit(root, composeFile);
    return walker.problems;
}
class Walker {
    problems = [];
    #stage;
    #path = [];
    #shapes = [];
    #lists = 0;
    /** In a list of names with values, which may also be a mapping. */
    #inPairs = false;
    constructor(stage) {
        this.#stage = stage;
    }
    visit(node, shape) {
        if (this.problems.length >= walk_maxProblems || node.tag === '!reset' || !(shape.scalar || shape.list || shape.mapping))
            return;
        if (node.kind === 'scalar')
            this.#scalar(node, shape);
        else if (node.kind === 'sequence' && shape.list) {
            this.#inPairs = shape.mapping?.late === true;
            this.#list(node, shape.list);
            this.#inPairs = false;
        }
        else if (node.kind === 'mapping' && shape.mapping)
            this.#mapping(node, shape.mapping);
        else
            this.#wrongType(node, shape, node.kind === 'sequence' ? 'a list' : 'a mapping');
    }
    #scalar(node, shape) {
        if (node.isNull && this.#mayBeCovered())
            return;
        const type = typeOf(node, this.#stage.interpolated);
        const fault = judgeScalar(node, type, shape.scalar);
        if (fault === 'wrong-type')
            this.#wrongType(node, shape, type === 'null' ? 'nothing' : type === 'date' ? 'a date' : undefined);
        else if (fault) {
            const fix = fault.instead === undefined ? undefined : replacement(node, fault.instead);
            this.#report(fault.kind, node, `${this.#label()} is not ${fault.what}, so Compose refuses the file`, fault.help, { fix });
        }
    }
    /** Laid over something, nothing changes nothing; but it is an item in a list, and `services` is asked for before. */
    #mayBeCovered() {
        return !this.#stage.merged && this.#lists === 0 && this.#path.join('.') !== 'services';
    }
    #wrongType(node, shape, found) {
        const not = found === undefined ? '' : `, not ${found}`;
        const { help, fix } = remedyFor(node, shape);
        const fact = `${this.#label()} takes ${wanted(shape)}`;
        const cost = ', so Compose refuses the file';
        const message = fact.length + not.length + cost.length > 100 ? `${fact}${cost}` : `${fact}${not}${cost}`;
        this.#report('wrong-type', node, message, this.#slip(node) ?? help, { fix });
    }
    /** A pair behind a dash, where pairs are wanted without dashes or dashes without a colon. */
    #slip(node) {
        return this.#inPairs && node.kind === 'mapping' ? 'Write `NAME=value`, or take away the dashes' : undefined;
    }
    #list(node, { item, unique, first }) {
        const seen = new Map();
        this.#lists += 1;
        for (const [index, child] of node.children.entries()) {
            this.#path.push(String(index));
            this.visit(child, item);
            this.#path.pop();
            if (unique)
                this.#repeated(child, seen);
        }
        this.#lists -= 1;
        const start = node.children[0];
        if (first && start?.tag !== '!reset' && start && typeOf(start, this.#stage.interpolated) === 'text' && !first.accepts(start.text ?? '')) {
            this.#report('bad-format', start, `${this.#label()} does not begin with ${first.what}, so Compose refuses the file`, first.help);
        }
    }
    #repeated(item, seen) {
        const type = typeOf(item, this.#stage.interpolated);
        if (this.problems.length >= walk_maxProblems || item.kind !== 'scalar' || type === 'variable' || item.tag === '!reset')
            return;
        const first = seen.get(`${typeof item.value} ${String(item.value)}`);
        if (!first)
            for (const key of keysOf(item))
                seen.set(key, item);
        else if (first.at !== item.at) {
            this.#report('repeated-item', item, `This item stands twice in ${this.#label()}, so Compose refuses the file`, 'Remove one of the two', { first });
        }
    }
    #mapping(node, shape) {
        if (shape.late && !this.#stage.merged)
            return;
        this.#shapes.push(shape);
        for (const child of node.children) {
            if (this.problems.length >= walk_maxProblems)
                break;
            const { name } = child;
            this.#path.push(name);
            const known = shape.keys.get(name);
            if (known)
                this.#known(child, known);
            else if (shape.others?.name.test(name))
                this.visit(child, shape.others.shape);
            else if (shape.rest)
                this.visit(child, shape.rest);
            else if (!(shape.extensions && name.startsWith('x-')) && child.tag !== '!reset')
                this.#unknown(child, shape, node);
            this.#path.pop();
        }
        if (this.#stage.merged || this.#lists > 0) {
            for (const name of shape.required) {
                const value = node.get(name);
                if (!value || value.tag === '!reset')
                    this.#missing(node, name, shape);
            }
        }
        this.#shapes.pop();
    }
    #known(child, shape) {
        if (shape.since !== undefined && isNewer(shape.since) && child.tag !== '!reset') {
            const message = `Compose knows \`${child.name}\` only from ${shape.since} on, and refuses the file before`;
            this.#report('newer-key', child, message, `Use Compose ${shape.since} or newer wherever this runs`);
        }
        else
            this.visit(child, shape);
    }
    #unknown(child, shape, parent) {
        const name = words_shorten(child.name);
        if (shape.keys.size === 0) {
            const message = `${capital(shape.title)} takes no name like \`${name}\`, so Compose refuses the file`;
            return this.#report('bad-name', child, message, 'Use letters, digits, `_`, `.` and `-`');
        }
        const instead = shape.title === 'a service' ? replaced.get(child.name) : undefined;
        const near = instead ? undefined : words_nearest(child.name, [...shape.keys.keys()].filter((key) => !parent.get(key)));
        const help = instead ? `Write it as ${instead}` : near ? `Write \`${near}\`` : unknownKeyHelp(child.name, shape, this.#shapes.slice(0, -1));
        const fix = near && child.key ? replacement(child.key, near) : undefined;
        this.#report('unknown-key', child, `Compose knows no key \`${name}\` in ${shape.title}, and refuses the file`, help, { fix });
    }
    #missing(node, name, { title }) {
        this.#report('missing-key', node, `${capital(title)} has no \`${name}\` here, so Compose refuses the file`, `Add \`${name}\``);
    }
    /** What the value at hand is called: its key, or the key of the list that it is in. */
    #label() {
        const name = this.#path.findLast((part) => !/^\d+$/.test(part));
        const isItem = /^\d+$/.test(this.#path.at(-1) ?? '');
        if (name === undefined)
            return 'A Compose file';
        return `${isItem ? 'An item of ' : ''}\`${words_shorten(name)}\``;
    }
    #report(kind, node, message, help, { first, fix } = {}) {
        const byKey = kind === 'unknown-key' || kind === 'newer-key' || kind === 'bad-name' || kind === 'missing-key';
        const at = walk_firstLine((byKey ? (node.key ?? node) : node).at);
        const related = first && { related: [{ at: first.at, label: 'first one' }] };
        this.problems.push({ kind, node, path: [...this.#path], at, message, help, ...related, ...(fix && { fix }) });
    }
}
/** What makes a later item equal to this one: the same value, or a number behind a text of that number. */
function keysOf({ value }) {
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
    return [`${typeof value} ${String(value)}`, ...(Number.isNaN(number) ? [] : [`number ${number}`])];
}
function walk_firstLine({ file, range }) {
    const text = file.slice(range).split(/[\r\n]/, 1)[0]?.trimEnd() ?? '';
    return text === '' ? { file, range } : { file, range: { start: range.start, end: range.start + text.length } };
}
function isNewer(release) {
    const parts = release.split('.').map(Number);
    for (const [index, limit] of measure.entries()) {
        const part = parts[index] ?? 0;
        if (part !== limit)
            return part > limit;
    }
    return false;
}
function capital(title) {
    return title.charAt(0).toUpperCase() + title.slice(1);
}

;// CONCATENATED MODULE: ./lib/compose/spec/project-shape.js


const project_shape_known = new WeakMap();
/**
 * Where a project has not the shape that Compose wants: each file as it is written, for what a later one hides, and all
 * of them together, for what variables bring in and for what is missing. A file that is only extended counts for the
 * services that are used, which are in the whole.
 */
function projectShape(project) {
    let problems = project_shape_known.get(project);
    if (!problems) {
        const { root, files } = project;
        problems = [
            ...files.filter(({ role }) => role !== 'extended').flatMap(writtenShape),
            ...shapeProblems(root, { interpolated: true, merged: isWhole(project) }),
        ].filter(({ at }) => !isBroken(at, files));
        project_shape_known.set(project, problems);
    }
    return problems;
}
function writtenShape(file) {
    return project_shape_documentsOf(file).flatMap((document) => shapeProblems(document, { interpolated: false, merged: false }));
}
/** Where a line is no YAML, what it seems to say is not what is meant. */
function isBroken({ file, range }, files) {
    const problems = files.find(({ source }) => source === file)?.problems ?? [];
    const { start, end } = problems.length > 0 ? file.linesOf(range) : range;
    return problems.some(({ at }) => at.range.start < end && at.range.end > start);
}
/** A file's documents, its services where they belong if they stand elsewhere: that is another rule's matter. */
function project_shape_documentsOf({ layout, documents }) {
    return layout.kind === 'services' ? documents : [layout.root, ...documents.slice(1)];
}

;// CONCATENATED MODULE: ./lib/rules/correctness/no-newer-key.js


/* harmony default export */ const no_newer_key = (defineRule({
    id: 'no-newer-key',
    category: 'correctness',
    severity: 'error',
    summary: 'Every key is known to Compose 2.40.3',
    why: `The Compose specification grows, and an engine refuses the whole project for a key that came after it. Where every machine that
    runs the project has the release that the message names, switch this rule off.`,
    bad: `
    services:
      web:
        image: nginx:1.27
        pre_start:
          - command: /prepare.sh`,
    good: `
    services:
      web:
        image: nginx:1.27
        post_start:
          - command: /prepare.sh`,
    links: ['https://docs.docker.com/compose/releases/release-notes/'],
    *project(project) {
        for (const { kind, at, message, help } of projectShape(project)) {
            if (kind === 'newer-key')
                yield { at, message, ...(help !== undefined && { help }) };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/security/no-plain-secret.js



/* harmony default export */ const no_plain_secret = (defineRule({
    id: 'no-plain-secret',
    category: 'security',
    severity: 'warning',
    summary: 'Passwords, tokens and keys are not written into Compose files',
    why: `Whoever may read the repository, now or in its history, knows the secret, and \`docker inspect\` shows it to everyone who
    may use the engine. It has to be changed once it has been pushed. Files for development and tests are passed over.`,
    bad: `
    services:
      api:
        image: example/api:1.4
        environment:
          STRIPE_API_KEY: fh2Kd83hXvQ0pLz91sTe`,
    good: `
    services:
      api:
        image: example/api:1.4
        environment:
          STRIPE_API_KEY: \${STRIPE_API_KEY:?}
          SESSION_SECRET_FILE: /run/secrets/session
        secrets: [session]
    secrets:
      session:
        file: ./session.txt`,
    links: ['https://docs.docker.com/compose/how-tos/use-secrets/'],
    *service(service) {
        for (const variable of service.environment) {
            const { name, value } = variable;
            if (!value || disclosure(service, variable) !== 'plain' || isForDevelopment(value.at.file.path))
                continue;
            yield {
                at: value.at,
                message: `\`${name}\` stands here in plain text, for whoever may read the repository`,
                help: `Change it, write \`\${${name}:?}\` here, and keep the new one out of git: in the shell, or an ignored \`.env\``,
            };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/reliability/no-port-conflict.js

/* harmony default export */ const no_port_conflict = (defineRule({
    id: 'no-port-conflict',
    category: 'reliability',
    severity: 'error',
    summary: "Each of the host's ports is published once",
    why: 'The container that starts second fails: "port is already allocated". So do all but one where a service runs several times.',
    bad: `
    services:
      web:
        image: nginx:1.27
        ports: ["80:80"]
      proxy:
        image: caddy:2.10
        ports: ["80:8080"]`,
    good: `
    services:
      web:
        image: nginx:1.27
        ports: ["80:80"]
      proxy:
        image: caddy:2.10
        ports: ["81:8080"]
      dns:
        image: coredns/coredns:1.12.1
        ports: ["127.0.0.1:53:53/tcp", "127.0.0.1:53:53/udp"]`,
    links: ['https://docs.docker.com/reference/compose-file/services/#ports'],
    *project(project) {
        const published = [];
        for (const service of project.services.values()) {
            if (service.networkMode !== undefined && service.networkMode !== 'bridge')
                continue;
            for (const port of service.ports) {
                if (!port.published)
                    continue;
                const taken = published.find((other) => other.port.collides(port) && runTogether(other.service, service));
                if (taken)
                    yield no_port_conflict_conflict(service, port, taken);
                published.push({ service, port });
            }
            yield* severalTimes(service, project);
        }
    },
}));
function no_port_conflict_conflict(service, port, taken) {
    const other = taken.service === service ? 'it has taken before' : `\`${taken.service.name}\` has taken`;
    return {
        at: port.published?.at ?? port.at,
        message: `Service \`${service.name}\` publishes a port of the host that ${other}`,
        help: 'Publish another port of the host',
        related: [{ at: taken.port.published?.at ?? taken.port.at, label: 'taken here' }],
    };
}
/** Profiles may be switched on apart from each other. */
function runTogether(a, b) {
    if (a.profiles.length === 0 || b.profiles.length === 0)
        return true;
    return a.profiles.some((profile) => b.profiles.includes(profile));
}
/** In a Swarm, which keys that only it reads speak of, all copies may share a port. */
function* severalTimes(service, { root }) {
    const times = service.get('scale') ?? service.get('deploy', 'replicas');
    if (typeof times?.value !== 'number' || times.value < 2 || isForSwarm(root.get('services')?.children ?? []))
        return;
    for (const port of service.ports) {
        if (!port.published || port.isPicked)
            continue;
        const message = `Service \`${service.name}\` runs ${times.value} times, but a port of the host can be published once`;
        const help = 'Remove the port of the host, or give a range of as many ports';
        yield { at: port.published.at, message, help, related: [{ at: times.at, label: 'so many times' }] };
    }
}
function isForSwarm(services) {
    return services.some((service) => ['placement', 'update_config', 'rollback_config', 'endpoint_mode', 'mode', 'labels'].some((key) => service.get('deploy', key)));
}

;// CONCATENATED MODULE: ./lib/rules/security/no-privileged.js

/* harmony default export */ const no_privileged = (defineRule({
    id: 'no-privileged',
    category: 'security',
    severity: 'error',
    summary: 'Services do not run privileged',
    why: 'A privileged container has every capability and every device of the host: who breaks into it owns the host.',
    bad: `
    services:
      web:
        image: nginx:1.27
        privileged: true`,
    good: `
    services:
      web:
        image: nginx:1.27
        cap_add: [NET_ADMIN]`,
    links: ['https://docs.docker.com/reference/compose-file/services/#privileged'],
    *service(service) {
        const privileged = service.get('privileged');
        if (privileged?.value !== true)
            return;
        yield {
            at: privileged.at,
            message: `Service \`${service.name}\` runs privileged, so a break-in reaches the host`,
            help: 'Grant only what it needs, under `cap_add` or `devices`',
        };
    },
}));

;// CONCATENATED MODULE: ./lib/compose/software.js
/** By the last part of an image's name, or its last two. */
const byImage = new Map(Object.entries({
    postgres: ['PostgreSQL', 5432], postgresql: ['PostgreSQL', 5432], postgis: ['PostgreSQL', 5432], pgvector: ['PostgreSQL', 5432],
    timescaledb: ['PostgreSQL', 5432], mysql: ['MySQL', 3306, 33_060], mariadb: ['MariaDB', 3306], percona: ['MySQL', 3306],
    mongo: ['MongoDB', 27_017], mongodb: ['MongoDB', 27_017], redis: ['Redis', 6379], 'redis-stack': ['Redis', 6379, 8001],
    'redis-stack-server': ['Redis', 6379], valkey: ['Valkey', 6379], keydb: ['KeyDB', 6379], dragonfly: ['Dragonfly', 6379],
    memcached: ['Memcached', 11_211], 'mssql/server': ['SQL Server', 1433], 'azure-sql-edge': ['SQL Server', 1433], 'oracle-xe': ['Oracle', 1521],
    'oracle-free': ['Oracle', 1521], elasticsearch: ['Elasticsearch', 9200, 9300], opensearch: ['OpenSearch', 9200, 9300],
    solr: ['Solr', 8983], cassandra: ['Cassandra', 9042, 7000, 7199], scylla: ['ScyllaDB', 9042], couchdb: ['CouchDB', 5984],
    couchbase: ['Couchbase', 8091, 11_210], influxdb: ['InfluxDB', 8086], neo4j: ['Neo4j', 7474, 7687], arangodb: ['ArangoDB', 8529],
    'clickhouse-server': ['ClickHouse', 8123, 9000], clickhouse: ['ClickHouse', 8123, 9000], cockroach: ['CockroachDB', 26_257, 8080],
    rethinkdb: ['RethinkDB', 8080, 28_015], qdrant: ['Qdrant', 6333, 6334], milvus: ['Milvus', 19_530], meilisearch: ['Meilisearch', 7700],
    rabbitmq: ['RabbitMQ', 5672, 15_672], kafka: ['Kafka', 9092, 29_092], 'cp-kafka': ['Kafka', 9092, 29_092], zookeeper: ['ZooKeeper', 2181],
    'cp-zookeeper': ['ZooKeeper', 2181], nats: ['NATS', 4222, 8222], activemq: ['ActiveMQ', 61_616, 8161], etcd: ['etcd', 2379, 2380],
    ldap: ['LDAP', 389], openldap: ['LDAP', 389, 1389], phpmyadmin: ['phpMyAdmin', 80], adminer: ['Adminer', 8080], pgadmin4: ['pgAdmin', 80],
    'mongo-express': ['mongo-express', 8081], 'redis-commander': ['Redis Commander', 8081], redisinsight: ['Redis Insight', 5540, 8001],
    'kafka-ui': ['Kafka UI', 8080],
}));
/** What a container's port tells on its own. */
const byPort = new Map([
    [1433, 'SQL Server'],
    [1521, 'Oracle'],
    [2375, 'The Docker API'],
    [3306, 'MySQL'],
    [5432, 'PostgreSQL'],
    [6379, 'Redis'],
    [11_211, 'Memcached'],
    [27_017, 'MongoDB'],
]);
/** What an image runs, if it is one of these programs. */
function softwareOf(image) {
    const parts = image?.name?.split('/') ?? [];
    const found = byImage.get(parts.slice(-2).join('/')) ?? byImage.get(parts.at(-1) ?? '');
    if (!found)
        return undefined;
    const [title, ...ports] = found;
    return { title, ports };
}
/** What answers on a port of a container, going by the port alone. */
function softwareOn(port) {
    return byPort.get(port);
}

;// CONCATENATED MODULE: ./lib/rules/security/no-public-database.js



/* harmony default export */ const no_public_database = (defineRule({
    id: 'no-public-database',
    category: 'security',
    severity: 'warning',
    summary: 'Databases, caches, brokers and consoles are not published on all interfaces',
    why: `A published port without an address is open to whoever reaches the host. Docker opens it in front of the host's own
    firewall: \`ufw\` does not see it. Services of one project reach each other without any \`ports\`. Files for development and
    tests are passed over.`,
    bad: `
    services:
      db:
        image: postgres:17
        ports: ["5432:5432"]`,
    good: `
    services:
      db:
        image: postgres:17
        ports: ["127.0.0.1:5432:5432"]`,
    links: ['https://docs.docker.com/engine/network/packet-filtering-firewalls/#docker-and-ufw'],
    *service(service) {
        if (service.networkMode === 'host')
            return;
        for (const port of service.ports) {
            const title = port.isPublic === true ? titleOf(service, port) : undefined;
            if (!title || isForDevelopment(port.at.file.path))
                continue;
            yield {
                at: port.at,
                message: `${title} in \`${service.name}\` is open to whoever reaches the host, past its firewall`,
                help: 'Remove the port, or put `127.0.0.1:` in front of it',
            };
        }
    },
}));
function titleOf(service, { target, protocol }) {
    if (!target || protocol === 'udp')
        return undefined;
    const { first, last } = target;
    const software = softwareOf(service.image);
    if (software?.ports.some((port) => first <= port && port <= last))
        return software.title;
    return first === last ? softwareOn(first) : undefined;
}

;// CONCATENATED MODULE: ./lib/rules/correctness/no-rival-keys.js


/* harmony default export */ const no_rival_keys = (defineRule({
    id: 'no-rival-keys',
    category: 'correctness',
    severity: 'error',
    summary: 'Keys that exclude each other do not stand together',
    why: `A secret from a file and from a variable, a volume that another project makes and that has a driver here: Compose cannot do
    both, and refuses the project.`,
    bad: `
    services:
      db:
        image: postgres:17
        volumes: ["data:/var/lib/postgresql/data"]
    volumes:
      data:
        external: true
        driver: local`,
    good: `
    services:
      db:
        image: postgres:17
        volumes: ["data:/var/lib/postgresql/data"]
    volumes:
      data:
        external: true
        name: production-data`,
    links: ['https://docs.docker.com/reference/compose-file/volumes/#external', 'https://docs.docker.com/reference/compose-file/secrets/'],
    *project(project) {
        for (const service of project.services.values()) {
            for (const device of [...childrenOf(service.get('gpus')), ...childrenOf(service.get('deploy', 'resources', 'reservations', 'devices'))]) {
                yield* excluding(device, ['count', 'device_ids']);
            }
        }
        for (const service of activeServices(project)) {
            const build = service.get('build');
            if (build?.get('dockerfile')?.text && build.get('dockerfile_inline')?.text)
                yield* excluding(build, ['dockerfile', 'dockerfile_inline']);
        }
        for (const secret of no_rival_keys_entries(project, 'secrets'))
            yield* excluding(secret, ['file', 'environment']);
        for (const config of no_rival_keys_entries(project, 'configs'))
            yield* excluding(config, ['file', 'environment', 'content']);
        for (const volume of no_rival_keys_entries(project, 'volumes'))
            yield* no_rival_keys_foreign(volume);
        for (const section of ['networks', 'volumes', 'secrets', 'configs'])
            for (const node of no_rival_keys_entries(project, section))
                yield* twoNames(node);
    },
}));
function no_rival_keys_entries({ root }, section) {
    return root.get(section)?.children ?? [];
}
function childrenOf(node) {
    return node?.kind === 'sequence' ? node.children : [];
}
function* excluding(node, keys) {
    const [first, second] = keys.flatMap((key) => node.get(key) ?? []);
    if (first && second)
        yield together(second, first);
}
function together(one, other) {
    return {
        at: (one.key ?? one).at,
        message: `\`${one.name}\` and \`${other.name}\` exclude each other, so Compose refuses the project`,
        help: 'Remove one of the two',
        related: [{ at: (other.key ?? other).at, label: 'the other one' }],
    };
}
/** A volume that another project makes is only named here. */
function* no_rival_keys_foreign(volume) {
    const external = volume.get('external');
    if (!external || (external.value !== true && external.kind !== 'mapping'))
        return;
    const other = volume.children.find(({ name }) => name !== 'external' && name !== 'name' && !name.startsWith('x-'));
    if (other)
        yield together(other, external);
}
function* twoNames(node) {
    const [inside, outside] = [node.get('external', 'name'), node.get('name')];
    if (inside?.text === undefined || outside?.text === undefined || inside.text === outside.text)
        return;
    yield { ...together(outside, inside), message: '`name` and `external.name` differ, so Compose refuses the project', help: 'Keep `name`, and write `external: true`' };
}

;// CONCATENATED MODULE: ./lib/compose/amounts.js

const powers = 'bkmgtp';
/** An amount of memory in bytes: `512m`, `1.5g`, or a number; `undefined` for what is not known or none. Fractions of plain numbers count as 0. */
function readBytes(node) {
    const value = node?.value;
    if (typeof value === 'number')
        return Number.isInteger(value) ? value : 0;
    if (typeof value !== 'string' || !bytes.accepts(value))
        return undefined;
    const [, number = '', unit = 'b'] = /^([^a-z ]*(?:e[-+]?\d+)?) ?([a-z])?/i.exec(value) ?? [];
    return Math.trunc(Number(number) * 1024 ** Math.max(0, powers.indexOf(unit.toLowerCase())));
}
/** A number, or a text that is one; `undefined` for what is not known or none. */
function amounts_readNumber(node) {
    const value = node?.value;
    if (typeof value === 'number')
        return value;
    return typeof value === 'string' && value.length <= 100 && /^[-+]?(?:\d+\.?\d*|\.\d+)$/.test(value) ? Number(value) : undefined;
}

;// CONCATENATED MODULE: ./lib/rules/correctness/no-rival-limits.js



const no_rival_limits_limits = ['deploy', 'resources', 'limits'];
const pairs = [
    { key: 'cpus', parent: no_rival_limits_limits, other: 'cpus', read: (node) => rounded(amounts_readNumber(node)) },
    { key: 'mem_limit', parent: no_rival_limits_limits, other: 'memory', read: readBytes },
    { key: 'mem_reservation', parent: ['deploy', 'resources', 'reservations'], other: 'memory', read: readBytes },
    { key: 'pids_limit', parent: no_rival_limits_limits, other: 'pids', read: amounts_readNumber },
];
/* harmony default export */ const no_rival_limits = (defineRule({
    id: 'no-rival-limits',
    category: 'correctness',
    severity: 'error',
    summary: 'A limit is not said twice with different values',
    why: `\`cpus\`, \`mem_limit\`, \`mem_reservation\`, \`pids_limit\` and \`scale\` have a twin under \`deploy\`. Compose refuses the project where
    they differ, also where \`deploy.resources.limits\` is there and says nothing of the one that stands outside.`,
    bad: `
    services:
      web:
        image: nginx:1.27
        mem_limit: 512m
        deploy:
          resources:
            limits:
              memory: 1g`,
    good: `
    services:
      web:
        image: nginx:1.27
        deploy:
          resources:
            limits:
              memory: 1g`,
    links: ['https://docs.docker.com/reference/compose-file/deploy/#resources'],
    *project(project) {
        for (const service of activeServices(project)) {
            yield* scales(service);
            for (const pair of pairs)
                yield* rival(service, pair);
        }
    },
}));
function* scales(service) {
    const [scale, replicas] = [service.get('scale'), service.get('deploy', 'replicas')];
    const [one, other] = [amounts_readNumber(scale), amounts_readNumber(replicas)];
    if (!scale || !replicas || one === undefined || other === undefined || one === other)
        return;
    yield problem(scale, replicas, '`scale` and `deploy.replicas` differ, so Compose refuses the project');
}
function* rival(service, { key, parent, other, read }) {
    const [own, above] = [service.get(key), service.get(...parent)];
    if (!own || above?.kind !== 'mapping')
        return;
    const twin = above.get(other);
    const [left, right] = [read(own), twin ? read(twin) : 0];
    if (left === undefined || left === 0 || right === undefined || left === right)
        return;
    const path = [...parent, other].join('.');
    const message = twin ? `\`${key}\` and \`${path}\` differ, so Compose refuses the project` : `\`${key}\` stands outside of \`${parent.join('.')}\`, so Compose refuses the project`;
    yield problem(own, twin ?? above.key ?? above, message);
}
function problem({ at }, other, message) {
    return { at, message, help: 'Keep the one under `deploy` alone', related: [{ at: other.at, label: 'the other one' }] };
}
/** The engine keeps processors in 32 bits. */
function rounded(number) {
    return number === undefined ? undefined : Math.fround(number);
}

;// CONCATENATED MODULE: ./lib/rules/correctness/no-scaled-name.js




/* harmony default export */ const no_scaled_name = (defineRule({
    id: 'no-scaled-name',
    category: 'correctness',
    severity: 'error',
    summary: 'A service that runs several times has no `container_name`',
    why: 'One name fits one container only, so Compose refuses a service that has a `container_name` and is to run more than once.',
    bad: `
    services:
      worker:
        image: node:22
        container_name: worker
        deploy:
          replicas: 3`,
    good: `
    services:
      worker:
        image: node:22
        deploy:
          replicas: 3`,
    links: ['https://docs.docker.com/reference/compose-file/services/#container_name'],
    *project(project) {
        for (const service of activeServices(project)) {
            const name = service.get('container_name');
            const times = service.get('scale') ?? service.get('deploy', 'replicas');
            const count = amounts_readNumber(times);
            if (!name?.text || !times || count === undefined || count < 2)
                continue;
            const message = `Service \`${words_shorten(service.name, 24)}\` runs ${count} times under one \`container_name\`, which Compose refuses`;
            yield { at: name.at, message, help: 'Remove `container_name`', related: [{ at: times.at, label: 'so many times' }] };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/compose/url-password.js

const url_password_pattern = /\b(?<scheme>[a-z][a-z\d+.-]{0,30}):\/\/(?:[^\s/?#:@"']{0,200}):(?<password>[^\s/?#@"']{1,500})@(?=[\w[$%\uE000])/dgi;
/** The passwords in the URLs of a text; none of those that hang on variables. */
function urlPasswords(node) {
    const written = Written.of(node);
    if (!written || !isSure(node, written))
        return [];
    return [...written.text.matchAll(url_password_pattern)].flatMap(({ groups, indices }) => {
        const { scheme = '', password = '' } = groups ?? {};
        const place = indices?.groups?.['password'];
        if (!place || password.includes(gap) || isStandIn(password))
            return [];
        return [{ scheme, password, at: written.at(...place) }];
    });
}
/** What a known variable brings is not written here. */
function isSure(node, { isLiteral }) {
    return isLiteral || node.text === undefined;
}
/** Filled in later: by a shell in the container, by a template, by a reader. */
function isStandIn(password) {
    return /^(?:\$.*|%.*%|<.*>|\{.*\}|\*+|x{3,}|\.{3})$/i.test(password);
}

;// CONCATENATED MODULE: ./lib/rules/security/no-secret-in-url.js



/* harmony default export */ const no_secret_in_url = (defineRule({
    id: 'no-secret-in-url',
    category: 'security',
    severity: 'warning',
    summary: 'URLs in the environment hold no passwords',
    why: `A password in a URL is in the repository as any other is, and in more logs: programs print the URL that they connect to.
    Files for development and tests are passed over.`,
    bad: `
    services:
      api:
        image: example/api:1.4
        environment:
          DATABASE_URL: postgres://app:hunter2@db:5432/app`,
    good: `
    services:
      api:
        image: example/api:1.4
        environment:
          DATABASE_URL: postgres://app:\${DB_PASSWORD:?}@db:5432/app`,
    links: ['https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/'],
    *service(service) {
        for (const { name, value } of service.environment) {
            if (!value || isForDevelopment(value.at.file.path))
                continue;
            for (const { at, scheme } of urlPasswords(value)) {
                yield {
                    at,
                    message: `The \`${scheme}:\` URL in \`${name}\` holds a password in plain text`,
                    help: 'Write a variable in its place, as in `${DB_PASSWORD:?}`, and set it in the shell or an ignored `.env`',
                };
            }
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/correctness/no-stray-services.js

/* harmony default export */ const no_stray_services = (defineRule({
    id: 'no-stray-services',
    category: 'correctness',
    severity: 'error',
    summary: 'Services stand below `services`',
    why: `With two spaces too few, services stand beside \`services\` and not in it. Compose finds an empty \`services\` and keys that it
    does not know, says "additional properties 'web' not allowed", and starts nothing.`,
    bad: `
    services:
    web:
      image: nginx:1.27
    db:
      image: postgres:17`,
    good: `
    services:
      web:
        image: nginx:1.27
      db:
        image: postgres:17`,
    links: ['https://docs.docker.com/reference/compose-file/services/'],
    *file({ layout: { kind, strays }, documents }) {
        const services = documents[0]?.get('services')?.key;
        if (kind !== 'stray' || !services)
            return;
        const lines = linesOf(strays);
        yield {
            at: services.at,
            message: `\`services\` is empty: ${no_stray_services_listed(strays)} ${strays.length === 1 ? 'stands' : 'stand'} beside it, not below it`,
            help: `Indent ${lines} by two more spaces`,
            related: strays.map(({ key, at }) => ({ at: key?.at ?? at, label: 'a service, beside `services`' })),
            fix: { title: `Indent ${lines}`, safety: 'unsafe', edits: strays.flatMap(indent) },
        };
    },
}));
function no_stray_services_listed(strays) {
    const names = strays.map(({ name }) => `\`${name}\``);
    const [first = '', second = ''] = names;
    if (names.length > 2 || first.length + second.length > 40)
        return strays.length === 1 ? 'its service' : `${names.length} services`;
    return names.join(' and ');
}
/** The lines of a service, key included. */
function no_stray_services_span({ key, at }) {
    const { file, range } = at;
    const start = Math.min(key?.at.range.start ?? range.start, range.start);
    return { first: file.positionAt(start).line, last: file.positionAt(range.end - 1).line };
}
/** Neighbours joined: "lines 2–16", "lines 2–9 and 14–20". */
function linesOf(strays) {
    const spans = [];
    for (const stray of strays) {
        const { first, last } = no_stray_services_span(stray);
        const before = spans.at(-1);
        if (before && no_stray_services_isBlank(stray, before.last + 1, first))
            before.last = last;
        else
            spans.push({ first, last });
    }
    const words = spans.map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`));
    return `line${words.length === 1 && spans[0]?.first === spans[0]?.last ? '' : 's'} ${words.join(' and ')}`;
}
function no_stray_services_isBlank({ at: { file } }, from, to) {
    for (let line = from; line < to; line += 1) {
        const range = file.lineAt(line);
        if (range && !/^\s*(?:#.*)?$/.test(file.slice(range)))
            return false;
    }
    return true;
}
function indent(stray) {
    const { file } = stray.at;
    const { first, last } = no_stray_services_span(stray);
    return Array.from({ length: last - first + 1 }, (_, index) => file.lineAt(first + index)).flatMap((range) => {
        if (!range || range.start === range.end)
            return [];
        return [{ file, range: { start: range.start, end: range.start }, text: '  ' }];
    });
}

;// CONCATENATED MODULE: ./lib/rules/correctness/no-unknown-key.js


/* harmony default export */ const no_unknown_key = (defineRule({
    id: 'no-unknown-key',
    category: 'correctness',
    severity: 'error',
    summary: 'Every key is one that the Compose specification has at its place',
    why: `Compose refuses the whole project for one key that it does not know: "additional properties not allowed". Most often it is a
    slip, or a line that is indented too far or too little.`,
    bad: `
    services:
      web:
        image: nginx:1.27
        enviroment:
          LEVEL: debug`,
    good: `
    services:
      web:
        image: nginx:1.27
        environment:
          LEVEL: debug`,
    links: ['https://docs.docker.com/reference/compose-file/'],
    *project(project) {
        yield* project.files.flatMap(stray);
        for (const { kind, at, message, help, fix } of projectShape(project)) {
            if (kind === 'unknown-key')
                yield { at, message, ...(help !== undefined && { help }), ...(fix && { fix }) };
        }
    },
}));
/** Services at the top are keys that Compose does not know there: told once a file. */
function stray({ layout: { kind, strays } }) {
    const [first, ...others] = strays;
    if (kind !== 'legacy' || !first)
        return [];
    const related = others.map(({ key, at }) => ({ at: key?.at ?? at, label: 'another one' }));
    const message = 'A service stands here without `services` above it, so Compose refuses the file';
    return [{ at: (first.key ?? first).at, message, help: 'Put all services below a key `services`', ...(related.length > 0 && { related }) }];
}

;// CONCATENATED MODULE: ./lib/rules/correctness/no-unknown-network.js




/* harmony default export */ const no_unknown_network = (defineRule({
    id: 'no-unknown-network',
    category: 'correctness',
    severity: 'error',
    summary: 'Each network that a service joins stands under `networks`',
    why: 'Compose makes no network that is not declared, and refuses the whole project for one.',
    bad: `
    services:
      web:
        image: nginx:1.27
        networks: [frontend]
    networks:
      front-end:`,
    good: `
    services:
      web:
        image: nginx:1.27
        networks: [frontend, default]
    networks:
      frontend:`,
    links: ['https://docs.docker.com/reference/compose-file/networks/'],
    *project(project) {
        if (!isWhole(project))
            return;
        const declared = new Set(['default', ...(project.root.get('networks')?.children ?? []).map(({ name }) => name)]);
        for (const service of activeServices(project)) {
            for (const { name, at } of namesUnder(service, 'networks')) {
                if (declared.has(name))
                    continue;
                const near = words_nearest(name, declared);
                const message = `Service \`${words_shorten(service.name, 28)}\` joins a network that is not declared, which Compose refuses`;
                yield { at, message, help: near ? `Write \`${near}\`` : 'Declare it under `networks`, as `external: true` if another project makes it' };
            }
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/correctness/no-unknown-secret.js




/** Where a service names what, and where that is declared. */
const places = [
    { path: ['secrets'], section: 'secrets', thing: 'secret' },
    { path: ['build', 'secrets'], section: 'secrets', thing: 'secret' },
    { path: ['configs'], section: 'configs', thing: 'config' },
    { path: ['models'], section: 'models', thing: 'model' },
];
/* harmony default export */ const no_unknown_secret = (defineRule({
    id: 'no-unknown-secret',
    category: 'correctness',
    severity: 'error',
    summary: 'Each secret, config and model that a service names is declared',
    why: 'Compose refuses the whole project for one secret, config or model that stands in a service alone.',
    bad: `
    services:
      db:
        image: postgres:17
        secrets: [db_password]`,
    good: `
    services:
      db:
        image: postgres:17
        secrets: [db_password]
    secrets:
      db_password:
        file: ./db_password.txt`,
    links: ['https://docs.docker.com/reference/compose-file/secrets/', 'https://docs.docker.com/reference/compose-file/configs/'],
    *project(project) {
        if (!isWhole(project))
            return;
        for (const { path, section, thing } of places) {
            const declared = namesOf(project, section);
            for (const service of activeServices(project)) {
                for (const { name, at } of namesUnder(service, ...path)) {
                    if (declared.has(name))
                        continue;
                    const near = words_nearest(name, declared);
                    const message = `Service \`${words_shorten(service.name, 28)}\` names a ${thing} that is not declared, which Compose refuses`;
                    yield { at, message, help: near ? `Write \`${near}\`` : `Declare it under \`${section}\`` };
                }
            }
        }
    },
}));
function namesOf({ root }, section) {
    return new Set((root.get(section)?.children ?? []).map(({ name }) => name));
}

;// CONCATENATED MODULE: ./lib/rules/correctness/no-unknown-service.js





/* harmony default export */ const no_unknown_service = (defineRule({
    id: 'no-unknown-service',
    category: 'correctness',
    severity: 'error',
    summary: 'Each service that another one names is there, and runs along with it',
    why: `A service that is named in \`depends_on\`, \`links\`, \`volumes_from\`, \`network_mode\` and the like has to be in the project, and
    switched on: Compose refuses the project where it stands in no active profile.`,
    bad: `
    services:
      web:
        image: nginx:1.27
        depends_on: [database]
      db:
        image: postgres:17`,
    good: `
    services:
      web:
        image: nginx:1.27
        depends_on: [db]
      db:
        image: postgres:17`,
    links: ['https://docs.docker.com/reference/compose-file/services/#depends_on', 'https://docs.docker.com/reference/compose-file/profiles/'],
    *project(project) {
        for (const service of activeServices(project)) {
            for (const named of serviceReferences(service))
                yield* wrong(project, service.name, named);
        }
    },
}));
function wrong(project, owner, { name, at, key, optional, starts }) {
    const { services, profiles } = project;
    const target = services.get(name);
    if (!target) {
        if (!isWhole(project))
            return [];
        const near = words_nearest(name, services.keys());
        const message = `Service \`${words_shorten(owner, 28)}\` names a service that is not there, which Compose refuses`;
        return [{ at, message, help: near ? `Write \`${near}\`` : 'Write the name of a service of this project, or remove it' }];
    }
    const related = [{ at: target.at, label: 'the service that is meant' }];
    if (isActive(target.node, profiles) === false && !optional) {
        const message = 'This service runs only with a profile that is not switched on, so Compose refuses the project';
        return [{ at, message, help: `Give both services the same profiles${key === 'depends_on' ? ', or add `required: false`' : ''}`, related }];
    }
    if (!starts && !target.build) {
        return [{ at, message: 'This service is not built, so nothing can be built from it, and Compose refuses the project', help: 'Name a service with `build`', related }];
    }
    return [];
}

;// CONCATENATED MODULE: ./lib/rules/correctness/no-unknown-volume.js




/* harmony default export */ const no_unknown_volume = (defineRule({
    id: 'no-unknown-volume',
    category: 'correctness',
    severity: 'error',
    summary: 'Each volume that a service mounts by name stands under `volumes`',
    why: `What begins with no \`.\`, \`/\` or \`~\` is the name of a volume and no folder. Compose makes no volume that is not declared, and
    refuses the whole project for one.`,
    bad: `
    services:
      db:
        image: postgres:17
        volumes: ["data:/var/lib/postgresql/data"]`,
    good: `
    services:
      db:
        image: postgres:17
        volumes: ["data:/var/lib/postgresql/data", "./init:/docker-entrypoint-initdb.d"]
    volumes:
      data:`,
    links: ['https://docs.docker.com/reference/compose-file/volumes/'],
    *project(project) {
        if (!isWhole(project))
            return;
        const declared = new Set((project.root.get('volumes')?.children ?? []).map(({ name }) => name));
        for (const service of activeServices(project)) {
            for (const { name, at } of volumeNames(service)) {
                if (declared.has(name))
                    continue;
                const near = words_nearest(name, declared);
                const message = `Service \`${words_shorten(service.name, 28)}\` mounts a volume that is not declared, which Compose refuses`;
                const help = name.includes('/') ? 'Begin it with `./` if a folder is meant' : 'Declare it under `volumes`, or begin it with `./` if a folder is meant';
                yield { at, message, help: near ? `Write \`${near}\`` : help };
            }
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/migration/no-v1-command.js

/* harmony default export */ const no_v1_command = (defineRule({
    id: 'no-v1-command',
    category: 'migration',
    severity: 'warning',
    impact: 'breaks',
    summary: 'Scripts call `docker compose`, not `docker-compose`',
    why: `Compose V1 has had no release since 2021 and is no longer shipped: on a new machine, and on GitHub's runners, the call ends
    in "command not found".`,
    bad: 'docker-compose up -d',
    good: 'docker compose up -d',
    links: ['https://docs.docker.com/compose/releases/migrate/', 'https://github.com/actions/runner-images/issues/9692'],
    *command({ program }) {
        if (program.text !== 'docker-compose')
            return;
        yield {
            at: program.at,
            message: '`docker-compose` is the name of Compose V1: where that is not installed, the call fails',
            help: 'Call `docker compose`',
            fix: { title: 'Call `docker compose`', safety: 'unsafe', edits: [{ ...program.at, text: 'docker compose' }] },
        };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/migration/no-version.js


/* harmony default export */ const no_version = (defineRule({
    id: 'no-version',
    category: 'migration',
    severity: 'notice',
    impact: 'warns',
    summary: 'Compose files have no top-level `version`',
    why: `Compose V2 reads every file by the same specification. It ignores \`version\`, and warns about it at every run; a number
    without quotes, as \`version: 3\`, makes it refuse the file. Only \`docker stack deploy\` before Docker 23 needs the key.`,
    bad: `
    version: "3.8"
    services:
      web:
        image: nginx:1.27`,
    good: `
    services:
      web:
        image: nginx:1.27`,
    links: ['https://docs.docker.com/reference/compose-file/version-and-name/#version-top-level-element-obsolete'],
    *file({ layout: { root } }) {
        const version = root.get('version');
        if (!version?.key || version.kind !== 'scalar')
            return;
        const refused = typeof version.value !== 'string';
        yield {
            at: version.key.at,
            message: refused
                ? 'Compose V2 refuses a top-level `version` that is no text, and ignores any other'
                : 'Top-level `version` is obsolete: Compose V2 ignores it, and warns at every run',
            help: 'Remove it',
            fix: { title: 'Remove `version`', safety: 'safe', edits: removeEntry(version) },
        };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/correctness/no-watch-without-target.js


/* harmony default export */ const no_watch_without_target = (defineRule({
    id: 'no-watch-without-target',
    category: 'correctness',
    severity: 'error',
    summary: 'What `develop.watch` copies has a place in the container',
    why: 'Only `rebuild` and `restart` do without a `target`; for all else, Compose does not know where to copy, and refuses the project.',
    bad: `
    services:
      web:
        build: .
        develop:
          watch:
            - path: ./src
              action: sync`,
    good: `
    services:
      web:
        build: .
        develop:
          watch:
            - path: ./src
              action: sync
              target: /app/src`,
    links: ['https://docs.docker.com/reference/compose-file/develop/#target'],
    *project(project) {
        for (const service of activeServices(project)) {
            for (const entry of service.get('develop', 'watch')?.children ?? []) {
                const [action, target] = [entry.get('action'), entry.get('target')];
                if (!action?.text || action.text === 'rebuild' || action.text === 'restart' || (target && target.value !== ''))
                    continue;
                const message = `\`${action.text.slice(0, 20)}\` has no \`target\` to copy to, so Compose refuses the project`;
                yield { at: target?.at ?? action.at, message, help: 'Add the path in the container as `target`' };
            }
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/correctness/valid-shape.js


/* harmony default export */ const valid_shape = (defineRule({
    id: 'valid-shape',
    category: 'correctness',
    severity: 'error',
    summary: 'Every value has the type and the format that Compose wants for its key',
    why: 'Compose refuses the whole project for one value of the wrong type, and names only the first one that it meets.',
    bad: `
    services:
      web:
        image: nginx:1.27
        environment:
          - LEVEL: debug
        healthcheck:
          test: [CMD, nginx, -t]
          interval: 30`,
    good: `
    services:
      web:
        image: nginx:1.27
        environment:
          LEVEL: debug
        healthcheck:
          test: [CMD, nginx, -t]
          interval: 30s`,
    links: ['https://docs.docker.com/reference/compose-file/'],
    *project(project) {
        for (const { kind, at, message, help, related, fix } of projectShape(project)) {
            if (kind === 'unknown-key' || kind === 'newer-key')
                continue;
            yield { at, message, ...(help !== undefined && { help }), ...(related && { related }), ...(fix && { fix }) };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/correctness/valid-yaml.js

/* harmony default export */ const valid_yaml = (defineRule({
    id: 'valid-yaml',
    category: 'correctness',
    severity: 'error',
    summary: 'Compose files are valid YAML',
    why: 'Compose reads nothing of a file that is no YAML, and names only the first mistake, often at the wrong line.',
    bad: `
    services:
      web:
        image: "nginx:1.27
        ports: ["80:80"]`,
    good: `
    services:
      web:
        image: "nginx:1.27"
        ports: ["80:80"]`,
    links: ['https://yaml.org/spec/1.2.2/'],
    *file({ problems }) {
        yield* problems;
    },
}));

;// CONCATENATED MODULE: ./lib/rules/index.js


































/** Every rule, in the order of the alphabet. */
const rules = [
    no_bare_dependency,
    no_debug_mode,
    no_dependency_cycle,
    no_docker_socket,
    no_empty_secret,
    no_fixed_container_name,
    no_guessable_secret,
    no_host_network,
    no_image_or_build,
    no_missing_platform,
    no_mode_with_networks,
    no_mount_conflict,
    no_moving_tag,
    no_name_conflict,
    no_newer_key,
    no_plain_secret,
    no_port_conflict,
    no_privileged,
    no_public_database,
    no_rival_keys,
    no_rival_limits,
    no_scaled_name,
    no_secret_in_url,
    no_stray_services,
    no_unknown_key,
    no_unknown_network,
    no_unknown_secret,
    no_unknown_service,
    no_unknown_volume,
    no_v1_command,
    no_version,
    no_watch_without_target,
    valid_shape,
    valid_yaml,
];

;// CONCATENATED MODULE: ./lib/run.js





/** The whole trip, from the names of files to what there is to say about them. */
async function run(workspace, { config, scope, filters }) {
    const parsed = new Parsed();
    const { starts, parts, scripts, commands, skipped } = await discover(workspace, config, scope, parsed);
    const load = (start) => loadProject(start, workspace, config, parsed);
    const projects = await Promise.all(starts.map(load));
    const drawnIn = new Set(projects.flatMap((project) => project.files.map(({ source }) => source)));
    projects.push(...(await Promise.all(parts.filter(({ files }) => !files.some((file) => drawnIn.has(file))).map(load))));
    const { findings, faults } = check(rules, config, { projects, commands });
    const read = [...projects.flatMap((project) => project.files.map(({ source }) => source)), ...scripts];
    const files = new Set([...read, ...findings.map(({ at }) => at.file)]);
    return { files: [...files], projects, skipped, faults, ...sift(findings, filters) };
}

;// CONCATENATED MODULE: ./lib/mend.js





/** What was typed about fixes. Throws a `UsageError` where that cannot be done. */
function modeOf({ flags, paths, values, outputs }) {
    const mode = flags.has('fix-dry-run') ? 'show' : flags.has('fix') || flags.has('unsafe-fixes') ? 'write' : undefined;
    const option = flags.has('fix') ? '--fix' : '--unsafe-fixes';
    if (mode === 'write' && [...paths, ...(values['file'] ?? [])].includes('-'))
        throw new UsageError(`${option} cannot write to standard input; --fix-dry-run shows what it would do`);
    const besides = values['format'] && outputs.find(({ file }) => file === undefined);
    if (mode === 'show' && besides)
        throw new UsageError(`the diff goes to standard output; give --format ${besides.format} an --output FILE`);
    return mode;
}
/** Runs, mends what may be mended, and writes it where that is wanted: all files at the end, each once. */
async function mend(workspace, request, { mode, unsafe, cwd }) {
    const trip = (files) => run(files, request);
    const safety = new Set(unsafe ? ['safe', 'unsafe'] : ['safe']);
    const whyLeave = (path) => (mode === 'write' ? whyKeep(cwd, path) : undefined);
    const { first, last, count, changes, left } = await fixAll(workspace, trip, { safety, whyLeave });
    if (mode === 'show')
        return { report: first, count, changes, left };
    const lost = new Map();
    for (const { before, after } of changes) {
        const reason = replaceText(cwd, after.path, before.text, after.text);
        if (reason !== undefined)
            lost.set(after.path, reason);
    }
    if (lost.size === 0)
        return { report: last, count, changes, left };
    const written = changes.filter(({ after }) => !lost.has(after.path));
    const report = await trip(overlay(workspace, new Map(written.map(({ after }) => [after.path, after]))));
    return { report, count: undefined, changes: written, left: new Map([...left, ...lost]) };
}

;// CONCATENATED MODULE: ./lib/report/urls.js
/** Where this program lives; the only place that knows. */
const home = 'https://github.com/compose-review/compose-review';
/** The page that lists all rules. */
const rulesUrl = `${home}/blob/v1/docs/rules/README.md`;
/** The page of a rule. */
function ruleUrl(id) {
    return `${home}/blob/v1/docs/rules/${encodeSegment(id)}.md`;
}
/** A file of a commit at a line. `undefined` where the path leads out of the repository. */
function blobUrl({ server, repository, sha, folder = '' }, path, line) {
    const segments = [...folder.split('/'), ...path.split('/')].filter((segment) => segment !== '' && segment !== '.');
    if (segments.includes('..') || path.startsWith('/'))
        return undefined;
    const place = [...repository.split('/'), 'blob', sha, ...segments].map(encodeSegment).join('/');
    return `${server.replace(/\/+$/, '')}/${place}${line === undefined ? '' : `#L${line}`}`;
}
/** Nothing is left that could end a link in Markdown, or leave the segment. */
function encodeSegment(segment) {
    const whole = segment.replace(/\p{Surrogate}/gu, '\uFFFD');
    return encodeURIComponent(whole).replace(/[!'()*~]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

;// CONCATENATED MODULE: ./lib/report/workflow-commands.js

/**
 * A workflow command, as the Actions runner reads it from a line of the log. Line breaks in the message are kept, all
 * other characters that do not print are not.
 */
function workflowCommand(name, properties, message) {
    const given = Object.entries(properties).flatMap(([key, value]) => (value === undefined ? [] : `${key}=${escapeProperty(String(value))}`));
    return `::${name}${given.length > 0 ? ` ${given.join(',')}` : ''}::${escapeData(message)}`;
}
function escapeData(text) {
    return printableLines(text).replaceAll('%', '%25').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return printable(text).replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C');
}

;// CONCATENATED MODULE: ./lib/report/annotations.js





/** GitHub shows no more of each level for a step, and drops the others without a word. */
const maxPerLevel = 10;
/** The runner cuts longer messages. */
const maxMessage = 4096;
/**
 * Picks the findings to annotate: as many of each level as GitHub shows, spread over the files, so that one bad file
 * does not use up all there is.
 */
function annotate(report, { folder = '', taken = {} } = {}) {
    const left = { error: 0, warning: 0, notice: 0 };
    const annotations = severities.flatMap((level) => {
        const findings = report.findings.filter(({ severity }) => severity === level);
        const chosen = spread(findings, Math.max(0, maxPerLevel - (taken[level] ?? 0)));
        left[level] = findings.length - chosen.size;
        return findings.filter((_, index) => chosen.has(index)).map((finding) => annotation(finding, folder));
    });
    return { annotations, left };
}
/** The workflow command that makes the runner show an annotation. */
function annotationCommand({ level, path, startLine, endLine, startColumn, endColumn, title, message }) {
    const place = { file: path, line: startLine, endLine, col: startColumn, endColumn };
    return workflowCommand(level, { ...place, title }, message);
}
function annotation(finding, folder) {
    const { rule, severity, at, message, help } = finding;
    const start = at.file.positionAt(at.range.start);
    const end = at.file.positionAt(Math.max(at.range.end, at.range.start));
    const endsBefore = end.column === 1 && end.line > start.line;
    const endLine = endsBefore ? end.line - 1 : end.line;
    const columns = end.line === start.line && end.column > start.column ? { startColumn: start.column, endColumn: end.column } : {};
    const said = maskShapes([message, ...(help ? [help] : [])].join('.\n'));
    const url = ruleUrl(rule.id);
    return {
        level: severity,
        path: [folder.replace(/\/+$/, ''), at.file.path].filter(Boolean).join('/'),
        startLine: start.line,
        endLine,
        ...columns,
        title: rule.id,
        message: `${shorten(said, maxMessage - url.length - 1)}\n${url}`,
    };
}
/** The places in the list of those chosen: the first of every file, then the second, until there are enough. */
function spread(findings, limit) {
    const files = new Map();
    for (const [index, { at }] of findings.entries()) {
        const ofFile = files.get(at.file.path);
        if (ofFile)
            ofFile.push(index);
        else
            files.set(at.file.path, [index]);
    }
    const chosen = new Set();
    for (let round = 0; chosen.size < Math.min(limit, findings.length); round += 1) {
        for (const ofFile of files.values()) {
            const next = ofFile[round];
            if (next !== undefined && chosen.size < limit)
                chosen.add(next);
        }
    }
    return chosen;
}

;// CONCATENATED MODULE: ./lib/report/budget.js
/** What GitHub takes as the body of a comment. */
const commentBudget = { max: 65_536, unit: 'characters' };
/** GitHub drops a job summary of more than 1 MiB whole; other steps' words may come on top of ours. */
const jobSummaryBudget = { max: 900 * 1024, unit: 'bytes' };
/** A text's length in the unit of a budget. */
function lengthIn(unit, text) {
    return unit === 'characters' ? text.length : Buffer.byteLength(text);
}
/** As many whole rows as fit, from the first on; a block is opened only where it can be closed, and has a row. */
function fit(blocks, { max, unit }) {
    const parts = [];
    let room = max;
    let left = 0;
    for (const { open, rows, close } of blocks) {
        let inside = room - lengthIn(unit, open + close);
        const taken = [];
        for (const row of left === 0 ? rows : []) {
            inside -= lengthIn(unit, row);
            if (inside < 0)
                break;
            taken.push(row);
            room = inside;
        }
        if (taken.length > 0)
            parts.push(open, ...taken, close);
        left += rows.length - taken.length;
    }
    return { text: parts.join(''), left };
}

;// CONCATENATED MODULE: ./lib/report/by-file.js
/** Findings by the path of the file that they lie in, in the order in which they come. */
function byFile(findings) {
    const files = new Map();
    for (const finding of findings) {
        const ofFile = files.get(finding.at.file.path);
        if (ofFile)
            ofFile.push(finding);
        else
            files.set(finding.at.file.path, [finding]);
    }
    return files;
}

;// CONCATENATED MODULE: ./lib/report/markdown.js

/** A value that is longer than this is cut: it is there to be recognised, not to be read. */
const maxValue = 120;
/** Words that Markdown and GitHub leave as they are: no markup, no mention, no reference, no link. */
const markdown_harmless = /^[\p{L}\p{N}\p{M},.;:?!'"()/%+=…–—-]*$/u;
const markdown_linked = /:\/\/|^\W*www\.|^\W*GH-\d|^\W*[\da-f]{7,40}\W*$/i;
/** A value from a file as a code span that nothing in it can end. */
function codeSpan(value) {
    const text = shorten(printable(value), maxValue);
    if (text.trim() === '')
        return '`(empty)`';
    const runs = text.match(/`+/g) ?? [];
    const fence = '`'.repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
    const padding = /^[`\s]|[`\s]$/.test(text) ? ' ' : '';
    return `${fence}${padding}${text}${padding}${fence}`;
}
/**
 * One of our sentences as Markdown, on one line. What stands in backticks becomes a code span; so does every word that
 * would mean something to Markdown or GitHub, wherever it comes from.
 */
function prose(sentence) {
    let markdown = '';
    for (const [index, part] of sentence.split('`').entries()) {
        for (const piece of index % 2 === 1 ? [codeSpan(part)] : part.split(/(\s+)/).map(plainWord)) {
            const merging = markdown.endsWith('`') && piece.startsWith('`');
            markdown += merging ? ` ${piece}` : piece;
        }
    }
    return markdown;
}
function plainWord(word) {
    if (word.trim() === '')
        return word === '' ? '' : ' ';
    return markdown_harmless.test(word) && !markdown_linked.test(word) ? word : codeSpan(word);
}
/** Markdown as a cell of a table: a table looks for its bars before anything else, code spans included. */
function cell(markdown) {
    return markdown.replaceAll('|', '\\|');
}
/** A value from a file as HTML, for where Markdown is not read: inside `<summary>`. */
function htmlCode(value) {
    const text = shorten(printable(value), maxValue);
    return `<code>${text.replace(/[^\p{L}\p{N}\p{M} ./-]/gu, (char) => `&#${char.codePointAt(0) ?? 0};`)}</code>`;
}

;// CONCATENATED MODULE: ./lib/report/summary-parts.js





/** How many findings stand in the table; the others are folded away by file. */
const tableRows = 25;
/** More files than these are counted, not named. */
const maxSkipped = 20;
const icons = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
/** Errors first; within a level, the order in which they come. */
function bySeverity(findings) {
    return severities.flatMap((level) => findings.filter(({ severity }) => severity === level));
}
/** The worst findings: what is wrong, where, and what to do. */
function table(findings, commit) {
    const rows = findings.map((finding) => {
        const cells = [icons[finding.severity], ruleLink(finding), placeLink(finding.at, commit), advice(finding, '<br>')];
        return `| ${cells.map(cell).join(' | ')} |\n`;
    });
    return { open: '| | Rule | Where | What, and what to do |\n|---|---|---|---|\n', rows, close: '\n' };
}
/** One file's findings, folded. */
function fileBlock(path, findings, commit) {
    const rows = findings.map((finding) => {
        return `- ${icons[finding.severity]} ${placeLink(finding.at, commit, 'line')} ${ruleLink(finding)}: ${advice(finding, ' ')}\n`;
    });
    return { open: `<details><summary>${htmlCode(path)}: ${countsText(count(findings))}</summary>\n\n`, rows, close: '\n</details>\n\n' };
}
/** What was not checked and why, folded; '' where everything was. */
function notChecked(skipped) {
    if (skipped.length === 0)
        return '';
    const named = skipped.slice(0, maxSkipped).map(({ path, reason }) => `- ${codeSpan(path)}: ${prose(reason)}\n`);
    const others = skipped.length > maxSkipped ? `- … and ${skipped.length - maxSkipped} more\n` : '';
    return `<details><summary>Not checked (${skipped.length})</summary>\n\n${named.join('')}${others}\n</details>\n\n`;
}
function ruleLink({ rule }) {
    return `[${codeSpan(rule.id)}](${ruleUrl(rule.id)})`;
}
function placeLink({ file, range }, commit, show = 'path') {
    const { line } = file.positionAt(range.start);
    const name = codeSpan(show === 'path' ? `${file.path}:${line}` : `line ${line}`);
    const url = commit && blobUrl(commit, file.path, line);
    return url ? `[${name}](${url})` : name;
}
/** Two sentences: what is wrong, and what to do about it. */
function advice({ message, help }, between) {
    const sentences = [message, ...(help ? [help] : [])].map((sentence) => `${prose(maskShapes(sentence))}.`);
    return sentences.join(between);
}

;// CONCATENATED MODULE: ./lib/report/summary.js






/** Kept free for saying how many findings had no room. */
const roomForRest = 200;
/**
 * The report as Markdown: for the comment on a pull request and for the summary of a job. It is never longer than its
 * budget, is cut at whole rows only, and says how many findings it had no room for.
 */
function summary(report, context = {}) {
    const { max, unit } = context.budget ?? commentBudget;
    const head = `## ${headline(report, context)}\n\n${subline(context)}`;
    const tail = `${failures(report)}${notChecked(report.skipped)}${footer(report)}${context.marker ? `\n${context.marker}\n` : ''}`;
    const room = max - lengthIn(unit, head) - lengthIn(unit, tail) - roomForRest;
    const { text, left } = fit(findingBlocks(report, context.commit), { max: room, unit });
    return `${head}${text}${left > 0 ? `… and ${plural(left, 'finding')} more that found no room here.\n\n` : ''}${tail}`;
}
function findingBlocks({ findings }, commit) {
    const ordered = bySeverity(findings);
    const rest = ordered.slice(tableRows);
    const files = [...byFile(rest)].map(([path, ofFile]) => fileBlock(path, ofFile, commit));
    return ordered.length === 0 ? [] : [table(ordered.slice(0, tableRows), commit), ...files];
}
/** What is to be known, in one line: also the title of a check run. Plain text. */
function headline({ findings, files, faults }, { previously = 0 } = {}) {
    if (findings.length > 0)
        return `🐳 Compose review: ${countsText(count(findings))} in ${plural(byFile(findings).size, 'file')}`;
    if (faults.length > 0)
        return '⚠️ Compose review: not all rules could do their work';
    if (previously > 0)
        return `✅ Compose review: all resolved (was ${previously})`;
    if (files.length === 0)
        return '🐳 Compose review: no Compose file to check';
    return `✅ Compose review: nothing found in ${plural(files.length, 'file')}`;
}
function subline({ commit, since, reportUrl }) {
    const parts = [];
    if (commit)
        parts.push(`commit ${codeSpan(commit.sha.slice(0, 7))}`);
    if (since)
        parts.push(`${since.introduced} new, ${since.fixed} fixed since ${codeSpan(since.sha.slice(0, 7))}`);
    if (reportUrl)
        parts.push(`[full report](${reportUrl})`);
    return parts.length > 0 ? `<sub>${parts.join(' · ')}</sub>\n\n` : '';
}
function failures({ faults }) {
    if (faults.length === 0)
        return '';
    const places = faults.slice(0, 5).map(({ where }) => `- ${codeSpan(where.replaceAll('`', ''))}\n`);
    return `**${plural(faults.length, 'check')} failed; this is a fault of compose-review, not of the files:**\n\n${places.join('')}\n`;
}
function footer({ findings, hidden }) {
    const parts = [`[Rules](${rulesUrl})`];
    if (hidden.length > 0)
        parts.unshift(`${plural(hidden.length, 'finding')} hidden`);
    if (findings.length > 0)
        parts.unshift('Not for you? Write `rules: { RULE: off }` into `.compose-review.yml`');
    return `<sub>${parts.join(' · ')}</sub>\n`;
}

;// CONCATENATED MODULE: ./lib/report/github-log.js




/** The report as the log of a GitHub job: annotations, as many as GitHub shows, and in words how many more there are. */
function githubLog(report) {
    const { annotations, left } = annotate(report);
    const more = countsText(left);
    const lines = [
        ...annotations.map(annotationCommand),
        ...(more ? [`Not annotated: ${more} more; GitHub shows ten of each level`] : []),
        ...report.skipped.map(({ path, reason }) => `Not checked: ${logLine(path)}: ${logLine(reason)}`),
        headline(report),
    ];
    return `${lines.join('\n')}\n`;
}

;// CONCATENATED MODULE: ./lib/report/tool.js
/** This program, as its reports name it. The version is that of package.json; a test holds them together. */
const tool = { name: 'compose-review', version: '0.1.0' };

;// CONCATENATED MODULE: ./lib/report/json.js




/** What a terminal or the Actions runner would act upon, and what cannot be seen; it is kept, as an escape. */
const escaped = /[\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|(?<=##)\[/g;
/** The report as data, for other programs. The same report gives the same bytes. */
function json(report) {
    const data = {
        schemaVersion: 1,
        tool: tool,
        projects: report.projects.map(({ name, files, services, complete }) => {
            const paths = files.map(({ source }) => source.path);
            return { name: name ?? null, files: paths, services: [...services.keys()], complete };
        }),
        findings: report.findings.map(findingData),
        fixed: [],
        hidden: report.hidden.map(({ by, finding }) => ({ by, finding: findingData(finding) })),
        skipped: report.skipped.map(({ path, reason }) => ({ path, reason })),
        counts: { ...count(report.findings), files: report.files.length },
    };
    const text = JSON.stringify(data, undefined, 2);
    return `${text.replace(escaped, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
function findingData({ rule, severity, message, help, at, related = [], fix, yamlPath, fingerprint }) {
    return {
        rule: rule.id,
        category: rule.category,
        severity,
        ...(rule.impact && { impact: rule.impact }),
        message: maskShapes(message),
        ...(help !== undefined && { help: maskShapes(help) }),
        ...placeData(at),
        yamlPath,
        related: related.map((other) => ({ ...placeData(other.at), label: other.label })),
        ...(fix && { fix: fixData(fix) }),
        fingerprint,
        url: ruleUrl(rule.id),
    };
}
function fixData({ title, safety, edits }) {
    return { title, safety, edits: edits.map((edit) => ({ ...placeData(edit), text: edit.text })) };
}
function placeData({ file, range }) {
    return { path: file.path, range: { start: file.positionAt(range.start), end: file.positionAt(range.end) } };
}

;// CONCATENATED MODULE: ./lib/rules/example.js
/** An example's text without the indentation of the code around it, and without its first, empty line. */
function exampleText(example) {
    const lines = example.replace(/^\n/, '').trimEnd().split('\n');
    const indents = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
    const indent = Math.min(...indents);
    return `${lines.map((line) => line.slice(indent)).join('\n')}\n`;
}

;// CONCATENATED MODULE: ./lib/report/rule-page.js



/** Every rule in a line: name, level, category and what it wishes for; a `*` marks what runs only where asked for. */
function ruleList(rules) {
    const width = Math.max(0, ...rules.map(({ id }) => id.length)) + 1;
    const lines = rules.map(({ id, optional, severity, category, summary }) => {
        return `${`${id}${optional ? '*' : ''}`.padEnd(width)}  ${severity.padEnd(7)}  ${category.padEnd(11)}  ${summary}\n`;
    });
    const note = rules.some(({ optional }) => optional) ? '\n* runs only where it is asked for: --rule ID=LEVEL or --preset all\n' : '';
    return lines.join('') + note;
}
/** A rule's page for the terminal. */
function explain(rule, paint = plain) {
    const { id, category, severity, optional, summary, why, bad, good, options, links = [] } = rule;
    const parts = [
        `${paint.severity(`${severity}[${id}]`, severity)}: ${paint.strong(summary)}\n${category}${optional ? ', runs only where it is asked for' : ''}`,
        why,
        `${paint.strong('Instead of')}\n${indented(bad)}`,
        `${paint.strong('write')}\n${indented(good)}`,
        ...(options && Object.keys(options).length > 0 ? [`${paint.strong('Options, and what they are where nothing is said')}\n${optionLines(options)}`] : []),
        [...links, ruleUrl(id)].join('\n'),
    ];
    return `${parts.join('\n\n')}\n`;
}
function indented(example) {
    return exampleText(example).trimEnd().split('\n').map((line) => `    ${line}`.trimEnd()).join('\n');
}
function optionLines(options) {
    return Object.entries(options).map(([name, value]) => `    ${name}: ${JSON.stringify(value)}`).join('\n');
}

;// CONCATENATED MODULE: ./lib/report/terminal.js




/**
 * The report for a person at a terminal: each finding in its frame, then what they add up to. `fixed` says what was
 * mended before: "3 fixed in 2 files".
 */
function terminal(report, paint = plain, fixed = '') {
    const frames = report.findings.map((finding) => `${codeFrame(finding, paint)}\n\n`);
    const skipped = report.skipped.map(({ path, reason }) => `${paint.place('Not checked:')} ${logLine(path)}: ${logLine(reason)}\n`);
    return `${frames.join('')}${skipped.join('')}${paint.strong(fixed === '' ? verdict(report) : `${fixed}. ${verdict(report)}`)}\n`;
}
function verdict({ findings, hidden, files, skipped }) {
    const also = hidden.length > 0 ? ` (${hidden.length} hidden)` : '';
    if (findings.length > 0)
        return `${countsText(count(findings))} in ${plural(byFile(findings).size, 'file')}${also}`;
    if (files.length > 0)
        return `Nothing found in ${plural(files.length, 'file')}${also}`;
    return skipped.length > 0 ? 'Nothing was checked' : 'No Compose file here, nor a script that calls Compose';
}

;// CONCATENATED MODULE: ./lib/report/line-diff.js
/**
 * Two lists of lines side by side, in blocks from the first line to the last. Lines that each side has just once hold
 * the two together, as in patience diff: that keeps to what a person sees, and costs little whatever the texts are.
 */
function lineDiff(before, after) {
    const blocks = [];
    const add = (same, { oldStart, oldEnd, newStart, newEnd }) => {
        if (oldStart === oldEnd && newStart === newEnd)
            return;
        const last = blocks.at(-1);
        if (last?.same === same)
            blocks[blocks.length - 1] = { ...last, oldEnd, newEnd };
        else
            blocks.push({ same, oldStart, oldEnd, newStart, newEnd });
    };
    const compare = (window) => {
        let { oldStart, oldEnd, newStart, newEnd } = window;
        while (oldStart < oldEnd && newStart < newEnd && before[oldStart] === after[newStart]) {
            oldStart += 1;
            newStart += 1;
        }
        while (oldEnd > oldStart && newEnd > newStart && before[oldEnd - 1] === after[newEnd - 1]) {
            oldEnd -= 1;
            newEnd -= 1;
        }
        add(true, { oldStart: window.oldStart, oldEnd: oldStart, newStart: window.newStart, newEnd: newStart });
        const anchors = anchorsIn(before, after, { oldStart, oldEnd, newStart, newEnd });
        if (anchors.length === 0)
            add(false, { oldStart, oldEnd, newStart, newEnd });
        else {
            for (const { oldLine, newLine } of anchors) {
                compare({ oldStart, oldEnd: oldLine, newStart, newEnd: newLine });
                add(true, { oldStart: oldLine, oldEnd: oldLine + 1, newStart: newLine, newEnd: newLine + 1 });
                oldStart = oldLine + 1;
                newStart = newLine + 1;
            }
            compare({ oldStart, oldEnd, newStart, newEnd });
        }
        add(true, { oldStart: oldEnd, oldEnd: window.oldEnd, newStart: newEnd, newEnd: window.newEnd });
    };
    compare({ oldStart: 0, oldEnd: before.length, newStart: 0, newEnd: after.length });
    return blocks;
}
/** As many lines as can be had that either side has once, in an order that both share. */
function anchorsIn(before, after, { oldStart, oldEnd, newStart, newEnd }) {
    const oldLines = uniqueLines(before, oldStart, oldEnd);
    const newLines = uniqueLines(after, newStart, newEnd);
    const piles = [];
    for (const [line, oldLine] of oldLines) {
        const newLine = newLines.get(line);
        if (newLine === undefined)
            continue;
        let low = 0;
        let high = piles.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((piles[middle]?.newLine ?? 0) < newLine)
                low = middle + 1;
            else
                high = middle;
        }
        piles[low] = { oldLine, newLine, previous: piles[low - 1] };
    }
    const anchors = [];
    for (let anchor = piles.at(-1); anchor; anchor = anchor.previous)
        anchors.push(anchor);
    return anchors.toReversed();
}
function uniqueLines(lines, start, end) {
    const places = new Map();
    const repeated = new Set();
    for (let index = start; index < end; index += 1) {
        const line = lines[index] ?? '';
        if (places.has(line))
            repeated.add(line);
        places.set(line, index);
    }
    for (const line of repeated)
        places.delete(line);
    return places;
}

;// CONCATENATED MODULE: ./lib/report/unified-diff.js



/** As many lines around a change as `patch` wants to find its place by. */
const unified_diff_context = 3;
/** For a terminal: no secret is given away, nothing is written over. It cannot be applied. */
const unified_diff_masked = (file) => maskedText(file).replace(/[^\n]+/g, (line) => shownText(line.replace(/\r$/, '')));
/** A change of one file in the form that `git apply` and `patch -p1` read; '' where nothing changes. */
function unifiedDiff(before, after, shown = ({ text }) => text) {
    const blocks = lineDiff(unified_diff_linesOf(before.text), unified_diff_linesOf(after.text));
    const [old, now] = [unified_diff_linesOf(shown(before)), unified_diff_linesOf(shown(after))];
    const hunks = hunksOf(blocks).map((part) => hunkText(part, old, now));
    return hunks.length === 0 ? '' : `--- ${fileName(`a/${before.path}`)}\n+++ ${fileName(`b/${after.path}`)}\n${hunks.join('')}`;
}
/** Each with its line end. */
function unified_diff_linesOf(text) {
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
/** Changes with the lines around them; those whose surroundings meet are shown together. */
function hunksOf(blocks) {
    const hunks = [];
    for (const [index, block] of blocks.entries()) {
        if (block.same)
            continue;
        const [above, below] = [blocks[index - 1], blocks[index + 1]];
        const last = hunks.at(-1);
        const meets = last && above && above.oldEnd - above.oldStart <= 2 * unified_diff_context;
        const hunk = meets ? last : [];
        if (meets)
            hunk[hunk.length - 1] = above;
        else {
            hunks.push(hunk);
            if (above)
                hunk.push(unified_diff_cut(above, Math.max(above.oldStart, above.oldEnd - unified_diff_context), above.oldEnd));
        }
        hunk.push(block);
        if (below)
            hunk.push(unified_diff_cut(below, below.oldStart, Math.min(below.oldEnd, below.oldStart + unified_diff_context)));
    }
    return hunks;
}
/** A part of a block that is the same on both sides. */
function unified_diff_cut({ oldStart: start, newStart, ...block }, oldStart, oldEnd) {
    const shift = newStart - start;
    return { ...block, oldStart, oldEnd, newStart: oldStart + shift, newEnd: oldEnd + shift };
}
function hunkText(blocks, old, now) {
    const [first, last] = [blocks[0], blocks.at(-1)];
    if (!first || !last)
        return '';
    const lines = blocks.flatMap(({ same, oldStart, oldEnd, newStart, newEnd }) => [
        ...old.slice(oldStart, oldEnd).map((line) => `${same ? ' ' : '-'}${ended(line)}`),
        ...(same ? [] : now.slice(newStart, newEnd).map((line) => `+${ended(line)}`)),
    ]);
    return `@@ -${stretch(first.oldStart, last.oldEnd)} +${stretch(first.newStart, last.newEnd)} @@\n${lines.join('')}`;
}
function ended(line) {
    return line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`;
}
/** An empty stretch is named after the line before it. */
function stretch(start, end) {
    const length = end - start;
    return `${length === 0 ? start : start + 1}${length === 1 ? '' : `,${length}`}`;
}
/** A name that could not be told from the rest of its line is quoted as in git; a blank in it is followed by a tab. */
function fileName(name) {
    if (!/["\\\p{Cc}]/u.test(name))
        return name.includes(' ') ? `${name}\t` : name;
    const quoted = [...Buffer.from(name)].map((byte) => (byte < 32 || byte > 126 ? `\\${byte.toString(8).padStart(3, '0')}` : String.fromCharCode(byte).replace(/["\\]/, '\\$&')));
    return `"${quoted.join('')}"`;
}

;// CONCATENATED MODULE: ./lib/config/layer.js
/** Settings over others: lists and words replace those below, variables and a rule's settings are added to them. */
function layer_layer(below, above) {
    return { ...below, ...above, env: { ...below.env, ...above.env }, rules: layerRules(below.rules, above.rules ?? {}) };
}
function layerRules(below, above) {
    const rules = { ...below };
    for (const [id, setting] of Object.entries(above))
        rules[id] = { ...rules[id], ...setting };
    return rules;
}

;// CONCATENATED MODULE: ./lib/config/read-config.js






/** Where a configuration is looked for, the first that is there wins. */
const configPaths = ['.compose-review.yml', '.compose-review.yaml', '.github/compose-review.yml', '.github/compose-review.yaml'];
const read_config_gates = [...severities, 'never'];
const read_config_readers = {
    preset: (value, tell) => ((preset) => (preset ? { preset } : {}))(readWord(value, presets, tell)),
    rules: (value, tell, rules) => ({ rules: readRules(value, rules, tell) }),
    files: (value, tell) => ({ files: readGlobs(value, tell) }),
    exclude: (value, tell) => ({ exclude: readGlobs(value, tell) }),
    env: (value, tell) => ({ env: readVariables(value, tell) }),
    'env-files': (value, tell) => ({ envFiles: readLines(value, tell) }),
    profiles: (value, tell) => ({ profiles: readLines(value, tell) }),
    'fail-on': (value, tell) => ((failOn) => (failOn ? { failOn } : {}))(readWord(value, read_config_gates, tell)),
};
/** Reads a configuration file. `rules` are the rules that there are: their names, and the shapes of their options. */
function readConfig(file, rules) {
    const { documents, problems: syntax } = parseYaml(file);
    const problems = [...syntax];
    const tell = (problem) => void problems.push(problem);
    const [root, second] = documents;
    if (second)
        tell({ at: second.at, message: 'A configuration file holds one document', help: 'Remove the others' });
    const settings = {};
    if (root && !root.isNull && root.kind !== 'mapping')
        tell({ at: root.at, message: 'A configuration file is a mapping', help: 'Write `preset: recommended`, say' });
    for (const value of root?.kind === 'mapping' ? root.children : []) {
        const read = Object.hasOwn(read_config_readers, value.name) ? read_config_readers[value.name] : undefined;
        if (!read)
            tell(unknownKey(value, `There is no setting \`${value.name}\``, Object.keys(read_config_readers)));
        else if (!value.isNull)
            Object.assign(settings, read(value, tell, rules));
    }
    return { settings, problems };
}
/** What to say of a key that is none of those allowed. */
function unknownKey({ at, key, name }, message, allowed) {
    const help = suggestion(name, allowed);
    return { at: key?.at ?? at, message, ...(help !== undefined && { help }) };
}

;// CONCATENATED MODULE: ./lib/host/config-file.js





/**
 * What the configuration file says: the one that is named, else the first that is there, else nothing. Throws a
 * `UsageError` where it cannot be read, or something in it cannot be used.
 */
async function readConfigFile(typed, cwd, rules, paint) {
    const file = await config_file_find(typed, cwd);
    if (!file)
        return {};
    if (!(file instanceof SourceFile))
        throw new UsageError(`${file.path}: ${file.reason}`);
    const { settings, problems } = readConfig(file, rules);
    const [first] = problems;
    if (!first)
        return settings;
    const { line, column } = file.positionAt(first.at.range.start);
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
    const help = first.help ? `. ${first.help}` : '';
    const colours = paint();
    const frames = problems.map((problem) => problemFrame('configuration', 'error', problem, colours));
    throw new UsageError(`${file.path}:${line}:${column}: ${first.message}${help}${more}`, `${frames.join('\n\n')}\n`);
}
async function config_file_find(typed, cwd) {
    const paths = typed === undefined ? configPaths : [workspacePath(cwd, typed)];
    const disk = diskWorkspace({ cwd, folders: [], files: paths });
    for (const path of paths) {
        const file = await disk.read(path);
        if (file)
            return file;
    }
    if (typed !== undefined)
        throw new UsageError(`${typed}: there is no such file`);
    return undefined;
}

;// CONCATENATED MODULE: ./lib/lint/filters/config.js

/** Hides a rule's findings in the files that its setting excludes. */
function configFilter({ rules }) {
    const excluded = new Map(Object.entries(rules).flatMap(([id, { exclude }]) => (exclude && exclude.length > 0 ? [[id, matcher(exclude)]] : [])));
    return ({ rule, at }) => (excluded.get(rule.id)?.(at.file.path) ? `configuration: \`${rule.id}\` is switched off for this file` : undefined);
}

;// CONCATENATED MODULE: ./lib/request.js













/** What is to be reviewed, and how, from what was typed. Throws a `UsageError` where that cannot be done. */
async function readRequest(typed, io) {
    const { scope, folders, input } = aim(typed, io.cwd);
    const named = scope.kind === 'tree' ? scope.named : scope.files;
    const envFiles = (typed.values['env-file'] ?? []).map((file) => workspacePath(io.cwd, file));
    const disk = diskWorkspace({ cwd: io.cwd, folders, files: [...named, ...envFiles] });
    const workspace = input === undefined ? disk : overlay(disk, new Map([[input, await readInput(input, io)]]));
    for (const path of [...named, ...envFiles])
        await assertReadable(workspace, path, io.cwd);
    const paint = () => paintFor(io.stderr, io.env, !typed.flags.has('no-color'));
    const file = await readConfigFile(typed.values['config']?.at(-1), io.cwd, rules, paint);
    const flags = { ...typedConfig(typed, io.env, rules), ...(envFiles.length > 0 && { envFiles }) };
    const config = layer_layer(layer_layer(defaultConfig, file), flags);
    return { workspace, request: { config, scope, filters: [configFilter(config)] } };
}
function aim({ paths, values }, cwd) {
    const joined = values['file'] ?? [];
    const [path] = paths;
    if (joined.length > 0 && path !== undefined)
        throw new UsageError(`${path} cannot stand beside -f, which joins files to the one project to review`);
    const typed = joined.length > 0 ? joined : paths.length > 0 ? paths : ['.'];
    const folders = typed.filter((item) => item !== '-' && pathKind(cwd, item) === 'folder');
    const [folder] = folders;
    if (joined.length > 0 && folder !== undefined)
        throw new UsageError(`-f ${folder}: this is a folder`);
    const inputName = workspacePath(cwd, values['stdin-name']?.at(-1) ?? 'compose.yml');
    const files = typed.filter((item) => !folders.includes(item)).map((item) => (item === '-' ? inputName : workspacePath(cwd, item)));
    const input = typed.includes('-') ? inputName : undefined;
    return joined.length > 0 ? { scope: { kind: 'joined', files }, folders, input } : { scope: { kind: 'tree', named: [...new Set(files)] }, folders, input };
}
async function readInput(path, io) {
    const bytes = await io.stdin();
    if (bytes.length > maxFileBytes)
        throw new UsageError(`standard input: larger than ${maxFileBytes / 1024} KiB`);
    if (!(0,external_node_buffer_namespaceObject.isUtf8)(bytes))
        throw new UsageError('standard input: not UTF-8');
    return new SourceFile(path, bytes.toString('utf8'));
}
async function assertReadable(workspace, path, cwd) {
    const file = await workspace.read(path);
    if (file instanceof SourceFile)
        return;
    if (file)
        throw new UsageError(`${path}: ${file.reason}`);
    const reasons = { file: 'leads out of its folder', folder: 'this is a folder', other: 'this is no file' };
    const kind = pathKind(cwd, path);
    throw new UsageError(`${path}: ${kind ? reasons[kind] : 'there is no such file or folder'}`);
}

;// CONCATENATED MODULE: ./lib/command-line.js




















/** The whole program: does what the arguments ask for, and gives the exit status. */
async function main(argv, io) {
    try {
        const asked = readArguments(argv);
        const page = information(asked, io);
        if (page !== undefined)
            io.stdout.write(page);
        return page === undefined ? await review(asked, io) : 0;
    }
    catch (error) {
        io.stderr.write(`${tool.name}: ${command_line_reason(error)}\n`);
        if (error instanceof UsageError && io.stderr.isTerminal)
            io.stderr.write(error.details);
        return 2;
    }
}
function information({ flags, values }, { stdout, env }) {
    if (flags.has('help'))
        return help;
    if (flags.has('version'))
        return `${tool.version}\n`;
    if (flags.has('list-rules'))
        return ruleList(rules);
    const id = values['explain']?.at(-1);
    return id === undefined ? undefined : explain(findRule(id, rules), paintFor(stdout, env, !flags.has('no-color')));
}
async function review(asked, io) {
    const mode = modeOf(asked);
    const { workspace, request } = await readRequest(asked, io);
    const progress = asked.flags.has('no-progress') ? undefined : withProgress(workspace, io.stderr);
    const files = progress?.workspace ?? workspace;
    const mended = mode && (await mend(files, request, { mode, unsafe: asked.flags.has('unsafe-fixes'), cwd: io.cwd }));
    const report = mended?.report ?? (await run(files, request));
    progress?.done();
    if (mended && mode === 'show')
        showDiff(mended, io);
    for (const output of asked.outputs)
        if (mode !== 'show' || output.file !== undefined)
            command_line_tell(report, output, asked, io, mode === 'write' ? mended : undefined);
    for (const [path, why] of mended?.left ?? [])
        io.stderr.write(`${tool.name}: ${logLine(path)}: not fixed: ${why}\n`);
    for (const { where, cause } of report.faults)
        io.stderr.write(`${tool.name}: internal error: ${logLine(where)}: ${command_line_reason(cause)}\n`);
    if (report.faults.length > 0)
        return 2;
    return report.findings.some(({ severity }) => isAtLeast(severity, request.config.failOn)) ? 1 : 0;
}
/** The diff alone goes to standard output, so that it can be applied; what it comes to goes beside it. */
function showDiff(mended, { stdout, stderr }) {
    for (const { before, after } of mended.changes)
        stdout.write(unifiedDiff(before, after, stdout.isTerminal ? unified_diff_masked : undefined));
    stderr.write(`${mended.changes.length === 0 ? 'Nothing to fix' : `Not written: ${fixedText(mended)}`}\n`);
}
function command_line_tell(report, { format, file }, { flags }, { stdout, env, cwd }, mended) {
    const colours = file === undefined && !flags.has('no-color');
    const formats = {
        terminal: () => terminal(report, paintFor(stdout, env, colours), mended && fixedText(mended)),
        json: () => json(report),
        markdown: () => summary(report),
        github: () => githubLog(report),
    };
    const text = formats[format]?.() ?? '';
    if (file === undefined)
        stdout.write(text);
    else
        writeOutput(cwd, file, text);
}
function writeOutput(cwd, file, text) {
    try {
        writeText(cwd, file, text);
    }
    catch (error) {
        throw new UsageError(`${file}: cannot be written (${command_line_reason(error)})`);
    }
}
/** One line, whatever the error is made of. */
function command_line_reason(error) {
    return logLine(error instanceof Error ? error.message || error.name : String(error));
}

;// CONCATENATED MODULE: ./lib/cli.js


// Not awaited here: a bundle whose entry awaits is read twice, which takes as long as all else that we do at the start.
void main(process.argv.slice(2), standardIo()).then(setStatus);
/** Never `process.exit`: what is still on its way into a pipe would be lost. */
function setStatus(status) {
    process.exitCode = status;
}

