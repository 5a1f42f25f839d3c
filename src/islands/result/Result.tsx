import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Attempt } from '../../core/device/attempt.ts';
import { $shownAttemptId, attempts } from '../../stores/attempts.ts';
import { $storageWorks } from '../../stores/storage.ts';
import { AttemptResult } from './AttemptResult.tsx';
import { useLazy } from '../../ui/use-lazy.ts';
import type { ResultProps } from './props.ts';
import { Notice } from '../../ui/Notice.tsx';
import { offerMove } from '../in-app/offer-move.ts';
import styles from './result.module.css';

const none: Attempt[] = [];

/**
 * The results on this device. Under a mirror it is empty until that mirror is finished, so that the result needs
 * no further page and no network; on its own page it shows the latest attempt and the history.
 */
export default function Result(props: ResultProps) {
	const { under, labels, links } = props;
	const all = useStore(attempts.$value, { ssr: () => none });
	const shownId = useStore($shownAttemptId, { ssr: () => undefined });
	const storageWorks = useStore($storageWorks, { ssr: () => true });
	const [ready, setReady] = useState(false);
	// A first result has no history, and stands without one where the network is gone.
	const history = useLazy(all.length > (under ? 1 : 0), () => import('./History.tsx'));
	// Fetched before the first question of a mirror, so that the result needs no network.
	const body = useLazy(true, () =>
		import('./body/kinds.ts').catch(() => ({ bodyOf: 'failed' as const })),
	);
	const area = useRef<HTMLDivElement>(null);

	useEffect(() => {
		setReady(true);
		// For the mirrors too, whose own scripts have no room for it.
		offerMove();
	}, []);
	// A result that takes the place of another screen takes the focus with it.
	useEffect(() => {
		if (shownId) area.current?.querySelector<HTMLElement>('[data-start]')?.focus();
	}, [shownId, ready]);

	if (!ready) return under ? null : <p class="no-js">{labels.loading}</p>;
	const shown = all.find(({ id }) => id === shownId) ?? (under ? undefined : all.at(-1));
	if (under && !shown) return null;
	return (
		<div ref={area} class={styles['result']} data-result={shown && ''}>
			{!storageWorks && <Notice role="status">{labels.noStorage}</Notice>}
			{shown ? (
				<AttemptResult key={shown.id} {...props} attempt={shown} all={all} bodyOf={body?.bodyOf} />
			) : (
				<section class={styles['empty']}>
					<h2>{labels.empty}</h2>
					<p>{labels.emptyText}</p>
					<div class="actions">
						<a class="button" href={links.mirrors.diri}>
							{labels.emptyAction}
						</a>
					</div>
				</section>
			)}
			{history && all.length > 0 && <history.History {...props} all={all} shownId={shown?.id} />}
		</div>
	);
}
