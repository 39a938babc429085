@E-10
Feature: AT#CONNECTIONSTART: connect to the Internet with GPRS

  The walkthrough: four settings, the context of the access point, and its end.

  Rule: Each setting of the walkthrough answers OK and reads back

    @BV
    Scenario Outline: <setting>
      Given `<before>` is answered `OK`
      When the host issues `<setting>`
      Then the modem answers `OK`
      And `<command>` reads `<line>`

      Examples:
        | id         | before              | setting                    | command      | line                      |
        | T-A-07.r01 | AT#GPRSMODE=0       | AT#GPRSMODE=1              | AT#GPRSMODE? | #GPRSMODE: 1              |
        | T-A-07.r02 | AT#APNSERV="before" | AT#APNSERV="apnserver.com" | AT#APNSERV?  | #APNSERV: "apnserver.com" |
        | T-A-07.r03 | AT#APNUN="before"   | AT#APNUN="login"           | AT#APNUN?    | #APNUN: "login"           |
        | T-A-07.r04 | AT#APNPW="before"   | AT#APNPW="password"        | AT#APNPW?    | #APNPW: "password"        |

  Rule: With the settings of the walkthrough AT#CONNECTIONSTART tells the address and the GPRS message, AT#CONNECTIONSTOP ends it

    @T-A-07.r05 @R-A-008 @T-1-01.r02 @BV @needs-gprs-outcome @needs-observe @E-01 @E-04 @E-72
    Scenario: The access point lets the modem in, and it is on the Internet
      Given the host has set:
        | AT#GPRSMODE=1              |
        | AT#GPRSCID=1               |
        | AT#APNSERV="apnserver.com" |
        | AT#APNUN="login"           |
        | AT#APNPW="password"        |
        | AT#PPPMODE=1               |
        | AT#DIALN1="0860000000"     |
        | AT#REDIALCOUNT=0           |
        | AT#PHYTIMEOUT=15           |
        | AT#PPPMYIP="203.0.113.11"  |
      And the GPRS network:
        | address | 213.30.30.30 |
        | gateway | 213.30.30.1  |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_GprsActivation`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | pdp.apn      | apnserver.com |
        | pdp.username | login         |
        | pdp.password | password      |
        | calls.number | nothing       |

    @T-A-07.r06 @R-A-008 @BV @needs-gprs-outcome @E-08 @E-09
    Scenario: The host ends the connection
      Given the modem is connected over "GPRS"
      When the host issues `AT#CONNECTIONSTOP`
      Then the modem answers within 30 s `OK`
      And `AT#DISPLAYIP` is answered `#CME ERROR: 35867`
      And `AT#VSTATE` reads `#STATE: "IDLE"`

  Rule: The address that is told is the one that the network gives this time

    @BV @needs-gprs-outcome @E-01 @E-04 @E-72 @E-79 @E-80
    Scenario Outline: After a connection as 213.30.30.30 the network gives <address>
      Given the modem is connected over "GPRS"
      And the GPRS network:
        | address | <address> |
        | gateway | <gateway> |
      When the host issues `AT#CONNECTIONSTOP`
      Then the modem answers within 30 s `OK`
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 60 s `<address>`
      And the modem indicates within 10 s `Ok_Info_GprsActivation`
      When the host issues `AT#DISPLAYIP`
      Then the modem reports:
        """
        MY IP: <address>
        Gateway IP: <gateway>
        """
      And the modem answers `OK`

      Examples:
        | id                 | address         | gateway       |
        | R-A-007            | 213.192.200.4   | 213.192.200.1 |
        | R-A-007.gprs-short | 10.0.0.9        | 10.0.0.1      |
        | R-A-007.gprs-long  | 172.131.210.254 | 192.168.255.1 |
