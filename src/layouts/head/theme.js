(function (data) {
	data.js = location.search;
	try {
		var theme = localStorage.getItem('cermin:theme:v1');
		if (theme === 'light' || theme === 'dark') data.theme = theme;
	} catch (forbidden) {}
})(document.documentElement.dataset);
