// Stands in for prism-react-renderer in the browser: the theme passes `Prism` on and uses nothing of it.
module.exports = {Prism: {languages: {}}, themes: {}};
