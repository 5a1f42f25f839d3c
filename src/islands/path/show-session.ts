import type { PathLabels } from '../../copy/paths.ts';
import type { InstrumentId } from '../../core/assessment/instrument.ts';
import { type Session, decodeSession, encodeSession } from '../../core/codes/session-link.ts';
import { progressIn } from '../../core/device/path-progress.ts';
import { join, pathsProgress } from '../../stores/path-progress.ts';
import { elementIn } from '../../ui/element-in.ts';
import { fill } from '../../ui/text.ts';
import { stepsIn } from './steps.ts';

/** The mirrors of the site, as the page names them. */
type Mirrors = Record<InstrumentId, { title: string; href: string }>;

/**
 * Reads the session in the address, or the one the path was opened with before, says so on the page, and leads from the
 * mirror of the path into it.
 */
export function openSession(area: HTMLElement, id: string, labels: PathLabels) {
	const opened = decodeSession(location.hash);
	const earlier = decodeSession(progressIn(pathsProgress.read(), id)?.session ?? '');
	if (opened.ok) {
		const isKept = join(id, fragmentFor(opened.value, id));
		elementIn(area, '[data-status]').textContent = isKept ? '' : labels.notKept;
		showSession(area, id, opened.value, labels);
	} else if (opened.reason !== 'absent')
		say(area, 'alert', [labels.problems[opened.reason], labels.problemRest]);
	else if (earlier.ok) showSession(area, id, earlier.value, labels);
}

/** The session's link names the path, so that the mirror leads back to it. */
const fragmentFor = (session: Session, id: string) => encodeSession({ ...session, path: id });

function showSession(area: HTMLElement, id: string, session: Session, labels: PathLabels) {
	const mirrors = JSON.parse(area.dataset['mirrors'] ?? '') as Mirrors;
	const { title, href } = mirrors[session.instrument];
	const link = href + fragmentFor(session, id);
	const steps = stepsIn(area).filter(
		({ key }) => key.split('#')[0] === `cermin/${session.instrument}`,
	);
	// Where a path begins and ends with the same mirror, a later wave is filled in at its end.
	const step = session.wave === 'before' ? steps[0] : steps.at(-1);
	const text = step?.link ? labels.sessionText : labels.otherMirror;
	if (step?.link) step.link.href = link;
	const direct = document.createElement('a');
	direct.href = link;
	direct.textContent = fill(labels.openOther, { title });
	const name = fill(labels.session, { name: session.name, wave: labels.waves[session.wave] });
	say(area, 'status', [name, fill(text, { title }), direct]);
}

/** Says something in the place for it, above all else of the path: a paragraph each. */
function say(area: HTMLElement, role: 'status' | 'alert', lines: (string | Node)[]) {
	const place = elementIn(area, '[data-session]');
	place.setAttribute('role', role);
	place.replaceChildren(
		...lines.map((line) => {
			const paragraph = document.createElement('p');
			paragraph.append(line);
			return paragraph;
		}),
	);
}
