import { atom, onMount } from 'nanostores';
import { type DatabaseProblem, databaseProblem } from './collected-codes.ts';

/** Why the collected codes cannot be reached; undefined where they can, and until that is known some seconds later. */
export const $databaseProblem = atom<DatabaseProblem | undefined>(undefined);

onMount($databaseProblem, () => {
	void databaseProblem().then((problem) => $databaseProblem.set(problem));
});
