@E-10
Feature: Connecting to the Internet through GPRS

  What takes part in the connection, what the host is told, and how it ends.

  Background:
    Given the host has set:
      | AT+CREG=0                  |
      | AT+CGREG=0                 |
      | AT#GPRSMODE=1              |
      | AT#GPRSCID=1               |
      | AT#APNSERV="apnserver.com" |
      | AT#APNUN="login"           |
      | AT#APNPW="password"        |
      | AT#PPPMODE=1               |
      | AT#DIALN1="0860000000"     |
      | AT#DIALSELECT=1            |
      | AT#REDIALCOUNT=0           |
      | AT#REDIALDELAY=5           |
      | AT#PHYTIMEOUT=15           |
      | AT#PPPMYIP="203.0.113.11"  |

  Rule: The modem must be registered and attached, else the start is refused with 35865

    @BO @needs-registration @needs-gprs-outcome @needs-observe @E-08 @E-09
    Scenario Outline: Registration <state>: no context is asked for
      Given the GPRS network:
        | address | 213.30.30.30 |
        | gateway | 213.30.30.1  |
      And the network registration is "<state>"
      When the host issues `AT#CONNECTIONSTART`
      Then the modem answers within 60 s `#CME ERROR: 35865`
      And the modem writes nothing for 10 seconds
      And the network has seen:
        | pdp.cid | nothing |

      Examples:
        | id                | state     |
        | R-B-082           | none      |
        | R-B-082.searching | searching |
        | R-B-082.denied    | denied    |

    @R-B-082.detached @BO @needs-gprs-outcome @E-01 @E-04 @E-08 @E-09 @E-72 @E-220 @E-221
    Scenario: A modem that was detached is refused, and let in when it has attached
      Given the GPRS network:
        | address | 213.30.30.30 |
        | gateway | 213.30.30.1  |
      When the host issues `AT+CGATT=0`
      Then the modem answers within 30 s `OK`
      When the host issues `AT#CONNECTIONSTART`
      Then the modem answers within 60 s `#CME ERROR: 35865`
      When the host issues `AT+CGATT=1`
      Then the modem answers within 30 s `OK`
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_GprsActivation`

    @BV @needs-registration @needs-gprs-outcome @E-01 @E-04 @E-08 @E-09 @E-72
    Scenario Outline: A start that was refused for want of a network succeeds when the registration is "<state>"
      Given the GPRS network:
        | address | 213.30.30.30 |
        | gateway | 213.30.30.1  |
      And the network registration is "none"
      When the host issues `AT#CONNECTIONSTART`
      Then the modem answers within 60 s `#CME ERROR: 35865`
      When the network registration is "<state>"
      And the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_GprsActivation`

      Examples:
        | id              | state   |
        | R-B-082.home    | home    |
        | R-B-082.roaming | roaming |

  Rule: With GPRSMODE 1 the modem asks the access point APNSERV for a context, with APNUN and APNPW, and dials nothing

    @BV @needs-gprs-outcome @needs-dial-outcome @needs-observe @E-01 @E-04 @E-72
    Scenario Outline: Context <cid> at <apn> for <user>
      Given the host has set:
        | AT#GPRSCID=<cid>   |
        | AT#APNSERV="<apn>" |
        | AT#APNUN="<user>"  |
        | AT#APNPW="<pass>"  |
      And a call to `0860000000` meets "answer at 9600"
      And the GPRS network:
        | address | 213.30.30.30 |
        | gateway | 213.30.30.1  |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_GprsActivation`
      And the network has seen:
        | pdp.cid      | <cid>   |
        | pdp.apn      | <apn>   |
        | pdp.username | <user>  |
        | pdp.password | <pass>  |
        | calls.number | nothing |

      Examples:
        | id         | covers     | cid | apn                  | user             | pass        |
        | T-B-22.r02 |            | 1   | apnserver.com        | login            | password    |
        | T-B-22.r03 |            | 2   | internet.example.org | login            | password    |
        | T-B-22.r04 | T-B-22.r05 | 3   | apnserver.com        | user@example.org | Pass Word-1 |
        | T-B-22.r05 |            | 4   | apnserver.com        | password         | login       |

  Rule: When the GPRS link is up the modem tells its address and the GPRS message, and then takes commands

    @R-B-083 @BV @needs-gprs-outcome @E-01 @E-04 @E-72
    Scenario: Commands behind the GPRS message
      Given the GPRS network:
        | address | 213.192.200.4 |
        | gateway | 213.192.200.1 |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 60 s `213.192.200.4`
      And the modem indicates within 10 s `Ok_Info_GprsActivation`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And `AT#APNUN="another"` is answered `OK`
      And `AT#APNUN?` reads `#APNUN: "another"`

  Rule: A start that is under way is stopped by AT#CONNECTIONSTOP

    @T-B-22.r06 @R-B-059 @BV @needs-gprs-outcome @E-01 @E-04 @E-08 @E-09 @E-72 @E-76
    Scenario: The host stops the modem while its context is activated, and starts it again
      Given the GPRS network:
        | address | 213.30.30.30 |
        | gateway | 213.30.30.1  |
        | after   | 20           |
      When the host issues `AT#CONNECTIONSTART`
      And 5 seconds pass
      And the host issues `AT#CONNECTIONSTOP`
      Then the modem answers within 30 s `OK`
      And the modem writes nothing for 40 seconds
      And `AT#VSTATE` reads `#STATE: "IDLE"`
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_GprsActivation`

  Rule: Name servers that the operator hands out leave DNSSERV1 and DNSSERV2 as the host wrote them

    @BV @needs-gprs-outcome @E-01 @E-04 @E-72
    Scenario Outline: With <first> and <second> stored the operator hands out <servers>
      Given the host has set:
        | AT#DNSSERV1="<first>"  |
        | AT#DNSSERV2="<second>" |
      And the GPRS network:
        | address | 213.30.30.30 |
        | gateway | 213.30.30.1  |
        | dns     | <servers>    |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_GprsActivation`
      When the host issues `AT#VDNS`
      Then the modem reports:
        """
        #DNSSERV1: "<first>"
        #DNSSERV2: "<second>"
        """
      And the modem answers `OK`
      When the host issues `AT#CONNECTIONSTOP`
      Then the modem answers within 30 s `OK`
      And each of these reads:
        | AT#DNSSERV1? | #DNSSERV1: "<first>"  |
        | AT#DNSSERV2? | #DNSSERV2: "<second>" |

      Examples:
        | id           | first         | second        | servers                     |
        | R-B-054      | 198.51.100.61 | 198.51.100.62 | 198.51.100.53 198.51.100.54 |
        | R-B-054.one  | 198.51.100.61 | 198.51.100.62 | 198.51.100.53               |
        | R-B-054.zero | 0.0.0.0       | 0.0.0.0       | 198.51.100.53 198.51.100.54 |

  Rule: Whatever ends the session, the modem is idle afterwards and can be started again

    For the code 35841, which tells the loss, see 03-error-codes.feature of chapter 9. It need not be told.

    @T-9-03.r07.ping @BV @needs-gprs-outcome @needs-drop-bearer @E-01 @E-04 @E-08 @E-09 @E-72 @E-192 @E-216 @E-217
    Scenario: The session is lost while AT#PING waits for replies
      Given the host has set:
        | AT#PINGREMOTE="213.30.30.1" |
        | AT#PINGNUM=60               |
        | AT#PINGDELAY=2              |
      And the modem is connected over "GPRS"
      When the host issues `AT#PING`
      And 5 seconds pass
      And the bearer is lost
      Then until 20 seconds of silence the modem indicates only:
        | "213.30.30.1" is alive : time = {int} ms | 0 | 10 |
        | NO answer from "213.30.30.1"             | 0 | 10 |
        | #CME ERROR: {code}                       | 1 | 2  |
      And `AT#VSTATE` reads `#STATE: "IDLE"`
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_GprsActivation`
