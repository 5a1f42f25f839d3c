import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../../ui/text.ts';
import type { ToolProps } from '../props.ts';
import type { EnteredSheet, Sheets } from './use-sheets.ts';

/** The sheet that went in last without being looked at, what is said of it, and the way back. */
export function useTakeBack({
	worker,
	sheets,
	labels,
	names,
	sessionLabels,
}: ToolProps & { sheets: Sheets }) {
	const words = labels.paperReading;
	const [last, setLast] = useState<EnteredSheet>();
	const [said, setSaid] = useState('');
	const { taken } = worker;
	useEffect(() => {
		if (!last || taken?.code !== last.code) return;
		setSaid(taken.gone ? words.takenBack : words.notTakenBack);
		if (!taken.gone) return;
		setLast(undefined);
		sheets.uncount();
	}, [taken]);
	return {
		said,
		last,
		takeBack: () => last && worker.takeOut(last.code),
		entered: (sheet: EnteredSheet) => {
			const { session, wave } = sheet.place;
			const place = `${names.nameOf(session)}, ${sessionLabels.waves[wave]}`;
			setSaid(fill(words.autoEntered, { n: sheet.n, place }));
			setLast(sheet);
		},
	};
}
