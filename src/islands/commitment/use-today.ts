import { useEffect, useState } from 'preact/hooks';
import type { Day } from '../../core/device/days.ts';
import { today } from '../../stores/commitment.ts';

/** The day it is, asked again whenever the page comes back into view: a page may stay open for weeks. */
export function useToday(): Day {
	const [day, setDay] = useState(today);
	useEffect(() => {
		const ask = () => setDay(today());
		document.addEventListener('visibilitychange', ask);
		addEventListener('pageshow', ask);
		return () => {
			document.removeEventListener('visibilitychange', ask);
			removeEventListener('pageshow', ask);
		};
	}, []);
	return day;
}
