import type { Item } from '../../core/assessment/instrument.ts';
import type { Draft } from '../../core/device/draft.ts';
import { fill } from '../../ui/text.ts';
import { valueOf } from '../../core/values/values.ts';
import styles from './mirror.module.css';
import type { MirrorProps } from './props.ts';

/** How far along the mirror is, by value: each tile carries a mark for every question, filled when answered. */
export function AnsweredByValue({
	instrument,
	result,
	labels,
	draft,
	number,
}: MirrorProps & { draft: Draft; number: number }) {
	const current = instrument.items[number - 1];
	const isAnswered = ({ id }: Item) => draft.answers[id] !== undefined;
	return (
		<ol role="list" class={styles['answered']}>
			{result.values.map(({ id, name, tile }) => {
				const items = instrument.items.filter((item) => valueOf(item.id) === id);
				const here = current !== undefined && valueOf(current.id) === id;
				return (
					<li key={id} data-value={id} aria-current={here ? 'step' : undefined}>
						<span class={styles['tile']} aria-hidden="true">
							{tile}
						</span>
						<span class={styles['marks']} aria-hidden="true">
							{items.map((item) => (
								<i key={item.id} data-answered={isAnswered(item)} />
							))}
						</span>
						<span class="sr-only">
							{fill(labels.answeredOf, {
								name,
								n: items.filter(isAnswered).length,
								total: items.length,
							})}
						</span>
					</li>
				);
			})}
		</ol>
	);
}
