import type { Item } from '../../../core/assessment/instrument.ts';
import type { Draft } from '../../../core/device/draft.ts';
import { fill } from '../../../ui/text.ts';
import { valueOf } from '../../../core/values/values.ts';
import styles from '../bar.module.css';
import type { MirrorProps } from '../props.ts';

interface Props extends MirrorProps<'rating'> {
	draft: Draft<'rating'>;
	/** The item that is asked right now, if one is. */
	current: Item | undefined;
}

/** How far along the mirror is, by value: a mark for every statement, filled when answered, and the name of the value of now. */
export function AnsweredByValue({ instrument, result, labels, draft, current }: Props) {
	const isAnswered = ({ id }: Item) => draft.answers[id] !== undefined;
	return (
		<ol role="list" class={styles['answered']}>
			{result.values.map(({ id, name, short }) => {
				const items = instrument.items.filter((item) => valueOf(item.id) === id);
				const here = current && valueOf(current.id) === id;
				return (
					<li key={id} data-value={id} aria-current={here ? 'step' : undefined}>
						<b aria-hidden="true">{short}</b>
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
