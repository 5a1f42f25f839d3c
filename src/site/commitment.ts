import { type BehaviourId, behaviourIds } from '../core/values/values.ts';
import type { BehaviourHelp } from '../islands/commitment/props.ts';
import { valueIcons } from '../ui/value-icons.ts';
import { getBehaviour, getCases, getCommitmentHelp, getInstrument, getValues } from './content.ts';
import { withBase } from './url.ts';

/** What the thirty days need, besides their words. */
export async function getCommitmentProps() {
	const helps = await Promise.all(
		behaviourIds.map(async (id) => {
			const { examples, recall, cases } = await getCommitmentHelp(id);
			return [id, { name: (await getBehaviour(id)).behaviour.short, examples, recall, cases }];
		}),
	);
	const behaviours = Object.fromEntries(helps) as Record<BehaviourId, BehaviourHelp>;
	const named = new Set(behaviourIds.flatMap((id) => behaviours[id].cases));
	const cases = (await getCases()).filter(({ id }) => named.has(id));
	const { revision, items, scale } = await getInstrument('diri');
	return {
		values: (await getValues()).map(({ id, name, short }) => ({
			id,
			name,
			short,
			drawing: valueIcons[id],
		})),
		behaviours,
		cases: Object.fromEntries(cases.map(({ id, data }) => [id, data.title])),
		mirror: { revision, items, scale },
		links: {
			mirror: withBase('/cermin/diri/'),
			guides: withBase('/nilai/'),
			cases: withBase('/kasus/'),
		},
	};
}
