import { useState } from 'preact/hooks';
import { fill } from '../../../ui/text.ts';
import type { ToolProps } from '../props.ts';
import { Stamps } from './Stamps.tsx';
import type { Sheets, WaitingSheet } from './use-sheets.ts';

interface Props extends ToolProps {
	sheets: Sheets;
	/** Those of which nothing is left to ask. */
	clear: readonly WaitingSheet[];
	onOpen: (id: number) => void;
}

/** Every sheet that was read beyond doubt, to be entered at once. */
export function Batch({ sheets, clear, ...props }: Props) {
	const words = props.labels.paperReading.batch;
	// Of how many the first so many are being entered.
	const [busy, setBusy] = useState<{ n: number; total: number }>();
	async function enterAll() {
		for (const [place, sheet] of clear.entries()) {
			setBusy({ n: place + 1, total: clear.length });
			// One after another: each is held against those before it.
			await sheets.enter(sheet, false);
		}
		setBusy(undefined);
	}
	return (
		<Stamps {...props} words={words} list={clear} disabled={Boolean(busy)}>
			<footer>
				<p role="status">{busy && fill(words.busy, busy)}</p>
				<button
					class="button"
					type="button"
					disabled={Boolean(busy)}
					onClick={() => void enterAll()}
				>
					{fill(words.enter, { n: clear.length })}
				</button>
			</footer>
		</Stamps>
	);
}
