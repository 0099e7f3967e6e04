import { folderOf, foldersUpFrom, nameOf } from '../../source/path.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { beginningOf } from './beginning.ts';
import type { Told } from './told.ts';

const lesson = '(?:demos?|demonstrations?|tutorials?|workshops?|zoom ?camps?|boot ?camps?|hands-on|exercises?|proofs? of concept|poc)';
const start = '(?:samples?|(?<=\\S )(?:quick-?starts?|quick starts?|getting started))';
const example = '(?:examples?|playgrounds?)';
const work = '(?:apps?|applications?|projects?|codes?|repos?|repositor(?:y|ies)|materials?)';

/** How a title goes on behind what it says that something is: "Dapr Quickstarts and Tutorials", "Sample with Kafka". */
const onward = `(?:,? (?:and|&) [\\w-]+)?(?: ${work})?(?:$|:|\\.| [-+\u2013\u2014(|]| (?:for|in|with|using|based|of|on|about|to|from|by)\\b)`;
const lessonTitle = new RegExp(`^introduction to \\S|\\b${lesson}${onward}|\\b(?:sample|demo|demonstration|tutorial) (?:[\\w.-]+ ){0,2}(?:apps?|applications?)\\b`, 'i');
const startTitle = new RegExp(`\\b${start}${onward}`, 'i');
const exampleTitle = new RegExp(`\\b${example}${onward}|\\bexample (?:[\\w.-]+ ){0,2}(?:apps?|applications?)\\b`, 'i');

/** What is copied to where it ships, or is no lesson: "Plausible setup examples", "Getting Started with Create React App". */
const deployed = /\b(?:deploy\w*|self-?host\w*|install\w*|host(?:ed|ing)|production|home ?labs?|server|awesome|boilerplates?|templates?|create react app)\b/i;
const settings = /\b(?:docker|compose|config\w*|set-?ups?|stacks?|images?)\b/i;

/** What a first paragraph says of the whole: no "sample configuration", and nothing of a part. */
const words = '(?:(?!(?:for|to|of|that|which|and|or|with|in|on|by|not)\\b)[\\w\'/-]+ ){0,4}';
const kinds = `${words}(?:(?:collection|set|number|series|bunch|list) of )?${words}`;
const lessonSentence = new RegExp(
  `\\b(?:is|are) ${kinds}(?:(?:tutorials?|workshops?)(?=$|[.,:;)]| (?:for|on|about|in|to|that|which|of|with|using|and|project|repo|repository)\\b)|(?:demo|demonstration|sample)(?! (?:config\\w*|compose|docker|set-?up|stack|deployment|file|server|data|platform|tool|mode|site|instance))|example(?= ${work}\\b)|(?:course|teaching|learning|educational)(?= (?:projects?|codes?|repos?|repositor(?:y|ies)|materials?)\\b))\\b|` +
    `\\bthis (?:github )?(?:repo|repository|project)(?: \\S+)? (?:contains|holds|provides|has|offers) ${kinds}(?:(?:demo|sample|example|tutorial|workshop|course) ${work}|demos|samples|tutorials|labs)\\b|` +
    `\\bthis (?:repo|repository|project|app|application) (?:demonstrates|illustrates)\\b|\\bbuilt to demonstrate\\b|` +
    `\\bfor (?:\\w+ )?(?:and )?(?:learning|educational|demonstration|demo|study|teaching|training) purposes\\b`,
  'i',
);

/**
 * What folders are for that are there to show how something works, going by the titles of their READMEs and by what these
 * begin with: "Kafka Workshop", "this repository contains sample code". It runs on the machine of whoever learns from it.
 */
export function toldByTitles(texts: readonly SourceFile[]): (path: string) => Told | undefined {
  const titled = new Map<string, Told>();
  for (const { path, text } of texts) {
    const kind = /^readme(?:\.\w{2,8})?$/i.test(nameOf(path)) ? shownIn(text) : undefined;
    if (kind) titled.set(folderOf(path), { purpose: 'development', isCertain: kind === 'lesson', evidence: `what \`${path}\` begins with` });
  }
  return (path) => {
    const told = foldersUpFrom(folderOf(path)).flatMap((folder) => titled.get(folder) ?? []);
    return told.find(({ isCertain }) => isCertain) ?? told[0];
  };
}

/** Whether a README is that of a lesson, or of examples, which are copied to elsewhere. */
function shownIn(text: string): 'lesson' | 'examples' | undefined {
  const { title, paragraph } = beginningOf(text);
  if (deployed.test(title)) return undefined;
  const isOfSettings = settings.test(title);
  if (lessonTitle.test(title) || lessonSentence.test(paragraph) || (startTitle.test(title) && !isOfSettings)) return 'lesson';
  return exampleTitle.test(title) && !isOfSettings ? 'examples' : undefined;
}
