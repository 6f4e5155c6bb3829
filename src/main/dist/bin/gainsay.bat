@echo off
rem Runs Gainsay from an unpacked archive.
rem   JAVA_HOME           the Java to use, 17 or newer; without it, the java on the PATH
rem   GAINSAY_JAVA_OPTS   more options for the JVM, as in -Xmx4g
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 ^
  -XX:+DisplayVMOutputToStderr -Xlog:disable -Xlog:all=warning,cds*=off:stderr ^
  -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 ^
  -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 ^
  %GAINSAY_JAVA_OPTS% -cp "%HOME_DIR%\lib\gainsay-0.1.0.jar;%HOME_DIR%\lib\*" org.gainsay.app.Main %*
exit /b %ERRORLEVEL%
