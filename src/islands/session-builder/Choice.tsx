import { Remark } from '../../ui/Field.tsx';
import styles from './form.module.css';

interface Props<Id extends string> {
	legend: string;
	name: string;
	chosen: Id;
	options: readonly { id: Id; label: string; hint: string }[];
	/** What there is to say about the choice made. */
	remark?: string | false;
	onChoose: (id: Id) => void;
}

/** One choice out of a few, each with a line of explanation. */
export function Choice<Id extends string>(props: Props<Id>) {
	const { legend, name, chosen, options, remark, onChoose } = props;
	return (
		<fieldset class={styles['choice']}>
			<legend>{legend}</legend>
			{options.map(({ id, label, hint }) => (
				<div key={id}>
					<label>
						<input
							type="radio"
							name={name}
							checked={chosen === id}
							aria-describedby={`${name}-${id}`}
							onChange={() => onChoose(id)}
						/>
						{label}
					</label>
					<p class="soft" id={`${name}-${id}`}>
						{hint}
					</p>
				</div>
			))}
			<Remark role="status">{remark}</Remark>
		</fieldset>
	);
}
