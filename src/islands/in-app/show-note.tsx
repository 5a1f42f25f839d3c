import { render } from 'preact';
import type { HandoverLabels } from '../../copy/handover.ts';
import { InAppNote } from './InAppNote.tsx';

/** Fills the place for the note on a page that stores something. */
export function showNote(place: HTMLElement) {
	const { labels = '', page = '', arrival = '' } = place.dataset;
	render(
		<InAppNote
			labels={JSON.parse(labels) as HandoverLabels['note']}
			page={page}
			arrival={new URL(arrival, location.href).href}
		/>,
		place,
	);
}
