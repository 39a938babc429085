@E-08 @E-09 @E-10
Feature: Error codes: bad commands, the physical layer, PPP and the GPRS session

  What is wrong with a command line itself is told by 34817 to 34882, with the link below IP by 358xx, with PPP by 37120, 37121, 38980
  and 38981, and inside the modem by 491xx.

  Rule: A command that does not exist is refused with 34817

    @BI @E-24
    Scenario Outline: <command> is unknown
      When the host issues `<command>`
      Then the modem answers `#CME ERROR: 34817`

      Examples:
        | id               | covers  | command      |
        | T-9-03.r01       | R-9-022 | AT#NOSUCH    |
        | T-9-03.r01.write |         | AT#NOSUCH=1  |
        | T-9-03.r01.read  |         | AT#NOSUCH?   |
        | T-9-03.r01.long  |         | AT#PPPMODES? |
        | T-9-03.r01.short |         | AT#PPPMOD=2  |
        | T-9-03.r01.stem  |         | AT#FTPPOR?   |
        | T-9-03.r01.index |         | AT#DIALN?    |

  Rule: A command line whose form is wrong is refused with 34819 and changes nothing

    @BI @E-25
    Scenario Outline: <command>: <what>
      Given the host has set `<before>`
      When the host issues `<command>`
      Then the modem answers `#CME ERROR: 34819`
      And `<read>` still reads `<line>`

      Examples:
        | id                    | covers  | what                           | before            | command           | read         | line             |
        | T-9-03.r02            | R-9-022 | an equals sign too many        | AT#FTPPORT=4321   | AT#FTPPORT==      | AT#FTPPORT?  | #FTPPORT: 4321   |
        | T-9-03.r02.value      |         | an equals sign and a value     | AT#FTPPORT=4321   | AT#FTPPORT==21    | AT#FTPPORT?  | #FTPPORT: 4321   |
        | T-9-03.r02.open-quote |         | a quote that is not closed     | AT#SUBJ1="before" | AT#SUBJ1="open    | AT#SUBJ1?    | #SUBJ1: "before" |
        | T-9-03.r02.lone-quote |         | nothing but a quote            | AT#SUBJ1="before" | AT#SUBJ1="        | AT#SUBJ1?    | #SUBJ1: "before" |
        | T-9-03.r02.surplus    |         | text behind the closing quote  | AT#SUBJ1="before" | AT#SUBJ1="one"two | AT#SUBJ1?    | #SUBJ1: "before" |
        | T-9-03.r02.no-socket  |         | no number of a socket          | AT#TCPPORT=1,4321 | AT#TCPPORT=       | AT#TCPPORT=1 | #TCPPORT: 1,4321 |
        | T-9-03.r02.comma      |         | a comma in place of the socket | AT#TCPPORT=1,4321 | AT#TCPPORT=,21    | AT#TCPPORT=1 | #TCPPORT: 1,4321 |

  Rule: A value that cannot be written to the store is refused with 34824

    @BI @needs-storage @E-210
    Scenario Outline: <command> while the store refuses writes
      Given the host has set `<before>`
      And the parameter store refuses writes
      When the host issues `<command>`
      Then the modem answers `#CME ERROR: 34824`
      And `<read>` still reads `<line>`

      Examples:
        | id              | covers  | before            | command             | read        | line             |
        | T-9-03.r03      | R-9-022 | AT#FTPPORT=4321   | AT#FTPPORT=2121     | AT#FTPPORT? | #FTPPORT: 4321   |
        | T-9-03.r03.text |         | AT#SUBJ1="before" | AT#SUBJ1="not kept" | AT#SUBJ1?   | #SUBJ1: "before" |

  Rule: A command line that the modem cannot hold is refused with 34881

    @T-9-03.r04 @R-9-022 @BI @E-23
    Scenario: A command line of more than 3000 characters changes nothing
      Given the host has set `AT#SUBJ1="before"`
      When the host issues `AT#SUBJ1="`, 3000 times `x` and `"`
      Then the modem answers `#CME ERROR: 34881`
      And `AT#SUBJ1?` still reads `#SUBJ1: "before"`

  Rule: A value that is not among the legal ones is refused with 34882

    @T-9-03.r05 @R-9-022 @BI @E-22
    Scenario: AT#ANSWERMODE=4 changes nothing
      Given the host has set `AT#ANSWERMODE=2`
      When the host issues `AT#ANSWERMODE=4`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#ANSWERMODE?` still reads `#ANSWERMODE: 2`

  Rule: A start while the modem is connected is refused with 35840, and the connection goes on

    @BO @E-10 @E-73
    Scenario Outline: AT#CONNECTIONSTART while connected over <bearer>
      Given the modem is connected over "<bearer>"
      When the host issues `AT#CONNECTIONSTART`
      Then the modem answers `#CME ERROR: 35840`
      And the modem writes nothing for 10 seconds
      And `AT#VSTATE` still reads `#STATE: "CONNECTED"`

      @needs-dial-outcome @needs-ppp-peer
      Examples:
        | id         | bearer |
        | T-9-03.r06 | GSM    |

      @needs-gprs-outcome
      Examples:
        | id              | bearer |
        | T-9-03.r06.gprs | GPRS   |

  Rule: The loss of the GPRS session may be told, and then by 35841; the modem is idle and can be started again

    @T-9-03.r07 @R-9-024 @BV @needs-gprs-outcome @needs-drop-bearer @E-01 @E-04 @E-72 @E-216
    Scenario: The network ends the session
      Given the modem is connected over "GPRS"
      When the bearer is lost
      Then until 20 seconds of silence the modem indicates only:
        | #CME ERROR: 35841 | 0 | 1 |
      And `AT#VSTATE` reads `#STATE: "IDLE"`
      And `AT#DISPLAYIP` is answered `#CME ERROR: 35867`
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_GprsActivation`

    @T-9-03.r07.no-network @R-9-024 @BV @needs-gprs-outcome @needs-registration @E-01 @E-04 @E-08 @E-09 @E-72 @E-75 @E-216
    # Whether a session outlives its registration is the network's affair; the modem must go on working either way.
    Scenario: The network itself is lost, and comes back
      Given the host has set:
        | AT+CREG=0  |
        | AT+CGREG=0 |
      And the modem is connected over "GPRS"
      When the network registration is "none"
      Then until 20 seconds of silence the modem indicates only:
        | #CME ERROR: 35841 | 0 | 1 |
      When the network registration is "home"
      And the host issues `AT#CONNECTIONSTOP`
      Then the modem answers within 30 s `OK`
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_GprsActivation`

    # No number stands for this error, so it keeps its text.
    @T-9-03.r07.numeric @R-9-024 @BV @needs-gprs-outcome @needs-drop-bearer @E-12 @E-216
    Scenario: The network ends the session after ATV0
      Given the modem is connected over "GPRS"
      When the host issues `ATV0`
      Then the modem writes `[CR]0[CR]`
      When the bearer is lost
      Then until 20 seconds of silence the modem indicates only:
        | #CME ERROR: 35841 | 0 | 1 |
      When the host issues `AT#DISPLAYIP`
      Then the modem answers `#CME ERROR: 35867`

  Rule: A connection that was idle for PHYTIMEOUT minutes is ended and told by 35862

    @T-9-03.r08 @R-9-025 @TI @needs-dial-outcome @needs-ppp-peer @E-01 @E-02 @E-08 @E-09 @E-10 @E-50 @E-51 @E-72
    Scenario: A minute without traffic
      Given the host has set:
        | AT#GPRSMODE=0          |
        | AT#DIALN1="0860000000" |
        | AT#DIALSELECT=1        |
        | AT#REDIALCOUNT=0       |
        | AT#ISPUN="login"       |
        | AT#ISPPW="password"    |
        | AT#PPPMODE=1           |
        | AT#PHYTIMEOUT=1        |
      And a call to `0860000000` meets "answer at 9600"
      And the PPP peer:
        | auth        | pap          |
        | username    | login        |
        | password    | password     |
        | address     | 213.30.30.30 |
        | peerAddress | 213.30.30.1  |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 30 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_PPP`
      And the modem indicates `#CME ERROR: 35862` not before 60 s and not after 120 s
      And the modem writes nothing for 10 seconds
      And `AT#VSTATE` reads `#STATE: "IDLE"`

  Rule: A start without a network is refused with 35865

    @BO @needs-registration
    Scenario Outline: AT#CONNECTIONSTART over <bearer> without a network
      Given the host has set:
        | AT+CREG=0                  |
        | AT+CGREG=0                 |
        | AT#GPRSCID=1               |
        | AT#APNSERV="apnserver.com" |
        | AT#APNUN="login"           |
        | AT#APNPW="password"        |
        | AT#PPPMODE=1               |
        | AT#REDIALCOUNT=0           |
        | AT#PHYTIMEOUT=15           |
        | AT#DIALN1="0860000000"     |
        | AT#DIALSELECT=1            |
        | AT#ISPUN="login"           |
        | AT#ISPPW="password"        |
        | AT#GPRSMODE=<mode>         |
      And the network registration is "none"
      When the host issues `AT#CONNECTIONSTART`
      Then the modem answers within 60 s `#CME ERROR: 35865`
      And the modem writes nothing for 10 seconds

      Examples:
        | id              | bearer | mode |
        | T-9-03.r09      | GSM    | 0    |
        | T-9-03.r09.gprs | GPRS   | 1    |

  Rule: A GPRS session that is not activated is told by 35866, 35868, 49155, 49156 or 49157; the next start may succeed

    Which of the five stands for which cause is not said.

    @BI @needs-gprs-outcome @E-01 @E-04 @E-10 @E-72 @E-74
    Scenario Outline: The network's answer is "<result>": <code>
      Given the host has set:
        | AT#GPRSMODE=1              |
        | AT#GPRSCID=1               |
        | AT#APNSERV="apnserver.com" |
        | AT#APNUN="login"           |
        | AT#APNPW="password"        |
        | AT#PPPMODE=1               |
        | AT#REDIALCOUNT=0           |
        | AT#PHYTIMEOUT=15           |
      And the GPRS network:
        | result | <result> |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem answers within 60 s `#CME ERROR: <code>`
      And the modem writes nothing for 10 seconds
      And `AT#VSTATE` reads `#STATE: "IDLE"`
      Given the GPRS network:
        | address | 213.30.30.30 |
        | gateway | 213.30.30.1  |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_GprsActivation`

      Examples:
        | id         | result    | code  |
        | T-9-03.r10 | refuse    | 35866 |
        | T-9-03.r12 | abort     | 35868 |
        | T-9-04.r23 | auth-fail | 49156 |

    @BI @needs-gprs-outcome @needs-internal-fault @E-10 @E-74
    Scenario Outline: A fault inside the modem at "<stage>": <code>
      Given the host has set:
        | AT#GPRSMODE=1              |
        | AT#GPRSCID=1               |
        | AT#APNSERV="apnserver.com" |
        | AT#APNUN="login"           |
        | AT#APNPW="password"        |
        | AT#PPPMODE=1               |
        | AT#REDIALCOUNT=0           |
        | AT#PHYTIMEOUT=15           |
      And the GPRS network:
        | address | 213.30.30.30 |
        | gateway | 213.30.30.1  |
      And an internal fault at "<stage>"
      When the host issues `AT#CONNECTIONSTART`
      Then the modem answers within 60 s `#CME ERROR: <code>`
      And the modem writes nothing for 10 seconds
      And `AT#VSTATE` reads `#STATE: "IDLE"`

      Examples:
        | id         | stage             | code  |
        | T-9-04.r22 | open-gprs-session | 49155 |
        | T-9-04.r24 | ipcp-information  | 49157 |

  Rule: A request that needs the physical layer is refused with 35867 while it is not active

    @T-9-03.r11 @BO
    Scenario: AT#DISPLAYIP on a modem that is not connected
      When the host issues `AT#DISPLAYIP`
      Then the modem answers `#CME ERROR: 35867`

    @BO
    Scenario Outline: AT#DISPLAYIP after a connection over <bearer> was ended
      Given the modem is connected over "<bearer>"
      When the host issues `AT#CONNECTIONSTOP`
      Then the modem answers within 30 s `OK`
      When the host issues `AT#DISPLAYIP`
      Then the modem answers `#CME ERROR: 35867`

      @needs-dial-outcome @needs-ppp-peer
      Examples:
        | id                     | bearer |
        | T-9-03.r11.stopped-gsm | GSM    |

      @needs-gprs-outcome
      Examples:
        | id                      | bearer |
        | T-9-03.r11.stopped-gprs | GPRS   |

    @T-9-03.r11.failed @BO @needs-dial-outcome
    Scenario: AT#DISPLAYIP after a call that was busy
      Given the host has set:
        | AT#GPRSMODE=0          |
        | AT#DIALN1="0860000000" |
        | AT#DIALSELECT=1        |
        | AT#REDIALCOUNT=0       |
        | AT#PHYTIMEOUT=15       |
        | AT#ISPUN="login"       |
        | AT#ISPPW="password"    |
        | AT#PPPMODE=1           |
      And a call to `0860000000` meets "busy"
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 30 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `BUSY`
      When the host issues `AT#DISPLAYIP`
      Then the modem answers `#CME ERROR: 35867`

  Rule: A voice call that is to be answered as data is told by 35869

    @T-9-03.r13 @R-9-026 @BO @needs-incoming-call @E-08 @E-09 @E-10 @E-69 @E-71 @E-241
    Scenario: AT#ACCEPT while a voice call rings
      Given the host has set:
        | AT+CLIP=0                    |
        | AT+CRC=0                     |
        | ATS0=0                       |
        | AT#GPRSMODE=0                |
        | AT#PHYTIMEOUT=15             |
        | AT#PPPMODE=1                 |
        | AT#PPPMYIP="213.192.200.4"   |
        | AT#PPPPEERIP="213.192.200.5" |
        | AT#PPPSERVUN="remote"        |
        | AT#PPPSERVPW="secret"        |
        | AT#ANSWERMODE=0              |
        | AT#CALLSCREENNUM="*"         |
        | AT#RINGCOUNT=0               |
      And a voice call from `0612345678` rings 3 times
      And the modem indicates within 60 s `RING`
      When the host issues `AT#ACCEPT`
      Then until 20 seconds of silence the modem indicates only:
        | RING              | 0 | 2 |
        | OK                | 0 | 1 |
        | #CME ERROR: 35869 | 1 | 1 |
        | NO CARRIER        | 0 | 1 |
      And `AT#VSTATE` reads `#STATE: "IDLE"`

  Rule: A caller without identity, where a number is screened, is not answered; it may be told, and then by 35870

    @T-9-03.r14 @R-9-026 @BO @needs-incoming-call @needs-hang-up @E-10 @E-69 @E-70 @E-216
    Scenario: A data call without caller identity
      Given the host has set:
        | AT+CRC=0                      |
        | ATS0=0                        |
        | AT#GPRSMODE=0                 |
        | AT#PHYTIMEOUT=15              |
        | AT#PPPMODE=1                  |
        | AT#PPPMYIP="213.192.200.4"    |
        | AT#PPPPEERIP="213.192.200.5"  |
        | AT#PPPSERVUN="remote"         |
        | AT#PPPSERVPW="secret"         |
        | AT+CLIP=1                     |
        | AT#RINGCOUNT=2                |
        | AT#CALLSCREENNUM="0612345678" |
        | AT#ANSWERMODE=1               |
      When a data call rings without caller identity
      And 30 seconds pass
      Then until 2 seconds of silence the modem indicates only:
        | RING              | 3 | 30 |
        | +CLIP: "",{text}  | 0 | 30 |
        | #CME ERROR: 35870 | 0 | 1  |
      When the caller hangs up
      Then whatever the modem answers is recorded
      And `AT#VSTATE` reads `#STATE: "IDLE"`

  Rule: A PPP negotiation that fails is told by 37120 where the modem is the client, by 37121 where it is the server

    @BI @needs-dial-outcome @needs-ppp-peer @E-10
    Scenario Outline: As client, by <auth>, with a password that the provider does not know
      Given the host has set:
        | AT#GPRSMODE=0          |
        | AT#DIALN1="0860000000" |
        | AT#DIALSELECT=1        |
        | AT#REDIALCOUNT=0       |
        | AT#PHYTIMEOUT=15       |
        | AT#ISPUN="login"       |
        | AT#PPPMODE=1           |
        | AT#ISPPW="wrong"       |
      And a call to `0860000000` meets "answer at 9600"
      And the PPP peer:
        | auth        | <auth>       |
        | username    | login        |
        | password    | password     |
        | address     | 213.30.30.30 |
        | peerAddress | 213.30.30.1  |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 30 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 180 s `#CME ERROR: 37120`
      And the modem writes nothing for 10 seconds
      And `AT#VSTATE` reads `#STATE: "IDLE"`

      Examples:
        | id              | auth |
        | T-9-03.r17      | pap  |
        | T-9-03.r17.chap | chap |

    @BI @needs-dial-outcome @needs-ppp-peer @E-10
    Scenario Outline: As client, where the provider's end is "<behaviour>"
      Given the host has set:
        | AT#GPRSMODE=0          |
        | AT#DIALN1="0860000000" |
        | AT#DIALSELECT=1        |
        | AT#REDIALCOUNT=0       |
        | AT#PHYTIMEOUT=15       |
        | AT#ISPUN="login"       |
        | AT#ISPPW="password"    |
        | AT#PPPMODE=1           |
      And a call to `0860000000` meets "answer at 9600"
      And the PPP peer:
        | behaviour   | <behaviour>  |
        | auth        | pap          |
        | username    | login        |
        | password    | password     |
        | address     | 213.30.30.30 |
        | peerAddress | 213.30.30.1  |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 30 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 180 s `#CME ERROR: 37120`
      And the modem writes nothing for 10 seconds
      And `AT#VSTATE` reads `#STATE: "IDLE"`

      Examples:
        | id                 | behaviour      |
        | T-9-03.r17.refused | refuse-auth    |
        | T-9-03.r17.address | refuse-address |

    @T-9-03.r17.later @BI @needs-dial-outcome @needs-ppp-peer @E-01 @E-02 @E-72
    Scenario: As client, with the right password at the next attempt
      Given the host has set:
        | AT#GPRSMODE=0          |
        | AT#DIALN1="0860000000" |
        | AT#DIALSELECT=1        |
        | AT#REDIALCOUNT=0       |
        | AT#PHYTIMEOUT=15       |
        | AT#ISPUN="login"       |
        | AT#PPPMODE=1           |
        | AT#ISPPW="wrong"       |
      And a call to `0860000000` meets "answer at 9600"
      And the PPP peer:
        | auth        | pap          |
        | username    | login        |
        | password    | password     |
        | address     | 213.30.30.30 |
        | peerAddress | 213.30.30.1  |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 30 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 180 s `#CME ERROR: 37120`
      And the modem writes nothing for 10 seconds
      Given the host has set `AT#ISPPW="password"`
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 30 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_PPP`

    @T-9-03.r18 @BI @needs-dial-outcome @needs-ppp-peer @E-10
    Scenario: As server of a call that it made, with a client whose password is wrong
      Given the host has set:
        | AT#GPRSMODE=0                |
        | AT#DIALN1="0860000000"       |
        | AT#DIALSELECT=1              |
        | AT#REDIALCOUNT=0             |
        | AT#PHYTIMEOUT=15             |
        | AT#ISPUN="login"             |
        | AT#ISPPW="password"          |
        | AT#PPPMODE=2                 |
        | AT#PPPMYIP="213.192.200.4"   |
        | AT#PPPPEERIP="213.192.200.5" |
        | AT#PPPSERVUN="remote"        |
        | AT#PPPSERVPW="secret"        |
      And a call to `0860000000` meets "answer at 9600"
      And the PPP peer:
        | auth     | pap    |
        | username | remote |
        | password | guess  |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 30 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 180 s `#CME ERROR: 37121`
      And the modem writes nothing for 10 seconds
      And `AT#VSTATE` reads `#STATE: "IDLE"`

    @T-9-03.r18.called @BI @needs-incoming-call @needs-ppp-peer @E-03 @E-07 @E-08 @E-09 @E-10 @E-69 @E-71
    Scenario: As server of a call that it answered, with a client whose password is wrong
      Given the host has set:
        | AT+CLIP=0                    |
        | AT+CRC=0                     |
        | ATS0=0                       |
        | AT#GPRSMODE=0                |
        | AT#PHYTIMEOUT=15             |
        | AT#PPPMODE=1                 |
        | AT#PPPMYIP="213.192.200.4"   |
        | AT#PPPPEERIP="213.192.200.5" |
        | AT#PPPSERVUN="remote"        |
        | AT#PPPSERVPW="secret"        |
        | AT#ANSWERMODE=0              |
        | AT#CALLSCREENNUM="*"         |
        | AT#RINGCOUNT=0               |
      And the PPP peer:
        | auth     | pap    |
        | username | remote |
        | password | guess  |
      When a data call rings from `0612345678`
      Then the modem indicates within 30 s `RING`
      When the host issues `AT#ACCEPT`
      Then the modem answers within 60 s `OK[CR][LF][CR][LF]CONNECT {int}`
      And the modem indicates within 180 s `#CME ERROR: 37121`
      And the modem writes nothing for 10 seconds
      And `AT#VSTATE` reads `#STATE: "IDLE"`

  Rule: A PPP peer that is silent is told by 38980 where the modem is the client, by 38981 where it is the server

    @BI @needs-dial-outcome @needs-ppp-peer @E-07 @E-10
    Scenario Outline: PPPMODE <mode>, and the far end of the call is silent: <code>
      Given the host has set:
        | AT#GPRSMODE=0                |
        | AT#DIALN1="0860000000"       |
        | AT#DIALSELECT=1              |
        | AT#REDIALCOUNT=0             |
        | AT#PHYTIMEOUT=15             |
        | AT#ISPUN="login"             |
        | AT#ISPPW="password"          |
        | AT#PPPMODE=<mode>            |
        | AT#PPPMYIP="213.192.200.4"   |
        | AT#PPPPEERIP="213.192.200.5" |
        | AT#PPPSERVUN="remote"        |
        | AT#PPPSERVPW="secret"        |
      And a call to `0860000000` meets "answer at 9600"
      And the PPP peer:
        | behaviour | silent |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 30 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 180 s `#CME ERROR: <code>`
      And the modem writes nothing for 10 seconds
      And `AT#VSTATE` reads `#STATE: "IDLE"`

      Examples:
        | id                     | mode | code  |
        | T-9-04.r18             | 1    | 38980 |
        | T-9-04.r18.client-only | 3    | 38980 |
        | T-9-04.r19             | 2    | 38981 |
        | T-9-04.r19.server-only | 4    | 38981 |

  Rule: Every code that the modem answers is one of the 46 of this chapter

    @BI @E-22 @E-23 @E-24 @E-25
    Scenario Outline: The code that <command> is answered with is listed
      When the host issues `<command>`
      Then the modem answers `#CME ERROR: {code}`

      Examples:
        | id             | command         |
        | R-9-021        | AT#GPRSCID=9    |
        | R-9-021.text   | AT#PINGNUM=many |
        | R-9-021.socket | AT#DLEMODE=3,0  |
        | R-9-021.quote  | AT#FTPUN="open  |
