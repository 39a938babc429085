@echo off
rem Builds when needed, then runs the command line of Attest.
setlocal
set "HERE=%~dp0"
set "JAR=%HERE%target\attest.jar"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"

"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
    echo attest: no java found; install JDK 17 or later, or set JAVA_HOME 1>&2
    exit /b 2
)

set "BUILD="
if not exist "%JAR%" set "BUILD=1"
if not defined BUILD (
    for /f "delims=" %%N in ('powershell -NoProfile -Command "$j=(Get-Item '%JAR%').LastWriteTime; if (Get-ChildItem -Recurse -File '%HERE%pom.xml','%HERE%src\main','%HERE%lab-config\*.schema.json' | Where-Object LastWriteTime -gt $j | Select-Object -First 1) { 1 }"') do set "BUILD=%%N"
)
if defined BUILD (
    echo attest: building, once ... 1>&2
    call mvn -B -ntp -q -f "%HERE%pom.xml" -Dmaven.test.skip=true package 1>&2
    if errorlevel 1 (
        echo attest: the build failed 1>&2
        exit /b 2
    )
    powershell -NoProfile -Command "(Get-Item '%JAR%').LastWriteTime = Get-Date"
)

"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED "-Dattest.home=%HERE%." -cp "%JAR%" io.attest.cli.Attest %*
exit /b %ERRORLEVEL%
