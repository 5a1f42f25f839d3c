import { type CodeFinder, createFinder } from '../codes/find-codes.ts';
import { type Dataset, addCode } from './dataset.ts';
import { type CodeProblem, tidyCode } from '../codes/result-code.ts';

/** What came of reading texts for codes. */
export interface Intake {
	/** Codes that were read, whether they changed anything or not. */
	found: number;
	/** Results not met before. */
	added: number;
	/** Results that were there already with the same scores, or were overruled before: counted once. */
	same: number;
	/** Results that told a person's scores differently: the last one counts. */
	conflicts: number;
	damaged: Record<CodeProblem, { count: number; examples: string[] }>;
}

/** As many damaged codes are shown as a person would look through. */
const exampleLimit = 5;

/** Nothing read yet. */
export function emptyIntake(): Intake {
	const none = () => ({ count: 0, examples: [] });
	return {
		found: 0,
		added: 0,
		same: 0,
		conflicts: 0,
		damaged: {
			cut: none(),
			altered: none(),
			'newer-version': none(),
			'unknown-instrument': none(),
			malformed: none(),
		},
	};
}

/**
 * Reads texts for codes into a dataset and counts what comes of it in `intake`. `keep` is told each code that changed the
 * dataset, as it is kept: lower case, nothing between its characters.
 */
export function intakeFinder(
	dataset: Dataset,
	intake: Intake,
	keep: (code: string) => void,
): CodeFinder {
	return createFinder(({ text, decoded }) => {
		if (!decoded.ok) {
			const kind = intake.damaged[decoded.reason];
			kind.count += 1;
			if (kind.examples.length < exampleLimit) kind.examples.push(text);
			return;
		}
		intake.found += 1;
		const outcome = addCode(dataset, decoded.value);
		if (outcome === 'new') intake.added += 1;
		else if (outcome === 'conflict') intake.conflicts += 1;
		else intake.same += 1;
		if (outcome !== 'same') keep(tidyCode(text));
	});
}
