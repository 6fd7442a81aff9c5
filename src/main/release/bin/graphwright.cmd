@echo off
rem Runs Graphwright: the jar lies in ..\lib of this file. Not tested.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Xlog:disable -Xshare:auto -XX:TieredStopAtLevel=1 %GRAPHWRIGHT_OPTS% -jar "%~dp0..\lib\graphwright-all.jar" %*
exit /b %ERRORLEVEL%
