"""The hostile corpus in every place that shows people's text: what stands around it stays as it was."""
