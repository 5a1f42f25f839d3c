import { type Wave, decodeSession } from '../../core/codes/session-link.ts';
import { elementIn } from '../../ui/element-in.ts';
import { sheetCodePath } from '../../ui/sheet-code.ts';
import { fill } from '../../ui/text.ts';

/** Puts the session that the fragment of an address names onto the sheet: its name and wave in words, and both in the code. */
export function showSession(sheet: HTMLElement, fragment: string): void {
	const session = decodeSession(fragment);
	if (!session.ok && session.reason === 'absent') return;
	const drawing = elementIn(sheet, '[data-instrument]');
	const {
		instrument,
		revision,
		layout,
		waves = '',
		forSession = '',
		badSession = '',
	} = drawing.dataset;
	const note = elementIn(sheet, '[data-session-note]');
	if (!session.ok || session.value.instrument !== instrument) {
		note.textContent = badSession;
		return;
	}
	const { id, name, wave } = session.value;
	const waveName = (JSON.parse(waves) as Record<Wave, string>)[wave];
	note.textContent = fill(forSession, { name, wave: waveName });
	const words = elementIn(drawing, '[data-sheet-session]');
	// The labels stay; what is written by hand on a blank sheet goes.
	const [sessionLabel, waveLabel] = words.querySelectorAll('b');
	words.replaceChildren(
		...[sessionLabel, ` ${name} `, waveLabel, ` ${waveName.replace(/^\S+ /, '')}`].filter(
			(part) => part !== undefined,
		),
	);
	const label = {
		instrument: session.value.instrument,
		revision: Number(revision),
		layout: Number(layout),
		session: { id, wave },
	};
	elementIn(drawing, '[data-sheet-code]').setAttribute('d', sheetCodePath(label));
}
