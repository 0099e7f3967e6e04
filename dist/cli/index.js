#!/usr/bin/env node
(()=>{"use strict";var __webpack_modules__={916:((__unused_webpack_module,exports)=>{var __webpack_unused_export__;__webpack_unused_export__=true;exports.Io=exports.kp=void 0;var peq=new Uint32Array(65536);
var myers_32=function(a,b){var n=a.length;var m=b.length;var lst=1<<n-1;var pv=-1;var mv=0;var sc=n;var i=n;while(i--){peq[a.charCodeAt(i)]|=1<<i}for(i=0;i<m;i++){var eq=peq[b.charCodeAt(i)];var xv=eq|
mv;eq|=(eq&pv)+pv^pv;mv|=~(eq|pv);pv&=eq;if(mv&lst){sc++}if(pv&lst){sc--}mv=mv<<1|1;pv=pv<<1|~(xv|mv);mv&=xv}i=n;while(i--){peq[a.charCodeAt(i)]=0}return sc};var myers_x=function(b,a){var n=a.length;var m=b.
length;var mhc=[];var phc=[];var hsize=Math.ceil(n/32);var vsize=Math.ceil(m/32);for(var i=0;i<hsize;i++){phc[i]=-1;mhc[i]=0}var j=0;for(;j<vsize-1;j++){var mv_1=0;var pv_1=-1;var start_1=j*32;var vlen_1=Math.
min(32,m)+start_1;for(var k=start_1;k<vlen_1;k++){peq[b.charCodeAt(k)]|=1<<k}for(var i=0;i<n;i++){var eq=peq[a.charCodeAt(i)];var pb=phc[i/32|0]>>>i&1;var mb=mhc[i/32|0]>>>i&1;var xv=eq|mv_1;var xh=((eq|
mb)&pv_1)+pv_1^pv_1|eq|mb;var ph=mv_1|~(xh|pv_1);var mh=pv_1&xh;if(ph>>>31^pb){phc[i/32|0]^=1<<i}if(mh>>>31^mb){mhc[i/32|0]^=1<<i}ph=ph<<1|pb;mh=mh<<1|mb;pv_1=mh|~(xv|ph);mv_1=ph&xv}for(var k=start_1;k<
vlen_1;k++){peq[b.charCodeAt(k)]=0}}var mv=0;var pv=-1;var start=j*32;var vlen=Math.min(32,m-start)+start;for(var k=start;k<vlen;k++){peq[b.charCodeAt(k)]|=1<<k}var score=m;for(var i=0;i<n;i++){var eq=peq[a.
charCodeAt(i)];var pb=phc[i/32|0]>>>i&1;var mb=mhc[i/32|0]>>>i&1;var xv=eq|mv;var xh=((eq|mb)&pv)+pv^pv|eq|mb;var ph=mv|~(xh|pv);var mh=pv&xh;score+=ph>>>m-1&1;score-=mh>>>m-1&1;if(ph>>>31^pb){phc[i/32|
0]^=1<<i}if(mh>>>31^mb){mhc[i/32|0]^=1<<i}ph=ph<<1|pb;mh=mh<<1|mb;pv=mh|~(xv|ph);mv=ph&xv}for(var k=start;k<vlen;k++){peq[b.charCodeAt(k)]=0}return score};var distance=function(a,b){if(a.length<b.length){
var tmp=b;b=a;a=tmp}if(b.length===0){return a.length}if(a.length<=32){return myers_32(a,b)}return myers_x(a,b)};exports.Io=distance;var closest=function(str,arr){var min_distance=Infinity;var min_index=0;
for(var i=0;i<arr.length;i++){var dist=distance(str,arr[i]);if(dist<min_distance){min_distance=dist;min_index=i}}return arr[min_index]};exports.kp=closest}),6:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{
const pico=__nccwpck_require__2(16);const utils=__nccwpck_require__2(59);function picomatch2(glob,options2,returnState=false){if(options2&&(options2.windows===null||options2.windows===void 0)){options2=
{...options2,windows:utils.isWindows()}}return pico(glob,options2,returnState)}Object.assign(picomatch2,pico);module2.exports=picomatch2}),595:(module2=>{const WIN_SLASH="\\\\/";const WIN_NO_SLASH=`[^${WIN_SLASH}\
]`;const DEFAULT_MAX_EXTGLOB_RECURSION=0;const DOT_LITERAL="\\.";const PLUS_LITERAL="\\+";const QMARK_LITERAL="\\?";const SLASH_LITERAL="\\/";const ONE_CHAR="(?=.)";const QMARK="[^/]";const END_ANCHOR=`\
(?:${SLASH_LITERAL}|$)`;const START_ANCHOR=`(?:^|${SLASH_LITERAL})`;const DOTS_SLASH=`${DOT_LITERAL}{1,2}${END_ANCHOR}`;const NO_DOT=`(?!${DOT_LITERAL})`;const NO_DOTS=`(?!${START_ANCHOR}${DOTS_SLASH}\
)`;const NO_DOT_SLASH=`(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;const NO_DOTS_SLASH=`(?!${DOTS_SLASH})`;const QMARK_NO_DOT=`[^.${SLASH_LITERAL}]`;const STAR=`${QMARK}*?`;const SEP="/";const POSIX_CHARS={
DOT_LITERAL,PLUS_LITERAL,QMARK_LITERAL,SLASH_LITERAL,ONE_CHAR,QMARK,END_ANCHOR,DOTS_SLASH,NO_DOT,NO_DOTS,NO_DOT_SLASH,NO_DOTS_SLASH,QMARK_NO_DOT,STAR,START_ANCHOR,SEP};const WINDOWS_CHARS={...POSIX_CHARS,
SLASH_LITERAL:`[${WIN_SLASH}]`,QMARK:WIN_NO_SLASH,STAR:`${WIN_NO_SLASH}*?`,DOTS_SLASH:`${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,NO_DOT:`(?!${DOT_LITERAL})`,NO_DOTS:`(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}\
{1,2}(?:[${WIN_SLASH}]|$))`,NO_DOT_SLASH:`(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,NO_DOTS_SLASH:`(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,QMARK_NO_DOT:`[^.${WIN_SLASH}]`,START_ANCHOR:`(?:^|[${WIN_SLASH}\
])`,END_ANCHOR:`(?:[${WIN_SLASH}]|$)`,SEP:"\\"};const POSIX_REGEX_SOURCE={__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\\
x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};module2.exports={DEFAULT_MAX_EXTGLOB_RECURSION,
MAX_LENGTH:1024*64,POSIX_REGEX_SOURCE,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,
REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,
CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,
CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,
CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,
CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(chars){
return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${chars.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"\
at",open:"(?:",close:")"}}},globChars(win32){return win32===true?WINDOWS_CHARS:POSIX_CHARS}}}),265:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{const constants=__nccwpck_require__2(595);
const utils=__nccwpck_require__2(59);const{MAX_LENGTH,POSIX_REGEX_SOURCE,REGEX_NON_SPECIAL_CHARS,REGEX_SPECIAL_CHARS_BACKREF,REPLACEMENTS}=constants;const expandRange=(args,options2)=>{if(typeof options2.
expandRange==="function"){return options2.expandRange(...args,options2)}args.sort();const value=`[${args.join("-")}]`;try{new RegExp(value)}catch(ex){return args.map(v=>utils.escapeRegex(v)).join("..")}
return value};const syntaxError=(type,char)=>{return`Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`};const splitTopLevel=input=>{const parts2=[];let bracket=0;let paren=0;
let quote=0;let value="";let escaped2=false;for(const ch of input){if(escaped2===true){value+=ch;escaped2=false;continue}if(ch==="\\"){value+=ch;escaped2=true;continue}if(ch==='"'){quote=quote===1?0:1;
value+=ch;continue}if(quote===0){if(ch==="["){bracket++}else if(ch==="]"&&bracket>0){bracket--}else if(bracket===0){if(ch==="("){paren++}else if(ch===")"&&paren>0){paren--}else if(ch==="|"&&paren===0){
parts2.push(value);value="";continue}}}value+=ch}parts2.push(value);return parts2};const isPlainBranch=branch=>{let escaped2=false;for(const ch of branch){if(escaped2===true){escaped2=false;continue}if(ch===
"\\"){escaped2=true;continue}if(/[?*+@!()[\]{}]/.test(ch)){return false}}return true};const normalizeSimpleBranch=branch=>{let value=branch.trim();let changed=true;while(changed===true){changed=false;
if(/^@\([^\\()[\]{}|]+\)$/.test(value)){value=value.slice(2,-1);changed=true}}if(!isPlainBranch(value)){return}return value.replace(/\\(.)/g,"$1")};const hasRepeatedCharPrefixOverlap=branches=>{const values2=branches.
map(normalizeSimpleBranch).filter(Boolean);for(let i=0;i<values2.length;i++){for(let j=i+1;j<values2.length;j++){const a=values2[i];const b=values2[j];const char=a[0];if(!char||a!==char.repeat(a.length)||
b!==char.repeat(b.length)){continue}if(a===b||a.startsWith(b)||b.startsWith(a)){return true}}}return false};const parseRepeatedExtglob=(pattern2,requireEnd=true)=>{if(pattern2[0]!=="+"&&pattern2[0]!==
"*"||pattern2[1]!=="("){return}let bracket=0;let paren=0;let quote=0;let escaped2=false;for(let i=1;i<pattern2.length;i++){const ch=pattern2[i];if(escaped2===true){escaped2=false;continue}if(ch==="\\"){
escaped2=true;continue}if(ch==='"'){quote=quote===1?0:1;continue}if(quote===1){continue}if(ch==="["){bracket++;continue}if(ch==="]"&&bracket>0){bracket--;continue}if(bracket>0){continue}if(ch==="("){paren++;
continue}if(ch===")"){paren--;if(paren===0){if(requireEnd===true&&i!==pattern2.length-1){return}return{type:pattern2[0],body:pattern2.slice(2,i),end:i}}}}};const buildCharClassStar=chars=>{const source=chars.
length===1?utils.escapeRegex(chars[0]):`[${chars.map(ch=>utils.escapeRegex(ch)).join("")}]`;return`${source}*`};const getStarExtglobSequenceChars=pattern2=>{let index2=0;const chars=[];while(index2<pattern2.
length){const match=parseRepeatedExtglob(pattern2.slice(index2),false);if(!match||match.type!=="*"){return}const branches=splitTopLevel(match.body).map(branch2=>branch2.trim());if(branches.length!==1){
return}const branch=normalizeSimpleBranch(branches[0]);if(!branch||branch.length!==1){return}chars.push(branch);index2+=match.end+1}if(chars.length<1){return}return chars};const repeatedExtglobRecursion=pattern2=>{
let depth=0;let value=pattern2.trim();let match=parseRepeatedExtglob(value);while(match){depth++;value=match.body.trim();match=parseRepeatedExtglob(value)}return depth};const analyzeRepeatedExtglob=(body,options2)=>{
if(options2.maxExtglobRecursion===false){return{risky:false}}const max=typeof options2.maxExtglobRecursion==="number"?options2.maxExtglobRecursion:constants.DEFAULT_MAX_EXTGLOB_RECURSION;const branches=splitTopLevel(
body).map(branch=>branch.trim());if(branches.length>1){if(branches.some(branch=>branch==="")||branches.some(branch=>/^[*?]+$/.test(branch))||hasRepeatedCharPrefixOverlap(branches)){return{risky:true}}}
const safeChars=[];let sawStarSequence=false;let combinable=true;for(const branch of branches){const chars=getStarExtglobSequenceChars(branch);if(chars){sawStarSequence=true;safeChars.push(...chars);continue}
const literal=normalizeSimpleBranch(branch);if(literal&&literal.length===1){safeChars.push(literal);continue}combinable=false;if(repeatedExtglobRecursion(branch)>max){return{risky:true}}}if(sawStarSequence){
return combinable?{risky:true,safeOutput:buildCharClassStar([...new Set(safeChars)])}:{risky:true}}return{risky:false}};const parse2=(input,options2)=>{if(typeof input!=="string"){throw new TypeError(
"Expected a string")}input=REPLACEMENTS[input]||input;const opts={...options2};const max=typeof opts.maxLength==="number"?Math.min(MAX_LENGTH,opts.maxLength):MAX_LENGTH;let len=input.length;if(len>max){
throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`)}const bos={type:"bos",value:"",output:opts.prepend||""};const tokens2=[bos];const capture=opts.capture?"":"?:";const PLATFORM_CHARS=constants.
globChars(opts.windows);const EXTGLOB_CHARS=constants.extglobChars(PLATFORM_CHARS);const{DOT_LITERAL,PLUS_LITERAL,SLASH_LITERAL,ONE_CHAR,DOTS_SLASH,NO_DOT,NO_DOT_SLASH,NO_DOTS_SLASH,QMARK,QMARK_NO_DOT,
STAR,START_ANCHOR}=PLATFORM_CHARS;const globstar=opts2=>{return`(${capture}(?:(?!${START_ANCHOR}${opts2.dot?DOTS_SLASH:DOT_LITERAL}).)*?)`};const nodot=opts.dot?"":NO_DOT;const qmarkNoDot=opts.dot?QMARK:
QMARK_NO_DOT;let star=opts.bash===true?globstar(opts):STAR;if(opts.capture){star=`(${star})`}if(typeof opts.noext==="boolean"){opts.noextglob=opts.noext}const state={input,index:-1,start:0,dot:opts.dot===
true,consumed:"",output:"",prefix:"",backtrack:false,negated:false,brackets:0,braces:0,parens:0,quotes:0,globstar:false,tokens:tokens2};input=utils.removePrefix(input,state);len=input.length;const extglobs=[];
const braces=[];const stack=[];let prev=bos;let value;const eos=()=>state.index===len-1;const peek=state.peek=(n=1)=>input[state.index+n];const advance=state.advance=()=>input[++state.index]||"";const remaining=()=>input.
slice(state.index+1);const consume=(value2="",num=0)=>{state.consumed+=value2;state.index+=num};const append=token=>{state.output+=token.output!=null?token.output:token.value;consume(token.value)};const negate=()=>{
let count2=1;while(peek()==="!"&&(peek(2)!=="("||peek(3)==="?")){advance();state.start++;count2++}if(count2%2===0){return false}state.negated=true;state.start++;return true};const increment=type=>{state[type]++;
stack.push(type)};const decrement=type=>{state[type]--;stack.pop()};const push=tok=>{if(prev.type==="globstar"){const isBrace=state.braces>0&&(tok.type==="comma"||tok.type==="brace");const isExtglob=tok.
extglob===true||extglobs.length&&(tok.type==="pipe"||tok.type==="paren");if(tok.type!=="slash"&&tok.type!=="paren"&&!isBrace&&!isExtglob){state.output=state.output.slice(0,-prev.output.length);prev.type=
"star";prev.value="*";prev.output=star;state.output+=prev.output}}if(extglobs.length&&tok.type!=="paren"){extglobs[extglobs.length-1].inner+=tok.value}if(tok.value||tok.output)append(tok);if(prev&&prev.
type==="text"&&tok.type==="text"){prev.output=(prev.output||prev.value)+tok.value;prev.value+=tok.value;return}tok.prev=prev;tokens2.push(tok);prev=tok};const extglobOpen=(type,value2)=>{const token={
...EXTGLOB_CHARS[value2],conditions:1,inner:""};token.prev=prev;token.parens=state.parens;token.output=state.output;token.startIndex=state.index;token.tokensIndex=tokens2.length;const output=(opts.capture?
"(":"")+token.open;increment("parens");push({type,value:value2,output:state.output?"":ONE_CHAR});push({type:"paren",extglob:true,value:advance(),output});extglobs.push(token)};const extglobClose=token=>{
const literal=input.slice(token.startIndex,state.index+1);const body=input.slice(token.startIndex+2,state.index);const analysis=analyzeRepeatedExtglob(body,opts);if((token.type==="plus"||token.type===
"star")&&analysis.risky){const safeOutput=analysis.safeOutput?(token.output?"":ONE_CHAR)+(opts.capture?`(${analysis.safeOutput})`:analysis.safeOutput):void 0;const open=tokens2[token.tokensIndex];open.
type="text";open.value=literal;open.output=safeOutput||utils.escapeRegex(literal);for(let i=token.tokensIndex+1;i<tokens2.length;i++){tokens2[i].value="";tokens2[i].output="";delete tokens2[i].suffix}
state.output=token.output+open.output;state.backtrack=true;push({type:"paren",extglob:true,value,output:""});decrement("parens");return}let output=token.close+(opts.capture?")":"");let rest;if(token.type===
"negate"){let extglobStar=star;if(token.inner&&token.inner.length>1&&token.inner.includes("/")){extglobStar=globstar(opts)}if(extglobStar!==star||eos()||/^\)+$/.test(remaining())){output=token.close=`\
)$))${extglobStar}`}if(token.inner.includes("*")&&(rest=remaining())&&/^\.[^\\/.]+$/.test(rest)){const expression2=parse2(rest,{...options2,fastpaths:false}).output;output=token.close=`)${expression2}\
)${extglobStar})`}if(token.prev.type==="bos"){state.negatedExtglob=true}}push({type:"paren",extglob:true,value,output});decrement("parens")};if(opts.fastpaths!==false&&!/(^[*!]|[/()[\]{}"])/.test(input)){
let backslashes=false;let output=input.replace(REGEX_SPECIAL_CHARS_BACKREF,(m,esc,chars,first,rest,index2)=>{if(first==="\\"){backslashes=true;return m}if(first==="?"){if(esc){return esc+first+(rest?QMARK.
repeat(rest.length):"")}if(index2===0){return qmarkNoDot+(rest?QMARK.repeat(rest.length):"")}return QMARK.repeat(chars.length)}if(first==="."){return DOT_LITERAL.repeat(chars.length)}if(first==="*"){if(esc){
return esc+first+(rest?star:"")}return star}return esc?m:`\\${m}`});if(backslashes===true){if(opts.unescape===true){output=output.replace(/\\/g,"")}else{output=output.replace(/\\+/g,m=>{return m.length%
2===0?"\\\\":m?"\\":""})}}if(output===input&&opts.contains===true){state.output=input;return state}state.output=utils.wrapOutput(output,state,options2);return state}while(!eos()){value=advance();if(value===
"\0"){continue}if(value==="\\"){const next=peek();if(next==="/"&&opts.bash!==true){continue}if(next==="."||next===";"){continue}if(!next){value+="\\";push({type:"text",value});continue}const match=/^\\+/.
exec(remaining());let slashes=0;if(match&&match[0].length>2){slashes=match[0].length;state.index+=slashes;if(slashes%2!==0){value+="\\"}}if(opts.unescape===true){value=advance()}else{value+=advance()}
if(state.brackets===0){push({type:"text",value});continue}}if(state.brackets>0&&(value!=="]"||prev.value==="["||prev.value==="[^")){if(opts.posix!==false&&value===":"){const inner=prev.value.slice(1);
if(inner.includes("[")){prev.posix=true;if(inner.includes(":")){const idx=prev.value.lastIndexOf("[");const pre=prev.value.slice(0,idx);const rest2=prev.value.slice(idx+2);const posix=POSIX_REGEX_SOURCE[rest2];
if(posix){prev.value=pre+posix;state.backtrack=true;advance();if(!bos.output&&tokens2.indexOf(prev)===1){bos.output=ONE_CHAR}continue}}}}if(value==="["&&peek()!==":"||value==="-"&&peek()==="]"){value=
`\\${value}`}if(value==="]"&&(prev.value==="["||prev.value==="[^")){value=`\\${value}`}if(opts.posix===true&&value==="!"&&prev.value==="["){value="^"}prev.value+=value;append({value});continue}if(state.
quotes===1&&value!=='"'){value=utils.escapeRegex(value);prev.value+=value;append({value});continue}if(value==='"'){state.quotes=state.quotes===1?0:1;if(opts.keepQuotes===true){push({type:"text",value})}
continue}if(value==="("){increment("parens");push({type:"paren",value});continue}if(value===")"){if(state.parens===0&&opts.strictBrackets===true){throw new SyntaxError(syntaxError("opening","("))}const extglob=extglobs[extglobs.
length-1];if(extglob&&state.parens===extglob.parens+1){extglobClose(extglobs.pop());continue}push({type:"paren",value,output:state.parens?")":"\\)"});decrement("parens");continue}if(value==="["){if(opts.
nobracket===true||!remaining().includes("]")){if(opts.nobracket!==true&&opts.strictBrackets===true){throw new SyntaxError(syntaxError("closing","]"))}value=`\\${value}`}else{increment("brackets")}push(
{type:"bracket",value});continue}if(value==="]"){if(opts.nobracket===true||prev&&prev.type==="bracket"&&prev.value.length===1){push({type:"text",value,output:`\\${value}`});continue}if(state.brackets===
0){if(opts.strictBrackets===true){throw new SyntaxError(syntaxError("opening","["))}push({type:"text",value,output:`\\${value}`});continue}decrement("brackets");const prevValue=prev.value.slice(1);if(prev.
posix!==true&&prevValue[0]==="^"&&!prevValue.includes("/")){value=`/${value}`}prev.value+=value;append({value});if(opts.literalBrackets===false||utils.hasRegexChars(prevValue)){continue}const escaped2=utils.
escapeRegex(prev.value);state.output=state.output.slice(0,-prev.value.length);if(opts.literalBrackets===true){state.output+=escaped2;prev.value=escaped2;continue}prev.value=`(${capture}${escaped2}|${prev.
value})`;state.output+=prev.value;continue}if(value==="{"&&opts.nobrace!==true){increment("braces");const open={type:"brace",value,output:"(",outputIndex:state.output.length,tokensIndex:state.tokens.length};
braces.push(open);push(open);continue}if(value==="}"){const brace=braces[braces.length-1];if(opts.nobrace===true||!brace){push({type:"text",value,output:value});continue}let output=")";if(brace.dots===
true){const arr=tokens2.slice();const range2=[];for(let i=arr.length-1;i>=0;i--){tokens2.pop();if(arr[i].type==="brace"){break}if(arr[i].type!=="dots"){range2.unshift(arr[i].value)}}output=expandRange(
range2,opts);state.backtrack=true}if(brace.comma!==true&&brace.dots!==true){const out=state.output.slice(0,brace.outputIndex);const toks=state.tokens.slice(brace.tokensIndex);brace.value=brace.output=
"\\{";value=output="\\}";state.output=out;for(const t of toks){state.output+=t.output||t.value}}push({type:"brace",value,output});decrement("braces");braces.pop();continue}if(value==="|"){if(extglobs.
length>0){extglobs[extglobs.length-1].conditions++}push({type:"text",value});continue}if(value===","){let output=value;const brace=braces[braces.length-1];if(brace&&stack[stack.length-1]==="braces"){brace.
comma=true;output="|"}push({type:"comma",value,output});continue}if(value==="/"){if(prev.type==="dot"&&state.index===state.start+1){state.start=state.index+1;state.consumed="";state.output="";tokens2.
pop();prev=bos;continue}push({type:"slash",value,output:SLASH_LITERAL});continue}if(value==="."){if(state.braces>0&&prev.type==="dot"){if(prev.value===".")prev.output=DOT_LITERAL;const brace=braces[braces.
length-1];prev.type="dots";prev.output+=value;prev.value+=value;brace.dots=true;continue}if(state.braces+state.parens===0&&prev.type!=="bos"&&prev.type!=="slash"){push({type:"text",value,output:DOT_LITERAL});
continue}push({type:"dot",value,output:DOT_LITERAL});continue}if(value==="?"){const isGroup=prev&&prev.value==="(";if(!isGroup&&opts.noextglob!==true&&peek()==="("&&peek(2)!=="?"){extglobOpen("qmark",
value);continue}if(prev&&prev.type==="paren"){const next=peek();let output=value;if(prev.value==="("&&!/[!=<:]/.test(next)||next==="<"&&!/<([!=]|\w+>)/.test(remaining())){output=`\\${value}`}push({type:"\
text",value,output});continue}if(opts.dot!==true&&(prev.type==="slash"||prev.type==="bos")){push({type:"qmark",value,output:QMARK_NO_DOT});continue}push({type:"qmark",value,output:QMARK});continue}if(value===
"!"){if(opts.noextglob!==true&&peek()==="("){if(peek(2)!=="?"||!/[!=<:]/.test(peek(3))){extglobOpen("negate",value);continue}}if(opts.nonegate!==true&&state.index===0){negate();continue}}if(value==="+"){
if(opts.noextglob!==true&&peek()==="("&&peek(2)!=="?"){extglobOpen("plus",value);continue}if(prev&&prev.value==="("||opts.regex===false){push({type:"plus",value,output:PLUS_LITERAL});continue}if(prev&&
(prev.type==="bracket"||prev.type==="paren"||prev.type==="brace")||state.parens>0){push({type:"plus",value});continue}push({type:"plus",value:PLUS_LITERAL});continue}if(value==="@"){if(opts.noextglob!==
true&&peek()==="("&&peek(2)!=="?"){push({type:"at",extglob:true,value,output:""});continue}push({type:"text",value});continue}if(value!=="*"){if(value==="$"||value==="^"){value=`\\${value}`}const match=REGEX_NON_SPECIAL_CHARS.
exec(remaining());if(match){value+=match[0];state.index+=match[0].length}push({type:"text",value});continue}if(prev&&(prev.type==="globstar"||prev.star===true)){prev.type="star";prev.star=true;prev.value+=
value;prev.output=star;state.backtrack=true;state.globstar=true;consume(value);continue}let rest=remaining();if(opts.noextglob!==true&&/^\([^?]/.test(rest)){extglobOpen("star",value);continue}if(prev.
type==="star"){if(opts.noglobstar===true){consume(value);continue}const prior=prev.prev;const before2=prior.prev;const isStart=prior.type==="slash"||prior.type==="bos";const afterStar=before2&&(before2.
type==="star"||before2.type==="globstar");if(opts.bash===true&&(!isStart||rest[0]&&rest[0]!=="/")){push({type:"star",value,output:""});continue}const isBrace=state.braces>0&&(prior.type==="comma"||prior.
type==="brace");const isExtglob=extglobs.length&&(prior.type==="pipe"||prior.type==="paren");if(!isStart&&prior.type!=="paren"&&!isBrace&&!isExtglob){push({type:"star",value,output:""});continue}while(rest.
slice(0,3)==="/**"){const after=input[state.index+4];if(after&&after!=="/"){break}rest=rest.slice(3);consume("/**",3)}const isEnd=eos()||state.parens>0&&rest===")".repeat(state.parens)&&!extglobs.some(
extglob=>extglob.type==="negate");if(prior.type==="bos"&&eos()){prev.type="globstar";prev.value+=value;prev.output=globstar(opts);state.output=prev.output;state.globstar=true;consume(value);continue}if(prior.
type==="slash"&&prior.prev.type!=="bos"&&!afterStar&&isEnd){state.output=state.output.slice(0,-(prior.output+prev.output).length);prior.output=`(?:${prior.output}`;prev.type="globstar";prev.output=globstar(
opts)+(opts.strictSlashes?")":"|$)");prev.value+=value;state.globstar=true;state.output+=prior.output+prev.output;consume(value);continue}if(prior.type==="slash"&&prior.prev.type!=="bos"&&rest[0]==="/"){
const end=rest[1]!==void 0?"|$":"";state.output=state.output.slice(0,-(prior.output+prev.output).length);prior.output=`(?:${prior.output}`;prev.type="globstar";prev.output=`${globstar(opts)}${SLASH_LITERAL}\
|${SLASH_LITERAL}${end})`;prev.value+=value;state.output+=prior.output+prev.output;state.globstar=true;consume(value+advance());push({type:"slash",value:"/",output:""});continue}if(prior.type==="bos"&&
rest[0]==="/"){prev.type="globstar";prev.value+=value;prev.output=`(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;state.output=prev.output;state.globstar=true;consume(value+advance());push(
{type:"slash",value:"/",output:""});continue}state.output=state.output.slice(0,-prev.output.length);prev.type="globstar";prev.output=globstar(opts);prev.value+=value;state.output+=prev.output;state.globstar=
true;consume(value);continue}const token={type:"star",value,output:star};if(opts.bash===true){token.output=".*?";if(prev.type==="bos"||prev.type==="slash"){token.output=nodot+token.output}push(token);
continue}if(prev&&(prev.type==="bracket"||prev.type==="paren")&&opts.regex===true){token.output=value;push(token);continue}if(state.index===state.start||prev.type==="slash"||prev.type==="dot"){if(prev.
type==="dot"){state.output+=NO_DOT_SLASH;prev.output+=NO_DOT_SLASH}else if(opts.dot===true){state.output+=NO_DOTS_SLASH;prev.output+=NO_DOTS_SLASH}else{state.output+=nodot;prev.output+=nodot}if(peek()!==
"*"){state.output+=ONE_CHAR;prev.output+=ONE_CHAR}}push(token)}while(state.brackets>0){if(opts.strictBrackets===true)throw new SyntaxError(syntaxError("closing","]"));state.output=utils.escapeLast(state.
output,"[");decrement("brackets")}while(state.parens>0){if(opts.strictBrackets===true)throw new SyntaxError(syntaxError("closing",")"));state.output=utils.escapeLast(state.output,"(");decrement("paren\
s")}while(state.braces>0){if(opts.strictBrackets===true)throw new SyntaxError(syntaxError("closing","}"));state.output=utils.escapeLast(state.output,"{");decrement("braces")}if(opts.strictSlashes!==true&&
(prev.type==="star"||prev.type==="bracket")){push({type:"maybe_slash",value:"",output:`${SLASH_LITERAL}?`})}if(state.backtrack===true){state.output="";for(const token of state.tokens){state.output+=token.
output!=null?token.output:token.value;if(token.suffix){state.output+=token.suffix}}}return state};parse2.fastpaths=(input,options2)=>{const opts={...options2};const max=typeof opts.maxLength==="number"?
Math.min(MAX_LENGTH,opts.maxLength):MAX_LENGTH;const len=input.length;if(len>max){throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`)}input=REPLACEMENTS[input]||input;
const{DOT_LITERAL,SLASH_LITERAL,ONE_CHAR,DOTS_SLASH,NO_DOT,NO_DOTS,NO_DOTS_SLASH,STAR,START_ANCHOR}=constants.globChars(opts.windows);const nodot=opts.dot?NO_DOTS:NO_DOT;const slashDot=opts.dot?NO_DOTS_SLASH:
NO_DOT;const capture=opts.capture?"":"?:";const state={negated:false,prefix:""};let star=opts.bash===true?".*?":STAR;if(opts.capture){star=`(${star})`}const globstar=opts2=>{if(opts2.noglobstar===true)
return star;return`(${capture}(?:(?!${START_ANCHOR}${opts2.dot?DOTS_SLASH:DOT_LITERAL}).)*?)`};const create=str=>{switch(str){case"*":return`${nodot}${ONE_CHAR}${star}`;case".*":return`${DOT_LITERAL}${ONE_CHAR}${star}`;case"\
*.*":return`${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;case"*/*":return`${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;case"**":return nodot+globstar(opts);case"**/*":return`(?:${nodot}${globstar(
opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;case"**/*.*":return`(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;case"**/.*":return`(?:${nodot}${globstar(
opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;default:{const match=/^(.*?)\.(\w+)$/.exec(str);if(!match)return;const source2=create(match[1]);if(!source2)return;return source2+DOT_LITERAL+
match[2]}}};const output=utils.removePrefix(input,state);let source=create(output);if(source&&opts.strictSlashes!==true){source+=`${SLASH_LITERAL}?`}return source};module2.exports=parse2}),16:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{
const scan=__nccwpck_require__2(781);const parse2=__nccwpck_require__2(265);const utils=__nccwpck_require__2(59);const constants=__nccwpck_require__2(595);const isObject=val=>val&&typeof val==="object"&&
!Array.isArray(val);const picomatch2=(glob,options2,returnState=false)=>{if(Array.isArray(glob)){const fns=glob.map(input=>picomatch2(input,options2,returnState));const arrayMatcher=str=>{for(const isMatch of fns){
const state2=isMatch(str);if(state2)return state2}return false};return arrayMatcher}const isState=isObject(glob)&&glob.tokens&&glob.input;if(glob===""||typeof glob!=="string"&&!isState){throw new TypeError(
"Expected pattern to be a non-empty string")}const opts=options2||{};const posix=opts.windows;const regex=isState?picomatch2.compileRe(glob,options2):picomatch2.makeRe(glob,options2,false,true);const state=regex.
state;delete regex.state;let isIgnored=()=>false;if(opts.ignore){const ignoreOpts={...options2,ignore:null,onMatch:null,onResult:null};isIgnored=picomatch2(opts.ignore,ignoreOpts,returnState)}const matcher2=(input,returnObject=false)=>{
const{isMatch,match,output}=picomatch2.test(input,regex,options2,{glob,posix});const result={glob,state,regex,posix,input,output,match,isMatch};if(typeof opts.onResult==="function"){opts.onResult(result)}
if(isMatch===false){result.isMatch=false;return returnObject?result:false}if(isIgnored(input)){if(typeof opts.onIgnore==="function"){opts.onIgnore(result)}result.isMatch=false;return returnObject?result:
false}if(typeof opts.onMatch==="function"){opts.onMatch(result)}return returnObject?result:true};if(returnState){matcher2.state=state}return matcher2};picomatch2.test=(input,regex,options2,{glob,posix}={})=>{
if(typeof input!=="string"){throw new TypeError("Expected input to be a string")}if(input===""){return{isMatch:false,output:""}}const opts=options2||{};const format=opts.format||(posix?utils.toPosixSlashes:
null);let match=input===glob;let output=match&&format?format(input):input;if(match===false){output=format?format(input):input;match=output===glob}if(match===false||opts.capture===true){if(opts.matchBase===
true||opts.basename===true){match=picomatch2.matchBase(input,regex,options2,posix)}else{match=regex.exec(output)}}return{isMatch:Boolean(match),match,output}};picomatch2.matchBase=(input,glob,options2,posix=options2&&
options2.windows)=>{const regex=glob instanceof RegExp?glob:picomatch2.makeRe(glob,options2);return regex.test(utils.basename(input,{windows:posix}))};picomatch2.isMatch=(str,patterns2,options2)=>picomatch2(
patterns2,options2)(str);picomatch2.parse=(pattern2,options2)=>{if(Array.isArray(pattern2))return pattern2.map(p=>picomatch2.parse(p,options2));return parse2(pattern2,{...options2,fastpaths:false})};picomatch2.
scan=(input,options2)=>scan(input,options2);picomatch2.compileRe=(state,options2,returnOutput=false,returnState=false)=>{if(returnOutput===true){return state.output}const opts=options2||{};const prepend=opts.
contains?"":"^";const append=opts.contains?"":"$";let source=`${prepend}(?:${state.output})${append}`;if(state&&state.negated===true){source=`^(?!${source}).*$`}const regex=picomatch2.toRegex(source,options2);
if(returnState===true){regex.state=state}return regex};picomatch2.makeRe=(input,options2={},returnOutput=false,returnState=false)=>{if(!input||typeof input!=="string"){throw new TypeError("Expected a \
non-empty string")}let parsed={negated:false,fastpaths:true};if(options2.fastpaths!==false&&(input[0]==="."||input[0]==="*")){parsed.output=parse2.fastpaths(input,options2)}if(!parsed.output){parsed=parse2(
input,options2)}return picomatch2.compileRe(parsed,options2,returnOutput,returnState)};picomatch2.toRegex=(source,options2)=>{try{const opts=options2||{};return new RegExp(source,opts.flags||(opts.nocase?
"i":""))}catch(err){if(options2&&options2.debug===true)throw err;return/$^/}};picomatch2.constants=constants;module2.exports=picomatch2}),781:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{
const utils=__nccwpck_require__2(59);const{CHAR_ASTERISK,CHAR_AT,CHAR_BACKWARD_SLASH,CHAR_COMMA,CHAR_DOT,CHAR_EXCLAMATION_MARK,CHAR_FORWARD_SLASH,CHAR_LEFT_CURLY_BRACE,CHAR_LEFT_PARENTHESES,CHAR_LEFT_SQUARE_BRACKET,
CHAR_PLUS,CHAR_QUESTION_MARK,CHAR_RIGHT_CURLY_BRACE,CHAR_RIGHT_PARENTHESES,CHAR_RIGHT_SQUARE_BRACKET}=__nccwpck_require__2(595);const isPathSeparator=code2=>{return code2===CHAR_FORWARD_SLASH||code2===
CHAR_BACKWARD_SLASH};const depth=token=>{if(token.isPrefix!==true){token.depth=token.isGlobstar?Infinity:1}};const scan=(input,options2)=>{const opts=options2||{};const length=input.length-1;const scanToEnd=opts.
parts===true||opts.tokens===true||opts.scanToEnd===true;const slashes=[];const tokens2=[];const parts2=[];let str=input;let index2=-1;let start=0;let lastIndex=0;let isBrace=false;let isBracket=false;
let isGlob=false;let isExtglob=false;let isGlobstar=false;let braceEscaped=false;let backslashes=false;let negated=false;let negatedExtglob=false;let finished=false;let braces=0;let prev;let code2;let token={
value:"",depth:0,isGlob:false};const eos=()=>index2>=length;const peek=()=>str.charCodeAt(index2+1);const advance=()=>{prev=code2;return str.charCodeAt(++index2)};while(index2<length){code2=advance();
let next;if(code2===CHAR_BACKWARD_SLASH){backslashes=token.backslashes=true;code2=advance();if(code2===CHAR_LEFT_CURLY_BRACE){braceEscaped=true}continue}if(braceEscaped===true||code2===CHAR_LEFT_CURLY_BRACE){
braces++;while(eos()!==true&&(code2=advance())){if(code2===CHAR_BACKWARD_SLASH){backslashes=token.backslashes=true;advance();continue}if(code2===CHAR_LEFT_CURLY_BRACE){braces++;continue}if(braceEscaped!==
true&&code2===CHAR_DOT&&(code2=advance())===CHAR_DOT){isBrace=token.isBrace=true;isGlob=token.isGlob=true;finished=true;if(scanToEnd===true){continue}break}if(braceEscaped!==true&&code2===CHAR_COMMA){
isBrace=token.isBrace=true;isGlob=token.isGlob=true;finished=true;if(scanToEnd===true){continue}break}if(code2===CHAR_RIGHT_CURLY_BRACE){braces--;if(braces===0){braceEscaped=false;isBrace=token.isBrace=
true;finished=true;break}}}if(scanToEnd===true){continue}break}if(code2===CHAR_FORWARD_SLASH){slashes.push(index2);tokens2.push(token);token={value:"",depth:0,isGlob:false};if(finished===true)continue;
if(prev===CHAR_DOT&&index2===start+1){start+=2;continue}lastIndex=index2+1;continue}if(opts.noext!==true){const isExtglobChar=code2===CHAR_PLUS||code2===CHAR_AT||code2===CHAR_ASTERISK||code2===CHAR_QUESTION_MARK||
code2===CHAR_EXCLAMATION_MARK;if(isExtglobChar===true&&peek()===CHAR_LEFT_PARENTHESES){isGlob=token.isGlob=true;isExtglob=token.isExtglob=true;finished=true;if(code2===CHAR_EXCLAMATION_MARK&&index2===
start){negatedExtglob=true}if(scanToEnd===true){let parens=0;while(eos()!==true&&(code2=advance())){if(code2===CHAR_BACKWARD_SLASH){backslashes=token.backslashes=true;advance();continue}if(code2===CHAR_LEFT_PARENTHESES){
parens++;continue}if(code2===CHAR_RIGHT_PARENTHESES&&--parens===0){finished=true;break}}continue}break}}if(code2===CHAR_ASTERISK){if(prev===CHAR_ASTERISK)isGlobstar=token.isGlobstar=true;isGlob=token.
isGlob=true;finished=true;if(scanToEnd===true){continue}break}if(code2===CHAR_QUESTION_MARK){isGlob=token.isGlob=true;finished=true;if(scanToEnd===true){continue}break}if(code2===CHAR_LEFT_SQUARE_BRACKET){
while(eos()!==true&&(next=advance())){if(next===CHAR_BACKWARD_SLASH){backslashes=token.backslashes=true;advance();continue}if(next===CHAR_RIGHT_SQUARE_BRACKET){isBracket=token.isBracket=true;isGlob=token.
isGlob=true;finished=true;break}}if(scanToEnd===true){continue}break}if(opts.nonegate!==true&&code2===CHAR_EXCLAMATION_MARK&&index2===start){negated=token.negated=true;start++;continue}if(opts.noparen!==
true&&code2===CHAR_LEFT_PARENTHESES){isGlob=token.isGlob=true;if(scanToEnd===true){let parens=1;while(eos()!==true&&(code2=advance())){if(code2===CHAR_BACKWARD_SLASH){backslashes=token.backslashes=true;
advance();continue}if(code2===CHAR_LEFT_PARENTHESES){parens++;continue}if(code2===CHAR_RIGHT_PARENTHESES&&--parens===0){finished=true;break}}continue}break}if(isGlob===true){finished=true;if(scanToEnd===
true){continue}break}}if(opts.noext===true){isExtglob=false;isGlob=false}let base=str;let prefix2="";let glob="";if(start>0){prefix2=str.slice(0,start);str=str.slice(start);lastIndex-=start}if(base&&isGlob===
true&&lastIndex>0){base=str.slice(0,lastIndex);glob=str.slice(lastIndex)}else if(isGlob===true){base="";glob=str}else{base=str}if(base&&base!==""&&base!=="/"&&base!==str){if(isPathSeparator(base.charCodeAt(
base.length-1))){base=base.slice(0,-1)}}if(opts.unescape===true){if(glob)glob=utils.removeBackslashes(glob);if(base&&backslashes===true){base=utils.removeBackslashes(base)}}const state={prefix:prefix2,
input,start,base,glob,isBrace,isBracket,isGlob,isExtglob,isGlobstar,negated,negatedExtglob};if(opts.tokens===true){state.maxDepth=0;if(!isPathSeparator(code2)){tokens2.push(token)}state.tokens=tokens2}
if(opts.parts===true||opts.tokens===true){let prevIndex;for(let idx=0;idx<slashes.length;idx++){const n2=prevIndex!==void 0?prevIndex+1:start;const i=slashes[idx];const value2=input.slice(n2,i);if(opts.
tokens){if(idx===0&&start!==0){tokens2[idx].isPrefix=true;tokens2[idx].value=prefix2}else{tokens2[idx].value=value2}depth(tokens2[idx]);state.maxDepth+=tokens2[idx].depth}if(i>=start){parts2.push(value2);
prevIndex=i}}const n=prevIndex!==void 0?prevIndex+1:start;const value=input.slice(n);parts2.push(value);if(opts.tokens&&prevIndex&&prevIndex+1<input.length){tokens2[tokens2.length-1].value=value;depth(
tokens2[tokens2.length-1]);state.maxDepth+=tokens2[tokens2.length-1].depth}state.slashes=slashes;state.parts=parts2}return state};module2.exports=scan}),59:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
const{REGEX_BACKSLASH,REGEX_REMOVE_BACKSLASH,REGEX_SPECIAL_CHARS,REGEX_SPECIAL_CHARS_GLOBAL}=__nccwpck_require__2(595);exports.isObject=val=>val!==null&&typeof val==="object"&&!Array.isArray(val);exports.
hasRegexChars=str=>REGEX_SPECIAL_CHARS.test(str);exports.isRegexChar=str=>str.length===1&&exports.hasRegexChars(str);exports.escapeRegex=str=>str.replace(REGEX_SPECIAL_CHARS_GLOBAL,"\\$1");exports.toPosixSlashes=
str=>str.replace(REGEX_BACKSLASH,"/");exports.isWindows=()=>{if(typeof navigator!=="undefined"&&navigator.platform){const platform=navigator.platform.toLowerCase();return platform==="win32"||platform===
"windows"}if(typeof process!=="undefined"&&process.platform){return process.platform==="win32"}return false};exports.removeBackslashes=str=>{return str.replace(REGEX_REMOVE_BACKSLASH,match=>{return match===
"\\"?"":match})};exports.escapeLast=(input,char,lastIdx)=>{const idx=input.lastIndexOf(char,lastIdx);if(idx===-1)return input;if(input[idx-1]==="\\")return exports.escapeLast(input,char,idx-1);return`${input.
slice(0,idx)}\\${input.slice(idx)}`};exports.removePrefix=(input,state={})=>{let output=input;if(output.startsWith("./")){output=output.slice(2);state.prefix="./"}return output};exports.wrapOutput=(input,state={},options2={})=>{
const prepend=options2.contains?"":"^";const append=options2.contains?"":"$";let output=`${prepend}(?:${input})${append}`;if(state.negated===true){output=`(?:^(?!${output}).*$)`}return output};exports.
basename=(path,{windows}={})=>{const segs=path.split(windows?/[\\/]/:"/");const last=segs[segs.length-1];if(last===""){return segs[segs.length-2]}return last}})};var __webpack_module_cache__={};function __nccwpck_require__(moduleId){
var cachedModule=__webpack_module_cache__[moduleId];if(cachedModule!==void 0){return cachedModule.exports}var module2=__webpack_module_cache__[moduleId]={exports:{}};var threw=true;try{__webpack_modules__[moduleId](
module2,module2.exports,__nccwpck_require__);threw=false}finally{if(threw)delete __webpack_module_cache__[moduleId]}return module2.exports}if(typeof __nccwpck_require__!=="undefined")__nccwpck_require__.
ab=__dirname+"/";(()=>{__nccwpck_require__.n=module2=>{var getter=module2&&module2.__esModule?()=>module2["default"]:()=>module2;__nccwpck_require__.d(getter,{a:getter});return getter}})();(()=>{__nccwpck_require__.
d=(exports,definition)=>{for(var key2 in definition){if(__nccwpck_require__.o(definition,key2)&&!__nccwpck_require__.o(exports,key2)){Object.defineProperty(exports,key2,{enumerable:true,get:definition[key2]})}}}})();
(()=>{__nccwpck_require__.o=(obj,prop)=>Object.prototype.hasOwnProperty.call(obj,prop)})();var __webpack_exports__={};;const severities=["error","warning","notice"];function isAtLeast(severity,limit2){
return limit2!=="never"&&severities.indexOf(severity)<=severities.indexOf(limit2)};const external_node_util_namespaceObject=require("node:util");var mod=__nccwpck_require__(916);;function nearest(word,allowed){
if(allowed.length===0||word.length>100)return void 0;const near=(0,mod.kp)(word.toLowerCase(),[...allowed]);const slips2=near.length<4?1:Math.max(2,Math.floor(near.length/3));return(0,mod.Io)(word.toLowerCase(),
near)<=slips2?near:void 0}function suggestion(word,allowed){const near=nearest(word,allowed);if(near!==void 0)return`Did you mean \`${near}\`?`;return allowed.length<=12?`Allowed: ${allowed.map(other=>`\
\`${other}\``).join(", ")}`:void 0};const sections=[["What to review",[{name:"file",usage:"-f, --file FILE",text:"one project of these files, in this order, as in Compose"},{name:"stdin-name",usage:" \
   --stdin-name NAME",text:"what the file from standard input is called"},{name:"env",usage:"    --env NAME=VALUE",text:"a variable for the files; may be repeated"},{name:"env-file",usage:"    --env-f\
ile FILE",text:"variables in place of .env; may be repeated"},{name:"profile",usage:"    --profile NAME",text:"a profile that is switched on; may be repeated"},{name:"project-name",usage:"    --projec\
t-name NAME",text:"the name of the project"}]],["What to look for",[{name:"config",usage:"    --config FILE",text:"configuration [.compose-review.yml, also in .github/]"},{name:"preset",usage:"    --p\
reset NAME",text:"recommended, hardening, strict, all, migration, none [recommended]"},{name:"rule",usage:"    --rule ID=LEVEL",text:"error, warning, notice or off for a rule; may be repeated"},{name:"\
fail-on",usage:"    --fail-on LEVEL",text:"what makes the exit status 1: error, warning, notice, never [error]"}]],["What to fix",[{name:"fix",usage:"    --fix",text:"apply the fixes that change nothi\
ng of what runs"},{name:"unsafe-fixes",usage:"    --unsafe-fixes",text:"also those after which something else may run"},{name:"fix-dry-run",usage:"    --fix-dry-run",text:"print the fixes as a diff, w\
rite nothing"}]],["How to tell",[{name:"format",usage:"    --format FORMAT",text:"terminal, json, markdown or github [terminal]"},{name:"output",usage:"    --output FILE",text:"write the format before\
 it there; both may be repeated"},{name:"no-color",usage:"    --no-color",text:"no colours; also by NO_COLOR"},{name:"no-progress",usage:"    --no-progress",text:"no line about how far it is"}]],["To \
know more",[{name:"list-rules",usage:"    --list-rules",text:"every rule in a line"},{name:"explain",usage:"    --explain RULE",text:"what a rule looks for, why, and how it is mended"},{name:"version",
usage:"-V, --version",text:""},{name:"help",usage:"-h, --help",text:""}]]];const help=`Reviews Docker Compose files, and scripts that call Compose.

  compose-review [PATH\u2026] [options]

  compose-review                              every Compose file and script below this folder
  compose-review deploy/compose.yml           this file, whatever its name
  compose-review -f compose.yml -f prod.yml   the one project that these add up to
  compose-review - < compose.yml              standard input

${sections.map(([title,lines2])=>`${title}:
${lines2.map(({usage,text})=>`  ${usage.padEnd(26)}${text}`.trimEnd()).join("\n")}
`).join("\n")}
Exit status: 0 nothing at or above --fail-on, 1 something, 2 the work could not be done.
`;function helpFor(name){const line=sections.flatMap(([,lines2])=>lines2).find(candidate2=>candidate2.name===name);return line?`${line.usage.trim()}${line.text?`, ${line.text}`:""}`:"see --help"};class UsageError extends Error{details;constructor(message2,details=""){
super(message2);this.details=details}};const valued=["file","base","format","output","config","preset","rule","fail-on","env","env-file","profile","project-name","explain","stdin-name"];const flags=["\
fix","unsafe-fixes","fix-dry-run","list-rules","version","help","no-color","no-progress"];const notYet=new Set(["base"]);const formats=["terminal","json","markdown","github"];const formatsNotYet=new Set(
["sarif","junit"]);const shorts={file:"f",help:"h",version:"V"};const options=Object.fromEntries([...valued.map(name=>[name,optionOf("string",name)]),...flags.map(name=>[name,optionOf("boolean",name)])]);
function readArguments(argv){const{tokens:tokens2}=(0,external_node_util_namespaceObject.parseArgs)({args:[...argv],options,allowPositionals:true,strict:false,tokens:true});const paths2=[];const values2={};
const given=new Set;const outputs=new Pairs;for(const token of tokens2){if(token.kind==="positional")paths2.push(token.value);if(token.kind!=="option")continue;const{name,rawName,value}=token;if(notYet.
has(name))throw new UsageError(`${rawName} is not available yet`);if(flags.includes(name)){if(value!==void 0)throw new UsageError(`${rawName} takes no value`);given.add(name)}else if(valued.includes(name)){
if(value===void 0||value.startsWith("-")&&value!=="-"&&!token.inlineValue)throw new UsageError(`${rawName} needs a value: ${helpFor(name)}`);(values2[name]??=[]).push(value);if(name==="format")outputs.
format(value);if(name==="output")outputs.file(value)}else{const meant=nearest(name,[...valued,...flags]);throw new UsageError(`there is no option ${rawName}; ${meant?`did you mean --${meant}?`:"try --\
help"}`)}}return{paths:paths2,values:values2,flags:given,outputs:outputs.all()}}function optionOf(type,name){const short=shorts[name];return{type,multiple:true,...short===void 0?{}:{short}}}class Pairs{#pairs=[];#waiting;format(format){
if(formatsNotYet.has(format))throw new UsageError(`--format ${format} is not available yet`);if(!formats.includes(format))throw new UsageError(`there is no format \`${format}\`. ${suggestion(format,formats)??
""}`.trim());this.#pairs.push({format,file:this.#waiting});this.#waiting=void 0}file(file2){const last=this.#pairs.at(-1);if(last&&last.file===void 0)last.file=file2;else if(this.#waiting===void 0)this.#waiting=
file2;else throw new UsageError(`--output ${file2} has no --format of its own`)}all(){if(this.#waiting!==void 0&&this.#pairs.length>0)throw new UsageError(`--output ${this.#waiting} has no --format of\
 its own`);const pairs2=this.#pairs.length>0?this.#pairs:[{format:"terminal",file:this.#waiting}];const[,second]=pairs2.filter(({file:file2})=>file2===void 0);if(second)throw new UsageError(`two forma\
ts would go to standard output; give --format ${second.format} an --output FILE`);return pairs2}};const external_node_buffer_namespaceObject=require("node:buffer");;const external_node_fs_namespaceObject=require(
"node:fs");;const external_node_path_namespaceObject=require("node:path");var external_node_path_default=__nccwpck_require__.n(external_node_path_namespaceObject);;function gitIndex(tracked2){const files=new Set(
tracked2?.files);return path=>{if(!tracked2)return"unknown";if(tracked2.programs.has(path))return"program";return files.has(path)?"file":"not"}};const external_node_child_process_namespaceObject=require(
"node:child_process");;const external_node_crypto_namespaceObject=require("node:crypto");;const settings=["-c","safe.directory=*","-c","core.fsmonitor=","-c","core.quotePath=false"];const environment={
GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C"};const maxOutput=512*1024*1024;async function headOf(folder){const output=await git(folder,["cat-file","--batch"],"HEAD\n");const[,sha,size2]=/^([\da-f]{40,64}) commit (\d+)\n/.
exec(output??"")??[];if(output===void 0||!sha||!size2)return void 0;const[header=""]=output.slice(output.indexOf("\n")+1).split("\n\n",1);return{sha,parents:[...header.matchAll(/^parent ([\da-f]+)$/gm)].
map(([,parent=""])=>parent)}}async function contentAt(folder,commit,path){if(path.includes("\n"))return void 0;const output=await git(folder,["cat-file","--batch"],`${commit}:${path}
`);const header=/^[\da-f]{40,64} blob \d+\n/.exec(output??"")?.[0];return header&&output?.slice(header.length,-1)}async function tracked(folder){const output=await git(folder,["ls-files","--stage","-z"]);
if(output===void 0)return void 0;const files=new Set;const programs=new Set;const links=new Set;const submodules=new Set;for(const entry2 of output.split("\0")){const kind=entry2.startsWith("100")?files:
entry2.startsWith("120")?links:entry2.startsWith("160")?submodules:void 0;const path=entry2.slice(entry2.indexOf("	")+1);kind?.add(path);if(entry2.startsWith("100755"))programs.add(path)}return{files:[
...files],programs,links,submodules}}async function changedBetween(folder,base,head2,mergeBase){const range2=`${base}${mergeBase?"...":".."}${head2}`;const output=await git(folder,["diff","--name-stat\
us","-z","-M","--no-ext-diff","--no-textconv",range2,"--"]);return output===void 0?void 0:readNameStatus(output.split("\0").slice(0,-1))}function readNameStatus(fields){const changes=[];for(let next=0;next+
1<fields.length;){const status=fields[next]??"";const first=fields[next+1]??"";const moved2=/^[RC]/.test(status)?fields[next+2]:void 0;next+=moved2===void 0?2:3;if(moved2===void 0)changes.push({path:first,
removed:status==="D"});else changes.push({path:moved2,...status.startsWith("R")?{from:first}:{},removed:false})}return changes}function blobId(bytes2,like){const hash=createHash(like.length>40?"sha256":
"sha1");return hash.update(`blob ${bytes2.length}\0`).update(bytes2).digest("hex")}function git(folder,options2,input=""){return new Promise(resolve=>{const settled={cwd:folder,env:{...process.env,...environment},
maxBuffer:maxOutput,encoding:"utf8"};const child=(0,external_node_child_process_namespaceObject.execFile)("git",[...settings,...options2],settled,(error,output)=>resolve(error?void 0:output));child.stdin?.
on("error",()=>void 0).end(input)})};class SourceFile{path;text;#lineStarts;constructor(path,text){this.path=path;this.text=text}get lineCount(){return this.#starts.length}positionAt(offset){const line=this.#lineIndex(
offset);const start=this.#starts[line]??0;const mark=line===0&&this.text.startsWith("\uFEFF")&&offset>0?1:0;return{line:line+1,column:Math.min(offset,this.text.length)-start-mark+1}}lineAt(line){const start=this.#starts[line-
1];if(start===void 0)return void 0;let end=this.#starts[line]??this.text.length;while(end>start&&(this.text[end-1]==="\n"||this.text[end-1]==="\r"))end-=1;return{start,end}}linesOf({start,end}){const first=this.#lineIndex(
start);const last=this.#lineIndex(Math.max(start,end-1));return{start:this.#starts[first]??0,end:this.#starts[last+1]??this.text.length}}slice({start,end}){return this.text.slice(start,end)}get#starts(){
this.#lineStarts??=lineStarts(this.text);return this.#lineStarts}#lineIndex(offset){const starts=this.#starts;let low=0;let high=starts.length-1;while(low<high){const middle=low+high+1>>1;if((starts[middle]??
0)<=offset)low=middle;else high=middle-1}return low}}function lineStarts(text){const starts=[0];for(let offset=0;offset<text.length;offset+=1){const unit2=text.charCodeAt(offset);if(unit2===10||unit2===
13&&text.charCodeAt(offset+1)!==10)starts.push(offset+1)}return starts};const maxFileBytes=512*1024;const maxTotalBytes=64*1024*1024;const maxSearchedBytes=1024*1024*1024;async function readAll(workspace,paths2,wanted2){
const results=await Promise.all(paths2.map(path=>workspace.read(path,wanted2)));const files=[];const skipped=[];for(const result of results){if(result instanceof SourceFile){if(!wanted2||wanted2.test(
result.text))files.push(result)}else if(result)skipped.push(result)}return{files,skipped}};class DiskPresence{#folders=new Map;at(root,target){let folder=root;const parts2=external_node_path_default().
relative(root,target).split(external_node_path_default().sep).filter(part=>part!=="");for(const[index2,part]of parts2.entries()){const entries2=this.#entries(folder);const entry2=entries2?.get(part);if(!entry2)
return!entries2||entries2.size===0&&folder!==root?"unknown":"nothing";if(index2===parts2.length-1)return entry2.isFile()?"file":entry2.isDirectory()?"folder":"unknown";if(!entry2.isDirectory())return entry2.
isFile()?"nothing":"unknown";folder=external_node_path_default().join(folder,part)}return"folder"}#entries(folder){if(!this.#folders.has(folder))this.#folders.set(folder,list(folder));return this.#folders.
get(folder)}}function list(folder){try{return new Map((0,external_node_fs_namespaceObject.readdirSync)(folder,{withFileTypes:true}).map(entry2=>[entry2.name,entry2]))}catch{return void 0}};const leftOut=new Set(
[".git","node_modules"]);const limits={file:maxFileBytes,total:maxTotalBytes};function diskWorkspace({cwd,folders:folders2,files},{file:maxFile,total:maxTotal}=limits){const known2=new Map;let total=0;
let searched=0;const presence=new DiskPresence;const indexes2=new Map;let roots;const allRoots=()=>roots??=[...new Set([...folders2,...files.map(file2=>external_node_path_default().dirname(file2))].flatMap(
folder=>boundary(external_node_path_default().resolve(cwd,folder))))];function read2(name,wanted2){const typed2=external_node_path_default().resolve(cwd,name);const stats=statsOf(typed2);if(!stats?.isFile())
return void 0;const{size:size2}=stats;const real=realPath(typed2);if(real===void 0||isGitsOwn(real)||!allRoots().some(root=>isInside(root,real)))return void 0;if(size2>maxFile)return{path:name,reason:`\
larger than ${maxFile/1024} KiB`};if(total+size2>maxTotal||searched+size2>maxSearchedBytes)return{path:name,reason:`more than ${maxTotal/1024/1024} MiB in all`};const file2=decode(name,real);if(wanted2&&
file2 instanceof SourceFile&&!wanted2.test(file2.text)){searched+=size2;return void 0}total+=size2;known2.set(name,file2);return file2}return{list:()=>Promise.resolve([...new Set(folders2.flatMap(folder=>[
...walk(external_node_path_default().resolve(cwd,folder),workspacePath(cwd,folder))]))].toSorted()),read:(name,wanted2)=>Promise.resolve(known2.get(name)??read2(name,wanted2)),presence:name=>{const typed2=external_node_path_default().
resolve(cwd,name);const root=allRoots().find(one=>isInside(one,typed2));return Promise.resolve(root===void 0||isGitsOwn(typed2)?"unknown":presence.at(root,typed2))},kept:async name=>{const typed2=external_node_path_default().
resolve(cwd,name);const root=allRoots().find(one=>isInside(one,typed2));if(root===void 0)return"unknown";if(!indexes2.has(root))indexes2.set(root,tracked(root).then(gitIndex));const index2=await indexes2.
get(root);return index2?.(workspacePath(root,typed2))??"unknown"}}}function workspacePath(cwd,typed2){return external_node_path_default().relative(cwd,external_node_path_default().resolve(cwd,typed2)).
split(external_node_path_default().sep).join("/")}function pathKind(cwd,typed2){return kindOf(external_node_path_default().resolve(cwd,typed2))}function writeText(cwd,typed2,text){const target=external_node_path_default().
resolve(cwd,typed2);(0,external_node_fs_namespaceObject.mkdirSync)(external_node_path_default().dirname(target),{recursive:true});(0,external_node_fs_namespaceObject.writeFileSync)(target,text)}function kindOf(file2){
const stats=statsOf(file2);if(!stats)return void 0;if(stats.isFile())return"file";return stats.isDirectory()?"folder":"other"}function statsOf(file2){try{return(0,external_node_fs_namespaceObject.statSync)(
file2,{throwIfNoEntry:false})}catch{return void 0}}function decode(name,real){try{const bytes2=(0,external_node_fs_namespaceObject.readFileSync)(real);return(0,external_node_buffer_namespaceObject.isUtf8)(
bytes2)?new SourceFile(name,bytes2.toString("utf8")):{path:name,reason:"not UTF-8"}}catch(error){return{path:name,reason:`not readable (${error instanceof Error&&"code"in error?String(error.code):"unk\
nown cause"})`}}}function*walk(folder,name){for(const entry2 of entries(folder)){const inside2=name===""?entry2.name:`${name}/${entry2.name}`;if(entry2.isFile())yield inside2;else if(entry2.isDirectory()&&
!leftOut.has(entry2.name))yield*walk(external_node_path_default().join(folder,entry2.name),inside2)}}function entries(folder){try{return(0,external_node_fs_namespaceObject.readdirSync)(folder,{withFileTypes:true})}catch{
return[]}}function boundary(folder){const real=realPath(folder);if(real===void 0)return[];for(let top=real;;top=external_node_path_default().dirname(top)){if((0,external_node_fs_namespaceObject.existsSync)(
external_node_path_default().join(top,".git")))return[top];if(external_node_path_default().dirname(top)===top)return[real]}}function realPath(file2){try{return external_node_fs_namespaceObject.realpathSync.
native(file2)}catch{return void 0}}function isGitsOwn(file2){return file2.split(external_node_path_default().sep).some(part=>part.toLowerCase()===".git")}function isInside(root,file2){return file2===root||
file2.startsWith(root.endsWith(external_node_path_default().sep)?root:root+external_node_path_default().sep)};const unprintable=/[\p{Cc}\p{Surrogate}\u061C\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu;
function printable(text){return text.replace(unprintable,"\uFFFD").replaceAll("##[","##\u27E6")}function printableLines(text){return text.split("\n").map(printable).join("\n")}function logLine(text){return printable(
text).replace(/^(\s*):(?=:)/,"$1\uFFFD")}function shorten(text,length){if(text.length<=length)return text;return`${text.slice(0,length-1).replace(/[\uD800-\uDBFF]$/,"")}\u2026`};const wide=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]/gu;
const none=/[\p{M}\uFE00-\uFE0F]/gu;function shownText(text){return printable(text.replaceAll("	","    "))}function cellsOf(text){const shown=shownText(text);if(/^[ -~]*$/.test(shown))return shown.length;
const characters=shown.length-(shown.match(/[\u{10000}-\u{10FFFF}]/gu)?.length??0);return characters+(shown.match(wide)?.length??0)-(shown.match(none)?.length??0)};const env_escapes_escape=/\\(?:[abcfnrtv$"\\]|0\d{0,3})/g;
const letters={"a":"\x07","b":"\b","f":"\f","n":"\n","r":"\r","t":"	","v":"\v",'"':'"',"\\":"\\","$":"$$"};function env_escapes_unescape(text){return text.replace(env_escapes_escape,found2=>{if(found2[1]!==
"0")return letters[found2[1]??""]??found2;const octal=found2.slice(2);const code2=parseInt(octal,8);return/^[0-7]{3}$/.test(octal)&&code2<256?String.fromCharCode(code2):`\\${octal}`})};function known(text){
return join(text,()=>void 0)}function text_assumed(text){return join(text,piece=>piece.assumed)}function text_ifUnset(text){return join(text,piece=>piece.ifUnset)}function skeleton(text){return text.map(
piece=>typeof piece==="string"?piece:`${encodeURIComponent(piece.source)}`).join("")}function tidy(pieces){const tidied=[];let run2="";for(const piece of pieces){if(typeof piece==="string"){run2+=piece;
continue}if(run2!=="")tidied.push(run2);run2="";tidied.push(piece)}if(run2!==""||tidied.length===0)tidied.push(run2);return tidied}function join(text,read2){let joined2="";for(const piece of text){const part=typeof piece===
"string"?piece:read2(piece);if(part===void 0)return void 0;joined2+=part}return joined2};function substitute(parts2,source,lookup,missing){return limited(tidy(parts2.flatMap(part=>typeof part==="strin\
g"?[part]:substitute_valueOf(part,source,lookup,missing))))}function substitute_valueOf(use2,source,lookup,missing){const value=lookup(use2.name);const argument2=substitute(use2.argument,source,lookup,
missing);if(!value)return[unset(use2,source,argument2)];const filled2=isFilled(value);if(filled2===void 0&&use2.operator.startsWith(":"))return[maybe(use2,source,value,argument2)];switch(use2.operator){case"\
:-":return filled2?value:argument2;case":?":if(!filled2)missing(use2);return value;case":+":return filled2?argument2:[""];case"+":return argument2;default:return value}}function isFilled(value){return value.
some(piece=>typeof piece==="string"&&piece!=="")||(known(value)===void 0?void 0:false)}function unset(use2,source,argument2){const readings={"":{assumed:void 0,ifUnset:""},"-":{assumed:text_assumed(argument2),
ifUnset:text_ifUnset(argument2)},"+":{assumed:"",ifUnset:""},"?":{assumed:void 0,ifUnset:void 0}};return{...common(use2,source,[argument2]),...readings[bare(use2.operator)]}}function maybe(use2,source,value,argument2){
const choose=read2=>{const own=read2(value);if(own===void 0)return void 0;if(bare(use2.operator)==="+")return own===""?"":read2(argument2);if(own!=="")return own;return bare(use2.operator)==="-"?read2(
argument2):void 0};return{...common(use2,source,[value,argument2]),assumed:choose(text_assumed),ifUnset:choose(text_ifUnset)}}function common({name,start,end},source,texts2){const inner=texts2.flatMap(
text=>text.flatMap(piece=>typeof piece==="string"?[]:piece.variables));return{source:source.slice(start,end),variables:[...new Set([name,...inner])].slice(0,maxVariables)}}const maxLength=1e5;const maxPieces=1e3;
const maxVariables=20;function limited(text){const length=text.reduce((sum2,piece)=>sum2+(typeof piece==="string"?piece:piece.assumed??piece.ifUnset??"").length,0);if(length<=maxLength&&text.length<=maxPieces)
return text;return[{source:"${\u2026}",variables:[],assumed:void 0,ifUnset:void 0}]}function bare(operator){if(operator===":-")return"-";if(operator===":+")return"+";return operator===":?"?"?":operator}
;var _a;const maxDepth=20;const template_name=/[_a-z][_a-z0-9]*/iy;function readTemplate(text){const faults=[];const reader=new Reader(text,faults);return{parts:reader.read(0,text.length,0),faults}}class Reader{#text;#faults;#lineEnd=-1;#lastBrace=-1;constructor(text,faults){
this.#text=text;this.#faults=faults}read(start,end,depth){const parts2=[];let plain2=start;let offset=start;while(offset<end){const dollar=this.#text.indexOf("$",offset);if(dollar<0||dollar+1>=end)break;
const next=this.#text[dollar+1];const use2=next==="{"?this.#braced(dollar,end,depth):this.#named(dollar,end);if(next==="$"){parts2.push(this.#text.slice(plain2,dollar+1));offset=dollar+2;plain2=offset}else if(use2){
parts2.push(this.#text.slice(plain2,dollar),use2);offset=use2.end;plain2=offset}else offset=dollar+1}parts2.push(this.#text.slice(plain2,end));return parts2.filter(part=>part!=="")}#named(dollar,end){
const found2=this.#nameAt(dollar+1,end);return found2?{name:found2,operator:"",argument:[],start:dollar,end:dollar+1+found2.length}:void 0}#braced(dollar,end,depth){const found2=this.#nameAt(dollar+2,
end);const after=dollar+2+(found2?.length??0);if(found2&&after<end&&this.#text[after]==="}"){return{name:found2,operator:"",argument:[],start:dollar,end:after+1}}const operator=found2?this.#operatorAt(
after):void 0;const close=operator?this.#closing(dollar+1,after+(operator?.length??0),end):-1;if(!found2||!operator||close<0){this.#fault(dollar,end);return void 0}const from2=after+operator.length;const argument2=depth<
maxDepth?new _a(this.#text,this.#faults).read(from2,close,depth+1):[this.#text.slice(from2,close)];return{name:found2,operator,argument:argument2,start:dollar,end:close+1}}#nameAt(offset,end){template_name.
lastIndex=offset;const found2=template_name.exec(this.#text)?.[0].slice(0,Math.max(0,end-offset));return found2===""?void 0:found2}#operatorAt(offset){const colon=this.#text[offset]===":";const sign2=this.#text[colon?
offset+1:offset];if(sign2==="-")return colon?":-":"-";if(sign2==="?")return colon?":?":"?";if(sign2==="+")return colon?":+":"+";return void 0}#closing(open,from2,end){const last=this.#lastBraceOfLine(
open,end);if(last<from2)return-1;let braces=0;for(let offset=open;offset<=last;offset+=1){const unit2=this.#text.charCodeAt(offset);if(unit2===125){braces-=1;if(braces===0)return offset}else if(unit2===
123){braces+=1;offset+=1}}return last}#lastBraceOfLine(offset,end){if(offset>this.#lineEnd){const lineEnd2=this.#text.indexOf("\n",offset);this.#lineEnd=lineEnd2<0||lineEnd2>end?end:lineEnd2;const brace=this.#text.
slice(offset,this.#lineEnd).lastIndexOf("}");this.#lastBrace=brace<0?-1:offset+brace}return this.#lastBrace}#fault(start,end){const rest=/^[^\n}]*\}?/.exec(this.#text.slice(start,Math.min(end,start+200)))?.[0].
length??1;this.#faults.push({start,end:start+rest})}}_a=Reader;;const env_file_known=new WeakSet;function isEnvFile(source){return env_file_known.has(source)}function markAsEnvFile(source){env_file_known.
add(source)}function readEnvFile(source,outside,earlier=[]){env_file_known.add(source);const reader=new env_file_Reader(source,outside,earlier);reader.readAll();return{source,entries:reader.entries,problems:reader.
problems}}const env_file_help="Write one `NAME=value` a line, and quote a value that spans lines";const inline=/[\t\v\f\r \u0085\u00A0]*/y;const blank=/\s*/y;const nameEnd=/[\p{L}\p{N}_.\-[\]\t\v\f\r \u0085\u00A0]*/uy;
const exported=/export\s+/y;class env_file_Reader{entries=[];problems=[];#source;#outside;#above=new Map;#offset=0;constructor(source,outside,earlier){this.#source=source;this.#outside=outside;for(const{
name,text}of earlier)if(text)this.#above.set(name,text);if(source.text.startsWith("\uFEFF"))this.#offset=1}readAll(){const{text}=this.#source;while(this.problems.length===0){this.#skip(blank);if(this.#offset>=
text.length)return;if(text[this.#offset]==="#")this.#offset=this.#lineEnd();else this.#entry()}}#entry(){this.#skip(exported);const start=this.#offset;this.#skip(nameEnd);const name=this.#source.text.
slice(start,this.#offset).trimEnd();const key2=this.#at(start,start+name.length);const sign2=this.#source.text[this.#offset];if(sign2===void 0)return;if(sign2!=="="&&sign2!==":"&&sign2!=="\n"){this.#stop(
this.#at(this.#offset,this.#offset+1),"No name of a variable holds this character, so Compose V2 reads no further")}else if(name.includes(" ")){this.#stop(key2,"The name of a variable holds a blank, s\
o Compose V2 reads no further")}else if(sign2==="\n"){this.#add(name,key2,key2,this.#lookup(name))}else{this.#offset+=1;this.#skip(inline);this.#value(name,key2)}}#value(name,key2){const start=this.#offset;
const quote=this.#source.text[start];if(quote==='"'||quote==="'"){const content=this.#quoted(quote);if(content===void 0)return;const at3=this.#at(start,this.#offset);this.#add(name,key2,at3,quote==='"'?
this.#expand(env_escapes_unescape(content),at3,void 0):[content]);return}const line=this.#source.text.slice(start,this.#lineEnd());const comment=line.indexOf(" #");const value=(comment<0?line:line.slice(
0,comment)).trimEnd();this.#offset+=line.length;const at2=value===""?key2:this.#at(start,start+value.length);this.#add(name,key2,at2,this.#expand(value,at2,start))}#quoted(quote){const{text}=this.#source;
const start=this.#offset;const closing=quote==='"'?/(?:[^"\\]|\\[^])*"/y:/(?:[^'\\]|\\[^])*'/y;closing.lastIndex=start+1;const found2=closing.exec(text)?.[0];if(found2===void 0){this.#stop(this.#at(start,
start+1),"This quote is never closed, so Compose V2 reads no further");return void 0}this.#offset=start+1+found2.length;return found2.slice(0,-1).replaceAll(`\\${quote}`,quote)}#expand(value,at2,start){
const{parts:parts2,faults}=readTemplate(value);const place=part=>start===void 0?at2:this.#at(start+part.start,start+part.end);const[fault]=faults;if(fault)this.#stop(place(fault),"Compose V2 cannot re\
ad this `${`, and stops","Write `${NAME}`, or put the value in single quotes");return substitute(parts2,value,name=>this.#lookup(name),use2=>{const message2=`Variable \`${use2.name.slice(0,40)}\` is de\
manded here and empty, so Compose V2 stops`;this.problems.push({kind:"required-variable",at:place(use2),message:message2,help:"Give it a value"})})}#lookup(name){return this.#outside(name)??this.#above.
get(name)}#add(name,key2,at2,text){this.entries.push({name,key:key2,at:at2,text});if(text)this.#above.set(name,text)}#skip(pattern2){pattern2.lastIndex=this.#offset;this.#offset+=pattern2.exec(this.#source.
text)?.[0].length??0}#lineEnd(){const end=this.#source.text.indexOf("\n",this.#offset);return end<0?this.#source.text.length:end}#at(start,end){return{file:this.#source,range:{start,end:Math.max(end,start+
1)}}}#stop(at2,message2,advice2=env_file_help){this.problems.push({kind:"env-file",at:at2,message:message2,help:advice2})}};const secretWords=/passw(?:or)?d|passphrase|(?:^|[^a-z])(?:[a-z]{0,3}db)?pass(?:$|[^a-z])|secret|tokens?(?:$|[^a-z])|credential|(?:api|app|private|access|auth|encryption|signing|master|fernet|license)[_.-]?key|key_base/;
const harmlessEndings=/(?:_|\b)(?:file|keyfile|path|dir|folder|name|id|user|username|login|url|uri|endpoint|host|port|ttl|expiry|expires?|expiration|expires_in|length|size|count|limit|budget|type|algorithms?|policy|enabled|disabled|required|validity|lifetime|age|timeout|interval|header|prefix|suffix|hint|min|max|version|mode|provider|backend|engine|store|manager|driver|class|issuer|audience|scope|strategy|rotation|hash_cost|rounds)$/;
const harmlessBeginnings=/(?:^|_)(?:allow|enable|disable|require|use|no|random|has|is|show|skip|max|min|generate|without|create|force)(?:_|$)/;const harmlessKeys=/(?:^|_)(?:aws|s3|minio|oss|cos|r2|gcs)_(?:[a-z]+_)?access_?key$/;
function isSecretName(name){const lower=name.toLowerCase();return secretWords.test(lower)&&!harmlessEndings.test(lower)&&!harmlessBeginnings.test(lower)&&(!harmlessKeys.test(lower)||lower.includes("se\
cret"))};const lookAround=400;const reference=/^\$(?:\w+|\{\w+(?:\}|:?[?+][^}]{0,200}\}))$/;const defaulted=/^\$\{\w+:?-/;const harmless=/^(?:|~|null|true|false)$/i;function secretValue(text,nameStart,valueStart){
const before2=text.slice(Math.max(0,nameStart-lookAround),nameStart).replace(/^[^]*[\n\r]/,"");const start=valueStart+(at(/(?:[&!][^\s,[\]{}]*[ \t]+)+/y,text,valueStart)?.length??0);const quoted2=at(/"[^"\\]*(?:\\[^][^"\\]*)*"|'[^']*(?:''[^']*)*'/y,
text,start);if(quoted2)return inside(text,{start:start+1,end:start+quoted2.length-1});if(at(/[[{*]/y,text,start))return void 0;const indent2=/^[ \t]*/.exec(before2)?.[0].length??0;const header=at(/[|>][-+\d]*[ \t]*(?:#[^\n]*)?(?:\r?\n)/y,
text,start);if(header)return{start:start+header.length,end:linesBelow(text,start+header.length,indent2,false)};const end=plainEnd(text,start,before2);return inside(text,{start,end:isYamlPlain(text,valueStart,
before2)?linesBelow(text,end,indent2,true):end})}function inside(text,{start,end}){const value=text.slice(start,end).trim();if(harmless.test(value)||reference.test(value))return void 0;const frame=defaulted.
exec(value)?.[0];if(frame===void 0||!value.endsWith("}"))return{start,end};const from2=text.indexOf(frame,start)+frame.length;return{start:from2,end:text.lastIndexOf("}",end-1)}}function plainEnd(text,start,before2){
const length=at(plainPattern(text,start,before2),text,start)?.length??0;return start+length}function plainPattern(text,start,before2){if(before2.endsWith('"'))return/[^"\n\r]*/y;if(before2.endsWith("'"))
return/[^'\n\r]*/y;if(isFlow(before2))return/[^,}\]\n\r]*/y;return isShell(text,start,before2)?/[^\s;&|]*/y:/(?:(?!\s#)[^\n\r])*/y}function isFlow(before2){return(before2.match(/[[{]/g)??[]).length>(before2.
match(/[\]}]/g)??[]).length}function isShell(text,start,before2){if(text[start-1]!=="=")return false;if(before2.trim()!=="")return!/^\s*-\s*$/.test(before2);return/^[^\n\r]*\s(?:docker|sudo|exec|env)\b/.
test(text.slice(start,start+lookAround))}function isYamlPlain(text,valueStart,before2){return/^[\s-]*$/.test(before2)&&/[:=][ \t]*$/.test(text.slice(Math.max(0,valueStart-20),valueStart))}function linesBelow(text,offset,indent2,plain2){
let end=offset;const line=plain2?/[ \t]*(?:#[^\n]*)?\r?\n([ \t]*)(?![\s#]|-\s|[\w.-]+["']?\s*[:=])[^\n]+/y:/([ \t]*)\S[^\n]*\n?|[ \t]*\r?\n/y;for(;;){line.lastIndex=end;const match=line.exec(text);if(!match||
match[0]===""||match[1]!==void 0&&match[1].length<=indent2)return end;end=line.lastIndex}}function at(pattern2,text,offset){pattern2.lastIndex=offset;return pattern2.exec(text)?.[0]};const shapes=[/(?<=\/\/[^\s/:@]{0,200}:)[^\s/]+(?=@)/g,
/-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[^-]*/g,/\b(?:gh[a-z]_|github_pat_|glpat-|sk_live_|rk_live_|xox[a-z]-|npm_|dckr_pat_|AKIA|ASIA)[\w-]{12,}/g,/\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*/g,/(?<=\b(?:Bearer|Basic)[ \t]{1,8})[\w.~+/=-]{8,}/gi];
const named=/(?<![\w.-]|\$\{)([\w.-]+)["']?[ \t]*[:=][ \t]*/g;const mask_option=/(?<![\w.-])(--?[A-Za-z][\w-]*)["']?(?:[ \t]+|[ \t]*,[ \t]*|[ \t]*\r?\n[ \t]*-[ \t]+)["']?(?![-\s"'])([^\s"',\]]+)/g;const fallback=/\$\{(\w+):?-([^}\n]+)/g;
const masked=new WeakMap;function maskedText(file2){let text=masked.get(file2);if(text===void 0){text=isEnvFile(file2)?maskValues(file2.text):maskSecrets(file2.text);masked.set(file2,text)}return text}
function maskSecrets(text){const secrets2=[];let done=0;for(const{0:whole2,1:name="",index:index2}of text.matchAll(named)){const secret2=index2>=done&&isSecret(name)&&secretValue(text,index2,index2+whole2.
length);if(!secret2)continue;secrets2.push(secret2);done=secret2.end}for(const{0:whole2,1:name="",2:value="",index:index2}of[...text.matchAll(mask_option),...text.matchAll(fallback)]){const end=index2+
whole2.length;if(isSecret(name))secrets2.push({start:end-value.length,end})}return maskShapes(cover(text,secrets2))}const beforeValue=/^(\uFEFF?[^\S\n]*(?:(?:#[ \t]*)?(?:[\w.-]+[ \t]+)?(?:COMPOSE_\w+=.*|[\w.-]+[ \t]*[=:](?=[^=\r\n]))|#.*|))(.*)$/gm;
function maskValues(text){return text.replace(beforeValue,(_,name,value)=>name+dots(value))}function maskShapes(text){return shapes.reduce((shown,shape)=>shown.replace(shape,dots),text)}function isSecret(name){
return name!=="secrets"&&(isSecretName(name.replaceAll("-","_"))||/pass(?:w(?:or)?d|phrase)?$/i.test(name))}function cover(text,secrets2){const parts2=[];let done=0;for(const{start,end}of secrets2.toSorted(
(a,b)=>a.start-b.start)){if(end<=done)continue;const from2=Math.max(start,done);parts2.push(text.slice(done,from2),dots(text.slice(from2,end)));done=end}return parts2.join("")+text.slice(done)}function dots(secret2){
return secret2.replace(/\S/g,"\u2022")};const maxLines=6;const maxGap=3;const maxWidth=160;function spanOf(file2,{start,end}){const written2=start+file2.slice({start,end}).trimEnd().length;const first=file2.
positionAt(start).line;return{first,last:Math.min(file2.positionAt(Math.max(start,written2-1)).line,first+maxLines-1)}}function excerpt(file2,marks2,frame){const spans2=marks2.map(mark=>({mark,...spanOf(
file2,mark.range)}));const end=Math.max(...spans2.map(({last})=>last));const rows=[];for(let number=Math.min(...spans2.map(({first})=>first));number<=end;number+=1){const here=spans2.filter(({first,last})=>first<=
number&&number<=last);rows.push(...lineRows(file2,number,here,frame))}return rows}function lineRows(file2,number,marks2,{margin,place,mark:paint}){const whole2=file2.lineAt(number)??{start:0,end:0};const start=number===
1&&file2.text.startsWith("\uFEFF")?1:whole2.start;const line=maskedText(file2).slice(start,whole2.end);const parts2=marks2.map(({mark:{range:range2,sign:sign2,label:label2},last})=>{return{...within(line,
range2.start-start,range2.end-start),sign:sign2,label:last===number?label2:"",ends:last===number}});const window=windowOf(line,Math.min(...parts2.map(({from:from2})=>from2)));const rows=[`${place(`${String(
number).padStart(margin)} |`)} ${window.shown}`.trimEnd()];for(const{from:from2,to,sign:sign2,label:label2,ends}of parts2.toSorted((a,b)=>a.from-b.from||a.to-b.to)){if(from2===to&&!ends)continue;const underline=sign2.
repeat(Math.max(1,window.column(to)-window.column(from2)));const indent2=" ".repeat(window.column(from2));rows.push(`${place(`${" ".repeat(margin)} |`)} ${indent2}${paint(label2===""?underline:`${underline}\
 ${label2}`)}`)}return rows}function windowOf(line,focus){if(line.length<=maxWidth)return{shown:shownText(line),column:index2=>cellsOf(line.slice(0,index2))};const from2=Math.max(0,Math.min(focus-maxWidth/
2,line.length-maxWidth));const to=from2+maxWidth;const before2=from2>0?"\u2026":"";const shown=`${before2}${shownText(line.slice(from2,to))}${to<line.length?"\u2026":""}`;return{shown,column:index2=>before2.
length+cellsOf(line.slice(from2,Math.min(Math.max(index2,from2),to)))}}function within(line,start,end){const indent2=line.length-line.trimStart().length;const from2=start<0?indent2:Math.min(start,line.
length);return{from:from2,to:Math.max(from2,Math.min(end,line.trimEnd().length))}};const plain={severity:text=>text,place:text=>text,mark:text=>text,strong:text=>text};const maxRelated=6;function codeFrame(finding,paint=plain){
return problemFrame(finding.rule.id,finding.severity,finding,paint)}function problemFrame(id,severity,problem2,paint=plain){const{message:message2,help:help2,fix,related=[]}=problem2;const windows=windowsOf(
problem2);const margin=Math.max(...windows.map(({last})=>String(last).length));const frame={margin,place:paint.place,mark:text=>paint.mark(text,severity)};const indent2=" ".repeat(margin);const lines2=[
`${paint.severity(`${severity}[${id}]`,severity)}: ${paint.strong(sentence(message2))}`];for(const{file:file2,marks:marks2}of windows){const{line,column}=file2.positionAt(marks2[0]?.range.start??0);lines2.
push(`${indent2}${paint.place(`--> ${shownText(file2.path)}:${line}:${column}`)}`,...excerpt(file2,marks2,frame))}if(related.length>maxRelated)lines2.push(`${indent2} = and ${related.length-maxRelated}\
 more`);if(help2)lines2.push(`${indent2} = help: ${sentence(help2)}`);if(fix)lines2.push(`${indent2} = fix (${fix.safety}): ${sentence(fix.title)}`);return lines2.join("\n")}function windowsOf({at:at2,
related=[]}){const windows=[];const others2=related.slice(0,maxRelated).map(other=>({at:other.at,label:other.label}));for(const[order,{at:{file:file2,range:range2},label:label2}]of[{at:at2,label:""},...others2].
entries()){const mark={range:range2,sign:order===0?"^":"-",label:sentence(label2)};const{first,last}=spanOf(file2,range2);const index2=windows.findIndex(window=>window.file===file2&&first<=window.last+
maxGap+1&&last>=window.first-maxGap-1);const near=windows[index2];if(near)windows[index2]={file:file2,marks:[...near.marks,mark],first:Math.min(near.first,first),last:Math.max(near.last,last)};else windows.
push({file:file2,marks:[mark],first,last})}return windows}function sentence(text){return maskShapes(shownText(text))};function count(findings){const counts={error:0,warning:0,notice:0};for(const{severity}of findings)
counts[severity]+=1;return counts}function countsText(counts){return severities.flatMap(severity=>counts[severity]>0?[plural(counts[severity],severity)]:[]).join(", ")}function plural(number,word){return`${number}\
 ${word}${number===1?"":"s"}`}function fixedText({count:fixes,changes}){if(changes.length===0)return"";return`${fixes===void 0?"Some":fixes} fixed in ${plural(changes.length,"file")}`};const colours={
error:"31",warning:"33",notice:"36"};function paintFor({isTerminal:isTerminal2},env,wanted2){if(!wanted2||!isTerminal2||env["NO_COLOR"]||env["TERM"]==="dumb")return plain;return{severity:(text,severity)=>colour(
`1;${colours[severity]}`,text),mark:(text,severity)=>colour(colours[severity],text),place:text=>colour("34",text),strong:text=>colour("1",text)}}function colour(code2,text){return`\x1B[${code2}m${text}\
\x1B[0m`}function withProgress(workspace,output,patience=500){const start=Date.now();let next=start+patience;let read2=0;const tell2=()=>{if(Date.now()<next)return;next=Date.now()+100;if(output.isTerminal)
output.write(`\r\x1B[KReading\u2026 ${plural(read2,"file")}`)};return{workspace:{...workspace,read:path=>{read2+=1;tell2();return workspace.read(path)}},done:()=>{if(next>start+patience&&output.isTerminal)
output.write("\r\x1B[K")}}}function standardIo(){return{stdout:outputTo(()=>process.stdout),stderr:outputTo(()=>process.stderr),stdin:()=>readStream(process.stdin),env:process.env,cwd:process.cwd()}}function outputTo(open){
let stream;const opened2=()=>{stream??=open().on("error",error=>{if(error.code!=="EPIPE")throw error});return stream};return{get isTerminal(){return opened2().isTTY},write:text=>void opened2().write(text)}}
async function readStream(stream){const chunks=[];let size2=0;for await(const chunk of stream){if(!Buffer.isBuffer(chunk))continue;chunks.push(chunk);size2+=chunk.length;if(size2>maxFileBytes)break}return Buffer.
concat(chunks)};const ladder=["recommended","hardening","strict","all"];const presets=[...ladder,"migration","none"];const presetTexts={recommended:"What is true, matters and can be acted on wherever \
Compose is used",hardening:"Also what limits the harm of a break-in: least privilege for each service, bounded memory, networks that are kept apart",strict:"Also what makes a project easier to run and\
 to keep, where a team has decided to live by it",all:"Every rule that there is",migration:"What the move from Compose V1 to V2 breaks or changes, and nothing else",none:"No rule but those that are sw\
itched on one by one"};function holds(preset,{category,optIn}){if(preset==="none")return false;if(preset==="migration")return category==="migration"&&optIn===void 0;return ladder.indexOf(optIn??"recom\
mended")<=ladder.indexOf(preset)}var picomatch=__nccwpck_require__(6);var picomatch_default=__nccwpck_require__.n(picomatch);;const maxPatterns=200;const maxPatternLength=256;const maxStars=3;function matcher(patterns2){
const sound=patterns2.slice(0,maxPatterns).filter(pattern2=>!patternFault(pattern2));const tests=sound.map(pattern2=>{const negated=pattern2.startsWith("!");const test=picomatch_default()(spellings(negated?
pattern2.slice(1):pattern2),{dot:true,noextglob:true});return{negated,test}});return path=>{let matched=false;for(const{negated,test}of tests)if(matched===negated&&test(path))matched=!negated;return matched}}
function patternFault(pattern2){const plain2=pattern2.replace(/^!/,"");const parts2=plain2.split("/");if(plain2.length>maxPatternLength)return`longer than ${maxPatternLength} characters`;if(plain2.startsWith(
"/")||parts2.includes(".."))return"leads out of the repository";if(/\[[^\]]*$/.test(plain2))return"a `[` that nothing closes";if((plain2.match(/\{/g)?.length??0)!==(plain2.match(/\}/g)?.length??0))return"\
a brace that stands alone";if(parts2.some(part=>(part.match(/\*+/g)?.length??0)>maxStars))return`more than ${maxStars} \`*\` between two slashes`;return void 0}function spellings(pattern2){const plain2=pattern2.
replace(/^\.\//,"").replace(/\/$/,"");const anywhere=plain2.includes("/")?plain2:`**/${plain2}`;return[anywhere,`${anywhere}/**`]};function readWord(value,words2,tell2){const word=words2.find(candidate2=>candidate2===
spelled(value));if(word===void 0){const help2=suggestion(spelled(value),words2)??`Write one of ${words2.join(", ")}`;tell2({at:value.at,message:`${described(value)} is none of the words that may stand\
 here`,help:help2})}return word}function readLines(value,tell2){return(value.kind==="sequence"?value.children:[value]).flatMap(item=>{if(item.text!==void 0)return[item.text];tell2({at:item.at,message:`${described(
item)} stands where a text is wanted`,help:"Write a list of texts"});return[]})}function readGlobs(value,tell2){for(const item of value.kind==="sequence"?value.children:[value]){const fault=item.text===
void 0?void 0:patternFault(item.text.replace(/^!/,""));if(fault!==void 0)tell2({at:item.at,message:`The pattern ${described(item)} cannot be used: ${fault}`,help:"Write it relative to the root of the \
repository"})}return readLines(value,tell2)}function readNames(value,tell2){for(const item of value.kind==="sequence"?value.children:[value]){const fault=item.text?.includes("/")?"no name holds a `/`":
item.text===void 0?void 0:patternFault(item.text);if(fault!==void 0)tell2({at:item.at,message:`The name ${described(item)} cannot be used: ${fault}`,help:"Write the name of a service, or a pattern suc\
h as `worker-*`"})}return readLines(value,tell2)}function readFlag(value,tell2){if(typeof value.value==="boolean")return value.value;tell2({at:value.at,message:`${described(value)} is neither \`true\` n\
or \`false\``,help:"Write one of the two, without quotes"});return void 0}function readVariables(value,tell2){const entries2=value.children.flatMap(child=>{if(value.kind==="mapping"&&child.kind==="sca\
lar")return[[child.name,child.text??""]];const[,name,text]=/^([^=]+)=([^]*)$/.exec(value.kind==="sequence"?child.text??"":"")??[];if(name!==void 0&&text!==void 0)return[[name,text]];tell2({at:child.at,
message:"This gives no variable a value",help:"Write `NAME: value`"});return[]});if(value.kind==="scalar")tell2({at:value.at,message:`${described(value)} stands where variables are wanted`,help:"Write\
 a mapping, `NAME: value`"});return Object.fromEntries(entries2)}function tellUnknownKey({at:at2,key:key2,name},message2,allowed,tell2){const help2=suggestion(name,allowed);tell2({at:key2?.at??at2,message:message2,
...help2!==void 0&&{help:help2}})}function spelled(value){return value.value===false?"off":value.text??""}function described(value){if(value.kind!=="scalar")return value.kind==="mapping"?"A mapping":"\
A list";return value.text===void 0?"An empty value":`\`${value.text.slice(0,60)}\``};const levels=[...severities,"off"];function readRules(value,rules2,tell2){if(value.kind!=="mapping")tell2({at:value.
at,message:`${described(value)} stands where rules are wanted`,help:"Write `no-privileged: off`, say"});const entries2=value.children.flatMap(setting=>{const rule=value.kind==="mapping"?readRuleName(setting,
rules2,tell2):void 0;return rule?[[rule.id,readRule(setting,rule,tell2)]]:[]});return Object.fromEntries(entries2)}function readRuleName({key:key2,at:at2,name},rules2,tell2){const rule=rules2.find(({id})=>id===
name);if(rule)return rule;const help2=suggestion(name,rules2.map(({id})=>id))??"See `compose-review --list-rules`";tell2({at:key2?.at??at2,message:`There is no rule \`${name}\``,help:help2});return void 0}
const parts=["severity","options","exclude","exclude-services"];function readRule(setting,rule,tell2){if(setting.kind==="scalar"){const severity=readWord(setting,levels,tell2);return severity?{severity}:
{}}const read2={};if(setting.kind==="sequence")tell2({at:setting.at,message:"A list stands where a level is wanted",help:`Write \`${rule.id}: warning\`, say`});for(const part of setting.kind==="mappin\
g"?setting.children:[]){if(part.name==="severity"){const severity=readWord(part,levels,tell2);if(severity)Object.assign(read2,{severity})}else if(part.name==="options")Object.assign(read2,{options:readOptions(
part,rule,tell2)});else if(part.name==="exclude")Object.assign(read2,{exclude:readGlobs(part,tell2)});else if(part.name==="exclude-services")Object.assign(read2,{excludeServices:readNames(part,tell2)});else
tellUnknownKey(part,`There is no \`${part.name}\` in a rule's setting`,parts,tell2)}return read2}function readOptions(value,rule,tell2){const defaults=new Map(Object.entries(rule.options??{}));if(value.
kind!=="mapping")tell2({at:value.at,message:`${described(value)} stands where options are wanted`,help:"Write a mapping"});const entries2=value.children.flatMap(option=>{if(!defaults.has(option.name)){
const help2=defaults.size>0?suggestion(option.name,[...defaults.keys()]):"Remove it: the rule has no options";tell2({at:option.key?.at??option.at,message:`\`${rule.id}\` has no option \`${option.name}\
\``,...help2!==void 0&&{help:help2}});return[]}const expected=defaults.get(option.name);const read2=plainValue(option);if(hasShape(read2,expected))return[[option.name,read2]];tell2({at:option.at,message:`\
The option \`${option.name}\` has another shape`,help:`Write it like \`${JSON.stringify(expected)}\``});return[]});return Object.fromEntries(entries2)}function plainValue(node){if(node.kind==="scalar")
return node.value;if(node.kind==="sequence")return node.children.map(plainValue);return Object.fromEntries(node.children.map(child=>[child.name,plainValue(child)]))}function hasShape(value,example){if(Array.
isArray(example)){const[first]=example;return Array.isArray(value)&&value.every(item=>first===void 0||hasShape(item,first))}if(typeof example!=="object"||example===null)return typeof value===typeof example;
if(typeof value!=="object"||value===null||Array.isArray(value))return false;const shapes2=new Map(Object.entries(example));return Object.entries(value).every(([key2,item])=>shapes2.size===0||shapes2.has(
key2)&&hasShape(item,shapes2.get(key2)))};const gates=[...severities,"never"];function typedConfig({values:values2},env,rules2){const preset=values2["preset"]?.at(-1);const failOn=values2["fail-on"]?.
at(-1);const projectName2=values2["project-name"]?.at(-1);return{...preset!==void 0&&{preset:oneOf("--preset",preset,presets)},...failOn!==void 0&&{failOn:oneOf("--fail-on",failOn,gates)},...projectName2!==
void 0&&{projectName:projectName2},...values2["profile"]&&{profiles:values2["profile"]},env:Object.fromEntries((values2["env"]??[]).flatMap(pair2=>variable(pair2,env))),rules:Object.fromEntries((values2["\
rule"]??[]).map(pair2=>ruleLevel(pair2,rules2)))}}function findRule(id,rules2){const rule=rules2.find(candidate2=>candidate2.id===id);if(rule)return rule;const help2=suggestion(id,rules2.map(candidate2=>candidate2.
id))??"See --list-rules";throw new UsageError(`there is no rule \`${id}\`. ${help2}`)}function ruleLevel(pair2,rules2){const[,id,level]=/^([^=]*)=(.*)$/.exec(pair2)??[];if(id===void 0||level===void 0)
throw new UsageError(`--rule ${pair2}: write --rule ID=LEVEL, with one of ${levels.join(", ")}`);return[findRule(id,rules2).id,{severity:oneOf(`--rule ${id}`,level,levels)}]}function variable(pair2,env){
const[,name="",given]=/^([^=]*)(?:=([^]*))?$/.exec(pair2)??[];if(name==="")throw new UsageError(`--env ${pair2}: write --env NAME=VALUE`);const value=given??env[name];return value===void 0?[]:[[name,value]]}
function oneOf(what,typed2,words2){const word=words2.find(candidate2=>candidate2===typed2);if(word===void 0)throw new UsageError(`${what} cannot be \`${typed2}\`. ${suggestion(typed2,words2)??""}`.trim());
return word};function whyKeep(cwd,name){const parts2=name.split("/");try{const steps2=parts2.map((_,index2)=>(0,external_node_fs_namespaceObject.lstatSync)(external_node_path_default().resolve(cwd,parts2.
slice(0,index2+1).join("/"))));if(steps2.some(step2=>step2.isSymbolicLink()))return"it is reached through a link";if(!steps2.at(-1)?.isFile())return"it is no file on disk";(0,external_node_fs_namespaceObject.
accessSync)(external_node_path_default().resolve(cwd,name),external_node_fs_namespaceObject.constants.W_OK);return void 0}catch(error){return`it cannot be written (${codeOf(error)})`}}function replaceText(cwd,name,before2,after){
const reason2=whyKeep(cwd,name);if(reason2!==void 0)return reason2;let handle;try{handle=(0,external_node_fs_namespaceObject.openSync)(external_node_path_default().resolve(cwd,name),external_node_fs_namespaceObject.
constants.O_RDWR|(external_node_fs_namespaceObject.constants.O_NOFOLLOW??0));if(!(0,external_node_fs_namespaceObject.fstatSync)(handle).isFile()||!(0,external_node_fs_namespaceObject.readFileSync)(handle).
equals(Buffer.from(before2)))return"it was changed meanwhile";const bytes2=Buffer.from(after);for(let done=0;done<bytes2.length;)done+=(0,external_node_fs_namespaceObject.writeSync)(handle,bytes2,done,
bytes2.length-done,done);(0,external_node_fs_namespaceObject.ftruncateSync)(handle,bytes2.length);return void 0}catch(error){return`it cannot be written (${codeOf(error)})`}finally{if(handle!==void 0)
(0,external_node_fs_namespaceObject.closeSync)(handle)}}function codeOf(error){return typeof error==="object"&&error!==null&&"code"in error?String(error.code):"unknown cause"};function overlay(workspace,files){
return{...workspace,list:()=>workspace.list(),presence:path=>files.has(path)?Promise.resolve("file"):workspace.presence(path),read:(path,wanted2)=>{const file2=files.get(path);return file2?Promise.resolve(
file2):workspace.read(path,wanted2)}}};const ALIAS=Symbol.for("yaml.alias");const DOC=Symbol.for("yaml.document");const MAP=Symbol.for("yaml.map");const PAIR=Symbol.for("yaml.pair");const SCALAR=Symbol.
for("yaml.scalar");const SEQ=Symbol.for("yaml.seq");const NODE_TYPE=Symbol.for("yaml.node.type");const isAlias=node=>!!node&&typeof node==="object"&&node[NODE_TYPE]===ALIAS;const identity_isDocument=node=>!!node&&
typeof node==="object"&&node[NODE_TYPE]===DOC;const isMap=node=>!!node&&typeof node==="object"&&node[NODE_TYPE]===MAP;const isPair=node=>!!node&&typeof node==="object"&&node[NODE_TYPE]===PAIR;const isScalar=node=>!!node&&
typeof node==="object"&&node[NODE_TYPE]===SCALAR;const isSeq=node=>!!node&&typeof node==="object"&&node[NODE_TYPE]===SEQ;function isCollection(node){if(node&&typeof node==="object")switch(node[NODE_TYPE]){case MAP:case SEQ:
return true}return false}function isNode(node){if(node&&typeof node==="object")switch(node[NODE_TYPE]){case ALIAS:case MAP:case SCALAR:case SEQ:return true}return false}const hasAnchor=node=>(isScalar(
node)||isCollection(node))&&!!node.anchor;;const BREAK=Symbol("break visit");const SKIP=Symbol("skip children");const REMOVE=Symbol("remove node");function visit(node,visitor){const visitor_=initVisitor(
visitor);if(identity_isDocument(node)){const cd=visit_(null,node.contents,visitor_,Object.freeze([node]));if(cd===REMOVE)node.contents=null}else visit_(null,node,visitor_,Object.freeze([]))}visit.BREAK=
BREAK;visit.SKIP=SKIP;visit.REMOVE=REMOVE;function visit_(key2,node,visitor,path){const ctrl=callVisitor(key2,node,visitor,path);if(isNode(ctrl)||isPair(ctrl)){replaceNode(key2,path,ctrl);return visit_(
key2,ctrl,visitor,path)}if(typeof ctrl!=="symbol"){if(isCollection(node)){path=Object.freeze(path.concat(node));for(let i=0;i<node.items.length;++i){const ci=visit_(i,node.items[i],visitor,path);if(typeof ci===
"number")i=ci-1;else if(ci===BREAK)return BREAK;else if(ci===REMOVE){node.items.splice(i,1);i-=1}}}else if(isPair(node)){path=Object.freeze(path.concat(node));const ck=visit_("key",node.key,visitor,path);
if(ck===BREAK)return BREAK;else if(ck===REMOVE)node.key=null;const cv=visit_("value",node.value,visitor,path);if(cv===BREAK)return BREAK;else if(cv===REMOVE)node.value=null}}return ctrl}async function visitAsync(node,visitor){
const visitor_=initVisitor(visitor);if(identity_isDocument(node)){const cd=await visitAsync_(null,node.contents,visitor_,Object.freeze([node]));if(cd===REMOVE)node.contents=null}else await visitAsync_(
null,node,visitor_,Object.freeze([]))}visitAsync.BREAK=BREAK;visitAsync.SKIP=SKIP;visitAsync.REMOVE=REMOVE;async function visitAsync_(key2,node,visitor,path){const ctrl=await callVisitor(key2,node,visitor,
path);if(isNode(ctrl)||isPair(ctrl)){replaceNode(key2,path,ctrl);return visitAsync_(key2,ctrl,visitor,path)}if(typeof ctrl!=="symbol"){if(isCollection(node)){path=Object.freeze(path.concat(node));for(let i=0;i<
node.items.length;++i){const ci=await visitAsync_(i,node.items[i],visitor,path);if(typeof ci==="number")i=ci-1;else if(ci===BREAK)return BREAK;else if(ci===REMOVE){node.items.splice(i,1);i-=1}}}else if(isPair(
node)){path=Object.freeze(path.concat(node));const ck=await visitAsync_("key",node.key,visitor,path);if(ck===BREAK)return BREAK;else if(ck===REMOVE)node.key=null;const cv=await visitAsync_("value",node.
value,visitor,path);if(cv===BREAK)return BREAK;else if(cv===REMOVE)node.value=null}}return ctrl}function initVisitor(visitor){if(typeof visitor==="object"&&(visitor.Collection||visitor.Node||visitor.Value)){
return Object.assign({Alias:visitor.Node,Map:visitor.Node,Scalar:visitor.Node,Seq:visitor.Node},visitor.Value&&{Map:visitor.Value,Scalar:visitor.Value,Seq:visitor.Value},visitor.Collection&&{Map:visitor.
Collection,Seq:visitor.Collection},visitor)}return visitor}function callVisitor(key2,node,visitor,path){if(typeof visitor==="function")return visitor(key2,node,path);if(isMap(node))return visitor.Map?.(
key2,node,path);if(isSeq(node))return visitor.Seq?.(key2,node,path);if(isPair(node))return visitor.Pair?.(key2,node,path);if(isScalar(node))return visitor.Scalar?.(key2,node,path);if(isAlias(node))return visitor.
Alias?.(key2,node,path);return void 0}function replaceNode(key2,path,node){const parent=path[path.length-1];if(isCollection(parent)){parent.items[key2]=node}else if(isPair(parent)){if(key2==="key")parent.
key=node;else parent.value=node}else if(identity_isDocument(parent)){parent.contents=node}else{const pt=isAlias(parent)?"alias":"scalar";throw new Error(`Cannot replace node with ${pt} parent`)}};const escapeChars={
"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"};const escapeTagName=tn=>tn.replace(/[!,[\]{}]/g,ch=>escapeChars[ch]);class Directives{constructor(yaml,tags){this.docStart=null;this.docEnd=
false;this.yaml=Object.assign({},Directives.defaultYaml,yaml);this.tags=Object.assign({},Directives.defaultTags,tags)}clone(){const copy2=new Directives(this.yaml,this.tags);copy2.docStart=this.docStart;
return copy2}atDocument(){const res=new Directives(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=true;break;case"1.2":this.atNextDocument=false;this.yaml={explicit:Directives.
defaultYaml.explicit,version:"1.2"};this.tags=Object.assign({},Directives.defaultTags);break}return res}add(line,onError){if(this.atNextDocument){this.yaml={explicit:Directives.defaultYaml.explicit,version:"\
1.1"};this.tags=Object.assign({},Directives.defaultTags);this.atNextDocument=false}const parts2=line.trim().split(/[ \t]+/);const name=parts2.shift();switch(name){case"%TAG":{if(parts2.length!==2){onError(
0,"%TAG directive should contain exactly two parts");if(parts2.length<2)return false}const[handle,prefix2]=parts2;this.tags[handle]=prefix2;return true}case"%YAML":{this.yaml.explicit=true;if(parts2.length!==
1){onError(0,"%YAML directive should contain exactly one part");return false}const[version]=parts2;if(version==="1.1"||version==="1.2"){this.yaml.version=version;return true}else{const isValid=/^\d+\.\d+$/.
test(version);onError(6,`Unsupported YAML version ${version}`,isValid);return false}}default:onError(0,`Unknown directive ${name}`,true);return false}}tagName(source,onError){if(source==="!")return"!";
if(source[0]!=="!"){onError(`Not a valid tag: ${source}`);return null}if(source[1]==="<"){const verbatim=source.slice(2,-1);if(verbatim==="!"||verbatim==="!!"){onError(`Verbatim tags aren't resolved, \
so ${source} is invalid.`);return null}if(source[source.length-1]!==">")onError("Verbatim tags must end with a >");return verbatim}const[,handle,suffix]=source.match(/^(.*!)([^!]*)$/s);if(!suffix)onError(
`The ${source} tag has no suffix`);const prefix2=this.tags[handle];if(prefix2){try{return prefix2+decodeURIComponent(suffix)}catch(error){onError(String(error));return null}}if(handle==="!")return source;
onError(`Could not resolve tag: ${source}`);return null}tagString(tag){for(const[handle,prefix2]of Object.entries(this.tags)){if(tag.startsWith(prefix2))return handle+escapeTagName(tag.substring(prefix2.
length))}return tag[0]==="!"?tag:`!<${tag}>`}toString(doc){const lines2=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[];const tagEntries=Object.entries(this.tags);let tagNames;if(doc&&tagEntries.
length>0&&isNode(doc.contents)){const tags={};visit(doc.contents,(_key,node)=>{if(isNode(node)&&node.tag)tags[node.tag]=true});tagNames=Object.keys(tags)}else tagNames=[];for(const[handle,prefix2]of tagEntries){
if(handle==="!!"&&prefix2==="tag:yaml.org,2002:")continue;if(!doc||tagNames.some(tn=>tn.startsWith(prefix2)))lines2.push(`%TAG ${handle} ${prefix2}`)}return lines2.join("\n")}}Directives.defaultYaml={
explicit:false,version:"1.2"};Directives.defaultTags={"!!":"tag:yaml.org,2002:"};;function anchorIsValid(anchor){if(/[\x00-\x19\s,[\]{}]/.test(anchor)){const sa=JSON.stringify(anchor);const msg=`Ancho\
r must not contain whitespace or control characters: ${sa}`;throw new Error(msg)}return true}function anchorNames(root){const anchors=new Set;visit(root,{Value(_key,node){if(node.anchor)anchors.add(node.
anchor)}});return anchors}function findNewAnchor(prefix2,exclude){for(let i=1;true;++i){const name=`${prefix2}${i}`;if(!exclude.has(name))return name}}function createNodeAnchors(doc,prefix2){const aliasObjects=[];
const sourceObjects=new Map;let prevAnchors=null;return{onAnchor:source=>{aliasObjects.push(source);prevAnchors??(prevAnchors=anchorNames(doc));const anchor=findNewAnchor(prefix2,prevAnchors);prevAnchors.
add(anchor);return anchor},setAnchors:()=>{for(const source of aliasObjects){const ref=sourceObjects.get(source);if(typeof ref==="object"&&ref.anchor&&(isScalar(ref.node)||isCollection(ref.node))){ref.
node.anchor=ref.anchor}else{const error=new Error("Failed to resolve repeated object (this should not happen)");error.source=source;throw error}}},sourceObjects}};function applyReviver(reviver,obj,key2,val){
if(val&&typeof val==="object"){if(Array.isArray(val)){for(let i=0,len=val.length;i<len;++i){const v0=val[i];const v1=applyReviver(reviver,val,String(i),v0);if(v1===void 0)delete val[i];else if(v1!==v0)
val[i]=v1}}else if(val instanceof Map){for(const k of Array.from(val.keys())){const v0=val.get(k);const v1=applyReviver(reviver,val,k,v0);if(v1===void 0)val.delete(k);else if(v1!==v0)val.set(k,v1)}}else if(val instanceof
Set){for(const v0 of Array.from(val)){const v1=applyReviver(reviver,val,v0,v0);if(v1===void 0)val.delete(v0);else if(v1!==v0){val.delete(v0);val.add(v1)}}}else{for(const[k,v0]of Object.entries(val)){const v1=applyReviver(
reviver,val,k,v0);if(v1===void 0)delete val[k];else if(v1!==v0)val[k]=v1}}}return reviver.call(obj,key2,val)};function toJS(value,arg,ctx){if(Array.isArray(value))return value.map((v,i)=>toJS(v,String(
i),ctx));if(value&&typeof value.toJSON==="function"){if(!ctx||!hasAnchor(value))return value.toJSON(arg,ctx);const data={aliasCount:0,count:1,res:void 0};ctx.anchors.set(value,data);ctx.onCreate=res2=>{
data.res=res2;delete ctx.onCreate};const res=value.toJSON(arg,ctx);if(ctx.onCreate)ctx.onCreate(res);return res}if(typeof value==="bigint"&&!ctx?.keep)return Number(value);return value};class NodeBase{constructor(type){
Object.defineProperty(this,NODE_TYPE,{value:type})}clone(){const copy2=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));if(this.range)copy2.range=this.range.slice();return copy2}toJS(doc,{
mapAsMap,maxAliasCount,onAnchor,reviver}={}){if(!identity_isDocument(doc))throw new TypeError("A document argument is required");const ctx={anchors:new Map,doc,keep:true,mapAsMap:mapAsMap===true,mapKeyWarned:false,
maxAliasCount:typeof maxAliasCount==="number"?maxAliasCount:100};const res=toJS(this,"",ctx);if(typeof onAnchor==="function")for(const{count:count2,res:res2}of ctx.anchors.values())onAnchor(res2,count2);
return typeof reviver==="function"?applyReviver(reviver,{"":res},"",res):res}};class Alias extends NodeBase{constructor(source){super(ALIAS);this.source=source;Object.defineProperty(this,"tag",{set(){
throw new Error("Alias nodes cannot have tags")}})}resolve(doc,ctx){if(ctx?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let nodes;if(ctx?.aliasResolveCache){nodes=ctx.aliasResolveCache}else{
nodes=[];visit(doc,{Node:(_key,node)=>{if(isAlias(node)||hasAnchor(node))nodes.push(node)}});if(ctx)ctx.aliasResolveCache=nodes}let found2=void 0;for(const node of nodes){if(node===this)break;if(node.
anchor===this.source)found2=node}if(found2&&ctx){const{anchors,doc:doc2,maxAliasCount}=ctx;let data=anchors.get(found2);if(!data){toJS(found2,null,ctx);data=anchors.get(found2)}if(data?.res===void 0){
const msg="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(msg)}if(maxAliasCount>=0){data.count+=1;if(data.aliasCount===0)data.aliasCount=getAliasCount(doc2,found2,anchors);
if(data.count*data.aliasCount>maxAliasCount){const msg="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(msg)}}}return found2}toJSON(_arg,ctx){if(!ctx)return{source:this.
source};const source=this.resolve(ctx.doc,ctx);if(!source){const msg=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(msg)}return ctx.anchors.get(source).
res}toString(ctx,_onComment,_onChompKeep){const src=`*${this.source}`;if(ctx){anchorIsValid(this.source);if(ctx.options.verifyAliasOrder&&!ctx.anchors.has(this.source)){const msg=`Unresolved alias (th\
e anchor must be set before the alias): ${this.source}`;throw new Error(msg)}if(ctx.implicitKey)return`${src} `}return src}}function getAliasCount(doc,node,anchors){if(isAlias(node)){const source=node.
resolve(doc);const anchor=anchors&&source&&anchors.get(source);return anchor?anchor.count*anchor.aliasCount:0}else if(isCollection(node)){let count2=0;for(const item of node.items){const c=getAliasCount(
doc,item,anchors);if(c>count2)count2=c}return count2}else if(isPair(node)){const kc=getAliasCount(doc,node.key,anchors);const vc=getAliasCount(doc,node.value,anchors);return Math.max(kc,vc)}return 1};
const isScalarValue=value=>!value||typeof value!=="function"&&typeof value!=="object";class Scalar extends NodeBase{constructor(value){super(SCALAR);this.value=value}toJSON(arg,ctx){return ctx?.keep?this.
value:toJS(this.value,arg,ctx)}toString(){return String(this.value)}}Scalar.BLOCK_FOLDED="BLOCK_FOLDED";Scalar.BLOCK_LITERAL="BLOCK_LITERAL";Scalar.PLAIN="PLAIN";Scalar.QUOTE_DOUBLE="QUOTE_DOUBLE";Scalar.
QUOTE_SINGLE="QUOTE_SINGLE";;const defaultTagPrefix="tag:yaml.org,2002:";function findTagObject(value,tagName,tags){if(tagName){const match=tags.filter(t=>t.tag===tagName);const tagObj=match.find(t=>!t.
format)??match[0];if(!tagObj)throw new Error(`Tag ${tagName} not found`);return tagObj}return tags.find(t=>t.identify?.(value)&&!t.format)}function createNode(value,tagName,ctx){if(identity_isDocument(
value))value=value.contents;if(isNode(value))return value;if(isPair(value)){const map2=ctx.schema[MAP].createNode?.(ctx.schema,null,ctx);map2.items.push(value);return map2}if(value instanceof String||
value instanceof Number||value instanceof Boolean||typeof BigInt!=="undefined"&&value instanceof BigInt){value=value.valueOf()}const{aliasDuplicateObjects,onAnchor,onTagObj,schema:schema2,sourceObjects}=ctx;
let ref=void 0;if(aliasDuplicateObjects&&value&&typeof value==="object"){ref=sourceObjects.get(value);if(ref){ref.anchor??(ref.anchor=onAnchor(value));return new Alias(ref.anchor)}else{ref={anchor:null,
node:null};sourceObjects.set(value,ref)}}if(tagName?.startsWith("!!"))tagName=defaultTagPrefix+tagName.slice(2);let tagObj=findTagObject(value,tagName,schema2.tags);if(!tagObj){if(value&&typeof value.
toJSON==="function"){value=value.toJSON()}if(!value||typeof value!=="object"){const node2=new Scalar(value);if(ref)ref.node=node2;return node2}tagObj=value instanceof Map?schema2[MAP]:Symbol.iterator in
Object(value)?schema2[SEQ]:schema2[MAP]}if(onTagObj){onTagObj(tagObj);delete ctx.onTagObj}const node=tagObj?.createNode?tagObj.createNode(ctx.schema,value,ctx):typeof tagObj?.nodeClass?.from==="functi\
on"?tagObj.nodeClass.from(ctx.schema,value,ctx):new Scalar(value);if(tagName)node.tag=tagName;else if(!tagObj.default)node.tag=tagObj.tag;if(ref)ref.node=node;return node};function collectionFromPath(schema2,path,value){
let v=value;for(let i=path.length-1;i>=0;--i){const k=path[i];if(typeof k==="number"&&Number.isInteger(k)&&k>=0){const a=[];a[k]=v;v=a}else{v=new Map([[k,v]])}}return createNode(v,void 0,{aliasDuplicateObjects:false,
keepUndefined:false,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:schema2,sourceObjects:new Map})}const isEmptyPath=path=>path==null||typeof path==="object"&&!!path[Symbol.
iterator]().next().done;class Collection extends NodeBase{constructor(type,schema2){super(type);Object.defineProperty(this,"schema",{value:schema2,configurable:true,enumerable:false,writable:true})}clone(schema2){
const copy2=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));if(schema2)copy2.schema=schema2;copy2.items=copy2.items.map(it=>isNode(it)||isPair(it)?it.clone(schema2):it);
if(this.range)copy2.range=this.range.slice();return copy2}addIn(path,value){if(isEmptyPath(path))this.add(value);else{const[key2,...rest]=path;const node=this.get(key2,true);if(isCollection(node))node.
addIn(rest,value);else if(node===void 0&&this.schema)this.set(key2,collectionFromPath(this.schema,rest,value));else throw new Error(`Expected YAML collection at ${key2}. Remaining path: ${rest}`)}}deleteIn(path){
const[key2,...rest]=path;if(rest.length===0)return this.delete(key2);const node=this.get(key2,true);if(isCollection(node))return node.deleteIn(rest);else throw new Error(`Expected YAML collection at ${key2}\
. Remaining path: ${rest}`)}getIn(path,keepScalar){const[key2,...rest]=path;const node=this.get(key2,true);if(rest.length===0)return!keepScalar&&isScalar(node)?node.value:node;else return isCollection(
node)?node.getIn(rest,keepScalar):void 0}hasAllNullValues(allowScalar){return this.items.every(node=>{if(!isPair(node))return false;const n=node.value;return n==null||allowScalar&&isScalar(n)&&n.value==
null&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(path){const[key2,...rest]=path;if(rest.length===0)return this.has(key2);const node=this.get(key2,true);return isCollection(node)?node.hasIn(rest):false}setIn(path,value){
const[key2,...rest]=path;if(rest.length===0){this.set(key2,value)}else{const node=this.get(key2,true);if(isCollection(node))node.setIn(rest,value);else if(node===void 0&&this.schema)this.set(key2,collectionFromPath(
this.schema,rest,value));else throw new Error(`Expected YAML collection at ${key2}. Remaining path: ${rest}`)}}};const stringifyComment=str=>str.replace(/^(?!$)(?: $)?/gm,"#");function indentComment(comment,indent2){
if(/^\n+$/.test(comment))return comment.substring(1);return indent2?comment.replace(/^(?! *$)/gm,indent2):comment}const lineComment=(str,indent2,comment)=>str.endsWith("\n")?indentComment(comment,indent2):
comment.includes("\n")?"\n"+indentComment(comment,indent2):(str.endsWith(" ")?"":" ")+comment;;const FOLD_FLOW="flow";const FOLD_BLOCK="block";const FOLD_QUOTED="quoted";function foldFlowLines(text,indent2,mode="\
flow",{indentAtStart,lineWidth=80,minContentWidth=20,onFold,onOverflow}={}){if(!lineWidth||lineWidth<0)return text;if(lineWidth<minContentWidth)minContentWidth=0;const endStep=Math.max(1+minContentWidth,
1+lineWidth-indent2.length);if(text.length<=endStep)return text;const folds=[];const escapedFolds={};let end=lineWidth-indent2.length;if(typeof indentAtStart==="number"){if(indentAtStart>lineWidth-Math.
max(2,minContentWidth))folds.push(0);else end=lineWidth-indentAtStart}let split2=void 0;let prev=void 0;let overflow=false;let i=-1;let escStart=-1;let escEnd=-1;if(mode===FOLD_BLOCK){i=consumeMoreIndentedLines(
text,i,indent2.length);if(i!==-1)end=i+endStep}for(let ch;ch=text[i+=1];){if(mode===FOLD_QUOTED&&ch==="\\"){escStart=i;switch(text[i+1]){case"x":i+=3;break;case"u":i+=5;break;case"U":i+=9;break;default:
i+=1}escEnd=i}if(ch==="\n"){if(mode===FOLD_BLOCK)i=consumeMoreIndentedLines(text,i,indent2.length);end=i+indent2.length+endStep;split2=void 0}else{if(ch===" "&&prev&&prev!==" "&&prev!=="\n"&&prev!=="	"){
const next=text[i+1];if(next&&next!==" "&&next!=="\n"&&next!=="	")split2=i}if(i>=end){if(split2){folds.push(split2);end=split2+endStep;split2=void 0}else if(mode===FOLD_QUOTED){while(prev===" "||prev===
"	"){prev=ch;ch=text[i+=1];overflow=true}const j=i>escEnd+1?i-2:escStart-1;if(escapedFolds[j])return text;folds.push(j);escapedFolds[j]=true;end=j+endStep;split2=void 0}else{overflow=true}}}prev=ch}if(overflow&&
onOverflow)onOverflow();if(folds.length===0)return text;if(onFold)onFold();let res=text.slice(0,folds[0]);for(let i2=0;i2<folds.length;++i2){const fold=folds[i2];const end2=folds[i2+1]||text.length;if(fold===
0)res=`
${indent2}${text.slice(0,end2)}`;else{if(mode===FOLD_QUOTED&&escapedFolds[fold])res+=`${text[fold]}\\`;res+=`
${indent2}${text.slice(fold+1,end2)}`}}return res}function consumeMoreIndentedLines(text,i,indent2){let end=i;let start=i+1;let ch=text[start];while(ch===" "||ch==="	"){if(i<start+indent2){ch=text[++i]}else{
do{ch=text[++i]}while(ch&&ch!=="\n");end=i;start=i+1;ch=text[start]}}return end};const getFoldOptions=(ctx,isBlock2)=>({indentAtStart:isBlock2?ctx.indent.length:ctx.indentAtStart,lineWidth:ctx.options.
lineWidth,minContentWidth:ctx.options.minContentWidth});const containsDocumentMarker=str=>/^(%|---|\.\.\.)/m.test(str);function lineLengthOverLimit(str,lineWidth,indentLength){if(!lineWidth||lineWidth<
0)return false;const limit2=lineWidth-indentLength;const strLen=str.length;if(strLen<=limit2)return false;for(let i=0,start=0;i<strLen;++i){if(str[i]==="\n"){if(i-start>limit2)return true;start=i+1;if(strLen-
start<=limit2)return false}}return true}function doubleQuotedString(value,ctx){const json2=JSON.stringify(value);if(ctx.options.doubleQuotedAsJSON)return json2;const{implicitKey}=ctx;const minMultiLineLength=ctx.
options.doubleQuotedMinMultiLineLength;const indent2=ctx.indent||(containsDocumentMarker(value)?"  ":"");let str="";let start=0;for(let i=0,ch=json2[i];ch;ch=json2[++i]){if(ch===" "&&json2[i+1]==="\\"&&
json2[i+2]==="n"){str+=json2.slice(start,i)+"\\ ";i+=1;start=i;ch="\\"}if(ch==="\\")switch(json2[i+1]){case"u":{str+=json2.slice(start,i);const code2=json2.substr(i+2,4);switch(code2){case"0000":str+=
"\\0";break;case"0007":str+="\\a";break;case"000b":str+="\\v";break;case"001b":str+="\\e";break;case"0085":str+="\\N";break;case"00a0":str+="\\_";break;case"2028":str+="\\L";break;case"2029":str+="\\P";
break;default:if(code2.substr(0,2)==="00")str+="\\x"+code2.substr(2);else str+=json2.substr(i,6)}i+=5;start=i+1}break;case"n":if(implicitKey||json2[i+2]==='"'||json2.length<minMultiLineLength){i+=1}else{
str+=json2.slice(start,i)+"\n\n";while(json2[i+2]==="\\"&&json2[i+3]==="n"&&json2[i+4]!=='"'){str+="\n";i+=2}str+=indent2;if(json2[i+2]===" ")str+="\\";i+=1;start=i+1}break;default:i+=1}}str=start?str+
json2.slice(start):json2;return implicitKey?str:foldFlowLines(str,indent2,FOLD_QUOTED,getFoldOptions(ctx,false))}function singleQuotedString(value,ctx){if(ctx.options.singleQuote===false||ctx.implicitKey&&
value.includes("\n")||/[ \t]\n|\n[ \t]/.test(value))return doubleQuotedString(value,ctx);const indent2=ctx.indent||(containsDocumentMarker(value)?"  ":"");const res="'"+value.replace(/'/g,"''").replace(
/\n+/g,`$&
${indent2}`)+"'";return ctx.implicitKey?res:foldFlowLines(res,indent2,FOLD_FLOW,getFoldOptions(ctx,false))}function quotedString(value,ctx){const{singleQuote}=ctx.options;let qs;if(singleQuote===false)
qs=doubleQuotedString;else{const hasDouble=value.includes('"');const hasSingle=value.includes("'");if(hasDouble&&!hasSingle)qs=singleQuotedString;else if(hasSingle&&!hasDouble)qs=doubleQuotedString;else
qs=singleQuote?singleQuotedString:doubleQuotedString}return qs(value,ctx)}let blockEndNewlines;try{blockEndNewlines=new RegExp("(^|(?<!\n))\n+(?!\n|$)","g")}catch{blockEndNewlines=/\n+(?!\n|$)/g}function blockString({
comment,type,value},ctx,onComment,onChompKeep){const{blockQuote,commentString,lineWidth}=ctx.options;if(!blockQuote||/\n[\t ]+$/.test(value)){return quotedString(value,ctx)}const indent2=ctx.indent||(ctx.
forceBlockIndent||containsDocumentMarker(value)?"  ":"");const literal=blockQuote==="literal"?true:blockQuote==="folded"||type===Scalar.BLOCK_FOLDED?false:type===Scalar.BLOCK_LITERAL?true:!lineLengthOverLimit(
value,lineWidth,indent2.length);if(!value)return literal?"|\n":">\n";let chomp;let endStart;for(endStart=value.length;endStart>0;--endStart){const ch=value[endStart-1];if(ch!=="\n"&&ch!=="	"&&ch!==" ")
break}let end=value.substring(endStart);const endNlPos=end.indexOf("\n");if(endNlPos===-1){chomp="-"}else if(value===end||endNlPos!==end.length-1){chomp="+";if(onChompKeep)onChompKeep()}else{chomp=""}
if(end){value=value.slice(0,-end.length);if(end[end.length-1]==="\n")end=end.slice(0,-1);end=end.replace(blockEndNewlines,`$&${indent2}`)}let startWithSpace=false;let startEnd;let startNlPos=-1;for(startEnd=
0;startEnd<value.length;++startEnd){const ch=value[startEnd];if(ch===" ")startWithSpace=true;else if(ch==="\n")startNlPos=startEnd;else break}let start=value.substring(0,startNlPos<startEnd?startNlPos+
1:startEnd);if(start){value=value.substring(start.length);start=start.replace(/\n+/g,`$&${indent2}`)}const indentSize=indent2?"2":"1";let header=(startWithSpace?indentSize:"")+chomp;if(comment){header+=
" "+commentString(comment.replace(/ ?[\r\n]+/g," "));if(onComment)onComment()}if(!literal){const foldedValue=value.replace(/\n+/g,"\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").
replace(/\n+/g,`$&${indent2}`);let literalFallback=false;const foldOptions=getFoldOptions(ctx,true);if(blockQuote!=="folded"&&type!==Scalar.BLOCK_FOLDED){foldOptions.onOverflow=()=>{literalFallback=true}}
const body=foldFlowLines(`${start}${foldedValue}${end}`,indent2,FOLD_BLOCK,foldOptions);if(!literalFallback)return`>${header}
${indent2}${body}`}value=value.replace(/\n+/g,`$&${indent2}`);return`|${header}
${indent2}${start}${value}${end}`}function plainString(item,ctx,onComment,onChompKeep){const{type,value}=item;const{actualString,implicitKey,indent:indent2,indentStep,inFlow}=ctx;if(implicitKey&&value.
includes("\n")||inFlow&&/[[\]{},]/.test(value)){return quotedString(value,ctx)}if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)){return implicitKey||inFlow||
!value.includes("\n")?quotedString(value,ctx):blockString(item,ctx,onComment,onChompKeep)}if(!implicitKey&&!inFlow&&type!==Scalar.PLAIN&&value.includes("\n")){return blockString(item,ctx,onComment,onChompKeep)}
if(containsDocumentMarker(value)){if(indent2===""){ctx.forceBlockIndent=true;return blockString(item,ctx,onComment,onChompKeep)}else if(implicitKey&&indent2===indentStep){return quotedString(value,ctx)}}
const str=value.replace(/\n+/g,`$&
${indent2}`);if(actualString){const test=tag=>tag.default&&tag.tag!=="tag:yaml.org,2002:str"&&tag.test?.test(str);const{compat,tags}=ctx.doc.schema;if(tags.some(test)||compat?.some(test))return quotedString(
value,ctx)}return implicitKey?str:foldFlowLines(str,indent2,FOLD_FLOW,getFoldOptions(ctx,false))}function stringifyString(item,ctx,onComment,onChompKeep){const{implicitKey,inFlow}=ctx;const ss=typeof item.
value==="string"?item:Object.assign({},item,{value:String(item.value)});let{type}=item;if(type!==Scalar.QUOTE_DOUBLE){if(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))type=Scalar.QUOTE_DOUBLE}
const _stringify=_type=>{switch(_type){case Scalar.BLOCK_FOLDED:case Scalar.BLOCK_LITERAL:return implicitKey||inFlow?quotedString(ss.value,ctx):blockString(ss,ctx,onComment,onChompKeep);case Scalar.QUOTE_DOUBLE:
return doubleQuotedString(ss.value,ctx);case Scalar.QUOTE_SINGLE:return singleQuotedString(ss.value,ctx);case Scalar.PLAIN:return plainString(ss,ctx,onComment,onChompKeep);default:return null}};let res=_stringify(
type);if(res===null){const{defaultKeyType,defaultStringType}=ctx.options;const t=implicitKey&&defaultKeyType||defaultStringType;res=_stringify(t);if(res===null)throw new Error(`Unsupported default str\
ing type ${t}`)}return res};function createStringifyContext(doc,options2){const opt=Object.assign({blockQuote:true,commentString:stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,
doubleQuotedAsJSON:false,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:true,indentSeq:true,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:false,singleQuote:null,trailingComma:false,
trueStr:"true",verifyAliasOrder:true},doc.schema.toStringOptions,options2);let inFlow;switch(opt.collectionStyle){case"block":inFlow=false;break;case"flow":inFlow=true;break;default:inFlow=null}return{
anchors:new Set,doc,flowCollectionPadding:opt.flowCollectionPadding?" ":"",indent:"",indentStep:typeof opt.indent==="number"?" ".repeat(opt.indent):"  ",inFlow,options:opt}}function getTagObject(tags,item){
if(item.tag){const match=tags.filter(t=>t.tag===item.tag);if(match.length>0)return match.find(t=>t.format===item.format)??match[0]}let tagObj=void 0;let obj;if(isScalar(item)){obj=item.value;let match=tags.
filter(t=>t.identify?.(obj));if(match.length>1){const testMatch=match.filter(t=>t.test);if(testMatch.length>0)match=testMatch}tagObj=match.find(t=>t.format===item.format)??match.find(t=>!t.format)}else{
obj=item;tagObj=tags.find(t=>t.nodeClass&&obj instanceof t.nodeClass)}if(!tagObj){const name=obj?.constructor?.name??(obj===null?"null":typeof obj);throw new Error(`Tag not resolved for ${name} value`)}
return tagObj}function stringifyProps(node,tagObj,{anchors,doc}){if(!doc.directives)return"";const props=[];const anchor=(isScalar(node)||isCollection(node))&&node.anchor;if(anchor&&anchorIsValid(anchor)){
anchors.add(anchor);props.push(`&${anchor}`)}const tag=node.tag??(tagObj.default?null:tagObj.tag);if(tag)props.push(doc.directives.tagString(tag));return props.join(" ")}function stringify(item,ctx,onComment,onChompKeep){
if(isPair(item))return item.toString(ctx,onComment,onChompKeep);if(isAlias(item)){if(ctx.doc.directives)return item.toString(ctx);if(ctx.resolvedAliases?.has(item)){throw new TypeError(`Cannot stringi\
fy circular structure without alias nodes`)}else{if(ctx.resolvedAliases)ctx.resolvedAliases.add(item);else ctx.resolvedAliases=new Set([item]);item=item.resolve(ctx.doc)}}let tagObj=void 0;const node=isNode(
item)?item:ctx.doc.createNode(item,{onTagObj:o=>tagObj=o});tagObj??(tagObj=getTagObject(ctx.doc.schema.tags,node));const props=stringifyProps(node,tagObj,ctx);if(props.length>0)ctx.indentAtStart=(ctx.
indentAtStart??0)+props.length+1;const str=typeof tagObj.stringify==="function"?tagObj.stringify(node,ctx,onComment,onChompKeep):isScalar(node)?stringifyString(node,ctx,onComment,onChompKeep):node.toString(
ctx,onComment,onChompKeep);if(!props)return str;return isScalar(node)||str[0]==="{"||str[0]==="["?`${props} ${str}`:`${props}
${ctx.indent}${str}`};function stringifyPair({key:key2,value},ctx,onComment,onChompKeep){const{allNullValues,doc,indent:indent2,indentStep,options:{commentString,indentSeq,simpleKeys}}=ctx;let keyComment=isNode(
key2)&&key2.comment||null;if(simpleKeys){if(keyComment){throw new Error("With simple keys, key nodes cannot have comments")}if(isCollection(key2)||!isNode(key2)&&typeof key2==="object"){const msg="Wit\
h simple keys, collection cannot be used as a key value";throw new Error(msg)}}let explicitKey=!simpleKeys&&(!key2||keyComment&&value==null&&!ctx.inFlow||isCollection(key2)||(isScalar(key2)?key2.type===
Scalar.BLOCK_FOLDED||key2.type===Scalar.BLOCK_LITERAL:typeof key2==="object"));ctx=Object.assign({},ctx,{allNullValues:false,implicitKey:!explicitKey&&(simpleKeys||!allNullValues),indent:indent2+indentStep});
let keyCommentDone=false;let chompKeep=false;let str=stringify(key2,ctx,()=>keyCommentDone=true,()=>chompKeep=true);if(!explicitKey&&!ctx.inFlow&&str.length>1024){if(simpleKeys)throw new Error("With s\
imple keys, single line scalar must not span more than 1024 characters");explicitKey=true}if(ctx.inFlow){if(allNullValues||value==null){if(keyCommentDone&&onComment)onComment();return str===""?"?":explicitKey?
`? ${str}`:str}}else if(allNullValues&&!simpleKeys||value==null&&explicitKey){str=`? ${str}`;if(keyComment&&!keyCommentDone){str+=lineComment(str,ctx.indent,commentString(keyComment))}else if(chompKeep&&
onChompKeep)onChompKeep();return str}if(keyCommentDone)keyComment=null;if(explicitKey){if(keyComment)str+=lineComment(str,ctx.indent,commentString(keyComment));str=`? ${str}
${indent2}:`}else{str=`${str}:`;if(keyComment)str+=lineComment(str,ctx.indent,commentString(keyComment))}let vsb,vcb,valueComment;if(isNode(value)){vsb=!!value.spaceBefore;vcb=value.commentBefore;valueComment=
value.comment}else{vsb=false;vcb=null;valueComment=null;if(value&&typeof value==="object")value=doc.createNode(value)}ctx.implicitKey=false;if(!explicitKey&&!keyComment&&isScalar(value))ctx.indentAtStart=
str.length+1;chompKeep=false;if(!indentSeq&&indentStep.length>=2&&!ctx.inFlow&&!explicitKey&&isSeq(value)&&!value.flow&&!value.tag&&!value.anchor){ctx.indent=ctx.indent.substring(2)}let valueCommentDone=false;
const valueStr=stringify(value,ctx,()=>valueCommentDone=true,()=>chompKeep=true);let ws=" ";if(keyComment||vsb||vcb){ws=vsb?"\n":"";if(vcb){const cs=commentString(vcb);ws+=`
${indentComment(cs,ctx.indent)}`}if(valueStr===""&&!ctx.inFlow){if(ws==="\n"&&valueComment)ws="\n\n"}else{ws+=`
${ctx.indent}`}}else if(!explicitKey&&isCollection(value)){const vs0=valueStr[0];const nl0=valueStr.indexOf("\n");const hasNewline=nl0!==-1;const flow=ctx.inFlow??value.flow??value.items.length===0;if(hasNewline||
!flow){let hasPropsLine=false;if(hasNewline&&(vs0==="&"||vs0==="!")){let sp0=valueStr.indexOf(" ");if(vs0==="&"&&sp0!==-1&&sp0<nl0&&valueStr[sp0+1]==="!"){sp0=valueStr.indexOf(" ",sp0+1)}if(sp0===-1||
nl0<sp0)hasPropsLine=true}if(!hasPropsLine)ws=`
${ctx.indent}`}}else if(valueStr===""||valueStr[0]==="\n"){ws=""}str+=ws+valueStr;if(ctx.inFlow){if(valueCommentDone&&onComment)onComment()}else if(valueComment&&!valueCommentDone){str+=lineComment(str,
ctx.indent,commentString(valueComment))}else if(chompKeep&&onChompKeep){onChompKeep()}return str};function debug(logLevel,...messages){if(logLevel==="debug")console.log(...messages)}function log_warn(logLevel,warning){
if(logLevel==="debug"||logLevel==="warn"){console.warn(warning)}};const MERGE_KEY="<<";const merge={identify:value=>value===MERGE_KEY||typeof value==="symbol"&&value.description===MERGE_KEY,default:"k\
ey",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new Scalar(Symbol(MERGE_KEY)),{addToJSMap:addMergeToJSMap}),stringify:()=>MERGE_KEY};const isMergeKey=(ctx,key2)=>(merge.identify(
key2)||isScalar(key2)&&(!key2.type||key2.type===Scalar.PLAIN)&&merge.identify(key2.value))&&ctx?.doc.schema.tags.some(tag=>tag.tag===merge.tag&&tag.default);function addMergeToJSMap(ctx,map2,value){const source=resolveAliasValue(
ctx,value);if(isSeq(source))for(const it of source.items)mergeValue(ctx,map2,it);else if(Array.isArray(source))for(const it of source)mergeValue(ctx,map2,it);else mergeValue(ctx,map2,source)}function mergeValue(ctx,map2,value){
const source=resolveAliasValue(ctx,value);if(!isMap(source))throw new Error("Merge sources must be maps or map aliases");const srcMap=source.toJSON(null,ctx,Map);for(const[key2,value2]of srcMap){if(map2 instanceof
Map){if(!map2.has(key2))map2.set(key2,value2)}else if(map2 instanceof Set){map2.add(key2)}else if(!Object.prototype.hasOwnProperty.call(map2,key2)){Object.defineProperty(map2,key2,{value:value2,writable:true,
enumerable:true,configurable:true})}}return map2}function resolveAliasValue(ctx,value){return ctx&&isAlias(value)?value.resolve(ctx.doc,ctx):value};function addPairToJSMap(ctx,map2,{key:key2,value}){if(isNode(
key2)&&key2.addToJSMap)key2.addToJSMap(ctx,map2,value);else if(isMergeKey(ctx,key2))addMergeToJSMap(ctx,map2,value);else{const jsKey=toJS(key2,"",ctx);if(map2 instanceof Map){map2.set(jsKey,toJS(value,
jsKey,ctx))}else if(map2 instanceof Set){map2.add(jsKey)}else{const stringKey=stringifyKey(key2,jsKey,ctx);const jsValue=toJS(value,stringKey,ctx);if(stringKey in map2)Object.defineProperty(map2,stringKey,
{value:jsValue,writable:true,enumerable:true,configurable:true});else map2[stringKey]=jsValue}}return map2}function stringifyKey(key2,jsKey,ctx){if(jsKey===null)return"";if(typeof jsKey!=="object")return String(
jsKey);if(isNode(key2)&&ctx?.doc){const strCtx=createStringifyContext(ctx.doc,{});strCtx.anchors=new Set;for(const node of ctx.anchors.keys())strCtx.anchors.add(node.anchor);strCtx.inFlow=true;strCtx.
inStringifyKey=true;const strKey=key2.toString(strCtx);if(!ctx.mapKeyWarned){let jsonStr=JSON.stringify(strKey);if(jsonStr.length>40)jsonStr=jsonStr.substring(0,36)+'..."';log_warn(ctx.doc.options.logLevel,
`Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);ctx.mapKeyWarned=true}return strKey}return JSON.stringify(jsKey)};function createPair(key2,value,ctx){
const k=createNode(key2,void 0,ctx);const v=createNode(value,void 0,ctx);return new Pair(k,v)}class Pair{constructor(key2,value=null){Object.defineProperty(this,NODE_TYPE,{value:PAIR});this.key=key2;this.
value=value}clone(schema2){let{key:key2,value}=this;if(isNode(key2))key2=key2.clone(schema2);if(isNode(value))value=value.clone(schema2);return new Pair(key2,value)}toJSON(_,ctx){const pair2=ctx?.mapAsMap?
new Map:{};return addPairToJSMap(ctx,pair2,this)}toString(ctx,onComment,onChompKeep){return ctx?.doc?stringifyPair(this,ctx,onComment,onChompKeep):JSON.stringify(this)}};function stringifyCollection(collection,ctx,options2){
const flow=ctx.inFlow??collection.flow;const stringify2=flow?stringifyFlowCollection:stringifyBlockCollection;return stringify2(collection,ctx,options2)}function stringifyBlockCollection({comment,items:items2},ctx,{
blockItemPrefix,flowChars,itemIndent,onChompKeep,onComment}){const{indent:indent2,options:{commentString}}=ctx;const itemCtx=Object.assign({},ctx,{indent:itemIndent,type:null});let chompKeep=false;const lines2=[];
for(let i=0;i<items2.length;++i){const item=items2[i];let comment2=null;if(isNode(item)){if(!chompKeep&&item.spaceBefore)lines2.push("");addCommentBefore(ctx,lines2,item.commentBefore,chompKeep);if(item.
comment)comment2=item.comment}else if(isPair(item)){const ik=isNode(item.key)?item.key:null;if(ik){if(!chompKeep&&ik.spaceBefore)lines2.push("");addCommentBefore(ctx,lines2,ik.commentBefore,chompKeep)}}
chompKeep=false;let str2=stringify(item,itemCtx,()=>comment2=null,()=>chompKeep=true);if(comment2)str2+=lineComment(str2,itemIndent,commentString(comment2));if(chompKeep&&comment2)chompKeep=false;lines2.
push(blockItemPrefix+str2)}let str;if(lines2.length===0){str=flowChars.start+flowChars.end}else{str=lines2[0];for(let i=1;i<lines2.length;++i){const line=lines2[i];str+=line?`
${indent2}${line}`:"\n"}}if(comment){str+="\n"+indentComment(commentString(comment),indent2);if(onComment)onComment()}else if(chompKeep&&onChompKeep)onChompKeep();return str}function stringifyFlowCollection({
items:items2},ctx,{flowChars,itemIndent}){const{indent:indent2,indentStep,flowCollectionPadding:fcPadding,options:{commentString}}=ctx;itemIndent+=indentStep;const itemCtx=Object.assign({},ctx,{indent:itemIndent,
inFlow:true,type:null});let reqNewline=false;let linesAtValue=0;const lines2=[];for(let i=0;i<items2.length;++i){const item=items2[i];let comment=null;if(isNode(item)){if(item.spaceBefore)lines2.push(
"");addCommentBefore(ctx,lines2,item.commentBefore,false);if(item.comment)comment=item.comment}else if(isPair(item)){const ik=isNode(item.key)?item.key:null;if(ik){if(ik.spaceBefore)lines2.push("");addCommentBefore(
ctx,lines2,ik.commentBefore,false);if(ik.comment)reqNewline=true}const iv=isNode(item.value)?item.value:null;if(iv){if(iv.comment)comment=iv.comment;if(iv.commentBefore)reqNewline=true}else if(item.value==
null&&ik?.comment){comment=ik.comment}}if(comment)reqNewline=true;let str=stringify(item,itemCtx,()=>comment=null);reqNewline||(reqNewline=lines2.length>linesAtValue||str.includes("\n"));if(i<items2.length-
1){str+=","}else if(ctx.options.trailingComma){if(ctx.options.lineWidth>0){reqNewline||(reqNewline=lines2.reduce((sum2,line)=>sum2+line.length+2,2)+(str.length+2)>ctx.options.lineWidth)}if(reqNewline){
str+=","}}if(comment)str+=lineComment(str,itemIndent,commentString(comment));lines2.push(str);linesAtValue=lines2.length}const{start,end}=flowChars;if(lines2.length===0){return start+end}else{if(!reqNewline){
const len=lines2.reduce((sum2,line)=>sum2+line.length+2,2);reqNewline=ctx.options.lineWidth>0&&len>ctx.options.lineWidth}if(reqNewline){let str=start;for(const line of lines2)str+=line?`
${indentStep}${indent2}${line}`:"\n";return`${str}
${indent2}${end}`}else{return`${start}${fcPadding}${lines2.join(" ")}${fcPadding}${end}`}}}function addCommentBefore({indent:indent2,options:{commentString}},lines2,comment,chompKeep){if(comment&&chompKeep)
comment=comment.replace(/^\n+/,"");if(comment){const ic=indentComment(commentString(comment),indent2);lines2.push(ic.trimStart())}};function findPair(items2,key2){const k=isScalar(key2)?key2.value:key2;
for(const it of items2){if(isPair(it)){if(it.key===key2||it.key===k)return it;if(isScalar(it.key)&&it.key.value===k)return it}}return void 0}class YAMLMap extends Collection{static get tagName(){return"\
tag:yaml.org,2002:map"}constructor(schema2){super(MAP,schema2);this.items=[]}static from(schema2,obj,ctx){const{keepUndefined,replacer}=ctx;const map2=new this(schema2);const add2=(key2,value)=>{if(typeof replacer===
"function")value=replacer.call(obj,key2,value);else if(Array.isArray(replacer)&&!replacer.includes(key2))return;if(value!==void 0||keepUndefined)map2.items.push(createPair(key2,value,ctx))};if(obj instanceof
Map){for(const[key2,value]of obj)add2(key2,value)}else if(obj&&typeof obj==="object"){for(const key2 of Object.keys(obj))add2(key2,obj[key2])}if(typeof schema2.sortMapEntries==="function"){map2.items.
sort(schema2.sortMapEntries)}return map2}add(pair2,overwrite){let _pair;if(isPair(pair2))_pair=pair2;else if(!pair2||typeof pair2!=="object"||!("key"in pair2)){_pair=new Pair(pair2,pair2?.value)}else _pair=
new Pair(pair2.key,pair2.value);const prev=findPair(this.items,_pair.key);const sortEntries=this.schema?.sortMapEntries;if(prev){if(!overwrite)throw new Error(`Key ${_pair.key} already set`);if(isScalar(
prev.value)&&isScalarValue(_pair.value))prev.value.value=_pair.value;else prev.value=_pair.value}else if(sortEntries){const i=this.items.findIndex(item=>sortEntries(_pair,item)<0);if(i===-1)this.items.
push(_pair);else this.items.splice(i,0,_pair)}else{this.items.push(_pair)}}delete(key2){const it=findPair(this.items,key2);if(!it)return false;const del=this.items.splice(this.items.indexOf(it),1);return del.
length>0}get(key2,keepScalar){const it=findPair(this.items,key2);const node=it?.value;return(!keepScalar&&isScalar(node)?node.value:node)??void 0}has(key2){return!!findPair(this.items,key2)}set(key2,value){
this.add(new Pair(key2,value),true)}toJSON(_,ctx,Type){const map2=Type?new Type:ctx?.mapAsMap?new Map:{};if(ctx?.onCreate)ctx.onCreate(map2);for(const item of this.items)addPairToJSMap(ctx,map2,item);
return map2}toString(ctx,onComment,onChompKeep){if(!ctx)return JSON.stringify(this);for(const item of this.items){if(!isPair(item))throw new Error(`Map items must all be pairs; found ${JSON.stringify(
item)} instead`)}if(!ctx.allNullValues&&this.hasAllNullValues(false))ctx=Object.assign({},ctx,{allNullValues:true});return stringifyCollection(this,ctx,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},
itemIndent:ctx.indent||"",onChompKeep,onComment})}};const map={collection:"map",default:true,nodeClass:YAMLMap,tag:"tag:yaml.org,2002:map",resolve(map2,onError){if(!isMap(map2))onError("Expected a map\
ping for this tag");return map2},createNode:(schema2,obj,ctx)=>YAMLMap.from(schema2,obj,ctx)};;class YAMLSeq extends Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(schema2){
super(SEQ,schema2);this.items=[]}add(value){this.items.push(value)}delete(key2){const idx=asItemIndex(key2);if(typeof idx!=="number")return false;const del=this.items.splice(idx,1);return del.length>0}get(key2,keepScalar){
const idx=asItemIndex(key2);if(typeof idx!=="number")return void 0;const it=this.items[idx];return!keepScalar&&isScalar(it)?it.value:it}has(key2){const idx=asItemIndex(key2);return typeof idx==="numbe\
r"&&idx<this.items.length}set(key2,value){const idx=asItemIndex(key2);if(typeof idx!=="number")throw new Error(`Expected a valid index, not ${key2}.`);const prev=this.items[idx];if(isScalar(prev)&&isScalarValue(
value))prev.value=value;else this.items[idx]=value}toJSON(_,ctx){const seq2=[];if(ctx?.onCreate)ctx.onCreate(seq2);let i=0;for(const item of this.items)seq2.push(toJS(item,String(i++),ctx));return seq2}toString(ctx,onComment,onChompKeep){
if(!ctx)return JSON.stringify(this);return stringifyCollection(this,ctx,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(ctx.indent||"")+"  ",onChompKeep,onComment})}static from(schema2,obj,ctx){
const{replacer}=ctx;const seq2=new this(schema2);if(obj&&Symbol.iterator in Object(obj)){let i=0;for(let it of obj){if(typeof replacer==="function"){const key2=obj instanceof Set?it:String(i++);it=replacer.
call(obj,key2,it)}seq2.items.push(createNode(it,void 0,ctx))}}return seq2}}function asItemIndex(key2){let idx=isScalar(key2)?key2.value:key2;if(idx&&typeof idx==="string")idx=Number(idx);return typeof idx===
"number"&&Number.isInteger(idx)&&idx>=0?idx:null};const seq={collection:"seq",default:true,nodeClass:YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(seq2,onError){if(!isSeq(seq2))onError("Expected a seque\
nce for this tag");return seq2},createNode:(schema2,obj,ctx)=>YAMLSeq.from(schema2,obj,ctx)};;const string={identify:value=>typeof value==="string",default:true,tag:"tag:yaml.org,2002:str",resolve:str=>str,
stringify(item,ctx,onComment,onChompKeep){ctx=Object.assign({actualString:true},ctx);return stringifyString(item,ctx,onComment,onChompKeep)}};;const nullTag={identify:value=>value==null,createNode:()=>new Scalar(
null),default:true,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new Scalar(null),stringify:({source},ctx)=>typeof source==="string"&&nullTag.test.test(source)?source:ctx.options.
nullStr};;const boolTag={identify:value=>typeof value==="boolean",default:true,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:str=>new Scalar(str[0]==="t"||str[0]==="T"),
stringify({source,value},ctx){if(source&&boolTag.test.test(source)){const sv=source[0]==="t"||source[0]==="T";if(value===sv)return source}return value?ctx.options.trueStr:ctx.options.falseStr}};;function stringifyNumber({
format,minFractionDigits,tag,value}){if(typeof value==="bigint")return String(value);const num=typeof value==="number"?value:Number(value);if(!isFinite(num))return isNaN(num)?".nan":num<0?"-.inf":".in\
f";let n=Object.is(value,-0)?"-0":JSON.stringify(value);if(!format&&minFractionDigits&&(!tag||tag==="tag:yaml.org,2002:float")&&/^-?\d/.test(n)&&!n.includes("e")){let i=n.indexOf(".");if(i<0){i=n.length;
n+="."}let d=minFractionDigits-(n.length-i-1);while(d-- >0)n+="0"}return n};const floatNaN={identify:value=>typeof value==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:str=>str.slice(-3).toLowerCase()==="nan"?NaN:str[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:stringifyNumber};const floatExp={identify:value=>typeof value==="number",default:true,
tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:str=>parseFloat(str),stringify(node){const num=Number(node.value);return isFinite(num)?
num.toExponential():stringifyNumber(node)}};const float_float={identify:value=>typeof value==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(str){
const node=new Scalar(parseFloat(str));const dot=str.indexOf(".");if(dot!==-1&&str[str.length-1]==="0")node.minFractionDigits=str.length-dot-1;return node},stringify:stringifyNumber};;const intIdentify=value=>typeof value===
"bigint"||Number.isInteger(value);const intResolve=(str,offset,radix,{intAsBigInt})=>intAsBigInt?BigInt(str):parseInt(str.substring(offset),radix);function intStringify(node,radix,prefix2){const{value}=node;
if(intIdentify(value)&&value>=0)return prefix2+value.toString(radix);return stringifyNumber(node)}const intOct={identify:value=>intIdentify(value)&&value>=0,default:true,tag:"tag:yaml.org,2002:int",format:"\
OCT",test:/^0o[0-7]+$/,resolve:(str,_onError,opt)=>intResolve(str,2,8,opt),stringify:node=>intStringify(node,8,"0o")};const int_int={identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,
resolve:(str,_onError,opt)=>intResolve(str,0,10,opt),stringify:stringifyNumber};const intHex={identify:value=>intIdentify(value)&&value>=0,default:true,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,
resolve:(str,_onError,opt)=>intResolve(str,2,16,opt),stringify:node=>intStringify(node,16,"0x")};;const schema=[map,seq,string,nullTag,boolTag,intOct,int_int,intHex,floatNaN,floatExp,float_float];;function schema_intIdentify(value){
return typeof value==="bigint"||Number.isInteger(value)}const stringifyJSON=({value})=>JSON.stringify(value);const jsonScalars=[{identify:value=>typeof value==="string",default:true,tag:"tag:yaml.org,\
2002:str",resolve:str=>str,stringify:stringifyJSON},{identify:value=>value==null,createNode:()=>new Scalar(null),default:true,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:stringifyJSON},
{identify:value=>typeof value==="boolean",default:true,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:str=>str==="true",stringify:stringifyJSON},{identify:schema_intIdentify,default:true,tag:"\
tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(str,_onError,{intAsBigInt})=>intAsBigInt?BigInt(str):parseInt(str,10),stringify:({value})=>schema_intIdentify(value)?value.toString():JSON.
stringify(value)},{identify:value=>typeof value==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:str=>parseFloat(str),stringify:stringifyJSON}];
const jsonError={default:true,tag:"",test:/^/,resolve(str,onError){onError(`Unresolved plain scalar ${JSON.stringify(str)}`);return str}};const schema_schema=[map,seq].concat(jsonScalars,jsonError);;const binary={
identify:value=>value instanceof Uint8Array,default:false,tag:"tag:yaml.org,2002:binary",resolve(src,onError){if(typeof atob==="function"){const str=atob(src.replace(/[\n\r]/g,""));const buffer=new Uint8Array(
str.length);for(let i=0;i<str.length;++i)buffer[i]=str.charCodeAt(i);return buffer}else{onError("This environment does not support reading binary tags; either Buffer or atob is required");return src}},
stringify({comment,type,value},ctx,onComment,onChompKeep){if(!value)return"";const buf=value;let str;if(typeof btoa==="function"){let s="";for(let i=0;i<buf.length;++i)s+=String.fromCharCode(buf[i]);str=
btoa(s)}else{throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required")}type??(type=Scalar.BLOCK_LITERAL);if(type!==Scalar.QUOTE_DOUBLE){const lineWidth=Math.
max(ctx.options.lineWidth-ctx.indent.length,ctx.options.minContentWidth);const n=Math.ceil(str.length/lineWidth);const lines2=new Array(n);for(let i=0,o=0;i<n;++i,o+=lineWidth){lines2[i]=str.substr(o,
lineWidth)}str=lines2.join(type===Scalar.BLOCK_LITERAL?"\n":" ")}return stringifyString({comment,type,value:str},ctx,onComment,onChompKeep)}};;function resolvePairs(seq2,onError){if(isSeq(seq2)){for(let i=0;i<
seq2.items.length;++i){let item=seq2.items[i];if(isPair(item))continue;else if(isMap(item)){if(item.items.length>1)onError("Each pair must have its own sequence indicator");const pair2=item.items[0]||
new Pair(new Scalar(null));if(item.commentBefore)pair2.key.commentBefore=pair2.key.commentBefore?`${item.commentBefore}
${pair2.key.commentBefore}`:item.commentBefore;if(item.comment){const cn=pair2.value??pair2.key;cn.comment=cn.comment?`${item.comment}
${cn.comment}`:item.comment}item=pair2}seq2.items[i]=isPair(item)?item:new Pair(item)}}else onError("Expected a sequence for this tag");return seq2}function createPairs(schema2,iterable,ctx){const{replacer}=ctx;
const pairs2=new YAMLSeq(schema2);pairs2.tag="tag:yaml.org,2002:pairs";let i=0;if(iterable&&Symbol.iterator in Object(iterable))for(let it of iterable){if(typeof replacer==="function")it=replacer.call(
iterable,String(i++),it);let key2,value;if(Array.isArray(it)){if(it.length===2){key2=it[0];value=it[1]}else throw new TypeError(`Expected [key, value] tuple: ${it}`)}else if(it&&it instanceof Object){
const keys2=Object.keys(it);if(keys2.length===1){key2=keys2[0];value=it[key2]}else{throw new TypeError(`Expected tuple with one key, not ${keys2.length} keys`)}}else{key2=it}pairs2.items.push(createPair(
key2,value,ctx))}return pairs2}const pairs={collection:"seq",default:false,tag:"tag:yaml.org,2002:pairs",resolve:resolvePairs,createNode:createPairs};;class YAMLOMap extends YAMLSeq{constructor(){super();
this.add=YAMLMap.prototype.add.bind(this);this.delete=YAMLMap.prototype.delete.bind(this);this.get=YAMLMap.prototype.get.bind(this);this.has=YAMLMap.prototype.has.bind(this);this.set=YAMLMap.prototype.
set.bind(this);this.tag=YAMLOMap.tag}toJSON(_,ctx){if(!ctx)return super.toJSON(_);const map2=new Map;if(ctx?.onCreate)ctx.onCreate(map2);for(const pair2 of this.items){let key2,value;if(isPair(pair2)){
key2=toJS(pair2.key,"",ctx);value=toJS(pair2.value,key2,ctx)}else{key2=toJS(pair2,"",ctx)}if(map2.has(key2))throw new Error("Ordered maps must not include duplicate keys");map2.set(key2,value)}return map2}static from(schema2,iterable,ctx){
const pairs2=createPairs(schema2,iterable,ctx);const omap2=new this;omap2.items=pairs2.items;return omap2}}YAMLOMap.tag="tag:yaml.org,2002:omap";const omap={collection:"seq",identify:value=>value instanceof
Map,nodeClass:YAMLOMap,default:false,tag:"tag:yaml.org,2002:omap",resolve(seq2,onError){const pairs2=resolvePairs(seq2,onError);const seenKeys=[];for(const{key:key2}of pairs2.items){if(isScalar(key2)){
if(seenKeys.includes(key2.value)){onError(`Ordered maps must not include duplicate keys: ${key2.value}`)}else{seenKeys.push(key2.value)}}}return Object.assign(new YAMLOMap,pairs2)},createNode:(schema2,iterable,ctx)=>YAMLOMap.
from(schema2,iterable,ctx)};;function boolStringify({value,source},ctx){const boolObj=value?trueTag:falseTag;if(source&&boolObj.test.test(source))return source;return value?ctx.options.trueStr:ctx.options.
falseStr}const trueTag={identify:value=>value===true,default:true,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Scalar(true),stringify:boolStringify};const falseTag={
identify:value=>value===false,default:true,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Scalar(false),stringify:boolStringify};;const float_floatNaN={
identify:value=>typeof value==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:str=>str.slice(-3).toLowerCase()==="nan"?NaN:str[0]==="\
-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:stringifyNumber};const float_floatExp={identify:value=>typeof value==="number",default:true,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
resolve:str=>parseFloat(str.replace(/_/g,"")),stringify(node){const num=Number(node.value);return isFinite(num)?num.toExponential():stringifyNumber(node)}};const yaml_1_1_float_float={identify:value=>typeof value===
"number",default:true,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(str){const node=new Scalar(parseFloat(str.replace(/_/g,"")));const dot=str.indexOf(".");if(dot!==-1){
const f=str.substring(dot+1).replace(/_/g,"");if(f[f.length-1]==="0")node.minFractionDigits=f.length}return node},stringify:stringifyNumber};;const int_intIdentify=value=>typeof value==="bigint"||Number.
isInteger(value);function int_intResolve(str,offset,radix,{intAsBigInt}){const sign2=str[0];if(sign2==="-"||sign2==="+")offset+=1;str=str.substring(offset).replace(/_/g,"");if(intAsBigInt){switch(radix){case 2:
str=`0b${str}`;break;case 8:str=`0o${str}`;break;case 16:str=`0x${str}`;break}const n2=BigInt(str);return sign2==="-"?BigInt(-1)*n2:n2}const n=parseInt(str,radix);return sign2==="-"?-1*n:n}function int_intStringify(node,radix,prefix2){
const{value}=node;if(int_intIdentify(value)){const str=value.toString(radix);return value<0?"-"+prefix2+str.substr(1):prefix2+str}return stringifyNumber(node)}const intBin={identify:int_intIdentify,default:true,
tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(str,_onError,opt)=>int_intResolve(str,2,2,opt),stringify:node=>int_intStringify(node,2,"0b")};const int_intOct={identify:int_intIdentify,
default:true,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(str,_onError,opt)=>int_intResolve(str,1,8,opt),stringify:node=>int_intStringify(node,8,"0")};const yaml_1_1_int_int={
identify:int_intIdentify,default:true,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(str,_onError,opt)=>int_intResolve(str,0,10,opt),stringify:stringifyNumber};const int_intHex={identify:int_intIdentify,
default:true,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(str,_onError,opt)=>int_intResolve(str,2,16,opt),stringify:node=>int_intStringify(node,16,"0x")};;class YAMLSet extends YAMLMap{constructor(schema2){
super(schema2);this.tag=YAMLSet.tag}add(key2){let pair2;if(isPair(key2))pair2=key2;else if(key2&&typeof key2==="object"&&"key"in key2&&"value"in key2&&key2.value===null)pair2=new Pair(key2.key,null);else
pair2=new Pair(key2,null);const prev=findPair(this.items,pair2.key);if(!prev)this.items.push(pair2)}get(key2,keepPair){const pair2=findPair(this.items,key2);return!keepPair&&isPair(pair2)?isScalar(pair2.
key)?pair2.key.value:pair2.key:pair2}set(key2,value){if(typeof value!=="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);const prev=findPair(this.
items,key2);if(prev&&!value){this.items.splice(this.items.indexOf(prev),1)}else if(!prev&&value){this.items.push(new Pair(key2))}}toJSON(_,ctx){return super.toJSON(_,ctx,Set)}toString(ctx,onComment,onChompKeep){
if(!ctx)return JSON.stringify(this);if(this.hasAllNullValues(true))return super.toString(Object.assign({},ctx,{allNullValues:true}),onComment,onChompKeep);else throw new Error("Set items must all have\
 null values")}static from(schema2,iterable,ctx){const{replacer}=ctx;const set2=new this(schema2);if(iterable&&Symbol.iterator in Object(iterable))for(let value of iterable){if(typeof replacer==="func\
tion")value=replacer.call(iterable,value,value);set2.items.push(createPair(value,null,ctx))}return set2}}YAMLSet.tag="tag:yaml.org,2002:set";const set={collection:"map",identify:value=>value instanceof
Set,nodeClass:YAMLSet,default:false,tag:"tag:yaml.org,2002:set",createNode:(schema2,iterable,ctx)=>YAMLSet.from(schema2,iterable,ctx),resolve(map2,onError){if(isMap(map2)){if(map2.hasAllNullValues(true))
return Object.assign(new YAMLSet,map2);else onError("Set items must all have null values")}else onError("Expected a mapping for this tag");return map2}};;function parseSexagesimal(str,asBigInt){const sign2=str[0];
const parts2=sign2==="-"||sign2==="+"?str.substring(1):str;const num=n=>asBigInt?BigInt(n):Number(n);const res=parts2.replace(/_/g,"").split(":").reduce((res2,p)=>res2*num(60)+num(p),num(0));return sign2===
"-"?num(-1)*res:res}function stringifySexagesimal(node){let{value}=node;let num=n=>n;if(typeof value==="bigint")num=n=>BigInt(n);else if(isNaN(value)||!isFinite(value))return stringifyNumber(node);let sign2="";
if(value<0){sign2="-";value*=num(-1)}const _60=num(60);const parts2=[value%_60];if(value<60){parts2.unshift(0)}else{value=(value-parts2[0])/_60;parts2.unshift(value%_60);if(value>=60){value=(value-parts2[0])/
_60;parts2.unshift(value)}}return sign2+parts2.map(n=>String(n).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}const intTime={identify:value=>typeof value==="bigint"||Number.isInteger(value),default:true,
tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(str,_onError,{intAsBigInt})=>parseSexagesimal(str,intAsBigInt),stringify:stringifySexagesimal};const floatTime={
identify:value=>typeof value==="number",default:true,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:str=>parseSexagesimal(str,false),stringify:stringifySexagesimal};
const timestamp={identify:value=>value instanceof Date,default:true,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9\
]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(str){const match=str.match(timestamp.test);if(!match)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
const[,year,month,day,hour,minute,second]=match.map(Number);const millisec=match[7]?Number((match[7]+"00").substr(1,3)):0;let date2=Date.UTC(year,month-1,day,hour||0,minute||0,second||0,millisec);const tz=match[8];
if(tz&&tz!=="Z"){let d=parseSexagesimal(tz,false);if(Math.abs(d)<30)d*=60;date2-=6e4*d}return new Date(date2)},stringify:({value})=>value?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};;const yaml_1_1_schema_schema=[
map,seq,string,nullTag,trueTag,falseTag,intBin,int_intOct,yaml_1_1_int_int,int_intHex,float_floatNaN,float_floatExp,yaml_1_1_float_float,binary,merge,omap,pairs,set,intTime,floatTime,timestamp];;const schemas=new Map(
[["core",schema],["failsafe",[map,seq,string]],["json",schema_schema],["yaml11",yaml_1_1_schema_schema],["yaml-1.1",yaml_1_1_schema_schema]]);const tagsByName={binary,bool:boolTag,float:float_float,floatExp,
floatNaN,floatTime,int:int_int,intHex,intOct,intTime,map,merge,null:nullTag,omap,pairs,seq,set,timestamp};const coreKnownTags={"tag:yaml.org,2002:binary":binary,"tag:yaml.org,2002:merge":merge,"tag:ya\
ml.org,2002:omap":omap,"tag:yaml.org,2002:pairs":pairs,"tag:yaml.org,2002:set":set,"tag:yaml.org,2002:timestamp":timestamp};function getTags(customTags,schemaName,addMergeTag){const schemaTags=schemas.
get(schemaName);if(schemaTags&&!customTags){return addMergeTag&&!schemaTags.includes(merge)?schemaTags.concat(merge):schemaTags.slice()}let tags=schemaTags;if(!tags){if(Array.isArray(customTags))tags=
[];else{const keys2=Array.from(schemas.keys()).filter(key2=>key2!=="yaml11").map(key2=>JSON.stringify(key2)).join(", ");throw new Error(`Unknown schema "${schemaName}"; use one of ${keys2} or define c\
ustomTags array`)}}if(Array.isArray(customTags)){for(const tag of customTags)tags=tags.concat(tag)}else if(typeof customTags==="function"){tags=customTags(tags.slice())}if(addMergeTag)tags=tags.concat(
merge);return tags.reduce((tags2,tag)=>{const tagObj=typeof tag==="string"?tagsByName[tag]:tag;if(!tagObj){const tagName=JSON.stringify(tag);const keys2=Object.keys(tagsByName).map(key2=>JSON.stringify(
key2)).join(", ");throw new Error(`Unknown custom tag ${tagName}; use one of ${keys2}`)}if(!tags2.includes(tagObj))tags2.push(tagObj);return tags2},[])};const sortMapEntriesByKey=(a,b)=>a.key<b.key?-1:
a.key>b.key?1:0;class Schema{constructor({compat,customTags,merge:merge2,resolveKnownTags,schema:schema2,sortMapEntries,toStringDefaults}){this.compat=Array.isArray(compat)?getTags(compat,"compat"):compat?
getTags(null,compat):null;this.name=typeof schema2==="string"&&schema2||"core";this.knownTags=resolveKnownTags?coreKnownTags:{};this.tags=getTags(customTags,this.name,merge2);this.toStringOptions=toStringDefaults??
null;Object.defineProperty(this,MAP,{value:map});Object.defineProperty(this,SCALAR,{value:string});Object.defineProperty(this,SEQ,{value:seq});this.sortMapEntries=typeof sortMapEntries==="function"?sortMapEntries:
sortMapEntries===true?sortMapEntriesByKey:null}clone(){const copy2=Object.create(Schema.prototype,Object.getOwnPropertyDescriptors(this));copy2.tags=this.tags.slice();return copy2}};function stringifyDocument(doc,options2){
const lines2=[];let hasDirectives=options2.directives===true;if(options2.directives!==false&&doc.directives){const dir=doc.directives.toString(doc);if(dir){lines2.push(dir);hasDirectives=true}else if(doc.
directives.docStart)hasDirectives=true}if(hasDirectives)lines2.push("---");const ctx=createStringifyContext(doc,options2);const{commentString}=ctx.options;if(doc.commentBefore){if(lines2.length!==1)lines2.
unshift("");const cs=commentString(doc.commentBefore);lines2.unshift(indentComment(cs,""))}let chompKeep=false;let contentComment=null;if(doc.contents){if(isNode(doc.contents)){if(doc.contents.spaceBefore&&
hasDirectives)lines2.push("");if(doc.contents.commentBefore){const cs=commentString(doc.contents.commentBefore);lines2.push(indentComment(cs,""))}ctx.forceBlockIndent=!!doc.comment;contentComment=doc.
contents.comment}const onChompKeep=contentComment?void 0:()=>chompKeep=true;let body=stringify(doc.contents,ctx,()=>contentComment=null,onChompKeep);if(contentComment)body+=lineComment(body,"",commentString(
contentComment));if((body[0]==="|"||body[0]===">")&&lines2[lines2.length-1]==="---"){lines2[lines2.length-1]=`--- ${body}`}else lines2.push(body)}else{lines2.push(stringify(doc.contents,ctx))}if(doc.directives?.
docEnd){if(doc.comment){const cs=commentString(doc.comment);if(cs.includes("\n")){lines2.push("...");lines2.push(indentComment(cs,""))}else{lines2.push(`... ${cs}`)}}else{lines2.push("...")}}else{let dc=doc.
comment;if(dc&&chompKeep)dc=dc.replace(/^\n+/,"");if(dc){if((!chompKeep||contentComment)&&lines2[lines2.length-1]!=="")lines2.push("");lines2.push(indentComment(commentString(dc),""))}}return lines2.join(
"\n")+"\n"};class Document_Document{constructor(value,replacer,options2){this.commentBefore=null;this.comment=null;this.errors=[];this.warnings=[];Object.defineProperty(this,NODE_TYPE,{value:DOC});let _replacer=null;
if(typeof replacer==="function"||Array.isArray(replacer)){_replacer=replacer}else if(options2===void 0&&replacer){options2=replacer;replacer=void 0}const opt=Object.assign({intAsBigInt:false,keepSourceTokens:false,
logLevel:"warn",prettyErrors:true,strict:true,stringKeys:false,uniqueKeys:true,version:"1.2"},options2);this.options=opt;let{version}=opt;if(options2?._directives){this.directives=options2._directives.
atDocument();if(this.directives.yaml.explicit)version=this.directives.yaml.version}else this.directives=new Directives({version});this.setSchema(version,options2);this.contents=value===void 0?null:this.
createNode(value,_replacer,options2)}clone(){const copy2=Object.create(Document_Document.prototype,{[NODE_TYPE]:{value:DOC}});copy2.commentBefore=this.commentBefore;copy2.comment=this.comment;copy2.errors=
this.errors.slice();copy2.warnings=this.warnings.slice();copy2.options=Object.assign({},this.options);if(this.directives)copy2.directives=this.directives.clone();copy2.schema=this.schema.clone();copy2.
contents=isNode(this.contents)?this.contents.clone(copy2.schema):this.contents;if(this.range)copy2.range=this.range.slice();return copy2}add(value){if(assertCollection(this.contents))this.contents.add(
value)}addIn(path,value){if(assertCollection(this.contents))this.contents.addIn(path,value)}createAlias(node,name){if(!node.anchor){const prev=anchorNames(this);node.anchor=!name||prev.has(name)?findNewAnchor(
name||"a",prev):name}return new Alias(node.anchor)}createNode(value,replacer,options2){let _replacer=void 0;if(typeof replacer==="function"){value=replacer.call({"":value},"",value);_replacer=replacer}else if(Array.
isArray(replacer)){const keyToStr=v=>typeof v==="number"||v instanceof String||v instanceof Number;const asStr=replacer.filter(keyToStr).map(String);if(asStr.length>0)replacer=replacer.concat(asStr);_replacer=
replacer}else if(options2===void 0&&replacer){options2=replacer;replacer=void 0}const{aliasDuplicateObjects,anchorPrefix,flow,keepUndefined,onTagObj,tag}=options2??{};const{onAnchor,setAnchors,sourceObjects}=createNodeAnchors(
this,anchorPrefix||"a");const ctx={aliasDuplicateObjects:aliasDuplicateObjects??true,keepUndefined:keepUndefined??false,onAnchor,onTagObj,replacer:_replacer,schema:this.schema,sourceObjects};const node=createNode(
value,tag,ctx);if(flow&&isCollection(node))node.flow=true;setAnchors();return node}createPair(key2,value,options2={}){const k=this.createNode(key2,null,options2);const v=this.createNode(value,null,options2);
return new Pair(k,v)}delete(key2){return assertCollection(this.contents)?this.contents.delete(key2):false}deleteIn(path){if(isEmptyPath(path)){if(this.contents==null)return false;this.contents=null;return true}
return assertCollection(this.contents)?this.contents.deleteIn(path):false}get(key2,keepScalar){return isCollection(this.contents)?this.contents.get(key2,keepScalar):void 0}getIn(path,keepScalar){if(isEmptyPath(
path))return!keepScalar&&isScalar(this.contents)?this.contents.value:this.contents;return isCollection(this.contents)?this.contents.getIn(path,keepScalar):void 0}has(key2){return isCollection(this.contents)?
this.contents.has(key2):false}hasIn(path){if(isEmptyPath(path))return this.contents!==void 0;return isCollection(this.contents)?this.contents.hasIn(path):false}set(key2,value){if(this.contents==null){
this.contents=collectionFromPath(this.schema,[key2],value)}else if(assertCollection(this.contents)){this.contents.set(key2,value)}}setIn(path,value){if(isEmptyPath(path)){this.contents=value}else if(this.
contents==null){this.contents=collectionFromPath(this.schema,Array.from(path),value)}else if(assertCollection(this.contents)){this.contents.setIn(path,value)}}setSchema(version,options2={}){if(typeof version===
"number")version=String(version);let opt;switch(version){case"1.1":if(this.directives)this.directives.yaml.version="1.1";else this.directives=new Directives({version:"1.1"});opt={resolveKnownTags:false,
schema:"yaml-1.1"};break;case"1.2":case"next":if(this.directives)this.directives.yaml.version=version;else this.directives=new Directives({version});opt={resolveKnownTags:true,schema:"core"};break;case null:
if(this.directives)delete this.directives;opt=null;break;default:{const sv=JSON.stringify(version);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`)}}if(options2.schema instanceof
Object)this.schema=options2.schema;else if(opt)this.schema=new Schema(Object.assign(opt,options2));else throw new Error(`With a null YAML version, the { schema: Schema } option is required`)}toJS({json:json2,
jsonArg,mapAsMap,maxAliasCount,onAnchor,reviver}={}){const ctx={anchors:new Map,doc:this,keep:!json2,mapAsMap:mapAsMap===true,mapKeyWarned:false,maxAliasCount:typeof maxAliasCount==="number"?maxAliasCount:
100};const res=toJS(this.contents,jsonArg??"",ctx);if(typeof onAnchor==="function")for(const{count:count2,res:res2}of ctx.anchors.values())onAnchor(res2,count2);return typeof reviver==="function"?applyReviver(
reviver,{"":res},"",res):res}toJSON(jsonArg,onAnchor){return this.toJS({json:true,jsonArg,mapAsMap:false,onAnchor})}toString(options2={}){if(this.errors.length>0)throw new Error("Document with errors \
cannot be stringified");if("indent"in options2&&(!Number.isInteger(options2.indent)||Number(options2.indent)<=0)){const s=JSON.stringify(options2.indent);throw new Error(`"indent" option must be a pos\
itive integer, not ${s}`)}return stringifyDocument(this,options2)}}function assertCollection(contents){if(isCollection(contents))return true;throw new Error("Expected a YAML collection as document con\
tents")};class YAMLError extends Error{constructor(name,pos,code2,message2){super();this.name=name;this.code=code2;this.message=message2;this.pos=pos}}class errors_YAMLParseError extends YAMLError{constructor(pos,code2,message2){
super("YAMLParseError",pos,code2,message2)}}class YAMLWarning extends YAMLError{constructor(pos,code2,message2){super("YAMLWarning",pos,code2,message2)}}const errors_prettifyError=(src,lc)=>error=>{if(error.
pos[0]===-1)return;error.linePos=error.pos.map(pos=>lc.linePos(pos));const{line,col}=error.linePos[0];error.message+=` at line ${line}, column ${col}`;let ci=col-1;let lineStr=src.substring(lc.lineStarts[line-
1],lc.lineStarts[line]).replace(/[\n\r]+$/,"");if(ci>=60&&lineStr.length>80){const trimStart=Math.min(ci-39,lineStr.length-79);lineStr="\u2026"+lineStr.substring(trimStart);ci-=trimStart-1}if(lineStr.
length>80)lineStr=lineStr.substring(0,79)+"\u2026";if(line>1&&/^ *$/.test(lineStr.substring(0,ci))){let prev=src.substring(lc.lineStarts[line-2],lc.lineStarts[line-1]);if(prev.length>80)prev=prev.substring(
0,79)+"\u2026\n";lineStr=prev+lineStr}if(/[^ ]/.test(lineStr)){let count2=1;const end=error.linePos[1];if(end?.line===line&&end.col>col){count2=Math.max(1,Math.min(end.col-col,80-ci))}const pointer=" ".
repeat(ci)+"^".repeat(count2);error.message+=`:

${lineStr}
${pointer}
`}};;function resolveProps(tokens2,{flow,indicator,next,offset,onError,parentIndent,startOnNewline}){let spaceBefore=false;let atNewline=startOnNewline;let hasSpace=startOnNewline;let comment="";let commentSep="";
let hasNewline=false;let reqSpace=false;let tab2=null;let anchor=null;let tag=null;let newlineAfterProp=null;let comma=null;let found2=null;let start=null;for(const token of tokens2){if(reqSpace){if(token.
type!=="space"&&token.type!=="newline"&&token.type!=="comma")onError(token.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space");reqSpace=false}if(tab2){if(atNewline&&
token.type!=="comment"&&token.type!=="newline"){onError(tab2,"TAB_AS_INDENT","Tabs are not allowed as indentation")}tab2=null}switch(token.type){case"space":if(!flow&&(indicator!=="doc-start"||next?.type!==
"flow-collection")&&token.source.includes("	")){tab2=token}hasSpace=true;break;case"comment":{if(!hasSpace)onError(token,"MISSING_CHAR","Comments must be separated from other tokens by white space cha\
racters");const cb=token.source.substring(1)||" ";if(!comment)comment=cb;else comment+=commentSep+cb;commentSep="";atNewline=false;break}case"newline":if(atNewline){if(comment)comment+=token.source;else if(!found2||
indicator!=="seq-item-ind")spaceBefore=true}else commentSep+=token.source;atNewline=true;hasNewline=true;if(anchor||tag)newlineAfterProp=token;hasSpace=true;break;case"anchor":if(anchor)onError(token,
"MULTIPLE_ANCHORS","A node can have at most one anchor");if(token.source.endsWith(":"))onError(token.offset+token.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",true);anchor=token;start??
(start=token.offset);atNewline=false;hasSpace=false;reqSpace=true;break;case"tag":{if(tag)onError(token,"MULTIPLE_TAGS","A node can have at most one tag");tag=token;start??(start=token.offset);atNewline=
false;hasSpace=false;reqSpace=true;break}case indicator:if(anchor||tag)onError(token,"BAD_PROP_ORDER",`Anchors and tags must be after the ${token.source} indicator`);if(found2)onError(token,"UNEXPECTE\
D_TOKEN",`Unexpected ${token.source} in ${flow??"collection"}`);found2=token;atNewline=indicator==="seq-item-ind"||indicator==="explicit-key-ind";hasSpace=false;break;case"comma":if(flow){if(comma)onError(
token,"UNEXPECTED_TOKEN",`Unexpected , in ${flow}`);comma=token;atNewline=false;hasSpace=false;break}default:onError(token,"UNEXPECTED_TOKEN",`Unexpected ${token.type} token`);atNewline=false;hasSpace=
false}}const last=tokens2[tokens2.length-1];const end=last?last.offset+last.source.length:offset;if(reqSpace&&next&&next.type!=="space"&&next.type!=="newline"&&next.type!=="comma"&&(next.type!=="scala\
r"||next.source!=="")){onError(next.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space")}if(tab2&&(atNewline&&tab2.indent<=parentIndent||next?.type==="block-m\
ap"||next?.type==="block-seq"))onError(tab2,"TAB_AS_INDENT","Tabs are not allowed as indentation");return{comma,found:found2,spaceBefore,comment,hasNewline,anchor,tag,newlineAfterProp,end,start:start??
end}};function containsNewline(key2){if(!key2)return null;switch(key2.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(key2.source.includes("\n"))return true;if(key2.
end){for(const st of key2.end)if(st.type==="newline")return true}return false;case"flow-collection":for(const it of key2.items){for(const st of it.start)if(st.type==="newline")return true;if(it.sep){for(const st of it.
sep)if(st.type==="newline")return true}if(containsNewline(it.key)||containsNewline(it.value))return true}return false;default:return true}};function flowIndentCheck(indent2,fc,onError){if(fc?.type==="\
flow-collection"){const end=fc.end[0];if(end.indent===indent2&&(end.source==="]"||end.source==="}")&&containsNewline(fc)){const msg="Flow end indicator should be more indented than parent";onError(end,
"BAD_INDENT",msg,true)}}};function mapIncludes(ctx,items2,search){const{uniqueKeys}=ctx.options;if(uniqueKeys===false)return false;const isEqual=typeof uniqueKeys==="function"?uniqueKeys:(a,b)=>a===b||
isScalar(a)&&isScalar(b)&&a.value===b.value;return items2.some(pair2=>isEqual(pair2.key,search))};const startColMsg="All mapping items must start at the same column";function resolveBlockMap({composeNode:composeNode2,
composeEmptyNode:composeEmptyNode2},ctx,bm,onError,tag){const NodeClass=tag?.nodeClass??YAMLMap;const map2=new NodeClass(ctx.schema);if(ctx.atRoot)ctx.atRoot=false;let offset=bm.offset;let commentEnd=null;
for(const collItem of bm.items){const{start,key:key2,sep,value}=collItem;const keyProps=resolveProps(start,{indicator:"explicit-key-ind",next:key2??sep?.[0],offset,onError,parentIndent:bm.indent,startOnNewline:true});
const implicitKey=!keyProps.found;if(implicitKey){if(key2){if(key2.type==="block-seq")onError(offset,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key");else if("indent"in
key2&&key2.indent!==bm.indent)onError(offset,"BAD_INDENT",startColMsg)}if(!keyProps.anchor&&!keyProps.tag&&!sep){commentEnd=keyProps.end;if(keyProps.comment){if(map2.comment)map2.comment+="\n"+keyProps.
comment;else map2.comment=keyProps.comment}continue}if(keyProps.newlineAfterProp||containsNewline(key2)){onError(key2??start[start.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a sin\
gle line")}}else if(keyProps.found?.indent!==bm.indent){onError(offset,"BAD_INDENT",startColMsg)}ctx.atKey=true;const keyStart=keyProps.end;const keyNode=key2?composeNode2(ctx,key2,keyProps,onError):composeEmptyNode2(
ctx,keyStart,start,null,keyProps,onError);if(ctx.schema.compat)flowIndentCheck(bm.indent,key2,onError);ctx.atKey=false;if(mapIncludes(ctx,map2.items,keyNode))onError(keyStart,"DUPLICATE_KEY","Map keys\
 must be unique");const valueProps=resolveProps(sep??[],{indicator:"map-value-ind",next:value,offset:keyNode.range[2],onError,parentIndent:bm.indent,startOnNewline:!key2||key2.type==="block-scalar"});
offset=valueProps.end;if(valueProps.found){if(implicitKey){if(value?.type==="block-map"&&!valueProps.hasNewline)onError(offset,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappi\
ngs");if(ctx.options.strict&&keyProps.start<valueProps.found.offset-1024)onError(keyNode.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block ma\
pping key")}const valueNode=value?composeNode2(ctx,value,valueProps,onError):composeEmptyNode2(ctx,offset,sep,null,valueProps,onError);if(ctx.schema.compat)flowIndentCheck(bm.indent,value,onError);offset=
valueNode.range[2];const pair2=new Pair(keyNode,valueNode);if(ctx.options.keepSourceTokens)pair2.srcToken=collItem;map2.items.push(pair2)}else{if(implicitKey)onError(keyNode.range,"MISSING_CHAR","Impl\
icit map keys need to be followed by map values");if(valueProps.comment){if(keyNode.comment)keyNode.comment+="\n"+valueProps.comment;else keyNode.comment=valueProps.comment}const pair2=new Pair(keyNode);
if(ctx.options.keepSourceTokens)pair2.srcToken=collItem;map2.items.push(pair2)}}if(commentEnd&&commentEnd<offset)onError(commentEnd,"IMPOSSIBLE","Map comment with trailing content");map2.range=[bm.offset,
offset,commentEnd??offset];return map2};function resolveBlockSeq({composeNode:composeNode2,composeEmptyNode:composeEmptyNode2},ctx,bs,onError,tag){const NodeClass=tag?.nodeClass??YAMLSeq;const seq2=new NodeClass(
ctx.schema);if(ctx.atRoot)ctx.atRoot=false;if(ctx.atKey)ctx.atKey=false;let offset=bs.offset;let commentEnd=null;for(const{start,value}of bs.items){const props=resolveProps(start,{indicator:"seq-item-\
ind",next:value,offset,onError,parentIndent:bs.indent,startOnNewline:true});if(!props.found){if(props.anchor||props.tag||value){if(value?.type==="block-seq")onError(props.end,"BAD_INDENT","All sequenc\
e items must start at the same column");else onError(offset,"MISSING_CHAR","Sequence item without - indicator")}else{commentEnd=props.end;if(props.comment)seq2.comment=props.comment;continue}}const node=value?
composeNode2(ctx,value,props,onError):composeEmptyNode2(ctx,props.end,start,null,props,onError);if(ctx.schema.compat)flowIndentCheck(bs.indent,value,onError);offset=node.range[2];seq2.items.push(node)}
seq2.range=[bs.offset,offset,commentEnd??offset];return seq2};function resolveEnd(end,offset,reqSpace,onError){let comment="";if(end){let hasSpace=false;let sep="";for(const token of end){const{source,
type}=token;switch(type){case"space":hasSpace=true;break;case"comment":{if(reqSpace&&!hasSpace)onError(token,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const cb=source.
substring(1)||" ";if(!comment)comment=cb;else comment+=sep+cb;sep="";break}case"newline":if(comment)sep+=source;hasSpace=true;break;default:onError(token,"UNEXPECTED_TOKEN",`Unexpected ${type} at node\
 end`)}offset+=source.length}}return{comment,offset}};const blockMsg="Block collections are not allowed within flow collections";const isBlock=token=>token&&(token.type==="block-map"||token.type==="bl\
ock-seq");function resolveFlowCollection({composeNode:composeNode2,composeEmptyNode:composeEmptyNode2},ctx,fc,onError,tag){const isMap2=fc.start.source==="{";const fcName=isMap2?"flow map":"flow seque\
nce";const NodeClass=tag?.nodeClass??(isMap2?YAMLMap:YAMLSeq);const coll=new NodeClass(ctx.schema);coll.flow=true;const atRoot=ctx.atRoot;if(atRoot)ctx.atRoot=false;if(ctx.atKey)ctx.atKey=false;let offset=fc.
offset+fc.start.source.length;for(let i=0;i<fc.items.length;++i){const collItem=fc.items[i];const{start,key:key2,sep,value}=collItem;const props=resolveProps(start,{flow:fcName,indicator:"explicit-key\
-ind",next:key2??sep?.[0],offset,onError,parentIndent:fc.indent,startOnNewline:false});if(!props.found){if(!props.anchor&&!props.tag&&!sep&&!value){if(i===0&&props.comma)onError(props.comma,"UNEXPECTE\
D_TOKEN",`Unexpected , in ${fcName}`);else if(i<fc.items.length-1)onError(props.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${fcName}`);if(props.comment){if(coll.comment)coll.comment+="\n"+props.
comment;else coll.comment=props.comment}offset=props.end;continue}if(!isMap2&&ctx.options.strict&&containsNewline(key2))onError(key2,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need\
 to be on a single line")}if(i===0){if(props.comma)onError(props.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${fcName}`)}else{if(!props.comma)onError(props.start,"MISSING_CHAR",`Missing , between ${fcName}\
 items`);if(props.comment){let prevItemComment="";loop:for(const st of start){switch(st.type){case"comma":case"space":break;case"comment":prevItemComment=st.source.substring(1);break loop;default:break loop}}
if(prevItemComment){let prev=coll.items[coll.items.length-1];if(isPair(prev))prev=prev.value??prev.key;if(prev.comment)prev.comment+="\n"+prevItemComment;else prev.comment=prevItemComment;props.comment=
props.comment.substring(prevItemComment.length+1)}}}if(!isMap2&&!sep&&!props.found){const valueNode=value?composeNode2(ctx,value,props,onError):composeEmptyNode2(ctx,props.end,sep,null,props,onError);
coll.items.push(valueNode);offset=valueNode.range[2];if(isBlock(value))onError(valueNode.range,"BLOCK_IN_FLOW",blockMsg)}else{ctx.atKey=true;const keyStart=props.end;const keyNode=key2?composeNode2(ctx,
key2,props,onError):composeEmptyNode2(ctx,keyStart,start,null,props,onError);if(isBlock(key2))onError(keyNode.range,"BLOCK_IN_FLOW",blockMsg);ctx.atKey=false;const valueProps=resolveProps(sep??[],{flow:fcName,
indicator:"map-value-ind",next:value,offset:keyNode.range[2],onError,parentIndent:fc.indent,startOnNewline:false});if(valueProps.found){if(!isMap2&&!props.found&&ctx.options.strict){if(sep)for(const st of sep){
if(st===valueProps.found)break;if(st.type==="newline"){onError(st,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}if(props.start<valueProps.found.offset-
1024)onError(valueProps.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else if(value){if("source"in value&&value.source?.[0]===
":")onError(value,"MISSING_CHAR",`Missing space after : in ${fcName}`);else onError(valueProps.start,"MISSING_CHAR",`Missing , or : between ${fcName} items`)}const valueNode=value?composeNode2(ctx,value,
valueProps,onError):valueProps.found?composeEmptyNode2(ctx,valueProps.end,sep,null,valueProps,onError):null;if(valueNode){if(isBlock(value))onError(valueNode.range,"BLOCK_IN_FLOW",blockMsg)}else if(valueProps.
comment){if(keyNode.comment)keyNode.comment+="\n"+valueProps.comment;else keyNode.comment=valueProps.comment}const pair2=new Pair(keyNode,valueNode);if(ctx.options.keepSourceTokens)pair2.srcToken=collItem;
if(isMap2){const map2=coll;if(mapIncludes(ctx,map2.items,keyNode))onError(keyStart,"DUPLICATE_KEY","Map keys must be unique");map2.items.push(pair2)}else{const map2=new YAMLMap(ctx.schema);map2.flow=true;
map2.items.push(pair2);const endRange=(valueNode??keyNode).range;map2.range=[keyNode.range[0],endRange[1],endRange[2]];coll.items.push(map2)}offset=valueNode?valueNode.range[2]:valueProps.end}}const expectedEnd=isMap2?
"}":"]";const[ce,...ee]=fc.end;let cePos=offset;if(ce?.source===expectedEnd)cePos=ce.offset+ce.source.length;else{const name=fcName[0].toUpperCase()+fcName.substring(1);const msg=atRoot?`${name} must \
end with a ${expectedEnd}`:`${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;onError(offset,atRoot?"MISSING_CHAR":"BAD_INDENT",msg);if(ce&&ce.source.length!==1)
ee.unshift(ce)}if(ee.length>0){const end=resolveEnd(ee,cePos,ctx.options.strict,onError);if(end.comment){if(coll.comment)coll.comment+="\n"+end.comment;else coll.comment=end.comment}coll.range=[fc.offset,
cePos,end.offset]}else{coll.range=[fc.offset,cePos,cePos]}return coll};function resolveCollection(CN2,ctx,token,onError,tagName,tag){const coll=token.type==="block-map"?resolveBlockMap(CN2,ctx,token,onError,
tag):token.type==="block-seq"?resolveBlockSeq(CN2,ctx,token,onError,tag):resolveFlowCollection(CN2,ctx,token,onError,tag);const Coll=coll.constructor;if(tagName==="!"||tagName===Coll.tagName){coll.tag=
Coll.tagName;return coll}if(tagName)coll.tag=tagName;return coll}function composeCollection(CN2,ctx,token,props,onError){const tagToken=props.tag;const tagName=!tagToken?null:ctx.directives.tagName(tagToken.
source,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg));if(token.type==="block-seq"){const{anchor,newlineAfterProp:nl}=props;const lastProp=anchor&&tagToken?anchor.offset>tagToken.offset?anchor:tagToken:
anchor??tagToken;if(lastProp&&(!nl||nl.offset<lastProp.offset)){const message2="Missing newline after block sequence props";onError(lastProp,"MISSING_CHAR",message2)}}const expType=token.type==="block\
-map"?"map":token.type==="block-seq"?"seq":token.start.source==="{"?"map":"seq";if(!tagToken||!tagName||tagName==="!"||tagName===YAMLMap.tagName&&expType==="map"||tagName===YAMLSeq.tagName&&expType===
"seq"){return resolveCollection(CN2,ctx,token,onError,tagName)}let tag=ctx.schema.tags.find(t=>t.tag===tagName&&t.collection===expType);if(!tag){const kt=ctx.schema.knownTags[tagName];if(kt?.collection===
expType){ctx.schema.tags.push(Object.assign({},kt,{default:false}));tag=kt}else{if(kt){onError(tagToken,"BAD_COLLECTION_TYPE",`${kt.tag} used for ${expType} collection, but expects ${kt.collection??"s\
calar"}`,true)}else{onError(tagToken,"TAG_RESOLVE_FAILED",`Unresolved tag: ${tagName}`,true)}return resolveCollection(CN2,ctx,token,onError,tagName)}}const coll=resolveCollection(CN2,ctx,token,onError,
tagName,tag);const res=tag.resolve?.(coll,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg),ctx.options)??coll;const node=isNode(res)?res:new Scalar(res);node.range=coll.range;node.tag=tagName;if(tag?.format)
node.format=tag.format;return node};function resolveBlockScalar(ctx,scalar2,onError){const start=scalar2.offset;const header=parseBlockScalarHeader(scalar2,ctx.options.strict,onError);if(!header)return{
value:"",type:null,comment:"",range:[start,start,start]};const type=header.mode===">"?Scalar.BLOCK_FOLDED:Scalar.BLOCK_LITERAL;const lines2=scalar2.source?splitLines(scalar2.source):[];let chompStart=lines2.
length;for(let i=lines2.length-1;i>=0;--i){const content=lines2[i][1];if(content===""||content==="\r")chompStart=i;else break}if(chompStart===0){const value2=header.chomp==="+"&&lines2.length>0?"\n".repeat(
Math.max(1,lines2.length-1)):"";let end2=start+header.length;if(scalar2.source)end2+=scalar2.source.length;return{value:value2,type,comment:header.comment,range:[start,end2,end2]}}let trimIndent=scalar2.
indent+header.indent;let offset=scalar2.offset+header.length;let contentStart=0;for(let i=0;i<chompStart;++i){const[indent2,content]=lines2[i];if(content===""||content==="\r"){if(header.indent===0&&indent2.
length>trimIndent)trimIndent=indent2.length}else{if(indent2.length<trimIndent){const message2="Block scalars with more-indented leading empty lines must use an explicit indentation indicator";onError(
offset+indent2.length,"MISSING_CHAR",message2)}if(header.indent===0)trimIndent=indent2.length;contentStart=i;if(trimIndent===0&&!ctx.atRoot){const message2="Block scalar values in collections must be \
indented";onError(offset,"BAD_INDENT",message2)}break}offset+=indent2.length+content.length+1}for(let i=lines2.length-1;i>=chompStart;--i){if(lines2[i][0].length>trimIndent)chompStart=i+1}let value="";
let sep="";let prevMoreIndented=false;for(let i=0;i<contentStart;++i)value+=lines2[i][0].slice(trimIndent)+"\n";for(let i=contentStart;i<chompStart;++i){let[indent2,content]=lines2[i];offset+=indent2.
length+content.length+1;const crlf=content[content.length-1]==="\r";if(crlf)content=content.slice(0,-1);if(content&&indent2.length<trimIndent){const src=header.indent?"explicit indentation indicator":
"first line";const message2=`Block scalar lines must not be less indented than their ${src}`;onError(offset-content.length-(crlf?2:1),"BAD_INDENT",message2);indent2=""}if(type===Scalar.BLOCK_LITERAL){
value+=sep+indent2.slice(trimIndent)+content;sep="\n"}else if(indent2.length>trimIndent||content[0]==="	"){if(sep===" ")sep="\n";else if(!prevMoreIndented&&sep==="\n")sep="\n\n";value+=sep+indent2.slice(
trimIndent)+content;sep="\n";prevMoreIndented=true}else if(content===""){if(sep==="\n")value+="\n";else sep="\n"}else{value+=sep+content;sep=" ";prevMoreIndented=false}}switch(header.chomp){case"-":break;case"\
+":for(let i=chompStart;i<lines2.length;++i)value+="\n"+lines2[i][0].slice(trimIndent);if(value[value.length-1]!=="\n")value+="\n";break;default:value+="\n"}const end=start+header.length+scalar2.source.
length;return{value,type,comment:header.comment,range:[start,end,end]}}function parseBlockScalarHeader({offset,props},strict,onError){if(props[0].type!=="block-scalar-header"){onError(props[0],"IMPOSS\
IBLE","Block scalar header not found");return null}const{source}=props[0];const mode=source[0];let indent2=0;let chomp="";let error=-1;for(let i=1;i<source.length;++i){const ch=source[i];if(!chomp&&(ch===
"-"||ch==="+"))chomp=ch;else{const n=Number(ch);if(!indent2&&n)indent2=n;else if(error===-1)error=offset+i}}if(error!==-1)onError(error,"UNEXPECTED_TOKEN",`Block scalar header includes extra character\
s: ${source}`);let hasSpace=false;let comment="";let length=source.length;for(let i=1;i<props.length;++i){const token=props[i];switch(token.type){case"space":hasSpace=true;case"newline":length+=token.
source.length;break;case"comment":if(strict&&!hasSpace){const message2="Comments must be separated from other tokens by white space characters";onError(token,"MISSING_CHAR",message2)}length+=token.source.
length;comment=token.source.substring(1);break;case"error":onError(token,"UNEXPECTED_TOKEN",token.message);length+=token.source.length;break;default:{const message2=`Unexpected token in block scalar h\
eader: ${token.type}`;onError(token,"UNEXPECTED_TOKEN",message2);const ts=token.source;if(ts&&typeof ts==="string")length+=ts.length}}}return{mode,indent:indent2,chomp,comment,length}}function splitLines(source){
const split2=source.split(/\n( *)/);const first=split2[0];const m=first.match(/^( *)/);const line0=m?.[1]?[m[1],first.slice(m[1].length)]:["",first];const lines2=[line0];for(let i=1;i<split2.length;i+=
2)lines2.push([split2[i],split2[i+1]]);return lines2};function resolveFlowScalar(scalar2,strict,onError){const{offset,type,source,end}=scalar2;let _type;let value;const _onError=(rel,code2,msg)=>onError(
offset+rel,code2,msg);switch(type){case"scalar":_type=Scalar.PLAIN;value=resolve_flow_scalar_plainValue(source,_onError);break;case"single-quoted-scalar":_type=Scalar.QUOTE_SINGLE;value=singleQuotedValue(
source,_onError);break;case"double-quoted-scalar":_type=Scalar.QUOTE_DOUBLE;value=doubleQuotedValue(source,_onError);break;default:onError(scalar2,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but\
 found: ${type}`);return{value:"",type:null,comment:"",range:[offset,offset+source.length,offset+source.length]}}const valueEnd=offset+source.length;const re=resolveEnd(end,valueEnd,strict,onError);return{
value,type:_type,comment:re.comment,range:[offset,valueEnd,re.offset]}}function resolve_flow_scalar_plainValue(source,onError){let badChar="";switch(source[0]){case"	":badChar="a tab character";break;case"\
,":badChar="flow indicator character ,";break;case"%":badChar="directive indicator character %";break;case"|":case">":{badChar=`block scalar indicator ${source[0]}`;break}case"@":case"`":{badChar=`res\
erved character ${source[0]}`;break}}if(badChar)onError(0,"BAD_SCALAR_START",`Plain value cannot start with ${badChar}`);return unfoldLines(source)}function singleQuotedValue(source,onError){if(source[source.
length-1]!=="'"||source.length===1)onError(source.length,"MISSING_CHAR","Missing closing 'quote");return unfoldLines(source.slice(1,-1)).replace(/''/g,"'")}function unfoldLines(source){const line=/(.*?)\r?\n/sy;
let match=line.exec(source);if(!match)return source;let trimEnd,trimBoth;try{trimEnd=new RegExp("(?<![ 	])[ 	]+$");trimBoth=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{trimEnd=/[ \t]+$/;trimBoth=/^[ \t]+|[ \t]+$/g}
let res=match[1].replace(trimEnd,"");let sep=" ";let pos=line.lastIndex;while(match=line.exec(source)){const lm=match[1].replace(trimBoth,"");if(lm===""){if(sep==="\n")res+=sep;else sep="\n"}else{res+=
sep+lm;sep=" "}pos=line.lastIndex}const last=/[ \t]*(.*)/sy;last.lastIndex=pos;match=last.exec(source);return res+sep+(match?.[1]??"")}function doubleQuotedValue(source,onError){let res="";for(let i=1;i<
source.length-1;++i){const ch=source[i];if(ch==="\r"&&source[i+1]==="\n")continue;if(ch==="\n"){const{fold,offset}=foldNewline(source,i);res+=fold;i=offset}else if(ch==="\\"){let next=source[++i];const cc=escapeCodes[next];
if(cc)res+=cc;else if(next==="\n"){next=source[i+1];while(next===" "||next==="	")next=source[++i+1]}else if(next==="\r"&&source[i+1]==="\n"){next=source[++i+1];while(next===" "||next==="	")next=source[++i+
1]}else if(next==="x"||next==="u"||next==="U"){const length=next==="x"?2:next==="u"?4:8;res+=parseCharCode(source,i+1,length,onError);i+=length}else{const raw=source.substr(i-1,2);onError(i-1,"BAD_DQ_\
ESCAPE",`Invalid escape sequence ${raw}`);res+=raw}}else if(ch===" "||ch==="	"){const wsStart=i;let next=source[i+1];while(next===" "||next==="	")next=source[++i+1];if(next!=="\n"&&!(next==="\r"&&source[i+
2]==="\n"))res+=i>wsStart?source.slice(wsStart,i+1):ch}else{res+=ch}}if(source[source.length-1]!=='"'||source.length===1)onError(source.length,"MISSING_CHAR",'Missing closing "quote');return res}function foldNewline(source,offset){
let fold="";let ch=source[offset+1];while(ch===" "||ch==="	"||ch==="\n"||ch==="\r"){if(ch==="\r"&&source[offset+2]!=="\n")break;if(ch==="\n")fold+="\n";offset+=1;ch=source[offset+1]}if(!fold)fold=" ";
return{fold,offset}}const escapeCodes={"0":"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:"\n",r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function parseCharCode(source,offset,length,onError){
const cc=source.substr(offset,length);const ok=cc.length===length&&/^[0-9a-fA-F]+$/.test(cc);const code2=ok?parseInt(cc,16):NaN;try{return String.fromCodePoint(code2)}catch{const raw=source.substr(offset-
2,length+2);onError(offset-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${raw}`);return raw}};function composeScalar(ctx,token,tagToken,onError){const{value,type,comment,range:range2}=token.type==="bloc\
k-scalar"?resolveBlockScalar(ctx,token,onError):resolveFlowScalar(token,ctx.options.strict,onError);const tagName=tagToken?ctx.directives.tagName(tagToken.source,msg=>onError(tagToken,"TAG_RESOLVE_FAI\
LED",msg)):null;let tag;if(ctx.options.stringKeys&&ctx.atKey){tag=ctx.schema[SCALAR]}else if(tagName)tag=findScalarTagByName(ctx.schema,value,tagName,tagToken,onError);else if(token.type==="scalar")tag=
findScalarTagByTest(ctx,value,token,onError);else tag=ctx.schema[SCALAR];let scalar2;try{const res=tag.resolve(value,msg=>onError(tagToken??token,"TAG_RESOLVE_FAILED",msg),ctx.options);scalar2=isScalar(
res)?res:new Scalar(res)}catch(error){const msg=error instanceof Error?error.message:String(error);onError(tagToken??token,"TAG_RESOLVE_FAILED",msg);scalar2=new Scalar(value)}scalar2.range=range2;scalar2.
source=value;if(type)scalar2.type=type;if(tagName)scalar2.tag=tagName;if(tag.format)scalar2.format=tag.format;if(comment)scalar2.comment=comment;return scalar2}function findScalarTagByName(schema2,value,tagName,tagToken,onError){
if(tagName==="!")return schema2[SCALAR];const matchWithTest=[];for(const tag of schema2.tags){if(!tag.collection&&tag.tag===tagName){if(tag.default&&tag.test)matchWithTest.push(tag);else return tag}}for(const tag of matchWithTest)
if(tag.test?.test(value))return tag;const kt=schema2.knownTags[tagName];if(kt&&!kt.collection){schema2.tags.push(Object.assign({},kt,{default:false,test:void 0}));return kt}onError(tagToken,"TAG_RESOL\
VE_FAILED",`Unresolved tag: ${tagName}`,tagName!=="tag:yaml.org,2002:str");return schema2[SCALAR]}function findScalarTagByTest({atKey,directives,schema:schema2},value,token,onError){const tag=schema2.
tags.find(tag2=>(tag2.default===true||atKey&&tag2.default==="key")&&tag2.test?.test(value))||schema2[SCALAR];if(schema2.compat){const compat=schema2.compat.find(tag2=>tag2.default&&tag2.test?.test(value))??
schema2[SCALAR];if(tag.tag!==compat.tag){const ts=directives.tagString(tag.tag);const cs=directives.tagString(compat.tag);const msg=`Value may be parsed as either ${ts} or ${cs}`;onError(token,"TAG_RE\
SOLVE_FAILED",msg,true)}}return tag};function emptyScalarPosition(offset,before2,pos){if(before2){pos??(pos=before2.length);for(let i=pos-1;i>=0;--i){let st=before2[i];switch(st.type){case"space":case"\
comment":case"newline":offset-=st.source.length;continue}st=before2[++i];while(st?.type==="space"){offset+=st.source.length;st=before2[++i]}break}}return offset};const CN={composeNode,composeEmptyNode};
function composeNode(ctx,token,props,onError){const atKey=ctx.atKey;const{spaceBefore,comment,anchor,tag}=props;let node;let isSrcToken=true;switch(token.type){case"alias":node=composeAlias(ctx,token,
onError);if(anchor||tag)onError(token,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":node=composeScalar(
ctx,token,tag,onError);if(anchor)node.anchor=anchor.source.substring(1);break;case"block-map":case"block-seq":case"flow-collection":try{node=composeCollection(CN,ctx,token,props,onError);if(anchor)node.
anchor=anchor.source.substring(1)}catch(error){const message2=error instanceof Error?error.message:String(error);onError(token,"RESOURCE_EXHAUSTION",message2)}break;default:{const message2=token.type===
"error"?token.message:`Unsupported token (type: ${token.type})`;onError(token,"UNEXPECTED_TOKEN",message2);isSrcToken=false}}node??(node=composeEmptyNode(ctx,token.offset,void 0,null,props,onError));if(anchor&&
node.anchor==="")onError(anchor,"BAD_ALIAS","Anchor cannot be an empty string");if(atKey&&ctx.options.stringKeys&&(!isScalar(node)||typeof node.value!=="string"||node.tag&&node.tag!=="tag:yaml.org,200\
2:str")){const msg="With stringKeys, all keys must be strings";onError(tag??token,"NON_STRING_KEY",msg)}if(spaceBefore)node.spaceBefore=true;if(comment){if(token.type==="scalar"&&token.source==="")node.
comment=comment;else node.commentBefore=comment}if(ctx.options.keepSourceTokens&&isSrcToken)node.srcToken=token;return node}function composeEmptyNode(ctx,offset,before2,pos,{spaceBefore,comment,anchor,
tag,end},onError){const token={type:"scalar",offset:emptyScalarPosition(offset,before2,pos),indent:-1,source:""};const node=composeScalar(ctx,token,tag,onError);if(anchor){node.anchor=anchor.source.substring(
1);if(node.anchor==="")onError(anchor,"BAD_ALIAS","Anchor cannot be an empty string")}if(spaceBefore)node.spaceBefore=true;if(comment){node.comment=comment;node.range[2]=end}return node}function composeAlias({
options:options2},{offset,source,end},onError){const alias=new Alias(source.substring(1));if(alias.source==="")onError(offset,"BAD_ALIAS","Alias cannot be an empty string");if(alias.source.endsWith(":"))
onError(offset+source.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",true);const valueEnd=offset+source.length;const re=resolveEnd(end,valueEnd,options2.strict,onError);alias.range=[offset,valueEnd,
re.offset];if(re.comment)alias.comment=re.comment;return alias};function composeDoc(options2,directives,{offset,start,value,end},onError){const opts=Object.assign({_directives:directives},options2);const doc=new Document_Document(
void 0,opts);const ctx={atKey:false,atRoot:true,directives:doc.directives,options:doc.options,schema:doc.schema};const props=resolveProps(start,{indicator:"doc-start",next:value??end?.[0],offset,onError,
parentIndent:0,startOnNewline:true});if(props.found){doc.directives.docStart=true;if(value&&(value.type==="block-map"||value.type==="block-seq")&&!props.hasNewline)onError(props.end,"MISSING_CHAR","Bl\
ock collection cannot start on same line with directives-end marker")}doc.contents=value?composeNode(ctx,value,props,onError):composeEmptyNode(ctx,props.end,start,null,props,onError);const contentEnd=doc.
contents.range[2];const re=resolveEnd(end,contentEnd,false,onError);if(re.comment)doc.comment=re.comment;doc.range=[offset,contentEnd,re.offset];return doc};function getErrorPos(src){if(typeof src==="\
number")return[src,src+1];if(Array.isArray(src))return src.length===2?src:[src[0],src[1]];const{offset,source}=src;return[offset,offset+(typeof source==="string"?source.length:1)]}function parsePrelude(prelude){
let comment="";let atComment=false;let afterEmptyLine=false;for(let i=0;i<prelude.length;++i){const source=prelude[i];switch(source[0]){case"#":comment+=(comment===""?"":afterEmptyLine?"\n\n":"\n")+(source.
substring(1)||" ");atComment=true;afterEmptyLine=false;break;case"%":if(prelude[i+1]?.[0]!=="#")i+=1;atComment=false;break;default:if(!atComment)afterEmptyLine=true;atComment=false}}return{comment,afterEmptyLine}}
class composer_Composer{constructor(options2={}){this.doc=null;this.atDirectives=false;this.prelude=[];this.errors=[];this.warnings=[];this.onError=(source,code2,message2,warning)=>{const pos=getErrorPos(
source);if(warning)this.warnings.push(new YAMLWarning(pos,code2,message2));else this.errors.push(new errors_YAMLParseError(pos,code2,message2))};this.directives=new Directives({version:options2.version||
"1.2"});this.options=options2}decorate(doc,afterDoc){const{comment,afterEmptyLine}=parsePrelude(this.prelude);if(comment){const dc=doc.contents;if(afterDoc){doc.comment=doc.comment?`${doc.comment}
${comment}`:comment}else if(afterEmptyLine||doc.directives.docStart||!dc){doc.commentBefore=comment}else if(isCollection(dc)&&!dc.flow&&dc.items.length>0){let it=dc.items[0];if(isPair(it))it=it.key;const cb=it.
commentBefore;it.commentBefore=cb?`${comment}
${cb}`:comment}else{const cb=dc.commentBefore;dc.commentBefore=cb?`${comment}
${cb}`:comment}}if(afterDoc){for(let i=0;i<this.errors.length;++i)doc.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)doc.warnings.push(this.warnings[i])}else{doc.errors=this.errors;
doc.warnings=this.warnings}this.prelude=[];this.errors=[];this.warnings=[]}streamInfo(){return{comment:parsePrelude(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(tokens2,forceDoc=false,endOffset=-1){
for(const token of tokens2)yield*this.next(token);yield*this.end(forceDoc,endOffset)}*next(token){switch(token.type){case"directive":this.directives.add(token.source,(offset,message2,warning)=>{const pos=getErrorPos(
token);pos[0]+=offset;this.onError(pos,"BAD_DIRECTIVE",message2,warning)});this.prelude.push(token.source);this.atDirectives=true;break;case"document":{const doc=composeDoc(this.options,this.directives,
token,this.onError);if(this.atDirectives&&!doc.directives.docStart)this.onError(token,"MISSING_CHAR","Missing directives-end/doc-start indicator line");this.decorate(doc,false);if(this.doc)yield this.
doc;this.doc=doc;this.atDirectives=false;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(token.source);break;case"error":{const msg=token.source?`${token.message}\
: ${JSON.stringify(token.source)}`:token.message;const error=new errors_YAMLParseError(getErrorPos(token),"UNEXPECTED_TOKEN",msg);if(this.atDirectives||!this.doc)this.errors.push(error);else this.doc.
errors.push(error);break}case"doc-end":{if(!this.doc){const msg="Unexpected doc-end without preceding document";this.errors.push(new errors_YAMLParseError(getErrorPos(token),"UNEXPECTED_TOKEN",msg));break}
this.doc.directives.docEnd=true;const end=resolveEnd(token.end,token.offset+token.source.length,this.doc.options.strict,this.onError);this.decorate(this.doc,true);if(end.comment){const dc=this.doc.comment;
this.doc.comment=dc?`${dc}
${end.comment}`:end.comment}this.doc.range[2]=end.offset;break}default:this.errors.push(new errors_YAMLParseError(getErrorPos(token),"UNEXPECTED_TOKEN",`Unsupported token ${token.type}`))}}*end(forceDoc=false,endOffset=-1){
if(this.doc){this.decorate(this.doc,true);yield this.doc;this.doc=null}else if(forceDoc){const opts=Object.assign({_directives:this.directives},this.options);const doc=new Document_Document(void 0,opts);
if(this.atDirectives)this.onError(endOffset,"MISSING_CHAR","Missing directives-end indicator line");doc.range=[0,endOffset,endOffset];this.decorate(doc,false);yield doc}}};function resolveAsScalar(token,strict=true,onError){
if(token){const _onError=(pos,code2,message2)=>{const offset=typeof pos==="number"?pos:Array.isArray(pos)?pos[0]:pos.offset;if(onError)onError(offset,code2,message2);else throw new errors_YAMLParseError(
[offset,offset+1],code2,message2)};switch(token.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return resolveFlowScalar(token,strict,_onError);case"block-scalar":return resolveBlockScalar(
{options:{strict}},token,_onError)}}return null}function createScalarToken(value,context2){const{implicitKey=false,indent:indent2,inFlow=false,offset=-1,type="PLAIN"}=context2;const source=stringifyString(
{type,value},{implicitKey,indent:indent2>0?" ".repeat(indent2):"",inFlow,options:{blockQuote:true,lineWidth:-1}});const end=context2.end??[{type:"newline",offset:-1,indent:indent2,source:"\n"}];switch(source[0]){case"\
|":case">":{const he=source.indexOf("\n");const head2=source.substring(0,he);const body=source.substring(he+1)+"\n";const props=[{type:"block-scalar-header",offset,indent:indent2,source:head2}];if(!addEndtoBlockProps(
props,end))props.push({type:"newline",offset:-1,indent:indent2,source:"\n"});return{type:"block-scalar",offset,indent:indent2,props,source:body}}case'"':return{type:"double-quoted-scalar",offset,indent:indent2,
source,end};case"'":return{type:"single-quoted-scalar",offset,indent:indent2,source,end};default:return{type:"scalar",offset,indent:indent2,source,end}}}function setScalarValue(token,value,context2={}){
let{afterKey=false,implicitKey=false,inFlow=false,type}=context2;let indent2="indent"in token?token.indent:null;if(afterKey&&typeof indent2==="number")indent2+=2;if(!type)switch(token.type){case"singl\
e-quoted-scalar":type="QUOTE_SINGLE";break;case"double-quoted-scalar":type="QUOTE_DOUBLE";break;case"block-scalar":{const header=token.props[0];if(header.type!=="block-scalar-header")throw new Error("\
Invalid block scalar header");type=header.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:type="PLAIN"}const source=stringifyString({type,value},{implicitKey:implicitKey||indent2===null,indent:indent2!==
null&&indent2>0?" ".repeat(indent2):"",inFlow,options:{blockQuote:true,lineWidth:-1}});switch(source[0]){case"|":case">":setBlockScalarValue(token,source);break;case'"':setFlowScalarValue(token,source,
"double-quoted-scalar");break;case"'":setFlowScalarValue(token,source,"single-quoted-scalar");break;default:setFlowScalarValue(token,source,"scalar")}}function setBlockScalarValue(token,source){const he=source.
indexOf("\n");const head2=source.substring(0,he);const body=source.substring(he+1)+"\n";if(token.type==="block-scalar"){const header=token.props[0];if(header.type!=="block-scalar-header")throw new Error(
"Invalid block scalar header");header.source=head2;token.source=body}else{const{offset}=token;const indent2="indent"in token?token.indent:-1;const props=[{type:"block-scalar-header",offset,indent:indent2,
source:head2}];if(!addEndtoBlockProps(props,"end"in token?token.end:void 0))props.push({type:"newline",offset:-1,indent:indent2,source:"\n"});for(const key2 of Object.keys(token))if(key2!=="type"&&key2!==
"offset")delete token[key2];Object.assign(token,{type:"block-scalar",indent:indent2,props,source:body})}}function addEndtoBlockProps(props,end){if(end)for(const st of end)switch(st.type){case"space":case"\
comment":props.push(st);break;case"newline":props.push(st);return true}return false}function setFlowScalarValue(token,source,type){switch(token.type){case"scalar":case"double-quoted-scalar":case"singl\
e-quoted-scalar":token.type=type;token.source=source;break;case"block-scalar":{const end=token.props.slice(1);let oa=source.length;if(token.props[0].type==="block-scalar-header")oa-=token.props[0].source.
length;for(const tok of end)tok.offset+=oa;delete token.props;Object.assign(token,{type,source,end});break}case"block-map":case"block-seq":{const offset=token.offset+source.length;const nl={type:"newl\
ine",offset,indent:token.indent,source:"\n"};delete token.items;Object.assign(token,{type,source,end:[nl]});break}default:{const indent2="indent"in token?token.indent:-1;const end="end"in token&&Array.
isArray(token.end)?token.end.filter(st=>st.type==="space"||st.type==="comment"||st.type==="newline"):[];for(const key2 of Object.keys(token))if(key2!=="type"&&key2!=="offset")delete token[key2];Object.
assign(token,{type,indent:indent2,source,end})}}};const cst_stringify_stringify=cst=>"type"in cst?stringifyToken(cst):stringifyItem(cst);function stringifyToken(token){switch(token.type){case"block-sc\
alar":{let res="";for(const tok of token.props)res+=stringifyToken(tok);return res+token.source}case"block-map":case"block-seq":{let res="";for(const item of token.items)res+=stringifyItem(item);return res}case"\
flow-collection":{let res=token.start.source;for(const item of token.items)res+=stringifyItem(item);for(const st of token.end)res+=st.source;return res}case"document":{let res=stringifyItem(token);if(token.
end)for(const st of token.end)res+=st.source;return res}default:{let res=token.source;if("end"in token&&token.end)for(const st of token.end)res+=st.source;return res}}}function stringifyItem({start,key:key2,
sep,value}){let res="";for(const st of start)res+=st.source;if(key2)res+=stringifyToken(key2);if(sep)for(const st of sep)res+=st.source;if(value)res+=stringifyToken(value);return res};const cst_visit_BREAK=Symbol(
"break visit");const cst_visit_SKIP=Symbol("skip children");const cst_visit_REMOVE=Symbol("remove item");function cst_visit_visit(cst,visitor){if("type"in cst&&cst.type==="document")cst={start:cst.start,
value:cst.value};_visit(Object.freeze([]),cst,visitor)}cst_visit_visit.BREAK=cst_visit_BREAK;cst_visit_visit.SKIP=cst_visit_SKIP;cst_visit_visit.REMOVE=cst_visit_REMOVE;cst_visit_visit.itemAtPath=(cst,path)=>{
let item=cst;for(const[field,index2]of path){const tok=item?.[field];if(tok&&"items"in tok){item=tok.items[index2]}else return void 0}return item};cst_visit_visit.parentCollection=(cst,path)=>{const parent=cst_visit_visit.
itemAtPath(cst,path.slice(0,-1));const field=path[path.length-1][0];const coll=parent?.[field];if(coll&&"items"in coll)return coll;throw new Error("Parent collection not found")};function _visit(path,item,visitor){
let ctrl=visitor(item,path);if(typeof ctrl==="symbol")return ctrl;for(const field of["key","value"]){const token=item[field];if(token&&"items"in token){for(let i=0;i<token.items.length;++i){const ci=_visit(
Object.freeze(path.concat([[field,i]])),token.items[i],visitor);if(typeof ci==="number")i=ci-1;else if(ci===cst_visit_BREAK)return cst_visit_BREAK;else if(ci===cst_visit_REMOVE){token.items.splice(i,1);
i-=1}}if(typeof ctrl==="function"&&field==="key")ctrl=ctrl(item,path)}}return typeof ctrl==="function"?ctrl(item,path):ctrl};const BOM="\uFEFF";const DOCUMENT="";const FLOW_END="";const cst_SCALAR="\
";const cst_isCollection=token=>!!token&&"items"in token;const cst_isScalar=token=>!!token&&(token.type==="scalar"||token.type==="single-quoted-scalar"||token.type==="double-quoted-scalar"||token.type===
"block-scalar");function prettyToken(token){switch(token){case BOM:return"<BOM>";case DOCUMENT:return"<DOC>";case FLOW_END:return"<FLOW_END>";case cst_SCALAR:return"<SCALAR>";default:return JSON.stringify(
token)}}function tokenType(source){switch(source){case BOM:return"byte-order-mark";case DOCUMENT:return"doc-mode";case FLOW_END:return"flow-error-end";case cst_SCALAR:return"scalar";case"---":return"d\
oc-start";case"...":return"doc-end";case"":case"\n":case"\r\n":return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"\
}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(source[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directi\
ve-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scalar";case"|":case">":return"block-scalar-header"}return null}
;function isEmpty(ch){switch(ch){case void 0:case" ":case"\n":case"\r":case"	":return true;default:return false}}const hexDigits=new Set("0123456789ABCDEFabcdef");const tagChars=new Set("0123456789ABC\
DEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");const flowIndicatorChars=new Set(",[]{}");const invalidAnchorChars=new Set(" ,[]{}\n\r	");const isNotAnchorChar=ch=>!ch||invalidAnchorChars.
has(ch);class Lexer{constructor(){this.atEnd=false;this.blockScalarIndent=-1;this.blockScalarKeep=false;this.buffer="";this.flowKey=false;this.flowLevel=0;this.indentNext=0;this.indentValue=0;this.lineEndPos=
null;this.next=null;this.pos=0}*lex(source,incomplete=false){if(source){if(typeof source!=="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+source:source;this.lineEndPos=
null}this.atEnd=!incomplete;let next=this.next??"stream";while(next&&(incomplete||this.hasChars(1)))next=yield*this.parseNext(next)}atLineEnd(){let i=this.pos;let ch=this.buffer[i];while(ch===" "||ch===
"	")ch=this.buffer[++i];if(!ch||ch==="#"||ch==="\n")return true;if(ch==="\r")return this.buffer[i+1]==="\n";return false}charAt(n){return this.buffer[this.pos+n]}continueScalar(offset){let ch=this.buffer[offset];
if(this.indentNext>0){let indent2=0;while(ch===" ")ch=this.buffer[++indent2+offset];if(ch==="\r"){const next=this.buffer[indent2+offset+1];if(next==="\n"||!next&&!this.atEnd)return offset+indent2+1}return ch===
"\n"||indent2>=this.indentNext||!ch&&!this.atEnd?offset+indent2:-1}if(ch==="-"||ch==="."){const dt=this.buffer.substr(offset,3);if((dt==="---"||dt==="...")&&isEmpty(this.buffer[offset+3]))return-1}return offset}getLine(){
let end=this.lineEndPos;if(typeof end!=="number"||end!==-1&&end<this.pos){end=this.buffer.indexOf("\n",this.pos);this.lineEndPos=end}if(end===-1)return this.atEnd?this.buffer.substring(this.pos):null;
if(this.buffer[end-1]==="\r")end-=1;return this.buffer.substring(this.pos,end)}hasChars(n){return this.pos+n<=this.buffer.length}setNext(state){this.buffer=this.buffer.substring(this.pos);this.pos=0;this.
lineEndPos=null;this.next=state;return null}peek(n){return this.buffer.substr(this.pos,n)}*parseNext(next){switch(next){case"stream":return yield*this.parseStream();case"line-start":return yield*this.
parseLineStart();case"block-start":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let line=this.getLine();if(line===null)return this.setNext(
"stream");if(line[0]===BOM){yield*this.pushCount(1);line=line.substring(1)}if(line[0]==="%"){let dirEnd=line.length;let cs=line.indexOf("#");while(cs!==-1){const ch=line[cs-1];if(ch===" "||ch==="	"){dirEnd=
cs-1;break}else{cs=line.indexOf("#",cs+1)}}while(true){const ch=line[dirEnd-1];if(ch===" "||ch==="	")dirEnd-=1;else break}const n=(yield*this.pushCount(dirEnd))+(yield*this.pushSpaces(true));yield*this.
pushCount(line.length-n);this.pushNewline();return"stream"}if(this.atLineEnd()){const sp=yield*this.pushSpaces(true);yield*this.pushCount(line.length-sp);yield*this.pushNewline();return"stream"}yield DOCUMENT;
return yield*this.parseLineStart()}*parseLineStart(){const ch=this.charAt(0);if(!ch&&!this.atEnd)return this.setNext("line-start");if(ch==="-"||ch==="."){if(!this.atEnd&&!this.hasChars(4))return this.
setNext("line-start");const s=this.peek(3);if((s==="---"||s==="...")&&isEmpty(this.charAt(3))){yield*this.pushCount(3);this.indentValue=0;this.indentNext=0;return s==="---"?"doc":"stream"}}this.indentValue=
yield*this.pushSpaces(false);if(this.indentNext>this.indentValue&&!isEmpty(this.charAt(1)))this.indentNext=this.indentValue;return yield*this.parseBlockStart()}*parseBlockStart(){const[ch0,ch1]=this.peek(
2);if(!ch1&&!this.atEnd)return this.setNext("block-start");if((ch0==="-"||ch0==="?"||ch0===":")&&isEmpty(ch1)){const n=(yield*this.pushCount(1))+(yield*this.pushSpaces(true));this.indentNext=this.indentValue+
1;this.indentValue+=n;return"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(true);const line=this.getLine();if(line===null)return this.setNext("doc");let n=yield*this.pushIndicators();
switch(line[n]){case"#":yield*this.pushCount(line.length-n);case void 0:yield*this.pushNewline();return yield*this.parseLineStart();case"{":case"[":yield*this.pushCount(1);this.flowKey=false;this.flowLevel=
1;return"flow";case"}":case"]":yield*this.pushCount(1);return"doc";case"*":yield*this.pushUntil(isNotAnchorChar);return"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":n+=yield*this.
parseBlockScalarHeader();n+=yield*this.pushSpaces(true);yield*this.pushCount(line.length-n);yield*this.pushNewline();return yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let nl,sp;let indent2=-1;do{nl=yield*this.pushNewline();if(nl>0){sp=yield*this.pushSpaces(false);this.indentValue=indent2=sp}else{sp=0}sp+=yield*this.pushSpaces(true)}while(nl+sp>0);const line=this.getLine();
if(line===null)return this.setNext("flow");if(indent2!==-1&&indent2<this.indentNext&&line[0]!=="#"||indent2===0&&(line.startsWith("---")||line.startsWith("..."))&&isEmpty(line[3])){const atFlowEndMarker=indent2===
this.indentNext-1&&this.flowLevel===1&&(line[0]==="]"||line[0]==="}");if(!atFlowEndMarker){this.flowLevel=0;yield FLOW_END;return yield*this.parseLineStart()}}let n=0;while(line[n]===","){n+=yield*this.
pushCount(1);n+=yield*this.pushSpaces(true);this.flowKey=false}n+=yield*this.pushIndicators();switch(line[n]){case void 0:return"flow";case"#":yield*this.pushCount(line.length-n);return"flow";case"{":case"\
[":yield*this.pushCount(1);this.flowKey=false;this.flowLevel+=1;return"flow";case"}":case"]":yield*this.pushCount(1);this.flowKey=true;this.flowLevel-=1;return this.flowLevel?"flow":"doc";case"*":yield*this.
pushUntil(isNotAnchorChar);return"flow";case'"':case"'":this.flowKey=true;return yield*this.parseQuotedScalar();case":":{const next=this.charAt(1);if(this.flowKey||isEmpty(next)||next===","){this.flowKey=
false;yield*this.pushCount(1);yield*this.pushSpaces(true);return"flow"}}default:this.flowKey=false;return yield*this.parsePlainScalar()}}*parseQuotedScalar(){const quote=this.charAt(0);let end=this.buffer.
indexOf(quote,this.pos+1);if(quote==="'"){while(end!==-1&&this.buffer[end+1]==="'")end=this.buffer.indexOf("'",end+2)}else{while(end!==-1){let n=0;while(this.buffer[end-1-n]==="\\")n+=1;if(n%2===0)break;
end=this.buffer.indexOf('"',end+1)}}const qb=this.buffer.substring(0,end);let nl=qb.indexOf("\n",this.pos);if(nl!==-1){while(nl!==-1){const cs=this.continueScalar(nl+1);if(cs===-1)break;nl=qb.indexOf(
"\n",cs)}if(nl!==-1){end=nl-(qb[nl-1]==="\r"?2:1)}}if(end===-1){if(!this.atEnd)return this.setNext("quoted-scalar");end=this.buffer.length}yield*this.pushToIndex(end+1,false);return this.flowLevel?"fl\
ow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1;this.blockScalarKeep=false;let i=this.pos;while(true){const ch=this.buffer[++i];if(ch==="+")this.blockScalarKeep=true;else if(ch>"0"&&ch<=
"9")this.blockScalarIndent=Number(ch)-1;else if(ch!=="-")break}return yield*this.pushUntil(ch=>isEmpty(ch)||ch==="#")}*parseBlockScalar(){let nl=this.pos-1;let indent2=0;let ch;loop:for(let i2=this.pos;ch=
this.buffer[i2];++i2){switch(ch){case" ":indent2+=1;break;case"\n":nl=i2;indent2=0;break;case"\r":{const next=this.buffer[i2+1];if(!next&&!this.atEnd)return this.setNext("block-scalar");if(next==="\n")
break}default:break loop}}if(!ch&&!this.atEnd)return this.setNext("block-scalar");if(indent2>=this.indentNext){if(this.blockScalarIndent===-1)this.indentNext=indent2;else{this.indentNext=this.blockScalarIndent+
(this.indentNext===0?1:this.indentNext)}do{const cs=this.continueScalar(nl+1);if(cs===-1)break;nl=this.buffer.indexOf("\n",cs)}while(nl!==-1);if(nl===-1){if(!this.atEnd)return this.setNext("block-scal\
ar");nl=this.buffer.length}}let i=nl+1;ch=this.buffer[i];while(ch===" ")ch=this.buffer[++i];if(ch==="	"){while(ch==="	"||ch===" "||ch==="\r"||ch==="\n")ch=this.buffer[++i];nl=i-1}else if(!this.blockScalarKeep){
do{let i2=nl-1;let ch2=this.buffer[i2];if(ch2==="\r")ch2=this.buffer[--i2];const lastChar=i2;while(ch2===" ")ch2=this.buffer[--i2];if(ch2==="\n"&&i2>=this.pos&&i2+1+indent2>lastChar)nl=i2;else break}while(true)}
yield cst_SCALAR;yield*this.pushToIndex(nl+1,true);return yield*this.parseLineStart()}*parsePlainScalar(){const inFlow=this.flowLevel>0;let end=this.pos-1;let i=this.pos-1;let ch;while(ch=this.buffer[++i]){
if(ch===":"){const next=this.buffer[i+1];if(isEmpty(next)||inFlow&&flowIndicatorChars.has(next))break;end=i}else if(isEmpty(ch)){let next=this.buffer[i+1];if(ch==="\r"){if(next==="\n"){i+=1;ch="\n";next=
this.buffer[i+1]}else end=i}if(next==="#"||inFlow&&flowIndicatorChars.has(next))break;if(ch==="\n"){const cs=this.continueScalar(i+1);if(cs===-1)break;i=Math.max(i,cs-2)}}else{if(inFlow&&flowIndicatorChars.
has(ch))break;end=i}}if(!ch&&!this.atEnd)return this.setNext("plain-scalar");yield cst_SCALAR;yield*this.pushToIndex(end+1,true);return inFlow?"flow":"doc"}*pushCount(n){if(n>0){yield this.buffer.substr(
this.pos,n);this.pos+=n;return n}return 0}*pushToIndex(i,allowEmpty){const s=this.buffer.slice(this.pos,i);if(s){yield s;this.pos+=s.length;return s.length}else if(allowEmpty)yield"";return 0}*pushIndicators(){
let n=0;loop:while(true){switch(this.charAt(0)){case"!":n+=yield*this.pushTag();n+=yield*this.pushSpaces(true);continue loop;case"&":n+=yield*this.pushUntil(isNotAnchorChar);n+=yield*this.pushSpaces(true);
continue loop;case"-":case"?":case":":{const inFlow=this.flowLevel>0;const ch1=this.charAt(1);if(isEmpty(ch1)||inFlow&&flowIndicatorChars.has(ch1)){if(!inFlow)this.indentNext=this.indentValue+1;else if(this.
flowKey)this.flowKey=false;n+=yield*this.pushCount(1);n+=yield*this.pushSpaces(true);continue loop}}}break loop}return n}*pushTag(){if(this.charAt(1)==="<"){let i=this.pos+2;let ch=this.buffer[i];while(!isEmpty(
ch)&&ch!==">")ch=this.buffer[++i];return yield*this.pushToIndex(ch===">"?i+1:i,false)}else{let i=this.pos+1;let ch=this.buffer[i];while(ch){if(tagChars.has(ch))ch=this.buffer[++i];else if(ch==="%"&&hexDigits.
has(this.buffer[i+1])&&hexDigits.has(this.buffer[i+2])){ch=this.buffer[i+=3]}else break}return yield*this.pushToIndex(i,false)}}*pushNewline(){const ch=this.buffer[this.pos];if(ch==="\n")return yield*this.
pushCount(1);else if(ch==="\r"&&this.charAt(1)==="\n")return yield*this.pushCount(2);else return 0}*pushSpaces(allowTabs){let i=this.pos-1;let ch;do{ch=this.buffer[++i]}while(ch===" "||allowTabs&&ch===
"	");const n=i-this.pos;if(n>0){yield this.buffer.substr(this.pos,n);this.pos=i}return n}*pushUntil(test){let i=this.pos;let ch=this.buffer[i];while(!test(ch))ch=this.buffer[++i];return yield*this.pushToIndex(
i,false)}};function includesToken(list2,type){for(let i=0;i<list2.length;++i)if(list2[i].type===type)return true;return false}function findNonEmptyIndex(list2){for(let i=0;i<list2.length;++i){switch(list2[i].
type){case"space":case"comment":case"newline":break;default:return i}}return-1}function isFlowToken(token){switch(token?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-sc\
alar":case"flow-collection":return true;default:return false}}function getPrevProps(parent){switch(parent.type){case"document":return parent.start;case"block-map":{const it=parent.items[parent.items.length-
1];return it.sep??it.start}case"block-seq":return parent.items[parent.items.length-1].start;default:return[]}}function getFirstKeyStartProps(prev){if(prev.length===0)return[];let i=prev.length;loop:while(--i>=
0){switch(prev[i].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break loop}}while(prev[++i]?.type==="space"){}return prev.splice(i,prev.length)}function arrayPushArray(target,source){
if(source.length<1e5)Array.prototype.push.apply(target,source);else for(let i=0;i<source.length;++i)target.push(source[i])}function fixFlowSeqItems(fc){if(fc.start.type==="flow-seq-start"){for(const it of fc.
items){if(it.sep&&!it.value&&!includesToken(it.start,"explicit-key-ind")&&!includesToken(it.sep,"map-value-ind")){if(it.key)it.value=it.key;delete it.key;if(isFlowToken(it.value)){if(it.value.end)arrayPushArray(
it.value.end,it.sep);else it.value.end=it.sep}else arrayPushArray(it.start,it.sep);delete it.sep}}}}class parser_Parser{constructor(onNewLine){this.atNewLine=true;this.atScalar=false;this.indent=0;this.
offset=0;this.onKeyLine=false;this.stack=[];this.source="";this.type="";this.lexer=new Lexer;this.onNewLine=onNewLine}*parse(source,incomplete=false){if(this.onNewLine&&this.offset===0)this.onNewLine(
0);for(const lexeme of this.lexer.lex(source,incomplete))yield*this.next(lexeme);if(!incomplete)yield*this.end()}*next(source){this.source=source;if(this.atScalar){this.atScalar=false;yield*this.step();
this.offset+=source.length;return}const type=tokenType(source);if(!type){const message2=`Not a YAML token: ${source}`;yield*this.pop({type:"error",offset:this.offset,message:message2,source});this.offset+=
source.length}else if(type==="scalar"){this.atNewLine=false;this.atScalar=true;this.type="scalar"}else{this.type=type;yield*this.step();switch(type){case"newline":this.atNewLine=true;this.indent=0;if(this.
onNewLine)this.onNewLine(this.offset+source.length);break;case"space":if(this.atNewLine&&source[0]===" ")this.indent+=source.length;break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":
if(this.atNewLine)this.indent+=source.length;break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=false}this.offset+=source.length}}*end(){while(this.stack.length>0)yield*this.pop()}get sourceToken(){
const st={type:this.type,offset:this.offset,indent:this.indent,source:this.source};return st}*step(){const top=this.peek(1);if(this.type==="doc-end"&&top?.type!=="doc-end"){while(this.stack.length>0)yield*this.
pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!top)return yield*this.stream();switch(top.type){case"document":return yield*this.document(top);case"alias":case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(top);case"block-scalar":return yield*this.blockScalar(top);case"block-map":return yield*this.blockMap(top);case"b\
lock-seq":return yield*this.blockSequence(top);case"flow-collection":return yield*this.flowCollection(top);case"doc-end":return yield*this.documentEnd(top)}yield*this.pop()}peek(n){return this.stack[this.
stack.length-n]}*pop(error){const token=error??this.stack.pop();if(!token){const message2="Tried to pop an empty stack";yield{type:"error",offset:this.offset,source:"",message:message2}}else if(this.stack.
length===0){yield token}else{const top=this.peek(1);if(token.type==="block-scalar"){token.indent="indent"in top?top.indent:0}else if(token.type==="flow-collection"&&top.type==="document"){token.indent=
0}if(token.type==="flow-collection")fixFlowSeqItems(token);switch(top.type){case"document":top.value=token;break;case"block-scalar":top.props.push(token);break;case"block-map":{const it=top.items[top.
items.length-1];if(it.value){top.items.push({start:[],key:token,sep:[]});this.onKeyLine=true;return}else if(it.sep){it.value=token}else{Object.assign(it,{key:token,sep:[]});this.onKeyLine=!it.explicitKey;
return}break}case"block-seq":{const it=top.items[top.items.length-1];if(it.value)top.items.push({start:[],value:token});else it.value=token;break}case"flow-collection":{const it=top.items[top.items.length-
1];if(!it||it.value)top.items.push({start:[],key:token,sep:[]});else if(it.sep)it.value=token;else Object.assign(it,{key:token,sep:[]});return}default:yield*this.pop();yield*this.pop(token)}if((top.type===
"document"||top.type==="block-map"||top.type==="block-seq")&&(token.type==="block-map"||token.type==="block-seq")){const last=token.items[token.items.length-1];if(last&&!last.sep&&!last.value&&last.start.
length>0&&findNonEmptyIndex(last.start)===-1&&(token.indent===0||last.start.every(st=>st.type!=="comment"||st.indent<token.indent))){if(top.type==="document")top.end=last.start;else top.items.push({start:last.
start});token.items.splice(-1,1)}}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"\
newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{const doc={type:"document",offset:this.offset,start:[]};if(this.type==="doc-start")doc.start.push(this.sourceToken);this.stack.push(
doc);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(doc){if(doc.value)return yield*this.lineEnd(doc);switch(this.type){case"\
doc-start":{if(findNonEmptyIndex(doc.start)!==-1){yield*this.pop();yield*this.step()}else doc.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":doc.start.
push(this.sourceToken);return}const bv=this.startBlockValue(doc);if(bv)this.stack.push(bv);else{yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.
source}}}*scalar(scalar2){if(this.type==="map-value-ind"){const prev=getPrevProps(this.peek(2));const start=getFirstKeyStartProps(prev);let sep;if(scalar2.end){sep=scalar2.end;sep.push(this.sourceToken);
delete scalar2.end}else sep=[this.sourceToken];const map2={type:"block-map",offset:scalar2.offset,indent:scalar2.indent,items:[{start,key:scalar2,sep}]};this.onKeyLine=true;this.stack[this.stack.length-
1]=map2}else yield*this.lineEnd(scalar2)}*blockScalar(scalar2){switch(this.type){case"space":case"comment":case"newline":scalar2.props.push(this.sourceToken);return;case"scalar":scalar2.source=this.source;
this.atNewLine=true;this.indent=0;if(this.onNewLine){let nl=this.source.indexOf("\n")+1;while(nl!==0){this.onNewLine(this.offset+nl);nl=this.source.indexOf("\n",nl)+1}}yield*this.pop();break;default:yield*this.
pop();yield*this.step()}}*blockMap(map2){const it=map2.items[map2.items.length-1];switch(this.type){case"newline":this.onKeyLine=false;if(it.value){const end="end"in it.value?it.value.end:void 0;const last=Array.
isArray(end)?end[end.length-1]:void 0;if(last?.type==="comment")end?.push(this.sourceToken);else map2.items.push({start:[this.sourceToken]})}else if(it.sep){it.sep.push(this.sourceToken)}else{it.start.
push(this.sourceToken)}return;case"space":case"comment":if(it.value){map2.items.push({start:[this.sourceToken]})}else if(it.sep){it.sep.push(this.sourceToken)}else{if(this.atIndentedComment(it.start,map2.
indent)){const prev=map2.items[map2.items.length-2];const end=prev?.value?.end;if(Array.isArray(end)){arrayPushArray(end,it.start);end.push(this.sourceToken);map2.items.pop();return}}it.start.push(this.
sourceToken)}return}if(this.indent>=map2.indent){const atMapIndent=!this.onKeyLine&&this.indent===map2.indent;const atNextItem=atMapIndent&&(it.sep||it.explicitKey)&&this.type!=="seq-item-ind";let start=[];
if(atNextItem&&it.sep&&!it.value){const nl=[];for(let i=0;i<it.sep.length;++i){const st=it.sep[i];switch(st.type){case"newline":nl.push(i);break;case"space":break;case"comment":if(st.indent>map2.indent)
nl.length=0;break;default:nl.length=0}}if(nl.length>=2)start=it.sep.splice(nl[1])}switch(this.type){case"anchor":case"tag":if(atNextItem||it.value){start.push(this.sourceToken);map2.items.push({start});
this.onKeyLine=true}else if(it.sep){it.sep.push(this.sourceToken)}else{it.start.push(this.sourceToken)}return;case"explicit-key-ind":if(!it.sep&&!it.explicitKey){it.start.push(this.sourceToken);it.explicitKey=
true}else if(atNextItem||it.value){start.push(this.sourceToken);map2.items.push({start,explicitKey:true})}else{this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.
sourceToken],explicitKey:true}]})}this.onKeyLine=true;return;case"map-value-ind":if(it.explicitKey){if(!it.sep){if(includesToken(it.start,"newline")){Object.assign(it,{key:null,sep:[this.sourceToken]})}else{
const start2=getFirstKeyStartProps(it.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:start2,key:null,sep:[this.sourceToken]}]})}}else if(it.value){map2.items.
push({start:[],key:null,sep:[this.sourceToken]})}else if(includesToken(it.sep,"map-value-ind")){this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start,key:null,sep:[this.
sourceToken]}]})}else if(isFlowToken(it.key)&&!includesToken(it.sep,"newline")){const start2=getFirstKeyStartProps(it.start);const key2=it.key;const sep=it.sep;sep.push(this.sourceToken);delete it.key;
delete it.sep;this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:start2,key:key2,sep}]})}else if(start.length>0){it.sep=it.sep.concat(start,this.sourceToken)}else{it.
sep.push(this.sourceToken)}}else{if(!it.sep){Object.assign(it,{key:null,sep:[this.sourceToken]})}else if(it.value||atNextItem){map2.items.push({start,key:null,sep:[this.sourceToken]})}else if(includesToken(
it.sep,"map-value-ind")){this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]})}else{it.sep.push(this.sourceToken)}}this.onKeyLine=
true;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const fs=this.flowScalar(this.type);if(atNextItem||it.value){map2.items.push({start,key:fs,sep:[]});this.onKeyLine=
true}else if(it.sep){this.stack.push(fs)}else{Object.assign(it,{key:fs,sep:[]});this.onKeyLine=true}return}default:{const bv=this.startBlockValue(map2);if(bv){if(bv.type==="block-seq"){if(!it.explicitKey&&
it.sep&&!includesToken(it.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",source:this.source});return}}else if(atMapIndent){map2.
items.push({start})}this.stack.push(bv);return}}}}yield*this.pop();yield*this.step()}*blockSequence(seq2){const it=seq2.items[seq2.items.length-1];switch(this.type){case"newline":if(it.value){const end="\
end"in it.value?it.value.end:void 0;const last=Array.isArray(end)?end[end.length-1]:void 0;if(last?.type==="comment")end?.push(this.sourceToken);else seq2.items.push({start:[this.sourceToken]})}else it.
start.push(this.sourceToken);return;case"space":case"comment":if(it.value)seq2.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(it.start,seq2.indent)){const prev=seq2.items[seq2.items.
length-2];const end=prev?.value?.end;if(Array.isArray(end)){arrayPushArray(end,it.start);end.push(this.sourceToken);seq2.items.pop();return}}it.start.push(this.sourceToken)}return;case"anchor":case"ta\
g":if(it.value||this.indent<=seq2.indent)break;it.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==seq2.indent)break;if(it.value||includesToken(it.start,"seq-item-ind"))seq2.items.
push({start:[this.sourceToken]});else it.start.push(this.sourceToken);return}if(this.indent>seq2.indent){const bv=this.startBlockValue(seq2);if(bv){this.stack.push(bv);return}}yield*this.pop();yield*this.
step()}*flowCollection(fc){const it=fc.items[fc.items.length-1];if(this.type==="flow-error-end"){let top;do{yield*this.pop();top=this.peek(1)}while(top?.type==="flow-collection")}else if(fc.end.length===
0){switch(this.type){case"comma":case"explicit-key-ind":if(!it||it.sep)fc.items.push({start:[this.sourceToken]});else it.start.push(this.sourceToken);return;case"map-value-ind":if(!it||it.value)fc.items.
push({start:[],key:null,sep:[this.sourceToken]});else if(it.sep)it.sep.push(this.sourceToken);else Object.assign(it,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"\
anchor":case"tag":if(!it||it.value)fc.items.push({start:[this.sourceToken]});else if(it.sep)it.sep.push(this.sourceToken);else it.start.push(this.sourceToken);return;case"alias":case"scalar":case"sing\
le-quoted-scalar":case"double-quoted-scalar":{const fs=this.flowScalar(this.type);if(!it||it.value)fc.items.push({start:[],key:fs,sep:[]});else if(it.sep)this.stack.push(fs);else Object.assign(it,{key:fs,
sep:[]});return}case"flow-map-end":case"flow-seq-end":fc.end.push(this.sourceToken);return}const bv=this.startBlockValue(fc);if(bv)this.stack.push(bv);else{yield*this.pop();yield*this.step()}}else{const parent=this.
peek(2);if(parent.type==="block-map"&&(this.type==="map-value-ind"&&parent.indent===fc.indent||this.type==="newline"&&!parent.items[parent.items.length-1].sep)){yield*this.pop();yield*this.step()}else if(this.
type==="map-value-ind"&&parent.type!=="flow-collection"){const prev=getPrevProps(parent);const start=getFirstKeyStartProps(prev);fixFlowSeqItems(fc);const sep=fc.end.splice(1,fc.end.length);sep.push(this.
sourceToken);const map2={type:"block-map",offset:fc.offset,indent:fc.indent,items:[{start,key:fc,sep}]};this.onKeyLine=true;this.stack[this.stack.length-1]=map2}else{yield*this.lineEnd(fc)}}}flowScalar(type){
if(this.onNewLine){let nl=this.source.indexOf("\n")+1;while(nl!==0){this.onNewLine(this.offset+nl);nl=this.source.indexOf("\n",nl)+1}}return{type,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(parent){
switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,
indent:this.indent,props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]};case"\
seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.onKeyLine=true;const prev=getPrevProps(parent);const start=getFirstKeyStartProps(
prev);start.push(this.sourceToken);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start,explicitKey:true}]}}case"map-value-ind":{this.onKeyLine=true;const prev=getPrevProps(parent);
const start=getFirstKeyStartProps(prev);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(start,indent2){if(this.
type!=="comment")return false;if(this.indent<=indent2)return false;return start.every(st=>st.type==="newline"||st.type==="space")}*documentEnd(docEnd){if(this.type!=="doc-mode"){if(docEnd.end)docEnd.end.
push(this.sourceToken);else docEnd.end=[this.sourceToken];if(this.type==="newline")yield*this.pop()}}*lineEnd(token){switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"\
flow-map-end":case"map-value-ind":yield*this.pop();yield*this.step();break;case"newline":this.onKeyLine=false;case"space":case"comment":default:if(token.end)token.end.push(this.sourceToken);else token.
end=[this.sourceToken];if(this.type==="newline")yield*this.pop()}}};function parseOptions(options2){const prettyErrors=options2.prettyErrors!==false;const lineCounter=options2.lineCounter||prettyErrors&&
new LineCounter||null;return{lineCounter,prettyErrors}}function parseAllDocuments(source,options2={}){const{lineCounter,prettyErrors}=parseOptions(options2);const parser=new Parser(lineCounter?.addNewLine);
const composer=new Composer(options2);const docs=Array.from(composer.compose(parser.parse(source)));if(prettyErrors&&lineCounter)for(const doc of docs){doc.errors.forEach(prettifyError(source,lineCounter));
doc.warnings.forEach(prettifyError(source,lineCounter))}if(docs.length>0)return docs;return Object.assign([],{empty:true},composer.streamInfo())}function parseDocument(source,options2={}){const{lineCounter,
prettyErrors}=parseOptions(options2);const parser=new Parser(lineCounter?.addNewLine);const composer=new Composer(options2);let doc=null;for(const _doc of composer.compose(parser.parse(source),true,source.
length)){if(!doc)doc=_doc;else if(doc.options.logLevel!=="silent"){doc.errors.push(new YAMLParseError(_doc.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAl\
lDocuments()"));break}}if(prettyErrors&&lineCounter){doc.errors.forEach(prettifyError(source,lineCounter));doc.warnings.forEach(prettifyError(source,lineCounter))}return doc}function parse(src,reviver,options2){
let _reviver=void 0;if(typeof reviver==="function"){_reviver=reviver}else if(options2===void 0&&reviver&&typeof reviver==="object"){options2=reviver}const doc=parseDocument(src,options2);if(!doc)return null;
doc.warnings.forEach(warning=>warn(doc.options.logLevel,warning));if(doc.errors.length>0){if(doc.options.logLevel!=="silent")throw doc.errors[0];else doc.errors=[]}return doc.toJS(Object.assign({reviver:_reviver},
options2))}function public_api_stringify(value,replacer,options2){let _replacer=null;if(typeof replacer==="function"||Array.isArray(replacer)){_replacer=replacer}else if(options2===void 0&&replacer){options2=
replacer}if(typeof options2==="string")options2=options2.length;if(typeof options2==="number"){const indent2=Math.round(options2);options2=indent2<1?void 0:indent2>8?{indent:8}:{indent:indent2}}if(value===
void 0){const{keepUndefined}=options2??replacer??{};if(!keepUndefined)return void 0}if(isDocument(value)&&!_replacer)return value.toString(options2);return new Document(value,_replacer,options2).toString(
options2)};;const browser=null;;function keyProblem(key2){const{at:at2}=key2;if(key2.kind!=="scalar"){const message3=`A ${key2.kind==="sequence"?"list":"mapping"} stands where a key is expected, which\
 Compose refuses`;return[{at:firstLine(at2),message:message3,help:"Write a plain name in front of the colon"}]}if(key2.value===void 0||typeof key2.value==="string"&&(key2.quoted||!/^\d{4}-\d\d?-\d\d?(?:$|[Tt\s])/.
test(key2.value)))return[];const kind=key2.value===null?"null":typeof key2.value==="string"?"a date":`a ${typeof key2.value}`;const message2=`Key \`${tree_problems_shorten(key2.source)}\` is read as ${kind}\
, and Compose V2 takes text alone as a key`;return[{at:at2,message:message2,help:"Put quotes around it"}]}function duplicateKey(name,again,first){const message2=`Key \`${tree_problems_shorten(name)}\` \
stands twice in this mapping, which Compose V2 refuses`;const help2="Remove one of the two, or join what they hold";return{at:again.at,message:message2,help:help2,related:[{at:first.at,label:"first on\
e"}]}}function mergeProblem(at2){const message2="The merge key `<<` takes a mapping or a list of mappings, and nothing else";return{at:firstLine(at2),message:message2,help:"Put an alias of a mapping a\
fter `<<:`"}}function orphanAlias(at2,name){const message2=`Alias \`*${tree_problems_shorten(name)}\` has no anchor \`&${tree_problems_shorten(name)}\` above it`;return{at:at2,message:message2,help:`M\
ark the value that is meant with \`&${tree_problems_shorten(name)}\`, above this line`}}function selfAlias(at2,name){const message2=`Alias \`*${tree_problems_shorten(name)}\` stands inside the value th\
at it repeats, so it never ends`;return{at:at2,message:message2,help:"Move the alias out of the value that the anchor marks"}}function oddName(at2,name){const sign2=name.startsWith("*")?"an alias":"an\
 anchor";const message2=`\`${tree_problems_shorten(name,30)}\` is read as ${sign2}, whose name may hold letters, digits, _ and - only`;return{at:at2,message:message2,help:`Put quotes around the value,\
 if no ${sign2.replace(/^an /,"")} is meant`}}function tooManyAliases(at2,limit2){const message2=`Aliases repeat so much that the file grows beyond ${limit2.toLocaleString("en")} values here`;return{at:firstLine(
at2),message:message2,help:"Write out what is needed in place of aliases of aliases"}}function escapeProblem(at2){const source=at2.file.slice(at2.range);if(!/\\(?:\/|u[dD][89a-fA-F])/.test(source))return[];
for(const{0:escape,index:index2}of source.matchAll(/\\(?:u[dD][89a-fA-F]..|.)/gs)){if(escape!=="\\/"&&escape.length<3)continue;const start=at2.range.start+index2;const message2=`\`${escape}\` is no esc\
ape that Compose V2 knows in double quotes`;return[{at:{file:at2.file,range:{start,end:start+escape.length}},message:message2,help:"Write the character itself"}]}return[]}function strayColon(at2){return{
at:at2,message:"A colon stands here with no key in front of it",help:"Write the key, or put quotes around the value"}}function gluedValue(key2){const message2=`No blank follows the colon of \`${tree_problems_shorten(
key2.source)}\`, which Compose refuses within braces`;return{at:key2.at,message:message2,help:"Put a blank after the colon"}}function bracesKey(at2){const message2="`{{` opens a mapping within a mappi\
ng, which Compose refuses";return{at:{file:at2.file,range:{start:at2.range.start-1,end:at2.range.start+1}},message:message2,help:"Put quotes around the value"}}function firstLine(at2){const{file:file2,
range:range2}=at2;const end=file2.slice(range2).search(/[\r\n]/);return end<=0?at2:{file:file2,range:{start:range2.start,end:range2.start+end}}}function tree_problems_shorten(name,most=24){const line=name.
replaceAll(/\s+/g," ");return line.length>most?`${line.slice(0,most-1)}\u2026`:line};const indexedFrom=8;class Node{kind;at;key;name;value;children;tag;quoted;alias;#index;constructor({kind,at:at2,key:key2,
value,children,tag,quoted:quoted2,alias}){this.kind=kind;this.at=at2;this.key=key2;this.name=key2?.text??"";this.value=value;this.children=children??[];this.tag=tag;this.quoted=quoted2??false;this.alias=
alias}get text(){return this.value===void 0||this.value===null?void 0:String(this.value)}get source(){return this.at.file.slice(this.at.range)}get isNull(){return this.kind==="scalar"&&this.value===null}get(...path){
const[first,...rest]=path;if(first===void 0)return this;const child=this.child(first);return rest.length===0?child:child?.get(...rest)}with(parts2){const{kind,at:at2,key:key2,value,children,tag,quoted:quoted2,
alias}=this;return new Node({kind,at:at2,key:key2,value,children,tag,quoted:quoted2,alias,...parts2})}child(name){if(this.kind!=="mapping")return void 0;if(this.children.length>=indexedFrom){this.#index??=
new Map(this.children.map(child=>[child.name,child]));return this.#index.get(name)}for(const child of this.children)if(child.name===name)return child;return void 0}};const words=new Map([...["","~","n\
ull","Null","NULL"].map(word=>[word,null]),...["true","True","TRUE"].map(word=>[word,true]),...["false","False","FALSE"].map(word=>[word,false]),...[".nan",".NaN",".NAN"].map(word=>[word,Number.NaN]),
...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(word=>[word,Infinity]),...["-.inf","-.Inf","-.INF"].map(word=>[word,-Infinity])]);const decimal=/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
const based=/^([-+]?)(?:0[xX]([\da-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+))$/;const typed=new Set(["int","float","bool","null"].map(name=>`tag:yaml.org,2002:${name}`));const maxBased=2**64;function resolvePlain(source){
const word=words.get(source);if(word!==void 0)return word;const first=source.charCodeAt(0);const numeric=first>=48&&first<=57||first===43||first===45||first===46;if(!numeric)return source;return readNumber(
first===46?source:source.replaceAll("_",""))??source}function resolveTagged(tag,text){if(tag===void 0||tag==="!")return void 0;return typed.has(tag)?resolvePlain(text):text}function readNumber(digits){
const match=based.exec(digits);if(match){const[,sign2,hex,binary2,octal]=match;const size2=hex?parseInt(hex,16):binary2?parseInt(binary2,2):parseInt(octal??"",8);if(size2>maxBased)return octal===void 0?
void 0:size2;return sign2==="-"?-size2:size2}const number=decimal.test(digits)?Number(digits):Infinity;return Number.isFinite(number)?number+0:void 0};function trimmed(text,{start,end}){let last=end;while(last>
start&&isBlank(text.charCodeAt(last-1)))last-=1;return{start,end:last}}function unwrittenPlace(text,offset){let start=Math.min(offset,text.length)-1;while(start>0&&isBlank(text.charCodeAt(start)))start-=
1;if(start>=0&&"-?:,[{".includes(text[start]??""))return{start,end:start+1};let next=offset;while(next<text.length&&isBlank(text.charCodeAt(next)))next+=1;if(next<text.length)return{start:next,end:next+
1};return{start:Math.max(start,0),end:Math.max(start,0)+1}}function isBlank(unit2){return unit2===32||unit2===9||unit2===10||unit2===13};const maxExpandedSize=1e6;const validName=/^[\w-]+(?:$|[?:,\]}%@`])/;
function buildTree(file2,contents){const builder=new Builder(file2);const documents=contents.flatMap(content=>content===null||isNothing(content)?[]:builder.build(content,void 0));return{documents,problems:builder.
problems,repeated:builder.repeated}}class Builder{problems=[];repeated=[];#file;#anchors=new Map;#sizes=new Map;#flowLevel=0;#expanded=0;constructor(file2){this.#file=file2}build(raw,key2){if(!raw)return this.#leaf(
key2,void 0);if(isAlias(raw))return this.#alias(raw,key2);const name=raw.anchor;if(name)this.#anchors.set(name,"open");const node=isMap(raw)?this.#mapping(raw,key2):isSeq(raw)?this.#sequence(raw,key2):
this.#scalar(raw,key2);if(name)this.#anchors.set(name,node);if(name&&!validName.test(name))this.problems.push(oddName(node.key?.at??node.at,`&${name}`));return node}#mapping(raw,key2){const own=new Map;
const spread2=[];let merge2;let end=raw.range[0];if(raw.flow)this.#flowLevel+=1;for(const{key:rawKey,value}of raw.items){const entryKey=this.#key(rawKey);const entry2=this.build(value,entryKey);if(raw.
flow&&/^:[[{]/.test(this.#file.text.slice(writtenEnd(entryKey),writtenEnd(entryKey)+2))&&!entryKey.quoted)this.problems.push(gluedValue(entryKey));end=Math.max(end,writtenEnd(entryKey),writtenEnd(entry2));
if(build_isMergeKey(rawKey)){if(merge2)this.#repeat("<<",merge2,entry2);merge2??=entry2;spread2.push(...this.#spread(entry2));continue}const name=entryKey.kind==="scalar"?entryKey.text??"":`
${own.size}`;const first=own.get(name);if(first)this.#repeat(name,first,entry2);own.set(name,entry2)}if(raw.flow)this.#flowLevel-=1;for(const child of spread2)if(!own.has(child.name))own.set(child.name,
child);return this.#collection("mapping",raw,key2,[...own.values()],end)}#repeat(name,first,again){if(!first.key||!again.key)return;this.problems.push(duplicateKey(name,again.key,first.key));this.repeated.
push({name,first,again})}#key(raw){const key2=this.build(raw,void 0);if(isScalar(raw)&&raw.type==="PLAIN"&&raw.value===""&&!raw.tag)this.problems.push(strayColon(key2.at));else if(key2.source.startsWith(
"{")&&this.#file.text[key2.at.range.start-1]==="{")this.problems.push(bracesKey(key2.at));else if(!build_isMergeKey(raw))this.problems.push(...keyProblem(key2));return key2}#sequence(raw,key2){if(raw.
flow)this.#flowLevel+=1;const children=raw.items.map(item=>this.build(item,void 0));if(raw.flow)this.#flowLevel-=1;return this.#collection("sequence",raw,key2,children,children.reduce((end,child)=>Math.
max(end,writtenEnd(child)),raw.range[0]))}#collection(kind,raw,key2,children,end){const range2={start:raw.range[0],end:raw.flow?raw.range[1]:end};const at2=range2.end>range2.start?{file:this.#file,range:range2}:
key2?.at??this.#unwritten(range2.start);const node=new Node({kind,at:at2,key:key2,children,tag:raw.tag});this.#sizes.set(node,children.reduce((sum2,child)=>sum2+this.#size(child),1));return node}#scalar(raw,key2){
const text=typeof raw.value==="string"?raw.value:"";const plain2=raw.type==="PLAIN"||raw.type===void 0;const tagged=resolveTagged(raw.tag,text);if(plain2&&raw.range[1]<=raw.range[0])return this.#leaf(
key2,raw,tagged);const range2=trimmed(this.#file.text,{start:raw.range[0],end:raw.range[1]});const at2={file:this.#file,range:range2};if(plain2&&this.#flowLevel>0&&/^:[^\s]/.test(text))this.problems.push(
strayColon({file:this.#file,range:{start:range2.start,end:range2.start+1}}));if(raw.type==="QUOTE_DOUBLE")this.problems.push(...escapeProblem(at2));const value=tagged===void 0?plain2?resolvePlain(text):
text:tagged;return new Node({kind:"scalar",at:at2,key:key2,value,tag:raw.tag,quoted:!plain2})}#leaf(key2,raw,value=null){const at2=key2?.at??this.#unwritten(raw?.range[0]??0);return new Node({kind:"sc\
alar",at:at2,key:key2,value,tag:raw?.tag})}#alias(raw,key2){const name=raw.source;const at2=this.#at(raw.range);const target=this.#anchors.get(name);if(target instanceof Node&&this.#afford(this.#size(
target),at2)){const node=target.with({key:key2,alias:at2});this.#sizes.set(node,this.#size(target));return node}if(!validName.test(name))this.problems.push(oddName(at2,`*${name}`));else if(target==="o\
pen")this.problems.push(selfAlias(at2,name));else if(target===void 0)this.problems.push(orphanAlias(at2,name));return new Node({kind:"scalar",at:at2,key:key2,value:void 0,alias:at2})}#spread(value){const maps=value.
kind==="sequence"?value.children:[value];return maps.flatMap(map2=>{if(map2.kind==="mapping")return this.#afford(this.#size(map2),value.alias??value.at)?map2.children:[];if(map2.kind==="sequence"||map2.
value!==void 0)this.problems.push(mergeProblem(map2.alias??map2.at));return[]})}#size(node){return this.#sizes.get(node)??1}#afford(size2,at2){const before2=this.#expanded;this.#expanded+=size2;if(this.#expanded<=
maxExpandedSize)return true;if(before2<=maxExpandedSize)this.problems.push(tooManyAliases(at2,maxExpandedSize));return false}#at([start,end]){return{file:this.#file,range:{start,end}}}#unwritten(offset){
return{file:this.#file,range:unwrittenPlace(this.#file.text,offset)}}}function writtenEnd(node){return(node.alias??node.at).range.end}function build_isMergeKey(raw){if(!isScalar(raw)||raw.value!=="<<")
return false;return raw.type==="PLAIN"||raw.type===void 0||raw.tag==="tag:yaml.org,2002:merge"}function isNothing(raw){return isScalar(raw)&&raw.type==="PLAIN"&&raw.value===""&&!raw.tag&&!raw.anchor};
const indifferent=["parseQuotedScalar","parseFlowCollection"];function withPlainLineEnds(text){return text.includes("\r")?text.replaceAll(/\r(?!\n)/g,"\n"):text}function strictLexer(){return new Lexer}
function tolerantLexer(){const lexer=new Lexer;for(const name of indifferent){const strict=Reflect.get(lexer,name);if(typeof strict!=="function")continue;Object.defineProperty(lexer,name,{*value(){const indent2=Reflect.
get(lexer,"indentNext");Reflect.set(lexer,"indentNext",0);const next=yield*Reflect.apply(strict,lexer,[]);Reflect.set(lexer,"indentNext",indent2);return next}})}return lexer};const marks=new Set([DOCUMENT,
FLOW_END,cst_SCALAR]);function*lexemes(text,lexer=strictLexer()){let offset=0;let scalarNext=false;let underHeader=false;for(const source of lexer.lex(text)){if(scalarNext){yield{kind:underHeader?"blo\
ck-text":"plain",start:offset,end:offset+source.length};scalarNext=false;underHeader=false;offset+=source.length}else if(marks.has(source)){scalarNext=source===cst_SCALAR;if(source===FLOW_END)yield{kind:"\
flow-error-end",start:offset,end:offset}}else{const kind=tokenType(source)??"error";if(kind==="block-scalar-header")underHeader=true;yield{kind,start:offset,end:offset+source.length};offset+=source.length}}
return void 0};const depth_maxDepth=200;function depthProblem(file2){const offset=tooDeepAt(withPlainLineEnds(file2.text));if(offset===void 0)return void 0;const message2=`Values are nested more than ${depth_maxDepth}\
 deep here, so the file is not read`;return{at:{file:file2,range:{start:offset,end:offset+1}},message:message2,help:"Nest less deeply"}}function tooDeepAt(text){if(isFlat(text))return void 0;return deepLexeme(
text,strictLexer())??deepLexeme(text,tolerantLexer())}const openers=/[[{]/g;const wideLine=new RegExp(`^(?:\\s|[-?:](?=\\s)){${depth_maxDepth/2},}`,"m");function isFlat(text){let brackets2=0;openers.lastIndex=
0;while(openers.test(text)){brackets2+=1;if(brackets2>depth_maxDepth)return false}return!wideLine.test(text)&&!manyOnOneLine(text)}function manyOnOneLine(text){const signs=/[-?:]\s|\n/g;let found2=0;for(let match=signs.
exec(text);match;match=signs.exec(text)){found2=match[0].endsWith("\n")?0:found2+1;if(found2>depth_maxDepth/2)return true}return false}function deepLexeme(text,lexer){const columns=[];let flow=0;let lineStart=0;
let opensLine2=true;for(const{kind,start,end}of lexemes(text,lexer)){if(kind==="newline"){lineStart=end;opensLine2=true;continue}if(kind==="block-text"){lineStart=end;opensLine2=true}if(kind==="space"||
kind==="comment"||kind==="block-text")continue;if(kind==="flow-error-end"){flow=0;continue}const column=start-lineStart;if(flow===0){if(opensLine2)while((columns.at(-1)??-1)>=column)columns.pop();if(opensLine2||
kind==="seq-item-ind"||kind==="explicit-key-ind"||kind==="map-value-ind")columns.push(column)}opensLine2=false;if(kind==="flow-seq-start"||kind==="flow-map-start")flow+=1;else if(kind==="flow-seq-end"||
kind==="flow-map-end")flow=Math.max(0,flow-1);if(flow+2*columns.length>2*depth_maxDepth||flow>depth_maxDepth)return start}return void 0};const raw_options={uniqueKeys:false,prettyErrors:false,schema:"\
failsafe",logLevel:"silent",resolveKnownTags:false};function readRaw(text){const lines2=withPlainLineEnds(text);const strict=compose(lines2,strictLexer);if(!strict.errors.some(mayBeIndentation))return strict;
const tolerant=compose(lines2,tolerantLexer);return tolerant.errors.length<strict.errors.length?tolerant:strict}function compose(text,lexer){const composer=new composer_Composer(raw_options);const documents=withoutStacks(
()=>[...composer.compose(tokens(text,lexer()),true,text.length)]);return{text,documents,errors:documents.flatMap(({errors})=>errors),lexer}}function withoutStacks(work){const limit2=Error.stackTraceLimit;
Error.stackTraceLimit=0;try{return work()}finally{Error.stackTraceLimit=limit2}}function*tokens(text,lexer){const parser=new parser_Parser;for(const lexeme of lexer.lex(text))yield*parser.next(lexeme);
yield*parser.end()}function mayBeIndentation({code:code2,message:message2}){return code2==="BAD_INDENT"&&message2.startsWith("Flow")||code2==="MISSING_CHAR"&&/ must end with a |closing /.test(message2)}
;const look="\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000";const candidate=new RegExp(`^[ \\t${look}]*(?:-[ ${look}]+)*(?:[\\w.-]+:[${look}]+)?`,"gm");const keyBehind=new RegExp(`^[ \\t]*[${look}\
][ ${look}]*(?:- +)*[\\w.-]+:(?:[ \\t]|\\r?$)`,"m");const foreign=new RegExp(`[${look}]`,"g");function foreignBlanks(file2,raw){const{text}=raw;if(text.search(foreign)<0)return void 0;const quoted2=textBlocks(
text);const lines2=[];let certain=false;const mended=text.replaceAll(candidate,(lead,offset)=>{const plain2=lead.replaceAll(foreign," ");while((quoted2[0]?.end??Infinity)<=offset)quoted2.shift();const inside2=quoted2[0]!==
void 0&&quoted2[0].start<offset;if(plain2===lead||inside2)return lead;lines2.push(offset+lead.search(foreign));certain||=keyBehind.test(text.slice(offset,text.indexOf("\n",offset)+1||void 0));return plain2});
const[first]=lines2;if(first===void 0)return void 0;const more=lines2.length===1?"":` and ${lines2.length-1} more`;const code2=text.charCodeAt(first).toString(16).toUpperCase().padStart(4,"0");const name=code2===
"00A0"?"No-break spaces":`Blanks of another kind (U+${code2})`;const message2=`${name} indent this line${more}, which YAML takes for letters`;let end=first;while(text[end]?.search(foreign)===0)end+=1;
const at2={file:file2,range:{start:first,end}};const help2="Replace them with plain spaces";return{text:mended,problems:[{at:at2,message:message2,help:help2}],certain}}function textBlocks(text){return[
...lexemes(text)].filter(({kind})=>kind==="block-text"||kind.endsWith("quoted-scalar"))};const section=/^(?:services|networks|volumes|secrets|configs|models):/;class LinesAbove{#text;#passed=0;#inSection=false;#entry=0;#last=0;constructor(text){
this.#text=text}wantsKeys(offset){for(let end=this.#text.indexOf("\n",this.#passed);end>=0&&end<offset;end=this.#text.indexOf("\n",this.#passed)){this.#take(this.#text.slice(this.#passed,end));this.#passed=
end+1}return this.#inSection&&(this.#last===0||this.#last===this.#entry)}#take(line){const indent2=line.search(/[^ ]/);if(indent2<0||/[#\s]/.test(line[indent2]??""))return;if(indent2===0){this.#inSection=
section.test(line);this.#entry=0}else if(this.#entry===0)this.#entry=indent2;this.#last=indent2}};function blanked(text){return text.replaceAll(/[^\r\n]/g," ")}function linesInWords(first,last){if(first===
last)return`line ${first}`;return last===first+1?`lines ${first} and ${last}`:`lines ${first} to ${last}`};const glued=/^[ \t]*([A-Za-z_][\w.-]*):#/;function gluedComments(file2,{text}){if(!/^ *[A-Za-z_][\w.-]*:#/m.
test(text))return void 0;const parts2=[];const problems=[];const above=new LinesAbove(text);let done=0;let certain=false;for(const{kind,start,end}of lexemes(text)){if(kind!=="plain"||!startsLine(text,
start))continue;const word=text.slice(start,end);if(!glued.test(word))continue;if(isComment(word))certain||=above.wantsKeys(start);parts2.push(text.slice(done,start),mendWord(file2,word,start,text[end]===
":",problems));done=end}if(problems.length===0)return void 0;return{text:parts2.join("")+text.slice(done),problems,certain}}function isComment(word){return/^[\w.-]+:#+[ \t]+\S/.test(word)}function startsLine(text,offset){
let start=offset;while(start>0&&text[start-1]===" ")start-=1;return start===0||text[start-1]==="\n"||text[start-1]==="\uFEFF"}function mendWord(file2,word,offset,isKey2,problems){const lines2=word.split(
"\n");const starts=[];lines2.reduce((start,line)=>(starts.push(start),start+line.length+1),offset);const mended=[];const own=isKey2&&lines2.length>1?lines2.pop():void 0;let index2=0;while(index2<lines2.
length){const line=lines2[index2]??"";const name=glued.exec(line)?.[1];let last=index2+1;while(last<lines2.length&&!glued.test(lines2[last]??""))last+=1;const rest=lines2.slice(index2+1,last);if(name===
void 0)mended.push(line);else mended.push(separated(line),...rest.map(blanked));if(name!==void 0)problems.push(tell(file2,name,line,rest,starts.slice(index2,last)));index2=last}if(own!==void 0)mended.
push(own);return mended.join("\n")}function separated(line){const mark=line.indexOf("#");const rest=line.slice(mark+1);return rest.startsWith(" ")?`${line.slice(0,mark)} #${rest.slice(1)}`:`${line.slice(
0,mark)} ${rest===""?"":`#${rest.slice(1)}`}`}function tell(file2,name,line,rest,starts){const start=(starts[0]??0)+line.search(/\S/);const mark=(starts[0]??0)+line.indexOf("#");const first=file2.positionAt(
start).line;const written2=rest.flatMap((text,index2)=>text.trim()===""?[]:[index2]);const wraps=written2.length>0;const message2=`\`${name.slice(0,30)}:#\` has no blank before \`#\`, so the comment is p\
art of one long word`;const others2=wraps?`, and \`#\` in front of ${linesInWords(first+1,first+1+(written2.at(-1)??0))} too`:"";const edits=[{file:file2,range:{start:mark,end:mark},text:" "}];for(const index2 of written2){
const column=(starts[index2+1]??0)+(rest[index2]??"").search(/\S/);edits.push({file:file2,range:{start:column,end:column},text:"# "})}const fix={title:wraps?"Make the comment a comment on each line":"\
Put a blank before `#`",safety:"unsafe",edits};return{at:{file:file2,range:{start,end:mark+1}},message:message2,help:`Put a blank before \`#\`${others2}`,fix}};const list_candidate=/^( *(?:- +)?)([\w.-]+):[ \t]+([\w./$]\S*)[ \t]*(?:[ \t]#.*)?\r?\n(?:[ \t]*(?:#.*)?\r?\n)*( *)(\[|- )/gm;
function keylessLists(file2,{text,errors}){const matches=[...text.matchAll(list_candidate)];if(matches.length===0)return void 0;const flat=[...lexemes(text)];const parts2=[];const problems=[];let done=0;
let at2=0;let certain=false;for(const match of matches){const opening2=match[5]??"";const start=match.index+match[0].length-opening2.length;if(start<done||(match[4]??"").length<(match[1]??"").length)continue;
const end=opening2==="["?bracketsEnd(text,start):itemsEnd(text,start,(match[4]??"").length);if(end===void 0||/^- [\w.]+=/.test(text.slice(start,end)))continue;while(at2<flat.length&&(flat[at2]?.end??0)<=
start)at2+=1;const holder=flat[at2];const swallowed=holder?.kind==="plain"&&holder.start<start;if(swallowed?text.slice(end,holder.end).trim()!=="":errors.length===0||!isToken(holder?.kind))continue;if(swallowed)
certain=true;parts2.push(text.slice(done,start),blanked(text.slice(start,end)));done=end;problems.push(list_tell(file2,start,end,match[2]??""))}if(problems.length===0)return void 0;return{text:parts2.
join("")+text.slice(done),problems,certain}}function isToken(kind){return kind==="flow-seq-start"||kind==="seq-item-ind"}function bracketsEnd(text,start){const list2=/\[\s*(?:#.*\s*)?(?:"(?:[^"\\\n]|\\.)*"|'[^'\n]*')(?:\s*,(?:\s|#.*)*(?:"(?:[^"\\\n]|\\.)*"|'[^'\n]*'))*\s*,?(?:\s|#.*)*\][ \t]*(?=$|\n|\r|#)/y;
list2.lastIndex=start;const found2=list2.exec(text);return found2?start+found2[0].trimEnd().length:void 0}function itemsEnd(text,start,column){const items2=new RegExp(`- .*(?:\\r?\\n {${column}}- .*)*`,
"y");items2.lastIndex=start;return start+(items2.exec(text)?.[0].trimEnd().length??1)}function list_tell(file2,start,end,above){const lines2=linesInWords(file2.positionAt(start).line,file2.positionAt(
end-1).line);const message2=`The list on ${lines2} has no key such as \`command:\` in front, so Compose cannot read it`;const firstLine2=file2.lineAt(file2.positionAt(start).line)?.end??end;const help2=`\
Write the key that it belongs to between \`${above.slice(0,30)}\` and the list`;return{at:{file:file2,range:{start,end:Math.min(end,firstLine2)}},message:message2,help:help2}};const pattern=/^(?<lead>[ \t]*)(?<dash>- +)*(?:(?<key>[\w.$/-]+|"[^"\n]*"|'[^'\n]*')[ \t]*:(?=[ \t]|$)[ \t]*(?<rest>[^#\s].*)?)?/;
function lineAround(text,offset){const lineStart=offset===0?0:text.lastIndexOf("\n",offset-1)+1;const begin=text[lineStart]==="\uFEFF"?lineStart+1:lineStart;const stop=text.indexOf("\n",Math.max(offset,
begin));const end=stop<0?text.length:stop;const source=text.slice(begin,end).trimEnd();const groups=pattern.exec(source)?.groups;const indent2=groups?.["lead"]?.length??0;const item=source.startsWith(
"-",indent2)&&/^-(?:\s|$)/.test(source.slice(indent2));const hasValue=groups?.["rest"]!==void 0&&!/^[&!][^\s]*$/.test(groups["rest"]);return{start:begin+indent2,end:begin+source.length,indent:indent2,
key:groups?.["key"],item,hasValue}}function*linesAbove(text,offset){let begin=text.lastIndexOf("\n",offset-1);while(begin>0){const line=lineAround(text,begin);if(line.end>line.start&&text[line.start]!==
"#"&&!text.startsWith("---",line.start))yield line;begin=text.lastIndexOf("\n",begin-1)}return void 0}function textAt(text,offset){const next=/(?:\s|#.*)*(\S)/y;next.lastIndex=Math.min(offset,text.length);
const found2=next.exec(text);if(found2)return{start:next.lastIndex-1,end:next.lastIndex};let last=Math.min(offset,text.length)-1;while(last>0&&/\s/.test(text[last]??""))last-=1;return{start:Math.max(last,
0),end:Math.max(last,0)+1}};function tabs(file2,{text}){if(!/^ *\t/m.test(text))return void 0;const inside2=[...lexemes(text)].filter(({kind})=>kind.endsWith("quoted-scalar"));const stack=[];const lines2=[];
let plain2=true;const spaced=text.replaceAll(/^[ \t]+(?=(\S?))/gm,(indent2,next,offset)=>{while((inside2[0]?.end??Infinity)<=offset)inside2.shift();if(inside2[0]!==void 0&&inside2[0].start<offset)return indent2;
if(next!==""&&next!=="#")plain2&&=nests(stack,indent2);if(!indent2.includes("	"))return indent2;lines2.push(offset);return" ".repeat(indent2.length)});const[first]=lines2;if(first===void 0||!plain2&&!lines2.
every(line=>isComplete(text,line)))return void 0;const start=text.indexOf("	",first);let end=start;while(text[end]==="	")end+=1;const more=lines2.length===1?"":` and ${lines2.length-1} more`;const message2=`\
Tabs indent this line${more}, but YAML takes spaces alone as indentation`;const mended=plain2?spaced:withoutLines(text,lines2);return{text:mended,problems:[{at:{file:file2,range:{start,end}},message:message2,
help:"Indent with spaces"}],certain:false,guess:!plain2}}function isComplete(text,start){const{key:key2,item,hasValue,start:begin,end}=lineAround(text,start);return begin===end||text[begin]==="#"||key2===
void 0||hasValue&&!item}function withoutLines(text,starts){const parts2=[];let done=0;for(const start of starts){const stop=text.indexOf("\n",start);const end=stop<0?text.length:stop;parts2.push(text.
slice(done,start),blanked(text.slice(start,end)));done=end}return parts2.join("")+text.slice(done)}function nests(stack,indent2){while(stack.length>0&&!indent2.startsWith(stack.at(-1)??"")){const last=stack.
pop()??"";if(!last.startsWith(indent2)&&stack.length===0)return false}if(stack.at(-1)!==indent2)stack.push(indent2);return true};const slips=[foreignBlanks,tabs,gluedComments,keylessLists];function readRepaired(file2){
const problems=[];let raw=readRaw(file2.text);for(const slip of slips){const mend2=slip(file2,raw);if(!mend2||raw.errors.length===0&&!mend2.certain)continue;if(tooDeepAt(mend2.text)!==void 0)continue;
const again=readRaw(mend2.text);if(!better(raw,again,mend2))continue;raw=again;problems.push(...mend2.problems)}return{raw,problems}}function better(before2,after,{certain,guess}){if(guess)return after.
errors.length===0;return after.errors.length<before2.errors.length||certain&&after.errors.length===before2.errors.length};const control=/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]/;
const separator=/[\u0085\u2028\u2029]/;function strictProblems(file2,raw){const problems=[controlCharacter(file2),directive(file2),bareDocument(file2,raw),emptyDocument(file2,raw)];if(raw.errors.length===
0&&/[\t\u0085\u2028\u2029]/.test(raw.text)){const all=[...lexemes(raw.text,raw.lexer())];problems.push(badTab(file2,raw.text,all),lineSeparator(file2,all))}return problems.filter(problem2=>problem2!==
void 0)}function controlCharacter(file2){const start=file2.text.search(control);if(start<0)return void 0;const code2=file2.text.charCodeAt(start).toString(16).toUpperCase().padStart(4,"0");const message2=`\
A control character (U+${code2}) stands here, with which Compose reads nothing of the file`;return told(file2,start,start+1,message2,"Remove it, or save the file as UTF-8")}function directive(file2){const found2=/^(?:\uFEFF|[\s\S]*?\n)??%(?!YAML 1\.1\s|TAG )(\S*)/.
exec(file2.text.startsWith("%")||file2.text.includes("\n%")?head(file2.text):"");if(!found2)return void 0;const start=found2[0].lastIndexOf("%");const end=file2.lineAt(file2.positionAt(start).line)?.end??
start+1;const message2=found2[1]==="YAML"?"Compose V2 refuses this version of YAML by its name: it takes `%YAML 1.1` alone":"Compose V2 refuses this directive";return told(file2,start,end,message2,"Re\
move the line")}function head(text){return/^\uFEFF?(?:[ \t]*(?:#.*)?\r?\n|%.*\r?\n)*/.exec(text)?.[0]??""}function bareDocument(file2,{text}){if(!text.includes("\n..."))return void 0;const found2=/^\.\.\.[ \t]*(?:#.*)?\r?\n(?:[ \t]*(?:#.*)?\r?\n)*(?!---|\.\.\.|%|[ \t]*#|[ \t]*$)\S/m.
exec(text);if(!found2)return void 0;const start=found2.index+found2[0].length-1;return told(file2,start,start+1,"A document begins behind `...` without `---`, which Compose V2 refuses","Put a line `--\
-` in front of it")}function emptyDocument(file2,{documents,text}){if(documents.length<2)return void 0;const empty2=documents.find(({contents})=>contents===null||contents.range[0]===contents.range[1]&&
contents.tag===void 0);if(!empty2)return void 0;const marker2=text.lastIndexOf("---",empty2.range[1]);const start=marker2<0?0:marker2;return told(file2,start,start+3,"Nothing but comments stands below\
 this `---`, and Compose V2 refuses an empty document","Remove the `---`")}function lineSeparator(file2,all){for(const{kind,start,end}of all){if(kind.endsWith("quoted-scalar"))continue;const found2=file2.
text.slice(start,end).search(separator);if(found2<0)continue;const message2="An invisible line separator stands here, where the line ends for Compose";return told(file2,start+found2,start+found2+1,message2,
"Remove it")}return void 0}function badTab(file2,text,all){let flow=0;for(const[index2,{kind,start,end}]of all.entries()){if(kind==="flow-seq-start"||kind==="flow-map-start")flow+=1;if(kind==="flow-se\
q-end"||kind==="flow-map-end")flow-=1;const tab2=kind==="block-text"?blockTab(text,start,end):kind==="space"?text.slice(start,end).indexOf("	"):-1;if(tab2<0)continue;const before2=all[text[start-1]===
" "?index2-2:index2-1];const begins=kind==="block-text"||before2===void 0||before2.kind==="newline"||before2.kind==="byte-order-mark";const afterMark=before2?.kind==="seq-item-ind"||before2?.kind==="e\
xplicit-key-ind"||before2?.kind==="map-value-ind"&&opensLine(text,before2.start);const plain2=kind==="space"&&begins?afterPlain(all,index2):false;const indented2=text[start-1]===" ";if(flow>0?!plain2||
indented2:!(begins||afterMark)||plain2&&indented2)continue;const at2=start+tab2;return told(file2,at2,at2+1,"A tab stands here where Compose takes spaces alone, and reads nothing of the file","Put spa\
ces in place of the tab")}return void 0}function blockTab(text,start,end){const block=text.slice(start,end);const indent2=/^ *(?=[^\s])/m.exec(block)?.[0].length??Infinity;const found2=[...block.matchAll(
/^( *)\t/gm)].find(([,lead])=>(lead?.length??0)<indent2);return found2?found2.index+(found2[1]?.length??0):-1}function opensLine(text,offset){return text.slice(text.lastIndexOf("\n",offset-1)+1,offset).
trim()===""}function afterPlain(all,index2){let at2=index2-1;while(all[at2]?.kind==="newline"||all[at2]?.kind==="space")at2-=1;return all[at2]?.kind==="plain"&&all[at2]?.start!==all[at2]?.end}function told(file2,start,end,message2,help2){
return{at:{file:file2,range:{start,end}},message:message2,help:help2}};function explainIndentation(text,offset){const line=lineAround(text,offset);const range2={start:line.start,end:Math.min(line.end,
line.start+(line.key?.length??(line.item?1:line.end-line.start)))};const open=enclosing(text,offset,line);const above=open[0];const subject=naming(line);if(above&&above.indent<line.indent&&above.hasValue){
const message3=`${subject} is indented deeper than ${naming(above,true)}, which has a value already`;return{range:range2,message:message3,help:`${move(above.indent)}, as the lines beside it`}}if(above&&
line.item&&!above.item&&above.indent===line.indent&&above.hasValue){const help2="Write it as `key: value`, or indent it below the key that it belongs to";return{range:range2,message:`A list item stand\
s here among the keys of a mapping, in line with ${naming(above,true)}`,help:help2}}if(above?.item&&!line.item&&above.indent===line.indent){const help2="Start it with `- `, or indent it as the text be\
hind the dash above";return{range:range2,message:`${subject} stands among list items without a dash`,help:help2}}const fits2=open.find(({indent:indent2})=>indent2<line.indent)??open.at(-1);const near=open.
findLast(({indent:indent2})=>indent2>line.indent);const wanted2=near??fits2;const message2=`${subject} is indented by ${indentation_count(line.indent)}, which no line above it is`;if(!wanted2||open.some(
({indent:indent2})=>indent2===line.indent)){return{range:range2,message:`${subject} does not fit the lines above it`,help:"Indent it as the lines that it belongs with"}}return{range:range2,message:message2,
help:`${move(wanted2.indent)}, as ${naming(wanted2,true)} above it, or as another neighbour`}}function enclosing(text,offset,line){const found2=[];let least=Infinity;let looked=0;for(const above of linesAbove(
text,offset)){if(above.indent<least){found2.push(above);least=above.indent}looked+=1;if(least===0||least<=line.indent&&found2.length>1&&least<line.indent||looked>500)break}return found2}function naming(line,inner=false){
if(line.key!==void 0)return`\`${line.key.slice(0,24)}\``;if(line.item)return inner?"the list item":"This list item";return inner?"the line":"This line"}function move(indent2){return indent2===0?"Move \
it to the start of the line":`Indent it by ${indentation_count(indent2)}`}function indentation_count(indent2){return indent2===1?"1 space":`${indent2} spaces`};function openings(text,kind,offset){const open=[];
for(const lexeme of lexemes(text)){if(lexeme.start>=offset)break;if(kind==="quote"){if(lexeme.kind.endsWith("quoted-scalar")&&lexeme.end>=offset)return lexeme.start}else if(lexeme.kind==="flow-seq-sta\
rt"||lexeme.kind==="flow-map-start"){open.push(lexeme.start)}else if(lexeme.kind==="flow-seq-end"||lexeme.kind==="flow-map-end"){open.pop()}else if(lexeme.kind==="flow-error-end"){open.length=0}}return open.
at(-1)??Math.max(0,Math.min(offset,text.length-1))};const silent=()=>void 0;const tellers=[["IMPOSSIBLE",/./,silent],["MISSING_CHAR",/^Comments must be separated/,silent],["MISSING_CHAR",/closing ['"]quote/,
unclosed("quote")],["MISSING_CHAR",/must end with/,unclosed("bracket")],["BAD_INDENT",/^Flow .* must end with|sufficiently indented/,unclosed("bracket")],["MISSING_CHAR",/^Missing , /,syntax_words_at(
"line","A comma is missing between this item and the one before it","Put a comma between the two items")],["MISSING_CHAR",/^Missing space after/,syntax_words_at("line","No blank follows the colon here\
, so it does not end a key","Put a blank after the colon")],["MISSING_CHAR",/^Implicit map keys/,noColon],["MISSING_CHAR",/^Sequence item without/,indentation],["MISSING_CHAR",/^Tags and anchors/,syntax_words_at(
"line","A tag or an anchor runs into what follows it","Put a blank after the tag or the anchor")],["MISSING_CHAR",/^Missing newline after block/,syntax_words_at("block","A list cannot begin on the lin\
e of a tag or an anchor","Put the first `- ` on a line of its own")],["MISSING_CHAR",/doc-start|^Missing directives-end/,syntax_words_at("document","No line `---` follows the directives at the head of\
 the file","Put a line `---` after them")],["MISSING_CHAR",/^Block collection cannot/,syntax_words_at("block","Keys and lists cannot begin on the line of `---`","Put them on a line of their own")],["M\
ISSING_CHAR",/^Block scalars with more-indented/,syntax_words_at("block","A blank line at the head of this block is indented deeper than its text","Remove the spaces from the blank line")],["BAD_INDEN\
T",/^Block scalar/,syntax_words_at("block","The text of this block is not indented far enough","Indent the text by 2 spaces more than its key")],["BAD_INDENT",/./,indentation],["BLOCK_AS_IMPLICIT_KEY",
/sequence/,indentation],["BLOCK_AS_IMPLICIT_KEY",/./,nestedKey],["MULTILINE_IMPLICIT_KEY",/./,multilineKey],["KEY_OVER_1024_CHARS",/./,syntax_words_at("block","A key may have 1024 characters at most",
"Shorten it")],["TAB_AS_INDENT",/./,tab],["BAD_SCALAR_START",/./,badStart],["BAD_DQ_ESCAPE",/./,badEscape],["BLOCK_IN_FLOW",/./,syntax_words_at("block","Lines with keys or dashes cannot stand inside b\
rackets","Write the value in brackets as a whole, or not at all")],["BAD_ALIAS",/^Alias/,syntax_words_at("line","`*` begins an alias, but no name follows it","Put quotes around the value, if no alias \
is meant")],["BAD_ALIAS",/./,syntax_words_at("line","`&` begins an anchor, but no name follows it","Put quotes around the value, if no anchor is meant")],["ALIAS_PROPS",/./,syntax_words_at("line","An \
alias can carry neither a tag nor an anchor of its own","Remove the tag or the anchor")],["BAD_PROP_ORDER",/./,syntax_words_at("line","A tag or an anchor stands in front of the sign that it belongs be\
hind","Move it behind the sign")],["MULTIPLE_ANCHORS",/./,syntax_words_at("line","A value can have one anchor only","Remove one of the anchors")],["MULTIPLE_TAGS",/./,syntax_words_at("line","A value c\
an have one tag only","Remove one of the tags")],["BAD_DIRECTIVE",/./,syntax_words_at("line","This directive is none that YAML knows","Remove the line")],["TAG_RESOLVE_FAILED",/./,syntax_words_at("lin\
e","This tag has a prefix that no directive declares","Remove the tag")],["RESOURCE_EXHAUSTION",/./,syntax_words_at("document","Values are nested too deep here to be read","Nest less deeply")],["UNEXP\
ECTED_TOKEN",/block-seq-ind on same line/,listOnKeyLine],["UNEXPECTED_TOKEN",/^Unexpected (?:,|empty item)/,syntax_words_at("line","A comma stands here with nothing in front of it","Remove the comma")],
["UNEXPECTED_TOKEN",/flow-(?:seq|map)-end/,strayBracket],["UNEXPECTED_TOKEN",/^Block scalar header|block scalar header/,syntax_words_at("block","Text follows `|` or `>` on the same line","Begin the te\
xt on the next line, indented")],["UNEXPECTED_TOKEN",/doc-end/,syntax_words_at("line","A line `...` ends a document here that has not begun","Remove the line")],["UNEXPECTED_TOKEN",/./,trailing]];function syntax_words_tell(text,error){
const variable2=bareVariable(text,error);if(variable2)return variable2;const teller=tellers.find(([code2,message2])=>code2===error.code&&message2.test(error.message))?.[2];return(teller??syntax_words_at(
"line","This is no valid YAML, so Compose cannot read the file","Compare it with the lines around it"))(text,error)}function bareVariable(text,{pos:[start]}){if(text[start]!=="{"||text[start-1]!=="$")
return void 0;const end=Math.max(start+1,Math.min(lineAround(text,start).end,text.indexOf("}",start)+1||start+1));const message2="Within brackets the braces of a variable are read as a mapping, unless\
 it is quoted";return{range:{start:start-1,end},message:message2,help:"Put quotes around the item",reach:"block"}}function syntax_words_at(reach2,message2,help2){return(text,{pos:[start,end]})=>{const written2=text.
slice(start,end).trim()===""?textAt(text,start):{start,end};return{range:written2,message:message2,help:help2,reach:reach2}}}function unclosed(kind){return(text,{pos:[start]})=>{const opening2=openings(
text,kind,start);const sign2=text[opening2]??"";const closing=sign2==="["?"]":sign2==="{"?"}":sign2;const message2=kind==="quote"?"This quote is never closed, so the lines below it are read as its tex\
t":`This \`${sign2}\` is never closed, so the lines below it are read as part of it`;return{range:{start:opening2,end:opening2+1},message:message2,help:`Close it with \`${closing}\` behind the value`,
reach:"document"}}}function indentation(text,{pos:[start]}){const atLineStart=text.slice(text.lastIndexOf("\n",start-1)+1,start).trim()==="";const rest=text.indexOf("\n",start);const from2=atLineStart||
rest<0?start:rest;return misplaced(text,textAt(text,from2).start)}function misplaced(text,offset){const{value:above}=linesAbove(text,offset).next();return(above&&syntax_words_glued(text,above))??syntax_words_glued(
text,lineAround(text,offset))??{...explainIndentation(text,offset),reach:"block"}}function syntax_words_glued(text,{start,end}){const word=text.slice(start,end);if(/^-[^\s-]/.test(word)){const message2="\
No blank follows the dash, so this line is no list item";return{range:{start,end:start+1},message:message2,help:"Put a blank after the dash",reach:"block"}}const dash=/^(?:- +)*/.exec(word)?.[0].length??
0;return/^[A-Za-z_][\w.-]*:[^\s/]\S*$/.test(word.slice(dash))?gluedColon(start+dash,word.slice(dash)):void 0}function nestedKey(text,error){const[start]=error.pos;const line=lineAround(text,start);const colon=/:(?=\s|$)/g;
colon.lastIndex=0;const rest=text.slice(start,line.end);const second=colon.exec(rest);if(!second)return indentation(text,error);const message2="A second `: ` stands on this line, where a key with its \
value is complete";const begin=start+second.index;return{range:{start:begin,end:begin+1},message:message2,help:"Put quotes around the value",reach:"block"}}function multilineKey(text,{pos:[start]}){const first=lineAround(
text,start);if(text[start]==='"'||text[start]==="'"||text[start]==="["||text[start]==="{"){const range2={start,end:first.end};return{range:range2,message:"A key goes over several lines here, which YAM\
L does not allow",help:"Write the key on one line",reach:"block"}}const word=text.slice(start,first.end);if(/^[\w.-]+:\S/.test(word))return gluedColon(start,word);const opensLine2=/^[\s-]*$/.test(text.
slice(first.start,start));if(opensLine2&&!/:\s*$/.test(word))return notAPair(text,start,first.end);return misplaced(text,textAt(text,first.end).start)}function noColon(text,{pos:[start,end]}){const stop=Math.
max(start+1,Math.min(end,lineAround(text,start).end));const word=text.slice(start,stop);if(/^[\w.-]+:\S/.test(word))return gluedColon(start,word);return notAPair(text,start,stop)}function gluedColon(start,word){
const colon=word.indexOf(":");const message2=`\`${word.slice(0,Math.min(colon,24))}:\` has no blank after its colon, so the line is one long word`;return{range:{start,end:start+colon+1},message:message2,
help:"Put a blank after the colon",reach:"entry"}}function notAPair(text,start,end){const word=text.slice(start,end);const range2={start,end};if(/^-[^\s-]/.test(word))return misplaced(text,start);if(word.
startsWith("[")||word.startsWith("{")){return{range:range2,message:"A value in brackets stands where a key is expected",help:"Write the key that it belongs to in front of it",reach:"block"}}if(/^[\w.]+=/.
test(word)){const help2="Write `name: value`, or start this line and its neighbours with `- `";return{range:{start,end:start+word.indexOf("=")+1},message:"A variable is set with `=` here, in the middl\
e of a mapping",help:help2,reach:"line"}}return{range:range2,message:"This line is no `key: value` pair, which every line of a mapping is",help:"Put a colon and a blank behind the key",reach:"entry"}}
function tab(text,{pos:[start,end]}){const first=text.slice(start,end).indexOf("	");const begin=start+Math.max(first,0);return{range:{start:begin,end:begin+1},message:"A tab indents this line, but YAM\
L takes spaces alone as indentation",help:"Indent with spaces",reach:"block"}}function badStart(text,{pos:[start]}){const sign2=text[start]??"";const name=sign2==="`"?"A backtick":sign2==="	"?"A tab":
`\`${sign2}\``;return{range:{start,end:start+1},message:`${name} cannot begin a value that has no quotes`,help:"Put quotes around the value",reach:"line"}}function badEscape(text,{pos:[start]}){const sign2=text[start+
1]??"";if(sign2==="'")return void 0;const message2=`\`\\${sign2}\` is no escape that double quotes know`;return{range:{start,end:start+2},message:message2,help:"Use single quotes, or write the backsla\
sh twice",reach:"line"}}function listOnKeyLine(text,{pos:[start]}){const{key:key2}=lineAround(text,start);const owner=key2===void 0?"its key":`its key \`${key2.slice(0,24)}\``;return{range:{start,end:start+
1},message:`A list cannot begin on the line of ${owner}`,help:"Put the first `- ` on a line of its own",reach:"block"}}function strayBracket(text,{pos:[start]}){const sign2=text[start]??"";return{range:{
start,end:start+1},message:`This \`${sign2}\` closes nothing that is open`,help:"Remove it, or open it where it begins",reach:"block"}}function trailing(text,error){const{start}=textAt(text,error.pos[0]);
const line=lineAround(text,start);if(line.start===start)return misplaced(text,start);const quoted2=/["']\s*$/.test(text.slice(line.start,start));const message2=quoted2?"Text follows the closing quote,\
 where the value has ended":"Text follows here where the value has ended already";const help2=quoted2?"Put quotes around the whole value, of the kind that it does not hold":"Put quotes around the whol\
e value";return{range:{start,end:Math.max(start+1,Math.min(line.end,error.pos[1]))},message:message2,help:help2,reach:"line"}};const maxProblems=10;const maxErrors=100;function syntaxProblems(file2,{text,
errors:all}){const errors=all.slice(0,maxErrors).toSorted((a,b)=>a.pos[0]-b.pos[0]);const template2=templateMark(file2,text,errors.map(({pos})=>pos[0]));if(template2)return{problems:[template2],harmed:[
{start:0,end:text.length}]};const problems=[];const harmed=[];for(const error of errors){if(problems.length>=maxProblems)break;const told2=syntax_holds(harmed,error.pos[0])?void 0:syntax_words_tell(text,
error);if(!told2||syntax_holds(harmed,told2.range.start))continue;const{range:range2,message:message2,help:help2,reach:reach2}=told2;problems.push({at:{file:file2,range:range2},message:message2,help:help2});
harmed.push(harm(text,range2,reach2))}return{problems,harmed}}function syntax_holds(ranges,offset){return ranges.some(({start,end})=>start<=offset&&offset<=end)}function harm(text,{start,end},reach2){
const line=lineAround(text,start);const from2=line.start-line.indent;if(reach2==="document")return{start:from2,end:documentEnd(text,end)};if(reach2==="line")return{start:from2,end:Math.max(end,line.end)};
const least=reach2==="entry"?line.indent+1:line.indent;let next=line.end;for(;;){const stop=text.indexOf("\n",next);if(stop<0)return{start:from2,end:text.length};const below2=lineAround(text,stop+1);if(below2.
end>below2.start&&below2.indent<least)return{start:from2,end:stop};next=Math.max(stop+1,below2.end)}}function documentEnd(text,offset){const next=text.indexOf("\n---",offset);return next<0?text.length:
next}function templateMark(file2,text,offsets){for(const offset of offsets){const line=lineAround(text,offset);const mark=/\{%|\{\{.*\}\}/.exec(text.slice(line.start,line.end));if(!mark)continue;const start=line.
start+mark.index;const message2=`\`${text.slice(start,start+2)}\` is the mark of a template, which is no YAML until it is rendered`;return{at:{file:file2,range:{start,end:start+2}},message:message2,help:"\
Exclude the file, or put quotes around the value"}}return void 0};function parseYaml(source){const tooDeep=depthProblem(source);if(tooDeep)return{source,documents:[],problems:[tooDeep],repeated:[]};const{
raw,problems:slips2}=readRepaired(source);const syntax=syntaxProblems(source,raw);const problems=[...slips2,...syntax.problems,...strictProblems(source,raw)];const tree=buildTree(source,raw.documents.
map(({contents})=>contents));problems.push(...tree.problems.filter(({at:at2})=>!syntax_holds(syntax.harmed,at2.range.start)));return{source,documents:tree.documents,repeated:tree.repeated,problems:problems.
toSorted((a,b)=>a.at.range.start-b.at.range.start)}};const marker="compose-review-ignore";const maxRules=20;const firstRule=/[\s,]*([^\s,:]+)/y;const otherRule=/\s*,[\s,]*([^\s,:]+)|\s+((?:no|valid)-[a-z\d-]+)(?![^\s,:])/y;
const sign=/[\s:–—-]*/y;function readDirective(file2,start,end){const{text}=file2;const stop=start+text.slice(start,end).trimEnd().length;if(!text.startsWith(marker,start)||!/^(?:[\s:,]|$)/.test(text.
slice(start+marker.length,stop)))return void 0;const at2={file:file2,range:{start,end:stop}};const rules2=[];let offset=start+marker.length;for(let pattern2=firstRule;rules2.length<maxRules;pattern2=otherRule){
pattern2.lastIndex=offset;const found2=pattern2.exec(text);const id=found2?.[1]??found2?.[2];if(id===void 0||pattern2.lastIndex>stop)break;offset=pattern2.lastIndex;rules2.push({id,at:{file:file2,range:{
start:offset-id.length,end:offset}}})}sign.lastIndex=offset;sign.exec(text);return{at:at2,rules:rules2,reason:text.slice(Math.min(sign.lastIndex,stop),stop)}};function folderOf(path){const slash=path.
lastIndexOf("/");return slash<0?"":path.slice(0,slash)}function foldersUpFrom(folder){return folder===""?[""]:[folder,...foldersUpFrom(folderOf(folder))]}function nameOf(path){return path.slice(path.lastIndexOf(
"/")+1)}function resolvePath(folder,path){if(/^([/\\~]|[A-Za-z]:[/\\])/.test(path))return void 0;const parts2=[];for(const part of`${folder}/${path}`.split("/")){if(part===""||part===".")continue;if(part===
".."&&parts2.length>0&&parts2.at(-1)!=="..")parts2.pop();else parts2.push(part)}return parts2.join("/")};const composeName=/^(?:(?:docker-)?compose(?:[._-].*)?|docker-stack(?:[._-].*)?|(?:.*[.-])?compose|stack|fig)\.ya?ml$/i;
const templateName=/^(?:docker[-_]?)?compose\b.*\.ya?ml\.(?:j2|jinja2?|tmpl|tpl|template|erb|in|hbs|mustache|gotmpl)$/i;const exampleName=/\.ya?ml\.(?:example|sample|dist|default)$/i;const yamlName=/\.ya?ml$/i;
const envName=/^\.env(?:\..+)?$|\.env(?:\.(?:example|sample|dist|template|default))?$/i;const neverCompose=/^(?:rancher-compose|pnpm-lock|values(?:[._-].*)?|chart|mkdocs|pubspec|dependabot|codecov|renovate|action|serverless|openapi|swagger|\.(?!docker|compose).*)\.ya?ml$/i;
const ciYaml=/^(?:\.gitlab-ci.*|\.travis|azure-pipelines.*|\.drone|\.woodpecker|bitbucket-pipelines|appveyor|\.cirrus|buildspec.*|cloudbuild.*|taskfile(?:\.dist)?|action)\.ya?ml$/i;const ciFolder=/(?:^|\/)(?:\.github\/workflows|\.circleci|\.woodpecker|\.buildkite|\.gitlab(?:\/ci)?|\.azure-pipelines)\/[^/]+\.ya?ml$/i;
const scriptName=/\.(?:sh|bash|zsh|ksh|fish|bats|bat|cmd|psm?1|mk|mak|mdx?|markdown|rst|adoc|asciidoc|py|rb|rake|go|php|groovy|gradle|kts|jenkinsfile|[jt]sx?|[cm][jt]s|service|dockerfile)$|^(?:(?:gnu)?makefile|\.?justfile|procfile|jenkinsfile|dockerfile|containerfile|rakefile|vagrantfile)(?:[._-].*)?$|^(?:package|composer|\.?devcontainer|deno)\.jsonc?$|^\.(?:envrc|profile|(?:bash|zsh)(?:rc|_profile|_aliases))$/i;
const editorTasks=/(?:^|\/)\.vscode\/tasks\.json$/i;const bareName=/^(?![A-Z_-]+$|[0-9a-f]{7,}$)[A-Za-z][\w-]{0,60}$/;const scriptFolder=/(?:^|\/)(?:s?bin|scripts?|\.?hooks|\.husky)\/[^/.]+$/i;const settingsName=/^(?:requirements(?:[._-].*)?|constraints(?:[._-].*)?)\.(?:txt|in|pip)$|^(?:pipfile|pyproject\.toml|setup\.cfg|tox\.ini|caddyfile(?:\..+)?|.*\.caddy|haproxy.*\.cfg.*|nginx.*\.conf.*|.*\.nginx|traefik.*\.toml)$/i;
const settingsPath=/(?:nginx|proxy|httpd|apache|haproxy|caddy|traefik|vhost|upstream|conf\.d|sites-)[^/]*(?:\/[^/]+){0,3}\.(?:conf|conf\.(?:template|tmpl|example|sample))$|(?:^|\/)default\.conf$|(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/i;
const runbookName=/\.(?:sh|bash|mk)$|^(?:(?:gnu)?makefile|justfile|readme(?:\.\w+)?|package\.json)$/i;const thirdParty=/(?:^|\/)(?:node_modules|vendor|\.git|\.venv|venv|site-packages|bower_components)\//;
const forge=/(?:^|\/)\.github\//;const forgeOwn=/(?:^|\/)\.github\/(?:workflows|actions|ISSUE_TEMPLATE|DISCUSSION_TEMPLATE)\//;function isRunbook(path){return names_kindOf(path)==="script"&&(ciYaml.test(
nameOf(path))||ciFolder.test(path)||runbookName.test(nameOf(path)))}function isForeign(path){return thirdParty.test(path)}function names_kindOf(path){const name=nameOf(path);if(ciYaml.test(name)||ciFolder.
test(path))return"script";if(scriptName.test(plainName(name))||scriptFolder.test(path)||editorTasks.test(path))return"script";if(settingsName.test(name)||settingsPath.test(path))return"settings";if(templateName.
test(name))return"template";if(envName.test(name))return"env";if(exampleName.test(name))return"candidate";if(isBareName(path))return"script";if(!yamlName.test(name)||neverCompose.test(name)||forgeOwn.
test(path))return void 0;const named2=composeName.test(name);if(forge.test(path))return named2?"candidate":void 0;return named2&&!taskFolder.test(path)?"compose":"candidate"}function plainName(name){return name.
replace(/\.(?:j2|jinja2?|tmpl|tpl|template|erb|in|hbs|mustache|gotmpl|example|sample|dist)$/i,"")}function isBareName(path){return bareName.test(nameOf(path))&&!scriptName.test(nameOf(path))&&!scriptFolder.
test(path)}function isDockerfile(path){return/^(?:dockerfile|containerfile)|\.dockerfile$/i.test(nameOf(path))}const taskFolder=/(?:^|\/)(?:tasks|handlers|playbooks)\/[^/]+$/i;function chartFiles(paths2){
const charts=new Set(paths2.filter(path=>nameOf(path)==="Chart.yaml").map(folderOf));if(charts.size===0)return()=>false;return path=>{for(let folder=folderOf(path);folder!=="";folder=folderOf(folder)){
const within2=nameOf(folder);if((within2==="templates"||within2==="crds")&&charts.has(folderOf(folder)))return true}return false}};function applyEdits(text,edits){const sorted=edits.toSorted((a,b)=>a.
range.start-b.range.start||a.range.end-b.range.end);const parts2=[];let done=0;for(const{range:range2,text:replacement2}of sorted){if(range2.start<done)return void 0;parts2.push(text.slice(done,range2.
start),replacement2);done=range2.end}return parts2.join("")+text.slice(done)};function pickFixes(fixes,illness){let taken=[];let changes=[];const keep=more=>{if(more.length===0)return;const wider=[...taken,
...more];const result=apply(wider);if(result&&isNoWorse(changes,result,illness)){taken=wider;changes=result}else if(more.length>1){const half=more.length>>1;keep(more.slice(0,half));keep(more.slice(half))}};
keep(apart(fixes));return{count:taken.length,changes}}function apart(fixes){const taken=[];return fixes.filter(({edits})=>{const reaches=edits.map(reachOf);const changesNothing=edits.every(({file:file2,
range:range2,text})=>file2.slice(range2)===text);if(changesNothing||reaches.some(one=>taken.some(other=>meet(one,other))))return false;for(const reach2 of reaches)taken.push(reach2);return true})}const blanksAndComments=/(?:\s|#.*)*/y;
const blanks=/[ \t]*/y;function reachOf({file:{path,text},range:{start,end}}){const between=names_kindOf(path)==="script"&&!isBareName(path)&&!/\.ya?ml$/i.test(path)?blanks:blanksAndComments;between.lastIndex=
end;return{path,start,end:end+(between.exec(text)?.[0].length??0)}}function meet(one,other){return one.path===other.path&&one.start<=other.end&&other.start<=one.end}function apply(fixes){const byFile2=new Map;
for(const edit of fixes.flatMap(({edits})=>edits)){const{file:file2}=edit;const known2=byFile2.get(file2.path);if(known2)known2.edits.push(edit);else byFile2.set(file2.path,{before:file2,edits:[edit]})}
const changes=[];for(const{before:before2,edits}of byFile2.values()){const text=applyEdits(before2.text,edits);if(text===void 0)return void 0;changes.push({before:before2,after:new SourceFile(before2.
path,text)})}return changes}function isNoWorse(old,changes,illness){const known2=new Map(old.map(({after})=>[after.path,after]));return changes.every(({before:before2,after})=>{const last=known2.get(after.
path)??before2;if(last.text===after.text)return true;const was=illness(last);const is=illness(after);return is===0||is<was})};const maxPasses=10;async function fixAll(workspace,trip,wanted2){const first=await trip(
workspace);const files=new Map;const left=new Map;let last=first;let count2=0;for(let pass=0;pass<maxPasses;pass+=1){const picked=pickFixes(fixesOf(last,wanted2,left),illnessIn(last));if(picked.count===
0)break;count2+=picked.count;for(const{before:before2,after}of picked.changes)files.set(after.path,{before:files.get(after.path)?.before??before2,after});last=await trip(overlay(workspace,new Map([...files].
map(([path,{after}])=>[path,after]))))}const changes=[...files.values()].filter(({before:before2,after})=>before2.text!==after.text);return{first,last,count:changes.length>0?count2:0,changes:changes.toSorted(
(a,b)=>a.after.path<b.after.path?-1:1),left}}function fixesOf({findings},{safety,whyLeave},left){return findings.flatMap(({fix})=>{if(!fix||!safety.has(fix.safety))return[];const reasons=fix.edits.map(
edit=>({path:edit.file.path,reason:whyLeave(edit.file.path)??whyNot(edit)}));for(const{path,reason:reason2}of reasons)if(reason2!==void 0)left.set(path,reason2);return reasons.some(({reason:reason2})=>reason2!==
void 0)?[]:[fix]})}function whyNot({file:file2,range:range2,text}){return file2.slice(range2).includes(marker)&&!text.includes(marker)?"a comment that ignores findings would go with it":void 0}function illnessIn({
projects}){const compose2=new Set(projects.flatMap(({files})=>files.map(({source})=>source.path)));const env=new Set(projects.flatMap(({envFiles:envFiles2,serviceEnv})=>[...envFiles2,...serviceEnv].map(
({source})=>source.path)));return file2=>{if(compose2.has(file2.path)||/\.ya?ml$/i.test(file2.path))return parseYaml(file2).problems.length;const[problem2]=env.has(file2.path)?readEnvFile(file2,()=>void 0).
problems:[];return problem2?file2.text.length-problem2.at.range.start:0}};const subcommands=new Set(`alpha attach bridge build bundle commit config convert cp create down events exec export help image\
s kill logs ls pause port
  ps publish pull push restart rm run scale start stats stop top unpause up version volumes wait watch`.split(/\s+/));const wrappers=new Map([["sudo",{valued:"-u -g -h -p -C -r -t -U -D --user --group"}],
["doas",{valued:"-u -C"}],["env",{valued:"-u -C --unset --chdir"}],["time",{valued:"-f -o"}],["exec",{valued:"-a"}],["nice",{valued:"-n"}],["ionice",{valued:"-c -n"}],["timeout",{valued:"-k -s",first:1}],
["gtimeout",{valued:"-k -s",first:1}],["flock",{valued:"-w -E",first:1}],["xargs",{valued:"-I -n -P -L -d -a -s -E"}],["watch",{valued:"-n"}],["stdbuf",{valued:"-i -o -e"}],...["command","builtin","no\
hup","setsid","unbuffer","chronic","retry","call","winpty","eval","@call","iex","Invoke-Expression"].map(name=>[name,{}]),...["cmd","@cmd","cmd.exe","start","@start"].map(name=>[name,{slashes:true}])]);
const keywords=new Set(["if","then","elif","else","while","until","do","!","{","}","@"]);const conditions=new Set(["if","elif","while","until","!"]);function programAt(words2){let at2=afterSchedule(words2);
for(;;){const word=words2[at2];if(!word)return words2.length;const wrapper=word.text===void 0?void 0:wrappers.get(word.text);if(word.assigns||word.text!==void 0&&keywords.has(word.text))at2+=1;else if(word.
text==="function")return words2.length;else if(wrapper){const probe=word.text==="command"&&/^-[vV]/.test(words2[at2+1]?.text??"");if(probe)return at2;at2=afterOptions(words2,at2+1,wrapper.valued?.split(
" ")??[],wrapper.slashes)+(wrapper.first??0)}else return at2}}function afterSchedule(words2){if(/^@(?:reboot|hourly|daily|weekly|monthly|yearly|annually|midnight)$/.test(words2[0]?.text??""))return 1;
return words2.length>5&&words2.slice(0,4).every(({text})=>text!==void 0&&/^(?:\*|\d{1,2})[\d*/,-]{0,40}$/.test(text))&&/^[\w*/,-]{1,40}$/.test(words2[4]?.text??"")?words2[5]?.text==="root"?6:5:0}function afterOptions(words2,start,valued2,slashes=false){
const option=slashes?/^(?:-|\/\w{1,5}$)/:/^-/;let at2=start;for(let text=words2[at2]?.text;text!==void 0&&option.test(text);text=words2[at2]?.text){at2+=valued2.includes(text)?2:1;if(text==="--")break}
return at2}function isV1(text){return text!==void 0&&/^@?(?:(?:~?\/|[A-Za-z]:[/\\])(?:[^/\\]{1,99}[/\\]){1,9})?docker-compose(?:\.exe)?$/i.test(text)&&!text.includes("cli-plugins")}function lengthOfV2(words2,start){
if(!/^@?(?:\/(?:[\w.-]{1,99}\/){1,9})?docker(?:\.exe)?$/.test(words2[start]?.text??""))return 0;const at2=afterOptions(words2,start+1,["-H","--host","-c","--context","-l","--log-level","--config","--t\
lscacert","--tlscert","--tlskey"]);return words2[at2]?.text==="compose"?at2+1-start:0}function isSubcommand(text){return text!==void 0&&subcommands.has(text)}function isArgument(word){return word!==void 0&&
(word.text===void 0||/^--?[A-Za-z]/.test(word.text)||isSubcommand(word.text))};const maxItems=200;function readList(file2,start,close,run2=false){const words2=readItems(file2,start,close);return!run2&&
isName(words2[1])?void 0:invocation(words2,"list")}function lists_readArguments(file2,start){const words2=readItems(file2,start,")");return invocation(words2,words2[1]?.text===void 0?"opaque":"list")}
function listWith(file2,program2,rest){const text=file2.text.slice(program2.start,program2.end).replace(/^\w*["']|["']$/g,"");return invocation([{at:{file:file2,range:program2},text},{at:{file:file2,range:rest},
text:void 0}],"list")}function readSpawn(file2,start){const[program2,...rest]=readItems(file2,start,")",1);const list2=/\s*,\s*\[/y;list2.lastIndex=program2?.at.range.end??file2.text.length;if(!program2||
rest.length>0||!list2.test(file2.text))return void 0;return invocation([program2,...readItems(file2,list2.lastIndex-1,"]")],"spawn")}function invocation(words2,form){const[first]=words2;const last=words2.
at(-1);if(!first||!last)return void 0;const range2={start:first.at.range.start,end:last.at.range.end};return{at:{file:first.at.file,range:range2},words:words2,form,folder:"",captured:false,into:[],output:void 0}}
function callIn({words:items2,form,at:{range:range2,file:file2},...around}){const[first,second]=items2;const length=isV1(first?.text)?1:first?.text==="docker"&&second?.text==="compose"?2:0;const program2=items2[length-
1];const args=items2.slice(length);const[firstArg]=args;if(!first||!program2||!isArgument(firstArg))return[];const text=length===1?"docker-compose":"docker compose";const named2={file:file2,range:{start:range2.
start,end:program2.at.range.end}};return[{at:{file:file2,range:range2},program:{at:named2,text},args,origin:void 0,form,...around}]}function isName(word){return word!==void 0&&word.text===void 0&&!/^(?:\*|\.\.\.)|\.\.\.$/.
test(word.at.file.slice(word.at.range))}function readItems(file2,start,close,most=maxItems){const items2=[];const{text}=file2;const string2=/\s*(?:(?:#|\/\/)[^\n]*\n\s*)*[rbu]?(?:"([^"\\\n]*)"|'([^'\\\n]*)')(?=\s*[,\])])/y;
const other=/\s*([^\s,[\]()"'{}][^,[\]()\n]{0,200}|"(?:[^"\\\n]|\\.){0,2000}"|f?"[^"\n]{0,2000}"|f?'[^'\n]{0,2000}'|`[^`]{0,2000}`)/y;let at2=start+1;while(items2.length<most&&at2<text.length){string2.
lastIndex=at2;other.lastIndex=at2;const known2=string2.exec(text);const match=known2??other.exec(text);if(!match)break;const written2=match[0].trimStart();const from2=known2?match[0].search(/[rbu]?["'][^"']*["']$/):
match[0].length-written2.length;const range2={start:match.index+from2,end:match.index+match[0].trimEnd().length};items2.push({at:{file:file2,range:range2},text:known2?known2[1]??known2[2]??"":void 0});
const comma=/\s*,/y;comma.lastIndex=range2.end;if(items2.length>=most||!comma.test(text))break;at2=comma.lastIndex;const end=/\s*[\])]/y;end.lastIndex=at2;if(end.test(text)&&text[end.lastIndex-1]===close)
break}return items2};function inPlace(file2,start,end,dialect={}){return{file:file2,text:file2.text.slice(start,end),dialect,places:start}}function placeOf({file:file2,places:places2},{start,end}){if(typeof places2===
"number")return{file:file2,range:{start:places2+start,end:places2+end}};return{file:file2,range:{start:places2[start]??0,end:places2[end]??0}}}function quotesAround({file:file2,text,places:places2}){const start=typeof places2===
"number"?places2:places2[0]??0;const end=typeof places2==="number"?places2+text.length:places2.at(-1)??0;const quote=file2.text[start-1];return(quote==='"'||quote==="'")&&file2.text[end]===quote?quote:
void 0}function unescaped(file2,start,end,dialect={}){const quote=file2.text[start]??"";const characters=[];const places2=[];for(let at2=start+1;at2<end-1;at2+=1){places2.push(at2);const character=file2.
text[at2]??"";const next=file2.text[at2+1]??"";const doubled=quote==="'"&&character==="'"&&next==="'";if(doubled||quote==='"'&&character==="\\"){characters.push(doubled?"'":escapes.get(next)??next);at2+=
1}else characters.push(character==="\n"?" ":character)}places2.push(end-1);const text=characters.join("");return{file:file2,text,dialect,places:places2}}function unquoted(file2,start,end,dialect={}){const characters=[];
const places2=[];for(let at2=start;at2<end;at2+=1){places2.push(at2);const isEscape=file2.text[at2]==="\\"&&at2+1<end;if(isEscape)at2+=1;const character=file2.text[at2]??"";characters.push(isEscape?escapes.
get(character)??character:character)}places2.push(end);return{file:file2,text:characters.join(""),dialect,places:places2}}const escapes=new Map([["n","\n"],["t","	"],["r","\r"],["\n"," "]]);;const literals_maxLength=2e4;
function literalsOf(text,{comment,tripled,backquotes}){const found2=[];const opening2=/"""|'''|["'`#]|\/[/*]/g;for(let match=opening2.exec(text);match;match=opening2.exec(text)){const[mark]=match;const inside2=match.
index+mark.length;if(mark==="#"||mark==="//"){if(comment==="both"||comment===mark)opening2.lastIndex=lineEnd(text,inside2)}else if(mark==="/*"){if(comment!=="#")opening2.lastIndex=past(text,"*/",inside2)}else if(mark!==
"`"||backquotes){const quote=tripled?mark:mark.charAt(0);const from2=match.index+quote.length;const to=stringEnd(text,from2,quote);const closed=text.startsWith(quote,to);opening2.lastIndex=closed?to+quote.
length:to;if(closed)found2.push({start:prefixed(text,match.index),end:to+quote.length,from:from2,to,quote})}}return found2}function stringEnd(text,from2,quote){const severalLines=quote.length>1||quote===
"`";let at2=from2;for(;at2<text.length&&at2-from2<literals_maxLength;at2+=1){const unit2=text[at2];if(unit2==="\\")at2+=1;else if(unit2==="\n"&&!severalLines||text.startsWith(quote,at2))return at2}return at2}
function lineEnd(text,from2){const at2=text.indexOf("\n",from2);return at2<0?text.length:at2}function past(text,mark,from2){const at2=text.indexOf(mark,from2);return at2<0?text.length:at2+mark.length}
function prefixed(text,at2){const letters2=/(?<![\w$])[rbuf]{1,2}$/i.exec(text.slice(Math.max(0,at2-3),at2));return at2-(letters2?.[0].length??0)};const syntaxes={python:{comment:"#",tripled:true,backquotes:false},
ruby:{comment:"#",tripled:false,backquotes:true},javascript:{comment:"//",tripled:false,backquotes:true},go:{comment:"//",tripled:false,backquotes:true},groovy:{comment:"//",tripled:true,backquotes:false},
php:{comment:"both",tripled:false,backquotes:true}};const program=/^(?:docker(?:-compose)?|pip[\d.]{0,5}|python[\d.]{0,5}|apt(?:-get)?|brew|apk|dnf|yum)$/;const runner=/(?:(?<![\w-])(?:system|popen|exec|execSync|execAsync|execaCommand|check_call|check_output|call|run|local|sudo|Popen|getoutput|getstatusoutput|sh|bat|powershell|pwsh|shell|shell_exec|passthru|spawn|spawnSync|shlex\.split|Shellwords\.split|\$)(?:\s{0,9}\({1,3}\s{0,99}|\s|(?=$))|(?<![\w-])script\s{0,9}:\s{0,9}|["']-\w{0,5}c["']\s{0,9},\s{0,99}|(?:cmd|command|compose|\bdc)\w{0,40}\s{0,9}(?:[:+]?=|:)\s{0,9}\(?\s{0,99})$/i;
const splitter=/^\s{0,9}\.(?:split|execute)\(/;const called=/(?<![\w-])(?:spawn|spawnSync|execFile|execFileSync|execa|execaSync|execFileAsync|system|exec|popen3|capture[23]e?|command|Command|CommandContext)\(\s{0,9}(?:\w{1,40}\s{0,9},\s{0,9})?$|(?<!\w)commandLine(?:\s{1,9}|\(\s{0,9})$/;
const holes={python:/\{[^{}\n]{0,200}\}|%\(\w{1,50}\)[sd]|%[sd]/y,ruby:/#\{[^{}\n]{0,200}\}/y};function readCode(file2,language){const literals=literalsOf(file2.text,syntaxes[language]);const invocations=literals.
flatMap(literal=>listAt(file2,literal)??[]);const snippets=literals.flatMap(literal=>stringAt(file2,literal,language)??[]);return{scopes:snippets.map(snippet=>({snippets:[snippet],definitions:[]})),commands:invocations.
flatMap(callIn),invocations}}const reach=80;function listAt(file2,{start,end,from:from2,to}){const{text}=file2;if(to-from2>20||!program.test(text.slice(from2,to)))return void 0;const before2=text.slice(
Math.max(0,start-reach),start);const after=text.slice(end,end+reach);if(called.test(before2)&&/^\s{0,99},/.test(after))return readSpawn(file2,start-1)??lists_readArguments(file2,start-1);if(!/\[\s*$/.
test(before2))return void 0;const added=/^\s{0,9}\]\s{0,9}\+\s{0,9}(?=[\w[(])/.exec(after);if(added)return listWith(file2,{start,end},{start:end+added[0].length,end:end+(/^[^\n]*?(?=[,)\n])/.exec(after)?.[0].
length??added[0].length+1)});return/^\s{0,99},/.test(after)?readList(file2,start-1,"]",runner.test(before2.replace(/\[\s*$/,""))):void 0}function stringAt(file2,{start,end,from:from2,to,quote},language){
const{text}=file2;if(to-from2>4e3||!/\bcompose\b|\bdocker\b/.test(text.slice(from2,to)))return void 0;const before2=text.slice(Math.max(0,start-reach),start);const isShell2=quote==="`"&&(language==="r\
uby"||language==="php");if(!isShell2&&!runner.test(before2)&&!splitter.test(text.slice(end,end+20)))return void 0;const hole2=holes[language];const windows=/(?:powershell|pwsh)\W*$/.test(before2)?"pow\
ershell":/\bbat\W*$/.test(before2)?"batch":void 0;const dialect={...hole2&&{hole:hole2},...windows&&{windows}};return text.slice(from2,to).includes("\\")?unquoted(file2,from2,to,dialect):inPlace(file2,
from2,to,dialect)};class LineEnds{#text;#whole;#lines;constructor(text,start,end){this.#text=text;this.#whole={start,end}}next(content,from2){this.#lines??=line_ends_readLines(this.#text,this.#whole);
const found2=this.#lines.get(content)??[];let low=0;let high=found2.length;while(low<high){const middle=low+high>>1;if((found2[middle]?.start??0)<from2)low=middle+1;else high=middle}return found2[low]}}
function line_ends_readLines(text,{start,end}){const lines2=new Map;for(let at2=start;at2<end;){const newline=text.indexOf("\n",at2);const next=newline<0||newline>=end?end:newline+1;const content=text.
slice(at2,next).trim();const same=lines2.get(content);if(same)same.push({start:at2,end:next});else lines2.set(content,[{start:at2,end:next}]);at2=next}return lines2};const instruction=/^[ \t]*(?:ONBUILD[ \t]+)?(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK[ \t](?:[^\n]*[ \t])?CMD)[ \t]+(?:--[\w-]+(?:=\S*)?[ \t]+){0,9}/i;
function readDockerfile(file2){const snippets=[];const invocations=[];const lines2=new LineEnds(file2.text,0,file2.text.length);for(let number=1;number<=file2.lineCount;number+=1){const line=file2.lineAt(
number);const opening2=line&&instruction.exec(file2.slice(line));if(!line||!opening2)continue;number=lastLine(file2,number);const start=line.start+opening2[0].length;const end=file2.lineAt(number)?.end??
line.end;const delimiter=/<<-?["']?(\w+)["']?/.exec(file2.slice(line))?.[1];const document=delimiter===void 0?void 0:lines2.next(delimiter,end);if(document)number=file2.positionAt(document.start).line;
const list2=file2.text[start]==="["?readList(file2,start,"]"):void 0;if(list2)invocations.push(list2);else snippets.push(inPlace(file2,start,document?.end??end,{dockerfile:true}))}return{scopes:[{snippets,
definitions:[]}],commands:invocations.flatMap(callIn),invocations}}function lastLine(file2,first){let number=first;for(let continued=true;continued&&number<=file2.lineCount;number+=1){const line=file2.
lineAt(number);const text=line?file2.slice(line):"";continued=/\\[ \t]*$/.test(text)||number>first&&/^[ \t]*(?:#|$)/.test(text)}return number-1};const fence=/^[\s>]{0,40}(?:[-*+]\s|\d{1,3}[.)]\s)?\s{0,9}(`{3,}|~{3,})\s*\{?\.?([\w+-]*)/;
const dashes=/^(-{4,40}|\.{4,40})\s*$/;const sourceOf=/^\[(?:source)?[,%]\s{0,9}([\w+-]{1,40})/;const document_parts_directive=/^\s*\.\. (?:code-block|code|sourcecode|prompt)::\s*(\S*)/;const listItem=/^\s*(?:[-*+]|\d{1,3}[.)])\s/;
function partsOf(file2){const blocks=[];const prose2=[];const isRst=file2.path.endsWith(".rst");const isAdoc=/\.(?:adoc|asciidoc)$/.test(file2.path);let above="";let open;let blankBefore=true;let inList=false;
const finish=()=>{if(open&&open.lines.length>0)blocks.push(open);open=void 0};for(let number=1;number<=file2.lineCount;number+=1){const line=file2.lineAt(number)??{start:0,end:0};const text=file2.slice(
line);const blank2=text.trim()==="";const indent2=text.length-text.trimStart().length;if(open?.mark){const inside2=open.quoted?/^[\s>]*/.exec(text)?.[0].length??0:0;const written2=text.slice(inside2).
trim();if(written2.startsWith(open.mark)&&/^(?:`+|~+|-+|\.+)$/.test(written2))finish();else open.lines.push({start:line.start+inside2,end:line.end});continue}if(open&&(blank2||indent2>open.indent)){if(!/^\s*:[\w-]+:/.
test(text))open.lines.push(line);continue}finish();open=isAdoc?openedByDashes(text,above):void 0;open??=opened(text,isRst?indent2:void 0);above=text;if(!open&&!isRst&&!inList&&blankBefore&&/^(?: {4}|\t)\s*\S/.
test(text)){open={lines:[line],language:"",mark:void 0,indent:0,quoted:false}}if(!open||isRst&&!document_parts_directive.test(text))prose2.push(line);if(!blank2&&(indent2<2||listItem.test(text)))inList=
listItem.test(text);blankBefore=blank2}finish();return{blocks,prose:prose2}}function openedByDashes(text,above){const mark=dashes.exec(text)?.[1];return mark?{lines:[],language:(sourceOf.exec(above)?.[1]??
"").toLowerCase(),mark,indent:0,quoted:false}:void 0}function opened(text,rstIndent){if(rstIndent===void 0){const[whole2="",mark,language=""]=fence.exec(text)??[];if(!mark||text.slice(whole2.length).includes(
"`"))return void 0;return{lines:[],language:language.toLowerCase(),mark,indent:0,quoted:text.trimStart().startsWith(">")}}const code2=document_parts_directive.exec(text);const literal=!code2&&/::\s*$/.
test(text)&&!/^\s*\.\. /.test(text);if(!code2&&!literal)return void 0;return{lines:[],language:(code2?.[1]??"").toLowerCase(),mark:void 0,indent:rstIndent,quoted:false}};function*logicalLines(file2){let start;
for(let number=1;number<=file2.lineCount;number+=1){const line=file2.lineAt(number);if(!line)return;start??=line.start;if(file2.text[line.end-1]==="\\"&&line.end>line.start&&number<file2.lineCount)continue;
yield{start,end:line.end};start=void 0}};function lineScopes(file2,opening2){return[...logicalLines(file2)].flatMap(({start,end})=>{const match=opening2.exec(file2.text.slice(start,end));return match?
[{snippets:[inPlace(file2,start+match[0].length,end)],definitions:[]}]:[]})}const procfileLine=/^[\w-]{1,99}:\s+/;const unitLine=/^Exec\w{0,20}\s*=\s*[-@:+!|]*/;;const assignment=/^(?:[^=:#\t]{1,200}:\s+)?(?:export\s+|override\s+|private\s+){0,3}([\w.-]+)\s*(?:::?:?|\?|\+|!)?=\s*/;
const inlineRecipe=/^[^\s#:=][^#:=;\t]{0,300}::?[^=;#][^;#=]{0,300};[\s@+-]*|^[^\s#:=][^#:=;\t]{0,300}::?;[\s@+-]*/;function makefileScope(file2,siblings){const files=new Set([file2]);for(const each of files)
for(const included of includedIn(each,siblings))if(files.size<maxIncludes)files.add(included);const scopes=[...files].flatMap(each=>makefileScopes(each,/^\t/,{make:true}));return{snippets:scopes[0]?.snippets??
[],definitions:scopes.flatMap(({definitions:definitions2})=>definitions2)}}function includedIn({path,text},siblings){const names2=[...text.matchAll(/^[ \t]{0,9}[-s]?include[ \t]+([^\n#$*]{1,500})/gm)].
slice(0,maxIncludes).flatMap(([,list2=""])=>list2.trim().split(/\s+/));return names2.slice(0,maxIncludes).flatMap(name=>siblings(resolvePath(folderOf(path),name)??"")??siblings(name)??[])}const maxIncludes=20;
function makefileScopes(file2,isRecipe,dialect){const snippets=[];const definitions2=[];let defining=false;for(const{start,end}of logicalLines(file2)){const text=file2.text.slice(start,end);if(/^\s{0,9}define\s/.
test(text))defining=true;else if(/^\s{0,9}endef\b/.test(text))defining=false;else if(defining||isRecipe.test(text)){const prefix2=/^[\s@+-]*/.exec(text)?.[0].length??0;snippets.push(inPlace(file2,start+
prefix2,end,dialect))}else{const match=assignment.exec(text);const name=match?.[1];if(!match||!name){const inline2=dialect.make&&inlineRecipe.exec(text);if(inline2)snippets.push(inPlace(file2,start+inline2[0].
length,end,dialect));continue}const from2=start+match[0].lastIndexOf(name);const at2={file:file2,range:{start:from2,end:from2+name.length}};definitions2.push({name,at:at2,...makefile_valueOf(file2,start+
match[0].length,end,dialect)})}}return[{snippets,definitions:definitions2}]}function makefile_valueOf(file2,start,end,dialect){const snippet=inPlace(file2,start,end,dialect);const quoted2=/^(["'])[^"']*\1\s*$/.
test(snippet.text);const value=quoted2?{start:1,end:snippet.text.trimEnd().length-1}:{start:0,end:snippet.text.length};return{snippet,value}};function readView(file2,text,read2){const{scopes,commands,
invocations}=read2(new SourceFile(file2.path,text));const at2=location=>({file:file2,range:location.range});const word=each=>({...each,at:at2(each.at)});const definition=each=>({...each,at:at2(each.at),
snippet:{...each.snippet,file:file2}});const call=each=>({...each,at:at2(each.at),program:word(each.program),args:each.args.map(word)});const invocation2=each=>({...each,at:at2(each.at),words:each.words.
map(word)});return{scopes:scopes.map(({snippets,definitions:definitions2})=>({snippets:snippets.map(each=>({...each,file:file2})),definitions:definitions2.map(definition)})),commands:commands.map(call),
invocations:invocations.map(invocation2)}}function only(text,ranges){const parts2=[];let at2=0;for(const{start,end}of ranges){parts2.push(view_blank(text.slice(at2,start)),text.slice(start,end));at2=end}
return[...parts2,view_blank(text.slice(at2))].join("")}function withoutComments(text){const kept2=[];const mark=/"|\/[/*]/g;let start=0;for(let match=mark.exec(text);match;match=mark.exec(text)){if(match[0]===
'"'){while(mark.lastIndex<text.length&&!/["\n]/.test(text.charAt(mark.lastIndex)))mark.lastIndex+=text[mark.lastIndex]==="\\"?2:1;mark.lastIndex+=1}else{kept2.push({start,end:match.index});const close=match[0]===
"//"?text.indexOf("\n",match.index):text.indexOf("*/",match.index)+2;start=close<match.index+2?text.length:close;mark.lastIndex=start}}return only(text,[...kept2,{start,end:text.length}])}function view_blank(text){
return text.replace(/[^\r\n]/g," ")};const lists=new Set(`run script pre_get_sources_script before_script after_script before_install install after_install after_success after_failure before_deploy
  after_deploy before_cache commands cmds cmd bash sh pwsh powershell inlineScript shell ansible.builtin.shell win_shell
  ansible.windows.win_shell local_action`.split(/\s+/));const single=new Set(["command","entry","scripts","ansible.builtin.command","win_command","argv","entrypoint"]);function isCommandList(key2){return lists.
has(key2)}function isCommand(key2){return single.has(key2)}function isScriptKey(key2){return lists.has(key2)||single.has(key2)};function readYamlLines(file2){const snippets=[...logicalLines(file2)].flatMap(
({start,end})=>{const text=file2.text.slice(start,end);const[opening2="",key2]=/^\s{0,200}(?:-\s{1,9}){0,3}(?:["']?([\w.-]{1,60})["']?\s{0,9}:\s{1,9})?/.exec(text)??[];if(key2!==void 0&&!isScriptKey(key2)||
!/\bcompose\b|\bdocker\b/.test(text))return[];const from2=start+opening2.length;const to=from2+file2.text.slice(from2,end).replace(/\s{0,99},?\s{0,99}$/,"").length;const quote=file2.text[from2];const quoted2=(quote===
'"'||quote==="'")&&to-from2>1&&file2.text[to-1]===quote;return[quoted2?unescaped(file2,from2,to):inPlace(file2,from2,end)]});return{scopes:[{snippets,definitions:[]}],commands:[],invocations:[]}};const document_prompt=/^[ \t]*(?:[\w.@~:/-]{0,60}\$|PS [^>\n]{0,200}>|[A-Za-z]:[^>\n]{0,200}>|❯|➜)[ \t]+/;
const span=/(?<!`)(`{1,3})(?!`)([^`\n]{1,400})\1(?!`)/g;const shell=/^(?:sh|bash|shell|zsh|fish|console|terminal|term|(?:sh|shell|bash)-?session|command-?line|none)?$/;const powershell=/^(?:powershell|pwsh|ps1?)$/;
const batch=/^(?:cmd|bat(?:ch)?|dosbatch)$/;const advisedAgainst=/\b(?:not|never|instead of|rather than|avoid|no longer|deprecated)\s{1,3}(?:to\s)?(?:us(?:e|ing)\s|run(?:ning)?\s|call(?:ing)?\s|the\s){0,3}$/i;
const hole=/<(?:[A-Za-z][^<>\n]{0,60}|\.{3}|…)>/y;const document_bare=/^\s{0,20}(?:[-*+]\s{1,4}|\d{1,3}[.)]\s{1,4})?(?=(?:sudo )?docker[ -]compose )/;const document_sentence=/\b(?:the|a|an|to|is|are|and|or|will|command|then|your|you|for|with|in|of|if|it|this|that|starts?|runs?|when)\b|[.:,;!?)]\s*$|`/i;
const others=[[/^(?:ya?ml|json[c5]?)$/,readYamlLines],[/^(?:docker|dockerfile|containerfile)$/,readDockerfile],[/^make(?:file)?$/,view=>scopesOnly(makefileScopes(view,/^[ \t]/,{make:true}))],[/^(?:ini|systemd|desktop|service|unit)$/,
view=>scopesOnly(lineScopes(view,unitLine))],[/^(?:python|py)3?$/,view=>readCode(view,"python")],[/^(?:ruby|rb)$/,view=>readCode(view,"ruby")],[/^(?:[jt]sx?|javascript|typescript|mjs)$/,view=>readCode(
view,"javascript")],[/^go(?:lang)?$/,view=>readCode(view,"go")],[/^(?:groovy|gradle|jenkinsfile|kotlin)$/,view=>readCode(view,"groovy")]];function readDocument(file2){const{blocks,prose:prose2}=partsOf(
file2);const snippets=[...blocks.map(each=>snippetsOf(file2,each)),...prose2.flatMap(line=>[...bareLine(file2,line),...spans(file2,line)].map(snippet=>[snippet]))];const inOthers=others.flatMap(([language,
read2])=>{const lines2=blocks.filter(block=>language.test(block.language)).flatMap(block=>block.lines);return lines2.length>0?[readView(file2,only(file2.text,lines2),read2)]:[]});return{scopes:[...snippets.
map(each=>({snippets:each,definitions:[]})),...inOthers.flatMap(({scopes})=>scopes)],commands:inOthers.flatMap(({commands})=>commands),invocations:inOthers.flatMap(({invocations})=>invocations)}}function snippetsOf(file2,{
lines:lines2,language}){const[first]=lines2;const last=lines2.at(-1);const windows=powershell.test(language)?"powershell":batch.test(language)?"batch":void 0;if(!first||!last||!windows&&!shell.test(language))
return[];const dialect={hole,...windows&&{windows}};const prompted=lines2.some(line=>document_prompt.test(file2.slice(line)));const together2=lines2.every((line,index2)=>index2===0||/^\r?\n?$/.test(file2.
text.slice(lines2[index2-1]?.end,line.start)));if(language!==""&&together2&&!prompted)return[inPlace(file2,first.start,last.end,dialect)];const snippets=[];for(let index2=0;index2<lines2.length;index2+=
1){const start=lines2[index2]??first;const opening2=document_prompt.exec(file2.slice(start));while(file2.text[(lines2[index2]?.end??0)-1]==="\\"&&index2+1<lines2.length)index2+=1;const end=lines2[index2]?.
end??start.end;if(opening2||!prompted)snippets.push(inPlace(file2,start.start+(opening2?.[0].length??0),end,dialect))}return snippets}const maxPlain=4;const maxPlainAlone=2;function bareLine(file2,line){
const written2=file2.slice(line);const opening2=document_bare.exec(written2)?.[0];if(opening2===void 0||written2.length>400)return[];const unquoted2=written2.slice(opening2.length).replace(/(["'])[^"'\n]{0,200}\1/g,
"").replace(/\s\([^()\n]{1,100}\)\s*$/,"");const plain2=unquoted2.split(/\s+/).filter(word=>/^[A-Za-z\u0080-\uffff]+$/.test(word));const most=/\s-{1,2}[a-z]/.test(unquoted2)?maxPlain:/[-*+.)]\s/.test(
opening2)?maxPlainAlone:0;const isCall=!document_sentence.test(unquoted2)&&plain2.length<=most&&plain2.some(isSubcommand)&&plain2.every(word=>/^[a-z]+$/.test(word));const end=line.end-(/\s{1,9}\([^()\n]{1,100}\)\s{0,9}$/.
exec(written2)?.[0].length??0);return isCall?[inPlace(file2,line.start+opening2.length,end,{hole})]:[]}function spans(file2,line){const written2=file2.slice(line);return[...written2.matchAll(span)].flatMap(
match=>{const text=match[2]??"";if(!/\bcompose\b|\bdocker\b/.test(text)||advisedAgainst.test(written2.slice(Math.max(0,match.index-60),match.index)))return[];if(written2.startsWith("_",match.index+match[0].
length))return[];const start=line.start+match.index+match[0].indexOf(text);return[inPlace(file2,start+(document_prompt.exec(text)?.[0].length??0),start+text.length,{hole})]})}function scopesOnly(scopes){
return{scopes,commands:[],invocations:[]}};const variableKeys=new Set(["env","environment","variables","vars"]);function readYaml(file2){const{documents,problems}=parseYaml(file2);if(problems.length>0)
return readYamlLines(file2);const found2=new Found;for(const document of documents)found2.walk(document,void 0,{});return{scopes:[{snippets:[...found2.snippets.values()],definitions:found2.definitions}],
commands:found2.invocations.flatMap(callIn),invocations:found2.invocations}}class Found{snippets=new Map;definitions=[];invocations=[];#seen=new Set;walk(node,outer,dialect){if(this.#seen.has(node.children))
return;this.#seen.add(node.children);if(isCommandList(node.name)||isCommand(node.name)&&node.kind==="scalar")this.#add(node,outer,dialect);else if(isCommand(node.name)&&node.kind==="sequence")this.#list(
node,outer);if(variableKeys.has(node.name))this.definitions.push(...node.children.flatMap(definitionOf));const folder=folderIn(node)??outer;const windows=/^(?:pwsh|powershell|cmd)$/.exec(node.get("she\
ll")?.text??"")?.[0];const inside2=windows===void 0?{}:{windows:windows==="cmd"?"batch":"powershell"};for(const child of node.children)this.walk(child,folder,inside2)}#add(node,folder,dialect){const snippet=snippetOf(
node,dialect);if(snippet)this.snippets.set(node.at.range.start,{...snippet,folder});for(const child of node.kind==="sequence"?node.children:[])if(child.kind!=="mapping")this.#add(child,folder,dialect)}#list(node,folder){
const list2=wordsOf(node);if(list2)this.invocations.push({...list2,folder})}}const maxWords=200;function wordsOf({children,source}){const words2=children.map(({at:at3,text})=>({at:at3,text}));const[first]=words2;
const last=words2.at(-1);if(!first||!last||words2.length>maxWords)return void 0;const at2={file:first.at.file,range:{start:first.at.range.start,end:last.at.range.end}};return{at:at2,words:words2,form:source.
startsWith("[")?"list":"opaque",folder:void 0,captured:false,into:[],output:void 0}}function folderIn(node){if(node.kind!=="mapping")return void 0;return(node.get("working-directory")??node.get("worki\
ngDirectory")??node.get("defaults","run","working-directory")??node.get("dir"))?.text}function definitionOf(node){const{file:file2,range:range2}=node.at;const snippet=node.kind!=="scalar"||!node.key?void 0:
snippetOf(node,{})??inPlace(file2,range2.start,range2.end);return snippet&&node.key?[{name:node.name,at:node.key.at,snippet,value:{start:0,end:snippet.text.length}}]:[]}function snippetOf(node,around){
const{file:file2,range:range2}=node.at;if(node.kind!=="scalar"||typeof node.value!=="string")return void 0;const dialect=/^(?:pwsh|powershell)$/.test(node.name)?{windows:"powershell"}:around;const first=node.
source[0];if(first==='"'||first==="'")return unescaped(file2,range2.start,range2.end,dialect);if(first!=="|"&&first!==">")return inPlace(file2,range2.start,range2.end,{...dialect,folded:true});const header=file2.
text.indexOf("\n",range2.start);if(header<0||header>=range2.end)return void 0;return inPlace(file2,header+1,range2.end,first===">"?{...dialect,folded:true}:dialect)};function readJson(file2,{keys:keys2,
lists:lists2}){return readView(file2,withoutComments(file2.text),view=>{const[root]=parseYaml(view).documents;const values2=keys2.flatMap(key2=>root?.get(key2)??[]).flatMap(node=>node.kind==="mapping"?
node.children:[node]);const sequences=values2.filter(({kind})=>kind==="sequence");const invocations=lists2==="words"?sequences.flatMap(node=>wordsOf(node)??[]):[];const scripts2=lists2==="words"?values2:
values2.flatMap(node=>node.kind==="sequence"?node.children:[node]);const commands=lists2==="tasks"?scripts2.flatMap(node=>node.get("command")??[]):scripts2;const snippets=commands.flatMap(node=>snippetOf(
node,{})??[]);return{scopes:snippets.map(snippet=>({snippets:[snippet],definitions:[]})),commands:invocations.flatMap(callIn),invocations}})};const devcontainerCommands=["initializeCommand","onCreateC\
ommand","updateContentCommand","postCreateCommand","postStartCommand","postAttachCommand"];const nothing={scopes:[],commands:[],invocations:[]};const hosts=[[/^(?:change-?log|changes|history|releases?|release[-_ ]?notes|news)(?:[._-].*)?\.(?:mdx?|markdown|rst|adoc|asciidoc)$|^(?:change-?log|changes|history|news)$/i,
()=>nothing],[/\.(?:mdx?|markdown|rst|adoc|asciidoc)$/i,readDocument],[/^(?:package|composer)\.json$/,file2=>readJson(file2,{keys:["scripts"],lists:"commands"})],[/^deno\.jsonc?$/,file2=>readJson(file2,
{keys:["tasks"],lists:"commands"})],[/^tasks\.json$/,file2=>readJson(file2,{keys:["tasks"],lists:"tasks"})],[/devcontainer\.json$/,file2=>readJson(file2,{keys:devcontainerCommands,lists:"words"})],[/\.(?:ya?ml)$/i,
readYaml],[/^(?:gnu)?makefile|\.(?:mk|mak)$/i,(file2,siblings)=>scripts([makefileScope(file2,siblings)])],[/^\.?justfile/i,file2=>scripts(makefileScopes(file2,/^[ \t]/,{}))],[/^(?:dockerfile|containerfile)|\.dockerfile$/i,
readDockerfile],[/^procfile/i,file2=>scripts(lineScopes(file2,procfileLine))],[/\.service$/i,file2=>scripts(lineScopes(file2,unitLine))],[/\.(?:bat|cmd)$/i,file2=>scripts(whole(file2,{windows:"batch"}))],
[/\.psm?1$/i,file2=>scripts(whole(file2,{windows:"powershell"}))]];const languages=[[/\.py$/i,"python"],[/\.(?:rb|rake)$|^(?:rakefile|vagrantfile)$/i,"ruby"],[/\.[cm]?[jt]sx?$/i,"javascript"],[/\.go$/i,
"go"],[/^jenkinsfile|\.(?:groovy|gradle|kts|jenkinsfile)$/i,"groovy"],[/\.php$/i,"php"]];const interpreters=new Map([["python","python"],["node","javascript"],["ruby","ruby"],["php","php"]]);function readHost(file2,siblings){
const name=plainName(nameOf(file2.path));const read2=hosts.find(([pattern2])=>pattern2.test(name))?.[1];if(read2)return read2(file2,siblings);const language=languages.find(([pattern2])=>pattern2.test(
name))?.[1]??interpreters.get(/^#!.{0,99}\b(python|node|ruby|php)/.exec(file2.text)?.[1]??"");return language?readCode(file2,language):scripts(whole(file2,{}))}function whole(file2,dialect){return[{snippets:[
inPlace(file2,0,file2.text.length,dialect)],definitions:[]}]}function scripts(scopes){return{scopes,commands:[],invocations:[]}};function readsCommands(words2,target){const written2=words2[programAt(words2)]?.
text==="tee"?words2.at(-1)?.text:target;return/\.(?:sh|bash)$|\/(?:s?bin|init\.d)\/[^/.]+$/.test(written2??"")||words2.some(({text})=>text!==void 0&&/^(?:.*\/)?(?:ba|z|k|da)?sh$|^ssh$/.test(text))};class Scanner{text;end;dialect;at;constructor(text,start,end,dialect){
this.text=text.slice(0,end);this.at=start;this.end=end;this.dialect=dialect}peek(ahead=0){return this.text[this.at+ahead]??""}atHole(){const{hole:hole2}=this.dialect;if(!hole2)return false;hole2.lastIndex=
this.at;return hole2.test(this.text)}startsWith(word){return this.text.startsWith(word,this.at)}skipPast(stop){const found2=this.text.indexOf(stop,this.at);const from2=this.at;const last=found2<0?this.
end:found2;this.at=Math.min(this.end,last+stop.length);return this.text.slice(from2,last)}take(expression2){expression2.lastIndex=this.at;const taken=expression2.exec(this.text)?.[0]??"";this.at+=taken.
length;return taken}};function skipWindowsComment(scanner,atStart){if(scanner.dialect.windows==="batch")return atStart&&scanner.take(/@?(?:rem(?![\w.-])|::)[^\n]*/iy)!=="";const isBlock2=scanner.dialect.
windows==="powershell"&&scanner.startsWith("<#");if(isBlock2)scanner.skipPast("#>");return isBlock2}function windowsWords({dialect,text},words2){const[first,second]=words2;if(!first||!second)return words2;
if(dialect.windows==="powershell")return first.variable!==void 0&&second.text==="="?ofPowerShell(text,first,words2.slice(2)):words2;const name=(first.text??"").toLowerCase().replace(/^@/,"");if(name===
"set")return ofSet(text,first,second,words2);return name==="if"?words2.slice(afterCondition(words2)):words2}function ofPowerShell(text,{start,variable:variable2},value){const[first]=value;const quote=first&&
text[first.start];if(!first||quote!=='"'&&quote!=="'")return value;const assigns={name:variable2??"",at:{start:start+1,end:start+1+(variable2??"").length},value:{start:first.start+1,end:first.end-1}};
return value.length>1?value:[{start,end:first.end,text:void 0,variable:void 0,fallback:void 0,assigns}]}function ofSet(text,set2,first,words2){const end=words2.at(-1)?.end??first.end;const[whole2,name]=/^"?([\w.-]{1,99})=/.
exec(text.slice(first.start,first.start+110))??[];if(!whole2||!name)return words2;const quoted2=whole2.startsWith('"');const start=first.start+(quoted2?1:0);const value={start:first.start+whole2.length,
end:quoted2&&text[end-1]==='"'?end-1:end};return[set2,{start,end,text:void 0,variable:void 0,fallback:void 0,assigns:{name,at:{start,end:start+name.length},value}}]}function afterCondition(words2){let at2=1;
while(/^(?:\/i|not)$/i.test(words2[at2]?.text??""))at2+=1;if(/^(?:exist|defined|errorlevel)$/i.test(words2[at2]?.text??""))return at2+2;return/^(?:==|equ|neq|lss|leq|gtr|geq)$/i.test(words2[at2+1]?.text??
"")?at2+3:at2+1};const unknown={variable:void 0,fallback:void 0};function readExpansion(scanner,substitute2){if(scanner.peek()==="`"){scanner.at+=1;substitute2("`");return unknown}const ofShell=!scanner.
dialect.make||scanner.peek(1)==="$";scanner.at+=scanner.dialect.make&&ofShell?2:1;if(scanner.startsWith("{{"))return readWorkflowExpression(scanner);if(scanner.startsWith("((")&&ofShell)scanner.skipPast(
"))");else if(scanner.peek()==="(")return readParenthesis(scanner,ofShell,substitute2);else if(scanner.peek()==="{")return readBraced(scanner);else if(scanner.peek()==="'"||scanner.peek()==='"')return"";else{
const variable2=scanner.take(scanner.dialect.windows?/(?:env:)?[A-Za-z_]\w*|[?$^]/y:/[A-Za-z_]\w*|[@*#?$!\d-]|[<^+%]/y);return variable2===""?"$":{variable:variable2,fallback:void 0}}return unknown}function readHole(scanner){
const{hole:hole2}=scanner.dialect;if(scanner.atHole()&&hole2)scanner.take(hole2);else return{...unknown,variable:/^\{\{\s*\.?(\w+)\s*$/.exec(scanner.skipPast("}}"))?.[1]};return unknown}function readBatchVariable(scanner){
const name=scanner.take(/%\w{1,99}%|!\w{1,99}!/y);if(name!=="")return{...unknown,variable:name.slice(1,-1)};if(scanner.take(/%%?~?\w{1,9}|%\*/y)!=="")return unknown;if(scanner.peek()==="^")scanner.at+=
1;const character=scanner.peek();scanner.at=Math.min(scanner.end,scanner.at+1);return character}function readWorkflowExpression(scanner){return{...unknown,variable:/^\{\{\s*env\.(\w+)\s*$/.exec(scanner.
skipPast("}}"))?.[1]}}function readParenthesis(scanner,ofShell,substitute2){scanner.at+=1;if(!ofShell){const variable2=scanner.take(/[\w.-]{1,99}(?=\))/y);if(variable2){scanner.at+=1;return{...unknown,
variable:variable2}}if(!scanner.take(/shell\s/y))scanner.take(/[a-z]+\s/y)}substitute2(")");return unknown}function readBraced(scanner){scanner.at+=1;const name=scanner.take(/[A-Za-z_][\w.-]*|[@*#?!\d]/y);
const operator=scanner.take(/\[[@*]\]|:?[-=]/y);const start=scanner.at;const rest=scanner.skipPast("}");if(rest==="")return{...unknown,variable:name};const isDefault2=/^:?[-=]$/.test(operator)&&!/[${]/.
test(rest);return isDefault2?{variable:name,fallback:withoutQuotes(scanner.text,start,start+rest.length)}:unknown}function withoutQuotes(text,start,end){const quote=text[start];const inside2=(quote===
'"'||quote==="'")&&text[end-1]===quote&&end-start>1;return inside2?{start:start+1,end:end-1}:{start,end}};var word_a;function word_readWord(scanner,close,substitute2){return new WordReader(scanner,substitute2).
read(close,true)}class WordReader{#scanner;#substitute;#parts=[];#known=true;#expansions=0;#variable;#fallback;constructor(scanner,substitute2){this.#scanner=scanner;this.#substitute=substitute2}read(close,mayAssign){
const scanner=this.#scanner;const start=scanner.at;const name=!mayAssign?"":scanner.take(/[A-Za-z_]\w*\+?=/y).replace(/\+?=$/,"");if(name&&scanner.peek()==="(")return this.#list(start,name);const valueStart=scanner.
at;if(name)this.#parts.push(scanner.text.slice(start,valueStart));for(let unit2=scanner.peek();unit2!==""&&unit2!==close&&(!this.#ends(unit2)||scanner.atHole());unit2=scanner.peek())this.#piece(unit2);
if(scanner.at===start)return void 0;const end=scanner.at;const text=this.#known?this.#parts.join(""):void 0;const whole2=this.#expansions===1&&this.#parts.length===0;const assigns=name?{name,at:{start,
end:start+name.length},value:withoutQuotes(scanner.text,valueStart,end)}:void 0;return{start,end,text,variable:whole2?this.#variable:void 0,fallback:whole2?this.#fallback:void 0,assigns}}#ends(unit2){
return/[\s;&|()<>]/.test(unit2)||this.#scanner.dialect.windows==="powershell"&&/[{}]/.test(unit2)&&!this.#scanner.startsWith("{{")&&!this.#scanner.startsWith("}}")}#list(start,name){const scanner=this.#scanner;
scanner.at+=1;const from2=scanner.at;for(let unit2=scanner.peek();unit2!==""&&unit2!==")";unit2=scanner.peek()){if(scanner.take(/\s+|#[^\n]*/y)===""&&!new word_a(scanner,this.#substitute).read(")",false))
scanner.at+=1}const value={start:from2,end:scanner.at};if(scanner.at<scanner.end)scanner.at+=1;return{start,end:scanner.at,text:void 0,variable:void 0,fallback:void 0,assigns:{name,at:{start,end:start+
name.length},value}}}#piece(unit2){const scanner=this.#scanner;const{windows}=scanner.dialect;if(scanner.atHole()||scanner.startsWith("{{"))this.#expansion(readHole(scanner));else if(windows==="batch"&&
/[%!^'$`]/.test(unit2))this.#expansion(readBatchVariable(scanner));else if(windows==="powershell"&&/^@["']\r?\n/.test(scanner.text.slice(scanner.at,scanner.at+4))){const quote=scanner.peek(1);scanner.
at+=2;this.#parts.push(scanner.skipPast(`
${quote}@`))}else if(windows==="powershell"&&unit2==="`")this.#escape();else if(unit2==="'"){scanner.at+=1;this.#parts.push(scanner.skipPast("'"))}else if(unit2==='"')this.#double();else if(unit2==="$"||
unit2==="`")this.#expansion(readExpansion(scanner,this.#substitute));else if(unit2==="\\"&&!windows)this.#escape();else{scanner.at+=1;this.#parts.push(unit2)}}#expansion(found2){if(typeof found2==="st\
ring"){if(found2!=="")this.#parts.push(found2);return}this.#known=false;this.#expansions+=1;this.#variable=found2.variable;this.#fallback=found2.fallback}#escape(){const scanner=this.#scanner;const next=scanner.
peek(1);const newline=next==="\n"?2:next==="\r"&&scanner.peek(2)==="\n"?3:0;if(newline===0)this.#parts.push(next);scanner.at=Math.min(scanner.end,scanner.at+(newline||2))}#double(){const scanner=this.#scanner;
scanner.at+=1;for(let unit2=scanner.peek();unit2!==""&&unit2!=='"';unit2=scanner.peek()){const{windows}=scanner.dialect;if(scanner.atHole())this.#expansion(readHole(scanner));else if(windows==="batch"&&
/[%!$`]/.test(unit2))this.#expansion(readBatchVariable(scanner));else if(windows==="powershell"?unit2==="`":unit2==="\\"&&!windows)this.#escape();else if(unit2==="$"||unit2==="`")this.#expansion(readExpansion(
scanner,this.#substitute));else{this.#parts.push(unit2);scanner.at+=1}}if(scanner.at<scanner.end)scanner.at+=1}}word_a=WordReader;;var shell_a;const shell_maxDepth=40;function readShell({text,dialect},{
start,end}={start:0,end:text.length}){const reader=new shell_Reader(text,start,end,dialect);reader.list("",0);return reader.commands}const continuation={posix:/\\\r?\n/y,batch:/\^\r?\n/y,powershell:/`\r?\n/y};
class shell_Reader{commands=[];#scanner;#lineEnds;#pending=[];#written;constructor(text,start,end,dialect){this.#scanner=new Scanner(text,start,end,dialect);this.#lineEnds=new LineEnds(text,start,end)}list(close,depth){
const scanner=this.#scanner;let words2=[];let before2="";let output;let parens=0;const flush=operator=>{const meant=scanner.dialect.windows?windowsWords(scanner,words2):words2;if(meant.length>0)this.commands.
push({words:meant,before:before2,after:operator,output,nested:depth>0,captured:close!==""});words2=[];before2=operator;output=void 0};const substitute2=end=>{if(depth<shell_maxDepth)this.list(end,depth+
1);else scanner.skipPast(end)};for(;;){this.#blanks();const unit2=scanner.peek();if(unit2===""||unit2===close&&parens===0)break;if(unit2==="\n"){scanner.at+=1;flush(unit2);this.#hereDocuments(depth)}else if(scanner.
dialect.windows&&skipWindowsComment(scanner,words2.length===0))continue;else if(unit2==="#"&&!scanner.atHole())scanner.take(/[^\n]*/y);else if(unit2==="("||unit2===")"){parens+=unit2==="("?1:-1;scanner.
at+=1;flush(unit2)}else if(/[{}]/.test(unit2)&&scanner.dialect.windows==="powershell"){scanner.at+=1;flush(unit2)}else if(/[0-9&<>]/.test(unit2)&&!scanner.atHole()&&this.#isRedirection())output=this.#redirection(
words2,close,substitute2)??output;else if(/[;&|]/.test(unit2))flush(scanner.take(/;;?&?|&&?|\|[|&]?/y));else{const word=word_readWord(scanner,close,substitute2);if(word)words2.push(word);else scanner.
at+=1}}if(scanner.at<scanner.end)scanner.at+=1;flush("")}#blanks(){const scanner=this.#scanner;const{folded:folded2,windows,dockerfile}=scanner.dialect;for(;;){scanner.take(/[ \t\r]+/y);if(folded2&&scanner.
take(/\n(?![ \t]*\n)/y))continue;if(!scanner.take(continuation[windows??"posix"]))return;if(dockerfile)scanner.take(/(?:[ \t]*(?:#[^\n]*)?\n)+/y)}}#isRedirection(){const{text,at:at2}=this.#scanner;return/^(?:\d{0,9}|&)[<>]/.
test(text.slice(at2,at2+12))}#redirection(words2,close,substitute2){const scanner=this.#scanner;const number=scanner.take(/\d+|&/y);const operator=scanner.take(/<<<|<<-?|<&|<>|>>|>&|>\||[<>]/y);if(scanner.
peek()==="("){scanner.at+=1;substitute2(")");return void 0}scanner.take(/[ \t]+/y);const target=word_readWord(scanner,close,substitute2);if((operator==="<<"||operator==="<<-")&&target?.text)this.#pending.
push({delimiter:target.text,words:words2,target:this.#written});if(operator===">"||operator===">>"){this.#written=target?.text;for(const each of this.#pending)each.target??=target?.text}return operator.
startsWith(">")&&number!=="2"&&!/^\d$/.test(target?.text??"")?target?.text:void 0}#hereDocuments(depth){const scanner=this.#scanner;const pending=this.#pending;this.#pending=[];this.#written=void 0;for(const{
delimiter,words:words2,target}of pending){const line=this.#lineEnds.next(delimiter,scanner.at);if(!line)continue;if((readsCommands(words2,target)||scanner.dialect.dockerfile&&words2.length===0)&&depth<
shell_maxDepth){const inner=new shell_a(scanner.text,scanner.at,line.start,scanner.dialect);inner.list("",depth+1);for(const command2 of inner.commands)this.commands.push(command2)}scanner.at=line.end}}}
shell_a=shell_Reader;;const maxSteps=5;class Definitions{#byName=new Map;#done=new Map;constructor(definitions2){for(const definition of definitions2){const same=this.#byName.get(definition.name);if(same)
same.push(definition);else this.#byName.set(definition.name,[definition])}}get knowV2(){return[...this.#byName.values()].flat().some(each=>this.#read(each,maxSteps)?.name==="docker compose")}program(snippet,words2,steps2=maxSteps){
const at2=callAt(words2);const word=words2[at2];if(!word)return void 0;const length=isV1(word.text)?1:lengthOfV2(words2,at2);if(length===0)return this.#indirect(snippet,words2,at2,steps2);const name=length===
1?"docker-compose":"docker compose";const stretch2={start:word.start+(word.text?.startsWith("@")?1:0),end:words2[at2+length-1]?.end??word.end};return{name,at:placeOf(snippet,stretch2),args:this.#args(
snippet,words2.slice(at2+length)),indirect:false}}#indirect(snippet,words2,at2,steps2){const word=words2[at2];if(!word||steps2===0)return void 0;const named2=this.#named(word,snippet,steps2);return named2&&
{...named2,args:[...named2.args,...this.#args(snippet,words2.slice(at2+1))],indirect:true}}#args(snippet,words2){return words2.flatMap(word=>{const definitions2=snippet.dialect.make&&word.variable!==void 0?
this.#byName.get(word.variable)??[]:[];const[definition,...others2]=definitions2;const length=definition?definition.value.end-definition.value.start:0;const[simple,...more]=definition&&others2.length===
0&&length>0&&length<1e3?readShell(definition.snippet,definition.value):[];const known2=definition&&simple&&more.length===0&&simple.words.every(({text,assigns})=>text!==void 0&&!assigns);return placed(
...known2?[definition.snippet,simple.words]:[snippet,[word]])})}#named(word,snippet,steps2){const name=word.variable??(word.text===void 0?void 0:aliasName(word.text));if(name===void 0||!this.#byName.has(
name))return word.fallback&&this.#read({name:"",snippet,value:word.fallback},steps2-1);if(!this.#done.has(name)){this.#done.set(name,void 0);this.#done.set(name,this.#agreed(name,steps2))}return this.#done.
get(name)}#agreed(name,steps2){const programs=(this.#byName.get(name)??[]).map(definition=>this.#read(definition,steps2-1));const[first]=programs;if(!first||programs.some(program2=>program2?.name!==first.
name))return void 0;const sameArgs=programs.every(program2=>program2?.args.map(({text})=>text).join(" ")===first.args.map(({text})=>text).join(" "));return sameArgs?first:{...first,args:[{at:first.at,
text:void 0}]}}#read({snippet,value,name},steps2){if(value.end-value.start>1e3||steps2<0)return void 0;const[simple,...others2]=readShell(snippet,value).filter(({nested})=>!nested);if(!simple||others2.
length>0)return void 0;const ownDefault=simple.words.length===1&&simple.words[0]?.variable===name?simple.words[0].fallback:void 0;if(ownDefault)return this.#read({name:"",snippet,value:ownDefault},steps2-
1);return this.program(snippet,simple.words,steps2)}}function definitionsIn(snippet,{words:words2}){const forAlias=words2[0]?.text==="alias";return words2.flatMap(({assigns})=>{if(!assigns)return[];const{
name,at:at2,value}=assigns;return[{name:forAlias?aliasName(name):name,at:placeOf(snippet,at2),snippet,value}]})}function aliasName(name){return`alias ${name}`}function definitions_isAlias(name){return name.
includes(" ")}function placed(snippet,words2){return words2.map(word=>({at:placeOf(snippet,word),text:word.text}))}function callAt(words2){const at2=programAt(words2);if(/^(?:\S*\/)?docker$/.test(words2[at2]?.
text??"")&&words2[at2+1]?.text==="exec"){const inside2=words2.findIndex(({text},index2)=>index2>at2+2&&isV1(text));if(inside2>0)return inside2}const dashes2=words2.findIndex(({text},index2)=>index2>at2&&
text==="--");const next=words2[dashes2+1];const speaks=/^(?:echo|printf|grep|egrep|rg|git)$/.test(words2[at2]?.text??"");return dashes2>0&&next&&!speaks&&(isV1(next.text)||lengthOfV2(words2,dashes2+1)>
0)&&!isV1(words2[at2]?.text)?dashes2+1:at2};function isFallback(uses,knowsV2){const callsV2=knowsV2||uses.some(({program:program2})=>program2?.name==="docker compose");return uses.some(({simple,program:program2},index2)=>{
if(redefinesV1(simple))return true;if(program2?.name==="docker compose"){const asks2=program2.args.length===0||/^(?:version|ls|ps|--help|--version)$/.test(program2.args[0]?.text??"");const other=uses[index2+
1]?.program?.name==="docker-compose"&&simple.after==="||";return other||asks2&&isAsked(simple)&&!isDemanded(uses,index2)}const alternative=simple.after==="||"&&uses[index2+1]?.program?.name==="docker \
compose";return alternative||callsV2&&asksForV1(simple,program2)})}function redefinesV1({words:words2,after}){const name=words2[0]?.text;const defined=name==="function"?words2[1]?.text:after==="("&&words2.
length===1?name:void 0;const alias=name==="alias"&&words2.some(({assigns,text})=>text?.startsWith("docker-compose=")||assigns&&aliasName(assigns.name)===aliasName("docker-compose"));return defined==="\
docker-compose"||alias}function asksForV1(simple,program2){if(program2)return/^(?:version|-v|--version)$/.test(program2.args[0]?.text??"")&&isAsked(simple);const asking=simple.words.some(({text})=>/^(?:command|which|type|hash|where|where\.exe|-x|-f|-e|Get-Command)$/.
test(text??""));return asking&&simple.words.some(({text})=>isV1(text))}function isAsked({words:words2,after,output}){return output==="/dev/null"||after==="&&"||after==="||"||conditions.has(words2[0]?.
text??"")}function isDemanded(uses,index2){const asked2=uses[index2];if(asked2?.simple.after!=="||"&&!asked2?.simple.words.some(({text})=>text==="!"))return false;for(const{snippet,simple,program:program2}of uses.
slice(index2+1,index2+5)){if(snippet!==asked2.snippet||program2||simple.words.some(({text,assigns})=>isV1(text)||assigns))return false;if(simple.words.some(({text})=>/^(?:exit|return|die|fail|fatal|abort)$/.
test(text??"")))return true}return false};function foldersOf(reads){let snippet;let folder;let outer=[];return reads.map(read2=>{const{simple}=read2;if(read2.snippet!==snippet){snippet=read2.snippet;folder=
snippet.folder??"";outer=[]}if(simple.before==="(")outer.push(folder);const here=folder;const[first,target]=simple.words.filter(({text})=>text===void 0||!/^(?:[!{@-]|(?:then|do|else)$)/.test(text));if(first?.
text==="cd"||first?.text==="pushd")folder=moved(folder,target?.text);if(simple.after===")"&&outer.length>0)folder=outer.pop();return here})}function moved(folder,target){return folder===void 0||target===
void 0?void 0:resolvePath(folder,target)};const stringRunners=new Set(["eval","trap","watch","ssh","concurrently","start-server-and-test","parallel","iex","Invoke-Expression"]);function innerTexts({text},words2){
const program2=words2[programAt(words2)]?.text??words2[0]?.text??"";const runner2=stringRunners.has(program2)||words2.some(word=>stringRunners.has(word.text??""));return words2.flatMap(({start,end,assigns},index2)=>{
const quote=text[start];const quoted2=(quote==='"'||quote==="'")&&end-start>2&&text[end-1]===quote;if(!quoted2||assigns)return[];const isCommand2=/^-\w*c$/.test(words2[index2-1]?.text??"")&&/(?:^|\/)(?:ba|z|k|da|a)?sh$|^su$/.
test(shellBefore(words2,index2));const inner={start:start+1,end:end-1};return(runner2||isCommand2)&&!text.slice(inner.start,inner.end).includes("\\")?[inner]:[]})}function shellBefore(words2,index2){for(let at2=index2-
2;at2>=0;at2-=1){const text=words2[at2]?.text??"";if(!text.startsWith("-"))return text}return""};const scope_maxDepth=4;function readScope({snippets,definitions:definitions2}){const inValues=definitions2.
flatMap(({snippet,value})=>simples(snippet,value,0).filter(({simple})=>simple.nested));const read2=[...inValues,...snippets.flatMap(snippet=>simples(snippet,void 0,0))];const defined=[...definitions2,
...read2.flatMap(({snippet,simple,within:within2})=>definitionsIn(snippet,simple).map(each=>({...each,within:within2})))];const known2=new Definitions(defined);const folders2=foldersOf(read2);const uses=read2.
map(({snippet,simple},index2)=>({snippet,simple,program:known2.program(snippet,simple.words),folder:folders2[index2]}));const eitherWay=isFallback(uses,known2.knowV2);return{commands:uses.flatMap((use2,index2)=>eitherWay&&
use2.program?.name==="docker-compose"?[]:command(use2,aroundOf(uses,index2))),invocations:uses.flatMap((use2,index2)=>scope_invocation(use2,aroundOf(uses,index2))),settings:defined.flatMap(settingOf)}}
function aroundOf(uses,index2){const{folder,simple}=uses[index2]??{};return{folder,captured:simple?.captured??false,into:readers(uses,index2),output:simple?.output}}function readers(uses,index2){const use2=uses[index2];
if(!use2||!/^\|&?$/.test(use2.simple.after))return[];const next=uses.slice(index2+1,index2+10).find(({snippet,simple})=>snippet===use2.snippet&&simple.before===use2.simple.after);return next?placed(next.
snippet,next.simple.words.slice(programAt(next.simple.words))):[]}function simples(snippet,stretch2,depth,within2=quotesAround(snippet)){const found2=[];for(const simple of readShell(snippet,stretch2)){
found2.push({snippet,simple,within:within2});const inner=depth<scope_maxDepth?innerTexts(snippet,simple.words):[];for(const text of inner){const quote=within2?"both":snippet.text[text.start-1]==='"'?'\
"':"'";for(const each of simples(snippet,text,depth+1,quote))found2.push(each)}}return found2}function command({snippet,simple,program:program2},around){if(!program2||!isArgument(program2.args[0])||isOutput(
program2))return[];const start=program2.indirect?callStart(snippet,simple.words):program2.at;const last=simple.words.at(-1);const end=last?placeOf(snippet,last):start;const word={at:start,text:program2.
name};const at2={file:snippet.file,range:{start:start.range.start,end:end.range.end}};return[{at:at2,program:word,args:program2.args,origin:program2.indirect?program2.at:void 0,form:"words",...around}]}
function isOutput({args}){return args[0]?.text==="version"&&/^v?\d/.test(args[1]?.text??"")}function callStart(snippet,words2){return placeOf(snippet,words2[programAt(words2)]??{start:0,end:0})}function scope_invocation({
snippet,simple},around){const words2=placed(snippet,simple.words.slice(programAt(simple.words)));const[first]=words2;const last=words2.at(-1);if(!first||!last)return[];return[{at:{file:snippet.file,range:{
start:first.at.range.start,end:last.at.range.end}},words:words2,form:"words",...around}]}function settingOf({name,at:at2,value,snippet,within:within2}){if(definitions_isAlias(name))return[];const text=snippet.
text.slice(value.start,value.end);return[{name,at:at2,value:{at:placeOf(snippet,value),text:/[$`\\]|\{\{/.test(text)?void 0:text.trim()},within:within2}]};const release=/docker\/compose\/releases\/(?:(latest)\/download|download\/(?:v?(\d+)\.|\$\{?(\w+)|\$\((\w+)\)|\{\{\s*(\w+)))/;
function setsUpV2(script){return script.invocations.some(each=>namesV2(script,each))}function withV2AsV1({commands,...script}){const setsUpV1=script.invocations.some(each=>versionOf({commands,...script},
each)===1||asksPip(each));return{...script,commands:setsUpV1?commands:commands.filter(({program:program2})=>program2.text!=="docker-compose")}}function namesV2(script,call){const written2=writtenOf(call);
const program2=call.words[0]?.text??"";if(program2==="ln")return/cli-plugins\/docker-compose["']?\s[^\n]*bin\/docker-compose(?![\w.-])/.test(written2);if(/\bdocker\/compose-switch\b|(?<![\w.-])compose-switch\/releases\//.
test(written2))return/^(?:curl|wget)$/.test(program2);return(versionOf(script,call)??0)>=2&&!script.file.text.includes("cli-plugins")}function versionOf({settings:settings2},call){const[whole2,latest,
major,...names2]=release.exec(writtenOf(call))??[];if(whole2===void 0||!/^(?:curl|wget|fetch|aria2c|Invoke-WebRequest|iwr|Start-BitsTransfer)$/i.test(call.words[0]?.text??""))return void 0;if(latest!==
void 0)return 2;if(major!==void 0)return Number(major);const name=names2.find(each=>each!==void 0);const versions=settings2.filter(each=>each.name===name).map(({value})=>Number(/^v?(\d+)\./.exec(value.
text??"")?.[1]));const[first]=versions;return first!==void 0&&versions.every(each=>each===first)?first:void 0}function asksPip({words:words2}){return/^pip[\d.]*$/.test(words2[0]?.text??"")&&words2.some(
({text})=>/^docker-compose(?:[=<>~!].*)?$/.test(text??""))}function writtenOf({at:at2,words:words2}){return words2.length>0?at2.file.slice(at2.range).slice(0,4e3):""};function readScripts(files){const byPath=new Map(
files.map(file2=>[file2.path,file2]));return files.map(file2=>readScript(file2,path=>byPath.get(path)))}function readScript(file2,siblings=()=>void 0){if(!/\bcompose\b|\bdocker\b|\bCOMPOSE_|^[-s]?include\b/m.
test(file2.text))return{file:file2,commands:[],invocations:[],settings:[]};const{scopes,commands,invocations}=readHost(file2,siblings);const read2=scopes.map(readScope);const found2=[...read2.flatMap(
scope2=>scope2.commands),...commands];const script={file:file2,commands:inOrder(found2),invocations:inOrder([...read2.flatMap(scope2=>scope2.invocations),...invocations]),settings:inOrder(read2.flatMap(
({settings:settings2})=>settings2))};return installsV2(file2.text)||setsUpV2(script)?withV2AsV1(script):script}function inOrder(all){return all.toSorted((a,b)=>a.at.range.start-b.at.range.start)}function installsV2(text){
return/compose\/releases\/(?:latest|download\/(?:v?[2-9]|v[${]|[^\s"'/]{1,80}\/docker-compose-linux-))/.test(text)&&!text.includes("cli-plugins")};const wanted=/compose\/releases|compose-switch|cli-plugins/;
const maxCostly=30;async function isV1NameOfV2(workspace,{scripts:scripts2},read2){if(!read2.some(({commands})=>commands.some(({program:program2})=>program2.text==="docker-compose")))return false;const paths2=new Set(
read2.map(({file:file2})=>file2.path));const unread2=scripts2.filter(path=>!paths2.has(path)&&!isDockerfile(path));const{files}=await readAll(workspace,workspace.costly?unread2.filter(isRunbook).slice(
0,maxCostly):unread2,wanted);return[...read2,...readScripts(files)].some(script=>!isDockerfile(script.file.path)&&setsUpV2(script))};const globalValued=new Set("-H --host -c --context -l --log-level -\
-config --tlscacert --tlscert --tlskey".split(" "));const docker_valued=new Map(Object.entries({exec:"-e --env --env-file -u --user -w --workdir --detach-keys",logs:"--since --until --tail -n",stop:"-\
t --time --timeout -s --signal",restart:"-t --time --timeout -s --signal",kill:"-s --signal",start:"--detach-keys --checkpoint --checkpoint-dir",attach:"--detach-keys",inspect:"-f --format --type",commit:"\
-a --author -m --message -c --change",save:"-o --output --platform",stats:"--format",export:"-o --output",connect:"--alias --ip --ip6 --link --link-local-ip --driver-opt --gw-priority",history:"--form\
at --platform"}).map(([verb,options2])=>[verb,new Set(options2.split(" "))]));const flagsOfRun=new Set("--detach --interactive --tty --rm --init --privileged --publish-all --read-only --no-healthcheck\
 --oom-kill-disable --sig-proxy --disable-content-trust --quiet --use-api-socket".split(" "));const oneContainer=new Set(["exec","attach","top","port","commit","rename","export","diff","logs"]);const allContainers=new Set(
["start","stop","restart","kill","rm","pause","unpause","wait","stats","inspect","update"]);const allImages=new Set(["push","save","rmi","history"]);const namingContainer=/^--(?:link|volumes-from|network|net|pid|ipc)$/;
function readDocker({words:words2}){if(!/^@?(?:\/(?:[\w.-]{1,99}\/){1,9})?docker$/.test(words2[0]?.text??""))return void 0;let at2=1;while(words2[at2]?.text?.startsWith("-"))at2+=globalValued.has(words2[at2]?.
text??"")?2:1;const group2=/^(?:container|image|network)$/.test(words2[at2]?.text??"")?words2[at2]?.text:void 0;if(group2!==void 0)at2+=1;const verb=words2[at2]?.text;if(verb===void 0||verb==="compose"||
verb.startsWith("-"))return void 0;const{options:options2,rest}=split(words2.slice(at2+1),verb);const named2=namesIn(group2,verb,options2,rest);return{verb:group2==="network"?`network ${verb}`:verb,head:words2.
slice(0,at2+1),options:options2,...named2}}function namesIn(group2,verb,options2,rest){const none2={containers:[],images:[],given:[]};const values2=wanted2=>options2.flatMap(({name,value})=>value&&wanted2.
test(name)?[value]:[]);const[first,second]=rest;if(group2==="network")return{...none2,containers:/^(?:dis)?connect$/.test(verb)&&second?[second]:[]};if(verb==="run"||verb==="create")return{containers:values2(
namingContainer),images:first?[first]:[],given:values2(/^--name$/)};if(verb==="build")return{...none2,given:values2(/^(?:-t|--tag)$/)};if(verb==="tag")return{...none2,images:first?[first]:[],given:second?
[second]:[]};if(verb==="cp")return{...none2,containers:rest.slice(0,2)};if(verb==="ps"||verb==="ls")return{...none2,containers:group2==="image"?[]:values2(/^(?:-f|--filter)$/)};if(group2==="image")return{
...none2,images:/^(?:push|save|rm|inspect|history)$/.test(verb)?rest:[]};if(allImages.has(verb))return{...none2,images:rest};if(oneContainer.has(verb))return{...none2,containers:first?[first]:[],given:verb===
"rename"&&second?[second]:[]};if(allContainers.has(verb))return{...none2,containers:rest,images:verb==="inspect"?rest:[]};return none2}function split(words2,verb){const options2=[];const rest=[];const ends=/^(?:exec|run|create|top)$/.
test(verb);for(let at2=0;at2<words2.length;at2+=1){const word=words2[at2];if(!word)break;if(!word.text?.startsWith("-")||word.text==="-"||ends&&rest.length>0){rest.push(word);continue}const[,name=word.
text,value]=/^(--?[\w-]+)=(.*)$/s.exec(word.text)??[];const takesNext=value===void 0&&takesValue(verb,name);const next=takesNext?words2[at2+1]:void 0;options2.push({word,name,value:value===void 0?next:
{at:word.at,text:value}});if(takesNext)at2+=1}return{options:options2,rest}}function takesValue(verb,name){if(verb==="run"||verb==="create")return name.startsWith("--")?!flagsOfRun.has(name):!/^-[ditPq]+$/.
test(name);if(verb==="build")return/^(?:-t|-f|--(?:tag|file|build-arg|target|cache-from|platform|label|network|secret|ssh|output))$/.test(name);if(verb==="ps"||verb==="ls")return/^(?:-f|-n|--(?:filter|format|last))$/.
test(name);return docker_valued.get(verb)?.has(name)??false};const defaultNames=["compose.yaml","compose.yml","docker-compose.yml","docker-compose.yaml"];const defaultNamesV1=["docker-compose.yml","do\
cker-compose.yaml","compose.yml","compose.yaml"];const overrideNames=["compose.override.yml","compose.override.yaml","docker-compose.override.yml","docker-compose.override.yaml"];const override=/(?:^|[._-])(?:overrides?|overlay|extend(?:s|ed)?|local|dev(?:el|elopment)?|prod(?:uction)?|stag(?:e|ing)|test(?:s|ing)?|ci|debug|gpu|nvidia|cuda|rocm|arm64|build)(?=[._-]|$)/i;
function group(paths2,{together:together2=[],fragments}={}){const taken=new Set(together2.flatMap(({files})=>files));const groups=together2.map(combination=>({...combination,standalone:true}));const add2=(files,standalone,rival2)=>void groups.
push({files,folder:void 0,standalone,...rival2!==void 0&&{rival:rival2}});for(const files of byFolder(paths2).values()){const base=firstOf(files,defaultNames);const twin=base&&firstOf(files,overrideNames);
const standard=[base,twin].filter(file2=>file2!==void 0);const first=firstOf(files,defaultNamesV1);if(standard.length>0&&!together2.some(other=>isSame(other.files,standard)))add2(standard,base!==void 0&&
!fragments?.has(base),first===base?void 0:first);for(const file2 of files){if(standard.includes(file2)||taken.has(file2))continue;const isPart=isOverride(file2)||base!==void 0&&override.test(stem(file2));
add2([file2],!isPart&&!fragments?.has(file2))}}return groups}function isDefault(path){return defaultNames.includes(nameOf(path))}function isOverride(path){return overrideNames.includes(nameOf(path))}function byFolder(paths2){
const folders2=new Map;for(const path of paths2){const files=folders2.get(folderOf(path));if(files)files.push(path);else folders2.set(folderOf(path),[path])}return folders2}function firstOf(files,names2){
const byName2=new Map(files.map(file2=>[nameOf(file2),file2]));const found2=names2.find(name=>byName2.has(name));return found2===void 0?void 0:byName2.get(found2)}function stem(path){return nameOf(path).
replace(/\.ya?ml$/i,"")}function isSame(one,other){return one.length===other.length&&one.every((file2,index2)=>file2===other[index2])};function readDeclarations(files,rootName){const entries2=files.flatMap(
file2=>servicesOf(file2).map(node=>({file:file2,node,key:`${folderOf(file2.source.path)}\0${node.name}`})));const named2=new Set(entries2.filter(({node})=>node.get("container_name")).map(({key:key2})=>key2));
const imaged=new Set(entries2.filter(({node})=>node.get("image")).map(({key:key2})=>key2));const services=new Map;for(const{file:file2,node,key:key2}of entries2){if(named2.has(key2))continue;const declared={
name:node.name,at:(node.key??node).at,file:file2.source,builds:node.get("build")!==void 0&&!imaged.has(key2),projects:projectsOf(file2,rootName)};const same=services.get(node.name);if(same)same.push(declared);else
services.set(node.name,[declared])}const given=[...entries2.flatMap(({node})=>givenBy(node)),...entries2.map(({node})=>node.name),...files.flatMap(file2=>resourcesOf(file2,rootName))];return{services,
given:new Set(given)}}function v1ProjectNames(name){const lower=name.toLowerCase();return[lower.replace(/[^a-z0-9_-]/g,""),lower.replace(/[^a-z0-9]/g,"")].filter(each=>each!=="")}function servicesOf({
layout}){return layout.root.get("services")?.children??[]}function projectsOf({source,layout},rootName){const folder=folderOf(source.path);const names2=[folder===""?rootName:nameOf(folder),layout.root.
get("name")?.text];return new Set(names2.flatMap(name=>name===void 0?[]:v1ProjectNames(name)))}function givenBy(service2){const single2=[service2.get("container_name")?.text,service2.get("hostname")?.
text,service2.get("build")&&service2.get("image")?.text?.replace(/:[^:/]*$/,"")];const aliases=(service2.get("networks")?.children??[]).flatMap(network2=>network2.get("aliases")?.children??[]).map(({text})=>text);
const links=(service2.get("links")?.children??[]).map(({text})=>text?.split(":")[1]);return[...single2,...aliases,...links].filter(name=>name!==void 0)}function resourcesOf(file2,rootName){const projects=[
...projectsOf(file2,rootName)];return["volumes","networks"].flatMap(section2=>(file2.layout.root.get(section2)?.children??[]).flatMap(node=>[...projects.map(project=>`${project}_${node.name}`),...(node.
get("name")?.text??"").split(/\s/,1)]))};class V1Names{#files;#rootName;#texts;#given;#declared;#projects;#keepsUnderscores;constructor(files,rootName,texts2,given){this.#files=files;this.#rootName=rootName;
this.#texts=texts2;this.#given=new Set(given)}container(name){return this.#containers(name,"written").find(({sure})=>sure)}containerFor(text,name){const found2=this.#containers(name,"written");return found2.
find(({sure})=>sure)??found2.find(({service:service2})=>isNear(service2,text))}containerBehindVariable(text,rest){const found2=this.#containers(rest,"variable");return found2.find(({service:service2})=>isNear(
service2,text))??found2[0]}#containers(name,prefix2){const[,stem2="",digits=""]=/^(.+)_([1-9]\d?)$/s.exec(name)??[];if(stem2===""||name.length>maxName||this.#isGiven(name)||this.#keeps())return[];return this.#split(
stem2,prefix2).flatMap(([project,services])=>services.map(service2=>({service:service2,number:Number(digits),project,sure:this.#isSure(project,service2)})))}image(name){if(name.length>maxName||this.#isGiven(
name)||this.#keeps())return void 0;return this.#split(name,"written").flatMap(([project="",services])=>services.filter(service2=>service2.builds&&this.#isSure(project,service2)).map(service2=>({service:service2,
project})))[0]}#split(stem2,prefix2){const{services}=this.#declarations();const found2=[];for(let at2=stem2.indexOf("_");at2>=0;at2=stem2.indexOf("_",at2+1)){const declared=services.get(stem2.slice(at2+
1));const project=stem2.slice(0,at2);if(!declared||(prefix2==="variable"?project!=="":!/^[a-z0-9][a-z0-9_-]*$/.test(project)))continue;found2.push([prefix2==="variable"?void 0:project,declared])}return found2}#isSure(project,service2){
return project!==void 0&&(service2.projects.has(project)||this.#named().has(project))}#isGiven(name){return this.#given.has(name)||this.#declarations().given.has(name)}#declarations(){return this.#declared??=
readDeclarations(this.#files(),this.#rootName)}#named(){this.#projects??=new Set(this.#texts.flatMap(({text})=>[...text.matchAll(projectName)].flatMap(([,flag2,variable2])=>v1ProjectNames(flag2??variable2??
""))));return this.#projects}#keeps(){this.#keepsUnderscores??=this.#texts.some(({text})=>compatibility.test(text));return this.#keepsUnderscores}}const maxName=255;const projectName=/\bcompose\b[^\n]{0,200}?\s(?:-p|--project-name)[ =]["']?([\w.-]{1,99})|\bCOMPOSE_PROJECT_NAME["']?\s{0,9}[:?]?[:=]\s{0,9}["']?([\w.-]{1,99})/g;
const compatibility=/\bcompose\b[^\n]{0,200}?\s--compatibility\b|\bCOMPOSE_COMPATIBILITY["']?\s{0,9}[:?]?[:=]\s{0,9}["']?(?:true|1|yes|on)\b/i;function isNear({file:file2},text){const folder=folderOf(
file2.path);return folder===""||folder===folderOf(text.path)}function isFoundFrom(folder,{file:file2}){return folderOf(file2.path)===folder&&isDefault(file2.path)};const maxCostlyEnvFiles=30;async function gatherTexts(workspace,parsed,gathered2){
const{composeFiles,scripts:scripts2,rootName}=gathered2;const settings2=gathered2.settings.filter(({text})=>mayMatter.test(text));if(scripts2.length+settings2.length+composeFiles.length===0)return[];const folders2=new Set(
composeFiles.map(({path})=>folderOf(path)));const asksForNames=[...scripts2.map(({file:file2})=>file2),...settings2,...composeFiles].some(({text})=>mayName.test(text));const nearby=gathered2.envFiles.
filter(path=>folders2.has(folderOf(path))&&(asksForNames||gathered2.isReviewed(path)));const env=await readAll(workspace,workspace.costly?nearby.slice(0,maxCostlyEnvFiles):nearby);const given=scripts2.
flatMap(({invocations})=>invocations.flatMap(each=>readDocker(each)?.given??[])).flatMap(({text})=>text?.replace(/:[^:/]*$/,"")??[]);const names2=new V1Names(()=>composeFiles.map(file2=>parsed.get(file2,
"base")),rootName,[...scripts2.map(({file:file2})=>file2),...env.files,...composeFiles],given);const plain2=kind=>file2=>({file:file2,kind,names:names2,commands:[],invocations:[],settings:[]});const others2=[
...settings2,...env.files].filter(({path})=>gathered2.isReviewed(path));return[...scripts2.map(script=>names_kindOf(script.file.path)==="settings"?plain2("settings")(script.file):{...script,kind:"scri\
pt",names:names2}),...others2.map(plain2("settings")),...composeFiles.filter(({path})=>gathered2.isReviewed(path)).map(plain2("compose"))]}const mayName=/_[1-9]\d?(?!\w)|\bdocker\b/;const mayMatter=/_[1-9]\d?(?!\w)|docker[-_/]compose/;
;function affordable(starts,shared2){const loaded=new Set(starts.toSorted((a,b)=>a.files.length-b.files.length).filter(({files})=>shared2.affords(files)));const left=new Map;for(const start of starts){
if(!loaded.has(start))for(const{path}of start.files)left.set(path,(left.get(path)??0)+1)}return{starts:starts.filter(start=>loaded.has(start)),skipped:[...left].map(([path,count2])=>({path,reason:reason(
count2)}))}}function reason(count2){const combinations=count2===1?"one combination":`${count2} combinations`;return`${combinations} with other files, as all together are too much for one run`};function outline(text){
if(/^\uFEFF?\s*\{(?![{%#])/.test(text)||/^["']?services["']?:[ \t]{0,99}\{(?![{%#])/m.test(text))return parsedOutline(text);const root=new Map;const open=[];let listed2=false;let blockIndent;for(const line of lines(
text)){if(blockIndent!==void 0&&line.indent>blockIndent)continue;blockIndent=void 0;while(open.length>0&&(open.at(-1)?.indent??0)>line.indent)open.pop();const top=open.at(-1);if(line.item){if(top)top.
list=true;else listed2||=root.size===0;continue}const key2=keyOf(line.text);if(!key2)continue;if(isBlockScalar(key2.value))blockIndent=line.indent;if(top&&line.indent>top.indent){if(top.list)continue}else if(top)
open.pop();const names2=[...open.map(({name})=>name),key2.name];open.push({indent:line.indent,name:key2.name,list:false});note(root,names2,key2.value)}return{root,listed:listed2}}function note(root,[first,
second,third],value){if(first===void 0)return;const below2=root.get(first)??new Map;root.set(first,below2);if(second===void 0)return;const keys2=below2.get(second)??new Set;below2.set(second,keys2);if(third!==
void 0)keys2.add(third);else if(value.startsWith("{"))for(const[,name]of value.matchAll(/[{,]\s*["']?([\w-]{1,64})["']?:/g))keys2.add(name??"")}function*lines(text){for(const raw of text.replace(/^\uFEFF/,
"").split(/\r\n?|\n/)){const trimmed2=raw.trimStart();if(trimmed2===""||trimmed2.startsWith("#")||raw.startsWith("---")||raw.startsWith("..."))continue;yield{indent:raw.length-trimmed2.length,text:trimmed2,
item:trimmed2.startsWith("- ")||trimmed2==="-"}}}function keyOf(text){for(let colon=text.indexOf(":");colon>0;colon=text.indexOf(":",colon+1)){const after=text[colon+1];if(after!==void 0&&after!==" "&&
after!=="	"&&!text.startsWith("{%",colon+1))continue;const written2=text.slice(0,colon).trimEnd();const quote=written2[0];const quoted2=(quote==='"'||quote==="'")&&written2.endsWith(quote);return{name:quoted2?
written2.slice(1,-1):written2,value:text.slice(colon+1).trim()}}return void 0}function isBlockScalar(value){return/^(?:[!&]\S{1,99}\s+)?[|>][+-]?\d?[+-]?(?:\s+#.*)?$/.test(value)}function parsedOutline(text){
const[document]=parseYaml(new SourceFile("",text)).documents;const entries2=document?.kind==="mapping"?document.children:[];return{root:new Map(entries2.map(node=>[node.name,keysBelow(node)])),listed:document?.
kind==="sequence"}}function keysBelow(node){return new Map(node.children.map(child=>[child.name,new Set(child.children.map(({name})=>name))]))};const statement=/\{%[-+]?\s{0,9}(?:if|for|set|else|elif|elsif|endif|endfor|include|raw|endraw|block|macro|import|from|extends|with|assign|case)\b/;
const expression=/(?<!\$)\$\{\{/;function isTemplate(text){if(!/\{[{%#]|<%/.test(text))return false;let blockIndent;for(const line of text.split(/\r\n?|\n/)){const trimmed2=line.trim();const indent2=line.
length-line.trimStart().length;if(trimmed2===""||trimmed2.startsWith("#"))continue;if(expression.test(line))return true;if(blockIndent!==void 0&&indent2>blockIndent)continue;blockIndent=void 0;const item=withoutDashes(
trimmed2);if(opens(item)||statement.test(item))return true;const colon=item.search(/:(?:\s|$)/);const value=colon<0?item:item.slice(colon+1).trim();if(opens(value)||/^["']?image["']?\s?:/.test(item)&&
value.includes("{{"))return true;if(isBlockScalar(value))blockIndent=indent2}return false}function opens(text){return/^(?:\{[{%#]|<%)/.test(text)}function withoutDashes(text){let start=0;while(text[start]===
"-"&&text[start+1]===" ")start+=2;return text.slice(start).trimStart()};const templateReason="a template, not YAML until it is rendered";const rootKeys=new Set(["version","name","services","networks",
"volumes","configs","secrets","include","models"]);const decisive=new Set(["image","build","extends","provider"]);const serviceKeys=new Set(`annotations attach blkio_config build cap_add cap_drop cgro\
up cgroup_parent command configs container_name cpu_count
  cpu_percent cpu_period cpu_quota cpu_rt_period cpu_rt_runtime cpu_shares cpus cpuset credential_spec depends_on deploy
  develop device_cgroup_rules devices dns dns_opt dns_search dockerfile domainname entrypoint env_file environment expose
  extends external_links extra_hosts gpus group_add healthcheck hostname image init ipc isolation label_file labels links
  log_driver log_opt logging mac_address mem_limit mem_reservation mem_swappiness memswap_limit models net network_mode
  networks oom_kill_disable oom_score_adj pid pids_limit platform ports post_start pre_start pre_stop privileged profiles provider
  pull_policy read_only restart runtime scale secrets security_opt shm_size stdin_open stop_grace_period stop_signal
  storage_opt sysctls tmpfs tty ulimits use_api_socket user userns_mode uts volume_driver volumes volumes_from working_dir`.split(/\s+/));function looksLikeCompose(text){if(!/(?:^|[{\s])["']?(?:services|image|build|extends|include)["']?\s{0,9}:/m.
test(text))return false;const{root,listed:listed2}=outline(text);if(listed2||root.size===0)return false;const services=root.get("services");if(services)return[...root.keys()].every(isRootKey)&&areServices(
services.values());if(root.has("include"))return[...root.keys()].every(isRootKey)&&root.size===1+(root.has("name")?1:0);return areOldServices([...root.values()].map(children=>new Set(children.keys())))}
function isScript({path,text}){return!isBareName(path)||text.startsWith("#!")}function content_whyNot(text){return isTemplate(text)?templateReason:void 0}function isRootKey(key2){return rootKeys.has(key2)||
key2.startsWith("x-")}function areServices(services){let known2=0;let other=0;let decided=false;for(const keys2 of services){for(const key2 of keys2){if(serviceKeys.has(key2))known2+=1;else if(!key2.startsWith(
"x-")&&key2!=="<<")other+=1;if(decisive.has(key2))decided=true}}return decided?known2>=other:known2>0&&other===0}function areOldServices(services){const plain2=services.every(keys2=>keys2.size>0&&[...keys2].
every(key2=>serviceKeys.has(key2)));return plain2&&services.some(keys2=>keys2.has("image")||keys2.has("build")||keys2.has("extends"))};function namesUnder(service2,...path){const node=service2.get(...path);
return(node?.children??[]).flatMap(child=>references_reference(child.key??child.get("source")??child,path.at(-1)??""))}function volumeNames(service2){return service2.mounts.flatMap(({type,source,sourceAt})=>type===
"volume"&&source?[{name:source,at:sourceAt,key:"volumes"}]:[])}function serviceReferences(service2){return[...namesUnder(service2,"depends_on").map(one=>toService(one,one.name,{optional:service2.get("\
depends_on",one.name,"required")?.value===false})),...namesUnder(service2,"links").map(one=>toService(one,linked(one.name))),...namesUnder(service2,"volumes_from").flatMap(one=>one.name.startsWith("co\
ntainer:")?[]:[toService(one,one.name.split(":",1)[0]??"")]),...["network_mode","ipc","pid","uts","cgroup"].flatMap(key2=>references_reference(service2.get(key2),key2).flatMap(one=>shared(one,one.name))),
...contexts(service2.get("build","additional_contexts"))]}function toService({at:at2,key:key2},name,{optional=false,starts=true}={}){return{name,at:at2,key:key2,optional,starts}}function linked(text){
const parts2=text.split(":");return parts2.length===2?parts2[0]??text:text}function shared(one,text,starts=true){return text.startsWith("service:")?[toService(one,text.slice("service:".length),{starts})]:
[]}function contexts(node){const texts2=(node?.children??[]).flatMap(child=>references_reference(child,"additional_contexts"));return texts2.flatMap(one=>shared(one,node?.kind==="sequence"?one.name.slice(
one.name.indexOf("=")+1):one.name,false))}function references_reference(node,key2){return node?.kind==="scalar"&&node.text?[{name:node.text,at:node.at,key:key2}]:[]};function readDependencies(node){return(node?.
children??[]).flatMap(child=>{const name=child.key??child;const service2=name.text;if(service2===void 0)return[];const condition=child.get("condition");const isShort2=!condition||condition.at.range.start===
name.at.range.start;return[{service:service2,at:name.at,condition:condition?condition.text:"service_started",conditionAt:isShort2?void 0:condition.at}]})};class Substituted extends Node{pieces;constructor(parts2,pieces){
super({...parts2,kind:"scalar",value:parts2.value??known(pieces)});this.pieces=pieces}with(parts2){const{at:at2,key:key2,value,tag,quoted:quoted2,pieces}=this;if(parts2.kind!==void 0||"value"in parts2)
return new Node({kind:"scalar",at:at2,key:key2,value,tag,quoted:quoted2,...parts2});return new Substituted({at:at2,key:key2,value,tag,quoted:quoted2,...parts2},pieces)}}function assume(node){return reading(
node,assumed)}function assumeUnset(node){return reading(node,ifUnset)}function textOf(node){if(node instanceof Substituted)return node.pieces;return node.text===void 0?void 0:[node.text]}function skeletonOf(node){
const text=textOf(node);return text&&skeleton(text)}function withText(node,text){const value=known(text);return value===void 0?new Substituted({at:node.at,key:node.key,quoted:true},text):node.with({value,
quoted:true})}function reading(node,read2){if(node instanceof Substituted){const value=read2(node.pieces);return node.value!==void 0||value===void 0?node:node.with({value})}if(node.children.length===0)
return node;let changed=false;const children=node.children.map(child=>{const other=reading(child,read2);if(other!==child)changed=true;return other});return changed?node.with({children}):node};const gap="\
\uE000";class Written{text;isLiteral;#node;#stretches;constructor(node,stretches){this.text=stretches.map(({text})=>text).join("");this.isLiteral=stretches.every(({literal})=>literal)||!node.source.includes(
"$");this.#node=node;this.#stretches=stretches}static of(node){return read(node,()=>gap,Written.#make)}static assumed(node){return read(node,piece=>piece.assumed??gap,Written.#make)}static#make=(node,stretches)=>new Written(
node,stretches);at(start,end){const from2=this.#offset(start,"start");const to=this.#offset(end,"end");return to>from2?{file:this.#node.at.file,range:{start:from2,end:to}}:this.#node.at}#offset(index2,edge){
let passed=0;for(const{text,start,end,literal}of this.#stretches){const inside2=index2-passed;passed+=text.length;if(edge==="start"?index2>=passed:index2>passed)continue;if(literal)return start+inside2;
return edge==="start"?start:end}return this.#stretches.at(-1)?.end??this.#node.at.range.end}}function read(node,fill,make){const pieces=textOf(node);if(!pieces)return void 0;const found2=find(node,pieces.
map(written_sourceOf).join(""));let done=found2??node.at.range.start;const stretches=pieces.map(piece=>{const text=typeof piece==="string"?piece:fill(piece);const start=done;if(found2===void 0)return{
text,start,end:node.at.range.end,literal:false};done+=written_sourceOf(piece).length;return{text,start,end:done,literal:typeof piece==="string"}});return make(node,stretches)}function written_sourceOf(piece){
return typeof piece==="string"?piece:piece.source}function find({source,quoted:quoted2,at:at2},text){if(text==="")return void 0;if(source.endsWith(text))return at2.range.end-text.length;return quoted2&&
source.slice(0,-1).endsWith(text)?at2.range.end-1-text.length:void 0};function readMount(node){return node.kind==="mapping"?readLong(node):readShort(node)}function readTmpfs(node){const written2=Written.
of(node);if(!written2)return void 0;const[path=""]=written2.text.split(":",1);const targetAt=written2.at(0,path.length);return{at:node.at,type:"tmpfs",source:void 0,sourceAt:node.at,target:mount_known(
path),targetAt,readOnly:false,makesFolder:false,isAnonymous:false,flags:flagsOf(written2,path.length+1)}}const mount_short=/^(?:(?<source>[A-Za-z]:[\\/][^:]*|(?![A-Za-z]:[\\/])[^:]+):)?(?<target>[A-Za-z]:[\\/][^:]*|[^:]+)(?::(?<options>[^:]*))?$/d;
function readShort(node){const written2=Written.of(node);const match=written2&&mount_short.exec(written2.text);if(!match?.groups||!written2)return void 0;const{source,target="",options:options2}=match.
groups;const place=name=>written2.at(...match.indices?.groups?.[name]??[0,written2.text.length]);const isWhole2=source===void 0&&target.includes(gap);const type=isWhole2||source?.startsWith(gap)?void 0:
isPath(source??"")?"bind":"volume";return{at:node.at,type,source:type==="bind"?mount_known(tidyPath(source??"")):mount_known(source),sourceAt:place("source"),target:isWhole2?void 0:mount_known(target),
targetAt:place("target"),readOnly:options2?.includes(gap)?void 0:(options2??"").split(",").includes("ro"),makesFolder:type==="bind",isAnonymous:source===void 0&&!isWhole2,flags:flagsOf(written2,match.
indices?.groups?.["options"]?.[0]??written2.text.length)}}function readLong(node){const[source,target,readOnly]=[node.get("source"),node.get("target"),node.get("read_only")];const type=node.get("type")?.
text;const propagation=node.get("bind","propagation");return{at:node.at,type,source:source?.text===void 0||type!=="bind"?source?.text:tidyPath(source.text),sourceAt:source?.at??node.at,target:target?.
text,targetAt:target?.at??node.at,readOnly:readOnly&&!readOnly.isNull?typeof readOnly.value==="boolean"?readOnly.value:void 0:false,makesFolder:type==="bind"&&node.get("bind","create_host_path")?.value===
true,isAnonymous:type==="volume"&&(!source||source.isNull||source.text===""),flags:propagation?.text===void 0?[]:[{text:propagation.text,at:propagation.at}]}}function flagsOf(written2,start){return[...written2.
text.slice(start).matchAll(/[^,]+/g)].flatMap(({0:text,index:index2})=>{return text.includes(gap)?[]:[{text,at:written2.at(start+index2,start+index2+text.length)}]})}function isPath(source){return/^(?:[./~]|\\\\|[A-Za-z]:[\\/])/.
test(source)}function mount_known(text){return text?.includes(gap)?void 0:text}function tidyPath(path){if(!path.startsWith("/"))return path;const parts2=[];for(const part of path.split("/")){if(part===
"..")parts2.pop();else if(part!==""&&part!==".")parts2.push(part)}return`/${parts2.join("/")}`};function readDevice(node){if(node.kind==="mapping"){const source=node.get("source");return source&&{source:source.
text===void 0?void 0:tidyPath(source.text),at:source.at}}const written2=Written.of(node);if(!written2)return void 0;const[path=""]=written2.text.split(":",1);return{source:path===""||path.includes(gap)?
void 0:tidyPath(path),at:written2.at(0,path.length)}};function scalar({at:at2},value){return new Node({kind:"scalar",at:at2,value})}function itemsOf(node){if(node.kind==="sequence")return node.children;
if(node.kind==="mapping")return node.children.flatMap(itemsOfEntry);return isText(node)?[node.with({key:void 0})]:[]}function isText({kind,value}){return kind==="scalar"&&(value===void 0||typeof value===
"string")}function itemsOfEntry(entry2){if(entry2.kind==="sequence")return entry2.children.map(child=>pair(entry2.name,child));if(entry2.kind==="mapping")return[unknownText(entry2)];return[entry2.isNull?
scalar(entry2.key??entry2,entry2.name):pair(entry2.name,entry2)]}function pair(name,value){return withText(value,[`${name}=`,...textOf(value)??[]]).with({key:void 0})}function entriesOf(node){return node.
kind==="mapping"?node.children:itemsOf(node).map(entryOf)}function textEntriesOf(node){return entriesOf(node).flatMap(entry2=>{const{kind,value,key:key2}=entry2;if(kind==="sequence")return entry2.children.
slice(-1).map(item=>withText(item,textOf(item)??[""]).with({key:key2}));if(kind==="mapping")return[unknownText(entry2).with({key:key2})];return[typeof value==="string"&&/^\d{4}-/.test(value)?entry2.with(
{quoted:true}):entry2]})}function unknownText({at:at2}){return new Node({kind:"scalar",at:at2})}function entryOf(item){const[first="",...rest]=textOf(item)??[];if(typeof first!=="string")return item;const sign2=first.
indexOf("=");if(sign2<0&&rest.length>0)return item;const key2=scalar(item,sign2<0?first:first.slice(0,sign2));if(sign2<0)return new Node({kind:"scalar",at:item.at,key:key2,value:null});const value=[first.
slice(sign2+1),...rest];return withText(item,value.length>1&&value[0]===""?rest:value).with({key:key2})}function namedOf(node,filling){if(node.kind==="mapping")return node;const children=(node.kind===
"sequence"?node.children:[]).map(item=>{const key2=item.with({key:void 0});const{at:at2}=item;if(!filling)return new Node({kind:"scalar",at:at2,key:key2,value:null});const parts2=Object.entries(filling).
map(([name,value])=>new Node({kind:"scalar",at:at2,key:scalar(item,name),value}));return new Node({kind:"mapping",at:at2,key:key2,children:parts2})});return new Node({kind:"mapping",at:node.at,key:node.
key,tag:node.tag,children})};function readEnvironment(node){const variables2=new Map;for(const entry2 of node?entriesOf(node):[]){const{key:key2,name}=entry2;if(!key2||name===""||entry2.kind!=="scalar")
continue;variables2.set(name,{name,nameAt:nameAt(key2),value:entry2.isNull?void 0:exact(entry2,key2)})}return[...variables2.values()]}function nameAt(key2){const{file:file2,range:range2}=key2.at;const offset=key2.
source.indexOf(key2.text??"");if(offset<0)return key2.at;return{file:file2,range:{start:range2.start+offset,end:range2.start+offset+(key2.text??"").length}}}function exact(value,key2){if(value.at.range.
start!==key2.at.range.start)return value;const written2=Written.of(value);return written2&&written2.text!==""?value.with({at:written2.at(0,written2.text.length)}):value};function readHealthcheck(node){
return node?.kind==="mapping"?{at:(node.key??node).at,test:readTest(node)}:void 0}function readTest(node){const disable=node.get("disable");if(disable?.value===true)return"disabled";if(disable&&disable.
value===void 0)return void 0;const test=node.get("test");if(!test||test.isNull)return"inherited";if(test.kind==="scalar")return test.text===""?"inherited":"given";const[kind]=test.children;if(!kind)return"\
inherited";if(kind.text===void 0)return void 0;return kind.text==="NONE"?"disabled":"given"};const image_reference=/^(?:(?<registry>[^/]*[.:][^/]*|localhost)\/)?(?<name>[^:@]+?)(?::(?<tag>[^@/:]*))?(?:@(?<digest>[^/@]+))?$/d;
const image_parts={registry:/^[\w.-]+(?::\d+)?$/,name:/^[a-z\d]+(?:(?:\.|_{1,2}|-+)[a-z\d]+)*(?:\/[a-z\d]+(?:(?:\.|_{1,2}|-+)[a-z\d]+)*)*$/,tag:/^\w[\w.-]{0,127}$/,digest:/^[A-Za-z][A-Za-z\d]*(?:[-_+.][A-Za-z][A-Za-z\d]*)*:[\da-fA-F]{32,}$/};
const image_maxLength=500;function readImage(node){return image_read(node,Written.of(node))}function readAssumedImage(node){return image_read(node,Written.assumed(node))}function readImageName(text){const{
registry,name=""}=text.length>image_maxLength?{}:image_reference.exec(text)?.groups??{};return image_parts.name.test(name)&&(registry===void 0||image_parts.registry.test(registry))?{registry,name}:void 0}
function image_read(node,written2){const match=written2&&image_reference.exec(written2.text);if(!match?.groups||!written2)return void 0;const known2={};for(const[part,shape]of Object.entries(image_parts)){
const text=match.groups[part];if(text===void 0||text.includes(gap))continue;if(!shape.test(text))return void 0;Object.assign(known2,{[part]:text})}const{registry,name,tag,digest:digest2}=known2;const isBare=match.
groups["tag"]===void 0&&match.groups["digest"]===void 0&&!lastComponent(match.groups["name"]).includes(gap);const[start,end]=match.indices?.groups?.["tag"]??[0,written2.text.length];return{at:node.at,
registry,name,tag,digest:digest2,isBare,tagAt:written2.at(start,end)}}function lastComponent(name=gap){return name.slice(name.lastIndexOf("/")+1)};const everywhere="*";class Port{at;published;target;protocol;#hostIp;constructor({
at:at2,hostIp,published,target,protocol}){this.at=at2;this.published=published;this.target=target;this.protocol=protocol;this.#hostIp=hostIp}static read(node){return node.kind==="mapping"?port_readLong(
node):port_readShort(node)}get hostIp(){return this.#hostIp===everywhere?void 0:this.#hostIp}get isPublic(){return this.#hostIp===void 0?void 0:[everywhere,"0.0.0.0","::"].includes(this.#hostIp)}get isPicked(){
return size(this.published)>1&&size(this.published)!==size(this.target)}collides(other){if(!this.published||!other.published||this.isPicked||other.isPicked)return false;if(this.protocol===void 0||this.
protocol!==other.protocol)return false;const apart2=this.published.last<other.published.first||other.published.last<this.published.first;return!apart2&&sharesAddress(this.#hostIp,other.#hostIp)}}function sharesAddress(a,b){
if(a===void 0||b===void 0)return false;if(a===b||a===everywhere||b===everywhere)return true;if(a.includes(":")!==b.includes(":"))return false;return[a,b].some(ip=>ip==="0.0.0.0"||ip==="::")}function size(range2){
return range2?range2.last-range2.first+1:0}const port_short=/^(?:(?:(?<v6>\[[^\]]*\])|(?<v4>[^:[\]]*)):(?=[^:]*:))?(?:(?<published>[^:]*):)?(?<target>[^:/]+)(?:\/(?<protocol>[^/]*).*)?$/ds;function port_readShort(node){
const written2=Written.of(node);const match=written2&&port_short.exec(written2.text);if(!match?.groups||!written2)return void 0;const{v4,v6,published,target="",protocol}=match.groups;const place=name=>written2.
at(...match.indices?.groups?.[name]??[0,written2.text.length]);const first=v6??v4??published??target;return new Port({at:node.at,hostIp:first.includes(gap)?void 0:(v6?.slice(1,-1)??v4)||everywhere,published:published===
void 0?void 0:readRange(published,place("published")),target:readRange(target,place("target")),protocol:readProtocol(protocol)})}function port_readLong(node){const ip=node.get("host_ip");const protocol=node.
get("protocol");const[published,target]=[node.get("published"),node.get("target")];return new Port({at:node.at,hostIp:ip&&!ip.isNull?ip.text===""?everywhere:ip.text:everywhere,published:published?.text===
void 0?void 0:readRange(published.text,published.at),target:target?.text===void 0?void 0:readRange(target.text,target.at),protocol:protocol&&!protocol.isNull?protocol.text&&readProtocol(protocol.text):
"tcp"})}function readProtocol(text=""){return text.includes(gap)?void 0:text.toLowerCase()||"tcp"}function readRange(text,at2){const match=/^(\d{1,5})(?:-(\d{1,5}))?$/.exec(text);if(!match)return void 0;
const first=Number(match[1]);const last=Number(match[2]??match[1]);return first>0&&first<=last&&last<=65535?{first,last,at:at2}:void 0};class Service{node;#image;#assumedImage;#ports;#mounts;#environment;#dependencies;constructor(node){
this.node=node}get name(){return this.node.name}get at(){return(this.node.key??this.node).at}get(...path){return this.node.get(...path)}get image(){const image=this.get("image");return this.#image??=image&&
readImage(image)}get assumedImage(){const image=this.get("image");return this.#assumedImage??=image&&readAssumedImage(image)}get build(){const build2=this.get("build");return build2?.isNull?void 0:build2}get ports(){
this.#ports??=(this.get("ports")?.children??[]).map(Port.read).filter(port2=>port2!==void 0);return this.#ports}get mounts(){this.#mounts??=[...(this.get("volumes")?.children??[]).map(readMount),...listOf(
this.get("tmpfs")).map(readTmpfs)].filter(mount2=>mount2!==void 0);return this.#mounts}get devices(){return(this.get("devices")?.children??[]).map(readDevice).filter(device2=>device2!==void 0)}get environment(){
this.#environment??=readEnvironment(this.get("environment"));return this.#environment}get dependencies(){this.#dependencies??=readDependencies(this.get("depends_on"));return this.#dependencies}get healthcheck(){
return readHealthcheck(this.get("healthcheck"))}get profiles(){return(this.get("profiles")?.children??[]).flatMap(({text})=>text??[])}get networkMode(){return this.get("network_mode")?.text}}function listOf(node){
return node?.kind==="scalar"?[node]:node?.children??[]};function activeProfiles(given,variables2){if(given.length>0)return given;const text=known(variables2.lookup("COMPOSE_PROFILES")??[])??"";return text.
split(",").map(name=>name.trim()).filter(name=>name!=="")}function isActive(service2,active2){const own=service2.get("profiles")?.children??[];if(own.length===0||active2.includes("*"))return true;if(own.
some(({text})=>text!==void 0&&active2.includes(text)))return true;return own.some(({value})=>value===void 0)?void 0:false};function isWhole({complete,standalone}){return complete&&standalone}function canRun({
node}){return["image","build","provider","extends"].some(name=>node.get(name))}const active=new WeakMap;function activeServices(project){let services=active.get(project);if(!services){services=[...project.
services.values()].filter(({node})=>node.kind==="mapping"&&isActive(node,project.profiles)===true);active.set(project,services)}return services};function findFragments(files){const givers=new Map;for(const{
layout,source}of files){for(const name of offers(layout.root)){const folders2=givers.get(name);if(folders2)folders2.add(folderOf(source.path));else givers.set(name,new Set([folderOf(source.path)]))}}const fragments=files.
filter(file2=>{if(files.length>1&&isEvidentlyPart(file2))return true;const lacking=lacks(file2.layout.root);const around=foldersUpFrom(folderOf(file2.source.path));return lacking.length>0&&lacking.every(
name=>around.some(folder=>givers.get(name)?.has(folder)))});return new Set(fragments.map(({source})=>source.path))}function isEvidentlyPart({layout:{root},source}){const services=fragment_servicesOf(root);
const running=services.filter(canRun).length;if(isDefault(source.path))return services.length>0&&running===0;return running<services.length||root.children.every(({name})=>name==="version")}const fragment_sections=[
"networks","volumes","secrets","configs","models"];function offers(root){const services=fragment_servicesOf(root).filter(canRun).map(({name})=>`services ${name}`);return[...services,...fragment_sections.
flatMap(section2=>(root.get(section2)?.children??[]).map(({name})=>`${section2} ${name}`))]}function lacks(root){const own=new Set([...offers(root),"networks default"]);const services=fragment_servicesOf(
root);const needed=new Set([...services.map(({name})=>`services ${name}`),...services.flatMap(needsOf)]);return[...needed].filter(name=>!own.has(name)&&!name.includes("$"))}function needsOf(service2){
return[...serviceReferences(service2).map(({name})=>`services ${name}`),...volumeNames(service2).map(({name})=>`volumes ${name}`),...fragment_sections.filter(section2=>section2!=="volumes").flatMap(section2=>namesUnder(
service2,section2).map(({name})=>`${section2} ${name}`))]}function fragment_servicesOf(root){return(root.get("services")?.children??[]).map(node=>new Service(node))};function findCommands(file2){return readScript(
file2).commands};const file_flags_valued=new Set(`-f --file -p --project-name --project-directory --profile --env-file --ansi --parallel --progress --log-level
  -H --host -c --context --tlscacert --tlscert --tlskey`.split(/\s+/));function fileFlags({args}){const files=[];let projectFolder;let at2=0;for(;args[at2]?.text?.startsWith("-");at2+=1){const{name,value:written2}=file_flags_split(
args[at2]?.text??"");if(written2===void 0&&file_flags_valued.has(name))at2+=1;const value=written2??args[at2]?.text;if(name==="-f"||name==="--file"){if(!value||value==="-")return void 0;files.push(value)}else if(name===
"--project-directory"){if(!value)return void 0;projectFolder=value}}const hidesMore=args[at2]!==void 0&&args[at2]?.text===void 0&&args.slice(at2+1).some(({text})=>isSubcommand(text)||isFileFlag(text));
return files.length===0||hidesMore?void 0:{files,projectFolder}}function file_flags_split(text){const[,name,value]=/^(--[\w-]+)=(.*)$/s.exec(text)??/^(-f)=?(.+)$/s.exec(text)??[];return{name:name??text,
value}}function isFileFlag(text){return/^(?:-f|--file)/.test(text??"")};const maxCombinations=300;function findCombinations(commands,texts2,isFile2){const found2=new Map;const add2=(from2,files,projectFolder)=>{
if(found2.size>=maxCombinations)return;for(const folder of from2){const paths2=files.map(file2=>resolvePath(folder,file2));if(!paths2.every(path=>path!==void 0&&isFile2(path)))continue;const combination={
files:[...new Set(paths2.filter(path=>path!==void 0))],folder:projectFolder&&resolvePath(folder,projectFolder)};found2.set(JSON.stringify(combination),combination);return}};for(const command2 of commands){
const flags2=fileFlags(command2);if(flags2)add2(placesOf(command2),flags2.files,flags2.projectFolder)}for(const{path,text}of texts2)for(const files of composeFileVariables(text))add2(foldersUpFrom(folderOf(
path)),files);return[...found2.values()]}function placesOf({at:at2,folder}){const around=foldersUpFrom(folderOf(at2.file.path));const within2=folder===void 0||folder===""?[]:around.flatMap(outer=>resolvePath(
outer,folder)??[]);return[...within2,...around]}const combinations_assignment=/\bCOMPOSE_FILE["']?(?:\s*[:?]?=\s*|:\s+|\s+(?=[\w./-]+\.ya?ml))["']?([^\s"'#$]{1,500}\.ya?ml)(?![^\s"'`)&])/g;function composeFileVariables(text){
if(!text.includes("COMPOSE_FILE"))return[];const separator2=/\bCOMPOSE_PATH_SEPARATOR["']?\s*[:?]?[:=]\s*["']?([^\s"'\w])/.exec(text)?.[1];return[...text.matchAll(combinations_assignment)].map(([,value=""])=>value.
split(separator2??(value.includes(";")?";":":")))};const maxTexts=2e3;const maxCostlyTexts=30;async function learnCombinations(workspace,{located,scripts:scripts2},commands,folders2){const read2=new Set(
scripts2.map(({path})=>path));const unread2=located.scripts.filter(path=>!read2.has(path));const others2=workspace.costly?unread2.filter(path=>isRunbook(path)&&how_run_isNear(path,folders2)).slice(0,maxCostlyTexts):
unread2.slice(0,maxTexts);const envFiles2=located.envFiles.filter(path=>folders2.has(folderOf(path)));const{files}=await readAll(workspace,[...others2,...envFiles2]);const telling=files.filter(({text})=>/\bcompose\b/.
test(text)&&/[\s"'](?:-f|--file)\b/.test(text));const paths2=new Set([...located.composeFiles,...located.candidates]);return findCombinations([...commands,...telling.flatMap(findCommands)],[...scripts2,
...files],path=>paths2.has(path))}function how_run_isNear(path,folders2){return path.startsWith(".")||folders2.has(folderOf(path))};const pathLike=/[\w.@~+/\\-]*\.(?:ya?ml|env)\b[\w.-]*|[\w.@~+/\\-]*\.env[\w.-]*/g;
class Mentions{#byPath=new Map;#byName=new Map;constructor(files){for(const file2 of files){const folder=folderOf(file2.path);for(const[word]of file2.text.matchAll(pathLike)){const target=resolvePath(
folder,word);if(target===void 0)add(this.#byName,nameOf(word),file2);else if(target!==file2.path)add(this.#byPath,target,file2)}}}of(path){return[...this.#byPath.get(path)??[],...this.#byName.get(nameOf(
path))??[]]}leadingTo(paths2){const found2=new Set(paths2);for(const path of found2)for(const file2 of this.of(path))found2.add(file2.path);return found2}}function add(map2,key2,file2){const files=map2.
get(key2);if(!files)map2.set(key2,[file2]);else if(files.at(-1)!==file2)files.push(file2)};async function arrange(workspace,found2,commands,changed,parsed){const mentions2=new Mentions(found2.composeFiles);
const touched=changed&&mentions2.leadingTo(changed);const concerned=found2.composeFiles.filter(({path})=>!touched||isTouched([path],touched));const named2=found2.named.map(file2=>({files:[file2],standalone:!isOverride(
file2.path)}));if(concerned.length===0)return{starts:named2,parts:[]};const folders2=new Set(concerned.flatMap(({path})=>foldersUpFrom(folderOf(path))));const learned=await learnCombinations(workspace,
found2,commands,folders2);const files=new Map(found2.composeFiles.map(file2=>[file2.path,file2]));for(const file2 of await readOthers(workspace,learned,files))files.set(file2.path,file2);const together2=learned.
filter(one=>one.files.every(path=>files.has(path)));const around=[...files.values()].filter(({path})=>folders2.has(folderOf(path)));const fragments=findFragments(around.map(file2=>parsed.get(file2,"ba\
se")));const groups=group([...files.keys()],{together:together2,fragments}).filter(one=>!touched||isTouched(one.files,touched));const isPart=one=>!together2.some(other=>other.files[0]===one.files[0])&&
mentions2.of(one.files[0]??"").length>0;const startOf=one=>({...one,files:one.files.flatMap(path=>files.get(path)??[]),rival:files.get(one.rival??"")});return{starts:[...named2,...groups.filter(one=>!isPart(
one)).map(startOf)],parts:groups.filter(isPart).map(startOf)}}async function readOthers(workspace,learned,known2){const paths2=new Set(learned.flatMap(one=>one.files));const{files}=await readAll(workspace,
[...paths2].filter(path=>!known2.has(path)));return files.filter(({text})=>!content_whyNot(text))}function isTouched([first="",...others2],touched){const folder=folderOf(first);return[first,...others2,
folder?`${folder}/.env`:".env"].some(path=>touched.has(path))};function locate(paths2,config2){const excluded=matcher(config2.exclude);const asked2=config2.files.length>0?matcher(config2.files):void 0;
const ofChart=chartFiles(paths2);const found2={compose:[],candidate:[],script:[],env:[],settings:[],template:[]};const skipped=[];for(const path of paths2.toSorted()){if(beyondReach.test(path)||excluded(
path))continue;if(asked2?.(path))found2.compose.push(path);else{const kind=names_kindOf(path);if(kind===void 0||!isBeside(kind)&&(asked2||ofChart(path)))continue;const reason2=whySkipped(path,kind);if(reason2)
skipped.push({path,reason:reason2});else if(!isForeign(path))found2[kind].push(path)}}return{composeFiles:found2.compose,candidates:found2.candidate,scripts:found2.script,settings:found2.settings,envFiles:found2.
env,skipped}}function isBeside(kind){return kind==="script"||kind==="env"||kind==="settings"}function whySkipped(path,kind){if(isForeign(path))return kind==="compose"?"third-party code":void 0;return kind===
"template"?templateReason:void 0}const beyondReach=/(?:^|\/)(?:\.git|node_modules)\//;;const found_files_wanted=/[Dd]ocker|[Cc]ompose|COMPOSE_|_[1-9]\d?(?![\w.-])|^(?:FROM|[-s]?include)\s/m;async function readFound(workspace,config2,names2,inChange){
const named2=await readNamed(workspace,names2);const located=locate(await workspace.list(),config2);const[compose2,scripts2,settings2]=await Promise.all([readCompose(workspace,located,inChange),readAll(
workspace,located.scripts.filter(inChange),found_files_wanted),readAll(workspace,located.settings.filter(inChange),found_files_wanted)]);const isNamed=new Set(names2);return{located,named:named2.composeFiles,
composeFiles:compose2.files.filter(({path})=>!isNamed.has(path)),scripts:[...new Set([...named2.scripts,...scripts2.files.filter(isScript),...compose2.others.filter(callsCompose)])],settings:[...settings2.
files,...compose2.others.filter(file2=>!callsCompose(file2))].filter(({path})=>!isNamed.has(path)),skipped:[...located.skipped,...compose2.skipped,...scripts2.skipped,...settings2.skipped].filter(({path})=>inChange(
path)).concat(named2.skipped)}}async function readNamed(workspace,paths2){const{files,skipped}=await readAll(workspace,paths2);const composeFiles=files.filter(isCompose);return{composeFiles,scripts:files.
filter(file2=>!composeFiles.includes(file2)),skipped}}function isCompose({path,text}){return looksLikeCompose(text)||/\.ya?ml$/i.test(path)&&names_kindOf(path)!=="script"}function callsCompose({text}){
return/\bdocker(?:-|\s)compose\b/.test(text)}async function readCompose(workspace,located,inChange){const[sure,unsure]=await Promise.all([readAll(workspace,located.composeFiles),readAll(workspace,located.
candidates.filter(inChange))]);const files=[];const skipped=[...sure.skipped,...unsure.skipped];for(const file2 of[...sure.files,...unsure.files.filter(({text})=>looksLikeCompose(text))]){const reason2=content_whyNot(
file2.text);if(reason2)skipped.push({path:file2.path,reason:reason2});else files.push(file2)}return{files,others:unsure.files.filter(file2=>!looksLikeCompose(file2.text)),skipped}};async function discover(workspace,config2,scope2,parsed){
if(scope2.kind==="joined"){const{files,skipped}=await readAll(workspace,scope2.files);return{starts:files.length>0?[{files}]:[],parts:[],scripts:[],texts:[],skipped}}const changed=scope2.kind==="chang\
ed"?scope2.paths:void 0;const found2=await readFound(workspace,config2,scope2.kind==="tree"?scope2.named:[],path=>changed?.has(path)??true);const asWritten=readScripts(found2.scripts);const scripts2=await isV1NameOfV2(
workspace,found2.located,asWritten)?asWritten.map(withV2AsV1):asWritten;const commands=scripts2.flatMap(script=>script.commands);const texts2=await gatherTexts(workspace,parsed,{composeFiles:[...found2.
named,...found2.composeFiles],scripts:scripts2,settings:found2.settings,envFiles:found2.located.envFiles,rootName:config2.rootName,isReviewed:path=>changed?.has(path)??true});const{starts,parts:parts2}=await arrange(
workspace,found2,commands,changed,parsed);const affords=affordable(starts,parsed.shared);return{starts:affords.starts,parts:parts2,scripts:scripts2,texts:texts2,skipped:[...found2.skipped,...affords.skipped]}}
;const opening=/^[ \t]*(?<keyword>[a-z]+)[ \t]+(?<rest>.*)$/is;const instructions_document=/<<-?["']?(?<delimiter>\w+)["']?/g;function*instructionsOf(text){const escape=/^#[ \t]*escape[ \t]*=[ \t]*`/im.
test(text.slice(0,500))?"`":"\\";const lines2=text.replace(/^\uFEFF/,"").split(/\r?\n/);let lastAt;for(let index2=0;index2<lines2.length;index2+=1){const parts2=[];for(;index2<lines2.length;index2+=1){
const line=lines2[index2]??"";if(/^[ \t]*#/.test(line)||parts2.length>0&&line.trim()===""){if(parts2.length===0)break;continue}const trimmed2=line.trimEnd();const goesOn=trimmed2.endsWith(escape);parts2.
push(goesOn?trimmed2.slice(0,-1):trimmed2);if(!goesOn)break}const{keyword,rest}=opening.exec(parts2.join(" "))?.groups??{};if(keyword===void 0||rest===void 0)continue;const delimiters=/^(?:run|copy|add)$/i.
test(keyword)?[...rest.matchAll(instructions_document)].map(({groups})=>groups?.["delimiter"]??""):[];for(const delimiter of delimiters){lastAt??=new Map(lines2.map((line,number)=>[line.trim(),number]));
if((lastAt.get(delimiter)??-1)>index2)while(lines2[index2]?.trim()!==delimiter)index2+=1}yield{keyword:keyword.toUpperCase(),rest:rest.trim()}}};const from=/^(?:--\S+\s+)*(?<image>\S+)(?:\s+as\s+(?<name>\S+))?\s*$/i;
const copy=/^(?:--(?!from=)\S+\s+)*\.\/?\s+\S+\s*$/;const frontend=/^#\s*syntax\s*=\s*(?<image>\S+)/im;function dockerfile_readDockerfile(text){const stages=[];let isCertain=/^(?:docker\.io\/)?docker\/dockerfile(?:[:@]|$)/.
test(frontend.exec(firstComments(text))?.groups?.["image"]??"docker/dockerfile");for(const{keyword,rest}of instructionsOf(text)){const last=stages.at(-1);if(keyword==="FROM"){const{image="",name}=from.
exec(rest)?.groups??{};if(image===""||name?.includes("$"))isCertain=false;stages.push({name:name?.toLowerCase(),from:image,healthcheck:void 0,copiesAll:false})}else if(last&&keyword==="HEALTHCHECK"){stages[stages.
length-1]={...last,healthcheck:/^(?:--\S+\s+)*none\s*$/i.test(rest)?"disabled":"given"}}else if(last&&(keyword==="COPY"||keyword==="ADD")&&copy.test(rest))stages[stages.length-1]={...last,copiesAll:true}}
return{stages,isCertain:isCertain&&stages.length>0}}const dockerfile_known=new WeakMap;function dockerfileOf(source){const before2=dockerfile_known.get(source);if(before2)return before2;const read2=dockerfile_readDockerfile(
source.text);dockerfile_known.set(source,read2);return read2}function stageFor({stages},target){if(target===void 0||target==="")return stages.at(-1);return stages.findLast(({name})=>name===target.toLowerCase())??
(/^\d{1,4}$/.test(target)?stages[Number(target)]:void 0)}function chainOf({stages},stage2){const chain=[stage2];let last=stage2;for(let index2=stages.indexOf(stage2)-1;index2>=0;index2-=1){const other=stages[index2];
if(other?.name===void 0||other.name!==last.from.toLowerCase())continue;chain.push(other);last=other}return{chain,base:last.from}}function firstComments(text){return/^\uFEFF?(?:#[^\n]*(?:\n|$))*/.exec(
text)?.[0]??""};const maxFiles=100;async function readBuilds(services,folder,loading){const builds=new Map;for(const service2 of services){const build2=builds.size<maxFiles?await readBuild(service2,folder,
loading):void 0;if(build2)builds.set(service2.name,build2)}return builds}async function readBuild({build:build2},folder,loading){if(!build2)return void 0;const written2=build2.kind==="scalar"?build2:build2.
get("context");const text=written2?written2.text:".";const context2=text===void 0||/^[a-z]+:\/\/|^git@|^github\.com\//i.test(text)?void 0:resolvePath(folder,text);if(context2===void 0||context2.startsWith(
".."))return void 0;const inline2=build2.get("dockerfile_inline");if(inline2)return inline2.text===void 0?void 0:{dockerfile:dockerfile_readDockerfile(inline2.text),context:context2,source:void 0,...await openness(
context2,void 0,loading)};const name=build2.get("dockerfile");if(name&&!name.isNull&&name.text===void 0)return void 0;const path=resolvePath(context2,name?.text||"Dockerfile");const source=path===void 0||
path.startsWith("..")?void 0:await loading.read(path);return source&&{dockerfile:dockerfileOf(source),context:context2,source,...await openness(context2,source.path,loading)}}async function openness(context2,dockerfile,loading){
const own=dockerfile===void 0?[]:[await loading.presence(folderOf(dockerfile),[`${nameOf(dockerfile)}.dockerignore`])];const all=[...own,await loading.presence(context2,[".dockerignore"])];const isOpen=all.
every(presence=>presence==="nothing");const exposed=isOpen&&await loading.presence(context2,[".env"])==="file"?[".env"]:[];const isTop=isOpen&&context2===""&&await loading.presence("",[".github"])==="\
folder";return{isOpen,exposed:[...exposed,...isTop?[".git"]:[]]}};async function readEnvFiles(named2,folder,variables2,loading){const sources=named2?await openAll(named2,folder,loading):[await loading.
read(folder===""?".env":`${folder}/.env`)];const entries2=[];for(const source of sources){if(!source)continue;const file2=readEnvFile(source,variables2.lookup,entries2);loading.envFiles.push(file2);entries2.
push(...file2.entries);for(const problem2 of file2.problems)loading.report(problem2)}return variables2.plus({entries:entries2})}async function openAll(named2,folder,loading){const targets=await Promise.
all(named2.map(async({text,at:at2})=>text===void 0?void 0:loading.open(folder,text,at2)));return targets.map(target=>target?.source)};class Variables{#texts;#entries;#own;constructor(texts2,entries2=new Map,own=new Set){
this.#texts=texts2;this.#entries=entries2;this.#own=own}static of(env){return new Variables(new Map(Object.entries(env).map(([name,value])=>[name,[value]])))}lookup=name=>this.#texts.get(name);entry(name){
return this.#entries.get(name)}isOwn(name){return this.#own.has(name)}plus({entries:entries2}){const added=new Map(entries2.flatMap(entry2=>entry2.text&&!this.#texts.has(entry2.name)?[[entry2.name,entry2]]:
[]));const texts2=new Map(this.#texts);for(const[name,{text}]of added)if(text)texts2.set(name,text);return new Variables(texts2,new Map([...this.#entries,...added]),this.#own)}with(name,value){if(this.#texts.
has(name))return this;const unknown2={source:`\${${name}}`,variables:[name],assumed:void 0,ifUnset:void 0};return new Variables(new Map([...this.#texts,[name,[value??unknown2]]]),this.#entries,new Set(
[...this.#own,name]))}};const checkedOn="2026-11-21";const debianWithout={default:["curl","wget"],alpine:["curl"]};const postgres={title:"PostgreSQL",kind:"database",ports:[5432],server:["postgres"],check:"\
pg_isready",unchecked:true,data:[{since:18,path:"/var/lib/postgresql",volume:"/var/lib/postgresql",movedBy:["PGDATA"],strays:["/var/lib/postgresql/data","/var/lib/postgres","/var/lib/postgres/data","/\
data"]},{path:"/var/lib/postgresql/data",volume:"/var/lib/postgresql/data",movedBy:["PGDATA"],strays:["/var/lib/postgresql","/var/lib/postgres","/var/lib/postgres/data","/data"]}],demands:["POSTGRES_P\
ASSWORD","POSTGRES_HOST_AUTH_METHOD"],demandsSince:13,user:{variable:"POSTGRES_USER",otherwise:"postgres"},schemes:["postgres","postgresql","postgis","postgresql+psycopg2","postgresql+psycopg","postgr\
esql+asyncpg","jdbc:postgresql","ecto"],ends:{"9.4":"2020-02-13","9.5":"2021-02-11","9.6":"2021-11-11",10:"2022-11-10",11:"2023-11-09",12:"2024-11-21",13:"2025-11-13",14:"2026-11-12",15:"2027-11-11",16:"\
2028-11-09",17:"2029-11-08",18:"2030-11-14"}};const mysqlSchemes=["mysql","mysql2","mariadb","mysql+pymysql","mysql+mysqldb","mysql+mysqlconnector","jdbc:mysql","jdbc:mariadb"];const mysqlData={path:"\
/var/lib/mysql",volume:"/var/lib/mysql",movedBy:["--datadir"],strays:["/var/lib/mysql/data","/var/lib/mysqldb","/var/lib/mariadb","/data","/data/db"]};const mongoData={path:"/data/db",volume:"/data/db",
movedBy:["--dbpath"],strays:["/data","/var/lib/mongodb","/var/lib/mongo","/data/mongo","/data/mongodb"]};const redisData={path:"/data",volume:"/data",movedBy:["--dir"],strays:["/var/lib/redis","/var/l\
ib/redis/data","/redis/data","/var/redis/data"]};const bitnami=name=>["bitnami","bitnamilegacy","bitnamisecure"].map(owner=>`${owner}/${name}`);const knownImages=[{...postgres,names:["postgres"],alike:[
"postgresql"],sources:["https://github.com/docker-library/postgres","https://hub.docker.com/_/postgres","https://endoflife.date/postgresql"],lacks:debianWithout,latest:18},{...postgres,names:["postgis\
/postgis","pgvector/pgvector","timescale/timescaledb"],alike:["postgis","pgvector","timescaledb"],sources:["https://github.com/postgis/docker-postgis","https://github.com/pgvector/pgvector/blob/master\
/Dockerfile","https://github.com/timescale/timescaledb-docker"]},{title:"PostgreSQL",kind:"database",names:bitnami("postgresql"),sources:["https://github.com/bitnami/containers/tree/main/bitnami/postg\
resql"],ports:[5432],data:[{path:"/bitnami/postgresql",movedBy:["POSTGRESQL_VOLUME_DIR","POSTGRESQL_DATA_DIR","PGDATA"],strays:["/var/lib/postgresql/data","/var/lib/postgresql"]}],schemes:postgres.schemes},
{title:"MySQL",kind:"database",names:["mysql"],alike:["percona"],sources:["https://github.com/docker-library/mysql","https://hub.docker.com/_/mysql","https://endoflife.date/mysql"],ports:[3306,33060],
server:["mysqld","mysqld_safe"],check:"mysqladmin ping -h localhost",unchecked:true,data:[mysqlData],demands:["MYSQL_ROOT_PASSWORD","MYSQL_ALLOW_EMPTY_PASSWORD","MYSQL_RANDOM_ROOT_PASSWORD"],schemes:mysqlSchemes,
latest:9,ends:{"5.5":"2018-12-31","5.6":"2021-02-28","5.7":"2023-10-31","8.0":"2026-04-30","8.1":"2023-10-25","8.2":"2023-12-14","8.3":"2024-04-10","8.4":"2032-04-30"}},{title:"MariaDB",kind:"database",
names:["mariadb"],sources:["https://github.com/MariaDB/mariadb-docker","https://hub.docker.com/_/mariadb","https://endoflife.date/mariadb"],ports:[3306],server:["mariadbd","mysqld","mysqld_safe","mari\
adbd-safe"],check:"healthcheck.sh --connect --innodb_initialized",unchecked:true,data:[mysqlData],demands:["MARIADB_ROOT_PASSWORD","MARIADB_ROOT_PASSWORD_HASH","MARIADB_ALLOW_EMPTY_ROOT_PASSWORD","MAR\
IADB_RANDOM_ROOT_PASSWORD","MYSQL_ROOT_PASSWORD","MYSQL_ALLOW_EMPTY_PASSWORD","MYSQL_RANDOM_ROOT_PASSWORD"],schemes:mysqlSchemes,latest:12,ends:{"10.1":"2020-10-17","10.2":"2022-05-23","10.3":"2023-05\
-25","10.4":"2024-06-18","10.5":"2025-06-24","10.6":"2026-07-06","10.7":"2023-02-09","10.8":"2023-05-20","10.9":"2023-08-22","10.10":"2023-11-17","10.11":"2028-02-16","11.4":"2029-05-29","11.8":"2028-\
06-04"}},{title:"MySQL",kind:"database",names:bitnami("mysql"),sources:["https://github.com/bitnami/containers/tree/main/bitnami/mysql"],ports:[3306,33060],data:[{path:"/bitnami/mysql",movedBy:["MYSQL\
_VOLUME_DIR","--datadir"],strays:["/var/lib/mysql"]}],schemes:mysqlSchemes},{title:"MariaDB",kind:"database",names:bitnami("mariadb"),sources:["https://github.com/bitnami/containers/tree/main/bitnami/\
mariadb"],ports:[3306],data:[{path:"/bitnami/mariadb",movedBy:["MARIADB_VOLUME_DIR","--datadir"],strays:["/var/lib/mysql"]}],schemes:mysqlSchemes},{title:"MongoDB",kind:"database",names:["mongo"],alike:[
"mongodb"],sources:["https://github.com/docker-library/mongo","https://hub.docker.com/_/mongo","https://endoflife.date/mongodb"],ports:[27017],server:["mongod"],check:"mongosh --quiet --eval 'db.hello\
()'",unchecked:true,lacks:{default:["curl","wget"]},lacksSince:4,data:[mongoData],schemes:["mongodb"],latest:8,ends:{"3.4":"2020-01-31","3.6":"2021-04-30","4.0":"2022-04-30","4.2":"2023-04-30","4.4":"\
2024-02-29","5.0":"2024-10-31","6.0":"2025-07-31","7.0":"2027-08-31","8.0":"2029-10-31"}},{title:"MongoDB",kind:"database",names:bitnami("mongodb"),sources:["https://github.com/bitnami/containers/tree\
/main/bitnami/mongodb"],ports:[27017],data:[{path:"/bitnami/mongodb",movedBy:["MONGODB_VOLUME_DIR","--dbpath"],strays:["/data/db","/data"]}],schemes:["mongodb"]},{title:"Redis",kind:"cache",names:["re\
dis"],alike:["redis-stack-server"],sources:["https://github.com/redis/docker-library-redis","https://hub.docker.com/_/redis","https://endoflife.date/redis"],ports:[6379],server:["redis-server"],check:"\
redis-cli ping",unchecked:true,lacks:debianWithout,data:[redisData],schemes:["redis"],latest:8,ends:{"5.0":"2022-04-27","6.0":"2022-05-31","6.2":"2027-04-01","7.0":"2024-07-29","7.2":"2029-12-01","7.4":"\
2029-12-01"}},{title:"Redis",kind:"cache",names:bitnami("redis"),sources:["https://github.com/bitnami/containers/tree/main/bitnami/redis"],ports:[6379],data:[{path:"/bitnami/redis/data",movedBy:["REDI\
S_VOLUME_DIR","--dir"],strays:["/data","/var/lib/redis"]}],schemes:["redis"]},{title:"Valkey",kind:"cache",names:["valkey/valkey"],alike:["valkey"],sources:["https://github.com/valkey-io/valkey-contai\
ner"],ports:[6379],server:["valkey-server","redis-server"],check:"valkey-cli ping",unchecked:true,lacks:debianWithout,data:[redisData],schemes:["redis","valkey"]},{title:"Redis",kind:"cache",names:["r\
edis/redis-stack"],alike:["redis-stack"],sources:["https://hub.docker.com/r/redis/redis-stack"],ports:[6379,8001],schemes:["redis"]},{title:"KeyDB",kind:"cache",names:["eqalpha/keydb"],alike:["keydb"],
sources:["https://docs.keydb.dev/docs/docker-basics/"],ports:[6379],schemes:["redis"]},{title:"Dragonfly",kind:"cache",names:[],alike:["dragonfly"],sources:["https://www.dragonflydb.io/docs/getting-st\
arted/docker"],ports:[6379],schemes:["redis"]},{title:"Memcached",kind:"cache",names:["memcached"],sources:["https://github.com/docker-library/memcached"],ports:[11211],unchecked:true,lacks:debianWithout},
{title:"SQL Server",kind:"database",names:["mcr.microsoft.com/mssql/server"],alike:["mssql/server","azure-sql-edge"],sources:["https://learn.microsoft.com/en-us/sql/linux/sql-server-linux-docker-conta\
iner-configure"],ports:[1433],data:[{path:"/var/opt/mssql",movedBy:["MSSQL_DATA_DIR"]}],schemes:["sqlserver","mssql","jdbc:sqlserver","mssql+pyodbc"]},{title:"Oracle",kind:"database",names:[],alike:["\
oracle-xe","oracle-free"],sources:["https://github.com/gvenzl/oci-oracle-free"],ports:[1521]},{title:"Elasticsearch",kind:"search",names:["elasticsearch","docker.elastic.co/elasticsearch/elasticsearch"],
sources:["https://www.elastic.co/docs/deploy-manage/deploy/self-managed/install-elasticsearch-with-docker"],ports:[9200,9300],data:[{path:"/usr/share/elasticsearch/data",movedBy:["path.data"],strays:[
"/var/lib/elasticsearch","/var/lib/elasticsearch/data"]}]},{title:"OpenSearch",kind:"search",names:["opensearchproject/opensearch"],alike:["opensearch"],sources:["https://docs.opensearch.org/latest/in\
stall-and-configure/install-opensearch/docker/"],ports:[9200,9300],data:[{path:"/usr/share/opensearch/data",movedBy:["path.data"],strays:["/usr/share/elasticsearch/data","/var/lib/opensearch"]}]},{title:"\
Solr",kind:"search",names:["solr"],sources:["https://hub.docker.com/_/solr"],ports:[8983]},{title:"Meilisearch",kind:"search",names:["getmeili/meilisearch"],alike:["meilisearch"],sources:["https://git\
hub.com/meilisearch/meilisearch/blob/main/Dockerfile"],ports:[7700]},{title:"Qdrant",kind:"search",names:["qdrant/qdrant"],alike:["qdrant"],sources:["https://qdrant.tech/documentation/guides/installat\
ion/"],ports:[6333,6334]},{title:"Milvus",kind:"search",names:["milvusdb/milvus"],alike:["milvus"],sources:["https://milvus.io/docs/install_standalone-docker-compose.md"],ports:[19530]},{title:"Cassan\
dra",kind:"database",names:["cassandra"],sources:["https://github.com/docker-library/cassandra"],ports:[9042,7e3,7199],unchecked:true,data:[{path:"/var/lib/cassandra",volume:"/var/lib/cassandra",strays:[
"/data","/cassandra/data"]}]},{title:"ScyllaDB",kind:"database",names:["scylladb/scylla"],alike:["scylla"],sources:["https://hub.docker.com/r/scylladb/scylla"],ports:[9042]},{title:"CouchDB",kind:"dat\
abase",names:["couchdb","apache/couchdb"],sources:["https://github.com/apache/couchdb-docker"],ports:[5984],unchecked:true,data:[{since:2,path:"/opt/couchdb/data",volume:"/opt/couchdb/data",strays:["/\
usr/local/var/lib/couchdb","/var/lib/couchdb","/data"]}],latest:3},{title:"Couchbase",kind:"database",names:["couchbase"],sources:["https://hub.docker.com/_/couchbase"],ports:[8091,11210]},{title:"Inf\
luxDB",kind:"database",names:["influxdb"],sources:["https://github.com/influxdata/influxdata-docker"],ports:[8086],server:["influxd","influxdb3"],unchecked:true,data:[{since:3,path:"/var/lib/influxdb3\
/data",movedBy:["--data-dir","--object-store","INFLUXDB3_OBJECT_STORE","INFLUXDB3_DB_DIR"]},{since:2,path:"/var/lib/influxdb2",volume:"/var/lib/influxdb2",movedBy:["INFLUXD_BOLT_PATH","INFLUXD_ENGINE_\
PATH","--bolt-path","--engine-path"],strays:["/var/lib/influxdb","/root/.influxdbv2","/home/influxdb/.influxdbv2"]},{path:"/var/lib/influxdb",volume:"/var/lib/influxdb",movedBy:["INFLUXDB_DATA_DIR","I\
NFLUXDB_META_DIR"],strays:["/var/lib/influxdb2"]}],secrets:["DOCKER_INFLUXDB_INIT_ADMIN_TOKEN"]},{title:"Neo4j",kind:"database",names:["neo4j"],sources:["https://github.com/neo4j/docker-neo4j","https:\
//neo4j.com/docs/operations-manual/current/docker/"],ports:[7474,7687],unchecked:true,data:[{path:"/data",volume:"/data",movedBy:["NEO4J_server_directories_data","NEO4J_dbms_directories_data"],strays:[
"/var/lib/neo4j/data","/neo4j/data"]}],secrets:["NEO4J_AUTH"],schemes:["bolt","neo4j"]},{title:"ArangoDB",kind:"database",names:["arangodb"],sources:["https://hub.docker.com/_/arangodb"],ports:[8529]},
{title:"ClickHouse",kind:"database",names:["clickhouse","clickhouse/clickhouse-server","yandex/clickhouse-server"],alike:["clickhouse-server"],sources:["https://github.com/ClickHouse/ClickHouse/blob/m\
aster/docker/server/Dockerfile.ubuntu"],ports:[8123,9e3],unchecked:true,data:[{path:"/var/lib/clickhouse",volume:"/var/lib/clickhouse",strays:["/var/lib/clickhouse-server"]}],schemes:["clickhouse","cl\
ickhouse+http","clickhouse+native","jdbc:clickhouse"]},{title:"CockroachDB",kind:"database",names:["cockroachdb/cockroach"],alike:["cockroach"],sources:["https://hub.docker.com/r/cockroachdb/cockroach"],
ports:[26257,8080]},{title:"RethinkDB",kind:"database",names:["rethinkdb"],sources:["https://hub.docker.com/_/rethinkdb"],ports:[8080,28015]},{title:"RabbitMQ",kind:"broker",names:["rabbitmq"],sources:[
"https://github.com/docker-library/rabbitmq","https://hub.docker.com/_/rabbitmq","https://endoflife.date/rabbitmq"],ports:[5672,15672],server:["rabbitmq-server"],check:"rabbitmq-diagnostics -q ping",unchecked:true,
lacks:debianWithout,data:[{path:"/var/lib/rabbitmq",volume:"/var/lib/rabbitmq",movedBy:["RABBITMQ_DATA_DIR","RABBITMQ_MNESIA_BASE","RABBITMQ_MNESIA_DIR"]}],secrets:["RABBITMQ_ERLANG_COOKIE"],schemes:[
"amqp","pyamqp","rabbitmq"],ends:{"3.7":"2020-09-30","3.8":"2022-07-31","3.9":"2023-01-31","3.10":"2022-09-28","3.11":"2023-06-01","3.12":"2024-02-21","3.13":"2024-09-17","4.0":"2025-04-15","4.1":"202\
6-01-30"}},{title:"Kafka",kind:"broker",names:["apache/kafka","confluentinc/cp-kafka"],alike:["kafka","cp-kafka"],sources:["https://hub.docker.com/r/apache/kafka"],ports:[9092,29092]},{title:"ZooKeepe\
r",kind:"broker",names:["zookeeper"],alike:["cp-zookeeper"],sources:["https://github.com/31z4/zookeeper-docker"],ports:[2181],unchecked:true},{title:"NATS",kind:"broker",names:["nats"],sources:["https\
://hub.docker.com/_/nats"],ports:[4222,8222],schemes:["nats"]},{title:"ActiveMQ",kind:"broker",names:["apache/activemq-classic"],alike:["activemq"],sources:["https://hub.docker.com/r/apache/activemq-c\
lassic"],ports:[61616,8161]},{title:"etcd",kind:"database",names:["quay.io/coreos/etcd"],alike:["etcd"],sources:["https://etcd.io/docs/latest/op-guide/container/"],ports:[2379,2380]},{title:"LDAP",kind:"\
database",names:["osixia/openldap"],alike:["ldap","openldap"],sources:["https://github.com/osixia/docker-openldap"],ports:[389,1389],schemes:["ldap"]},{title:"phpMyAdmin",kind:"console",names:["phpmya\
dmin"],sources:["https://hub.docker.com/_/phpmyadmin"],ports:[80]},{title:"Adminer",kind:"console",names:["adminer"],sources:["https://hub.docker.com/_/adminer"],ports:[8080]},{title:"pgAdmin",kind:"c\
onsole",names:["dpage/pgadmin4"],alike:["pgadmin4"],sources:["https://www.pgadmin.org/docs/pgadmin4/latest/container_deployment.html"],ports:[80]},{title:"mongo-express",kind:"console",names:["mongo-e\
xpress"],sources:["https://hub.docker.com/_/mongo-express"],ports:[8081]},{title:"Redis Commander",kind:"console",names:["rediscommander/redis-commander"],alike:["redis-commander"],sources:["https://g\
ithub.com/joeferner/redis-commander"],ports:[8081]},{title:"Redis Insight",kind:"console",names:["redis/redisinsight"],alike:["redisinsight"],sources:["https://redis.io/docs/latest/operate/redisinsigh\
t/install/install-on-docker/"],ports:[5540,8001]},{title:"Kafka UI",kind:"console",names:["provectuslabs/kafka-ui"],alike:["kafka-ui"],sources:["https://github.com/provectus/kafka-ui"],ports:[8080]},{
title:"nginx",kind:"proxy",names:["nginx"],sources:["https://github.com/nginx/docker-nginx"],ports:[80],unchecked:true},{title:"Caddy",kind:"proxy",names:["caddy"],sources:["https://github.com/caddyse\
rver/caddy-docker"],ports:[80,443],unchecked:true},{title:"Apache",kind:"proxy",names:["httpd"],sources:["https://github.com/docker-library/httpd"],ports:[80],unchecked:true,lacks:debianWithout},{title:"\
HAProxy",kind:"proxy",names:["haproxy"],sources:["https://github.com/docker-library/haproxy"],ports:[],unchecked:true,lacks:debianWithout},{title:"Traefik",kind:"proxy",names:["traefik"],sources:["htt\
ps://github.com/traefik/traefik-library-image"],ports:[80,443],unchecked:true,lacks:{default:["curl"]}},{title:"Node.js",kind:"base",names:["node"],sources:["https://github.com/nodejs/docker-node","ht\
tps://endoflife.date/nodejs"],ports:[],unchecked:true,lacks:{slim:["curl","wget"],alpine:["curl"]},lacksSince:12,ends:{8:"2019-12-31",10:"2021-04-30",12:"2022-04-30",14:"2023-04-30",16:"2023-09-11",18:"\
2025-04-30",20:"2026-04-30",22:"2027-04-30",24:"2028-04-30"}},{title:"Python",kind:"base",names:["python"],sources:["https://github.com/docker-library/python","https://endoflife.date/python"],ports:[],
unchecked:true,lacks:{slim:["curl","wget"],alpine:["curl"]},ends:{"2.7":"2020-01-01","3.6":"2021-12-23","3.7":"2023-06-27","3.8":"2024-10-07","3.9":"2025-10-31","3.10":"2026-10-31","3.11":"2027-10-31",
"3.12":"2028-10-31","3.13":"2029-10-31"}},{title:"PHP",kind:"base",names:["php"],sources:["https://github.com/docker-library/php","https://endoflife.date/php"],ports:[],unchecked:true,ends:{"5.6":"201\
8-12-31","7.0":"2019-01-10","7.1":"2019-12-01","7.2":"2020-11-30","7.3":"2021-12-06","7.4":"2022-11-28","8.0":"2023-11-26","8.1":"2025-12-31","8.2":"2026-12-31","8.3":"2027-12-31","8.4":"2028-12-31"}}];
;const byName=new Map(knownImages.flatMap(image=>image.names.map(name=>[name,image])));const byLastParts=new Map(knownImages.flatMap(image=>[...image.names.map(name=>name.slice(name.lastIndexOf("/")+1)),
...image.alike??[]].map(name=>[name,image])));const mirrors=new Map([["docker.io",""],["index.docker.io",""],["registry-1.docker.io",""],["registry.hub.docker.com",""],["mirror.gcr.io",""],["public.ec\
r.aws","docker/"]]);function knownImage(image){if(image?.name===void 0)return void 0;const{registry,name}=image;const prefix2=registry===void 0?"":mirrors.get(registry);if(prefix2===void 0)return byName.
get(`${registry??""}/${name}`);if(!name.startsWith(prefix2))return void 0;return byName.get(name.slice(prefix2.length).replace(/^library\//,""))}function knownName(name){return knownImage(readImageName(
name))}function programOf(image){const parts2=image?.name?.split("/")??[];return knownImage(image)??byLastParts.get(parts2.slice(-2).join("/"))??byLastParts.get(parts2.at(-1)??"")};const secret_common=new Set(
"admin administrator adminpw amqp api app auth backend bar base baz cache change changeit changeme changethis couchdb data database db default demo dev development docker dummy elastic example fake fo\
o foobar for guest hello here in insecure is it jwt key keycloak letmein local localhost long maria mariadb me minio minioadmin mongo mongodb monkey mssql my mysql nextcloud none not only oracle pa pa\
ss passw0rd passwd password pg please postgres postgresql private prod production pw qwerty rabbit rabbitmq random redis replace root s3cr3t sa sample secret secure server service session set some som\
ething string strong super supersecret symfony test tester testing the this to token top toor user very web whale wordpress xyz your".split(" "));const placeholders=/^(?:<.*>|\[.*\]|\{\{.*\}\}|%.*%|#\{.*\}#?|!+.*!+|x{3,}|\*{3,}|\.{3,}|_+|-+|todo\b.*|tbd)$|your[-_ ]|[-_ ]here$|change[-_ ]?(?:me|it|this)|^replace[-_ ]|placeholder|^(?:put|insert|enter|add|set|fill)[-_ ]/i;
const secret_harmless=/^(?:|["']{2}|true|false|yes|no|on|off|null|none|nil|undefined|disabled?|enabled?|auto|never|always|optional|required|\d{1,3}|\d+(?:ms|s|m|h|d))$/i;const references=/^(?:\.{0,2}\/[\w.@/-]+|~\/.*|[a-z][a-z\d+.-]*:\/\/.*|file:.*|(?:arn|vault|op|secret|env|ssm|kms|doppler|sops|ref)[:+].*|[A-Za-z]:\\.*|[$`].*)$/is;
const secret_tokens=/^(?:A(?:KIA|SIA)[A-Z\d]{16}|gh[opsur]_[A-Za-z\d]{36,}|github_pat_\w{40,}|glpat-[\w-]{20,}|xox[abpr]-[\w-]{10,}|[rs]k_live_\w{16,}|npm_[A-Za-z\d]{36}|-----BEGIN [A-Z ]*PRIVATE KEY)/;
const minLength=8;const maxRun=40;function disclosure(service2,{name,value}){const written2=value&&Written.of(value);if(!written2?.isLiteral)return void 0;const isKnown=knownImage(service2.image)?.secrets?.
includes(name)??false;return disclosureOf(isKnown?"secret":name,written2.text,()=>new Set([...namesAround(service2),...secret_wordsOf([name])]))}function disclosureOf(name,value,names2){const text=value.
trim();if(secret_tokens.test(text))return"plain";if(!isSecretName(name)||secret_harmless.test(text)||references.test(text))return void 0;if(placeholders.test(text))return"placeholder";return isGuessable(
text,names2())?"guessable":"plain"}function isGuessable(text,names2){if(text.length<minLength||/^\d{1,12}$/.test(text))return true;const words2=text.toLowerCase().split(/[^a-z\d]+|(?<=[a-z])(?=\d)|(?<=\d)(?=[a-z])/);
return words2.every(word=>word===""||/^\d{1,12}$/.test(word)||secret_common.has(word)||names2.has(word)||isCommonRun(word))}function isCommonRun(word){const ends=[0];for(let end=2;end<=word.length&&word.
length<=maxRun;end+=1){if(ends.some(start=>end-start>1&&secret_common.has(word.slice(start,end))))ends.push(end)}return ends.at(-1)===word.length}function namesAround(service2){const names2=[service2.
name,service2.image?.name??""];for(const{name,value}of service2.environment)if(!isSecretName(name)&&value?.text)names2.push(name,value.text);return secret_wordsOf(names2)}function secret_wordsOf(names2){
return new Set([...names2,...names2.flatMap(name=>name.split(/[^A-Za-z\d]+/))].map(name=>name.toLowerCase()))};const isExample=/(?:^|[._-])(?:example|sample|dist|template|tmpl|tpl|default|defaults)(?:[._-]|$)/i;
async function findKeptSecrets(files,loading){const secrets2=new Map;for(const{source,entries:entries2}of files)if(!secrets2.has(source.path))secrets2.set(source.path,isExample.test(nameOf(source.path))?
[]:secretsIn(entries2));const kept2=[];for(const[path,found2]of secrets2)if(found2.length>0&&["file","program"].includes(await loading.kept(path)))kept2.push(...found2);return kept2}function secretsIn(entries2){
let words2;const names2=()=>words2??=secret_wordsOf(entries2.flatMap(({name,text})=>[name,isSecretName(name)?"":(text&&known(text))??""]));return entries2.filter(({name,text,at:at2})=>{const value=text&&
known(text);return value!==void 0&&!at2.file.slice(at2.range).includes("$")&&disclosureOf(name,value,names2)==="plain"})};function mergeNodes(base,over,path,report){const special=path?.here?.merge;if(special)
return special(base,over,path,report);if(over.isNull||over===base)return base;if(base.kind==="scalar")return over;if(base.kind!==over.kind){conflict(base,over,report);return base}return base.kind==="m\
apping"?mergeMappings(base,over,path,report):withItems(base,[...base.children,...over.children],path)}function mergeMappings(base,over,path,report){const merged=new Map(base.children.map(child=>[child.
name,child]));for(const child of over.children){const below2=merged.get(child.name);merged.set(child.name,below2?mergeNodes(below2,child,path?.next(child.name),report):child)}return base.with({children:[
...merged.values()]})}const merge_plain_words={scalar:"a single value",mapping:"a mapping",sequence:"a list"};function conflict(base,over,report){const message2=`${label(over)} is ${merge_plain_words[over.
kind]} here and ${merge_plain_words[base.kind]} below, which Compose cannot join`;const related=[{at:base.at,label:"what it is laid over"}];report({kind:"merge-conflict",at:over.at,message:message2,help:"\
Write it in the same form in both places",related})}function label({name}){return name!==""&&name.length<=24?`\`${name}\``:"This"}function withItems(list2,items2,path){const kept2=path?.here?.unique?path.
here.unique(items2):items2;return kept2===list2.children?list2:list2.with({children:kept2})};const replace=(_base,over)=>over;const mergeEntries=(base,over,path)=>{if(merge_forms_isNothing(over))return base;
if(base.kind!=="mapping"&&over.kind!=="mapping")return joined(base,over,path);const entries2=new Map;for(const entry2 of[...textEntriesOf(base),...textEntriesOf(over)])entries2.set(entry2.name||`\0${skeletonOf(
entry2)??""}`,entry2);const{at:at2,key:key2,tag}=base;return new Node({kind:"mapping",at:at2,key:key2,tag,children:[...entries2.values()]})};const mergeSequences=(base,over,path)=>merge_forms_isNothing(
over)?base:joined(base,over,path);const mergeHosts=(base,over)=>{if(merge_forms_isNothing(over))return base;const first=itemsOf(base);const seen=new Set(first.map(item=>skeletonOf(item)));return sequence(
base,[...first,...itemsOf(over).filter(item=>!seen.has(skeletonOf(item)))])};function mergeNamed(filling){return(base,over,path,report)=>{if(merge_forms_isNothing(over))return base;const below2=namedOf(
base,filling);return mergeMappings(below2,namedOf(over,filling),path,report)}}const mergeBuild=(base,over,path,report)=>{if(merge_forms_isNothing(over)||!(isText(over)||over.kind==="mapping"))return base;
return merge_forms_isNothing(base)?over:mergeMappings(longBuild(base),longBuild(over),path,report)};const mergeLogging=(base,over,path,report)=>{if(over.kind!=="mapping")return base;const[below2,above]=[
base.get("driver"),over.get("driver")];const sameDriver=!below2||!above||skeletonOf(below2)===skeletonOf(above);return sameDriver&&base.kind==="mapping"?mergeMappings(base,over,path,report):over};const mergeAddressPools=(base,over,path,report)=>{
if(base.kind!=="sequence"||over.kind!=="sequence")return over;const pools=new Map;for(const below2 of base.children)for(const above of over.children)joinPool(pools,below2,above,path,report);return base.
with({children:[...pools.values()]})};function joinPool(pools,below2,above,path,report){const subnet=subnetOf(above);if(subnet!==subnetOf(below2)&&!pools.has(subnet)){pools.set(subnet,above);return}const merged=mergeMappings(
below2,above,path,report);pools.set(subnetOf(merged),merged)}function subnetOf(pool2){const subnet=pool2.get("subnet");return(subnet&&skeletonOf(subnet))??""}function merge_forms_isNothing(node){return node.
isNull||node.kind!=="scalar"&&node.children.length===0}function joined(base,over,path){return withItems(sequence(base,[]),[...itemsOf(base),...itemsOf(over)],path)}function sequence({at:at2,key:key2,tag},children){
return new Node({kind:"sequence",at:at2,key:key2,tag,children})}function longBuild(build2){if(build2.kind!=="scalar")return build2;const context2=build2.with({key:scalar(build2,"context")});return new Node(
{kind:"mapping",at:build2.at,key:build2.key,children:[context2]})};function pathTable(entries2){const root=new Step;for(const[path,value]of entries2){let step2=root;for(const name of path.split("."))step2=
step2.open(name);step2.here=value}return root}class Step{here;#any;#named=new Map;next(name){return this.#named.get(name)??this.#any}open(name){let step2=name==="*"?this.#any:this.#named.get(name);if(step2)
return step2;step2=new Step;if(name==="*")this.#any=step2;else this.#named.set(name,step2);return step2}};const maxRange=1e3;function portKeys(item){if(item.kind==="mapping")return longKeys(item);const text=skeletonOf(
item);return text===void 0?[]:shortKeys(text)}function longKeys(item){const at2=name=>{const value=item.get(name);return value&&skeletonOf(value)};const published=item.get("published");const host=typeof published?.
value==="number"?`number ${published.value}`:at2("published")??"";return[key(at2("host_ip")??"",host,at2("target")??"",at2("protocol")??"tcp")]}function shortKeys(text){const[spec="",protocol="tcp"]=text.
split("/",2);const parts2=/^(?:(\[[^\]]*\]|.*):)?([^:]*):([^:]*)$/.exec(spec);const[address2,published,container]=parts2?[parts2[1]??"",parts2[2]??"",parts2[3]??""]:["","",spec];const ip=address2.replace(
/^\[(.*)\]$/,"$1");const targets=range(container);const hosts2=range(published);if(targets.length===1)return[key(ip,published,container,protocol)];return targets.map((target,index2)=>key(ip,hosts2.length===
targets.length?hosts2[index2]??"":published,target,protocol))}function key(ip,published,target,protocol){return`${ip||"0.0.0.0"}:${published}:${target}/${protocol.toLowerCase()}`}function range(text){
const match=/^(\d{1,5})-(\d{1,5})$/.exec(text);if(!match)return[text];const[first,last]=[Number(match[1]),Number(match[2])];if(last<first||last-first>=maxRange)return[text];return Array.from({length:last-
first+1},(_,index2)=>String(first+index2))};const names=by(item=>[skeletonOf(item)?.split("=",1)[0]]);const values=by(item=>[skeletonOf(item)]);const volumes=by(item=>[item.kind==="mapping"?clean(unique_textAt(
item,"target")):clean(volumeTarget(skeletonOf(item)??""))]);const devices=by(item=>{if(item.kind==="mapping")return[unique_textAt(item,"target")];const[source,target]=(skeletonOf(item)??"").split(":");
return[target??source]});const envFiles=by(item=>[item.kind==="mapping"?unique_textAt(item,"path"):skeletonOf(item)]);function mounts(folder){return by(item=>{if(item.kind!=="mapping")return[`${folder}\
/${skeletonOf(item)??""}`];return[unique_textAt(item,"target")??`${folder}/${unique_textAt(item,"source")??""}`]})}const ports=by(portKeys);function by(read2){const cache=new WeakMap;const keysOf2=item=>{
let keys2=cache.get(item);if(!keys2){keys2=[...new Set(read2(item).filter(key2=>key2!==void 0))];cache.set(item,keys2)}return keys2};return items2=>{if(items2.length<2)return items2;const kept2=[];const owners2=new Map;
for(const item of items2){const keys2=keysOf2(item);if(keys2.some(key2=>(owners2.get(key2)?.keys??0)>keys2.length))continue;const emptied=[];const own={place:kept2.length,keys:keys2.length};for(const key2 of keys2){
const owner=owners2.get(key2);owners2.set(key2,own);if(!owner)continue;owner.keys-=1;if(owner.keys===0)emptied.push(owner.place)}for(const place of emptied)kept2[place]=void 0;if(emptied.length===1)own.
place=emptied[0]??own.place;kept2[own.place]=item}const left=kept2.filter(item=>item!==void 0);return left.length===items2.length?items2:left}}function unique_textAt(item,name){const value=item.get(name);
return value&&skeletonOf(value)}function volumeTarget(spec){if(spec.length<=2)return spec;const parts2=[];for(const part of spec.split(":")){const drive=parts2.at(-1);if(drive!==void 0&&/^[A-Za-z]$/.test(
drive))parts2[parts2.length-1]=`${drive}:${part}`;else parts2.push(part)}return parts2[1]??parts2[0]??""}function clean(path){if(path===void 0)return void 0;const parts2=[];for(const part of path.split(
"/")){if(part===""||part===".")continue;if(part==="..")parts2.pop();else parts2.push(part)}return`${path.startsWith("/")?"/":""}${parts2.join("/")}`};const started={condition:"service_started",required:true};
const keyed={merge:mergeEntries,unique:names,converts:"items"};const merge_table_list={merge:mergeSequences,unique:names,converts:"items"};const once={unique:names};const ofService={"annotations":keyed,
"build":{merge:mergeBuild,converts:"itself"},"build.additional_contexts":keyed,"build.args":keyed,"build.extra_hosts":{merge:mergeHosts,converts:"items"},"build.labels":keyed,"build.tags":once,"cap_ad\
d":once,"cap_drop":once,"command":{merge:replace},"configs":{unique:mounts("")},"depends_on":{merge:mergeNamed(started),converts:"itself"},"deploy.labels":keyed,"devices":{unique:devices},"dns":merge_table_list,
"dns_opt":merge_table_list,"dns_search":merge_table_list,"entrypoint":{merge:replace},"env_file":{merge:mergeSequences,unique:envFiles,converts:"items"},"environment":keyed,"expose":{unique:values},"e\
xtra_hosts":{merge:mergeHosts,converts:"items"},"healthcheck.test":{merge:replace},"label_file":{merge:mergeSequences,converts:"items"},"labels":keyed,"links":once,"logging":{merge:mergeLogging},"mode\
ls":{merge:mergeNamed(),converts:"itself"},"networks":{merge:mergeNamed(),converts:"itself"},"networks.*.aliases":once,"networks.*.link_local_ips":once,"ports":{unique:ports},"profiles":once,"secrets":{
unique:mounts("/run/secrets")},"sysctls":keyed,"tmpfs":merge_table_list,"ulimits.*":{merge:replace},"volumes":{unique:volumes}};const specials=pathTable([...Object.entries(ofService).map(([path,special])=>[
`services.*.${path}`,special]),["networks.*.ipam.config",{merge:mergeAddressPools}],["networks.*.ipam.options",once],["networks.*.labels",keyed],["volumes.*.labels",keyed]]);function isConverted(document,path){
let step2=specials;let node=document;for(const[index2,name]of path.entries()){step2=step2?.next(name);node=node?.get(name);const converts=step2?.here?.converts;if(converts!==void 0&&(index2===path.length-
1||converts==="items"&&node?.kind==="mapping"))return true}return false};function merge_merge(base,over,report,path=specials){return mergeNodes(base,over,path,report)}const servicePath=specials.next("\
services")?.next("*");function dropRepeated(node,path=specials){if(!path)return node;if(node.kind==="sequence")return path.here?.unique?withItems(node,node.children,path):node;let changed=false;const children=node.
children.map(child=>{const other=dropRepeated(child,path.next(child.name));if(other!==child)changed=true;return other});return changed?node.with({children}):node};const resets_none=new Map;function splitResets(node){
if(node.kind==="scalar")return{root:node,resets:resets_none};const resets=new Map;let changed=false;const children=node.children.flatMap(child=>{if(child.tag==="!reset"||child.tag==="!override"){if(node.
kind==="mapping")resets.set(child.name,"all");changed||=child.tag==="!reset";return child.tag==="!reset"?[]:[child]}const split2=splitResets(child);if(node.kind==="mapping"&&split2.resets.size>0)resets.
set(child.name,split2.resets);changed||=split2.root!==child;return[split2.root]});return{root:changed?node.with({children}):node,resets}}function applyResets(node,resets){if(resets.size===0||node.kind!==
"mapping")return node;const children=node.children.flatMap(child=>{const reset=resets.get(child.name);if(reset==="all")return[];return[reset?applyResets(child,reset):child]});return node.with({children})}
;class Extender{#loading;#scope;#otherFile;#included;#merged=0;constructor(loading,scope2,otherFile,included){this.#loading=loading;this.#scope=scope2;this.#otherFile=otherFile;this.#included=included}async resolve(services,service2){
const steps2=await this.#steps(services,service2);let base=steps2.base;for(const step2 of steps2.own.toReversed()){const done=step2.extends?this.#lay(step2,base):step2.node;step2.services.done.set(step2.
node.name,done);base=done}return base??service2}async#steps(services,service2){const own=[];const seen=new Set;let place=services;let node=service2;while(place&&node){const done=place.done.get(node.name);
if(done)return{own,base:done};const link=node.get("extends");own.push({services:place,node,extends:link});const id=`${place.path}
${node.name}`;if(seen.has(id)){this.#circle(own);return{own:own.slice(0,-1),base:void 0}}seen.add(id);if(!link)break;const next=await this.#placeOf(link,place);const name=link.kind==="mapping"?link.get(
"service"):link;node=next&&this.#find(next,name,link);place=next}return{own,base:void 0}}async#placeOf(link,services){const file2=link.get("file");if(!file2||file2.isNull)return services;if(file2.text===
void 0){this.#loading.complete=false;return void 0}return this.#otherFile(file2.text,file2.at)}#find(services,name,link){if(name?.text===void 0){if(name?.kind==="scalar"&&!name.isNull)this.#loading.complete=
false;else this.#loading.report({kind:"missing-service",at:(link.key??link).at,message:"`extends` names no service, so Compose stops",help:"Add `service`, or remove `extends`"});return void 0}const found2=services.
byName.get(name.text);if(found2)return found2;const included=services.path===this.#scope.chain.at(-1)?this.#included.get(name.text):void 0;const service2=`Service \`${name.text.slice(0,30)}\``;if(included){
const message3=`${service2} comes in by \`include\`, which Compose before 5.0 cannot extend`;this.#loading.report({kind:"extends-included",at:name.at,message:message3,help:"Name its file under `extend\
s`, with `file`"});return included}const message2=`${service2} is not in ${nameOf(services.path).slice(0,30)}, so Compose stops`;this.#loading.report({kind:"missing-service",at:name.at,message:message2,
help:"Name a service of that file, or another file"});return void 0}#lay({services,node},base){const own=without(node,"extends");if(!base)return own;this.#merged+=weight(base)+weight(own);if(this.#merged>
maxMerged){this.#loading.complete=false;this.#loading.reportOnce({kind:"too-large",at:node.at,message:"Services extend one another so often that the rest is not followed"});return own}const reset=services.
resets.get("services");const ownResets=reset instanceof Map?reset.get(node.name):reset;if(ownResets==="all")return own;return merge_merge(ownResets?applyResets(base,ownResets):base,own,this.#loading.report,
servicePath).with({key:node.key,at:node.at})}#circle(steps2){const last=steps2.at(-1);const start=steps2.findIndex(({services,node})=>services.path===last?.services.path&&node.name===last.node.name);const circle=steps2.
slice(start,-1);const[first,...others2]=circle.toSorted((a,b)=>a.node.name<b.node.name?-1:1);const at2=first?.extends?.at;if(!at2)return;const names2=steps2.slice(start).map(({node})=>node.name).join(
" \u2192 ");const message2=`Services extend one another in a circle (${names2.length>40?`${names2.slice(0,39)}\u2026`:names2}), so Compose stops`;const related=others2.flatMap(step2=>step2.extends?[{at:step2.
extends.at,label:"goes on here"}]:[]);this.#loading.report({kind:"extends-circle",at:at2,message:message2,help:"Take one `extends` out of the circle",related})}}const maxMerged=5e5;function weight(service2){
return service2.children.reduce((sum2,{children})=>sum2+1+children.length,0)}function without(node,name){return node.with({children:node.children.filter(child=>child.name!==name)})};function differ(one,other){
if(one===other)return false;if(one.kind!==other.kind)return true;if(one.kind==="scalar")return scalarsDiffer(one,other);if(one.children.length!==other.children.length)return true;if(one.kind==="sequen\
ce")return one.children.some((child,index2)=>isOther(child,other.children[index2]));return one.children.some(child=>isOther(child,other.get(child.name)))}function isOther(child,twin){return!twin||differ(
child,twin)}function scalarsDiffer(one,other){if(one.value!==void 0&&other.value!==void 0)return one.value!==other.value;const texts2=[skeletonOf(one),skeletonOf(other)];return texts2.every(text=>text!==
void 0&&!text.includes(""))&&texts2[0]!==texts2[1]};function rebase(root,from2,to){if(from2===to)return root;return rebase_walk(root,paths,path=>rebase_moved(path,from2,to))}function pathBetween(from2,to){
const start=steps(from2);const goal=steps(to);let shared2=0;while(shared2<start.length&&start[shared2]===goal[shared2]&&start[shared2]!==void 0)shared2+=1;return[...start.slice(shared2).map(()=>".."),
...goal.slice(shared2)].join("/")||"."}function steps(path){return path.split("/").filter(step2=>step2!=="")}function rebase_moved(path,from2,to){if(path==="")return path;const resolved=resolvePath(from2,
path);if(resolved===void 0)return path;const between=pathBetween(to,resolved);return between.startsWith(".")?between:`./${between}`}function rebase_text(node,move2,from2=0){const pieces=textOf(node);const whole2=pieces&&
replaceStart(pieces,from2,move2);return whole2?withText(node,whole2):node}function replaceStart([first,...rest],from2,move2){if(first===void 0)return void 0;if(typeof first==="string")return[first.slice(
0,from2)+moveStart(first.slice(from2),rest.length>0,move2),...rest];const through=value=>value===void 0||value===""?value:move2(value);const piece={...first,assumed:through(first.assumed),ifUnset:through(
first.ifUnset)};return[piece,...rest]}function moveStart(path,goesOn,move2){if(!goesOn)return move2(path);const slash=path.lastIndexOf("/")+1;return`${move2(path.slice(0,slash)||".")}/${path.slice(slash)}`.
replace("//","/")}const rebase_plain=(node,move2)=>node.kind==="sequence"?items(rebase_plain)(node,move2):rebase_text(node,move2);const context=(node,move2)=>{const[first=""]=textOf(node)??[];const elsewhere=typeof first===
"string"&&(first.includes("://")||/^(?:service:|github\.com\/|git@)/.test(first));return node.kind!=="scalar"||elsewhere?node:rebase_text(node,move2)};const build=(node,move2)=>node.kind==="scalar"?context(
node,move2):rebase_walk(node,buildPaths,move2);const rebase_named=(node,move2)=>{if(node.kind==="mapping")return node.with({children:node.children.map(child=>context(child,move2))});if(node.kind!=="se\
quence")return node;return items(item=>{const[first=""]=textOf(item)??[];const sign2=typeof first==="string"?first.indexOf("="):-1;const elsewhere=typeof first==="string"&&(first.includes("://")||first.
startsWith("service:",sign2+1));return sign2<0||elsewhere?item:rebase_text(item,move2,sign2+1)})(node,move2)};const envFile=(node,move2)=>{if(node.kind==="scalar")return rebase_text(node,move2);return items(
item=>item.kind==="mapping"?entry(item,"path",move2):rebase_text(item,move2))(node,move2)};const volume=(node,move2)=>{if(node.kind==="mapping")return node.get("type")?.value==="bind"?entry(node,"sour\
ce",move2):node;const pieces=textOf(node);const[first]=pieces??[];if(!pieces||first===void 0)return node;if(typeof first==="string")return/^\.\.?(?:\/|:|$)|^\./.test(first)&&isMount(pieces)?shortMount(
node,pieces,move2):node;return rebase_text(node,path=>path.startsWith(".")?move2(path):path)};function isMount(pieces){return pieces.length>1||typeof pieces[0]==="string"&&pieces[0].includes(":")}function shortMount(node,[
first="",...rest],move2){if(typeof first!=="string")return node;const colon=first.indexOf(":");if(colon<0)return withText(node,[moveStart(first,true,move2),...rest]);return withText(node,[move2(first.
slice(0,colon))+first.slice(colon),...rest])}const device=(node,move2)=>{const options2=node.get("driver_opts");if(node.get("driver")?.text!=="local"||options2?.get("o")?.text!=="bind")return node;const changed=entry(
options2,"device",move2);return node.with({children:node.children.map(child=>child===options2?changed:child)})};function items(each){return(node,move2)=>node.kind==="sequence"?node.with({children:node.
children.map(item=>each(item,move2))}):node}function entry(node,name,move2){return node.with({children:node.children.map(child=>child.name===name?rebase_text(child,move2):child)})}function rebase_walk(node,table2,move2){
if(table2.here)return table2.here(node,move2);let changed=false;const children=node.children.map(child=>{const next=table2.next(node.kind==="mapping"?child.name:"[]");const other=next?rebase_walk(child,
next,move2):child;if(other!==child)changed=true;return other});return changed?node.with({children}):node}const buildPaths=pathTable([["context",context],["additional_contexts",rebase_named]]);const paths=pathTable(
[["services.*.build",build],["services.*.env_file",envFile],["services.*.label_file",rebase_plain],["services.*.extends.file",rebase_plain],["services.*.develop.watch.[].path",rebase_plain],["services\
.*.volumes.[]",volume],["configs.*.file",rebase_plain],["secrets.*.file",rebase_plain],["volumes.*",device]]);;const include_sections=["services","volumes","networks","secrets","configs","models"];async function loadIncludes(root,scope2,loading,load){
const include2=root.get("include");if(!include2||include2.isNull)return[];if(include2.kind!=="sequence"){const help2="Write a list of paths under `include`";loading.report({kind:"wrong-shape",at:include2.
at,message:"`include` is no list, so Compose stops",help:help2});return[]}for(const entry2 of include2.children)for(const{text}of pathsOf(entry2))if(text)loading.prefetch(scope2.folder,text);const roots=[];
for(const entry2 of include2.children){const loaded=await loadEntry(entry2,scope2,loading,load);if(loaded)roots.push(loaded)}return roots}function addIncluded(root,included,report){const children=new Map(
root.children.filter(({name})=>name!=="include").map(child=>[child.name,child]));for(const other of included){for(const name of include_sections){const section2=other.get(name);if(section2?.kind==="ma\
pping")children.set(name,include_joined(children.get(name),section2,report))}}return root.with({children:[...children.values()]})}function include_joined(own,section2,report){if(!own||own.isNull)return section2;
const entries2=new Map(own.children.map(child=>[child.name,child]));for(const entry2 of section2.children){const taken=entries2.get(entry2.name);if(!taken)entries2.set(entry2.name,entry2);else if(differ(
taken,entry2))include_conflict(taken,entry2,section2.name,report)}return own.with({children:[...entries2.values()]})}function include_conflict(taken,entry2,section2,report){const message2=`\`${section2}\
.${entry2.name.slice(0,30)}\` is here and in an included file, so Compose stops`;const related=[{at:(entry2.key??entry2).at,label:"the other one"}];report({kind:"include-conflict",at:(taken.key??taken).
at,message:message2,help:"Give one of the two another name, or remove it",related})}async function loadEntry(entry2,scope2,loading,load){const sources=[];for(const path of pathsOf(entry2)){if(path.text===
void 0)loading.complete=false;const target=path.text===void 0?void 0:await loading.open(scope2.folder,path.text,path.at);if(!target?.source)continue;if(scope2.chain.includes(target.path)){const message2="\
This file is on the way to being included already, a circle at which Compose stops";loading.report({kind:"include-circle",at:path.at,message:message2,help:"Take one `include` out of the circle"});return void 0}
sources.push(target.source)}const[first]=sources;if(!first||!loading.countInclude(entry2.at))return void 0;const folder=folderOfEntry(entry2,scope2,first);if(folder===void 0){loading.complete=false;return void 0}
for(const source of sources)loading.file(source,"included");const files=entry2.get("env_file");const named2=files&&!files.isNull?include_listOf(files):void 0;const variables2=await readEnvFiles(named2,
named2?scope2.folder:folder,scope2.variables,loading);return rebase(await load(sources,{folder,variables:variables2,chain:scope2.chain}),folder,scope2.folder)}function folderOfEntry(entry2,scope2,first){
const folder=entry2.get("project_directory");if(!folder||folder.isNull||folder.text==="")return folderOf(first.path);return folder.text===void 0?void 0:resolvePath(scope2.folder,folder.text)}function pathsOf(entry2){
const path=entry2.kind==="mapping"?entry2.get("path"):entry2;return path?include_listOf(path):[]}function include_listOf(node){if(node.kind==="sequence")return node.children;return node.isNull?[]:[node]}
;function readWhole(text){return/^[-+]?\d+$/.test(text)?Number(text):void 0}function readBoolean(text){const word=text.toLowerCase();if(["true","y","yes","on"].includes(word))return true;return["false",
"n","no","off"].includes(word)?false:void 0}function readDecimal(text){return/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(text)?Number(text):void 0}const wholes=["cpu_count","cpu_period","cpu_quot\
a","cpu_rt_period","cpu_rt_runtime","cpu_shares","oom_score_adj","pids_limit","scale","deploy.replicas","deploy.update_config.parallelism","deploy.rollback_config.parallelism","deploy.restart_policy.m\
ax_attempts","deploy.placement.max_replicas_per_node","healthcheck.retries","ports.[].target","ulimits.*","ulimits.*.hard","ulimits.*.soft"];const decimals=["cpu_percent","cpus","deploy.update_config.\
max_failure_ratio","deploy.rollback_config.max_failure_ratio"];const booleans=["init","healthcheck.disable","oom_kill_disable","privileged","read_only","stdin_open","tty","volumes.[].read_only","volum\
es.[].volume.nocopy"];const topBooleans=["networks.*.external","networks.*.internal","networks.*.attachable","networks.*.enable_ipv4","networks.*.enable_ipv6","volumes.*.external","secrets.*.external",
"configs.*.external"];const inService=(paths2,cast2)=>paths2.map(path=>[`services.*.${path}`,cast2]);const casts=pathTable([...inService(wholes,readWhole),...inService(decimals,readDecimal),...inService(
booleans,readBoolean),...topBooleans.map(path=>[path,readBoolean])]);;function interpolate(root,lookup,report){return interpolate_walk(root,casts,lookup,report)}function mentionsIn(node){if(typeof node.
value!=="string"||!node.value.includes("$"))return[];const template2=node.value;const mentions2=[];const collect=parts2=>{for(const part of parts2){if(typeof part==="string")continue;mentions2.push({...part,
at:placeIn(node,template2,part)});collect(part.argument)}};collect(readTemplate(template2).parts);return mentions2}function interpolate_walk(node,path,lookup,report){if(node.kind==="scalar")return typeof node.
value==="string"?interpolate_scalar(node,node.value,path,lookup,report):node;let changed=false;const children=node.children.map(child=>{const next=path?.next(node.kind==="mapping"?child.name:"[]");const other=interpolate_walk(
child,next,lookup,report);if(other!==child)changed=true;return other});return changed?node.with({children}):node}function interpolate_scalar(node,template2,path,lookup,report){if(!template2.includes("\
$"))return cast(node,template2,path);const{parts:parts2,faults}=readTemplate(template2);const[fault]=faults;if(fault){const help2="Write `${NAME}` or `${NAME:-default}`, and `$$` for a dollar sign";report(
{kind:"interpolation",at:placeIn(node,template2,fault),message:"Compose cannot read this `${`, and refuses the file",help:help2})}if(parts2.every(part=>typeof part==="string"))return cast(node.with({value:parts2.
join("")}),parts2.join(""),path);const pieces=substitute(parts2,template2,lookup,use2=>{const message2=`Variable \`${use2.name.slice(0,40)}\` is demanded here and empty, so Compose stops`;report({kind:"\
required-variable",at:placeIn(node,template2,use2),message:message2,help:"Give it a value"})});const{at:at2,key:key2,tag,quoted:quoted2}=node;const plain2=new Substituted({at:at2,key:key2,tag,quoted:quoted2},
pieces);const value=typeof plain2.value==="string"?path?.here?.(plain2.value):void 0;return value===void 0?plain2:new Substituted({at:at2,key:key2,tag,quoted:quoted2,value},pieces)}function cast(node,text,path){
const value=path?.here?.(text);return value===void 0?node:node.with({value})}function placeIn(node,text,{start,end}){const{file:file2,range:range2}=node.at;const nth=interpolate_count(text.slice(0,start));
if(interpolate_count(node.source)!==interpolate_count(text))return node.at;let offset=-1;for(let seen=0;seen<=nth;seen+=1)offset=node.source.indexOf("$",offset+1);const found2=range2.start+offset;return node.
source.startsWith(text.slice(start,end),offset)?{file:file2,range:{start:found2,end:found2+end-start}}:node.at}function interpolate_count(text){return text.split("$").length-1};async function loadLayers(files,scope2,loading){
const others2=new OtherFiles(scope2,loading);let model2;for(const file2 of files){const inFile={...scope2,chain:[...scope2.chain,file2.source.path]};for(const document of documentsOf(file2)){const{root,
resets}=splitResets(interpolate(document,scope2.variables.lookup,loading.report));prefetchExtended(root,scope2,loading);const load=(sources,inner)=>loadLayers(sources.map(source=>loading.file(source,"\
included")),inner,loading);const included=await loadIncludes(root,inFile,loading,load);const extended=await extendAll(root,resets,included,inFile,loading,others2);const whole2=dropRepeated(addIncluded(
extended,included,loading.report));model2=model2?merge_merge(applyResets(model2,resets),whole2,loading.report):whole2}}if(!model2)throw new Error("a project has at least one file");return model2}function documentsOf({
layout,documents}){return[layout.root,...documents.slice(1)].filter(({kind})=>kind==="mapping")}async function extendAll(root,resets,included,scope2,loading,others2){const services=root.get("services");
if(services?.kind!=="mapping"||!services.children.some(service2=>service2.get("extends")))return root;const own={path:scope2.chain.at(-1)??"",byName:layers_byName(services),resets,done:new Map};const imported=new Map(
included.flatMap(other=>other.get("services")?.children??[]).map(service2=>[service2.name,service2]));const extender=new Extender(loading,scope2,(path,at2)=>others2.read(path,at2),imported);const children=[];
for(const service2 of services.children){children.push(service2.get("extends")?await extender.resolve(own,service2):service2)}const extended=services.with({children});return root.with({children:root.children.
map(child=>child===services?extended:child)})}function prefetchExtended(root,scope2,loading){for(const service2 of root.get("services")?.children??[]){const file2=service2.get("extends","file")?.text;
if(file2!==void 0)loading.prefetch(scope2.folder,file2)}}class OtherFiles{#scope;#loading;#read=new Map;constructor(scope2,loading){this.#scope=scope2;this.#loading=loading}async read(path,at2){const target=await this.#loading.
open(this.#scope.folder,path,at2);if(!target?.source)return void 0;let services=this.#read.get(target.path);if(!services){services=this.#load(this.#loading.file(target.source,"extended"));this.#read.set(
target.path,services)}return services}#load(file2){const{path}=file2.source;let split2;for(const document of documentsOf(file2)){const{root,resets}=splitResets(interpolate(document,this.#scope.variables.
lookup,this.#loading.report));const whole2=dropRepeated(root);split2={root:split2?merge_merge(applyResets(split2.root,resets),whole2,this.#loading.report):whole2,resets}}const services=split2&&rebase(
split2.root,folderOf(path),this.#scope.folder).get("services");return{path,byName:services?layers_byName(services):new Map,resets:split2?.resets??new Map,done:new Map}}}function layers_byName(services){
return new Map(services.children.map(service2=>[service2.name,service2]))};class Absence{#folder;#loading;constructor(folder,loading){this.#folder=folder;this.#loading=loading}async of(...parts2){for(let folder=this.#folder;;folder=
folderOf(folder)){if(await this.#loading.presence(folder,parts2)!=="nothing")return false;if(folder==="")return true}}async isFolder(path){return await this.#loading.presence(this.#folder,[path])==="f\
older"}};async function checkBuildFiles({build:build2},absence,report){if(!build2)return;for(const{node,path:path2}of contextsOf(build2.get("additional_contexts"))){if(await absence.of(path2))reportContext(
node,report)}const context2=build2.kind==="scalar"?build2:build2.get("context");const path=context2?context2.text:".";if(path===void 0)return;const place=context2??build2.key??build2;if(await absence.
of(path))reportContext(place,report);else if(await absence.isFolder(path))await checkDockerfile(build2,path,place,absence,report)}async function checkDockerfile(build2,context2,place,absence,report){const written2=build2.
get("dockerfile");const isWritten2=written2!==void 0&&!written2.isNull&&written2.text!=="";const file2=isWritten2?written2.text:"Dockerfile";if(file2===void 0||file2.startsWith("/")||file2.includes(":\
//")||build2.get("dockerfile_inline"))return;const small=nameOf(file2)==="Dockerfile"?file2.replace(/Dockerfile$/,"dockerfile"):file2;if(!await absence.of(context2,file2)||!await absence.of(context2,small))
return;const what=isWritten2?"This Dockerfile is not in the repository":"There is no `Dockerfile` in this folder";const help2="Name a file that is there under `dockerfile`, or have it made before the \
build";report({kind:"missing-part",at:(isWritten2?written2:place).at,message:`${what}, so building the image fails`,help:help2})}function reportContext({at:at2},report){const message2="This build cont\
ext is not in the repository, so building the image fails";report({kind:"missing-part",at:at2,message:message2,help:"Name a folder that is there, or have it made before the build"})}function contextsOf(node){
return(node?.children??[]).flatMap(child=>{const path=node?.kind==="sequence"?child.text?.slice(child.text.indexOf("=")+1):child.text;return!path||/^(?:service|target):/.test(path)?[]:[{node:child,path}]})}
;const definitions=[{section:"secrets",kind:"missing-secret",title:"secret"},{section:"configs",kind:"missing-part",title:"config"}];async function checkDefinitionFiles(root,services,absence,report){for(const{
section:section2,kind,title}of definitions){const used=new Set(services.flatMap(service2=>[...namesUnder(service2,section2),...namesUnder(service2,"build",section2)]).map(({name})=>name));for(const definition of root.
get(section2)?.children??[]){const file2=definition.get("file");if(!file2?.text||!used.has(definition.name)||!await absence.of(file2.text))continue;const message2=`The file of this ${title} is not in \
the repository: where nothing makes it, no container gets it`;report({kind,at:file2.at,message:message2,help:"Name a file that is there, or have it made before Compose runs"})}}};const maxSources=1e3;
async function checkMountFiles(services,absence,report){const uses=new Map;for(const service2 of services){for(const mount2 of(service2.get("volumes")?.children??[]).flatMap(node=>readMount(node)??[])){
if(mount2.type!=="bind"||mount2.source===void 0||!isFile(mount2.source))continue;const same=uses.get(mount2.source);if(same)same.push(mount2);else if(uses.size<maxSources)uses.set(mount2.source,[mount2])}}
for(const[source,mounts2]of uses)if(await absence.of(source))report(problemWith(mounts2))}function isFile(path){return/[^./]\.(?!sock$|d$)[a-z]\w*$/i.test(nameOf(path))}function problemWith([first,...others2]){
if(!first)throw new Error("a source has at least one use");const effect=first.makesFolder?"Docker puts an empty folder there":"the container does not start";const related=others2.map(({sourceAt})=>({at:sourceAt,
label:"here, too"}));return{kind:"missing-mount",at:first.sourceAt,message:`This file is not in the repository: where nothing makes it, ${effect}`,help:"Name a file that is there, or have it made befo\
re Compose runs",...related.length>0&&{related}}};async function checkNamedPaths(root,services,folder,loading){const absence=new Absence(folder,loading);for(const service2 of services)await checkBuildFiles(
service2,absence,loading.report);await checkMountFiles(services,absence,loading.report);await checkDefinitionFiles(root,services,absence,loading.report)};const loading_maxFiles=1e3;class Loading{problems=[];envFiles=[];complete=true;#includes=0;#workspace;#parsed;#files=new Map;#reported=new Set;#answers=new Map;constructor(workspace,parsed){
this.#workspace=workspace;this.#parsed=parsed}get files(){return[...this.#files.values()]}file(source,role){const file2=this.#files.get(source.path)??this.#parsed.get(source,role);this.#files.set(source.
path,file2);return file2}report=problem2=>{const{kind,at:at2}=problem2;const id=`${kind}
${at2.file.path}
${at2.range.start}
${at2.range.end}
${problem2.message}`;if(this.#reported.has(id))return;this.#reported.add(id);this.problems.push(problem2)};reportOnce(problem2){if(!this.problems.some(({kind})=>kind===problem2.kind))this.report(problem2)}countInclude(at2){
this.#includes+=1;if(this.#includes<=loading_maxFiles)return true;this.complete=false;this.reportOnce({kind:"too-large",at:at2,message:`Files are included more than ${loading_maxFiles} times here, whi\
ch is not followed further`});return false}prefetch(folder,path){const resolved=isRemote(path)?void 0:resolvePath(folder,path);if(resolved!==void 0)void this.#answer(resolved)}async read(path){const answer=await this.#answer(
path);return answer instanceof SourceFile?answer:void 0}async find(path){const answer=await this.#answer(path);return answer instanceof SourceFile?answer:answer?"unknown":this.#workspace.presence(path)}async presence(folder,parts2){
let resolved=folder;for(const part of parts2)if(resolved!==void 0)resolved=isRemote(part)?void 0:resolvePath(resolved,part);return resolved===void 0?"unknown":this.#workspace.presence(resolved)}async kept(path){
return await this.#workspace.kept?.(path)??"unknown"}async open(folder,path,at2){if(this.#files.size>=loading_maxFiles){this.complete=false;this.reportOnce({kind:"too-large",at:at2,message:`This proje\
ct draws in more than ${loading_maxFiles} files, which are not followed`});return void 0}const resolved=isRemote(path)?void 0:resolvePath(folder,path);const answer=resolved===void 0?void 0:await this.#answer(
resolved);if(answer instanceof SourceFile)return{path:answer.path,source:answer};this.complete=false;if(isRemote(path)){const message2="This file lies on another machine, so what it brings is not chec\
ked";this.report({kind:"remote-file",at:at2,message:message2,help:"Keep a copy beside the project to have it checked"})}else if(answer){this.report({kind:"unread-file",at:at2,message:`This file is not\
 checked: ${answer.reason}`.slice(0,100)})}else if(resolved!==void 0&&await this.#workspace.presence(resolved)==="folder")this.report(folderAsFile(at2));else{const message2="There is no such file in t\
he repository, without which Compose does not start";this.report({kind:"missing-file",at:at2,message:message2,help:"Name a file that is there, or have it made before Compose runs"})}return resolved===
void 0?void 0:{path:resolved,source:void 0}}#answer(path){const answer=this.#answers.get(path)??this.#ask(path);this.#answers.set(path,answer);return answer}async#ask(path){const answer=await this.#parsed.
read(path,this.#workspace);if(!(answer instanceof SourceFile)||this.#files.has(path)||this.#parsed.shared.affords([answer]))return answer;this.complete=false;return{path,reason:"more projects share it\
 than one run reads it for"}}}function folderAsFile(at2){return{kind:"not-a-file",at:at2,message:"This is a folder, where Compose reads a file, so it stops",help:"Name a file in it"}}function isRemote(path){
return/^(?:[a-z][a-z\d+.-]*:\/\/|git@|github\.com\/)/i.test(path)};function normalizeName(name){return name.toLowerCase().replace(/[^a-z0-9_-]/g,"").replace(/^[_-]+/,"")}function project_name_projectName(given,files,folderName,variables2,report){
const[first]=files;if(!first)return void 0;const beginning={file:first.source,range:{start:0,end:Math.min(1,first.source.text.length)}};if(given!==void 0&&given!=="")return checked(given,beginning,report);
const set2=variables2.lookup("COMPOSE_PROJECT_NAME");if(set2){const name2=known(set2);if(name2!=="")return name2===void 0?void 0:checked(name2,variables2.entry("COMPOSE_PROJECT_NAME")?.at??beginning,report)}
const written2=files.flatMap(({documents})=>documents.flatMap(root=>root.get("name")??[])).findLast(({text:text2})=>text2!==void 0&&text2!=="");if(written2?.text===void 0){if(folderName===void 0||folderName===
"..")return void 0;const name2=normalizeName(folderName);if(name2===""){const message2="The name of this folder has no letter or digit to name the project by, so Compose V2 stops";report({kind:"projec\
t-name",at:beginning,message:message2,help:"Add a top-level `name`"})}return name2===""?void 0:name2}const text=known(substitute(readTemplate(written2.text).parts,written2.text,variables2.lookup,()=>void 0));
const name=text===void 0?void 0:normalizeName(text);if(name===""&&text!==""){const message2="This name has no letter or digit to name the project by, so Compose V2 stops";report({kind:"project-name",at:written2.
at,message:message2,help:"Write a name of a-z, 0-9, `-` and `_`"})}return name===""?void 0:name}function checked(name,at2,report){if(normalizeName(name)!==name){const message2="Compose V2 does not tak\
e this project name: only a-z, 0-9, `-` and `_` may stand in it";report({kind:"project-name",at:at2,message:message2,help:`Write \`${normalizeName(name).slice(0,40)||"app"}\``})}return name};const maxLine=64*
1024;const raw_env_file_help="Write one `NAME=value` a line, with no blank in the name";function rawEnvProblems(source){markAsEnvFile(source);let next=0;for(const line of source.text.split("\n")){const text=line.
trimStart();const start=next+line.length-text.length;next+=line.length+1;if(text===""||text.startsWith("#"))continue;const name=text.split("=",1)[0]??"";const message2=flaw(text,name);if(message2!==void 0)
return[{kind:"env-file",at:{file:source,range:{start,end:start+(name.trimEnd().length||1)}},message:message2,help:raw_env_file_help}]}return[]}function flaw(text,name){if(text.length>=maxLine||Buffer.
byteLength(text)>=maxLine)return"This line is longer than 64 KiB, so Compose cannot read this env file";if(name==="")return"There is no name before the `=`, so Compose cannot read this env file";return/[ \t]/.
test(name)?"There is a blank in this name, with which Compose cannot read an env file of format `raw`":void 0};const madeByPortainer="stack.env";const service_files_maxFiles=200;async function checkServiceFiles(services,{
folder,variables:variables2},loading){const named2=new Map;for(const service2 of services){for(const one of["env_file","label_file"].flatMap(key2=>filesUnder(service2.get(key2),folder))){const known2=named2.
get(one.path);if(!known2||one.required&&!known2.required)named2.set(one.path,one)}}const files=[...named2.values()].slice(0,service_files_maxFiles);const found2=await Promise.all(files.map(({path})=>loading.
find(path)));for(const[index2,file2]of files.entries()){const source=found2[index2];if(source instanceof SourceFile)for(const problem2 of problemsIn(source,file2,variables2))loading.report(problem2);else if(source===
"folder")loading.report(folderAsFile(file2.node.at));else if(source==="nothing"&&file2.required&&nameOf(file2.path)!==madeByPortainer){const message2="This env file is not in the repository, and witho\
ut it Compose does not start";loading.report({kind:"missing-file",at:file2.node.at,message:message2,help:"Add `required: false` if it may be missing, or have it made before Compose runs"})}}}function problemsIn(source,{
raw},{lookup}){return raw?rawEnvProblems(source):readEnvFile(source,lookup).problems}function filesUnder(node,folder){const entries2=node?.kind==="sequence"?node.children:node?[node]:[];return entries2.
flatMap(entry2=>{const written2=entry2.kind==="mapping"?entry2.get("path"):entry2;const path=written2?.text?resolvePath(folder,written2.text):void 0;if(!written2||path===void 0||path.startsWith(".."))
return[];const required=entry2.get("required");const raw=entry2.get("format")?.text==="raw";return[{path,node:written2,required:required===void 0||required.value===true,raw}]})};const service_env_maxFiles=200;
async function readServiceEnv(services,{folder,variables:variables2},loading){const readings=[];for(const service2 of services){const own=new Map;for(const{name,value}of service2.environment)own.set(name,
(value&&textOf(value))??[]);const outside=name=>variables2.lookup(name)??filled(own.get(name));const earlier=[];for(const path of service_env_pathsOf(service2,folder)){const source=readings.length<service_env_maxFiles?
await loading.read(path):void 0;if(!source)continue;const file2=readEnvFile(source,outside,earlier);readings.push({...file2,service:service2.name,outside,earlier:[...earlier]});earlier.push(...file2.entries)}}
return readings}function filled(text){return text&&text.length>0?text:void 0}function service_env_pathsOf(service2,folder){const node=service2.get("env_file");const entries2=node?.kind==="sequence"?node.
children:node?[node]:[];return entries2.flatMap(entry2=>{const written2=entry2.kind==="mapping"?entry2.get("path"):entry2;const path=written2?.text?resolvePath(folder,written2.text):void 0;return path===
void 0||path.startsWith("..")||entry2.get("format")?.text==="raw"?[]:[path]})};const shellWord=/(?:"(?:[^"\\]|\\.)*"|'[^']*'|\\.|[^\s"'\\])+/gs;function readWords(node){if(node?.kind==="sequence")return node.
children.flatMap(item=>item.kind==="scalar"&&!item.isNull?[{text:item.text,at:item.at}]:[]);const written2=node&&Written.of(node);if(!written2)return[];return[...written2.text.matchAll(shellWord)].map(
({0:word,index:index2})=>({text:word.includes(gap)?void 0:unquote(word),at:written2.at(index2,index2+word.length)}))}function unquote(word){return word.replace(/"((?:[^"\\]|\\.)*)"|'([^']*)'|\\(.)/gs,
(_,double,single2,escaped2)=>{return double?.replace(/\\(["\\$`])/g,"$1")??single2??escaped2??""})};const start_scripts_maxFiles=100;async function readStartScripts(services,folder,loading){const scripts2=[];
for(const service2 of services){for(const key2 of["entrypoint","command"]){const[first]=readWords(service2.get(key2));const path=first?.text?.startsWith("/")?pathBehind(service2,first.text,folder):void 0;
const source=path===void 0||scripts2.length>=start_scripts_maxFiles?void 0:await loading.read(path);if(!first||!source)continue;const isEntrypoint=key2==="entrypoint";const isPlain2=isEntrypoint&&source.
text.startsWith("#!")&&await loading.kept(source.path)==="file";scripts2.push({service:service2.name,at:first.at,isEntrypoint,source,isPlain:isPlain2})}}return scripts2}function pathBehind({mounts:mounts2},path,folder){
let best={target:"",source:void 0};for(const{target="",source,type}of mounts2){const place=target.replace(/\/$/,"");if((path===place||path.startsWith(`${place}/`))&&place.length>best.target.length)best=
{target:place,source:type==="bind"?source:void 0}}const resolved=best.source===void 0?void 0:resolvePath(folder,best.source+path.slice(best.target.length));return resolved===void 0||resolved.startsWith(
"..")?void 0:resolved};const layout_sections=new Set(["version","name","include","services","networks","volumes","secrets","configs","models"]);const layout_serviceKeys=["image","build","command","con\
tainer_name","ports","environment","depends_on","volumes","links","extends"];function readLayout(file2){const root=file2.documents[0]??emptyRoot(file2);if(root.kind!=="mapping")return{kind:"services",
root:emptyRoot(file2),strays:[]};const services=root.get("services");const strays=services&&!services.isNull?[]:root.children.filter(looksLikeService);if(strays.length===0)return{kind:"services",root,
strays};const rest=root.children.filter(child=>child!==services&&!strays.includes(child));const key2=services?.key??new Node({kind:"scalar",at:root.at,value:"services"});const lifted=new Node({kind:"m\
apping",at:root.at,key:key2,children:strays});return{kind:services?"stray":"legacy",root:root.with({children:[lifted,...rest]}),strays}}function looksLikeService(node){const isSection=layout_sections.
has(node.name)&&node.name!=="version";return node.kind==="mapping"&&!isSection&&!node.name.startsWith("x-")&&layout_serviceKeys.some(key2=>node.get(key2))}function emptyRoot(file2){return new Node({kind:"\
mapping",at:{file:file2.source,range:{start:0,end:Math.min(1,file2.source.text.length)}}})};const maxAgain=1024*1024;class SharedText{#used=new Set;#left=maxAgain;affords(files){const again=files.filter(
file2=>this.#used.has(file2)).reduce((sum2,{text})=>sum2+text.length,0);if(again>this.#left)return false;this.#left-=again;for(const file2 of files)this.#used.add(file2);return true}};class Parsed{shared=new SharedText;#files=new Map;#sources=new Map;get(source,role){
let file2=this.#files.get(source);if(!file2){const yaml=parseYaml(source);file2={...yaml,role,layout:readLayout(yaml)};this.#files.set(source,file2);if(!this.#sources.has(source.path))this.#sources.set(
source.path,Promise.resolve(source))}return file2.role===role?file2:{...file2,role}}read(path,workspace){let source=this.#sources.get(path);if(!source){source=workspace.read(path);this.#sources.set(path,
source)}return source}};async function loadProject({files:sources,folder:start,standalone=true,rival:rival2},workspace,surroundings,parsed){const[first]=sources;if(!first)throw new Error("a project ha\
s at least one file");const folder=start??folderOf(first.path);const loading=new Loading(workspace,parsed);const files=sources.map((source,index2)=>loading.file(source,index2===0?"base":"override"));const at2={
file:first,range:{start:0,end:Math.min(1,first.text.length)}};const named2=surroundings.envFiles.map(path=>new Node({kind:"scalar",at:at2,value:path}));const outside=await readEnvFiles(named2.length>0?
named2:void 0,named2.length>0?"":folder,Variables.of(surroundings.env).with("PWD",void 0),loading);const folderName=folder===""?surroundings.rootName:nameOf(folder);const name=project_name_projectName(
surroundings.projectName,files,folderName,outside,loading.report);const variables2=outside.with("COMPOSE_PROJECT_NAME",name);const root=await loadLayers(files,{folder,variables:variables2,chain:[]},loading);
const services=new Map((root.get("services")?.children??[]).map(node=>[node.name,new Service(node)]));const profiles=activeProfiles(surroundings.profiles,variables2);await checkServiceFiles([...services.
values()].filter(({node})=>isActive(node,profiles)===true),{folder,variables:variables2,chain:[]},loading);if(standalone)await checkNamedPaths(root,[...services.values()],folder,loading);const serviceEnv=await readServiceEnv(
services.values(),{folder,variables:variables2,chain:[]},loading);const builds=await readBuilds(services.values(),folder,loading);const startScripts=await readStartScripts(services.values(),folder,loading);
const{problems,complete,envFiles:envFiles2}=loading;const keptSecrets=await findKeptSecrets([...envFiles2,...serviceEnv],loading);return{name,folder,standalone,rival:rival2,files:loading.files,envFiles:envFiles2,
serviceEnv,root,services,keptSecrets,builds,startScripts,variables:variables2,profiles,problems,complete}};const by_name_words=new Map([...["dev","devel","develop","development","local","override","de\
bug","devcontainer"].map(word=>[word,"development"]),...["test","tests","testing","testdata","fixtures","e2e"].map(word=>[word,"test"]),["ci","ci"],...["prod","production","prd","preprod","staging","s\
tage","live","swarm","deploy","deployment"].map(word=>[word,"production"])]);const folders=new Map([...[".devcontainer","dev","development"].map(name=>[name,"development"]),...["test","tests","__tests\
__","testdata","fixtures","e2e"].map(name=>[name,"test"]),...["ci",".ci",".github",".gitlab",".circleci"].map(name=>[name,"ci"]),...["prod","production","staging"].map(name=>[name,"production"])]);function toldByName(path){
const named2=purposeInName(nameOf(path));const around=folderOf(path).split("/").toReversed().flatMap(folder=>{const purpose=folders.get(folder);return purpose?[{purpose,isCertain:true,evidence:`its fo\
lder \`${folder}\``}]:[]});const told2=[...named2?[{purpose:named2,isCertain:true,evidence:"its name"}]:[],...around];return told2.find(({purpose})=>purpose!=="production")??told2[0]}function purposeInName(name){
const found2=name.toLowerCase().split(/[^a-z\d]+/).flatMap(word=>by_name_words.get(word)??[]);return found2.find(purpose=>purpose!=="production")??found2[0]};function toldByCallers(scripts2,isFile2){const told2=new Map;
for(const script of scripts2){const{path}=script.file;const deploys=purposeInName(nameOf(path))==="production";for(const file2 of filesIn(script,isFile2)){if(!file2.isStack&&!deploys||told2.has(file2.
path))continue;told2.set(file2.path,{purpose:"production",isCertain:false,evidence:`\`${path}\`, which deploys it`})}}return told2}function filesIn({file:file2,commands,invocations},isFile2){const around=foldersUpFrom(
folderOf(file2.path));const find2=(folder,name)=>{const within2=folder?around.flatMap(outer=>resolvePath(outer,folder)??[]):[];return[...within2,...around].map(from2=>resolvePath(from2,name)).find(path=>path!==
void 0&&isFile2(path))};const composed=commands.flatMap(command2=>(fileFlags(command2)?.files??[]).map(name=>({path:find2(command2.folder,name),isStack:false})));const stacks=invocations.flatMap(({words:words2,
folder})=>{const texts2=words2.map(({text})=>text??"");if(texts2[0]!=="docker"||texts2[1]!=="stack"||texts2[2]!=="deploy")return[];return texts2.flatMap((text,index2)=>/^(?:-c|--compose-file)$/.test(text)?
[{path:find2(folder,texts2[index2+1]??""),isStack:true}]:[])});return[...composed,...stacks].flatMap(({path,isStack})=>path===void 0?[]:[{path,isStack}])};const reloading=/(?:^|\s)(?:--reload|--watch|nodemon|webpack-dev-server|runserver)(?:\s|$)|\b(?:npm|yarn|pnpm|bun)\s+(?:run\s+)?dev\b|\bflask\b.*\s--debug\b/;
function toldByContents(projects){const told2=new Map;const disputed=new Set;for(const{node,purpose,evidence}of projects.flatMap(({services})=>[...services.values()].flatMap(signsOf))){const{path}=node.
at.file;const known2=told2.get(path);if(!known2)told2.set(path,{purpose,isCertain:false,evidence});else if(known2.purpose!==purpose)disputed.add(path)}for(const path of disputed)told2.delete(path);return told2}
function signsOf(service2){const{name}=service2;const signs=[];const watch=service2.get("develop","watch");if(watch)signs.push({node:watch,purpose:"development",evidence:`\`develop.watch\` of \`${name}\
\``});const context2=service2.build?.kind==="scalar"?service2.build.text:service2.build&&(service2.get("build","context")?.text??".");for(const{type,source,readOnly,at:at2}of context2===void 0?[]:service2.
mounts){if(type!=="bind"||source===void 0||readOnly!==false||!isSource(source,context2??""))continue;signs.push({node:{at:at2},purpose:"development",evidence:`the source that is mounted into \`${name}\
\``})}const command2=service2.get("command");const typed2=command2?.kind==="sequence"?command2.children.map(({text})=>text??"").join(" "):command2?.text??"";if(command2&&typed2.length<2e3&&reloading.test(
typed2))signs.push({node:command2,purpose:"development",evidence:`the command of \`${name}\`, which reloads code`});const swarm=["placement","update_config","rollback_config"].map(key2=>service2.get("\
deploy",key2)).find(node=>node!==void 0&&!node.isNull);if(swarm)signs.push({node:swarm,purpose:"production",evidence:`\`deploy.${swarm.name}\` of \`${name}\``});return signs}function isSource(source,context2){
const[from2,built2]=[by_contents_plain(source),by_contents_plain(context2)];if(from2===void 0||built2===void 0)return false;return from2===built2||["src","app","lib"].some(part=>from2===(built2===""?part:
`${built2}/${part}`))}function by_contents_plain(path){const isWithin=!path.includes("..")&&!/^[/~]|:/.test(path);return isWithin?path.replace(/^\.(?:\/|$)/,"").replace(/\/$/,""):void 0};function purposesOf(projects,scripts2,settings2){
const paths2=new Set(projects.flatMap(({files})=>files.map(({source})=>source.path)));const set2=settings2.map(({purpose,files})=>({purpose,test:matcher(files)}));const byCallers=toldByCallers(scripts2,
path=>paths2.has(path));const byContents=toldByContents(projects);return new Map([...paths2].flatMap(path=>{const setting=set2.find(({test})=>test(path));const bySetting=setting&&{purpose:setting.purpose,
isCertain:true,evidence:"the configuration"};const told2=bySetting??toldByName(path)??byCallers.get(path)??byContents.get(path);return told2?[[path,told2]]:[]}))}function purposeOf({files},purposes){const own=files.
filter(({role})=>role==="base"||role==="override").map(({source})=>source.path);const path=own.findLast(each=>purposes.has(each));const told2=path===void 0?void 0:purposes.get(path);return path!==void 0&&
told2?{...told2,path}:void 0};const outsideChange="outside the change";function changedFiles(paths2){return({at:at2,related=[]})=>[at2,...related.map(other=>other.at)].some(({file:file2})=>paths2.has(
file2.path))?void 0:outsideChange};const categories=null;function isAboutScripts(rule){return("command"in rule||"script"in rule)&&!rule.file&&!rule.service&&!rule.project}function defineRule(rule){return{
...rule,why:rule.why.replace(/\s*\n\s*/g," ")}};const no_unused_ignore=defineRule({id:"no-unused-ignore",category:"style",severity:"notice",summary:"Comments that ignore findings ignore one",why:`What\
 such a comment was there for has been mended, or it stands in the wrong place; left there, it hides the next finding
    of the rule. It is told only where the rule has run on all that the project consists of.`,bad:`
    services:
      web:
        image: nginx:1.27
        # compose-review-ignore no-privileged: reads the disks of the host
        privileged: false`,good:`
    services:
      web:
        image: nginx:1.27
        # compose-review-ignore no-privileged: reads the disks of the host
        privileged: true`,links:["https://github.com/compose-review/compose-review/blob/main/docs/configuration.md#ignoring-a-finding"]});;const valid_ignore=defineRule({id:"valid-ignore",category:"st\
yle",severity:"notice",summary:"Comments that ignore findings name a rule and give a reason",why:`A comment that ignores a finding is read by whoever looks at the file next: without a reason no one ca\
n tell whether it
    may go. One that names no rule, or one that there is not, ignores nothing. A comment without a reason ignores nevertheless.`,bad:`
    services:
      web:
        image: nginx:1.27
        privileged: true # compose-review-ignore no-priviliged: reads the disks of the host`,good:`
    services:
      web:
        image: nginx:1.27
        privileged: true # compose-review-ignore no-privileged: reads the disks of the host`,links:["https://github.com/compose-review/compose-review/blob/main/docs/configuration.md#ignoring-a-finding"]});
;const indexes=new WeakMap;function pathAt(file2,offset){const path=[];for(let entry2=smallestAt(file2,offset);entry2;entry2=entry2.parent)path.push(entry2.name);return path.toReversed()}function extentAt(file2,offset){
let entry2=smallestAt(file2,offset);while(entry2?.parent&&entry2.parent.start===entry2.start)entry2=entry2.parent;return entry2&&{start:entry2.start,end:entry2.end}}function smallestAt(file2,offset){let entries2=indexes.
get(file2);if(!entries2){entries2=index(file2.documents);indexes.set(file2,entries2)}let entry2=lastStartingBy(entries2,offset);while(entry2&&entry2.end<=offset)entry2=entry2.parent;return entry2}function lastStartingBy(entries2,offset){
let low=0;let high=entries2.length;while(low<high){const middle=low+high>>1;if((entries2[middle]?.start??Infinity)<=offset)low=middle+1;else high=middle}return entries2[low-1]}function index(documents){
const entries2=[];const seen=new Set;const visit2=(node,parent)=>{for(const[position,child]of node.children.entries()){if(seen.has(child))continue;seen.add(child);const{range:range2}=child.alias??child.
at;const key2=child.key&&(child.key.alias??child.key.at).range;const start=Math.min(key2?.start??Infinity,range2.start);const end=Math.max(key2?.end??0,range2.end);const entry2={name:child.key?child.name:
String(position),parent,start,end};entries2.push(entry2);if(!child.alias)visit2(child,entry2)}};for(const root of documents)visit2(root,void 0);return entries2.toSorted((a,b)=>a.start-b.start||b.end-a.
end)};function digest(text){let[high,low]=[3735928559,1103547991];for(let index2=0;index2<text.length;index2+=1){const unit2=text.charCodeAt(index2);high=Math.imul(high^unit2,2654435761);low=Math.imul(
low^unit2,1597334677)}const mixedHigh=Math.imul(high^high>>>16,2246822507)^Math.imul(low^low>>>13,3266489909);const mixedLow=Math.imul(low^low>>>16,2246822507)^Math.imul(mixedHigh^mixedHigh>>>13,3266489909);
return hexadecimal(mixedLow&65535,4)+hexadecimal(mixedHigh>>>0,8)}function hexadecimal(number,digits){return number.toString(16).padStart(digits,"0")};function fingerprint(files){const counts=new Map;
return(rule,at2)=>{const file2=files.get(at2.file);const yamlPath=file2?pathAt(file2,at2.range.start):[];const kind=JSON.stringify([rule.id,at2.file.path,yamlPath]);const nth=(counts.get(kind)??0)+1;counts.
set(kind,nth);return{yamlPath,fingerprint:digest(`${kind}${nth}`)}}};function joinAlike(seen,services){const joined2=new Map;for(const each of seen){const name=serviceIn(each.message,services);const{file:file2,
range:range2}=each.at;const key2=[each.rule.id,file2.path,range2.start,range2.end,name===void 0?each.message:each.message.replace(`\`${name}\``,"``")].join("\0");const known2=joined2.get(key2);if(!known2){
joined2.set(key2,{first:each,names:new Set(name===void 0?[]:[name]),owners:new Set(each.owners)});continue}if(name!==void 0)known2.names.add(name);for(const owner of each.owners??[])known2.owners.add(
owner)}return[...joined2.values()].map(({first,names:names2,owners:owners2})=>({...first,message:`${first.message}${join_alike_others([...names2].slice(1))}`,owners:owners2}))}function serviceIn(message2,services){
const name=/`([^`]+)`/.exec(message2)?.[1];return name!==void 0&&(services.has(name)||message2.startsWith(`Service \`${name}\``))?name:void 0}function join_alike_others(names2){const[only2]=names2;if(only2===
void 0)return"";return names2.length===1?` (\`${only2}\` too)`:` (${names2.length} other services too)`};function byPlace(a,b){const[left,right]=[a.at,b.at];return compare(left.file.path,right.file.path)||
left.range.start-right.range.start||left.range.end-right.range.end||compare(a.rule.id,b.rule.id)||compare(a.message,b.message)}function compare(a,b){return a<b?-1:a>b?1:0};function serviceOf([section2,
name]){return section2==="services"?name:void 0};function runs(rule,config2){return levelOf(rule,config2)!=="off"||config2.overrides.some(({rules:rules2})=>(rules2[rule.id]??"off")!=="off")}function severityAt(rule,spot,config2,purposes){
const everywhere2=levelOf(rule,config2);const here=overrideFor(rule.id,spot,config2);if(here!==void 0&&here!=="off")return here;if(everywhere2==="off")return void 0;const effect=effectOf(rule,spot.path,
purposes);if(effect==="off")return void 0;return config2.rules[rule.id]?.severity===void 0&&effect?shifted(everywhere2,effect):everywhere2}function effectOf({byPurpose={}},path,purposes){const told2=purposes.
get(path);const effect=told2&&byPurpose[told2.purpose];if(!effect||told2.isCertain)return effect;return effect==="stricter"?void 0:"milder"}function shifted(severity,effect){const index2=severities.indexOf(
severity)+(effect==="milder"?1:-1);return severities[Math.max(0,Math.min(index2,severities.length-1))]??severity}function overrideFor(id,spot,{overrides}){return overrides.findLast(override2=>Object.hasOwn(
override2.rules,id)&&fits(override2,spot))?.rules[id]}function levelOf(rule,{rules:rules2,preset}){return rules2[rule.id]?.severity??(holds(preset,rule)?rule.severity:"off")}const matchers=new WeakMap;
function fits(override2,{path,yamlPath}){let test=matchers.get(override2);if(!test){test={file:matcher(override2.files),service:matcher(override2.services)};matchers.set(override2,test)}const service2=serviceOf(
yamlPath);const inFile=override2.files.length===0||test.file(path);return inFile&&(override2.services.length===0||service2!==void 0&&test.service(service2))};function filesOf(projects){return new Map(
projects.flatMap(({files})=>files.map(file2=>[file2.source,file2])))}function drawnInto(projects){const drawn=new Map;for(const project of projects){for(const{source}of project.files){const known2=drawn.
get(source);if(known2)known2.push(project);else drawn.set(source,[project])}}return drawn}function check(rules2,config2,{projects,scripts:scripts2,texts:texts2,purposes}){const files=filesOf(projects);
const commands=scripts2.flatMap(script=>script.commands);const drawn=drawnInto(projects);const seen=new Map;const faults=[];const failed=new Set;for(const rule of rules2){if(!runs(rule,config2))continue;
const options2={...rule.options,...config2.rules[rule.id]?.options};const judge2=(owners2,path,look2)=>{try{for(const problem2 of look2()??[]){const key2=identity(rule,problem2);const known2=seen.get(
key2)?.owners??new Set;for(const owner of owners2)known2.add(owner);seen.set(key2,{...problem2,rule,owners:known2})}}catch(cause){failed.add(rule.id);faults.push({where:`rule \`${rule.id}\` on ${path}`,
cause})}};if(rule.file)for(const file2 of files.values())judge2(drawn.get(file2.source)??[],file2.source.path,()=>rule.file?.(file2,options2));for(const project of projects){const path=pathOf(project);
if(rule.project)judge2([project],path,()=>rule.project?.(project,options2));if(rule.service)for(const service2 of project.services.values())judge2([project],path,()=>rule.service?.(service2,options2))}
if(rule.command)for(const command2 of commands)judge2([command2],command2.at.file.path,()=>rule.command?.(command2,options2));if(rule.script)for(const script of scripts2)judge2([],script.file.path,()=>rule.
script?.(script,projects,options2));if(rule.text)for(const text of texts2)judge2(drawn.get(text.file)??[],text.file.path,()=>rule.text?.(text,options2))}const services=new Set(projects.flatMap(project=>[
...project.services.keys()]));return{findings:weigh(joinAlike(seen.values(),services),config2,files,purposes),faults,failed}}function weigh(seen,config2,files,purposes){const nextIdentity=fingerprint(
files);return seen.toSorted(byPlace).flatMap(each=>{const known2=nextIdentity(each.rule,each.at);const severity=severityAt(each.rule,{path:each.at.file.path,yamlPath:known2.yamlPath},config2,purposes);
return severity?[{...each,severity,...known2}]:[]})}function pathOf({files}){return files[0]?.source.path??""}function identity(rule,{at:at2,message:message2}){return[rule.id,at2.file.path,at2.range.start,
at2.range.end,message2].join("\0")};const in_documents_fence=/^[\s>]{0,40}(?:[-*+]\s|\d{1,3}[.)]\s)?\s{0,9}(`{3,}|~{3,})/;function ignoresInDocument(file2){if(!file2.text.includes(marker))return[];const ignores=[];
const waiting=[];let anyText=false;for(let number=1;number<=file2.lineCount;number+=1){const line=file2.lineAt(number)??{start:0,end:0};const text=file2.slice(line);const isBlank2=text.trim()==="";const directive2=directiveIn(
file2,line,text);if(directive2&&text.trimStart().startsWith("<!--")){waiting.push(directive2);continue}if(isBlank2&&anyText)continue;const last=isBlank2?number:lastOfBlock(file2,number,waiting.length>
0);const covers=isBlank2?{start:0,end:file2.text.length}:{start:line.start,end:file2.lineAt(last)?.end??line.end};ignores.push(...[...waiting,...directive2?[directive2]:[]].map(each=>({...each,covers})));
waiting.length=0;number=last;anyText||=!isBlank2}return[...ignores,...waiting.map(each=>({...each,covers:void 0}))]}function lastOfBlock(file2,first,isWanted){const textOf2=number2=>file2.slice(file2.
lineAt(number2)??{start:0,end:0});const mark=in_documents_fence.exec(textOf2(first))?.[1];let number=first;if(mark!==void 0){while(number<file2.lineCount&&(number===first||!textOf2(number).trim().startsWith(
mark)))number+=1}else if(isWanted){while(number<file2.lineCount&&textOf2(number+1).trim()!=="")number+=1}return number}function directiveIn(file2,line,text){const index2=text.indexOf(marker);if(index2<
0||!/<!--[ \t]*$/.test(text.slice(Math.max(0,index2-20),index2)))return void 0;const end=text.indexOf("-->",index2);if(end<0||text.slice(end+3).trim()!=="")return void 0;return readDirective(file2,line.
start+index2,line.start+end)};const in_lines_opening=/(?:^|[\s;])(?:#+|\/\/+|::|rem)[ \t]*$/i;const commentLine=/^\s*(?:#|\/\/|::|rem\b)/i;function ignoresInLines(file2){if(!file2.text.includes(marker))
return[];const ignores=[];const waiting=[];let anyText=false;for(const line of logicalLines(file2)){const text=file2.slice(line);const isBlank2=text.trim()==="";if(isBlank2&&anyText)continue;const directive2=in_lines_directiveIn(
file2,line.start,text);if(commentLine.test(text)){if(directive2)waiting.push(directive2);continue}const covers=isBlank2?{start:0,end:file2.text.length}:line;ignores.push(...[...waiting,...directive2?[
directive2]:[]].map(each=>({...each,covers})));waiting.length=0;anyText||=!isBlank2}return[...ignores,...waiting.map(each=>({...each,covers:void 0}))]}function in_lines_directiveIn(file2,start,line){const index2=line.
indexOf(marker);if(index2<0||!in_lines_opening.test(line.slice(Math.max(0,index2-20),index2)))return void 0;const end=line.indexOf("\n",index2);return readDirective(file2,start+index2,start+(end<0?line.
length:end))};const comments_known=new WeakMap;function commentsOf(file2){let comments=comments_known.get(file2);if(!comments){comments=file2.source.text.includes("#")?comments_find(file2):[];comments_known.
set(file2,comments)}return comments}function comments_find(file2){const{source}=file2;const text=withPlainLineEnds(source.text);const comments=[];const waiting=[];let lastText;let anyText=false;const tell2=({
start,end},stands,about)=>{const at2={file:source,range:{start,end}};const entry2=about===void 0?{path:[],extent:void 0}:{path:pathAt(file2,about),extent:extentAt(file2,about)};comments.push({at:at2,text:source.
text.slice(start,end).replace(/^#+/,"").trim(),stands,...entry2})};const settle=about=>{const head2=anyText?0:headLength(text,waiting);for(const[index2,comment]of waiting.entries())tell2(comment,index2<
head2?"head":"above",index2<head2?void 0:about);waiting.length=0};for(const lexeme of lexemes(text,tolerantLexer())){const{kind,start}=lexeme;if(kind==="newline")lastText=void 0;if(kind==="comment"){if(lastText===
void 0)waiting.push(lexeme);else tell2(lexeme,"line",lastText)}if(comments_isBlank(lexeme))continue;if(waiting.length>0)settle(kind==="seq-item-ind"?nextText(text,start+1):start);if(kind!=="seq-item-i\
nd"&&kind!=="map-value-ind")lastText??=start;anyText=true;if(kind==="block-text")lastText=void 0}settle(void 0);return comments}function comments_isBlank({kind,start,end}){return kind==="newline"||kind===
"space"||kind==="comment"||kind==="byte-order-mark"||start===end}function nextText(text,offset){let next=offset;while(text[next]===" "||text[next]==="	")next+=1;return next}function headLength(text,comments){
for(let index2=comments.length;index2>0;index2-=1){if(/^[ \t]*\r?\n[ \t]*\r?(?:\n|$)/.test(text.slice(comments[index2-1]?.end)))return index2}return 0};function ignoresInYaml(file2){const{text}=file2.
source;if(!text.includes(marker))return[];const firstText=beginOf(text);return commentsOf(file2).flatMap(comment=>{const{start,end}=comment.at.range;const sign2=/^#+\s*/.exec(text.slice(start,end));const directive2=readDirective(
file2.source,start+(sign2?.[0].length??0),end);return directive2?[{...directive2,covers:coverOf(comment,text.length,firstText)}]:[]})}function coverOf({at:{file:file2,range:range2},stands,extent},length,firstText){
if(range2.start<firstText)return{start:0,end:length};if(stands==="above")return extent;const line=file2.linesOf(range2);return{start:Math.min(line.start,extent?.start??line.start),end:Math.max(line.end,
extent?.end??line.end)}}function beginOf(text){const line=/(?:^|\n)(?![ \t\r\uFEFF]*(?:#|%|---[ \t\r]*(?:#.*)?(?:\n|$)|\n|$))/g;return line.exec(text)?.index??text.length};const maxIgnores=500;class Ignores{#byFile;#used=new Set;constructor(sources,composeFiles){
const marked=[...new Set(sources)].filter(({text})=>text.includes(marker));this.#byFile=new Map(marked.map(source=>[source,ignores_read(source,composeFiles.get(source)).slice(0,maxIgnores)]))}get all(){
return[...this.#byFile.values()].flat()}heed({rule,at:{file:file2,range:range2}}){let by2;for(const ignore of this.#byFile.get(file2)??[]){const{covers,rules:rules2,reason:reason2}=ignore;if(!covers||
range2.start<covers.start||range2.start>=Math.max(covers.end,covers.start+1))continue;if(!rules2.some(({id})=>id===rule.id))continue;this.#used.add(use(ignore,rule.id));by2??=reason2===""?"inline: no \
reason given":`inline: ${reason2}`}return by2}isUsed(ignore,rule){return this.#used.has(use(ignore,rule))}}function use({at:{file:file2,range:range2}},rule){return`${file2.path}\0${range2.start}\0${rule}`}
function ignores_read(source,composeFile2){if(composeFile2)return ignoresInYaml(composeFile2);if(/\.(?:md|markdown)$/i.test(source.path))return ignoresInDocument(source);if(!/\.ya?ml$/i.test(source.path))
return ignoresInLines(source);const inYaml2=ignoresInYaml(parseYaml(source));const known2=new Set(inYaml2.map(({at:at2})=>at2.range.start));return[...inYaml2,...ignoresInLines(source).filter(({at:at2})=>!known2.
has(at2.range.start))]};const problems_form="`compose-review-ignore RULE: reason`";function*faultsOf({at:at2,rules:rules2,reason:reason2},ids){const[first]=rules2;if(!first){yield{at:at2,message:"This\
 comment ignores nothing: it names no rule",help:`Write ${problems_form}`};return}for(const rule of rules2.filter(({id})=>!ids.has(id))){const near=nearest(rule.id,[...ids]);const help2=near===void 0?
"See `compose-review --list-rules`":`Write \`${near}\``;yield{at:rule.at,message:`There is no rule \`${rule.id.slice(0,40)}\`, so nothing is ignored here`,help:help2}}if(reason2==="")yield{at:at2,message:"\
No reason is given, so no one can tell whether this may go",help:`Write it behind a colon: ${problems_form}`}}function unheeded({at:at2}){return{at:at2,message:"The configuration lets no comment ignor\
e findings, so this does nothing",help:"Remove the comment"}}function*vainNames({rules:rules2},isVain){const vain=rules2.filter(({id})=>isVain(id));for(const{id,at:at2}of vain){const help2=vain.length===
rules2.length?"Remove the comment":`Remove \`${id}\` from the comment`;yield{at:at2,message:`\`${id}\` finds nothing here, so there is nothing to ignore`,help:help2}}};function sift(findings,filters){
const shown=[];const hidden=[];for(const finding of findings){const by2=sift_reason(finding,filters);if(by2===void 0)shown.push(finding);else hidden.push({finding,by:by2})}return{findings:shown,hidden}}
function sift_reason(finding,filters){for(const filter of filters){const by2=filter(finding);if(by2!==void 0)return by2}return void 0};function lint(rules2,config2,subjects,sources,filters){const{findings,
faults,failed}=check(rules2,config2,subjects);const files=filesOf(subjects.projects);const ignores=new Ignores([...sources,...findings.map(({at:at2})=>at2.file)],files);if(ignores.all.length===0)return{
...sift(findings,filters),faults};const ignored=new Map(config2.inlineIgnores?findings.map(finding=>[finding,ignores.heed(finding)]):[]);const sifted=sift(findings,[finding=>ignored.get(finding),...filters]);
const ids=new Set(rules2.map(({id})=>id));const unread2=new Set(subjects.projects.filter(({complete})=>!complete).flatMap(project=>project.files.map(({source})=>source)));const isVain=(ignore,id)=>{const rule=rules2.
find(one=>one.id===id);const{file:file2}=ignore.at;const isWhole2=!unread2.has(file2)&&(files.get(file2)?.problems??[]).length===0;const spot={path:file2.path,yamlPath:[]};const hasRun=rule!==void 0&&
severityAt(rule,spot,config2,subjects.purposes)!==void 0&&overrideFor(id,spot,config2)!=="off"&&!failed.has(id);return hasRun&&isWhole2&&!ignores.isUsed(ignore,id)};const seen=ignores.all.flatMap(ignore=>{
if(!config2.inlineIgnores)return[{...unheeded(ignore),rule:valid_ignore}];const wrong2=[...faultsOf(ignore,ids)].map(problem2=>({...problem2,rule:valid_ignore}));return[...wrong2,...[...vainNames(ignore,
id=>isVain(ignore,id))].map(problem2=>({...problem2,rule:no_unused_ignore}))]});const told2=sift(weigh(seen,config2,files,subjects.purposes),filters);return{findings:[...sifted.findings,...told2.findings].
toSorted(byPlace),hidden:[...sifted.hidden,...told2.hidden],faults}};const impacts=["breaks","changes","warns","cosmetic"];const states=["breaks","changes","ready","refused"];function stateOf(causes){
return states.find(state=>causes.some(({impact})=>impact===state))??"ready"}function isSerious(impact){return impact==="breaks"||impact==="changes"}function sum(shares2){return{ready:shares2.reduce((all,{
ready})=>all+ready,0),total:shares2.reduce((all,{total})=>all+total,0)}};function readinessOf({projects,scripts:scripts2,findings,isPart,isAsked:isAsked2}){const told2=findings.filter(({rule})=>rule.impact).
toSorted(byPlace);const commands=new Map(scripts2.map(({file:file2,commands:calls2})=>[file2,calls2]));const ofProject=new Map(projects.map(project=>[project,[]]));const hit=new Set;const elsewhere=[];
let others2=0;for(const finding of told2){const owners2=ownersOf(finding,commands);for(const owner of owners2)ofProject.get(owner)?.push(finding);if(!owners2.some(owner=>ofProject.has(owner)))elsewhere.
push(finding);if(!isSerious(finding.rule.impact))continue;if(owners2.length===0)others2+=1;for(const owner of owners2)if(!ofProject.has(owner))hit.add(owner)}const refused=new Set(findings.flatMap(({rule,
owners:owners2})=>rule.category==="correctness"&&rule.severity==="error"?[...owners2??[]]:[]));const weighed=projects.map(project=>weighProject(project,ofProject.get(project)??[],refused.has(project)||
isUnreadable(project)));const services=sum(weighed.map(one=>one.services));const total=scripts2.reduce((all2,script)=>all2+script.commands.length,0);const calls={ready:total-hit.size,total};const all=services.
total+calls.total+others2;const percent=all===0?100:Math.floor(100*(services.ready+calls.ready)/all);return{percent,services,calls,others:others2,scripts:scripts2.filter(script=>script.commands.length>
0).length,causes:causesOf(told2),elsewhere:causesOf(elsewhere),projects:weighed.toSorted((a,b)=>states.indexOf(a.state)-states.indexOf(b.state)),isPart,isNews:percent<100||isAsked2&&told2.length>0}}function ownersOf({
owners:owners2,at:{file:file2,range:range2}},commands){if(owners2&&owners2.size>0)return[...owners2];const calls=commands.get(file2)??[];let[low,high]=[0,calls.length];while(low<high){const middle=low+
high>>1;if((calls[middle]?.at.range.start??0)<=range2.start)low=middle+1;else high=middle}const call=calls[low-1];return call&&range2.start<call.at.range.end?[call]:[]}function weighProject(project,findings,isRefused2){
const causes=causesOf(findings);const state=stateOf(causes);if(state==="ready"&&isRefused2)return{project,state:"refused",services:{ready:0,total:0},causes};const serious=findings.filter(({rule})=>isSerious(
rule.impact));const total=Math.max(project.services.size,Math.sign(serious.length));const changed=new Set(serious.map(finding=>finding.rule.impact==="breaks"?void 0:weigh_readiness_serviceOf(finding,project)));
return{project,state,services:{ready:changed.has(void 0)?0:total-changed.size,total},causes}}function isUnreadable({files}){return files.some(({problems,layout})=>problems.length>0||layout.kind==="str\
ay")}function weigh_readiness_serviceOf({at:at2,yamlPath:[section2,name]},{files,services}){const file2=files.find(({source})=>source===at2.file);const isOwn2=file2?.role==="base"||file2?.role==="over\
ride";return isOwn2&&section2==="services"&&name!==void 0&&services.has(name)?name:void 0}function causesOf(findings){const causes=new Map;for(const finding of findings){const{rule}=finding;const known2=causes.
get(rule);if(known2)known2.findings.push(finding);else if(rule.impact)causes.set(rule,{rule,impact:rule.impact,findings:[finding]})}return[...causes.values()].toSorted((a,b)=>impacts.indexOf(a.impact)-
impacts.indexOf(b.impact)||b.findings.length-a.findings.length||(a.rule.id<b.rule.id?-1:1))};function readFlagTable(text){const rows=text.trim().split("\n").map(line=>line.trim().split(/:\s*/));return new Map(
rows.map(([command2="",flags2=""])=>[command2==="(global)"?"":command2,readFlags(flags2)]))}function readFlags(text){return new Map(text.split(/\s+/).filter(Boolean).flatMap(written2=>{const names2=written2.
replace(/[=~]+$/,"").split(",");const spec={name:names2.at(-1)??"",valued:/=~?$/.test(written2),hidden:written2.endsWith("~")};return names2.map(name=>[name,spec])}))};const v1Flags=readFlagTable(`
  (global): -f,--file= -p,--project-name= --profile= -c,--context= --verbose --log-level= --ansi= --no-ansi -v,--version -H,--host= --tls --tlscacert= --tlscert= --tlskey= --tlsverify --skip-hostname-\
check --project-directory= --compatibility --env-file= -h,--help
  build: --build-arg= --compress --force-rm -m,--memory= --no-cache --no-rm --parallel --progress= --pull -q,--quiet
  config: --resolve-image-digests --no-interpolate -q,--quiet --profiles --services --volumes --hash=
  create: --force-recreate --no-recreate --no-build --build
  down: --rmi= -v,--volumes --remove-orphans -t,--timeout=
  events: --json
  exec: -d,--detach --privileged -u,--user= -T --index= -e,--env= -w,--workdir=
  help:
  images: -q,--quiet
  kill: -s=
  logs: --no-color -f,--follow -t,--timestamps --tail= --no-log-prefix
  pause:
  port: --protocol= --index=
  ps: -q,--quiet --services --filter= -a,--all
  pull: --ignore-pull-failures --parallel --no-parallel -q,--quiet --include-deps
  push: --ignore-push-failures
  restart: -t,--timeout=
  rm: -f,--force -s,--stop -v -a,--all
  run: -d,--detach --name= --entrypoint= -e= -l,--label= -u,--user= --no-deps --rm -p,--publish= --service-ports --use-aliases -v,--volume= -T -w,--workdir=
  scale: -t,--timeout=
  start:
  stop: -t,--timeout=
  top:
  unpause:
  up: -d,--detach --no-color --quiet-pull --no-deps --force-recreate --always-recreate-deps --no-recreate --no-build --no-start --build --abort-on-container-exit --attach-dependencies -t,--timeout= -V\
,--renew-anon-volumes --remove-orphans --exit-code-from= --scale= --no-log-prefix
  version: --short
`);;const v2Flags=readFlagTable(`
  (global): -f,--file= -p,--project-name= --profile= --ansi= --compatibility --env-file= --project-directory= --all-resources --dry-run --parallel= --progress= --workdir=~ --no-ansi~ --verbose~ -v,--v\
ersion~ -h,--help~
  alpha:
  attach: --detach-keys= --index= --no-stdin --sig-proxy
  bridge:
  build: --build-arg= --builder= --check -m,--memory= --no-cache --print --provenance= --pull --push -q,--quiet --sbom= --ssh= --with-dependencies --compress~ --force-rm~ --no-rm~ --parallel~ --progre\
ss=~
  commit: -a,--author= -c,--change= --index= -m,--message= -p,--pause
  config: --environment --format= --hash= --images --lock-image-digests --models --networks --no-consistency --no-env-resolution --no-interpolate --no-normalize --no-path-resolution -o,--output= --pro\
files -q,--quiet --resolve-image-digests --services --variables --volumes
  cp: --all -a,--archive -L,--follow-link --index=
  create: --build --force-recreate --no-build --no-recreate --pull= --quiet-pull --remove-orphans --scale= -y,--yes
  down: --remove-orphans --rmi= -t,--timeout= -v,--volumes --volume~
  events: --json --since= --until=
  exec: -d,--detach -e,--env= --index= -T,--no-tty --privileged -u,--user= -w,--workdir= --no-TTY~ -i,--interactive~ -t,--tty~
  export: --index= -o,--output=
  images: --format= -q,--quiet
  kill: --remove-orphans -s,--signal=
  logs: -f,--follow --index= --no-color --no-log-prefix --since= -n,--tail= -t,--timestamps --until=
  ls: -a,--all --filter= --format= -q,--quiet
  pause:
  port: --index= --protocol=
  ps: -a,--all --filter= --format= --no-trunc --orphans -q,--quiet --services --status=
  publish: --app --oci-version= --resolve-image-digests --with-env -y,--yes
  pull: --ignore-buildable --ignore-pull-failures --include-deps --policy= -q,--quiet --parallel~ --no-parallel~
  push: --ignore-push-failures --include-deps -q,--quiet
  restart: --no-deps -t,--timeout=
  rm: -f,--force -s,--stop -v,--volumes -a,--all~
  run: --build --cap-add= --cap-drop= -d,--detach --entrypoint= -e,--env= --env-from-file= -i,--interactive -l,--label= --name= -T,--no-TTY --no-deps -p,--publish= --pull= -q,--quiet --quiet-build --q\
uiet-pull --remove-orphans --rm -P,--service-ports --use-aliases -u,--user= -v,--volume= -w,--workdir= --volumes=~ --labels=~ -t,--tty~
  scale: --no-deps
  start:
  stats: -a,--all --format= --no-stream --no-trunc
  stop: -t,--timeout=
  top:
  unpause:
  up: --abort-on-container-exit --abort-on-container-failure --always-recreate-deps --attach= --attach-dependencies --build -d,--detach --exit-code-from= --force-recreate --menu --no-attach= --no-buil\
d --no-color --no-deps --no-log-prefix --no-recreate --no-start --pull= --quiet-build --quiet-pull --remove-orphans -V,--renew-anon-volumes --scale= -t,--timeout= --timestamps --wait --wait-timeout= -\
w,--watch -y,--yes
  version: -f,--format= --short
  volumes: --format= -q,--quiet
  wait: --down-project
  watch: --no-up --prune --quiet
`);const dockerFlags=readFlagTable("(global): -c,--context= -H,--host= --log-level= --tls --tlscacert= --tlscert= --tlskey= --tlsverify").get("")??new Map;;const command_line_everywhere=new Set(["--dr\
y-run","--help","-h"]);const maxLetters=200;const command_line_lines=new WeakMap;function commandLine(command2){let line=command_line_lines.get(command2);if(!line){line=command_line_read(command2.args);
command_line_lines.set(command2,line)}return line}function command_line_read(args){const globals=[];let at2=0;for(let word=args[at2];word;word=args[at2]){if(flagText(word))at2=command_line_readFlags(args,
at2,"",globals);else if(word.text===void 0)at2+=1;else break}const subcommand=isSubcommand(args[at2]?.text)?args[at2]:void 0;const name=subcommand?.text??"";const flags2=[];const operands=[];if(!subcommand)
return{globals,subcommand,flags:flags2,operands};const handsOn=name==="exec"||name==="run";at2+=1;for(let word=args[at2];word;word=args[at2]){const isFlag=flagText(word)!==void 0;if(word.text==="--"||
handsOn&&!isFlag)break;if(isFlag)at2=command_line_readFlags(args,at2,name,flags2);else{operands.push(word);at2+=1}}operands.push(...args.slice(at2));return{globals,subcommand,flags:flags2,operands}}function command_line_readFlags(args,index2,command2,found2){
const word=args[index2];const text=word&&flagText(word);if(!word||text===void 0)return index2+1;const[,long,attached]=/^(--[^=]+)(?:=(.*))?$/s.exec(text)??[];if(long!==void 0)return add2(long,attached,
false);if(text.length>maxLetters)return index2+1;for(let letter=1;letter<text.length;letter+=1){const rest=text.slice(letter+1);const name=`-${text[letter]}`;const spec=v1Flags.get(command2)?.get(name)??
v2Flags.get(command2)?.get(name);if(spec?.valued)return add2(name,rest===""?void 0:rest.replace(/^=/,""),letter>1);add2(name,void 0,text.length>2)}return index2+1;function add2(name,value,joined2){const v1=v1Flags.
get(command2)?.get(name);const v2=v2Flags.get(command2)?.get(name)??(command_line_everywhere.has(name)?v2Flags.get("")?.get(name):void 0);const abbreviates=v1||v2?void 0:abbreviated(command2,name);const next=(v1??
v2??abbreviates)?.valued&&value===void 0?args[index2+1]:void 0;const words2=word?[word,...next?[next]:[]]:[];if(word)found2.push({name,at:nameIn(word,name),words:words2,joined:joined2,value:word.text===
void 0?void 0:value??next?.text,v1,v2,abbreviates});return index2+1+(next?1:0)}}function flagText({text,at:at2}){if(text===void 0)return/^--[\w-]+=/.exec(at2.file.slice(at2.range))?.[0];return text.startsWith(
"-")&&text!=="-"?text:void 0}function abbreviated(command2,name){if(!/^--\w/.test(name))return void 0;const specs=new Set([...v1Flags.get(command2)??[]].flatMap(([full,spec])=>full.startsWith(name)?[spec]:
[]));const[only2,...others2]=specs;return others2.length>0?void 0:only2}function nameIn({at:at2},name){const{file:file2,range:range2}=at2;const start=range2.start+(/^["']/.test(file2.slice(range2))?1:
0);const end=start+name.length;return file2.slice({start,end})===name?{file:file2,range:{start,end}}:at2};const no_abbreviated_flag=defineRule({id:"no-abbreviated-flag",category:"migration",severity:"\
warning",impact:"breaks",summary:"Flags are written in full",why:`Compose V1 took the beginning of a flag for the flag, as long as no other began like it: \`--remove-orphan\` was \`--remove-orphans\`.
    V2 takes flags in full alone, and stops: "unknown flag: --remove-orphan".`,bad:"docker compose up --remove-orphan",good:"docker compose up --remove-orphans",links:["https://docs.docker.com/referen\
ce/cli/docker/compose/up/","https://docs.docker.com/compose/releases/migrate/"],*command(command2){const{globals,flags:flags2}=commandLine(command2);for(const{name,at:at2,abbreviates}of[...globals,...flags2]){
if(!abbreviates)continue;const full=abbreviates.name;const fix=at2.file.slice(at2.range)===name?{title:`Write \`${full}\``,safety:"safe",edits:[{...at2,text:full}]}:void 0;yield{at:at2,message:`\`${name}\
\` is short for \`${full}\`: V1 took it for that, V2 stops at it`,help:`Write \`${full}\``,...fix&&{fix}}}}});;const byService=new WeakMap;function container_env_settingOf(project,service2,name){const written2=service2.
environment.find(variable2=>variable2.name===name);if(written2)return{value:written2.value?.text};const readings=envFilesOf(project,service2);if(!readings)return"unknown";const entry2=readings.flatMap(
({entries:entries2})=>entries2).findLast(one=>one.name===name);return entry2?{value:entry2.text&&known(entry2.text)}:"unset"}function envFilesOf(project,service2){const node=service2.get("env_file");const wanted2=node?.
kind==="sequence"?node.children.length:node&&!node.isNull?1:0;if(wanted2===0)return[];const found2=readingsOf(project).get(service2.name)??[];return found2.length===wanted2?found2:void 0}function readingsOf(project){
const before2=byService.get(project);if(before2)return before2;const readings=new Map;for(const reading2 of project.serviceEnv){const name=reading2.service??"";const others2=readings.get(name);if(others2)
others2.push(reading2);else readings.set(name,[reading2])}byService.set(project,readings);return readings};const newest=/^(?:latest|alpine[\d.]*|slim|[a-z]+-slim|bookworm|bullseye|trixie|noble|jammy|management|management-alpine)$/;
function releaseOf(image,known2){const{tag,isBare,digest:digest2}=image;if(tag===void 0&&(!isBare||digest2!==void 0))return{version:void 0,major:void 0,family:void 0};const text=tag??"latest";const family=/(?:^|-)alpine/.
test(text)?"alpine":/(?:^|-)slim/.test(text)?"slim":"default";const[,version]=/(?:^|-)pg(\d{1,3})(?![\d.])/.exec(text)??(/(?:^|-)pg\d/.test(text)?[]:/^v?(\d{1,4}(?:\.\d{1,4})?)(?![\d])/.exec(text))??[];
if(version!==void 0)return{version,major:Number.parseInt(version,10),family};return{version:void 0,major:newest.test(text)?known2.latest:void 0,family}}function endOf({ends},{version}){if(version===void 0)
return void 0;const[major=""]=version.split(".");for(const name of[version,major]){const day=ends?.[name];if(day!==void 0)return{version:name,day}}return void 0};function pulledImage(service2){const image=service2.
build?void 0:service2.assumedImage;const known2=knownImage(image);return image&&known2&&{image,known:known2}}function serverOf(service2){const pulled=pulledImage(service2);if(!pulled||isWritten(service2,
"entrypoint"))return void 0;const command2=service2.get("command");if(!command2||command2.isNull)return pulled;const[first]=readWords(command2);if(first===void 0)return command2.kind==="sequence"&&command2.
children.length===0?pulled:void 0;const program2=first.text?.slice(first.text.lastIndexOf("/")+1)??"";const options2=first.text?.startsWith("-")??false;return options2||program2==="docker-entrypoint.s\
h"||(pulled.known.server??[]).includes(program2)?pulled:void 0}function isWritten(service2,key2){const node=service2.get(key2);return node!==void 0&&!node.isNull};const configured=/\.(?:conf|cnf|ini|ya?ml|toml)\b|config|defaults/i;
function storageOf(project,service2){const server=serverOf(service2);const folders2=server?.known.data;if(!server||!folders2||service2.get("volumes_from")||service2.mounts.some(({target})=>target===void 0))
return void 0;if((service2.get("volumes")?.children.length??0)+tmpfsCount(service2)!==service2.mounts.length)return void 0;const folder=folderFor(server,folders2);const path=folder&&storage_placeOf(project,
service2,folder);if(!folder||path===void 0)return void 0;const cover2=storage_coverOf(service2.mounts,path);if(cover2?.type==="tmpfs")return void 0;const isUnder=folder.volume!==void 0&&cover2!==void 0&&
storage_isInside(path,folder.volume)&&folder.volume!==normal(cover2.target)&&storage_isInside(folder.volume,normal(cover2.target));return{...server,path,folder,keeper:cover2&&!cover2.isAnonymous&&!isUnder?
cover2:void 0}}function folderFor({image,known:known2},folders2){const{major}=releaseOf(image,known2);if(major!==void 0)return folders2.find(({since:since2=0})=>major>=since2);return folders2.length===
1&&folders2[0]?.since===void 0?folders2[0]:void 0}function storage_placeOf(project,service2,{path,movedBy=[]}){const words2=readWords(service2.get("command"));if(words2.some(({text})=>text===void 0||configured.
test(text)||movedBy.some(option=>text.includes(option))))return void 0;let place=path;for(const name of movedBy){const setting=name.startsWith("-")?"unset":container_env_settingOf(project,service2,name);
if(setting==="unset")continue;if(setting==="unknown"||!setting.value?.startsWith("/")||place!==path)return void 0;place=normal(setting.value)}return place}function storage_coverOf(mounts2,path){const covering=mounts2.
filter(({target})=>storage_isInside(path,normal(target)));return covering.toSorted((a,b)=>normal(b.target).length-normal(a.target).length)[0]}function storage_isInside(path,folder){return path===folder||
path.startsWith(folder.endsWith("/")?folder:`${folder}/`)}function normal(path=""){let end=path.length;while(end>1&&path[end-1]==="/")end-=1;return path.slice(0,end)}function tmpfsCount(service2){const tmpfs=service2.
get("tmpfs");return tmpfs?.kind==="sequence"?tmpfs.children.length:tmpfs&&!tmpfs.isNull?1:0};const typeNames={text:"text",digits:"a whole number",integer:"a whole number",number:"a number",boolean:"`t\
rue` or `false`",null:"nothing"};function words_wanted({scalar:scalar2,list:list2,mapping:mapping2}){const names2=[];const types=scalar2?.reads==="boolean"?new Set(["boolean"]):scalar2?.types??new Set;
for(const type of types){if(type==="text"&&scalar2?.format&&/^an? .{1,24}$/.test(scalar2.format.what))names2.push(scalar2.format.what);else if(type!=="null"&&!(type!=="number"&&types.has("number")&&(type===
"integer"||type==="digits")))names2.push(typeNames[type])}if(list2)names2.push("a list");if(mapping2)names2.push("a mapping");const last=names2.pop()??"nothing";return names2.length>0?`${names2.join("\
, ")} or ${last}`:last}function listed(words2){return words2.map(word=>word===""?"nothing":`\`${word}\``).join(", ").replace(/, (?=[^,]*$)/," or ")}function words_nearest(word,words2){const plain2=simplify(
word);let best;let least=Math.max(1,Math.min(3,Math.floor(plain2.length/3)))+1;if(plain2.length>maxWord)return void 0;let tried=0;for(const candidate2 of words2){if(candidate2===""||Math.abs(candidate2.
length-plain2.length)>=least)continue;tried+=1;if(tried>maxTried)break;const far=(0,mod.Io)(plain2,simplify(candidate2));if(far<least)[best,least]=[candidate2,far]}return best}const maxTried=200;const maxWord=60;
function simplify(word){return word.toLowerCase().replaceAll(/[-\s]/g,"_")}function words_shorten(name,most=30){const line=name.replaceAll(/[\s`]+/g," ");return line.length>most?`${line.slice(0,most-1)}\
\u2026`:line}function unknownKeyHelp(name,shape,parents){const inside2=[...shape.keys].find(([,{mapping:mapping2}])=>mapping2?.keys.has(name));if(inside2)return`Move it into \`${inside2[0]}\``;const outside=parents.
findLast(({keys:keys2})=>keys2.has(name));if(outside)return`Move it out, into ${outside.title}`;const service2=shape.keys.get("services")?.mapping?.others?.shape.mapping;if(service2?.keys.has(name))return"\
Move it into the service that it is for";return shape.extensions?"Remove it, or begin its name with `x-`":"Remove it"};const whereItShips={development:"off",test:"off",ci:"off"};const mostWhereItShips={
...whereItShips,production:"stricter"};const lessBeforeItShips={development:"milder",test:"milder",ci:"milder"};;const no_anonymous_volume=defineRule({id:"no-anonymous-volume",category:"reliability",severity:"\
notice",byPurpose:whereItShips,summary:"Volumes have names",why:`A volume without a name belongs to one container: after \`docker compose down\` the next one gets a new, empty volume, and
    the old one stays behind, found by no one, until it is pruned. One that only hides a part of another mount, as
    \`node_modules\` in a mounted source, is passed over.`,bad:`
    services:
      db:
        image: example/db:1.4
        volumes: [/var/lib/db]`,good:`
    services:
      db:
        image: example/db:1.4
        volumes: ["data:/var/lib/db"]
      web:
        image: example/web:1.4
        volumes: [".:/app", /app/node_modules]
    volumes:
      data:`,links:["https://docs.docker.com/engine/storage/volumes/#named-and-anonymous-volumes"],*service(service2){for(const mount2 of service2.mounts){const{target}=mount2;if(!mount2.isAnonymous||
!target?.startsWith("/")||/(?:^|\/)node_modules\/*$/.test(target))continue;if(service2.mounts.some(other=>hides(mount2,other)))continue;yield{at:mount2.targetAt,message:`What \`${words_shorten(service2.
name,30)}\` writes here is out of reach after \`docker compose down\``,help:`Name the volume, as in \`data:${words_shorten(normal(target),30)}\`, and declare it under \`volumes\``}}}});function hides(mount2,other){
return other!==mount2&&(other.target===void 0||normal(mount2.target)!==normal(other.target)&&storage_isInside(normal(mount2.target),normal(other.target)))};const no_bare_dependency=defineRule({id:"no-\
bare-dependency",category:"reliability",severity:"warning",summary:"Services wait for the health checks of what they depend on",why:`\`depends_on\` alone waits until the other container is started, not \
until it answers. The health check that it has is not
    asked, and whether the first connection succeeds is a matter of luck. A written \`condition: service_started\` counts as meant,
    unless the option \`explicit\` is set.`,bad:`
    services:
      web:
        image: example/web:1.4
        depends_on: [db]
      db:
        image: postgres:17
        healthcheck:
          test: [CMD-SHELL, pg_isready -U postgres]`,good:`
    services:
      web:
        image: example/web:1.4
        depends_on:
          db:
            condition: service_healthy
      db:
        image: postgres:17
        healthcheck:
          test: [CMD-SHELL, pg_isready -U postgres]`,links:["https://docs.docker.com/compose/how-tos/startup-order/"],options:{explicit:false},*project({services},{explicit}){for(const{name,dependencies:dependencies2}of services.
values()){for(const{service:service2,at:at2,condition,conditionAt}of dependencies2){const healthcheck2=services.get(service2)?.healthcheck;if(healthcheck2?.test!=="given"||condition!=="service_started"||
conditionAt&&!explicit)continue;yield{at:conditionAt??at2,message:`\`${name}\` starts before \`${service2}\` is ready: the health check is not waited for`,help:conditionAt?"Write `service_healthy`":`T\
urn the list into a mapping, with \`${service2}: { condition: service_healthy }\``,related:[{at:healthcheck2.at,label:"not waited for"}],...conditionAt&&{fix:{title:"Wait until it is healthy",safety:"\
unsafe",edits:[{...conditionAt,text:"service_healthy"}]}}}}}}});;function bareAddress({text=""}){const[,host="",rest=""]=/^([\da-f:.]*:[\da-f:.]*[\da-f]):(\d*(?:-\d+)?:\d+(?:-\d+)?(?:\/\w+)?)$/i.exec(
text)??[];return host.includes("::")||host.split(":").length===8?{host,rest}:void 0}function hasHighPort({kind,text=""}){const numbers=kind==="scalar"?text.replace(/^.*[.\]].*?:/,"").match(/\d+/g):void 0;
return numbers?.some(number=>Number(number)>65535)??false};function extentOf(node){const{text}=node.at.file;const key2=node.key&&(node.key.alias??node.key.at).range;const value=(node.alias??node.at).range;
const first=key2??value;const props=/(?:\?[ \t]+)?(?:[&!][^\s,[\]{}]*[ \t]+)*$/.exec(text.slice(text.lastIndexOf("\n",first.start-1)+1,first.start));const start=first.start-(props?.[0].length??0);if(!key2||
value.start>key2.start)return{start,end:value.end};const rest=/[ \t]*:(?:[ \t]+[&!][^\s,[\]{}]*)*/y;rest.lastIndex=key2.end;return{start,end:key2.end+(rest.exec(text)?.[0].length??0)}}function itemExtent(node){
const{text}=node.at.file;const{start,end}=extentOf(node);if(text[start]==="-"&&end===start+1)return{start,end};const lead=/-(?:[ \t]*(?:#.*)?\r?\n)*[ \t]*$/.exec(text.slice(Math.max(0,start-1e3),start));
return{start:lead?start-lead[0].length:start,end}}const brackets=new WeakMap;function isInFlow(file2,offset){const{text}=file2;if(text.lastIndexOf("[",offset)<0&&text.lastIndexOf("{",offset)<0)return false;
let ranges=brackets.get(file2);if(!ranges){ranges=outermost(text);brackets.set(file2,ranges)}let low=0;let high=ranges.length;while(low<high){const middle=low+high>>1;if((ranges[middle]?.start??Infinity)<
offset)low=middle+1;else high=middle}return offset<(ranges[low-1]?.end??-1)}function outermost(text){const ranges=[];let depth=0;let first=0;for(const{kind,start,end}of lexemes(text,tolerantLexer())){
if(kind==="flow-seq-start"||kind==="flow-map-start"){if(depth===0)first=start;depth+=1}else if((kind==="flow-seq-end"||kind==="flow-map-end")&&depth>0){depth-=1;if(depth===0)ranges.push({start:first,end})}}
return ranges}function hasNeighbour(file2,{start,end},item){const{text}=file2;const lineStart=text.lastIndexOf("\n",start-1)+1;const column=start-lineStart-(text[lineStart]==="\uFEFF"?1:0);if(text.slice(
lineStart,start).replace("\uFEFF","").trim()===""){for(const line of linesAbove(text,start)){const own=contentColumn(text,line.start,line.indent,item,column);if(own===column)return true;if(own<column)
break}}let next=text.indexOf("\n",end);while(next>=0){const line=lineAround(text,next+1);if(line.end>line.start&&text[line.start]!=="#"){return line.indent===column&&line.item===item&&!/^(?:---|\.\.\.)(?:\s|$)/.
test(text.slice(line.start,line.end))}next=text.indexOf("\n",Math.max(next+1,line.end))}return false}function contentColumn(text,start,indent2,item,column){const dashes2=/^(?:- +)*/.exec(text.slice(start,
start+200))?.[0]??"";if(item){for(let at2=dashes2.lastIndexOf("-");at2>=0;at2=at2===0?-1:dashes2.lastIndexOf("-",at2-1))if(indent2+at2<=column)return indent2+at2;return dashes2===""?indent2===column?column-
1:indent2:indent2}return indent2+dashes2.length<=column?indent2+dashes2.length:indent2<=column&&dashes2!==""?indent2:indent2+dashes2.length};const quoting_harmless=/^[A-Za-z_./$](?:[\w./$@+=-]|:(?=[^\s:])|[ ](?=[\w./$(]))*$/;
const quoting_words=/^(?:y|n|yes|no|on|off|true|false|null|[\d:.+-]+)$/i;function asScalar(text){if(quoting_harmless.test(text)&&!quoting_words.test(text)&&typeof resolvePlain(text)==="string")return text;
return doubleQuoted(text)}function inStyleOf(node,text){const mark=node.source[0];if(mark==="'"&&!/[\u0000-\u001F\u007F-\u009F\u2028\u2029]/.test(text))return`'${text.replaceAll("'","''")}'`;if(mark===
'"')return doubleQuoted(text);const value=resolvePlain(text);const alike2=typeof value!=="string"&&typeof value===typeof node.value&&!node.quoted&&/^[\w.+-]+$/.test(text);return alike2?text:asScalar(text)}
function doubleQuoted(text){return JSON.stringify(text).replaceAll(/[\u007F-\u009F\u2028\u2029\uFEFF]/g,sign2=>`\\u${sign2.charCodeAt(0).toString(16).padStart(4,"0")}`)};function removeEntry(node){if(!node.
key)return[];const extent=extentOf(node);const{file:file2}=node.key.at;return[isInFlow(file2,extent.start)?cut(file2,flowRange(file2.text,extent)):removeBlock(file2,extent,false)]}function removeItem(node){
if(node.key)return[];const{file:file2}=node.alias??node.at;const extent=extentOf(node);return[isInFlow(file2,extent.start)?cut(file2,flowRange(file2.text,extent)):removeBlock(file2,itemExtent(node),true)]}
function renameKey(node,name){const{key:key2}=node;return key2?.kind==="scalar"&&!key2.alias?[{...key2.at,text:inStyleOf(key2,name)}]:[]}function quoteScalar(node,text){if(node.kind!=="scalar"||node.alias||
node.quoted||node.at===node.key?.at)return[];return[{...node.at,text:doubleQuoted(text)}]}function replaceScalar(node,text){if(node.kind!=="scalar"||node.alias)return[];if(node.key&&node.at===node.key.
at)return[insert(node.at.file,extentOf(node).end,` ${asScalar(text)}`)];return node.source==="-"?[insert(node.at.file,node.at.range.end,` ${asScalar(text)}`)]:[{...node.at,text:inStyleOf(node,text)}]}
function addEntry(mapping2,name,text){if(mapping2.kind!=="mapping"||mapping2.alias)return[];const{file:file2,range:range2}=mapping2.at;const entry2=`${asScalar(name)}: ${text}`;if(mapping2.source.startsWith(
"{")){if(mapping2.source.includes("#"))return[];const end=beforeBlanks(file2.text,range2.end-1);const sign2=file2.text[end-1];return[insert(file2,end,`${sign2==="{"?"":sign2===","?" ":", "}${entry2}`)]}
const lineEnd2=file2.lineAt(file2.positionAt(range2.end-1).line)?.end??range2.end;return[insert(file2,lineEnd2,`${lineBreak(file2.text)}${" ".repeat(file2.positionAt(range2.start).column-1)}${entry2}`)]}
function removeBlock(file2,extent,item){const{text}=file2;const lines2=file2.linesOf(extent);const lastLine2=file2.lineAt(file2.positionAt(extent.end-1).line)?.end??extent.end;const before2=text.slice(
lines2.start,extent.start).replace("\uFEFF","");if(!hasNeighbour(file2,extent,item)){const empty2=item?"[]":"{}";return{file:file2,range:{start:extent.start,end:lastLine2},text:item&&standsUnderKey(text,
extent.start,before2)?` ${empty2}`:empty2}}if(before2.trim()!=="")return cut(file2,{start:extent.start,end:edits_nextText(text,lastLine2)});const atEnd=lines2.end===text.length&&lastLine2===text.length;
return cut(file2,atEnd?{start:beforeLineEnd(text,lines2.start),end:lines2.end}:{start:extent.start-before2.length,end:lines2.end})}function standsUnderKey(text,offset,before2){const{value:above}=linesAbove(
text,offset).next();return above!==void 0&&above.indent+(/^(?:- +)*/.exec(text.slice(above.start,above.end))?.[0].length??0)>=before2.length}function edits_nextText(text,lineEnd2){const next=/\r?\n[ \t]*(?=[^\s])/y;
next.lastIndex=lineEnd2;return next.test(text)?next.lastIndex:lineEnd2}function flowRange(text,{start,end}){const behind=/\s*,[ \t]*/y;behind.lastIndex=end;const comma=behind.exec(text)?.[0];if(comma===
void 0)return{start:frontOf(text,start),end};const next=end+comma.length;return/[\]}\r\n#]/.test(text[next]??"")?{start:frontOf(text,start,true),end:end+comma.trimEnd().length}:{start,end:next}}function frontOf(text,offset,blanks2=false){
const before2=beforeBlanks(text,offset);if(blanks2)return Math.max(before2,text.lastIndexOf("\n",offset-1)+1);return text[before2-1]===","&&!text.slice(text.lastIndexOf("\n",before2-1)+1,before2).includes(
"#")?before2-1:offset}function beforeBlanks(text,offset){let at2=offset;while(at2>0&&/\s/.test(text[at2-1]??""))at2-=1;return at2}function beforeLineEnd(text,offset){if(text[offset-1]!=="\n")return offset;
return text[offset-2]==="\r"?offset-2:offset-1}function cut(file2,range2){return{file:file2,range:range2,text:""}}function insert(file2,offset,text){return{file:file2,range:{start:offset,end:offset},text}}
function lineBreak(text){return text.includes("\r\n")?"\r\n":"\n"};const every_known=new WeakMap;function everyNode(root){const before2=every_known.get(root);if(before2)return before2;const nodes=[];every_walk(
root,nodes,new Set);every_known.set(root,nodes);return nodes}function every_walk(node,nodes,seen){if(node.kind!=="scalar"&&node.children.length>0){if(seen.has(node.at))return;seen.add(node.at)}nodes.push(
node);for(const child of node.children)every_walk(child,nodes,seen)};const truths=/^(?:yes|true|on)$/;const scalar_v1_booleans=/^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/;
const nulls=/^(?:~|null|Null|NULL|)$/;const integers=/^[-+]?(?:0b[01_]+|0[0-7_]+|0x[\da-fA-F_]+|0|[1-9][\d_]*(?::[0-5]?\d)*)$/;const floats=/^(?:[-+]?\d[\d_]*\.[\d_]*(?:[eE][-+]\d+)?|\.\d[\d_]*(?:[eE][-+]\d+)?|[-+]?\d[\d_]*(?::[0-5]?\d)+\.[\d_]*)$/;
const infinite=/^(?:([-+]?)\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;const dates=/^(?:\d{4}-\d\d-\d\d|\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?)$/;function resolvePlainV1(source){
if(scalar_v1_booleans.test(source))return{type:"boolean",text:truths.test(source.toLowerCase())?"True":"False"};if(nulls.test(source))return{type:"null",text:"None"};if(dates.test(source))return{type:"\
date",text:source};if(source==="="||source==="<<")return{type:"refused",text:source};const infinity=infinite.exec(source);if(infinity)return{type:"number",text:infinity[1]===void 0?"nan":`${infinity[1]===
"-"?"-":""}inf`};const digits=source.replaceAll("_","");const sixty=source.includes(":")?{base60:true}:void 0;if(integers.test(source))return{type:"integer",text:readInteger(digits),...sixty};if(floats.
test(source))return{type:"number",text:asPython(sixty?readBase60(digits):Number(digits)),...sixty};return{type:"text",text:source}}function readInteger(text){const sign2=text.startsWith("-")?"-":"";const digits=text.
replace(/^[-+]/,"");if(digits.includes(":"))return String(readBase60(text));const octal=/^0[0-7]+$/.test(digits)?`0o${digits.slice(1)}`:digits;const value=BigInt(octal===""||/^0[bx]?$/.test(octal)?"0":
octal);return`${value===0n?"":sign2}${value}`}function readBase60(text){const parts2=text.replace(/^[-+]/,"").split(":").map(Number);const sum2=parts2.reduce((total,part)=>total*60+part,0);return text.
startsWith("-")?-sum2:sum2}function asPython(value){const{mantissa,exponent}=scientific(value);if(value!==0&&(exponent<-4||exponent>=16))return withExponent(mantissa,exponent);const text=Object.is(value,
-0)?"-0":String(value);return text.includes(".")?text:`${text}.0`}function numberAsGo(source){const digits=source.startsWith(".")?source:source.replaceAll("_","");const infinity=infinite.exec(source);
if(infinity)return infinity[1]===void 0?"NaN":`${infinity[1]==="-"?"-":"+"}Inf`;const whole2=/^([-+]?)(0[xX][\da-fA-F]+|0[bB][01]+|0[oO]?[0-7]+|0|[1-9]\d*)$/.exec(digits);if(whole2){const[,sign2="",amount2=""]=whole2;
const value2=BigInt(/^0[0-7]+$/.test(amount2)?`0o${amount2.slice(1)}`:amount2.toLowerCase());if(value2<(sign2==="-"?2n**63n+1n:2n**64n))return`${sign2==="-"&&value2>0n?"-":""}${value2}`}if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.
test(digits))return void 0;const value=Number(digits);const{mantissa,exponent}=scientific(value);if(value!==0&&(exponent<-4||exponent>=6))return withExponent(mantissa,exponent);return Object.is(value,
-0)?"-0":String(value)}function scientific(value){const[mantissa="0",exponent="0"]=value.toExponential().split("e");return{mantissa,exponent:Number(exponent)}}function withExponent(mantissa,exponent){
return`${mantissa}e${exponent<0?"-":"+"}${String(Math.abs(exponent)).padStart(2,"0")}`};function readV1(node){if(node.kind!=="scalar")return void 0;if(node.isNull)return{type:"null",text:"None"};if(node.
value===void 0)return void 0;if(node.quoted||node.tag!==void 0||!isPlain(node))return{type:"text",text:String(node.value)};return resolvePlainV1(node.source)}function textV2(node){return typeof node.value===
"number"?numberAsGo(node.source)??node.text:node.text}function isPlain({source,value}){return typeof value!=="string"||source===value};function fitsV1(node,shape){if(!shape.scalar&&!shape.list&&!shape.
mapping)return true;if(node.kind==="scalar")return shape.scalar?scalarFits(node,shape.scalar):node.value===void 0;if(node.kind==="sequence"){const{list:list2}=shape;return list2!==void 0&&node.children.
every(child=>fitsV1(child,list2.item))&&!(list2.unique&&hasTwins(node))}return shape.mapping!==void 0&&mappingFits(node,shape.mapping)}function hasForeignTag(root){for(const{tag}of everyNode(root))if(tag!==
void 0&&tag!=="!"&&!tag.startsWith("tag:yaml.org,2002:"))return true;return false}function scalarFits(node,{types,words:words2}){const reading2=readV1(node);if(!reading2||reading2.text.includes("$"))return true;
if(words2&&words2.length>0&&!words2.includes(reading2.text))return false;switch(reading2.type){case"integer":return types.has("integer")||types.has("number");case"date":case"refused":return false;default:
return types.has(reading2.type)}}function hasTwins({children}){const seen=new Set;for(const reading2 of children.map(readV1)){if(!reading2||reading2.text.includes("$"))continue;const id=`${reading2.type===
"text"?"text":"number"} ${reading2.text}`;if(seen.has(id))return true;seen.add(id)}return false}function mappingFits(node,shape){return node.children.every(child=>entryFits(child,shape))&&shape.required.
every(name=>node.get(name))}function entryFits(child,{keys:keys2,others:others2,extensions:extensions2}){const{key:key2,name}=child;const known2=keys2.get(name);if(known2)return fitsV1(child,known2);if(others2)
return(isAnyName(others2.name)||others2.name.test(name)&&(!key2||readV1(key2)?.type==="text"))&&fitsV1(child,others2.shape);return extensions2&&name.startsWith("x-")}function isAnyName({source}){return source===
"[^]"};function formatV1({documents:[root,...others2],problems,repeated}){if(!root||root.kind!=="mapping"||others2.length>0||problems.some(({at:at2})=>!repeated.some(({again})=>again.key?.at===at2)&&!isKey(
root,at2.range.start)))return void 0;const version=root.get("version");if(version?.kind==="mapping")return"first";if(version&&version.value!=="")return isVersion(version)?"sections":void 0;const isFilled2=[
"services","networks","volumes"].some(name=>(root.get(name)?.children.length??0)>0);return isFilled2?"sections":"first"}function isVersion(version){const reading2=readV1(version);return reading2?.type===
"text"&&/^[23][123]*(?:\.\d+)?$/.test(reading2.text)}function isKey(node,offset){return node.key?.at.range.start===offset||node.children.some(child=>isKey(child,offset))};function isFileSound(root){const mounts2=sound_entries(
root,"services").every(service2=>areMountsSound(service2.get("volumes")));return mounts2&&sound_entries(root,"volumes").every(volume2=>isExternalBare(volume2))&&sound_entries(root,"networks").every(network2=>isExternalBare(
network2,"driver")&&areSubnetsSound(network2))}function areServicesSound(root){return sound_entries(root,"services").every(service2=>{const{name}=service2;const[build2,image]=[service2.get("build"),service2.
get("image")];if(build2&&!image&&(name!==name.toLowerCase()||build2.kind==="mapping"&&!build2.get("context")))return false;if(service2.get("scale")&&service2.get("deploy","replicas"))return false;if(service2.
get("ports")&&service2.get("network_mode")?.text==="host")return false;return isHealthcheckSound(service2.get("healthcheck"))&&arePortsSound(service2.get("ports"))})}function isHealthcheckSound(healthcheck2){
const test=healthcheck2?.get("test");const first=test?.kind==="sequence"?test.children[0]?.text??"":"CMD";if(!["NONE","CMD","CMD-SHELL"].includes(first))return false;return!healthcheck2?.get("disable")||
healthcheck2.children.every(({name})=>name==="disable"||name==="test")}const port=/^(?:(?:\[?[a-f\d.:]+\]?:)?(?:\d+(?:-\d+)?)?:)?\d+(?:-\d+)?(?:\/(?:udp|tcp|sctp))?$/i;function arePortsSound(ports2){return(ports2?.
children??[]).every(item=>{const reading2=readV1(item)??readV1(item.get("published")??item);return!reading2||port.test(reading2.text)&&!/^:\d+(?:\/|$)/.test(reading2.text)})}function areMountsSound(volumes2){
const targets=(volumes2?.children??[]).flatMap(item=>readMount(item)?.target??[]).map(target=>target.replace(/(.)\/+$/,"$1"));const isShort2=(volumes2?.children??[]).every(({text})=>text===void 0||text.
split(":").length<=3);return isShort2&&new Set(targets).size===targets.length}function isExternalBare(resource2,...allowed){const external2=resource2.get("external");if(!external2||external2.value===false)
return true;return resource2.children.every(({name})=>["external","name",...allowed].includes(name))}function sound_entries(root,section2){return root.get(section2)?.children??[]}function areSubnetsSound(network2){
const subnets=(network2.get("ipam","config")?.children??[]).flatMap(pool2=>pool2.get("subnet")?.text??[]);return subnets.every(subnet=>subnet.includes("$")||/^[\da-f.:]+\/\d+$/i.test(subnet))};const shape_anything={};
function shape_scalar(...types){return{scalar:{types:new Set(types)}}}const shape_text=shape_scalar("text");function shape_textOf(format){return limit(shape_text,{format})}function oneWord(...words2){
return limit(shape_text,{words:words2})}function limit(shape,more){return shape.scalar?{...shape,scalar:{...shape.scalar,...more}}:shape}function shape_listOf(item){return{list:{item,unique:false}}}function setOf(item){
return{list:{item,unique:true}}}function mapping(title,keys2,required=[]){return{mapping:{title,keys:new Map(Object.entries(keys2)),extensions:true,required}}}function mapOf(title,shape,name=/[^]/){return{
mapping:{title,keys:new Map,others:{name,shape},extensions:false,required:[]}}}function late(shape){return shape.mapping?{...shape,mapping:{...shape.mapping,late:true}}:shape}function shape_closed(shape){
return shape.mapping?{...shape,mapping:{...shape.mapping,extensions:false}}:shape}function shape_open(shape,rest=shape_anything){return shape.mapping?{...shape,mapping:{...shape.mapping,rest}}:shape}function shape_oneOf(...shapes2){
const types=new Set(shapes2.flatMap(({scalar:one})=>[...one?.types??[]]));const merged=Object.assign({},...shapes2);return merged.scalar?{...merged,scalar:{...merged.scalar,types}}:merged}function nullable(shape){
return shape_oneOf(shape_scalar("null"),shape)}function since(release2,shape){return{...shape,since:release2}}function deprecated(instead,shape){return{...shape,deprecated:instead}};const flag=shape_scalar(
"boolean","text");const shape_whole=shape_scalar("integer","text");const plainFlag=shape_scalar("boolean");const plainWhole=shape_scalar("integer");const amount=shape_scalar("number","text");const texts=setOf(
shape_text);const textOrTexts=shape_oneOf(shape_text,texts);const shape_command=shape_oneOf(shape_text,shape_listOf(shape_text));const shape_name=/^[a-zA-Z0-9._-]+$/;const shape_options=mapOf("a list \
of options",amount);const shape_values=mapOf("a list of values",shape_scalar("text","number","null"));const assignments=shape_oneOf(shape_values,texts);const labels=shape_oneOf(mapOf("a list of labels",
shape_scalar("text","number","null","boolean")),texts);const throttled=shape_listOf(shape_closed(mapping("a limit of a device",{path:shape_text,rate:shape_scalar("integer","text")})));const weighted=shape_listOf(
shape_closed(mapping("the weight of a device",{path:shape_text,weight:shape_whole})));const shape_build=mapping("`build`",{context:shape_text,dockerfile:shape_text,args:assignments,labels,cache_from:shape_listOf(
shape_text),network:shape_text,target:shape_text,shm_size:amount,extra_hosts:assignments,isolation:shape_text});const update=mapping("an update",{parallelism:shape_whole,delay:shape_text,failure_action:shape_text,
monitor:shape_text,max_failure_ratio:amount,order:oneWord("start-first","stop-first")});const shape_device=mapping("a device",{capabilities:texts,count:shape_scalar("integer","text"),device_ids:texts,
driver:shape_text,options:assignments});const resource=mapping("a resource",{discrete_resource_spec:mapping("a resource",{kind:shape_text,value:shape_scalar("number")})});const deploy=mapping("`deploy\
`",{mode:shape_text,endpoint_mode:shape_text,replicas:shape_whole,labels,rollback_config:update,update_config:update,resources:mapping("`resources`",{limits:mapping("limits",{cpus:amount,memory:shape_text}),
reservations:mapping("reservations",{cpus:amount,memory:shape_text,generic_resources:shape_listOf(resource),devices:shape_listOf(shape_device)})}),restart_policy:mapping("`restart_policy`",{condition:shape_text,
delay:shape_text,max_attempts:shape_whole,window:shape_text}),placement:mapping("`placement`",{constraints:shape_listOf(shape_text),preferences:shape_listOf(mapping("a preference",{spread:shape_text})),
max_replicas_per_node:shape_whole})});const dependencies=shape_oneOf(texts,mapOf("`depends_on`",shape_closed(mapping("a dependency",{condition:oneWord("service_started","service_healthy","service_comp\
leted_successfully")},["condition"])),shape_name));const attachment=nullable(mapping("a network of a service",{aliases:texts,ipv4_address:shape_text,ipv6_address:shape_text,link_local_ips:texts,priority:shape_scalar(
"number")}));const fileMount=shape_listOf(shape_oneOf(shape_text,mapping("an entry of a config or secret",{source:shape_text,target:shape_text,uid:shape_text,gid:shape_text,mode:amount})));const shape_port=mapping(
"a port",{mode:shape_text,target:shape_whole,published:shape_whole,protocol:shape_text});const shape_limits=mapOf("`ulimits`",shape_oneOf(shape_whole,shape_closed(mapping("a limit",{hard:shape_whole,soft:shape_whole},
["soft","hard"]))));const mount=mapping("a volume of a service",{type:shape_text,source:shape_text,target:shape_text,read_only:flag,consistency:shape_text,bind:mapping("`bind`",{propagation:shape_text}),
volume:mapping("`volume`",{nocopy:flag}),tmpfs:mapping("`tmpfs`",{size:shape_scalar("integer","text")})},["type"]);const keysOfText="cgroup_parent container_name cpuset domainname hostname image ipc i\
solation mac_address network_mode platform restart runtime stop_grace_period stop_signal user userns_mode working_dir";const keysOfTexts="cap_add cap_drop device_cgroup_rules devices dns_opt external_\
links links profiles security_opt volumes_from";const keysOfAmount="cpu_shares cpu_quota cpu_period cpu_rt_period cpu_rt_runtime cpus mem_limit mem_reservation memswap_limit pids_limit shm_size";function shape_all(names2,shape){
return Object.fromEntries(names2.split(" ").map(key2=>[key2,shape]))}const service=mapping("a service",{...shape_all(keysOfText,shape_text),...shape_all(keysOfTexts,texts),...shape_all(keysOfAmount,amount),
...shape_all("dns dns_search env_file tmpfs",textOrTexts),...shape_all("command entrypoint",shape_command),...shape_all("cpu_count oom_score_adj scale",shape_whole),...shape_all("oom_kill_disable priv\
ileged read_only stdin_open tty",flag),...shape_all("environment extra_hosts sysctls",assignments),...shape_all("configs secrets",fileMount),blkio_config:shape_closed(mapping("`blkio_config`",{...shape_all(
"device_read_bps device_read_iops device_write_bps device_write_iops",throttled),weight:shape_whole,weight_device:weighted})),build:shape_oneOf(shape_text,shape_build),cpu_percent:plainWhole,credential_spec:mapping(
"`credential_spec`",{config:shape_text,file:shape_text,registry:shape_text}),depends_on:dependencies,deploy,expose:setOf(amount),extends:shape_oneOf(shape_text,shape_closed(mapping("`extends`",{service:shape_text,
file:shape_text},["service"]))),group_add:setOf(amount),healthcheck:mapping("`healthcheck`",{disable:flag,interval:shape_text,retries:amount,test:shape_command,timeout:shape_text,start_period:shape_text}),
init:plainFlag,labels,logging:mapping("`logging`",{driver:shape_text,options:shape_values}),mem_swappiness:shape_whole,networks:shape_oneOf(texts,mapOf("`networks`",attachment,shape_name)),pid:nullable(
shape_text),ports:setOf(shape_oneOf(amount,shape_port)),pull_policy:oneWord("always","never","if_not_present","build"),storage_opt:mapOf("`storage_opt`",shape_scalar("text","number","boolean","null")),
ulimits:shape_limits,volumes:setOf(shape_oneOf(shape_text,mount))});const pool=mapping("an address pool",{subnet:shape_text,ip_range:shape_text,gateway:shape_text,aux_addresses:mapOf("a list of addres\
ses",shape_text)});const external=shape_oneOf(flag,mapping("`external`",{name:shape_text}));const network=nullable(mapping("a network",{name:shape_text,driver:shape_text,driver_opts:shape_options,ipam:mapping(
"`ipam`",{driver:shape_text,config:shape_listOf(pool),options:mapOf("a list of options",shape_text)}),external,internal:flag,enable_ipv6:plainFlag,attachable:flag,labels}));const shape_volume=nullable(
mapping("a volume",{name:shape_text,driver:shape_text,driver_opts:shape_options,external,labels}));const file={name:shape_text,file:shape_text,external,labels,template_driver:shape_text};const composeFileV1=mapping(
"a Compose file",{version:limit(shape_text,{words:[]}),services:mapOf("`services`",nullable(service),shape_name),networks:mapOf("`networks`",network,shape_name),volumes:mapOf("`volumes`",shape_volume,
shape_name),secrets:mapOf("`secrets`",nullable(mapping("a secret",{...file,driver:shape_text,driver_opts:shape_options})),shape_name),configs:mapOf("`configs`",nullable(mapping("a config",file)),shape_name)});
const legacyService=shape_closed(mapping("a service",{...shape_all("cgroup_parent container_name cpuset dockerfile domainname hostname image ipc log_driver mac_address net restart stop_signal user vol\
ume_driver working_dir build",shape_text),...shape_all("cap_add cap_drop devices external_links links security_opt volumes volumes_from",texts),...shape_all("cpu_shares cpu_quota mem_limit memswap_lim\
it shm_size",amount),...shape_all("dns dns_search env_file",textOrTexts),...shape_all("command entrypoint",shape_command),...shape_all("privileged read_only stdin_open tty",flag),...shape_all("environ\
ment extra_hosts",assignments),expose:setOf(amount),extends:shape_oneOf(shape_text,shape_closed(mapping("`extends`",{service:shape_text,file:shape_text},["service"]))),labels:shape_oneOf(mapOf("a list\
 of labels",shape_scalar("text","number","boolean")),texts),log_opt:mapOf("`log_opt`",shape_scalar("text","number","boolean","null")),mem_swappiness:plainWhole,pid:nullable(shape_text),ports:setOf(amount),
ulimits:shape_limits}));const firstFormat=mapOf("a Compose file",legacyService,shape_name);;const taken_known=new WeakMap;function isTakenByV1(project){let isTaken=taken_known.get(project);if(isTaken===
void 0){isTaken=judge(project);taken_known.set(project,isTaken)}return isTaken}function judge({files,root}){if(files.some(({role})=>role==="included"))return false;const formats2=new Set(files.map(formatV1));
const[format]=formats2;return formats2.size===1&&format!==void 0&&files.every(file2=>isFileTaken(file2,format))&&areServicesSound(root)}function isFileTaken({documents:[root]},format){if(!root||hasForeignTag(
root))return false;if(format==="first")return fitsV1(root,firstFormat)&&root.children.every(service2=>areReadable(service2,firstTemplate));return fitsV1(root,composeFileV1)&&isFileSound(root)&&taken_sections.
every(name=>areReadable(root.get(name),template))}const taken_sections=["services","networks","volumes","secrets","configs"];const template=/\$(?:\$|[_a-z][_a-z0-9]*|\{[_a-z][_a-z0-9]*(?::?[-?][^}]*)?\})/gi;
const firstTemplate=/\$(?:\$|[_a-z][_a-z0-9]*|\{[_a-z][_a-z0-9]*\})/gi;function areReadable(node,grammar){for(const{value}of node?everyNode(node):[]){if(typeof value==="string"&&value.includes("$")&&value.
replace(grammar,"").includes("$"))return false}return true};function defineMigrationRule(rule){return defineRule({...rule,project:(project,options2)=>isTakenByV1(project)?rule.project(project,options2):
[]})};const no_bare_ipv6=defineMigrationRule({id:"no-bare-ipv6",category:"migration",severity:"warning",impact:"breaks",summary:"Addresses of IPv6 stand in brackets",why:`Compose V1 took \`::1:8080:80\`\
 apart from behind. V2 takes an address with colons in brackets alone, and refuses
    the file: "too many colons in address".`,bad:`
    services:
      web:
        image: nginx:1.27
        ports: ["::1:8080:80"]`,good:`
    services:
      web:
        image: nginx:1.27
        ports: ["[::1]:8080:80"]`,links:["https://docs.docker.com/reference/compose-file/services/#ports"],*project({services}){for(const service2 of services.values()){for(const node of service2.get(
"ports")?.children??[]){const address2=bareAddress(node);if(!address2)continue;const host=words_shorten(address2.host,20);const message2=`V1 took \`${host}\` for the address, V2 refuses one of IPv6 tha\
t is not in brackets`;const fix={title:`Write \`[${host}]\``,safety:"unsafe",edits:replaceScalar(node,`[${address2.host}]:${address2.rest}`)};yield{at:node.at,message:message2,help:"Put brackets aroun\
d the address",...!node.source.includes("$")&&{fix}}}}}});;const defaults_sections=new Set(["services","networks","volumes","secrets","configs"]);const defaults_known=new WeakMap;function defaults_texts(project){
let nodes=defaults_known.get(project);if(!nodes){const roots=project.files.flatMap(({documents})=>documents);nodes=roots.flatMap(root=>[...everyNode(root.with({children:root.children.filter(({name})=>defaults_sections.
has(name))}))]);defaults_known.set(project,nodes)}return nodes}function defaults_outermost(node){const text=typeof node.value==="string"?node.value:"";let end=-1;return mentionsIn(node).flatMap(mention2=>{
if(mention2.start<end)return[];({end}=mention2);return[{...mention2,source:text.slice(mention2.start,mention2.end)}]})}function argumentV1({source,name,operator}){const inner=source.slice(2+name.length+
operator.length);const end=inner.indexOf("}");return{text:inner.slice(0,end),leftOver:inner.slice(end+1)}}function differsInV1(use2,{lookup}){if(use2.operator==="")return void 0;const{text,leftOver}=argumentV1(
use2);const value=lookup(use2.name);const isSet=value!==void 0&&(known(value)!==""||!use2.operator.startsWith(":"));if(isSet||use2.operator.endsWith("?"))return leftOver===""?void 0:"left-over";const[
first="",...others2]=use2.argument;return others2.length===0&&first===`${text}${leftOver}`?void 0:"default"}const spread=/^\$\{[_a-z][_a-z0-9]*:?[-?][^}\n]*\n[^}]*\}/i;function hasSpreadDefault({value}){
if(typeof value!=="string"||!value.includes("\n"))return false;return readTemplate(value).faults.some(({start})=>spread.test(value.slice(start)))};function*untypedKeys(project){const all=project.files.
flatMap(({documents})=>documents.flatMap(root=>[...everyNode(root)]));for(const{at:at2,v1,isText:isText2}of oddKeys(all))if(!isText2)yield{at:at2,v1,text:v1}}function*misreadKeys(project){for(const{at:at2,
v1,text,isText:isText2}of oddKeys(defaults_texts(project)))if(isText2&&v1!==text)yield{at:at2,v1,text}}function*oddKeys(nodes){for(const{key:key2}of nodes){const reading2=key2&&readV1(key2);if(!key2||
!reading2||reading2.type==="text"||reading2.type==="refused")continue;const isText2=typeof key2.value==="string"&&reading2.type!=="date";yield{at:key2.at,v1:reading2.text,text:key2.text??key2.source,isText:isText2}}}
;const no_bare_key=defineMigrationRule({id:"no-bare-key",category:"migration",severity:"warning",impact:"breaks",summary:"Keys that look like numbers or truth values are in quotes",why:`YAML reads the\
 key \`8080\` as a number and \`true\` as a truth value. Compose V1 made text of them; V2 wants text,
    and refuses the file: "non-string key".`,bad:`
    services:
      web:
        image: nginx:1.27
        labels:
          8080: http`,good:`
    services:
      web:
        image: nginx:1.27
        labels:
          "8080": http`,links:["https://docs.docker.com/reference/compose-file/services/#labels","https://docs.docker.com/compose/releases/migrate/"],*project(project){for(const{at:at2,text}of untypedKeys(
project)){const message2="This key is no text to YAML: V1 made text of it, V2 refuses the file";yield{at:at2,message:message2,help:"Put quotes around it",fix:{title:"Put quotes around it",safety:"unsa\
fe",edits:[{...at2,text:JSON.stringify(text)}]}}}}});;const differing_texts_plain=["environment","build.args","build.extra_hosts","extra_hosts","logging.options","storage_opt","sysctls"].map(path=>`se\
rvices.*.${path}.*`);const differing_texts_options=["networks.*.driver_opts.*","volumes.*.driver_opts.*"];const differing_texts_labels=["services.*.labels.*","services.*.build.labels.*","services.*.de\
ploy.labels.*","networks.*.labels.*","volumes.*.labels.*"];const places=pathTable([...differing_texts_plain,...differing_texts_options,...differing_texts_labels].map(path=>[path,true]));function*differingTexts({
root}){yield*differing_texts_walk(root,places)}function*differing_texts_walk(node,path){for(const child of node.kind==="mapping"?node.children:[]){const next=path.next(child.name);if(next?.here)yield*differing(
child);else if(next)yield*differing_texts_walk(child,next)}}function*differing(node){const[v1,v2]=[readV1(node),textV2(node)];if(!v1||v2===void 0||v1.text===v2||v1.type==="null"||v1.type==="date"||v1.
type==="refused")return;yield{node,cause:v1.type==="boolean"?"boolean":v1.base60?"base60":"number",v1:v1.text,v2}};const no_bare_number=defineMigrationRule({id:"no-bare-number",category:"migration",severity:"\
warning",impact:"changes",summary:"Numbers that stand for text are in quotes",why:`A variable, label or option is text. Of a number without quotes Compose V1 and V2 make different texts: V1 kept
    \`3.0\`, \`1e3\`, \`0o22\` and \`08\`, of which V2 makes \`3\`, \`1000\`, \`18\` and \`8\`. A version, a commit or a
    telephone number becomes another one.`,bad:`
    services:
      web:
        image: nginx:1.27
        environment:
          API_VERSION: 3.0`,good:`
    services:
      web:
        image: nginx:1.27
        environment:
          API_VERSION: "3.0"`,links:["https://docs.docker.com/reference/compose-file/services/#environment"],*project(project){for(const{node,cause,v1,v2}of differingTexts(project)){if(cause!=="number")
continue;const message2=`V1 made the text \`${words_shorten(v1,24)}\` of this number, V2 makes \`${words_shorten(v2,24)}\``;yield{at:node.at,message:message2,help:"Put quotes around what is meant",fix:{
title:`Write \`"${words_shorten(v1)}"\`, as V1 did`,safety:"unsafe",edits:quoteScalar(node,v1)}}}}});;function refusedFlags(command2){const{globals,flags:flags2}=commandLine(command2);return[...globals.
filter(({name})=>!dockerFlags.has(name)),...flags2].filter(({v1,v2})=>v1!==void 0&&v2===void 0)}function isV1Call({program:program2}){return program2.text==="docker-compose"};const no_bare_scale=defineRule(
{id:"no-bare-scale",category:"migration",severity:"notice",impact:"changes",summary:"Scripts that scale a service say whether what it depends on is started",why:`\`scale\` of Compose V1 touched the serv\
ices that it was given and no other. V2 had no such command up to 2.21; since 2.22 it has one, which starts what
    these services depend on, too, unless \`--no-deps\` is said.`,bad:"docker-compose scale web=2",good:"docker compose scale --no-deps web=2",links:["https://docs.docker.com/reference/cli/docker/comp\
ose/scale/","https://github.com/docker/compose/pull/10979"],*command(command2){const{subcommand}=commandLine(command2);if(!isV1Call(command2)||subcommand?.text!=="scale")return;const message2="`scale`\
 of V2, there since 2.22, also starts what the services depend on";yield{at:subcommand.at,message:message2,help:"Call `docker compose scale --no-deps`, or `up -d --scale SERVICE=NUMBER`"}}});;function*sexagesimals(project){
for(const{node,cause,v1,v2}of differingTexts(project))if(cause==="base60")yield{node,v1,v2};for(const service2 of project.services.values()){for(const node of[...service2.get("ports")?.children??[],...service2.
get("expose")?.children??[]]){const reading2=readV1(node);if(reading2?.base60&&node.text!==void 0)yield{node,v1:reading2.text,v2:node.text}}}};const no_base_60=defineMigrationRule({id:"no-base-60",category:"\
migration",severity:"warning",impact:"changes",summary:"What looks like a time is in quotes",why:`Compose V1 reads YAML 1.1, where \`22:22\` is a number to the base of 60: it made 1342 of it. As a port,\
 that
    published the container's port 1342 at random, and not 22. V2 reads the text as it stands.`,bad:`
    services:
      web:
        image: nginx:1.27
        ports:
          - 22:22`,good:`
    services:
      web:
        image: nginx:1.27
        ports:
          - "22:22"`,links:["https://docs.docker.com/reference/compose-file/services/#ports","https://yaml.org/type/int.html"],*project(project){for(const{node,v1,v2}of sexagesimals(project)){const message2=`\
V1 read \`${words_shorten(v2,24)}\` as the number ${words_shorten(v1,24)}, V2 reads it as text`;yield{at:node.at,message:message2,help:"Put quotes around it",fix:{title:"Put quotes around it",safety:"\
safe",edits:quoteScalar(node,v2)}}}}});;const no_boolean_label=defineMigrationRule({id:"no-boolean-label",category:"migration",severity:"warning",impact:"changes",summary:"Labels hold text, not truth \
values",why:`Of a label \`true\`, \`yes\` or \`on\`, Compose V1 made the text \`True\`; V2 keeps the letters as they are
    written. What looks for a label by its value, as a proxy does, finds another one.`,bad:`
    services:
      web:
        image: nginx:1.27
        labels:
          traefik.enable: yes`,good:`
    services:
      web:
        image: nginx:1.27
        labels:
          traefik.enable: "true"`,links:["https://docs.docker.com/reference/compose-file/services/#labels"],*project(project){for(const{node,cause,v1,v2}of differingTexts(project)){if(cause!=="boolean")
continue;const message2=`V1 wrote \`${v1}\` into label \`${words_shorten(node.name)}\`, V2 writes \`${v2}\``;yield{at:node.at,message:message2,help:"Put quotes around what is meant",fix:{title:`Write \
\`"${v2}"\``,safety:"safe",edits:quoteScalar(node,v2)}}}}});;const no_carriage_return=defineRule({id:"no-carriage-return",category:"reliability",severity:"error",summary:"Scripts that start containers\
 have the line ends of Linux",why:`With the line ends of Windows, the first line of a script names a shell that is called \`sh\` and a carriage return. There is none:
    the container stops with "no such file or directory", which speaks of the shell, and not of the script.`,bad:`
    # compose.yml
    services:
      web:
        image: node:22
        entrypoint: /start.sh
        volumes: ["./start.sh:/start.sh"]
    # start.sh
    #!/bin/sh\r
    exec node server.js\r`,good:`
    # compose.yml
    services:
      web:
        image: node:22
        entrypoint: /start.sh
        volumes: ["./start.sh:/start.sh"]
    # start.sh
    #!/bin/sh
    exec node server.js`,links:["https://docs.github.com/en/get-started/git-basics/configuring-git-to-handle-line-endings"],*project({startScripts}){for(const{at:at2,source,service:service2}of startScripts){
const[first=""]=source.text.split("\n",1);if(!first.startsWith("#!")||!first.endsWith("\r"))continue;yield{at:at2,message:`\`${words_shorten(nameOf(source.path),30)}\` has line ends of Windows: \`${words_shorten(
service2,20)}\` does not find its shell`,help:"Save it with the line ends of Linux, and write `*.sh text eol=lf` into `.gitattributes`",related:[{at:{file:source,range:{start:0,end:first.trimEnd().length}},
label:"a carriage return follows"}]}}}});;const no_changing_node_name=defineRule({id:"no-changing-node-name",category:"reliability",severity:"notice",summary:"A RabbitMQ whose data is kept has a fixed\
 host name",why:`RabbitMQ files its data under the name of its node, which is made of the host's name: in a container, its id. Each new
    container begins with an empty folder in the same volume, and queues and users that were added are gone after an update.`,bad:`
    services:
      mq:
        image: rabbitmq:4.2
        volumes: ["data:/var/lib/rabbitmq"]
    volumes:
      data:`,good:`
    services:
      mq:
        image: rabbitmq:4.2
        hostname: mq
        volumes: ["data:/var/lib/rabbitmq"]
    volumes:
      data:`,links:["https://hub.docker.com/_/rabbitmq"],*project(project){if(!isWhole(project))return;for(const service2 of project.services.values()){if(service2.get("hostname")||service2.networkMode===
"host"||service2.get("network_mode")?.text?.startsWith("service:"))continue;const storage=storageOf(project,service2);if(storage?.known.title!=="RabbitMQ"||!storage.keeper||container_env_settingOf(project,
service2,"RABBITMQ_NODENAME")!=="unset")continue;if(service2.mounts.some(({target})=>storage_isInside("/etc/rabbitmq/rabbitmq-env.conf",normal(target))))continue;yield{at:storage.keeper.targetAt,message:`\
RabbitMQ in \`${words_shorten(service2.name,20)}\` files its data under the container's id: the next one starts empty`,help:`Set \`hostname\` for the service, as in \`hostname: ${words_shorten(service2.
name,30)}\``,fix:{title:"Set `hostname`",safety:"unsafe",edits:addEntry(service2.node,"hostname",service2.name)}}}}});;function replaceWord({form},{at:at2},texts2){return{...at2,text:form==="words"?texts2.
join(" "):listItems(at2,texts2)}}function insertBefore({form},{at:at2},texts2){const{file:file2,range:range2}=at2;const text=form==="words"?`${texts2.join(" ")} `:`${listItems(at2,texts2)}, `;return{file:file2,
range:{start:range2.start,end:range2.start},text}}function insertAfter({form},{at:at2},texts2){const{file:file2,range:range2}=at2;const text=form==="words"?` ${texts2.join(" ")}`:`, ${listItems(at2,texts2)}`;
return{file:file2,range:{start:range2.end,end:range2.end},text}}function listItems({file:file2,range:range2},texts2){const quote=/["']/.exec(file2.slice(range2))?.[0]??'"';return texts2.map(text=>`${quote}${text}${quote}`).
join(", ")}function removeWords(command2,words2){const places2=[...command2.origin?[command2.origin]:[],command2.program.at,...command2.args.map(({at:at2})=>at2)].map(({range:range2})=>range2).toSorted(
(a,b)=>a.start-b.start);const before2=new Map(places2.map(({start},index2)=>[start,places2[index2-1]?.end]));if(command2.form==="spawn")return removeFromSpawn(command2,words2);const edits=words2.map(({
at:at2})=>{const start=before2.get(at2.range.start)??at2.range.end;const between=start>at2.range.start?void 0:at2.file.text.slice(start,at2.range.start);const isGap=between!==void 0&&(command2.form===
"words"?/^(?:[ \t]|\\\r?\n)+$/:/^\s*,\s*$/).test(between);return isGap?{file:at2.file,range:{start,end:at2.range.end},text:""}:void 0});return edits.every(edit=>edit!==void 0)?edits:void 0}function removeFromSpawn({
args},words2){const behind=new Map(args.map((word,index2)=>[word,args[index2+1]]));const edits=words2.map(word=>{const next=behind.get(word);return next&&{file:word.at.file,range:{start:word.at.range.
start,end:next.at.range.start},text:""}});return edits.every(edit=>edit!==void 0)?edits:void 0};function faithfulEdits(command2){const edits=[versionEdits(command2),helpEdits(command2),compatibilityEdits(
command2),servicesEdits(command2)];return edits.every(each=>each!==void 0)?edits.flat():void 0}function versionEdits(command2){const{globals,subcommand}=commandLine(command2);const version=subcommand?
void 0:globals.find(({name})=>name==="--version"||name==="-v");const[word]=version?.words??[];if(!version||!word)return[];return version.joined?void 0:[replaceWord(command2,word,["version"])]}function helpEdits(command2){
const{subcommand,operands}=commandLine(command2);if(subcommand?.text!=="help")return[];const[asked2]=operands;if(!asked2)return[replaceWord(command2,subcommand,["--help"])];const gone=removeWords(command2,
[subcommand]);return gone&&[...gone,insertAfter(command2,asked2,["--help"])]}function compatibilityEdits(command2){const flag2=commandLine(command2).globals.find(({name})=>name==="--compatibility");return flag2?
removeWords(command2,flag2.words):[]}function servicesEdits(command2){const{subcommand,flags:flags2,operands}=commandLine(command2);const services=flags2.find(({name})=>name==="--services");if(subcommand?.
text!=="ps"||!services||operands.length>0||flags2.some(({name,joined:joined2})=>joined2||name==="--filter"))return[];const gone=removeWords(command2,flags2.filter(flag2=>flag2!==services).flatMap(({words:words2})=>words2));
return gone&&[replaceWord(command2,subcommand,["config"]),...gone]};const no_compatibility_flag=defineRule({id:"no-compatibility-flag",category:"migration",severity:"notice",impact:"changes",summary:"\
Calls that move to V2 do without `--compatibility`",why:`In Compose V1 \`--compatibility\` was about \`deploy\`, and has had no effect since 1.27. In V2 it is about names: containers and images that are b\
uilt are
    called \`shop_web_1\` and \`shop_web\`, as V1 called them, for this one call; a call without it looks for \`shop-web-1\` and makes all containers anew.`,bad:"docker-compose --compatibility up -d",
good:"docker compose up -d",links:["https://docs.docker.com/reference/cli/docker/compose/","https://docs.docker.com/compose/releases/migrate/"],*command(command2){const flag2=isV1Call(command2)?commandLine(
command2).globals.find(({name})=>name==="--compatibility"):void 0;if(!flag2)return;const edits=compatibilityEdits(command2);yield{at:flag2.at,message:"V1 ignores `--compatibility`; V2 names containers\
 and images with `_` for it, in this call alone",help:"Take it out, or set `COMPOSE_COMPATIBILITY` for every call to keep the names of V1",...edits&&{fix:{title:"Take it out",safety:"unsafe",edits}}}}});
;const no_config_to_stack=defineRule({id:"no-config-to-stack",category:"migration",severity:"warning",impact:"breaks",summary:"Swarm is given its own reading of the file",why:`What \`config\` of Compose\
 V1 printed was a file for \`docker stack deploy\`. What V2 prints has \`name\`, no \`version\`, and ports as text:
    \`docker stack deploy\` refuses it with "Additional property name is not allowed". \`docker stack config\` prints a file that it takes.`,bad:"docker-compose config | docker stack deploy -c - shop",
good:"docker stack config -c compose.yaml | docker stack deploy -c - shop",links:["https://docs.docker.com/reference/cli/docker/stack/config/","https://github.com/docker/compose/issues/9424"],*script({
commands,invocations}){const deployed=new Set(invocations.filter(isDeploy).flatMap(no_config_to_stack_filesOf));for(const command2 of commands){const{subcommand,flags:flags2}=commandLine(command2);if(subcommand?.
text!=="config")continue;const[program2,group2,verb]=command2.into.map(({text})=>text);const written2=command2.output??flags2.find(({name})=>name==="-o"||name==="--output")?.value;const isPiped=program2===
"docker"&&group2==="stack"&&(verb==="deploy"||verb==="up");if(!isPiped&&!(written2!==void 0&&deployed.has(written2))&&!isSubstituted(command2))continue;const message2="`docker stack deploy` refuses wh\
at `config` of V2 prints: it has `name` and no `version`";yield{at:subcommand.at,message:message2,help:"Print the file by `docker stack config -c FILE`"}}}});function isDeploy({words:words2}){return words2[0]?.
text==="docker"&&words2[1]?.text==="stack"&&/^(?:deploy|up)$/.test(words2[2]?.text??"")}function no_config_to_stack_filesOf({words:words2}){return words2.flatMap(({text},index2)=>{const attached=/^(?:-c=?|--compose-file=)(.+)$/.
exec(text??"")?.[1];const next=/^(?:-c|--compose-file)$/.test(text??"")?words2[index2+1]?.text:void 0;return attached??next??[]})}function isSubstituted({captured,at:{file:file2,range:range2}}){return captured&&
/\bdocker stack (?:deploy|up)\b[^\n;|&]*[ =]<\(\s*$/.test(file2.text.slice(Math.max(0,range2.start-300),range2.start))};const factors={h:36e8,m:6e7,s:1e6,ms:1e3,us:1,ns:.001};function readMicroseconds(text){
if(!/^(?:\d+(?:\.\d+)?(?:h|ms?|s|us|ns))+$/.test(text))return void 0;const parts2=[...text.matchAll(/(\d+(?:\.\d+)?)(h|ms?|s|us|ns)/g)];return Math.trunc(parts2.reduce((sum2,[,amount2,unit2])=>sum2+Number(
amount2)*(factors[unit2??""]??0),0))}function lacksUnit(text){return/^\d*(?:\.\d+)?$/.test(text)&&!/^0+$/.test(text)};const no_cpu_duration=defineMigrationRule({id:"no-cpu-duration",category:"migratio\
n",severity:"warning",impact:"breaks",summary:"Times of processors are numbers of microseconds",why:`Compose V1 read \`cpu_quota: 50ms\` as 50000 microseconds, and \`cpu_period\`, \`cpu_rt_period\` and
    \`cpu_rt_runtime\` in the same way. V2 wants the number, and refuses the file.`,bad:`
    services:
      web:
        image: nginx:1.27
        cpu_quota: 50ms`,good:`
    services:
      web:
        image: nginx:1.27
        cpu_quota: 50000`,links:["https://docs.docker.com/reference/compose-file/services/#cpu_quota"],*project({services}){for(const service2 of services.values()){for(const key2 of["cpu_period","cpu\
_quota","cpu_rt_period","cpu_rt_runtime"]){const node=service2.get(key2);const number=node?.text===void 0?void 0:readMicroseconds(node.text);if(!node||number===void 0)continue;const fix={title:`Write ${number}`,
safety:"unsafe",edits:node.source.includes("$")?[]:[{...node.at,text:String(number)}]};yield{at:node.at,message:`V1 took this for ${number} microseconds, V2 wants the number and refuses the file`,help:`\
Write ${number}`,fix}}}}});;const no_cpu_percent=defineMigrationRule({id:"no-cpu-percent",category:"migration",severity:"warning",impact:"changes",summary:"The share of processors is given by `cpus`",
why:`\`cpu_percent\` counts on Windows alone. Compose V1 handed it on as it is, V2 multiplies it by 100: a container
    that had 50 percent has 5000.`,bad:`
    services:
      web:
        image: nginx:1.27
        cpu_percent: 50`,good:`
    services:
      web:
        image: nginx:1.27
        cpus: 0.5`,links:["https://docs.docker.com/reference/compose-file/services/#cpu_percent","https://docs.docker.com/reference/compose-file/services/#cpus"],*project({services}){for(const service2 of services.
values()){const percent=service2.get("cpu_percent");if(typeof percent?.value!=="number"||percent.value===0)continue;yield{at:percent.at,message:`V1 handed on ${percent.value}, V2 multiplies it by 100`,
help:"Use `cpus`"}}}});;function runsOneOf(service2,parts2){const image=service2.assumedImage??service2.image;const names2=image?[image.name??"",image.tag??""]:service2.build?[service2.name]:[];return parts2.
some(part=>names2.some(name=>name.includes(part)))};const always=new Map([["ALL","does what root of the host does"],["SYS_ADMIN","mounts, traces and configures as root of the host does"],["SYS_MODULE",
"loads code into the host's kernel"],["SYS_RAWIO","reads and writes the host's memory and disks"],["DAC_READ_SEARCH","opens every file of the host"],["BPF","runs programs in the host's kernel"],["PERF\
MON","watches the host's kernel and all programs"],["MAC_ADMIN","changes the host's security policy"],["MAC_OVERRIDE","passes over the host's security policy"],["SYSLOG","reads the kernel's log and it\
s addresses"],["SYS_TIME","sets the clock of the host"]]);const no_dangerous_capability_shared=new Map([["NET_ADMIN",{key:"network_mode",power:"rewrites the host's routes and firewall"}],["SYS_PTRACE",
{key:"pid",power:"reads and changes every process of the host"}],["SYS_BOOT",{key:"pid",power:"restarts the host"}]]);const no_dangerous_capability=defineRule({id:"no-dangerous-capability",category:"s\
ecurity",severity:"warning",summary:"Services get no capability that reaches the host",why:`Most capabilities act within the container. A few act on the kernel, which all share, and so on the host: \`S\
YS_ADMIN\` is
    nearly all of root. Others do so only in a namespace that is the host's: \`NET_ADMIN\` under \`network_mode: host\`,
    \`SYS_PTRACE\` under \`pid: host\`. Programs whose own documentation asks for one, named in the option \`needing\` by a part of
    their image's name, are passed over.`,bad:`
    services:
      backup:
        image: example/backup:1.4
        cap_add: [SYS_ADMIN]`,good:`
    services:
      backup:
        image: example/backup:1.4
        cap_add: [NET_BIND_SERVICE]
      vpn:
        image: example/vpn:2.0
        cap_add: [NET_ADMIN]`,links:["https://man7.org/linux/man-pages/man7/capabilities.7.html","https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities"],options:{needing:[
"chrony","ntp","netdata","falco","tetragon","ebpf","beyla","cadvisor","datadog","scrutiny","smartctl","keepalived","tailscale","kube-vip","dind","cilium","k3s"]},*service(service2,{needing}){if(service2.
get("privileged")?.value===true||runsOneOf(service2,needing))return;for(const capability of service2.get("cap_add")?.children??[]){const name=capability.text?.toUpperCase().replace(/^CAP_/,"")??"";const power=always.
get(name)??powerInShared(service2,name);if(power===void 0)continue;yield{at:capability.at,message:`With \`${name}\` service \`${service2.name}\` ${power}`,help:name==="ALL"?"Name the few that it needs":
"Remove it, and see what then fails: most often a narrower right does"}}}});function powerInShared(service2,name){const found2=no_dangerous_capability_shared.get(name);return found2&&service2.get(found2.
key)?.text==="host"?found2.power:void 0};const url=/(?<![\w.+-])(?<scheme>(?:jdbc:)?[a-z][a-z\d+.-]{0,30}):\/\/(?:[^\s/?#@"',]{0,300}@)?(?<host>[a-z\d](?:[\w.-]{0,62}\w)?)(?::(?<port>\d{1,5}|[^\s/?#,"']{1,40}))?(?=$|[/?#,\s"'])/dgi;
const hostAndPort=/^(?<host>[a-z\d](?:[\w.-]{0,62}\w)?)(?::(?<port>\d{1,5}))?$/di;const hostNames=/^(?<stem>.*?)_?(?:HOST|HOSTNAME|HOST_NAME|SERVER|ADDR|ADDRESS|SERVICE_HOST)$/i;const stems=/(?:^|_)(?:DB|DATABASE|SQL|POSTGRES(?:QL)?|PG|PSQL|MYSQL|MARIADB|MONGO(?:DB)?|REDIS|VALKEY|CACHE|MEMCACHED?|RABBIT(?:MQ)?|AMQP|BROKER|KAFKA|ZOOKEEPER|ELASTIC(?:SEARCH)?|OPENSEARCH|NEO4J|CLICKHOUSE|INFLUX(?:DB)?|MINIO|S3|SMTP|MAIL(?:ER)?)\d{0,2}$/i;
function endpointsOf(service2){const variables2=new Map(service2.environment.map(variable2=>[variable2.name.toUpperCase(),variable2]));return service2.environment.flatMap(variable2=>{const written2=variable2.
value&&Written.of(variable2.value);if(!written2)return[];return[...inUrls(written2),...inPair(variable2,written2,variables2)]})}function*inUrls(written2){for(const{groups,indices}of written2.text.matchAll(
url)){const{scheme="",host="",port:port2}=groups??{};const place=indices?.groups;if(!place?.["host"]||host.includes(gap))continue;const hostAt=written2.at(...place["host"]);yield{scheme:scheme.toLowerCase(),
host,hostAt,port:readPort(port2),portAt:place["port"]?written2.at(...place["port"]):hostAt,hasPort:port2!==void 0}}}function*inPair({name},written2,variables2){const stem2=hostNames.exec(name)?.groups?.["\
stem"];const match=stem2===void 0||!stems.test(stem2)?void 0:hostAndPort.exec(written2.text);const{host,port:port2}=match?.groups??{};const place=match?.indices?.groups;if(stem2===void 0||host===void 0||
!place?.["host"])return;const hostAt=written2.at(...place["host"]);if(port2!==void 0&&place["port"]){yield{scheme:void 0,host,hostAt,port:readPort(port2),portAt:written2.at(...place["port"]),hasPort:true};
return}const other=variables2.get(`${stem2.toUpperCase()}_PORT`);yield{scheme:void 0,host,hostAt,port:readPort(other?.value?.text),portAt:other?.value?.at??hostAt,hasPort:other!==void 0}}function readPort(text){
return text!==void 0&&/^\d{1,5}$/.test(text)?Number(text):void 0};function reach_reachOf({root},service2){const mode=service2.get("network_mode");if(mode&&!mode.isNull)return mode.text==="host"?{kind:"\
host"}:{kind:"other"};const networks=service2.get("networks");const names2=new Set((networks?.children??[]).map(child=>child.key?child.name:child.text??""));if(names2.size===0)names2.add("default");if(names2.
has(""))return{kind:"other"};const external2=[...names2].some(name=>{const network2=root.get("networks",name);const written2=network2?.get("external")??network2?.get("name");return written2!==void 0&&
written2.value!==false});return{kind:"networks",names:names2,external:external2}}function aliasesOf(service2){const inNetworks=(service2.get("networks")?.children??[]).flatMap(network2=>(network2.get(
"aliases")?.children??[]).map(({text})=>text));return[...inNetworks,service2.get("container_name")?.text,service2.get("hostname")?.text].filter(name=>name!==void 0)}const reach_shared=new WeakMap;function isSharedBy(project,{
name}){let names2=reach_shared.get(project);if(!names2){const modes=[...project.services.values()].map(service2=>service2.networkMode??"");names2=new Set(modes.filter(mode=>mode.startsWith("service:")).
map(mode=>mode.slice("service:".length)));reach_shared.set(project,names2)}return names2.has(name)};const no_database_at_edge=defineRule({id:"no-database-at-edge",category:"security",severity:"notice",
optIn:"hardening",summary:"The proxy that faces the internet shares no network with databases",why:`A proxy is what strangers talk to first. Where it shares a network with a database that it has nothi\
ng to do with, who
    breaks into it is one password away from the data; on networks apart there is no way at all.`,bad:`
    services:
      proxy:
        image: nginx:1.27
        ports: ["443:443"]
      api:
        image: example/api:1.4
      db:
        image: postgres:17`,good:`
    services:
      proxy:
        image: nginx:1.27
        ports: ["443:443"]
        networks: [front]
      api:
        image: example/api:1.4
        networks: [front, back]
      db:
        image: postgres:17
        networks: [back]
    networks:
      front:
      back:
        internal: true`,links:["https://docs.docker.com/compose/how-tos/networking/#specify-custom-networks"],*project(project){if(!isWhole(project))return;const edges=edgesOf(project);if(edges.size===
0)return;for(const service2 of project.services.values()){const program2=programOf(service2.assumedImage);const reach2=reach_reachOf(project,service2);if(program2?.kind!=="database"||reach2.kind!=="ne\
tworks")continue;const edge=[...reach2.names].flatMap(name=>edges.get(name)??[])[0];if(!edge||edge.names.has(service2.name))continue;yield{at:service2.at,message:`${program2.title} in \`${words_shorten(
service2.name,20)}\` is on a network of \`${words_shorten(edge.service.name,20)}\`, which faces the outside`,help:"Put it on a network of its own with the services that ask it, under `networks`",related:[
{at:edge.service.at,label:"faces the outside"}]}}}});function edgesOf(project){const edges=new Map;for(const service2 of project.services.values()){const reach2=reach_reachOf(project,service2);if(programOf(
service2.assumedImage)?.kind!=="proxy"||reach2.kind!=="networks"||!service2.ports.some(({isPublic})=>isPublic===true))continue;const names2=new Set([...endpointsOf(service2).map(({host})=>host),...service2.
dependencies.map(one=>one.service)]);for(const name of reach2.names)if(!edges.has(name))edges.set(name,{service:service2,names:names2})}return edges};const opposites=new Map([["True","False"],["true",
"false"],["TRUE","FALSE"],["1","0"],["yes","no"],["Yes","No"],["YES","NO"],["on","off"],["On","Off"],["ON","OFF"]]);const no_debug_mode=defineRule({id:"no-debug-mode",category:"security",severity:"war\
ning",byPurpose:mostWhereItShips,summary:"Debug modes are off",why:`In debug mode web frameworks show code, settings and queries to whoever makes a page fail, and some let the visitor run
    code. Files for development and tests are passed over.`,bad:`
    services:
      web:
        image: example/web:1.4
        environment:
          - DEBUG=True`,good:`
    services:
      web:
        image: example/web:1.4
        environment:
          - DEBUG=False`,links:["https://docs.djangoproject.com/en/stable/ref/settings/#debug","https://flask.palletsprojects.com/en/stable/debugging/"],options:{variables:["DEBUG","DEBUG_MODE","APP_D\
EBUG","DJANGO_DEBUG","FLASK_DEBUG","SYMFONY_DEBUG","WP_DEBUG","WORDPRESS_DEBUG","RAILS_DEBUG","WERKZEUG_DEBUG"]},*service(service2,{variables:variables2}){for(const{name,value}of service2.environment){
const on=value&&variables2.includes(name)?Written.of(value):void 0;const off2=opposites.get(on?.text??"");if(!value||!on?.isLiteral||off2===void 0)continue;const edit={...on.at(0,on.text.length),text:off2};
yield{at:value.at,message:`\`${name}\` is on, so errors in \`${service2.name}\` show code and settings to visitors`,help:`Write \`${name}=${off2}\` for production, and switch it on in an override file \
for development`,fix:{title:`Write \`${off2}\``,safety:"unsafe",edits:[edit]}}}}});;function awaitedEnds({services}){const awaited=[...services.values()].flatMap(({dependencies:dependencies2})=>dependencies2.
filter(({condition})=>condition===void 0||condition==="service_completed_successfully"));return new Set(awaited.map(({service:service2})=>service2))};function defineSettingRule({lacks:lacks2,...rule}){
return defineRule({...rule,severity:"notice",byPurpose:whereItShips,*project(project){if(!project.standalone||!project.complete)return;const jobs2=awaitedEnds(project);for(const service2 of project.services.
values()){if(!(service2.image??service2.build))continue;const missing=lacks2(service2,jobs2.has(service2.name));if(!missing)continue;const{message:message2,help:help2,stops,entry:entry2}=missing;const lines2=noted(
service2,missing.lines);const edits=entry2&&!service2.get(entry2[0])?addEntry(service2.node,...entry2):[];const fix=entry2&&edits.length>0?{title:`Add \`${entry2[0]}: ${entry2[1]}\``,safety:"unsafe",edits}:
void 0;yield{at:service2.at,message:message2,help:help2,lacks:{stops,lines:lines2},...fix&&{fix}}}}})}function noted(service2,lines2){return lines2.map(line=>{const[,key2=""]=/^([\w-]+):/.exec(line)??
[];if(!service2.get(key2))return line;return`${line.replace(/ {2}#.*/,"")}  # ${line.endsWith(":")?"join this with":"in place of"} the \`${key2}\` that is there`})};const no_default_capabilities=defineSettingRule(
{id:"no-default-capabilities",category:"security",optIn:"hardening",summary:"Services keep only the capabilities that they need",why:`Docker leaves root in a container 14 capabilities: to change owner\
s, send raw packets, make devices, become any user. Most
    programs need none of them, or two or three to step down to another user: \`CHOWN\`, \`SETUID\`, \`SETGID\`,
    \`DAC_OVERRIDE\`. Each of the others is one more thing to use for who breaks in.`,bad:`
    services:
      web:
        image: example/web:1.4`,good:`
    services:
      web:
        image: example/web:1.4
        cap_drop: [ALL]
        cap_add: [NET_BIND_SERVICE]`,links:["https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities","https://docs.docker.com/reference/compose-file/services/#cap_drop"],
lacks(service2){const dropped=service2.get("cap_drop")?.children??[];if(service2.get("privileged")?.value===true||dropped.some(({text})=>text===void 0||/^(?:cap_)?all$/i.test(text)))return void 0;return{
message:`Service \`${service2.name}\` keeps the default capabilities, most of which it hardly needs`,help:"Write `cap_drop: [ALL]`, and give back what it fails without, under `cap_add`",stops:"raw pac\
kets, changed owners and other rights that hardly any program needs",lines:["cap_drop: [ALL]  # give back what it fails without, under cap_add"],entry:["cap_drop","[ALL]"]}}});;const no_dependency_cycle=defineRule(
{id:"no-dependency-cycle",category:"correctness",severity:"error",summary:"No services wait for each other in a circle",why:"None of them could start first. Compose counts `depends_on`, `links`, `volu\
mes_from` and shared namespaces, and refuses the project.",bad:`
    services:
      web:
        image: nginx:1.27
        depends_on: [api]
      api:
        image: node:22
        depends_on: [web]`,good:`
    services:
      web:
        image: nginx:1.27
        depends_on: [api]
      api:
        image: node:22`,links:["https://docs.docker.com/reference/compose-file/services/#depends_on"],*project(project){for(const circle of circlesOf(activeServices(project))){const[first,...others2]=circle;
if(!first)continue;const names2=[...circle.map(({from:from2})=>from2),first.from].map(name=>`\`${name}\``).join(" \u2192 ");const message2=`Services wait for each other, so Compose starts none: ${names2}`;
yield{at:first.at,message:message2.length>100?`${circle.length} services wait for each other in a circle, so Compose starts none`:message2,help:circle.length>1?"Remove one of these dependencies":"Remo\
ve it: a service cannot wait for itself",related:others2.slice(0,9).map(({at:at2,from:from2,to})=>({at:at2,label:`\`${from2}\` waits for \`${to}\``}))}}}});const maxCircles=20;function circlesOf(services){
const edges=new Map(services.map(service2=>[service2.name,no_dependency_cycle_edgesOf(service2)]));const done=new Set;const circles=[];for(const start of edges.keys()){const trail=[];const stack=[(edges.
get(start)??[]).values()];const open=[start];if(done.has(start))continue;while(stack.length>0){const next=stack.at(-1)?.next();const edge=next?.done?void 0:next?.value;if(!edge){stack.pop();trail.pop();
done.add(open.pop()??"");continue}const at2=open.indexOf(edge.to);if(at2>=0&&circles.length<maxCircles)circles.push([...trail.slice(at2),edge]);else if(at2<0&&!done.has(edge.to)&&edges.has(edge.to)){trail.
push(edge);open.push(edge.to);stack.push((edges.get(edge.to)??[]).values())}}}return circles}function no_dependency_cycle_edgesOf(service2){const seen=new Set;return serviceReferences(service2).flatMap(
({name,at:at2,starts})=>{if(!starts||seen.has(name))return[];seen.add(name);return[{from:service2.name,to:name,at:at2}]})};const no_deprecated_flag=defineRule({id:"no-deprecated-flag",category:"migrat\
ion",severity:"notice",impact:"warns",summary:"Calls use no flags that V2 warns of",why:`Compose V2 takes some flags of V1 and says on every call that they are deprecated: \`--no-ansi\`, now \`--ansi nev\
er\`; \`pull --parallel\`, without effect;
    \`pull --no-parallel\`, without effect, so that images come in parallel unless \`--parallel 1\` stands before \`pull\`; and \`build --progress\`, which
    belongs before \`build\`.`,bad:"docker compose --no-ansi up -d",good:"docker compose --ansi never up -d",links:["https://docs.docker.com/reference/cli/docker/compose/pull/","https://docs.docker.co\
m/compose/releases/migrate/"],*command(command2){const{globals,subcommand,flags:flags2}=commandLine(command2);const owned=[...globals.map(flag2=>({flag:flag2,owner:""})),...flags2.map(flag2=>({flag:flag2,
owner:subcommand?.text??""}))];for(const{flag:flag2,owner}of owned){const remedy=remedies.get(`${owner} ${flag2.name}`);if(!remedy)continue;const edits=flag2.joined?void 0:remedy.edits(command2,flag2);
yield{at:flag2.at,message:`\`${flag2.name}\` ${remedy.fact}`,help:remedy.title,...edits&&{fix:{title:remedy.title,safety:"unsafe",edits}}}}}});const remedies=new Map([[" --no-ansi",{fact:"is called `-\
-ansi never` in V2, which warns of it on every call",title:"Write `--ansi never`",edits:(command2,{words:[word]})=>word?[replaceWord(command2,word,["--ansi","never"])]:void 0}],["pull --parallel",{fact:"\
has no effect in V2, which warns of it on every call",title:"Take it out",edits:(command2,{words:words2})=>removeWords(command2,words2)}],["pull --no-parallel",{fact:"has no effect in V2: images come \
in parallel, and every call warns",title:"Write `--parallel 1` before `pull`",edits:(command2,{words:words2})=>before(command2,removeWords(command2,words2),["--parallel","1"])}],["build --progress",{fact:"\
belongs before `build` in V2, which says so on every call",title:"Write it before `build`",edits:(command2,{words:words2,value})=>value!==void 0&&/^[a-z]+$/.test(value)?before(command2,removeWords(command2,
words2),["--progress",value]):void 0}]]);function before(command2,gone,texts2){const{subcommand}=commandLine(command2);return!isV1Call(command2)&&gone&&subcommand?[insertBefore(command2,subcommand,texts2),
...gone]:void 0};const no_development_setting=defineRule({id:"no-development-setting",category:"reliability",severity:"notice",byPurpose:mostWhereItShips,summary:"Settings for development stay on the \
machines of developers",why:`With \`NODE_ENV=development\` and its like, programs run slower, tell strangers what went wrong, and load what only
    developers need; a debugger that listens on all interfaces runs whatever it is sent. Files that are for development, tests
    or CI are passed over, and those for production are told more strictly.`,bad:`
    services:
      web:
        image: example/web:1.4
        command: node --inspect=0.0.0.0:9229 server.js
        environment:
          NODE_ENV: development`,good:`
    services:
      web:
        image: example/web:1.4
        command: node server.js
        environment:
          NODE_ENV: production`,links:["https://nodejs.org/en/learn/getting-started/nodejs-the-difference-between-development-and-production","https://nodejs.org/en/learn/getting-started/debugging"],options:{
variables:["NODE_ENV","RAILS_ENV","RACK_ENV","APP_ENV","FLASK_ENV","ASPNETCORE_ENVIRONMENT","DOTNET_ENVIRONMENT","GO_ENV","MIX_ENV"]},*service(service2,{variables:variables2}){for(const{name,value}of service2.
environment){const written2=variables2.includes(name)&&value?Written.of(value):void 0;if(!value||!written2?.isLiteral||!/^(?:dev|develop|development|local)$/i.test(written2.text))continue;yield{at:value.
at,message:`\`${words_shorten(service2.name,30)}\` runs with the settings of a developer's machine: \`${name}\``,help:"Write the value for production here, and keep this one in a file for development,\
 as `compose.override.yml`"}}for(const key2 of["command","entrypoint"])yield*debuggers(service2,key2)}});const no_development_setting_open=/^--inspect(?:-brk)?=(?:0\.0\.0\.0|\[::\]|\*)(?::|$)|^-agentlib:jdwp=.*\baddress=(?:\*|0\.0\.0\.0):|^(?:-Xrunjdwp:).*\baddress=(?:\*|0\.0\.0\.0):/;
function*debuggers(service2,key2){for(const{text,at:at2}of readWords(service2.get(key2))){if(text===void 0||text.length>500||!no_development_setting_open.test(text))continue;yield{at:at2,message:`A de\
bugger listens in \`${words_shorten(service2.name,30)}\`, and runs what anyone on its networks sends`,help:"Remove it here, and keep it in a file for development, as `compose.override.yml`"}}};const no_device_without_capabilities=defineMigrationRule(
{id:"no-device-without-capabilities",category:"migration",severity:"warning",impact:"breaks",summary:"Devices that are reserved have capabilities",why:`Compose V1 passed over a device without \`capabil\
ities\`, of which the engine makes nothing. V2 refuses the file:
    "missing property 'capabilities'".`,bad:`
    services:
      web:
        image: nginx:1.27
        deploy:
          resources:
            reservations:
              devices:
                - driver: nvidia
                  count: 1`,good:`
    services:
      web:
        image: nginx:1.27
        deploy:
          resources:
            reservations:
              devices:
                - driver: nvidia
                  count: 1
                  capabilities: [gpu]`,links:["https://docs.docker.com/reference/compose-file/deploy/#devices"],*project({services}){for(const service2 of services.values()){for(const device2 of service2.
get("deploy","resources","reservations","devices")?.children??[]){const[start]=device2.children;if(!start?.key||device2.get("capabilities"))continue;const message2="This device has no `capabilities`: \
V1 took it all the same, V2 refuses the file";yield{at:start.key.at,message:message2,help:"Add `capabilities: [gpu]`",fix:{title:"Add `capabilities`",safety:"unsafe",edits:addEntry(device2,"capabiliti\
es","[gpu]")}}}}}});;const no_disable_false=defineMigrationRule({id:"no-disable-false",category:"migration",severity:"warning",impact:"changes",summary:"A healthcheck says `disable` only to switch it \
off",why:`Compose V1 switched a healthcheck off wherever \`disable\` stands, also with \`false\`. V2 reads the value: the
    check is run, and what waits for \`service_healthy\` waits for it.`,bad:`
    services:
      web:
        image: nginx:1.27
        healthcheck:
          disable: false
          test: [CMD, nginx, -t]`,good:`
    services:
      web:
        image: nginx:1.27
        healthcheck:
          test: [CMD, nginx, -t]`,links:["https://docs.docker.com/reference/compose-file/services/#healthcheck"],*project({services}){for(const service2 of services.values()){const disable=service2.get(
"healthcheck","disable");if(disable?.value!==false)continue;const message2=`V1 switched the healthcheck of \`${words_shorten(service2.name)}\` off for this, V2 runs it`;yield{at:(disable.key??disable).
at,message:message2,help:"Remove it, or write `true`",fix:{title:"Remove it",safety:"safe",edits:removeEntry(disable)}}}}});;const no_discarded_log=defineRule({id:"no-discarded-log",category:"reliabil\
ity",severity:"notice",optIn:"hardening",summary:"What services print can be read later",why:`With the driver \`none\` nothing is kept of what a service prints: \`docker compose logs\` is empty, a crash l\
eaves no reason,
    and a break-in no trace. To save room, bound the log: \`local\` keeps 100 MB.`,bad:`
    services:
      web:
        image: example/web:1.4
        logging:
          driver: none`,good:`
    services:
      web:
        image: example/web:1.4
        logging:
          driver: local`,links:["https://docs.docker.com/engine/logging/configure/","https://docs.docker.com/engine/logging/drivers/local/"],*service(service2){const driver=service2.get("logging","dri\
ver");if(driver?.text!=="none")return;yield{at:driver.at,message:`Nothing is kept of what \`${service2.name}\` prints: no reason of a crash, no trace of a break-in`,help:"Write `driver: local`, which \
keeps 100 MB",fix:{title:"Write `local`",safety:"unsafe",edits:[{...driver.at,text:"local"}]}}}});;function hostPathsOf({mounts:mounts2},{root}){return mounts2.flatMap(({type,source,sourceAt,target,targetAt,
readOnly})=>{if(type===void 0||type==="bind"||type==="npipe")return[{path:source,at:source===void 0?targetAt:sourceAt,volumeAt:void 0,target,readOnly}];const bound=type==="volume"&&source!==void 0?boundFolder(
root.get("volumes",source)):void 0;return bound?[{path:bound.path,at:sourceAt,volumeAt:bound.at,readOnly:readOnly===false?bound.readOnly:readOnly,target}]:[]})}function boundFolder(volume2){const[driver,
device2]=[volume2?.get("driver"),volume2?.get("driver_opts","device")];const flags2=volume2?.get("driver_opts","o")?.text?.split(",")??[];if(!device2?.text?.startsWith("/")||driver&&driver.text!=="loc\
al"||!flags2.some(flag2=>flag2==="bind"||flag2==="rbind"))return void 0;return{path:tidyPath(device2.text),at:device2.at,readOnly:flags2.includes("ro")}};const sockets=[/^(?:\/var)?\/run(?:\/(?:user\/\d+\/)?(?:docker|balena|balena-engine|podman\/podman|(?:docker\/|k3s\/)?containerd\/containerd|crio\/crio)\.sock|\/(?:podman|(?:k3s\/)?containerd|crio))?$/,
/^(?:~|\/root|\/(?:home|Users)\/[^/]+)\/\.(?:docker\/run|docker\/desktop|colima\/[^/]+|orbstack\/run|rd)\/docker\.sock$/,/^\\\\\.\\pipe\\(?:docker_engine|podman-machine-default)$/];const no_docker_socket=defineRule(
{id:"no-docker-socket",category:"security",severity:"warning",byPurpose:whereItShips,summary:"Services do not get hold of the container engine's socket",why:`Whoever can write to the socket can start \
a privileged container, and so owns the host. \`:ro\` does not help: it keeps the
    file from being replaced, not requests from being sent. A folder that holds the socket, a volume whose \`device\` is it, and
    \`use_api_socket\` come to the same. Programs whose whole work is with the engine, named in the option
    \`consumers\` by a part of their image's name, are passed over; so are files for development and tests.`,bad:`
    services:
      ci:
        image: example/builder:2.1
        volumes:
          - /var/run/docker.sock:/var/run/docker.sock:ro`,good:`
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
          - /var/run/docker.sock:/var/run/docker.sock:ro`,links:["https://docs.docker.com/engine/security/#docker-daemon-attack-surface","https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security\
_Cheat_Sheet.html"],options:{consumers:["socket-proxy","socket-firewall","traefik","portainer","cadvisor","watchtower","autoheal","nginx-proxy","docker-gen","acme-companion","letsencrypt-nginx-proxy",
"caddy-docker-proxy","dozzle","dockge","diun","ofelia","swarmpit","yacht","lazydocker","ctop","node-docker","standalone-docker","logspout","ipv6nat","scope","telegraf","promtail","datadog","netdata","\
filebeat","metricbeat","elastic-agent","fleet","opentelemetry-collector","alloy","vector","fluent"]},*project(project,{consumers}){for(const service2 of project.services.values()){if(runsOneOf(service2,
consumers))continue;const api=service2.get("use_api_socket");if(api?.value===true&&api.key)yield problem(service2,api.key.at);for(const{path,at:at2,target,volumeAt}of hostPathsOf(service2,project)){if(path===
void 0?target?.endsWith(".sock")&&isSocket(target):isSocket(path))yield problem(service2,at2,volumeAt)}}}});function isSocket(path){return sockets.some(pattern2=>pattern2.test(path))}function problem({
name},at2,volumeAt){return{at:at2,message:`Service \`${name}\` holds the socket of the container engine, and so the host`,help:"Put a socket proxy in between that lets through only the requests that a\
re needed",...volumeAt&&{related:[{at:volumeAt,label:"the volume is this path of the host"}]}}};const no_dotenv_daemon=defineRule({id:"no-dotenv-daemon",category:"migration",severity:"warning",impact:"\
changes",summary:"The daemon is named outside of `.env`",why:`Compose V1 took \`DOCKER_HOST\`, \`DOCKER_TLS_VERIFY\` and \`DOCKER_CERT_PATH\` from \`.env\`. V2 takes none but those that begin with \`COMPOSE_\`:\
 without a word it calls the daemon of this
    machine in place of the one that is named. Where a Compose file uses the variable it is left alone.`,bad:`
    # .env
    DOCKER_HOST=ssh://deploy@example.com
    # compose.yaml
    services:
      web:
        image: nginx:1.27`,good:`
    services:
      web:
        image: nginx:1.27`,links:["https://docs.docker.com/compose/how-tos/environment-variables/envvars/","https://docs.docker.com/engine/manage-resources/contexts/"],*project({files,envFiles:envFiles2}){
for(const{source,entries:entries2}of envFiles2){if(nameOf(source.path)!==".env")continue;for(const{name,key:key2,at:at2}of new Map(entries2.map(entry2=>[entry2.name,entry2])).values()){if(!variables.has(
name)||at2.range.end<=key2.range.end||at2.file.slice(at2.range)==="")continue;if(files.some(file2=>new RegExp(`\\$\\{?${name}\\b`).test(file2.source.text)))continue;yield{at:key2,message:`V1 took \`${name}\
\` from here; V2 does not, and calls this machine's daemon`,help:"Export it in the shell, or use `docker --context`"}}}}});const variables=new Set(["DOCKER_HOST","DOCKER_TLS_VERIFY","DOCKER_CERT_PATH"]);
;const no_duplicate_key=defineMigrationRule({id:"no-duplicate-key",category:"migration",severity:"warning",impact:"breaks",summary:"No key stands twice in one mapping",why:`Compose V1 took the last of\
 two equal keys and said nothing of the other. V2 refuses the file: "mapping key already
    defined". A second \`<<\` is one key too many as well; V1 laid the second over the first.`,bad:`
    services:
      web:
        image: nginx:1.27
        environment:
          LEVEL: info
        environment:
          LEVEL: debug`,good:`
    services:
      web:
        image: nginx:1.27
        environment:
          LEVEL: debug`,links:["https://docs.docker.com/reference/compose-file/fragments/","https://docs.docker.com/compose/releases/migrate/"],*project({files}){for(const{repeated}of files){for(const pair2 of repeated){
const{first,again}=pair2;if(!first.key||!again.key)continue;const isMerge=pair2.name==="<<";const message2=isMerge?"A second `<<`: V1 laid it over the first, V2 refuses the file":"This key stands twic\
e: V1 took the last one and was silent, V2 refuses the file";const help2=isMerge?"Write one `<<` with a list, what counts most first":"Keep the one that counted, the last";const fix=isMerge?no_duplicate_key_joined(
pair2):removal(pair2);yield{at:again.key.at,message:message2,help:help2,related:[{at:first.key.at,label:"first one"}],...fix&&{fix}}}}}});function removal({first}){const{file:file2,range:range2}=first.
key?.at??first.at;if(file2.text.slice(range2.start,first.at.range.end).includes("#"))return void 0;return{title:"Remove the first one",safety:"unsafe",edits:removeEntry(first)}}function no_duplicate_key_joined({
first,again}){if(!first.alias||!again.alias)return void 0;const[below2,above]=[first.alias,again.alias].map(({file:file2,range:range2})=>file2.slice(range2));return{title:"Join the two",safety:"unsafe",
edits:[{...first.alias,text:`[${above}, ${below2}]`},...removeEntry(again)]}};const no_empty_file=defineRule({id:"no-empty-file",category:"correctness",severity:"error",summary:"A Compose file holds s\
omething",why:`Compose says "empty compose file" where there is nothing to run: all lines are comments, say, or there is no more than a
    \`version\`. As an override, an empty file is fine.`,bad:`
    version: "3.8"
    # services:
    #   web:
    #     image: nginx:1.27`,good:`
    services:
      web:
        image: nginx:1.27`,links:["https://docs.docker.com/reference/compose-file/"],*project({files,standalone}){const own=files.filter(({role})=>role==="base"||role==="override");const[first]=own;const isEmpty2=own.
every(({documents:[root,...others2],problems})=>problems.length===0&&others2.length===0&&(root?.children??[]).every(({name})=>name==="version"));if(!first||!standalone||!isEmpty2||own.some(({documents:[
root]})=>root&&root.kind!=="mapping"&&!root.isNull))return;const{text}=first.source;const start=text.search(/[^\s\uFEFF]/);const end=start<0?0:start+(/^[^\r\n]*/.exec(text.slice(start))?.[0].trimEnd().
length??0);const at2={file:first.source,range:{start:Math.max(0,start),end}};yield{at:at2,message:"This file holds nothing that runs, so Compose refuses it",help:"Add `services`, or remove the file"}}});
;const no_empty_file_list=defineRule({id:"no-empty-file-list",category:"migration",severity:"warning",impact:"breaks",summary:"`COMPOSE_FILE` names a file wherever it is set",why:`Where \`COMPOSE_FILE\`\
 was empty, Compose V1 looked for a file of its own name. V2 takes the empty text for the folder itself, and stops: "is a directory". A variable that
    is not set at all means to both that they look.`,bad:`
    # .env
    COMPOSE_FILE=
    # compose.yaml
    services:
      web:
        image: nginx:1.27`,good:`
    # .env
    COMPOSE_FILE=compose.yaml
    # compose.yaml
    services:
      web:
        image: nginx:1.27`,links:["https://docs.docker.com/compose/how-tos/environment-variables/envvars/#compose_file"],*project({envFiles:envFiles2}){for(const{source,entries:entries2}of envFiles2){
const own=entries2.filter(({name})=>name==="COMPOSE_FILE");if(nameOf(source.path)!==".env")continue;const last=own.at(-1);if(last&&isSetToNothing(last.key))yield no_empty_file_list_problem(last.key)}},
*script({settings:settings2,commands}){const own=settings2.filter(({name})=>name==="COMPOSE_FILE");const[first]=own;if(first&&commands.length>0&&own.every(({value})=>value.text===""))yield no_empty_file_list_problem(
first.at)}});function isSetToNothing({file:file2,range:range2}){return/^\s{0,9}[=:][ \t]{0,99}(?:""|'')?[ \t]{0,99}(?:#.*)?(?:\r?\n|$)/.test(file2.text.slice(range2.end,range2.end+300))}function no_empty_file_list_problem(at2){
return{at:at2,message:"`COMPOSE_FILE` is empty: V1 looked for a file then, V2 stops at the folder",help:"Name the file, or take the line out"}};const consistencies=new Set(["cached","delegated","consi\
stent"]);function withoutConsistency({text=""}){const[,path="",mode=""]=/^(.+:[^:]+):([a-zA-Z,]+)$/.exec(text)??[];const words2=mode.split(",");const kept2=words2.filter(word=>!consistencies.has(word));
if(kept2.length===words2.length)return void 0;return kept2.length>0?`${path}:${kept2.join(",")}`:path}function driveLetter({text=""}){return/^([A-Za-z]):[^:]/.exec(text)?.[1]}function hasEmptyPart({kind,
text=""}){return kind==="scalar"&&text.includes(":")&&text.split(":").includes("")}function readOnlySource({text=""}){return/^([^:]+):ro$/.exec(text)?.[1]};const no_empty_mount_part=defineMigrationRule(
{id:"no-empty-mount-part",category:"migration",severity:"warning",impact:"breaks",summary:"No part of a volume between colons is empty",why:`Compose V1 took an empty path for the project's folder. V2 \
refuses the file: "empty section between colons". A
    variable that is set to nothing leaves such a part.`,bad:`
    services:
      web:
        image: nginx:1.27
        volumes: [":/usr/share/nginx/html"]`,good:`
    services:
      web:
        image: nginx:1.27
        volumes: ["./html:/usr/share/nginx/html"]`,links:["https://docs.docker.com/reference/compose-file/services/#volumes"],*project({services}){for(const service2 of services.values()){for(const mount2 of service2.
get("volumes")?.children??[]){if(!hasEmptyPart(mount2))continue;yield{at:mount2.at,message:"A part between colons is empty: V1 took it for the project folder, V2 refuses the file",help:"Write what is \
mounted, and where"}}}}});;const no_empty_secret=defineRule({id:"no-empty-secret",category:"correctness",severity:"error",summary:"Each secret and config says where its content comes from",why:"Withou\
t `file`, `environment`, `content` or `external: true` there is nothing to hand to the container, and Compose refuses the project.",bad:`
    services:
      db:
        image: postgres:17
        secrets: [password]
    secrets:
      password: {}`,good:`
    services:
      db:
        image: postgres:17
        secrets: [password]
    secrets:
      password:
        environment: DB_PASSWORD`,links:["https://docs.docker.com/reference/compose-file/secrets/","https://docs.docker.com/reference/compose-file/configs/"],*project(project){if(!isWhole(project))return;
for(const secret2 of project.root.get("secrets")?.children??[]){if(secret2.kind==="mapping"&&!comesFromOutside(secret2)&&!secret2.get("file")&&isMissing(secret2.get("environment")))yield empty(secret2,
"Secret","`file` or `environment`")}for(const config2 of project.root.get("configs")?.children??[]){const sources=["file","environment","content","external","driver"];if(config2.kind==="mapping"&&!sources.
some(key2=>config2.get(key2)))yield empty(config2,"Config","`file`, `environment` or `content`")}}});function comesFromOutside(secret2){const external2=secret2.get("external");return external2!==void 0&&
external2.value!==false}function isMissing(node){return!node||node.value===""}function empty(node,thing,wanted2){const message2=`${thing} \`${node.name.slice(0,40)}\` has no content, so Compose refuses\
 the project`;return{at:(node.key??node).at,message:message2,help:`Add ${wanted2}, or \`external: true\``}};const no_ended_version=defineRule({id:"no-ended-version",category:"reliability",severity:"no\
tice",optIn:"strict",summary:"Images are of versions that are still mended",why:`After the end of a version its makers mend nothing in it any more, holes included. Known for databases, brokers and lan\
guage
    runtimes, by a table that is as old as this release: what has ended since is not told.`,bad:`
    services:
      db:
        image: postgres:11`,good:`
    services:
      db:
        image: postgres:17`,links:["https://endoflife.date/"],*service(service2){const{image,known:known2}=pulledImage(service2)??{};const end=image&&known2&&endOf(known2,releaseOf(image,known2));if(!image||
!end||end.day>=checkedOn)return;yield{at:image.tagAt,message:`${known2.title} ${end.version} has had no fixes since ${end.day}, also not for security`,help:"Move to a version that is maintained, and t\
ake the data over as its makers describe"}}});;const env_file_v1_blank="[\\s\\x1C-\\x1F\\x85]";const env_file_v1_inline="[^\\S\\r\\n]";const patterns={blanks:sticky(`${env_file_v1_blank}*`),inline:sticky(
`${env_file_v1_inline}*`),exported:sticky(`export${env_file_v1_inline}+`),quotedName:sticky("'([^']+)'"),name:sticky("([^=#\\s]+)"),sign:sticky(`=${env_file_v1_inline}*`),single:sticky("'((?:\\\\'|[^'])\
*)'"),double:sticky('"((?:\\\\"|[^"])*)"'),plain:sticky("([^\\r\\n]*)"),rest:sticky(`(?:${env_file_v1_inline}*#[^\\r\\n]*)?${env_file_v1_inline}*(?:\\r\\n|\\n|\\r|$)`),line:sticky("[^\\r\\n]*(?:\\r\\n|\\r|\
\\n)?")};function readStatementsV1(text){const statements=[];let offset=text.startsWith("\uFEFF")?1:0;const take=pattern2=>{pattern2.lastIndex=offset;const found2=pattern2.exec(text)??void 0;if(found2)
offset=pattern2.lastIndex;return found2};const value=()=>{const sign2=text[offset];if(sign2==="'")return lineFeeds(take(patterns.single)?.[1])?.replace(/\\[\\']/g,found2=>found2.slice(1));if(sign2==='\
"')return lineFeeds(take(patterns.double)?.[1])?.replace(/\\[\\'"abfnrtv]/g,env_file_v1_unescaped);return take(patterns.plain)?.[1]?.replace(/(?<!\s)\s+#[^]*/,"").trimEnd()};const statement2=()=>{take(
patterns.exported);const name=take(text[offset]==="'"?patterns.quotedName:patterns.name)?.[1];if(name===void 0)return void 0;take(patterns.inline);if(!take(patterns.sign))return take(patterns.rest)?{name,
value:void 0}:void 0;const read2=value();return read2!==void 0&&take(patterns.rest)?{name,value:read2}:void 0};for(;;){take(patterns.blanks);if(offset>=text.length)return statements;const start=offset;
if(text[offset]==="#")take(patterns.line);else{const read2=statement2();if(!read2)take(patterns.line);statements.push({name:read2?.name,value:read2?.value,range:{start,end:offset}})}}}function valuesV1(statements,shell2){
const values2=new Map;for(const{name,value}of statements){if(name===void 0)continue;const put=(_,used,fallback2="")=>values2.has(used)?values2.get(used)??"":shell2(used)??fallback2;values2.set(name,value?.
replace(/\$\{([^}:]*)(?::-([^}]*))?\}/g,put))}return values2}const env_file_v1_letters={a:"\x07",b:"\b",f:"\f",n:"\n",r:"\r",t:"	",v:"\v"};function lineFeeds(text){return text?.replace(/\r\n?/g,"\n")}
function env_file_v1_unescaped(found2){const letter=found2.slice(1);return env_file_v1_letters[letter]??letter}function sticky(source){return new RegExp(source,"y")};function remedyFor(cause,at2,reading2,shell2){
const{text}=reading2.source;const line=Math.max(text.lastIndexOf("\n",at2.range.start-1)+1,text.startsWith("\uFEFF")?1:0);const value=valueAround(at2,reading2);const edit=(start,end,replacement2)=>({file:reading2.
source,range:{start,end},text:replacement2});const quote=sign2=>{if(!value)return[];const quoted2=text[value.start]==='"'||text[value.start]==="'"?1:0;return[edit(value.start,value.start+quoted2,sign2),
edit(value.end-quoted2,value.end,sign2)]};const without2=(pattern2,replacement2="")=>value?[...text.slice(value.start,value.end).matchAll(pattern2)].map(({0:found2,index:index2})=>edit(value.start+index2,
value.start+index2+found2.length,replacement2)):[];const candidates={"invalid-line":[[edit(line,line,"# ")]],"open-brace":[quote("'"),without2(/\$\{\}/g)],"dollar":[quote("'")],"quoted-reference":[quote(
'"')],"tab-comment":[[edit(blanksBefore(text,at2.range.start),at2.range.start," ")]],"escape":[without2(/\\(?=\\)/g),without2(/\\(?=')/g),quote("'")],"bare-name":[[edit(at2.range.end,at2.range.end,"=")]],
"colon":[[edit(blanksBefore(text,at2.range.start),text.length-text.slice(at2.range.end).replace(/^[^\S\n]+/,"").length,"=")]]};return(candidates[cause]??[]).find(edits=>edits.length>0&&(cause==="bare-\
name"||settles(edits,cause,reading2,shell2)))}function valueAround({range:{start}},{entries:entries2}){return entries2.find(({at:at2,key:key2})=>at2!==key2&&at2.range.start<=start&&start<at2.range.end)?.
at.range}function blanksBefore(text,offset){let start=offset;while(start>0&&/[^\S\n]/.test(text[start-1]??""))start-=1;return start}function settles(edits,cause,{source,outside,earlier,service:service2,
problems},shell2){const text=applyEdits(source.text,edits);if(text===void 0)return false;const after=readEnvFile(new SourceFile(source.path,text),outside,earlier);if(unread(after)>0&&unread(after)>=unread(
{source,problems}))return false;const now=valuesV1(readStatementsV1(text),shell2);if(cause!=="colon"&&!env_remedy_isSame(valuesV1(readStatementsV1(source.text),shell2),now,service2===void 0))return false;
const lines2=new Set(edits.map(({range:range2})=>source.positionAt(range2.start).line));const touched=after.entries.filter(({key:key2})=>lines2.has(after.source.positionAt(key2.range.start).line));return touched.
every(entry2=>entry2.text!==void 0&&text_ifUnset(entry2.text)===now.get(entry2.name))}function unread({source,problems:[stop]}){return stop?source.text.length-stop.at.range.start:0}function env_remedy_isSame(old,now,referable){
const names2=[...new Set([...old.keys(),...now.keys()])].filter(name=>!referable||/^[A-Za-z_]\w*$/.test(name));return names2.every(name=>old.has(name)===now.has(name)&&old.get(name)===now.get(name))};
const kept=new WeakMap;function envDifferences(project,cause){return allDifferences(project).filter(difference=>difference.cause===cause)}function allDifferences(project){let differences2=kept.get(project);
if(!differences2){const{variables:variables2}=project;const outside=name=>variables2.entry(name)?void 0:variables2.lookup(name);const shell2=name=>{const text=outside(name);return text&&known(text)};const main2=project.
envFiles.map(file2=>({...file2,service:void 0,outside,earlier:[]}));differences2=[...main2,...project.serviceEnv].flatMap(reading2=>[...new Comparison(reading2,project,shell2).differences()]);kept.set(
project,differences2)}return differences2}class Comparison{#reading;#project;#shell;#statements;#values;#text;constructor(reading2,project,shell2){this.#reading=reading2;this.#project=project;this.#shell=
shell2;this.#text=reading2.source.text;this.#statements=readStatementsV1(this.#text);this.#values=valuesV1(this.#statements,shell2)}*differences(){const last=new Map(this.#reading.entries.map(entry2=>[
entry2.name,entry2]));for(const entry2 of last.values())yield*this.#entry(entry2);for(const entry2 of this.#reading.entries)yield*this.#demand(entry2);yield*this.#refusal();yield*this.#late()}*#refusal(){
const[problem2]=this.#reading.problems;if(!problem2)return;const{start}=problem2.at.range;const line=this.#text.slice(this.#text.lastIndexOf("\n",start-1)+1,start);const[,name]=/^\s*(?:export\s+)?([^=:\s]*)[^\S\n]*[=:]\s*$/.
exec(line)??[];const sign2=this.#text[start]??"";const entry2=this.#reading.entries.find(one=>env_differences_holds(one,start));if(entry2){const brace=Math.max(start,this.#text.indexOf("${",start));const isDemand=/^\$\{\w+:?\?/.
test(this.#text.slice(brace,brace+100));yield this.#difference(isDemand?"required":"open-brace",entry2.name,this.#at(brace,brace+2),"${")}else if(name!==void 0&&(sign2==='"'||sign2==="'"))yield this.#difference(
"open-quote",name,problem2.at,sign2);else yield this.#difference("invalid-line","",problem2.at,"")}*#demand(entry2){const{start}=entry2.at.range;const use2=entry2.text&&text_ifUnset(entry2.text)===void 0?
this.#usesOf(entry2).find(({operator})=>operator.endsWith("?")):void 0;if(use2)yield this.#difference("required",entry2.name,this.#at(start+use2.start,start+use2.start+2),"${")}*#entry(entry2){const{name,
key:key2,at:at2,text}=entry2;if(this.#reading.problems.some(problem2=>env_differences_holds(entry2,problem2.at.range.start)))return;if(!text){if(this.#reading.service===void 0&&this.#values.has(name)&&
this.#values.get(name)===void 0&&this.#isUsed(name))yield this.#difference("bare-name",name,key2,"");return}const now=text_ifUnset(text);if(now===void 0||this.#values.has(name)&&this.#values.get(name)===
now)return;const behind=/^[^\S\n]*([=:])/.exec(this.#text.slice(key2.range.end,key2.range.end+100));if(behind?.[1]===":"){const colon=key2.range.end+behind[0].length-1;yield this.#difference("colon",name,
this.#at(colon,colon+1),":")}else if(at2!==key2)yield*this.#reasons(entry2,now)}#reasons({name,at:at2},now){const{start,end}=at2.range;const source=this.#text.slice(start,end);const quote=source[0]===
'"'||source[0]==="'"?source[0]:"";const was=this.#values.get(name);const one=(cause,from2,to,sign2=source.slice(from2,to))=>this.#difference(cause,name,this.#at(start+from2,start+to),sign2);const isSkipped=this.#statements.
find(({range:range2})=>range2.start<=start&&start<range2.end)?.name===void 0;if(quote!==""&&isSkipped)return[one("text-after-quotes",0,1)];if(was===now.replaceAll("\r\n","\n"))return[one("line-end",0,
1)];const tab2=quote===""?/(?<!\s)\s*[^\S ]#/.exec(source):void 0;const comment=tab2?[one("tab-comment",tab2.index+tab2[0].length-1,tab2.index+tab2[0].length)]:[];const content=tab2?source.slice(0,tab2.
index):source;if(quote==="'"){const brace=content.indexOf("${");const sign2=brace<0?content.indexOf("\\"):brace;return sign2<0?[]:[brace<0?one("escape",sign2,sign2+1):one("quoted-reference",sign2,sign2+
2)]}const bare2=/\\\$|\$\$|\$(?=[A-Za-z_])/.exec(content);if(bare2)return[...comment,one("dollar",bare2.index,bare2.index+bare2[0].length)];const uses=usesIn(readTemplate(content).parts);const use2=uses.
find(candidate2=>this.#elsewhere(candidate2.name,start))??uses.find(({operator})=>operator!=="")??uses[0];if(use2)return[...comment,one(this.#elsewhere(use2.name,start)??"operator",use2.start,use2.start+
2)];const backslash=quote==='"'?content.indexOf("\\"):-1;return backslash<0?comment:[one("escape",backslash,backslash+1)]}#elsewhere(name,offset){const{outside,earlier}=this.#reading;if(this.#above(name,
offset))return outside(name)?"override":void 0;const found2=outside(name)??earlier.find(entry2=>entry2.name===name)?.text;return found2&&this.#shell(name)===void 0?"foreign-reference":void 0}#above(name,offset){
return this.#reading.entries.some(entry2=>entry2.name===name&&entry2.key.range.start<offset)}*#late(){const{entries:entries2,outside,earlier}=this.#reading;for(const entry2 of entries2){const{start,end}=entry2.
at.range;const isSetLater=name=>!this.#above(name,end)&&entries2.some(other=>other.name===name);const isFound=name=>outside(name)!==void 0||earlier.some(other=>other.name===name);const use2=this.#usesOf(
entry2).find(one=>one.operator===""&&this.#text[start+one.start+1]==="{"&&isSetLater(one.name)&&!isFound(one.name));if(use2)yield this.#difference("late-definition",entry2.name,this.#at(start+use2.start,
start+use2.end),"${")}}#usesOf({key:key2,at:at2}){const source=this.#text.slice(at2.range.start,at2.range.end);return at2===key2||source.startsWith("'")?[]:usesIn(readTemplate(source).parts)}#isUsed(name){
const use2=new RegExp(`\\$\\{?${name.replace(/[^\w]/g,"\\$&")}\\b`);return this.#project.files.some(({source})=>use2.test(source.text))}#at(start,end){return{file:this.#reading.source,range:{start,end}}}#difference(cause,name,at2,sign2){
return{cause,name,at:at2,sign:sign2,remedy:remedyFor(cause,at2,this.#reading,this.#shell)}}}function usesIn(parts2){return parts2.filter(part=>typeof part!=="string")}function env_differences_holds({key:key2,
at:at2},offset){return at2!==key2&&at2.range.start<=offset&&offset<at2.range.end};const no_env_bare_name=defineRule({id:"no-env-bare-name",category:"migration",severity:"notice",impact:"cosmetic",summary:"\
Names in `.env` have a value",why:`For a name without \`=\` in \`.env\` Compose V1 put the text \`None\` into Compose files. V2 takes the variable for not set.`,bad:`
    services:
      db: { image: "postgres:17", environment: { VALUE: "\${VALUE}" } }
    # .env
    VALUE`,good:`
    services:
      db: { image: "postgres:17", environment: { VALUE: "\${VALUE}" } }
    # .env
    VALUE=`,links:["https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax"],*project(project){for(const{name,at:at2,remedy}of envDifferences(project,"ba\
re-name")){yield{at:at2,message:`\`${name.slice(0,30)}\` has no value: Compose V1 put in the text \`None\`, V2 takes it for not set`,help:"Write `=` behind it, or remove the line",...remedy&&{fix:{title:"\
Write `=` behind it",safety:"unsafe",edits:remedy}}}}}});;const no_env_colon=defineRule({id:"no-env-colon",category:"migration",severity:"warning",impact:"changes",summary:"Env files have `=` between \
name and value",why:`Compose V1 skipped a line \`NAME: value\` with a warning, so that the variable was not set. V2 reads it like \`NAME=value\`.`,bad:`
    services:
      db: { image: "postgres:17", environment: { VALUE: "\${VALUE}" } }
    # .env
    VALUE: abc`,good:`
    services:
      db: { image: "postgres:17", environment: { VALUE: "\${VALUE}" } }
    # .env
    VALUE=abc`,links:["https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax"],*project(project){for(const{name,at:at2,remedy}of envDifferences(project,
"colon")){yield{at:at2,message:`\`${name.slice(0,30)}\` is followed by a colon: Compose V1 skipped the line, V2 sets the variable`,help:"Write `=`, or remove the line",...remedy&&{fix:{title:"Write `=\
`",safety:"unsafe",edits:remedy}}}}}});;const no_env_dollar=defineRule({id:"no-env-dollar",category:"migration",severity:"warning",impact:"changes",summary:"A `$` in an env file stands in single quote\
s",why:`Compose V1 knew \`\${NAME}\` alone in an env file, and left every other \`$\` as it was. V2 puts a variable in for \`$NAME\`, too, and makes one
    \`$\` of \`$$\`: a password that holds a \`$\` becomes another one, and all that is heard of it is a warning about a variable.`,bad:`
    services:
      db: { image: "postgres:17", environment: { VALUE: "\${VALUE}" } }
    # .env
    VALUE=pa$$word`,good:`
    services:
      db: { image: "postgres:17", environment: { VALUE: "\${VALUE}" } }
    # .env
    VALUE='pa$$word'`,links:["https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax"],*project(project){for(const{name,at:at2,sign:sign2,remedy}of envDifferences(
project,"dollar")){const effect=sign2==="$$"?"makes one `$` of the":sign2==="$"?"puts a variable in for the":"reads otherwise the";yield{at:at2,message:`Compose V2 ${effect} \`${sign2}\` in \`${name.slice(
0,30)}\`, which V1 left as it was`,help:"Put the value in single quotes, or write `${NAME}` where a variable is meant",...remedy&&{fix:{title:"Put it in single quotes, as Compose V1 read it",safety:"u\
nsafe",edits:remedy}}}}}});;const no_env_escape=defineRule({id:"no-env-escape",category:"migration",severity:"warning",impact:"changes",summary:"Backslashes in quoted values mean the same to Compose V\
1 and V2",why:`In single quotes Compose V1 made one backslash of two, V2 keeps both. In double quotes the two know different letters behind a
    backslash.`,bad:`
    services:
      db: { image: "postgres:17", environment: { VALUE: "\${VALUE}" } }
    # .env
    VALUE='C:\\\\data'`,good:`
    services:
      db: { image: "postgres:17", environment: { VALUE: "\${VALUE}" } }
    # .env
    VALUE='C:\\data'`,links:["https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax"],*project(project){for(const{name,at:at2,remedy}of envDifferences(project,
"escape")){yield{at:at2,message:`\`${name.slice(0,30)}\` holds a backslash in quotes that Compose V1 took away and V2 keeps, or the reverse`,help:"Write the value as it is meant, in single quotes and \
without escapes",...remedy&&{fix:{title:"Write it as Compose V1 read it",safety:"unsafe",edits:remedy}}}}}});;const no_env_foreign_reference=defineRule({id:"no-env-foreign-reference",category:"migrati\
on",severity:"warning",impact:"changes",summary:"Env files of services refer to their own names, or to the shell's",why:`In the env file of a service Compose V1 looked for variables in the file itself\
 and in the shell, and put in nothing where they are elsewhere.
    V2 also finds those of \`.env\`, of \`environment\` and of env files named before.`,bad:`
    services:
      db: { image: "postgres:17", env_file: db.env }
    # .env
    HOST_NAME=db
    # db.env
    VALUE=http://\${HOST_NAME}/`,good:`
    services:
      db: { image: "postgres:17", env_file: db.env }
    # db.env
    HOST_NAME=db
    VALUE=http://\${HOST_NAME}/`,links:["https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax"],*project(project){for(const{name,at:at2}of envDifferences(
project,"foreign-reference")){const message2=`\`${name.slice(0,30)}\` names a variable that only Compose V2 finds: V1 put in nothing`;yield{at:at2,message:message2,help:"Set the variable in this file,\
 above, so that both find it"}}}});;const no_env_invalid_line=defineRule({id:"no-env-invalid-line",category:"migration",severity:"warning",impact:"breaks",summary:"Each line of an env file is an assig\
nment or a comment",why:`Compose V1 skipped a line that it could not read, with a warning or without. V2 refuses the file, and with it every command.`,bad:`
    services:
      db: { image: "postgres:17", environment: { VALUE: "\${VALUE}" } }
    # .env
    VALUE=abc
    set -a`,good:`
    services:
      db: { image: "postgres:17", environment: { VALUE: "\${VALUE}" } }
    # .env
    VALUE=abc
    # set -a`,links:["https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax"],*project(project){for(const{at:at2,remedy}of envDifferences(project,"inval\
id-line")){yield{at:at2,message:"This is no assignment: Compose V1 passed over it, V2 refuses the file",help:"Remove the line, make it a comment, or write `NAME=value`",...remedy&&{fix:{title:"Make it\
 a comment",safety:"safe",edits:remedy}}}}}});;const no_env_late_definition=defineRule({id:"no-env-late-definition",category:"migration",severity:"notice",impact:"warns",summary:"Env files set a varia\
ble before they refer to it",why:`Env files are read from top to bottom: for a variable that is set further down nothing is put in. Compose V1 did so without a word,
    V2 warns at every run.`,bad:`
    services:
      db: { image: "postgres:17", environment: { VALUE: "\${VALUE}" } }
    # .env
    VALUE=http://\${HOST_NAME}/
    HOST_NAME=db`,good:`
    services:
      db: { image: "postgres:17", environment: { VALUE: "\${VALUE}" } }
    # .env
    HOST_NAME=db
    VALUE=http://\${HOST_NAME}/`,links:["https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax"],*project(project){for(const{name,at:at2}of envDifferences(
project,"late-definition")){const message2=`\`${name.slice(0,30)}\` names a variable that is set further down, so that nothing is put in`;yield{at:at2,message:message2,help:"Set the variable above thi\
s line"}}}});;const no_env_line_end=defineRule({id:"no-env-line-end",category:"migration",severity:"warning",impact:"changes",summary:"Env files with values of several lines end their lines with a lin\
e feed",why:`In a value of several lines Compose V1 made one line feed of each line end, V2 keeps the carriage return of Windows: keys and
    certificates with it are often refused.`,bad:`
    services:
      db: { image: "postgres:17", environment: { VALUE: "\${VALUE}" } }
    # .env
    VALUE="first\r
    second"`,good:`
    services:
      db: { image: "postgres:17", environment: { VALUE: "\${VALUE}" } }
    # .env
    VALUE="first
    second"`,links:["https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax"],*project(project){for(const{name,at:at2}of envDifferences(project,"line-end")){
const message2=`\`${name.slice(0,30)}\` has lines that end as on Windows, whose carriage return Compose V2 keeps`;yield{at:at2,message:message2,help:"Save the file with line feeds alone, and tell git \
so in `.gitattributes`"}}}});;const no_env_open_brace=defineRule({id:"no-env-open-brace",category:"migration",severity:"warning",impact:"breaks",summary:"A `${` in an env file names a variable, or sta\
nds in single quotes",why:`Compose V1 left a \`\${\` that it could not read as it was. V2 refuses the file, and with it every command.`,bad:`
    services:
      db: { image: "postgres:17", environment: { VALUE: "\${VALUE}" } }
    # .env
    VALUE=a\${b`,good:`
    services:
      db: { image: "postgres:17", environment: { VALUE: "\${VALUE}" } }
    # .env
    VALUE='a\${b'`,links:["https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax"],*project(project){for(const{name,at:at2,remedy}of envDifferences(project,
"open-brace")){yield{at:at2,message:`\`${name.slice(0,30)}\` holds a \`\${\` that is no variable: Compose V1 went on, V2 refuses the file`,help:"Put the value in single quotes, or write `${NAME}`",...remedy&&
{fix:{title:"Write it as Compose V1 read it",safety:"safe",edits:remedy}}}}}});;const no_env_open_quote=defineRule({id:"no-env-open-quote",category:"migration",severity:"warning",impact:"breaks",summary:"\
Quotes in an env file are closed",why:`Compose V1 skipped a line whose quote is never closed, so that the variable was not set. V2 refuses the file, and with it every command.`,bad:`
    services:
      db: { image: "postgres:17", environment: { VALUE: "\${VALUE}" } }
    # .env
    VALUE="abc`,good:`
    services:
      db: { image: "postgres:17", environment: { VALUE: "\${VALUE}" } }
    # .env
    VALUE="abc"`,links:["https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax"],*project(project){for(const{name,at:at2,sign:sign2}of envDifferences(project,
"open-quote")){const message2=`The quote of \`${name.slice(0,30)}\` is never closed: Compose V1 skipped the line, V2 refuses the file`;const other=sign2==='"'?"single":"double";yield{at:at2,message:message2,
help:`Close it, or put the value in ${other} quotes where the sign belongs to it`}}}});;const no_env_operator=defineRule({id:"no-env-operator",category:"migration",severity:"warning",impact:"changes",
summary:"References in env files are `${NAME}` or `${NAME:-default}`",why:`In an env file Compose V1 knew \`\${NAME}\` and \`\${NAME:-default}\`, the default being plain text that an empty variable kept out\
. V2 knows all
    that a shell knows: \`\${NAME-default}\`, \`\${NAME:+other}\`, and variables in a default.`,bad:`
    services:
      db: { image: "postgres:17", environment: { VALUE: "\${VALUE}" } }
    # .env
    VALUE=\${HOST_NAME-db}`,good:`
    services:
      db: { image: "postgres:17", environment: { VALUE: "\${VALUE}" } }
    # .env
    VALUE=\${HOST_NAME:-db}`,links:["https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax"],*project(project){for(const{name,at:at2}of envDifferences(project,
"operator")){const message2=`\`${name.slice(0,30)}\` holds a reference that Compose V1 read otherwise, or left as text`;yield{at:at2,message:message2,help:"Write `${NAME}`, or `${NAME:-default}` with \
a default of plain text"}}}});;const no_env_override=defineRule({id:"no-env-override",category:"migration",severity:"warning",impact:"changes",summary:"Env files refer to names that have one value",why:`\
Where a value names a variable that stands above it in the file, and has another value outside, Compose V1 took that of the file, V2 takes the
    one from outside: from the shell, and in the env file of a service also from \`.env\` and \`environment\`.`,bad:`
    services:
      db: { image: "postgres:17", env_file: db.env }
    # .env
    HOST_NAME=other
    # db.env
    HOST_NAME=db
    VALUE=http://\${HOST_NAME}/`,good:`
    services:
      db: { image: "postgres:17", env_file: db.env }
    # db.env
    HOST_NAME=db
    VALUE=http://\${HOST_NAME}/`,links:["https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax"],*project(project){for(const{name,at:at2}of envDifferences(
project,"override")){const message2=`\`${name.slice(0,30)}\` names a variable of this file for which Compose V2 takes another value`;yield{at:at2,message:message2,help:"Give the variable a name of its\
 own, or one value"}}}});;const no_env_quoted_reference=defineRule({id:"no-env-quoted-reference",category:"migration",severity:"warning",impact:"changes",summary:"References in an env file stand in no\
 single quotes",why:`Compose V1 put variables into every value. V2 leaves what stands in single quotes as it is.`,bad:`
    services:
      db: { image: "postgres:17", environment: { VALUE: "\${VALUE}" } }
    # .env
    VALUE='http://\${HOST_NAME}/'`,good:`
    services:
      db: { image: "postgres:17", environment: { VALUE: "\${VALUE}" } }
    # .env
    VALUE="http://\${HOST_NAME}/"`,links:["https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax"],*project(project){for(const{name,at:at2,remedy}of envDifferences(
project,"quoted-reference")){yield{at:at2,message:`\`${name.slice(0,30)}\` has a reference in single quotes, where Compose V2 leaves it as text`,help:"Write double quotes where the variable is meant",
...remedy&&{fix:{title:"Write double quotes",safety:"unsafe",edits:remedy}}}}}});;const no_env_required=defineRule({id:"no-env-required",category:"migration",severity:"warning",impact:"breaks",summary:"\
Env files demand no variable",why:`Compose V1 left \`\${NAME:?error}\` in an env file as text. V2 refuses the file where the variable is not set, and with it every command.`,bad:`
    services:
      db: { image: "postgres:17", environment: { VALUE: "\${VALUE}" } }
    # .env
    VALUE=\${HOST_NAME:?not set}`,good:`
    services:
      db: { image: "postgres:17", environment: { VALUE: "\${VALUE}" } }
    # .env
    VALUE=\${HOST_NAME}`,links:["https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax"],*project(project){for(const{name,at:at2}of envDifferences(project,
"required")){const message2=`\`${name.slice(0,30)}\` demands a variable: Compose V1 kept that as text, V2 stops without it`;yield{at:at2,message:message2,help:"Demand the variable in the Compose file,\
 and write `${NAME}` here"}}}});;const no_env_tab_comment=defineRule({id:"no-env-tab-comment",category:"migration",severity:"warning",impact:"changes",summary:"A comment in an env file has a space bef\
ore it",why:`Compose V1 took \`#\` for the beginning of a comment behind any blank, V2 only behind a space: behind a tab the comment becomes a part of
    the value.`,bad:`
    services:
      db: { image: "postgres:17", environment: { VALUE: "\${VALUE}" } }
    # .env
    VALUE=abc	# the one for tests`,good:`
    services:
      db: { image: "postgres:17", environment: { VALUE: "\${VALUE}" } }
    # .env
    VALUE=abc # the one for tests`,links:["https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax"],*project(project){for(const{name,at:at2,remedy}of envDifferences(
project,"tab-comment")){yield{at:at2,message:`\`${name.slice(0,30)}\` has a comment behind a tab, which Compose V2 takes for a part of the value`,help:"Put a space before `#`, or the comment on a line\
 of its own",...remedy&&{fix:{title:"Put a space before `#`",safety:"unsafe",edits:remedy}}}}}});;const no_env_text_after_quotes=defineRule({id:"no-env-text-after-quotes",category:"migration",severity:"\
warning",impact:"changes",summary:"Values in an env file end with their quotes",why:`Compose V1 skipped a line with text behind the closing quote. V2 keeps what stands in the quotes, and reads the res\
t as a line of its
    own.`,bad:`
    services:
      db: { image: "postgres:17", environment: { VALUE: "\${VALUE}" } }
    # .env
    VALUE="abc"def`,good:`
    services:
      db: { image: "postgres:17", environment: { VALUE: "\${VALUE}" } }
    # .env
    VALUE="abcdef"`,links:["https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax"],*project(project){for(const{name,at:at2}of envDifferences(project,"t\
ext-after-quotes")){const message2=`\`${name.slice(0,30)}\` goes on behind its quotes: Compose V1 skipped it, V2 cuts it there`;yield{at:at2,message:message2,help:"Put the whole value in one pair of q\
uotes"}}}});;const costs=new Map([["exec","run programs from it"],["suid","run programs from it with their owner's rights"],["dev","make devices in it"]]);const no_executable_tmpfs=defineRule({id:"no-\
executable-tmpfs",category:"security",severity:"notice",optIn:"hardening",summary:"What lies in memory is data",why:`Docker mounts each \`tmpfs\` with \`noexec\`, \`nosuid\` and \`nodev\`. Where the rest is r\
ead-only, it is the one place that who
    breaks in can write to: with \`exec\`, he can also start what he has written.`,bad:`
    services:
      web:
        image: example/web:1.4
        read_only: true
        tmpfs: /tmp:exec`,good:`
    services:
      web:
        image: example/web:1.4
        read_only: true
        tmpfs: /tmp:size=64m`,links:["https://docs.docker.com/engine/storage/tmpfs/","https://docs.docker.com/reference/compose-file/services/#tmpfs"],*service(service2){for(const{type,flags:flags2}of service2.
mounts){for(const{text,at:at2}of type==="tmpfs"?flags2:[]){const cost=costs.get(text);if(cost===void 0)continue;const fix={title:`Write \`no${text}\``,safety:"unsafe",edits:[{...at2,text:`no${text}`}]};
yield{at:at2,message:`With \`${text}\`, who breaks into \`${service2.name}\` can ${cost}`,help:`Remove \`${text}\``,fix}}}}});;function*demands(project){const read2=defaults_texts(project);const seen=new Set(
read2.map(({at:at2})=>at2));const demanded=new Set(read2.flatMap(defaults_outermost).flatMap(({name,operator})=>operator.endsWith("?")?[name]:[]));for(const node of extensions(project)){if(seen.has(node.
at)||typeof node.value!=="string")continue;if(readTemplate(node.value).faults.length>0)yield{at:node.at,name:void 0};for(const{name,operator,at:at2}of defaults_outermost(node)){const value=project.variables.
lookup(name);const isMissing2=operator==="?"?!value:operator===":?"&&(!value||known(value)==="");if(isMissing2&&!demanded.has(name))yield{at:at2,name}}}}function extensions({files}){const all=files.flatMap(
({documents})=>documents.flatMap(({children})=>children.filter(({name})=>name.startsWith("x-"))));return all.flatMap(node=>[...everyNode(node)])};const no_extension_variable=defineMigrationRule({id:"n\
o-extension-variable",category:"migration",severity:"warning",impact:"breaks",summary:"Extensions at the top hold no variable that is demanded",why:`Compose V2 puts variables into everything, also int\
o what stands under a key \`x-\u2026\` at the top that no service
    uses. So it stops there at a \`\${NAME:?}\` that no one sets, and at a \`\${\` that it cannot read. V1 looked for
    variables in services, networks, volumes, secrets and configs alone.`,bad:`
    x-notes:
      owner: \${OWNER:?who runs this}
    services:
      web:
        image: nginx:1.27`,good:`
    x-notes:
      owner: $\${OWNER:?who runs this}
    services:
      web:
        image: nginx:1.27`,links:["https://docs.docker.com/reference/compose-file/extension/","https://docs.docker.com/reference/compose-file/interpolation/"],*project(project){for(const{at:at2,name}of demands(
project)){const message2=name===void 0?"V1 read no variables in extensions, V2 does, and refuses this one":"V1 read no variables in extensions; V2 demands this one, and stops where it is unset";yield{
at:at2,message:message2,help:"Double the dollar sign, or write the text itself"}}}});;function*externalNames({root}){for(const section2 of["networks","volumes","secrets","configs"]){for(const resource2 of root.
get(section2)?.children??[]){const name=resource2.get("external","name");if(!name?.key)continue;const own=resource2.get("name");const isOther2=own?.text!==void 0&&name.text!==void 0&&own.text!==name.text;
yield{at:name.key.at,other:isOther2?own:void 0,fix:own?void 0:rewrite(resource2,name)}}}}function rewrite(resource2,name){const external2=resource2.get("external");if(!external2?.key||external2.alias||
external2.children.length!==1||name.alias)return void 0;const{file:file2,range:range2}=external2.key.at;if(file2.text.slice(range2.start,external2.at.range.end).includes("#"))return void 0;const lineEnd2=file2.
text.includes("\r\n")?"\r\n":"\n";const between=resource2.source.startsWith("{")?", ":`${lineEnd2}${" ".repeat(file2.positionAt(range2.start).column-1)}`;const edit={file:file2,range:{start:range2.start,
end:external2.at.range.end},text:`external: true${between}name: ${name.source}`};return{title:"Write `external: true` and `name`",safety:"safe",edits:[edit]}};const no_external_name=defineMigrationRule(
{id:"no-external-name",category:"migration",severity:"notice",impact:"warns",summary:"The name of what is external stands beside `external`",why:`\`external: { name: shared }\` is the old way. Compose V\
1 read it; V2 does so too and warns at every run:
    "external.name is deprecated".`,bad:`
    services:
      web:
        image: nginx:1.27
        networks: [proxy]
    networks:
      proxy:
        external:
          name: shared`,good:`
    services:
      web:
        image: nginx:1.27
        networks: [proxy]
    networks:
      proxy:
        external: true
        name: shared`,links:["https://docs.docker.com/reference/compose-file/networks/#external"],*project(project){for(const{at:at2,other,fix}of externalNames(project)){if(other)continue;const message2="\
V2 reads `external.name` and warns at every run, which V1 did not";yield{at:at2,message:message2,help:"Write `external: true` and `name` beside it",...fix&&{fix}}}}});;const no_external_name_conflict=defineMigrationRule(
{id:"no-external-name-conflict",category:"migration",severity:"warning",impact:"breaks",summary:"What is external has one name",why:`Where \`name\` and \`external.name\` differ, Compose V1 took the latter\
. V2 refuses the project: "name and
    external.name conflict".`,bad:`
    services:
      web:
        image: nginx:1.27
        networks: [proxy]
    networks:
      proxy:
        name: other
        external:
          name: shared`,good:`
    services:
      web:
        image: nginx:1.27
        networks: [proxy]
    networks:
      proxy:
        external: true
        name: shared`,links:["https://docs.docker.com/reference/compose-file/networks/#external"],*project(project){for(const{at:at2,other}of externalNames(project)){if(!other)continue;const message2="\
V1 took this name, V2 refuses two that differ";yield{at:at2,message:message2,help:"Keep `external: true`, and this name as `name`",related:[{at:other.at,label:"the other name"}]}}}});;const keys=["end\
point_mode","mode","placement","rollback_config","update_config"];function isForSwarm({files,services}){const isNamed=files.some(({source})=>/(?:^|[._-])(?:stack|swarm)(?=[._-])/i.test(nameOf(source.path)));
return isNamed||[...services.values()].some(service2=>keys.some(key2=>service2.get("deploy",key2)))};function*fileMounts({root,services}){for(const kind of["secret","config"]){for(const service2 of services.
values()){for(const item of service2.get(`${kind}s`)?.children??[]){const source=item.kind==="mapping"?item.get("source"):item;const name=source?.text;const declared=name===void 0?void 0:root.get(`${kind}\
s`,name);if(!source||name===void 0||!declared)continue;const external2=declared.get("external");yield{kind,name,at:source.at,isExternal:external2?.kind==="mapping"||/^(?:true|yes|on|y|1)$/i.test(external2?.
text??"")}}}}};const no_external_secret=defineMigrationRule({id:"no-external-secret",category:"migration",severity:"warning",impact:"breaks",summary:"Secrets come from files or variables",why:`Externa\
l secrets and configs are kept by a swarm. Compose V1 left them out, with a warning, and started the
    container. V2 does not make the container: "unsupported external secret".`,bad:`
    services:
      web:
        image: nginx:1.27
        secrets: [token]
    secrets:
      token:
        external: true`,good:`
    services:
      web:
        image: nginx:1.27
        secrets: [token]
    secrets:
      token:
        file: ./token.txt`,links:["https://docs.docker.com/reference/compose-file/services/#secrets","https://docs.docker.com/reference/compose-file/secrets/"],*project(project){for(const{at:at2,name,
kind,isExternal:isExternal2}of isForSwarm(project)?[]:fileMounts(project)){if(!isExternal2)continue;const message2=`V1 left out the external ${kind} \`${words_shorten(name,24)}\`, V2 does not start the\
 service`;yield{at:at2,message:message2,help:`Give the ${kind} a \`file\`, or remove it here`}}}});;const giveUp=new Set(["exit","false","kill","echo","return"]);function healthPrograms(test){if(test?.
kind==="scalar")return inShell(test);const[kind,first,...rest]=test?.children??[];if(kind?.text==="CMD-SHELL")return first?inShell(first):[];if(kind?.text!=="CMD"||first?.text===void 0)return[];const[
option,script]=rest;if(/(?:^|\/)(?:ba|da|a)?sh$/.test(first.text)&&/^-[a-z]*c$/.test(option?.text??""))return script?inShell(script):[];const args=rest.map(({text,at:at2})=>({text,at:at2}));return[{name:baseName(
first.text),at:first.at,args,hasAlternative:false}]}function inShell(node){const written2=Written.of(node);if(!written2)return[];const commands=readShell({file:node.at.file,text:written2.text,dialect:{},
places:0});const names2=commands.map(({words:words2})=>words2[programAt(words2)]?.text);return commands.flatMap(({words:words2,before:before2,after},index2)=>{const from2=programAt(words2);const[program2,
...args]=words2.slice(from2).map(word=>health_programs_readWord(word,written2));if(program2?.text===void 0)return[];const next=names2[index2+1];const hasAlternative=before2==="||"||after==="||"&&!giveUp.
has(next??"");return[{name:baseName(program2.text),at:program2.at,args,hasAlternative}]})}function health_programs_readWord({text,start,end},written2){return{text:text?.includes(gap)?void 0:text,at:written2.
at(start,end)}}function baseName(path){return path.slice(path.lastIndexOf("/")+1)};const no_failing_login=defineRule({id:"no-failing-login",category:"reliability",severity:"notice",summary:"Health che\
cks of PostgreSQL name a user and a database that are there",why:`\`pg_isready\` is content with any answer, also with a refusal: but the server logs a \`FATAL\` line each time, every few
    seconds, for ever. Without \`-U\` it asks as the container's user, \`root\`, and without \`-d\` for a database that is called
    like the user; the image makes the one that \`POSTGRES_DB\` names.`,bad:`
    services:
      db:
        image: postgres:17
        environment: { POSTGRES_USER: shop, POSTGRES_DB: orders, POSTGRES_PASSWORD: $DB_PASSWORD }
        healthcheck:
          test: [CMD-SHELL, pg_isready -U shop]`,good:`
    services:
      db:
        image: postgres:17
        environment: { POSTGRES_USER: shop, POSTGRES_DB: orders, POSTGRES_PASSWORD: $DB_PASSWORD }
        healthcheck:
          test: [CMD-SHELL, pg_isready -U shop -d orders]`,links:["https://www.postgresql.org/docs/current/app-pg-isready.html"],*project(project){if(!isWhole(project))return;for(const service2 of project.
services.values()){const{known:known2}=serverOf(service2)??{};if(!known2?.user||service2.get("user")||service2.mounts.some(({target})=>target===void 0||target.startsWith("/docker-entrypoint-initdb.d")))
continue;const user=no_failing_login_valueOf(project,service2,known2.user.variable,known2.user.otherwise);const database=no_failing_login_valueOf(project,service2,"POSTGRES_DB",user);const named2=["PG\
USER","PGDATABASE","POSTGRES_USER_FILE","POSTGRES_DB_FILE"].map(name=>container_env_settingOf(project,service2,name));if(user===void 0||database===void 0||named2.some(setting=>setting!=="unset"))continue;
for(const program2 of healthPrograms(service2.get("healthcheck","test"))){if(program2.name==="pg_isready")yield*no_failing_login_check(program2,{user,database})}}}});function*no_failing_login_check(program2,{
user,database}){if(program2.args.some(({text})=>text===void 0))return;const asked2=no_failing_login_optionOf(program2,"U","username");const wanted2=no_failing_login_optionOf(program2,"d","dbname");const help2=`\
Write \`pg_isready -U ${words_shorten(user)} -d ${words_shorten(database)}\``;if((asked2??"root")!==user){yield{at:program2.at,message:`\`pg_isready\` asks as \`${words_shorten(asked2??"root",20)}\`, w\
ho is no user here: each check logs a \`FATAL\` line`,help:help2}}else if(wanted2===void 0?![database,"postgres"].includes(user):!/[=/:]/.test(wanted2)&&![database,"postgres","template1"].includes(wanted2)){
yield{at:program2.at,message:`\`pg_isready\` asks for \`${words_shorten(wanted2??user,20)}\`, which is no database here: each check logs a \`FATAL\``,help:help2}}}function no_failing_login_optionOf({args},letter,word){
for(const[index2,{text=""}]of args.entries()){if(text===`-${letter}`||text===`--${word}`)return args[index2+1]?.text;if(text.startsWith(`-${letter}`))return text.slice(2);if(text.startsWith(`--${word}\
=`))return text.slice(word.length+3)}return void 0}function no_failing_login_valueOf(project,service2,name,otherwise){const setting=container_env_settingOf(project,service2,name);if(setting==="unknown")
return void 0;return setting==="unset"||setting.value===""?otherwise:setting.value};const no_fixed_container_name=defineRule({id:"no-fixed-container-name",category:"reliability",severity:"notice",optIn:"\
strict",summary:"Compose names the containers",why:`A name can be taken once on a host: the project cannot run twice there, as a second branch or beside its tests, the service
    cannot be scaled, and a left-over container of that name keeps it from starting. Services reach each other by service name,
    and \`docker compose exec web\` needs no container's name either.`,bad:`
    services:
      web:
        image: nginx:1.27
        container_name: web`,good:`
    services:
      web:
        image: nginx:1.27`,links:["https://docs.docker.com/reference/compose-file/services/#container_name"],*service(service2){const name=service2.get("container_name");if(!name?.key||!Written.of(name)?.
isLiteral)return;yield{at:name.key.at,message:`Service \`${service2.name}\` has a fixed container name: it runs once per host, and is not scaled`,help:"Remove `container_name`, and call the container \
by its service: `docker compose exec`, `logs`, `cp`",fix:{title:"Remove `container_name`",safety:"unsafe",edits:removeEntry(name)}}}});;function ofKind(problems,...kinds2){return problems.filter(({kind})=>kinds2.
includes(kind))};const no_folder_as_file=defineRule({id:"no-folder-as-file",category:"correctness",severity:"error",summary:"What Compose reads as a file is no folder",why:`Compose reads each path und\
er \`include\`, \`extends\`, \`env_file\` and \`label_file\` as a file, and stops at a folder, also where the
    file may be missing. Often the name of the file is left out, or Docker has made the folder in place of a file to mount.`,bad:`
    # env/web.env
    LOG_LEVEL=debug
    # compose.yaml
    services:
      web:
        image: nginx:1.27
        env_file: env`,good:`
    # env/web.env
    LOG_LEVEL=debug
    # compose.yaml
    services:
      web:
        image: nginx:1.27
        env_file: env/web.env`,links:["https://docs.docker.com/reference/compose-file/services/#env_file"],*project({problems}){yield*ofKind(problems,"not-a-file")}});;const kinds=["bind","volume","tm\
pfs","image"];const no_foreign_mount_option=defineRule({id:"no-foreign-mount-option",category:"correctness",severity:"warning",summary:"A mount has the options of its own type",why:`Compose reads \`bin\
d\` of a bind mount, \`volume\` of a volume, and so on. The options of another type are left out: \`up\` of
    V2 warns of that, and goes on without them. \`config\` says nothing of it.`,bad:`
    services:
      db:
        image: postgres:17
        volumes:
          - type: bind
            source: ./data
            target: /var/lib/postgresql/data
            volume:
              nocopy: true`,good:`
    services:
      db:
        image: postgres:17
        volumes:
          - type: volume
            source: data
            target: /var/lib/postgresql/data
            volume:
              nocopy: true
    volumes:
      data:`,links:["https://docs.docker.com/reference/compose-file/services/#long-syntax-6"],*service(service2){for(const mount2 of service2.get("volumes")?.children??[]){const type=mount2.get("type")?.
text;for(const kind of type===void 0?[]:kinds){const options2=mount2.get(kind);if(kind===type||!options2?.key||options2.kind!=="mapping")continue;yield{at:options2.key.at,message:`Compose leaves out \`${kind}\
\` of a mount whose type is \`${type??""}\``,help:`Remove it, or write \`type: ${kind}\` if that is what the mount is meant to be`}}}}});;const no_global_replicas=defineMigrationRule({id:"no-global-re\
plicas",category:"migration",severity:"warning",impact:"changes",summary:"Services of mode `global` name no replicas",why:`Compose V1 heeded \`replicas\` in mode \`replicated\` alone, and started one cont\
ainer otherwise. V2 starts as many
    as are named, whatever the mode.`,bad:`
    services:
      web:
        image: nginx:1.27
        deploy:
          mode: global
          replicas: 3`,good:`
    services:
      web:
        image: nginx:1.27
        deploy:
          replicas: 3`,links:["https://docs.docker.com/reference/compose-file/deploy/#replicas"],*project({services}){for(const service2 of services.values()){const[mode,replicas]=[service2.get("deplo\
y","mode"),service2.get("deploy","replicas")];if(!mode?.text||mode.text==="replicated"||typeof replicas?.value!=="number"||replicas.value===1)continue;const message2=`V1 started one \`${words_shorten(
service2.name,24)}\` in mode \`${words_shorten(mode.text,16)}\`, V2 starts ${replicas.value}`;const fix={title:"Remove `replicas`",safety:"unsafe",edits:removeEntry(replicas)};yield{at:replicas.at,message:message2,
help:"Remove `replicas`, or `mode`",fix}}}});;const no_guessable_secret=defineRule({id:"no-guessable-secret",category:"security",severity:"notice",byPurpose:mostWhereItShips,summary:"Passwords are not\
 words that everyone tries first",why:`Example passwords stay where they were copied to. Bots try \`root\`, \`password\` and the name of the product within
    minutes after a port becomes reachable, and what waits in a Compose file for the real password gets committed with it.
    Files for development and tests are passed over.`,bad:`
    services:
      db:
        image: postgres:17
        environment:
          POSTGRES_PASSWORD: password`,good:`
    services:
      db:
        image: postgres:17
        environment:
          POSTGRES_PASSWORD: \${POSTGRES_PASSWORD:?}`,links:["https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/"],*service(service2){for(const variable2 of service2.
environment){const{name,value}=variable2;if(!value)continue;const message2=messageFor(disclosure(service2,variable2),name);if(!message2)continue;yield{at:value.at,message:message2,help:`Write \`\${${name}\
:?}\` here, and set it in the shell or in a \`.env\` that git ignores`}}}});function messageFor(how,name){if(how==="guessable")return`\`${name}\` is so weak that it is guessed at once`;return how==="p\
laceholder"?`\`${name}\` waits here for its real value, which gets committed with the file`:void 0};const namespaces=[["pid","sees every process of the host, and may read the environment of many","Rem\
ove `pid`, or name the one service to look at: `pid: service:NAME`"],["ipc","reads and writes the memory that the host's programs share","Remove `ipc`; a larger memory of its own is `shm_size: 1gb`, o\
ne with another service `ipc: service:NAME`"],["uts","has the host's name, and changes that where it sets its own","Remove `uts`, and write `hostname` for a name"],["userns_mode","runs outside of user\
 namespaces: its root is that of the host","Remove `userns_mode`"],["cgroup","sees the control groups of all of the host's processes","Remove `cgroup`, or write `private`"]];const no_host_namespace=defineRule(
{id:"no-host-namespace",category:"security",severity:"warning",summary:"Services have namespaces of their own",why:`Namespaces are the walls of a container. Without one it sees, and in part controls, \
what belongs to the host and to all other
    containers: processes with the secrets in their environment, shared memory, users. Programs that watch the host, named in
    the option \`needing\` by a part of their image's name, are passed over. The host's network is \`no-host-network\`'s.`,bad:`
    services:
      web:
        image: nginx:1.27
        pid: host`,good:`
    services:
      web:
        image: nginx:1.27
      debugger:
        image: example/debugger:1.4
        pid: service:web`,links:["https://docs.docker.com/reference/compose-file/services/#pid","https://docs.docker.com/engine/security/userns-remap/"],options:{needing:["node-exporter","cadvisor","n\
etdata","datadog","ebpf","beyla","falco","tetragon","parca-agent","sysdig","newrelic","glances","process-exporter","dind","docker-bench","metricbeat","elastic-agent","k3s"]},*service(service2,{needing}){
if(runsOneOf(service2,needing))return;for(const[key2,power,help2]of namespaces){const mode=service2.get(key2);if(mode?.text!=="host")continue;const fix={title:`Remove \`${key2}\``,safety:"unsafe",edits:removeEntry(
mode)};yield{at:mode.at,message:`Service \`${service2.name}\` ${power}`,help:help2,fix}}}});;const no_host_network=defineRule({id:"no-host-network",category:"security",severity:"warning",byPurpose:whereItShips,
summary:"Services have networks of their own",why:`A container on the host's network can reach every port of the host, also those that listen on 127.0.0.1 alone, and every
    port it opens is open on the host. \`ports\` is ignored then, the names of other services do not resolve, and with Docker
    Desktop the "host" is a virtual machine. Programs whose own documentation asks for it, named in the option \`needing\` by a
    part of their image's name, are passed over; so are files for development and tests.`,bad:`
    services:
      web:
        image: nginx:1.27
        network_mode: host`,good:`
    services:
      web:
        image: nginx:1.27
        ports: ["8080:80"]`,links:["https://docs.docker.com/engine/network/drivers/host/"],options:{needing:["node-exporter","home-assistant","homeassistant","homebridge","esphome","music-assistant","\
scrypted","plex","netdata","beszel-agent","keepalived","kube-vip","ipv6nat","avahi","mdns","tailscale","frr","dhcp"]},*service(service2,{needing}){const mode=service2.get("network_mode");if(!mode||service2.
networkMode!=="host"||runsOneOf(service2,needing))return;const ports2=service2.get("ports");const ignored=ports2?.key&&ports2.children.length>0?[{at:ports2.key.at,label:"ignored then"}]:[];const cost=ignored.
length>0?"not isolated, and its `ports` are ignored":"not isolated, and it finds no service by name";yield{at:mode.at,message:`Service \`${service2.name}\` is on the host's network: ${cost}`,help:"Rem\
ove `network_mode`, and publish what is needed under `ports`",related:ignored}}});;const no_ignored_config=defineMigrationRule({id:"no-ignored-config",category:"migration",severity:"warning",impact:"c\
hanges",summary:"Nothing counts on configs being left out",why:`Compose V1 left \`configs\` of services out, with a warning. V2 mounts each, at \`/\` and its name where no target
    is given, over what the image has there.`,bad:`
    services:
      web:
        image: nginx:1.27
        configs: [site]
    configs:
      site:
        file: ./site.conf`,good:`
    services:
      web:
        image: nginx:1.27
        volumes: ["./site.conf:/site:ro"]`,links:["https://docs.docker.com/reference/compose-file/services/#configs","https://docs.docker.com/reference/compose-file/configs/"],*project(project){for(const{
at:at2,name,kind,isExternal:isExternal2}of isForSwarm(project)?[]:fileMounts(project)){if(kind!=="config"||isExternal2)continue;const message2=`V1 left out the config \`${words_shorten(name,24)}\`, V2 \
mounts it over what is there`;yield{at:at2,message:message2,help:"See to it that the service may have it there, or remove it"}}}});;const no_ignored_flag=defineRule({id:"no-ignored-flag",category:"mig\
ration",severity:"notice",impact:"cosmetic",summary:"Calls do without flags that have no effect",why:`Compose V2 takes some flags of V1 and does nothing about them: \`build --compress\`, \`--force-rm\`, \`\
--no-rm\` and \`--parallel\`, as it builds in parallel anyway;
    \`build --memory\`, as BuildKit knows no such limit; and \`rm --all\`, which had no effect in V1 1.29 either. They are left out of its help.`,bad:"docker compose build --force-rm --parallel",good:"\
docker compose build",links:["https://docs.docker.com/reference/cli/docker/compose/build/","https://docs.docker.com/compose/releases/migrate/"],*command(command2){const{subcommand,flags:flags2}=commandLine(
command2);const ignored=subcommand?.text==="build"?ofBuild:subcommand?.text==="rm"?ofRm:void 0;const isClassic=/DOCKER_BUILDKIT["']?(?:=|: ?)["']?0/.test(command2.at.file.text);const found2=flags2.filter(
({name})=>ignored?.has(name)&&!(isClassic&&(name==="-m"||name==="--memory")));const[first,...others2]=found2;if(!first)return;const edits=found2.some(({joined:joined2})=>joined2)?void 0:removeWords(command2,
found2.flatMap(({words:words2})=>words2));const names2=new Set(found2.map(({name})=>`\`${name}\``));const related=others2.slice(0,10).map(({at:at2})=>({at:at2,label:"nor has this"}));yield{at:first.at,
message:`\`${first.name}\` has no effect on \`${subcommand?.text??""}\` in V2`,help:`Take out ${[...names2].join(", ")}`,...related.length>0&&{related},...edits&&{fix:{title:"Take it out",safety:"unsa\
fe",edits}}}}});const ofBuild=new Set(["--compress","--force-rm","--no-rm","--parallel","-m","--memory"]);const ofRm=new Set(["-a","--all"]);;const no_ignored_secret_option=defineRule({id:"no-ignored-\
secret-option",category:"correctness",severity:"notice",summary:"Secrets say nothing of owners and rights that Compose does not set",why:`Compose mounts the file of a secret as it is: \`uid\`, \`gid\` and\
 \`mode\` are heeded by Swarm alone, and warned of when the service starts.
    Where Compose V1 may have run the project, \`no-secret-mode\` says so.`,bad:`
    services:
      db:
        image: postgres:17
        secrets: [{ source: password, mode: 0400 }]
        annotations: { owner: data }
    secrets:
      password: { file: ./password.txt }`,good:`
    services:
      db:
        image: postgres:17
        secrets: [password]
        annotations: { owner: data }
    secrets:
      password: { file: ./password.txt }`,links:["https://docs.docker.com/reference/compose-file/services/#secrets"],*project(project){if(isTakenByV1(project))return;for(const service2 of project.services.
values()){for(const secret2 of service2.get("secrets")?.children??[]){if(!project.root.get("secrets",secret2.get("source")?.text??"","file"))continue;for(const part of["uid","gid","mode"].flatMap(key2=>secret2.
get(key2)??[])){yield{at:(part.key??part).at,message:`Only Swarm heeds \`${part.name}\` here: Compose mounts the file as it is`,help:"Remove it, and give the file itself these rights"}}}}}});;const remove_setting_maxLine=1e3;
function removeSetting({file:file2,range:range2}){const line=file2.linesOf(range2);if(line.end-line.start>remove_setting_maxLine)return void 0;const text=file2.slice(line).replace(/\r?\n$/,"");const name=file2.
slice(range2);const rest=text.slice(range2.start-line.start+name.length);if(/\.ya?ml$/i.test(file2.path)){const indent2=/^ +/.exec(text)?.[0]??"";const isEntry=text.slice(indent2.length).startsWith(name)&&
/^: ?["']?[\w.-]+["']?$/.test(rest);return isEntry&&indent2!==""&&remove_setting_hasNeighbour(file2.text,line,indent2)?{file:file2,range:line,text:""}:void 0}const before2=text.slice(0,range2.start-line.
start);const isLine=/^(?:export |set -x |ENV )?$/.test(before2)&&/^(?:\s?[:?]?=\s?|\s)["']?[\w.-]*["']?\s*$/.test(rest);if(isLine)return{file:file2,range:line,text:""};const[prefix2]=/^=[\w.-]+ +(?=[A-Za-z])/.
exec(rest)??[];return prefix2&&!/\b(?:export|env|ENV|set)\s+$/.test(before2)?{file:file2,range:{start:range2.start,end:range2.end+prefix2.length},text:""}:void 0}function remove_setting_hasNeighbour(text,{
start,end},indent2){const above=text.slice(text.lastIndexOf("\n",start-2)+1,start);const below2=text.slice(end,end+300);const entry2=line=>line.startsWith(indent2)&&/^[\w"']/.test(line.slice(indent2.length));
return entry2(above)||entry2(below2)};const no_ignored_variable=defineRule({id:"no-ignored-variable",category:"migration",severity:"notice",impact:"changes",summary:"No variables are set that V2 does \
not read",why:`Some variables that Compose V1 read mean nothing to V2: \`COMPOSE_HTTP_TIMEOUT\`, \`COMPOSE_TLS_VERSION\`, \`COMPOSE_INTERACTIVE_NO_CLI\`, \`COMPOSE_PARAMIKO_SSH\` and
    \`COMPOSE_FORCE_WINDOWS_HOST\` have nothing in their place; \`COMPOSE_API_VERSION\` is \`DOCKER_API_VERSION\` now; \`COMPOSE_DOCKER_CLI_BUILD\` is not needed, as V2 builds with
    BuildKit, and \`DOCKER_BUILDKIT=0\` turns that off.`,bad:`
    # .env
    TAG=1.27
    COMPOSE_HTTP_TIMEOUT=200
    # compose.yaml
    services:
      web:
        image: nginx:\${TAG}`,good:`
    # .env
    TAG=1.27
    # compose.yaml
    services:
      web:
        image: nginx:\${TAG}`,links:["https://docs.docker.com/compose/how-tos/environment-variables/envvars/","https://docs.docker.com/compose/releases/migrate/"],*script({settings:settings2}){yield*no_ignored_variable_told(
settings2.map(({name,at:at2})=>({name,at:at2})),true)},*project({envFiles:envFiles2}){for(const{entries:entries2}of envFiles2)yield*no_ignored_variable_told(entries2.map(({name,key:key2})=>({name,at:key2})),
false)}});function*no_ignored_variable_told(settings2,isScript2){for(const[name,instead]of no_ignored_variable_variables){const places2=settings2.filter(setting=>setting.name===name&&setting.at.file.slice(
setting.at.range)===name).map(({at:at3})=>at3);const[at2,...others2]=places2;if(!at2)continue;const isRenamed=isScript2&&name==="COMPOSE_API_VERSION";const edits=places2.map(place=>isRenamed?{...place,
text:"DOCKER_API_VERSION"}:removeSetting(place));const known2=edits.every(edit=>edit!==void 0)?edits:void 0;const title=isRenamed?"Write `DOCKER_API_VERSION`":"Take it out";const related=others2.slice(
0,10).map(place=>({at:place,label:"set here, too"}));yield{at:at2,message:`\`${name}\` has no effect in V2: nothing reads it`,help:instead,...related.length>0&&{related},...known2&&{fix:{title,safety:"\
unsafe",edits:known2}}}}}const no_ignored_variable_variables=new Map([["COMPOSE_HTTP_TIMEOUT","Take it out"],["COMPOSE_API_VERSION","Set `DOCKER_API_VERSION` for the shell, if at all"],["COMPOSE_TLS_V\
ERSION","Take it out"],["COMPOSE_DOCKER_CLI_BUILD","Take it out; V2 builds with BuildKit unless `DOCKER_BUILDKIT=0` is set"],["COMPOSE_INTERACTIVE_NO_CLI","Take it out"],["COMPOSE_PARAMIKO_SSH","Take \
it out; V2 calls `ssh`"],["COMPOSE_FORCE_WINDOWS_HOST","Take it out"]]);;const no_image_or_build=defineRule({id:"no-image-or-build",category:"correctness",severity:"error",summary:"Each service says w\
hat it runs: `image`, `build` or `provider`",why:"Compose does not know what to start, and refuses the whole project.",bad:`
    services:
      web:
        ports: ["80:80"]
      api:
        build: ./api`,good:`
    services:
      web:
        image: nginx:1.27
        ports: ["80:80"]
      api:
        build: ./api`,links:["https://docs.docker.com/reference/compose-file/services/#image"],*project(project){if(!isWhole(project))return;for(const service2 of activeServices(project)){const image=service2.
get("image");if(canRun(service2)&&(image?.value!==""||service2.get("build")||service2.get("provider")))continue;const message2=`Service \`${words_shorten(service2.name,28)}\` has neither \`image\` nor \`b\
uild\`, which Compose refuses`;yield{at:image?.at??service2.at,message:message2,help:"Add the `image` that it runs, or the folder to `build` it from"}}}});;const no_implicit_attachable=defineMigrationRule(
{id:"no-implicit-attachable",category:"migration",severity:"warning",impact:"changes",summary:"Overlay networks say whether others may join them",why:`Compose V1 made every network \`attachable\`. V2 do\
es so where that is written: else a container that is started by
    hand can no longer join an \`overlay\` network.`,bad:`
    services:
      web:
        image: nginx:1.27
        networks: [back]
    networks:
      back:
        driver: overlay`,good:`
    services:
      web:
        image: nginx:1.27
        networks: [back]
    networks:
      back:
        driver: overlay
        attachable: true`,links:["https://docs.docker.com/reference/compose-file/networks/#attachable"],*project(project){if(isForSwarm(project))return;for(const network2 of project.root.get("networks")?.
children??[]){const[driver,external2]=[network2.get("driver"),network2.get("external")];if(driver?.text!=="overlay"||network2.get("attachable")||external2&&external2.value!==false)continue;const message2=`\
V1 let any container join network \`${words_shorten(network2.name)}\`, V2 those of services alone`;const fix={title:"Add `attachable: true`",safety:"unsafe",edits:addEntry(network2,"attachable","true")};
yield{at:driver.at,message:message2,help:"Add `attachable: true`",fix}}}});;const no_invalid_project_name=defineMigrationRule({id:"no-invalid-project-name",category:"migration",severity:"warning",impact:"\
breaks",summary:"The project has a name that V2 takes as it is",why:`Compose V1 made any name fit: it took \`My.Shop\` for \`myshop\`, and went on without a name where nothing was
    left. V2 does so with the folder's name alone; at a name from \`COMPOSE_PROJECT_NAME\` or \`--project-name\` that has
    capitals or dots, it stops.`,bad:`
    # .env
    COMPOSE_PROJECT_NAME=My.Shop
    # compose.yaml
    services:
      web:
        image: nginx:1.27`,good:`
    # .env
    COMPOSE_PROJECT_NAME=myshop
    # compose.yaml
    services:
      web:
        image: nginx:1.27`,links:["https://docs.docker.com/compose/how-tos/project-name/","https://docs.docker.com/compose/releases/migrate/"],*project({problems}){for(const{kind,at:at2,help:help2}of problems){
if(kind!=="project-name")continue;yield{at:at2,message:"V1 made a project name that fits out of this one, V2 stops",help:help2??"Write a name of a-z, 0-9, `-` and `_`"}}},*command(command2){for(const{
name,value,words:words2}of commandLine(command2).globals){const word=words2.at(-1);if((name==="-p"||name==="--project-name")&&word&&value!==void 0)yield*no_invalid_project_name_told(value,word.at)}},*script({
settings:settings2}){for(const{name,value}of settings2)if(name==="COMPOSE_PROJECT_NAME"&&value.text!==void 0)yield*no_invalid_project_name_told(value.text,value.at)}});function*no_invalid_project_name_told(name,at2){
const isPlaceholder=/^[A-Z_-]+$/.test(name)&&/\.(?:md|rst|markdown)$/i.test(at2.file.path);if(!/^[\w.-]+$/.test(name)||/^[a-z0-9][a-z0-9_-]*$/.test(name)||isPlaceholder)return;const fitting=name.toLowerCase().
replace(/[^-_a-z0-9]/g,"");const start=at2.file.slice(at2.range).lastIndexOf(name);const place=start<0?at2:{file:at2.file,range:{start:at2.range.start+start,end:at2.range.start+start+name.length}};const isName2=start>=
0&&/^[a-z0-9]/.test(fitting);const fix={title:`Write \`${fitting}\`, as V1 called it`,safety:"unsafe",edits:[{...place,text:fitting}]};yield{at:place,message:"V1 made a project name that fits out of t\
his one, V2 stops",help:isName2?`Write \`${fitting}\``:"Write a name of a-z, 0-9, `-` and `_`",...isName2&&{fix}}};const no_kept_secret=defineRule({id:"no-kept-secret",category:"security",severity:"wa\
rning",summary:"Env files with passwords, tokens and keys are not in git",why:`Whoever may read the repository, now or in its history, knows the secret. It has to be changed once it has been pushed.
    Looked at are \`.env\` and the files under \`env_file\` that git keeps; what is called an example, and files for development
    and tests, are passed over, as are values that are no secret to anyone.`,bad:`
    # compose.yml
    services:
      api:
        image: example/api:1.4
        env_file: api.env
    # api.env
    STRIPE_API_KEY=fh2Kd83hXvQ0pLz91sTe`,good:`
    # compose.yml
    services:
      api:
        image: example/api:1.4
        env_file: api.env
    # api.env
    STRIPE_API_KEY=$STRIPE_API_KEY`,links:["https://docs.docker.com/compose/how-tos/environment-variables/best-practices/"],*project({keptSecrets}){for(const{name,key:key2}of keptSecrets){if(!["produc\
tion",void 0].includes(toldByName(key2.file.path)?.purpose))continue;yield{at:key2,message:`\`${words_shorten(name,40)}\` is in git with its value, for whoever may read the repository`,help:"Change it\
, take the file out of git, name it in `.gitignore`, and keep an example without values"}}}});;const off="(?:off|false|no|0)";const lax={PostgreSQL:new RegExp(`^(?:--)?(?:fsync|full_page_writes)=${off}\
$`,"i"),MySQL:new RegExp(`^--(?:skip[-_]innodb[-_]doublewrite|innodb[-_]doublewrite=${off}|innodb[-_]flush[-_]method=nosync)$`,"i"),MariaDB:new RegExp(`^--(?:skip[-_]innodb[-_]doublewrite|innodb[-_]do\
ublewrite=${off}|innodb[-_]flush[-_]method=nosync)$`,"i"),MongoDB:/^--nojournal$/i};const no_lax_writes=defineRule({id:"no-lax-writes",category:"reliability",severity:"warning",byPurpose:whereItShips,
summary:"Databases that keep their data write it safely",why:`With \`fsync=off\` and its like a database is quicker, and after a crash or a power cut its files may be damaged beyond
    repair. That is fine where nothing is kept, as in tests: only services whose data lies in a volume are looked at.`,bad:`
    services:
      db:
        image: postgres:17
        command: postgres -c fsync=off
        volumes: ["data:/var/lib/postgresql/data"]
    volumes:
      data:`,good:`
    services:
      db:
        image: postgres:17
        command: postgres -c synchronous_commit=off
        volumes: ["data:/var/lib/postgresql/data"]
      test:
        image: postgres:17
        command: postgres -c fsync=off
        tmpfs: /var/lib/postgresql/data
    volumes:
      data:`,links:["https://www.postgresql.org/docs/current/runtime-config-wal.html","https://dev.mysql.com/doc/refman/8.4/en/innodb-parameters.html"],*project(project){for(const service2 of project.
services.values()){const storage=storageOf(project,service2);const pattern2=storage?.keeper&&lax[storage.known.title];if(!storage||!pattern2)continue;for(const{text="",at:at2}of readWords(service2.get(
"command"))){const option=text.replace(/^-c(?=\w)/,"");if(!pattern2.test(option))continue;yield{at:at2,message:`With \`${option}\`, a crash can leave the data of ${storage.known.title} damaged beyond \
repair`,help:"Remove it, or put the data on a `tmpfs` if nothing is meant to be kept",related:storage.keeper?[{at:storage.keeper.targetAt,label:"the data is kept here"}]:[]}}}}});;function isPortMapping(text){
const parts2=text.split(":");const[container,protocol]=port_format_cut(parts2.at(-1)??"","/");if(container===""||!/^(?:tcp|udp|sctp)?(?:\/|$)/i.test(protocol??""))return false;const host=parts2.at(-2)??
"";const ip=parts2.slice(0,-2).join(":");const inside2=port_format_readRange(container);if(!inside2||container==="0"||ip!==""&&!isHostAddress(ip))return false;if(host==="")return true;const outside=port_format_readRange(
host);return outside!==void 0&&(inside2.size===outside.size||inside2.size===1)}function isAddress(text){return text.includes(":")?isVersion6(text):isVersion4(text)}function isHostAddress(ip){const inside2=/^\[(.*)\]$/.
exec(ip)?.[1];return inside2===void 0?isVersion4(ip):isAddress(inside2)}function port_format_readRange(text){const[first="",last=first]=text.split("-");if(!isPort(first)||!isPort(last)||Number(last)<Number(
first))return void 0;return{size:Number(last)-Number(first)+1}}function isPort(text){return/^\d+$/.test(text)&&Number(text)<=65535}function isVersion4(text){const parts2=text.split(".");return parts2.
length===4&&parts2.every(part=>/^(?:0|[1-9]\d{0,2})$/.test(part)&&Number(part)<=255)}function isVersion6(text){const halves=text.split("::");if(halves.length>2)return false;const groups=halves.map(half=>half===
""?[]:half.split(":"));const all=groups.flat();const last=all.at(-1)??"";const short=last.includes(".")&&!text.endsWith("::");if(short&&!isVersion4(last))return false;const plain2=short?all.slice(0,-1):
all;const count2=plain2.length+(short?2:0);return plain2.every(group2=>/^[\da-f]{1,4}$/i.test(group2))&&(halves.length===2?count2<=7:count2===8)}function port_format_cut(text,mark){const at2=text.indexOf(
mark);return at2<0?[text,void 0]:[text.slice(0,at2),text.slice(at2+mark.length)]};const unit="(?:ns|us|\xB5s|\u03BCs|ms|s|m|h|d|w)";const durationText=new RegExp(`^[-+]?(?:0|(?:(?:\\d+\\.?\\d*|\\.\\d+)${unit}\
)+)$`);const unitSize={h:36e11,d:864e11,w:6048e11,m:6e10,s:1e9,ms:1e6};const duration={what:"a duration",accepts:text=>isShort(text)&&durationText.test(text)&&isInReach(text),help:"Write a number and \
its unit: `30s`, `1m30s`"};function isInReach(text){let sum2=0;for(const[,number="0",name=""]of text.matchAll(/([\d.]+)([a-zµμ]+)/g))sum2+=Number(number)*(unitSize[name]??1);return sum2<2**63}const bytes={
what:"an amount of bytes",accepts:text=>isShort(text)&&(/^\+?(?:\d+\.?\d*|\.\d+)(?: ?(?:b|[kmgtp](?:i?b)?))?$/i.test(text)||/^\+?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)$/i.test(text)||/^-0*\.?0*$/.test(text)),
help:"Write a number and its unit: `512m`, `1.5g`"};const wholeText={what:"a whole number",accepts:text=>format_isWhole(text),help:"Write digits alone"};const decimalText={what:"a number",accepts:text=>isDecimal(
text),help:"Write a number such as `0.5`"};const truthText={what:"a truth value",accepts:text=>isTruth(text),help:"Write `true` or `false`"};const deviceCount={what:"a number of devices",accepts:text=>text.
toLowerCase()==="all"||format_isWhole(text),help:"Write a whole number or `all`"};const octalText={what:"a file mode",accepts:text=>/^[-+]?[0-7]+$/.test(text),help:"Write octal digits: `0440`"};const portMapping={
what:"a port mapping",accepts:isPortMapping,help:'Write `"HOST:CONTAINER"`, numbers up to 65535, with `/udp` behind if it is UDP'};const address={what:"an IP address",accepts:isAddress,help:"Write an \
address such as `127.0.0.1`"};const volumeMapping={what:"a volume mapping",accepts:isVolumeMapping,help:"Write `SOURCE:TARGET`, with `:ro` behind if it is read-only"};const deviceMapping={what:"a devi\
ce mapping",accepts:text=>text.split(":").length<=3,help:"Write `SOURCE:TARGET:PERMISSIONS`"};const hostMapping={what:"a host with its address",accepts:text=>/^[^:=]+[:=]/.test(text)&&isHostName(text.
slice(0,text.search(text.includes("=")?/=/:/:/))),help:"Write `NAME=ADDRESS`"};const format_assignment={what:"a variable with its value",accepts:text=>!/[\t\n\v\f\r \u0085\u00A0](?:=|$)/.test(text.includes(
"=")?text.slice(0,text.indexOf("=")+1):text),help:"Remove the blank behind the name"};const argument={...format_assignment,accepts:text=>!text.includes("=")||format_assignment.accepts(text)};const format_pair={
what:"a name with its value",accepts:text=>text.includes("="),help:"Write `NAME=VALUE`"};const sshKey={what:"an SSH key",accepts:text=>text==="default"||text.includes("="),help:"Write `default` or `NA\
ME=PATH`"};const policies=["always","build","daily","if_not_present","missing","never","refresh","weekly"];const pullPolicy={what:"a pull policy",accepts:text=>policies.some(word=>text.includes(word))||
/every_\d+[dhmsw]/.test(text),help:"Write `always`, `missing`, `never`, `build`, `daily`, `weekly` or `every_12h`"};const containerName={what:"a container name",accepts:text=>/[a-z\d][\w.-]/i.test(text),
help:"Write at least two letters, digits, `_`, `.` or `-`"};const testKind={what:"`CMD`, `CMD-SHELL` or `NONE`",accepts:text=>["CMD","CMD-SHELL","NONE"].includes(text),help:"Begin the list with `CMD`"};
const format_filled={what:"filled in",accepts:text=>text!=="",help:"Fill it in, or remove it"};function isShort(text){return text.length<=100}function format_isWhole(text){return isShort(text)&&/^[-+]?\d+$/.
test(text)&&Math.abs(Number(text))<2**63}function isDecimal(text){return isShort(text)&&/^[-+]?(?:(?:\d(?:_?\d)*\.?(?:\d(?:_?\d)*)?|\.\d(?:_?\d)*)(?:e[-+]?\d+)?|inf(?:inity)?|nan|0x(?:[\da-f]+\.?[\da-f]*|\.[\da-f]+)p[-+]?\d+)$/i.
test(text)}function isTruth(text){return/^(?:true|false|y|n|yes|no|on|off)$/i.test(text)}function isHostName(name){return name!==""&&!/[:=]/.test(name)}function isVolumeMapping(text){if(text.length<=2)
return text!=="";const parts2=[];for(const part of text.split(":")){const drive=parts2.at(-1);if(drive!==void 0&&/^\p{L}$/u.test(drive))parts2[parts2.length-1]=`${drive}:${part}`;else parts2.push(part)}
return parts2.length<=3&&parts2.every(part=>part!=="")};const powers="bkmgtp";function readBytes(node){const value=node?.value;if(typeof value==="number")return Number.isInteger(value)?value:0;if(typeof value!==
"string"||!bytes.accepts(value))return void 0;const[,number="",unit2="b"]=/^([^a-z ]*(?:e[-+]?\d+)?) ?([a-z])?/i.exec(value)??[];return Math.trunc(Number(number)*1024**Math.max(0,powers.indexOf(unit2.
toLowerCase())))}function amounts_readNumber(node){const value=node?.value;if(typeof value==="number")return value;return typeof value==="string"&&value.length<=100&&/^[-+]?(?:\d+\.?\d*|\.\d+)$/.test(
value)?Number(value):void 0};const rival_limits_limits=["deploy","resources","limits"];const rival_limits_pairs=[{key:"cpus",parent:rival_limits_limits,other:"cpus",read:node=>rounded(amounts_readNumber(
node))},{key:"mem_limit",parent:rival_limits_limits,other:"memory",read:readBytes},{key:"mem_reservation",parent:["deploy","resources","reservations"],other:"memory",read:readBytes},{key:"pids_limit",
parent:rival_limits_limits,other:"pids",read:amounts_readNumber}];function*rivalLimits(service2){for(const{key:key2,parent,other,read:read2}of rival_limits_pairs){const own=service2.get(key2);const above=own&&
service2.get(...parent);if(!own||above?.kind!=="mapping")continue;const twin=above.get(other);const[left,right]=[read2(own),twin?read2(twin):0];if(left===void 0||left===0||right===void 0||left===right)
continue;yield{own,key:key2,path:[...parent,...twin?[other]:[]].join("."),isMissing:!twin,other:twin??above.key??above}}}function rounded(number){return number===void 0?void 0:Math.fround(number)};const no_limit_beside_deploy=defineMigrationRule(
{id:"no-limit-beside-deploy",category:"migration",severity:"warning",impact:"breaks",summary:"Limits stand at one place",why:`Compose V1 took \`mem_limit\`, \`mem_reservation\`, \`cpus\` and \`pids_limit\` be\
side limits under \`deploy\`. V2
    refuses the project where the two differ, also where those under \`deploy\` say nothing of it: "can't set distinct
    values".`,bad:`
    services:
      web:
        image: nginx:1.27
        mem_limit: 64m
        deploy:
          resources:
            limits:
              cpus: "0.5"`,good:`
    services:
      web:
        image: nginx:1.27
        deploy:
          resources:
            limits:
              cpus: "0.5"
              memory: 64m`,links:["https://docs.docker.com/reference/compose-file/deploy/#resources"],*project({services}){for(const service2 of services.values()){for(const{own,key:key2,path,other}of rivalLimits(
service2)){yield{at:own.at,message:`V1 took \`${key2}\` beside \`${path}\`, V2 refuses the project`,help:"Keep the one under `deploy` alone",related:[{at:other.at,label:"the other place"}]}}}}});;const no_localhost_peer=defineRule(
{id:"no-localhost-peer",category:"reliability",severity:"warning",summary:"Services call each other by name, not `localhost`",why:`In a container \`localhost\` is the container itself: nothing of anothe\
r service listens there. What works on a developer's
    machine, outside of containers, is refused within. On the project's network each service has its name.`,bad:`
    services:
      web:
        image: example/web:1.4
        environment:
          DATABASE_URL: postgres://shop@localhost:5432/shop
      db:
        image: postgres:17`,good:`
    services:
      web:
        image: example/web:1.4
        environment:
          DATABASE_URL: postgres://shop@db:5432/shop
      db:
        image: postgres:17`,links:["https://docs.docker.com/compose/how-tos/networking/"],*project(project){const servers=databases(project);if(servers.length===0)return;for(const client of project.services.
values()){if(reach_reachOf(project,client).kind!=="networks"||isSharedBy(project,client))continue;const own=programOf(client.assumedImage)?.title;for(const endpoint of endpointsOf(client)){if(!/^(?:localhost|127\.0\.0\.1)$/i.
test(endpoint.host)||isOwnPort(client,endpoint.port))continue;const found2=servers.find(({service:service2,program:program2})=>service2!==client&&program2.title!==own&&isMeant(endpoint,program2,service2));
if(!found2)continue;yield{at:endpoint.hostAt,message:`\`${endpoint.host}\` is \`${words_shorten(client.name,20)}\` itself, while ${found2.program.title} runs in \`${words_shorten(found2.service.name,20)}\
\``,help:`Write \`${words_shorten(found2.service.name)}\` in its place`,related:[{at:found2.service.at,label:"runs here"}],fix:{title:`Write \`${words_shorten(found2.service.name)}\``,safety:"unsafe",
edits:[{...endpoint.hostAt,text:found2.service.name}]}}}}}});const maxDatabases=50;function databases({services}){const found2=[...services.values()].flatMap(service2=>{const program2=programOf(service2.
assumedImage);return program2&&["database","cache","broker"].includes(program2.kind)?[{service:service2,program:program2}]:[]});return found2.slice(0,maxDatabases)}function isMeant({scheme,port:port2,
hasPort},{ports:ports2,schemes=[]},service2){if(scheme!==void 0&&!schemes.includes(scheme))return false;if(!hasPort)return scheme!==void 0;if(port2===void 0)return false;return ports2.includes(port2)||
service2.ports.some(({published})=>published?.first===port2)}function isOwnPort(service2,port2){if(port2===void 0)return false;const exposed=(service2.get("expose")?.children??[]).some(({text})=>text?.
split("/")[0]===String(port2));return exposed||service2.ports.some(({target})=>target!==void 0&&target.first<=port2&&port2<=target.last)};const no_max_replicas=defineMigrationRule({id:"no-max-replicas",
category:"migration",severity:"warning",impact:"changes",summary:"Services name as many replicas as one machine may have",why:`Compose V1 started no more containers than \`max_replicas_per_node\` allows\
. V2 does not look at it, and starts all
    \`replicas\`.`,bad:`
    services:
      web:
        image: nginx:1.27
        deploy:
          replicas: 3
          placement:
            max_replicas_per_node: 1`,good:`
    services:
      web:
        image: nginx:1.27
        deploy:
          replicas: 1`,links:["https://docs.docker.com/reference/compose-file/deploy/#placement"],*project({services}){for(const service2 of services.values()){const[replicas,most]=[service2.get("depl\
oy","replicas"),service2.get("deploy","placement","max_replicas_per_node")];if(typeof replicas?.value!=="number"||typeof most?.value!=="number"||replicas.value<=most.value||most.value===0)continue;const message2=`\
V1 started ${most.value} of service \`${words_shorten(service2.name)}\`, V2 starts ${replicas.value}`;yield{at:replicas.at,message:message2,help:`Write ${most.value}`,related:[{at:most.at,label:"what \
V1 kept to"}]}}}});;const no_merge_conflict=defineRule({id:"no-merge-conflict",category:"correctness",severity:"error",summary:"Files that are laid over one another give a key the same form",why:"Comp\
ose joins a list with a list and a mapping with a mapping. Where two files have one each, it refuses the whole project.",bad:`
    # compose.yaml
    services:
      web:
        image: nginx:1.27
        healthcheck:
          interval: 30s
    # compose.override.yaml
    services:
      web:
        healthcheck: [CMD, nginx, -t]`,good:`
    # compose.yaml
    services:
      web:
        image: nginx:1.27
        healthcheck:
          interval: 30s
    # compose.override.yaml
    services:
      web:
        healthcheck:
          test: [CMD, nginx, -t]`,links:["https://docs.docker.com/reference/compose-file/merge/"],*project({problems}){yield*ofKind(problems,"merge-conflict")}});;const no_misplaced_data=defineRule({id:"\
no-misplaced-data",category:"reliability",severity:"warning",summary:"Volumes of databases are mounted where the image keeps its data",why:`A volume beside the data folder stays empty: the data goes i\
nto the container, or into an anonymous volume, and the next
    \`up\` after a \`down\` begins with an empty database. The folder may change with the version: since PostgreSQL 18 the
    official image keeps it below \`/var/lib/postgresql\`, and stops where it finds a mount at \`/var/lib/postgresql/data\`.`,bad:`
    services:
      db:
        image: postgres:18
        volumes: ["data:/var/lib/postgresql/data"]
    volumes:
      data:`,good:`
    services:
      db:
        image: postgres:18
        volumes: ["data:/var/lib/postgresql"]
      old:
        image: postgres:17
        volumes: ["old:/var/lib/postgresql/data"]
    volumes:
      data:
      old:`,links:["https://hub.docker.com/_/postgres","https://github.com/docker-library/postgres/pull/1259"],*project(project){if(!isWhole(project))return;for(const service2 of project.services.values()){
const storage=storageOf(project,service2);if(!storage||storage.keeper)continue;const stray=service2.mounts.find(mount2=>isStray(mount2,storage));if(!stray)continue;const{title}=storage.known;const stops=isRefused(
stray,storage);yield{at:stray.targetAt,message:stops?`${title} ${releaseOf(storage.image,storage.known).major} stops where it finds a mount here`:`${title} in \`${words_shorten(service2.name,20)}\` kee\
ps its data elsewhere, and begins empty after a \`down\``,help:`Mount it at \`${storage.path}\`${stops?", and take over the data of an older version with `pg_upgrade` or a dump":""}`}}}});function isStray({
target,isAnonymous,type},{path,folder}){const place=normal(target);if(isAnonymous||type==="tmpfs"||target===void 0||place==="/")return false;return folder.strays?.includes(place)===true||place!==path&&
storage_isInside(path,place)}function isRefused({target},{path,folder}){return folder.since===18&&path===folder.path&&normal(target)==="/var/lib/postgresql/data"};function flagsToMove(command2){return commandLine(
command2).globals.filter(({name})=>dockerFlags.has(name))}function translate(command2,within2){const moved2=flagsToMove(command2);const name=command2.origin??command2.program.at;const isApart=moved2.some(
({at:at2,joined:joined2})=>joined2||command2.origin&&at2.range.start>=command2.program.at.range.start&&at2.range.end<=command2.at.range.end);if(isStarted(command2))return{obstacle:"its arguments stand\
 in `-ArgumentList`"};if(command2.origin&&isUnquotable(name,within2))return{obstacle:"the blank would end the value that it is given"};if(isApart)return{obstacle:`\`${moved2[0]?.name??""}\` belongs in \
front of \`compose\``};const others2=faithfulEdits(command2);const gone=removeWords(command2,moved2.flatMap(({words:words2})=>words2));if(!others2||!gone)return{obstacle:"its flags stand apart from it\
s name"};const docker=moved2.flatMap(({words:words2})=>words2.map(({at:at2,text})=>text==="CRITICAL"?"fatal":at2.file.slice(at2.range)));return{edits:[...nameEdits(command2,name,docker,within2),...gone,
...others2]}}function renameIn(name,within2){return{...name,text:quoted(name,`${dockerFor(name.file.slice(name.range),name.file.path)} compose`,within2)}}function isStarted({args}){return args.some(({
text})=>/^-(?:ArgumentList|Args)$/i.test(text??""))}function nameEdits(command2,name,flags2,within2){const written2=name.file.slice(name.range);const docker=dockerFor(written2,name.file.path);if(command2.
form==="words")return[{...name,text:quoted(name,[docker,...flags2,"compose"].join(" "),within2)}];const[first]=command2.args;const rename=replaceWord(command2,{at:name},[docker]);if(command2.form==="s\
pawn"){const compose3=first&&insertBefore(command2,first,["compose"]);return compose3?[rename,{...compose3,text:[...flags2,compose3.text].join(", ")}]:[rename]}const compose2=replaceWord(command2,{at:name},
["compose"]).text;return[{...rename,text:[rename.text,...flags2,compose2].join(", ")}]}function dockerFor(written2,path){const isUnit=nameOf(path).endsWith(".service")&&written2.includes("/");return`${isUnit?
"/usr/bin/":""}docker${/\.exe["']?$/i.test(written2)?".exe":""}`}function quoted(name,text,within2){const quote=within2==='"'?"'":'"';return needsQuotes(name)?`${quote}${text}${quote}`:text}function needsQuotes({
file:file2,range:range2}){const takesRest=/^(?:gnu)?makefile|\.(?:mk|mak|bat|cmd)$/i.test(nameOf(file2.path))&&!file2.slice(file2.linesOf(range2)).startsWith("	");return file2.text[range2.start-1]==="\
="&&!takesRest}function isUnquotable(name,within2){return within2==="both"&&needsQuotes(name)};const no_misplaced_flag=defineRule({id:"no-misplaced-flag",category:"migration",severity:"warning",impact:"\
breaks",summary:"Flags of `docker` stand before `compose`",why:`\`-H\`, \`--host\`, \`--tls\u2026\`, \`-c\`, \`--context\` and \`--log-level\` were flags of Compose V1. They are flags of \`docker\` now:
    \`docker -H \u2026 compose up\` works, and at \`docker compose -H \u2026 up\` V2 stops with "unknown shorthand flag". Where V1 is called by its own name,
    \`no-v1-command\` moves them.`,bad:"docker compose -H ssh://host up -d",good:"docker -H ssh://host compose up -d",links:["https://docs.docker.com/reference/cli/docker/","https://docs.docker.com/co\
mpose/releases/migrate/"],*command(command2){const flags2=isV1Call(command2)?[]:flagsToMove(command2);const[first]=flags2;if(!first)return;const words2=flags2.flatMap(flag2=>flag2.words);const gone=command2.
origin||flags2.some(({joined:joined2})=>joined2)?void 0:removeWords(command2,words2);const before2=beforeCompose(command2.program.at);const text=words2.map(({at:at2})=>`${at2.file.slice(at2.range)}${command2.
form==="words"?" ":", "}`).join("");yield{at:first.at,message:`\`${first.name}\` is a flag of \`docker\`: behind \`compose\`, V2 stops at it as unknown`,help:"Write it before `compose`",...gone&&before2&&
{fix:{title:"Write it before `compose`",safety:"unsafe",edits:[{...before2,text},...gone]}}}}});function beforeCompose({file:file2,range:range2}){const compose2=/["']?compose["']?$/.exec(file2.slice(range2));
return compose2?{file:file2,range:{start:range2.start+compose2.index,end:range2.start+compose2.index}}:void 0};const no_misread_key=defineMigrationRule({id:"no-misread-key",category:"migration",severity:"\
warning",impact:"changes",summary:"Keys that V1 takes for truth values or times are in quotes",why:`To Compose V1, which reads YAML 1.1, the keys \`NO\`, \`on\` and \`yes\` are truth values and \`12:30\` is t\
he
    number 750: it set a variable \`False\`, not \`NO\`. To V2 they are text.`,bad:`
    services:
      web:
        image: nginx:1.27
        environment:
          NO: norway.example.com`,good:`
    services:
      web:
        image: nginx:1.27
        environment:
          "NO": norway.example.com`,links:["https://docs.docker.com/reference/compose-file/services/#environment","https://docs.docker.com/compose/releases/migrate/"],*project(project){for(const{at:at2,
v1,text}of misreadKeys(project)){const message2=`V1 read this key as \`${words_shorten(v1)}\`, V2 reads it as \`${words_shorten(text)}\``;yield{at:at2,message:message2,help:"Put quotes around it",fix:{
title:"Put quotes around it",safety:"safe",edits:[{...at2,text:JSON.stringify(text)}]}}}}});;const no_missing_file=defineRule({id:"no-missing-file",category:"correctness",severity:"notice",summary:"Fi\
les that Compose reads are in the repository",why:`Compose stops where a file under \`include\`, \`extends\` or \`env_file\` is not there, a build stops without its folder and
    its Dockerfile, and a service without the file of its config. It may be made by a script, or by hand from an example: then
    whoever clones the repository has to know of it. What is there as seen from a folder above is not told.`,bad:`
    services:
      web:
        image: nginx:1.27
        env_file: web.env`,good:`
    services:
      web:
        image: nginx:1.27
        env_file:
          - path: web.env
            required: false`,links:["https://docs.docker.com/reference/compose-file/services/#env_file","https://docs.docker.com/reference/compose-file/include/"],*project(project){yield*ofKind(project.
problems,"missing-file","missing-part");if(!isTakenByV1(project))yield*ofKind(project.problems,"missing-secret")}});;const no_missing_mount=defineRule({id:"no-missing-mount",category:"reliability",severity:"\
notice",summary:"Files that are mounted are in the repository",why:`Where the source of a mount is not there, Docker makes a folder of that name: the container finds a folder where it looks for a
    file, and the folder stays in the way of the file. The long form without \`create_host_path\` keeps the container from starting. A
    script may make the file first: then whoever clones the repository has to know of it.`,bad:`
    # nginx.conf
    events: {}
    # compose.yaml
    services:
      web:
        image: nginx:1.27
        volumes: ["./ngnix.conf:/etc/nginx/nginx.conf:ro"]`,good:`
    # nginx.conf
    events: {}
    # compose.yaml
    services:
      web:
        image: nginx:1.27
        volumes: ["./nginx.conf:/etc/nginx/nginx.conf:ro"]`,links:["https://docs.docker.com/reference/compose-file/services/#volumes","https://docs.docker.com/engine/storage/bind-mounts/"],*project({problems}){
yield*ofKind(problems,"missing-mount")}});;const no_missing_password=defineRule({id:"no-missing-password",category:"reliability",severity:"warning",summary:"Databases get the password that they demand\
 at their first start",why:`The official images of PostgreSQL, MySQL and MariaDB stop at their first start where no variable gives the administrator a
    password, or says that there is to be none. Whoever has an old volume does not notice; a new machine does.`,bad:`
    services:
      db:
        image: postgres:17
        environment:
          POSTGRES_DB: shop`,good:`
    services:
      db:
        image: postgres:17
        environment:
          POSTGRES_DB: shop
          POSTGRES_PASSWORD: \${DB_PASSWORD:?}`,links:["https://hub.docker.com/_/postgres","https://hub.docker.com/_/mysql","https://hub.docker.com/_/mariadb"],*project(project){if(!isWhole(project))return;
for(const service2 of activeServices(project)){const{known:known2,image}=serverOf(service2)??{};const[first]=known2?.demands??[];if(!image||!known2?.demands||first===void 0||!isSince(releaseOf(image,known2).
major,known2.demandsSince))continue;const settings2=known2.demands.flatMap(name=>[name,`${name}_FILE`]).map(name=>container_env_settingOf(project,service2,name));if(settings2.some(setting=>setting!=="\
unset"&&(setting==="unknown"||setting.value!=="")))continue;yield{at:service2.at,message:`${known2.title} in \`${words_shorten(service2.name,20)}\` stops at its first start: it is given no password`,help:`\
Write \`${first}: \${${first}:?}\` under \`environment\`, and set it in the shell or in a \`.env\` that git ignores`}}}});function isSince(major,since2){return since2===void 0||major!==void 0&&major>=
since2};const no_missing_platform=defineRule({id:"no-missing-platform",category:"correctness",severity:"error",summary:"A service's `platform` is one of those that it is built for",why:"Compose would \
build an image that the service cannot run, and refuses the project.",bad:`
    services:
      web:
        platform: linux/arm64
        build:
          context: .
          platforms: [linux/amd64]`,good:`
    services:
      web:
        platform: linux/arm64
        build:
          context: .
          platforms: [linux/amd64, linux/arm64]`,links:["https://docs.docker.com/reference/compose-file/build/#platforms"],*project(project){for(const service2 of activeServices(project)){const[platform,
platforms]=[service2.get("platform"),service2.get("build","platforms")];const built2=platforms?.kind==="sequence"?platforms.children:[];if(!platform?.text||built2.length===0||built2.some(({value})=>value===
void 0||value===platform.value))continue;yield{at:platform.at,message:`Service \`${words_shorten(service2.name,28)}\` is not built for its own \`platform\`, which Compose refuses`,help:"Add the platfo\
rm to `build.platforms`",related:[{at:(platforms?.key??platform).at,label:"what it is built for"}]}}}});;const no_missing_secret=defineMigrationRule({id:"no-missing-secret",category:"migration",severity:"\
notice",impact:"warns",summary:"Files of secrets are made before Compose runs",why:`Both engines go on where the file of a secret is not there. Compose V1 warned of an "undefined secret file", V2 says\
 "secret file \u2026
    does not exist" when it starts the service. A secret belongs in no repository: what makes its file is to be run before.`,bad:`
    services:
      db:
        image: postgres:17
        secrets: [password]
    secrets:
      password:
        file: ./password.txt`,good:`
    services:
      db:
        image: postgres:17
        secrets: [password]
    secrets:
      password:
        file: \${SECRETS:?}/password.txt`,links:["https://docs.docker.com/compose/how-tos/use-secrets/"],*project({problems}){for(const{at:at2,help:help2}of ofKind(problems,"missing-secret")){yield{at:at2,
message:"The file of this secret is not in the repository: where nothing makes it, V2 warns, as V1 did",help:help2??"Have it made before Compose runs"}}}});;const no_missing_stage=defineRule({id:"no-m\
issing-stage",category:"reliability",severity:"error",summary:"The stage that is built is in the Dockerfile",why:`Where no stage of the Dockerfile has the name that \`target\` gives, the build stops: "t\
arget stage \u2026 could not be found".
    Letters may be large or small, and a number counts the stages from 0.`,bad:`
    services:
      web:
        build:
          target: runtime
          dockerfile_inline: |
            FROM node:22 AS build
            FROM node:22-slim AS run`,good:`
    services:
      web:
        build:
          target: run
          dockerfile_inline: |
            FROM node:22 AS build
            FROM node:22-slim AS run`,links:["https://docs.docker.com/reference/compose-file/build/#target","https://docs.docker.com/build/building/multi-stage/"],*project({services,builds}){for(const{
name,build:build2}of services.values()){const target=build2?.get("target");const{dockerfile}=builds.get(name)??{};if(!target?.text||!dockerfile?.isCertain||stageFor(dockerfile,target.text))continue;const names2=dockerfile.
stages.flatMap(stage2=>stage2.name??[]);const near=words_nearest(target.text.toLowerCase(),names2)??names2.at(-1);yield{at:target.at,message:`No stage of the Dockerfile is called \`${words_shorten(target.
text)}\`, so the build stops`,help:near===void 0?"Remove `target`, or name a stage with `FROM \u2026 AS`":`Name a stage that is there, as \`${words_shorten(near)}\``}}}});;const no_missing_variable=defineRule(
{id:"no-missing-variable",category:"correctness",severity:"notice",summary:"A variable that is demanded by `${NAME:?}` is not set to nothing",why:`An env file that is kept in the repository sets the v\
ariable to nothing, so that Compose stops on every machine where nobody
    sets it otherwise. That may be meant: who runs the project is told to fill it in.`,bad:`
    # .env
    DB_PASSWORD=
    # compose.yaml
    services:
      db:
        image: postgres:17
        environment:
          POSTGRES_PASSWORD: \${DB_PASSWORD:?}`,good:`
    # compose.yaml
    services:
      db:
        image: postgres:17
        environment:
          POSTGRES_PASSWORD: \${DB_PASSWORD:?}`,links:["https://docs.docker.com/reference/compose-file/interpolation/"],*project({problems}){yield*ofKind(problems,"required-variable")}});;function*overlays(project,...path){
const[section2,any,...rest]=path;yield*fileOverlays(project,path);if(section2!=="services"||any!=="*")return;for(const pair2 of overlays_extensions(project)){const[below2,above]=[pair2.below.get(...rest),
pair2.above.get(...rest)];if(below2&&above)yield{below:below2,above}}}function*fileOverlays({files},path){const seen=new Map;const own=files.filter(({role})=>role==="base"||role==="override");for(const{
layout}of own.length>1?own:[]){for(const[id,above]of overlays_find(layout.root,path,"")){const below2=seen.get(id);if(below2)yield{below:below2,above};seen.set(id,above)}}}function*overlays_extensions({
files,folder}){for(const{role,layout,source}of files){if(role!=="base"&&role!=="override")continue;for(const above of layout.root.get("services")?.children??[]){const named2=above.get("extends");const[
name,path]=[(named2?.get("service")??named2)?.text,named2?.get("file")?.text];const paths2=new Set([folderOf(source.path),folder].map(from2=>path===void 0?source.path:resolvePath(from2,path)));const other=files.
find(file2=>paths2.has(file2.source.path));const below2=name===void 0?void 0:other?.layout.root.get("services",name);if(below2&&below2!==above)yield{below:below2,above}}}}function overlays_find(node,[
name,...rest],id){if(name===void 0)return[[id,node]];const next=name==="*"?node.kind==="mapping"?node.children:[]:[node.get(name)];return next.flatMap(child=>child?overlays_find(child,rest,`${id}
${child.name}`):[])};function*repeatedPorts({files}){for(const service2 of files.flatMap(({layout})=>layout.root.get("services")?.children??[])){const seen=new Map;for(const node of service2.get("port\
s")?.children??[]){const id=idOf(node);const first=id===void 0?void 0:seen.get(id);if(first)yield{first,again:node};else if(id!==void 0)seen.set(id,node)}}}function idOf(node){const port2=Port.read(node);
if(!port2?.target||port2.published||port2.hostIp!==void 0||port2.protocol===void 0||node.get("published"))return void 0;return node.kind==="scalar"&&/:/.test(node.text??"")?void 0:`${port2.target.first}\
-${port2.target.last}/${port2.protocol}`}function isOneInV1Alone(below2,above){const[one,other]=[below2,above].map(node=>({port:Port.read(node),number:typeof node.get("published")?.value==="number"}));
if(!one?.port?.published||!other?.port?.published||one.number===other.number)return false;const ids=[one.port,other.port].map(({target,published,protocol,hostIp})=>[target?.first,target?.last,published?.
first,published?.last,protocol,hostIp].join(" "));return ids[0]===ids[1]&&[below2,above].every(node=>!node.get("mode")&&!node.get("protocol")&&!/\//.test(node.text??""))};const no_mixed_port_forms=defineMigrationRule(
{id:"no-mixed-port-forms",category:"migration",severity:"warning",impact:"changes",summary:"A port is written in one form in all files",why:`Compose V1 knew a port again in its short and in its long f\
orm, so that an override did not repeat it. V2 knows it
    again where \`published\` is written alike, in quotes or not; else it publishes the port twice, and the second time
    fails: "port is already allocated".`,bad:`
    # compose.yaml
    services:
      web:
        image: nginx:1.27
        ports: ["8080:80"]
    # compose.override.yaml
    services:
      web:
        ports:
          - { target: 80, published: 8080 }`,good:`
    # compose.yaml
    services:
      web:
        image: nginx:1.27
        ports: ["8080:80"]
    # compose.override.yaml
    services:
      web:
        ports:
          - { target: 80, published: "8080" }`,links:["https://docs.docker.com/reference/compose-file/merge/"],*project(project){for(const{below:below2,above}of overlays(project,"services","*","ports")){
for(const port2 of above.children){const first=below2.children.find(other=>isOneInV1Alone(other,port2));if(!first)continue;const message2="V1 knew this port again, V2 publishes it a second time, which\
 fails";yield{at:port2.at,message:message2,help:"Write it in one form in both places",related:[{at:first.at,label:"the same port"}]}}}}});;const no_mode_with_networks=defineRule({id:"no-mode-with-netw\
orks",category:"correctness",severity:"error",summary:"A service has `network_mode` or `networks`, not both",why:"With `network_mode`, a service uses the network of the host, of another service or non\
e, so it can join no other. Compose refuses both together.",bad:`
    services:
      web:
        image: nginx:1.27
        network_mode: host
        networks: [backend]
    networks:
      backend:`,good:`
    services:
      web:
        image: nginx:1.27
        networks: [backend]
    networks:
      backend:`,links:["https://docs.docker.com/reference/compose-file/services/#network_mode"],*project(project){for(const service2 of activeServices(project)){const[mode,networks]=[service2.get("net\
work_mode"),service2.get("networks")];if(!mode?.text||!networks||networks.children.length===0)continue;yield{at:mode.at,message:`Service \`${words_shorten(service2.name,28)}\` has both \`network_mode\` a\
nd \`networks\`, which Compose refuses`,help:"Remove one of the two",related:[{at:(networks.key??networks).at,label:"the networks"}]}}}});;const no_mount_conflict=defineRule({id:"no-mount-conflict",category:"\
correctness",severity:"error",summary:"A path in a container is mounted once",why:"Of two mounts at one path, one would hide the other. Compose refuses the project where `tmpfs` and `volumes` name the\
 same path.",bad:`
    services:
      web:
        image: nginx:1.27
        tmpfs: [/var/cache/nginx]
        volumes: ["./cache:/var/cache/nginx"]`,good:`
    services:
      web:
        image: nginx:1.27
        tmpfs: [/var/cache/nginx]
        volumes: ["./html:/usr/share/nginx/html"]`,links:["https://docs.docker.com/reference/compose-file/services/#tmpfs","https://docs.docker.com/reference/compose-file/services/#volumes"],*project(project){
for(const service2 of activeServices(project)){const taken=new Map;const tmpfs=new Set((service2.get("tmpfs")?.children??[]).map(({at:at2})=>at2));const lone=service2.get("tmpfs")?.at;const isTmpfs=({
at:at2})=>tmpfs.has(at2)||at2===lone;for(const mount2 of service2.mounts.toSorted((a,b)=>Number(isTmpfs(b))-Number(isTmpfs(a)))){if(mount2.target===void 0)continue;const path=isTmpfs(mount2)?mount2.target:
no_mount_conflict_clean(mount2.target);const first=taken.get(path);if(!first)taken.set(path,mount2);else{const message2=`Service \`${words_shorten(service2.name,28)}\` mounts two things at one path, wh\
ich Compose refuses`;yield{at:mount2.targetAt,message:message2,help:"Remove one of the two",related:[{at:first.targetAt,label:"first one"}]}}}}}});function no_mount_conflict_clean(path){const parts2=[];
for(const part of path.split("/")){if(part==="..")parts2.pop();else if(part!==""&&part!==".")parts2.push(part)}return`${path.startsWith("/")?"/":""}${parts2.join("/")}`};const no_mount_consistency=defineMigrationRule(
{id:"no-mount-consistency",category:"migration",severity:"notice",impact:"cosmetic",summary:"Mounts say nothing of consistency",why:`\`cached\`, \`delegated\` and \`consistent\` told Docker Desktop how to k\
eep a mounted folder in step. Compose V1
    handed them on, V2 drops them from short volumes and from long ones alike; Docker Desktop no longer looks at them.`,bad:`
    services:
      web:
        image: nginx:1.27
        volumes: ["./html:/usr/share/nginx/html:cached"]`,good:`
    services:
      web:
        image: nginx:1.27
        volumes: ["./html:/usr/share/nginx/html"]`,links:["https://docs.docker.com/reference/compose-file/services/#volumes"],*project({services}){for(const service2 of services.values()){for(const node of service2.
get("volumes")?.children??[])yield*node.kind==="mapping"?no_mount_consistency_long(node):no_mount_consistency_short(node)}}});const message="V1 handed this consistency on to the engine, V2 leaves it o\
ut";function*no_mount_consistency_long(node){const consistency=node.get("consistency");if(!consistency?.key)return;yield{at:consistency.key.at,message,help:"Remove it",fix:{title:"Remove it",safety:"s\
afe",edits:removeEntry(consistency)}}}function*no_mount_consistency_short(node){const text=withoutConsistency(node);if(text===void 0)return;const fix=node.source.includes("$")?void 0:{title:"Remove it",
safety:"unsafe",edits:replaceScalar(node,text)};yield{at:node.at,message,help:"Remove it",...fix&&{fix}}};const built=new WeakMap;function isPulled(service2,project){if(service2.build!==void 0||["neve\
r","build"].includes(service2.get("pull_policy")?.text??""))return false;const images=[service2.image,service2.assumedImage].filter(image=>image!==void 0);return!images.some(image=>builtBy(project).has(
pulled_nameOf(image)))}function builtBy(project){const known2=built.get(project);if(known2)return known2;const names2=new Set([...project.services.values()].flatMap(service2=>service2.build&&service2.
image?[pulled_nameOf(service2.image)]:[]));built.set(project,names2);return names2}function pulled_nameOf({registry,name}){return`${registry??""}/${name??""}`};const movingTags=["latest","alpine","sli\
m","edge","nightly","main","master"];;const no_moving_tag=defineRule({id:"no-moving-tag",category:"reliability",severity:"notice",byPurpose:{production:"stricter"},summary:"Images name the version tha\
t was tested",why:`What \`latest\` stands for changes without a change in the repository: one machine runs another version than the next, a
    restart can bring a new major version that does not read the old data, and no one can go back to "what ran before".`,bad:`
    services:
      db:
        image: postgres
      web:
        image: nginx:latest`,good:`
    services:
      db:
        image: postgres:17.5
      web:
        image: nginx:1.27
      app:
        build: .
        image: example/app`,links:["https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"],options:{tags:movingTags},*project(project,{tags}){for(const service2 of project.services.
values()){const written2=service2.image;const image=[written2,service2.assumedImage].find(reading2=>reading2&&moves(reading2,tags));if(!image||!isPulled(service2,project))continue;yield{at:image.tagAt,
message:no_moving_tag_messageFor(image,image!==written2),help:`Name the version that was tested, ${image.name===void 0?`in place of \`${image.tag??"latest"}\``:`as in \`${fullName(image)}:<version>\``}`}}}});
function moves({name,tag,digest:digest2,isBare},tags){return name!=="scratch"&&digest2===void 0&&(isBare||tag!==void 0&&tags.includes(tag))}function no_moving_tag_messageFor(image,isDefault2){if(image.
name===void 0)return`${image.isBare?"The image has no tag":`\`${image.tag??"latest"}\` is a moving tag`}: what runs changes without a commit`;if(image.isBare)return`${no_moving_tag_shorten(image)} has\
 no tag: what runs changes when \`latest\` moves`;return`${no_moving_tag_shorten(image)} is ${isDefault2?"the default":"a moving tag"}: what runs changes without a commit`}function no_moving_tag_shorten({
registry,name,tag}){const written2=name===void 0?"":fullName({registry,name});const full=tag===void 0?written2:`${written2}:${tag}`;return full.length>40?`Image \`\u2026${full.slice(-39)}\``:`Image \`${full}\
\``}function fullName({registry,name}){return[registry,name].filter(part=>part!==void 0).join("/")};const no_multiline_default=defineMigrationRule({id:"no-multiline-default",category:"migration",severity:"\
warning",impact:"breaks",summary:"Defaults of variables stand on one line",why:`Compose V1 read the default of a variable over several lines. V2 ends its search at the end of the line, finds no
    closing brace, and refuses the file: "invalid interpolation format".`,bad:`
    services:
      web:
        image: nginx:1.27
        command: |
          echo \${GREETING:-good
          morning}`,good:`
    services:
      web:
        image: nginx:1.27
        command: |
          echo \${GREETING:-good morning}`,links:["https://docs.docker.com/reference/compose-file/interpolation/"],*project(project){for(const node of defaults_texts(project)){if(!hasSpreadDefault(node))
continue;yield{at:node.at,message:"A default goes over several lines here: V1 read it, V2 refuses the file",help:"Write the whole `${NAME:-default}` on one line"}}}});;const no_name_conflict=defineRule(
{id:"no-name-conflict",category:"correctness",severity:"error",summary:"No two services have the same `container_name`",why:"A host has one container of a name, so Compose refuses a project in which t\
wo services ask for it, also by way of `extends`.",bad:`
    services:
      web:
        image: nginx:1.27
        container_name: app
      api:
        image: node:22
        container_name: app`,good:`
    services:
      web:
        image: nginx:1.27
        container_name: app-web
      api:
        image: node:22`,links:["https://docs.docker.com/reference/compose-file/services/#container_name"],*project(project){const taken=new Map;for(const service2 of activeServices(project)){const node=service2.
get("container_name");if(!node?.text)continue;const first=taken.get(node.text);if(!first){taken.set(node.text,{node,owner:service2.name});continue}const isSame2=first.node.at.range.start===node.at.range.
start&&first.node.at.file===node.at.file;yield{at:isSame2?service2.at:node.at,message:`\`${words_shorten(service2.name,24)}\` has the \`container_name\` of \`${words_shorten(first.owner,24)}\`, which C\
ompose refuses`,help:isSame2?"Give this service a `container_name` of its own, or `!reset null`":"Remove one of the two, or give it another name",related:[{at:first.node.at,label:"first one"}]}}}});;const no_nested_default=defineMigrationRule(
{id:"no-nested-default",category:"migration",severity:"notice",impact:"changes",summary:"Defaults of variables hold no dollar sign",why:`Compose V2 looks for variables in the default of a variable. V1\
 took all up to the first \`}\` as it stands: of
    \`\${A:-\${B}}\` it made the text \`\${B}\`, and of \`\${A:-$B}\` the text \`$B\`. A doubled dollar sign stayed
    doubled there.`,bad:`
    services:
      web:
        image: nginx:1.27
        environment:
          URL: \${URL:-http://\${HOST}/}`,good:`
    services:
      web:
        image: nginx:1.27
        environment:
          URL: \${URL:-http://localhost/}`,links:["https://docs.docker.com/reference/compose-file/interpolation/"],*project(project){for(const node of defaults_texts(project)){for(const use2 of defaults_outermost(
node)){const difference=differsInV1(use2,project.variables);if(!difference)continue;const literal=words_shorten(argumentV1(use2).text,24);const message2=difference==="default"?`As the default, V1 put \
in the text \`${literal}\`, V2 looks for variables in it`:"V1 ended this variable at its first `}`, and left the rest behind the value";yield{at:use2.at,message:message2,help:"Leave it where V1 no lon\
ger runs this, else write a default without a dollar sign"}}}}});;function remedy_remedyFor(node,shape){const{scalar:scalar2,list:list2,mapping:mapping2}=shape;if(node.kind==="scalar"&&scalar2&&isTextual(
scalar2,node.source)&&!node.isNull)return quotes(node);if(node.isNull)return{help:"Fill it in, or remove it"};if(list2)return{help:list2.item.mapping&&!list2.item.scalar?"Write a list, each entry behi\
nd a dash":"Write a list: `- \u2026` on a line for each"};if(mapping2)return{help:"Write keys with values below it, or remove it"};if(scalar2?.format)return{help:scalar2.format.help};if(scalar2?.words)
return{help:`Write ${listed(scalar2.words)}`};if(scalar2?.types.has("text"))return{help:node.kind==="mapping"?"Put quotes around it, if the colon belongs to a text":"Write one text"};return{help:`Writ\
e ${words_wanted(shape)}`}}function isTextual({types,words:words2,format},source){return types.has("text")&&(words2?.includes(source)??true)&&(format?.accepts(source)??true)}function quotes({at:at2,source,
quoted:quoted2,key:key2}){const help2="Put quotes around it";if(quoted2||source.includes("$")||!/^[\w.+-]+$/.test(source)||at2===key2?.at)return{help:help2};return{help:help2,fix:{title:help2,safety:"\
unsafe",edits:[{...at2,text:`"${source}"`}]}}}function replacement({at:at2,text},word){if(at2.file.slice(at2.range)!==text)return void 0;return{title:`Write \`${word}\``,safety:"unsafe",edits:[{...at2,
text:word}]}};const command_format_commandLine={what:"a command line that can be cut into words",accepts:isCommandLine,help:"Close the quote or bracket that is open, or write a list"};function isCommandLine(text){
let within2="nothing";let before2="";for(let at2=0;at2<text.length;at2+=1){const sign2=text.charAt(at2);if(sign2==="\\"&&within2!=="single"){at2+=1;if(at2>=text.length)return false}else if(within2==="\
nothing"&&";&|<>".includes(sign2)){return true}else{const next=step(within2,sign2,before2);if(next===void 0)return false;within2=next}before2=text.charAt(at2)}return within2==="nothing"}function step(within2,sign2,before2){
if(sign2==='"'&&(within2==="nothing"||within2==="double"))return within2==="double"?"nothing":"double";if(sign2==="'"&&(within2==="nothing"||within2==="single"))return within2==="single"?"nothing":"si\
ngle";if(sign2==="`"&&(within2==="nothing"||within2==="back"))return within2==="back"?"nothing":"back";if(sign2==="("&&(within2==="nothing"||within2==="dollar"))return within2==="nothing"&&before2==="\
$"?"dollar":void 0;if(sign2===")"&&(within2==="nothing"||within2==="dollar"))return within2==="dollar"?"nothing":void 0;return within2};const withoutExtension=/^(?!x-)[^]/;const scalars_flag=limit(shape_scalar(
"boolean"),{reads:"boolean"});const scalars_whole=limit(shape_scalar("integer"),{reads:"integer"});const positive=limit(scalars_whole,{least:0});const copies=limit(scalars_whole,{least:0,most:2**63-1});
const scalars_count=limit(shape_scalar("number"),{reads:"integer"});const scalars_decimal=limit(shape_scalar("number"),{reads:"number"});const scalars_amount=limit(shape_scalar("number","text"),{format:bytes});
const wholeAmount=limit(shape_scalar("integer","text"),{format:bytes});const wholeOrText=limit(shape_scalar("integer","text"),{format:wholeText});const share=limit(shape_scalar("number","text"),{format:decimalText});
const scalars_devices=limit(shape_scalar("digits","text"),{format:deviceCount});const rights=limit(shape_scalar("digits","text"),{format:octalText});const scalars_texts=shape_listOf(shape_text);const differentTexts=setOf(
shape_text);const scalars_textOrTexts=shape_oneOf(shape_text,differentTexts);const textOrDigits=shape_scalar("text","digits");const scalars_options=mapOf("a list of options",shape_scalar("text","numbe\
r"));const plainOptions=mapOf("a list of options",textOrDigits,withoutExtension);;const resourceName=/^[a-zA-Z0-9._-]+$/;const common_values=late(mapOf("a list of values",shape_scalar("text","number",
"boolean","null")));const common_assignments=shape_oneOf(common_values,shape_listOf(shape_text));const differentAssignments=shape_oneOf(common_values,setOf(shape_text));const common_environment=shape_oneOf(
common_values,shape_listOf(shape_textOf(format_assignment)));const differentEnvironment=shape_oneOf(common_values,setOf(shape_textOf(format_assignment)));const common_command=nullable(shape_oneOf(shape_textOf(
command_format_commandLine),shape_listOf(shape_text)));const time=shape_textOf(duration);const common_hosts=shape_oneOf(mapOf("a list of hosts",shape_oneOf(shape_text,shape_listOf(shape_text)),/^(?!x-)[^:=]+$/),
setOf(shape_textOf(hostMapping)));function ulimitsOf(value){const limits2=shape_oneOf(value,mapping("a limit",{soft:value,hard:value},["soft","hard"]));return shape_open(mapOf("a list of limits",limits2,
/^[a-z]+$/),shape_oneOf(value,shape_open(mapping("a limit",{}))))}const ulimits=ulimitsOf(limit(shape_scalar("digits"),{reads:"integer"}));const common_fileMount=shape_oneOf(shape_text,mapping("an ent\
ry of a config or secret",{source:shape_text,target:shape_text,uid:shape_text,gid:shape_text,mode:rights}));const hookKeys={command:common_command,user:shape_text,privileged:scalars_flag,working_dir:shape_text,
environment:differentEnvironment};const hook=mapping("a hook",hookKeys,["command"]);const earlyHook=mapping("a hook",{...hookKeys,image:shape_text,per_replica:scalars_flag});;const resources_external=shape_oneOf(
scalars_flag,mapping("`external`",{name:shape_text}));const resources_pool=mapping("an address pool",{aux_addresses:mapOf("a list of addresses",shape_text),gateway:shape_text,ip_range:shape_text,subnet:shape_text});
const resources_network=nullable(mapping("a network",{attachable:scalars_flag,driver:shape_text,driver_opts:scalars_options,enable_ipv4:since("2.33.0",scalars_flag),enable_ipv6:scalars_flag,external:resources_external,
internal:scalars_flag,ipam:mapping("`ipam`",{config:shape_listOf(resources_pool),driver:shape_text,options:mapOf("a list of options",shape_text)}),labels:common_assignments,name:shape_text}));const resources_volume=nullable(
mapping("a volume",{driver:shape_text,driver_opts:scalars_options,external:resources_external,labels:differentAssignments,name:shape_text}));const resources_file={environment:shape_text,external:shape_oneOf(
scalars_flag,shape_open(mapping("`external`",{name:shape_text}))),file:shape_text,labels:differentAssignments,name:shape_text,template_driver:shape_text};const secret=mapping("a secret",{...resources_file,
driver:shape_text,driver_opts:plainOptions,environment:since("2.6.0",shape_text)});const config=mapping("a config",{...resources_file,content:since("2.23.1",shape_text),environment:since("2.23.1",shape_text)});
const model=mapping("a model",{context_size:shape_scalar("integer"),model:shape_text,name:shape_text,runtime_flags:scalars_texts},["model"]);;const build_build=shape_oneOf(shape_text,mapping("`build`",
{additional_contexts:since("2.17.0",shape_oneOf(mapOf("a list of contexts",shape_text),shape_listOf(shape_textOf(format_pair)))),args:shape_oneOf(common_assignments,shape_listOf(shape_textOf(argument))),
cache_from:scalars_texts,cache_to:since("2.4.0",scalars_texts),context:shape_text,dockerfile:shape_text,dockerfile_inline:since("2.17.0",shape_text),entitlements:since("2.27.0",scalars_texts),extra_hosts:common_hosts,
isolation:shape_text,labels:common_assignments,network:shape_text,no_cache:since("2.4.0",scalars_flag),no_cache_filter:since("5.0.0",shape_oneOf(shape_text,scalars_texts)),platforms:since("2.10.0",scalars_texts),
privileged:since("2.15.0",scalars_flag),provenance:since("2.39.0",shape_scalar("text","boolean")),pull:since("2.4.0",scalars_flag),sbom:since("2.39.0",shape_scalar("text","boolean")),secrets:since("2.\
5.0",shape_listOf(common_fileMount)),shm_size:wholeAmount,ssh:since("2.4.0",shape_oneOf(differentEnvironment,setOf(shape_textOf(sshKey)))),tags:since("2.5.1",scalars_texts),target:shape_text,ulimits:since(
"2.23.1",ulimitsOf(shape_scalar("digits")))}));;const deploy_update=mapping("an update",{delay:time,failure_action:shape_text,max_failure_ratio:scalars_decimal,monitor:time,order:oneWord("start-first",
"stop-first"),parallelism:positive});const request={capabilities:differentTexts,count:scalars_devices,device_ids:differentTexts,driver:shape_text,options:differentAssignments};const deviceRequest=mapping(
"a request for devices",request,["capabilities"]);const gpus=shape_oneOf(oneWord("all"),shape_listOf(shape_open(mapping("a request for GPUs",request))));const genericResource=mapping("a resource",{discrete_resource_spec:mapping(
"`discrete_resource_spec`",{kind:shape_text,value:limit(shape_scalar("number","text"),{format:wholeText})})});const deploy_deploy=nullable(mapping("`deploy`",{endpoint_mode:shape_text,labels:common_assignments,
mode:shape_text,placement:mapping("`placement`",{constraints:scalars_texts,max_replicas_per_node:positive,preferences:shape_listOf(mapping("a preference",{spread:shape_text}))}),replicas:copies,resources:mapping(
"`resources`",{limits:mapping("`limits`",{cpus:share,memory:shape_textOf(bytes),pids:since("2.3.0",wholeOrText)}),reservations:mapping("`reservations`",{cpus:share,devices:shape_listOf(deviceRequest),
generic_resources:shape_listOf(genericResource),memory:shape_textOf(bytes)})}),restart_policy:mapping("`restart_policy`",{condition:shape_text,delay:time,max_attempts:positive,window:time}),rollback_config:deploy_update,
update_config:deploy_update}));;const mounts_ports=shape_listOf(shape_oneOf(limit(textOrDigits,{format:portMapping,least:1,most:65535}),mapping("a port",{app_protocol:since("2.25.0",shape_text),host_ip:shape_textOf(
address),mode:shape_text,name:since("2.25.0",shape_text),protocol:shape_text,published:textOrDigits,target:positive},["target"])));const mounts_devices=shape_listOf(shape_oneOf(shape_textOf(deviceMapping),
since("2.29.3",mapping("a device",{permissions:shape_text,source:shape_text,target:shape_text},["source","target"]))));const bind=mapping("`bind`",{create_host_path:scalars_flag,propagation:shape_text,
recursive:since("2.30.0",oneWord("enabled","disabled","writable","readonly")),selinux:since("2.3.0",oneWord("z","Z"))});const mounts_volumes=shape_listOf(shape_oneOf(shape_textOf(volumeMapping),mapping(
"a volume of a service",{bind,consistency:shape_text,image:since("2.35.0",mapping("`image`",{subpath:shape_text})),read_only:scalars_flag,source:shape_text,target:shape_text,tmpfs:mapping("`tmpfs`",{mode:since(
"2.14.0",limit(shape_scalar("number"),{least:0})),size:limit(wholeAmount,{least:0,format:bytes})}),type:oneWord("bind","volume","tmpfs","cluster","npipe","image"),volume:mapping("`volume`",{labels:since(
"2.35.0",differentAssignments),nocopy:scalars_flag,subpath:since("2.25.0",shape_text)})},["type","target"])));;const service_throttled=shape_listOf(shape_closed(mapping("a limit of a device",{path:shape_text,
rate:wholeAmount})));const blkio=shape_closed(mapping("`blkio_config`",{device_read_bps:service_throttled,device_read_iops:service_throttled,device_write_bps:service_throttled,device_write_iops:service_throttled,
weight:limit(shape_scalar("integer"),{least:0}),weight_device:shape_listOf(shape_closed(mapping("the weight of a device",{path:shape_text,weight:limit(shape_scalar("integer"),{least:0})})))}));const dependency=mapping(
"a dependency",{condition:oneWord("service_started","service_healthy","service_completed_successfully"),required:since("2.20.0",shape_scalar("boolean")),restart:since("2.17.0",scalars_flag)},["conditi\
on"]);const service_envFile=shape_closed(mapping("an env file",{format:since("2.30.0",oneWord("raw","")),path:shape_text,required:scalars_flag},["path"]));const service_attachment=nullable(mapping("a \
network of a service",{aliases:scalars_texts,driver_opts:since("2.27.1",scalars_options),gw_priority:since("2.33.0",shape_scalar("number")),interface_name:since("2.36.0",shape_text),ipv4_address:shape_text,
ipv6_address:shape_text,link_local_ips:scalars_texts,mac_address:since("2.23.2",shape_text),priority:shape_scalar("number")}));const trigger=mapping("an entry of `watch`",{action:oneWord("rebuild","sy\
nc","restart","sync+restart","sync+exec"),exec:since("2.32.0",hook),ignore:scalars_textOrTexts,include:since("2.34.0",scalars_textOrTexts),initial_sync:since("2.39.4",shape_scalar("boolean")),path:shape_textOf(
format_filled),target:shape_text},["path","action"]);const healthcheck=mapping("`healthcheck`",{disable:scalars_flag,interval:time,retries:limit(scalars_count,{least:0}),start_interval:since("2.20.2",
time),start_period:time,test:shape_oneOf(shape_text,{list:{item:shape_text,unique:false,first:testKind}}),timeout:time});const providerOption=shape_scalar("text","number","boolean");const service_service=mapping(
"a service",{annotations:since("2.18.0",common_assignments),attach:since("2.20.0",limit(shape_scalar("boolean","text"),{format:truthText})),blkio_config:blkio,build:build_build,cap_add:scalars_texts,cap_drop:scalars_texts,
cgroup:since("2.16.0",oneWord("host","private")),cgroup_parent:shape_text,command:common_command,configs:shape_listOf(common_fileMount),container_name:shape_textOf(containerName),cpu_count:positive,cpu_percent:limit(
scalars_whole,{reads:"number",least:0,most:100}),cpu_period:scalars_count,cpu_quota:scalars_count,cpu_rt_period:scalars_count,cpu_rt_runtime:scalars_count,cpu_shares:scalars_count,cpus:scalars_decimal,
cpuset:shape_text,credential_spec:mapping("`credential_spec`",{config:shape_text,file:shape_text,registry:shape_text}),depends_on:shape_oneOf(differentTexts,mapOf("a list of dependencies",dependency,resourceName)),
deploy:deploy_deploy,develop:since("2.22.0",nullable(mapping("`develop`",{watch:shape_listOf(trigger)}))),device_cgroup_rules:differentTexts,devices:mounts_devices,dns:shape_oneOf(shape_text,scalars_texts),
dns_opt:scalars_texts,dns_search:shape_oneOf(shape_text,scalars_texts),domainname:shape_text,entrypoint:common_command,env_file:shape_oneOf(shape_text,shape_listOf(shape_oneOf(shape_text,since("2.24.0",
service_envFile)))),environment:common_environment,expose:shape_listOf(textOrDigits),extends:shape_oneOf(shape_text,shape_open(mapping("`extends`",{file:nullable(shape_text),service:shape_text},["serv\
ice"]))),external_links:differentTexts,extra_hosts:common_hosts,gpus:since("2.30.0",gpus),group_add:setOf(textOrDigits),healthcheck,hostname:shape_text,image:shape_text,init:scalars_flag,ipc:shape_text,
isolation:shape_text,label_file:since("2.32.0",shape_oneOf(shape_text,scalars_texts)),labels:common_assignments,links:scalars_texts,logging:mapping("`logging`",{driver:shape_text,options:mapOf("a list\
 of options",shape_scalar("text","number","null"))}),mac_address:shape_text,mem_limit:scalars_amount,mem_reservation:wholeAmount,mem_swappiness:wholeAmount,memswap_limit:scalars_amount,models:since("2\
.38.0",shape_oneOf(differentTexts,mapOf("a list of models",nullable(mapping("a model of a service",{endpoint_var:shape_text,model_var:since("2.38.1",shape_text)}))))),network_mode:shape_text,networks:shape_oneOf(
differentTexts,mapOf("a list of networks",service_attachment,resourceName)),oom_kill_disable:scalars_flag,oom_score_adj:limit(scalars_whole,{least:-1e3,most:1e3}),pid:shape_text,pids_limit:scalars_count,
platform:shape_text,ports:mounts_ports,post_start:since("2.30.0",shape_listOf(hook)),pre_start:since("5.3.0",shape_listOf(earlyHook)),pre_stop:since("2.30.0",shape_listOf(hook)),privileged:scalars_flag,
profiles:scalars_texts,provider:since("2.35.0",mapping("`provider`",{options:mapOf("a list of options",shape_oneOf(providerOption,shape_listOf(providerOption))),type:shape_text},["type"])),pull_policy:shape_textOf(
pullPolicy),pull_refresh_after:since("2.34.0",shape_text),read_only:scalars_flag,restart:shape_text,runtime:shape_text,scale:copies,secrets:shape_listOf(common_fileMount),security_opt:differentTexts,shm_size:scalars_amount,
stdin_open:scalars_flag,stop_grace_period:time,stop_signal:shape_text,storage_opt:since("2.0.1",mapOf("a list of options",shape_scalar("text","digits","null"),withoutExtension)),sysctls:common_assignments,
tmpfs:shape_oneOf(shape_text,scalars_texts),tty:scalars_flag,ulimits,use_api_socket:since("2.37.2",shape_scalar("boolean")),user:shape_text,userns_mode:shape_text,uts:since("2.15.1",shape_text),volumes:mounts_volumes,
volumes_from:differentTexts,working_dir:shape_text});const replaced=new Map([["dockerfile","`build.dockerfile`"],["log_driver","`logging.driver`"],["log_opt","`logging.options`"],["net","`network_mode\
`"],["volume_driver","`driver` of a volume"]]);;const root_paths=nullable(shape_oneOf(shape_text,scalars_texts));const include=nullable(shape_oneOf(shape_text,shape_open(mapping("an entry of `include`",
{env_file:root_paths,path:root_paths,project_directory:nullable(textOrDigits)}))));const composeFile=mapping("a Compose file",{configs:mapOf("`configs`",config,resourceName),include:since("2.19.1",nullable(
shape_listOf(include))),models:since("2.38.0",shape_open(mapOf("`models`",model,resourceName))),name:since("2.3.0",shape_text),networks:shape_open(mapOf("`networks`",resources_network,resourceName)),secrets:mapOf(
"`secrets`",secret,resourceName),services:mapOf("`services`",service_service,resourceName),version:deprecated("nothing: Compose V2 passes over it",shape_text),volumes:mapOf("`volumes`",resources_volume,
resourceName)});function shapeAt(...path){return path.reduce((shape,name)=>shape?below(shape,name):void 0,composeFile)}function below({list:list2,mapping:map2},name){if(list2&&/^(?:\[\]|\d+)$/.test(name))
return list2.item;const known2=map2?.keys.get(name)??(map2?.others?.name.test(name)?map2.others.shape:void 0);return known2??(name.startsWith("x-")&&map2?.extensions?anything:void 0)};const date=/^\d{4}-\d\d?-\d\d?(?:(?:[Tt]|[ \t]+)\d\d?:\d\d?:\d\d?(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::?\d\d)?))?)?$/;
function typeOf(node,interpolated){const{value}=node;if(value===void 0)return"variable";if(node.tag==="!override")return"text";if(value===null)return"null";if(typeof value==="boolean")return"boolean";
if(typeof value==="number")return!Number.isInteger(value)?"number":isDigits(value,node.source)?"digits":"integer";if(!interpolated&&value.includes("$"))return"variable";return!node.quoted&&node.tag===
void 0&&date.test(value)&&date.test(node.source)?"date":"text"}function isDigits(value,source){const isFraction=/[.eE]/.test(source)||/^[-+]?0[0-7_]*[89]/.test(source);return Math.abs(value)<2**64&&(!isFraction||
/^[-+]?0x/i.test(source))}function scalar_type_textOf(node){return node.tag==="!override"&&!node.quoted?node.source.replace(/^!override\s+/,""):node.text??""}function scalar_type_fits(type,wanted2){if(type===
"digits"&&(wanted2.has("integer")||wanted2.has("number")))return true;return wanted2.has(type)||type==="integer"&&wanted2.has("number")};const scalar_verdict_readers={boolean:{accepts:isTruth,what:"`t\
rue` or `false`"},integer:{accepts:format_isWhole,what:"a whole number"},number:{accepts:isDecimal,what:"a number"}};function judgeScalar(node,type,shape){if(!shape||type==="date")return"wrong-type";const{
types,reads}=shape;if(type==="variable")return types.has("text")||reads?void 0:"wrong-type";if(type==="text")return reads?judgeRead(scalar_type_textOf(node),reads,shape):types.has("text")?judgeText(scalar_type_textOf(
node),shape):"wrong-type";if(!scalar_type_fits(type,types))return"wrong-type";return typeof node.value==="number"?judgeNumber(node.value,shape):void 0}function judgeRead(text,reads,shape){const{accepts,
what}=scalar_verdict_readers[reads];if(!accepts(text))return{kind:"bad-format",what,help:`Write ${what}`};if(reads==="boolean"||/^[-+]?0x/i.test(text))return void 0;const number=Number(text.replaceAll(
"_",""));const whole2=shape.types.has("number")||Number.isInteger(number);return whole2?judgeNumber(number,shape):{kind:"bad-format",what:scalar_verdict_readers.integer.what,help:"Write a whole number"}}
function judgeNumber(number,{least=-Infinity,most=Infinity}){if(!(number<least||number>most))return void 0;const what=most===Infinity?`${least} or more`:`between ${least} and ${most}`;return{kind:"bad\
-value",what,help:`Write a number that is ${what}`}}function judgeText(text,{words:words2,format}){if(words2&&!words2.includes(text)){const near=words_nearest(text,words2);const help2=near===void 0?`W\
rite ${listed(words2)}`:`Write \`${near}\``;return{kind:"bad-value",what:"a word that it takes",help:help2,...near===void 0?{}:{instead:near}}}return format&&!format.accepts(text)?{kind:"bad-format",what:format.
what,help:format.help}:void 0};const walk_maxProblems=500;const measure=[2,40,3];function shapeProblems(root,stage2){const walker=new Walker(stage2);walker.visit(root,composeFile);return walker.problems}
class Walker{problems=[];#stage;#path=[];#shapes=[];#lists=0;#inPairs=false;constructor(stage2){this.#stage=stage2}visit(node,shape){if(this.problems.length>=walk_maxProblems||node.tag==="!reset"||!(shape.
scalar||shape.list||shape.mapping))return;if(node.kind==="scalar")this.#scalar(node,shape);else if(node.kind==="sequence"&&shape.list){this.#inPairs=shape.mapping?.late===true;this.#list(node,shape.list);
this.#inPairs=false}else if(node.kind==="mapping"&&shape.mapping)this.#mapping(node,shape.mapping);else this.#wrongType(node,shape,node.kind==="sequence"?"a list":"a mapping")}#scalar(node,shape){if(node.
isNull&&this.#mayBeCovered())return;const type=typeOf(node,this.#stage.interpolated);const fault=judgeScalar(node,type,shape.scalar);if(fault==="wrong-type")this.#wrongType(node,shape,type==="null"?"n\
othing":type==="date"?"a date":void 0);else if(fault){const fix=fault.instead===void 0?void 0:replacement(node,fault.instead);this.#report(fault.kind,node,`${this.#label()} is not ${fault.what}, so Co\
mpose refuses the file`,fault.help,{fix})}}#mayBeCovered(){return!this.#stage.merged&&this.#lists===0&&this.#path.join(".")!=="services"}#wrongType(node,shape,found2){const not=found2===void 0?"":`, n\
ot ${found2}`;const{help:help2,fix}=remedy_remedyFor(node,shape);const fact=`${this.#label()} takes ${words_wanted(shape)}`;const cost=", so Compose refuses the file";const message2=fact.length+not.length+
cost.length>100?`${fact}${cost}`:`${fact}${not}${cost}`;this.#report("wrong-type",node,message2,this.#slip(node)??help2,{fix})}#slip(node){return this.#inPairs&&node.kind==="mapping"?"Write `NAME=valu\
e`, or take away the dashes":void 0}#list(node,{item,unique:unique2,first}){const seen=new Map;this.#lists+=1;for(const[index2,child]of node.children.entries()){this.#path.push(String(index2));this.visit(
child,item);this.#path.pop();if(unique2)this.#repeated(child,seen)}this.#lists-=1;const start=node.children[0];if(first&&start?.tag!=="!reset"&&start&&typeOf(start,this.#stage.interpolated)==="text"&&
!first.accepts(start.text??"")){this.#report("bad-format",start,`${this.#label()} does not begin with ${first.what}, so Compose refuses the file`,first.help)}}#repeated(item,seen){const type=typeOf(item,
this.#stage.interpolated);if(this.problems.length>=walk_maxProblems||item.kind!=="scalar"||type==="variable"||item.tag==="!reset")return;const first=seen.get(`${typeof item.value} ${String(item.value)}`);
if(!first)for(const key2 of keysOf(item))seen.set(key2,item);else if(first.at!==item.at){this.#report("repeated-item",item,`This item stands twice in ${this.#label()}, so Compose refuses the file`,"Re\
move one of the two",{first})}}#mapping(node,shape){if(shape.late&&!this.#stage.merged)return;this.#shapes.push(shape);for(const child of node.children){if(this.problems.length>=walk_maxProblems)break;
const{name}=child;this.#path.push(name);const known2=shape.keys.get(name);if(known2)this.#known(child,known2);else if(shape.others?.name.test(name))this.visit(child,shape.others.shape);else if(shape.rest)
this.visit(child,shape.rest);else if(!(shape.extensions&&name.startsWith("x-"))&&child.tag!=="!reset")this.#unknown(child,shape,node);this.#path.pop()}if(this.#stage.merged||this.#lists>0){for(const name of shape.
required){const value=node.get(name);if(!value||value.tag==="!reset")this.#missing(node,name,shape)}}this.#shapes.pop()}#known(child,shape){if(shape.since!==void 0&&isNewer(shape.since)&&child.tag!=="\
!reset"){const message2=`Compose knows \`${child.name}\` only from ${shape.since} on, and refuses the file before`;this.#report("newer-key",child,message2,`Use Compose ${shape.since} or newer wherever\
 this runs`)}else this.visit(child,shape)}#unknown(child,shape,parent){const name=words_shorten(child.name);if(shape.keys.size===0){const message2=`${capital(shape.title)} takes no name like \`${name}\
\`, so Compose refuses the file`;return this.#report("bad-name",child,message2,"Use letters, digits, `_`, `.` and `-`")}const instead=shape.title==="a service"?replaced.get(child.name):void 0;const near=instead?
void 0:words_nearest(child.name,[...shape.keys.keys()].filter(key2=>!parent.get(key2)));const help2=instead?`Write it as ${instead}`:near?`Write \`${near}\``:unknownKeyHelp(child.name,shape,this.#shapes.
slice(0,-1));const fix=near&&child.key?replacement(child.key,near):void 0;this.#report("unknown-key",child,`Compose knows no key \`${name}\` in ${shape.title}, and refuses the file`,help2,{fix})}#missing(node,name,{
title}){this.#report("missing-key",node,`${capital(title)} has no \`${name}\` here, so Compose refuses the file`,`Add \`${name}\``)}#label(){const name=this.#path.findLast(part=>!/^\d+$/.test(part));const isItem=/^\d+$/.
test(this.#path.at(-1)??"");if(name===void 0)return"A Compose file";return`${isItem?"An item of ":""}\`${words_shorten(name)}\``}#report(kind,node,message2,help2,{first,fix}={}){const byKey=kind==="un\
known-key"||kind==="newer-key"||kind==="bad-name"||kind==="missing-key";const at2=walk_firstLine((byKey?node.key??node:node).at);const related=first&&{related:[{at:first.at,label:"first one"}]};this.problems.
push({kind,node,path:[...this.#path],at:at2,message:message2,help:help2,...related,...fix&&{fix}})}}function keysOf({value}){const number=typeof value==="string"&&value.trim()!==""?Number(value):Number.
NaN;return[`${typeof value} ${String(value)}`,...Number.isNaN(number)?[]:[`number ${number}`]]}function walk_firstLine({file:file2,range:range2}){const text=file2.slice(range2).split(/[\r\n]/,1)[0]?.trimEnd()??
"";return text===""?{file:file2,range:range2}:{file:file2,range:{start:range2.start,end:range2.start+text.length}}}function isNewer(release2){const parts2=release2.split(".").map(Number);for(const[index2,
limit2]of measure.entries()){const part=parts2[index2]??0;if(part!==limit2)return part>limit2}return false}function capital(title){return title.charAt(0).toUpperCase()+title.slice(1)};const project_shape_known=new WeakMap;
function projectShape(project){let problems=project_shape_known.get(project);if(!problems){const{root,files}=project;problems=[...files.filter(({role})=>role!=="extended").flatMap(writtenShape),...shapeProblems(
root,{interpolated:true,merged:isWhole(project)})].filter(problem2=>!isBroken(problem2.at,files)&&!isIdle(problem2,project));project_shape_known.set(project,problems)}return problems}function writtenShape(file2){
return project_shape_documentsOf(file2).flatMap((document,index2)=>{const isOver=file2.role==="override"||index2>0;return shapeProblems(document,{interpolated:false,merged:false}).filter(({path})=>!((isOver||
extendsOther(document,path))&&isConverted(document,path)))})}function extendsOther(document,[section2="",name=""]){return section2==="services"&&document.get(section2,name,"extends")!==void 0}function isIdle({
kind,path:[section2,name="",...key2]},{services,profiles}){const service2=services.get(name);return section2==="services"&&onlyRunning.get(key2.join("."))===kind&&service2!==void 0&&isActive(service2.
node,profiles)!==true}const onlyRunning=new Map([["healthcheck.test","bad-format"],["scale","bad-value"],["deploy.replicas","bad-value"]]);function isBroken({file:file2,range:range2},files){const problems=files.
find(({source})=>source===file2)?.problems??[];const{start,end}=problems.length>0?file2.linesOf(range2):range2;return problems.some(({at:at2})=>at2.range.start<end&&at2.range.end>start)}function project_shape_documentsOf({
layout,documents}){return layout.kind==="services"?documents:[layout.root,...documents.slice(1)]};const no_newer_key=defineRule({id:"no-newer-key",category:"correctness",severity:"error",summary:"Ever\
y key is known to Compose 2.40.3",why:`The Compose specification grows, and an engine refuses the whole project for a key that came after it. Where every machine that
    runs the project has the release that the message names, switch this rule off.`,bad:`
    services:
      web:
        image: nginx:1.27
        pre_start:
          - command: /prepare.sh`,good:`
    services:
      web:
        image: nginx:1.27
        post_start:
          - command: /prepare.sh`,links:["https://docs.docker.com/compose/releases/release-notes/"],*project(project){for(const{kind,at:at2,message:message2,help:help2}of projectShape(project)){if(kind===
"newer-key")yield{at:at2,message:message2,...help2!==void 0&&{help:help2}}}}});;const no_number_for_text=defineMigrationRule({id:"no-number-for-text",category:"migration",severity:"warning",impact:"br\
eaks",summary:"Names that look like numbers are in quotes",why:`Compose V1 reads YAML 1.1, where \`1e3\` and \`0o777\` are text; to V2, which reads YAML 1.2, they are numbers. Where a
    name or another text is wanted, V2 refuses the file: "must be a string". A commit such as \`12e45\` is met like that.`,bad:`
    services:
      web:
        image: nginx:1.27
        hostname: 12e45`,good:`
    services:
      web:
        image: nginx:1.27
        hostname: "12e45"`,links:["https://yaml.org/spec/1.2.2/#103-core-schema","https://docs.docker.com/compose/releases/migrate/"],*project(project){for(const{kind,node,at:at2}of projectShape(project)){
const v1=kind==="wrong-type"&&typeof node.value==="number"?readV1(node):void 0;if(v1?.type!=="text")continue;const message2=`V1 read \`${words_shorten(v1.text,20)}\` as text, V2 reads it as a number an\
d refuses the file`;yield{at:at2,message:message2,help:"Put quotes around it",fix:{title:"Put quotes around it",safety:"safe",edits:quoteScalar(node,v1.text)}}}}});;function*yesNos({root}){yield*yes_no_walk(
root,casts)}function*yes_no_walk(node,path){if(!path)return;if(path.here===readBoolean&&node.kind==="scalar")yield*yes_no_read(node);for(const child of node.children)yield*yes_no_walk(child,path.next(
node.kind==="mapping"?child.name:"[]"))}function*yes_no_read(node){const isWritten2=!node.source.includes("$");const word=isWritten2?node.source.replace(/^(["'])(.*)\1$/,"$2"):skeletonOf(node)??"";const value=readBoolean(
word);if(value!==void 0&&word.toLowerCase()!==String(value))yield{node,word,value,isWritten:isWritten2}};const no_odd_boolean=defineRule({id:"no-odd-boolean",category:"correctness",severity:"notice",summary:"\
Truth values are `true` and `false`",why:`YAML 1.2 has no other words for them. Compose V2 still takes \`yes\`, \`on\` and their like where it wants a truth value, and warns at
    every run. Where Compose V1 may have run the project, \`no-yes-boolean\` says so.`,bad:`
    services:
      web:
        image: nginx:1.27
        init: yes
        develop: { watch: [{ path: ., action: rebuild }] }`,good:`
    services:
      web:
        image: nginx:1.27
        init: true
        develop: { watch: [{ path: ., action: rebuild }] }`,links:["https://yaml.org/spec/1.2.2/#10212-boolean"],*project(project){if(isTakenByV1(project))return;for(const{node,word,value}of yesNos(project)){
yield{at:node.at,message:`Compose takes \`${word}\` for \`${value}\` here, and warns at every run`,help:`Write \`${value}\``}}}});;const no_one_letter_volume=defineMigrationRule({id:"no-one-letter-vol\
ume",category:"migration",severity:"warning",impact:"changes",summary:"Volumes in the short syntax have names of more than one letter",why:`Compose V2 takes one letter in front of a colon for a drive \
of Windows. Of \`d:/data\` it makes a volume without a
    name at \`d:/data\`, where V1 mounted the volume \`d\` at \`/data\`: what is written there is lost with the container.`,bad:`
    services:
      web:
        image: nginx:1.27
        volumes: ["d:/data"]
    volumes:
      d:`,good:`
    services:
      web:
        image: nginx:1.27
        volumes:
          - { type: volume, source: d, target: /data }
    volumes:
      d:`,links:["https://docs.docker.com/reference/compose-file/services/#volumes"],*project({root,services}){for(const service2 of services.values()){for(const node of service2.get("volumes")?.children??
[]){const name=driveLetter(node);if(name===void 0||!root.get("volumes",name))continue;const message2=`V1 mounted the volume \`${name}\` here; V2 takes \`${name}:\` for a drive, and its data is not ther\
e`;yield{at:node.at,message:message2,help:`Write it as \`{ type: volume, source: ${name}, target: \u2026 }\``}}}}});;const no_open_context=defineRule({id:"no-open-context",category:"reliability",severity:"\
notice",summary:"A `.dockerignore` keeps out of images what is none of theirs",why:`\`COPY . .\` copies all that lies in the context: \`.env\` with its passwords, \`.git\` with the whole history. Whoever ge\
ts
    the image can read them, and each commit makes the build begin anew. Told where the Dockerfile copies the whole context into
    the image, and no \`.dockerignore\` is there.`,bad:`
    # compose.yml
    services:
      web:
        build:
          dockerfile_inline: |
            FROM node:22
            COPY . .
    # .env
    TOKEN=`,good:`
    # compose.yml
    services:
      web:
        build:
          dockerfile_inline: |
            FROM node:22
            COPY src src
    # .env
    TOKEN=`,links:["https://docs.docker.com/build/concepts/context/#dockerignore-files"],*project({services,builds}){for(const{name,build:build2}of services.values()){const found2=builds.get(name);const target=build2?.
get("target");const stage2=found2?.dockerfile.isCertain&&found2.isOpen&&(!target||target.text!==void 0)?stageFor(found2.dockerfile,target?.text):void 0;const[first,second]=found2?.exposed??[];if(!build2||
!found2||!stage2||first===void 0||!chainOf(found2.dockerfile,stage2).chain.some(({copiesAll})=>copiesAll))continue;const what=second===void 0?`\`${first}\` goes`:`\`${first}\` and \`${second}\` go`;const context2=build2.
kind==="scalar"?build2:build2.get("context");yield{at:(context2??build2.key??build2).at,message:`${what} into the image: it copies the whole folder, which has no \`.dockerignore\``,help:`Put a \`.docke\
rignore\` there that names ${second===void 0?`\`${first}\``:"both"}`}}}});;const no_parsed_output=defineRule({id:"no-parsed-output",category:"migration",severity:"notice",impact:"changes",summary:"Scr\
ipts read no tables that are meant for people",why:`What Compose prints for people is another text in V2. \`ps\` has one line of headings in place of two, other columns, \`Exited (1)\` where V1 wrote \`Exi\
t 1\`, and leaves out containers
    that do not run; \`images\` has other columns; lines of \`logs\` and \`up\` begin with \`web-1\`, not \`web_1\`; \`version\` begins with \`Docker Compose version v2\`, not
    \`docker-compose version 1\`. \`--format json\` and \`version --short\` are for programs.`,bad:`docker-compose ps | grep 'Exit 1'`,good:"docker compose ps -a --format json | jq -r .ExitCode",links:[
"https://docs.docker.com/reference/cli/docker/compose/ps/","https://docs.docker.com/compose/releases/migrate/"],*command(command2){const{globals,subcommand,flags:flags2}=commandLine(command2);const version=globals.
find(({name})=>name==="--version"||name==="-v");const word=subcommand??version?.words[0];if(!isV1Call(command2)||!word||!isRead(command2))return;if(flags2.some(({name})=>["-q","--quiet","--services","\
--format"].includes(name)))return;const text=subcommand?.text??"version";const isPrefix=text==="logs"||text==="up";if(isPrefix&&!command2.into.some(each=>/[a-z]_\d/.test(each.text??"")))return;const difference=flags2.
some(({name})=>name==="--short")?"it begins with 2 or more":differences.get(text);if(difference===void 0)return;const help2=text==="version"?"Ask `docker compose version --short`, and reckon with 2 an\
d more":isPrefix?"Reckon with `SERVICE-1`":"Ask for `--format json`";yield{at:word.at,message:`What \`${text}\` prints is another text in V2: ${difference}`,help:help2}}});const differences=new Map([[
"ps","other columns, one line of headings, no stopped ones"],["images","other columns"],["version","`Docker Compose version v2\u2026`"],["logs","its lines begin with `web-1`, not `web_1`"],["up","its \
lines begin with `web-1`, not `web_1`"]]);const no_parsed_output_readers=new Set(["grep","egrep","fgrep","rg","awk","gawk","sed","cut","tail","tr","column","sort","perl","Select-String","findstr"]);function isRead({
into,captured}){return into.length>0?no_parsed_output_readers.has(into[0]?.text??""):captured};function calledProjects(command2,projects){const flags2=fileFlags(command2);for(const folder of placesOf(
command2)){const first=flags2?resolvePath(folder,flags2.files[0]??""):void 0;const found2=projects.filter(project=>flags2?project.files[0]?.source.path===first:project.standalone&&project.folder===folder);
if(found2.length>0)return found2}return[]};const no_partial_down=defineRule({id:"no-partial-down",category:"migration",severity:"warning",impact:"changes",summary:"`down` and `stop` reach the services\
 of every profile",why:`\`down\` and \`stop\` of Compose V1 took every container of the project. V2 leaves those alone that belong to a profile that is not switched on: they run on, and hold the
    network, so that \`down\` cannot remove it. \`--profile "*"\` switches all profiles on.`,bad:`
    docker-compose down
    # compose.yml
    services:
      web: { image: "nginx:1.27" }
      mail: { image: "axllent/mailpit:v1.21", profiles: [dev] }`,good:'docker compose --profile "*" down',links:["https://docs.docker.com/compose/how-tos/profiles/","https://github.com/docker/compose/\
issues/10425"],*script({commands,settings:settings2},projects){if(settings2.some(({name})=>name==="COMPOSE_PROFILES"))return;for(const command2 of commands){const{globals,subcommand,operands}=commandLine(
command2);const name=subcommand?.text;if(!isV1Call(command2)||!subcommand||name!=="down"&&name!=="stop"||operands.length>0)continue;if(globals.some(flag2=>flag2.name==="--profile")||command2.args.some(
({text})=>text===void 0))continue;const left=calledProjects(command2,projects).flatMap(idleServices)[0];if(left===void 0)continue;yield{at:subcommand.at,message:`\`${name}\` took all containers in V1; \
V2 leaves \`${left.slice(0,25)}\`, as its profile is off`,help:`Call \`docker compose --profile "*" ${name}\``}}}});function idleServices({services,profiles,envFiles:envFiles2}){if(envFiles2.some(({entries:entries2})=>entries2.
some(({name})=>name==="COMPOSE_PROFILES")))return[];return[...services.values()].flatMap(({name,node})=>{const own=node.get("profiles")?.children.map(({text})=>text)??[];return own.length>0&&!own.some(
profile=>profile===void 0||profiles.includes(profile))?[name]:[]})};const no_plain_script=defineRule({id:"no-plain-script",category:"reliability",severity:"warning",summary:"Scripts that containers ar\
e started with can be run",why:`A script that is mounted from the repository has the mode that git keeps for it. Where that is not the one of a program,
    the container stops with "permission denied", on every machine but those that do not know modes.`,bad:`
    # compose.yml
    services:
      web:
        image: node:22
        entrypoint: /start.sh
        volumes: ["./start.sh:/start.sh"]
    # start.sh
    #!/bin/sh
    exec node server.js`,good:`
    # compose.yml
    services:
      web:
        image: node:22
        entrypoint: [sh, /start.sh]
        volumes: ["./start.sh:/start.sh"]
    # start.sh
    #!/bin/sh
    exec node server.js`,links:["https://git-scm.com/docs/git-update-index#Documentation/git-update-index.txt---chmod-x"],*project({startScripts}){for(const{at:at2,source,service:service2,isPlain:isPlain2}of startScripts){
if(!isPlain2)continue;yield{at:at2,message:`\`${words_shorten(nameOf(source.path),30)}\` is no program in git: \`${words_shorten(service2,20)}\` stops with "permission denied"`,help:`Run \`git update-i\
ndex --chmod=+x\` for it, or have a shell read it: \`[sh, ${words_shorten(at2.file.slice(at2.range),30)}]\``}}}});;const no_plain_secret=defineRule({id:"no-plain-secret",category:"security",severity:"\
warning",byPurpose:whereItShips,summary:"Passwords, tokens and keys are not written into Compose files",why:`Whoever may read the repository, now or in its history, knows the secret, and \`docker inspe\
ct\` shows it to everyone who
    may use the engine. It has to be changed once it has been pushed. Files for development and tests are passed over.`,bad:`
    services:
      api:
        image: example/api:1.4
        environment:
          STRIPE_API_KEY: fh2Kd83hXvQ0pLz91sTe`,good:`
    services:
      api:
        image: example/api:1.4
        environment:
          STRIPE_API_KEY: \${STRIPE_API_KEY:?}
          SESSION_SECRET_FILE: /run/secrets/session
        secrets: [session]
    secrets:
      session:
        file: ./session.txt`,links:["https://docs.docker.com/compose/how-tos/use-secrets/"],*service(service2){for(const variable2 of service2.environment){const{name,value}=variable2;if(!value||disclosure(
service2,variable2)!=="plain")continue;yield{at:value.at,message:`\`${name}\` stands here in plain text, for whoever may read the repository`,help:`Change it, write \`\${${name}:?}\` here, and keep the\
 new one out of git: in the shell, or an ignored \`.env\``}}}});;const no_port_conflict=defineRule({id:"no-port-conflict",category:"reliability",severity:"error",summary:"Each of the host's ports is p\
ublished once",why:'The container that starts second fails: "port is already allocated". So do all but one where a service runs several times.',bad:`
    services:
      web:
        image: nginx:1.27
        ports: ["80:80"]
      proxy:
        image: caddy:2.10
        ports: ["80:8080"]`,good:`
    services:
      web:
        image: nginx:1.27
        ports: ["80:80"]
      proxy:
        image: caddy:2.10
        ports: ["81:8080"]
      dns:
        image: coredns/coredns:1.12.1
        ports: ["127.0.0.1:53:53/tcp", "127.0.0.1:53:53/udp"]`,links:["https://docs.docker.com/reference/compose-file/services/#ports"],*project(project){const published=new Taken;for(const service2 of project.
services.values()){if(service2.networkMode!==void 0&&service2.networkMode!=="bridge")continue;for(const port2 of service2.ports){if(!port2.published)continue;const taken=published.by(port2.published,other=>other.
port.collides(port2)&&runTogether(other.service,service2));if(taken)yield no_port_conflict_conflict(service2,port2,taken);published.add(port2.published,{service:service2,port:port2})}yield*severalTimes(
service2,project)}}});class Taken{#all=[];#ranges=[];#single=new Map;by({first,last},fits2){return first===last?this.#single.get(first)?.find(fits2)??this.#ranges.find(fits2):this.#all.find(fits2)}add({
first,last},published){const single2=this.#single.get(first);this.#all.push(published);if(first!==last)this.#ranges.push(published);else if(single2)single2.push(published);else this.#single.set(first,
[published])}}function no_port_conflict_conflict(service2,port2,taken){const other=taken.service===service2?"it has taken before":`\`${taken.service.name}\` has taken`;return{at:port2.published?.at??port2.
at,message:`Service \`${service2.name}\` publishes a port of the host that ${other}`,help:"Publish another port of the host",related:[{at:taken.port.published?.at??taken.port.at,label:"taken here"}]}}
function runTogether(a,b){if(a.profiles.length===0||b.profiles.length===0)return true;return a.profiles.some(profile=>b.profiles.includes(profile))}function*severalTimes(service2,{root}){const times=service2.
get("scale")??service2.get("deploy","replicas");if(typeof times?.value!=="number"||times.value<2||no_port_conflict_isForSwarm(root.get("services")?.children??[]))return;for(const port2 of service2.ports){
if(!port2.published||port2.isPicked)continue;const message2=`Service \`${service2.name}\` runs ${times.value} times, but a port of the host can be published once`;const help2="Remove the port of the h\
ost, or give a range of as many ports";yield{at:port2.published.at,message:message2,help:help2,related:[{at:times.at,label:"so many times"}]}}}function no_port_conflict_isForSwarm(services){return services.
some(service2=>["placement","update_config","rollback_config","endpoint_mode","mode","labels"].some(key2=>service2.get("deploy",key2)))};const no_port_out_of_range=defineMigrationRule({id:"no-port-out\
-of-range",category:"migration",severity:"warning",impact:"breaks",summary:"Ports are numbers up to 65535",why:`Compose V1 read any number as a port and left it to the engine to refuse it. V2 refuses \
the file, and starts none
    of its services.`,bad:`
    services:
      web:
        image: nginx:1.27
        ports: ["70000:80"]`,good:`
    services:
      web:
        image: nginx:1.27
        ports: ["7000:80"]`,links:["https://docs.docker.com/reference/compose-file/services/#ports"],*project({services}){for(const service2 of services.values()){for(const port2 of service2.get("port\
s")?.children??[]){if(!hasHighPort(port2))continue;yield{at:port2.at,message:"A port goes up to 65535: V1 left a higher one to the engine, V2 refuses the file",help:"Write a number from 1 to 65535"}}}}});
;const no_privilege_gain=defineSettingRule({id:"no-privilege-gain",category:"security",optIn:"hardening",summary:"No program in a service gains rights that it did not start with",why:`Images hold prog\
rams such as \`su\`, \`mount\` and \`sudo\` that run as root whoever starts them. A gap in one of them makes a
    break-in as an ordinary user one as root. \`no-new-privileges\` takes that from them; a program that steps down from root to
    another user, as most images do, is not hindered.`,bad:`
    services:
      web:
        image: example/web:1.4`,good:`
    services:
      web:
        image: example/web:1.4
        security_opt: ["no-new-privileges:true"]`,links:["https://docs.docker.com/reference/cli/docker/container/run/#security-opt","https://docs.kernel.org/userspace-api/no_new_privs.html"],lacks(service2){
const options2=service2.get("security_opt")?.children??[];if(service2.get("privileged")?.value===true||options2.some(({text})=>text===void 0||/^no-new-privileges(?:[:=]true)?$/.test(text)))return void 0;
return{message:`Programs in \`${service2.name}\` may gain root's rights, through \`su\` and the like`,help:"Write `no-new-privileges:true` under `security_opt`",stops:"programs that gain rights of roo\
t, through `su` and the like",lines:["security_opt:","  - no-new-privileges:true"],entry:["security_opt",'["no-new-privileges:true"]']}}});;const no_privileged=defineRule({id:"no-privileged",category:"\
security",severity:"error",byPurpose:lessBeforeItShips,summary:"Services do not run privileged",why:`A privileged container has every capability and every device of the host: who breaks into it owns t\
he host. Programs
    whose own documentation asks for it, named in the option \`needing\` by a part of their image's name or tag, are passed over.`,bad:`
    services:
      web:
        image: nginx:1.27
        privileged: true`,good:`
    services:
      web:
        image: nginx:1.27
        cap_add: [NET_ADMIN]`,links:["https://docs.docker.com/reference/compose-file/services/#privileged","https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities"],options:{
needing:["dind","cadvisor","k3s","kindest/node","binfmt","rancher/rancher","ebpf-profiler","falco","tetragon"]},*service(service2,{needing}){const privileged=service2.get("privileged");if(privileged?.
value!==true||runsOneOf(service2,needing))return;yield{at:privileged.at,message:`Service \`${service2.name}\` runs privileged, so a break-in reaches the host`,help:"Grant only what it needs, under `ca\
p_add` or `devices`"}}});;const no_project_name_variable=defineMigrationRule({id:"no-project-name-variable",category:"migration",severity:"warning",impact:"changes",summary:"Files do not count on `COM\
POSE_PROJECT_NAME` being unset",why:`Compose V2 sets \`COMPOSE_PROJECT_NAME\` by itself, to the project's name. To V1 it was a variable like any other:
    where no one had set it, it was empty, or its default counted.`,bad:`
    services:
      web:
        image: nginx:1.27
        environment:
          PREFIX: \${COMPOSE_PROJECT_NAME}`,good:`
    # .env
    COMPOSE_PROJECT_NAME=shop
    # compose.yaml
    services:
      web:
        image: nginx:1.27
        environment:
          PREFIX: \${COMPOSE_PROJECT_NAME}`,links:["https://docs.docker.com/compose/how-tos/environment-variables/envvars/#compose_project_name"],*project(project){const uses=bareUses(project);for(const{
source}of project.files){const[first,...others2]=uses.filter(({at:at2})=>at2.file===source);if(!first)continue;const had=first.operator===""?"nothing":"the default";const related=others2.map(({at:at2})=>({
at:at2,label:"here, too"}));const message2=`Where no one sets it, V1 put ${had} in here, V2 puts in the project's name`;yield{at:first.at,message:message2,help:"Set `COMPOSE_PROJECT_NAME` in `.env`, o\
r use a variable of your own",...related.length>0&&{related}}}}});function bareUses(project){if(!project.variables.isOwn("COMPOSE_PROJECT_NAME"))return[];return defaults_texts(project).flatMap(defaults_outermost).
filter(({name,operator,argument:argument2})=>{const isName2=argument2.length===1&&argument2[0]===project.name;return name==="COMPOSE_PROJECT_NAME"&&!operator.endsWith("?")&&!isName2})};const no_ps_filter=defineRule(
{id:"no-ps-filter",category:"migration",severity:"warning",impact:"changes",summary:"Containers are filtered by states that V2 knows",why:`\`ps --filter\` of Compose V1 knew \`status=stopped\` and \`source\
=image\` or \`source=build\`. In V2 no container is ever in the state \`stopped\`, so that nothing is found and
    nothing is said; at \`source=\` it ends with "not implemented".`,bad:"docker compose ps --filter status=stopped",good:"docker compose ps --filter status=exited",links:["https://docs.docker.com/ref\
erence/cli/docker/compose/ps/","https://docs.docker.com/compose/releases/migrate/"],*command(command2){const{subcommand,flags:flags2}=commandLine(command2);if(subcommand?.text!=="ps")return;for(const{
name,value,words:words2}of flags2){const word=words2.at(-1);if(name!=="--filter"||!word)continue;const{file:file2,range:range2}=word.at;const stopped=file2.slice(range2).indexOf("stopped");if(value===
"status=stopped"&&stopped>=0){const at2={file:file2,range:{start:range2.start+stopped,end:range2.start+stopped+"stopped".length}};yield{at:at2,message:"No container of V2 is in the state `stopped`: no\
thing is found",help:"Write `exited`",fix:{title:"Write `exited`",safety:"unsafe",edits:[{...at2,text:"exited"}]}}}else if(value?.startsWith("source=")){yield{at:word.at,message:'V2 cannot filter by `\
source`: it ends with "not implemented"',help:"Filter by `status`, or ask `config --images`"}}}}});;const no_ps_services=defineRule({id:"no-ps-services",category:"migration",severity:"warning",impact:"\
changes",summary:"Scripts ask the file for its services, not the containers",why:`\`ps --services\` of Compose V1 listed every service of the file. V2 lists those that have a container that runs: before\
 \`up\`, none.
    \`config --services\` lists them in both, in V2 without those of profiles that are not switched on.`,bad:"for service in $(docker-compose ps --services); do echo $service; done",good:"for service \
in $(docker compose config --services); do echo $service; done",links:["https://docs.docker.com/reference/cli/docker/compose/ps/","https://docs.docker.com/reference/cli/docker/compose/config/"],*command(command2){
const{subcommand,flags:flags2}=commandLine(command2);const services=flags2.find(({name})=>name==="--services");if(!isV1Call(command2)||subcommand?.text!=="ps"||!services||flags2.some(({name})=>name===
"--filter"))return;const edits=servicesEdits(command2)??[];yield{at:services.at,message:"`ps --services` listed every service in V1; V2 lists those that run",help:"Call `config --services`",...edits.length>
0&&{fix:{title:"Call `config --services`",safety:"unsafe",edits}}}}});;const no_ps_without_all=defineRule({id:"no-ps-without-all",category:"migration",severity:"notice",impact:"changes",summary:"Scrip\
ts that ask for containers say whether they mean stopped ones, too",why:`\`ps -q\` of Compose V1 printed the IDs of stopped containers, too. V2 prints those that run, and nothing for one that has ended:\
 what asks for its exit
    status or its logs by that ID gets none. \`ps -aq\` prints all of them, those of \`run\` among them.`,bad:"docker inspect $(docker-compose ps -q web)",good:"docker inspect $(docker compose ps -aq \
web)",links:["https://docs.docker.com/reference/cli/docker/compose/ps/","https://docs.docker.com/compose/releases/migrate/"],*command(command2){const{subcommand,flags:flags2}=commandLine(command2);const named2=(...names2)=>flags2.
find(({name})=>names2.includes(name));const quiet=named2("-q","--quiet");if(!isV1Call(command2)||subcommand?.text!=="ps"||!quiet||named2("-a","--all","--services","--filter"))return;if(!command2.captured&&
command2.into.length===0)return;const{file:file2,range:range2}=quiet.at;const plain2=file2.slice(range2)===quiet.name&&!quiet.joined;const fix={title:"Ask for stopped ones, too",safety:"manual",edits:[
{file:file2,range:range2,text:quiet.name==="-q"?"-aq":"--all --quiet"}]};yield{at:quiet.at,message:`\`ps ${quiet.name}\` printed stopped containers in V1; V2 prints those that run`,help:"Add `-a` wher\
e stopped ones are meant, too",...plain2&&command2.form==="words"&&{fix}}}});;const owners=new Map([[1433,"SQL Server"],[1521,"Oracle"],[2375,"The Docker API"],[3306,"MySQL"],[5432,"PostgreSQL"],[6379,
"Redis"],[11211,"Memcached"],[27017,"MongoDB"]]);function portOwner(port2){return owners.get(port2)};function titleBehind(service2,{target,protocol}){if(!target||protocol==="udp")return void 0;const{first,
last}=target;const program2=programOf(service2.image);if(program2&&!["proxy","base"].includes(program2.kind)&&program2.ports.some(port2=>first<=port2&&port2<=last))return program2.title;return first===
last?portOwner(first):void 0};function loopbackFix(port2){const{published,hostIp}=port2;if(!published||hostIp!==void 0||!loopback_isShort(port2))return void 0;const{file:file2,range:range2}=published.
at;const edit={file:file2,range:{start:range2.start,end:range2.start},text:"127.0.0.1:"};return{title:"Put `127.0.0.1:` in front of it",safety:"unsafe",edits:[edit]}}function loopbackHelp(port2){if(port2.
hostIp!==void 0)return`write \`127.0.0.1\` in place of \`${port2.hostIp}\``;if(!loopback_isShort(port2))return"add `host_ip: 127.0.0.1`";return`put \`${port2.published?"127.0.0.1:":"127.0.0.1::"}\` in \
front of it`}function loopback_isShort({at:at2,published,target}){const first=published??target;return first!==void 0&&first.at.range.start-at2.range.start<=1};const no_public_database=defineRule({id:"\
no-public-database",category:"security",severity:"warning",byPurpose:whereItShips,summary:"Databases, caches, brokers and consoles are not published on all interfaces",why:`A published port without an\
 address is open to whoever reaches the host. Docker opens it in front of the host's own
    firewall: \`ufw\` does not see it. Services of one project reach each other without any \`ports\`. Files for development and
    tests are passed over.`,bad:`
    services:
      db:
        image: postgres:17
        ports: ["5432:5432"]`,good:`
    services:
      db:
        image: postgres:17
        ports: ["127.0.0.1:5432:5432"]`,links:["https://docs.docker.com/engine/network/packet-filtering-firewalls/#docker-and-ufw"],*service(service2){if(service2.networkMode==="host")return;for(const port2 of service2.
ports){const title=port2.isPublic===true?titleBehind(service2,port2):void 0;if(!title)continue;const fix=loopbackFix(port2);yield{at:port2.at,message:`${title} in \`${service2.name}\` is open to whoeve\
r reaches the host, past its firewall`,help:`Remove the port, or ${loopbackHelp(port2)}`,...fix&&{fix}}}}});;const no_public_port=defineRule({id:"no-public-port",category:"security",severity:"notice",
byPurpose:whereItShips,optIn:"strict",summary:"Ports are published on the addresses that they are meant for",why:`A published port without an address is open to whoever reaches the host. Docker opens \
it in front of the host's own
    firewall: \`ufw\` does not see it. What a proxy on the same host passes on needs \`127.0.0.1\` only. Ports of the host in the option
    \`public\` are meant to be open; files for development and tests are passed over.`,bad:`
    services:
      app:
        image: example/app:1.4
        ports: ["8080:80"]`,good:`
    services:
      app:
        image: example/app:1.4
        ports: ["127.0.0.1:8080:80"]
      proxy:
        image: caddy:2.10
        ports: ["80:80", "443:443"]`,links:["https://docs.docker.com/engine/network/packet-filtering-firewalls/#docker-and-ufw","https://docs.docker.com/reference/compose-file/services/#ports"],options:{
public:[80,443]},*service(service2,{public:open}){if(service2.networkMode==="host"||service2.networkMode==="none")return;for(const port2 of service2.ports){const{published,at:at2}=port2;if(port2.isPublic!==
true||!published)continue;if(published.first===published.last&&open.includes(published.first)||titleBehind(service2,port2)!==void 0)continue;const ports2=published.first===published.last?`Port ${published.
first}`:`Each of the ports ${published.first} to ${published.last}`;const fix=loopbackFix(port2);yield{at:at2,message:`${ports2} of \`${service2.name}\` is open to whoever reaches the host, past its fi\
rewall`,help:"Put `127.0.0.1:` in front of it, or the address that it is meant for",...fix&&{fix}}}}});;const disks=/^\/dev\/(?:sd[a-z]{1,2}\d*|hd[a-z]\d*|vd[a-z]\d*|xvd[a-z]\d*|nvme\d+n\d+(?:p\d+)?|mmcblk\d+(?:p\d+)?|dm-\d+|md\d+|mapper(?:\/.+)?|disk(?:\/.+)?)$/;
const memory=/^\/dev\/(?:mem|kmem|port)$/;const no_raw_device=defineRule({id:"no-raw-device",category:"security",severity:"warning",summary:"Services get no hold of the host's disks and memory as such",
why:`A disk that is read as a device has no owners and rights: each file of the host can be read and changed there, also that with
    the passwords. The same goes for \`/dev/mem\`, and for a rule that lets the container make such devices itself. Programs whose
    own documentation asks for it, named in the option \`needing\` by a part of their image's name, are passed over.`,bad:`
    services:
      backup:
        image: example/backup:1.4
        devices:
          - /dev/sda:/dev/sda`,good:`
    services:
      backup:
        image: example/backup:1.4
        devices:
          - /dev/ttyUSB0:/dev/ttyUSB0
        volumes:
          - /srv/data:/data:ro`,links:["https://docs.docker.com/reference/compose-file/services/#devices","https://docs.docker.com/reference/compose-file/services/#device_cgroup_rules"],options:{needing:[
"scrutiny","smartctl","smartmontools","cadvisor","netdata","hddtemp","makemkv","automatic-ripping-machine","ripper","ceph","rook","dind"]},*service(service2,{needing}){if(service2.get("privileged")?.value===
true||runsOneOf(service2,needing))return;for(const device2 of service2.devices){const what=device2.source===void 0?void 0:whatIs(device2.source);if(what)yield no_raw_device_problem(service2,device2.at,
what)}for(const rule of service2.get("device_cgroup_rules")?.children??[]){if(/^[ab] \*:\* m?[rw]/.test(rule.text??""))yield no_raw_device_problem(service2,rule.at,"every disk")}}});function whatIs(path){
if(disks.test(path))return"a disk";return memory.test(path)?"the memory":void 0}function no_raw_device_problem({name},at2,what){return{at:at2,message:`Service \`${name}\` gets ${what} of the host as a\
 device, past all rights of files`,help:"Mount the folder that it needs, under `volumes`"}};function*redefinitions(project){for(const section2 of["networks","volumes"]){for(const{below:below2,above}of overlays(
project,section2,"*")){const kept2=onlyIn(below2,above);if(!kept2?.key||!above.key)continue;const isRefused2=section2==="volumes"&&(isExternal(below2)&&above.get("external")===void 0&&isMade(above)||isExternal(
above)&&isMade(below2));yield{name:above.name,at:above.key.at,kept:{name:kept2.name,at:kept2.key.at},isRefused:isRefused2}}}}function onlyIn(below2,above){for(const child of below2.children){const other=above.
get(child.name);if(!other&&!redefinitions_isNothing(child))return child;const inner=other&&child.kind==="mapping"?onlyIn(child,other):void 0;if(inner)return inner}return void 0}function redefinitions_isNothing(node){
return node.isNull||node.value===false||node.kind!=="scalar"&&node.children.length===0}function isMade(node){return["driver","driver_opts","labels"].some(key2=>node.get(key2))}function isExternal(node){
const external2=node.get("external");return external2!==void 0&&external2.value!==false};const no_redefined_external=defineMigrationRule({id:"no-redefined-external",category:"migration",severity:"warn\
ing",impact:"breaks",summary:"A volume is external in all files or in none",why:`Where one file says \`external: true\` of a volume and another one gives it a driver, Compose V1 took the later
    definition alone. V2 joins the two, and refuses the project: "conflicting parameters".`,bad:`
    # compose.yaml
    services:
      web:
        image: nginx:1.27
        volumes: ["data:/data"]
    volumes:
      data:
        external: true
    # compose.override.yaml
    volumes:
      data:
        driver: local`,good:`
    # compose.yaml
    services:
      web:
        image: nginx:1.27
        volumes: ["data:/data"]
    volumes:
      data:
        external: true`,links:["https://docs.docker.com/reference/compose-file/merge/","https://docs.docker.com/reference/compose-file/volumes/#external"],*project(project){for(const{at:at2,name,kept:kept2,
isRefused:isRefused2}of redefinitions(project)){if(!isRefused2)continue;const message2=`V1 took this definition of \`${words_shorten(name,20)}\` alone, V2 joins the two and refuses them`;yield{at:at2,
message:message2,help:"Define it in one file, or put `!override` before this definition",related:[{at:kept2.at,label:"what does not go with it"}]}}}});;const no_redefined_resource=defineMigrationRule(
{id:"no-redefined-resource",category:"migration",severity:"warning",impact:"changes",summary:"A network or volume is defined in one file",why:`Where an override defines a network or a volume again, Co\
mpose V1 took that definition and dropped the one below,
    whole. V2 joins the two: what stands in the base alone counts as well.`,bad:`
    # compose.yaml
    services:
      web:
        image: nginx:1.27
        networks: [back]
    networks:
      back:
        internal: true
    # compose.override.yaml
    networks:
      back:
        labels: { team: web }`,good:`
    # compose.yaml
    services:
      web:
        image: nginx:1.27
        networks: [back]
    networks:
      back:
        internal: true
        labels: { team: web }`,links:["https://docs.docker.com/reference/compose-file/merge/","https://docs.docker.com/reference/compose-file/networks/"],*project(project){for(const{at:at2,name,kept:kept2,
isRefused:isRefused2}of redefinitions(project)){if(isRefused2)continue;const message2=`V1 dropped \`${words_shorten(kept2.name,20)}\` of \`${words_shorten(name,20)}\` for this definition, V2 keeps it`;
yield{at:at2,message:message2,help:"Define it in one file, or put `!override` before this definition",related:[{at:kept2.at,label:"what V2 keeps"}]}}}});;const no_refused_deploy=defineMigrationRule({id:"\
no-refused-deploy",category:"migration",severity:"warning",impact:"breaks",summary:"Values under `deploy` can be read, also where V1 passed over them",why:`Compose V1 left \`deploy\` to Docker Swarm: it\
 looked at the kind of a value, not at what it says. V2 reads it, and refuses
    the whole project for a time without a unit or a size that it does not know.`,bad:`
    services:
      web:
        image: nginx:1.27
        deploy:
          restart_policy:
            delay: "5"`,good:`
    services:
      web:
        image: nginx:1.27
        deploy:
          restart_policy:
            delay: 5s`,links:["https://docs.docker.com/reference/compose-file/deploy/","https://docs.docker.com/compose/releases/migrate/"],*project(project){for(const{kind,path,at:at2,help:help2}of projectShape(
project)){if(kind!=="bad-format"&&kind!=="bad-value"||path[0]!=="services"||path[2]!=="deploy")continue;yield{at:at2,message:"V1 passed over this value of `deploy`, V2 reads it and refuses the project",
...help2!==void 0&&{help:help2}}}}});;const no_relative_device=defineMigrationRule({id:"no-relative-device",category:"migration",severity:"warning",impact:"changes",summary:"Devices of volumes have a \
full path, or a driver that says how to read it",why:`For a volume with \`o: bind\`, Compose V1 made a full path of a relative \`device\`. V2 does so only where
    \`driver: local\` is written: else it hands \`./data\` to the engine, which does not find it.`,bad:`
    services:
      web:
        image: nginx:1.27
        volumes: ["data:/data"]
    volumes:
      data:
        driver_opts: { type: none, o: bind, device: ./data }`,good:`
    services:
      web:
        image: nginx:1.27
        volumes: ["data:/data"]
    volumes:
      data:
        driver: local
        driver_opts: { type: none, o: bind, device: ./data }`,links:["https://docs.docker.com/reference/compose-file/volumes/#driver_opts"],*project({root}){for(const volume2 of root.get("volumes")?.children??
[]){const[driver,o,device2]=[volume2.get("driver"),volume2.get("driver_opts","o"),volume2.get("driver_opts","device")];if(driver||o?.text!=="bind"||!device2?.text||/^[/$]/.test(device2.text))continue;
const message2="V1 made a full path of this one; without `driver: local`, V2 hands it on as it is";yield{at:device2.at,message:message2,help:"Add `driver: local`",fix:{title:"Add `driver: local`",safety:"\
unsafe",edits:addEntry(volume2,"driver","local")}}}}});;const modules=new Set(["docker_compose","community.docker.docker_compose","community.general.docker_compose"]);function removedModulesIn({file:file2}){
if(!/\.ya?ml$/i.test(file2.path)||!/\bdocker_compose["']?\s{0,9}:/.test(file2.text))return[];return tasksIn(file2).flatMap(task=>task.children.flatMap(options2=>{const isCalled=options2.key&&modules.has(
options2.name)&&(options2.kind==="mapping"?options2.children.some(({name})=>isOption.test(name)):/^\w+=/.test(options2.text??""));return isCalled&&options2.key?[{name:options2.key,options:options2}]:[]}))}
const isOption=/^(?:project_src|project_name|definition|files|state|services|build|pull|restarted|stopped|recreate|scale|remove_orphans|remove_volumes|remove_images)$/;function pipTasksIn({file:file2}){
if(!/\.ya?ml$/i.test(file2.path)||!/\bpip["']?\s{0,9}:/.test(file2.text)||!file2.text.includes("docker-compose"))return[];return tasksIn(file2).flatMap(task=>{const pip=task.get("pip")??task.get("ansi\
ble.builtin.pip");if(!pip||pip.get("state")?.text==="absent")return[];const name=pip.get("name");const isLoop=/^\{\{\s*item(?:\.\w+)?\s*\}\}$/.test(name?.text??"");const names2=isLoop?task.get("loop")??
task.get("with_items"):name;const each=names2?.kind==="sequence"?names2.children:names2?[names2]:[];return each.filter(({text})=>/^docker-compose(?:[=~<>!]=?.*)?$/.test(text??"")).map(({at:at2})=>({at:at2,
by:"pip",what:"docker-compose"}))})}function tasksIn(file2){const found2=[];const seen=new Set;const walk2=node=>{if(seen.has(node.children))return;seen.add(node.children);for(const child of node.children){
if(node.kind==="sequence"&&child.kind==="mapping")found2.push(child);walk2(child)}};for(const document of parseYaml(file2).documents)walk2(document);return found2};const no_removed_ansible_module_shared=new Set(
["project_src","project_name","files","services","remove_orphans","remove_volumes","remove_images","timeout","dependencies","state"]);const no_removed_ansible_module=defineRule({id:"no-removed-ansible\
-module",category:"migration",severity:"warning",impact:"breaks",summary:"Ansible calls its module for Compose V2, not V1's",why:`The module \`docker_compose\` works with Compose V1 alone. community.doc\
ker 4.0.0 of October 2024 has it no more, and with it a playbook
    ends before its first task. Its successor is \`community.docker.docker_compose_v2\`, whose \`pull\`, \`build\` and \`recreate\` take words in place of
    truth values.`,bad:`
    # tasks/main.yml
    - name: Start
      docker_compose:
        project_src: /srv/shop
        state: present`,good:`
    # tasks/main.yml
    - name: Start
      community.docker.docker_compose_v2:
        project_src: /srv/shop
        state: present`,links:["https://docs.ansible.com/ansible/latest/collections/community/docker/docker_compose_v2_module.html","https://github.com/ansible-collections/community.docker/pull/823"],
*text(text){for(const module2 of removedModulesIn(text)){const fix=fixFor(module2);yield{at:module2.name.at,message:"Ansible's `docker_compose` is gone with community.docker 4.0.0, so this playbook do\
es not start",help:no_removed_ansible_module_helpFor(module2),...fix&&{fix}}}}});function no_removed_ansible_module_helpFor({options:options2}){const taken=["pull","build","recreate","restarted","stop\
ped"].filter(name=>options2.get(name));const words2=new Map([["pull","`pull: always`"],["build","`build: always`"],["recreate","`recreate: auto`"],["restarted","`state: restarted`"],["stopped","`state\
: stopped`"]]);const change=taken.map(name=>words2.get(name)).join(", ");return`Call \`community.docker.docker_compose_v2\`${change?`, with ${change} where that is meant`:""}`}function fixFor({name,options:options2}){
if(options2.kind!=="mapping"||!options2.children.every(option=>no_removed_ansible_module_shared.has(option.name)))return void 0;return{title:"Call `community.docker.docker_compose_v2`",safety:"unsafe",
edits:[{...name.at,text:"community.docker.docker_compose_v2"}]}};const no_removed_flag=defineRule({id:"no-removed-flag",category:"migration",severity:"warning",impact:"breaks",summary:"Calls do withou\
t the flags that V2 refuses",why:`Two flags of Compose V1 are gone without another in their place: \`--skip-hostname-check\`, and \`-t\`, \`--timeout\` of \`scale\`. V2 stops at them
    with "unknown flag".`,bad:"docker compose scale -t 5 web=2",good:"docker compose up -d -t 5 --scale web=2",links:["https://docs.docker.com/reference/cli/docker/compose/scale/","https://docs.docker\
.com/compose/releases/migrate/"],*command(command2){const isScale=commandLine(command2).subcommand?.text==="scale";for(const{name,at:at2}of refusedFlags(command2)){const help2=isScale?`Call \`up -d ${name}\
 \u2026 --scale SERVICE=NUMBER\``:"Give the daemon a certificate of its own name, and take the flag out";yield{at:at2,message:`\`${name}\` is gone${isScale?" from `scale`":""}: V2 stops at it as unkno\
wn`,help:help2}}}});;const no_repeated_entry=defineMigrationRule({id:"no-repeated-entry",category:"migration",severity:"notice",impact:"cosmetic",summary:"An override repeats nothing of the file below\
 it",why:`Where two files name the same entry of \`dns\` or \`dns_search\`, Compose V1 handed it on twice, V2 does
    so once. With \`cache_from\` of a build, it is the other way round.`,bad:`
    # compose.yaml
    services:
      web:
        image: nginx:1.27
        dns: [1.1.1.1]
    # compose.override.yaml
    services:
      web:
        dns: [1.1.1.1]`,good:`
    # compose.yaml
    services:
      web:
        image: nginx:1.27
        dns: [1.1.1.1]`,links:["https://docs.docker.com/reference/compose-file/merge/"],*project(project){for(const path of[["dns"],["dns_search"],["build","cache_from"]]){for(const{below:below2,above}of overlays(
project,"services","*",...path)){for(const item of itemsOf(above)){const first=itemsOf(below2).find(({text})=>text!==void 0&&text===item.text);if(!first)continue;const message2=path.length>1?"V1 took \
this once, V2 takes it from both places":"V1 took this from both places, V2 takes it once";yield{at:item.at,message:message2,help:"Remove it here",related:[{at:first.at,label:"the same"}]}}}}}});;const no_repeated_item=defineMigrationRule(
{id:"no-repeated-item",category:"migration",severity:"warning",impact:"breaks",summary:"No item stands twice in a list that holds each thing once",why:`Of what stands in two files, Compose V1 kept one\
; it also told the number \`1000\` from the text \`"1000"\`. V2
    puts the lists of all files behind one another, and refuses the project where \`volumes_from\`, \`group_add\`,
    \`device_cgroup_rules\`, \`external_links\` and some others hold an item twice.`,bad:`
    # compose.yaml
    services:
      web:
        image: nginx:1.27
        group_add: [mail]
    # compose.override.yaml
    services:
      web:
        group_add: [mail]`,good:`
    # compose.yaml
    services:
      web:
        image: nginx:1.27
        group_add: [mail]`,links:["https://docs.docker.com/reference/compose-file/merge/"],*project(project){for(const{kind,at:at2,related}of projectShape(project)){if(kind!=="repeated-item")continue;
yield{at:at2,message:"This item is there already: V1 took it, V2 refuses the project",help:"Remove it here",...related&&{related}}}}});;const no_repeated_port=defineMigrationRule({id:"no-repeated-port",
category:"migration",severity:"notice",impact:"cosmetic",summary:"A port is published once",why:`Compose V1 tells \`80\` from \`"80"\` and from \`80/tcp\`: it published the container's port once for each, e\
ach at
    a port of the host that the engine picks. To V2 they are one.`,bad:`
    services:
      web:
        image: nginx:1.27
        ports: [80, "80"]`,good:`
    services:
      web:
        image: nginx:1.27
        ports: [80]`,links:["https://docs.docker.com/reference/compose-file/services/#ports"],*project(project){for(const{first,again}of repeatedPorts(project)){const message2="This port stands twice:\
 V1 published it at two ports of the host, V2 at one";const fix={title:"Remove it",safety:"unsafe",edits:removeItem(again)};yield{at:again.at,message:message2,help:"Remove one of the two",related:[{at:first.
at,label:"first one"}],fix}}}});;const no_replaced_list=defineMigrationRule({id:"no-replaced-list",category:"migration",severity:"warning",impact:"changes",summary:"`group_add` and `dns_opt` stand in \
one place",why:`Compose V1 took \`group_add\` and \`dns_opt\` of the last file that has them, and of a service in place of the one
    that it extends. V2 puts the lists behind one another: what the base has counts as well.`,bad:`
    # compose.yaml
    services:
      web:
        image: nginx:1.27
        group_add: [mail]
    # compose.override.yaml
    services:
      web:
        group_add: [audio]`,good:`
    # compose.yaml
    services:
      web:
        image: nginx:1.27
        group_add: [audio]`,links:["https://docs.docker.com/reference/compose-file/merge/"],*project(project){for(const key2 of["group_add","dns_opt"]){for(const{below:below2,above}of overlays(project,
"services","*",key2)){const kept2=below2.children.find(({text})=>text!==void 0&&!above.children.some(item=>item.text===text));if(!kept2)continue;const message2=`V1 took this \`${key2}\` in place of the\
 one below, V2 takes both`;yield{at:(above.key??above).at,message:message2,help:"Write the list in one place",related:[{at:kept2.at,label:"what V2 keeps"}]}}}}});;const jobs=/(?:^|[-_.])(?:init\w*|setup|migrat\w*|seed\w*|jobs?|tests?|cli|tools?|build\w*|install\w*|bootstrap|backup|restore|wait\w*|certs?|e2e|lint\w*)(?:$|[-_.\d])/i;
const no_restart_policy=defineSettingRule({id:"no-restart-policy",category:"reliability",optIn:"strict",summary:"Services come back after a crash and after a restart of the host",why:`Without \`restart\
\` a container that ends stays down until someone sees it, and so does every one after the host has been
    restarted. Services that do their work and end, as their names, profiles or those who wait for them tell, are passed over;
    \`restart: "no"\` counts as meant.`,bad:`
    services:
      web:
        image: example/web:1.4`,good:`
    services:
      web:
        image: example/web:1.4
        restart: unless-stopped
        depends_on:
          schema:
            condition: service_completed_successfully
      schema:
        image: example/schema:1.4`,links:["https://docs.docker.com/reference/compose-file/services/#restart","https://docs.docker.com/engine/containers/start-containers-automatically/"],lacks(service2,isJob){
if(service2.get("restart")??service2.get("deploy","restart_policy")??service2.get("deploy","mode")??service2.get("develop"))return void 0;if(jobs.test(service2.name)||service2.profiles.length>0||isJob)
return void 0;return{message:`Service \`${service2.name}\` stays down after a crash, and after a restart of the host`,help:'Write `restart: unless-stopped`, or `restart: "no"` where it is meant to end',
stops:"a crash, or a restart of the host, after which it stays down",lines:["restart: unless-stopped"],entry:["restart","unless-stopped"]}}});;const no_restarting_job=defineRule({id:"no-restarting-job",
category:"reliability",severity:"warning",summary:"What is waited for until it has ended is not started again",why:`With \`condition: service_completed_successfully\` Compose waits until the container h\
as exited. Under \`restart: always\` or
    \`unless-stopped\` the engine starts it again each time: it never counts as exited, and \`up\` waits for ever.`,bad:`
    services:
      web:
        image: example/web:1.4
        depends_on:
          migrate: { condition: service_completed_successfully }
      migrate:
        image: example/web:1.4
        command: migrate
        restart: always`,good:`
    services:
      web:
        image: example/web:1.4
        depends_on:
          migrate: { condition: service_completed_successfully }
      migrate:
        image: example/web:1.4
        command: migrate
        restart: on-failure`,links:["https://docs.docker.com/reference/compose-file/services/#depends_on","https://docs.docker.com/engine/containers/start-containers-automatically/"],*project({services}){
for(const{name,dependencies:dependencies2}of services.values()){for(const{service:service2,condition,conditionAt,at:at2}of dependencies2){const restart=services.get(service2)?.get("restart");if(condition!==
"service_completed_successfully"||!["always","unless-stopped"].includes(restart?.text??"")||!restart)continue;yield{at:restart.at,message:`\`${words_shorten(name,20)}\` waits until \`${words_shorten(service2,
20)}\` has ended, which is started again for ever`,help:"Write `restart: on-failure`, or remove it",related:[{at:conditionAt??at2,label:"waited for here"}],fix:{title:"Restart it on failure alone",safety:"\
unsafe",edits:[{...restart.at,text:"on-failure"}]}}}}}});;const no_rival_keys=defineRule({id:"no-rival-keys",category:"correctness",severity:"error",summary:"Keys that exclude each other do not stand \
together",why:`A secret from a file and from a variable, a volume that another project makes and that has a driver here: Compose cannot do
    both, and refuses the project.`,bad:`
    services:
      db:
        image: postgres:17
        volumes: ["data:/var/lib/postgresql/data"]
    volumes:
      data:
        external: true
        driver: local`,good:`
    services:
      db:
        image: postgres:17
        volumes: ["data:/var/lib/postgresql/data"]
    volumes:
      data:
        external: true
        name: production-data`,links:["https://docs.docker.com/reference/compose-file/volumes/#external","https://docs.docker.com/reference/compose-file/secrets/"],*project(project){for(const service2 of project.
services.values()){for(const device2 of[...childrenOf(service2.get("gpus")),...childrenOf(service2.get("deploy","resources","reservations","devices"))]){yield*excluding(device2,["count","device_ids"])}}
for(const service2 of activeServices(project)){const build2=service2.get("build");if(build2?.get("dockerfile")?.text&&build2.get("dockerfile_inline")?.text)yield*excluding(build2,["dockerfile","docker\
file_inline"])}for(const secret2 of no_rival_keys_entries(project,"secrets"))yield*excluding(secret2,["file","environment"]);for(const config2 of no_rival_keys_entries(project,"configs"))yield*excluding(
config2,["file","environment","content"]);for(const volume2 of no_rival_keys_entries(project,"volumes"))yield*no_rival_keys_foreign(volume2);for(const section2 of["networks","volumes","secrets","confi\
gs"])for(const node of no_rival_keys_entries(project,section2))yield*twoNames(node)}});function no_rival_keys_entries({root},section2){return root.get(section2)?.children??[]}function childrenOf(node){
return node?.kind==="sequence"?node.children:[]}function*excluding(node,keys2){const[first,second]=keys2.flatMap(key2=>node.get(key2)??[]);if(first&&second)yield together(second,first)}function together(one,other){
return{at:(one.key??one).at,message:`\`${one.name}\` and \`${other.name}\` exclude each other, so Compose refuses the project`,help:"Remove one of the two",related:[{at:(other.key??other).at,label:"th\
e other one"}]}}function*no_rival_keys_foreign(volume2){const external2=volume2.get("external");if(!external2||external2.value!==true&&external2.kind!=="mapping")return;const other=volume2.children.find(
({name})=>name!=="external"&&name!=="name"&&!name.startsWith("x-"));if(other)yield together(other,external2)}function*twoNames(node){const[inside2,outside]=[node.get("external","name"),node.get("name")];
if(inside2?.text===void 0||outside?.text===void 0||inside2.text===outside.text)return;yield{...together(outside,inside2),message:"`name` and `external.name` differ, so Compose refuses the project",help:"\
Keep `name`, and write `external: true`"}};const no_rival_limits=defineRule({id:"no-rival-limits",category:"correctness",severity:"error",summary:"A limit is not said twice with different values",why:`\
\`cpus\`, \`mem_limit\`, \`mem_reservation\`, \`pids_limit\` and \`scale\` have a twin under \`deploy\`. Compose refuses the project where
    they differ, also where \`deploy.resources.limits\` is there and says nothing of the one that stands outside.`,bad:`
    services:
      web:
        image: nginx:1.27
        mem_limit: 512m
        deploy:
          resources:
            limits:
              memory: 1g`,good:`
    services:
      web:
        image: nginx:1.27
        deploy:
          resources:
            limits:
              memory: 1g`,links:["https://docs.docker.com/reference/compose-file/deploy/#resources"],*project(project){for(const service2 of activeServices(project)){yield*scales(service2);for(const limit2 of rivalLimits(
service2))yield rival(limit2)}}});function*scales(service2){const[scale,replicas]=[service2.get("scale"),service2.get("deploy","replicas")];const[one,other]=[amounts_readNumber(scale),amounts_readNumber(
replicas)];if(!scale||!replicas||one===void 0||other===void 0||one===other)return;yield no_rival_limits_problem(scale,replicas,"`scale` and `deploy.replicas` differ, so Compose refuses the project")}function rival({
own,key:key2,path,isMissing:isMissing2,other}){return no_rival_limits_problem(own,other,isMissing2?`\`${key2}\` stands outside of \`${path}\`, so Compose refuses the project`:`\`${key2}\` and \`${path}\
\` differ, so Compose refuses the project`)}function no_rival_limits_problem({at:at2},other,message2){return{at:at2,message:message2,help:"Keep the one under `deploy` alone",related:[{at:other.at,label:"\
the other one"}]}};const no_root_user=defineRule({id:"no-root-user",category:"security",severity:"notice",summary:"No service is told to run as root",why:`Many images step down to a user of their own \
when they start. \`user: root\` keeps root for all that runs: who breaks in may
    change everything in the container and in what is mounted there, as root of the host does. Programs whose own documentation
    asks for it, named in the option \`needing\` by a part of their image's name, are passed over, and so are jobs that give
    folders to a user and end.`,bad:`
    services:
      web:
        image: example/web:1.4
        user: root`,good:`
    services:
      web:
        image: example/web:1.4
        user: "1000:1000"`,links:["https://docs.docker.com/reference/compose-file/services/#user","https://docs.docker.com/build/building/best-practices/#user"],options:{needing:["filebeat","metricbea\
t","auditbeat","packetbeat","heartbeat","elastic-agent","fleet","promtail","otel","opentelemetry-collector","dind"]},*project(project,{needing}){const jobs2=awaitedEnds(project);for(const service2 of project.
services.values()){const user=service2.get("user");if(!user||!/^(?:root|0)(?::.*)?$/.test(user.text??""))continue;if(runsOneOf(service2,needing)||jobs2.has(service2.name)||givesAway(service2))continue;
yield{at:user.at,message:`Service \`${service2.name}\` is told to run as root, also where its image has a user of its own`,help:"Remove `user`, or name one without rights; give the folders that it wri\
tes to that user"}}}});function givesAway(service2){return["command","entrypoint"].some(key2=>[service2.get(key2),...service2.get(key2)?.children??[]].some(node=>node?.text?.includes("chown")))};const no_run_id=defineRule(
{id:"no-run-id",category:"migration",severity:"notice",impact:"changes",summary:"Scripts that keep what `run -d` prints take it for an ID",why:`\`run -d\` of Compose V1 printed the container's name, \`sh\
op_web_run_1a2b3c4d5e6f\`. V2 prints its ID, 64 digits long. \`docker\` takes either; a script that looks
    for the service's name in it, or compares it with a name, does not.`,bad:"name=$(docker-compose run -d web)",good:`
    docker compose run -d --name job web
    name=job`,links:["https://docs.docker.com/reference/cli/docker/compose/run/","https://docs.docker.com/compose/releases/migrate/"],*command(command2){const{subcommand,flags:flags2}=commandLine(command2);
const detach=flags2.find(({name})=>name==="-d"||name==="--detach");if(!isV1Call(command2)||subcommand?.text!=="run"||!detach||!command2.captured&&command2.into.length===0)return;yield{at:detach.at,message:"\
`run -d` printed the container's name in V1; V2 prints its ID",help:"Take it for an ID, or give the container a name by `--name`"}}});;const no_scaled_name=defineRule({id:"no-scaled-name",category:"co\
rrectness",severity:"error",summary:"A service that runs several times has no `container_name`",why:"One name fits one container only, so Compose refuses a service that has a `container_name` and is t\
o run more than once.",bad:`
    services:
      worker:
        image: node:22
        container_name: worker
        deploy:
          replicas: 3`,good:`
    services:
      worker:
        image: node:22
        deploy:
          replicas: 3`,links:["https://docs.docker.com/reference/compose-file/services/#container_name"],*project(project){for(const service2 of activeServices(project)){const name=service2.get("conta\
iner_name");const times=service2.get("scale")??service2.get("deploy","replicas");const count2=amounts_readNumber(times);if(!name?.text||!times||count2===void 0||count2<2)continue;const message2=`Servi\
ce \`${words_shorten(service2.name,24)}\` runs ${count2} times under one \`container_name\`, which Compose refuses`;yield{at:name.at,message:message2,help:"Remove `container_name`",related:[{at:times.
at,label:"so many times"}]}}}});;function readHosts(node){return new Map(node.children.flatMap(child=>{if(child.key)return child.text===void 0?[]:[[child.name,{address:child.text,at:child.at}]];const[
,host,address2]=/^([^:=]+)[:=](.+)$/.exec(child.text??"")??[];return host===void 0||address2===void 0?[]:[[host,{address:address2.replace(/^\[(.*)\]$/,"$1"),at:child.at}]]}))};const no_second_address=defineMigrationRule(
{id:"no-second-address",category:"migration",severity:"warning",impact:"changes",summary:"A host has one address in all files",why:`Where two files, or a service and the one that it extends, give a ho\
st in \`extra_hosts\` different addresses,
    Compose V1 took the later one. V2 keeps both, and the container finds the one or the other.`,bad:`
    # compose.yaml
    services:
      web:
        image: nginx:1.27
        extra_hosts: ["db:10.0.0.1"]
    # compose.override.yaml
    services:
      web:
        extra_hosts: ["db:10.0.0.2"]`,good:`
    # compose.yaml
    services:
      web:
        image: nginx:1.27
        extra_hosts: ["db:10.0.0.2"]`,links:["https://docs.docker.com/reference/compose-file/merge/","https://docs.docker.com/reference/compose-file/services/#extra_hosts"],*project(project){for(const path of[
["extra_hosts"],["build","extra_hosts"]]){for(const{below:below2,above}of overlays(project,"services","*",...path)){const before2=readHosts(below2);for(const[host,{address:address2,at:at2}]of readHosts(
above)){const first=before2.get(host);if(!first||first.address===address2)continue;const message2=`V1 took this address of \`${words_shorten(host)}\` alone, V2 keeps the one below, too`;yield{at:at2,message:message2,
help:"Give the host in one place alone",related:[{at:first.at,label:"the other address"}]}}}}}});;const no_second_default_file=defineMigrationRule({id:"no-second-default-file",category:"migration",severity:"\
warning",impact:"changes",summary:"A folder holds one file that Compose finds by itself",why:`Of several files that it finds by their names, Compose V1 took \`docker-compose.yml\` first and \`compose.yam\
l\`
    last. V2 looks for \`compose.yaml\` first, warns of the others, and runs what is in it.`,bad:`
    # docker-compose.yml
    services:
      web:
        image: nginx:1.25
    # compose.yaml
    services:
      web:
        image: nginx:1.27`,good:`
    # compose.yaml
    services:
      web:
        image: nginx:1.27`,links:["https://docs.docker.com/compose/intro/compose-application-model/#the-compose-file"],*project({files:[base],rival:rival2}){const key2=base?.layout.root.children[0]?.key;
if(!base||!key2||!rival2||rival2.text===base.source.text)return;const message2=`V1 read \`${nameOf(rival2.path)}\` in this folder, V2 reads \`${nameOf(base.source.path)}\`, which says something else`;
yield{at:key2.at,message:message2,help:"Keep one of the two files"}}});;const no_second_target=defineMigrationRule({id:"no-second-target",category:"migration",severity:"warning",impact:"changes",summary:"\
A secret has one target in all files",why:"Where an override mounts a secret at another target, Compose V1 moved it there. V2 mounts it at both.",bad:`
    # compose.yaml
    services:
      web:
        image: nginx:1.27
        secrets: [token]
    secrets:
      token:
        file: ./token.txt
    # compose.override.yaml
    services:
      web:
        secrets:
          - { source: token, target: key }`,good:`
    # compose.yaml
    services:
      web:
        image: nginx:1.27
        secrets: [token]
    secrets:
      token:
        file: ./token.txt`,links:["https://docs.docker.com/reference/compose-file/merge/","https://docs.docker.com/reference/compose-file/services/#secrets"],*project(project){for(const{below:below2,above}of overlays(
project,"services","*","secrets")){for(const secret2 of above.children){const source=no_second_target_sourceOf(secret2);const first=below2.children.find(other=>source!==void 0&&no_second_target_sourceOf(
other)===source&&targetOf(other)!==targetOf(secret2));if(!first)continue;const message2=`V1 moved secret \`${words_shorten(source??"")}\` to this target, V2 mounts it at both`;yield{at:secret2.at,message:message2,
help:"Mount it in one place alone",related:[{at:first.at,label:"the other target"}]}}}}});function no_second_target_sourceOf(secret2){return secret2.kind==="mapping"?secret2.get("source")?.text:secret2.
text}function targetOf(secret2){return secret2.get("target")?.text??no_second_target_sourceOf(secret2)};const url_password_pattern=/\b(?<scheme>[a-z][a-z\d+.-]{0,30}):\/\/(?:[^\s/?#:@"']{0,200}):(?<password>[^\s/?#@"']{1,500})@(?=[\w[$%\uE000])/dgi;
function urlPasswords(node){const written2=Written.of(node);if(!written2||!isSure(node,written2))return[];return[...written2.text.matchAll(url_password_pattern)].flatMap(({groups,indices})=>{const{scheme="",
password=""}=groups??{};const place=indices?.groups?.["password"];if(!place||password.includes(gap)||isStandIn(password))return[];return[{scheme,password,at:written2.at(...place)}]})}function isSure(node,{
isLiteral}){return isLiteral||node.text===void 0}function isStandIn(password){return/^(?:\$.*|%.*%|<.*>|\{.*\}|\*+|x{3,}|\.{3})$/i.test(password)};const no_secret_in_url=defineRule({id:"no-secret-in-u\
rl",category:"security",severity:"warning",byPurpose:whereItShips,summary:"URLs in the environment hold no passwords",why:`A password in a URL is in the repository as any other is, and in more logs: p\
rograms print the URL that they connect to.
    Files for development and tests are passed over.`,bad:`
    services:
      api:
        image: example/api:1.4
        environment:
          DATABASE_URL: postgres://app:hunter2@db:5432/app`,good:`
    services:
      api:
        image: example/api:1.4
        environment:
          DATABASE_URL: postgres://app:\${DB_PASSWORD:?}@db:5432/app`,links:["https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/"],*service(service2){for(const{name,
value}of service2.environment){if(!value)continue;for(const{at:at2,scheme}of urlPasswords(value)){yield{at:at2,message:`The \`${scheme}:\` URL in \`${name}\` holds a password in plain text`,help:"Writ\
e a variable in its place, as in `${DB_PASSWORD:?}`, and set it in the shell or an ignored `.env`"}}}}});;const no_secret_mode=defineMigrationRule({id:"no-secret-mode",category:"migration",severity:"n\
otice",impact:"cosmetic",summary:"Secrets from files say nothing of owners and rights",why:`For a secret from a file, neither Compose V1 nor V2 heeds \`uid\`, \`gid\` and \`mode\`. Both say so, each in its
    own words, so what looks for that in a log finds it no more.`,bad:`
    services:
      web:
        image: nginx:1.27
        secrets:
          - source: token
            mode: 0440
    secrets:
      token:
        file: ./token.txt`,good:`
    services:
      web:
        image: nginx:1.27
        secrets:
          - source: token
    secrets:
      token:
        file: ./token.txt`,links:["https://docs.docker.com/reference/compose-file/services/#secrets"],*project({services}){for(const service2 of services.values()){for(const secret2 of service2.get("s\
ecrets")?.children??[]){for(const part of["uid","gid","mode"].flatMap(key2=>secret2.get(key2)??[])){const message2=`Neither V1 nor V2 heeds \`${part.name}\` here; they warn of it in other words`;yield{
at:(part.key??part).at,message:message2,help:"Remove it",fix:{title:"Remove it",safety:"unsafe",edits:removeEntry(part)}}}}}}});;const no_secret_without_source=defineMigrationRule({id:"no-secret-witho\
ut-source",category:"migration",severity:"warning",impact:"breaks",summary:"Secrets and configs say where they come from",why:`Compose V1 took secrets and configs without \`file\`, as long as nothing is\
 mounted. V2 refuses the project: "one
    of file, environment must be set".`,bad:`
    services:
      web:
        image: nginx:1.27
    secrets:
      token: {}`,good:`
    services:
      web:
        image: nginx:1.27
        secrets: [token]
    secrets:
      token:
        file: ./token.txt`,links:["https://docs.docker.com/reference/compose-file/secrets/"],*project({root}){for(const entry2 of["secrets","configs"].flatMap(section2=>root.get(section2)?.children??[])){
const isSourced=["file","environment","content","external","driver"].some(key2=>entry2.get(key2));if(isSourced||!entry2.key||!entry2.isNull&&entry2.kind!=="mapping")continue;const message2=`\`${words_shorten(
entry2.name)}\` comes from nowhere: V1 took it, V2 refuses the project`;yield{at:entry2.key.at,message:message2,help:"Add `file`, or remove it"}}}});;const rootsOwn=/^\/(?:$|(?:etc|root|boot|proc|sys|usr|bin|sbin|lib|lib32|lib64|var|home|Users)$|var\/(?:lib|spool(?:\/cron(?:\/.*)?)?)$|var\/lib\/(?:docker|containerd|kubelet)$|usr\/(?:local\/)?(?:s?bin|lib|lib64)$|lib\/(?:modules|systemd)(?:\/|$)|proc\/(?:sys|sysrq-trigger)(?:\/|$)|etc\/(?:passwd|shadow|group|gshadow|sudoers|sudoers\.d|crontab|cron\.[a-z]+|profile|profile\.d|ld\.so\.(?:preload|conf|conf\.d)|pam\.d|systemd|ssh|init\.d|docker|rc\.local|kubernetes)(?:\/|$)|root\/\.(?:ssh|bashrc|profile)(?:\/|$))/;
const secrets=/^\/(?:$|(?:etc|root|home|Users|proc|var)$|var\/lib$|var\/lib\/(?:docker|containerd|kubelet|rancher)$|var\/lib\/docker\/volumes$|proc\/(?:1|kcore)(?:\/|$)|etc\/(?:shadow|gshadow|ssh|kubernetes|ssl\/private)(?:\/|$))/;
const homes=/^(?:~|\/root|\/(?:home|Users)\/[^/]+)(?:$|\/\.(?:ssh|aws|azure|kube|gnupg|docker|netrc|npmrc|pypirc|git-credentials|config\/gcloud)(?:\/|$))/;function isRootsOwn(path){return rootsOwn.test(
path)||/^~\/\.ssh(?:\/|$)/.test(path)}function holdsSecrets(path){return secrets.test(path)||homes.test(path)};const no_sensitive_host_path=defineRule({id:"no-sensitive-host-path",category:"security",
severity:"warning",byPurpose:whereItShips,summary:"No service gets to see the keys and passwords of the host",why:`Whoever breaks into the container reads what it can read: password hashes, private ke\
ys, credentials for the cloud, the
    environment of other programs. \`:ro\` keeps them from being changed, not from being read. Programs that watch or back up the
    whole host, named in the option \`needing\` by a part of their image's name, are passed over where they mount read-only; so
    are files for development, and what hosts share without harm, as \`/etc/localtime\`.`,bad:`
    services:
      deploy:
        image: example/deploy:1.4
        volumes:
          - ~/.ssh:/root/.ssh:ro`,good:`
    services:
      deploy:
        image: example/deploy:1.4
        secrets: [deploy_key]
        volumes:
          - /etc/localtime:/etc/localtime:ro
    secrets:
      deploy_key:
        file: ./deploy_key`,links:["https://docs.docker.com/engine/storage/bind-mounts/","https://docs.docker.com/compose/how-tos/use-secrets/"],options:{needing:["node-exporter","node_exporter","cadv\
isor","netdata","telegraf","datadog","newrelic","metricbeat","filebeat","elastic-agent","promtail","alloy","opentelemetry-collector","otel","fluent","vector","collectd","zabbix-agent","glances","besze\
l","dashdot","homepage","falco","wazuh","sysdig","process-exporter","docker-bench","checkmk","diun","trivy","duplicati","restic","borg","backrest","kopia","backup","rclone","syncthing","filebrowser","\
portainer/agent"]},*project(project,{needing}){for(const service2 of project.services.values()){const isExempt=runsOneOf(service2,needing);for(const{path,at:at2,volumeAt,readOnly}of hostPathsOf(service2,
project)){if(path===void 0||readOnly===void 0||!holdsSecrets(path))continue;if(readOnly?isExempt:isExempt||isRootsOwn(path))continue;yield{at:at2,message:`Service \`${service2.name}\` reads \`${path}\`\
 of the host, with the keys and passwords there`,help:"Mount only what it needs; hand over a single key or password under `secrets`",...volumeAt&&{related:[{at:volumeAt,label:"the volume is this path \
of the host"}]}}}}}});;const no_shared_data=defineRule({id:"no-shared-data",category:"reliability",severity:"warning",summary:"Each database has a data folder of its own",why:`Two servers that write t\
he same files damage them, as each takes the folder for its own; where the server finds the
    other's lock, it does not start. What one version has written, another major version does not read, or changes for good.`,bad:`
    services:
      db:
        image: postgres:17
        volumes: ["data:/var/lib/postgresql/data"]
      reports:
        image: postgres:17
        volumes: ["data:/var/lib/postgresql/data"]
    volumes:
      data:`,good:`
    services:
      db:
        image: postgres:17
        volumes: ["data:/var/lib/postgresql/data"]
      reports:
        image: postgres:17
        volumes: ["reports:/var/lib/postgresql/data"]
    volumes:
      data:
      reports:`,links:["https://www.postgresql.org/docs/current/creating-cluster.html"],*project(project){const taken=new Map;for(const service2 of project.services.values()){const storage=storageOf(project,
service2);const{keeper}=storage??{};if(!storage||keeper?.source===void 0||keeper.readOnly!==false||!["database","cache","search"].includes(storage.known.kind))continue;yield*no_shared_data_severalTimes(
service2,storage);const key2=`${keeper.type} ${keeper.source} ${storage.path.slice(keeper.target?.length)}`;const owner=taken.get(key2);if(owner&&owner.storage.known.title===storage.known.title)yield*no_shared_data_conflict(
{service:service2,storage},owner);else if(!owner)taken.set(key2,{service:service2,storage})}}});function*no_shared_data_conflict({service:service2,storage},owner){const[ours,theirs]=[storage,owner.storage].
map(({image,known:known2})=>releaseOf(image,known2).major);const related=owner.storage.keeper?[{at:owner.storage.keeper.sourceAt,label:`also the data of \`${owner.service.name}\``}]:[];const at2=storage.
keeper?.sourceAt??service2.at;const{title}=storage.known;const help2="Give each a volume of its own";if(ours!==void 0&&theirs!==void 0&&ours!==theirs){yield{at:at2,message:`${title} ${theirs} and ${title}\
 ${ours} are to read the same files, which neither can`,help:help2,related}}else if(no_shared_data_runTogether(service2,owner.service)){yield{at:at2,message:`\`${words_shorten(service2.name,20)}\` and \
\`${words_shorten(owner.service.name,20)}\` write the same ${title} files, and damage them`,help:help2,related}}}function*no_shared_data_severalTimes(service2,{keeper,known:known2}){const times=service2.
get("deploy","replicas")??service2.get("scale");if(!keeper||typeof times?.value!=="number"||times.value<2)return;const message2=`${times.value} times ${known2.title} write the same files, and damage t\
hem`;yield{at:times.at,message:message2,help:"Run it once, or make a service with a volume of its own of each",related:[{at:keeper.sourceAt,label:"the data of all"}]}}function no_shared_data_runTogether(a,b){
if(a.profiles.length===0||b.profiles.length===0)return true;return a.profiles.some(profile=>b.profiles.includes(profile))};const no_shared_propagation=defineRule({id:"no-shared-propagation",category:"\
security",severity:"notice",optIn:"hardening",summary:"What a service mounts does not appear on the host",why:`With \`shared\` or \`rshared\`, what is mounted in the container is mounted on the host, too,\
 and in all others that share the
    folder. Who breaks in can lay a folder of his own over one of the host. To see what the host mounts later, \`rslave\` is enough.`,bad:`
    services:
      files:
        image: example/files:1.4
        volumes:
          - /srv/data:/data:rshared`,good:`
    services:
      files:
        image: example/files:1.4
        volumes:
          - /srv/data:/data:rslave`,links:["https://docs.docker.com/engine/storage/bind-mounts/#configure-bind-propagation"],*service(service2){for(const{flags:flags2}of service2.mounts){for(const{text,
at:at2}of flags2){if(text!=="shared"&&text!=="rshared")continue;const slave=text==="shared"?"slave":"rslave";yield{at:at2,message:`What \`${service2.name}\` mounts there is mounted on the host, too`,help:`\
Write \`${slave}\`, with which only the host's mounts come in, or leave it out`,fix:{title:`Write \`${slave}\``,safety:"unsafe",edits:[{...at2,text:slave}]}}}}}});;const no_shell_healthcheck=defineRule(
{id:"no-shell-healthcheck",category:"reliability",severity:"warning",summary:"Health checks call programs that are in the image",why:`A health check runs in the container: with \`curl\` in an image that\
 has none, each one fails, the service is never
    healthy, and what waits for it never starts. Told of images whose contents are known.`,bad:`
    services:
      mq:
        image: rabbitmq:4.2-management
        healthcheck:
          test: [CMD, curl, -f, "http://localhost:15672"]`,good:`
    services:
      mq:
        image: rabbitmq:4.2-management
        healthcheck:
          test: [CMD, rabbitmq-diagnostics, -q, ping]`,links:["https://docs.docker.com/reference/dockerfile/#healthcheck"],*service(service2){const pulled=pulledImage(service2);if(!pulled||service2.healthcheck?.
test!=="given"||mayInstall(service2))return;const missing=missingIn(pulled);for(const{name,at:at2,hasAlternative}of healthPrograms(service2.get("healthcheck","test"))){if(!missing.includes(name)||hasAlternative||
service2.mounts.some(({target})=>target===void 0||target.endsWith(`/${name}`)))continue;yield{at:at2,message:`\`${words_shorten(pulled.image.name??"",30)}\` has no \`${name}\`: \`${words_shorten(service2.
name,20)}\` is never healthy`,help:pulled.known.check?`Ask it with what it has, as in \`test: ${pulled.known.check}\``:`Ask it with what it has, or build an image that has \`${name}\``}}}});function missingIn({
image,known:{lacks:lacks2,lacksSince=0},known:known2}){const{family,major}=releaseOf(image,known2);if(family===void 0||lacksSince>0&&major!==void 0&&major<lacksSince)return[];return lacks2?.[family]??
[]}function mayInstall(service2){const words2=["command","entrypoint"].flatMap(key2=>readWords(service2.get(key2)));return words2.some(({text})=>text===void 0||/\b(?:apk|apt|apt-get|install|sh|bash|ash)\b|\.sh$/.
test(text))};function linesOf(entries2){const spans2=[];for(const entry2 of entries2){const{first,last}=stray_lines_span(entry2);const before2=spans2.at(-1);if(before2&&stray_lines_isBlank(entry2,before2.
last+1,first))spans2[spans2.length-1]={first:before2.first,last};else spans2.push({first,last})}const words2=spans2.map(({first,last})=>first===last?`${first}`:`${first}\u2013${last}`);return`line${words2.
length===1&&spans2[0]?.first===spans2[0]?.last?"":"s"} ${words2.join(" and ")}`}function areNeighbours(entries2,{children}){const[first]=entries2;const start=first?children.indexOf(first):0;return entries2.
every((entry2,index2)=>children[start+index2]===entry2)}function indent(entry2){const{file:file2}=entry2.at;const{first,last}=stray_lines_span(entry2);return Array.from({length:last-first+1},(_,index2)=>file2.
lineAt(first+index2)).flatMap(range2=>{if(!range2||range2.start===range2.end)return[];const start=range2.start+(range2.start===0&&file2.text.startsWith("\uFEFF")?1:0);return[{file:file2,range:{start,end:start},
text:"  "}]})}function stray_lines_span({key:key2,at:at2}){const{file:file2,range:range2}=at2;const start=Math.min(key2?.at.range.start??range2.start,range2.start);return{first:file2.positionAt(start).
line,last:file2.positionAt(range2.end-1).line}}function stray_lines_isBlank({at:{file:file2}},from2,to){for(let line=from2;line<to;line+=1){const range2=file2.lineAt(line);if(range2&&!/^\s*(?:#.*)?$/.
test(file2.slice(range2)))return false}return true};const no_stray_services=defineRule({id:"no-stray-services",category:"correctness",severity:"error",summary:"Services stand below `services`",why:`Wi\
th two spaces too few, services stand beside \`services\` and not in it. Compose finds an empty \`services\` and keys that it
    does not know, says "additional properties 'web' not allowed", and starts nothing.`,bad:`
    services:
    web:
      image: nginx:1.27
    db:
      image: postgres:17`,good:`
    services:
      web:
        image: nginx:1.27
      db:
        image: postgres:17`,links:["https://docs.docker.com/reference/compose-file/services/"],*file({layout:{kind,strays},documents}){const[root]=documents;const services=root?.get("services");if(kind!==
"stray"||!root||!services?.key)return;const lines2=linesOf(strays);const fix={title:`Indent ${lines2}`,safety:"unsafe",edits:strays.flatMap(indent)};const isClear=areNeighbours([services,...strays],root);
yield{at:services.key.at,message:`\`services\` is empty: ${no_stray_services_listed(strays)} ${strays.length===1?"stands":"stand"} beside it, not below it`,help:isClear?`Indent ${lines2} by two more s\
paces`:"Move all services together below `services`, two spaces further in",related:strays.map(({key:key2,at:at2})=>({at:key2?.at??at2,label:"a service, beside `services`"})),...isClear&&{fix}}}});function no_stray_services_listed(strays){
const names2=strays.map(({name})=>`\`${name}\``);const[first="",second=""]=names2;if(names2.length>2||first.length+second.length>40)return strays.length===1?"its service":`${names2.length} services`;return names2.
join(" and ")};function*doubleMounts(service2){const tmpfs=service2.get("tmpfs");const nodes=tmpfs?.kind==="scalar"?[tmpfs]:tmpfs?.children??[];const seen=new Map;for(const again of nodes.flatMap(node=>readTmpfs(
node)??[])){const first=again.target===void 0?void 0:seen.get(again.target);if(first)yield{first,again};else if(again.target!==void 0)seen.set(again.target,again)}for(const again of(service2.get("volu\
mes")?.children??[]).flatMap(node=>readMount(node)??[])){const first=seen.get((again.target??"").replace(/(.)\/+$/,"$1"));if(first)yield{first,again}}};const no_tmpfs_over_mount=defineMigrationRule({id:"\
no-tmpfs-over-mount",category:"migration",severity:"warning",impact:"breaks",summary:"A `tmpfs` has a path of its own",why:`Compose V1 handed a \`tmpfs\` and a volume at the same path both on to the eng\
ine. V2 refuses the project: "target
    already mounted".`,bad:`
    services:
      web:
        image: nginx:1.27
        tmpfs: [/var/cache/nginx]
        volumes: ["./cache:/var/cache/nginx"]`,good:`
    services:
      web:
        image: nginx:1.27
        tmpfs: [/var/cache/nginx]`,links:["https://docs.docker.com/reference/compose-file/services/#tmpfs"],*project({services}){for(const service2 of services.values()){for(const{first,again}of doubleMounts(
service2)){const message2="A `tmpfs` has the same path: V1 handed both on, V2 refuses the project";yield{at:again.targetAt,message:message2,help:"Remove one of the two",related:[{at:first.targetAt,label:"\
the `tmpfs`"}]}}}}});;const no_unconfined_profile_options=[[/^seccomp[:=]unconfined$/,"may make every system call"],[/^apparmor[:=]unconfined$/,"runs without its AppArmor profile"],[/^label[:=](?:disable|type:spc_t)$/,
"runs without SELinux labels"],[/^systempaths[:=]unconfined$/,"may write to the kernel's settings under `/proc` and `/sys`"]];const no_unconfined_profile=defineRule({id:"no-unconfined-profile",category:"\
security",severity:"warning",summary:"The engine's security profiles stay switched on",why:`Docker keeps containers from system calls and files that hardly any program needs and many break-outs use. A\
 profile
    that is switched off for one call that failed is off for all the others, too.`,bad:`
    services:
      debugger:
        image: example/debugger:1.4
        security_opt:
          - seccomp:unconfined`,good:`
    services:
      debugger:
        image: example/debugger:1.4
        cap_add: [SYS_PTRACE]
        security_opt:
          - no-new-privileges:true
          - seccomp:./seccomp.json`,links:["https://docs.docker.com/engine/security/seccomp/","https://docs.docker.com/engine/security/apparmor/"],*service(service2){if(service2.get("privileged")?.value===
true)return;const hasSocket=service2.mounts.some(({target})=>target?.endsWith(".sock"));for(const option of service2.get("security_opt")?.children??[]){const[,cost]=no_unconfined_profile_options.find(
([pattern2])=>pattern2.test(option.text??""))??[];if(cost===void 0||hasSocket&&option.text?.startsWith("label"))continue;yield{at:option.at,message:`Service \`${service2.name}\` ${cost}, which eases a\
 way out of the container`,help:"Remove it; where something then fails, allow that alone in a profile of its own",fix:{title:`Remove \`${option.text??""}\``,safety:"unsafe",edits:removeItem(option)}}}}});
;const no_unitless_duration=defineMigrationRule({id:"no-unitless-duration",category:"migration",severity:"warning",impact:"breaks",summary:"Times have a unit",why:`Compose V1 passed over a \`stop_grace\
_period\` that it could not read, as \`10\` without a unit, and waited ten
    seconds. V2 refuses the file: "missing unit in duration".`,bad:`
    services:
      web:
        image: nginx:1.27
        stop_grace_period: "10"`,good:`
    services:
      web:
        image: nginx:1.27
        stop_grace_period: 10s`,links:["https://docs.docker.com/reference/compose-file/services/#stop_grace_period"],*project({services}){for(const service2 of services.values()){const period=service2.
get("stop_grace_period");if(period?.text===void 0||!lacksUnit(period.text))continue;const message2="This time has no unit: V1 passed over it and waited ten seconds, V2 refuses the file";const fix={title:"\
Add the unit `s`",safety:"unsafe",edits:replaceScalar(period,`${period.text}s`)};yield{at:period.at,message:message2,help:"Add a unit: `10s`",...period.text!==""&&!period.source.includes("$")&&{fix}}}}});
;function firstFormatServices({files}){return files.flatMap(({layout})=>layout.kind==="legacy"?layout.strays:[])}const firstFormatKeys=new Map([["net","`network_mode`, with `service:` in front of a se\
rvice"],["log_driver","`logging: { driver: \u2026 }`"],["log_opt","`logging: { options: \u2026 }`"],["dockerfile","`build: { context: \u2026, dockerfile: \u2026 }`"],["volume_driver","`driver` of the \
volume, under `volumes` at the top"]]);;const no_unknown_key=defineRule({id:"no-unknown-key",category:"correctness",severity:"error",summary:"Every key is one that the Compose specification has at its\
 place",why:`Compose refuses the whole project for one key that it does not know: "additional properties not allowed". Most often it is a
    slip, or a line that is indented too far or too little.`,bad:`
    services:
      web:
        image: nginx:1.27
        enviroment:
          LEVEL: debug`,good:`
    services:
      web:
        image: nginx:1.27
        environment:
          LEVEL: debug`,links:["https://docs.docker.com/reference/compose-file/"],*project(project){const old=isTakenByV1(project)?firstFormatServices(project).flatMap(({children})=>children.filter(({
name})=>firstFormatKeys.has(name))):[];const unreached=new Set(old.map(({key:key2})=>key2&&no_unknown_key_placeOf(key2.at)));for(const{kind,at:at2,message:message2,help:help2,fix}of projectShape(project)){
if(kind==="unknown-key"&&!unreached.has(no_unknown_key_placeOf(at2)))yield{at:at2,message:message2,...help2!==void 0&&{help:help2},...fix&&{fix}}}}});function no_unknown_key_placeOf({file:file2,range:range2}){
return`${range2.start} ${file2.path}`};const no_unknown_network=defineRule({id:"no-unknown-network",category:"correctness",severity:"error",summary:"Each network that a service joins stands under `net\
works`",why:"Compose makes no network that is not declared, and refuses the whole project for one.",bad:`
    services:
      web:
        image: nginx:1.27
        networks: [frontend]
    networks:
      front-end:`,good:`
    services:
      web:
        image: nginx:1.27
        networks: [frontend, default]
    networks:
      frontend:`,links:["https://docs.docker.com/reference/compose-file/networks/"],*project(project){if(!isWhole(project))return;const declared=new Set(["default",...(project.root.get("networks")?.children??
[]).map(({name})=>name)]);for(const service2 of activeServices(project)){for(const{name,at:at2}of namesUnder(service2,"networks")){if(declared.has(name))continue;const near=words_nearest(name,declared);
const message2=`Service \`${words_shorten(service2.name,28)}\` joins a network that is not declared, which Compose refuses`;yield{at:at2,message:message2,help:near?`Write \`${near}\``:"Declare it unde\
r `networks`, as `external: true` if another project makes it"}}}}});;const no_unknown_secret_places=[{path:["secrets"],section:"secrets",thing:"secret"},{path:["build","secrets"],section:"secrets",thing:"\
secret"},{path:["configs"],section:"configs",thing:"config"},{path:["models"],section:"models",thing:"model"}];const no_unknown_secret=defineRule({id:"no-unknown-secret",category:"correctness",severity:"\
error",summary:"Each secret, config and model that a service names is declared",why:"Compose refuses the whole project for one secret, config or model that stands in a service alone.",bad:`
    services:
      db:
        image: postgres:17
        secrets: [db_password]`,good:`
    services:
      db:
        image: postgres:17
        secrets: [db_password]
    secrets:
      db_password:
        file: ./db_password.txt`,links:["https://docs.docker.com/reference/compose-file/secrets/","https://docs.docker.com/reference/compose-file/configs/"],*project(project){if(!isWhole(project))return;
for(const{path,section:section2,thing}of no_unknown_secret_places){const declared=namesOf(project,section2);for(const service2 of activeServices(project)){for(const{name,at:at2}of namesUnder(service2,
...path)){if(declared.has(name))continue;const near=words_nearest(name,declared);const message2=`Service \`${words_shorten(service2.name,28)}\` names a ${thing} that is not declared, which Compose ref\
uses`;yield{at:at2,message:message2,help:near?`Write \`${near}\``:`Declare it under \`${section2}\``}}}}}});function namesOf({root},section2){return new Set((root.get(section2)?.children??[]).map(({name})=>name))}
;const no_unknown_service=defineRule({id:"no-unknown-service",category:"correctness",severity:"error",summary:"Each service that another one names is there, and runs along with it",why:`A service that\
 is named in \`depends_on\`, \`links\`, \`volumes_from\`, \`network_mode\` and the like has to be in the project, and
    switched on: Compose refuses the project where it stands in no active profile.`,bad:`
    services:
      web:
        image: nginx:1.27
        depends_on: [database]
      db:
        image: postgres:17`,good:`
    services:
      web:
        image: nginx:1.27
        depends_on: [db]
      db:
        image: postgres:17`,links:["https://docs.docker.com/reference/compose-file/services/#depends_on","https://docs.docker.com/reference/compose-file/profiles/"],*project(project){for(const service2 of activeServices(
project)){for(const named2 of serviceReferences(service2))yield*wrong(project,service2.name,named2)}}});function wrong(project,owner,{name,at:at2,key:key2,optional,starts}){const{services,profiles}=project;
const target=services.get(name);if(!target){if(!isWhole(project)||key2==="volumes_from"&&firstFormatServices(project).length>0&&isTakenByV1(project))return[];const near=words_nearest(name,services.keys());
const message2=`Service \`${words_shorten(owner,28)}\` names a service that is not there, which Compose refuses`;return[{at:at2,message:message2,help:near?`Write \`${near}\``:"Write the name of a serv\
ice of this project, or remove it"}]}const related=[{at:target.at,label:"the service that is meant"}];if(isActive(target.node,profiles)===false&&!optional){const message2="This service runs only with \
a profile that is not switched on, so Compose refuses the project";return[{at:at2,message:message2,help:`Give both services the same profiles${key2==="depends_on"?", or add `required: false`":""}`,related}]}
if(!starts&&!target.build){return[{at:at2,message:"This service is not built, so nothing can be built from it, and Compose refuses the project",help:"Name a service with `build`",related}]}return[]};const no_unknown_volume=defineRule(
{id:"no-unknown-volume",category:"correctness",severity:"error",summary:"Each volume that a service mounts by name stands under `volumes`",why:`What begins with no \`.\`, \`/\` or \`~\` is the name of a vol\
ume and no folder. Compose makes no volume that is not declared, and
    refuses the whole project for one.`,bad:`
    services:
      db:
        image: postgres:17
        volumes: ["data:/var/lib/postgresql/data"]`,good:`
    services:
      db:
        image: postgres:17
        volumes: ["data:/var/lib/postgresql/data", "./init:/docker-entrypoint-initdb.d"]
    volumes:
      data:`,links:["https://docs.docker.com/reference/compose-file/volumes/"],*project(project){if(!isWhole(project)||firstFormatServices(project).length>0&&isTakenByV1(project))return;const declared=new Set(
(project.root.get("volumes")?.children??[]).map(({name})=>name));for(const service2 of activeServices(project)){for(const{name,at:at2}of volumeNames(service2)){if(declared.has(name))continue;const near=words_nearest(
name,declared);const message2=`Service \`${words_shorten(service2.name,28)}\` mounts a volume that is not declared, which Compose refuses`;const help2=name.includes("/")?"Begin it with `./` if a folde\
r is meant":"Declare it under `volumes`, or begin it with `./` if a folder is meant";yield{at:at2,message:message2,help:near?`Write \`${near}\``:help2}}}}});;const no_unlimited_cpu_keys=["cpus","cpu_q\
uota","cpuset","cpu_count","cpu_percent"];const no_unlimited_cpu=defineSettingRule({id:"no-unlimited-cpu",category:"reliability",optIn:"strict",summary:"No service can take all of the host's processor\
s",why:`A loop that does not end, or a visitor who asks too much, keeps all processors busy, and every other service waits.
    \`cpu_shares\` is no limit: it only says who comes first. \`0\` stands for no limit.`,bad:`
    services:
      web:
        image: example/web:1.4`,good:`
    services:
      web:
        image: example/web:1.4
        cpus: 1.5
      worker:
        image: example/worker:1.4
        deploy:
          resources:
            limits:
              cpus: "2"`,links:["https://docs.docker.com/reference/compose-file/services/#cpus","https://docs.docker.com/engine/containers/resource_constraints/"],lacks(service2){const limits2=[...no_unlimited_cpu_keys.
map(key2=>service2.get(key2)),service2.get("deploy","resources","limits","cpus")];if(limits2.some(limit2=>limit2&&!limit2.isNull&&amounts_readNumber(limit2)!==0))return void 0;return{message:`Service \
\`${service2.name}\` may keep all processors of the host busy, while others wait`,help:"Write `cpus: 1`, with as many as it needs at most in place of `1`",stops:"a loop that keeps all processors from \
other services",lines:["cpus: 1  # as many as it needs at most"]}}});;const no_unlimited_log=defineRule({id:"no-unlimited-log",category:"reliability",severity:"notice",byPurpose:whereItShips,optIn:"st\
rict",summary:"The logs of a project do not fill the host's disk",why:`Docker's default log driver, \`json-file\`, keeps all that a service has ever printed, until the disk is full and nothing on the
    host can write any more. \`local\` keeps 100 MB; \`json-file\` keeps what \`max-size\` and \`max-file\` say. Where the engine's own
    settings, in \`daemon.json\`, bound it, switch this rule off.`,bad:`
    services:
      web:
        image: nginx:1.27`,good:`
    x-logging: &logging
      logging:
        driver: local
    services:
      web:
        image: nginx:1.27
        <<: *logging
      worker:
        image: example/worker:1.4
        logging:
          options: { max-size: 10m, max-file: "3" }`,links:["https://docs.docker.com/engine/logging/configure/","https://docs.docker.com/engine/logging/drivers/json-file/"],*project({services,standalone,
complete}){if(!standalone||!complete)return;const running=[...services.values()].filter(service2=>service2.image??service2.build);const endless=running.filter(isEndless);const[first]=endless;if(!first)
return;const who=endless.length===1?`Service \`${first.name}\` keeps its`:`Of ${running.length} services ${endless.length} keep their`;yield{at:first.at,message:`${who} log without end, until the disk\
 is full`,help:"Write `logging: { driver: local }` into each, once as an anchor under `x-logging`"}}});function isEndless(service2){const driver=service2.get("logging","driver");if(driver&&!driver.isNull&&
driver.text!=="json-file")return false;return service2.get("logging","options","max-size")===void 0};const no_unlimited_memory=defineSettingRule({id:"no-unlimited-memory",category:"reliability",optIn:"\
hardening",summary:"No service can take all of the host's memory",why:`A leak in one service uses up the memory of the host. The kernel then ends the program that looks worst, which may be the
    database of another project. With a limit it ends the service that leaks. \`0\` stands for no limit.`,bad:`
    services:
      web:
        image: example/web:1.4`,good:`
    services:
      web:
        image: example/web:1.4
        mem_limit: 512m
      worker:
        image: example/worker:1.4
        deploy:
          resources:
            limits:
              memory: 1g`,links:["https://docs.docker.com/reference/compose-file/services/#mem_limit","https://docs.docker.com/engine/containers/resource_constraints/"],lacks(service2){if([service2.get(
"mem_limit"),service2.get("deploy","resources","limits","memory")].some(isLimit))return void 0;return{message:`Service \`${service2.name}\` may use all memory of the host, and take other services down`,
help:"Write `mem_limit: 512m`, with what it needs at most in place of `512m`",stops:"a leak that takes the memory of all services",lines:["mem_limit: 512m  # what it needs at most"]}}});function isLimit(node){
return node!==void 0&&!node.isNull&&readBytes(node)!==0};const no_unlimited_processes=defineRule({id:"no-unlimited-processes",category:"reliability",severity:"notice",optIn:"hardening",summary:"No ser\
vice is allowed any number of processes",why:`\`pids_limit: -1\`, and \`0\`, take away whatever limit the engine has set. A program that starts itself over and over then uses
    up the process numbers of the host, and nothing can be started there any more.`,bad:`
    services:
      web:
        image: example/web:1.4
        pids_limit: -1`,good:`
    services:
      web:
        image: example/web:1.4
        pids_limit: 200`,links:["https://docs.docker.com/reference/compose-file/services/#pids_limit"],*service(service2){for(const limit2 of[service2.get("pids_limit"),service2.get("deploy","resource\
s","limits","pids")]){const number=amounts_readNumber(limit2);if(!limit2||number===void 0||number>0)continue;yield{at:limit2.at,message:`Service \`${service2.name}\` may use up all process numbers of t\
he host`,help:"Name a limit, as 200, or remove the key"}}}});;const no_unpinned_image=defineRule({id:"no-unpinned-image",category:"reliability",severity:"notice",optIn:"strict",summary:"Images are nam\
ed by their digest",why:`A tag can be moved: \`postgres:17.5\` is built anew whenever its base is, and who takes over an account can put anything
    there. A digest stands for one image for ever. Renovate and Dependabot keep it up to date, and review then sees the change.`,bad:`
    services:
      db:
        image: postgres:17.5`,good:`
    services:
      db:
        image: postgres:17.5@sha256:6567bca8d7bc8c82c5922425a0baee57be8402df92bae5eacad5f01ae9544daa`,links:["https://docs.docker.com/build/building/best-practices/#pin-base-image-versions","https://d\
ocs.docker.com/reference/compose-file/services/#image"],*project(project){for(const service2 of project.services.values()){const{image}=service2;if(!image?.tag||image.digest!==void 0||image.name===void 0||
movingTags.includes(image.tag)||!isPulled(service2,project))continue;yield{at:image.at,message:"The tag of this image can be moved to another one, without a commit here",help:"Add its digest: `docker \
buildx imagetools inspect NAME:TAG` tells it"}}}});;const no_unreachable_service=defineRule({id:"no-unreachable-service",category:"reliability",severity:"warning",summary:"Services share a network wit\
h those that they connect to",why:`The name of a service resolves on the networks that it is on, and nowhere else. A service that names another one of which
    it shares no network does not find it; on the host's network it finds none at all.`,bad:`
    services:
      web:
        image: example/web:1.4
        environment:
          DATABASE_URL: postgres://shop@db:5432/shop
        networks: [front]
      db:
        image: postgres:17
        networks: [back]
    networks:
      front:
      back:`,good:`
    services:
      web:
        image: example/web:1.4
        environment:
          DATABASE_URL: postgres://shop@db:5432/shop
        networks: [front, back]
      db:
        image: postgres:17
        networks: [back]
    networks:
      front:
      back:`,links:["https://docs.docker.com/compose/how-tos/networking/"],*project(project){if(!isWhole(project))return;const names2=otherNames(project);for(const client of project.services.values()){
const reach2=reach_reachOf(project,client);if(reach2.kind==="other"||client.get("extra_hosts")||client.get("external_links"))continue;for(const{host,hostAt}of endpointsOf(client)){const other=project.
services.get(host);if(other&&other!==client&&!names2.has(host))yield*no_unreachable_service_look(client,reach2,other,reach_reachOf(project,other),hostAt)}}}});function*no_unreachable_service_look(client,reach2,other,its,at2){
const related=[{at:other.at,label:"named here"}];const[from2,to]=[words_shorten(client.name,20),words_shorten(other.name,20)];if(reach2.kind==="host"){yield{at:at2,message:`\`${to}\` does not resolve: \
\`${from2}\` is on the host's network, where no service has a name`,help:"Publish a port there, and name it as `127.0.0.1`",related}}else if(reach2.kind==="networks"&&its.kind==="networks"&&!reach2.external&&
[...reach2.names].every(name=>!its.names.has(name))){yield{at:at2,message:`\`${to}\` does not resolve: \`${from2}\` shares no network with it`,help:`Put both on one network, under \`networks\``,related}}else if(reach2.
kind==="networks"&&its.kind==="host"){yield{at:at2,message:`\`${to}\` does not resolve: it is on the host's network, where no service has a name`,help:"Take it off the network of the host, or name it \
as `host.docker.internal`",related}}}function otherNames({services}){return new Set([...services.values()].flatMap(service2=>aliasesOf(service2).filter(name=>name!==service2.name)))};const no_unread_file=defineRule(
{id:"no-unread-file",category:"correctness",severity:"notice",summary:"All files of a project can be checked",why:`What lies on another machine, or is larger than any Compose file, is not read: the re\
view holds for the rest of the project
    only. What is fetched when Compose runs may also be another thing each time.`,bad:`
    include:
      - https://github.com/example/stack.git#main
    services:
      web:
        image: nginx:1.27`,good:`
    include:
      - path: monitoring/compose.yaml
    services:
      web:
        image: nginx:1.27`,links:["https://docs.docker.com/reference/compose-file/include/"],*project({problems}){yield*ofKind(problems,"remote-file","unread-file","too-large")}});;const no_unreadable_size=defineMigrationRule(
{id:"no-unreadable-size",category:"migration",severity:"warning",impact:"breaks",summary:"Sizes have a unit that Compose knows",why:`Compose V1 passed over a size that it could not read, as \`64Mi\` or \
\`10x\`, and set no limit at all. V2 refuses
    the file: "invalid suffix".`,bad:`
    services:
      web:
        image: nginx:1.27
        mem_limit: 64Mi`,good:`
    services:
      web:
        image: nginx:1.27
        mem_limit: 64m`,links:["https://docs.docker.com/reference/compose-file/services/#mem_limit","https://docs.docker.com/reference/compose-file/extension/#specifying-byte-values"],*project(project){
for(const{kind,path,node,at:at2}of projectShape(project)){const key2=path.at(-1)??"";if(kind!=="bad-format"||path[0]!=="services"||!["mem_limit","memswap_limit","mem_reservation","shm_size"].includes(
key2))continue;const message2=`V1 could not read \`${words_shorten(node.text??"",20)}\` and set no limit, V2 refuses the file`;yield{at:at2,message:message2,help:"Write a whole number and `b`, `k`, `m\
` or `g`"}}}});;const no_unset_variable=defineRule({id:"no-unset-variable",category:"correctness",severity:"notice",optIn:"strict",summary:"Variables have a value in the repository, a default, or are \
demanded",why:`Compose puts nothing in the place of a variable that is not set, warns, and goes on: an image without a tag, a password that is empty.
    The shell or an ignored \`.env\` may set it, which no file shows: so this is told only where it is asked for.`,bad:`
    services:
      db:
        image: postgres:17
        environment:
          POSTGRES_PASSWORD: $DB_PASSWORD`,good:`
    services:
      db:
        image: postgres:17
        environment:
          POSTGRES_PASSWORD: \${DB_PASSWORD:?}
          POSTGRES_USER: \${DB_USER:-shop}`,links:["https://docs.docker.com/reference/compose-file/interpolation/"],*project({files,variables:variables2}){const told2=new Set;for(const{role,documents}of files){
if(role==="included")continue;for(const{name,operator,at:at2}of documents.flatMap(root=>everyNode(root).flatMap(mentionsIn))){if(operator!==""||told2.has(name)||variables2.lookup(name)!==void 0)continue;
told2.add(name);const message2=`\`${words_shorten(name,30)}\` is set nowhere here: unless the shell has it, its place stays empty`;yield{at:at2,message:message2,help:`Write \`\${${name}:?}\` to demand \
it, or \`\${${name}:-default}\``}}}}});;function unusedVolumes(project){const{root,services}=project;if(!isWhole(project))return[];const items2=[...services.values()].flatMap(service2=>service2.get("v\
olumes")?.children??[]);const sources=items2.map(item=>item.kind==="mapping"?item.get("source")?.text:item.text);if(items2.some((item,index2)=>item.kind==="scalar"&&sources[index2]===void 0))return[];
const used=new Set(sources.flatMap(source=>source?.split(":",1)??[]));return(root.get("volumes")?.children??[]).filter(({name})=>!used.has(name)).filter(volume2=>{const external2=volume2.get("external");
return!external2||external2.value===false})};const no_unused_resource_sections=[{section:"networks",thing:"network",paths:[["networks"],["build","network"]]},{section:"secrets",thing:"secret",paths:[[
"secrets"],["build","secrets"]]},{section:"configs",thing:"config",paths:[["configs"]]},{section:"models",thing:"model",paths:[["models"]]}];const no_unused_resource=defineRule({id:"no-unused-resource",
category:"correctness",severity:"notice",summary:"Networks, volumes, secrets, configs and models are used by a service",why:`Compose passes over what no service names: it makes no such network or volu\
me, and hands over no such secret. Often it is left over,
    sometimes the line that was to use it is missing.`,bad:`
    services:
      web:
        image: nginx:1.27
    networks:
      internal:`,good:`
    services:
      web:
        image: nginx:1.27
        networks: [internal]
    networks:
      internal:`,links:["https://docs.docker.com/reference/compose-file/networks/"],*project(project){if(!isWhole(project))return;for(const{section:section2,thing,paths:paths2}of no_unused_resource_sections){
for(const node of unused(project,section2,paths2))yield found(node,thing)}if(!isTakenByV1(project))for(const node of unusedVolumes(project))yield found(node,"volume")}});function found(node,thing){const message2=`\
No service uses ${thing} \`${words_shorten(node.name,40)}\`, so Compose passes over it`;return{at:(node.key??node).at,message:message2,help:"Remove it, or name it in the service that it is for"}}function unused({
root,services},section2,paths2){const names2=new Set([...services.values()].flatMap(service2=>paths2.flatMap(path=>namesAt(service2,path))));if(names2.has(void 0))return[];return(root.get(section2)?.children??
[]).filter(({name})=>name!=="default"&&!names2.has(name))}function namesAt(service2,path){const node=service2.get(...path);if(node?.kind==="scalar")return node.isNull?[]:[node.text];return(node?.children??
[]).map(child=>(child.key??child.get("source")??child).text)};const no_unused_volume=defineMigrationRule({id:"no-unused-volume",category:"migration",severity:"notice",impact:"cosmetic",summary:"Every \
volume is mounted by a service",why:`Compose V1 made each volume that is declared, V2 makes those that a service mounts. Where something outside of the
    project counts on the others, it no longer finds them.`,bad:`
    services:
      db:
        image: postgres:17
    volumes:
      backup:`,good:`
    services:
      db:
        image: postgres:17
        volumes: ["backup:/backup"]
    volumes:
      backup:`,links:["https://docs.docker.com/reference/compose-file/volumes/"],*project(project){for(const volume2 of unusedVolumes(project)){const message2=`No service mounts volume \`${words_shorten(
volume2.name)}\`: V1 made it all the same, V2 does not`;const fix={title:"Remove it",safety:"unsafe",edits:removeEntry(volume2)};yield{at:(volume2.key??volume2).at,message:message2,help:"Remove it, or\
 make it by hand where it is needed",fix}}}});;const through_variable_read=new WeakMap;function whyOneWord({origin,program:program2,form}){if(!origin)return void 0;const{file:file2,range:range2}=program2.
at;const written2=file2.slice(range2);const name=/[A-Za-z_]\w*/.exec(written2)?.[0]??"";if(form!=="words")return`\`${name}\` is one word wherever it stands`;if(!/^["']?[$%]/.test(written2))return void 0;
if(file2.path.endsWith(".json")||/\.(?:zsh|ps1)$/.test(file2.path)||/^#!.{0,99}\bzsh/.test(file2.text))return`\`${name}\` is one word wherever it stands`;const{quoted:quoted2,asked:asked2}=oneWordsIn(
file2);return quoted2.has(name)||asked2.has(name)?`\`${name}\` stands in quotes, where it is one word`:void 0}function oneWordsIn(file2){let known2=through_variable_read.get(file2);if(!known2){const names2=pattern2=>new Set(
[...file2.text.matchAll(pattern2)].flatMap(([,...groups])=>groups.filter(name=>name!==void 0)));known2={quoted:names2(/"\$(?:\{([A-Za-z_]\w*)\}|\(([A-Za-z_]\w*)\)|([A-Za-z_]\w*))"/g),asked:names2(/(?:command -v|which|type|hash|-x) {1,9}"?\$[{(]?([A-Za-z_]\w*)/g)};
through_variable_read.set(file2,known2)}return known2};function obstacleTo(command2,settings2){const refused=refusedFlags(command2)[0];if(refused)return`\`${refused.name}\` is gone`;const own=command2.
origin&&settings2.around(command2.origin);const translation=translate(command2,own?.within);return whyOneWord(command2)??("obstacle"in translation?translation.obstacle:void 0)};class Settings{#byName=new Map;#inOrder;constructor(settings2){
this.#inOrder=settings2.toSorted((a,b)=>a.value.at.range.start-b.value.at.range.start);for(const setting of settings2){const same=this.#byName.get(setting.name);if(same)same.push(setting);else this.#byName.
set(setting.name,[setting])}}around({file:file2,range:range2}){let low=0;let high=this.#inOrder.length;while(low<high){const middle=low+high>>1;if((this.#inOrder[middle]?.value.at.range.start??0)<=range2.
start)low=middle+1;else high=middle}for(let at2=low-1;at2>=Math.max(0,low-settings_maxSteps);at2-=1){const setting=this.#inOrder[at2];if(setting?.value.at.file.path===file2.path&&setting.value.at.range.
end>=range2.end)return setting}return void 0}twinsOf(own){return(this.#byName.get(own.name)??[]).flatMap(({value,within:within2})=>{if(value===own.value)return[];const{file:file2,range:range2}=value.at;
const[written2,quote=""]=/^(["']?)docker-compose(?=["'\s]|$)/.exec(file2.slice(range2).slice(0,20))??[];return written2===void 0?[]:[{at:{file:file2,range:{start:range2.start+quote.length,end:range2.start+
written2.length}},within:within2}]})}}const settings_maxSteps=40;;const no_v1_check=defineRule({id:"no-v1-check",category:"migration",severity:"warning",impact:"breaks",summary:"Scripts look for Compo\
se by calling it",why:`A script that asks for a program named \`docker-compose\` finds none where Compose is a plugin of \`docker\`, and stops. \`docker compose version\` ends with 0 where the plugin
    is there. A script that uses either is left alone; one whose calls cannot all be written anew keeps what it asks.`,bad:`
    if ! command -v docker-compose >/dev/null; then exit 1; fi
    docker-compose up -d`,good:`
    if ! docker compose version >/dev/null; then exit 1; fi
    docker compose up -d`,links:["https://docs.docker.com/reference/cli/docker/compose/version/","https://docs.docker.com/compose/releases/migrate/"],*script({invocations,commands,settings:settings2}){
const calls=commands.filter(isV1Call);if(calls.length===0)return;const known2=new Settings(settings2);const follow=calls.every(call=>obstacleTo(call,known2)===void 0);for(const invocation2 of invocations){
const name=invocation2.words.find(({text},index2)=>index2>0&&isV1(text));if(!name||!asks(invocation2))continue;const at2=invocation2.captured?testAround(invocation2):isTest(invocation2)?testOfFile(invocation2):
{...invocation2.at,text:"docker compose version"};const edits=follow&&at2?[at2]:void 0;yield{at:name.at,message:"Where Compose is a plugin of `docker`, no program of the name `docker-compose` is found",
help:"Ask by `docker compose version`",...edits&&{fix:{title:"Ask by `docker compose version`",safety:"unsafe",edits}}}}}});function asks(invocation2){const{words:words2,form}=invocation2;const[program2,
option,...others2]=words2.map(({text})=>text);if(isTest(invocation2))return words2.some(({text},index2)=>/^-[xfe]$/.test(text??"")&&isV1(words2[index2+1]?.text));if(form!=="words"||words2.length>3)return false;
if(program2==="command")return(option==="-v"||option==="-V")&&others2.length===1;return program2==="which"||program2==="type"||program2==="hash"||program2==="where"}function isTest({words:words2}){return/^(?:\[\[?|test)$/.
test(words2[0]?.text??"")}function testOfFile({at:at2,words:words2}){const[,...rest]=words2.map(({text})=>text);const isNegated=rest[0]==="!";const length=(isNegated?3:2)+(words2[0]?.text==="test"?0:1);
return rest.length===length?{...at2,text:`${isNegated?"! ":""}docker compose version >/dev/null 2>&1`}:void 0}function testAround({at:{file:file2,range:range2}}){const before2=/\[\[? (! )?-([xnz]) "?\$\($/.
exec(file2.text.slice(Math.max(0,range2.start-40),range2.start));const after=/^(?: 2>\s?\/dev\/null)?\)"? \]\]?/.exec(file2.text.slice(range2.end,range2.end+40));if(!before2||!after)return void 0;const isNegated=before2[1]!==
void 0!==(before2[2]==="z");const start=range2.start-before2[0].length;return{file:file2,range:{start,end:range2.end+after[0].length},text:`${isNegated?"! ":""}docker compose version >/dev/null 2>&1`}}
;const no_v1_command=defineRule({id:"no-v1-command",category:"migration",severity:"warning",impact:"breaks",summary:"Scripts call `docker compose`, not `docker-compose`",why:`Compose V1 has had no rel\
ease since 2021 and is no longer shipped: on a new machine, and on GitHub's runners, the call ends
    in "command not found". Flags that V1 shared with \`docker\` (\`-H\`, \`--host\`, \`--tls\u2026\`, \`-c\`, \`--context\`, \`--log-level\`) stand
    before \`compose\` then: behind it V2 answers "unknown flag". \`docker compose --version\` prints the help; the version is
    printed by \`docker compose version\`.`,bad:`
    DC=docker-compose
    docker-compose -H ssh://host up -d
    $DC --version`,good:`
    DC="docker compose"
    docker -H ssh://host compose up -d
    $DC version`,links:["https://docs.docker.com/compose/releases/migrate/","https://github.com/actions/runner-images/issues/9692"],*script({commands,settings:settings2}){const byName2=new Map;for(const command2 of commands){
if(!isV1Call(command2))continue;const{file:file2,range:range2}=command2.origin??command2.program.at;const key2=`${range2.start} ${file2.path}`;const same=byName2.get(key2);if(same)same.push(command2);else
byName2.set(key2,[command2])}const known2=new Settings(settings2);for(const[command2,...others2]of byName2.values()){if(!command2)continue;const all=[command2,...others2];const own=command2.origin&&known2.
around(command2.origin);const obstacle=all.map(each=>obstacleTo(each,known2)).find(why=>why!==void 0);const twins=own?known2.twinsOf(own):[];const isFixable=obstacle===void 0&&!twins.some(({at:at2,within:within2})=>isUnquotable(
at2,within2));const translations=isFixable?all.map(each=>translate(each,own?.within)):[];const renames=twins.map(({at:at2,within:within2})=>renameIn(at2,within2));const edits=[...new Map([...translations.
flatMap(one=>"edits"in one?one.edits:[]),...renames].map(edit=>[`${edit.range.start} ${edit.range.end} ${edit.file.path}`,edit])).values()];const[moved2]=flagsToMove(command2);const instead=`Call \`doc\
ker compose\`${moved2?`, with \`${moved2.name}\` in front of \`compose\``:""}`;yield{at:command2.origin??command2.program.at,message:"`docker-compose` is the name of Compose V1: where that is not inst\
alled, the call fails",help:obstacle===void 0?instead:`Call \`docker compose\`; look at each call first: ${obstacle}`,...isFixable&&{fix:{title:"Call `docker compose`",safety:"unsafe",edits}}}}}});;const compose_call_shared=new Map(
[["exec",/^(?:-[it]{1,2}|--interactive|--tty|-d|--detach|-e|--env|-u|--user|-w|--workdir|--privileged)$/],["logs",/^(?:-[ft]{1,2}|--follow|--timestamps|-n|--tail|--since|--until)$/],["cp",/^(?:-[aL]{1,2}|--archive|--follow-link)$/],
["stop",/^(?:-t|--timeout)$/],["restart",/^(?:-t|--timeout)$/],["kill",/^(?:-s|--signal)$/],["start",/^$/],["pause",/^$/],["unpause",/^$/]]);const takeIndex=new Set(["exec","logs","cp"]);function asComposeCall(call,names2){
const docker=call.form==="words"?readDocker(call):void 0;const[name]=names2;const allowed=docker&&compose_call_shared.get(docker.verb);if(!docker||!name||!allowed||docker.options.some(option=>!allowed.
test(option.name))||!coversAll(docker,names2))return void 0;const project=projectFlag(call,names2);const flags2=extraFlags(docker,call,name);const[first]=docker.head;const last=docker.head.at(-1);if(project===
void 0||flags2===void 0||!first||!last||docker.head.length>(docker.head[1]?.text==="container"?3:2))return void 0;const head2={file:first.at.file,range:{start:first.at.range.start+(first.text?.startsWith(
"@")?1:0),end:last.at.range.end}};const dropped=docker.verb==="exec"?docker.options.filter(isTerminal):[];return[{...head2,text:`docker compose${project} ${docker.verb}${flags2}`},...dropped.map(({word})=>({
...withBlank(word),text:""})),...names2.map(({at:at2,container})=>({...at2,text:container.service.name}))]}function coversAll({verb,containers},names2){const same=names2.every(({container})=>container.
project===names2[0]?.container.project&&container.service.file===names2[0]?.container.service.file);return same&&names2.length===(verb==="cp"?1:containers.length)}function projectFlag({at:at2,folder},[
name]){if(!name)return void 0;const{service:service2,project,sure}=name.container;const from2=folder===void 0?void 0:resolvePath(folderOf(at2.file.path),folder);if(from2!==void 0&&isFoundFrom(from2,service2))
return"";return sure&&project!==void 0?` -p ${project}`:void 0}function extraFlags({verb,options:options2},{at:at2,captured,into},{container:{number}}){const index2=number>1?` --index ${number}`:"";if(index2!==
""&&!takeIndex.has(verb))return void 0;if(verb==="logs")return index2+(captured||into.length>0?" --no-log-prefix":"");if(verb!=="exec")return index2;const has=(letter,long)=>options2.some(({name})=>name===
long||!name.startsWith("--")&&name.includes(letter));if(!has("i","--interactive")&&/\bread\b/.test(at2.file.text))return void 0;return index2+(has("t","--tty")?"":" -T")}function isTerminal({name}){return/^(?:-[it]{1,2}|--interactive|--tty)$/.
test(name)}function withBlank({at:{file:file2,range:range2}}){const blanks2=/[ \t]+$/.exec(file2.text.slice(Math.max(0,range2.start-20),range2.start))?.[0].length??0;return{file:file2,range:{start:range2.
start-blanks2,end:range2.end}}};const words_of_known=new WeakMap;function words_of_wordsOf(file2){let words2=words_of_known.get(file2);if(!words2){words2=new Set((file2.text.match(/[\w.-]+/g)??[]).map(
word=>word.endsWith(".")?word.slice(0,-1):word));words_of_known.set(file2,words2)}return words2};const maxMentions=300;function containersNamedIn(text){if(!/_[1-9]\d?(?!\w)/.test(text.file.text))return[];
const inCalls=text.invocations.flatMap(call=>(readDocker(call)?.containers??[]).flatMap(word=>inWord(text,word,call)));const hosts2=isProse(text.file.path)?[]:[...hostsIn(text),...hostsBehindVariables(
text)];const words2=words_of_wordsOf(text.file);const places2=new Set(inCalls.map(({at:at2})=>at2.range.start));return[...inCalls,...hosts2.filter(({at:at2})=>!places2.has(at2.range.start))].filter(({
name,container})=>!words2.has(v2Name(name,container))).toSorted((a,b)=>a.at.range.start-b.at.range.start).slice(0,maxMentions)}function v2Name(name,{service:service2,number,project}){return project===
void 0?`-${service2.name}-${number}`:`${project}-${name.slice(project.length+1,name.lastIndexOf("_"))}-${number}`}function isProse(path){return/\.(?:md|markdown|rst|txt)$/i.test(path)||/^(?:change-?log|changes|history|release|news)/i.
test(nameOf(path))}function inWord(text,word,call){const written2=word.at.file.slice(word.at.range);const match=/(?<![\w.-])(\$\{\w+\}|\$\(\w+\))?(?:["'](?=_))?([a-z0-9_][\w.-]*?_[1-9]\d?)(?![\w.-])/.
exec(written2);const[whole2="",variable2,name=""]=match??[];const isVariable=variable2!==void 0||name.startsWith("_");const before2=written2.slice(0,match?.index);if(!match||word.text===void 0&&!isVariable||
!/^["'^]*(?:(?:container:|name=)["'^]?)?$/.test(before2)||isVariable&&!variable2)return[];const container=isVariable?text.names.containerBehindVariable(text.file,name):text.names.containerFor(text.file,
name);if(!container)return[];const start=word.at.range.start+match.index;return[{at:{file:word.at.file,range:{start,end:start+whole2.length}},name:isVariable?`${variable2??""}${name}`:name,container,as:"\
argument",call}]}const mentions_of_containers_group=/\b(?:upstream|backend|listen|frontend)[ \t]+([\w.-]+)/g;const ending=/_[1-9]\d?(?![\w.-])/g;function hostsIn(text){const{file:file2,names:names2}=text;
let groups;return[...file2.text.matchAll(ending)].flatMap(match=>{const end=match.index+match[0].length;const start=wordStart(file2.text,match.index);const name=file2.text.slice(start,end);if(start===
match.index||!/^[a-z0-9]/.test(name))return[];const at2={file:file2,range:{start,end}};const before2=lineBefore(file2.text,start);if(mentions_of_containers_isComment(before2)||!isHost(before2,file2.text.
slice(at2.range.end,at2.range.end+7),text.kind))return[];const container=names2.container(name);if(!container)return[];groups??=new Set([...file2.text.matchAll(mentions_of_containers_group)].map(each=>each[1]));
return!groups.has(name)?[{at:at2,name,container,as:"host",call:void 0}]:[]})}const behindVariable=/(?<=:\/\/(?:[^\s/@]{1,99}@)?)\$[{(]\w{1,60}[)}](_[\w.-]{1,99}_[1-9]\d?)(?![\w.-])/g;function hostsBehindVariables({
file:file2,names:names2}){return[...file2.text.matchAll(behindVariable)].flatMap(match=>{const[name,rest=""]=match;const container=mentions_of_containers_isComment(lineBefore(file2.text,match.index))?
void 0:names2.containerBehindVariable(file2,rest);return container?[{at:{file:file2,range:{start:match.index,end:match.index+name.length}},name,container,as:"host",call:void 0}]:[]})}const mentions_of_containers_maxName=100;
function wordStart(text,end){let start=end;while(start>0&&end-start<mentions_of_containers_maxName&&/[\w.-]/.test(text.charAt(start-1)))start-=1;return start}function isHost(before2,after,kind){if(/:\/\/(?:[^\s/@]{1,99}@)?$|\w@$/.
test(before2))return true;if(/^:\d{2,5}(?!\d)/.test(after)&&!/[/$}]$/.test(before2))return true;const isValue=/(?:(?:^|\s)(?:server|proxy_pass|reverse_proxy)\s+|(?:[=:,[]\s{0,9}|^\s*-\s+)["']?)(?:container:)?$/.
test(before2);return kind!=="script"&&isValue&&/^["']?\s*(?:$|[\n\r;,:#\]])/.test(after)}function lineBefore(text,at2){const before2=text.slice(Math.max(0,at2-300),at2);return before2.slice(before2.lastIndexOf(
"\n")+1)}function mentions_of_containers_isComment(before2){return/^\s*(?:#|\/\/|;|\*|--)|\s#\s/.test(before2)};const no_v1_container_name=defineRule({id:"no-v1-container-name",category:"migration",severity:"\
warning",impact:"breaks",summary:"Containers go by their service, not by the name that Compose V1 made",why:`Compose V1 called a container \`shop_web_1\`, V2 calls it \`shop-web-1\`: what names it the old\
 way ends in "No such container", and a
    proxy or a monitor no longer finds its host. Networks and volumes keep their names.`,bad:`
    name: shop
    services:
      web: { image: nginx:1.27 }
    # deploy.sh
    docker exec -it shop_web_1 nginx -s reload`,good:`
    name: shop
    services:
      web: { image: nginx:1.27 }
    # deploy.sh
    docker compose exec web nginx -s reload`,links:["https://docs.docker.com/compose/releases/migrate/#service-container-names"],*text(text){const mentions2=containersNamedIn(text);const byCall=new Map;
for(const mention2 of mentions2)if(mention2.call)byCall.set(mention2.call,[...byCall.get(mention2.call)??[],mention2]);for(const mention2 of mentions2){const{name,container,as,at:at2}=mention2;const{service:service2}=container;
const fix=as==="host"?asHost(mention2,text.kind):asCall(mention2,byCall);yield{at:at2,message:as==="host"?`Compose V2 knows no host \`${no_v1_container_name_shorten(name)}\`: it writes \`-\` where V1 wro\
te \`_\``:`Compose V2 makes no container \`${no_v1_container_name_shorten(name)}\`: it writes \`-\` where V1 wrote \`_\``,help:as==="host"?`Name the service as the host: \`${service2.name}\``:no_v1_container_name_helpFor(
mention2),related:[{at:service2.at,label:"the service"}],...fix&&{fix}}}}});const no_v1_container_name_named=/^(?:exec|logs|cp|stop|start|restart|kill|pause|unpause|top|port|attach|stats|wait|export|commit)$/;
function no_v1_container_name_helpFor({call,container:{service:service2}}){const verb=call?.words.find(({text})=>text!==void 0&&no_v1_container_name_named.test(text))?.text;if(verb!==void 0)return`Cal\
l \`docker compose ${verb}\`, which takes the service \`${service2.name}\``;return`Ask Compose for the container: \`docker compose ps -q ${service2.name}\``}function asCall({call},byCall){if(!call)return void 0;
const edits=asComposeCall(call,byCall.get(call)??[]);return edits&&{title:"Call `docker compose` with the service",safety:"unsafe",edits}}function asHost({at:at2,container:{service:service2,number}},kind){
if(kind!=="settings"||number>1)return void 0;return{title:`Name the service, \`${service2.name}\``,safety:"unsafe",edits:[{...at2,text:service2.name}]}}function no_v1_container_name_shorten(name){return name.
length>30?`${name.slice(0,29)}\u2026`:name};function columnOf(entry2){return entry2?.key?entry2.at.file.positionAt(entry2.key.at.range.start).column:1}function entry_lines_firstLine({key:key2,at:at2}){
return at2.file.positionAt(key2?.at.range.start??at2.range.start).line}function entry_lines_lastLine({at:at2}){return at2.file.positionAt(at2.range.end-1).line};class LineDraft{#file;#first;#lines;constructor(file2,first,last){
this.#file=file2;this.#first=first;this.#lines=Array.from({length:last-first+1},(_,index2)=>{const text=file2.slice(this.#rangeOf(first+index2));return{text,indent:0,before:[],behind:[],taken:false}})}indent(first,last,by2){
for(const line of this.#slice(first,last))if(line.text.trim()!=="")line.indent+=by2}apply(edits){const places2=edits.map(({range:range2})=>({from:this.#file.positionAt(range2.start).line,to:this.#file.
positionAt(range2.end).line}));if(edits.length===0||places2.some(({from:from2,to})=>from2!==to))return false;for(const[index2,{range:range2,text}]of edits.entries()){const[line]=this.#slice(places2[index2]?.
from??0,places2[index2]?.from??0);const start=range2.start-this.#rangeOf(places2[index2]?.from??0).start;if(line)line.text=line.text.slice(0,start)+text+line.text.slice(start+range2.end-range2.start)}
return true}insertBefore(number,text){this.#at(number)?.before.push(text)}insertBehind(number,text){this.#at(number)?.behind.push(text)}move(first,last,behind){const lines2=this.#slice(first,last).map(
line=>({...line,taken:false}));this.remove(first,last);this.#at(behind)?.behind.push(...lines2)}remove(first,last){for(const line of this.#slice(first,last))line.taken=true}toEdit(){const range2={start:this.#rangeOf(
this.#first).start,end:this.#rangeOf(this.#first+this.#lines.length-1).end};const lineEnd2=this.#file.text.includes("\r\n")?"\r\n":"\n";return{file:this.#file,range:range2,text:this.#lines.flatMap(line=>line.
taken?[]:written(line)).join(lineEnd2)}}#rangeOf(number){const{start,end}=this.#file.lineAt(number)??{start:0,end:0};return{start:start===0&&this.#file.text.startsWith("\uFEFF")?1:start,end}}#slice(first,last){
return this.#lines.slice(first-this.#first,last-this.#first+1)}#at(number){return this.#lines[number-this.#first]}}function written({text,indent:indent2,before:before2,behind}){return[...before2," ".repeat(
indent2)+text,...behind.flatMap(line=>typeof line==="string"?[line]:written(line))]};function lift(file2,manner){const{layout,documents,problems}=file2;const[root]=documents;const isAtMargin=layout.strays.
every(service2=>columnOf(service2)===1);if(layout.kind!=="legacy"||!root||problems.length>0||!isAtMargin||!areNeighbours(layout.strays,root))return void 0;return new Lift(file2,manner).result()}class Lift{#file;#services;#names;#draft;#step;#first;#last;#volumes=new Map;#isAlone;#asV1;#isFaithful;constructor(file2,manner){
this.#file=file2;this.#services=file2.layout.strays;this.#names=new Set(this.#services.map(({name})=>name));this.#step=stepOf(this.#services);this.#first=this.#commentsAbove(Math.max(1,...this.#services.
slice(0,1).map(entry_lines_firstLine)));this.#last=this.#commentsBelow(Math.max(1,...this.#services.slice(-1).map(entry_lines_lastLine)));this.#draft=new LineDraft(file2.source,this.#first,this.#last);
this.#isAlone=this.#services.length===file2.documents[0]?.children.length;this.#asV1=manner==="as V1 ran them";this.#isFaithful=this.#asV1&&this.#isAlone&&formatV1(file2)==="first"}result(){this.#draft.
indent(this.#first,this.#last,this.#step);this.#draft.insertBefore(this.#first,"services:");for(const service2 of this.#services)this.#convert(service2);if(this.#volumes.size>0)this.#declareVolumes();
return{edit:this.#draft.toEdit(),isFaithful:this.#isFaithful}}#convert(service2){if(service2.alias||service2.source.startsWith("{")){this.#isFaithful=false;return}const entries2=service2.children.filter(
entry2=>isOwn(entry2,service2));const written2=new Map(entries2.map(entry2=>[entry2.name,entry2]));this.#network(written2.get("net"));for(const item of written2.get("volumes_from")?.children??[])this.#volumesFrom(
item);const build2=written2.get("build");const builtTo=written2.has("dockerfile")?this.#gather("build",[[build2,"context"],[written2.get("dockerfile"),"dockerfile"]]):lift_endOf(build2);this.#gather("\
logging",[[written2.get("log_driver"),"driver"],[written2.get("log_opt"),"options"]]);if(this.#isAlone)this.#named(service2,written2.get("volume_driver"));const hasNetwork=["net","network_mode","exten\
ds"].some(key2=>service2.get(key2));if(this.#asV1&&this.#file.role!=="override"&&!hasNetwork)this.#keepBridge(service2,builtTo??lift_endOf(written2.get("image")))}#keepBridge({children},behind){const line=`${"\
 ".repeat(columnOf(children[0])-1+this.#step)}network_mode: bridge`;const first=children.find(({name})=>name!=="volume_driver");if(behind!==void 0)this.#draft.insertBehind(behind,line);else if(first)this.#draft.
insertBefore(entry_lines_firstLine(first),line)}#network(net){if(!net)return;const of=net.text?.startsWith("container:")?net.text.slice("container:".length):void 0;if(of!==void 0&&this.#names.has(of))
this.#apply(replaceScalar(net,`service:${of}`));this.#apply(renameKey(net,"network_mode"))}#volumesFrom(item){const[name,mode]=(item.text??"").split(":");if(item.text===void 0||mode!==void 0)this.#isFaithful=
false;else if(name!==void 0&&!this.#names.has(name)&&this.#file.role==="base")this.#apply(replaceScalar(item,`container:${item.text}`))}#gather(key2,pairs2){const parts2=pairs2.flatMap(([entry2,name])=>entry2?
[{entry:entry2,name}]:[]).toSorted((a,b)=>entry_lines_firstLine(a.entry)-entry_lines_firstLine(b.entry));const[head2]=parts2;if(!head2)return void 0;let end=entry_lines_lastLine(head2.entry);this.#draft.
insertBefore(entry_lines_firstLine(head2.entry),`${" ".repeat(columnOf(head2.entry)-1+this.#step)}${key2}:`);for(const[index2,{entry:entry2,name}]of parts2.entries()){const[from2,to]=[entry_lines_firstLine(
entry2),entry_lines_lastLine(entry2)];const isNext=index2>0&&this.#isBare(end+1,from2-1);this.#apply(renameKey(entry2,name));this.#draft.indent(isNext?end+1:from2,to,this.#step);if(index2===0||isNext)
end=to;else this.#draft.move(from2,to,end)}return end}#named(service2,driver){const mounts2=(service2.get("volumes")?.children??[]).map(readMount).filter(mount2=>mount2?.type!=="bind");const names2=mounts2.
flatMap(mount2=>mount2?.type==="volume"&&mount2.source!==void 0?[mount2.source]:[]);const drives=driver&&names2.length>0&&names2.length===mounts2.length?this.#driverLine(driver):"";if(driver&&drives===
"")this.#isFaithful=false;for(const name of names2){const known2=this.#volumes.get(name);if(known2!==void 0&&known2!==""&&drives!==""&&known2!==drives)this.#isFaithful=false;if(known2===void 0||known2===
"")this.#volumes.set(name,drives)}}#driverLine(driver){const line=entry_lines_lastLine(driver);if(entry_lines_firstLine(driver)!==line)return"";this.#draft.remove(line,line);const{start,end}={start:driver.
at.range.start,end:this.#file.source.lineAt(line)?.end??driver.at.range.end};return`driver: ${this.#file.source.text.slice(start,end)}`}#declareVolumes(){const[one,two]=[" ".repeat(this.#step)," ".repeat(
this.#step*2)];const lines2=[...this.#volumes].flatMap(([name,driver])=>[`${one}${asScalar(name)}:`,...this.#asV1?[`${two}name: ${asScalar(name)}`]:[],...driver?[two+driver]:[]]);for(const line of["",
"volumes:",...lines2])this.#draft.insertBehind(this.#last,line)}#apply(edits){if(!this.#draft.apply(edits))this.#isFaithful=false}#commentsAbove(line){let above=line;while(above>1&&this.#textOf(above-
1).startsWith("#"))above-=1;return above>1?above:line}#commentsBelow(line){let below2=line;for(let next=line+1;next<=this.#file.source.lineCount&&/^\s*(?:#|$)/.test(this.#textOf(next));next+=1){if(/^\s+#/.
test(this.#textOf(next)))below2=next}return below2}#isBare(from2,to){for(let line=from2;line<=to;line+=1)if(!/^\s*(?:#|$)/.test(this.#textOf(line)))return false;return true}#textOf(line){const range2=this.#file.
source.lineAt(line);return range2?this.#file.source.slice(range2):""}}function isOwn(entry2,service2){const{key:key2,at:at2}=entry2;if(!key2||key2.alias||entry2.alias)return false;const{range:range2,file:file2}=key2.
at;return file2===service2.at.file&&range2.start>=service2.at.range.start&&at2.range.end<=service2.at.range.end&&columnOf(entry2)===columnOf(service2.children[0])}function stepOf(services){const columns=services.
filter(({source})=>!source.startsWith("{")).flatMap(({children:[entry2]})=>entry2?[columnOf(entry2)]:[]);return columns[0]!==void 0&&columns[0]>1&&columns[0]<10?columns[0]-1:2}function lift_endOf(entry2){
return entry2&&entry_lines_lastLine(entry2)};const no_v1_format=defineMigrationRule({id:"no-v1-format",category:"migration",severity:"warning",impact:"breaks",summary:"No file is in the first format o\
f Compose, which V1 alone reads",why:`V2 refuses these files. Under \`services\`, more changes than the indentation: services share a network of the project and find
    one another by name, so \`links\` are needless; \`net\`, \`log_driver\` and \`volume_driver\` have other names; named volumes are
    declared under \`volumes\`, and carry the project's name.`,bad:`
    web:
      build: .
      links: [db]
    db:
      image: postgres:17`,good:`
    services:
      web:
        build: .
        depends_on: [db]
      db:
        image: postgres:17`,links:["https://docs.docker.com/reference/compose-file/legacy-versions/","https://docs.docker.com/compose/releases/migrate/"],*project({files}){for(const file2 of files){const[
first]=file2.documents[0]?.children??[];if(!first||!isOfServices(file2))continue;const message2="This is the first format of Compose, which V1 reads and V2 refuses";const lifted=lift(file2,"as V1 ran \
them");const title=lifted?.isFaithful?"Write it in the format of today, with the network and the volumes that V1 gave it":"Write it in the format of today";const fix=lifted&&{title,safety:lifted.isFaithful?
"safe":"unsafe",edits:[lifted.edit]};yield{at:(first.key??first).at,message:message2,help:"Put all services under `services`, and declare the volumes",...fix&&{fix}}}}});function isOfServices(file2){const services=file2.
documents[0]?.children??[];if(formatV1(file2)!=="first")return false;return file2.role==="extended"?file2.layout.kind==="legacy":services.every(service2=>["image","build","extends"].some(key2=>service2.
get(key2)))};const inDockerfile=/^[ \t]*FROM[ \t]+(?:--platform=\S+[ \t]+)?([a-z0-9][\w-]*_[\w.-]+)/gim;const inYaml=/^[ \t]*-?[ \t]*image:[ \t]*["']?([a-z0-9][\w-]*_[\w.-]+)(?=["']?[ \t]*(?::latest["']?[ \t]*)?(?:#.*)?\r?$)/gm;
const stage=/[ \t]as[ \t]+([\w.-]+)[ \t]*\r?$/gim;const mentions_of_images_maxMentions=300;function imagesNamedIn(text){const{file:file2,names:names2,invocations}=text;if(!file2.text.includes("_"))return[];
const named2=invocations.flatMap(call=>readDocker(call)?.images??[]).filter(word=>word.text!==void 0);const inCalls=named2.flatMap(({text:written2="",at:at2})=>mention(names2,file2,at2.range.start+file2.
slice(at2.range).search(/[^"']/),written2.replace(/:[\w.-]*$/,"")));const isDockerfile2=/^(?:dockerfile|containerfile)|\.dockerfile$/i.test(nameOf(file2.path));const pattern2=isDockerfile2?inDockerfile:
text.kind==="compose"?inYaml:void 0;const inText=pattern2?[...file2.text.matchAll(pattern2)].flatMap(match=>mention(names2,file2,match.index+match[0].length-(match[1]??"").length,match[1]??"")):[];const words2=words_of_wordsOf(
file2);const stages=new Set([...file2.text.matchAll(stage)].map(([,name])=>name));return[...inCalls,...inText].filter(({name,image:{project}})=>!words2.has(`${project}-${name.slice(project.length+1)}`)&&
!stages.has(name)).toSorted((a,b)=>a.at.range.start-b.at.range.start).slice(0,mentions_of_images_maxMentions)}function mention(names2,file2,start,name){const image=/^[a-z0-9][\w.-]*$/.test(name)?names2.
image(name):void 0;const at2={file:file2,range:{start,end:start+name.length}};return image&&file2.slice(at2.range)===name?[{at:at2,name,image}]:[]};const no_v1_image_name=defineRule({id:"no-v1-image-n\
ame",category:"migration",severity:"warning",impact:"breaks",summary:"Built images go by a name of their own, not by the one that Compose V1 made",why:`Where a service has \`build\` and no \`image\`, Comp\
ose V1 called what it built \`shop_web\`, V2 calls it \`shop-web\`: what tags, pushes or
    builds on the old name finds no image, or one of before the move.`,bad:`
    name: shop
    services:
      web: { build: . }
    # deploy.sh
    docker tag shop_web registry.example.com/web`,good:`
    name: shop
    services:
      web:
        build: .
        image: registry.example.com/web
    # deploy.sh
    docker compose push web`,links:["https://docs.docker.com/reference/compose-file/build/#using-build-and-image"],*text(text){for(const mention2 of imagesNamedIn(text)){const{at:at2,name,image}=mention2;
const fix=no_v1_image_name_fixFor(mention2);yield{at:at2,message:`Compose V2 builds no image \`${name.length>30?`${name.slice(0,29)}\u2026`:name}\`: it writes \`-\` where V1 wrote \`_\``,help:`Give se\
rvice \`${image.service.name}\` an \`image\`, and name that`,related:[{at:image.service.at,label:"the service that is built"}],...fix&&{fix}}}}});function no_v1_image_name_fixFor({at:at2,name,image:{project,
service:service2}}){if([...service2.projects].some(other=>other!==project&&other.replace(/[_-]/g,"")===project))return void 0;const text=`${project}-${name.slice(project.length+1)}`;return{title:`Writ\
e \`${text}\``,safety:"unsafe",edits:[{...at2,text}]}};function isSaid({file:file2,invocations},offset,where){if(/^(?:change-?log|changes|history|release|news)/i.test(nameOf(file2.path)))return false;
if(/\.(?:md|markdown|rst)$/i.test(file2.path))return where==="anywhere"||invocations.some(({at:{range:range2}})=>range2.start<=offset&&offset<range2.end);const before2=file2.text.slice(Math.max(0,offset-
400),offset);return!/^\s*(?:#|\/\/|;|\*|--|@?rem\s)|\s#\s/i.test(before2.slice(before2.lastIndexOf("\n")+1))};const actions=/^(?:KengoTODA\/actions-setup-docker-compose|ndeloof\/install-compose-action)@/i;
function setupStepsIn({file:file2}){if(!/actions-setup-docker-compose|install-compose-action/i.test(file2.text))return[];const found2=[];const seen=new Set;const walk2=node=>{if(seen.has(node.children))
return;seen.add(node.children);const version=actions.test(node.get("uses")?.text??"")?node.get("with","version"):void 0;if(version&&/^v?1(?:\.|$)/.test(version.text??""))found2.push({at:version.at,by:"\
action",what:version.text??""});for(const child of node.children)walk2(child)};for(const document of parseYaml(file2).documents)walk2(document);return found2}const feature=/devcontainers\/features\/docker-in-docker:1(?:\.[\d.]+)?(?=["'])/g;
const asked=/"dockerDashComposeVersion"\s{0,9}:\s{0,9}"(v1|v2|none|latest)"/g;function featuresIn(script){const{file:file2}=script;if(!/devcontainer[^/]*\.json$/.test(file2.path))return[];const settings2=[
...file2.text.matchAll(asked)].filter(({index:index2})=>isSaid(script,index2));const at2=(start,length)=>({file:file2,range:{start,end:start+length}});const v1=settings2.filter(([,value])=>value==="v1").
map(match=>at2(match.index+match[0].length-3,2));const defaults=settings2.length>0?[]:[...file2.text.matchAll(feature)].filter(({index:index2})=>isSaid(script,index2)).map(match=>at2(match.index,match[0].
length));return[...v1,...defaults].map(place=>({at:place,by:"feature",what:file2.slice(place.range)}))};const downloads_release=/github\.com\/docker\/(?:compose|fig)\/releases\/download\/((?:\{\{[^}\n]{0,80}\}\}|[^/\s"'`]){1,120})/g;
const downloads_variable=/^v?(?:\$\{?|\$\$\{?|\$\(|\{\{ ?|\$\{\{ ?(?:env|inputs|matrix)\.)([A-Za-z_]\w*)(?::?-[^}]*)?(?:\}|\)| ?\}\})?$/;const maxDownloads=50;function downloadsIn(script){const{file:file2}=script;
if(!file2.text.includes("/releases/download/"))return[];const found2=new Map;for(const match of[...file2.text.matchAll(downloads_release)].slice(0,maxDownloads)){const written2=match[1]??"";const start=match.
index+match[0].length-written2.length;if(!isSaid(script,start))continue;const name=downloads_variable.exec(written2)?.[1];const places2=name===void 0?[{file:file2,range:{start,end:start+written2.length}}]:
versionsOf(script,name);if(places2.length===0||!places2.every(at2=>/^v?1\.\d/.test(file2.slice(at2.range))))continue;for(const at2 of places2)found2.set(at2.range.start,{at:at2,by:"download",what:file2.
slice(at2.range)})}return[...found2.values()]}function versionsOf(script,name){const{file:file2}=script;const setting=new RegExp(`(?<![\\w$.{])${name}["']?(?:\\s{0,9}[:?]?=\\s{0,9}|:\\s{1,9}|\\s{1,9}(?=v?\
\\d)|:-)["']?([^\\s"'},;)]{1,60})`,"g");return[...file2.text.matchAll(setting)].flatMap(match=>{const start=match.index+match[0].length-(match[1]??"").length;return isSaid(script,start,"anywhere")?[{file:file2,
range:{start,end:match.index+match[0].length}}]:[]})};const images_image=/(?<![\w./-])(?:docker:\/\/)?(?:(?:index\.)?docker\.io\/)?(docker\/compose:((?:alpine-|debian-)?1\.\d[\w.-]*|latest)(?![\w.-]))/g;
const maxImages=100;function imagesIn(script){const{file:file2}=script;if(!file2.text.includes("docker/compose:"))return[];return[...file2.text.matchAll(images_image)].slice(0,maxImages).flatMap(match=>{
const what=match[1]??"";const start=match.index+match[0].length-what.length;return isSaid(script,start)?[{at:{file:file2,range:{start,end:start+what.length}},by:"image",what}]:[]})};const releases=new Map(
Object.entries({"Debian 10":"buster 10","Debian 11":"bullseye 11","Debian 12":"bookworm 12","Ubuntu 18.04":"bionic 18.04","Ubuntu 20.04":"focal 20.04","Ubuntu 22.04":"jammy 22.04","Ubuntu 24.04":"nobl\
e 24.04"}).flatMap(([name,words2])=>words2.split(" ").map(word=>[`${name.split(" ")[0]?.toLowerCase()} ${word}`,name])));function distributionAt(file2,offset){const name=nameOf(file2.path);if(/^(?:dockerfile|containerfile)|\.dockerfile$/i.
test(name))return ofImage([...file2.text.slice(0,offset).matchAll(/^[ \t]*FROM[ \t]+(?:--\S+[ \t]+)?(\S+)/gim)].at(-1)?.[1]);if(!/\.ya?ml$/.test(name))return void 0;if(name===".travis.yml")return agreed(
file2.text,/^[ \t]*dist:[ \t]*["']?(\w+)/gm,codename=>releases.get(`ubuntu ${codename}`));if(name.startsWith(".gitlab-ci"))return agreed(file2.text,/^[ \t-]*(?:image|name):[ \t]*["']?([\w./:-]+)/gm,ofImage);
if(/\bcontainer:/.test(file2.text))return void 0;return agreed(file2.text,/\bruns-on:[ \t]*(.*\S)/g,runner2=>releases.get(`ubuntu ${/^["']?ubuntu-(\d\d\.\d\d)["']?$/.exec(runner2)?.[1]??""}`))}function agreed(text,wanted2,read2){
const found2=new Set([...text.matchAll(wanted2)].map(([,value])=>read2(value??"")));return found2.size===1?[...found2][0]:void 0}function ofImage(image){const[,name="",tag=""]=/^(?:docker\.io\/)?(?:library\/)?([\w./-]+):([\w.-]+)/.
exec(image??"")??[];const own=tag.replace(/-(?:slim|\d{8}).*$/,"").replace(/^(\d\d)\.\d$/,"$1");if(name==="debian"||name==="ubuntu")return releases.get(`${name} ${own}`);const codename=/(?:^|-)(buster|bullseye|bookworm|bionic|focal|jammy|noble)(?:-|$)/.
exec(tag)?.[1];return codename===void 0?void 0:releases.get(`debian ${codename}`)??releases.get(`ubuntu ${codename}`)};const requirement=/^docker-compose(?:\[[\w,-]*\])?(?:\s*(?:[=~<>!]=?|@|;|\$\{).*)?$/s;
const maxCalls=300;function packagesIn(script){const calls=script.invocations.filter(({at:at2})=>at2.file.slice(at2.range).includes("docker-compose")).slice(0,maxCalls);return calls.flatMap(call=>{const manager=managerOf(
call);if(manager==="pip")return packages_wordsOf(call,requirement).map(word2=>({at:word2.at,by:"pip",what:"docker-compose"}));if(manager==="conda")return packages_wordsOf(call,/^docker-compose(?:==?1\b.*|<=?2.*)$/).
map(word2=>({at:word2.at,by:"pip",what:"docker-compose"}));if(manager!=="apt")return[];const[word]=packages_wordsOf(call,/^docker-compose(?:=1\..*)?$/);const distribution=word&&distributionAt(script.file,
call.at.range.start);return word&&distribution!==void 0?[{at:word.at,by:"system",what:distribution}]:[]})}function packages_wordsOf({words:words2},wanted2){return words2.slice(1).filter(({text,at:at2})=>wanted2.
test(text??at2.file.slice(at2.range).replace(/^["']/,"")))}function managerOf({words:words2}){const[first="",second,third,fourth]=words2.map(({text})=>text?.replace(/^.*\//,""));const asks2=words2.some(
({text})=>text==="install");if(/^(?:pip[\d.]*|pipx|pipenv)$/.test(first))return asks2?"pip":void 0;if(/^python[\d.]*$/.test(first))return second==="-m"&&/^pipx?$/.test(third??"")&&fourth==="install"?"\
pip":void 0;if(first==="uv")return(second==="pip"||second==="tool")&&third==="install"?"pip":second==="add"?"pip":void 0;if(first==="poetry")return second==="add"?"pip":void 0;if(/^(?:conda|mamba|micromamba)$/.
test(first))return asks2?"conda":void 0;return/^(?:apt|apt-get|aptitude)$/.test(first)&&asks2?"apt":void 0};const requirements_lists=[[/^(?:requirements|constraints).*\.(?:txt|in|pip)$|^[^/]+\.(?:txt|in)$/i,
/^[ \t]{0,40}(docker-compose(?:\[[\w,-]*\])?[ \t]{0,40}(?:[=~<>!]=?[^\s;#]{0,99})?)(?=[ \t]{0,40}(?:[;#\\].*)?\r?$)/gm],[/^pipfile$/i,/^[ \t]{0,40}["']?(docker-compose)["']?[ \t]{0,40}=[ \t]{0,40}["'{]/gm],
[/^pyproject\.toml$/i,/(?<=["'])(docker-compose(?:\[[\w,-]*\])?[ \t]{0,40}[=~<>!]=?[^"']{0,60})(?=["'])|^(docker-compose)[ \t]{0,40}=[ \t]{0,40}(?:["'][\^~=<>*\d]|\{[ \t]{0,40}version\b)/gm],[/^(?:setup\.cfg|tox\.ini)$/i,
/^(?:[ \t]{1,40}|deps[ \t]{0,40}=[ \t]{0,40})(docker-compose(?:[ \t]{0,40}[=~<>!]=?[^\s;#]{0,99})?)(?=[ \t]{0,40}(?:[;#].*)?\r?$)/gm],[/^setup\.py$/i,/(?<=["'])(docker-compose(?:\[[\w,-]*\])?[ \t]{0,40}[=~<>!]=?[^"']{0,60})(?=["'])/gm],
[/^environment.*\.ya?ml$/i,/^[ \t]{0,40}-[ \t]{1,40}["']?(docker-compose[ \t]{0,40}(?:==?[ \t]{0,40}1\.[^\s"'#]*))/gm]];function requirementsIn(script){const{file:file2}=script;if(!file2.text.includes(
"docker-compose"))return[];const listed2=requirements_listOf(file2);return[...listed2?file2.text.matchAll(listed2):[]].flatMap(match=>{const written2=(match[1]??match[2]??"").trimEnd();const start=match.
index+match[0].indexOf(written2);const at2={file:file2,range:{start,end:start+written2.length}};return isSaid(script,start)?[{at:at2,by:"requirement",what:"docker-compose"}]:[]})}function requirements_listOf({
path}){const name=nameOf(path);const isListed=/(?:^|\/)requirements\/[^/]+$/.test(path)||!/\.(?:txt|in)$/.test(name)||/^(?:requirements|constraints)/i.test(name);return isListed?requirements_lists.find(
([pattern2])=>pattern2.test(name))?.[1]:void 0};const installs_readers=[packagesIn,downloadsIn,imagesIn,requirementsIn,setupStepsIn,featuresIn,pipTasksIn];function installsIn(script){return installs_mayInstall.
test(script.file.text)?installs_readers.flatMap(read2=>read2(script)):[]}const installs_mayInstall=/docker[-/]compose|dockerDashComposeVersion|features\/docker-|install-compose-action/;;const no_v1_install=defineRule(
{id:"no-v1-install",category:"migration",severity:"warning",impact:"breaks",summary:"What is installed is Compose V2",why:`Compose V1 ended with 1.29.2 in 2021. PyPI has nothing newer under this name,\
 and what it has no longer builds with today's
    Cython; Debian 12 and Ubuntu up to 24.04 ship it as \`docker-compose\`, which on 24.04, with Python 3.12, does not even start; GitHub took it off its
    runners in July 2024, and Ubuntu 24.04 runners never had it. V2 comes as the package \`docker-compose-plugin\` of Docker's
    repository, as \`docker-compose-v2\` of Ubuntu's, in the image \`docker:cli\`, and is on GitHub's runners.`,bad:`
    # deploy.sh
    pip install docker-compose==1.29.2
    curl -L https://github.com/docker/compose/releases/download/1.29.2/docker-compose-Linux-x86_64 -o /usr/local/bin/docker-compose`,good:`
    # deploy.sh
    apt-get install -y docker-compose-plugin
    curl -L https://github.com/docker/compose/releases/download/v2.40.3/docker-compose-linux-x86_64 -o /usr/local/lib/docker/cli-plugins/docker-compose`,links:["https://docs.docker.com/compose/install\
/linux/","https://github.com/docker/compose/issues/11168","https://github.com/docker/compose/issues/11970","https://github.com/actions/runner-images/issues/9692"],*text(text){for(const install of installsIn(
text)){const fix=no_v1_install_fixFor(install);yield{at:install.at,message:no_v1_install_messageFor(install),help:no_v1_install_helpFor(install,text.file.path),...fix&&{fix}}}}});function no_v1_install_messageFor({
by:by2,what}){const name=what.length>30?`${what.slice(0,29)}\u2026`:what;if(by2==="system")return`The package \`docker-compose\` of ${what} is Compose V1, which has had no fix since 2021`;if(by2==="fe\
ature")return`\`${name.replace(/^.*\//,"")}\` installs Compose V1, which has had no fix since 2021`;if(by2==="image")return`\`${name}\` holds Compose V1, which has had no fix since 2021`;if(by2==="pip"||
by2==="requirement")return"PyPI has `docker-compose` only as Compose V1, which has had no fix since 2021";return`Compose ${name} is V1, which has had no fix since 2021`}const hasPackage=/^Ubuntu 2/;const no_v1_install_plugin="\
Install the package `docker-compose-plugin` of Docker's repository";function no_v1_install_helpFor({by:by2,what},path){if(/(?:^|\/)\.github\/workflows\//.test(path)&&by2!=="image")return"Leave it out:\
 GitHub's runners have `docker compose`";if(by2==="system"&&hasPackage.test(what))return"Install `docker-compose-v2`, and call `docker compose`";if(by2==="image")return"Take `docker:cli`, and call `do\
cker compose` in it";if(by2==="action")return"Leave it out: GitHub's runners have `docker compose`";if(by2==="feature")return what==="v1"?"Write `v2`":"Take `docker-in-docker:2`";if(by2==="requirement")
return`Remove it, and install ${no_v1_install_plugin.replace(/^Install /,"")}`;if(by2==="download"&&/dockerfile/i.test(nameOf(path)))return"Copy V2 from the image `docker/compose-bin` to `/usr/local/l\
ib/docker/cli-plugins/`";return no_v1_install_plugin}function no_v1_install_fixFor({by:by2,what,at:at2}){if(by2==="feature")return{title:"Ask for Compose V2",safety:"unsafe",edits:[{...at2,text:what===
"v1"?"v2":what.replace(/:1.*$/,":2")}]};if(by2==="system"&&hasPackage.test(what)&&at2.file.slice(at2.range)==="docker-compose"){return{title:"Install `docker-compose-v2`",safety:"unsafe",edits:[{...at2,
text:"docker-compose-v2"}]}}return void 0};const no_v1_key=defineMigrationRule({id:"no-v1-key",category:"migration",severity:"warning",impact:"breaks",summary:"Keys of the first format have their name\
s of today",why:`The first format of Compose, which V1 alone reads, has keys that V2 refuses wherever they stand: \`net\`,
    \`log_driver\`, \`log_opt\`, \`dockerfile\` beside \`build\`, \`volume_driver\`.`,bad:`
    web:
      image: nginx:1.27
      net: host`,good:`
    services:
      web:
        image: nginx:1.27
        network_mode: host`,links:["https://docs.docker.com/compose/releases/migrate/","https://docs.docker.com/reference/compose-file/legacy-versions/"],*project(project){for(const entry2 of firstFormatServices(
project).flatMap(({children})=>children)){const instead=firstFormatKeys.get(entry2.name);if(!entry2.key||instead===void 0)continue;const message2=`\`${entry2.name}\` is a key of the first format: V1 re\
ad it, V2 refuses the file`;const isMode=entry2.name==="net"&&!entry2.text?.startsWith("container:");const fix={title:"Write `network_mode`",safety:"unsafe",edits:renameKey(entry2,"network_mode")};yield{
at:entry2.key.at,message:message2,help:`Write it as ${instead}`,...isMode&&{fix}}}}});;const no_v1_layout=defineRule({id:"no-v1-layout",category:"correctness",severity:"error",summary:"Services stand \
under `services`, not at the top of the file",why:`The first Compose files had nothing but services, at the top. Compose V2 takes these for keys that it does not know, says
    "additional properties 'web' not allowed", and starts nothing.`,bad:`
    web:
      image: nginx:1.27
    db:
      image: postgres:17`,good:`
    services:
      web:
        image: nginx:1.27
      db:
        image: postgres:17`,links:["https://docs.docker.com/reference/compose-file/legacy-versions/","https://docs.docker.com/reference/compose-file/services/"],*file(file2){const{kind,strays}=file2.layout;
const[first,...others2]=strays;if(kind!=="legacy"||!first)return;const message2=`${others2.length>0?"Services stand":"A service stands"} at the top, not under \`services\`, so Compose refuses the file`;
const related=others2.map(({key:key2,at:at2})=>({at:key2?.at??at2,label:"another one"}));const lifted=lift(file2,"as of today");const fix=lifted&&{title:"Put them under `services`",safety:"unsafe",edits:[
lifted.edit]};yield{at:(first.key??first).at,message:message2,help:"Put all services under a key `services`",...others2.length>0&&{related},...fix&&{fix}}}});;const no_v1_volume=defineMigrationRule({id:"\
no-v1-volume",category:"migration",severity:"warning",impact:"breaks",summary:"Volumes of the first format keep their names",why:`In the first format of Compose, a named volume needs no declaration an\
d has just the name that is written. V2
    refuses it undeclared; declared without \`name\`, it has the project's name in front, which is another volume, and an
    empty one.`,bad:`
    db:
      image: postgres:17
      volumes: ["pgdata:/var/lib/postgresql/data"]`,good:`
    services:
      db:
        image: postgres:17
        volumes: ["pgdata:/var/lib/postgresql/data"]
    volumes:
      pgdata:
        name: pgdata`,links:["https://docs.docker.com/compose/releases/migrate/","https://docs.docker.com/reference/compose-file/volumes/#name"],*project(project){for(const service2 of firstFormatServices(
project)){for(const{type,source,sourceAt}of(service2.get("volumes")?.children??[]).flatMap(node=>readMount(node)??[])){if(type!=="volume"||!source)continue;const name=words_shorten(source,20);const message2=`\
V1 called this volume \`${name}\`, V2 wants it declared and puts the project in front`;yield{at:sourceAt,message:message2,help:`Declare \`volumes: { ${name}: { name: ${name} } }\``}}}}});;const no_vain_condition=defineRule(
{id:"no-vain-condition",category:"reliability",severity:"error",summary:"What is waited for until it is healthy has a health check",why:`With \`condition: service_healthy\` Compose asks the other contai\
ner's health check. Where neither the file nor the image has
    one, \`up\` ends in "container \u2026 has no healthcheck configured", and the service is never started. Told of images that are
    known to bring none along, and of those built from them by a Dockerfile that is in the repository.`,bad:`
    services:
      web:
        image: example/web:1.4
        depends_on:
          db: { condition: service_healthy }
      db:
        image: postgres:17`,good:`
    services:
      web:
        image: example/web:1.4
        depends_on:
          db: { condition: service_healthy }
      db:
        image: postgres:17
        healthcheck:
          test: [CMD-SHELL, pg_isready]`,links:["https://docs.docker.com/reference/compose-file/services/#depends_on","https://github.com/docker-library/faq#healthcheck"],*project(project){if(!isWhole(
project))return;for(const waiting of project.services.values()){for(const{service:service2,condition,conditionAt,at:at2}of waiting.dependencies){const other=project.services.get(service2);if(condition!==
"service_healthy"||!other||isOptional(waiting,service2))continue;const isOff=other.healthcheck?.test==="disabled";if(!isOff&&!lacksCheck(project,other))continue;const check2=pulledImage(other)?.known.
check;yield{at:conditionAt??at2,message:`\`${words_shorten(waiting.name,20)}\` never starts: \`${words_shorten(service2,20)}\` ${isOff?"has its health check switched off":"has no health check to wait \
for"}`,help:isOff?"Switch the health check on, or wait for `service_started`":`Give \`${words_shorten(service2,30)}\` a \`healthcheck\`${check2?`, as in \`test: ${check2}\``:""}`,related:[{at:isOff&&other.
healthcheck?.at||other.at,label:isOff?"switched off here":"none here, nor in its image"}]}}}}});function isOptional(waiting,name){const required=waiting.get("depends_on",name,"required");return required!==
void 0&&required.value!==true}function lacksCheck(project,service2){const written2=service2.get("healthcheck");if(written2&&!written2.isNull&&service2.healthcheck?.test!=="inherited")return false;return pulledImage(
service2)?.known.unchecked===true||isBuiltWithout(project,service2)}function isBuiltWithout({builds},{name,build:build2}){const{dockerfile}=builds.get(name)??{};const target=build2?.get("target");if(!dockerfile?.
isCertain||target&&target.text===void 0)return false;const stage2=stageFor(dockerfile,target?.text);if(!stage2)return false;const{chain,base}=chainOf(dockerfile,stage2);const said=chain.find(({healthcheck:healthcheck2})=>healthcheck2!==
void 0)?.healthcheck;return said==="disabled"||said===void 0&&(base==="scratch"||knownName(base)?.unchecked===true)};const no_version=defineRule({id:"no-version",category:"migration",severity:"notice",
impact:"warns",summary:"Compose files have no top-level `version`",why:`Compose V2 reads every file by the same specification. It ignores \`version\`, and warns about it at every run.
    V1 read most files by it, and did not warn. Only \`docker stack deploy\` before Docker 23
    needs the key: what is written for a swarm is passed over.`,bad:`
    version: "3.8"
    services:
      web:
        image: nginx:1.27`,good:`
    services:
      web:
        image: nginx:1.27`,links:["https://docs.docker.com/reference/compose-file/version-and-name/#version-top-level-element-obsolete"],*project(project){if(isForSwarm(project))return;const isRefused2=projectShape(
project).some(({kind})=>kind==="unknown-key")||project.files.some(file2=>formatV1(file2)==="first");for(const file2 of project.files){const version=file2.layout.root.get("version");if(isRefused2||!version?.
key||formatV1(file2)!=="sections")continue;yield{at:version.key.at,message:"Top-level `version` is obsolete: Compose V2 ignores it, and warns at every run",help:"Remove it",fix:{title:"Remove `version\
`",safety:"safe",edits:removeEntry(version)}}}}});;const no_version_flag=defineRule({id:"no-version-flag",category:"migration",severity:"warning",impact:"changes",summary:"The version is asked for by \
`docker compose version`",why:`\`docker-compose --version\` and \`-v\` printed the version; \`docker compose --version\` prints the help, and ends as if all were well.
    \`docker-compose help\` is \`docker compose --help\`; at \`docker compose help\` V2 ends with exit status 1. Where V1 is called by its own name,
    \`no-v1-command\` mends this with the name.`,bad:"docker compose --version",good:"docker compose version",links:["https://docs.docker.com/reference/cli/docker/compose/version/","https://docs.docke\
r.com/compose/releases/migrate/"],*command(command2){if(isV1Call(command2))return;const{globals,subcommand}=commandLine(command2);const version=globals.find(({name})=>name==="--version"||name==="-v");
const at2=subcommand?.text==="help"?subcommand.at:subcommand?void 0:version?.at;if(!at2)return;const edits=subcommand?helpEdits(command2):versionEdits(command2);const message2=subcommand?"`docker comp\
ose help` is no command of V2: it ends with exit status 1":`\`docker compose ${version?.name??""}\` prints the help, not the version`;const title=subcommand?"Write `--help`":"Write `version`";yield{at:at2,
message:message2,help:title,...edits&&edits.length>0&&{fix:{title,safety:"unsafe",edits}}}}});;const no_volatile_data=defineRule({id:"no-volatile-data",category:"reliability",severity:"notice",byPurpose:whereItShips,
summary:"Databases that are meant to last keep their data in a named volume",why:`Without one, the data goes into the container or into an anonymous volume: \`docker compose down\` removes the first and\

    forgets the second, and the next \`up\` begins with an empty database. Told of services that are restarted for ever, as
    what is made to last is; files for development and tests are passed over.`,bad:`
    services:
      db:
        image: postgres:17
        restart: always`,good:`
    services:
      db:
        image: postgres:17
        restart: always
        volumes: ["data:/var/lib/postgresql/data"]
      for-one-run:
        image: postgres:17
        tmpfs: /var/lib/postgresql/data
    volumes:
      data:`,links:["https://docs.docker.com/engine/storage/volumes/"],*project(project){if(!isWhole(project))return;for(const service2 of project.services.values()){if(!isMeantToLast(service2))continue;
const storage=storageOf(project,service2);if(!storage||storage.known.kind!=="database"||storage.keeper||!service2.mounts.every(no_volatile_data_isBeside))continue;yield{at:service2.at,message:`After \`\
docker compose down\`, ${storage.known.title} in \`${words_shorten(service2.name,30)}\` begins empty`,help:`Mount a named volume at \`${storage.path}\`, or a \`tmpfs\` if nothing is meant to be kept`}}}});
function isMeantToLast(service2){return["always","unless-stopped"].includes(service2.get("restart")?.text??"")}function no_volatile_data_isBeside({target,isAnonymous}){const place=normal(target);const isFile2=/\.[a-z]{2,6}$/i.
test(place);return isAnonymous||isFile2||["/etc","/docker-entrypoint-initdb.d","/run","/tmp","/var/log","/var/run","/usr/local","/dev"].some(folder=>storage_isInside(place,folder))};const no_volumes_from_mode=defineMigrationRule(
{id:"no-volumes-from-mode",category:"migration",severity:"warning",impact:"changes",summary:"`volumes_from` has no mode",why:`Of \`volumes_from: ["data:ro"]\`, Compose V1 made mounts that cannot be writ\
ten to. V2 drops the mode of another
    service's volumes: the container may write there.`,bad:`
    services:
      web:
        image: nginx:1.27
        volumes_from: ["data:ro"]
      data:
        image: busybox:1.37
        volumes: [/srv]`,good:`
    services:
      web:
        image: nginx:1.27
        volumes: ["data:/srv:ro"]
      data:
        image: busybox:1.37
        volumes: ["data:/srv"]
    volumes:
      data:`,links:["https://docs.docker.com/reference/compose-file/services/#volumes_from"],*project({services}){for(const service2 of services.values()){for(const entry2 of service2.get("volumes_fro\
m")?.children??[]){const name=readOnlySource(entry2);if(name===void 0)continue;const message2=`V1 mounted the volumes of \`${words_shorten(name)}\` read-only, V2 lets them be written to`;yield{at:entry2.
at,message:message2,help:"Mount a named volume in both services, here with `:ro`"}}}}});;const no_watch_without_target=defineRule({id:"no-watch-without-target",category:"correctness",severity:"error",
summary:"What `develop.watch` copies has a place in the container",why:"Only `rebuild` and `restart` do without a `target`; for all else, Compose does not know where to copy, and refuses the project.",
bad:`
    services:
      web:
        build: .
        develop:
          watch:
            - path: ./src
              action: sync`,good:`
    services:
      web:
        build: .
        develop:
          watch:
            - path: ./src
              action: sync
              target: /app/src`,links:["https://docs.docker.com/reference/compose-file/develop/#target"],*project(project){for(const service2 of activeServices(project)){for(const entry2 of service2.get(
"develop","watch")?.children??[]){const[action,target]=[entry2.get("action"),entry2.get("target")];if(!action?.text||action.text==="rebuild"||action.text==="restart"||target&&target.value!=="")continue;
const message2=`\`${action.text.slice(0,20)}\` has no \`target\` to copy to, so Compose refuses the project`;yield{at:target?.at??action.at,message:message2,help:"Add the path in the container as `tar\
get`"}}}}});;const no_writable_host_path=defineRule({id:"no-writable-host-path",category:"security",severity:"warning",summary:"No service may write where the host's root lives",why:`What a container \
writes to \`/etc\`, \`/root\`, \`/usr\` or the kernel's settings, root of the host reads, and runs. A break-in
    then ends outside of the container, without any gap in it. Programs named in the option \`needing\` by a part of their
    image's name are passed over.`,bad:`
    services:
      agent:
        image: example/agent:1.4
        volumes:
          - /etc:/host/etc`,good:`
    services:
      agent:
        image: example/agent:1.4
        volumes:
          - /etc/os-release:/host/etc/os-release:ro
          - /srv/agent:/data`,links:["https://docs.docker.com/engine/storage/bind-mounts/","https://docs.docker.com/engine/security/#docker-daemon-attack-surface"],options:{needing:["dind","kindest/no\
de","k3s"]},*project(project,{needing}){for(const service2 of project.services.values()){if(runsOneOf(service2,needing))continue;for(const{path,at:at2,volumeAt,readOnly}of hostPathsOf(service2,project)){
if(path===void 0||readOnly!==false||!isRootsOwn(path))continue;yield{at:at2,message:`Service \`${service2.name}\` may write to \`${path}\` of the host, and so become its root`,help:"Mount it read-only\
, with `:ro` or `read_only: true`, or only the folder that it needs",...volumeAt&&{related:[{at:volumeAt,label:"the volume is this path of the host"}]}}}}}});;const no_writable_root=defineSettingRule(
{id:"no-writable-root",category:"security",optIn:"hardening",summary:"Services write to volumes, not to their own programs",why:`Who breaks into a container puts a program of his own into it, or chang\
es one that is there. Where the root is read-only,
    there is no place for that. What the service itself writes goes to a volume, or to a \`tmpfs\`: \`/tmp\`, \`/run\`, caches.`,bad:`
    services:
      web:
        image: example/web:1.4`,good:`
    services:
      web:
        image: example/web:1.4
        read_only: true
        tmpfs: [/tmp]`,links:["https://docs.docker.com/reference/compose-file/services/#read_only","https://docs.docker.com/engine/storage/tmpfs/"],lacks(service2){const readOnly=service2.get("read_on\
ly");if(readOnly&&(readOnly.value===true||readOnly.value===void 0))return void 0;const hasTmp=service2.get("tmpfs")!==void 0||service2.mounts.some(({target})=>target==="/tmp");return{message:`Service \
\`${service2.name}\` may write to its own programs, and so may who breaks in`,help:`Write \`read_only: true\`${hasTmp?"":" and `tmpfs: [/tmp]`"}, and mount a volume or a \`tmpfs\` where else it writes`,
stops:"programs that a break-in changes or leaves behind",lines:["read_only: true  # and a volume or tmpfs where it writes",...hasTmp?[]:["tmpfs: [/tmp]"]],entry:["read_only","true"]}}});;const no_wrong_port=defineRule(
{id:"no-wrong-port",category:"reliability",severity:"warning",summary:"Services reach each other at the ports of the container",why:`In \`5433:5432\` the first port is one of the host. On the project's \
own network nothing listens there: the other service
    is reached at the second one, whether or not it is published.`,bad:`
    services:
      web:
        image: example/web:1.4
        environment:
          DATABASE_URL: postgres://shop@db:5433/shop
      db:
        image: postgres:17
        ports: ["127.0.0.1:5433:5432"]`,good:`
    services:
      web:
        image: example/web:1.4
        environment:
          DATABASE_URL: postgres://shop@db:5432/shop
      db:
        image: postgres:17
        ports: ["127.0.0.1:5433:5432"]`,links:["https://docs.docker.com/compose/how-tos/networking/"],*project(project){const seen=new Map;for(const client of project.services.values()){if(reach_reachOf(
project,client).kind!=="networks"||client.get("extra_hosts"))continue;for(const{host,port:port2,portAt}of endpointsOf(client)){const other=project.services.get(host);if(port2===void 0||!other||other===
client||reach_reachOf(project,other).kind!=="networks"||isSharedBy(project,other))continue;const listening=seen.get(host)??listen(other);seen.set(host,listening);const target=listening.published.get(port2);
if(target===void 0||listening.ports.has(port2)||mentions(other,port2))continue;yield{at:portAt,message:`${port2} is a port of the host: on the network, \`${words_shorten(other.name,30)}\` listens on ${target}`,
help:`Write ${target}`,related:[{at:listening.at.get(port2)??other.at,label:`published here, before that of the container`}],fix:{title:`Write ${target}`,safety:"unsafe",edits:[{...portAt,text:String(
target)}]}}}}}});const no_wrong_port_maxRange=100;function listen(service2){const ports2=new Set(programOf(service2.image)?.ports??[]);const published=new Map;const at2=new Map;for(const{text}of service2.
get("expose")?.children??[])ports2.add(Number.parseInt(text??"",10));for(const port2 of service2.ports){const{target,published:host}=port2;if(!target||target.last-target.first>no_wrong_port_maxRange)continue;
for(let number=target.first;number<=target.last;number+=1)ports2.add(number);if(!host||host.last-host.first!==target.last-target.first)continue;for(let step2=0;step2<=target.last-target.first;step2+=1){
published.set(host.first+step2,target.first+step2);at2.set(host.first+step2,host.at)}}return{ports:ports2,published,at:at2}}function mentions(service2,port2){const texts2=[...service2.environment.map(
({value})=>value?.source),service2.get("command")?.source,service2.get("entrypoint")?.source,service2.get("healthcheck")?.source];return texts2.some(text=>text?.includes(String(port2)))};const no_yes_boolean=defineMigrationRule(
{id:"no-yes-boolean",category:"migration",severity:"notice",impact:"warns",summary:"Truth values are written `true` and `false`",why:`\`yes\`, \`no\`, \`on\` and \`off\` are truth values in YAML 1.1, which Co\
mpose V1 reads. V2 still takes them for
    that where it wants a truth value, and warns at every run: "not supported by YAML 1.2".`,bad:`
    services:
      web:
        image: nginx:1.27
        privileged: yes`,good:`
    services:
      web:
        image: nginx:1.27
        privileged: true`,links:["https://docs.docker.com/reference/compose-file/services/#privileged","https://yaml.org/spec/1.2.2/#10212-boolean"],*project(project){for(const{node,word,value,isWritten:isWritten2}of yesNos(
project)){const message2=`V2 takes \`${word}\` for \`${value}\` here, and warns at every run, which V1 did not`;const fix={title:`Write \`${value}\``,safety:"safe",edits:[{...node.at,text:String(value)}]};
yield isWritten2?{at:node.at,message:message2,help:`Write \`${value}\``,fix}:{at:node.at,message:message2,help:`Set the variable to \`${value}\``}}}});;const no_yes_variable=defineRule({id:"no-yes-var\
iable",category:"migration",severity:"warning",impact:"changes",summary:"Variables that are switched on say `true`",why:`Compose V1 took any value of \`COMPOSE_IGNORE_ORPHANS\` and \`COMPOSE_CONVERT_WIND\
OWS_PATHS\` but an empty one, \`0\` and \`false\` for true. To V2 \`1\`, \`t\`, \`true\` and \`y\` are
    true, and \`yes\` and \`on\` are not: what is switched on there is off.`,bad:`
    # .env
    COMPOSE_IGNORE_ORPHANS=yes
    # compose.yaml
    services:
      web:
        image: nginx:1.27`,good:`
    # .env
    COMPOSE_IGNORE_ORPHANS=true
    # compose.yaml
    services:
      web:
        image: nginx:1.27`,links:["https://docs.docker.com/compose/how-tos/environment-variables/envvars/","https://docs.docker.com/compose/releases/migrate/"],*script({settings:settings2}){for(const{
name,value}of settings2)yield*no_yes_variable_told(name,value.at)},*project({envFiles:envFiles2}){for(const{entries:entries2}of envFiles2)for(const{name,at:at2}of entries2)yield*no_yes_variable_told(name,
at2)}});function*no_yes_variable_told(name,at2){if(name!=="COMPOSE_IGNORE_ORPHANS"&&name!=="COMPOSE_CONVERT_WINDOWS_PATHS")return;const[,quote="",word=""]=/^(["']?)(yes|on)\1$/i.exec(at2.file.slice(at2.
range))??[];if(word==="")return;const message2=`V1 took \`${name}=${word}\` for true; to V2 it is false`;yield{at:at2,message:message2,help:"Write `true`",fix:{title:"Write `true`",safety:"unsafe",edits:[
{...at2,text:`${quote}true${quote}`}]}}};const valid_container_name=defineRule({id:"valid-container-name",category:"reliability",severity:"error",summary:"The engine takes the name of each container",
why:`A container's name is made of letters, digits, \`_\`, \`.\` and \`-\`, begins with a letter or digit, and has two of them at
    least. Compose looks no further than whether a part of the name is; the engine refuses the rest when the container is made:
    "Invalid container name". Compose V1 looks at nothing.`,bad:`
    services:
      web:
        image: nginx:1.27
        container_name: shop/web`,good:`
    services:
      web:
        image: nginx:1.27
        container_name: shop-web
      worker:
        image: example/worker:1.4
        container_name: \${PROJECT}_worker`,links:["https://docs.docker.com/reference/compose-file/services/#container_name"],*service(service2){const name=service2.get("container_name");if(name?.text===
void 0||/^\/?[a-zA-Z\d][\w.-]+$/.test(name.text)||!/[a-zA-Z\d][\w.-]/.test(name.text))return;yield{at:name.at,message:`The engine refuses the container name of \`${service2.name}\` when it starts`,help:"\
Write letters, digits, `_`, `.` and `-` only, a letter or digit first"}}});;const valid_env_file=defineRule({id:"valid-env-file",category:"correctness",severity:"error",summary:"Every line of an env f\
ile is one that Compose can read",why:`Compose reads \`.env\` and each \`env_file\` before it does anything else, and stops at the first line that it cannot read: a
    blank in a name, a quote that is never closed, a line of a script. Compose V1 passed over much of that.`,bad:`
    # web.env
    LOG LEVEL=debug
    # compose.yaml
    services:
      web:
        image: nginx:1.27
        env_file: web.env`,good:`
    # web.env
    LOG_LEVEL=debug
    # compose.yaml
    services:
      web:
        image: nginx:1.27
        env_file: web.env`,links:["https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax"],*project({problems}){yield*ofKind(problems,"env-file")}});;const valid_extends=defineRule(
{id:"valid-extends",category:"correctness",severity:"error",summary:"Each `extends` leads to a service, and in no circle",why:`Compose refuses the whole project where \`extends\` names no service of the\
 file that it looks in, or comes back to where it
    began. Without \`file\` it looks in the file itself: what other files bring, by \`include\` or \`-f\`, is not there yet.`,bad:`
    services:
      base:
        image: nginx:1.27
      web:
        extends: bsae`,good:`
    services:
      base:
        image: nginx:1.27
      web:
        extends: base`,links:["https://docs.docker.com/reference/compose-file/services/#extends"],*project({problems}){yield*ofKind(problems,"missing-service","extends-included","extends-circle")}});;
const valid_include=defineRule({id:"valid-include",category:"correctness",severity:"error",summary:"Each `include` brings in something new, and in no circle",why:`An included file is a project of its \
own. Compose lays nothing of it over anything else, and refuses the whole project where
    a service, network or volume has a name that is taken by a different one, or where files include one another.`,bad:`
    # compose.yaml
    include: [monitoring.yaml]
    services:
      web:
        image: nginx:1.27
    # monitoring.yaml
    services:
      web:
        image: grafana/grafana:11.5.0`,good:`
    # compose.yaml
    include: [monitoring.yaml]
    services:
      web:
        image: nginx:1.27
    # monitoring.yaml
    services:
      dashboard:
        image: grafana/grafana:11.5.0`,links:["https://docs.docker.com/reference/compose-file/include/","https://docs.docker.com/compose/how-tos/multiple-compose-files/include/"],*project({problems}){
yield*ofKind(problems,"include-circle","include-conflict")}});;const valid_interpolation=defineRule({id:"valid-interpolation",category:"correctness",severity:"error",summary:"Every `${` is a variable \
that Compose can read",why:`Compose puts in variables everywhere, in commands and comments of scripts too, and refuses the whole project for one \`\${\` that
    it cannot read. What is meant for a shell in the container needs its dollar sign doubled.`,bad:`
    services:
      web:
        image: nginx:1.27
        command: sh -c 'echo "\${1%.conf}"'`,good:`
    services:
      web:
        image: nginx:\${TAG:-1.27}
        command: sh -c 'echo "$\${1%.conf}"'`,links:["https://docs.docker.com/reference/compose-file/interpolation/"],*project({problems}){yield*ofKind(problems,"interpolation")}});;const valid_project_name=defineRule(
{id:"valid-project-name",category:"correctness",severity:"error",summary:"The project has a name that Compose takes",why:`Compose names containers, networks and volumes after the project. What stands \
in \`COMPOSE_PROJECT_NAME\` it takes as it is, and
    stops at capitals and dots, of which Compose V1 made a name that fits; a name without any letter or digit is none.`,bad:`
    # .env
    COMPOSE_PROJECT_NAME=My.Shop
    # compose.yaml
    services:
      web:
        image: nginx:1.27`,good:`
    # .env
    COMPOSE_PROJECT_NAME=my-shop
    # compose.yaml
    services:
      web:
        image: nginx:1.27`,links:["https://docs.docker.com/compose/how-tos/project-name/"],*project({problems}){yield*ofKind(problems,"project-name")}});;const valid_shape=defineRule({id:"valid-shape",
category:"correctness",severity:"error",summary:"Every value has the type and the format that Compose wants for its key",why:"Compose refuses the whole project for one value of the wrong type, and nam\
es only the first one that it meets.",bad:`
    services:
      web:
        image: nginx:1.27
        environment:
          - LEVEL: debug
        healthcheck:
          test: [CMD, nginx, -t]
          interval: 30`,good:`
    services:
      web:
        image: nginx:1.27
        environment:
          LEVEL: debug
        healthcheck:
          test: [CMD, nginx, -t]
          interval: 30s`,links:["https://docs.docker.com/reference/compose-file/"],*project(project){for(const{kind,at:at2,message:message2,help:help2,related,fix}of projectShape(project)){if(kind==="\
unknown-key"||kind==="newer-key")continue;yield{at:at2,message:message2,...help2!==void 0&&{help:help2},...related&&{related},...fix&&{fix}}}}});;const valid_yaml=defineRule({id:"valid-yaml",category:"\
correctness",severity:"error",summary:"Compose files are valid YAML",why:"Compose reads nothing of a file that is no YAML, and names only the first mistake, often at the wrong line.",bad:`
    services:
      web:
        image: "nginx:1.27
        ports: ["80:80"]`,good:`
    services:
      web:
        image: "nginx:1.27"
        ports: ["80:80"]`,links:["https://yaml.org/spec/1.2.2/"],*file({problems}){yield*problems}});;const rules=[no_abbreviated_flag,no_anonymous_volume,no_bare_dependency,no_bare_ipv6,no_bare_key,no_bare_number,
no_bare_scale,no_base_60,no_boolean_label,no_carriage_return,no_changing_node_name,no_compatibility_flag,no_config_to_stack,no_cpu_duration,no_cpu_percent,no_dangerous_capability,no_database_at_edge,no_debug_mode,
no_default_capabilities,no_dependency_cycle,no_deprecated_flag,no_development_setting,no_device_without_capabilities,no_disable_false,no_discarded_log,no_docker_socket,no_dotenv_daemon,no_duplicate_key,
no_empty_file,no_empty_file_list,no_empty_mount_part,no_empty_secret,no_ended_version,no_env_bare_name,no_env_colon,no_env_dollar,no_env_escape,no_env_foreign_reference,no_env_invalid_line,no_env_late_definition,
no_env_line_end,no_env_open_brace,no_env_open_quote,no_env_operator,no_env_override,no_env_quoted_reference,no_env_required,no_env_tab_comment,no_env_text_after_quotes,no_executable_tmpfs,no_extension_variable,
no_external_name,no_external_name_conflict,no_external_secret,no_failing_login,no_fixed_container_name,no_folder_as_file,no_foreign_mount_option,no_global_replicas,no_guessable_secret,no_host_namespace,
no_host_network,no_ignored_config,no_ignored_flag,no_ignored_secret_option,no_ignored_variable,no_image_or_build,no_implicit_attachable,no_invalid_project_name,no_kept_secret,no_lax_writes,no_limit_beside_deploy,
no_localhost_peer,no_max_replicas,no_merge_conflict,no_misplaced_data,no_misplaced_flag,no_misread_key,no_missing_file,no_missing_mount,no_missing_password,no_missing_platform,no_missing_secret,no_missing_stage,
no_missing_variable,no_mixed_port_forms,no_mode_with_networks,no_mount_conflict,no_mount_consistency,no_moving_tag,no_multiline_default,no_name_conflict,no_nested_default,no_newer_key,no_number_for_text,
no_odd_boolean,no_one_letter_volume,no_open_context,no_parsed_output,no_partial_down,no_plain_script,no_plain_secret,no_port_conflict,no_port_out_of_range,no_privilege_gain,no_privileged,no_project_name_variable,
no_ps_filter,no_ps_services,no_ps_without_all,no_public_database,no_public_port,no_raw_device,no_redefined_external,no_redefined_resource,no_refused_deploy,no_relative_device,no_removed_ansible_module,
no_removed_flag,no_repeated_entry,no_repeated_item,no_repeated_port,no_replaced_list,no_restart_policy,no_restarting_job,no_rival_keys,no_rival_limits,no_root_user,no_run_id,no_scaled_name,no_second_address,
no_second_default_file,no_second_target,no_secret_in_url,no_secret_mode,no_secret_without_source,no_sensitive_host_path,no_shared_data,no_shared_propagation,no_shell_healthcheck,no_stray_services,no_tmpfs_over_mount,
no_unconfined_profile,no_unitless_duration,no_unknown_key,no_unknown_network,no_unknown_secret,no_unknown_service,no_unknown_volume,no_unlimited_cpu,no_unlimited_log,no_unlimited_memory,no_unlimited_processes,
no_unpinned_image,no_unreachable_service,no_unread_file,no_unreadable_size,no_unset_variable,no_unused_ignore,no_unused_resource,no_unused_volume,no_v1_check,no_v1_command,no_v1_container_name,no_v1_format,
no_v1_image_name,no_v1_install,no_v1_key,no_v1_layout,no_v1_volume,no_vain_condition,no_version,no_version_flag,no_volatile_data,no_volumes_from_mode,no_watch_without_target,no_writable_host_path,no_writable_root,
no_wrong_port,no_yes_boolean,no_yes_variable,valid_container_name,valid_env_file,valid_extends,valid_ignore,valid_include,valid_interpolation,valid_project_name,valid_shape,valid_yaml];;async function run(workspace,{
config:config2,scope:scope2,filters}){const parsed=new Parsed;const{starts,parts:parts2,scripts:scripts2,texts:texts2,skipped}=await discover(workspace,config2,scope2,parsed);const load=start=>loadProject(
start,workspace,config2,parsed);const projects=await Promise.all(starts.map(load));const drawnIn=new Set(projects.flatMap(project=>project.files.map(({source})=>source)));projects.push(...await Promise.
all(parts2.filter(({files:files2})=>!files2.some(file2=>drawnIn.has(file2))).map(load)));const composed=projects.flatMap(project=>project.files.map(({source})=>source));const settings2=texts2.filter(({
kind})=>kind==="settings");const read2=[...composed,...[...scripts2,...settings2].map(({file:file2})=>file2)];const purposes=purposesOf(projects,scripts2,config2.purposes);const linted=lint(rules,config2,
{projects,scripts:scripts2,texts:texts2,purposes},read2,filters);const calling=scripts2.filter(({commands})=>commands.length>0).map(({file:file2})=>file2);const told2=[...linted.findings,...linted.hidden.
map(({finding})=>finding)].map(({at:at2})=>at2.file);const files=new Set([...composed,...calling,...told2]);const untouched=linted.hidden.flatMap(({finding,by:by2})=>by2===outsideChange?[finding]:[]);
const isLookedAt=linted.faults.length===0&&rules.some(rule=>isSerious(rule.impact)&&runs(rule,config2));const weighed={projects,scripts:scripts2,findings:[...linted.findings,...untouched],isPart:scope2.
kind==="changed",isAsked:config2.preset==="migration"};return{files:[...files],projects,purposes,skipped,...linted,readiness:isLookedAt?readinessOf(weighed):void 0}};function modeOf({flags:flags2,paths:paths2,
values:values2,outputs}){const mode=flags2.has("fix-dry-run")?"show":flags2.has("fix")||flags2.has("unsafe-fixes")?"write":void 0;const option=flags2.has("fix")?"--fix":"--unsafe-fixes";if(mode==="wri\
te"&&[...paths2,...values2["file"]??[]].includes("-"))throw new UsageError(`${option} cannot write to standard input; --fix-dry-run shows what it would do`);const besides=values2["format"]&&outputs.find(
({file:file2})=>file2===void 0);if(mode==="show"&&besides)throw new UsageError(`the diff goes to standard output; give --format ${besides.format} an --output FILE`);return mode}async function mend(workspace,request2,{
mode,unsafe,cwd}){const trip=files=>run(files,request2);const safety=new Set(unsafe?["safe","unsafe"]:["safe"]);const whyLeave=path=>mode==="write"?whyKeep(cwd,path):void 0;const{first,last,count:count2,
changes,left}=await fixAll(workspace,trip,{safety,whyLeave});if(mode==="show")return{report:first,count:count2,changes,left};const lost=new Map;for(const{before:before2,after}of changes){const reason2=replaceText(
cwd,after.path,before2.text,after.text);if(reason2!==void 0)lost.set(after.path,reason2)}if(lost.size===0)return{report:last,count:count2,changes,left};const written2=changes.filter(({after})=>!lost.has(
after.path));const report=await trip(overlay(workspace,new Map(written2.map(({after})=>[after.path,after]))));return{report,count:void 0,changes:written2,left:new Map([...left,...lost])}};function gathered(findings){
const groups=new Map;for(const finding of findings){const{lacks:lack,at:at2}=finding;const setting=/^[\w-]+/.exec(lack?.lines[0]??"")?.[0];if(!lack||setting===void 0)continue;const place=`${at2.file.path}\
\0${at2.range.start}`;const group2=groups.get(place);if(group2)group2.push({finding,setting,lack});else groups.set(place,[{finding,setting,lack}])}const inGroup=new Map([...groups.values()].filter(({length})=>length>
1).flatMap(group2=>group2.map(({finding})=>[finding,group2])));return findings.flatMap(finding=>{const lacking=inGroup.get(finding);if(!lacking)return[{finding,lacking:[]}];return lacking[0]?.finding===
finding?[{finding:standIn(finding,lacking),lacking}]:[]})}function linesToCopy(lacking){return lacking.flatMap(({lack})=>lack.lines)}function standIn(first,lacking){const{fix:_fix,lacks:_lacks,...rest}=first;
const name=first.at.file.slice(first.at.range).replaceAll("`","");const settings2=lacking.map(({setting})=>`\`${setting}\``).join(", ");const severity=severities.find(level=>lacking.some(({finding})=>finding.
severity===level))??first.severity;return{...rest,severity,message:`Service \`${name}\` lacks ${lacking.length} settings: ${settings2}`,help:"Copy them into the service, as they stand here"}};const home="\
https://github.com/compose-review/compose-review";const rulesUrl=`${home}/blob/v1/docs/rules/README.md`;const readinessUrl=`${home}/blob/v1/docs/readiness.md`;function ruleUrl(id){return`${home}/blob/\
v1/docs/rules/${encodeSegment(id)}.md`}function blobUrl({server,repository,sha,folder=""},path,line){const segments=[...folder.split("/"),...path.split("/")].filter(segment=>segment!==""&&segment!==".");
if(segments.includes("..")||path.startsWith("/"))return void 0;const place=[...repository.split("/"),"blob",sha,...segments].map(encodeSegment).join("/");return`${server.replace(/\/+$/,"")}/${place}${line===
void 0?"":`#L${line}`}`}function encodeSegment(segment){const whole2=segment.replace(/\p{Surrogate}/gu,"\uFFFD");return encodeURIComponent(whole2).replace(/[!'()*~]/g,char=>`%${char.charCodeAt(0).toString(
16).toUpperCase()}`)};function workflowCommand(name,properties,message2){const given=Object.entries(properties).flatMap(([key2,value])=>value===void 0?[]:`${key2}=${escapeProperty(String(value))}`);return`\
::${name}${given.length>0?` ${given.join(",")}`:""}::${escapeData(message2)}`}function escapeData(text){return printableLines(text).replaceAll("%","%25").replaceAll("\n","%0A")}function escapeProperty(text){
return printable(text).replaceAll("%","%25").replaceAll(":","%3A").replaceAll(",","%2C")};const maxPerLevel=10;const maxMessage=4096;function annotate(report,{folder="",taken={}}={}){const left={error:0,
warning:0,notice:0};const told2=gathered(report.findings).map(({finding})=>finding);const annotations=severities.flatMap(level=>{const findings=told2.filter(({severity})=>severity===level);const chosen=annotations_spread(
findings,Math.max(0,maxPerLevel-(taken[level]??0)));left[level]=findings.length-chosen.size;return findings.filter((_,index2)=>chosen.has(index2)).map(finding=>annotation(finding,folder))});return{annotations,
left}}function annotationCommand({level,path,startLine,endLine,startColumn,endColumn,title,message:message2}){const place={file:path,line:startLine,endLine,col:startColumn,endColumn};return workflowCommand(
level,{...place,title},message2)}function annotation(finding,folder){const{rule,severity,at:at2,message:message2,help:help2}=finding;const start=at2.file.positionAt(at2.range.start);const end=at2.file.
positionAt(Math.max(at2.range.end,at2.range.start));const endsBefore=end.column===1&&end.line>start.line;const endLine=endsBefore?end.line-1:end.line;const columns=end.line===start.line&&end.column>start.
column?{startColumn:start.column,endColumn:end.column}:{};const said=maskShapes([message2,...help2?[help2]:[]].join(".\n"));const url2=ruleUrl(rule.id);return{level:severity,path:[folder.replace(/\/+$/,
""),at2.file.path].filter(Boolean).join("/"),startLine:start.line,endLine,...columns,title:rule.id,message:`${shorten(said,maxMessage-url2.length-1)}
${url2}`}}function annotations_spread(findings,limit2){const indexes2=findings.map((_,index2)=>index2);const byRule=inTurns(indexes2,index2=>`${findings[index2]?.rule.id} ${findings[index2]?.at.file.path}`);
return new Set(inTurns(byRule,index2=>findings[index2]?.at.file.path).slice(0,limit2))}function inTurns(items2,groupOf){const counts=new Map;const turns=items2.map(item=>{const group2=groupOf(item);const turn=counts.
get(group2)??0;counts.set(group2,turn+1);return{item,turn}});return turns.toSorted((a,b)=>a.turn-b.turn).map(({item})=>item)};function alike(findings){const groups=new Map;for(const finding of findings){
const key2=`${finding.severity} ${finding.rule.id}`;const group2=groups.get(key2);if(group2)group2.others.push(finding);else groups.set(key2,{first:finding,others:[]})}return[...groups.values()]}function shownOnce(items2,most,findingOf){
const groups=new Map;return items2.flatMap(item=>{const finding=findingOf(item);if(!finding)return[{item,more:[]}];const key2=`${finding.severity} ${finding.rule.id} ${finding.at.file.path}`;const group2=groups.
get(key2)??{count:0,more:[]};groups.set(key2,group2);group2.count+=1;if(group2.count>most)group2.more.push(finding);return group2.count<most?[{item,more:[]}]:group2.count===most?[{item,more:group2.more}]:
[]})}function alike_linesOf(findings,most){const lines2=[...new Set(findings.map(({at:{file:file2,range:range2}})=>file2.positionAt(range2.start).line))];const named2=lines2.slice(0,most).join(", ");return`${lines2.
length===1?"line":"lines"} ${named2}${lines2.length>most?` and ${lines2.length-most} more`:""}`};const commentBudget={max:65536,unit:"characters"};const jobSummaryBudget={max:900*1024,unit:"bytes"};function lengthIn(unit2,text){
return unit2==="characters"?text.length:Buffer.byteLength(text)}function fit(blocks,{max,unit:unit2}){const parts2=[];let room=max;let left=0;for(const{open,rows,close}of blocks){let inside2=room-lengthIn(
unit2,open+close);const taken=[];for(const row2 of left===0?rows:[]){inside2-=lengthIn(unit2,row2);if(inside2<0)break;taken.push(row2);room=inside2}if(taken.length>0)parts2.push(open,...taken,close);left+=
rows.length-taken.length}return{text:parts2.join(""),left}};function byFile(findings){const files=new Map;for(const finding of findings){const ofFile=files.get(finding.at.file.path);if(ofFile)ofFile.push(
finding);else files.set(finding.at.file.path,[finding])}return files};const maxValue=120;const markdown_harmless=/^[\p{L}\p{N}\p{M},.;:?!'"()/%+=…–—-]*$/u;const markdown_linked=/:\/\/|^\W*www\.|^\W*GH-\d|^\W*[\da-f]{7,40}\W*$/i;
function codeSpan(value){const text=shorten(printable(value),maxValue);if(text.trim()==="")return"`(empty)`";const runs2=text.match(/`+/g)??[];const fence2="`".repeat(Math.max(0,...runs2.map(run2=>run2.
length))+1);const padding=/^[`\s]|[`\s]$/.test(text)?" ":"";return`${fence2}${padding}${text}${padding}${fence2}`}function prose(sentence2){let markdown="";for(const[index2,part]of sentence2.split("`").
entries()){for(const piece of index2%2===1?[codeSpan(part)]:part.split(/(\s+)/).map(plainWord)){const merging=markdown.endsWith("`")&&piece.startsWith("`");markdown+=merging?` ${piece}`:piece}}return markdown}
function plainWord(word){if(word.trim()==="")return word===""?"":" ";return markdown_harmless.test(word)&&!markdown_linked.test(word)?word:codeSpan(word)}function cell(markdown){return markdown.replaceAll(
"|","\\|")}function htmlCode(value){const text=shorten(printable(value),maxValue);return`<code>${text.replace(/[^\p{L}\p{N}\p{M} ./-]/gu,char=>`&#${char.codePointAt(0)??0};`)}</code>`};const tableRows=25;
const placesBeside=3;const maxSkipped=20;const icons={error:"\u274C",warning:"\u26A0\uFE0F",notice:"\u2139\uFE0F"};function bySeverity(findings){return severities.flatMap(level=>findings.filter(({severity})=>severity===
level))}function table(groups,commit){const rows=groups.map(({first,others:others2})=>{const cells=[icons[first.severity],ruleLink(first),summary_parts_places(first,others2,commit),advice(first,"<br>")];
return`| ${cells.map(cell).join(" | ")} |
`});return{open:"| | Rule | Where | What, and what to do |\n|---|---|---|---|\n",rows,close:"\n"}}function fileBlock(path,findings,commit){const rows=findings.map(finding=>{return`- ${icons[finding.severity]}\
 ${placeLink(finding.at,commit,"line")} ${ruleLink(finding)}: ${advice(finding," ")}
`});return folded(`${htmlCode(path)}: ${countsText(count(findings))}`,rows)}function ruleBlock({first:{rule},others:others2},commit){const rows=others2.map(({severity,at:at2,message:message2})=>`- ${icons[severity]}\
 ${placeLink(at2,commit)} ${advice({message:message2},"")}
`);return folded(`${htmlCode(rule.id)}: ${others2.length} more`,rows)}function folded(title,rows){return{open:`<details><summary>${title}</summary>

`,rows,close:"\n</details>\n\n"}}function notChecked(skipped){if(skipped.length===0)return"";const named2=skipped.slice(0,maxSkipped).map(({path,reason:reason2})=>`- ${codeSpan(path)}: ${prose(reason2)}\

`);const others2=skipped.length>maxSkipped?`- \u2026 and ${skipped.length-maxSkipped} more
`:"";return`<details><summary>Not checked (${skipped.length})</summary>

${named2.join("")}${others2}
</details>

`}function ruleLink({rule}){return`[${codeSpan(rule.id)}](${ruleUrl(rule.id)})`}function placeLink({file:file2,range:range2},commit,show="path"){const{line}=file2.positionAt(range2.start);const name=codeSpan(
show==="path"?`${file2.path}:${line}`:`line ${line}`);const url2=commit&&blobUrl(commit,file2.path,line);return url2?`[${name}](${url2})`:name}function summary_parts_places(first,others2,commit){const links=new Set(
others2.map(({at:at2})=>placeLink(at2,commit,at2.file===first.at.file?"line":"path")));const[start,...beside]=[placeLink(first.at,commit),...[...links].slice(0,placesBeside)];const more=links.size-beside.
length;return[start,[...beside,...more>0?[`${more} more`]:[]].join(", ")].filter(Boolean).join("<br>")}function advice({message:message2,help:help2},between){const sentences=[message2,...help2?[help2]:
[]].map(sentence2=>`${prose(maskShapes(sentence2))}.`);return sentences.join(between)};const maxNamed=20;const maxReason=200;const ignored_inline=/^inline: /;function hiddenText(hidden){const byComment=hidden.
filter(({by:by2})=>ignored_inline.test(by2)).length;const all=`${plural(hidden.length,"finding")} hidden`;if(byComment===0)return all;return byComment===hidden.length?`${all} by comments`:`${all}, ${byComment}\
 of them by comments`}function ignoredBlock(hidden,commit){const ignored=hidden.filter(({by:by2})=>ignored_inline.test(by2));if(ignored.length===0)return"";const named2=ignored.slice(0,maxNamed).map(({
by:by2,finding})=>{const reason2=prose(maskShapes(shorten(by2.replace(ignored_inline,""),maxReason)));return`- ${placeLink(finding.at,commit)} ${ruleLink(finding)}: ${reason2}
`});const others2=ignored.length>maxNamed?`- \u2026 and ${ignored.length-maxNamed} more
`:"";return`<details><summary>Ignored by comments (${ignored.length})</summary>

${named2.join("")}${others2}
</details>

`};function lackingBlock({finding,lacking},commit){const{file:file2,range:range2}=finding.at;const title=`${htmlCode(file2.slice(range2))} in ${htmlCode(file2.path)} lacks ${lacking.length} settings`;
const rows=lacking.map(({setting,lack,finding:one})=>`| ${[codeSpan(setting),prose(lack.stops),ruleLink(one)].map(cell).join(" | ")} |
`);const copy2=["```yaml",...linesToCopy(lacking),"```"].join("\n");return{open:`<details><summary>${title}</summary>

${placeLink(finding.at,commit)}

| Setting | What it stops | Rule |
|---|---|---|
`,rows,close:`
To be copied into the service:

${copy2}

</details>

`}};const purpose_purposes=["production","development","test","ci"];;const purposes_maxNamed=3;const titles={production:"production",development:"development",test:"tests",ci:"CI"};function purposeSentences({
findings,purposes}){const paths2=[...new Set(findings.map(({at:at2})=>at2.file.path))];return purpose_purposes.flatMap(purpose=>{const files=paths2.flatMap(path=>{const told2=purposes.get(path);return told2?.
purpose===purpose?[`\`${path.replaceAll("`","'")}\` (told by ${shorten(told2.evidence,100)})`]:[]});if(files.length===0)return[];const more=files.length>purposes_maxNamed?` and ${files.length-purposes_maxNamed}\
 more`:"";return[`Taken for ${titles[purpose]}: ${files.slice(0,purposes_maxNamed).join(", ")}${more}`]})};const unknownName="<project>";function firstUp(project){if(!project.standalone||!isTakenByV1(
project)||hasOtherOrigin(project))return void 0;const services=activeServices(project).filter(service2=>!isScaledToNone(service2));const isFirst=project.files.some(({layout})=>layout.kind==="legacy");
const mounted=volumesOf(project,services,isFirst);const isKept=isCompatible(project);const unnamed=services.filter(service2=>!service2.get("container_name")).map(({name})=>({before:`${prefix(project)}\
_${name}_1`,after:`${prefix(project)}-${name}-1`}));return{renamed:isKept?[]:unnamed,kept:[...services.flatMap(service2=>service2.get("container_name")?.text??[]),...isKept?unnamed.map(({before:before2})=>before2):
[]],images:isKept?[]:services.filter(isNamedByProject).map(({name})=>({before:`${prefix(project)}_${name}`,after:`${prefix(project)}-${name}`})),keepsNetworks:!isFirst,volumes:unique(mounted.flatMap(({
name,isFound})=>isFound?name:[])),lost:unique(mounted.flatMap(({name,isFound})=>isFound?[]:name)),old:oldNames(project,mounted)}}function hasOtherOrigin({files:[base],rival:rival2,folder}){return rival2!==
void 0&&rival2.text!==base?.source.text||/^[-_]/.test(nameOf(folder))}function prefix({name,problems}){return name===void 0||problems.some(({kind})=>kind==="project-name")?unknownName:name}function isCompatible({
variables:variables2}){const set2=variables2.lookup("COMPOSE_COMPATIBILITY");return set2!==void 0&&!/^(?:|0|f|false)$/i.test(known(set2)??"")}function isScaledToNone(service2){return service2.get("sca\
le")?.value===0||service2.get("deploy","replicas")?.value===0}function isNamedByProject(service2){return service2.build!==void 0&&!service2.get("image")}function volumesOf(project,services,isFirst){const volumes2=project.
root.get("volumes");const written2=new Map;for(const{layout}of project.files)for(const{name}of layout.root.get("volumes")?.children??[])written2.set(name,(written2.get(name)??0)+1);return services.flatMap(
service2=>(service2.get("volumes")?.children??[]).flatMap(node=>{const letter=driveLetter(node);const{type,source}=readMount(node)??{};const key2=letter!==void 0&&volumes2?.get(letter)?letter:type==="\
volume"?source:void 0;if(key2===void 0||key2==="")return[];if(isFirst)return[{key:key2,name:key2,isFound:false}];const volume2=volumes2?.get(key2);if(!volume2||(written2.get(key2)??0)>1)return[];const own=volume2.
get("name")??volume2.get("external","name");const external2=volume2.get("external");const name=own?own.text:external2&&external2.value!==false?key2:`${prefix(project)}_${key2}`;return name===void 0?[]:
[{key:key2,name,isFound:key2!==letter}]}))}function oldNames(project,mounted){const name=prefix(project);const short=name.replace(/[-_]/g,"");if(name===unknownName||short===name)return[];const own=mounted.
filter(one=>one.isFound&&one.name===`${name}_${one.key}`);return unique(own.map(({key:key2})=>key2)).map(key2=>({before:`${short}_${key2}`,after:`${name}_${key2}`}))}function unique(names2){return[...new Set(
names2)]};const impactWords={breaks:"blocks",changes:"changes",warns:"warns",cosmetic:"cosmetic",ready:"ready",refused:"errors"};function readinessTitle({percent}){return`Compose V2 readiness: ${percent}\
%`}function shares({services,calls,others:others2}){const both=[...services.total>0?[shareText(services,"service")]:[],...calls.total>0?[shareText(calls,"call")]:[]];const elsewhere=others2>0?`differs\
 in ${plural(others2,"other place")}`:"";if(both.length===0)return elsewhere===""?"There is nothing here to run":`V2 ${elsewhere}`;return`V2 runs ${both.join(" and ")} as V1 did${elsewhere===""?"":`, \
and ${elsewhere}`}`}function readinessSentence(readiness){return[shares(readiness),scope(readiness)].filter(part=>part!=="").join(", ")}function scope({projects,scripts:scripts2,isPart}){const parts2=[
...projects.length>0?[plural(projects.length,"project")]:[],...scripts2>0?[plural(scripts2,"script")]:[]];if(parts2.length===0)return"";return isPart?`in the ${parts2.join(" and ")} that this change t\
ouches`:`in ${parts2.join(" and ")}`}function shareText({ready,total},word){return`${ready} of ${plural(total,word)}`}function elsewhereText({calls,others:others2}){return[...calls.total>0?[shareText(
calls,"call")]:[],...others2>0?[plural(others2,"other place")]:[]].join(", ")}function fixable(causes){const fixes=causes.flatMap(({findings})=>findings.map(({fix})=>fix?.safety));return{safe:fixes.filter(
safety=>safety==="safe").length,unsafe:fixes.filter(safety=>safety==="unsafe").length}}function nextStep({causes}){const{safe,unsafe}=fixable(causes);const all=causes.reduce((sum2,{findings})=>sum2+findings.
length,0);if(all===0)return"";const rest=all-safe-unsafe;const open=rest===0?"":`; ${rest} to mend by hand`;if(safe+unsafe===0)return`${plural(all,"finding")} to mend by hand${all>1?", from the first \
on":""}`;if(safe===0)return`\`--unsafe-fixes\` mends ${unsafe} of ${plural(all,"finding")}${open}`;return`\`--fix\` mends ${safe} of ${plural(all,"finding")}${unsafe===0?"":`, \`--unsafe-fixes\` ${unsafe}\
 more`}${open}`}function projectShare({state,services}){return state==="refused"?"not counted":shareText(services,"service")}function projectLabel({project:{files,complete}}){const own=files.filter(({
role})=>role==="base"||role==="override");return{path:own[0]?.source.path??"",more:`${own.length>1?` + ${own.length-1} more`:""}${complete?"":", read in part"}`}}function firstUpTitle({projects}){return`\
At the first \`docker compose up\`${projects.some(({state})=>state==="breaks")?", once nothing blocks it":""}:`}function everyFirstUp(projects){let[renamed,image,old,volume2]=[];let[isRun,keepsNetworks]=[
false,false];const lost=[];for(const{project}of projects){const up=firstUp(project);if(!up)continue;isRun=true;keepsNetworks||=up.keepsNetworks;renamed??=up.renamed[0];image??=up.images[0];old??=up.old[0];
volume2??=up.volumes[0];lost.push(...up.lost)}if(!isRun)return[];const sentences=[];if(renamed)sentences.push(`V2 replaces V1's containers, once: ${code(renamed.before)} becomes ${code(renamed.after)}\
; \`up --no-recreate\` leaves them`);if(keepsNetworks)sentences.push(`Networks and volumes keep their names${volume2===void 0?"":` (${code(volume2)})`}, and volumes what is in them`);if(lost.length>0)
sentences.push(`${readiness_words_names(lost)} ${lost.length===1?"is":"are"} not mounted, as the files are; the findings there say what keeps the data`);if(old)sentences.push(`A volume that V1 1.20 or\
 older made is called ${code(old.before)}: V2 passes over it, and makes an empty ${code(old.after)}`);if(image)sentences.push(`Images without a name of their own are built again, as ${code(image.after)}\
; ${code(image.before)} stays behind`);return[...sentences,"There is no way back on Docker 25 or later: V1's `up` then stops with `KeyError: 'ContainerConfig'`"]}const maxNames=3;function ownFirstUp({
kept:kept2,volumes:volumes2,lost,renamed}){const parts2=[];if(renamed.length>0)parts2.push(`${plural(renamed.length,"container")} renamed`);if(kept2.length>0)parts2.push(`${readiness_words_names(kept2)}\
 ${kept2.length===1?"keeps its name":"keep their names"}`);if(volumes2.length>0)parts2.push(`${readiness_words_names(volumes2)} ${volumes2.length===1?"stays":"stay"}`);if(lost.length>0)parts2.push(`no\
t mounted, as the files are: ${readiness_words_names(lost)}`);return parts2.join("; ")}function readiness_words_names(all){const rest=all.length-maxNames;return all.slice(0,maxNames).map(code).join(",\
 ")+(rest>0?` and ${rest} more`:"")}function code(name){return`\`${name.replaceAll("`","")}\``};const maxPlaces=3;const maxProjects=20;const maxCauses=4;const readiness_summary_icons={breaks:"\u274C",
changes:"\u26A0\uFE0F",warns:"\u2139\uFE0F",cosmetic:"\u2139\uFE0F",ready:"\u2705",refused:"\u2754"};function readinessSummary(readiness,commit,{max,unit:unit2}){if(!readiness?.isNews)return"";const open=`\
<details><summary>${readinessTitle(readiness)} \xB7 ${readinessSentence(readiness)}</summary>

`;const close="</details>\n\n";const blocks=[introduction(readiness),causeTable(readiness,commit),projectTable(readiness),expectations(readiness)];const{text,left}=fit(blocks,{max:max-lengthIn(unit2,open+
close)-roomForRest,unit:unit2});return`${open}${text}${left>0?`\u2026 and ${plural(left,"row")} more that found no room here.

`:""}${close}`}const roomForRest=60;function introduction(readiness){const next=nextStep(readiness);return{open:"",rows:[`${next===""?"":`**Next:** ${prose(next)}. `}[How this is counted](${readinessUrl}\
).
`],close:"\n"}}function causeTable({causes},commit){const rows=causes.map(cause=>{const{safe,unsafe}=fixable([cause]);const cells=[`${readiness_summary_icons[cause.impact]} ${impactWords[cause.impact]}`,
ruleLink(cause),String(cause.findings.length),[...cause.findings.slice(0,maxPlaces).map(({at:at2})=>placeLink(at2,commit)),...cause.findings.length>maxPlaces?["\u2026"]:[]].join(", "),[...safe>0?[`\`--\
fix\` ${safe}`]:[],...unsafe>0?[`\`--unsafe-fixes\` ${unsafe}`]:[]].join(", ")];return`| ${cells.map(cell).join(" | ")} |
`});return{open:"| V2 | Rule | Findings | Where | Mended by |\n|---|---|---|---|---|\n",rows,close:"\n"}}function projectTable(readiness){const{projects,elsewhere}=readiness;const outside=elsewhereText(
readiness);const rows=[...projects.map(one=>({state:one.state,text:()=>projectRow(one)})),...outside===""?[]:[{state:stateOf(elsewhere),text:()=>row(stateOf(elsewhere),elsewhere,"scripts and settings",
outside,"")}]].toSorted((a,b)=>states.indexOf(a.state)-states.indexOf(b.state));const shown=rows.length<=maxProjects?rows:rows.filter(({state})=>state!=="ready").slice(0,maxProjects);const left=rows.length-
shown.length;return{open:"| Where | As with V1 | Because of | At the first `up` |\n|---|---|---|---|\n",rows:shown.map(({text})=>text()),close:left>0?`
\u2026 and ${left} more.

`:"\n"}}function projectRow(one){const up=firstUp(one.project);const{path,more}=projectLabel(one);return row(one.state,one.causes,`${codeSpan(path)}${more}`,projectShare(one),up?ownFirstUp(up):"")}function row(state,causes,name,share2,up){
const serious=causes.filter(({impact})=>isSerious(impact)).map(ruleLink);const named2=[...serious.slice(0,maxCauses),...serious.length>maxCauses?[`${serious.length-maxCauses} more`]:[]];return`| ${[`${readiness_summary_icons[state]}\
 ${name}`,share2,named2.join(", "),prose(maskShapes(up))].map(cell).join(" | ")} |
`}function expectations(readiness){const sentences=everyFirstUp(readiness.projects);return{open:`**${firstUpTitle(readiness)}**

`,rows:sentences.map(sentence2=>`- ${prose(maskShapes(sentence2))}.
`),close:"\n"}};const summary_roomForRest=200;function summary(report,context2={}){const{max,unit:unit2}=context2.budget??commentBudget;const readiness=readinessSummary(report.readiness,context2.commit,
{max:Math.floor(max/4),unit:unit2});const head2=`## ${headline(report,context2)}

${subline(context2)}${readiness}`;const tail=`${failures(report)}${ignoredBlock(report.hidden,context2.commit)}${notChecked(report.skipped)}${purposeNote(report)}${footer(report)}${context2.marker?`
${context2.marker}
`:""}`;const room=max-lengthIn(unit2,head2)-lengthIn(unit2,tail)-summary_roomForRest;const{text,left}=fit(findingBlocks(report,context2.commit),{max:room,unit:unit2});return`${head2}${text}${left>0?`\u2026\
 and ${plural(left,"finding")} more that found no room here.

`:""}${tail}`}function findingBlocks({findings},commit){const told2=gathered(findings);const ordered=bySeverity(told2.flatMap(({finding,lacking})=>lacking.length===0?[finding]:[]));const rows=alike(ordered).
flatMap(summary_apart);const[shown,rest]=[rows.slice(0,tableRows),rows.slice(tableRows)];const rules2=shown.flatMap(group2=>group2.others.length>0?[ruleBlock(group2,commit)]:[]);const files=[...byFile(
rest.flatMap(({first,others:others2})=>[first,...others2]))].map(([path,ofFile])=>fileBlock(path,ofFile,commit));const services=told2.flatMap(one=>one.lacking.length>0?[lackingBlock(one,commit)]:[]);return[
...shown.length===0?[]:[table(shown,commit)],...rules2,...files,...services]}function summary_apart(group2){return group2.others.length>2?[group2]:[group2.first,...group2.others].map(first=>({first,others:[]}))}
function headline({findings,files,faults},{previously=0}={}){if(findings.length>0)return`\u{1F433} Compose review: ${countsText(count(findings))} in ${plural(byFile(findings).size,"file")}`;if(faults.
length>0)return"\u26A0\uFE0F Compose review: not all rules could do their work";if(previously>0)return`\u2705 Compose review: all resolved (was ${previously})`;if(files.length===0)return"\u{1F433} Compose re\
view: no Compose file to check";return`\u2705 Compose review: nothing found in ${plural(files.length,"file")}`}function subline({commit,since:since2,reportUrl}){const parts2=[];if(commit)parts2.push(`\
commit ${codeSpan(commit.sha.slice(0,7))}`);if(since2)parts2.push(`${since2.introduced} new, ${since2.fixed} fixed since ${codeSpan(since2.sha.slice(0,7))}`);if(reportUrl)parts2.push(`[full report](${reportUrl}\
)`);return parts2.length>0?`<sub>${parts2.join(" \xB7 ")}</sub>

`:""}function failures({faults}){if(faults.length===0)return"";const places2=faults.slice(0,5).map(({where})=>`- ${codeSpan(where.replaceAll("`",""))}
`);return`**${plural(faults.length,"check")} failed; this is a fault of compose-review, not of the files:**

${places2.join("")}
`}function purposeNote(report){return purposeSentences(report).map(sentence2=>`<sub>${prose(sentence2)}</sub>

`).join("")}function footer({findings,hidden}){const parts2=[`[Rules](${rulesUrl})`];if(hidden.length>0)parts2.unshift(hiddenText(hidden));if(findings.length>0)parts2.unshift("Not for you? Write `# co\
mpose-review-ignore RULE: reason` above the line, or `rules: { RULE: off }` into `.compose-review.yml`");return`<sub>${parts2.join(" \xB7 ")}</sub>
`};function githubLog(report){const{annotations,left}=annotate(report);const more=countsText(left);const lines2=[...annotations.map(annotationCommand),...more?[`Not annotated: ${more} more; GitHub sho\
ws ten of each level`]:[],...report.skipped.map(({path,reason:reason2})=>`Not checked: ${logLine(path)}: ${logLine(reason2)}`),headline(report)];return`${lines2.join("\n")}
`};function readinessData(readiness){const{percent,isPart,services,calls,others:others2,causes,projects,elsewhere}=readiness;return{percent,scope:isPart?"change":"all",services,calls,others:others2,counts:Object.
fromEntries(impacts.map(impact=>[impact,causes.filter(cause=>cause.impact===impact).reduce((sum2,{findings})=>sum2+findings.length,0)])),fixable:fixable(causes),rules:causes.map(causeData),elsewhere:{
state:stateOf(elsewhere),rules:elsewhere.map(briefly)},projects:projects.map(projectData)}}function causeData(cause){const places2=cause.findings.map(({at:{file:file2,range:range2}})=>({path:file2.path,
range:{start:file2.positionAt(range2.start),end:file2.positionAt(range2.end)}}));return{rule:cause.rule.id,impact:cause.impact,count:cause.findings.length,fixable:fixable([cause]),places:places2}}function briefly({
rule,impact,findings}){return{rule:rule.id,impact,count:findings.length}}function projectData({project,state,services,causes}){return{name:project.name??null,files:project.files.map(({source})=>source.
path),complete:project.complete,state,services,rules:causes.map(briefly),firstUp:firstUpData(firstUp(project))}}const readiness_json_maxNames=200;function firstUpData(up){if(!up)return null;const{renamed,
kept:kept2,images,keepsNetworks,volumes:volumes2,lost,old}=up;return{renamed:renamed.slice(0,readiness_json_maxNames),kept:kept2.slice(0,readiness_json_maxNames),images:images.slice(0,readiness_json_maxNames),
keepsNetworks,volumes:volumes2.slice(0,readiness_json_maxNames),lost:lost.slice(0,readiness_json_maxNames),old:old.slice(0,readiness_json_maxNames)}};const tool={name:"compose-review",version:"0.1.0"};
;const escaped=/[\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|(?<=##)\[/g;function json(report){const data={schemaVersion:1,tool,projects:report.projects.map(project=>{
const{name,files,services,complete}=project;const told2=purposeOf(project,report.purposes);const paths2=files.map(({source})=>source.path);return{name:name??null,files:paths2,services:[...services.keys()],
complete,purpose:told2?{is:told2.purpose,file:told2.path,toldBy:told2.evidence}:null}}),findings:report.findings.map(findingData),fixed:[],hidden:report.hidden.map(({by:by2,finding})=>({by:maskShapes(
by2),finding:findingData(finding)})),skipped:report.skipped.map(({path,reason:reason2})=>({path,reason:reason2})),readiness:report.readiness?readinessData(report.readiness):null,counts:{...count(report.
findings),files:report.files.length}};const text=JSON.stringify(data,void 0,2);return`${text.replace(escaped,char=>`\\u${char.charCodeAt(0).toString(16).padStart(4,"0")}`)}
`}function findingData({rule,severity,message:message2,help:help2,at:at2,related=[],fix,yamlPath,fingerprint:fingerprint2}){return{rule:rule.id,category:rule.category,severity,...rule.impact&&{impact:rule.
impact},message:maskShapes(message2),...help2!==void 0&&{help:maskShapes(help2)},...placeData(at2),yamlPath,related:related.map(other=>({...placeData(other.at),label:other.label})),...fix&&{fix:fixData(
fix)},fingerprint:fingerprint2,url:ruleUrl(rule.id)}}function fixData({title,safety,edits}){return{title,safety,edits:edits.map(edit=>({...placeData(edit),text:edit.text}))}}function placeData({file:file2,
range:range2}){return{path:file2.path,range:{start:file2.positionAt(range2.start),end:file2.positionAt(range2.end)}}};function exampleText(example){const lines2=example.replace(/^\n/,"").trimEnd().split(
"\n");const indents=lines2.filter(line=>line.trim()!=="").map(line=>line.length-line.trimStart().length);const indent2=Math.min(...indents);return`${lines2.map(line=>line.slice(indent2)).join("\n")}
`}function exampleFiles(example,name){const[first="",...others2]=exampleText(example).split(/^# ([\w./-]*\.(?:ya?ml|env|sh|txt|conf))\n/m);const files=others2.flatMap((path,index2)=>index2%2===0?[[path,
others2[index2+1]??""]]:[]);return Object.fromEntries([...first===""?[]:[[name,first]],...files])};function ruleList(rules2){const width=Math.max(0,...rules2.map(({id})=>id.length));const lines2=rules2.
map(({id,optIn="recommended",severity,category,summary:summary2})=>{return`${id.padEnd(width)}  ${severity.padEnd(7)}  ${category.padEnd(11)}  ${optIn.padEnd(11)}  ${summary2}
`});return lines2.join("")}function explain(rule,paint=plain){const{id,category,severity,optIn,summary:summary2,why,bad,good,options:options2,links=[]}=rule;const parts2=[`${paint.severity(`${severity}\
[${id}]`,severity)}: ${paint.strong(summary2)}
${category}${optIn?`, runs with --preset ${optIn}, or --rule ${id}=${severity}`:""}`,why,`${paint.strong("Instead of")}
${indented(bad)}`,`${paint.strong("write")}
${indented(good)}`,...options2&&Object.keys(options2).length>0?[`${paint.strong("Options, and what they are where nothing is said")}
${optionLines(options2)}`]:[],[...links,ruleUrl(id)].join("\n")];return`${parts2.join("\n\n")}
`}function indented(example){return exampleText(example).trimEnd().split("\n").map(line=>`    ${line}`.trimEnd()).join("\n")}function optionLines(options2){return Object.entries(options2).map(([name,value])=>`\
    ${name}: ${JSON.stringify(value)}`).join("\n")};const maxRows=10;const readiness_terminal_maxName=60;const readiness_terminal_maxCauses=4;function readinessText(readiness,paint){if(!readiness?.isNews)
return"";const expected=everyFirstUp(readiness.projects);const next=nextStep(readiness);const lines2=[readinessSentence(readiness),...readiness_terminal_table(rowsOf(readiness)),...expected.length>0?[
firstUpTitle(readiness),...expected.map(sentence2=>`  ${sentence2}`)]:[],...next===""?[]:[`Next: ${next}`]];return`${paint.strong(readinessTitle(readiness))}
${lines2.map(line=>`${maskShapes(printable(line))}
`).join("")}
`}function rowsOf(readiness){const{projects,elsewhere,causes}=readiness;const outside=elsewhereText(readiness);const open=[...projects.map(one=>({state:one.state,name:readiness_terminal_nameOf(one),share:projectShare(
one),causes:one.causes})),...outside===""?[]:[{state:stateOf(elsewhere),name:"scripts and settings",share:outside,causes:elsewhere}]].filter(({state})=>state!=="ready").toSorted((a,b)=>states.indexOf(
a.state)-states.indexOf(b.state));const rows=open.slice(0,maxRows).map(one=>({...one,state:impactWords[one.state],causes:causesText(one.causes.filter(({impact})=>isSerious(impact)))}));const line=(state,name,share2="")=>void rows.
push({state,name,share:share2,causes:""});if(open.length>maxRows)line("",`\u2026 and ${open.length-maxRows} more`);const ready=projects.filter(({state})=>state==="ready");if(ready.length>0)line("ready",
plural(ready.length,"project"),shareText(sum(ready.map(({services})=>services)),"service"));const[mild,...others2]=causes.filter(({impact})=>!isSerious(impact));if(mild)line(impactWords[mild.impact],causesText(
[mild,...others2]));return rows}function readiness_terminal_nameOf(one){const{path,more}=projectLabel(one);return`${shorten(path,readiness_terminal_maxName)}${more}`}function causesText(causes){const named2=causes.
slice(0,readiness_terminal_maxCauses).map(({rule,findings})=>`${rule.id}${findings.length>1?` (${findings.length})`:""}`);return[...named2,...causes.length>readiness_terminal_maxCauses?[`${causes.length-
readiness_terminal_maxCauses} more`]:[]].join(", ")}function readiness_terminal_table(rows){const width=column=>Math.max(0,...rows.filter(({share:share3})=>share3!=="").map(row2=>cellsOf(row2[column])));
const[state,name,share2]=[Math.max(...rows.map(row2=>row2.state.length)),width("name"),width("share")];return rows.map(row2=>`  ${pad(row2.state,state)}  ${pad(row2.name,name)}  ${pad(row2.share,share2)}\
  ${row2.causes}`.trimEnd())}function pad(text,width){return text+" ".repeat(Math.max(0,width-cellsOf(text)))};const framesPerFile=5;function terminal(report,paint=plain,fixed=""){const shown=shownOnce(
gathered(report.findings),framesPerFile,({finding,lacking})=>lacking.length===0?finding:void 0);const frames=shown.map(({item,more})=>`${terminal_frame(item,paint)}

${more.length>0?`${terminal_others(item.finding,more,paint)}

`:""}`);const skipped=report.skipped.map(({path,reason:reason2})=>`${paint.place("Not checked:")} ${logLine(path)}: ${logLine(reason2)}
`);const purposes=purposeSentences(report).map(sentence2=>`${logLine(sentence2)}
`);const before2=`${frames.join("")}${skipped.join("")}${purposes.join("")}${readinessText(report.readiness,paint)}`;return`${before2}${paint.strong(fixed===""?verdict(report):`${fixed}. ${verdict(report)}`)}\

`}function terminal_others({rule,at:{file:file2}},more,paint){return paint.place(`\u2026 and ${more.length} more of ${rule.id} in ${logLine(file2.path)}: ${alike_linesOf(more,40)}`)}function terminal_frame({
finding,lacking},paint){if(lacking.length===0)return codeFrame(finding,paint);const width=Math.max(...lacking.map(({setting})=>setting.length));const rows=lacking.map(({setting,lack,finding:{rule}})=>`\
    ${paint.strong(setting.padEnd(width))}  stops ${lack.stops} [${rule.id}]`);return[problemFrame("missing-settings",finding.severity,finding,paint),...rows,"",...linesToCopy(lacking).map(line=>`    ${line}`)].
join("\n")}function verdict({findings,hidden,files,skipped}){const also=hidden.length>0?` (${hiddenText(hidden)})`:"";if(findings.length>0)return`${countsText(count(findings))} in ${plural(byFile(findings).
size,"file")}${also}`;if(files.length>0)return`Nothing found in ${plural(files.length,"file")}${also}`;return skipped.length>0?"Nothing was checked":"No Compose file here, nor a script that calls Comp\
ose"};function lineDiff(before2,after){const blocks=[];const add2=(same,{oldStart,oldEnd,newStart,newEnd})=>{if(oldStart===oldEnd&&newStart===newEnd)return;const last=blocks.at(-1);if(last?.same===same)
blocks[blocks.length-1]={...last,oldEnd,newEnd};else blocks.push({same,oldStart,oldEnd,newStart,newEnd})};const compare2=window=>{let{oldStart,oldEnd,newStart,newEnd}=window;while(oldStart<oldEnd&&newStart<
newEnd&&before2[oldStart]===after[newStart]){oldStart+=1;newStart+=1}while(oldEnd>oldStart&&newEnd>newStart&&before2[oldEnd-1]===after[newEnd-1]){oldEnd-=1;newEnd-=1}add2(true,{oldStart:window.oldStart,
oldEnd:oldStart,newStart:window.newStart,newEnd:newStart});const anchors=anchorsIn(before2,after,{oldStart,oldEnd,newStart,newEnd});if(anchors.length===0)add2(false,{oldStart,oldEnd,newStart,newEnd});else{
for(const{oldLine,newLine}of anchors){compare2({oldStart,oldEnd:oldLine,newStart,newEnd:newLine});add2(true,{oldStart:oldLine,oldEnd:oldLine+1,newStart:newLine,newEnd:newLine+1});oldStart=oldLine+1;newStart=
newLine+1}compare2({oldStart,oldEnd,newStart,newEnd})}add2(true,{oldStart:oldEnd,oldEnd:window.oldEnd,newStart:newEnd,newEnd:window.newEnd})};compare2({oldStart:0,oldEnd:before2.length,newStart:0,newEnd:after.
length});return blocks}function anchorsIn(before2,after,{oldStart,oldEnd,newStart,newEnd}){const oldLines=uniqueLines(before2,oldStart,oldEnd);const newLines=uniqueLines(after,newStart,newEnd);const piles=[];
for(const[line,oldLine]of oldLines){const newLine=newLines.get(line);if(newLine===void 0)continue;let low=0;let high=piles.length;while(low<high){const middle=low+high>>1;if((piles[middle]?.newLine??0)<
newLine)low=middle+1;else high=middle}piles[low]={oldLine,newLine,previous:piles[low-1]}}const anchors=[];for(let anchor=piles.at(-1);anchor;anchor=anchor.previous)anchors.push(anchor);return anchors.
toReversed()}function uniqueLines(lines2,start,end){const places2=new Map;const repeated=new Set;for(let index2=start;index2<end;index2+=1){const line=lines2[index2]??"";if(places2.has(line))repeated.
add(line);places2.set(line,index2)}for(const line of repeated)places2.delete(line);return places2};const unified_diff_context=3;const unified_diff_masked=file2=>maskedText(file2).replace(/[^\n]+/g,line=>shownText(
line.replace(/\r$/,"")));function unifiedDiff(before2,after,shown=({text})=>text){const blocks=lineDiff(unified_diff_linesOf(before2.text),unified_diff_linesOf(after.text));const[old,now]=[unified_diff_linesOf(
shown(before2)),unified_diff_linesOf(shown(after))];const hunks=hunksOf(blocks).map(part=>hunkText(part,old,now));return hunks.length===0?"":`--- ${fileName(`a/${before2.path}`)}
+++ ${fileName(`b/${after.path}`)}
${hunks.join("")}`}function unified_diff_linesOf(text){return text.match(/[^\n]*\n|[^\n]+$/g)??[]}function hunksOf(blocks){const hunks=[];for(const[index2,block]of blocks.entries()){if(block.same)continue;
const[above,below2]=[blocks[index2-1],blocks[index2+1]];const last=hunks.at(-1);const meets=last&&above&&above.oldEnd-above.oldStart<=2*unified_diff_context;const hunk=meets?last:[];if(meets)hunk[hunk.
length-1]=above;else{hunks.push(hunk);if(above)hunk.push(unified_diff_cut(above,Math.max(above.oldStart,above.oldEnd-unified_diff_context),above.oldEnd))}hunk.push(block);if(below2)hunk.push(unified_diff_cut(
below2,below2.oldStart,Math.min(below2.oldEnd,below2.oldStart+unified_diff_context)))}return hunks}function unified_diff_cut({oldStart:start,newStart,...block},oldStart,oldEnd){const shift=newStart-start;
return{...block,oldStart,oldEnd,newStart:oldStart+shift,newEnd:oldEnd+shift}}function hunkText(blocks,old,now){const[first,last]=[blocks[0],blocks.at(-1)];if(!first||!last)return"";const lines2=blocks.
flatMap(({same,oldStart,oldEnd,newStart,newEnd})=>[...old.slice(oldStart,oldEnd).map(line=>`${same?" ":"-"}${ended(line)}`),...same?[]:now.slice(newStart,newEnd).map(line=>`+${ended(line)}`)]);return`\
@@ -${stretch(first.oldStart,last.oldEnd)} +${stretch(first.newStart,last.newEnd)} @@
${lines2.join("")}`}function ended(line){return line.endsWith("\n")?line:`${line}
\\ No newline at end of file
`}function stretch(start,end){const length=end-start;return`${length===0?start:start+1}${length===1?"":`,${length}`}`}function fileName(name){if(!/["\\\p{Cc}]/u.test(name))return name.includes(" ")?`${name}\
	`:name;const quoted2=[...Buffer.from(name)].map(byte=>byte<32||byte>126?`\\${byte.toString(8).padStart(3,"0")}`:String.fromCharCode(byte).replace(/["\\]/,"\\$&"));return`"${quoted2.join("")}"`};const defaultConfig={
preset:"recommended",rules:{},overrides:[],inlineIgnores:true,purposes:[],files:[],exclude:[],env:{},envFiles:[],profiles:[],projectName:void 0,rootName:void 0,failOn:"error"};;function layer_layer(below2,above){
const env={...below2.env,...above.env};return{...below2,...above,env,rules:layerRules(below2.rules,above.rules??{}),overrides:layerOverrides(below2.overrides,above)}}function layerOverrides(below2,{rules:rules2={},
overrides=[]}){const isLevelAbove=id=>Object.hasOwn(rules2,id)&&rules2[id]?.severity!==void 0;const left=below2.map(override2=>({...override2,rules:Object.fromEntries(Object.entries(override2.rules).filter(
([id])=>!isLevelAbove(id)))}));return[...left,...overrides]}function layerRules(below2,above){const rules2={...below2};for(const[id,setting]of Object.entries(above))rules2[id]={...rules2[id],...setting};
return rules2};const read_overrides_parts=["files","services","rules"];function readOverrides(value,rules2,tell2){if(value.kind!=="sequence")tell2({at:value.at,message:`${described(value)} stands wher\
e a list of overrides is wanted`,help:"Write `- files: [dev/**]`, and `rules:` below it"});return(value.kind==="sequence"?value.children:[]).map(item=>readOverride(item,rules2,tell2))}function readOverride(item,rules2,tell2){
const read2={files:[],services:[],rules:{}};if(item.kind!=="mapping")tell2({at:item.at,message:`${described(item)} stands where an override is wanted`,help:"Write `- files: [dev/**]`, and `rules:` bel\
ow it"});else if(!item.get("rules"))tell2({at:item.at,message:"An override without `rules` changes nothing",help:"Write `rules: { RULE: level }` into it"});else if(!item.get("files")&&!item.get("servi\
ces"))tell2({at:item.at,message:"An override without `files` or `services` holds everywhere",help:"Write its rules under the topmost `rules`"});for(const part of item.kind==="mapping"?item.children:[]){
if(part.name==="files")read2.files=readGlobs(part,tell2);else if(part.name==="services")read2.services=readNames(part,tell2);else if(part.name==="rules")read2.rules=readLevels(part,rules2,tell2);else tellUnknownKey(
part,`There is no \`${part.name}\` in an override`,read_overrides_parts,tell2)}return read2}function readLevels(value,rules2,tell2){if(value.kind!=="mapping")tell2({at:value.at,message:`${described(value)}\
 stands where rules are wanted`,help:"Write `no-privileged: off`, say"});const entries2=value.children.flatMap(setting=>{const rule=value.kind==="mapping"?readRuleName(setting,rules2,tell2):void 0;if(rule&&
setting.kind!=="scalar")tell2({at:setting.at,message:`${described(setting)} stands where a level is wanted`,help:"Options hold everywhere: write them under the topmost `rules`"});const level=rule&&setting.
kind==="scalar"?readWord(setting,levels,tell2):void 0;return rule&&level?[[rule.id,level]]:[]});return Object.fromEntries(entries2)};function readPurposes(value,tell2){if(value.kind!=="mapping")tell2(
{at:value.at,message:`${described(value)} stands where purposes are wanted`,help:"Write `production: [deploy/**]`, say"});return(value.kind==="mapping"?value.children:[]).flatMap(part=>{const purpose=purpose_purposes.
find(word=>word===part.name);if(purpose)return[{purpose,files:readGlobs(part,tell2)}];tellUnknownKey(part,`There is no purpose \`${part.name}\``,purpose_purposes,tell2);return[]})};const configPaths=[
".compose-review.yml",".compose-review.yaml",".github/compose-review.yml",".github/compose-review.yaml"];const read_config_gates=[...severities,"never"];const read_config_readers={preset:(value,tell2)=>(preset=>preset?
{preset}:{})(readWord(value,presets,tell2)),rules:(value,tell2,rules2)=>({rules:readRules(value,rules2,tell2)}),overrides:(value,tell2,rules2)=>({overrides:readOverrides(value,rules2,tell2)}),purpose:(value,tell2)=>({
purposes:readPurposes(value,tell2)}),"inline-ignores":(value,tell2)=>(inlineIgnores=>inlineIgnores===void 0?{}:{inlineIgnores})(readFlag(value,tell2)),files:(value,tell2)=>({files:readGlobs(value,tell2)}),
exclude:(value,tell2)=>({exclude:readGlobs(value,tell2)}),env:(value,tell2)=>({env:readVariables(value,tell2)}),"env-files":(value,tell2)=>({envFiles:readLines(value,tell2)}),profiles:(value,tell2)=>({
profiles:readLines(value,tell2)}),"fail-on":(value,tell2)=>(failOn=>failOn?{failOn}:{})(readWord(value,read_config_gates,tell2))};const settingNames=Object.keys(read_config_readers);function readConfig(file2,rules2){
const{documents,problems:syntax}=parseYaml(file2);const problems=syntax.map(problem2=>({...problem2,message:problem2.message.replace(/, which Compose(?: V2)? refuses$/,"")}));const tell2=problem2=>void problems.
push(problem2);const[root,second]=documents;if(second)tell2({at:second.at,message:"A configuration file holds one document",help:"Remove the others"});const settings2={};if(root&&!root.isNull&&root.kind!==
"mapping")tell2({at:root.at,message:"A configuration file is a mapping",help:"Write `preset: recommended`, say"});for(const value of root?.kind==="mapping"?root.children:[]){const read2=Object.hasOwn(
read_config_readers,value.name)?read_config_readers[value.name]:void 0;if(!read2)tellUnknownKey(value,`There is no setting \`${value.name}\``,settingNames,tell2);else if(!value.isNull)Object.assign(settings2,
read2(value,tell2,rules2))}return{settings:settings2,problems}};async function readConfigFile(typed2,cwd,rules2,paint){const file2=await config_file_find(typed2,cwd);if(!file2)return{};if(!(file2 instanceof
SourceFile))throw new UsageError(`${file2.path}: ${file2.reason}`);const{settings:settings2,problems}=readConfig(file2,rules2);const[first]=problems;if(!first)return settings2;const{line,column}=file2.
positionAt(first.at.range.start);const more=problems.length>1?` (and ${problems.length-1} more)`:"";const help2=first.help?`. ${first.help}`:"";const colours2=paint();const frames=problems.map(problem2=>problemFrame(
"configuration","error",problem2,colours2));throw new UsageError(`${file2.path}:${line}:${column}: ${first.message}${help2}${more}`,`${frames.join("\n\n")}
`)}async function config_file_find(typed2,cwd){const paths2=typed2===void 0?configPaths:[workspacePath(cwd,typed2)];const disk=diskWorkspace({cwd,folders:[],files:paths2});for(const path of paths2){const file2=await disk.
read(path);if(file2)return file2}if(typed2!==void 0)throw new UsageError(`${typed2}: there is no such file`);return void 0};function configFilter(config2){const excluded=config_matchers(config2.rules,
"exclude");const excludedServices=config_matchers(config2.rules,"excludeServices");return({rule:{id},at:{file:{path}},yamlPath})=>{const service2=serviceOf(yamlPath);if(excluded.get(id)?.(path))return`\
configuration: \`${id}\` is switched off for this file`;if(service2!==void 0&&excludedServices.get(id)?.(service2))return`configuration: \`${id}\` is switched off for this service`;return overrideFor(
id,{path,yamlPath},config2)==="off"?`configuration: \`${id}\` is switched off here`:void 0}}function config_matchers(rules2,part){return new Map(Object.entries(rules2).flatMap(([id,{[part]:globs=[]}])=>globs.
length>0?[[id,matcher(globs)]]:[]))};async function readRequest(typed2,io){const{scope:scope2,folders:folders2,input}=aim(typed2,io.cwd);const named2=scope2.kind==="tree"?scope2.named:scope2.files;const envFiles2=(typed2.
values["env-file"]??[]).map(file3=>workspacePath(io.cwd,file3));const disk=diskWorkspace({cwd:io.cwd,folders:folders2,files:[...named2,...envFiles2]});const workspace=input===void 0?disk:overlay(disk,
new Map([[input,await readInput(input,io)]]));for(const path of[...named2,...envFiles2])await assertReadable(workspace,path,io.cwd);const paint=()=>paintFor(io.stderr,io.env,!typed2.flags.has("no-colo\
r"));const file2=await readConfigFile(typed2.values["config"]?.at(-1),io.cwd,rules,paint);const flags2={...typedConfig(typed2,io.env,rules),...envFiles2.length>0&&{envFiles:envFiles2}};const config2={
...layer_layer(layer_layer(defaultConfig,file2),flags2),rootName:(0,external_node_path_namespaceObject.basename)(io.cwd)};return{workspace,request:{config:config2,scope:scope2,filters:[configFilter(config2)]}}}
function aim({paths:paths2,values:values2},cwd){const joined2=values2["file"]??[];const[path]=paths2;if(joined2.length>0&&path!==void 0)throw new UsageError(`${path} cannot stand beside -f, which join\
s files to the one project to review`);const typed2=joined2.length>0?joined2:paths2.length>0?paths2:["."];const folders2=typed2.filter(item=>item!=="-"&&pathKind(cwd,item)==="folder");const[folder]=folders2;
if(joined2.length>0&&folder!==void 0)throw new UsageError(`-f ${folder}: this is a folder`);const inputName=workspacePath(cwd,values2["stdin-name"]?.at(-1)??"compose.yml");const files=typed2.filter(item=>!folders2.
includes(item)).map(item=>item==="-"?inputName:workspacePath(cwd,item));const input=typed2.includes("-")?inputName:void 0;return joined2.length>0?{scope:{kind:"joined",files},folders:folders2,input}:{
scope:{kind:"tree",named:[...new Set(files)]},folders:folders2,input}}async function readInput(path,io){const bytes2=await io.stdin();if(bytes2.length>maxFileBytes)throw new UsageError(`standard input\
: larger than ${maxFileBytes/1024} KiB`);if(!(0,external_node_buffer_namespaceObject.isUtf8)(bytes2))throw new UsageError("standard input: not UTF-8");return new SourceFile(path,bytes2.toString("utf8"))}
async function assertReadable(workspace,path,cwd){const file2=await workspace.read(path);if(file2 instanceof SourceFile)return;if(file2)throw new UsageError(`${path}: ${file2.reason}`);const reasons={
file:"leads out of its folder",folder:"this is a folder",other:"this is no file"};const kind=pathKind(cwd,path);throw new UsageError(`${path}: ${kind?reasons[kind]:"there is no such file or folder"}`)}
;async function main(argv,io){try{const asked2=readArguments(argv);const page=information(asked2,io);if(page!==void 0)io.stdout.write(page);return page===void 0?await review(asked2,io):0}catch(error){
io.stderr.write(`${tool.name}: ${command_line_reason(error)}
`);if(error instanceof UsageError&&io.stderr.isTerminal)io.stderr.write(error.details);return 2}}function information({flags:flags2,values:values2},{stdout,env}){if(flags2.has("help"))return help;if(flags2.
has("version"))return`${tool.version}
`;if(flags2.has("list-rules"))return ruleList(rules);const id=values2["explain"]?.at(-1);return id===void 0?void 0:explain(findRule(id,rules),paintFor(stdout,env,!flags2.has("no-color")))}async function review(asked2,io){
const mode=modeOf(asked2);const{workspace,request:request2}=await readRequest(asked2,io);const progress=asked2.flags.has("no-progress")?void 0:withProgress(workspace,io.stderr);const files=progress?.workspace??
workspace;const mended=mode&&await mend(files,request2,{mode,unsafe:asked2.flags.has("unsafe-fixes"),cwd:io.cwd});const report=mended?.report??await run(files,request2);progress?.done();if(mended&&mode===
"show")showDiff(mended,io);for(const output of asked2.outputs)if(mode!=="show"||output.file!==void 0)command_line_tell(report,output,asked2,io,mode==="write"?mended:void 0);for(const[path,why]of mended?.
left??[])io.stderr.write(`${tool.name}: ${logLine(path)}: not fixed: ${why}
`);for(const{where,cause}of report.faults)io.stderr.write(`${tool.name}: internal error: ${logLine(where)}: ${command_line_reason(cause)}
`);if(report.faults.length>0)return 2;return report.findings.some(({severity})=>isAtLeast(severity,request2.config.failOn))?1:0}function showDiff(mended,{stdout,stderr}){for(const{before:before2,after}of mended.
changes)stdout.write(unifiedDiff(before2,after,stdout.isTerminal?unified_diff_masked:void 0));stderr.write(`${mended.changes.length===0?"Nothing to fix":`Not written: ${fixedText(mended)}`}
`)}function command_line_tell(report,{format,file:file2},{flags:flags2},{stdout,env,cwd},mended){const colours2=file2===void 0&&!flags2.has("no-color");const formats2={terminal:()=>terminal(report,paintFor(
stdout,env,colours2),mended&&fixedText(mended)),json:()=>json(report),markdown:()=>summary(report),github:()=>githubLog(report)};const text=formats2[format]?.()??"";if(file2===void 0)stdout.write(text);else
writeOutput(cwd,file2,text)}function writeOutput(cwd,file2,text){try{writeText(cwd,file2,text)}catch(error){throw new UsageError(`${file2}: cannot be written (${command_line_reason(error)})`)}}function command_line_reason(error){
return logLine(error instanceof Error?error.message||error.name:String(error))};void main(process.argv.slice(2),standardIo()).then(setStatus);function setStatus(status){process.exitCode=status}module.
exports=__webpack_exports__})();
