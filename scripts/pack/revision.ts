import { execFileSync } from 'node:child_process';

/** Which state of the project is packed. */
export interface Revision {
	/** The first letters of the commit, with `-diubah` where files differ from it; `tanpa-git` where there is no repository. */
	name: string;
	/** When it was committed; now, where it is no commit. `SOURCE_DATE_EPOCH` overrules both. */
	moment: Date;
	/** Whether it is a commit, so that anybody can pack the same again. */
	isCommit: boolean;
}

/** What the folder of the project holds, as git knows it. */
export function readRevision(): Revision {
	const epoch = process.env['SOURCE_DATE_EPOCH'];
	const given = epoch === undefined ? undefined : new Date(Number(epoch) * 1000);
	try {
		const [name = '', seconds = ''] = git('log', '-1', '--format=%h %ct', '--abbrev=7').split(' ');
		const isCommit = git('status', '--porcelain') === '';
		return {
			name: isCommit ? name : `${name}-diubah`,
			moment: given ?? (isCommit ? new Date(Number(seconds) * 1000) : new Date()),
			isCommit,
		};
	} catch {
		// No git, or no repository: a copy of the files alone.
		return { name: 'tanpa-git', moment: given ?? new Date(), isCommit: false };
	}
}

function git(...args: string[]): string {
	return execFileSync('git', args, {
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'ignore'],
	}).trim();
}
