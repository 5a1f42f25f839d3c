(function (area) {
	function read(key) {
		return JSON.parse(localStorage.getItem(key)) || {};
	}

	// Answers to statements stand under their ids, phrases in two lists beside a seed.
	function countOf({ seed, ...answers }) {
		return Object.values(answers).flat().length;
	}

	function show() {
		var rows = [...area.children];
		var mirrors = rows.slice(0, -1);
		var [plan] = rows.slice(-1);
		rows.forEach((row) => (row.hidden = true));
		try {
			var { startedOn, checks } = read('cermin:commitment:v1').current || { checks: [] };
			var made = Math.max(0, ...checks.map(({ day }) => day));
			var next = [7, 14, 30].find((day) => day > made);
			var date = new Date(`${startedOn}T12:00`);
			date.setDate(date.getDate() + next);
			var isDue = date <= new Date();
			plan.children[1].textContent = isDue
				? plan.dataset.due
				: date.toLocaleDateString('id', { weekday: 'long', day: 'numeric', month: 'long' });
			var begun = mirrors.find(({ dataset: { id, revision, total }, children: [, n] }) => {
				var { revision: kept, answers } = read(`cermin:draft:${id}:v1`);
				n.textContent = kept == revision ? countOf(answers) : 0;
				return n.textContent > 0 && n.textContent <= +total;
			});
			var shown = begun && !isDue ? begun : date > 0 && plan;
			if (shown) shown.hidden = false;
		} catch (unreadable) {}
	}

	show();
	addEventListener('pageshow', show);
})(document.currentScript.previousElementSibling);
