"""Pictures: what stands in stories beside words. Each is made anew here; what was uploaded is thrown away.

Owns  Picture, PictureSize, PictureUse, Leftover.
Uses  accounts, core.
Words picture (one upload, made anew, with what it shows in words), size (one file of it: a width and a
      format), store (where the files are: a folder, or an S3-compatible bucket), spool (a private folder in
      which an upload lies until it is made), use (where a picture stands), leftover (a file that is to go).
Stories name it by its id, `![what it shows](/pictures/12 "Caption")`; its files have a token in their
address, so that nobody can guess a picture that is in no story yet. Who writes and is no editor is shown
those alone that an editor has saved in that story (`figures.for_contributors`): the library is for editors.
"""
