import type { Answers } from '../../../core/assessment/instrument.ts';
import { Choices } from './Choices.tsx';
import styles from '../mirror.module.css';
import type { MirrorProps } from '../props.ts';

/** All questions on one page, as they stand before JavaScript and without it. */
export function NoScriptForm({ instrument, labels }: MirrorProps<'rating'>) {
	return (
		<form class={styles['paper']} autocomplete="off">
			<p class="no-js">{labels.noScript}</p>
			<p class={`needs-js ${styles['late']}`}>{labels.late}</p>
			<p class={styles['leads']}>{instrument.leads}</p>
			{instrument.items.map((item, index) => (
				<fieldset key={item.id}>
					<legend>
						{index + 1}. {item.text}
					</legend>
					<Choices instrument={instrument} item={item} />
				</fieldset>
			))}
		</form>
	);
}

/** The answers ticked on the form. */
export function tickedIn(form: HTMLElement): Answers {
	const ticked = form.querySelectorAll<HTMLInputElement>('input:checked');
	return Object.fromEntries(
		[...ticked].map(({ name, value }) => [name, value === 'na' ? 'na' : Number(value)]),
	);
}
