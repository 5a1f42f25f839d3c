import { forEachInstrument } from '../core/assessment/instrument.ts';
import { getLearningPaths } from './content.ts';
import { withBase } from './url.ts';

/** Where the link or the code of a session leads: to its mirror, or to the learning path that was chosen for it. */
export async function getSessionLinks() {
	const paths = await getLearningPaths();
	return {
		mirrors: forEachInstrument((id) => withBase(`/cermin/${id}/`)),
		paths: forEachInstrument((mirror) =>
			Object.fromEntries(
				paths
					.filter(({ data }) =>
						data.parts.some(({ steps }) => steps.some((step) => step.mirror === mirror)),
					)
					.map(({ id }) => [id, withBase(`/jalur/${id}/`)]),
			),
		),
		join: withBase('/ikut/'),
	};
}
