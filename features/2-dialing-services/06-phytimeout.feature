@E-10
Feature: #PHYTIMEOUT: minutes of inactivity

  After so many minutes without traffic on either side the modem ends the communication.

  Rule: PHYTIMEOUT takes whole numbers from 1 to 255 and refuses every other value

    @BV
    Scenario Outline: PHYTIMEOUT takes <value>
      Given `AT#PHYTIMEOUT=77` is answered `OK`
      When the host issues `AT#PHYTIMEOUT=<value>`
      Then the modem answers `OK`
      And `AT#PHYTIMEOUT?` reads `#PHYTIMEOUT: <value>`

      Examples:
        | id           | value |
        | R-2-037.low  | 1     |
        | R-2-037.mid  | 128   |
        | R-2-037.high | 255   |

    @BI @E-08 @E-09 @E-22
    Scenario Outline: PHYTIMEOUT refuses <value> and keeps what it has
      Given the host has set `AT#PHYTIMEOUT=77`
      When the host issues `AT#PHYTIMEOUT=<value>`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#PHYTIMEOUT?` still reads `#PHYTIMEOUT: 77`

      Examples:
        | id               | value |
        | R-2-037.below    | 0     |
        | R-2-037.above    | 256   |
        | R-2-037.wrap     | 257   |
        | R-2-037.absurd   | 99999 |
        | R-2-037.negative | -1    |
        | R-2-037.text     | x     |
        | R-2-037.trailing | 128x  |

    @R-2-037.empty @BI @E-08 @E-09 @E-25
    Scenario: PHYTIMEOUT refuses an empty value and keeps what it has
      Given the host has set `AT#PHYTIMEOUT=77`
      When the host issues `AT#PHYTIMEOUT=`
      Then the modem answers `#CME ERROR: 34819`
      And `AT#PHYTIMEOUT?` still reads `#PHYTIMEOUT: 77`

    @R-2-037.neighbours @BV
    Scenario: Writing PHYTIMEOUT leaves the parameters beside it alone
      Given the host has set:
        | AT#GPRSMODE=0    |
        | AT#REDIALCOUNT=9 |
      When the host issues `AT#PHYTIMEOUT=255`
      Then the modem answers `OK`
      And each of these reads:
        | AT#GPRSMODE?    | #GPRSMODE: 0    |
        | AT#REDIALCOUNT? | #REDIALCOUNT: 9 |

  Rule: PHYTIMEOUT is 15 until the host writes it

    @R-2-038 @BV @needs-reset
    Scenario: PHYTIMEOUT after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#PHYTIMEOUT?`
      Then the modem reports `#PHYTIMEOUT: 15`
      And the modem answers `OK`

  Rule: PHYTIMEOUT is read by AT#PHYTIMEOUT? and shown by AT#VPHY and AT#VALL, without quotes

    For AT#VPHY see 29-vphy.feature.

    @R-2-039.get @BV
    Scenario: PHYTIMEOUT is read singly
      Given the host has set `AT#PHYTIMEOUT=44`
      When the host issues `AT#PHYTIMEOUT?`
      Then the modem reports `#PHYTIMEOUT: 44`
      And the modem answers `OK`

    @R-2-039.vall @BV
    Scenario: AT#VALL shows PHYTIMEOUT
      Given the host has set `AT#PHYTIMEOUT=44`
      When the host issues `AT#VALL`
      Then among the lines reported is `#PHYTIMEOUT: 44`

  Rule: After PHYTIMEOUT minutes without traffic the modem ends a GSM connection and tells the timeout

    Background:
      Given the host has set:
        | AT#GPRSMODE=0          |
        | AT#DIALN1="0860000000" |
        | AT#DIALSELECT=1        |
        | AT#REDIALCOUNT=0       |
        | AT#ISPUN="login"       |
        | AT#ISPPW="password"    |
        | AT#PPPMODE=1           |
      And a call to `0860000000` meets "answer at 9600"
      And the PPP peer:
        | auth        | pap          |
        | username    | login        |
        | password    | password     |
        | address     | 213.30.30.30 |
        | peerAddress | 213.30.30.1  |

    @TI @needs-dial-outcome @needs-ppp-peer @E-01 @E-02 @E-08 @E-09 @E-50 @E-51 @E-72
    Scenario Outline: PHYTIMEOUT <minutes>
      Given the host has set `AT#PHYTIMEOUT=<minutes>`
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 30 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_PPP`
      And the modem indicates `#CME ERROR: 35862` not before <from> s and not after <to> s
      And the modem writes nothing for 10 seconds
      And `AT#VSTATE` reads `#STATE: "IDLE"`
      And `AT#DISPLAYIP` is answered `#CME ERROR: 35867`

      Examples:
        | id              | covers          | minutes | from  | to    |
        | T-2-03.r01      | R-2-040 R-2-042 | 1       | 60    | 120   |
        | R-2-040.two     |                 | 2       | 120   | 180   |
        | R-2-040.longest |                 | 255     | 15300 | 15360 |

    @R-2-040.again @TI @needs-dial-outcome @needs-ppp-peer @E-01 @E-02 @E-08 @E-09 @E-50 @E-51 @E-72
    Scenario: The period begins anew with the next connection
      Given the host has set `AT#PHYTIMEOUT=1`
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 30 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_PPP`
      And the modem indicates `#CME ERROR: 35862` not before 60 s and not after 120 s
      And the modem writes nothing for 40 seconds
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 30 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_PPP`
      And the modem indicates `#CME ERROR: 35862` not before 60 s and not after 120 s

    @R-2-040.stopped @TI @needs-dial-outcome @needs-ppp-peer @E-01 @E-02 @E-72
    Scenario: A connection that the host has ended leaves no period behind
      Given the host has set `AT#PHYTIMEOUT=1`
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 30 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_PPP`
      When the host issues `AT#CONNECTIONSTOP`
      Then the modem answers within 30 s `OK`
      And the modem writes nothing for 125 seconds
      And `AT#VSTATE` reads `#STATE: "IDLE"`

  Rule: Traffic begins the period anew

    Background:
      Given the host has set:
        | AT#GPRSMODE=0               |
        | AT#DIALN1="0860000000"      |
        | AT#DIALSELECT=1             |
        | AT#REDIALCOUNT=0            |
        | AT#ISPUN="login"            |
        | AT#ISPPW="password"         |
        | AT#PPPMODE=1                |
        | AT#PHYTIMEOUT=1             |
        | AT#PINGREMOTE="213.30.30.1" |
        | AT#PINGNUM=9                |
        | AT#PINGDELAY=20             |
      And a call to `0860000000` meets "answer at 9600"
      And the PPP peer:
        | auth        | pap          |
        | username    | login        |
        | password    | password     |
        | address     | 213.30.30.30 |
        | peerAddress | 213.30.30.1  |

    # The manual counts what passes between the host and the stack as well.
    @R-2-041 @TI @needs-dial-outcome @needs-ppp-peer @E-01 @E-02 @E-08 @E-09 @E-50 @E-51 @E-72
    Scenario: Commands every 30 seconds keep the connection, and a minute after the last it ends
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 30 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_PPP`
      When 30 seconds pass
      Then `AT#VSTATE` reads `#STATE: "CONNECTED"`
      When 30 seconds pass
      Then `AT#VSTATE` reads `#STATE: "CONNECTED"`
      When 30 seconds pass
      Then `AT#VSTATE` reads `#STATE: "CONNECTED"`
      When 30 seconds pass
      Then `AT#VSTATE` reads `#STATE: "CONNECTED"`
      When 30 seconds pass
      Then `AT#VSTATE` reads `#STATE: "CONNECTED"`
      When 30 seconds pass
      Then `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the modem indicates `#CME ERROR: 35862` not before 60 s and not after 120 s

    @R-2-041.ping @TI @needs-dial-outcome @needs-ppp-peer @E-01 @E-02 @E-08 @E-09 @E-50 @E-51 @E-72 @E-192 @E-194
    Scenario: Three minutes of AT#PING keep the connection, and a minute after the last it ends
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 30 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_PPP`
      When the host issues `AT#PING`
      Then until 25 seconds of silence the modem indicates only:
        | "213.30.30.1" is alive : time = {int} ms | 0 | 9 |
        | NO answer from "213.30.30.1"             | 0 | 9 |
        | OK                                       | 1 | 1 |
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the modem indicates `#CME ERROR: 35862` not before 60 s and not after 120 s

  Rule: Over GPRS the period ends the session likewise, or not at all

    Background:
      Given the host has set:
        | AT#GPRSMODE=1              |
        | AT#GPRSCID=1               |
        | AT#APNSERV="apnserver.com" |
        | AT#APNUN="login"           |
        | AT#APNPW="password"        |
        | AT#PPPMODE=1               |
        | AT#PHYTIMEOUT=1            |
      And the GPRS network:
        | address | 213.30.30.30 |
        | gateway | 213.30.30.1  |

    @R-2-040.gprs @TI @needs-gprs-outcome @E-01 @E-04 @E-08 @E-09 @E-50 @E-51 @E-72 @E-75
    Scenario: PHYTIMEOUT 1 over GPRS
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_GprsActivation`
      And the modem writes nothing for 55 seconds
      And until 70 seconds of silence the modem indicates only:
        | #CME ERROR: 35862 | 0 | 1 |
      When the host issues `AT#CONNECTIONSTOP`
      Then the modem answers within 30 s `OK`
      And `AT#VSTATE` reads `#STATE: "IDLE"`
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_GprsActivation`

    @R-2-041.gprs @TI @needs-gprs-outcome @E-01 @E-04 @E-50 @E-72
    Scenario: Commands every 30 seconds keep the session
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_GprsActivation`
      When 30 seconds pass
      Then `AT#VSTATE` reads `#STATE: "CONNECTED"`
      When 30 seconds pass
      Then `AT#VSTATE` reads `#STATE: "CONNECTED"`
      When 30 seconds pass
      Then `AT#VSTATE` reads `#STATE: "CONNECTED"`
      When 30 seconds pass
      Then `AT#VSTATE` reads `#STATE: "CONNECTED"`

  Rule: A call that the modem has answered is ended likewise

    @R-2-040.called @TI @needs-incoming-call @needs-ppp-peer @E-01 @E-02 @E-08 @E-09 @E-50 @E-51 @E-69 @E-71
    Scenario: A call that the modem has answered
      Given the host has set:
        | AT+CLIP=0            |
        | AT+CRC=0             |
        | ATS0=0               |
        | AT#ANSWERMODE=0      |
        | AT#CALLSCREENNUM="*" |
        | AT#RINGCOUNT=0       |
        | AT#GPRSMODE=0        |
        | AT#ISPUN="login"     |
        | AT#ISPPW="password"  |
        | AT#PPPMODE=3         |
        | AT#PHYTIMEOUT=1      |
      And the PPP peer:
        | auth        | pap          |
        | username    | login        |
        | password    | password     |
        | address     | 213.30.30.30 |
        | peerAddress | 213.30.30.1  |
      When a data call rings from `0612345678`
      Then the modem indicates within 30 s `RING`
      When the host issues `AT#ACCEPT`
      Then the modem answers within 60 s `OK[CR][LF][CR][LF]CONNECT {int}`
      And the modem indicates within 60 s `213.30.30.30`
      And until 5 seconds of silence the modem indicates only:
        | Ok_Info_PPP | 1 | 1 |
        | OK          | 0 | 1 |
      And the modem indicates `#CME ERROR: 35862` not before 60 s and not after 120 s
      And the modem writes nothing for 10 seconds
      And `AT#VSTATE` reads `#STATE: "IDLE"`

  Rule: The period counts only while there is a connection

    @R-2-040.never @TI
    Scenario: A modem that is not connected has nothing to end
      Given the host has set `AT#PHYTIMEOUT=1`
      When the host issues `AT#VSTATE`
      Then the modem reports `#STATE: "IDLE"`
      And the modem answers `OK`
      And the modem writes nothing for 125 seconds
