"""What comes in by the forms of the desk: a value, or what is wrong with it."""

from forum.editing.forms.merging import chosen
from forum.editing.forms.remarks import RemarkForm
from forum.editing.forms.writing import ManuscriptForm, within

__all__ = ["ManuscriptForm", "RemarkForm", "chosen", "within"]
