@echo off
rem Starts Calx Studio: calx-studio.cmd [-data WORKSPACE] [FILE...]
rem Needs a Java 21 or newer somewhere on this machine. A Studio that runs already opens the files.
setlocal EnableExtensions DisableDelayedExpansion
set "home=%~dp0"
set "javaw="
set "version=0"

if defined JAVA_HOME call :take "%JAVA_HOME%"
if not defined javaw for /f "delims=" %%j in ('where javaw.exe 2^>nul') do if not defined javaw call :take "%%~dpj.."
for %%v in ("Eclipse Adoptium" "Java" "Microsoft" "Amazon Corretto" "Zulu" "BellSoft" "SapMachine" "RedHat") do call :look "%ProgramFiles%\%%~v"
for %%v in ("Eclipse Adoptium" "Microsoft") do call :look "%LOCALAPPDATA%\Programs\%%~v"
if not defined javaw goto none

set "more="
if %version% GEQ 24 set more=@"%home%java-24.options"
pushd "%home%plugins"
for %%l in (org.eclipse.equinox.launcher_*.jar) do set "launcher=%home%plugins\%%l"
popd
start "" "%javaw%" @"%home%java.options" %more% -Dcalx.start="%~f0" -jar "%launcher%" %*
exit /b 0

:look
rem Takes a Java that is in the folder
if defined javaw exit /b
if not exist "%~1\*" exit /b
pushd "%~1"
for /d %%j in (*) do if not defined javaw call :take "%~1\%%j"
popd
exit /b

:take
rem Takes the Java in the folder if it is new enough: its release file says so, no Java is started to ask
if not exist "%~1\bin\javaw.exe" exit /b
if not exist "%~1\release" exit /b
set "release=0"
for /f "usebackq tokens=1,2 delims==" %%r in ("%~1\release") do if "%%r" == "JAVA_VERSION" set "release=%%~s"
for /f "tokens=1 delims=.-+" %%m in ("%release%") do set "release=%%m"
if %release% LSS 21 exit /b
set "javaw=%~f1\bin\javaw.exe"
set "version=%release%"
exit /b

:none
echo Calx Studio needs Java 21 or newer, and none was found.
echo.
echo Install a Java runtime, for example Temurin 25 for Windows x64 from adoptium.net,
echo and start Calx Studio again. If there is one in a place of its own, set JAVA_HOME to it.
echo.
pause
exit /b 3
