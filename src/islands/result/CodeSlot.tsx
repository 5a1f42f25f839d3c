import type { Attempt } from '../../core/device/attempt.ts';
import { readText } from '../../stores/kept.ts';
import { useLazy } from '../../ui/use-lazy.ts';
import type { ResultProps } from './props.ts';

/** The place of the code for a trainer's session. Whoever never took part in one does not fetch it. */
export function CodeSlot(props: ResultProps & { attempt: Attempt }) {
	const card = useLazy(
		// Where nothing can be stored, only the address shows that there is a session.
		!!readText('cermin:sessions:v1') || /^#(%23)?sesi/.test(location.hash),
		// On the mirror's page it is loaded already; elsewhere, without a network, the result goes without it.
		() => import('./code/CodeCard.tsx'),
	);
	return card ? <card.default {...props} /> : null;
}
