import { useEffect, useState } from 'preact/hooks';
import type { Attempt } from '../../../core/attempt.ts';
import { readText } from '../../../stores/kept.ts';
import type { ResultProps } from './props.ts';

type Card = typeof import('../code/CodeCard.tsx');

/** The place of the code for a trainer's session. Whoever never took part in one does not fetch it. */
export function CodeSlot(props: ResultProps & { attempt: Attempt }) {
	const [card, setCard] = useState<Card>();
	useEffect(() => {
		// Where nothing can be stored, the address still tells.
		if (!readText('cermin:sessions:v1') && !location.hash.startsWith('#sesi')) return;
		// On the mirror's page it is there already; elsewhere, without a network, the result stands without it.
		import('../code/CodeCard.tsx').then(setCard, () => undefined);
	}, []);
	return card ? <card.default {...props} /> : null;
}
