"""The operator's camera. Off until the operator turns it on in a call.

`softphone.camera.desk` is light to import; Qt's multimedia library, which not every installation
has, is loaded by `softphone.camera.qt_camera` when a camera is turned on or looked for.
"""
