import { useState } from 'preact/hooks';
import type { UnitSentencesLabels } from '../../copy/unit-sentences.ts';
import {
	type UnitSentences,
	contested,
	decodeSentencesFile,
} from '../../core/device/unit-sentences.ts';
import { addSentences, unitSentences } from '../../stores/unit-sentences.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { OpenBackup, readBackup } from '../../ui/OpenBackup.tsx';
import { fill } from '../../ui/text.ts';

/** What came of a file: its sentences, asked about or taken in, or why there are none. */
type Outcome =
	| { state: 'asks' | 'imported'; sentences: UnitSentences }
	| { state: 'failed'; reason: keyof UnitSentencesLabels['tools']['importErrors'] };

/** Takes in the sentences of a file, after asking where that would write over others. */
export function Import({ labels: { tools } }: { labels: UnitSentencesLabels }) {
	const [outcome, setOutcome] = useState<Outcome>();

	async function open(file: File) {
		const text = await readBackup(file);
		const read = text.ok ? decodeSentencesFile(text.value) : text;
		if (!read.ok) setOutcome({ state: 'failed', reason: read.reason });
		else if (contested(unitSentences.read(), read.value).length > 0)
			setOutcome({ state: 'asks', sentences: read.value });
		else add(read.value);
	}

	function add(sentences: UnitSentences) {
		setOutcome(
			addSentences(sentences)
				? { state: 'imported', sentences }
				: { state: 'failed', reason: 'not-kept' },
		);
	}

	return (
		<>
			<OpenBackup label={tools.importAction} describedBy="impor-teks" onOpen={open} />
			<p id="impor-teks" class="soft">
				{tools.importText}
			</p>
			{outcome?.state === 'asks' && (
				<Confirm
					question={fill(tools.confirm, {
						n: contested(unitSentences.read(), outcome.sentences).length,
					})}
					yes={tools.confirmYes}
					cancel={tools.cancel}
					onYes={() => add(outcome.sentences)}
					onCancel={() => setOutcome(undefined)}
				/>
			)}
			<Notice role="status" wrong={outcome?.state === 'failed'}>
				{outcome?.state === 'failed' && tools.importErrors[outcome.reason]}
				{outcome?.state === 'imported' && importedText(tools, outcome.sentences)}
			</Notice>
		</>
	);
}

function importedText(tools: UnitSentencesLabels['tools'], sentences: UnitSentences): string {
	const n = Object.keys(sentences).length;
	return n > 0 ? fill(tools.imported, { n }) : tools.importedNothing;
}
