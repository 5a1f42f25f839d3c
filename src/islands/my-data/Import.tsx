import { useState } from 'preact/hooks';
import type { OneAtATime } from '../../core/device/latest-versions.ts';
import { importDevice } from '../../stores/device.ts';
import { Notice } from '../../ui/Notice.tsx';
import { OpenBackup, readBackup } from '../../ui/OpenBackup.tsx';
import { formatCount } from '../../ui/format-counts.ts';
import { fill, listWords } from '../../ui/text.ts';
import type { MyDataProps } from './props.ts';

type ImportedKind = keyof MyDataProps['labels']['importedKinds'];

/** Joins an exported file with what is on the device, and says below the button what came of it. */
export function Import({ labels }: MyDataProps) {
	const [outcome, setOutcome] = useState<'waiting' | Awaited<ReturnType<typeof importFile>>>();

	async function importFrom(file: File) {
		setOutcome('waiting');
		setOutcome(await importFile(file));
	}

	return (
		<section aria-labelledby="impor">
			<h2 id="impor">{labels.importTitle}</h2>
			<p id="impor-teks">{labels.importText}</p>
			<OpenBackup label={labels.importAction} describedBy="impor-teks" onOpen={importFrom} />
			<Notice role="status" wrong={outcome !== 'waiting' && outcome?.ok === false}>
				{outcome === 'waiting'
					? labels.wait
					: outcome &&
						(outcome.ok
							? importedText(labels, outcome.value)
							: labels.importErrors[outcome.reason])}
			</Notice>
		</section>
	);
}

/** Reads a chosen file into the device. Gives how much of each kind was in it, or why nothing was read. */
async function importFile(file: File) {
	const text = await readBackup(file);
	if (!text.ok) return text;
	const read = await importDevice(text.value);
	if (!read.ok) return read;
	const { attempts, drafts, readingProgress, sessions, codes, unitSentences, paths } = read.value;
	const { commitments, portraitActions, evidence } = read.value;
	return {
		ok: true,
		value: {
			attempts: attempts.length,
			drafts: Object.keys(drafts).length,
			cases: Object.keys(readingProgress.cases).length,
			read: readingProgress.read.length,
			sessions: sessions.length,
			codes: codes.length,
			unitSentences: Object.keys(unitSentences).length,
			commitments: countAll(commitments),
			paths: Object.keys(paths).length,
			portraitActions: countAll(portraitActions),
			evidence: evidence.length,
		},
	} as const;
}

/** The present one, if there is one, and those past. */
const countAll = ({ current, past }: OneAtATime<unknown>) => past.length + (current ? 1 : 0);

/** What a file held, kind by kind, without those it held nothing of. */
function importedText(labels: MyDataProps['labels'], held: Record<ImportedKind, number>): string {
	const kinds = Object.keys(labels.importedKinds) as ImportedKind[];
	const parts = kinds
		.filter((kind) => held[kind] > 0)
		.map((kind) => fill(labels.importedKinds[kind], { n: formatCount(held[kind]) }));
	return parts.length > 0
		? fill(labels.imported, { parts: listWords(parts) })
		: labels.importedNothing;
}
