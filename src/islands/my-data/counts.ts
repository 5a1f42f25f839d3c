import type { Backup } from '../../core/device/backup.ts';
import type { OneAtATime } from '../../core/device/latest-versions.ts';
import { formatCount } from '../../ui/format-counts.ts';
import { fill } from '../../ui/text.ts';
import type { MyDataProps } from './props.ts';

type Kind = keyof MyDataProps['labels']['importedKinds'];

/** What a backup holds, kind by kind in words, without those it holds nothing of. */
export function partsOf(backup: Backup, { importedKinds }: MyDataProps['labels']): string[] {
	const counts: Record<Kind, number> = {
		attempts: backup.attempts.length,
		drafts: Object.keys(backup.drafts).length,
		cases: Object.keys(backup.readingProgress.cases).length,
		read: backup.readingProgress.read.length,
		enrolments: backup.enrolments.length,
		sessions: backup.sessions.length,
		codes: backup.codes.length,
		unitSentences: Object.keys(backup.unitSentences).length,
		commitments: countAll(backup.commitments),
		paths: Object.keys(backup.paths).length,
		portraitActions: countAll(backup.portraitActions),
		evidence: backup.evidence.length,
	};
	return (Object.keys(importedKinds) as Kind[])
		.filter((kind) => counts[kind] > 0)
		.map((kind) => fill(importedKinds[kind], { n: formatCount(counts[kind]) }));
}

/** The present one, if there is one, and those past. */
const countAll = ({ current, past }: OneAtATime<unknown>) => past.length + (current ? 1 : 0);
