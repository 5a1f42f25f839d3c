import { newContentCopy } from '../../src/copy/new-content.ts';
import { valueIds } from '../../src/core/values/values.ts';
import { pressures, settings } from '../../src/schemas/case.ts';
import { kinds } from '../../src/schemas/kinds.ts';
import { fill } from '../../src/ui/text.ts';
import type { ContentFile } from '../author-check/authored-file.ts';

/** What to write, and what its author reads then. */
export interface Begun {
	files: ContentFile[];
	words: string;
}

/** A kind of content that `npm run baru` can begin. */
export interface NewKind {
	/** Where it is written: `*` stands for the name of a page of its own; else it is an entry of that list. */
	path: string;
	/** Whether the entries of the list stand in the order of their ids. */
	sorted?: boolean;
	/** What is written, with `{name}` where its name belongs. */
	skeleton: string;
	/** What to do once its lines are filled in. */
	step: string;
}

/** Empty entries of a list. */
const repeated = (entry: string, times: number) => Array(times).fill(entry).join('\n');

const { kasus, istilah, sumber } = newContentCopy.kinds;

/** What can be begun, by the name an author asks for it. */
export const newKinds: Record<string, NewKind> = {
	kasus: {
		path: kinds.cases.path,
		skeleton: fill(kasus.skeleton, {
			values: valueIds.join(', '),
			settings: settings.join(', '),
			pressures: pressures.join(', '),
			choices: repeated(kasus.choice, 4),
			says: repeated(kasus.say, 2),
			whatIfs: repeated(kasus.whatIf, 3),
		}),
		step: kasus.step,
	},
	istilah: { path: kinds.terms.path, sorted: true, ...istilah },
	sumber: { path: kinds.sources.path, ...sumber },
};
