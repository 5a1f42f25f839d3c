import { useState } from 'preact/hooks';
import { importDevice } from '../../stores/device.ts';
import { Notice } from '../../ui/Notice.tsx';
import { formatCount } from '../../ui/format-counts.ts';
import { fill, listWords } from '../../ui/text.ts';
import type { MyDataProps } from './props.ts';
import styles from './data.module.css';

type ImportedKind = keyof MyDataProps['labels']['importedKinds'];

/** Room for the codes of a million people. A larger file is not an export of this site and is not read. */
const largestFile = 45_000_000;

/** Joins an exported file with what is on the device, and says below the button what came of it. */
export function Import({ labels }: MyDataProps) {
	const [outcome, setOutcome] = useState<'waiting' | Awaited<ReturnType<typeof importFile>>>();

	async function importFrom(input: HTMLInputElement) {
		const file = input.files?.[0];
		if (!file) return;
		setOutcome('waiting');
		const read = await importFile(file);
		// Emptied, so that choosing the same file again, once mended, is a change too.
		input.value = '';
		setOutcome(read);
	}

	return (
		<section aria-labelledby="impor">
			<h2 id="impor">{labels.importTitle}</h2>
			<p id="impor-teks">{labels.importText}</p>
			<label class={`button quiet ${styles['file']}`}>
				{labels.importAction}
				<input
					class="sr-only"
					type="file"
					accept="application/json,.json"
					aria-describedby="impor-teks"
					onChange={(event) => void importFrom(event.currentTarget)}
				/>
			</label>
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
	if (file.size > largestFile) return { ok: false, reason: 'too-large' } as const;
	// It rejects where the file is gone, for instance on a drive that was pulled out.
	const text = await file.text().catch(() => undefined);
	if (text === undefined) return { ok: false, reason: 'unreadable' } as const;
	const read = await importDevice(text);
	if (!read.ok) return read;
	const { attempts, drafts, readingProgress, sessions, codes, commitments } = read.value;
	return {
		ok: true,
		value: {
			attempts: attempts.length,
			drafts: Object.keys(drafts).length,
			cases: Object.keys(readingProgress.cases).length,
			read: readingProgress.read.length,
			sessions: sessions.length,
			codes: codes.length,
			commitments: commitments.past.length + (commitments.current ? 1 : 0),
		},
	} as const;
}

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
