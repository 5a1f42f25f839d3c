(function (root) {
	root.dataset.js = location.search;
	try {
		var theme = localStorage.getItem('cermin:theme:v1');
		if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
	} catch (forbidden) {}
})(document.documentElement);
