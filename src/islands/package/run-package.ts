import { decodePlace, decodeRecord, encodePlace } from '../../core/device/lms-record.ts';
import type { PathStep } from '../../core/device/path-state.ts';
import { memoryTexts } from '../../stores/package-texts.ts';
import { begin, pathsProgress } from '../../stores/path-progress.ts';
import { elementIn } from '../../ui/element-in.ts';
import { followLinks } from './follow-links.ts';
import { findApi, openLms } from './lms.ts';
import { recordNow } from './record-now.ts';

/**
 * Runs a package for an LMS. The page stays as long as the package is open and shows all others in its frame, so that the LMS
 * is begun with and finished with once, and what pages remember lasts from one to the next. The LMS gets the steps that are
 * done, the place to go on from, and whether all is done: no score, and nothing of what was answered or typed.
 */
export function runPackage(area: HTMLElement) {
	const { path: id = '', site = '' } = area.dataset;
	const steps = JSON.parse(area.dataset['steps'] ?? '') as PathStep[];
	const pages = (area.dataset['pages'] ?? '').split(' ');
	const home = `jalur/${id}/`;
	const root = new URL('.', location.href);
	const frame = elementIn<HTMLIFrameElement>(area, 'iframe');
	const api = findApi(window);
	const lms = api && openLms(api);
	const got = (element: string) => lms?.get(element) ?? '';
	let told: string | undefined;

	/** Keeps values in the LMS, and says how it stands with it. */
	function keep(values: Record<string, string>): boolean {
		const isKept = lms?.keep(values) ?? false;
		say(area, !lms ? 'alone' : !isKept ? 'refused' : isEnded() ? 'finished' : undefined);
		return isKept;
	}

	/** A path that was finished once stays so. */
	const isEnded = () => ['completed', 'passed', 'failed'].includes(got('cmi.core.lesson_status'));

	/** Tells the LMS which steps are done, whenever that has changed. */
	function tell() {
		const now = recordNow(id, steps);
		if (!now || now.record === told) return;
		const isKept = keep({
			'cmi.suspend_data': now.record,
			...(now.isFinished && !isEnded() && { 'cmi.core.lesson_status': 'completed' }),
		});
		told = isKept ? now.record : undefined;
	}

	/** Notes the page in the frame as the place to go on from, and leads its links on within the package. */
	function arrive() {
		const page = frame.contentWindow;
		if (!page?.location.href.startsWith(root.href)) return;
		const { pathname, hash } = page.location;
		const name = pathname.slice(root.pathname.length).replace(/index\.html$/, '');
		// Whoever reads on has begun, by whatever link.
		if (name !== home) begin(id);
		const place = encodePlace(name, hash);
		if (place !== undefined) keep({ 'cmi.core.lesson_location': place });
		followLinks(page.document, { root, pages, site, onElsewhere: () => say(area, 'elsewhere') });
	}

	const saved = decodeRecord(got('cmi.suspend_data'));
	window.packageTexts = memoryTexts(tell);
	if (saved.ok) pathsProgress.update(() => ({ [id]: saved.value }));
	keep({
		// Without it some LMS begin anew each time.
		'cmi.core.exit': 'suspend',
		...(!isEnded() && { 'cmi.core.lesson_status': 'incomplete' }),
	});
	const place = decodePlace(got('cmi.core.lesson_location'), pages);
	frame.addEventListener('load', arrive);
	frame.src = `${place?.page ?? home}index.html${place?.fragment ?? ''}`;

	addEventListener('pagehide', () => lms?.finish());
	// The LMS was finished with when the page went: one that comes back from the cache begins again.
	addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
}

/** Shows one of the sentences that the bar holds, or none. */
function say(area: HTMLElement, name?: 'alone' | 'refused' | 'finished' | 'elsewhere') {
	for (const sentence of area.querySelectorAll<HTMLElement>('[data-say]'))
		sentence.hidden = sentence.dataset['say'] !== name;
}
