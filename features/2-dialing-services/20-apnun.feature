@E-10
Feature: #APNUN: user name of the access point

  Goes with APNPW to the GPRS network.

  Rule: APNUN takes text of up to 120 characters and refuses longer ones

    @BV @E-28
    Scenario Outline: APNUN takes <what>
      Given `AT#APNUN="apnun.before"` is answered `OK`
      When the host issues `AT#APNUN="<value>"`
      Then the modem answers `OK`
      And `AT#APNUN?` reads `#APNUN: "<value>"`

      Examples:
        | id             | what                                    | value                                                                                                                    |
        | R-2-097.mixed  | letters, digits, blanks and punctuation | Apnun  1@Example.org/a-b_c                                                                                               |
        | R-2-097.digits | digits only                             | 0042                                                                                                                     |
        | R-2-097.max    | 120 characters                          | apnun-0010-0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-0065-0070-0075-0080-0085-0090-0095-0100-0105-0110-0115-0120 |

    @R-2-097.over @BI @E-08 @E-09 @E-23
    Scenario: APNUN refuses 121 characters and keeps what it has
      Given the host has set `AT#APNUN="apnun.before"`
      When the host issues `AT#APNUN="apnun-0010-0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-0065-0070-0075-0080-0085-0090-0095-0100-0105-0110-0115-0120x"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#APNUN?` still reads `#APNUN: "apnun.before"`

    @R-2-097.absurd @BI @E-08 @E-09 @E-23
    Scenario: APNUN refuses 300 characters and keeps what it has
      Given the host has set `AT#APNUN="apnun.before"`
      When the host issues `AT#APNUN="`, 300 times `x` and `"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#APNUN?` still reads `#APNUN: "apnun.before"`

    @R-2-097.neighbours @BV
    Scenario: Writing APNUN leaves the parameters beside it alone
      Given the host has set:
        | AT#APNSERV="apn.example.org" |
        | AT#DNSSERV1="198.51.100.53"  |
      When the host issues `AT#APNUN="apnun-0010-0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-0065-0070-0075-0080-0085-0090-0095-0100-0105-0110-0115-0120"`
      Then the modem answers `OK`
      And each of these reads:
        | AT#APNSERV?  | #APNSERV: "apn.example.org" |
        | AT#DNSSERV1? | #DNSSERV1: "198.51.100.53"  |

  Rule: APNUN is empty until the host writes it

    @R-2-098 @BV @needs-reset @E-19 @E-21
    Scenario: APNUN after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#APNUN?`
      Then the modem reports `#APNUN: ""`
      And the modem answers `OK`

  Rule: APNUN is read by AT#APNUN? and shown by AT#VGPRS and AT#VALL, between quotes

    For AT#VGPRS see 28-vgprs.feature.

    @R-2-099.get @BV
    Scenario: APNUN is read singly
      Given the host has set `AT#APNUN="apnun.tell"`
      When the host issues `AT#APNUN?`
      Then the modem reports `#APNUN: "apnun.tell"`
      And the modem answers `OK`

    @R-2-099.vall @BV
    Scenario: AT#VALL shows APNUN
      Given the host has set `AT#APNUN="apnun.tell"`
      When the host issues `AT#VALL`
      Then among the lines reported is `#APNUN: "apnun.tell"`

  Rule: APNUN is the user name with which AT#CONNECTIONSTART asks for a GPRS session

    @BV @needs-gprs-outcome @needs-observe @E-01 @E-04 @E-08 @E-09 @E-28 @E-68 @E-71 @E-72
    Scenario Outline: The network is given <value> as the user name
      Given the host has set:
        | AT+CREG=0                  |
        | AT+CGREG=0                 |
        | AT#GPRSMODE=1              |
        | AT#GPRSCID=1               |
        | AT#APNSERV="apnserver.com" |
        | AT#APNPW="password"        |
        | AT#ISPUN="isp.login"       |
        | AT#ISPPW="isp.word"        |
        | AT#REDIALCOUNT=0           |
        | AT#PHYTIMEOUT=15           |
        | AT#APNUN="<value>"         |
      And the GPRS network:
        | result  | accept       |
        | address | 213.30.30.30 |
        | gateway | 213.30.30.1  |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_GprsActivation`
      And the network has seen:
        | pdp.username | <value> |

      Examples:
        | id                | value                                                                                                                    |
        | T-2-10.r14        | login                                                                                                                    |
        | T-2-10.r14.mixed  | Apnun  1@Example.org/a-b_c                                                                                               |
        | T-2-10.r14.digits | 0042                                                                                                                     |
        | T-2-10.r14.max    | apnun-0010-0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-0065-0070-0075-0080-0085-0090-0095-0100-0105-0110-0115-0120 |

    @R-2-100 @BV @needs-gprs-outcome @needs-observe @E-01 @E-04 @E-08 @E-09 @E-68 @E-71 @E-72
    Scenario: Access point, user name and password arrive each in its place
      Given the host has set:
        | AT+CREG=0                  |
        | AT+CGREG=0                 |
        | AT#GPRSMODE=1              |
        | AT#GPRSCID=1               |
        | AT#APNSERV="apnserver.com" |
        | AT#APNUN="login"           |
        | AT#APNPW="password"        |
        | AT#ISPUN="isp.login"       |
        | AT#ISPPW="isp.word"        |
        | AT#REDIALCOUNT=0           |
        | AT#PHYTIMEOUT=15           |
      And the GPRS network:
        | result  | accept       |
        | address | 213.30.30.30 |
        | gateway | 213.30.30.1  |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_GprsActivation`
      And the network has seen:
        | pdp.apn      | apnserver.com |
        | pdp.username | login         |
        | pdp.password | password      |

    @R-2-100.second @BV @needs-gprs-outcome @needs-observe @E-01 @E-04 @E-08 @E-09 @E-68 @E-71 @E-72
    Scenario: The second session is asked for with what was set since the first
      Given the host has set:
        | AT+CREG=0                  |
        | AT+CGREG=0                 |
        | AT#GPRSMODE=1              |
        | AT#GPRSCID=1               |
        | AT#APNSERV="apnserver.com" |
        | AT#APNUN="login"           |
        | AT#APNPW="password"        |
        | AT#ISPUN="isp.login"       |
        | AT#ISPPW="isp.word"        |
        | AT#REDIALCOUNT=0           |
        | AT#PHYTIMEOUT=15           |
      And the GPRS network:
        | result  | accept       |
        | address | 213.30.30.30 |
        | gateway | 213.30.30.1  |
      And the host issues `AT#CONNECTIONSTART`
      And the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_GprsActivation`
      And the host issues `AT#CONNECTIONSTOP`
      And the modem answers within 30 s `OK`
      And the host has set:
        | AT#APNSERV="second.example.org" |
        | AT#APNUN="second"               |
        | AT#APNPW="secret"               |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_GprsActivation`
      And the network has seen:
        | pdp.apn      | apnserver.com, second.example.org |
        | pdp.username | login, second                     |
        | pdp.password | password, secret                  |
